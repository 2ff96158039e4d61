"""Ending what is due, one after another, so that none keeps the others from it."""

from collections.abc import Awaitable, Callable, Iterable
from typing import TypeVar

import structlog

from app.errors import Unavailable

T = TypeVar("T")

_log = structlog.get_logger()


async def count_ended(
    items: Iterable[T],
    end: Callable[[T], Awaitable[bool]],
    *,
    failure: str,
    name: Callable[[T], str],
) -> int:
    """Return for how many items `end` says that it ended them.

    One that raises is logged, as `failure` with its name, and passed over. When a node or the
    database is away the rest is left: they would fail alike, and are due again later.
    """
    ended = 0
    for item in items:
        try:
            ended += await end(item)
        except Unavailable:
            break
        except Exception:
            _log.exception(failure, payment=name(item))
    return ended
