"""What of the audit log somebody may want to hear of, and how much of it.

The log tells everything that was different; an event may go to a third party, and to a key that is
limited to some wallets. So of what a key may spend, of its wallets and of its webhook it says only
that they were changed, and nothing of its secrets but when the old one ends.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID

from app.principal import Actor
from app.services.event_types import EventType
from app.services.outbox import moment_text

#: By the kinds of the audit log that are told.
_TYPES: Final[Mapping[str, EventType]] = MappingProxyType(
    {
        "account.locked": EventType.ACCOUNT_LOCKED,
        "account.unlocked": EventType.ACCOUNT_UNLOCKED,
        "api_key.archived": EventType.API_KEY_UPDATED,
        "api_key.canary_used": EventType.API_KEY_CANARY_USED,
        "api_key.created": EventType.API_KEY_CREATED,
        "api_key.deleted": EventType.API_KEY_REVOKED,
        "api_key.leaked": EventType.API_KEY_LEAKED,
        "api_key.limit_removed": EventType.API_KEY_UPDATED,
        "api_key.limit_set": EventType.API_KEY_UPDATED,
        "api_key.resumed": EventType.API_KEY_RESUMED,
        "api_key.revoked": EventType.API_KEY_REVOKED,
        "api_key.rotated": EventType.API_KEY_ROTATED,
        "api_key.rotation_cancelled": EventType.API_KEY_UPDATED,
        "api_key.suspended": EventType.API_KEY_SUSPENDED,
        "api_key.unarchived": EventType.API_KEY_UPDATED,
        "api_key.updated": EventType.API_KEY_UPDATED,
        "api_key_owner.resumed": EventType.API_KEY_OWNER_RESUMED,
        "api_key_owner.revoked": EventType.API_KEY_OWNER_REVOKED,
        "api_key_owner.suspended": EventType.API_KEY_OWNER_SUSPENDED,
        "session.created": EventType.SESSION_CREATED,
    }
)

#: Facts of a key as the log has them, and as they are told.
_SHOWN: Final[Mapping[str, str]] = MappingProxyType(
    {
        "name": "name",
        "description": "description",
        "scopes": "scopes",
        "grants": "permissions",
        "networks": "allowedIps",
        "requests_per_hour": "requestsPerHour",
        "expires_at": "expiresAt",
        "suspended_at": "suspendedAt",
        "archived_at": "archivedAt",
        "revoked_at": "revokedAt",
        "revoked_reason": "revokedReason",
    }
)
_MOMENTS: Final = frozenset({"expires_at", "suspended_at", "archived_at", "revoked_at"})
#: Of these only that they were changed.
_MENTIONED: Final[Mapping[str, str]] = MappingProxyType(
    {
        "wallet_ids": "walletIds",
        "rate_limits": "rateLimits",
        "limits": "limits",
        "limits_include_fees": "limitsIncludeFees",
        "credits": "credits",
        "role": "role",
        "payment_policy": "paymentPolicy",
        "webhook_url": "webhookUrl",
        "client_key": "clientKey",
        "credentials": "secrets",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditFacts:
    """An entry of the log: what was before and after, in JSON's types, and what differs in it."""

    kind: str
    actor: Actor
    subject_id: UUID | None
    ip: str | None
    user_agent: str | None
    old: Mapping[str, Any]
    new: Mapping[str, Any]
    different: Collection[str]

    def event(self) -> tuple[EventType, dict[str, object]] | None:
        """Return what is told of it, None if nothing is."""
        type_ = _TYPES.get(self.kind)
        if type_ is None:
            return None
        if type_ is EventType.SESSION_CREATED:
            return type_, self._login()
        if type_ is EventType.API_KEY_LEAKED:
            names = ("name", "source", "url", "done")
            derived_id = self.new["derived_key_id"]
            label = self.new["derived_key_label"]
            derived = None if derived_id is None else {"id": derived_id, "label": label}
            told = {name: self.new[name] for name in names}
            return type_, {"by": self._by(), "derivedKey": derived, **told}
        if type_ is EventType.API_KEY_CANARY_USED:
            return type_, {"name": self.new["name"], "ip": self.ip, "userAgent": self.user_agent}
        if type_ in {EventType.ACCOUNT_LOCKED, EventType.ACCOUNT_UNLOCKED}:
            return type_, {"by": self._by(), "reason": self.new.get("reason")}
        if self.kind.startswith("api_key_owner."):
            return type_, self._of_owner()
        if self.kind == "api_key.archived" and "suspended_at" in self.different:
            return EventType.API_KEY_SUSPENDED, self._of_key()
        if self.kind == "api_key.deleted":
            if self.old.get("revoked_at") is not None:
                return None  # it was told when it stopped working
            return type_, {**self._begin(), "changed": [], "before": {}, "after": {}}
        return type_, self._of_key()

    def _by(self) -> dict[str, object]:
        id_ = self.actor.id
        return {"kind": self.actor.kind, "id": None if id_ is None else str(id_)}

    def _begin(self) -> dict[str, object]:
        return {"by": self._by(), "name": self.new.get("name", self.old.get("name"))}

    def _login(self) -> dict[str, object]:
        return {
            "ip": self.ip,
            "userAgent": self.user_agent,
            "expiresAt": _moment(self.new["expires_at"]),
            "awaitsSecondFactor": bool(self.new.get("awaits_second_factor")),
        }

    def _of_key(self) -> dict[str, object]:
        names = {**_SHOWN, **_MENTIONED}
        after = self._shown(self.new)
        if self.kind == "api_key.rotated":
            ends = [one["expires_at"] for one in self.new["credentials"] if one["expires_at"]]
            after["oldSecretExpiresAt"] = _moment(max(ends, default=None))
        return {
            **self._begin(),
            "changed": sorted(names[name] for name in self.different if name in names),
            "before": self._shown(self.old),
            "after": after,
        }

    def _of_owner(self) -> dict[str, object]:
        return {
            "by": self._by(),
            "ownerId": str(self.subject_id),
            "externalId": self.new["external_id"],
            "name": self.new["name"],
        }

    def _shown(self, facts: Mapping[str, Any]) -> dict[str, object]:
        return {
            shown: _moment(facts.get(name)) if name in _MOMENTS else facts.get(name)
            for name, shown in _SHOWN.items()
            if name in self.different
        }


def _moment(text: str | None) -> str | None:
    """Return a moment of the log as events have it."""
    return None if text is None else moment_text(datetime.fromisoformat(text))
