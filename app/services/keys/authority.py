"""Who may manage which API key.

A session may do everything with the keys of its account, and so may the operator and the holder of
the root key on its behalf. A key with `keys:write` may manage keys that may do no more than it may,
but never itself: whatever keys do to keys, nothing comes of it that a session did not give. A key
whose spending is limited manages no key that may pay, for each would have limits of its own. What a
session or the house took away, no key gives back. Every key may revoke itself.
"""

from collections.abc import Collection
from ipaddress import IPv4Network, IPv6Network
from uuid import UUID

from app.addresses import IPNetwork
from app.database.pool import Connection
from app.errors import InsufficientScope, NotAuthorized
from app.payment_policy import beyond as beyond_policy
from app.permissions import Permission
from app.principal import (
    AccountId,
    Actor,
    ActorKind,
    KeyId,
    KeyOwnerId,
    KeyRoleId,
    Principal,
    UsedCredential,
    WalletId,
)
from app.services import audit, changes
from app.services.keys import crediting, named_limits, policies, spending
from app.services.keys.records import ApiKey, Authority, GivenAuthority, authority_of_row
from app.services.keys.role_records import KeyRole


def owner(actor: Actor) -> Principal:
    """Return the principal whose keys an actor deals with. Raises `NotAuthorized` for nobody."""
    if actor.principal is None or actor.kind is ActorKind.ANONYMOUS:
        raise NotAuthorized
    return actor.principal


async def lock(connection: Connection, actor: Actor, *key_ids: KeyId) -> None:
    """Keep others from changing some keys, and the key that acts, until the transaction ends.

    In the order of their ids, as everybody does who locks several: hence no deadlock. The account
    is locked before, together with others: who changes all of it at once has it alone. Raises
    `NotAuthorized` if the account was locked, or the session that acts ended, meanwhile.
    """
    principal = owner(actor)
    if actor.kind in {ActorKind.SESSION, ActorKind.KEY}:
        used = UsedCredential(principal.account_id, principal.session_id)
        await changes.require(connection, used)
    else:
        await changes.together(connection, principal.account_id)
    acting = _acting_key(actor)
    ids = {*key_ids, *(() if acting is None else (acting,))}
    await connection.execute(_LOCK, list(ids))


async def guard(connection: Connection, actor: Actor, key: ApiKey) -> None:
    """Refuse an actor that may not manage a key. Raises `InsufficientScope`.

    Looks at the acting key as it is now, under the lock of `lock`: it may have been revoked or
    narrowed, or its secret replaced, since the request began.
    """
    acting = _acting_key(actor)
    if acting is None:
        owner(actor)
        return
    _refuse_derived(actor)
    if acting == key.id:
        raise _refused("An API key cannot change itself; it can only revoke itself.")
    if key.is_canary:
        raise _refused("Only a session manages canary keys.")
    maker, is_limited = await _maker(connection, actor, acting)
    excess = _of_approving(key, maker) or beyond(key, maker)
    if excess is None and is_limited and Permission.PAYMENTS_WRITE in key.permissions:
        excess = "its spending is limited, and the other could pay"
    if excess is not None:
        raise _refused(f"An API key manages only keys within its own authority: {excess}.")


async def guard_role(connection: Connection, actor: Actor, role: KeyRole) -> None:
    """Refuse an actor that may not manage a role. Raises `InsufficientScope`.

    It gives nothing to anybody but by its keys, and each of those is guarded for itself.
    """
    acting = _acting_key(actor)
    if acting is None:
        owner(actor)
        return
    maker, is_limited = await _maker(connection, actor, acting)
    excess = _given_beyond(role, maker)
    if excess is None and is_limited and Permission.PAYMENTS_WRITE in role.permissions:
        excess = "its spending is limited, and keys of it could pay"
    if excess is not None:
        raise _refused(f"An API key manages only roles within its own authority: {excess}.")


async def guard_role_given(connection: Connection, actor: Actor, role_id: KeyRoleId | None) -> None:
    """Refuse a key that gives another a role that it has not itself, or takes one out of its role.

    A role may be widened later, by a session that means the keys that it gave the role. Raises
    `InsufficientScope`.
    """
    acting = _acting_key(actor)
    if acting is None:
        return
    if role_id is None or role_id != await connection.fetchval(_ROLE, acting):
        raise _refused(
            "An API key gives no role but its own, and takes no key out of its role. Use a session."
        )


