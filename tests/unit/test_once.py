"""What several ask for is worked out once."""

import asyncio

import pytest

from app.process.once import Once


class Work:
    """Some work that waits until it may end, and counts how often it was begun."""

    def __init__(self) -> None:
        self.begun = 0
        self.may_end = asyncio.Event()

    async def __call__(self) -> int:
        self.begun += 1
        number = self.begun
        await self.may_end.wait()
        return number


@pytest.fixture
async def work() -> Work:
    return Work()


async def test_a_hundred_who_ask_at_once_and_one_who_asks_later_get_one_answer(work: Work) -> None:
    once: Once[int] = Once(10)
    asking = [asyncio.create_task(once.get("event 1", work)) for _ in range(100)]
    await asyncio.sleep(0)
    work.may_end.set()

    assert set(await asyncio.gather(*asking)) == {1}
    assert await once.get("event 1", work) == 1
    assert await once.get("event 2", work) == 2


async def test_who_gives_up_takes_the_answer_from_nobody(work: Work) -> None:
    once: Once[int] = Once(10)
    first = asyncio.create_task(once.get("event", work))
    second = asyncio.create_task(once.get("event", work))
    await asyncio.sleep(0)
    first.cancel()
    await asyncio.wait({first})
    work.may_end.set()

    assert await second == 1


async def test_a_failure_is_told_to_all_who_wait_and_not_remembered() -> None:
    once: Once[int] = Once(10)
    attempts = 0

    async def fail_once() -> int:
        nonlocal attempts
        attempts += 1
        await asyncio.sleep(0)
        if attempts == 1:
            raise ConnectionError
        return attempts

    told = await asyncio.gather(
        once.get("event", fail_once), once.get("event", fail_once), return_exceptions=True
    )

    assert [type(one) for one in told] == [ConnectionError, ConnectionError]
    assert await once.get("event", fail_once) == 2


async def test_only_the_last_answers_are_remembered(work: Work) -> None:
    work.may_end.set()
    once: Once[int] = Once(2)
    for name in ("a", "b", "c"):
        await once.get(name, work)

    assert await once.get("c", work) == 3
    assert await once.get("a", work) == 4
