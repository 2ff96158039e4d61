"""Streaming replicas, which long lists are read from.

An answer of a replica is never older than the question. Before a read goes there, the primary says
how far its write-ahead log is flushed, which no transaction that a client was told of is beyond;
the replica answers once it has replayed as much. That takes it no more than some milliseconds, or
`LATCHKEY_REPLICA_LAG_MAX_S`; then, and when a replica is away, the primary answers instead. Hence
whoever has just written, over whatever process, reads what was written. (With `synchronous_commit`
off the primary confirms what it has not flushed, and `latchkey doctor` says so.)

A replica is believed if it is one: a standby of the same cluster and database that has reached
the primary's timeline. One that was left behind by a failover never does. A watch asks once a
second whether it is so, and how far behind the replica is.
"""

import asyncio
import contextlib
from collections import Counter, deque
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from math import inf
from time import monotonic
from typing import Any, Final

import asyncpg
import structlog

from app import tasks
from app.database import primary, programs
from app.database.opening import keep_session
from app.database.pool import CONNECTION_ERRORS, Connection, Pool
from app.database.statements import DATABASE_ERRORS
from app.errors import Unavailable

_WATCH_EVERY_S: Final = 1.0
_ANSWER_S: Final = 2.0
#: After a read that it could not answer a replica is left alone for so long.
_REST_S: Final = 1.0
#: For so long a read waits for a connection to a replica, be it a new one.
_CONNECT_S: Final = 1.0
_POLL_MIN_S: Final = 0.001
_POLL_MAX_S: Final = 0.02
#: What a replica may fail with; all of it is the primary's to answer, or to fail with as well.
_FAILURES: Final = (Unavailable, TimeoutError, asyncpg.PostgresError, *DATABASE_ERRORS)
_POSITIONS_MAX: Final = 3_600
_STOP_S: Final = 1.0

_log = structlog.get_logger()


class _WrongReplicaError(Exception):
    """It is no standby of our database, or one of the past."""


@dataclass
class Replica:
    """One address of a replica, and what is known of it."""

    name: str
    pool: Pool
    #: Whether the watch found it to be what it should be, when it looked last.
    is_good: bool = False
    rests_until: float = -inf
    #: For how long the oldest position that it has not replayed has been the primary's; infinite
    #: while it does not answer.
    lag_s: float = inf
    why: str = "it has not been asked yet"
    #: Positions of the primary, and when they were: the oldest that was not replayed first.
    _positions: deque[tuple[float, str]] = field(
        default_factory=lambda: deque(maxlen=_POSITIONS_MAX)
    )

    @property
    def is_usable(self) -> bool:
        """Whether a read may be tried."""
        return self.is_good and monotonic() >= self.rests_until

    def rest(self, why: str) -> None:
        """Leave it alone for a while."""
        self.rests_until = monotonic() + _REST_S
        self.why = why

    async def look(self, primary: "_Primary") -> None:
        """See what it is and how far it has come."""
        self._positions.append((monotonic(), primary.position))
        try:
            async with (
                asyncio.timeout(_ANSWER_S),
                self.pool.acquire(wait_s=_ANSWER_S) as connection,
            ):
                oldest = [position for _, position in self._positions]
                row = await connection.fetchrow(_STANDING, oldest, timeout=_ANSWER_S)
            self._judge(primary, row)
        except (_WrongReplicaError, *_FAILURES) as error:
            self._lost(str(error) or "it does not answer")

    def _judge(self, primary: "_Primary", row: Any) -> None:
        for name, what in _SAME.items():
            if row[name] != getattr(primary, name):
                raise _WrongReplicaError(what)
        if not row["is_standby"]:
            raise _WrongReplicaError("it is no standby: it takes writes of its own")
        for _ in range(row["reached"]):
            self._positions.popleft()
        self.lag_s = monotonic() - self._positions[0][0] if self._positions else 0.0
        if not self.is_good:
            _log.info("replica_found", replica=self.name)
        self.is_good, self.why = True, ""

    def _lost(self, why: str) -> None:
        if self.is_good or why != self.why:
            _log.warning("replica_not_used", replica=self.name, why=why)
        self.is_good, self.lag_s, self.why = False, inf, why


@dataclass(frozen=True, slots=True)
class _Primary:
    cluster: int
    database: int
    timeline: int
    position: str


#: What must be the same, and what is wrong where it is not.
_SAME: Final = {
    "cluster": "it is of another cluster than the primary",
    "database": "it leads to another database than the primary's address",
    "timeline": "it has not reached the primary's timeline since the last failover",
}


