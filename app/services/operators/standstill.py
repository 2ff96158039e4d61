"""Stopping every API key at once: after a restoration nobody knows which were revoked since."""

from app.principal import Actor
from app.process.runtime import Runtime
from app.services.accounts import admin
from app.services.keys import lifecycle
from app.services.keys import registry as api_keys


async def suspend_all(runtime: Runtime) -> int:
    """Suspend every key that works, as the operator; return how many that were.

    Killed in the middle it can be called again. Their owners resume them.
    """
    working = await api_keys.working(runtime)
    for key_id in working:
        actor = await admin.acting_for_owner(runtime, Actor.operator(), key_id)
        await lifecycle.suspend(runtime, actor, key_id)
    return len(working)
