"""Tells subscribers, in every process, what has become true.

An event row is written in the transaction it tells of. Afterwards the process that committed hands
it to its own subscribers and notifies the others, several events in one NOTIFY: a NOTIFY inside
the transaction would serialise the commits of all payments. Should the process die in between, the
others find the rows by looking once a second.
"""

import asyncio
import contextlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from time import monotonic

import asyncpg
import structlog

from app import tasks
from app.database.pool import CONNECTION_ERRORS
from app.errors import Unavailable
from app.process.hub import Event
from app.process.runtime import Runtime
from app.services.wallets.movements import NewMovement, Side

LIGHTNING_RECEIPT = "lightning_receipt"
INTRALEDGER_RECEIPT = "intraledger_receipt"
ONCHAIN_RECEIPT_PENDING = "onchain_receipt_pending"
ONCHAIN_RECEIPT = "onchain_receipt"
ONCHAIN_PAYMENT = "onchain_payment"

CHANNEL = "latchkey_event"

_KEYS_PER_NOTIFY_MAX = 200  # a NOTIFY carries 8,000 bytes at most
_LOOK_EVERY_S = 1.0
_ROWS_PER_LOOK_MAX = 2_000

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class _Position:
    """How far the events are read: up to one by its key, all that is visible in a snapshot."""

    snapshot: str
    xid: int
    number: int


def of_sides(
    movement: NewMovement, sides: Sequence[Side], rows: Iterable[asyncpg.Record]
) -> list[Event]:
    """Return the events that `post_movement` wrote for some sides, from its rows."""
    return [
        Event(
            xid=row["event_xid"],
            id=row["event_id"],
            kind=side.event,
            account_id=side.account_id,
            wallet_id=side.wallet_id,
            transaction_id=row["id"],
            payment_hash=movement.payment_hash,
        )
        for side, row in zip(sides, rows, strict=True)
        if side.event is not None and side.account_id is not None
    ]


class Relay:
    """Sends this process's committed events out, and takes in those of the others."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._hub = runtime.hub
        self._incoming: set[tuple[int, int]] = set()
        #: What is told was committed after this moment of the database, of transactions from here.
        self._since = _Position("", 0, 0)
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
            row = await connection.fetchrow(_HERE)
        assert row is not None
        self._since = _Position(row["snapshot"], row["oldest"], 0)

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
            await self._fetch(_BY_KEYS, *zip(*keys, strict=True))

    async def _look(self) -> None:
        """Read what no notification told of, for its process may have died before sending one.

        Only what is older than every transaction still running is passed for good, for an event
        with a lower number may be committed after one with a higher.
        """
        if self._hub.is_idle:  # whoever listens next is not told what was before
            await self._begin_here()
            return
        since = self._since
        async with self._runtime.connection() as connection:
            here = await connection.fetchrow(_HERE)
        assert here is not None
        rows = await self._fetch(
            _SINCE, since.xid, since.number, since.snapshot, _ROWS_PER_LOOK_MAX
        )
        read_to = (here["oldest"], 0)
        if len(rows) == _ROWS_PER_LOOK_MAX:
            read_to = min(read_to, (rows[-1]["xid"], rows[-1]["id"]))
        self._since = _Position(since.snapshot, *read_to)

    async def _fetch(self, sql: str, *arguments: object) -> list[asyncpg.Record]:
        async with self._runtime.connection() as connection:
            rows = await connection.fetch(sql, *arguments)
        for row in rows:
            self._hub.publish(Event(**row))
        return rows


async def flush(runtime: Runtime) -> None:
    """Notify the other processes of what was committed here and not yet told."""
    outgoing = runtime.hub.outgoing
    while outgoing:
        keys = outgoing[:_KEYS_PER_NOTIFY_MAX]
        payload = ",".join(f"{xid}:{number}" for xid, number in keys)
        async with runtime.connection() as connection:
            await connection.execute(_NOTIFY, CHANNEL, payload)
        del outgoing[: len(keys)]


async def prune(runtime: Runtime) -> None:
    """Delete events older than a day: whoever subscribes hears only of what comes."""
    async with runtime.connection() as connection:
        await connection.execute(_PRUNE)


_PRUNE = "DELETE FROM event WHERE created_at < now() - interval '1 day'"
_NOTIFY = "SELECT pg_notify($1, $2)"
_HERE = """
SELECT h.snapshot::text, pg_snapshot_xmin(h.snapshot)::text::bigint AS oldest
  FROM pg_current_snapshot() AS h (snapshot)
"""
_EVENTS = """
SELECT e.xid, e.id, e.kind::text, w.account_id, e.wallet_id, e.transaction_id, m.payment_hash
  FROM event e
  JOIN wallet w ON w.id = e.wallet_id
  LEFT JOIN movement m ON m.id = substring(e.transaction_id FOR 11)
"""
_BY_KEYS = f"""{_EVENTS}
  JOIN unnest($1::bigint[], $2::bigint[]) AS told (xid, id) ON (e.xid, e.id) = (told.xid, told.id)
 ORDER BY e.xid, e.id
"""
# By snapshots, not by the clock: what was committed before `$3` is no news, however new its number.
_SINCE = f"""{_EVENTS}
 WHERE (e.xid, e.id) > ($1, $2)
   AND NOT pg_visible_in_snapshot(e.xid::text::xid8, $3::text::pg_snapshot)
 ORDER BY e.xid, e.id
 LIMIT $4
"""
