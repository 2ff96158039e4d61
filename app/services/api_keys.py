"""API keys: handing them out, listing and revoking them. A secret is shown once, never stored."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from ipaddress import IPv4Network, IPv6Network

import asyncpg

from app.addresses import IPNetwork, parse_network
from app.db import Connection
from app.errors import InsufficientScope, InvalidInput, NotFound, unexpected
from app.permissions import Permission, Scope, UnknownPermissionError, expand
from app.principal import AccountId, KeyId, Principal, WalletId
from app.runtime import Runtime
from app.services import changes, key_format, key_usage

_NAME_LENGTH_MAX = 200
_EXPIRES_IN_DAYS_MAX = 65_535
_REQUESTS_PER_HOUR_MAX = 100_000
_NETWORKS_MAX = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiKey:
    """What may be shown of a key. None in a restriction means not restricted."""

    id: KeyId
    account_id: AccountId
    name: str
    secret_start: str
    secret_end: str
    scopes: tuple[Scope, ...]
    grants: tuple[str, ...]
    wallet_ids: tuple[WalletId, ...] | None
    networks: tuple[IPNetwork, ...] | None
    requests_per_hour: int | None
    created_at: datetime
    expires_at: datetime | None
    last_used_at: datetime | None
    revoked_at: datetime | None
    expired: bool

    @property
    def revoked(self) -> bool:
        return self.revoked_at is not None

    @property
    def read_only(self) -> bool:
        """True for a key with the scope READ and nothing else."""
        return self.scopes == (Scope.READ,) and not self.grants

    @property
    def permissions(self) -> frozenset[Permission]:
        return expand(self.scopes, self.grants)


async def create(
    runtime: Runtime,
    principal: Principal,
    *,
    name: str,
    scopes: Iterable[Scope],
    permissions: Iterable[str] = (),
    expires_in_days: int | None = None,
    wallet_ids: Collection[WalletId] | None = None,
    networks: Collection[str] | None = None,
    requests_per_hour: int | None = None,
) -> tuple[ApiKey, str]:
    """Return a new key of the caller's account and its secret.

    A caller who is a key itself can only make keys that may do no more than it may. 0 days give a
    key that is expired already, as in Blink. Raises `InvalidInput`, `InsufficientScope`.
    """
    chosen, grants = _authority(scopes, permissions)
    secret = key_format.mint(runtime.settings.key_prefix)
    values = (
        _name(name),
        key_format.digest(secret, runtime.key_pepper),
        key_format.shown_start(secret),
        key_format.shown_end(secret),
        chosen,
        grants,
        None if wallet_ids is None else _own(principal, wallet_ids),
        None if networks is None else _networks(networks),
        _in_range("Requests per hour", requests_per_hour, 1, _REQUESTS_PER_HOUR_MAX),
        _in_range("The expiry in days", expires_in_days, 0, _EXPIRES_IN_DAYS_MAX),
    )
    async with runtime.connection() as connection, connection.transaction():
        row = await connection.fetchrow(_CREATE, principal.account_id, *values)
        assert row is not None
        key = _key(runtime, row)
        await _guard_maker(runtime, connection, principal, key)
    return key, secret


async def list_of(runtime: Runtime, account_id: AccountId) -> list[ApiKey]:
    """Return all keys of an account, revoked and expired ones too, in the order of creation."""
    async with runtime.connection() as connection:
        rows = await connection.fetch(_LIST, account_id)
    return [_key(runtime, row) for row in rows]


async def revoke(runtime: Runtime, principal: Principal, key_id: KeyId) -> ApiKey:
    """Revoke a key for good; when this returns it is refused everywhere. Repeating is harmless.

    A session may revoke every key of its account; a key itself, and with `keys:write` those that
    may do no more than it may. Raises `NotFound`, `InsufficientScope`.
    """
    async with changes.announced(runtime, key_id) as connection:
        row = await connection.fetchrow(_REVOKE, key_id, principal.account_id)
        if row is None:
            raise NotFound(unexpected("KeyNotFoundForRevoke"))
        key = _key(runtime, row)
        if principal.key_id != key_id:
            await _guard_maker(runtime, connection, principal, key)
        return key


async def _guard_maker(
    runtime: Runtime, connection: Connection, principal: Principal, key: ApiKey
) -> None:
    """Refuse a caller who is a key and has less authority than the key it would manage."""
    if principal.key_id is None:
        return
    row = await connection.fetchrow(_GET, principal.key_id)
    if (
        not principal.may(Permission.KEYS_WRITE)
        or row is None
        or not _within(key, _key(runtime, row))
    ):
        raise InsufficientScope(reads=False)


def _within(key: ApiKey, maker: ApiKey) -> bool:
    """Tell whether a key may do nothing that its maker may not, nor for longer."""
    return (
        key.permissions <= maker.permissions
        and _subset(key.wallet_ids, maker.wallet_ids)
        and _inside(key.networks, maker.networks)
        and _at_most(key.requests_per_hour, maker.requests_per_hour)
        and (
            maker.expires_at is None
            or (key.expires_at is not None and key.expires_at <= maker.expires_at)
        )
    )


# None is no restriction, hence more than any restriction.


def _at_most(value: int | None, bound: int | None) -> bool:
    return bound is None or (value is not None and value <= bound)


def _subset(ids: Collection[WalletId] | None, bound: Collection[WalletId] | None) -> bool:
    return bound is None or (ids is not None and set(ids) <= set(bound))


def _inside(networks: Collection[IPNetwork] | None, bound: Collection[IPNetwork] | None) -> bool:
    if bound is None:
        return True
    return networks is not None and all(
        any(_subnet(network, outer) for outer in bound) for network in networks
    )


def _subnet(network: IPNetwork, outer: IPNetwork) -> bool:
    if isinstance(network, IPv4Network):
        return isinstance(outer, IPv4Network) and network.subnet_of(outer)
    return isinstance(outer, IPv6Network) and network.subnet_of(outer)


def _name(name: str) -> str:
    name = name.strip()
    if not 0 < len(name) <= _NAME_LENGTH_MAX or not name.isprintable():
        raise InvalidInput(f"A key needs a name of 1 to {_NAME_LENGTH_MAX} printable characters.")
    return name


def _authority(scopes: Iterable[Scope], grants: Iterable[str]) -> tuple[list[Scope], list[str]]:
    """Return what a key is to be allowed, without repetitions."""
    chosen, patterns = list(dict.fromkeys(scopes)), list(dict.fromkeys(grants))
    if not chosen and not patterns:
        raise InvalidInput("scopes can not be empty: a key must be allowed something.")
    try:
        expand(chosen, patterns)
    except UnknownPermissionError as error:
        raise InvalidInput(str(error)) from error
    return chosen, patterns


def _own(principal: Principal, wallet_ids: Collection[WalletId]) -> list[WalletId]:
    if not wallet_ids:
        raise InvalidInput("A key limited to no wallet is of no use; name one, or do not limit it.")
    if not principal.wallets.keys() >= set(wallet_ids):
        raise InvalidInput("Invalid walletId for account.")
    return list(dict.fromkeys(wallet_ids))


def _networks(texts: Collection[str]) -> list[IPNetwork]:
    if not 0 < len(texts) <= _NETWORKS_MAX:
        raise InvalidInput(f"Name 1 to {_NETWORKS_MAX} IP ranges, or do not limit the key to any.")
    networks = []
    for text in texts:
        try:
            networks.append(parse_network(text))
        except ValueError as error:
            raise InvalidInput(
                f"{text!r} is not an IP address or range; write 203.0.113.7, 10.0.0.0/8 or "
                "2001:db8::/32."
            ) from error
    return list(dict.fromkeys(networks))


def _in_range(what: str, value: int | None, least: int, most: int) -> int | None:
    if value is not None and not least <= value <= most:
        raise InvalidInput(f"{what} must be from {least} to {most}, or absent.")
    return value


def _key(runtime: Runtime, row: asyncpg.Record) -> ApiKey:
    wallet_ids, networks = row["wallet_ids"], row["networks"]
    key_id = KeyId(row["id"])
    return ApiKey(
        id=key_id,
        account_id=AccountId(row["account_id"]),
        name=row["name"],
        secret_start=row["secret_start"],
        secret_end=row["secret_end"],
        scopes=tuple(Scope(scope) for scope in row["scopes"]),
        grants=tuple(row["grants"]),
        wallet_ids=None if wallet_ids is None else tuple(WalletId(id_) for id_ in wallet_ids),
        networks=None if networks is None else tuple(networks),
        requests_per_hour=row["requests_per_hour"],
        created_at=row["created_at"],
        expires_at=row["expires_at"],
        last_used_at=key_usage.last_used_at(runtime, key_id, row["last_used_at"]),
        revoked_at=row["revoked_at"],
        expired=row["expired"],
    )


_CREATE = """
INSERT INTO api_key (account_id, name, secret_hash, secret_start, secret_end, scopes, grants,
                     wallet_ids, networks, requests_per_hour, expires_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, now() + make_interval(days => $11))
