"""The newest of what was told, for as long as it is fresh."""

from collections.abc import Callable
from dataclasses import dataclass
from math import inf
from time import monotonic
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Reading(Generic[T]):
    """A value, and the moment it is of, in seconds since 1970 by the database's clock."""

    value: T
    at: float


class Newest(Generic[T]):
    """Keeps the newest value it hears; tells it only while it is younger than a bound."""

    def __init__(
        self,
        age_max_s: float,
        *,
        now: Callable[[], float],
        steady: Callable[[], float] = monotonic,
    ) -> None:
        """`now` is the database's clock, in seconds since 1970."""
        self._age_max_s = age_max_s
        self._now = now
        self._steady = steady
        self._heard: tuple[Reading[T], float] | None = None

    def hear(self, value: T, *, age_s: float = 0.0) -> None:
        """Take in a value of `age_s` seconds ago; one that is newer already stays."""
        moment = self._steady() - age_s
        if self._heard is None or moment >= self._heard[1]:
            self._heard = (Reading(value, self._now() - age_s), moment)

    def fresh(self) -> Reading[T] | None:
        """Return the newest value, None if there is none or it is too old."""
        if self._heard is None or not self.age_s() <= self._age_max_s:
            return None
        return self._heard[0]

    def last(self) -> T | None:
        """Return the newest value, however old it is."""
        return None if self._heard is None else self._heard[0].value

    def age_s(self) -> float:
        """Return how old the newest value is, infinite if there is none.

        The steady clock stands still while a machine sleeps, the other may be set back: the older
        of the two counts.
        """
        if self._heard is None:
            return inf
        reading, moment = self._heard
        return max(self._now() - reading.at, self._steady() - moment)
