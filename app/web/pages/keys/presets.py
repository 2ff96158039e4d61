"""What keys are usually for: each with what it gives, in words, and the worst that can happen."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.permissions import Scope
from app.web.language import N_


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """A usual kind of key. Texts are English, and their own keys in the catalogues."""

    id: str
    name: str
    gives: str
    worst: str
    scopes: tuple[Scope, ...]
    #: One that pays is made with a limit; without one a page asks again.
    pays: bool = False


CUSTOM: Final = "custom"

PRESETS: Final[Mapping[str, Preset]] = {
    one.id: one
    for one in (
        Preset(
            id="read",
            name=N_("Read only"),
            gives=N_("Sees balances and transactions. Moves nothing."),
            worst=N_("If it leaks, somebody sees what you have and what you paid."),
            scopes=(Scope.READ,),
        ),
        Preset(
            id="till",
            name=N_("Point of sale"),
            gives=N_("Makes invoices and addresses. Sees no balance."),
            worst=N_("If it leaks, somebody can ask others to pay you."),
            scopes=(Scope.RECEIVE,),
        ),
        Preset(
            id="shop",
            name=N_("BTCPay Server, WooCommerce"),
            gives=N_("Receives, and sees what was paid. Cannot send."),
            worst=N_("If it leaks, somebody sees what you have. Your money stays."),
            scopes=(Scope.READ, Scope.RECEIVE),
        ),
        Preset(
            id="payouts",
            name=N_("Payouts"),
            gives=N_("Receives, sees and sends, up to its budget."),
            worst=N_("If it leaks, somebody can spend what its budget still allows."),
            scopes=(Scope.READ, Scope.RECEIVE, Scope.WRITE),
            pays=True,
        ),
    )
}
