"""When keys were last used: noted in memory by every request, written in one statement.

A crash loses the last seconds of `last_used_at`; a clean stop, which flushes, loses nothing.
"""

from datetime import UTC, datetime, timedelta

from app.principal import KeyId
from app.runtime import Runtime


async def flush(runtime: Runtime) -> None:
    """Write all uses noted so far, every few seconds and when the process ends.

    After an error they are kept for the next time.
    """
    ages_s = runtime.usage.take()
    if not ages_s:
        return
    try:
        async with runtime.connection() as connection:
            await connection.execute(_FLUSH, list(ages_s), list(ages_s.values()))
    except BaseException:
        runtime.usage.give_back(ages_s)
        raise


def last_used_at(runtime: Runtime, key_id: KeyId, written: datetime | None) -> datetime | None:
    """Return the later of what is written and what this process has not written yet."""
    age_s = runtime.usage.age_s(key_id)
    if age_s is None:
        return written
    used_at = datetime.now(UTC) - timedelta(seconds=age_s)
    return used_at if written is None else max(written, used_at)


# The rows are locked in the order of their ids, or two processes could wait for each other.
_FLUSH = """
UPDATE api_key k
   SET last_used_at = greatest(k.last_used_at, now() - used.age_s * interval '1 second')
  FROM (SELECT a.id, u.age_s
          FROM unnest($1::uuid[], $2::float8[]) AS u (id, age_s) JOIN api_key a USING (id)
         ORDER BY a.id FOR NO KEY UPDATE OF a) AS used
 WHERE k.id = used.id
"""
