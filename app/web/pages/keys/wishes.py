"""From the form of a key to what is wished for: the same for a new one and for one that changes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, TypeVar

from app.permissions import Permission, Scope, expand
from app.principal import WalletId
from app.services.edits import KEEP, Kept
from app.services.keys.lifecycle import Edit
from app.services.keys.records import ApiKey
from app.services.keys.spending import Limits, Window
from app.web.forms import Form
from app.web.pages.keys.presets import CUSTOM, PRESETS
from app.web.visit import Visit

#: Window → the field of its limit.
LIMITS: Final[Mapping[Window, str]] = {
    Window.PER_PAYMENT: "per_payment",
    Window.DAILY: "daily",
    Window.WEEKLY: "weekly",
    Window.MONTHLY: "monthly",
    Window.ANNUAL: "annual",
}
#: Days that a key may last, as they are chosen; "never" is asked for by a tick of its own.
EXPIRIES: Final = ("30", "90", "365", "date", "never")
_NETWORKS_MAX: Final = 50
_SAT_MAX: Final = 2_100_000_000_000_000

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyWish:
    """What is wished for, as `registry.create` and `lifecycle.Edit` name it."""

    name: str
    description: str | None
    scopes: tuple[Scope, ...]
    permissions: tuple[str, ...]
    wallet_ids: list[WalletId] | None
    networks: list[str] | None
    requests_per_hour: int | None
    expires_at: datetime | None
    limits: Limits
    limits_include_fees: bool
    webhook_url: str | None

    @property
    def given(self) -> frozenset[Permission]:
        """All permissions that it comes to."""
        return expand(self.scopes, self.permissions)

    @property
    def pays(self) -> bool:
        """Whether it may move money out."""
        return Permission.PAYMENTS_WRITE in self.given


def read(visit: Visit) -> KeyWish:
    """Return what a form wishes for. Raises `InvalidInput` if a field is wrong, noting which."""
    form = visit.form
    name = form.text("name")
    if not name:
        form.wrong("name", "Give the key a name that says what it is for.")
    scopes, permissions = _authority(form)
    wish = KeyWish(
        name=name,
        description=form.text("description") or None,
        scopes=scopes,
        permissions=permissions,
        wallet_ids=_wallets(visit),
        networks=_networks(form),
        requests_per_hour=form.number("requests_per_hour", least=1, most=100_000),
        expires_at=_expiry(form),
        limits=_limits(form),
        limits_include_fees=form.ticked("limits_include_fees"),
        webhook_url=form.text("webhook_url") or None,
    )
    if wish.pays and not wish.limits and not form.ticked("unlimited"):
        form.wrong("unlimited", "Set a budget, or tick that the key may spend all there is.")
    form.require()
    return wish


def as_fields(key: ApiKey) -> Form:
    """Return the form that wishes for a key as it is."""
    pairs = [
        ("name", key.name),
        ("description", key.description or ""),
        ("preset", CUSTOM),
        *(("permission", one) for one in sorted(key.permissions)),
        *(("wallet", str(one)) for one in key.wallet_ids or ()),
        ("networks", "\n".join(str(one) for one in key.networks or ())),
        ("webhook_url", key.webhook_url or ""),
    ]
    if key.wallet_ids is not None:
        pairs.append(("some_wallets", "1"))
    if key.requests_per_hour is not None:
        pairs.append(("requests_per_hour", str(key.requests_per_hour)))
    if key.expires_at is None:
        pairs += [("expiry", "never"), ("never", "1")]
    else:
        pairs += [("expiry", "date"), ("expires_on", key.expires_at.date().isoformat())]
    pairs += [(LIMITS[window], str(sat)) for window, sat in key.limits.items()]
    if not key.limits:
        pairs.append(("unlimited", "1"))
    if key.limits_include_fees:
        pairs.append(("limits_include_fees", "1"))
    return Form(pairs)


def changes(key: ApiKey, wish: KeyWish) -> Edit:
    """Return what a form makes different about a key.

    What the form shows only roughly stays as it is until it is changed: the hour of an expiry, and
    by which scopes permissions were given. So does what a role gives, which none may name.
    """
    is_given = wish.given == frozenset(key.permissions)
    wallet_ids = None if wish.wallet_ids is None else frozenset(wish.wallet_ids)
    networks = None if wish.networks is None else frozenset(wish.networks)
    return Edit(
        name=_changed(wish.name, key.name),
        description=_changed(wish.description, key.description),
        scopes=KEEP if is_given else wish.scopes,
        permissions=KEEP if is_given else wish.permissions,
        wallet_ids=_changed(
            wallet_ids, None if key.wallet_ids is None else frozenset(key.wallet_ids)
        ),
        networks=_changed(
            networks, None if key.networks is None else frozenset(map(str, key.networks))
        ),
        requests_per_hour=_changed(wish.requests_per_hour, key.requests_per_hour),
        expires_at=KEEP if _day(wish.expires_at) == _day(key.expires_at) else wish.expires_at,
        limits=_changed(wish.limits, key.limits),
        limits_include_fees=_changed(wish.limits_include_fees, key.limits_include_fees),
        webhook_url=_changed(wish.webhook_url, key.webhook_url),
    )


def _changed(wished: _T, held: _T) -> _T | Kept:
    return KEEP if wished == held else wished


def _day(moment: datetime | None) -> date | None:
    return None if moment is None else moment.astimezone(UTC).date()


def _authority(form: Form) -> tuple[tuple[Scope, ...], tuple[str, ...]]:
    chosen = form.text("preset")
    if chosen in PRESETS:
        return PRESETS[chosen].scopes, ()
    wished = {one for one in form.texts("permission") if one in set(Permission)}
    if chosen != CUSTOM or not wished:
        form.wrong("preset", "Choose what the key is for; for your own choice, tick a permission.")
        return (), ()
    return _named(frozenset(Permission(one) for one in wished))


def _named(wished: frozenset[Permission]) -> tuple[tuple[Scope, ...], tuple[str, ...]]:
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
        form.wrong("wallet", "Tick a wallet, or let the key use all of them.")
    return chosen


def _networks(form: Form) -> list[str] | None:
    networks = form.text("networks").replace(",", " ").split()
    if len(networks) > _NETWORKS_MAX:
        form.wrong("networks", "Name at most %(most)s addresses or ranges.", most=_NETWORKS_MAX)
    return networks or None


def _limits(form: Form) -> Limits:
    found = {window: form.number(name, least=1, most=_SAT_MAX) for window, name in LIMITS.items()}
    return {window: sat for window, sat in found.items() if sat is not None}


def _expiry(form: Form) -> datetime | None:
    chosen = form.text("expiry")
    now = datetime.now(UTC)
    if chosen in {"30", "90", "365"}:
        return now + timedelta(days=int(chosen))
    if chosen == "never":
        if not form.ticked("never"):
            form.wrong("expiry", "Tick that the key shall never expire, or choose when it does.")
        return None
    if chosen != "date":
        form.wrong("expiry", "Choose when the key expires.")
        return None
    try:
        day = date.fromisoformat(form.text("expires_on"))
    except ValueError:
        form.wrong("expires_on", "Write a day as 2027-01-31.")
        return None
    end = datetime.combine(day, time(23, 59, 59), UTC)
    if end <= now:
        form.wrong("expires_on", "Choose a day that is still to come.")
    return end
