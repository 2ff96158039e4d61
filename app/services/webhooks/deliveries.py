"""What is to be sent to an endpoint, and how far that is. Owns `webhook_delivery` and its attempts.

    pending ──sent──▶ delivered
      │ ▲  └──given up──▶ failed
      │ └──asked for again───┘ (also what was delivered)
      └──refused: due again later

Whoever sends leases an endpoint, for longer than a turn takes, and so has all that waits for it;
others take what is left, and what has not been given back in time. No transaction is open while
something is sent. Who dies after sending and before recording has it sent again: under the same id,
with the same body, which the database does not let anybody change.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.principal import AccountId
from app.process.runtime import Runtime
from app.services import outbox, webhook_endpoints
from app.services.event_types import EventType
from app.services.outbox import Cursor
from app.services.webhook_endpoints import Endpoint

#: More than a turn takes: it ends after half of that, and what it is at then in a quarter.
LEASE_S: Final = 60.0
#: So much of an answer is kept.
HEAD_CHARS_MAX: Final = 1_024

#: After so long it is looked again whether a key that does not work now does.
_HOLD_S: Final = 60.0
#: What is looked up at once.
BATCH: Final = 20
_PRUNED_AT_ONCE: Final = 2_000


@dataclass(frozen=True, slots=True)
class Lease:
    """An endpoint that this process may send to until the lease is up, and what waits for it first.

    `is_held` while its account is locked, or its key is good for nothing: then nothing waits first,
    but that the account was locked.
    """

    endpoint: Endpoint
    until: datetime
    due_at: datetime
    is_held: bool
    first: "tuple[Pending, ...]"

    @property
    def has_answered(self) -> bool:
        """True where the last try came through: it will probably not keep anybody waiting."""
        return self.endpoint.failures == 0 and self.endpoint.last_success_at is not None


@dataclass(frozen=True, slots=True)
class Pending:
    """Something to be sent now."""

    cursor: Cursor
    type: EventType
    body: str
    attempts: int
    failures: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """How a try went, and what becomes of the delivery: over, or due in so many seconds.

    `error` is a sentence, None if it was delivered.
    """

    status: int | None
    error: str | None
    latency_ms: int
    answer_head: str
    due_in_s: float | None


@dataclass(slots=True)
class TurnHealth:
    """How an endpoint did in a turn: failures in a row, and whether it took anything."""

    failures: int
    succeeded: bool = False
    rest_s: float | None = None
    #: Why nothing shall be sent to it any more.
    gone: str | None = None


@dataclass(frozen=True, slots=True)
class Busy:
    """What a process is at as far as it may: of whose endpoints it takes no more for now.

    `unproven` are accounts of which it takes only endpoints whose last try came through. Endpoints
    of invoices are nobody's: whoever had an invoice made for an account chose the URL.
    """

    accounts: Sequence[AccountId] = ()
    unproven: Sequence[AccountId] = ()
    invoices: bool = False


async def claim(
    runtime: Runtime, most: int, *, only_answering: bool, busy: Busy | None = None
) -> list[Lease]:
    """Lease endpoints for which something is due, the one that waits for longest first.

    Only those whose last try came through, and none that the process is too busy for.
    """
    busy = busy or Busy()
    rows = await runtime.change(
        _CLAIM,
        most,
        only_answering,
        list(busy.accounts),
        LEASE_S,
        list(busy.unproven),
        busy.invoices,
    )
    usable = [row["id"] for row in rows if row["is_usable"]]
    first = await due(runtime, usable) if usable else {}
    return [
        Lease(
            webhook_endpoints.endpoint_of(row),
            row["leased_until"],
            row["due_at"],
            row["is_locked"] or not row["is_usable"],
            tuple(first.get(row["id"], ())),
        )
        for row in rows
    ]


async def due(runtime: Runtime, endpoint_ids: Sequence[str]) -> Mapping[str, Sequence[Pending]]:
    """Return what is to be sent to endpoints now, in the order of events: `BATCH` each at most."""
    found: defaultdict[str, list[Pending]] = defaultdict(list)
    async with runtime.connection() as connection:
        rows = await connection.fetch(_DUE, endpoint_ids, BATCH)
    for row in rows:
        found[row["endpoint_id"]].append(
            Pending(
                Cursor(row["xid"], row["event_id"]),
                EventType(row["type"]),
                row["body"],
                row["attempts"],
                row["failures"],
            )
        )
    return found


async def record(runtime: Runtime, lease: Lease, sent: Pending, tried: Tried) -> bool:
    """Write down how a try went; return whether the rest may be sent.

    Not if the delivery or the endpoint is gone, another's, or was changed or disabled meanwhile,
    nor if its key or account is good for nothing any more.
    """
    rows = await runtime.change(
        _RECORD,
        lease.endpoint.id,
        *_key(sent.cursor),
        sent.attempts,
        tried.status,
        tried.error,
        tried.latency_ms,
        tried.answer_head[:HEAD_CHARS_MAX],
        tried.due_in_s,
        lease.until,
        lease.is_held,
    )
    return bool(rows[0]["goes_on"])


async def finish(runtime: Runtime, lease: Lease, health: TurnHealth, *, has_more: bool) -> None:
    """Give an endpoint back. `has_more` says that there is more to send to it at once.

    Whoever adds something writes another `due_at` (`.fan_out`): then there is more, too.
    """
    facts = (health.failures, health.succeeded, health.rest_s)
    if not await runtime.change(_FINISH, *_mine(lease), *facts, has_more, lease.due_at):
        await runtime.change(_FINISH, *_mine(lease), *facts, True, None)


async def disable(runtime: Runtime, lease: Lease, health: TurnHealth, reason: str) -> None:
    """Give an endpoint back that is sent nothing any more, which is an event with its reason.

    What waits for it is sent once it is enabled again, unless it is too old by then.
    """
    endpoint = lease.endpoint
    async with runtime.connection() as connection, connection.transaction():
        facts = (health.failures, health.succeeded, reason)
        disabled = await connection.fetchval(_DISABLE, *_mine(lease), *facts)
        if disabled is None or endpoint.payment_hash is not None:
            return
        event = await outbox.record(
            connection,
            EventType.WEBHOOK_DISABLED,
            account_id=endpoint.account_id,
            api_key_id=endpoint.api_key_id,
            data={"endpointId": endpoint.id, "reason": reason},
        )
    runtime.hub.committed([event])


async def hold(runtime: Runtime, lease: Lease) -> None:
    """Give an endpoint back that nothing may be sent to for now.

    It is looked at again if something waits that may be sent one day: as in `finish`, also if it
    was added meanwhile.
    """
    if not await runtime.change(_HOLD, *_mine(lease), _HOLD_S, lease.due_at):
        await runtime.change(_HOLD, *_mine(lease), _HOLD_S, None)


async def give_back(runtime: Runtime, leases: Sequence[Lease]) -> None:
    """Give endpoints back as they are, for this process ends."""
    ids = [lease.endpoint.id for lease in leases]
    await runtime.change(_GIVE_BACK, ids, [lease.until for lease in leases])


async def prune(runtime: Runtime) -> int:
    """Delete what is older than the setting says, with endpoints of invoices that are done.

    Returns how many deliveries. In pieces, each a transaction.
    """
    days, pruned = runtime.settings.webhook_log_days, 0
    while rows := await runtime.change(_PRUNE, days, _PRUNED_AT_ONCE):
        pruned += len(rows)
    while await runtime.change(_PRUNE_OF_INVOICES, days, _PRUNED_AT_ONCE):
        pass
    return pruned


def _mine(lease: Lease) -> tuple[str, datetime]:
    return lease.endpoint.id, lease.until


def _key(cursor: Cursor) -> tuple[int, int]:
    return cursor.xid, cursor.id


_IS_USABLE = """
NOT EXISTS (SELECT FROM api_key k
             WHERE k.id = w.api_key_id
               AND (k.revoked_at IS NOT NULL OR k.suspended_at IS NOT NULL
                    OR k.expires_at <= now() OR key_owner_stops(k.owner_id) IS NOT NULL))
