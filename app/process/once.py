"""What several ask for at about the same time, worked out once for all of them."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Coroutine, Hashable
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Once(Generic[T]):
    """The last `size` answers by what was asked. Those who ask while one is made wait for it.

    An answer is never made anew while it is remembered, so what is asked must name one that does
    not change, such as how something was right after an event. Failures are not remembered.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._answers: OrderedDict[Hashable, asyncio.Task[T]] = OrderedDict()

    async def get(self, asked: Hashable, make: Callable[[], Coroutine[Any, Any, T]]) -> T:
        """Return the answer, made by `make` if nobody asked before; raises what that raises."""
        task = self._answers.get(asked)
        if task is None:
            task = self._answers[asked] = asyncio.create_task(make())
            task.add_done_callback(lambda done: self._forget_failure(asked, done))
            if len(self._answers) > self._size:
                self._answers.popitem(last=False)
        # Whoever gives up waiting must not take the answer from the others.
        return await asyncio.shield(task)

    def _forget_failure(self, asked: Hashable, task: "asyncio.Task[T]") -> None:
        if (task.cancelled() or task.exception() is not None) and (
            self._answers.get(asked) is task
        ):
            del self._answers[asked]
