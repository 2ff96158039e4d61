"""What was sent to an endpoint and how that went; sending it again; sending something to try it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

import asyncpg
import orjson

from app.database.pool import Connection
from app.errors import InvalidInput, NotFound
from app.principal import Actor
from app.process.hub import Event
from app.process.runtime import Runtime
from app.services import outbox, webhook_endpoints
from app.services.event_types import EventType
from app.services.events import bodies, feed
from app.services.events.catalogue import CATALOGUE
from app.services.keys import authority
from app.services.outbox import Cursor, StoredEvent
from app.services.pages import Page, PageRequest, page_of
from app.services.webhook_endpoints import Endpoint
from app.services.webhooks import endpoints

#: So many of the latest tries of a delivery are shown.
ATTEMPTS_MAX: Final = 20
#: So many are asked for again at once.
REDELIVERED_MAX: Final = 10_000


class DeliveryState(StrEnum):
    """How far a delivery is."""

    PENDING = "pending"
    DELIVERED = "delivered"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryAttempt:
    """A try. `error` is a sentence, None if the other side took it."""

    number: int
    at: datetime
    status: int | None
    error: str | None
    latency_ms: int
    answer_head: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedDelivery:
    """Something that was or is to be sent; `attempts` are the latest, newest first."""

    cursor: Cursor
    type: EventType
    state: DeliveryState
    body: str
    created_at: datetime
    ended_at: datetime | None
    due_at: datetime | None
    tries: int
    attempts: Sequence[DeliveryAttempt]


async def page(
    runtime: Runtime,
    endpoint_id: str,
    request: PageRequest,
    state: DeliveryState | None = None,
) -> Page[LoggedDelivery]:
    """Return a page of an endpoint's deliveries, those of the newest events first.

    A cursor is the id of an event. Raises `InvalidInput`. Whether the caller may see the endpoint
    has been looked at.
    """
    begin = None if request.cursor is None else Cursor.of(request.cursor)
    async with runtime.connection() as connection:
        rows = await connection.fetch(
            _NEWER if request.backwards else _OLDER,
            endpoint_id,
            None if begin is None else begin.xid,
            None if begin is None else begin.id,
            state,
            request.size + 1,
        )
        found = page_of(list(rows), request)
        tried = await _attempts(connection, endpoint_id, found.items)
    items = [_delivery(row, tried[row["xid"], row["event_id"]]) for row in found.items]
    return Page(items, has_next=found.has_next, has_previous=found.has_previous)


async def redeliver(
    runtime: Runtime, actor: Actor, endpoint_id: str, cursor: Cursor
) -> LoggedDelivery:
    """Have an event sent again, now, whether it failed, was taken, or still waits.

    It goes with the same id and body. Raises `NotFound`, `NotAuthorized`, and `InvalidInput` while
    the endpoint is disabled.
    """
    async with runtime.connection() as connection, connection.transaction():
        endpoint = await _enabled(connection, actor, endpoint_id)
        row = await connection.fetchrow(_REDELIVER, endpoint.id, cursor.xid, cursor.id)
        if row is None:
            raise NotFound("There is no such delivery.")
        tried = await _attempts(connection, endpoint.id, [row])
        await connection.execute(_DUE, endpoint.id)
    return _delivery(row, tried[cursor.xid, cursor.id])


async def redeliver_failed(
    runtime: Runtime, actor: Actor, endpoint_id: str, since: datetime
) -> int:
    """Have all that failed of what was to be sent since a moment sent again; return how many.

    `REDELIVERED_MAX` at most, the oldest. Raises as `redeliver` does.
    """
    async with runtime.connection() as connection, connection.transaction():
        endpoint = await _enabled(connection, actor, endpoint_id)
        rows = await connection.fetch(_REDELIVER_FAILED, endpoint.id, since, REDELIVERED_MAX)
        await connection.execute(_DUE, endpoint.id)
    return len(rows)


async def send_test(
    runtime: Runtime, actor: Actor, endpoint_id: str, type_: str = EventType.WEBHOOK_TEST
) -> LoggedDelivery:
    """Have the sample of a type sent to one endpoint, marked as what it is.

    Raises `InvalidInput` for a type that is none, and as `redeliver` does.
    """
    (wanted,) = feed.types_of([type_])
    async with runtime.connection() as connection, connection.transaction():
        endpoint = await _enabled(connection, actor, endpoint_id)
        event = await outbox.record(
            connection,
            EventType.WEBHOOK_TEST,
            account_id=endpoint.account_id,
            api_key_id=endpoint.api_key_id,
            data={"endpointId": endpoint.id},
        )
        cursor = Cursor(event.xid, event.id)
        [stored] = await outbox.by_cursors(connection, [cursor])
        body = await _sample(connection, stored, wanted)
        row = await connection.fetchrow(_TEST, endpoint.id, *_key(event), wanted, body)
        await connection.execute(_DUE, endpoint.id)
    assert row is not None
    runtime.hub.committed([event])
    return _delivery(row, ())


async def _sample(connection: Connection, event: StoredEvent, type_: EventType) -> str:
    """Return what is sent to try a type: its sample, with the event's id and that it is a test."""
    if type_ is EventType.WEBHOOK_TEST:
        [body] = await bodies.body_within(connection, [event])
        return body
    facts = {
        **CATALOGUE[type_].sample,
        "id": str(event.cursor),
        "createdAt": outbox.moment_text(event.created_at),
        "accountId": str(event.account_id),
        "isTest": True,
    }
    return orjson.dumps(facts).decode()


