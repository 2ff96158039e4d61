"""What several fields of a request wait for: it goes on while one does, and no longer."""

import asyncio
import gc
from collections.abc import AsyncIterator
from typing import Any

import pytest

from app.graphql.engine.fetching import Shared, Together


class Source:
    """Something slow, fetched again and again; each time is noted."""

    def __init__(self) -> None:
        self.begun = 0
        self.cancelled = 0
        self.go = asyncio.Event()
        self.failure: Exception | None = None

    async def fetch(self) -> int:
        self.begun += 1
        try:
            await self.go.wait()
        except asyncio.CancelledError:
            self.cancelled += 1
            if self.failure is not None:
                raise self.failure from None
            raise
        if self.failure is not None:
            raise self.failure
        return self.begun

    async def fetch_all(self, keys: list[str]) -> dict[str, int]:
        number = await self.fetch()
        return dict.fromkeys(keys, number)


@pytest.fixture
async def untold() -> AsyncIterator[list[dict[str, Any]]]:
    """What the event loop is told of that nobody else was."""
    loop, told = asyncio.get_running_loop(), []
    before = loop.get_exception_handler()
    loop.set_exception_handler(lambda _loop, context: told.append(context))
    yield told
    loop.set_exception_handler(before)


async def turns() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


async def test_it_ends_with_the_last_who_waits() -> None:
    source = Source()
    shared = Shared(source.fetch)
    first, second = asyncio.create_task(shared.get()), asyncio.create_task(shared.get())
    await turns()

    first.cancel()
    await turns()
    assert (source.begun, source.cancelled) == (1, 0)
    second.cancel()
    await turns()
    assert source.cancelled == 1


async def test_who_stays_gets_it_though_another_goes() -> None:
    source = Source()
    shared = Shared(source.fetch)
    first, second = asyncio.create_task(shared.get()), asyncio.create_task(shared.get())
    await turns()

    first.cancel()
    source.go.set()

    assert await second == 1
    assert await shared.get() == 1


async def test_it_is_fetched_anew_for_who_asks_after_all_had_gone() -> None:
    source = Source()
    shared, together = Shared(source.fetch), Together(source.fetch_all)
    for get in (shared.get, lambda: together.get("a")):
        waiting = asyncio.create_task(get())
        await turns()
        waiting.cancel()
        await turns()
    source.go.set()

    assert await shared.get() == 3
    assert await together.get("b") == 4


@pytest.mark.parametrize("when", ["while it is cancelled", "in the same turn"])
async def test_a_failure_that_nobody_waits_for_is_not_told_to_the_event_loop(
    untold: list[dict[str, Any]], when: str
) -> None:
    source = Source()
    source.failure = ConnectionError("the statement was cancelled")
    waiting = asyncio.create_task(Shared(source.fetch).get())
    await turns()
    if when == "in the same turn":
        source.go.set()
        await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    del waiting
    source.go.set()
    await turns()
    gc.collect()

    assert untold == []


async def test_who_waits_is_told_of_a_failure() -> None:
    source = Source()
    source.failure = ConnectionError("away")
    source.go.set()
    shared = Shared(source.fetch)

    told = await asyncio.gather(shared.get(), shared.get(), return_exceptions=True)

    assert all(one is source.failure for one in told)
    assert source.begun == 1