class Replicas:
    """The replicas of a primary, asked in turn."""

    def __init__(self, primary: Pool, members: Sequence[Replica], *, lag_max_s: float) -> None:
        self._primary = primary
        self._lag_max_s = lag_max_s
        self._turn = 0
        self.members = tuple(members)
        #: How many reads a replica answered, and how many the primary had to: "behind" or "away".
        self.reads: Counter[str] = Counter()

    async def fetch(self, wait_s: float, sql: str, *arguments: object) -> list[Any] | None:
        """Return the rows of a query as no older than this call; None if the primary must say.

        Raises `Unavailable` when the primary cannot be asked within `wait_s`.
        """
        replica = self._next()
        if replica is None:
            self.reads["away"] += 1
            return None
        position = await self._position(wait_s)
        try:
            async with replica.pool.acquire(wait_s=_CONNECT_S) as connection:
                if not await self._has_reached(connection, position):
                    replica.rest("it lags")
                    self.reads["behind"] += 1
                    return None
                rows: list[Any] = await connection.fetch(sql, *arguments)
        except asyncpg.QueryCanceledError:  # it takes too long, be it there or here
            raise
        except _FAILURES as error:
            replica.rest(type(error).__name__)
            self.reads["away"] += 1
            return None
        self.reads["replica"] += 1
        return rows

    async def look(self) -> None:
        """Look at all replicas now."""
        async with self._primary.acquire(wait_s=_ANSWER_S) as connection:
            row = await connection.fetchrow(_PRIMARY, timeout=_ANSWER_S)
        assert row is not None
        primary = _Primary(row["cluster"], row["database"], row["timeline"], row["position"])
        await asyncio.gather(*(one.look(primary) for one in self.members))

    async def _position(self, wait_s: float) -> str:
        async with self._primary.acquire(wait_s=wait_s) as connection:
            try:
                position: str = await connection.fetchval(_POSITION)
            except asyncpg.ObjectNotInPrerequisiteStateError as error:  # it was made a standby
                raise Unavailable from error
        return position

    def _next(self) -> Replica | None:
        for _ in self.members:
            self._turn = (self._turn + 1) % len(self.members)
            if self.members[self._turn].is_usable:
                return self.members[self._turn]
        return None

    async def _has_reached(self, connection: Connection, position: str) -> bool:
        """Wait until a replica has replayed a position; False after the time that it may lag."""
        until, pause_s = monotonic() + self._lag_max_s, _POLL_MIN_S
        while True:
            left_s = max(_POLL_MIN_S, until - monotonic())
            if await connection.fetchval(_HAS_REACHED, position, timeout=left_s):
                return True
            if monotonic() + pause_s >= until:
                return False
            await asyncio.sleep(pause_s)
            pause_s = min(2 * pause_s, _POLL_MAX_S)

    async def watch(self) -> None:
        """Look at all replicas again and again."""
        while True:
            try:
                await self.look()
            except _FAILURES as error:
                _log.warning("replicas_not_examined", error=type(error).__name__)
            await asyncio.sleep(_WATCH_EVERY_S)


@asynccontextmanager
async def opened(
    addresses: Sequence[str],
    primary: Pool,
    *,
    size: int,
    statement_timeout_s: float,
    lag_max_s: float,
) -> AsyncIterator[Replicas]:
    """Give the replicas at some addresses, watched while the block runs; they may be away."""
    members = [
        Replica(_name(address), await _pool(address, size, statement_timeout_s))
        for address in addresses
    ]
    replicas = Replicas(primary, members, lag_max_s=lag_max_s)
    with contextlib.suppress(*_FAILURES):
        await replicas.look()
    watch = asyncio.create_task(replicas.watch(), name="replicas")
    try:
        yield replicas
    finally:
        await tasks.end({watch}, timeout_s=_STOP_S)
        for member in members:
            with contextlib.suppress(*CONNECTION_ERRORS):
                await member.pool.close(timeout_s=_STOP_S)


async def _pool(address: str, size: int, statement_timeout_s: float) -> Pool:
    """Return a pool that connects once it is needed."""
    settings = {"application_name": programs.pooled_name(), "jit": "off", "timezone": "UTC"}
    pool = await asyncpg.create_pool(
        address,
        min_size=0,
        max_size=size,
        reset=keep_session,
        timeout=_ANSWER_S,
        command_timeout=statement_timeout_s,
        server_settings={**settings, "default_transaction_read_only": "on"},
    )
    return Pool(pool, lambda: asyncpg.connect(address))


def _name(address: str) -> str:
    """Return an address without what is secret in it."""
    return primary.place(address) or "local"


# To the standby `pg_control_checkpoint` tells of its last restartpoint, some minutes old at most.
_PRIMARY: Final = """
SELECT (SELECT system_identifier FROM pg_control_system()) AS cluster,
       (SELECT oid::bigint FROM pg_database WHERE datname = current_database()) AS database,
       (SELECT timeline_id FROM pg_control_checkpoint()) AS timeline,
       pg_current_wal_flush_lsn()::text AS position
"""
_STANDING: Final = """
SELECT (SELECT system_identifier FROM pg_control_system()) AS cluster,
       (SELECT oid::bigint FROM pg_database WHERE datname = current_database()) AS database,
       (SELECT timeline_id FROM pg_control_checkpoint()) AS timeline,
       pg_is_in_recovery() AS is_standby,
       (SELECT count(*) FROM unnest($1::text[]) AS position
         WHERE position::pg_lsn <= pg_last_wal_replay_lsn()) AS reached
"""
_POSITION: Final = "SELECT pg_current_wal_flush_lsn()::text"
_HAS_REACHED: Final = "SELECT pg_last_wal_replay_lsn() >= $1::text::pg_lsn"
