"""Stored sums of what keys spent. Owns the tables `key_spent_sum` and `key_spent_due`.

The functions in the database make them, read them and keep them right (migration 0009). Payments of
limited keys make theirs in passing; here it is done for the others, whose payments must not wait
for each other.
"""

import asyncpg

from app.principal import KeyId
from app.process.runtime import Runtime
from app.services import changes

#: A payment that leaves is settled within this, most of the time: its sum need not be changed then.
_SETTLES_WITHIN_S = 60.0
#: Payments of the key wait while it is summed up: for so many sums at a time, and no longer for
#: payments that are under way than this.
_SUMS_AT_ONCE = 16
_WAIT_MS_MAX = 50
_KEYS_AT_ONCE = 1_000


async def fold_due(runtime: Runtime) -> None:
    """Sum up what keys have paid that are due; one that is busy has its turn the next time."""
    async with runtime.connection() as connection:
        rows = await connection.fetch(_DUE, _KEYS_AT_ONCE)
    for row in rows:
        try:
            while await _fold(runtime, row["api_key_id"]):
                pass
        except (asyncpg.LockNotAvailableError, asyncpg.DeadlockDetectedError):
            continue


async def _fold(runtime: Runtime, key_id: KeyId) -> bool:
    """Make some sums, while the key pays nothing; tell whether there is more to sum up."""
    async with runtime.connection() as connection, connection.transaction():
        await connection.execute(_WAIT_SHORTLY, str(_WAIT_MS_MAX))
        await changes.alone(connection, key_id)
        more: bool = await connection.fetchval(_FOLD, key_id, _SETTLES_WITHIN_S, _SUMS_AT_ONCE)
        if not more:
            await connection.execute(_DONE, key_id)
    return more


_DUE = "SELECT DISTINCT api_key_id FROM key_spent_due LIMIT $1"
_WAIT_SHORTLY = "SELECT set_config('lock_timeout', $1, true)"
_FOLD = "SELECT key_spent_fold($1, clock_timestamp() - make_interval(secs => $2), $3)"
_DONE = "DELETE FROM key_spent_due WHERE api_key_id = $1"
#: Finds the first `$1` sums, each as `subject`, that are not of the payments they cover.
WRONG = """
SELECT s.api_key_id || ' level ' || s.level || ' until ' || s.until AS subject,
       format('%s + %s stored, %s + %s paid', s.sat, s.fee_sat, p.sat, p.fee_sat) AS detail
  FROM key_spent_sum_span s
 CROSS JOIN LATERAL (
       SELECT coalesce(sum(o.sat), 0) AS sat, coalesce(sum(o.fee_sat), 0) AS fee_sat
         FROM (SELECT m.spent_sat AS sat, m.spent_fee_sat AS fee_sat
                 FROM public.movement m
                WHERE s.level = 1 AND m.api_key_id = s.api_key_id AND m.spent_sat IS NOT NULL
                  AND m.id >= moment_bytes(s.since + interval '1 microsecond')
                  AND m.id < moment_bytes(s.until + interval '1 microsecond')
                UNION ALL
               SELECT b.sat, b.fee_sat
                 FROM public.key_spent_sum b
                WHERE s.level > 1 AND b.api_key_id = s.api_key_id AND b.level = s.level - 1
                  AND b.until > s.since AND b.until <= s.until) o) p
 WHERE (s.sat, s.fee_sat) IS DISTINCT FROM (p.sat, p.fee_sat)
 LIMIT $1
"""
