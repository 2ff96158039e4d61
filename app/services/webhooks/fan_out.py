"""Makes of each event what is to be sent to the endpoints that are told of it.

    event ─▶ who may be told ─▶ its body, rendered once ─▶ a delivery an endpoint

One process at a time, in the order of events, up to the horizon: below it nothing appears any more
(`app.services.outbox`). Deliveries and the position are written in one transaction, so whoever dies
has made all of a batch or nothing of it, and nobody was sent anything before its body was stored.

An endpoint is told what happened after it was made. What happens to an account that is locked waits
until it is not, but that it is locked is told (`.deliveries`). That of a key is told what the key
may see, while it may be used at all. That of an invoice hears once it was paid, or expired (or was
cancelled, which is the same to who waits for it), and is told nothing of whom it was for.
"""

import asyncio
import contextlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, TypeVar
from uuid import UUID

import asyncpg
import orjson
import structlog

from app.database.pool import Connection
from app.permissions import EVERYTHING, Scope, expand
from app.process.runtime import Runtime
from app.services import outbox
from app.services.event_types import EventType
from app.services.events import bodies
from app.services.events.feed import Sight
from app.services.outbox import Cursor, StoredEvent
from app.services.wallets.movements import MovementStatus
from app.services.webhooks import position
from app.services.webhooks.position import Position

_BATCH: Final = 500
#: A batch ends after the event that makes it so many deliveries: an account may have thousands of
#: keys, each with a webhook, and nobody else is told anything until the batch is written.
_LETTERS_MAX: Final = 2_000
#: Mistakes of ours; the database's are not among them, which end the transaction.
_FAULTS: Final = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    TypeError,
    ValueError,
)

#: Whoever hears of an event waits so long for others: what comes at once is looked up at once.
_GATHERED_S: Final = 0.05
_LOOK_EVERY_S: Final = 1.0

T = TypeVar("T")

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class Listening:
    """An endpoint as far as it decides what it is told: of what it wants, what it may see.

    None stands for all types, or all wallets.
    """

    id: str
    since: datetime
    types: frozenset[str] | None
    wallet_ids: frozenset[UUID] | None
    sight: Sight

    def hears(self, event: StoredEvent) -> bool:
        """Tell whether it is told of an event of its account."""
        if event.created_at < self.since or event.type is EventType.WEBHOOK_TEST:
            return False
        if self.types is not None and event.type not in self.types:
            return False
        wallets = self.wallet_ids
        if wallets is not None and event.wallet_id is not None and event.wallet_id not in wallets:
            return False
        return self.sight.includes(event)


@dataclass(frozen=True, slots=True)
class _Letter:
    """What is to be sent to one endpoint."""

    endpoint_id: str
    cursor: Cursor
    type: str
    body: str


async def run(runtime: Runtime, *, then: Callable[[], None]) -> None:
    """Make deliveries until cancelled, soon after events are heard of; `then` there are some."""
    news = runtime.hub.news
    while True:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_LOOK_EVERY_S):
                await news.wait()
                await asyncio.sleep(_GATHERED_S)
        news.clear()
        if await work(runtime):
            then()


async def work(runtime: Runtime) -> int:
    """Make deliveries of all events so far; return how many. Zero while another is at it."""
    made = 0
    while True:
        async with runtime.connection() as connection, connection.transaction():
            taken = await position.take(connection)
            end = taken and await connection.fetchrow(_END, *taken, _BATCH)
            if taken is None or end is None:
                return made
            reached = Position(end["xid"], end["id"])
            rows = await connection.fetch(_EVENTS, *taken, *reached)
            batch = [outbox.stored(row) for row in rows]
            heard = await _heard(connection, batch)
            if len(heard) < len(batch):
                last = batch[len(heard) - 1].cursor
                reached = Position(last.xid, last.id)
            made += await _post(connection, await _letters(connection, heard))
            await position.move(connection, reached)
        if end["number"] < _BATCH and len(heard) == len(batch):
            return made


