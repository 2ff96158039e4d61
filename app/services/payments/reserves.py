"""What is set aside for a payment that leaves, and what becomes of it: the entries, on any rail.

               bitcoin wallet                    dollar wallet
    reserve    satoshi: wallet ▶ in flight       cents: wallet ▶ dealer
                                                 bitcoin: dealer ▶ in flight
    settle     the cost ▶ who paid it            the cost ▶ who paid it, the rest ▶ dealer
               the rest ▶ wallet                 cents beyond the cost: dealer ▶ wallet
    release    all of it, backwards              all of it, backwards: the same cents

The dealer's rate is fixed when the reserve is taken; the end needs no price.
"""

from dataclasses import dataclass

from app.ledger import model
from app.ledger.model import Entry, System
from app.money import Currency, Money
from app.prices.dealer import Dealer, charge
from app.principal import WalletId
from app.services.payments import dollars


@dataclass(frozen=True, slots=True, kw_only=True)
class Reserve:
    """What leaves a wallet, and the bitcoin that it keeps in flight.

    `units` is in the currency of the wallet. Of a dollar wallet `dealer` says at which rate.
    """

    wallet_id: WalletId
    units: Money
    held_msat: int
    dealer: Dealer | None

    def __post_init__(self) -> None:
        assert (self.units.currency is Currency.USD) == (self.dealer is not None)

    def charge(self, amount_msat: int) -> Money:
        """Return what bitcoin that leaves costs the wallet, rounded up; never above the reserve."""
        return Money(
            min(charge(amount_msat, self.dealer).units, self.units.units), self.units.currency
        )


def of(
    wallet_id: WalletId, amount_msat: int, fee_limit: Money, dealer: Dealer | None
) -> tuple[Reserve, int]:
    """Return the reserve for an amount and its most possible fee, and that fee in millisatoshi.

    `fee_limit` is in the currency of the wallet.
    """
    amount = charge(amount_msat, dealer)
    units = Money(amount.units + fee_limit.units, amount.currency)
    if dealer is None:
        held_msat, fee_limit_msat = units.ledger_units, fee_limit.ledger_units
    else:
        fee_limit_msat = dealer.msat_bought(fee_limit)
        held_msat = amount_msat + fee_limit_msat
    reserve = Reserve(wallet_id=wallet_id, units=units, held_msat=held_msat, dealer=dealer)
    return reserve, fee_limit_msat


def taken(reserve: Reserve) -> list[Entry]:
    """Return the entries that set a reserve aside."""
    return [
        model.wallet(reserve.wallet_id, -reserve.units),
        model.system(System.IN_FLIGHT, reserve.held_msat),
        *_sold(reserve, -reserve.held_msat, -reserve.units.units),
    ]


def given_back(reserve: Reserve) -> list[Entry]:
    """Return the entries that give all of a reserve back."""
    return [
        model.system(System.IN_FLIGHT, -reserve.held_msat),
        model.wallet(reserve.wallet_id, reserve.units),
        *_sold(reserve, reserve.held_msat, reserve.units.units),
    ]


def spent(reserve: Reserve, cost_msat: int, paid_from: System) -> tuple[list[Entry], Money]:
    """Return the entries that charge what a payment cost, and what the wallet is charged.

    `paid_from` is the account of whatever paid it. Parts of a satoshi are charged as a whole one
    and go to rounding, parts of a cent as a whole one, which is the dealer's. A cost above the
    reserve, which no correct node takes, is the house's loss, not the user's.
    """
    charged = reserve.charge(cost_msat)
    rest = Money(reserve.units.units - charged.units, charged.currency)
    excess_msat = max(cost_msat - reserve.held_msat, 0)
    entries = [
        model.system(System.IN_FLIGHT, -reserve.held_msat),
        model.system(paid_from, cost_msat),
        model.wallet(reserve.wallet_id, rest),
        model.system(System.NETWORK_FEES, -excess_msat),
    ]
    if reserve.dealer is None:
        rounded_msat = charged.ledger_units - cost_msat + excess_msat
        return [*entries, model.system(System.ROUNDING, rounded_msat)], charged
    unspent_msat = reserve.held_msat - cost_msat + excess_msat
    return [*entries, *_sold(reserve, unspent_msat, rest.units)], charged


def fee_of(reserve: Reserve, charged: Money, amount_msat: int) -> Money:
    """Return the part of a charge that is not the amount."""
    return Money(charged.units - reserve.charge(amount_msat).units, charged.currency)


def _sold(reserve: Reserve, taken_msat: int, given_cents: int) -> list[Entry]:
    """Return the dealer's side, for a dollar wallet."""
    return [] if reserve.dealer is None else dollars.entries(taken_msat, given_cents)
