"""How late the event loop is: everything in a process waits as long as what it does at once."""

import asyncio
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_TICK_S: Final = 0.05
#: Over so long the worst is told: a scrape a quarter of a minute misses none.
_WINDOW_S: Final = 15.0


class LoopLag:
    """Measures by ticks how much later than asked the loop calls back."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        #: The worst of each second that is in the window: when it began, and how late.
        self._worst: deque[tuple[float, float]] = deque()
        self._timer: asyncio.TimerHandle | None = None

    @contextmanager
    def watched(self) -> Iterator["LoopLag"]:
        """Measure while the block runs."""
        self._wait()
        try:
            yield self
        finally:
            if self._timer is not None:
                self._timer.cancel()

    def worst_s(self) -> float:
        """Return the worst of the last quarter of a minute."""
        self._forget()
        return max((lag_s for _, lag_s in self._worst), default=0.0)

    def _wait(self) -> None:
        due = self._loop.time() + _TICK_S
        self._timer = self._loop.call_at(due, self._tick, due)

    def _tick(self, due: float) -> None:
        self.note(self._loop.time() - due)
        self._wait()

    def note(self, lag_s: float) -> None:
        """Take in how late a tick was."""
        now = self._loop.time()
        if self._worst and now - self._worst[-1][0] < 1:
            began, worst_s = self._worst[-1]
            self._worst[-1] = (began, max(worst_s, lag_s))
        else:
            self._worst.append((now, lag_s))
        self._forget()

    def _forget(self) -> None:
        while self._worst and self._loop.time() - self._worst[0][0] > _WINDOW_S:
            self._worst.popleft()
