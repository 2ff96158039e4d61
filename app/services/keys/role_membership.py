"""Which role a key has, and had: a key of a role carries copies of all that the role gives.

So nothing that asks what a key may do knows of roles. What a role gives is changed at the role
(`.roles`), for all its keys at once, never at one of them.
"""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from app.database.pool import Connection
from app.errors import InvalidInput
from app.phrases import Phrase
from app.principal import AccountId, KeyId, KeyRoleId
from app.process.runtime import Runtime
from app.services import audit
from app.services.keys import policies, role_records, spending
from app.services.keys.records import ApiKey
from app.services.keys.role_records import KeyRole

#: What a role gives, by the names of an edit.
GIVEN: Final = frozenset(
    {
        "scopes",
        "permissions",
        "wallet_ids",
        "networks",
        "requests_per_hour",
        "rate_limits",
        "limits",
        "limits_include_fees",
        "payment_policy",
    }
)

#: How many keys of a role there may be: they are changed together, while the account waits.
KEYS_MAX: Final = 1_000


def guard_own(key: ApiKey) -> None:
    """Refuse to change at a key what its role gives. Raises `InvalidInput`."""
    if key.role is not None:
        raise InvalidInput(
            Phrase(
                "The role %(name)s says what its keys may do: change the role "
                "(apiKeyRoleUpdate), or take the key out of it first (roleId: null).",
                name=repr(key.role.name),
            )
        )


def guard_edit(key: ApiKey, changed: Collection[str], *, gives_role: bool) -> None:
    """Refuse an edit of what a role gives; `changed` names what is to be changed.

    With `gives_role` the key is to have a role afterwards, if that is changed. Raises
    `InvalidInput`.
    """
    if GIVEN.isdisjoint(changed):
        return
    if "role_id" not in changed:
        guard_own(key)
    elif gives_role:
        raise beside_role()


def beside_role() -> InvalidInput:
    """Return the refusal of a key that is to have a role and, by itself, what a role gives."""
    return InvalidInput(
        "A key of a role has the role's scopes, permissions, wallets, addresses, requests per "
        "hour, limits and payment policy: leave them out, or leave out the role."
    )


async def set_of_key(
    connection: Connection, account_id: AccountId, key_id: KeyId, role_id: KeyRoleId | None
) -> None:
    """Give a key a role, and all that it gives, or take it out of its role with what it has.

    In the caller's transaction, alone with the key. Until that ends the role stays as it is. Raises
    `InvalidInput` for a role that there is not, or that has as many keys as it may.
    """
    if role_id is None:
        await connection.execute(_LEAVE, key_id)
        return
    if not await connection.fetchval(_HOLD, role_id, account_id):
        raise InvalidInput("There is no such role: roleId must be one of `apiKeyRoles`.")
    role = await role_records.read(connection, account_id, role_id)
    if role.keys >= KEYS_MAX:
        raise InvalidInput(
            Phrase(
                "The role %(name)s has %(most)s keys already; make another.",
                name=repr(role.name),
                most=KEYS_MAX,
            )
        )
    await connection.execute(_GIVE, [key_id], role_id)
    await spending.replace(connection, key_id, role.limits)
    await policies.set_of_key(connection, key_id, role.payment_policy)


async def keys_of(connection: Connection, account_id: AccountId, role_id: KeyRoleId) -> list[KeyId]:
    """Return the keys of a role that are not revoked."""
    rows = await connection.fetch(_KEYS, account_id, role_id)
    return [KeyId(row["id"]) for row in rows]


async def renew(connection: Connection, key_ids: Collection[KeyId], role: KeyRole) -> None:
    """Give keys of a role what it gives by now, in the transaction of a caller that is alone."""
    await connection.execute(_GIVE, list(key_ids), role.id)
    await spending.replace_all(connection, key_ids, role.limits)
    await policies.set_of_keys(connection, key_ids, role.payment_policy)


async def at_moments(
    runtime: Runtime, wanted: Collection[tuple[KeyId, datetime]]
) -> dict[tuple[KeyId, datetime], KeyRole | None]:
    """Return the roles that keys had at some moments, as they were then; None for no role.

    As the audit log has it, in two queries however many they are.
    """
    pairs = list(wanted)
    told = await audit.facts_at(runtime, pairs, "role")
    held = {pair: _version(told.get(pair)) for pair in pairs}
    versions = {one for one in held.values() if one is not None}
    found = await role_records.of_versions(runtime, versions) if versions else {}
    return {pair: None if one is None else found.get(one) for pair, one in held.items()}


def _version(fact: Any) -> tuple[KeyRoleId, int] | None:
    if not isinstance(fact, Mapping):
        return None
    return KeyRoleId(UUID(fact["id"])), fact["version"]


_HOLD = """
SELECT true FROM key_role
 WHERE id = $1 AND account_id = $2 AND deleted_at IS NULL
   FOR SHARE
"""
_LEAVE = "UPDATE api_key SET role_id = NULL WHERE id = $1"
_KEYS = """
SELECT id FROM api_key WHERE account_id = $1 AND role_id = $2 AND revoked_at IS NULL
"""
_GIVE = """
UPDATE api_key k
   SET role_id = r.id, scopes = v.scopes, grants = v.grants, wallet_ids = v.wallet_ids,
       networks = v.networks, requests_per_hour = v.requests_per_hour, rate_limits = v.rate_limits,
       limits_include_fees = v.limits_include_fees
  FROM key_role r
  JOIN key_role_version v ON v.role_id = r.id AND v.version = r.version
 WHERE k.id = ANY ($1::uuid[]) AND r.id = $2
"""
