"""Ending keys that were derived of another: one by its id or its text, or all so far.

Whoever may manage a key may, and the key itself: who derives takes back. When the call has
answered, no process honours what was ended, nor what was derived of it.
"""

from uuid import UUID

from app.errors import InvalidInput
from app.phrases import Phrase
from app.principal import Actor, KeyId
from app.process.runtime import Runtime
from app.services import audit
from app.services.audit import AuditKind
from app.services.keys import lifecycle
from app.services.keys.derivation import chain as chains
from app.services.keys.derivation import depths, lineages, links
from app.services.keys.lifecycle import Change
from app.services.keys.records import ApiKey


async def end(
    runtime: Runtime, actor: Actor, key_id: KeyId, *, id_: UUID | None = None, text: str = ""
) -> tuple[ApiKey, UUID]:
    """End one that was derived of a key, by its id or its text; return the key and the id.

    One that was never seen is ended all the same. Raises `NotFound`, `InsufficientScope`, and
    `InvalidInput` for a text that was not derived of the key.
    """
    kind = AuditKind.API_KEY_UPDATED
    async with lifecycle.changing(runtime, actor, key_id, kind, oneself=True) as change:
        lifecycle.guard_alive(change.key, Phrase("be changed"))
        ended = id_ if id_ is not None else await _id_of(runtime, change, text)
        generation = change.key.derivation_generation
        if await links.end(change.connection, key_id, ended, generation):
            await audit.record(
                change.connection,
                actor,
                kind,
                account_id=change.key.account_id,
                subject_id=key_id,
                after={"derived_key_ended": ended},
            )
    return change.key, ended


async def end_all(runtime: Runtime, actor: Actor, key_id: KeyId) -> ApiKey:
    """End all that was derived of a key so far: another generation begins.

    Raises `NotFound`, `InsufficientScope`, `InvalidInput`.
    """
    kind = AuditKind.API_KEY_UPDATED
    async with lifecycle.changing(runtime, actor, key_id, kind, oneself=True) as change:
        lifecycle.guard_alive(change.key, Phrase("be changed"))
        await depths.raise_generation(change.connection, key_id)
        await links.forget(change.connection, key_id)
    return change.key


async def _id_of(runtime: Runtime, change: Change, text: str) -> UUID:
    """Return the id of a derived key that is shown; only if it was derived of this key."""
    try:
        chain = chains.parse(text, runtime.settings.key_prefix)
    except chains.MalformedChainError as error:
        raise InvalidInput(Phrase("That is no derived key: %(why)s.", why=error)) from None
    rows = await lineages.of_key(runtime, change.connection, change.key.id)
    if not any(chain.locator == it.locator and chain.verified(it.root) for it in rows):
        raise InvalidInput("That was not derived of this API key.")
    return chain.own_id
