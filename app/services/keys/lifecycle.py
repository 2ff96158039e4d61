"""What becomes of an API key: edited, suspended, resumed, revoked, archived, deleted.

A change is in force everywhere when its call returns, and in the audit log if it changed anything:
repeating one is harmless.

    ACTIVE ⇄ SUSPENDED      suspend, resume
    any    → REVOKED        revoke: for ever; the record stays, with when, by whom and why
    any    ⇄ archived       archive, unarchive: out of the list; an archived key never works
    any    → gone           delete: only a key that was never used
"""

from collections.abc import AsyncIterator, Callable, Collection, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import TypeAlias

import asyncpg

from app.database.pool import Connection
from app.errors import InvalidInput, NotFound, unexpected
from app.permissions import Scope
from app.phrases import Phrase
from app.principal import AccountId, Actor, KeyId, KeyOwnerId, KeyRoleId, NamedLimit, WalletId
from app.process.runtime import Runtime
from app.services import audit, changes, webhook_endpoints, webhook_urls
from app.services.audit import AuditKind
from app.services.edits import KEEP, Kept
from app.services.keys import (
    authority,
    bindings,
    canaries,
    crediting,
    labels,
    named_limits,
    owned,
    policies,
    role_membership,
    spending,
    webhooks,
    wishes,
)
from app.services.keys import records as key_records
from app.services.keys import registry as api_keys
from app.services.keys.crediting import CreditKind, WishedCredit
from app.services.keys.derivation import depths
from app.services.keys.labels import KeyMetadata, Labels
from app.services.keys.policies import WishedPolicy
from app.services.keys.records import ApiKey, KeyStatus
from app.services.keys.registry import Facet
from app.services.keys.spending import Limits


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """What is to be different about a key. None removes a restriction, a text or the webhook."""

    name: str | Kept = KEEP
    description: str | Kept | None = KEEP
    scopes: Collection[Scope] | Kept = KEEP
    permissions: Collection[str] | Kept = KEEP
    wallet_ids: Collection[WalletId] | Kept | None = KEEP
    networks: Collection[str] | Kept | None = KEEP
    requests_per_hour: int | Kept | None = KEEP
    rate_limits: Collection[NamedLimit] | Kept = KEEP
    expires_at: datetime | Kept | None = KEEP
    webhook_url: str | Kept | None = KEEP
    limits: Limits | Kept = KEEP
    limits_include_fees: bool | Kept = KEEP
    #: The public key of a client, PEM or a JWK.
    client_key: str | Kept | None = KEEP
    role_id: KeyRoleId | Kept | None = KEEP
    tags: Collection[str] | Kept = KEEP
    metadata: KeyMetadata | Kept = KEEP
    derivation_depth: int | Kept = KEEP
    owner_id: KeyOwnerId | Kept | None = KEEP
    payment_policy: WishedPolicy | Kept | None = KEEP
    credited: Collection[WishedCredit] | Kept = KEEP

    @property
    def is_of_words(self) -> bool:
        """True when nothing is changed but what the key is called, and what is noted of it."""
        return self == Edit(
            name=self.name, description=self.description, tags=self.tags, metadata=self.metadata
        )

    @property
    def named(self) -> frozenset[str]:
        """What is changed, by the names of its fields."""
        names = (one.name for one in fields(self))
        return frozenset(name for name in names if getattr(self, name) is not KEEP)


#: Is shown a key as it is under the lock, and raises what shall stop a change of it.
Demand: TypeAlias = Callable[[ApiKey], None]


def no_demand(_key: ApiKey) -> None:
    """Let a key be changed, however it is."""


@dataclass(slots=True)
class Change:
    """A change under way, in its transaction; `key` is what it was before, and afterwards is."""

    connection: Connection
    key: ApiKey


