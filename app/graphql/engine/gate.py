"""Turns for work that keeps the event loop to itself while it lasts: one at a time, with rests.

After each piece of work nothing is begun for as long as it took, so that however many wait, all
else has at least half of the time, and waits for one piece of work at most. Those who wait are
served in turn by whose work it is: nobody's flood goes before another's first.
"""

import asyncio
from collections import OrderedDict, deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from time import perf_counter
from typing import Final

#: How much of one party's work may wait.
WAITING_MAX: Final = 200


class Crowded(Exception):
    """Too much work of the same party waits already."""


class Gate:
    """Lets one piece of work in at a time."""

    def __init__(self, clock: Callable[[], float] = perf_counter) -> None:
        self._clock = clock
        self._is_open = True
        self._waiting: OrderedDict[str, deque[asyncio.Future[None]]] = OrderedDict()

    @asynccontextmanager
    async def turn(self, whose: str) -> AsyncIterator[None]:
        """Wait until it is somebody's turn; the work is done within, without waiting for anything.

        Raises Crowded.
        """
        await self._pass(whose)
        began = self._clock()
        try:
            yield
        finally:
            rest_s = self._clock() - began
            asyncio.get_running_loop().call_later(rest_s, self._next)

    async def _pass(self, whose: str) -> None:
        if self._is_open:
            self._is_open = False
            return
        line = self._waiting.setdefault(whose, deque())
        if len(line) >= WAITING_MAX:
            raise Crowded
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        line.append(turn)
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self._next()  # it was ours already
            raise

    def _next(self) -> None:
        while self._waiting:
            whose, line = self._waiting.popitem(last=False)
            turn = line.popleft()
            if line:
                self._waiting[whose] = line  # behind all others
            if not turn.done():
                turn.set_result(None)
                return
        self._is_open = True
