"""What the processes of one database tell each other (LISTEN/NOTIFY), and proof that they heard.

Each serving process has one connection of its own for it, outside the pool, whose
`application_name` is the process's instance name.

The lease: a heartbeat every quarter of a second runs a query on that connection. The server hands
over the notifications that were committed before a query together with its answer, so once a
heartbeat that began at t is answered, everything announced before t has been applied here.
`healthy` says that such a heartbeat began less than `LEASE_S` ago; whoever keeps something that a
notification may invalidate uses it only while healthy.

A change is in force everywhere once every other process has acknowledged it, or once
`ACK_TIMEOUT_S`, longer than a lease, has passed: a process that hung meanwhile finds its lease
expired, and hears of the change before it gets a new one. All times are monotonic.
"""

import asyncio
import contextlib
from collections import defaultdict, deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from math import inf
from time import monotonic
from uuid import UUID, uuid4

import structlog

from app import tasks
from app.database import primary, programs
from app.database.clock import Clock
from app.database.pool import CONNECTION_ERRORS
from app.database.primary import PrimaryConnection
from app.errors import Unavailable

CHANGED = "latchkey_changed"
ACK = "latchkey_ack"

LEASE_S = 0.8
ACK_TIMEOUT_S = 1.0

_BEAT_EVERY_S = 0.25
_CONNECT_TIMEOUT_S = 5.0
_ANSWER_TIMEOUT_S = 5.0
_CLOSE_TIMEOUT_S = 0.5
_STOP_TIMEOUT_S = 1.0
_RETRY_MIN_S = 0.1
#: As long as there is no connection this process can answer nobody, so it looks often.
_RETRY_MAX_S = 0.5
_OUTBOX_MAX = 1_000

_SERVER_SETTINGS = {
    # The server drops the connection of a dead host soon, so that nobody waits for it.
    "tcp_keepalives_idle": "5",
    "tcp_keepalives_interval": "2",
    "tcp_keepalives_count": "3",
}

_log = structlog.get_logger()