async def update(
    runtime: Runtime,
    actor: Actor,
    key_id: KeyId,
    edit: Edit,
    *,
    require: Demand = no_demand,
) -> tuple[ApiKey, str | None]:
    """Edit a key; return it, and the secret of its webhook if that is new.

    A key that edits another can only take from it. Of a revoked key only the words can be changed.
    Raises `InvalidInput`, `NotFound`, `InsufficientScope`, and what `require` raises.
    """
    async with changing(runtime, actor, key_id, AuditKind.API_KEY_UPDATED) as change:
        before = change.key
        require(before)
        if not edit.is_of_words:
            guard_alive(before, Phrase("be changed but for its name and what is noted of it"))
        role_membership.guard_edit(before, edit.named, gives_role=edit.role_id is not None)
        if before.is_canary:
            canaries.guard_edit(edit.named)
        values = _values(actor, before, edit)
        if edit.limits_include_fees is not KEEP:
            await changes.alone(change.connection, key_id)
        with _unique(str(values[0])):
            await change.connection.execute(_UPDATE, key_id, *values)
        await _set_labels(change.connection, before, edit)
        await _set_webhook(runtime, change.connection, before, edit.webhook_url)
        if edit.credited is not KEEP:  # what is used meanwhile is not had again
            before = replace(before, credits=await crediting.locked(change.connection, key_id))
        for put, value in _facets(runtime, actor, before, edit):
            if value is not KEEP:
                await put(change.connection, key_id, value)
        await _set_role(change.connection, actor, before, edit.role_id)
        after = await api_keys.read(runtime, change.connection, before.account_id, key_id)
        if after.expired and after.expires_at != before.expires_at:
            raise InvalidInput("expiresAt must be in the future; to end a key now, revoke it.")
        authority.guard_widening(actor, before, after)
    is_new = after.webhook_seed != before.webhook_seed
    return change.key, webhooks.secret(runtime, after) if is_new else None


async def add_credits(
    runtime: Runtime, actor: Actor, key_id: KeyId, kind: CreditKind, amount: int
) -> ApiKey:
    """Add to the credits that a key has of a kind; no key may do that to another.

    Raises `InvalidInput` when it has none of the kind, `NotFound`, `InsufficientScope`.
    """
    async with changing(runtime, actor, key_id, AuditKind.API_KEY_UPDATED) as change:
        guard_alive(change.key, Phrase("be given credits"))
        authority.guard_credits_added(actor)
        await crediting.add(change.connection, key_id, kind, amount)
    return change.key


async def suspend(runtime: Runtime, actor: Actor, key_id: KeyId) -> ApiKey:
    """Stop a key from working until it is resumed."""
    async with changing(runtime, actor, key_id, AuditKind.API_KEY_SUSPENDED) as change:
        guard_alive(change.key, Phrase("be suspended"))
        await change.connection.execute(_SUSPEND, key_id)
    return change.key


async def resume(
    runtime: Runtime, actor: Actor, key_id: KeyId, *, require: Demand = no_demand
) -> ApiKey:
    """Let a suspended key work again. A key may do so only if it was a key that suspended it."""
    async with changing(runtime, actor, key_id, AuditKind.API_KEY_RESUMED) as change:
        require(change.key)
        guard_alive(change.key, Phrase("be resumed"))
        guard_listed(change.key)
        if change.key.suspended_at is not None:
            await authority.guard_giving_back(change.connection, actor, change.key, "suspended_at")
        await change.connection.execute(_RESUME, key_id)
    return change.key


async def revoke(
    runtime: Runtime, actor: Actor, key_id: KeyId, *, reason: str | None = None
) -> ApiKey:
    """Revoke a key, and all its secrets, for good; the first time counts.

    Every key may do that to itself. Raises `NotFound`, `InsufficientScope`.
    """
    why = wishes.reason(reason)
    kind = AuditKind.API_KEY_REVOKED
    try:
        async with changing(runtime, actor, key_id, kind, oneself=True) as change:
            await change.connection.execute(_REVOKE, key_id, actor.kind, actor.id, why)
    except NotFound as error:
        raise NotFound(unexpected("KeyNotFoundForRevoke")) from error
    return change.key


async def revoke_all(
    connection: Connection, account_id: AccountId, actor: Actor, reason: str
) -> None:
    """Revoke all keys of an account, in the transaction of a caller that announces the account."""
    await connection.execute(_REVOKE_ALL, account_id, actor.kind, actor.id, reason)


async def archive(runtime: Runtime, actor: Actor, key_id: KeyId) -> ApiKey:
    """Take a key out of the list; it is suspended with it, for nothing hidden may work."""
    async with changing(runtime, actor, key_id, AuditKind.API_KEY_ARCHIVED) as change:
        await change.connection.execute(_ARCHIVE, key_id)
    return change.key


