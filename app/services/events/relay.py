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

from app.database.pool import CONNECTION_ERRORS
from app.errors import Unavailable
from app.process.hub import Event
from app.process.runtime import Runtime
from app.services.wallets.transactions import Side

LIGHTNING_RECEIPT = "lightning_receipt"
INTRALEDGER_RECEIPT = "intraledger_receipt"

CHANNEL = "latchkey_event"

_IDS_PER_NOTIFY_MAX = 400  # a NOTIFY carries 8,000 bytes at most
_LOOK_EVERY_S = 1.0
_ROWS_PER_LOOK_MAX = 2_000

_log = structlog.get_logger()


def of_sides(sides: Sequence[Side], rows: Iterable[asyncpg.Record]) -> list[Event]:
    """Return the events that `post_transactions` wrote for some sides, from its rows."""
    by_wallet = {side.wallet_id: side for side in sides}
    events = []
    for row in rows:
        side = by_wallet[row["wallet_id"]]
        if side.event is not None:
            events.append(
                Event(
                    row["event_id"],
                    side.event,
                    side.account_id,
                    side.wallet_id,
                    row["id"],
                    side.payment_hash,
                )
            )
    return events


class Relay:
    """Sends this process's committed events out, and takes in those of the others."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._hub = runtime.hub
        self._incoming: set[int] = set()
        self._floor = self._next_floor = 0
        runtime.listener.on(CHANNEL, self._notified)

    async def run(self) -> None:
        """Work until cancelled."""
        async with self._runtime.connection() as connection:
            self._hub.highest_id = await connection.fetchval(_HIGHEST)
        self._floor = self._next_floor = self._hub.highest_id
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
                _log.warning("event_relay_interrupted", error=type(error).__name__)
                await asyncio.sleep(_LOOK_EVERY_S)

    def _notified(self, payload: str) -> None:
        self._incoming.update(int(text) for text in payload.split(",") if text.isdecimal())
        self._hub.wake.set()

    async def _take_in(self) -> None:
        ids = [event_id for event_id in self._incoming if not self._hub.has_seen(event_id)]
        self._incoming.clear()
        if ids and not self._hub.is_idle:
            await self._fetch(_BY_IDS, ids)

    async def _look(self) -> None:
        """Read what no notification told of, for its process may have died before sending one.

        Begins one look behind: an event with a lower id may commit after one with a higher.
        """
        rows = (
            [] if self._hub.is_idle else await self._fetch(_SINCE, self._floor, _ROWS_PER_LOOK_MAX)
        )
        if len(rows) == _ROWS_PER_LOOK_MAX:
            self._floor = rows[-1]["id"]
        else:
            self._floor, self._next_floor = self._next_floor, self._hub.highest_id

    async def _fetch(self, sql: str, *arguments: object) -> list[asyncpg.Record]:
        async with self._runtime.connection() as connection:
            rows = await connection.fetch(sql, *arguments)
        for row in rows:
            self._hub.publish(Event(*row))
        return rows


async def flush(runtime: Runtime) -> None:
    """Notify the other processes of what was committed here and not yet told."""
    outgoing = runtime.hub.outgoing
    while outgoing:
        ids = outgoing[:_IDS_PER_NOTIFY_MAX]
        async with runtime.connection() as connection:
            await connection.execute(_NOTIFY, CHANNEL, ",".join(map(str, ids)))
        del outgoing[: len(ids)]


async def prune(runtime: Runtime) -> None:
    """Delete events older than a day: whoever subscribes hears only of what comes."""
    async with runtime.connection() as connection:
        await connection.execute(_PRUNE)


_PRUNE = "DELETE FROM event WHERE created_at < now() - interval '1 day'"
_HIGHEST = "SELECT coalesce(max(id), 0) FROM event"
_NOTIFY = "SELECT pg_notify($1, $2)"
_BY_IDS = """
SELECT id, kind, account_id, wallet_id, transaction_id, payment_hash
  FROM event
 WHERE id = ANY ($1::bigint[])
 ORDER BY id
"""
_SINCE = """
SELECT id, kind, account_id, wallet_id, transaction_id, payment_hash
  FROM event
 WHERE id > $1
 ORDER BY id
 LIMIT $2
"""
