"""Keeps strangers from filling the disk with lines: so many of a kind a second, and then a count.

What they can cause is a refusal, a warning or an error, or what a library says of their bytes. What
is counted together is an event's name and its status, or the library it comes from.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import Any, Final

import structlog
from structlog.typing import EventDict

LINES_PER_S: Final = 20
LEFT_OUT: Final = "log_lines_left_out"

_REFUSED: Final = 400
_KINDS_MAX: Final = 1_000
_BOUNDED_LEVELS: Final = frozenset({"warning", "error", "critical", "exception"})


@dataclass(slots=True)
class _Second:
    """How many lines of a kind came in the last second that had some."""

    began: float
    lines: int = 0

    @property
    def left_out(self) -> int:
        return max(self.lines - LINES_PER_S, 0)


class Flood:
    """A processor that leaves lines out, and tells how many: after a second, or with the next."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._kinds: dict[str, _Second] = {}

    def __call__(self, _logger: Any, level: str, event: EventDict) -> EventDict:
        """Return the event as it is to be written. Raises `DropEvent`."""
        kind = _kind_of(level, event)
        if kind is None:
            return event
        second, now = self._kinds.get(kind), self._clock()
        if second is None or now >= second.began + 1:
            if second is not None and second.left_out:
                event["left_out"] = second.left_out
            if len(self._kinds) >= _KINDS_MAX:
                self._kinds.clear()
            second = self._kinds[kind] = _Second(now)
        second.lines += 1
        if second.lines == LINES_PER_S + 1:
            self._tell_later(kind, second)
        if second.left_out:
            raise structlog.DropEvent
        return event

    def _tell_later(self, kind: str, second: _Second) -> None:
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:  # at the command line; the next line tells
            return
        loop.call_later(1, self.tell, kind, second)

    def tell(self, kind: str, second: _Second) -> None:
        """Write how many lines of a kind were left out, unless a line has told so."""
        if self._kinds.get(kind) is second:
            del self._kinds[kind]
            structlog.get_logger().warning(LEFT_OUT, of=kind, lines=second.left_out)


def _kind_of(level: str, event: EventDict) -> str | None:
    """Return what a line is counted as, None for one that is always written."""
    status = event.get("status")
    refused = isinstance(status, int) and status >= _REFUSED
    if event["event"] == LEFT_OUT or not (refused or level in _BOUNDED_LEVELS):
        return None
    name = f"{event['event']} {event['logger']}" if "logger" in event else str(event["event"])
    return f"{name} {status}" if refused else name
