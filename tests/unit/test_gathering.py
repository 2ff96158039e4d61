"""What comes while something is under way goes together; who comes alone does not wait."""

import asyncio
from collections.abc import Sequence

import pytest

from app.process.gathering import Gathering


class Work:
    """Carries out numbers by doubling them, once it is let; notes the groups."""

    def __init__(self) -> None:
        self.groups: list[list[int]] = []
        self.may_end = asyncio.Event()

    async def __call__(self, items: Sequence[int]) -> list[int]:
        self.groups.append(list(items))
        await self.may_end.wait()
        if 13 in items:
            raise ValueError("unlucky")
        return [2 * item for item in items]


def gathering(*, most: int = 8, wait_s: float = 60.0) -> Gathering[int, int]:
    return Gathering(most=most, wait_s=wait_s)


async def begin(some: Gathering[int, int], work: Work, *items: int) -> list["asyncio.Task[int]"]:
    tasks = [asyncio.ensure_future(some.join(item, work)) for item in items]
    await asyncio.sleep(0)
    return tasks


async def test_who_comes_alone_goes_at_once() -> None:
    some, work = gathering(), Work()
    work.may_end.set()

    assert [await some.join(1, work), await some.join(2, work)] == [2, 4]
    assert work.groups == [[1], [2]]


async def test_who_comes_meanwhile_goes_together_when_that_is_over() -> None:
    some, work = gathering(), Work()

    tasks = await begin(some, work, 1, 2, 3, 4)
    assert work.groups == [[1]]
    work.may_end.set()

    assert await asyncio.gather(*tasks) == [2, 4, 6, 8]
    assert work.groups == [[1], [2, 3, 4]]


async def test_what_is_under_way_for_long_holds_up_nobody() -> None:
    some, work = gathering(wait_s=0.01), Work()

    tasks = await begin(some, work, 1, 2, 3)
    while len(work.groups) < 2:  # noqa: ASYNC110
        await asyncio.sleep(0.001)
    assert work.groups == [[1], [2, 3]]
    work.may_end.set()

    assert await asyncio.gather(*tasks) == [2, 4, 6]


async def test_what_has_been_under_way_for_long_is_no_company() -> None:
    some, stuck, work = gathering(wait_s=0.01), Work(), Work()
    work.may_end.set()

    first = await begin(some, stuck, 1)
    await asyncio.sleep(0.02)

    assert [await some.join(2, work), await some.join(3, work)] == [4, 6]
    assert work.groups == [[2], [3]]
    stuck.may_end.set()
    assert await asyncio.gather(*first) == [2]


async def test_no_group_is_larger_than_it_may_be() -> None:
    some, work = gathering(most=2), Work()

    tasks = await begin(some, work, 1, 2, 3, 4, 5, 6)
    work.may_end.set()

    assert await asyncio.gather(*tasks) == [2, 4, 6, 8, 10, 12]
    assert work.groups == [[1], [2, 3], [4, 5], [6]]


async def test_a_failure_is_told_to_its_group_and_to_nobody_else() -> None:
    some, work = gathering(most=2), Work()

    tasks = await begin(some, work, 1, 2, 13, 4)
    work.may_end.set()

    told = await asyncio.gather(*tasks, return_exceptions=True)
    assert [told[0], told[3]] == [2, 8]
    assert all(isinstance(one, ValueError) for one in told[1:3])
    assert await some.join(5, work) == 10


async def test_who_goes_away_takes_nothing_from_the_others() -> None:
    some, work = gathering(), Work()

    first, gone, last = await begin(some, work, 1, 2, 3)
    gone.cancel()
    with pytest.raises(asyncio.CancelledError):
        await gone
    work.may_end.set()

    assert [await first, await last] == [2, 6]
    assert work.groups == [[1], [2, 3]]


async def test_who_is_told_to_end_while_first_leaves_the_others_going() -> None:
    some, work = gathering(), Work()

    first, second = await begin(some, work, 1, 2)
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    work.may_end.set()

    assert await second == 4
