"""Keys that were seen where they should not be: they are stopped, and their owners told.

Whoever says so, be it a service that looks through the world's public code or the operator, is
believed about where, not about what: a key is one if it is one of ours. Each place is acted upon
and told once, so that a report that comes again does nothing to a key that its owner has let work
again.

Of a derived key only it was seen, not the key that it comes of, which goes on: it is ended, and
what was derived of it, whether keys are to be suspended or revoked, for it cannot be suspended.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from app.errors import InvalidInput
from app.principal import Actor, ActorKind
from app.process.runtime import Runtime
from app.services import audit, authentication
from app.services.audit import AuditKind
from app.services.keys import authority, inspection, lifecycle
from app.services.keys.derivation import ending
from app.services.keys.inspection import Inspection, Standing
from app.services.keys.records import ApiKey

#: Of what is said about a place; the rest is cut.
_URL_CHARS_MAX: Final = 1_000
_SOURCE_CHARS_MAX: Final = 100
_REASON: Final = "It was seen where it should not be."

_Facts = Mapping[str, object]


class LeakAction(StrEnum):
    """What is done about a key that leaked, as the setting `leak_action` says."""

    SUSPEND = "suspend"
    REVOKE = "revoke"
    TELL = "tell"


@dataclass(frozen=True, slots=True, kw_only=True)
class Leak:
    """A key that somebody saw: where, and in what kind of place."""

    secret: str = field(repr=False)
    url: str
    source: str


async def report(
    runtime: Runtime, leak: Leak, action: LeakAction, *, address: str = "", user_agent: str = ""
) -> Inspection:
    """Act upon a leak, if it is of a key of this server; return what the key was before.

    A key that works no more, a secret that was replaced and a canary are only told. A text that
    names a key, and was not derived of it, is nothing of ours: anybody can write one.
    """
    found = await inspection.inspect(runtime, leak.secret)
    if found.key is None or not found.is_genuine:
        return found
    principal = await authentication.on_behalf_of(runtime, found.key.account_id)
    actor = Actor(
        kind=ActorKind.OPERATOR, principal=principal, address=address, user_agent=user_agent
    )
    place = {
        "source": _plain(leak.source, _SOURCE_CHARS_MAX),
        "url": _plain(leak.url, _URL_CHARS_MAX),
        "is_derived": found.derived_id is not None,
        "derived_key_id": None if found.derived_id is None else str(found.derived_id),
    }
    if not await _was_told(runtime, found.key, place):
        done = await _act(runtime, actor, found, found.key, action)
        label = found.caveats[-1].label if found.caveats else None
        facts = {"derived_key_label": label, "done": done}
        await _tell(runtime, actor, found.key, place, facts)
    return found


async def _act(
    runtime: Runtime, actor: Actor, found: Inspection, key: ApiKey, action: LeakAction
) -> str:
    """Stop a key from working; return what was done, as it is told."""
    standing = found.standing
    if key.is_canary or standing not in {Standing.ACTIVE, Standing.SUSPENDED}:
        return "nothing"
    if found.derived_id is not None:
        if action is LeakAction.TELL:
            return "nothing"
        try:
            await ending.end(runtime, actor, key.id, id_=found.derived_id)
        except InvalidInput:  # as many were ended one by one as can be
            await ending.end_all(runtime, actor, key.id)
        return "ended"
    if action is LeakAction.REVOKE:
        await lifecycle.revoke(runtime, actor, key.id, reason=_REASON)
        return "revoked"
    if action is LeakAction.SUSPEND and standing is Standing.ACTIVE:
        await lifecycle.suspend(runtime, actor, key.id)
        return "suspended"
    return "nothing"


async def _was_told(runtime: Runtime, key: ApiKey, place: _Facts) -> bool:
    async with runtime.connection() as connection:
        return await audit.is_known(connection, key.id, AuditKind.API_KEY_LEAKED, place)


async def _tell(runtime: Runtime, actor: Actor, key: ApiKey, place: _Facts, facts: _Facts) -> None:
    """Tell once of a place, whoever else does."""
    async with runtime.connection() as connection, connection.transaction():
        await authority.lock(connection, actor, key.id)
        if not await audit.is_known(connection, key.id, AuditKind.API_KEY_LEAKED, place):
            await audit.record(
                connection,
                actor,
                AuditKind.API_KEY_LEAKED,
                account_id=key.account_id,
                subject_id=key.id,
                after={"name": key.name, **place, **facts},
            )


def _plain(text: str, length_max: int) -> str:
    """Return what somebody says without what looks like a secret, on a line and not too long."""
    return audit.without_secrets("".join(one for one in text if one.isprintable()))[:length_max]
