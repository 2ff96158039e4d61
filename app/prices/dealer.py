"""The dealer: what bitcoin and dollars are exchanged for, at a price more or less a spread.

The house buys bitcoin below the price and sells it above it. Each rounding is in its favour, by
less than one minor unit: whatever somebody exchanges, in whatever order and into whatever pieces,
it is worth no more afterwards, as long as the price moves within the spread.
"""

from dataclasses import dataclass
from typing import Final

from app.money import MSAT_PER_SAT, SAT_PER_BTC, Currency, Money, sat_ceil, sats
from app.prices.quotes import Quote

_PPM: Final = 1_000_000
_MSAT_PER_BTC: Final = SAT_PER_BTC * MSAT_PER_SAT


@dataclass(frozen=True, slots=True)
class Dealer:
    """The rates of one moment: the price, and how far from it the house buys and sells."""

    quote: Quote
    spread_ppm: int

    def __post_init__(self) -> None:
        assert 0 <= self.spread_ppm < _PPM, "who sells for nothing is no dealer"

    @property
    def _bid(self) -> int:
        """What the house pays for a bitcoin, in millionths of a cent."""
        return self.quote.cents_per_btc * (_PPM - self.spread_ppm)

    @property
    def _ask(self) -> int:
        """What the house takes for a bitcoin, in millionths of a cent."""
        return self.quote.cents_per_btc * (_PPM + self.spread_ppm)

    def cents_bought(self, amount_msat: int) -> Money:
        """Return the cents that bitcoin buys, rounded down: none for too little."""
        return cents(amount_msat * self._bid // (_MSAT_PER_BTC * _PPM))

    def price_of_cents(self, amount: Money) -> Money:
        """Return the satoshi that cents cost, rounded up."""
        assert amount.currency is Currency.USD
        return sats(-(-amount.units * SAT_PER_BTC * _PPM // self._bid))

    def sats_bought(self, amount: Money) -> Money:
        """Return the satoshi that cents buy, rounded down: none for too little."""
        assert amount.currency is Currency.USD
        return sats(amount.units * SAT_PER_BTC * _PPM // self._ask)

    def msat_bought(self, amount: Money) -> int:
        """Return the millisatoshi that cents buy, rounded down."""
        assert amount.currency is Currency.USD
        return amount.units * _MSAT_PER_BTC * _PPM // self._ask

    def price_of_msat(self, amount_msat: int) -> Money:
        """Return the cents that bitcoin costs, rounded up."""
        return cents(-(-amount_msat * self._ask // (_MSAT_PER_BTC * _PPM)))


def cents(units: int) -> Money:
    """Return some cents as money."""
    return Money(units, Currency.USD)


def charge(amount_msat: int, dealer: Dealer | None) -> Money:
    """Return what a wallet is charged for bitcoin that leaves, rounded up.

    A bitcoin wallet is charged satoshi and needs no dealer; with one, a dollar wallet is charged
    cents.
    """
    return sats(sat_ceil(amount_msat)) if dealer is None else dealer.price_of_msat(amount_msat)
