"""A price of bitcoin in dollars, as whole cents for 1 BTC, and what can be worked out with it."""

from dataclasses import dataclass
from typing import Final

from app.errors import InvalidInput, PriceUnavailable
from app.money import MSAT_PER_SAT, SAT_PER_BTC, Currency, Money

MSAT_PER_BTC = SAT_PER_BTC * MSAT_PER_SAT

#: The most that something can be worth, so that sums of it can be counted: all bitcoin there will
#: ever be, respectively ten trillion dollars. At prices near nothing, or beyond all measure, it
#: would be more.
_SAT_MAX: Final = 21_000_000 * SAT_PER_BTC
_MILLICENTS_MAX: Final = 10**18


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
        """Return what an amount (not negative) is worth in satoshi, rounded up.

        Raises `InvalidInput` for dollars that are worth more bitcoin than there will ever be.
        """
        if amount.currency is Currency.BTC:
            return amount.units
        return _counted(-(-amount.units * SAT_PER_BTC // self.cents_per_btc), _SAT_MAX)


def sat_worth(amount: Money, quote: Quote | None) -> int:
    """Return what an amount (not negative) is worth in satoshi, rounded up.

    Bitcoin needs no price for it. Raises `PriceUnavailable` for dollars without one, and
    `InvalidInput` for more bitcoin than there will ever be.
    """
    if amount.currency is Currency.BTC:
        return amount.units
    if quote is None:
        raise PriceUnavailable
    return quote.sat_worth(amount)


def millicents_worth(amount: Money, quote: Quote | None) -> int:
    """Return what an amount (not negative) is worth in thousandths of a cent, rounded up.

    Dollars need no price for it. Raises `PriceUnavailable` for bitcoin without one, and
    `InvalidInput` for more than ten trillion dollars.
    """
    if amount.currency is Currency.USD:
        return amount.units * 1_000
    if quote is None:
        raise PriceUnavailable
    return _counted(-(-amount.units * quote.cents_per_btc * 1_000 // SAT_PER_BTC), _MILLICENTS_MAX)


def _counted(worth: int, most: int) -> int:
    """Return a worth that can be counted. Raises `InvalidInput` for any other."""
    if worth > most:
        raise InvalidInput("At the price of the moment the amount is worth too much. Send less.")
    return worth
