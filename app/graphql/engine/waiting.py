"""Awaiting side by side, and ending what nobody waits for any more."""

import asyncio
from collections.abc import Coroutine, Iterable, Sequence
from typing import Any, TypeAlias

Waiting: TypeAlias = Coroutine[Any, Any, Any]


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
