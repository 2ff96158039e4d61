"""Loops that must not die: a run that fails is logged, and the next one comes all the same."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from time import time

import structlog

from app import tasks
from app.errors import Unavailable
from app.measures import JobRuns

_log = structlog.get_logger()

_BACKOFF_MAX_S = 30.0


async def run_every(
    name: str,
    interval_s: float,
    job: Callable[[], Awaitable[object]],
    runs: JobRuns | None = None,
) -> None:
    """Run a job again and again, `interval_s` apart (±10 %), until cancelled.

    After failures the pause doubles, up to half a minute. A failure while it is cancelled ends it.
    How each run went is counted in `runs`.
    """
    pause_s = interval_s
    counted = runs or JobRuns()
    while True:
        try:
            await job()
        except Exception as error:
            if tasks.is_ending():
                raise  # in the place of a cancellation
            counted.failed += 1
            pause_s = min(max(pause_s, 0.1) * 2, _BACKOFF_MAX_S)
            # What is merely away needs no traceback, twice a minute.
            is_away = isinstance(error, Unavailable)
            _log.warning("job_failed", job=name, error=type(error).__name__, exc_info=not is_away)
        else:
            counted.succeeded += 1
            counted.succeeded_at = time()
            pause_s = interval_s
        # Jitter keeps the loops of several processes from marching in step.
        await asyncio.sleep(pause_s * random.uniform(0.9, 1.1))  # noqa: S311
