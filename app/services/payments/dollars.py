"""Exchanging bitcoin and dollars: at which rate, whether at all, and how it is booked.

The dealer takes the other side (`app.prices.dealer`). Whoever gives bitcoin for dollars buys them
of the house, which then owes them; that may be turned off or bounded (`LATCHKEY_DOLLARS`,
`LATCHKEY_DEALER_CENTS_MAX`). Selling them back is always possible.
"""

from dataclasses import dataclass
from typing import Final

from app.errors import DealerRefused, InvalidInput
from app.ledger import dealer as dealer_account
from app.ledger import model
from app.ledger.dealer import Exposure
from app.ledger.model import Entry, System
from app.money import AMOUNT_MAX, Currency, Money
from app.prices.dealer import Dealer
from app.prices.quotes import Quote
from app.process.runtime import Runtime

TOO_LITTLE: Final = "Amount sent was too low for recipient's usd wallet."
_TOO_MUCH: Final = "The amount buys more than can be sent at once. Send less."
_LESS_THAN_A_SATOSHI: Final = "The amount buys less than one satoshi."


@dataclass(frozen=True, slots=True)
class Exchange:
    """What leaves one wallet and what reaches another, which may be of another currency."""

    sent: Money
    received: Money

    @property
    def is_one(self) -> bool:
        """Tell whether one currency is exchanged for the other."""
        return self.sent.currency is not self.received.currency

    @property
    def bought_cents(self) -> int | None:
        """The cents that the dealer owes more by it, None if it sells none."""
        is_sale = self.is_one and self.received.currency is Currency.USD
        return self.received.units if is_sale else None

    @property
    def msat(self) -> int | None:
        """The bitcoin on either side, None if only dollars move."""
        for amount in (self.received, self.sent):
            if amount.currency is Currency.BTC:
                return amount.ledger_units
        return None


@dataclass(frozen=True, slots=True)
class Purchase:
    """Cents that are bought of a dealer who owes so many at most."""

    cents: int
    cents_max: int


def require_on(runtime: Runtime) -> None:
    """Raise `DealerRefused` while this server takes in no dollars."""
    if runtime.settings.dollars == "off":
        raise DealerRefused


def dealer(runtime: Runtime, quote: Quote | None = None) -> Dealer:
    """Return the rates of this moment, or those at a price. Raises `PriceUnavailable`."""
    return Dealer(quote or runtime.prices.quote(), runtime.settings.dealer_spread_ppm)


def exchange(runtime: Runtime, amount: Money, currency: Currency) -> Exchange:
    """Return what an amount comes to in a wallet of a currency; that may be nothing.

    Raises `PriceUnavailable`; `DealerRefused` for dollars while they are turned off, and
    `InvalidInput` for what buys less than a satoshi, or more than a payment can be.
    """
    if amount.currency is currency:
        return Exchange(amount, amount)
    if currency is Currency.USD:
        require_on(runtime)
        bought = dealer(runtime).cents_bought(amount.ledger_units)
    else:
        bought = dealer(runtime).sats_bought(amount)
        if not bought.units:
            raise InvalidInput(_LESS_THAN_A_SATOSHI)
    if bought.units > AMOUNT_MAX:
        raise InvalidInput(_TOO_MUCH)
    return Exchange(amount, bought)


def paid_in_cents(runtime: Runtime, wanted: Money) -> Exchange:
    """Return what a dollar wallet pays so that another receives an amount.

    Raises `PriceUnavailable` for bitcoin; between dollar wallets there is nothing to exchange.
    """
    if wanted.currency is Currency.USD:
        return Exchange(wanted, wanted)
    return Exchange(dealer(runtime).price_of_msat(wanted.ledger_units), wanted)


def purchase(runtime: Runtime, cents: int | None) -> Purchase | None:
    """Return what the dealer must be asked for under its lock, None if there is no bound.

    `cents` are those it would owe more, None where it sells none.
    """
    most = runtime.settings.dealer_cents_max
    return None if cents is None or most is None else Purchase(cents, most)


async def exposure(runtime: Runtime) -> Exposure:
    """Return what the dealer owes and has: one query."""
    async with runtime.connection() as connection:
        return await dealer_account.exposure(connection)


async def sum_up(runtime: Runtime) -> None:
    """Bring the dealer's totals up to date now and then, so that asking for them stays quick."""
    async with runtime.connection() as connection:
        await dealer_account.fold(connection)


def entries(taken_msat: int, given_cents: int) -> list[Entry]:
    """Return the dealer's side: bitcoin it takes, and cents it gives for them.

    Both are negative where it gives bitcoin.
    """
    return [
        model.system(System.DEALER_BTC, taken_msat),
        model.system(System.DEALER_USD, -given_cents),
    ]


def entries_of(exchange: Exchange) -> list[Entry]:
    """Return the dealer's side of an exchange, nothing if there is none."""
    if not exchange.is_one:
        return []
    if exchange.received.currency is Currency.USD:
        return entries(exchange.sent.ledger_units, exchange.received.units)
    return entries(-exchange.received.ledger_units, -exchange.sent.units)
