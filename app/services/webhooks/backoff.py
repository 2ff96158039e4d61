"""How long to wait after what failed, as pure functions.

A delivery that fails is tried again after a while that grows to a day, for some three and a half
days in all. An endpoint rests as a whole, too, so that what waits for it keeps its order: at once
when nobody answers there, or when it says that it is busy; else, as long as it answers, only after
so many refusals in a row that the fault cannot be that of one message.
"""

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

_MINUTE_S: Final = 60.0
_HOUR_S: Final = 60 * _MINUTE_S
DAY_S: Final = 24 * _HOUR_S

#: After the first failure, the second …; after as many more it is given up.
WAITS_S: Final = (
    *(5.0, 30.0, 2 * _MINUTE_S, 10 * _MINUTE_S, _HOUR_S, 3 * _HOUR_S, 8 * _HOUR_S),
    *(DAY_S, DAY_S, DAY_S),
)
#: By so much a wait may be shorter or longer: who failed together does not come back together.
JITTER: Final = 0.2
#: After so many refusals in a row an endpoint that answers rests as well.
PATIENCE: Final = 5

_RETRY_S_MIN: Final = 1.0
_SECONDS: Final = re.compile(r"[0-9]{1,9}", re.ASCII)
_DATE_CHARS_MAX: Final = 40


def wait_s(failures: int, *, chance: float) -> float | None:
    """Return for how long a delivery waits after so many failures; None: it is given up.

    `chance` is a random number of 0 to 1, without 1.
    """
    if failures > len(WAITS_S):
        return None
    return WAITS_S[failures - 1] * (1 - JITTER + 2 * JITTER * chance)


def rest_s(failures: int, *, is_away: bool, chance: float) -> float | None:
    """Return for how long an endpoint rests after so many failures in a row; None: it does not."""
    counted = failures if is_away else failures - PATIENCE + 1
    return wait_s(min(counted, len(WAITS_S)), chance=chance) if counted > 0 else None


def retry_after_s(text: str | None, now: datetime, *, chance: float) -> float | None:
    """Return for how long a `Retry-After` asks to wait, a day at most; None: it says nothing.

    It is in seconds or a date of HTTP (RFC 9110, 10.2.3). What it asks for is never cut short: a
    little is added instead.
    """
    asked_s = None if text is None else _asked_s(text.strip(), now)
    if asked_s is None:
        return None
    return min(max(asked_s, _RETRY_S_MIN) * (1 + JITTER * chance), DAY_S)


def _asked_s(text: str, now: datetime) -> float | None:
    if _SECONDS.fullmatch(text):
        return float(text)
    if not text.isascii() or len(text) > _DATE_CHARS_MAX:
        return None
    try:
        at = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    # Dates of HTTP are in GMT, which the oldest of their forms does not say.
    return (at.replace(tzinfo=at.tzinfo or UTC) - now).total_seconds()