"""
_CLAIM = f"""
WITH due AS (
    SELECT id FROM webhook_endpoint
     WHERE due_at <= now() AND disabled_at IS NULL
       AND (leased_until IS NULL OR leased_until <= now())
       AND (NOT $2 OR (failures = 0 AND last_success_at IS NOT NULL))
       AND CASE WHEN payment_hash IS NOT NULL THEN NOT $6
                WHEN account_id = ANY ($5::uuid[])
                THEN account_id <> ALL ($3::uuid[])
                     AND failures = 0 AND last_success_at IS NOT NULL
                ELSE account_id <> ALL ($3::uuid[]) END
     ORDER BY due_at
     LIMIT $1
       FOR NO KEY UPDATE SKIP LOCKED
)
UPDATE webhook_endpoint w
   SET leased_until = clock_timestamp() + make_interval(secs => $4)
  FROM due
 WHERE w.id = due.id
RETURNING w.*,
          w.payment_hash IS NULL
          AND EXISTS (SELECT FROM account a WHERE a.id = w.account_id AND a.status <> 'active')
          AS is_locked,
          {_IS_USABLE} AS is_usable
"""  # noqa: S608  # made of constants
_DUE = """
SELECT it.id AS endpoint_id, d.xid, d.event_id, d.type, d.body, d.attempts, d.failures
  FROM unnest($1::text[]) AS it (id)
  JOIN webhook_endpoint w ON w.id = it.id
  JOIN account a ON a.id = w.account_id
 CROSS JOIN LATERAL (
       SELECT * FROM webhook_delivery
        WHERE endpoint_id = it.id AND state = 'pending' AND due_at <= now()
          AND (a.status = 'active' OR w.payment_hash IS NOT NULL OR type = 'account.locked')
        ORDER BY xid, event_id
        LIMIT $2
       ) AS d
 ORDER BY it.id, d.xid, d.event_id
