"""A price of bitcoin in dollars, as whole cents for 1 BTC, and what can be worked out with it."""

from dataclasses import dataclass

from app.errors import PriceUnavailable
from app.money import MSAT_PER_SAT, SAT_PER_BTC, Currency, Money

MSAT_PER_BTC = SAT_PER_BTC * MSAT_PER_SAT


def round_half_up(numerator: int, denominator: int) -> int:
    """Return a quotient rounded to the nearest, halves away from zero."""
    sign = -1 if numerator < 0 else 1
    return sign * ((2 * abs(numerator) + denominator) // (2 * denominator))


@dataclass(frozen=True, slots=True)
class Quote:
    """The price at one moment."""

    cents_per_btc: int

    def cents(self, amount_msat: int) -> int:
        """Return what an amount is worth in cents, to the nearest (for display)."""
        return round_half_up(amount_msat * self.cents_per_btc, MSAT_PER_BTC)

    def cents_bought(self, amount_msat: int) -> int:
        """Return the cents a payment in bitcoin buys: rounded down, in favour of the house."""
        return amount_msat * self.cents_per_btc // MSAT_PER_BTC

    def sat_worth(self, amount: Money) -> int:
        """Return what an amount (not negative) is worth in satoshi, rounded up."""
        if amount.currency is Currency.BTC:
            return amount.units
        return -(-amount.units * SAT_PER_BTC // self.cents_per_btc)


def sat_worth(amount: Money, quote: Quote | None) -> int:
    """Return what an amount (not negative) is worth in satoshi, rounded up.

    Bitcoin needs no price for it. Raises `PriceUnavailable` for dollars without one.
    """
    if amount.currency is Currency.BTC:
        return amount.units
    if quote is None:
        raise PriceUnavailable
    return quote.sat_worth(amount)


def millicents_worth(amount: Money, quote: Quote | None) -> int:
    """Return what an amount (not negative) is worth in thousandths of a cent, rounded up.

    Dollars need no price for it. Raises `PriceUnavailable` for bitcoin without one.
    """
    if amount.currency is Currency.USD:
        return amount.units * 1_000
    if quote is None:
        raise PriceUnavailable
    return -(-amount.units * quote.cents_per_btc * 1_000 // SAT_PER_BTC)
