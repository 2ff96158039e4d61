"""Ending tasks, whatever becomes of the cancellation they are told to end by.

A cancellation can be lost: an error that the clean-up meets takes its place, and a loop that goes
on after errors goes on after that one, too.
"""

import asyncio
from collections.abc import Collection
from time import monotonic
from typing import Any, Final

#: How often a task is told to end: each time it may clean up for its share of the time.
_TIMES: Final = 5

_Tasks = Collection["asyncio.Task[Any]"]


def is_ending() -> bool:
    """Tell whether the current task was told to end. Loops ask it after an error."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


async def end(tasks: _Tasks, *, timeout_s: float) -> _Tasks:
    """Cancel tasks, again and again where once was not enough; return those left in the end."""
    deadline = monotonic() + timeout_s
    left = {task for task in tasks if not task.done()}
    while left:
        for task in left:
            task.cancel()
        left_s = deadline - monotonic()
        if left_s <= 0:
            break
        _, left = await asyncio.wait(left, timeout=min(timeout_s / _TIMES, left_s))
    return left