class Listener:
    """The listening connection of a process.

    Not started, it hears nothing and is never healthy: enough for a command-line process, whose
    changes then simply wait `ACK_TIMEOUT_S`, if there is anybody to wait for.
    """

    def __init__(self, dsn: str, clock: Clock) -> None:
        """`clock` is told with every heartbeat what time it is in the database."""
        self.instance = programs.process_name(uuid4())
        self._dsn = dsn
        self._clock = clock
        self._callbacks: defaultdict[str, list[Callable[[str], None]]] = defaultdict(list)
        self._change_callbacks: list[Callable[[UUID], None]] = []
        self._gap_callbacks: list[Callable[[], None]] = []
        self._loss_callbacks: list[Callable[[], None]] = []
        self._outbox: deque[tuple[str, str]] = deque(maxlen=_OUTBOX_MAX)
        self._acks: dict[UUID, set[str]] = {}
        self._beat_at = -inf
        #: Who was listening at each of our recent heartbeats; one is older than a lease.
        self._sightings: deque[tuple[float, frozenset[str]]] = deque()
        self._wake = asyncio.Event()
        self._news = asyncio.Event()
        self._failures = 0
        #: Whether the server waits for its standbys with each commit, as far as it has been heard.
        self.is_confirmed = False
        #: When the database server was started, as far as it has been heard.
        self.server_started_at: datetime | None = None
        self._task: asyncio.Task[None] | None = None
        self.on(CHANGED, self._changed)
        self.on(ACK, self._acknowledged)

    @property
    def started(self) -> bool:
        """True while it listens, or tries to."""
        return self._task is not None

    @property
    def healthy(self) -> bool:
        """True while everything announced more than a lease ago has surely been applied here."""
        return monotonic() - self._beat_at < LEASE_S

    @property
    def is_certain(self) -> bool:
        """True while the server that it listens to is surely the primary, or none could replace it.

        A process that does not listen is as certain as its connections were when they were made.
        """
        return self._task is None or not self.is_confirmed or self.healthy

    def on(self, channel: str, callback: Callable[[str], None]) -> None:
        """Call back with the payload of every notification on a channel."""
        self._callbacks[channel].append(callback)
        self._wake.set()

    def on_change(self, callback: Callable[[UUID], None]) -> None:
        """Call back with the id of every account, key or session that was changed anywhere.

        The change is acknowledged when the callbacks have returned.
        """
        self._change_callbacks.append(callback)

    def on_gap(self, callback: Callable[[], None]) -> None:
        """Call back when the connection is lost, and again once it listens.

        In between anything may have happened unheard.
        """
        self._gap_callbacks.append(callback)

    def on_loss(self, callback: Callable[[], None]) -> None:
        """Call back when the connection is lost: the server may be the primary no more."""
        self._loss_callbacks.append(callback)

    def notify(self, channel: str, payload: str) -> None:
        """Send a notification soon; it may be lost with the connection."""
        self._outbox.append((channel, payload))
        self._wake.set()

    async def start(self) -> None:
        """Connect and keep connected until `stop`. Returns when listening.

        Raises `TimeoutError` when the database cannot be reached.
        """
        self._task = asyncio.create_task(self._run(), name="listener")
        try:
            async with asyncio.timeout(2 * _CONNECT_TIMEOUT_S):
                while not self.healthy:
                    await self._next_news()
        except TimeoutError:
            await self.stop()
            raise

    async def stop(self) -> None:
        """Close the connection; nothing is healthy afterwards."""
        if self._task is not None:
            await tasks.end({self._task}, timeout_s=_STOP_TIMEOUT_S)
            self._task = None

    async def live_instances(self) -> frozenset[str]:
        """Return the instance names of all processes that are listening now, ours included.

        Raises `Unavailable` when the database does not answer.
        """
        try:
            async with asyncio.timeout(_ANSWER_TIMEOUT_S):
                await self._beat_after(monotonic())
        except TimeoutError as error:
            raise Unavailable from error
        return self._sightings[-1][1]

    @contextmanager
    def announcing(self) -> Iterator[UUID]:
        """Give the id under which a change is announced and its acknowledgements are counted."""
        change_id = uuid4()
        self._acks[change_id] = set()
        try:
            yield change_id
        finally:
            del self._acks[change_id]

    async def acknowledged(self, change_id: UUID) -> None:
        """Return when no other process can honour what was before a committed change.

        Takes `ACK_TIMEOUT_S` at most, then that is true all the same (see above).
        """
        if self._task is None:  # a command: it hears nothing, so it waits for the longest lease
            await asyncio.sleep(ACK_TIMEOUT_S)
            return
        committed_at = monotonic()
        try:
            async with asyncio.timeout(ACK_TIMEOUT_S):
                await self._peers_acknowledged(change_id, committed_at)
        except TimeoutError:
            _log.warning("change_not_acknowledged", acknowledged=len(self._acks[change_id]))

    async def _peers_acknowledged(self, change_id: UUID, committed_at: float) -> None:
        # A process whose connection broke within the last lease may not know it yet, so those
        # seen back then count, too. Whoever has not watched that long knows too little.
        if not self._sightings or self._sightings[0][0] > committed_at - LEASE_S:
            await asyncio.sleep(ACK_TIMEOUT_S)
            return
        peers = self._sighted()
        await self._beat_after(committed_at)
        peers |= self._sighted()
        while not peers - {self.instance} <= self._acks[change_id]:
            await self._next_news()

    def _sighted(self) -> frozenset[str]:
        return frozenset[str]().union(*(names for _, names in self._sightings))

    async def _beat_after(self, moment: float) -> None:
        while self._beat_at <= moment:
            self._wake.set()
            await self._next_news()

    async def _next_news(self) -> None:
        await self._news.wait()

    def _tell_news(self) -> None:
        self._news.set()
        self._news = asyncio.Event()

    def _changed(self, payload: str) -> None:
        change_id, _, subject = payload.partition(" ")
        for callback in self._change_callbacks:
            callback(UUID(subject))
        if UUID(change_id) not in self._acks:
            self.notify(ACK, f"{change_id} {self.instance}")

    def _acknowledged(self, payload: str) -> None:
        change_id, _, instance = payload.partition(" ")
        if (acks := self._acks.get(UUID(change_id))) is not None:
            acks.add(instance)
            self._tell_news()

    async def _run(self) -> None:
        while True:
            try:
                await self._listen()
            except Exception as error:
                if tasks.is_ending():
                    raise
                _log.warning("listener_lost", error=type(error).__name__)
            await asyncio.sleep(min(_RETRY_MIN_S * 2**self._failures, _RETRY_MAX_S))
            self._failures = min(self._failures + 1, 10)

    async def _listen(self) -> None:
        """Serve one connection until it breaks, which is an exception."""
        connection = await primary.connect(
            self._dsn,
            command_timeout=_ANSWER_TIMEOUT_S,
            server_settings={**_SERVER_SETTINGS, "application_name": self.instance},
        )
        try:
            connection.add_termination_listener(lambda _: self._lost())
            listening: set[str] = set()
            await self._listen_on_all(connection, listening)
            self._tell_gap()
            await self._keep(connection, listening)
        except asyncio.CancelledError:
            with contextlib.suppress(TimeoutError, *CONNECTION_ERRORS):
                await connection.close(timeout=_CLOSE_TIMEOUT_S)
            raise
        finally:
            self._lost()
            connection.leave()

    async def _keep(self, connection: PrimaryConnection, listening: set[str]) -> None:
        while True:
            due = monotonic() + _BEAT_EVERY_S
            await self._listen_on_all(connection, listening)
            await self._beat(connection)
            # From beginning to beginning: in a busy process the lease must not end for the pauses.
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(max(0.0, due - monotonic())):
                    await self._wake.wait()
            self._wake.clear()

    async def _listen_on_all(self, connection: PrimaryConnection, listening: set[str]) -> None:
        for channel in self._callbacks.keys() - listening:
            await connection.add_listener(channel, self._notified)
            listening.add(channel)

    async def _beat(self, connection: PrimaryConnection) -> None:
        started = monotonic()
        if self._outbox:  # all in one: many changes at once must not wait for each other's answers
            channels, payloads = zip(*self._outbox, strict=True)
            self._outbox.clear()
            await connection.execute(_NOTIFY, channels, payloads)
        asked_at = monotonic()
        with connection.proving():
            found = await connection.fetchrow(_LOOK, programs.PROCESSES)
        assert found is not None
        self._clock.heard(found["moment"], asked_at=asked_at)
        if connection.is_closed():
            return  # it broke after the answer; `_lost` has been called and must stay true
        self._sightings.append((started, frozenset(found["names"])))
        self._note_start(found["server_started_at"])
        self.is_confirmed = found["is_confirmed"]
        while (
            len(self._sightings) > 1 and self._sightings[1][0] < started - LEASE_S - ACK_TIMEOUT_S
        ):
            self._sightings.popleft()
        self._beat_at = started
        self._failures = 0
        self._tell_news()

    def _note_start(self, started_at: datetime) -> None:
        if self.server_started_at not in {None, started_at}:
            _log.warning("database_restarted", at=started_at.isoformat())
        self.server_started_at = started_at

    def _notified(self, _connection: object, _pid: int, channel: str, payload: object) -> None:
        for callback in self._callbacks[channel]:
            try:
                callback(str(payload))
            except Exception:
                # What could not be applied may have been a change: as good as not heard.
                _log.exception("notification_failed", channel=channel)
                self._tell_gap()

    def _lost(self) -> None:
        if self._beat_at == -inf:
            return
        self._beat_at = -inf
        self._sightings.clear()
        for callback in self._loss_callbacks:
            callback()
        self._tell_gap()
        self._wake.set()

    def _tell_gap(self) -> None:
        for callback in self._gap_callbacks:
            callback()


_NOTIFY = """
SELECT pg_notify(channel, payload) FROM unnest($1::text[], $2::text[]) AS n (channel, payload)
"""
_LOOK = f"""
SELECT array(SELECT application_name
               FROM pg_stat_activity
              WHERE datname = current_database() AND application_name LIKE $1) AS names,
       pg_postmaster_start_time() AS server_started_at,
       clock_timestamp() AS moment,
       current_setting('synchronous_standby_names') <> '' AS is_confirmed,
       ({primary.PROVE}) AS proof
"""  # noqa: S608 -- nothing of it comes from outside
