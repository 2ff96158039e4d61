"""The work of a socket or a stream: tasks that go on as long as it does, and what it ends with."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class LastingWork(Generic[T]):
    """Tasks of one connection. Whoever first says how it ends is the one that counts."""

    def __init__(self, failed: Callable[[Exception], T]) -> None:
        """`failed` says how the connection ends when some of its work has failed."""
        self._failed = failed
        self._loop = asyncio.get_running_loop()
        self._ending: asyncio.Future[T] = self._loop.create_future()
        self._tasks: set[asyncio.Task[None]] = set()

    def end(self, outcome: T) -> None:
        """Make `ended` return, unless it has been made to."""
        if not self._ending.done():
            self._ending.set_result(outcome)

    async def ended(self) -> T:
        """Wait until somebody says how it ends."""
        return await self._ending

    def spawn(self, work: Coroutine[Any, Any, None]) -> "asyncio.Task[None]":
        """Begin some work, which ends with the rest."""
        task = self._loop.create_task(self._guarded(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        # Cancelled before its first step, a task has not begun its work, which must be ended, too.
        task.add_done_callback(lambda _: work.close())
        return task

    async def _guarded(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except Exception as error:
            self.end(self._failed(error))

    async def cancel(self) -> None:
        """Cancel what still goes on, and wait for it."""
        tasks = tuple(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
