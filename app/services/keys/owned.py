"""Whose an API key is: given to an owner (`.owners`), and how the keys of one stand together."""

from collections import defaultdict
from collections.abc import Awaitable, Callable, Collection
from datetime import datetime
from functools import partial

from app.database.pool import Connection
from app.errors import InvalidInput
from app.phrases import Phrase
from app.principal import Actor, KeyId, KeyOwnerId
from app.process.runtime import Runtime
from app.services import changes
from app.services.keys import authority
from app.services.keys.spending import Budget, Spending, Window


def of_key(
    runtime: Runtime, actor: Actor
) -> Callable[[Connection, KeyId, KeyOwnerId | None], Awaitable[None]]:
    """Return what gives a key to an owner or to none, in the caller's transaction, alone.

    What it spent counts for its new owner, and for the old one no more. It raises `InvalidInput`
    for an owner that the account does not have, is revoked, or has as many keys as it may have, and
    `InsufficientScope` for a key that acts and is of another owner.
    """
    return partial(_set_of_key, actor=actor, most=runtime.settings.api_keys_per_owner_max)


async def _set_of_key(
    connection: Connection, key_id: KeyId, owner_id: KeyOwnerId | None, *, actor: Actor, most: int
) -> None:
    await authority.guard_owner_given(connection, actor, owner_id)
    if owner_id is not None:
        row = await connection.fetchrow(_LOCK, owner_id, key_id)
        if row is None:
            raise InvalidInput("There is no such owner of API keys.")
        if row["is_revoked"]:
            raise InvalidInput("The owner is revoked; it gets no API keys any more.")
        if await connection.fetchval(_COUNT, owner_id, key_id) >= most:
            raise InvalidInput(Phrase("An owner has at most %(most)s API keys.", most=most))
    await changes.alone(connection, key_id)
    await connection.execute(_SET, key_id, owner_id)


async def spent(runtime: Runtime, owner_ids: Collection[KeyOwnerId]) -> dict[KeyOwnerId, Spending]:
    """Return how owners stand at this moment: what all keys of each may spend, and spent."""
    async with runtime.connection() as connection:
        rows = await connection.fetch(_SPENT, list(set(owner_ids)))
    budgets: defaultdict[KeyOwnerId, list[Budget]] = defaultdict(list)
    for row in rows:
        resets_at: datetime | None = row["resets_at"]
        budgets[KeyOwnerId(row["id"])].append(
            Budget(
                Window(row["time_window"]),
                row["limit_sat"],
                row["spent_sat"],
                resets_at,
                row["waiting_sat"],
            )
        )
    return {owner_id: Spending(tuple(of_owner)) for owner_id, of_owner in budgets.items()}


# Whoever gives a key to an owner waits here for others that do, and for what becomes of the owner.
_LOCK = """
SELECT revoked_at IS NOT NULL AS is_revoked FROM key_owner
 WHERE id = $1 AND account_id = (SELECT account_id FROM api_key WHERE id = $2)
   FOR UPDATE
"""
_COUNT = "SELECT count(*) FROM api_key WHERE owner_id = $1 AND id <> $2"
_SET = "UPDATE api_key SET owner_id = $2 WHERE id = $1"
_SPENT = """
SELECT o.id, w.time_window, l.limit_sat,
       s.sat + CASE WHEN o.limits_include_fees THEN s.fee_sat ELSE 0 END AS spent_sat,
       CASE WHEN spending_span(w.time_window) IS NULL THEN 0
            ELSE wait.sat + CASE WHEN o.limits_include_fees THEN wait.fee_sat ELSE 0 END
            END AS waiting_sat,
       (SELECT max(last.moment)
          FROM api_key k
         CROSS JOIN LATERAL (
               SELECT moment_of(m.id) AS moment FROM movement m
                WHERE m.api_key_id = k.id AND m.spent_sat IS NOT NULL
                  AND m.id >= moment_bytes(now() - spending_span(w.time_window)
                                           + interval '1 microsecond')
                ORDER BY m.id DESC LIMIT 1
               ) last
         WHERE k.owner_id = o.id) + spending_span(w.time_window) AS resets_at
  FROM key_owner o
 CROSS JOIN unnest('{PER_PAYMENT,DAILY,WEEKLY,MONTHLY,ANNUAL}'::text[])
       WITH ORDINALITY AS w (time_window, place)
 CROSS JOIN LATERAL (
       SELECT coalesce(sum(q.sat), 0)::bigint AS sat, coalesce(sum(q.fee_sat), 0)::bigint AS fee_sat
         FROM api_key k CROSS JOIN LATERAL key_waits(k.id) q
        WHERE k.owner_id = o.id
       ) wait
 CROSS JOIN LATERAL key_owner_spent(o.id, now() - spending_span(w.time_window)) s
  LEFT JOIN key_owner_limit l ON l.owner_id = o.id AND l.time_window = w.time_window
 WHERE o.id = ANY ($1::uuid[])
 ORDER BY o.id, w.place
"""
