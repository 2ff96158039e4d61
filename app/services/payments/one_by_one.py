"""Ending what is due, one after another, so that none keeps the others from it."""

from collections.abc import Awaitable, Callable, Iterable
from typing import Final, TypeVar

import structlog

from app.errors import Unavailable

T = TypeVar("T")

#: After so many in a row for which a node or the database was away the rest would fail alike.
_AWAY_MAX: Final = 3

_log = structlog.get_logger()


async def count_ended(
    items: Iterable[T],
    end: Callable[[T], Awaitable[bool]],
    *,
    failure: str,
    name: Callable[[T], str],
) -> int:
    """Return for how many items `end` says that it ended them.

    One that raises is logged, as `failure` with its name, and passed over. A node may refuse to
    answer about one alone; once it, or the database, was away for three in a row the rest is left:
    it is due again later.
    """
    ended, away = 0, 0
    for item in items:
        try:
            ended += await end(item)
        except Unavailable as error:
            _log.warning(failure, payment=name(item), error=type(error).__name__)
            away += 1
            if away == _AWAY_MAX:
                break
            continue
        except Exception:
            _log.exception(failure, payment=name(item))
        away = 0
    return ended