async def _enabled(connection: Connection, actor: Actor, endpoint_id: str) -> Endpoint:
    """Return an endpoint that the actor may manage, locked, if anything is sent to it."""
    await endpoints.hold(connection, actor)
    account_id, key_id = authority.owner(actor).account_id, endpoints.key_of(actor)
    found = await webhook_endpoints.locked(connection, account_id, endpoint_id, key_id)
    if found is None:
        raise NotFound("There is no such webhook endpoint.")
    if found.disabled_at is not None:
        raise InvalidInput("The endpoint is disabled, so nothing is sent to it. Enable it first.")
    return found


async def _attempts(
    connection: Connection, endpoint_id: str, rows: Sequence[asyncpg.Record]
) -> Mapping[tuple[int, int], Sequence[DeliveryAttempt]]:
    found: defaultdict[tuple[int, int], list[DeliveryAttempt]] = defaultdict(list)
    keys = [row["xid"] for row in rows], [row["event_id"] for row in rows]
    for row in await connection.fetch(_ATTEMPTS, endpoint_id, *keys, ATTEMPTS_MAX) if rows else ():
        found[row["xid"], row["event_id"]].append(
            DeliveryAttempt(
                number=row["number"],
                at=row["at"],
                status=row["status"],
                error=row["error"],
                latency_ms=row["latency_ms"],
                answer_head=row["answer_head"] or "",
            )
        )
    return found


def _key(event: Event) -> tuple[int, int]:
    return event.xid, event.id


def _delivery(row: asyncpg.Record, attempts: Sequence[DeliveryAttempt]) -> LoggedDelivery:
    return LoggedDelivery(
        cursor=Cursor(row["xid"], row["event_id"]),
        type=EventType(row["type"]),
        state=DeliveryState(row["state"]),
        body=row["body"],
        created_at=row["created_at"],
        ended_at=row["ended_at"],
        due_at=row["due_at"],
        tries=row["attempts"],
        attempts=attempts,
    )


def _page(comparison: str, order: str) -> str:
    return f"""
SELECT * FROM webhook_delivery
 WHERE endpoint_id = $1 AND ($2::bigint IS NULL OR (xid, event_id) {comparison} ($2, $3::bigint))
   AND ($4::text IS NULL OR state = $4)
 ORDER BY xid {order}, event_id {order}
 LIMIT $5
"""  # noqa: S608  # made of constants


_OLDER = _page("<", "DESC")
_NEWER = _page(">", "ASC")
_ATTEMPTS = """
SELECT a.*
  FROM unnest($2::bigint[], $3::bigint[]) AS it (xid, event_id)
 CROSS JOIN LATERAL (
       SELECT * FROM webhook_attempt
        WHERE endpoint_id = $1 AND xid = it.xid AND event_id = it.event_id
        ORDER BY number DESC
        LIMIT $4
       ) AS a
 ORDER BY a.xid, a.event_id, a.number DESC
"""
_REDELIVER = """
UPDATE webhook_delivery
   SET state = 'pending', due_at = now(), ended_at = NULL, failures = 0
 WHERE endpoint_id = $1 AND xid = $2 AND event_id = $3
RETURNING *
"""
_REDELIVER_FAILED = """
UPDATE webhook_delivery d
   SET state = 'pending', due_at = now(), ended_at = NULL, failures = 0
  FROM (SELECT xid, event_id FROM webhook_delivery
         WHERE endpoint_id = $1 AND state = 'failed' AND created_at >= $2
         ORDER BY created_at
         LIMIT $3) AS failed
 WHERE d.endpoint_id = $1 AND (d.xid, d.event_id) = (failed.xid, failed.event_id)
RETURNING 1
"""
_TEST = """
INSERT INTO webhook_delivery (endpoint_id, xid, event_id, type, body, due_at)
VALUES ($1, $2, $3, $4, $5, now())
RETURNING *
"""
# Who asks by hand does not wait. By another `due_at` who sends right now sees that there is more.
_DUE = """
UPDATE webhook_endpoint SET due_at = clock_timestamp(), rests_until = NULL WHERE id = $1
"""