async def unarchive(
    runtime: Runtime, actor: Actor, key_id: KeyId, *, require: Demand = no_demand
) -> ApiKey:
    """Put a key back on the list, suspended. Raises `InvalidInput` when its name is taken.

    Raises `TooManyApiKeys` when the list is full. A key may unarchive only what a key archived.
    """
    async with changing(runtime, actor, key_id, AuditKind.API_KEY_UNARCHIVED) as change:
        require(change.key)
        if change.key.archived_at is not None:
            await authority.guard_giving_back(change.connection, actor, change.key, "archived_at")
            await api_keys.guard_number(runtime, change.connection, change.key.account_id)
        with _unique(change.key.name):
            await change.connection.execute(_UNARCHIVE, key_id)
    return change.key


async def delete(runtime: Runtime, actor: Actor, key_id: KeyId) -> ApiKey:
    """Delete a key that was never used; what the audit log says of it stays.

    Raises `InvalidInput` for a key that was used, `NotFound`.
    """
    async with managing(runtime, actor, key_id) as change:
        key = change.key
        if key.last_used_at is not None or await change.connection.fetchval(_HAS_SPENT, key_id):
            raise InvalidInput(
                "The key has been used, and a key that has been used is not deleted. Revoke it, "
                "and archive it."
            )
        await change.connection.execute(_DELETE, key_id)
        await audit.record(
            change.connection,
            actor,
            AuditKind.API_KEY_DELETED,
            account_id=key.account_id,
            subject_id=key_id,
            before=key_records.facts(key),
        )
    return key


@asynccontextmanager
async def managing(
    runtime: Runtime, actor: Actor, key_id: KeyId, *, oneself: bool = False
) -> AsyncIterator[Change]:
    """Give a key that the actor may manage, and the transaction to change it in, under lock.

    When the block has been left, the change is in force everywhere. `oneself` says that a key may
    do this to itself. Raises `NotFound`, `InsufficientScope`.
    """
    account_id = authority.owner(actor).account_id
    async with changes.announced(runtime, key_id) as connection:
        await authority.lock(connection, actor, key_id)
        key = await api_keys.read(runtime, connection, account_id, key_id)
        if not (oneself and authority.is_itself(actor, key_id)):
            await authority.guard(connection, actor, key)
        yield Change(connection, key)


@asynccontextmanager
async def changing(
    runtime: Runtime, actor: Actor, key_id: KeyId, kind: AuditKind, *, oneself: bool = False
) -> AsyncIterator[Change]:
    """Do as `managing`, and put what the block made different about the key in the audit log.

    Afterwards `key` is the key as it has become.
    """
    async with managing(runtime, actor, key_id, oneself=oneself) as change:
        yield change
        before = key_records.facts(change.key)
        account_id = change.key.account_id
        change.key = await api_keys.read(runtime, change.connection, account_id, key_id)
        after = key_records.facts(change.key)
        if after != before:
            await audit.record(
                change.connection,
                actor,
                kind,
                account_id=account_id,
                subject_id=key_id,
                before=before,
                after=after,
            )


def guard_listed(key: ApiKey) -> None:
    """Refuse what is not done to an archived key. Raises `InvalidInput`."""
    if key.archived_at is not None:
        raise InvalidInput("The key is archived; unarchive it first.")


def guard_alive(key: ApiKey, be_done: Phrase) -> None:
    """Refuse what is not done to a revoked key. Raises `InvalidInput`."""
    if key.status is KeyStatus.REVOKED:
        raise InvalidInput(
            Phrase("The key is revoked; a revoked key cannot %(be_done)s.", be_done=be_done)
        )


@contextmanager
def _unique(name: str) -> Iterator[None]:
    try:
        yield
    except asyncpg.UniqueViolationError as error:
        raise api_keys.name_taken(name) from error


def _values(actor: Actor, key: ApiKey, edit: Edit) -> tuple[object, ...]:
    """Return what is stored of a key once it is edited. Raises `InvalidInput`."""
    owner = authority.owner(actor)
    scopes = key.scopes if edit.scopes is KEEP else edit.scopes
    grants = key.grants if edit.permissions is KEEP else edit.permissions
    return (
        key.name if edit.name is KEEP else wishes.name(edit.name),
        key.description if edit.description is KEEP else wishes.description(edit.description),
        *((scopes, grants) if key.is_canary else wishes.authority(scopes, grants)),
        key.wallet_ids if edit.wallet_ids is KEEP else wishes.wallets(owner, edit.wallet_ids),
        key.networks if edit.networks is KEEP else wishes.networks(edit.networks),
        key.requests_per_hour
        if edit.requests_per_hour is KEEP
        else wishes.requests_per_hour(edit.requests_per_hour),
        key.expires_at if edit.expires_at is KEEP else edit.expires_at,
        key.limits_include_fees if edit.limits_include_fees is KEEP else edit.limits_include_fees,
    )


