"""What a derived key may do: what the key may that it comes of, less the caveats of its chain."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from ipaddress import IPv4Network, IPv6Network
from typing import Final
from uuid import UUID

from app.addresses import IPNetwork
from app.permissions import Permission, Scope, expand
from app.principal import Derivation, NamedLimit, Principal, Restrictions, SharedLimits
from app.process.principals import Lineage
from app.services.keys.derivation.caveats import NEVER_DERIVED, Caveats
from app.services.keys.derivation.chain import DerivedChain
from app.services.rate_limits import REQUESTS

_HOUR_S: Final = 3_600
_WHOLE: Final = {scope: expand((scope,), ()) - NEVER_DERIVED for scope in Scope}
_NOT_OF_THIS: Final = "it was not made with a secret of the key, or was changed since"


class DerivationRefusedError(Exception):
    """A chain that does not work, and why: for the operator, never for a client."""


def narrowed(
    principal: Principal, lineage: Lineage, chain: DerivedChain, *, now: datetime
) -> Principal:
    """Return the principal of a derived key. Raises `DerivationRefusedError`.

    `principal` and `lineage` are those of the secret that the chain names, and in force. Each link
    only takes: what one allows that those before it did not is not allowed. Of a canary nothing
    is left, as nothing was: it is returned all the same, for its use raises the alarm.
    """
    ids = check(lineage, chain, now=now)
    for caveats in chain.caveats:
        principal = _less(principal, caveats)
    if not principal.restrictions.is_canary:
        _guard_some_left(principal)
    links = tuple(
        _link(id_, lineage.generation, block, caveats)
        for id_, block, caveats in zip(ids, chain.blocks, chain.caveats, strict=True)
    )
    restrictions = principal.restrictions
    shared = (*restrictions.shared_limits, *filter(None, map(requests_limit, links)))
    return replace(
        principal, derivations=links, restrictions=replace(restrictions, shared_limits=shared)
    )


def check(lineage: Lineage, chain: DerivedChain, *, now: datetime) -> tuple[UUID, ...]:
    """Return the ids of the links of a chain that works, as far as that lies with the chain.

    Raises `DerivationRefusedError`.
    """
    ids = chain.verified(lineage.root)
    if ids is None:
        raise DerivationRefusedError(_NOT_OF_THIS)
    _guard_lineage(lineage, chain, ids)
    ends = [link.expires_at for link in chain.caveats if link.expires_at is not None]
    if ends and min(ends) <= now:
        raise DerivationRefusedError("it has expired")
    return ids


def permissions_left(
    permissions: frozenset[Permission], links: Iterable[Caveats]
) -> frozenset[Permission]:
    """Return what links leave of permissions."""
    left = permissions - NEVER_DERIVED
    for link in links:
        left &= left if link.permissions is None else link.permissions
    return left


def _guard_lineage(lineage: Lineage, chain: DerivedChain, ids: Iterable[UUID]) -> None:
    if chain.generation != lineage.generation:
        raise DerivationRefusedError(
            f"it was derived in generation {chain.generation} of the key, and "
            f"{lineage.generation} is in force: all that were derived before have ended"
        )
    if len(chain.blocks) > lineage.depth:
        raise DerivationRefusedError(
            f"its chain has {len(chain.blocks)} links, and the key allows {lineage.depth}"
        )
    if not lineage.ended.isdisjoint(ids):
        raise DerivationRefusedError("it was ended, or one that it was derived of")


def _guard_some_left(principal: Principal) -> None:
    if not principal.permissions:
        raise DerivationRefusedError("no permission is left of what the key has")
    if not principal.wallets and not principal.reaches_all_wallets:
        raise DerivationRefusedError("no wallet is left of those that the key reaches")
    if principal.restrictions.networks == ():
        raise DerivationRefusedError("no address is left of those that the key is allowed from")


def _less(principal: Principal, caveats: Caveats) -> Principal:
    """Return a principal with what one link leaves of it."""
    permissions = permissions_left(principal.permissions, [caveats])
    changed = replace(
        principal,
        permissions=permissions,
        scopes=tuple(scope for scope in principal.scopes if _is_whole(scope, permissions)),
        restrictions=_restrictions(principal.restrictions, caveats),
    )
    if caveats.wallets is None:
        return changed
    left = {id_: it for id_, it in principal.wallets.items() if id_ in caveats.wallets}
    names = {id_: name for id_, name in principal.wallet_names.items() if id_ in left}
    return replace(
        changed,
        wallets=left,
        wallet_names=names,
        archived_wallets=principal.archived_wallets.intersection(left),
        reaches_all_wallets=False,
    )


def _is_whole(scope: Scope, permissions: frozenset[Permission]) -> bool:
    """Tell whether all of a scope is left that a derived key can have.

    Clients ask for the scopes before they pay: WRITE without the making of webhooks is still WRITE
    to them.
    """
    return _WHOLE[scope] <= permissions


def _restrictions(before: Restrictions, caveats: Caveats) -> Restrictions:
    ends = [at for at in (before.expires_at, caveats.expires_at) if at is not None]
    networks = before.networks
    if caveats.networks is not None:
        networks = overlap(networks, caveats.networks)
    return replace(before, expires_at=min(ends, default=None), networks=networks)


def overlap(
    some: tuple[IPNetwork, ...] | None, others: tuple[IPNetwork, ...]
) -> tuple[IPNetwork, ...]:
    """Return the networks that lie in both; of two that overlap, one lies in the other."""
    if some is None:
        return others
    found = [
        narrower
        for one in some
        for other in others
        if (narrower := _narrower(one, other)) is not None
    ]
    return tuple(dict.fromkeys(found))


def _narrower(one: IPNetwork, other: IPNetwork) -> IPNetwork | None:
    for inner, outer in ((one, other), (other, one)):
        if isinstance(inner, IPv4Network) and isinstance(outer, IPv4Network):
            if inner.subnet_of(outer):
                return inner
        elif (
            isinstance(inner, IPv6Network)
            and isinstance(outer, IPv6Network)
            and inner.subnet_of(outer)
        ):
            return inner
    return None


def requests_limit(link: Derivation) -> SharedLimits | None:
    """Return the limit on requests that all share who come of a link, None if it says none."""
    if link.requests_per_hour is None:
        return None
    limit = NamedLimit(REQUESTS, _HOUR_S, link.requests_per_hour)
    return SharedLimits("derived", link.id, (limit,))


def _link(id_: UUID, generation: int, block: bytes, caveats: Caveats) -> Derivation:
    return Derivation(
        id=id_,
        generation=generation,
        block=block,
        label=caveats.label,
        per_payment_sat=caveats.per_payment_sat,
        total_sat=caveats.total_sat,
        requests_per_hour=caveats.requests_per_hour,
        expires_at=caveats.expires_at,
    )