async def guard_owner_given(
    connection: Connection, actor: Actor, owner_id: KeyOwnerId | None
) -> None:
    """Refuse a key that gives another an owner which it has not itself, or takes one from its own.

    What an owner may have and spend is for those whom a session gave it. Raises
    `InsufficientScope`.
    """
    acting = _acting_key(actor)
    if acting is None:
        return
    if owner_id is None or owner_id != await connection.fetchval(_OWNER, acting):
        raise _refused(
            "An API key gives no owner but its own. Only a session gives a key another owner, or "
            "takes it from the one it has."
        )


async def _maker(connection: Connection, actor: Actor, acting: KeyId) -> tuple[Authority, bool]:
    """Return what the key that acts may do by now, and whether its spending is limited.

    Raises `InsufficientScope` unless it may manage keys.
    """
    _refuse_derived(actor)
    row = await connection.fetchrow(_ACTING, acting, owner(actor).secret_id)
    if row is None:
        raise _refused("The API key of this request does not work any more.")
    maker = authority_of_row(row)
    if Permission.KEYS_WRITE not in maker.permissions:
        raise _refused("Managing other API keys needs `keys:write`.")
    if row["has_credits"]:
        raise _refused(
            "An API key with credits manages no others: each would be counted apart. Give the "
            "credits to an owner of them all."
        )
    return maker, row["is_limited"]


def _of_approving(key: Authority, maker: Authority) -> str | None:
    """Say why a key may not deal with another for the sake of approvals, None if it may.

    Who asks for payments must not come by the secret of a key that approves them, nor the other way
    round.
    """
    if Permission.PAYMENTS_APPROVE in key.permissions:
        return "only a session makes and manages keys that may approve payments"
    if (
        Permission.PAYMENTS_APPROVE in maker.permissions
        and Permission.PAYMENTS_WRITE in key.permissions
    ):
        return "it may approve payments, and the other could ask for them"
    return None


def is_itself(actor: Actor, key_id: KeyId) -> bool:
    """Tell whether a key is the very one that acts. One that was derived of it is another."""
    return _acting_key(actor) == key_id and not owner(actor).derivations


async def guard_giving_back(connection: Connection, actor: Actor, key: ApiKey, fact: str) -> None:
    """Refuse a key that would undo what no key did: `fact` names it, as in the audit log.

    Raises `InsufficientScope`.
    """
    await guard_giving_back_to(connection, actor, key.account_id, key.id, fact)


async def guard_giving_back_to(
    connection: Connection, actor: Actor, account_id: AccountId, subject_id: UUID, fact: str
) -> None:
    """Do as `guard_giving_back` for any subject of the audit log. Raises `InsufficientScope`."""
    if _acting_key(actor) is None:
        return
    taker = await audit.who_set(connection, account_id, subject_id, fact)
    if taker is not ActorKind.KEY:
        raise _refused("What was taken from an API key otherwise than by a key, no key gives back.")


def guard_widening(actor: Actor, before: ApiKey, after: ApiKey) -> None:
    """Refuse a change by which a key gets more authority, unless a session makes it.

    Raises `InsufficientScope`.
    """
    if _acting_key(actor) is None:
        return
    excess = beyond(after, before)
    if excess is None and after.webhook_url not in (None, before.webhook_url):
        excess = "its webhook would be another"
    if excess is None and not _as_limited(after, before):
        excess = "it would be allowed to spend more"
    if excess is None and not crediting.within(after.credits, before.credits):
        excess = "it would have more credits"
    if excess is None:  # what it may not pay today, a session may let it pay another day
        excess = beyond_policy(after.payment_policy, before.payment_policy)
    if excess is not None:
        raise _refused(f"Only a session can give an API key more than it has: {excess}.")


def guard_credits_added(actor: Actor) -> None:
    """Refuse a key that would add to credits. Raises `InsufficientScope`."""
    if _acting_key(actor) is not None:
        raise _refused("Only a session can give an API key more credits than it has.")


async def guard_owners(connection: Connection, actor: Actor) -> None:
    """Refuse a key that may manage no owners of keys, for it is of one. Raises `InsufficientScope`.

    Looks at the acting key as it is now, under the lock of `lock`.
    """
    acting = _acting_key(actor)
    if acting is None:
        owner(actor)
        return
    assert actor.principal is not None
    _refuse_derived(actor)
    row = await connection.fetchrow(_ACTING, acting, actor.principal.secret_id)
    if row is None:
        raise _refused("The API key of this request does not work any more.")
    if Permission.KEYS_WRITE not in authority_of_row(row).permissions:
        raise _refused("Managing owners of API keys needs `keys:write`.")
    if row["has_credits"]:
        raise _refused("An API key that has credits manages no owners.")
    if row["owner_id"] is not None:
        raise _refused("An API key that has an owner manages no owners.")


