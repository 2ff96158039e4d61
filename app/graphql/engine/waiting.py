"""Awaiting side by side, ending what nobody waits for any more, and letting others have a turn."""

import asyncio
from collections.abc import Coroutine, Iterable, Sequence
from typing import Any, Final, TypeAlias

Waiting: TypeAlias = Coroutine[Any, Any, Any]

#: How many items of lists one request completes before others have a turn of the loop.
ITEMS_A_TURN: Final = 256


async def all_of(coroutines: Sequence[Waiting]) -> Sequence[Any]:
    """Await side by side. When one fails, the others are cancelled and over before this raises.

    It takes as many turns of the loop as graphql-core does for the same, so that errors come in
    the same order.
    """
    if len(coroutines) == 1:
        return [await coroutines[0]]
    begin = asyncio.get_running_loop().create_task
    tasks = [begin(coroutine) for coroutine in coroutines]
    try:
        return await asyncio.gather(*tasks)
    except BaseException as error:
        # If this was cancelled from outside, they were cancelled and awaited with it.
        if isinstance(error, Exception) or not all(task.done() for task in tasks):
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        raise


class Abandoned:
    """What nobody waits for any more, as the object around it has become null.

    As with graphql-core it runs on while the request does, for what it finds wrong may be told;
    with the request it ends.
    """

    __slots__ = ("_running",)

    def __init__(self, coroutines: Iterable[Waiting]) -> None:
        self._running = asyncio.gather(*coroutines, return_exceptions=True)

    async def end(self) -> None:
        """Cancel it; return when it is over."""
        self._running.cancel()
        await asyncio.gather(self._running, return_exceptions=True)


class Turns:
    """Keeps a request with much to complete from holding up all others.

    What works side by side for a request shares its turn.
    """

    __slots__ = ("_is_ending", "_left")

    def __init__(self) -> None:
        self._left = ITEMS_A_TURN
        self._is_ending = False

    def count(self, items: int) -> None:
        """Note that so many items of a list are completed in this turn."""
        self._left -= items

    @property
    def is_over(self) -> bool:
        """True when the next work should wait for another turn."""
        return self._left <= 0

    async def another(self) -> None:
        """Return when it is our turn."""
        while self.is_over:
            if not self._is_ending:
                self._is_ending = True
                asyncio.get_running_loop().call_soon(self._begin)
            await asyncio.sleep(0)

    def _begin(self) -> None:
        self._left, self._is_ending = ITEMS_A_TURN, False
