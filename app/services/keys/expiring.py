"""Tells that an API key is about to expire: `api_key.expiring`, seven days and one day before.

Each is told once for an expiry; one that was changed is told of anew. Of a key that lives on for
less than seven days the first is told at once, for less than one day only the other.
"""

from app.process.runtime import Runtime
from app.services import audit, outbox
from app.services.event_types import EventType
from app.services.outbox import moment_text

_AT_ONCE = 500


async def tell(runtime: Runtime) -> int:
    """Tell of all keys of which it is time to; return how many there were.

    Not of revoked and archived ones, which nobody expects to work. What another process is about
    to tell is left to it.
    """
    count = 0
    while True:
        async with runtime.connection() as connection, connection.transaction():
            rows = await connection.fetch(_TELL, _AT_ONCE)
            told = [
                await outbox.record(
                    connection,
                    EventType.API_KEY_EXPIRING,
                    account_id=row["account_id"],
                    api_key_id=row["id"],
                    data={
                        "name": audit.without_secrets(row["name"]),
                        "expiresAt": moment_text(row["expires_at"]),
                        "daysLeft": row["days"],
                    },
                )
                for row in rows
            ]
        runtime.hub.committed(told)
        count += len(told)
        if len(told) < _AT_ONCE:
            return count


_TELL = """
WITH due AS (
    SELECT k.id, s.days
      FROM api_key k
     CROSS JOIN LATERAL (
           SELECT CASE WHEN k.expires_at <= now() + interval '24 hours' THEN 1 ELSE 7 END AS days
           ) s
     WHERE k.revoked_at IS NULL AND k.archived_at IS NULL
       AND k.expires_at > now() AND k.expires_at <= now() + interval '168 hours'
       AND (k.expiry_told_for IS DISTINCT FROM k.expires_at OR k.expiry_told_days > s.days)
     ORDER BY k.expires_at
     LIMIT $1
       FOR NO KEY UPDATE OF k SKIP LOCKED
)
UPDATE api_key k
   SET expiry_told_for = k.expires_at, expiry_told_days = due.days
  FROM due
 WHERE k.id = due.id
RETURNING k.id, k.account_id, k.name, k.expires_at, due.days
"""