async def _heard(
    connection: Connection, batch: Sequence[StoredEvent]
) -> list[tuple[StoredEvent, list[str]]]:
    """Return events in their order, with the endpoints that are told: all, or the first few."""
    listening = await _listening(connection, {event.account_id for event in batch})
    heard, count = [], 0
    for event in batch:
        ids = [one.id for one in listening[event.account_id] if one.hears(event)]
        heard.append((event, ids))
        count += len(ids)
        if count >= _LETTERS_MAX:
            break
    return heard


async def _letters(
    connection: Connection, heard: Sequence[tuple[StoredEvent, list[str]]]
) -> list[_Letter]:
    """Return what is to be sent of some events, in their order."""
    told = {event.cursor: ids for event, ids in heard if ids}
    letters = [
        _Letter(endpoint_id, event.cursor, event.type, text)
        for event, text in await _rendered(connection, [event for event, ids in heard if ids])
        for endpoint_id in told[event.cursor]
    ]
    return letters + await _of_invoices(connection, [event for event, _ in heard])


async def _rendered(
    connection: Connection, events: Sequence[StoredEvent]
) -> list[tuple[StoredEvent, str]]:
    """Return events with their bodies; one that cannot be rendered keeps no other from it."""
    if not events:
        return []
    try:
        return list(zip(events, await bodies.body_within(connection, events), strict=True))
    except _FAULTS:
        if len(events) == 1:
            _log.exception("event_not_rendered", event_id=str(events[0].cursor))
            return []
    return [pair for event in events for pair in await _rendered(connection, [event])]


async def _listening(
    connection: Connection, account_ids: Iterable[UUID]
) -> Mapping[UUID, Sequence[Listening]]:
    found: defaultdict[UUID, list[Listening]] = defaultdict(list)
    for row in await connection.fetch(_LISTENING, list(account_ids)):
        found[row["account_id"]].append(_of_row(row))
    return found


def _of_row(row: asyncpg.Record) -> Listening:
    key_id: UUID | None = row["api_key_id"]
    permissions = EVERYTHING
    if key_id is not None:
        permissions = expand([Scope(scope) for scope in row["scopes"]], row["grants"])
    return Listening(
        id=row["id"],
        since=row["created_at"],
        types=_set(row["types"]),
        wallet_ids=_set(row["wallet_ids"]),
        sight=Sight.granted(permissions, key_id, _set(row["key_wallet_ids"])),
    )


def _set(values: Sequence[T] | None) -> frozenset[T] | None:
    return None if values is None else frozenset(values)


async def _of_invoices(connection: Connection, batch: Sequence[StoredEvent]) -> list[_Letter]:
    """Return what endpoints of single invoices are told: Blink's form, and no account's facts."""
    ends = [event for event in batch if event.subject is not None and _ends_invoice(event)]
    if not ends:
        return []
    rows = await connection.fetch(_OF_INVOICES, *_columns(ends))
    return [
        _Letter(row["endpoint_id"], Cursor(row["xid"], row["id"]), *_of_invoice(row))
        for row in rows
    ]


def _ends_invoice(event: StoredEvent) -> bool:
    is_receipt = event.type in {EventType.RECEIVE_LIGHTNING, EventType.RECEIVE_INTRALEDGER}
    was_paid = is_receipt and event.status == MovementStatus.SUCCESS
    return was_paid or event.type in {EventType.INVOICE_EXPIRED, EventType.INVOICE_CANCELLED}


def _columns(events: Sequence[StoredEvent]) -> tuple[list[int], list[int], list[bytes | None]]:
    return (
        [event.cursor.xid for event in events],
        [event.cursor.id for event in events],
        [event.subject for event in events],
    )


def _of_invoice(row: asyncpg.Record) -> tuple[EventType, str]:
    facts = {
        "paymentHash": row["payment_hash"].hex(),
        "paymentRequest": row["payment_request"],
        "status": "PAID" if row["is_paid"] else "EXPIRED",
    }
    if row["is_paid"] and row["preimage"] is not None:
        facts["paymentPreimage"] = row["preimage"].hex()
    type_ = EventType.INVOICE_PAID if row["is_paid"] else EventType.INVOICE_EXPIRED
    return type_, orjson.dumps(facts).decode()


