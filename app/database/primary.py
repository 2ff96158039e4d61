"""Connecting to the server that writes, and being certain that it is still the one.

    postgresql://name:password@one:5432,two:5432,three:5432/latchkey?target_session_attrs=read-write

Of several hosts one is the primary, and which one changes. All are asked at once, and again until
one may write: one that is frozen, or cut off, keeps nobody waiting.

A former primary may live on, cut off or frozen while another took its place, and answer as if
nothing had happened. What it cannot do is commit: where a server waits for its standbys to confirm
(`synchronous_standby_names`), those follow the other by now. So a commit that was confirmed proves
that what the same connection had read before was true, and that nothing had been confirmed
elsewhere. `PROVE` is such a commit; it changes nothing, and does nothing where a server waits for
no standby.

A commit that waits is in force on one machine only. If the wait is broken off (PostgreSQL does so
when it is asked to cancel, and then says that it has committed), everybody sees what the next
primary may not know. So we never ask: whoever will wait no longer hangs up, and what was running is
undone by the server, but a wait goes on. Should somebody else break it off, the connection ends,
and the outcome is unknown (`app.database.statements.was_lost`). Only a proof is cancelled: there is
nothing to be seen of it, and each that waits takes one of the server's connections.
"""

import asyncio
import socket
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from time import monotonic
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qs, urlsplit
from weakref import WeakSet

import asyncpg

if TYPE_CHECKING:
    _Lent = asyncpg.pool.PoolConnectionProxy[asyncpg.Record]
    _AsyncpgConnection = asyncpg.Connection[asyncpg.Record]
else:
    _AsyncpgConnection = asyncpg.Connection

#: Answered, the server was the primary when it began to answer.
PROVE: Final = """
SELECT CASE WHEN current_setting('synchronous_standby_names') <> '' AND NOT pg_is_in_recovery()
            THEN pg_logical_emit_message(true, 'latchkey', '') IS NOT NULL END
"""
_IS_OVER_TLS: Final = "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"
#: How long one host has to let us in and to prove itself.
ATTEMPT_S: Final = 5.0
#: How long a server has to hear that it need not prove anything any more.
_CANCEL_S: Final = 1.0
#: A host that is not the primary is asked again after so long: it may be by then.
_PAUSE_S: Final = 0.3
#: What a host says, or does not, while it is not the primary.
_PASSING: Final = (
    OSError,
    asyncpg.TargetServerAttributeNotMatched,
    asyncpg.CannotConnectNowError,
    asyncpg.AdminShutdownError,
    asyncpg.PostgresConnectionError,
)

#: The server looks so often whether the client of a running statement is still there.
HANGING_UP: Final[Mapping[str, str]] = {"client_connection_check_interval": "1000"}

#: For what may take as long as it does: no limit of the role or the database ends it.
UNLIMITED: Final[Mapping[str, str]] = {
    "statement_timeout": "0",
    "idle_in_transaction_session_timeout": "0",
}

#: Of a host that is gone nothing is heard: what was sent to it is given up after so long.
_KEPT_ALIVE: Final[Mapping[str, int]] = {
    "TCP_KEEPIDLE": 5,
    "TCP_KEEPINTVL": 2,
    "TCP_KEEPCNT": 3,
    "TCP_USER_TIMEOUT": 10_000,
}
#: The function of the server that says that it waits no longer for a standby.
_WAITS: Final = "SyncRepWaitForLSN"
_ROUTINE: Final = "R"


class NoPrimaryError(ConnectionError):
    """None of several hosts is the primary, or it cannot be reached; the text says why of each."""


class PrimaryConnection(_AsyncpgConnection):
    """A connection that hangs up where asyncpg would ask the server to cancel."""

    #: The server may not be the primary any more: not to be used again.
    is_outdated = False
    #: What runs changes nothing. It is cancelled in earnest, for a wait that goes on holds one of
    #: the server's connections until a standby comes.
    is_proving = False

    @contextmanager
    def proving(self) -> Iterator[None]:
        """Say that what runs in the block changes nothing; after an error it may still run."""
        self.is_proving = True
        yield
        self.is_proving = False

    def leave(self) -> None:
        """End it without asking the server; what it is to prove is cancelled first."""
        if self.is_proving and not self.is_closed():
            asyncio.get_running_loop().call_later(_CANCEL_S, self.terminate)
        else:
            self.terminate()

    def _cancel_current_command(
        self, waiter: "asyncio.Future[None]", cancel_waiter: "asyncio.Future[None] | None" = None
    ) -> None:
        """Hang up; whoever waits for the cancellation is told by the end of the connection."""
        if self.is_proving:
            super()._cancel_current_command(waiter, cancel_waiter)  # type: ignore[misc]
        else:
            asyncio.get_running_loop().call_soon(self.terminate)

    def _process_log_message(self, fields: dict[str, str], last_query: str) -> None:
        """End the connection, not yet answered, if a commit was not confirmed by a standby."""
        if fields.get(_ROUTINE) == _WAITS:
            self.terminate()
        else:
            super()._process_log_message(fields, last_query)  # type: ignore[misc]


