"""Roles as they are stored: sets of permissions and restrictions that keys of an account share."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import asyncpg

from app.database.pool import Connection
from app.errors import NotFound
from app.principal import AccountId, ActorKind, KeyRoleId
from app.process.runtime import Runtime
from app.services.keys import named_limits, policies
from app.services.keys.records import GivenAuthority, given_of_row, limits_of_row
from app.services.keys.spending import Limits


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRole(GivenAuthority):
    """A role in one of its versions: what it gives, since when and by whose hand.

    It never expires; each of its keys may. `keys` is how many have it that are not revoked.
    """

    limits: Limits
    limits_include_fees: bool

    id: KeyRoleId
    account_id: AccountId
    name: str
    version: int
    created_at: datetime
    deleted_at: datetime | None
    changed_at: datetime
    changed_by_kind: ActorKind
    changed_by_id: UUID | None
    keys: int


async def read(connection: Connection, account_id: AccountId, role_id: KeyRoleId) -> KeyRole:
    """Return a role as the transaction sees it. Raises `NotFound`, for deleted ones as well."""
    row = await connection.fetchrow(_GET, role_id, account_id)
    if row is None:
        raise NotFound("Role not found")
    return _of_row(row)


async def get(runtime: Runtime, account_id: AccountId, role_id: KeyRoleId) -> KeyRole:
    """Return a role of an account. Raises `NotFound`, for deleted ones too."""
    async with runtime.connection() as connection:
        return await read(connection, account_id, role_id)


async def list_of(runtime: Runtime, account_id: AccountId) -> list[KeyRole]:
    """Return the roles of an account by their names; deleted ones are not among them."""
    async with runtime.connection() as connection:
        rows = await connection.fetch(_LIST, account_id)
    return [_of_row(row) for row in rows]


async def versions_of(
    runtime: Runtime, role_ids: Collection[KeyRoleId], most: int
) -> dict[KeyRoleId, list[KeyRole]]:
    """Return the last versions of some roles, the newest first, deleted roles' too: one query."""
    async with runtime.connection() as connection:
        rows = await connection.fetch(_VERSIONS, list(role_ids), most)
    found: dict[KeyRoleId, list[KeyRole]] = {role_id: [] for role_id in role_ids}
    for row in rows:
        found[KeyRoleId(row["id"])].append(_of_row(row))
    return found


async def of_versions(
    runtime: Runtime, wanted: Collection[tuple[KeyRoleId, int]]
) -> dict[tuple[KeyRoleId, int], KeyRole]:
    """Return roles as they were in some versions: one query."""
    ids, numbers = [role_id for role_id, _ in wanted], [version for _, version in wanted]
    async with runtime.connection() as connection:
        rows = await connection.fetch(_OF_VERSIONS, ids, numbers)
    return {(KeyRoleId(row["id"]), row["version"]): _of_row(row) for row in rows}


def facts(role: KeyRole) -> dict[str, object]:
    """Return what the audit log tells of a role."""
    return {
        "name": role.name,
        "version": role.version,
        "scopes": role.scopes,
        "grants": role.grants,
        "wallet_ids": role.wallet_ids,
        "networks": role.networks,
        "requests_per_hour": role.requests_per_hour,
        "rate_limits": named_limits.facts(role.rate_limits) or None,
        "limits": role.limits or None,
        "limits_include_fees": role.limits_include_fees,
        "payment_policy": policies.facts(role.payment_policy),
    }


def _of_row(row: asyncpg.Record) -> KeyRole:
    given = given_of_row(row)
    return KeyRole(
        scopes=given.scopes,
        grants=given.grants,
        wallet_ids=given.wallet_ids,
        networks=given.networks,
        requests_per_hour=given.requests_per_hour,
        rate_limits=given.rate_limits,
        payment_policy=given.payment_policy,
        limits=limits_of_row(row),
        limits_include_fees=row["limits_include_fees"],
        id=KeyRoleId(row["id"]),
        account_id=AccountId(row["account_id"]),
        name=row["name"],
        version=row["version"],
        created_at=row["created_at"],
        deleted_at=row["deleted_at"],
        changed_at=row["changed_at"],
        changed_by_kind=ActorKind(row["changed_by_kind"]),
        changed_by_id=row["changed_by_id"],
        keys=row["keys"],
    )


_SELECT = """
SELECT r.id, r.account_id, r.name, r.created_at, r.deleted_at, v.version, v.scopes, v.grants,
       v.wallet_ids, v.networks, v.requests_per_hour,
       v.rate_limits::text[] AS rate_limits, v.limit_windows, v.limit_sats, v.limits_include_fees,
       v.destinations, v.hours, v.time_zone, v.approval_above_sat AS approval_above,
       v.approval_expires_s, v.changed_at, v.changed_by_kind, v.changed_by_id,
       (SELECT count(*) FROM api_key k
         WHERE k.account_id = r.account_id AND k.role_id = r.id AND k.revoked_at IS NULL) AS keys
  FROM key_role r
  JOIN key_role_version v ON v.role_id = r.id
"""
_GET = f"""{_SELECT}
 WHERE v.version = r.version AND r.id = $1 AND r.account_id = $2 AND r.deleted_at IS NULL
"""
_LIST = f"""{_SELECT}
 WHERE v.version = r.version AND r.account_id = $1 AND r.deleted_at IS NULL
 ORDER BY lower(r.name), r.id
"""
_VERSIONS = f"""{_SELECT}
 WHERE r.id = ANY ($1::uuid[]) AND v.version > r.version - $2
 ORDER BY r.id, v.version DESC
"""
_OF_VERSIONS = f"""{_SELECT}
 WHERE (r.id, v.version) IN (SELECT * FROM unnest($1::uuid[], $2::integer[]))
"""  # noqa: S608 - constants only