async def _post(connection: Connection, letters: Sequence[_Letter]) -> int:
    """Write down what is to be sent, to those endpoints that are still there; return how much.

    The endpoints are locked, and their `due_at` is changed if they are leased: who gives one back
    at this moment must not miss that there is more to send to it (`.deliveries.finish`).
    """
    ids = sorted({letter.endpoint_id for letter in letters})
    if not ids:
        return 0
    rows = await connection.fetch(_LOCK, ids)
    there = {row["id"] for row in rows}
    kept = [letter for letter in letters if letter.endpoint_id in there]
    await connection.execute(
        _POST,
        [letter.endpoint_id for letter in kept],
        [letter.cursor.xid for letter in kept],
        [letter.cursor.id for letter in kept],
        [letter.type for letter in kept],
        [letter.body for letter in kept],
    )
    await connection.execute(_DUE, list(there))
    return len(kept)


# How far a batch goes; most events are of accounts that nobody listens to, and are never read.
_END = """
SELECT xid, id, number
  FROM (SELECT xid, id, row_number() OVER (ORDER BY xid, id) AS number
          FROM (SELECT xid, id FROM event
                 WHERE (xid, id) > ($1, $2) AND xid < (SELECT event_horizon())
                 ORDER BY xid, id
                 LIMIT $3) AS next) AS numbered
 ORDER BY number DESC
 LIMIT 1
"""
_EVENTS = f"""
SELECT {outbox.COLUMNS}
  FROM event e
 WHERE (e.xid, e.id) > ($1, $2) AND (e.xid, e.id) <= ($3, $4)
   AND (EXISTS (SELECT FROM webhook_endpoint w
                 WHERE w.account_id = e.account_id AND w.payment_hash IS NULL)
        OR (e.type IN ('receive.lightning', 'receive.intraledger', 'invoice.expired',
                       'invoice.cancelled')
            AND EXISTS (SELECT FROM webhook_endpoint WHERE payment_hash IS NOT NULL)))
 ORDER BY e.xid, e.id
"""  # noqa: S608  # made of constants
# Level ZERO is told nothing, as at Blink.
_LISTENING = """
SELECT w.id, w.account_id, w.created_at, w.types, w.wallet_ids, w.api_key_id, k.scopes, k.grants,
       k.wallet_ids AS key_wallet_ids
  FROM webhook_endpoint w
  JOIN account a ON a.id = w.account_id
  LEFT JOIN api_key k ON k.id = w.api_key_id
 WHERE w.account_id = ANY ($1::uuid[]) AND w.payment_hash IS NULL AND w.disabled_at IS NULL
   AND a.status <> 'closed' AND a.level <> 'ZERO'
   AND (k.id IS NULL OR (k.revoked_at IS NULL AND k.suspended_at IS NULL
                         AND coalesce(k.expires_at > now(), true)
                         AND key_owner_stops(k.owner_id) IS NULL))
 ORDER BY w.account_id, w.created_at, w.id
"""
# The subject of a receipt is its transaction, whose movement has the hash; else the hash itself.
_OF_INVOICES = """
SELECT w.id AS endpoint_id, it.xid, it.id, i.payment_hash, i.payment_request, i.preimage,
       m.id IS NOT NULL AS is_paid
  FROM unnest($1::bigint[], $2::bigint[], $3::bytea[]) AS it (xid, id, subject)
  LEFT JOIN movement m ON m.id = substring(it.subject FOR 11) AND octet_length(it.subject) = 12
  JOIN webhook_endpoint w ON w.payment_hash = coalesce(m.payment_hash, it.subject)
  JOIN invoice i ON i.payment_hash = w.payment_hash
 WHERE w.disabled_at IS NULL
 ORDER BY it.xid, it.id
"""
_LOCK = """
SELECT id FROM webhook_endpoint WHERE id = ANY ($1::text[]) ORDER BY id FOR NO KEY UPDATE
"""
_POST = """
INSERT INTO webhook_delivery (endpoint_id, xid, event_id, type, body, due_at)
SELECT *, now() FROM unnest($1::text[], $2::bigint[], $3::bigint[], $4::event_type[],
                             $5::text[])
"""
_DUE = """
UPDATE webhook_endpoint
   SET due_at = CASE WHEN leased_until IS NULL THEN least(due_at, greatest(now(), rests_until))
                     ELSE greatest(clock_timestamp(), rests_until) END
 WHERE id = ANY ($1::text[])
"""
