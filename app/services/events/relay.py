"""Tells subscribers, in every process, what has become true.

An event row is written in the transaction it tells of. Afterwards the process that committed hands
it to its own subscribers and notifies the others, several events in one NOTIFY: a NOTIFY inside
the transaction would serialise the commits of all payments. Should the process die in between, the
others find the rows by looking once a second.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from time import monotonic

import asyncpg
import structlog

from app import tasks
from app.database.pool import CONNECTION_ERRORS, Connection
from app.errors import Unavailable
from app.process.hub import Event, Inbox, Snapshot, Topic
from app.process.runtime import Runtime
from app.services import outbox
from app.services.outbox import BEGINNING, Cursor
from app.services.wallets.movements import NewMovement, Side

CHANNEL = "latchkey_event"

_KEYS_PER_NOTIFY_MAX = 200  # a NOTIFY carries 8,000 bytes at most
_LOOK_EVERY_S = 1.0
#: How long what is committed is gathered for one NOTIFY after another: each is a commit of its own.
_GATHER_S = 0.02
_ROWS_PER_LOOK_MAX = 2_000

_log = structlog.get_logger()


def of_sides(
    movement: NewMovement, sides: Sequence[Side], rows: Iterable[asyncpg.Record]
) -> list[Event]:
    """Return the events that `post_movement` wrote for some sides, from its rows."""
    return [
        Event(
            xid=row["event_xid"],
            id=row["event_id"],
            type=side.event,
            status=movement.status,
            account_id=side.account_id,
            wallet_id=side.wallet_id,
            api_key_id=None if number else movement.api_key_id,
            subject=row["id"],
            payment_hash=movement.payment_hash,
        )
        for number, (side, row) in enumerate(zip(sides, rows, strict=True))
        if side.event is not None and side.account_id is not None
    ]


class Relay:
    """Sends this process's committed events out, and takes in those of the others."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._hub = runtime.hub
        self._incoming: set[tuple[int, int]] = set()
        #: Everything that was committed by then has been looked at.
        self._seen: Snapshot | None = None
        runtime.listener.on(CHANNEL, self._notified)

    async def run(self) -> None:
        """Work until cancelled."""
        await self._look()
        looked_at = monotonic()
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_LOOK_EVERY_S):
                    await self._hub.wake.wait()
            self._hub.wake.clear()
            try:
                await flush(self._runtime)
                await self._take_in()
                if monotonic() - looked_at >= _LOOK_EVERY_S:
                    looked_at = monotonic()
                    await self._look()
                await asyncio.sleep(_GATHER_S)
            except (Unavailable, *CONNECTION_ERRORS, asyncpg.PostgresError) as error:
                if tasks.is_ending():
                    raise
                _log.warning("event_relay_interrupted", error=type(error).__name__)
                await asyncio.sleep(_LOOK_EVERY_S)

    def _notified(self, payload: str) -> None:
        for text in payload.split(","):
            xid, _, number = text.partition(":")
            if xid.isdecimal() and number.isdecimal():
                self._incoming.add((int(xid), int(number)))
        self._hub.wake.set()
        self._hub.news.set()

    async def _take_in(self) -> None:
        keys = [key for key in self._incoming if not self._hub.has_seen(key[1])]
        self._incoming.clear()
        if keys and not self._hub.is_idle:
            async with self._runtime.connection() as connection:
                self._publish(await outbox.told(connection, keys))

    async def _look(self) -> None:
        """Read what no notification told of, for its process may have died before sending one.

        From snapshot to snapshot: each event is read once, however late its transaction commits.
        What is committed while nobody listens is passed over: whoever listens later is not told.
        """
        async with self._runtime.connection() as connection:
            now = await outbox.snapshot(connection)
            if self._seen is not None and not self._hub.is_idle:
                await self._read(connection, self._seen, now)
        self._seen = now

    async def _read(self, connection: Connection, seen: Snapshot, now: Snapshot) -> None:
        position: Cursor | None = BEGINNING
        while position is not None:
            events = await outbox.between(connection, seen, now, position, _ROWS_PER_LOOK_MAX)
            self._publish(events)
            is_all = len(events) < _ROWS_PER_LOOK_MAX
            position = None if is_all else Cursor(events[-1].xid, events[-1].id)

    def _publish(self, events: Iterable[Event]) -> None:
        for event in events:
            self._hub.publish(event)


@asynccontextmanager
async def listening(runtime: Runtime, topic: Topic) -> AsyncIterator[Inbox]:
    """Receive what is committed from now on about an account or a payment hash, in any process.

    What was committed before is never told, and of what is committed once this has been entered
    nothing is missed. Raises `Unavailable`.
    """
    with runtime.hub.subscribe(topic, queue_size=runtime.settings.socket_queue_max) as inbox:
        async with runtime.connection() as connection:
            inbox.begin(await outbox.snapshot(connection))
        yield inbox


async def flush(runtime: Runtime) -> None:
    """Notify the other processes of what was committed here and not yet told."""
    outgoing = runtime.hub.outgoing
    while outgoing:
        keys = outgoing[:_KEYS_PER_NOTIFY_MAX]
        payload = ",".join(f"{xid}:{number}" for xid, number in keys)
        async with runtime.connection() as connection:
            await connection.execute(_NOTIFY, CHANNEL, payload)
        del outgoing[: len(keys)]


_NOTIFY = "SELECT pg_notify($1, $2)"
