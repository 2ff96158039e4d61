"""API keys as they are stored, and as they may be shown: everything but the secrets."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

import asyncpg

from app.addresses import IPNetwork
from app.payment_policy import PaymentPolicy
from app.permissions import Permission, Scope, expand
from app.principal import AccountId, ActorKind, KeyId, KeyOwnerId, KeyRoleId, NamedLimit, WalletId
from app.process.runtime import Runtime
from app.services import webhook_endpoints
from app.services.keys import crediting, labels, named_limits, policies
from app.services.keys import usage as key_usage
from app.services.keys.crediting import KeyCredit
from app.services.keys.labels import Labels
from app.services.keys.spending import Limits, Window
from app.signatures import client_keys
from app.signatures.client_keys import ClientKey


class KeyStatus(StrEnum):
    """Whether a key works, and if not, why. REVOKED is for ever and hides the others."""

    ACTIVE = "ACTIVE"
    SUSPENDED = "SUSPENDED"
    EXPIRED = "EXPIRED"
    REVOKED = "REVOKED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Secret:
    """What may be shown of a secret that works, or would if its key did.

    `expires_at` is None for the one that lasts as long as the key; the other is being replaced.
    """

    id: UUID
    start: str
    end: str
    created_at: datetime
    expires_at: datetime | None

    @property
    def preview(self) -> str:
        return f"{self.start}…{self.end}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Revocation:
    """When a key was revoked, by whom and why, as far as that was recorded."""

    at: datetime
    by_kind: ActorKind | None
    by_id: UUID | None
    reason: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenAuthority:
    """What of its authority a key may have by a role. None means not restricted."""

    scopes: tuple[Scope, ...]
    grants: tuple[str, ...]
    wallet_ids: tuple[WalletId, ...] | None
    networks: tuple[IPNetwork, ...] | None
    requests_per_hour: int | None
    rate_limits: tuple[NamedLimit, ...]
    payment_policy: PaymentPolicy | None

    @property
    def permissions(self) -> frozenset[Permission]:
        return expand(self.scopes, self.grants)


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority(GivenAuthority):
    """What a key may do, how, from where and how long. None means not restricted."""

    expires_at: datetime | None
    #: How long a chain of keys derived of it may be.
    derivation_depth: int
    client_key: ClientKey | None
    owner_id: KeyOwnerId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldRole:
    """The role of a key, in the version that is in force."""

    id: KeyRoleId
    name: str
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiKey(Authority):
    """A key. `secrets` begin with the one that lasts."""

    id: KeyId
    account_id: AccountId
    name: str
    description: str | None
    status: KeyStatus
    expired: bool
    secrets: tuple[Secret, ...]
    created_at: datetime
    last_use: key_usage.LastUse
    suspended_at: datetime | None
    archived_at: datetime | None
    revocation: Revocation | None
    webhook_url: str | None
    webhook_seed: bytes | None
    is_canary: bool
    limits: Limits
    limits_include_fees: bool
    role: HeldRole | None
    #: Keys that were derived of it in another have ended.
    derivation_generation: int
    labels: Labels
    credits: tuple[KeyCredit, ...]
    #: What its owner is, when that stops it.
    owner_stops: KeyStatus | None

    @property
    def last_used_at(self) -> datetime | None:
        return self.last_use.at

    @property
    def revoked(self) -> bool:
        return self.revocation is not None

    @property
    def read_only(self) -> bool:
        """True for a key with the scope READ and nothing else."""
        return self.scopes == (Scope.READ,) and not self.grants


def of_row(runtime: Runtime, row: asyncpg.Record) -> ApiKey:
    """Return the key of a row of `SELECT`."""
    key_id = KeyId(row["id"])
    authority = authority_of_row(row)
    return ApiKey(
        scopes=authority.scopes,
        grants=authority.grants,
        wallet_ids=authority.wallet_ids,
        networks=authority.networks,
        requests_per_hour=authority.requests_per_hour,
        rate_limits=authority.rate_limits,
        expires_at=authority.expires_at,
        derivation_depth=authority.derivation_depth,
        client_key=authority.client_key,
        owner_id=authority.owner_id,
        owner_stops=row["owner_stops"] and KeyStatus(row["owner_stops"]),
        payment_policy=authority.payment_policy,
        id=key_id,
        account_id=AccountId(row["account_id"]),
        name=row["name"],
        description=row["description"],
        status=KeyStatus(row["status"]),
        expired=row["expired"],
        secrets=_secrets(row),
        created_at=row["created_at"],
        last_use=key_usage.last_use(runtime, key_id, row),
        suspended_at=row["suspended_at"],
        archived_at=row["archived_at"],
        revocation=_revocation(row),
        webhook_url=row["webhook_url"],
        webhook_seed=row["webhook_seed"],
        is_canary=row["is_canary"],
        limits=limits_of_row(row),
        limits_include_fees=row["limits_include_fees"],
        role=_role(row),
        derivation_generation=row["derivation_generation"],
        labels=labels.of_row(row),
        credits=crediting.of_text(row["credits"]),
    )


def authority_of_row(row: asyncpg.Record) -> Authority:
    """Return the authority that the columns of a row amount to."""
    given, client_key = given_of_row(row), row["client_key"]
    return Authority(
        scopes=given.scopes,
        grants=given.grants,
        wallet_ids=given.wallet_ids,
        networks=given.networks,
        requests_per_hour=given.requests_per_hour,
        rate_limits=given.rate_limits,
        expires_at=row["expires_at"],
        derivation_depth=row["derivation_depth"],
        client_key=None if client_key is None else client_keys.of_stored(client_key),
        owner_id=row["owner_id"] and KeyOwnerId(row["owner_id"]),
        payment_policy=given.payment_policy,
    )


def given_of_row(row: asyncpg.Record) -> GivenAuthority:
    """Return what of an authority a role may give, by the columns of a row of a key or a role."""
    wallet_ids, networks = row["wallet_ids"], row["networks"]
    return GivenAuthority(
        scopes=tuple(Scope(scope) for scope in row["scopes"]),
        grants=tuple(row["grants"]),
        wallet_ids=None if wallet_ids is None else tuple(WalletId(id_) for id_ in wallet_ids),
        networks=None if networks is None else tuple(networks),
        requests_per_hour=row["requests_per_hour"],
        rate_limits=named_limits.of_texts(row["rate_limits"]),
        payment_policy=policies.of_row(row),
    )


def limits_of_row(row: asyncpg.Record) -> Limits:
    """Return the limits that the columns of a row amount to."""
    return dict(zip(map(Window, row["limit_windows"]), row["limit_sats"], strict=True))


def facts(key: ApiKey) -> dict[str, object]:
    """Return what the audit log tells of a key."""
    revocation, role = key.revocation, key.role
    return {
        "name": key.name,
        "description": key.description,
        "scopes": key.scopes,
        "grants": key.grants,
        "wallet_ids": key.wallet_ids,
        "networks": key.networks,
        "requests_per_hour": key.requests_per_hour,
        "rate_limits": named_limits.facts(key.rate_limits) or None,
        "expires_at": key.expires_at,
        "client_key": key.client_key and key.client_key.fingerprint,
        "owner_id": key.owner_id,
        "suspended_at": key.suspended_at,
        "archived_at": key.archived_at,
        "revoked_at": revocation and revocation.at,
        "revoked_reason": revocation and revocation.reason,
        "webhook_url": key.webhook_url,
        "is_canary": key.is_canary or None,
        "limits": key.limits or None,
        "limits_include_fees": key.limits_include_fees,
        "credits": crediting.facts(key.credits) or None,
        "role": role and {"id": role.id, "name": role.name, "version": role.version},
        "derivation_depth": key.derivation_depth,
        "derivation_generation": key.derivation_generation,
        "tags": key.labels.tags or None,
        "metadata": labels.written(key.labels.metadata) if key.labels.metadata else None,
        "payment_policy": policies.facts(key.payment_policy),
        "credentials": [
            {"preview": secret.preview, "expires_at": secret.expires_at} for secret in key.secrets
        ],
    }


def _secrets(row: asyncpg.Record) -> tuple[Secret, ...]:
    columns = ("ids", "starts", "ends", "created", "expire")
    parts = zip(*(row[f"secret_{column}"] for column in columns), strict=True)
    return tuple(
        Secret(id=id_, start=start, end=end, created_at=created_at, expires_at=expires_at)
        for id_, start, end, created_at, expires_at in parts
    )


def _role(row: asyncpg.Record) -> HeldRole | None:
    if row["role_id"] is None:
        return None
    return HeldRole(
        id=KeyRoleId(row["role_id"]), name=row["role_name"], version=row["role_version"]
    )


def _revocation(row: asyncpg.Record) -> Revocation | None:
    if row["revoked_at"] is None:
        return None
    by_kind = row["revoked_by_kind"]
    return Revocation(
        at=row["revoked_at"],
        by_kind=by_kind and ActorKind(by_kind),
        by_id=row["revoked_by_id"],
        reason=row["revoked_reason"],
    )


#: Keys, `k`, each with its status, `l.status`: enough to choose some before all is read of them.
STANDING = """
  FROM api_key k
 CROSS JOIN LATERAL (SELECT key_owner_stops(k.owner_id) AS owner_stops) AS o
 CROSS JOIN LATERAL (
       SELECT CASE WHEN k.revoked_at IS NOT NULL OR o.owner_stops = 'REVOKED' THEN 'REVOKED'
                   WHEN k.expires_at <= now() THEN 'EXPIRED'
                   WHEN k.suspended_at IS NOT NULL OR o.owner_stops = 'SUSPENDED' THEN 'SUSPENDED'
                   ELSE 'ACTIVE' END AS status
       ) AS l
