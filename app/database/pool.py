"""The database connections that requests borrow.

asyncpg's pool opens them, watches them and closes them. To lend one, though, takes it a task and
several timers, as much processor time as a small query. So a connection that comes back in good
order stays here and goes to the next borrower as it is; asyncpg's pool gets it back when somebody
waits there, when something failed while it was lent, or when it has rested for too long.
"""

import asyncio
import contextlib
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

import asyncpg

from app.errors import Unavailable

if TYPE_CHECKING:
    _AsyncpgPool = asyncpg.Pool[asyncpg.Record]
    _Lent = asyncpg.pool.PoolConnectionProxy[asyncpg.Record]
    Connection = asyncpg.Connection[asyncpg.Record] | _Lent
else:
    Connection = asyncpg.Connection

#: What asyncpg raises when the database cannot be reached or drops us.
CONNECTION_ERRORS = (
    OSError,
    asyncpg.PostgresConnectionError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,  # the server had ended an idle connection (asyncpg#784)
    asyncpg.CannotConnectNowError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    asyncpg.TooManyConnectionsError,
)

#: Whatever is between us and the server may drop a silent connection without a word.
REST_S_MAX = 60.0


#: What is wrong with a database that answers and does not write.
_WRITE_REFUSALS: Final[Mapping[type[BaseException], str]] = {
    asyncpg.DiskFullError: "the disk is full",
    asyncpg.ReadOnlySQLTransactionError: "the database is read-only",
    asyncpg.OutOfMemoryError: "the database is out of memory",
    asyncpg.PostgresIOError: "the disk fails",
}


@dataclass(frozen=True, slots=True)
class WriteRefusal:
    """That the database refused to write; `at` is monotonic."""

    at: float
    why: str


def why_not_written(error: BaseException) -> str | None:
    """Say what an error tells of a database that does not write, None if it tells of no such."""
    return next((why for kind, why in _WRITE_REFUSALS.items() if isinstance(error, kind)), None)


class Pool:
    """Lends connections, the one that was returned last first. Made by `open_pool`."""

    def __init__(
        self,
        pool: "_AsyncpgPool",
        connect: "Callable[[], Awaitable[asyncpg.Connection[asyncpg.Record]]]",
    ) -> None:
        self._pool = pool
        self._connect = connect
        #: Still lent by asyncpg's pool, but nobody's: the connection, and since when.
        self._rested: deque[tuple[_Lent, float]] = deque()
        self._waiting = 0
        self._closing = False
        #: When the database last refused to write, though it answered, and why.
        self.refusal: WriteRefusal | None = None

    @asynccontextmanager
    async def acquire(self, *, wait_s: float | None = None) -> AsyncIterator[Connection]:
        """Lend a connection; raises `Unavailable` when none comes free within `wait_s`."""
        connection = await self._take(wait_s)
        try:
            yield connection
        except BaseException as error:
            if (why := why_not_written(error)) is not None:
                self.refusal = WriteRefusal(monotonic(), why)
            await self._give_back(connection)
            raise
        if self._waiting or self._closing or not _is_open(connection):
            await self._give_back(connection)
        else:
            self._rested.append((connection, monotonic()))

    @asynccontextmanager
    async def apart(self) -> AsyncIterator[Connection]:
        """Open a connection beside the pool, for long work: nothing limits its time.

        It is closed after the block, and its session state with it. Raises `Unavailable`.
        """
        try:
            connection = await self._connect()
        except CONNECTION_ERRORS as error:
            raise Unavailable from error
        try:
            yield connection
        finally:
            await connection.close()

    async def fetch(self, sql: str, *arguments: object) -> list[asyncpg.Record]:
        """Fetch the rows of one statement over any connection."""
        async with self.acquire() as connection:
            return await connection.fetch(sql, *arguments)

    async def fetchrow(self, sql: str, *arguments: object) -> asyncpg.Record | None:
        """Fetch the first row of one statement over any connection."""
        async with self.acquire() as connection:
            return await connection.fetchrow(sql, *arguments)

    async def fetchval(self, sql: str, *arguments: object) -> Any:
        """Fetch the first value of one statement over any connection."""
        async with self.acquire() as connection:
            return await connection.fetchval(sql, *arguments)

    async def execute(self, sql: str, *arguments: object) -> str:
        """Carry out one statement over any connection."""
        async with self.acquire() as connection:
            return await connection.execute(sql, *arguments)

    def idle_size(self) -> int:
        """Return how many connections are open and not in use."""
        return self._pool.get_idle_size() + len(self._rested)

    def size(self) -> int:
        """Return how many connections are open."""
        return self._pool.get_size()

    def max_size(self) -> int:
        """Return how many connections may be open."""
        return self._pool.get_max_size()

    async def close(self, *, timeout_s: float | None = None) -> bool:
        """Wait until every connection has come back, and close them; False if some had to be cut.

        After `timeout_s` those that have not come back, or do not close, are cut.
        """
        self._closing = True
        try:
            async with asyncio.timeout(timeout_s):
                while self._rested:
                    await self._give_back(self._rested.pop()[0])
                await self._pool.close()
        except TimeoutError:
            self._pool.terminate()
            return False
        return True

    async def _give_back(self, connection: "_Lent") -> None:
        """Return a connection to asyncpg's pool, which waits for a statement that is cancelled.

        What goes wrong then ends the connection, but takes the place of no other error, least of
        all of a cancellation.
        """
        with contextlib.suppress(TimeoutError, *CONNECTION_ERRORS):
            await self._pool.release(connection)

    async def _take(self, wait_s: float | None) -> "_Lent":
        while self._rested and self._rested[0][1] < monotonic() - REST_S_MAX:
            await self._give_back(self._rested.popleft()[0])
        while self._rested:
            connection, _ = self._rested.pop()
            if _is_open(connection):
                return connection
            await self._give_back(connection)
        self._waiting += 1
        try:
            return await self._pool.acquire(timeout=wait_s)
        except (TimeoutError, *CONNECTION_ERRORS) as error:
            raise Unavailable from error
        finally:
            self._waiting -= 1


def _is_open(connection: "_Lent") -> bool:
    try:
        return not connection.is_closed()
    except asyncpg.InterfaceError:  # asyncpg's pool has seen it end, and taken it back
        return False
