"""Loops that must not die: a run that fails is logged, and the next one comes all the same."""

import asyncio
import random
from collections.abc import Awaitable, Callable

import structlog

from app import tasks
from app.errors import Unavailable

_log = structlog.get_logger()

_BACKOFF_MAX_S = 30.0


async def run_every(name: str, interval_s: float, job: Callable[[], Awaitable[object]]) -> None:
    """Run a job again and again, `interval_s` apart (±10 %), until cancelled.

    After failures the pause doubles, up to half a minute. A failure while it is cancelled ends it.
    """
    pause_s = interval_s
    while True:
        try:
            await job()
        except Exception as error:
            if tasks.is_ending():
                raise  # in the place of a cancellation
            pause_s = min(max(pause_s, 0.1) * 2, _BACKOFF_MAX_S)
            # What is merely away needs no traceback, twice a minute.
            is_away = isinstance(error, Unavailable)
            _log.warning("job_failed", job=name, error=type(error).__name__, exc_info=not is_away)
        else:
            pause_s = interval_s
        # Jitter keeps the loops of several processes from marching in step.
        await asyncio.sleep(pause_s * random.uniform(0.9, 1.1))  # noqa: S311
