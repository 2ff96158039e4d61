"""Tasks end when told to, also when their clean-up loses the cancellation."""

import asyncio

from app import tasks
from app.worker.loop import run_every


async def stubborn(cancellations_to_lose: int) -> None:
    while True:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            cancellations_to_lose -= 1
            if cancellations_to_lose < 0:
                raise


async def test_a_task_that_loses_cancellations_is_cancelled_again() -> None:
    task = asyncio.create_task(stubborn(2))
    await asyncio.sleep(0)

    left = await tasks.end([task], timeout_s=0.5)

    assert not left
    assert task.cancelled()


async def test_a_task_that_never_ends_is_left_in_time() -> None:
    task = asyncio.create_task(stubborn(1_000))
    await asyncio.sleep(0)

    left = await tasks.end([task], timeout_s=0.05)

    assert left == {task}
    while not task.done():
        task.cancel()
        await asyncio.sleep(0)


async def test_a_job_whose_clean_up_fails_is_not_run_again() -> None:
    runs = 0
    begun = asyncio.Event()

    async def job() -> None:
        nonlocal runs
        runs += 1
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            raise ConnectionError  # as when the connection is returned to a silent database

    task = asyncio.create_task(run_every("job", 0.0, job))
    await begun.wait()
    task.cancel()
    await asyncio.wait({task}, timeout=5)

    assert task.done()
    assert runs == 1