def guard_owner_limits(actor: Actor, *, raised: bool) -> None:
    """Refuse a key that would let the keys of an owner do more. Raises `InsufficientScope`."""
    if raised and _acting_key(actor) is not None:
        raise _refused("Only a session can let the API keys of an owner do or spend more.")


def guard_role_widening(actor: Actor, before: KeyRole, after: KeyRole) -> None:
    """Refuse a change by which a role gives more, unless a session makes it.

    Raises `InsufficientScope`.
    """
    if _acting_key(actor) is None:
        return
    excess = _given_beyond(after, before)
    if excess is None and not _as_limited(after, before):
        excess = "it would be allowed to spend more"
    if excess is None:  # as of a key that may not pay yet
        excess = beyond_policy(after.payment_policy, before.payment_policy)
    if excess is not None:
        raise _refused(f"Only a session can give a role more than it has: {excess}.")


def beyond(key: Authority, bound: Authority) -> str | None:
    """Say in what respect a key may do more than another authority allows, None if in none.

    Request limits bound each key for itself: what counts is that they are no higher.
    """
    excess = _given_beyond(key, bound)
    if excess is not None:
        return excess
    if _lasts_longer(key, bound):
        return "it would last longer"
    if key.derivation_depth > bound.derivation_depth:
        return "more could be derived of it"
    return _of_another(key, bound)


def _of_another(key: Authority, bound: Authority) -> str | None:
    if bound.client_key is not None and key.client_key != bound.client_key:
        return "it would not be bound to the same client"
    if bound.owner_id is not None and key.owner_id != bound.owner_id:
        return "it would not be of the same owner, and share its limits"
    return None


def _given_beyond(key: GivenAuthority, bound: GivenAuthority) -> str | None:
    more = key.permissions - bound.permissions
    if more:
        return f"it would have the permission {min(more)}"
    if not _subset(key.wallet_ids, bound.wallet_ids):
        return "it would reach other wallets"
    if not _inside(key.networks, bound.networks):
        return "it would be allowed from other IP addresses"
    if not _at_most(key.requests_per_hour, bound.requests_per_hour):
        return "it would be allowed more requests an hour"
    if not named_limits.within(key.rate_limits, bound.rate_limits):
        return "it would not have the same rate limits, or higher ones"
    if Permission.PAYMENTS_WRITE in key.permissions:
        return beyond_policy(key.payment_policy, bound.payment_policy)
    return None


def _lasts_longer(key: Authority, bound: Authority) -> bool:
    return bound.expires_at is not None and (
        key.expires_at is None or key.expires_at > bound.expires_at
    )


def _as_limited(after: ApiKey | KeyRole, before: ApiKey | KeyRole) -> bool:
    """Tell whether no more may be spent than before."""
    counts_less = before.limits_include_fees and not after.limits_include_fees
    return spending.within(after.limits, before.limits) and not (before.limits and counts_less)


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


def _acting_key(actor: Actor) -> KeyId | None:
    return owner(actor).key_id if actor.kind is ActorKind.KEY else None


def _refuse_derived(actor: Actor) -> None:
    if owner(actor).derivations:
        raise _refused("A derived key manages no API keys, not even the one it was derived of.")


def _refused(why: str) -> InsufficientScope:
    return InsufficientScope(reads=False, why=why)


_ROLE = "SELECT role_id FROM api_key WHERE id = $1"
_OWNER = "SELECT owner_id FROM api_key WHERE id = $1"
_LOCK = "SELECT FROM api_key WHERE id = ANY ($1) ORDER BY id FOR NO KEY UPDATE"
# What a secret that is being replaced makes must not outlast it. The clock is read now, not at the
# begin of a transaction that may have waited for the lock.
_ACTING = f"""
SELECT k.scopes, k.grants, k.wallet_ids, k.networks, k.requests_per_hour, k.client_key,
       k.derivation_depth,
       k.owner_id,
       {policies.COLUMNS},
       k.rate_limits::text[] AS rate_limits,
       least(k.expires_at, s.expires_at) AS expires_at,
       EXISTS (SELECT FROM api_key_limit WHERE api_key_id = k.id) AS is_limited,
       credit_kinds(k.id, NULL) IS NOT NULL AS has_credits
  FROM api_key k
  JOIN api_key_secret s ON s.api_key_id = k.id
 {policies.OF_KEY}
 WHERE k.id = $1 AND s.id = $2 AND k.revoked_at IS NULL AND k.suspended_at IS NULL
   AND key_owner_stops(k.owner_id) IS NULL
   AND coalesce(least(k.expires_at, s.expires_at) > clock_timestamp(), true)
"""  # noqa: S608 - constants only
