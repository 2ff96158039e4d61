"""Timers in a line, and deadlines: they do what the event loop's own and `asyncio.timeout` do."""

import asyncio
import contextlib
from functools import partial

import pytest

from app.process.timers import Timers

SOON_S = 0.02
NEVER_S = 60.0


async def test_timers_come_in_their_order_and_those_that_are_cancelled_do_not() -> None:
    timers = Timers(SOON_S)
    came: list[int] = []
    made = [timers.later(partial(came.append, number)) for number in range(5)]
    made[0].cancel()
    made[3].cancel()
    made[3].cancel()

    await asyncio.sleep(2 * SOON_S)
    made[1].cancel()  # too late, and no mistake

    assert came == [1, 2, 4]


async def test_each_timer_has_its_own_time() -> None:
    timers = Timers(2 * SOON_S)
    first, second = asyncio.Event(), asyncio.Event()
    timers.later(first.set)
    await asyncio.sleep(SOON_S)
    timers.later(second.set)

    assert not first.is_set()
    async with asyncio.timeout(5):
        await first.wait()
        assert not second.is_set()
        await second.wait()


async def test_a_timer_set_by_another_comes() -> None:
    timers = Timers(SOON_S)
    again = asyncio.Event()
    timers.later(lambda: timers.later(again.set))

    async with asyncio.timeout(5):
        await again.wait()


async def test_what_is_cancelled_leaves_nothing_behind() -> None:
    timers = Timers(NEVER_S)
    for _ in range(1_000):
        timers.later(lambda: None).cancel()

    assert not timers._line


async def test_what_is_done_in_time_is_left_alone() -> None:
    with Timers(NEVER_S).deadline() as deadline:
        await asyncio.sleep(0)

    assert not deadline.expired


async def test_what_takes_too_long_is_stopped() -> None:
    timers = Timers(SOON_S)
    deadline = timers.deadline()
    with pytest.raises(TimeoutError), deadline:
        await asyncio.sleep(NEVER_S)

    assert deadline.expired
    task = asyncio.current_task()
    assert task is not None
    assert task.cancelling() == 0


async def test_a_cancellation_from_elsewhere_stays_one() -> None:
    deadline = Timers(NEVER_S).deadline()

    async def work() -> None:
        with deadline:
            await asyncio.sleep(NEVER_S)

    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    task.cancel()

    with pytest.raises(asyncio.CancelledError):
        await task
    assert not deadline.expired


async def test_a_cancellation_from_elsewhere_wins_over_the_deadline() -> None:
    deadline = Timers(SOON_S).deadline()
    stopping = asyncio.Event()

    async def work() -> None:
        with deadline:
            try:
                await asyncio.sleep(NEVER_S)
            except asyncio.CancelledError:
                stopping.set()
                await asyncio.sleep(NEVER_S)

    task = asyncio.create_task(work())
    async with asyncio.timeout(5):
        await stopping.wait()
    task.cancel()

    with pytest.raises(asyncio.CancelledError):
        await task


async def test_another_error_passes_even_if_it_was_late() -> None:
    deadline = Timers(SOON_S).deadline()

    async def work() -> None:
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.sleep(NEVER_S)
        raise ValueError("mine")

    with pytest.raises(ValueError, match="mine"), deadline:
        await work()


async def test_the_inner_of_two_deadlines_is_the_one_that_is_over() -> None:
    outer, inner = Timers(NEVER_S).deadline(), Timers(SOON_S).deadline()
    with outer, pytest.raises(TimeoutError), inner:
        await asyncio.sleep(NEVER_S)

    assert (outer.expired, inner.expired) == (False, True)


def test_a_deadline_is_for_a_task() -> None:
    with pytest.raises(RuntimeError), Timers(NEVER_S).deadline():
        pass