async def prove(connection: "PrimaryConnection | _Lent") -> None:
    """Make sure that a connection leads to the primary.

    Raises `TimeoutError` and what asyncpg does; then the connection must be left (`leave`).
    """
    proving: Callable[[], AbstractContextManager[None]]
    proving = getattr(connection, "proving", nullcontext)
    with proving():
        await connection.execute(PROVE, timeout=ATTEMPT_S)


async def connect(dsn: str, **options: Any) -> PrimaryConnection:
    """Connect to the one of the hosts that is the primary; `options` are those of asyncpg.

    A `connection_class` among them must be a kind of `PrimaryConnection`.

    Raises `NoPrimaryError` where there are several and none is, for `ATTEMPT_S`; `TimeoutError`
    where the only one does not answer, and what asyncpg raises; `ValueError` for a malformed
    address.
    """
    options.setdefault("connection_class", PrimaryConnection)
    addresses = hosts(dsn)
    if len(addresses) == 1:
        return await _attempt(dsn, options)
    deadline = monotonic() + ATTEMPT_S
    return await _first(
        {asyncio.create_task(_keep_asking(one, options, deadline)): place(one) for one in addresses}
    )


class Opener:
    """Connects as `connect` does, for a pool, and knows the connections that live."""

    def __init__(self) -> None:
        self.opened = WeakSet[PrimaryConnection]()

    async def __call__(self, *address: Any, **options: Any) -> PrimaryConnection:
        """Connect; what is given is the address, and options of asyncpg's."""
        connection = await connect(*address, **options)
        self.opened.add(connection)
        return connection


async def is_over_tls(connection: PrimaryConnection) -> bool:
    """Tell whether a connection is encrypted: programs that connect beside it have to be as well.

    Raises database errors.
    """
    return bool(await connection.fetchval(_IS_OVER_TLS))


def hosts(dsn: str) -> list[str]:
    """Return the addresses of all hosts that an address names, each of which must write."""
    parts = urlsplit(dsn)
    login, at, places = parts.netloc.rpartition("@")
    named = places.split(",")
    if len(named) == 1:
        return [dsn]
    query = parts.query
    if "target_session_attrs" not in parse_qs(query):
        query = "&".join(filter(None, (query, "target_session_attrs=read-write")))
    return [parts._replace(netloc=f"{login}{at}{one}", query=query).geturl() for one in named]


async def _attempt(dsn: str, options: dict[str, Any]) -> PrimaryConnection:
    async with asyncio.timeout(ATTEMPT_S):
        connection = await asyncpg.connect(dsn, **options)
        assert isinstance(connection, PrimaryConnection)
        try:
            _keep_alive(connection)
            await prove(connection)
        except BaseException:
            connection.leave()
            raise
    return connection


async def _keep_asking(dsn: str, options: dict[str, Any], deadline: float) -> PrimaryConnection:
    """Connect to one host as soon as it is the primary, unless that takes too long."""
    while True:
        try:
            return await _attempt(dsn, options)
        except _PASSING:
            if monotonic() + _PAUSE_S > deadline:
                raise
        await asyncio.sleep(_PAUSE_S)


async def _first(asked: "dict[asyncio.Task[PrimaryConnection], str]") -> PrimaryConnection:
    """Return what comes first, and end the others."""
    failures = dict[str, BaseException]()
    try:
        while asked:
            done, _ = await asyncio.wait(asked, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                name = asked.pop(task)
                if (error := task.exception()) is None:
                    return task.result()
                failures[name] = error
    finally:
        for task in asked:
            task.add_done_callback(_discard)
            task.cancel()
    raise _why(failures)


def _discard(task: "asyncio.Task[PrimaryConnection]") -> None:
    """Close what came too late."""
    if not task.cancelled() and task.exception() is None:
        task.result().terminate()


def _why(failures: Mapping[str, BaseException]) -> BaseException:
    """Return what to raise when no host is the primary: a refusal of ours, or all reasons."""
    for error in failures.values():
        if not isinstance(error, _PASSING):
            return error
    reasons = (f"{name}: {_reason(error)}" for name, error in failures.items())
    return NoPrimaryError(f"no host is the primary ({'; '.join(reasons)})")


def _reason(error: BaseException) -> str:
    if isinstance(error, asyncpg.TargetServerAttributeNotMatched):
        return "a standby"
    if isinstance(error, TimeoutError):
        return "no answer"
    return str(error) or type(error).__name__


def place(dsn: str) -> str:
    """Return the hosts of an address, nothing of it that is secret; "" is this machine."""
    return urlsplit(dsn).netloc.rpartition("@")[2]


def _keep_alive(connection: PrimaryConnection) -> None:
    """Notice a host that is gone, as far as this system can."""
    ours = connection._transport.get_extra_info("socket")  # type: ignore[attr-defined]  # noqa: SLF001
    if ours is None or ours.family not in {socket.AF_INET, socket.AF_INET6}:
        return
    ours.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in _KEPT_ALIVE.items():
        if (number := getattr(socket, name, None)) is not None:
            ours.setsockopt(socket.IPPROTO_TCP, number, value)
