"""The price of bitcoin in dollars, as whole cents for 1 BTC.

With the sandbox node and no `LATCHKEY_PRICE_USD`, a fixed simulated price is used.
"""

from dataclasses import dataclass

from app.money import MSAT_PER_SAT, SAT_PER_BTC, Currency, Money
from app.settings import Settings

#: USD per BTC of the simulated market.
SIMULATED_PRICE_USD = 100_000

_MSAT_PER_BTC = SAT_PER_BTC * MSAT_PER_SAT


def _round_half_up(numerator: int, denominator: int) -> int:
    sign = -1 if numerator < 0 else 1
    return sign * ((2 * abs(numerator) + denominator) // (2 * denominator))


@dataclass(frozen=True, slots=True)
class Quote:
    """The price at one moment."""

    cents_per_btc: int

    def cents(self, amount_msat: int) -> int:
        """Return what an amount is worth in cents, to the nearest (for display)."""
        return _round_half_up(amount_msat * self.cents_per_btc, _MSAT_PER_BTC)

    def cents_bought(self, amount_msat: int) -> int:
        """Return the cents a payment in bitcoin buys: rounded down, in favour of the house."""
        return amount_msat * self.cents_per_btc // _MSAT_PER_BTC

    def display_cents(self, amount: Money) -> int:
        """Return an amount (signed) in cents, to the nearest."""
        if amount.currency is Currency.USD:
            return amount.units
        return self.cents(amount.ledger_units)

    def sat_worth(self, amount: Money) -> int:
        """Return what an amount (not negative) is worth in satoshi, rounded up."""
        if amount.currency is Currency.BTC:
            return amount.units
        return -(-amount.units * SAT_PER_BTC // self.cents_per_btc)


@dataclass(frozen=True, slots=True)
class Prices:
    """Where quotes come from."""

    cents_per_btc: int

    @classmethod
    def of(cls, settings: Settings) -> "Prices":
        usd = settings.price_usd if settings.price_usd is not None else SIMULATED_PRICE_USD
        return cls(round(usd * 100))

    def quote(self) -> Quote:
        return Quote(self.cents_per_btc)
