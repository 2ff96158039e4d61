"""The database connections that requests borrow.

asyncpg's pool opens them, watches them and closes them. To lend one, though, takes it a task and
several timers, as much processor time as a small query. So a connection that comes back in good
order stays here and goes as it is to whoever has waited longest, or to the next who comes;
asyncpg's pool gets it back when something failed while it was lent, or when it has rested for too
long. It is asked for another only while it has one, so that all that wait do so in one line: ours.
"""

import asyncio
import contextlib
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakSet

import asyncpg

from app.database import primary
from app.database.primary import PrimaryConnection
from app.errors import Unavailable
from app.measures import Durations

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


#: Beside a connection that is gone: what tells that the others may lead to the wrong server, too.
_CHANGES_OF_PRIMARY: Final = (
    OSError,
    asyncpg.ConnectionDoesNotExistError,
    asyncpg.ReadOnlySQLTransactionError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    asyncpg.CannotConnectNowError,
)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an error and what it was raised from: refusals are raised from the database's."""
    while error is not None:
        yield error
        error = error.__cause__


class Pool:
    """Lends connections, the one that was returned last first. Made by `open_pool`."""

    def __init__(
        self,
        pool: "_AsyncpgPool",
        connect: "Callable[[], Awaitable[asyncpg.Connection[asyncpg.Record]]]",
        opened: "WeakSet[PrimaryConnection] | None" = None,
    ) -> None:
        """Lend what `pool` opens; whoever opens them puts them into `opened`, too."""
        self._pool = pool
        self._connect = connect
        self._opened = WeakSet() if opened is None else opened
        #: Whether the connections surely lead to the primary, without asking them.
        self.is_certain: Callable[[], bool] = lambda: True
        #: What looks at each connection before anybody has it: another server may answer by now.
        self.greet: Callable[[asyncpg.Connection[asyncpg.Record]], Awaitable[None]] | None = None
        #: Still lent by asyncpg's pool, but nobody's: the connection, and since when.
        self._rested: deque[tuple[_Lent, float]] = deque()
        #: Who waits, the first come first: for a connection, or for leave (None) to ask asyncpg's
        #: pool for one.
        self._line: deque[asyncio.Future[_Lent | None]] = deque()
        #: How many more may be asked of asyncpg's pool before it would make us wait.
        self._free = pool.get_max_size()
        self._closing = False
        #: When the database last refused to write, though it answered, and why.
        self.refusal: WriteRefusal | None = None
        #: How long those waited who found no connection at rest: until they were `lent` one, until
        #: there was `none` for them in time, or until they `left`.
        self.waits = Durations()

    def acquire(self, *, wait_s: float | None = None) -> "Loan":
        """Lend a connection; raises `Unavailable` when none comes free within `wait_s`."""
        return Loan(self, wait_s)

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

    def named_size(self) -> int:
        """Return how many connections the server lists under our name, but for those apart."""
        return self.size()

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

    def take_rested(self) -> "_Lent | None":
        """Take a connection that has rested, None if there is none, or something to be seen to."""
        rested = self._rested
        if rested and rested[0][1] > monotonic() - REST_S_MAX and _is_open(rested[-1][0]):
            return rested.pop()[0]
        return None

    def waiting(self) -> int:
        """Return how many wait for a connection."""
        return sum(not waiter.done() for waiter in self._line)

    async def take(self, wait_s: float | None) -> "_Lent":
        """Take a connection. Raises `Unavailable` when none comes free within `wait_s`."""
        began, outcome = monotonic(), "left"
        try:
            connection = await self._take(wait_s)
            outcome = "lent"
        except Unavailable:
            outcome = "none"
            raise
        finally:
            self.waits.note((outcome,), monotonic() - began)
        return connection

    async def _take(self, wait_s: float | None) -> "_Lent":
        while self._rested and self._rested[0][1] < monotonic() - REST_S_MAX:
            await self._give_back(self._rested.popleft()[0])
        while self._rested:
            connection, _ = self._rested.pop()
            if _is_open(connection):
                return connection
            await self._give_back(connection)
        if not self._free:
            began = monotonic()
            connection_or_leave = await self._wait(wait_s)
            if connection_or_leave is not None:
                return connection_or_leave
            wait_s = None if wait_s is None else max(0.0, wait_s - (monotonic() - began))
        else:
            self._free -= 1
        try:
            return await self._opened_one(wait_s)
        except BaseException as error:
            self._leave()
            if isinstance(error, (TimeoutError, *CONNECTION_ERRORS)):
                raise Unavailable from error
            raise

    def put(self, connection: "_Lent") -> bool:
        """Take a connection back, False if that has to be done by `put_away`."""
        if self._closing:
            return False
        if not self._line:  # whether it is open is asked when it is lent again
            self._rested.append((connection, monotonic()))
            return True
        if not _is_open(connection):
            return False
        self._hand_on(connection)
        return True

    async def put_away(self, connection: "_Lent", error: BaseException | None) -> None:
        """Take a connection back of which asyncpg's pool shall see what is wrong with it."""
        for one in _causes(error):
            if (why := why_not_written(one)) is not None:
                self.refusal = WriteRefusal(monotonic(), why)
            if isinstance(one, _CHANGES_OF_PRIMARY):
                self.renew()
        await self._give_back(connection)

    def renew(self) -> None:
        """Use no connection again that is open now: another server may be the primary."""
        for connection in self._opened:
            connection.is_outdated = True

    async def prove(self, connection: "_Lent") -> None:
        """Make sure that a connection leads to the primary. Raises `Unavailable`, and ends it."""
        try:
            await primary.prove(connection)
        except BaseException as error:
            self.renew()
            await self._give_back(connection)
            if isinstance(error, (TimeoutError, asyncpg.PostgresError, *CONNECTION_ERRORS)):
                raise Unavailable from error
            raise

    def _hand_on(self, connection: "_Lent") -> None:
        """Give a connection in good order to whoever has waited longest, or let it rest."""
        waiter = self._first_in_line()
        if waiter is None:
            self._rested.append((connection, monotonic()))
        else:
            waiter.set_result(connection)

    def _leave(self) -> None:
        """Let one more be asked of asyncpg's pool, by whoever has waited longest."""
        waiter = self._first_in_line()
        if waiter is None:
            self._free += 1
        else:
            waiter.set_result(None)

    def _first_in_line(self) -> "asyncio.Future[_Lent | None] | None":
        while self._line:
            waiter = self._line.popleft()
            if not waiter.done():
                return waiter
        return None

    async def _wait(self, wait_s: float | None) -> "_Lent | None":
        """Wait for a connection, or for leave to ask for one. Raises `Unavailable` after a time."""
        loop = asyncio.get_running_loop()
        waiter: asyncio.Future[_Lent | None] = loop.create_future()
        self._line.append(waiter)
        timer = None if wait_s is None else loop.call_later(wait_s, _too_late, waiter)
        try:
            return await waiter
        except BaseException:
            if not waiter.done() or waiter.cancelled() or waiter.exception() is not None:
                raise
            # Cancelled when it had been given something already, which is for the next.
            given = waiter.result()
            if given is None:
                self._leave()
            elif not self.put(given):
                await self._give_back(given)
            raise
        finally:
            if timer is not None:
                timer.cancel()

    async def _give_back(self, connection: "_Lent") -> None:
        """Return a connection to asyncpg's pool, which waits for a statement that is cancelled.

        What goes wrong then ends the connection, but takes the place of no other error, least of
        all of a cancellation.
        """
        try:
            with contextlib.suppress(TimeoutError, *CONNECTION_ERRORS):
                if _is_outdated(connection):  # its server may not answer to a farewell
                    _leave_server(connection)
                await self._pool.release(connection)
        finally:
            self._leave()

    async def _opened_one(self, wait_s: float | None) -> "_Lent":
        """Have asyncpg's pool lend a connection; outdated ones it has kept are closed."""
        async with asyncio.timeout(wait_s):
            while True:
                connection = await self._pool.acquire()
                if not _is_outdated(connection):
                    return connection
                _leave_server(connection)
                await self._pool.release(connection)


