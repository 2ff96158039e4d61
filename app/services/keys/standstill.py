"""Stopping every API key at once: after a restoration nobody knows which were revoked since."""

from app.principal import Actor, KeyId
from app.process.runtime import Runtime
from app.services.keys import lifecycle


async def suspend_all(runtime: Runtime) -> int:
    """Suspend every key that works, as the operator; return how many that were.

    Killed in the middle it can be called again. Their owners resume them.
    """
    async with runtime.connection() as connection:
        rows = await connection.fetch(_WORKING)
    for row in rows:
        await lifecycle.suspend(runtime, Actor.operator(), KeyId(row["id"]))
    return len(rows)


_WORKING = """
SELECT id FROM api_key
 WHERE revoked_at IS NULL AND suspended_at IS NULL AND archived_at IS NULL
   AND (expires_at IS NULL OR expires_at > now())
 ORDER BY id
"""
