"""Working through a connection pooler, such as PgBouncer in transaction mode.

Behind its address any connection to PostgreSQL may carry the next transaction of ours. So nothing
that lasts longer than a transaction goes that way: what listens, what waits for its turn under a
lock of its session, temporary tables and migrations take the direct address. Through the pooler go
statements and transactions, which our pool's connections carry anyhow (`app.database.opening`).

A pooler answers for the server, be it with the number of the process that serves the connection:
it makes one up, to know whom a cancellation is for. That is how one is found out.
"""

import contextlib
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakSet

import asyncpg

from app.database import primary, programs
from app.database.opening import DatabaseUnusableError, connecting
from app.database.pool import CONNECTION_ERRORS, Connection, Pool
from app.database.primary import PrimaryConnection
from app.database.slow_statements import watched
from app.measures import Occurrences

if TYPE_CHECKING:
    _Connection = asyncpg.Connection[asyncpg.Record]

#: asyncpg's own default.
_STATEMENTS_KEPT: Final = 100


class PoolThroughPooler(Pool):
    """A pool whose connections lead to a pooler, and one beside them that does not.

    The one says under our name that this program is at work (`app.database.programs`): how many
    the pooler has, and for whom, says nothing. It is not renewed when it breaks; by then a process
    that serves has another, on which it listens.
    """

    def __init__(
        self,
        pool: Any,
        connect: "Callable[[], Awaitable[_Connection]]",
        presence: "_Connection",
        opened: "WeakSet[PrimaryConnection]",
    ) -> None:
        super().__init__(pool, connect, opened)
        self._presence = presence

    def named_size(self) -> int:
        """Return how many connections have our name, but for those apart."""
        return 0 if self._presence.is_closed() else 1

    async def close(self, *, timeout_s: float | None = None) -> bool:
        """Close all connections; False if some had to be cut."""
        try:
            return await super().close(timeout_s=timeout_s)
        finally:
            with contextlib.suppress(TimeoutError, *CONNECTION_ERRORS):
                await self._presence.close(timeout=1)


async def open_pool_through(
    dsn: str,
    direct: str,
    *,
    size: int,
    statement_timeout_s: float,
    prepares: bool,
    slow_s: float = 0.0,
    slow: Occurrences | None = None,
) -> PoolThroughPooler:
    """Open a pool to the pooler at `dsn`, and a connection to the database behind it.

    `prepares` says that the pooler keeps prepared statements wherever they are carried out.
    Otherwise each statement is parsed and planned again, in the same round trips. What a session
    would be told about time limits, the role must be (`deploy/postgresql/rights.sql`): poolers pass
    on no such settings. Raises `DatabaseUnusableError`, also when the two lead to two databases.
    """
    apart = {"application_name": programs.program_name(), "jit": "off", "timezone": "UTC"}
    unlimited = {**apart, **primary.UNLIMITED, **primary.HANGING_UP}
    opener = primary.Opener()

    def connect() -> "Awaitable[_Connection]":
        return primary.connect(direct, server_settings=unlimited)

    with connecting("LATCHKEY_DATABASE_DIRECT_URL"):
        presence = await connect()
    try:
        await _require_direct(presence)
        with connecting():
            pool = await asyncpg.create_pool(
                dsn,
                connect=opener,
                connection_class=watched(limit_s=slow_s, slow=slow or Occurrences(())),
                min_size=min(2, size),
                max_size=size,
                reset=_end_question,
                command_timeout=statement_timeout_s,
                statement_cache_size=_STATEMENTS_KEPT if prepares else 0,
                server_settings={"application_name": programs.pooled_name(), "timezone": "UTC"},
            )
            try:
                await _require_same(await pool.fetchrow(_WHICH), await presence.fetchrow(_WHICH))
            except BaseException:
                pool.terminate()
                raise
    except BaseException:
        presence.terminate()
        raise
    return PoolThroughPooler(pool, connect, presence, opener.opened)


async def is_between(connection: Connection) -> bool:
    """Tell whether a pooler stands between us and the database."""
    told: int = connection.get_server_pid()
    # In the simple protocol: what it prepared would meet what others prepared before.
    found = await connection.execute(f"SELECT WHERE pg_backend_pid() = {told:d}")
    return found != "SELECT 1"


async def require_none_between(pool: Pool) -> None:
    """Raise `DatabaseUnusableError` if a pool that has no direct address leads to a pooler."""
    if isinstance(pool, PoolThroughPooler):
        return
    async with pool.acquire() as connection:
        if await is_between(connection):
            raise DatabaseUnusableError(BETWEEN)


BETWEEN: Final = (
    "LATCHKEY_DATABASE_URL leads to a connection pooler such as PgBouncer. Notifications, by which "
    "processes learn that a key was revoked, do not pass it. Give the address of PostgreSQL itself "
    "in LATCHKEY_DATABASE_DIRECT_URL as well; docs/postgresql.md says what goes which way."
)


async def _end_question(connection: Any) -> None:
    """End a question that failed half-way, for which the pooler would keep a server for us."""
    await connection.execute("SELECT")


async def _require_direct(connection: Connection) -> None:
    if await is_between(connection):
        raise DatabaseUnusableError(
            "LATCHKEY_DATABASE_DIRECT_URL leads to a connection pooler, too. It must be the "
            "address of PostgreSQL itself: notifications and locks do not pass a pooler."
        )


async def _require_same(through: Any, direct: Any) -> None:
    if tuple(through) != tuple(direct):
        raise DatabaseUnusableError(
            "LATCHKEY_DATABASE_URL and LATCHKEY_DATABASE_DIRECT_URL lead to two databases: "
            f"{through['name']} on a server that was started at {through['started_at']}, and "
            f"{direct['name']} on one that was started at {direct['started_at']}."
        )


_WHICH = """
SELECT current_database()::text AS name,
       (SELECT oid::bigint FROM pg_database WHERE datname = current_database()) AS oid,
       pg_postmaster_start_time() AS started_at
"""
