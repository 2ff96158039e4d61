"""What keys are usually for, and what permissions allow, with the worst that can happen."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.permissions import Permission, Scope
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


#: Chosen permission by permission; as a role says; nothing at all, as a trap.
CUSTOM: Final = "custom"
ROLE: Final = "role"
CANARY: Final = "canary"

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

#: Permission → what it allows, and what somebody can do with it who should not have it.
WORDS: Final[Mapping[Permission, tuple[str, str]]] = {
    Permission.ACCOUNT_READ: (
        N_("See the account: its username, level and settings."),
        N_("Somebody learns whose account it is."),
    ),
    Permission.ACCOUNT_WRITE: (
        N_("Change the account's settings, such as the wallet that receives."),
        N_("Somebody has what you are paid arrive in another wallet of yours."),
    ),
    Permission.ADDRESSES_WRITE: (
        N_("Make addresses on the chain that pay you."),
        N_("Somebody fills your list of addresses."),
    ),
    Permission.INVOICES_READ: (
        N_("See invoices, and whether they are paid."),
        N_("Somebody learns what you sell, and to whom if memos say so."),
    ),
    Permission.INVOICES_WRITE: (
        N_("Make and cancel invoices that pay you."),
        N_("Somebody asks others for money in your name; it arrives at yours."),
    ),
    Permission.KEYS_READ: (
        N_("See the API keys and their limits, never their secrets."),
        N_("Somebody learns which key would be worth stealing."),
    ),
    Permission.KEYS_WRITE: (
        N_("Make and change keys that may do no more than this one."),
        N_("Somebody makes a key of their own, which stays when this one is revoked."),
    ),
    Permission.PAYMENTS_APPROVE: (
        N_("Approve the payments of other keys that wait for it."),
        N_("Somebody lets through what you would have stopped."),
    ),
    Permission.PAYMENTS_WRITE: (
        N_("Send money, up to the budget."),
        N_("Somebody spends all that the budget still allows, and it does not come back."),
    ),
    Permission.TRANSACTIONS_READ: (
        N_("See what was received and sent, and what waits for approval."),
        N_("Somebody reads your books."),
    ),
    Permission.WALLETS_READ: (
        N_("See the wallets and what they hold."),
        N_("Somebody learns how much you have."),
    ),
    Permission.WEBHOOKS_READ: (
        N_("See webhook endpoints and what was sent to them."),
        N_("Somebody learns which servers of yours are told."),
    ),
    Permission.WEBHOOKS_WRITE: (
        N_("Make and change webhook endpoints."),
        N_("Somebody has every event sent to a server of their own."),
    ),
}
