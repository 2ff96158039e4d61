"""Values that are still to come, and what becomes of them when nobody wants them any more."""

import asyncio
from collections.abc import Coroutine, Iterable, Sequence
from types import CoroutineType
from typing import Any


class Later:
    """A coroutine of a value, and the coroutines that it is to await itself.

    One that was not begun can be closed without a trace, but what it was to await would complain
    that nobody did. So both are kept together, and closed together.
    """

    __slots__ = ("_held", "coroutine")

    def __init__(self, coroutine: Coroutine[Any, Any, Any], held: Iterable[Any]) -> None:
        self.coroutine = coroutine
        self._held = held

    def close(self) -> None:
        """Close what was not begun; nothing of it may be at work."""
        self.coroutine.close()
        for one in self._held:
            if isinstance(one, (Later, CoroutineType)):
                one.close()


async def all_of(laters: Sequence[Later]) -> Sequence[Any]:
    """Await side by side. When one fails, the others are cancelled and over before this raises.

    It takes as many turns of the loop as graphql-core does for the same, so that errors come in
    the same order.
    """
    if len(laters) == 1:
        return [await laters[0].coroutine]
    tasks = [asyncio.ensure_future(later.coroutine) for later in laters]
    try:
        return await asyncio.gather(*tasks)
    except BaseException as error:
        # If this was cancelled from outside, they were cancelled and awaited with it.
        if isinstance(error, Exception) or not all(task.done() for task in tasks):
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        for later in laters:
            later.close()
        raise


class Abandoned:
    """What nobody waits for any more, as the object around it has become null.

    As with graphql-core it runs on while the request does, for what it finds wrong may be told;
    with the request it ends.
    """

    __slots__ = ("_laters", "_running")

    def __init__(self, laters: Sequence[Later]) -> None:
        self._laters = laters
        self._running = asyncio.gather(
            *(later.coroutine for later in laters), return_exceptions=True
        )

    async def end(self) -> None:
        """Cancel it; return when it is over."""
        self._running.cancel()
        await asyncio.gather(self._running, return_exceptions=True)
        for later in self._laters:
            later.close()
