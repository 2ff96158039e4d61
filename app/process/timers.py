"""Timers that are nearly always cancelled, and the deadlines made of them.

Each request has several, of seconds, and is done after milliseconds. To set one of the event
loop's timers and to cancel it again takes as long as a tenth of a small query. So those of equal
length stand in one line, in the order in which they end, with one timer of the loop for the first.
"""

import asyncio
from collections.abc import Callable
from time import monotonic
from typing import Self

#: The loop's clock counts in milliseconds: what it wakes us for may be so much ahead of ours.
_CLOCK_S = 0.001


class Timer:
    """A callback to come, unless it is cancelled."""

    __slots__ = ("_line", "callback", "due")

    def __init__(
        self, line: "dict[Timer, None]", due: float, callback: Callable[[], object]
    ) -> None:
        self._line = line
        self.due = due
        self.callback = callback

    def cancel(self) -> None:
        """Let the callback not come; nothing if it has come, or was cancelled before."""
        self._line.pop(self, None)


class Timers:
    """Timers of one length, in seconds; all are set on one event loop."""

    def __init__(self, wait_s: float) -> None:
        self.wait_s = wait_s
        self._line: dict[Timer, None] = {}
        self._handle: asyncio.TimerHandle | None = None

    def later(self, callback: Callable[[], object]) -> Timer:
        """Have something called once the time is over. It must not raise."""
        timer = Timer(self._line, monotonic() + self.wait_s, callback)
        self._line[timer] = None
        if self._handle is None:
            self._handle = asyncio.get_running_loop().call_later(self.wait_s, self._look)
        return timer

    def deadline(self) -> "Deadline":
        """Return a deadline that begins with its block."""
        return Deadline(self)

    def _look(self) -> None:
        """Call what is due, and come again for what is not: of which most is gone by then."""
        self._handle = None
        while self._line:
            first = next(iter(self._line))
            left_s = first.due - monotonic()
            if left_s > _CLOCK_S:
                loop = asyncio.get_running_loop()
                self._handle = loop.call_later(left_s, self._look)
                return
            first.cancel()
            first.callback()


class Deadline:
    """What runs in its block is cancelled when the time is over, and ends with `TimeoutError`.

    As `asyncio.timeout`, which tells a cancellation that comes from elsewhere from its own as well.
    """

    __slots__ = ("_cancelling", "_task", "_timer", "_timers", "expired")

    _task: "asyncio.Task[object]"
    _timer: Timer
    _cancelling: int

    def __init__(self, timers: Timers) -> None:
        self._timers = timers
        #: Whether the time was over before the block was done.
        self.expired = False

    def __enter__(self) -> Self:
        task = asyncio.current_task()
        if task is None:
            raise RuntimeError("A deadline is for what runs in a task.")
        self._task = task
        self._cancelling = task.cancelling()
        self._timer = self._timers.later(self._expire)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _traceback: object
    ) -> None:
        if not self.expired:
            self._timer.cancel()
        elif self._task.uncancel() <= self._cancelling and kind is asyncio.CancelledError:
            raise TimeoutError from error

    def _expire(self) -> None:
        self.expired = True
        self._task.cancel()