"""
_OF_KEYS = f"""
SELECT k.id, k.account_id, k.name, k.description, k.scopes, k.grants, k.wallet_ids, k.networks,
       k.requests_per_hour, k.rate_limits::text[] AS rate_limits, k.client_key,
       k.derivation_depth, k.derivation_generation,
       k.created_at, k.expires_at, k.last_used_at,
       k.last_used_ip, k.last_used_user_agent, k.suspended_at,
       k.is_canary,
       k.archived_at, k.revoked_at, k.revoked_by_kind, k.revoked_by_id, k.revoked_reason,
       webhook.webhook_url, webhook.webhook_seed,
       coalesce(k.expires_at <= now(), false) AS expired, l.status, k.limits_include_fees,
       k.tags, k.metadata, k.owner_id, o.owner_stops, credits_of(k.id) AS credits,
       k.role_id, r.name AS role_name, r.version AS role_version,
       m.limit_windows, m.limit_sats,
       {policies.COLUMNS},
       s.secret_ids, s.secret_starts, s.secret_ends, s.secret_created, s.secret_expire
{STANDING}
  LEFT JOIN key_role r ON r.id = k.role_id
 CROSS JOIN LATERAL (
       SELECT coalesce(array_agg(id ORDER BY created_at DESC), '{{}}') AS secret_ids,
              coalesce(array_agg(secret_start ORDER BY created_at DESC), '{{}}') AS secret_starts,
              coalesce(array_agg(secret_end ORDER BY created_at DESC), '{{}}') AS secret_ends,
              coalesce(array_agg(created_at ORDER BY created_at DESC), '{{}}') AS secret_created,
              coalesce(array_agg(expires_at ORDER BY created_at DESC), '{{}}') AS secret_expire
         FROM api_key_secret
        WHERE api_key_id = k.id AND (expires_at IS NULL OR expires_at > now())
       ) AS s
 CROSS JOIN LATERAL (
       SELECT coalesce(array_agg(time_window), '{{}}') AS limit_windows,
              coalesce(array_agg(limit_sat), '{{}}') AS limit_sats
         FROM api_key_limit
        WHERE api_key_id = k.id
       ) AS m
"""  # noqa: S608 - constants only
#: What `of_row` reads, and where it is: to be put together with a condition.
SELECT = _OF_KEYS + policies.OF_KEY + webhook_endpoints.OF_KEY
