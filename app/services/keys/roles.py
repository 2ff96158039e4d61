"""Roles of API keys: made, edited, deleted.

A role is a named set of permissions and restrictions that keys of an account share. Editing one
edits all its keys in the same transaction, in force everywhere when the call has answered. Each
edit is a version that is kept. A session widens and narrows; a key with `keys:write` only narrows,
and only a role whose keys it may manage, before and after (`.authority`).
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

import asyncpg

from app.database.pool import Connection
from app.errors import InvalidInput
from app.permissions import Scope
from app.phrases import Phrase
from app.principal import Actor, KeyRoleId, NamedLimit, WalletId
from app.process.runtime import Runtime
from app.services import audit, changes
from app.services.audit import AuditKind
from app.services.edits import KEEP, Kept
from app.services.keys import (
    authority,
    named_limits,
    policies,
    role_membership,
    role_records,
    spending,
    wishes,
)
from app.services.keys import records as key_records
from app.services.keys import registry as api_keys
from app.services.keys.policies import WishedPolicy
from app.services.keys.records import ApiKey
from app.services.keys.registry import BY_DEFAULT, ByDefault
from app.services.keys.role_records import KeyRole
from app.services.keys.spending import Limits

#: How many roles an account may have.
ROLES_MAX: Final = 100

_NO_LIMITS: Final[Limits] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleEdit:
    """What is to be different about a role. None removes a restriction."""

    name: str | Kept = KEEP
    scopes: Collection[Scope] | Kept = KEEP
    permissions: Collection[str] | Kept = KEEP
    wallet_ids: Collection[WalletId] | Kept | None = KEEP
    networks: Collection[str] | Kept | None = KEEP
    requests_per_hour: int | Kept | None = KEEP
    rate_limits: Collection[NamedLimit] | Kept = KEEP
    limits: Limits | Kept = KEEP
    limits_include_fees: bool | Kept = KEEP
    payment_policy: WishedPolicy | Kept | None = KEEP


async def create(
    runtime: Runtime,
    actor: Actor,
    *,
    name: str,
    scopes: Iterable[Scope],
    permissions: Iterable[str] = (),
    wallet_ids: Collection[WalletId] | None = None,
    networks: Collection[str] | None = None,
    requests_per_hour: int | ByDefault | None = BY_DEFAULT,
    rate_limits: Iterable[NamedLimit] | ByDefault = BY_DEFAULT,
    limits: Limits = _NO_LIMITS,
    limits_include_fees: bool = False,
    payment_policy: WishedPolicy | None = None,
) -> KeyRole:
    """Return a new role of the account that the actor stands for; no key has it yet.

    Raises `InvalidInput`, and `InsufficientScope` when a key would make one beyond itself.
    """
    owner = authority.owner(actor)
    called = wishes.name(name, of=Phrase("A role"))
    spending.check(limits)
    values = (
        *wishes.authority(scopes, permissions),
        wishes.wallets(owner, wallet_ids),
        wishes.networks(networks),
        api_keys.requests_per_hour_of(runtime, actor, requests_per_hour),
        named_limits.texts(api_keys.rate_limits_of(actor, rate_limits)),
        list(limits),
        list(limits.values()),
        limits_include_fees,
        *policies.columns(policies.wished(payment_policy)),
    )
    async with runtime.connection() as connection, connection.transaction():
        await authority.lock(connection, actor)
        await connection.execute(_ALONE_WITH_ROLES, owner.account_id)
        if await connection.fetchval(_COUNT, owner.account_id) >= ROLES_MAX:
            raise InvalidInput(
                Phrase("An account has at most %(most)s roles; delete one first.", most=ROLES_MAX)
            )
        with _unique(called):
            role_id = KeyRoleId(await connection.fetchval(_CREATE, owner.account_id, called))
        await connection.execute(_ADD_VERSION, role_id, *values, actor.kind, actor.id)
        role = await role_records.read(connection, owner.account_id, role_id)
        await authority.guard_role(connection, actor, role)
        await _note(connection, actor, AuditKind.API_KEY_ROLE_CREATED, after=role)
    return role


async def update(
    runtime: Runtime,
    actor: Actor,
    role_id: KeyRoleId,
    edit: RoleEdit,
    *,
    require: Callable[[KeyRole], None] | None = None,
) -> KeyRole:
    """Edit a role, and all its keys with it; return it.

    What is narrowed is in force everywhere once this has returned; payments under way were let
    end. `require` is shown the role as it is under the lock, and raises what shall stop the edit.
    Raises `InvalidInput`, `NotFound`, `InsufficientScope`; then nothing is changed.
    """
    account_id = authority.owner(actor).account_id
    async with changes.announced(runtime, account_id) as connection:
        # Whoever changes a key, or pays with one, holds this lock with others: none joins or
        # leaves the role meanwhile, and the locks of single keys are not needed.
        await changes.alone(connection, account_id)
        key_ids = await role_membership.keys_of(connection, account_id, role_id)
        await authority.lock(connection, actor, *key_ids)
        before = await role_records.read(connection, account_id, role_id)
        if require is not None:
            require(before)
        await authority.guard_role(connection, actor, before)
        keys = await api_keys.read_all(runtime, connection, key_ids)
        after = await _store(connection, actor, before, edit)
        authority.guard_role_widening(actor, before, after)
        if after.version != before.version:
            await _renew(runtime, connection, actor, keys, after)
        if role_records.facts(after) != role_records.facts(before):
            kind = AuditKind.API_KEY_ROLE_UPDATED
            await _note(connection, actor, kind, before=before, after=after)
    return after


async def delete(runtime: Runtime, actor: Actor, role_id: KeyRoleId) -> KeyRole:
    """Delete a role that no key has but revoked ones; its versions stay.

    Raises `InvalidInput` for one in use, `NotFound`, `InsufficientScope`.
    """
    account_id = authority.owner(actor).account_id
    async with runtime.connection() as connection, connection.transaction():
        await authority.lock(connection, actor)
        await connection.execute(_HOLD, role_id)
        role = await role_records.read(connection, account_id, role_id)
        await authority.guard_role(connection, actor, role)
        if role.keys:
            some = (
                Phrase("1 API key has")
                if role.keys == 1
                else Phrase("%(keys)s API keys have", keys=role.keys)
            )
            raise InvalidInput(
                Phrase(
                    "The role %(name)s is in use: %(some)s it. Give them another, take "
                    "them out of it, or revoke them.",
                    name=repr(role.name),
                    some=some,
                )
            )
        await connection.execute(_DELETE, role_id)
        await _note(connection, actor, AuditKind.API_KEY_ROLE_DELETED, before=role)
    return role


async def _store(connection: Connection, actor: Actor, role: KeyRole, edit: RoleEdit) -> KeyRole:
    """Write an edit: a new name, and a new version if the role is to give something else."""
    name = role.name if edit.name is KEEP else wishes.name(edit.name, of=Phrase("A role"))
    if name != role.name:
        with _unique(name):
            await connection.execute(_RENAME, role.id, name)
    values = _values(actor, role, edit)
    if values != _values(actor, role, RoleEdit()):
        await connection.execute(_RAISE_VERSION, role.id)
        await connection.execute(_ADD_VERSION, role.id, *values, actor.kind, actor.id)
    return await role_records.read(connection, role.account_id, role.id)


def _values(actor: Actor, role: KeyRole, edit: RoleEdit) -> tuple[object, ...]:
    """Return what is stored of a role once it is edited. Raises `InvalidInput`."""
    owner = authority.owner(actor)
    scopes = role.scopes if edit.scopes is KEEP else edit.scopes
    grants = role.grants if edit.permissions is KEEP else edit.permissions
    limits = role.limits if edit.limits is KEEP else edit.limits
    spending.check(limits)
    ordered = sorted(limits.items())
    wallet_ids, networks = role.wallet_ids, role.networks
    return (
        *wishes.authority(scopes, grants),
        (wallet_ids and list(wallet_ids))
        if edit.wallet_ids is KEEP
        else wishes.wallets(owner, edit.wallet_ids),
        (networks and list(networks)) if edit.networks is KEEP else wishes.networks(edit.networks),
        role.requests_per_hour
        if edit.requests_per_hour is KEEP
        else wishes.requests_per_hour(edit.requests_per_hour),
        named_limits.texts(
            role.rate_limits if edit.rate_limits is KEEP else named_limits.checked(edit.rate_limits)
        ),
        [window for window, _ in ordered],
        [sat for _, sat in ordered],
        role.limits_include_fees if edit.limits_include_fees is KEEP else edit.limits_include_fees,
        *policies.columns(
            role.payment_policy
            if edit.payment_policy is KEEP
            else policies.wished(edit.payment_policy)
        ),
    )


async def _renew(
    runtime: Runtime,
    connection: Connection,
    actor: Actor,
    before: Sequence[ApiKey],
    role: KeyRole,
) -> None:
    """Give the keys of a role what it gives by now, and tell of each in the audit log."""
    for key in before:
        await authority.guard(connection, actor, key)
    key_ids = [key.id for key in before]
    await role_membership.renew(connection, key_ids, role)
    after = await api_keys.read_all(runtime, connection, key_ids)
    for old, new in zip(before, after, strict=True):
        await audit.record(
            connection,
            actor,
            AuditKind.API_KEY_UPDATED,
            account_id=role.account_id,
            subject_id=new.id,
            before=key_records.facts(old),
            after=key_records.facts(new),
        )


async def _note(
    connection: Connection,
    actor: Actor,
    kind: AuditKind,
    *,
    before: KeyRole | None = None,
    after: KeyRole | None = None,
) -> None:
    role = after or before
    assert role is not None
    await audit.record(
        connection,
        actor,
        kind,
        account_id=role.account_id,
        subject_id=role.id,
        before=None if before is None else role_records.facts(before),
        after=None if after is None else role_records.facts(after),
    )


@contextmanager
def _unique(name: str) -> Iterator[None]:
    try:
        yield
    except asyncpg.UniqueViolationError as error:
        raise InvalidInput(
            Phrase("Another role is called %(name)s. Choose another name.", name=repr(name))
        ) from error


_ALONE_WITH_ROLES = "SELECT pg_advisory_xact_lock(uuid_hash_extended($1, 22))"
_COUNT = "SELECT count(*) FROM key_role WHERE account_id = $1 AND deleted_at IS NULL"
_CREATE = "INSERT INTO key_role (account_id, name) VALUES ($1, $2) RETURNING id"
_ADD_VERSION = """
INSERT INTO key_role_version (role_id, version, scopes, grants, wallet_ids, networks,
                              requests_per_hour, rate_limits, limit_windows, limit_sats,
                              limits_include_fees, destinations, hours, time_zone,
                              approval_above_sat, approval_expires_s,
                              changed_by_kind, changed_by_id)
SELECT id, version, $2, $3, $4, $5, $6, $7::text[]::rate_limit[], $8, $9, $10, $11, $12, $13, $14,
       $15, $16, $17
  FROM key_role
 WHERE id = $1
"""
_RAISE_VERSION = "UPDATE key_role SET version = version + 1 WHERE id = $1"
_RENAME = "UPDATE key_role SET name = $2 WHERE id = $1"
_HOLD = "SELECT FROM key_role WHERE id = $1 FOR UPDATE"
_DELETE = "UPDATE key_role SET deleted_at = clock_timestamp() WHERE id = $1"
