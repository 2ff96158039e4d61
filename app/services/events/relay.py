"""Tells subscribers, in every process, what has become true.

An event row is written in the transaction it tells of. Afterwards the process that committed hands
it to its own subscribers and notifies the others, several events in one NOTIFY: a NOTIFY inside
the transaction would serialise the commits of all payments. Should the process die in between, the
others find the rows by looking once a second.
"""

import asyncio
import contextlib
from collections.abc import Iterable, Sequence
from time import monotonic

import asyncpg
import structlog

from app import tasks
from app.database.pool import CONNECTION_ERRORS
from app.errors import Unavailable
from app.process.hub import Event
from app.process.runtime import Runtime
from app.services import outbox
from app.services.outbox import BEGINNING, Cursor
from app.services.wallets.movements import NewMovement, Side

CHANNEL = "latchkey_event"

_KEYS_PER_NOTIFY_MAX = 200  # a NOTIFY carries 8,000 bytes at most
_LOOK_EVERY_S = 1.0
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
        #: What is told was committed after this moment of the database, of transactions from here.
        self._snapshot = ""
        self._position = BEGINNING
        runtime.listener.on(CHANNEL, self._notified)

    async def run(self) -> None:
        """Work until cancelled."""
        await self._begin_here()
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
            except (Unavailable, *CONNECTION_ERRORS, asyncpg.PostgresError) as error:
                if tasks.is_ending():
                    raise
                _log.warning("event_relay_interrupted", error=type(error).__name__)
                await asyncio.sleep(_LOOK_EVERY_S)

    async def _begin_here(self) -> None:
        """Have what is committed by now told to nobody."""
        async with self._runtime.connection() as connection:
            self._snapshot, self._position = await outbox.here(connection)

    def _notified(self, payload: str) -> None:
        for text in payload.split(","):
            xid, _, number = text.partition(":")
            if xid.isdecimal() and number.isdecimal():
                self._incoming.add((int(xid), int(number)))
        self._hub.wake.set()

    async def _take_in(self) -> None:
        keys = [key for key in self._incoming if not self._hub.has_seen(key[1])]
        self._incoming.clear()
        if keys and not self._hub.is_idle:
            async with self._runtime.connection() as connection:
                self._publish(await outbox.told(connection, keys))

    async def _look(self) -> None:
        """Read what no notification told of, for its process may have died before sending one.

        Only what is older than every transaction still running is passed for good, for an event
        with a lower number may be committed after one with a higher.
        """
        if self._hub.is_idle:  # whoever listens next is not told what was before
            await self._begin_here()
            return
        async with self._runtime.connection() as connection:
            passed = await outbox.horizon(connection)
            events = await outbox.since(
                connection, self._snapshot, self._position, _ROWS_PER_LOOK_MAX
            )
        self._publish(events)
        if len(events) == _ROWS_PER_LOOK_MAX:
            passed = min(passed, Cursor(events[-1].xid, events[-1].id))
        self._position = passed

    def _publish(self, events: Iterable[Event]) -> None:
        for event in events:
            self._hub.publish(event)


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