def _facets(
    runtime: Runtime, actor: Actor, key: ApiKey, edit: Edit
) -> tuple[tuple[Facet, object], ...]:
    """Return what an edit says beside the columns of the key's row. Raises `InvalidInput`."""
    limits, policy, client = edit.rate_limits, edit.payment_policy, edit.client_key
    given = edit.credited
    return (
        (owned.of_key(runtime, actor), KEEP if edit.owner_id == key.owner_id else edit.owner_id),
        (named_limits.set_of_key, limits if limits is KEEP else named_limits.checked(limits)),
        (crediting.set_of_key, given if given is KEEP else crediting.checked(given)),
        (spending.replace, edit.limits),
        (depths.set_of_key, edit.derivation_depth),
        (policies.set_of_key, policy if policy is KEEP else policies.wished(policy)),
        (
            bindings.set_of_key,
            client if client is KEEP or client is None else bindings.read(client),
        ),
    )


async def _set_role(
    connection: Connection, actor: Actor, key: ApiKey, role_id: KeyRoleId | Kept | None
) -> None:
    """Give a key the role that an edit says, or take it out of its role."""
    if role_id is KEEP or role_id == (key.role and key.role.id):
        return
    await authority.guard_role_given(connection, actor, role_id)
    await role_membership.set_of_key(connection, key.account_id, key.id, role_id)


async def _set_labels(connection: Connection, key: ApiKey, edit: Edit) -> None:
    if edit.tags is KEEP and edit.metadata is KEEP:
        return
    tags = key.labels.tags if edit.tags is KEEP else tuple(edit.tags)
    metadata = key.labels.metadata if edit.metadata is KEEP else edit.metadata
    await labels.set_of_key(connection, key.id, Labels(tags=tags, metadata=metadata))


async def _set_webhook(
    runtime: Runtime, connection: Connection, key: ApiKey, url: str | Kept | None
) -> None:
    """Give a key the URL that an edit says, with another secret if it is another."""
    if url is KEEP or url == key.webhook_url:
        return
    if url is not None:
        webhook_urls.check(runtime.settings, url)
    await webhook_endpoints.set_of_key(connection, key.account_id, key.id, url)


_UPDATE = """
UPDATE api_key
   SET name = $2, description = $3, scopes = $4, grants = $5, wallet_ids = $6, networks = $7,
       requests_per_hour = $8, expires_at = $9, limits_include_fees = $10
 WHERE id = $1
"""
_SUSPEND = "UPDATE api_key SET suspended_at = coalesce(suspended_at, now()) WHERE id = $1"
_RESUME = """
UPDATE api_key SET suspended_at = NULL, resumed_at = now()
 WHERE id = $1 AND suspended_at IS NOT NULL
"""
_REVOKE = """
UPDATE api_key
   SET revoked_at = now(), revoked_by_kind = $2, revoked_by_id = $3, revoked_reason = $4
 WHERE id = $1 AND revoked_at IS NULL
"""
_REVOKE_ALL = """
UPDATE api_key
   SET revoked_at = now(), revoked_by_kind = $2, revoked_by_id = $3, revoked_reason = $4
 WHERE account_id = $1 AND revoked_at IS NULL
"""
_ARCHIVE = """
UPDATE api_key
   SET archived_at = coalesce(archived_at, now()),
       suspended_at = CASE WHEN revoked_at IS NULL THEN coalesce(suspended_at, now())
                           ELSE suspended_at END
 WHERE id = $1
"""
_UNARCHIVE = "UPDATE api_key SET archived_at = NULL WHERE id = $1"
_HAS_SPENT = """
SELECT EXISTS (SELECT FROM movement WHERE api_key_id = $1 AND spent_sat IS NOT NULL)
    OR key_is_asking($1)
"""
_DELETE = "DELETE FROM api_key WHERE id = $1"
