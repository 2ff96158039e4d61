"""A gate lets one piece of work in at a time, in turn by whose it is, with rests in between."""

import asyncio
from itertools import count, pairwise

import pytest

from app.graphql.engine.gate import WAITING_MAX, Crowded, Gate


async def work(gate: Gate, whose: str, done: list[str]) -> None:
    async with gate.turn(whose):
        done.append(whose)


async def test_whoever_comes_alone_does_not_wait() -> None:
    gate, done = Gate(), list[str]()
    task = asyncio.create_task(work(gate, "a", done))
    await asyncio.sleep(0)

    assert task.done()
    assert done == ["a"]


async def test_a_flood_goes_before_nobody_elses_first() -> None:
    gate, done = Gate(), list[str]()
    flood = [asyncio.create_task(work(gate, "flood", done)) for _ in range(10)]
    await asyncio.sleep(0)
    others = [asyncio.create_task(work(gate, name, done)) for name in ("a", "b", "a")]
    await asyncio.gather(*flood, *others)

    assert len(done) == 13
    assert done[:6] == ["flood", "flood", "a", "b", "flood", "a"]


async def test_all_else_has_its_turn_between_two_pieces_of_work() -> None:
    gate, done = Gate(), list[str]()

    async def others() -> None:
        while True:
            done.append("else")
            await asyncio.sleep(0)

    task = asyncio.create_task(others())
    await asyncio.gather(*(work(gate, "new", done) for _ in range(5)))
    task.cancel()

    places = [place for place, one in enumerate(done) if one == "new"]
    assert len(places) == 5
    assert all(later - earlier > 1 for earlier, later in pairwise(places))


async def test_the_rest_is_as_long_as_the_work() -> None:
    ticks, done = count(0, 0.05), list[str]()
    gate = Gate(clock=lambda: next(ticks))
    asyncio.get_running_loop().call_later(0.02, done.append, "else")

    await asyncio.gather(*(work(gate, "new", done) for _ in range(2)))

    assert done == ["new", "else", "new"]


async def test_too_much_of_one_party_is_refused_and_nobody_elses() -> None:
    gate, done = Gate(), list[str]()
    flood = [asyncio.create_task(work(gate, "flood", done)) for _ in range(WAITING_MAX + 1)]
    await asyncio.sleep(0)

    with pytest.raises(Crowded):
        await work(gate, "flood", done)
    await work(gate, "a", done)
    for task in flood:
        task.cancel()


async def test_who_leaves_the_line_holds_up_nobody() -> None:
    gate, done = Gate(), list[str]()
    tasks = [asyncio.create_task(work(gate, str(number), done)) for number in range(6)]
    await asyncio.sleep(0)
    for task in tasks[1:4]:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    await work(gate, "last", done)

    assert done == ["0", "4", "5", "last"]


async def test_who_leaves_at_the_moment_of_the_turn_passes_it_on() -> None:
    ticks, done = count(0, 3_600), list[str]()
    gate = Gate(clock=lambda: next(ticks))
    await work(gate, "first", done)
    second = asyncio.create_task(work(gate, "second", done))
    third = asyncio.create_task(work(gate, "third", done))
    await asyncio.sleep(0)
    gate._next()  # what would be called after an hour
    second.cancel()
    await asyncio.gather(second, third, return_exceptions=True)

    assert done == ["first", "third"]


async def test_work_that_fails_ends_as_any_other() -> None:
    gate, done = Gate(), list[str]()
    with pytest.raises(ValueError, match="no good"):
        async with gate.turn("a"):
            raise ValueError("no good")

    await work(gate, "b", done)
    assert done == ["b"]