RETURNING id, account_id, name, secret_start, secret_end, scopes, grants, wallet_ids, networks,
          requests_per_hour, created_at, expires_at, last_used_at, revoked_at,
          coalesce(expires_at <= now(), false) AS expired
"""
_GET = """
SELECT id, account_id, name, secret_start, secret_end, scopes, grants, wallet_ids, networks,
       requests_per_hour, created_at, expires_at, last_used_at, revoked_at,
       coalesce(expires_at <= now(), false) AS expired
  FROM api_key
 WHERE id = $1 AND revoked_at IS NULL
"""
_LIST = """
SELECT id, account_id, name, secret_start, secret_end, scopes, grants, wallet_ids, networks,
       requests_per_hour, created_at, expires_at, last_used_at, revoked_at,
       coalesce(expires_at <= now(), false) AS expired
  FROM api_key
 WHERE account_id = $1
 ORDER BY created_at, id
"""
_REVOKE = """
UPDATE api_key
   SET revoked_at = coalesce(revoked_at, now())
 WHERE id = $1 AND account_id = $2
RETURNING id, account_id, name, secret_start, secret_end, scopes, grants, wallet_ids, networks,
          requests_per_hour, created_at, expires_at, last_used_at, revoked_at,
          coalesce(expires_at <= now(), false) AS expired
"""