class Loan:
    """A connection of a pool, lent while the block runs."""

    __slots__ = ("_connection", "_pool", "_wait_s")

    _connection: "_Lent"

    def __init__(self, pool: Pool, wait_s: float | None) -> None:
        self._pool = pool
        self._wait_s = wait_s

    async def __aenter__(self) -> Connection:
        pool = self._pool
        self._connection = pool.take_rested() or await pool.take(self._wait_s)
        if not pool.is_certain():
            await pool.prove(self._connection)
        return self._connection

    async def __aexit__(
        self, _kind: object, error: BaseException | None, _traceback: object
    ) -> None:
        if error is not None or not self._pool.put(self._connection):
            await self._pool.put_away(self._connection, error)


def _too_late(waiter: "asyncio.Future[_Lent | None]") -> None:
    if not waiter.done():
        waiter.set_exception(Unavailable())


def _is_open(connection: "_Lent") -> bool:
    try:
        return not (connection.is_closed() or _is_outdated(connection))
    except asyncpg.InterfaceError:  # asyncpg's pool has seen it end, and taken it back
        return False


def _leave_server(connection: "_Lent") -> None:
    leave: Callable[[], None] = getattr(connection, "leave", connection.terminate)
    leave()


def _is_outdated(connection: "_Lent") -> bool:
    outdated: bool = getattr(connection, "is_outdated", False)
    return outdated