"""
_RECORD = f"""
WITH delivery AS (
    UPDATE webhook_delivery
       SET attempts = attempts + 1,
           failures = failures + ($6::text IS NOT NULL)::int,
           state = CASE WHEN $6::text IS NULL THEN 'delivered'
                        WHEN $9::float8 IS NULL THEN 'failed'
                        ELSE 'pending' END,
           due_at = CASE WHEN $6::text IS NOT NULL
                         THEN now() + make_interval(secs => $9::float8) END,
           ended_at = CASE WHEN $6::text IS NULL OR $9::float8 IS NULL THEN clock_timestamp() END
     WHERE endpoint_id = $1 AND xid = $2 AND event_id = $3 AND state = 'pending' AND attempts = $4
    RETURNING attempts
), attempt AS (
    INSERT INTO webhook_attempt (endpoint_id, xid, event_id, number, status, error, latency_ms,
                                 answer_head)
    SELECT $1, $2, $3, attempts, $5, $6::text, $7, $8 FROM delivery
    RETURNING number
)
SELECT EXISTS (SELECT FROM attempt)
       AND EXISTS (SELECT FROM webhook_endpoint w JOIN account a ON a.id = w.account_id
                    WHERE w.id = $1 AND w.leased_until = $10 AND (a.status = 'active' OR $11)
                      AND {_IS_USABLE}) AS goes_on
"""  # noqa: S608  # made of constants
# What it did, in the columns that say how an endpoint does.
_DID = """
       failures = $3,
       failing_since = CASE WHEN $3 = 0 THEN NULL
                            WHEN $4::boolean THEN clock_timestamp()
                            ELSE coalesce(failing_since, clock_timestamp()) END,
       last_success_at = CASE WHEN $4 THEN clock_timestamp() ELSE last_success_at END
"""
# Guarded by `due_at`: what is added meanwhile, by a transaction not seen here, changes that.
_FINISH = f"""
UPDATE webhook_endpoint w
   SET leased_until = NULL, {_DID},
       rests_until = now() + make_interval(secs => $5),
       due_at = CASE WHEN $6::boolean THEN greatest(now(), now() + make_interval(secs => $5))
                     ELSE (SELECT greatest(min(d.due_at), now() + make_interval(secs => $5))
                             FROM webhook_delivery d
                            WHERE d.endpoint_id = w.id AND d.state = 'pending'
                           HAVING count(*) > 0) END
 WHERE id = $1 AND leased_until = $2 AND ($7::timestamptz IS NULL OR due_at = $7)
RETURNING id
"""  # noqa: S608  # made of constants
_DISABLE = f"""
UPDATE webhook_endpoint
   SET leased_until = NULL, {_DID},
       rests_until = NULL, due_at = NULL, disabled_at = clock_timestamp(), disabled_reason = $5
 WHERE id = $1 AND leased_until = $2 AND disabled_at IS NULL
RETURNING id
"""  # noqa: S608  # made of constants
# A key that was revoked never works again.
_HOLD = """
UPDATE webhook_endpoint w
   SET leased_until = NULL,
       due_at = CASE WHEN $4::timestamptz IS NULL
                       OR (EXISTS (SELECT FROM webhook_delivery d
                                    WHERE d.endpoint_id = w.id AND d.state = 'pending')
                           AND NOT EXISTS (SELECT FROM api_key k
                                            WHERE k.id = w.api_key_id
                                              AND k.revoked_at IS NOT NULL))
                     THEN now() + make_interval(secs => $3) END
 WHERE id = $1 AND leased_until = $2 AND ($4::timestamptz IS NULL OR due_at = $4)
RETURNING id
"""
# In the order of their ids, as all that locks several.
_GIVE_BACK = """
WITH mine AS MATERIALIZED (
    SELECT w.id
      FROM webhook_endpoint w
      JOIN unnest($1::text[], $2::timestamptz[]) AS mine (id, until)
        ON (mine.id, mine.until) = (w.id, w.leased_until)
     ORDER BY w.id
       FOR NO KEY UPDATE OF w
)
UPDATE webhook_endpoint w
   SET leased_until = NULL
  FROM mine
 WHERE w.id = mine.id
RETURNING w.id
"""
_PRUNE = """
DELETE FROM webhook_delivery d
 USING (SELECT endpoint_id, xid, event_id FROM webhook_delivery
         WHERE created_at < now() - make_interval(days => $1)
         ORDER BY created_at
         LIMIT $2
           FOR UPDATE SKIP LOCKED) AS old
 WHERE (d.endpoint_id, d.xid, d.event_id) = (old.endpoint_id, old.xid, old.event_id)
RETURNING 1
"""
# One of an invoice that can still be paid, or expire, waits for that.
_PRUNE_OF_INVOICES = """
DELETE FROM webhook_endpoint w
 WHERE id IN (SELECT w.id FROM webhook_endpoint w
                LEFT JOIN invoice i ON i.payment_hash = w.payment_hash
               WHERE w.payment_hash IS NOT NULL
                 AND w.created_at < now() - make_interval(days => $1)
                 AND coalesce(i.expires_at < now() - interval '1 day', true)
                 AND NOT EXISTS (SELECT FROM webhook_delivery d WHERE d.endpoint_id = w.id)
               LIMIT $2
                 FOR UPDATE OF w SKIP LOCKED)
RETURNING id
"""
