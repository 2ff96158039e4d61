"""The price that this process goes by: the newest it was told, for as long as it is fresh.

Nobody is ever handed one that is not: whoever needs a price is refused instead, and whoever does
not goes on without.
"""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

from app.errors import PriceUnavailable
from app.prices import simulated
from app.prices.quotes import Quote
from app.settings import Settings


@dataclass(frozen=True, slots=True)
class Reading:
    """A price, and the moment it is of, in seconds since 1970 by the database's clock."""

    quote: Quote
    at: float


class Prices:
    """Where quotes come from: made up by a function of the time, or told from outside."""

    def __init__(
        self,
        made_up: Callable[[float], Quote] | None,
        *,
        now: Callable[[], float],
        age_max_s: float = 600.0,
        steady: Callable[[], float] = monotonic,
    ) -> None:
        """`now` is the database's clock; a price is fresh for `age_max_s` seconds.

        `made_up` makes the price of a moment; None leaves it to whoever calls `heard`.
        """
        self._made_up = made_up
        self._now = now
        self._steady = steady
        self._age_max_s = age_max_s
        self._heard: tuple[Reading, float] | None = None

    @classmethod
    def of(cls, settings: Settings, now: Callable[[], float]) -> "Prices":
        """Return the prices that the settings ask for: fixed, the sandbox's, or real ones."""
        return cls(_made_up(settings), now=now)

    def quote(self) -> Quote:
        """Return the price. Raises `PriceUnavailable` if there is no fresh one."""
        quote = self.quote_or_none()
        if quote is None:
            raise PriceUnavailable
        return quote

    def quote_or_none(self) -> Quote | None:
        """Return the price, None if there is no fresh one: for whatever goes on without."""
        reading = self.reading()
        return None if reading is None else reading.quote

    def reading(self) -> Reading | None:
        """Return the price and the moment it is of, None if there is no fresh one."""
        if self._made_up is not None:
            now = self._now()
            return Reading(self._made_up(now), now)
        if self._heard is None or not self.age_s() <= self._age_max_s:
            return None
        return self._heard[0]

    def heard(self, quote: Quote, *, age_s: float = 0.0) -> None:
        """Take in a price that somebody told us, `age_s` seconds ago; a newer one stays."""
        moment = self._steady() - age_s
        if self._heard is None or moment >= self._heard[1]:
            self._heard = (Reading(quote, self._now() - age_s), moment)

    def age_s(self) -> float:
        """Return how old the newest price is, infinite if there is none.

        The steady clock stands still while a machine sleeps, the other may be set back: the older
        of the two counts.
        """
        if self._made_up is not None:
            return 0.0
        if self._heard is None:
            return float("inf")
        reading, heard_at = self._heard
        return max(self._now() - reading.at, self._steady() - heard_at)


def _made_up(settings: Settings) -> Callable[[float], Quote] | None:
    if settings.price_usd is not None:
        fixed = Quote(max(1, round(settings.price_usd * 100)))
        return lambda _: fixed
    return simulated.quote_at
