"""Giving an API key a new secret, while the old one may live on for a while.

Everything else about the key stays: id, name, restrictions, limits, usage. At most two secrets of
a key work at a time: the new one, which lasts, and the one it replaces, until its end.
"""

from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from app.errors import InvalidInput
from app.phrases import Phrase
from app.principal import Actor, KeyId
from app.process.runtime import Runtime
from app.services.audit import AuditKind
from app.services.keys import authority, lifecycle, secret_format
from app.services.keys import registry as api_keys
from app.services.keys.lifecycle import Demand, no_demand
from app.services.keys.records import ApiKey, KeyStatus


class Overlap(StrEnum):
    """How long the old secret lives on."""

    NONE = "NONE"
    ONE_HOUR = "ONE_HOUR"
    ONE_DAY = "ONE_DAY"
    SEVEN_DAYS = "SEVEN_DAYS"


_SPANS: Final[Mapping[Overlap, timedelta]] = MappingProxyType(
    {
        Overlap.NONE: timedelta(0),
        Overlap.ONE_HOUR: timedelta(hours=1),
        Overlap.ONE_DAY: timedelta(hours=24),
        Overlap.SEVEN_DAYS: timedelta(hours=168),
    }
)


async def rotate(
    runtime: Runtime,
    actor: Actor,
    key_id: KeyId,
    *,
    overlap: Overlap,
    require: Demand = no_demand,
) -> tuple[ApiKey, str]:
    """Return a key and its new secret. One that was being replaced already ends now.

    A suspended key stays suspended. Raises `NotFound`, `InsufficientScope`, and `InvalidInput` for
    a key that is revoked, expired or archived.
    """
    secret = secret_format.mint(runtime.settings.key_prefix)
    kind = AuditKind.API_KEY_ROTATED
    async with (
        api_keys.unless_kept(runtime, secret),
        lifecycle.changing(runtime, actor, key_id, kind) as change,
    ):
        require(change.key)
        if change.key.status in {KeyStatus.REVOKED, KeyStatus.EXPIRED}:
            raise InvalidInput(
                "The key is revoked; a key that is revoked cannot be rotated."
                if change.key.status is KeyStatus.REVOKED
                else "The key is expired; a key that is expired cannot be rotated."
            )
        lifecycle.guard_listed(change.key)
        await change.connection.execute(_END_REPLACED, key_id)
        await change.connection.execute(_REPLACE, key_id, _SPANS[overlap])
        await api_keys.add_secret(runtime, change.connection, key_id, secret)
    return change.key, secret


async def cancel(
    runtime: Runtime, actor: Actor, key_id: KeyId, *, require: Demand = no_demand
) -> ApiKey:
    """End the new secret of a key now, and let the one it was to replace last instead.

    A key may do so only if it was a key that rotated it. Raises `NotFound`, `InsufficientScope`,
    and `InvalidInput` when there is nothing to go back to.
    """
    kind = AuditKind.API_KEY_ROTATION_CANCELLED
    async with lifecycle.changing(runtime, actor, key_id, kind) as change:
        require(change.key)
        lifecycle.guard_alive(change.key, Phrase("be changed"))
        replaced = [secret for secret in change.key.secrets if secret.expires_at is not None]
        if not replaced:
            raise InvalidInput(
                "The key is not being rotated: it has no older secret that still works."
            )
        await authority.guard_giving_back(change.connection, actor, change.key, "credentials")
        await change.connection.execute(_END_LASTING, key_id)
        await change.connection.execute(_LAST, replaced[0].id)
    return change.key


_END_REPLACED = """
UPDATE api_key_secret SET expires_at = now() WHERE api_key_id = $1 AND expires_at > now()
"""
_REPLACE = """
UPDATE api_key_secret SET expires_at = now() + $2 WHERE api_key_id = $1 AND expires_at IS NULL
"""
_END_LASTING = """
UPDATE api_key_secret SET expires_at = now() WHERE api_key_id = $1 AND expires_at IS NULL
"""
_LAST = "UPDATE api_key_secret SET expires_at = NULL WHERE id = $1"
