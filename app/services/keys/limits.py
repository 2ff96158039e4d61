"""Setting and removing the spending limits of API keys, one window at a time.

A key never changes its own limits (`.authority`), and those of other keys only to less: a
leaked key gets no further than it was let.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from app.phrases import Phrase
from app.principal import Actor, KeyId
from app.process.runtime import Runtime
from app.services.audit import AuditKind
from app.services.keys import authority, lifecycle, role_membership, spending
from app.services.keys import registry as api_keys
from app.services.keys.lifecycle import Change
from app.services.keys.records import ApiKey
from app.services.keys.spending import Window


async def put(
    runtime: Runtime, actor: Actor, key_id: KeyId, window: Window, limit_sat: int
) -> ApiKey:
    """Limit what a key may spend in a window, in place of the limit it has there.

    When this returns, every payment that begins is held to it. Raises `InvalidInput`, `NotFound`,
    `InsufficientScope`.
    """
    spending.check({window: limit_sat})
    async with _changing(runtime, actor, key_id, AuditKind.API_KEY_LIMIT_SET) as change:
        await spending.put(change.connection, key_id, window, limit_sat)
    return change.key


async def remove(runtime: Runtime, actor: Actor, key_id: KeyId, window: Window) -> ApiKey:
    """Remove the limit of a key in a window; it is no mistake if there is none.

    Raises `InvalidInput`, `NotFound`, `InsufficientScope`.
    """
    async with _changing(runtime, actor, key_id, AuditKind.API_KEY_LIMIT_REMOVED) as change:
        await spending.remove(change.connection, key_id, window)
    return change.key


@asynccontextmanager
async def _changing(
    runtime: Runtime, actor: Actor, key_id: KeyId, kind: AuditKind
) -> AsyncIterator[Change]:
    async with lifecycle.changing(runtime, actor, key_id, kind) as change:
        before = change.key
        lifecycle.guard_alive(before, Phrase("be limited"))
        role_membership.guard_own(before)
        yield change
        after = await api_keys.read(runtime, change.connection, before.account_id, key_id)
        authority.guard_widening(actor, before, after)
