"""What an amount of some currency is about, at the middle price: an orientation, not an offer."""

from dataclasses import dataclass
from fractions import Fraction
from math import isfinite

from app.errors import InvalidInput
from app.money import AMOUNT_MAX, SAT_PER_BTC
from app.prices.display import RATE_SCALE
from app.prices.market import Prices


@dataclass(frozen=True, slots=True)
class Estimate:
    """Satoshi and cents, each at least 1, at the price of a moment (seconds since 1970)."""

    sat: int
    cents: int
    at: float


def of(prices: Prices, amount: float, currency: str) -> Estimate:
    """Return what an amount in a currency's major unit is about, to the nearest.

    Raises `InvalidInput` for what is no currency or no amount, and `PriceUnavailable`.
    """
    rate = prices.rates.of(currency)
    if not isfinite(amount) or amount < 0:
        raise InvalidInput("A valid amount is required: a number that is not negative.")
    reading = prices.reading()
    cents = Fraction(amount) * 100 * RATE_SCALE / rate.billionths
    sat = cents * SAT_PER_BTC / reading.value.cents_per_btc
    if sat > AMOUNT_MAX:
        raise InvalidInput("Sats amount passed is too large")
    if cents > AMOUNT_MAX:
        raise InvalidInput("Usd cents amount passed is too large")
    return Estimate(max(1, round(sat)), max(1, round(cents)), reading.at)
