"""Whose the rules are that narrow the key of a request: the key's, its role's, a derived key's."""

from collections.abc import Iterable
from typing import TypeAlias
from uuid import UUID

from app.errors import RateLimited
from app.graphql.barriers import BarrierHolder, Whose
from app.graphql.context import Context
from app.permissions import Permission
from app.principal import Derivation, WalletId
from app.services.keys.derivation import caveats as wording
from app.services.keys.derivation.caveats import Caveats
from app.services.keys.derivation.narrowing import permissions_left
from app.services.wallets import registry as wallets

_Link: TypeAlias = tuple[Derivation, Caveats]


async def giver(context: Context) -> Whose | None:
    """Return who says what the key of a request may do: its role or itself; None for no key."""
    if context.caller.key_id is None:
        return None
    role = (await context.own_key.get()).role
    if role is not None:
        return Whose(BarrierHolder.ROLE, role.id)
    return Whose(BarrierHolder.KEY, context.caller.key_id)


async def of_lacking(context: Context, any_of: frozenset[Permission]) -> Whose | None:
    """Return by whom a key has none of some permissions; None if it would have, or is no key."""
    if context.caller.key_id is None:
        return None
    left = any_of & (await context.own_key.get()).permissions
    if not left:
        return await giver(context)
    for link, caveats in _links(context.caller.derivations):
        left = permissions_left(left, [caveats])
        if not left:
            return _derived(link)
    return None


async def of_wallet(context: Context, wallet_id: WalletId) -> Whose | None:
    """Return by whom a key does not reach a wallet of its account; None if it is no such wallet."""
    caller = context.caller
    found = None if caller.key_id is None else await wallets.find(context.runtime, wallet_id)
    if found is None or found.account_id != caller.account_id:
        return None
    allowed = (await context.own_key.get()).wallet_ids
    if allowed is not None and wallet_id not in allowed:
        return await giver(context)
    for link, caveats in _links(caller.derivations):
        if caveats.wallets is not None and wallet_id not in caveats.wallets:
            return _derived(link)
    return None


async def of_rate(context: Context, refused: RateLimited) -> Whose | None:
    """Return whose limit refuses a request."""
    holder, _, _ = refused.policy.partition("_")
    if holder == "owner":
        return Whose(BarrierHolder.OWNER, context.caller.owner_id)
    if holder == "derived":
        return Whose(BarrierHolder.DERIVED_KEY, _only([one.id for one in _limited(context)]))
    return await giver(context)


def _limited(context: Context) -> Iterable[Derivation]:
    return (one for one in context.caller.derivations if one.requests_per_hour is not None)


def _only(ids: list[UUID]) -> UUID | None:
    return ids[0] if len(ids) == 1 else None


def _links(derivations: Iterable[Derivation]) -> Iterable[_Link]:
    return ((link, wording.decode(link.block)) for link in derivations)


def _derived(link: Derivation) -> Whose:
    return Whose(BarrierHolder.DERIVED_KEY, link.id)
