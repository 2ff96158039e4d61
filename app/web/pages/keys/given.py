"""What a key or a role may do, as forms have it: permissions, wallets, addresses, limits."""

from dataclasses import dataclass
from dataclasses import fields as dataclass_fields
from typing import Any, Final

from app.permissions import Permission, Scope, expand
from app.principal import NamedLimit, WalletId
from app.services.edits import KEEP
from app.services.keys import policies
from app.services.keys.policies import WishedPolicy
from app.services.keys.records import GivenAuthority
from app.services.keys.spending import Limits
from app.web.forms import Form
from app.web.pages.keys import bounds, policy
from app.web.pages.keys.presets import CUSTOM, PRESETS
from app.web.visit import Visit

_NETWORKS_MAX: Final = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenWish:
    """What is to be given, by the names that `registry.create` and `roles.create` have for it."""

    scopes: tuple[Scope, ...] = ()
    permissions: tuple[str, ...] = ()
    wallet_ids: list[WalletId] | None = None
    networks: list[str] | None = None
    requests_per_hour: int | None = None
    rate_limits: tuple[NamedLimit, ...] = ()
    limits: Limits
    limits_include_fees: bool = False
    payment_policy: WishedPolicy | None = None

    @property
    def all(self) -> frozenset[Permission]:
        """All permissions that it comes to."""
        return expand(self.scopes, self.permissions)

    @property
    def pays(self) -> bool:
        """Whether money may be moved out by it."""
        return Permission.PAYMENTS_WRITE in self.all

    def arguments(self) -> dict[str, Any]:
        """Return it as arguments of `registry.create` and `roles.create`."""
        return {one.name: getattr(self, one.name) for one in dataclass_fields(self)}


def read(visit: Visit) -> GivenWish:
    """Return what a form gives, noting problems at its fields."""
    form = visit.form
    scopes, permissions = _authority(form)
    wish = GivenWish(
        scopes=scopes,
        permissions=permissions,
        wallet_ids=_wallets(visit),
        networks=_networks(form),
        requests_per_hour=form.number("requests_per_hour", least=1, most=100_000),
        rate_limits=bounds.read_rates(form),
        limits=bounds.read_budgets(form),
        limits_include_fees=form.ticked("limits_include_fees"),
        payment_policy=policy.read(form),
    )
    if wish.pays and not wish.limits and not form.ticked("unlimited"):
        form.wrong("unlimited", "Set a budget, or tick that all there is may be spent.")
    return wish


def fields(given: GivenAuthority, limits: Limits, *, with_fees: bool) -> list[tuple[str, str]]:
    """Return the fields that `read` reads it from."""
    pairs = [
        ("preset", CUSTOM),
        *(("permission", one) for one in sorted(given.permissions)),
        *(("wallet", str(one)) for one in sorted(given.wallet_ids or ())),
        *bounds.budget_fields(limits),
        *bounds.rate_fields(given.rate_limits),
        *policy.fields(given.payment_policy),
    ]
    if given.wallet_ids is not None:
        pairs.append(("some_wallets", "1"))
    if given.networks:
        pairs.append(("networks", "\n".join(str(one) for one in given.networks)))
    if given.requests_per_hour is not None:
        pairs.append(("requests_per_hour", str(given.requests_per_hour)))
    if not limits:
        pairs.append(("unlimited", "1"))
    if with_fees:
        pairs.append(("limits_include_fees", "1"))
    return pairs


def changes(
    given: GivenAuthority, limits: Limits, wish: GivenWish, *, with_fees: bool
) -> dict[str, Any]:
    """Return what a form makes different, by the names of an edit.

    By which scopes permissions were given stays as it is until these change.
    """
    held = {
        "wallet_ids": None if given.wallet_ids is None else set(given.wallet_ids),
        "networks": None if given.networks is None else {str(one) for one in given.networks},
        "requests_per_hour": given.requests_per_hour,
        "rate_limits": given.rate_limits,
        "limits": dict(limits),
        "limits_include_fees": with_fees,
        # As the form shows it: the seconds that payments wait stay until the minutes change.
        "payment_policy": policy.fields(given.payment_policy),
    }
    wished = {
        "wallet_ids": None if wish.wallet_ids is None else set(wish.wallet_ids),
        "networks": None if wish.networks is None else set(wish.networks),
        "requests_per_hour": wish.requests_per_hour,
        "rate_limits": wish.rate_limits,
        "limits": dict(wish.limits),
        "limits_include_fees": wish.limits_include_fees,
        "payment_policy": policy.fields(policies.wished(wish.payment_policy)),
    }
    is_same = wish.all == given.permissions
    return {
        "scopes": KEEP if is_same else wish.scopes,
        "permissions": KEEP if is_same else wish.permissions,
        **{name: KEEP if held[name] == wished[name] else getattr(wish, name) for name in held},
    }


def _authority(form: Form) -> tuple[tuple[Scope, ...], tuple[str, ...]]:
    chosen = form.text("preset")
    if chosen in PRESETS:
        return PRESETS[chosen].scopes, ()
    wished = {one for one in form.texts("permission") if one in set(Permission)}
    if chosen != CUSTOM or not wished:
        form.wrong("preset", "Choose what it is for; for your own choice, tick a permission.")
        return (), ()
    return named(frozenset(Permission(one) for one in wished))


def named(wished: frozenset[Permission]) -> tuple[tuple[Scope, ...], tuple[str, ...]]:
    """Return permissions by the scopes that they fill, which is what Blink's clients look for."""
    scopes = tuple(scope for scope in Scope if expand((scope,), ()) <= wished)
    if Scope.WRITE in scopes:
        scopes = tuple(scope for scope in scopes if scope is not Scope.RECEIVE)
    return scopes, tuple(sorted(wished - expand(scopes, ())))


def _wallets(visit: Visit) -> list[WalletId] | None:
    form = visit.form
    if not form.ticked("some_wallets"):
        return None
    known = {str(id_): id_ for id_ in visit.member.wallets}
    chosen = [known[one] for one in form.texts("wallet") if one in known]
    if not chosen:
        form.wrong("wallet", "Tick a wallet, or let all of them be used.")
    return chosen


def _networks(form: Form) -> list[str] | None:
    networks = form.text("networks").replace(",", " ").split()
    if len(networks) > _NETWORKS_MAX:
        form.wrong("networks", "Name at most %(most)s addresses or ranges.", most=_NETWORKS_MAX)
    return networks or None
