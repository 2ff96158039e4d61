"""Exchange rates of the dollar that this process goes by, for as long as they are fresh."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from time import monotonic
from typing import Final

from app.errors import InvalidInput, PriceUnavailable
from app.prices import simulated
from app.prices.currencies import CurrencyFacts, all_currencies
from app.prices.display import DOLLAR, RATE_SCALE, Rate
from app.prices.fresh import Newest, Reading

#: No currency is worth less or more of a dollar: whoever says so is mistaken.
_RATE_MIN: Final = Decimal("1e-6")
_RATE_MAX: Final = Decimal("1e9")

INVALID_CURRENCY: Final = "Invalid currency."


def read(prices: Mapping[str, Decimal]) -> dict[str, Rate]:
    """Return the rates of what a dollar costs in currencies, by code; odd ones are left out.

    The dollar costs a dollar, whatever is said of it.
    """
    found = {
        code: Rate(code, int(prices[code] * RATE_SCALE))
        for code in all_currencies()
        if code in prices and _RATE_MIN <= prices[code] <= _RATE_MAX
    }
    return found | {DOLLAR.currency: DOLLAR}


def simulated_rates() -> dict[str, Rate]:
    """Return the sandbox's own rates."""
    return read({code: Decimal(price) for code, price in simulated.RATES.items()})


class Rates:
    """What a dollar costs in other currencies: fixed, or told from outside."""

    def __init__(
        self,
        fixed: Mapping[str, Rate] | None,
        *,
        now: Callable[[], float],
        age_max_s: float = 86_400.0,
        steady: Callable[[], float] = monotonic,
    ) -> None:
        """Without `fixed` ones, `hear` tells them; they are fresh for `age_max_s` seconds."""
        self._fixed = fixed
        self._now = now
        self._newest: Newest[Mapping[str, Rate]] = Newest(age_max_s, now=now, steady=steady)

    def hear(self, rates: Mapping[str, Rate], *, age_s: float = 0.0) -> None:
        """Take in rates of `age_s` seconds ago."""
        self._newest.hear(rates, age_s=age_s)

    def fresh(self) -> Reading[Mapping[str, Rate]] | None:
        """Return all rates and the moment they are of, None if there are none that are fresh."""
        if self._fixed is not None:
            return Reading(self._fixed, self._now())
        return self._newest.fresh()

    def age_s(self) -> float:
        """Return how old the newest rates are, infinite if there are none."""
        return 0.0 if self._fixed is not None else self._newest.age_s()

    def of(self, currency: str) -> Rate:
        """Return the rate of a currency.

        Raises `InvalidInput` for what is no currency or has no rate, `PriceUnavailable` while
        rates are not known. The dollar needs none.
        """
        if currency == DOLLAR.currency:
            return DOLLAR
        if currency not in all_currencies():
            raise InvalidInput(INVALID_CURRENCY)
        fresh = self.fresh()
        if fresh is None:
            raise PriceUnavailable
        rate = fresh.value.get(currency)
        if rate is None:
            raise InvalidInput(INVALID_CURRENCY)
        return rate

    def listed(self) -> Sequence[CurrencyFacts]:
        """Return the currencies that have a rate, or had one when last it was known."""
        known = self._fixed if self._fixed is not None else self._newest.last()
        codes = {DOLLAR.currency} if known is None else known
        return [facts for code, facts in all_currencies().items() if code in codes]
