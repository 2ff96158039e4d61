"""The price that this process goes by: the newest it was told, for as long as it is fresh.

Nobody is ever handed one that is not: whoever needs a price is refused instead, and whoever does
not goes on without.
"""

from collections import Counter
from collections.abc import Callable
from time import monotonic

from app.errors import PriceUnavailable
from app.prices import simulated
from app.prices.fresh import Newest, Reading
from app.prices.quotes import Quote
from app.prices.rates import Rates, simulated_rates
from app.settings import Settings


class Prices:
    """Where quotes come from: made up by a function of the time, or told from outside."""

    def __init__(
        self,
        made_up: Callable[[float], Quote] | None,
        *,
        now: Callable[[], float],
        age_max_s: float = 600.0,
        rates: Rates | None = None,
        steady: Callable[[], float] = monotonic,
    ) -> None:
        """`now` is the database's clock; a price is fresh for `age_max_s` seconds.

        `made_up` makes the price of a moment; None leaves it to whoever calls `hear`. Without
        `rates` they are the sandbox's.
        """
        self.made_up = made_up
        self.rates = rates or Rates(simulated_rates(), now=now)
        #: How often a source did not say, or said something odd, by its name.
        self.failures: Counter[str] = Counter()
        self._now = now
        self._newest: Newest[Quote] = Newest(age_max_s, now=now, steady=steady)

    @classmethod
    def of(cls, settings: Settings, now: Callable[[], float]) -> "Prices":
        """Return the prices that the settings ask for: fixed, the sandbox's, or real ones."""
        rates = Rates(
            simulated_rates() if settings.has_own_rates else None,
            now=now,
            age_max_s=settings.rates_age_max_s,
        )
        return cls(_made_up(settings), now=now, age_max_s=settings.price_age_max_s, rates=rates)

    def quote(self) -> Quote:
        """Return the price. Raises `PriceUnavailable` if there is no fresh one."""
        return self.reading().value

    def quote_or_none(self) -> Quote | None:
        """Return the price, None if there is no fresh one: for whatever goes on without."""
        reading = self.reading_or_none()
        return None if reading is None else reading.value

    def reading(self) -> Reading[Quote]:
        """Return the price and the moment it is of. Raises `PriceUnavailable`."""
        reading = self.reading_or_none()
        if reading is None:
            raise PriceUnavailable
        return reading

    def reading_or_none(self) -> Reading[Quote] | None:
        """Return the price and the moment it is of, None if there is no fresh one."""
        if self.made_up is not None:
            now = self._now()
            return Reading(self.made_up(now), now)
        return self._newest.fresh()

    def hear(self, quote: Quote, *, age_s: float = 0.0) -> None:
        """Take in a price that somebody told us, `age_s` seconds ago; a newer one stays."""
        self._newest.hear(quote, age_s=age_s)

    def age_s(self) -> float:
        """Return how old the newest price is, infinite if there is none."""
        return 0.0 if self.made_up is not None else self._newest.age_s()


def _made_up(settings: Settings) -> Callable[[float], Quote] | None:
    if settings.price_usd is not None:
        fixed = Quote(max(1, round(settings.price_usd * 100)))
        return lambda _: fixed
    return simulated.quote_at if settings.makes_up_its_price else None
