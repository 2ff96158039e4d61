"""What time it is: by the database's clock, which all processes of an installation share.

Whatever is decided by a time (is an invoice expired, when was a key used) is decided by this one,
in SQL or here: what the database said last, and the steady time since. This machine's own clock
decides nothing. How far it is off is measured, told, and beyond a bound payments and invoices stop:
one of the two clocks is wrong, nobody here knows which, and programs beside us go by this one's.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from time import monotonic, time
from typing import Final

import structlog

from app.database.pool import Pool
from app.errors import ClockSkewed

#: A difference below is no news.
_TOLD_FROM_S: Final = 5.0
#: An answer that took longer says too little of when it was given, unless there is no better one.
_ANSWER_S_MAX: Final = 1.0

_log = structlog.get_logger()


class Clock:
    """The time of the database, and how far this machine's clock is from it."""

    def __init__(
        self,
        max_skew_s: float,
        *,
        wall: Callable[[], float] = time,
        steady: Callable[[], float] = monotonic,
    ) -> None:
        """`wall` is this machine's clock, in seconds since 1970."""
        self._max_skew_s = max_skew_s
        self._wall = wall
        self._steady = steady
        #: What to add to the steady time to get the database's; None until it has said a time.
        self._ahead_s: float | None = None
        self._told = False
        #: By how much this machine's clock is ahead of the database's.
        self.skew_s = 0.0

    async def ask(self, pool: Pool) -> None:
        """Ask the database for the time."""
        async with pool.acquire() as connection:
            asked_at = self._steady()
            self.heard(await connection.fetchval(_NOW), asked_at=asked_at)

    def heard(self, moment: datetime, *, asked_at: float) -> None:
        """Take in what the database says it is; `asked_at` is steady, the answer came just now."""
        now = self._steady()
        if self._ahead_s is not None and now - asked_at > _ANSWER_S_MAX:
            return
        self._ahead_s = moment.timestamp() - (asked_at + now) / 2
        self.skew_s = self._wall() - self.timestamp()
        self._tell()

    def timestamp(self) -> float:
        """Return the database's time in seconds since 1970."""
        return self._wall() if self._ahead_s is None else self._steady() + self._ahead_s

    def now(self) -> datetime:
        """Return the database's time."""
        return datetime.fromtimestamp(self.timestamp(), UTC)

    def is_off(self, by_s: float) -> bool:
        """Tell whether a difference is more than may be."""
        return abs(by_s) > self._max_skew_s

    @property
    def is_wrong(self) -> bool:
        """Whether this machine's clock and the database's differ by more than may be."""
        return self.is_off(self.skew_s)

    def require(self) -> None:
        """Raise `ClockSkewed` if the clocks differ by more than may be."""
        if self.is_wrong:
            raise ClockSkewed

    def difference(self) -> str:
        """Say how the clocks stand to each other."""
        word = "ahead of" if self.skew_s > 0 else "behind"
        return f"this machine's clock is {abs(self.skew_s):,.1f} s {word} the database's"

    def _tell(self) -> None:
        differs = abs(self.skew_s) > min(_TOLD_FROM_S, self._max_skew_s)
        if differs == self._told:
            return
        self._told = differs
        if differs:
            _log.warning("clocks_differ", skew_s=round(self.skew_s, 1), at_most_s=self._max_skew_s)
        else:
            _log.info("clocks_agree", skew_s=round(self.skew_s, 1))


_NOW = "SELECT clock_timestamp()"
