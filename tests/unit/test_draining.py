"""What goes on for long hears that the server stops, not all at the same moment."""

import asyncio

import pytest
from pydantic import ValidationError

from app.http.draining import Draining, spread_retry_ms
from app.process import stopping
from app.settings import Settings


async def test_without_a_spread_all_end_at_once() -> None:
    draining, ended = Draining(), list[str]()
    with draining.watch(lambda: ended.append("one")), draining.watch(lambda: ended.append("two")):
        draining.leave()
        assert ended == []
        draining.begin()
        draining.begin()
        assert ended == ["one", "two"]
    with draining.watch(lambda: ended.append("late")):
        assert ended[-1] == "late"


async def test_ends_are_spread_and_who_has_left_is_not_called() -> None:
    draining, ended = Draining(spread_s=0.2), list[str]()
    with draining.watch(lambda: ended.append("stays")):
        with draining.watch(lambda: ended.append("left")):
            draining.begin()
            assert draining.leaving
            assert ended == []
        async with asyncio.timeout(20):
            while not ended:  # noqa: ASYNC110 -- nothing tells of it
                await asyncio.sleep(0.01)
        await asyncio.sleep(0.3)
    assert ended == ["stays"]


def test_clients_are_told_to_come_back_at_different_moments() -> None:
    told = {spread_retry_ms(2_000) for _ in range(100)}
    assert len(told) > 10
    assert 1_000 <= min(told) <= max(told) <= 3_000


@pytest.mark.parametrize("drain_s", [0.0, 5.0, 15.0])
def test_leaving_is_part_of_the_time_that_stopping_has(drain_s: float) -> None:
    settings = Settings(drain_s=drain_s)
    parts = stopping.connections_s(settings) + stopping.mutations_s(settings)
    parts += 4 * stopping.process_s(settings) + stopping.database_s(settings)
    assert drain_s + parts == pytest.approx(settings.stop_timeout_s)
    ends = stopping.spread_s(settings) + stopping.answers_s(settings)
    assert ends <= stopping.connections_s(settings)


def test_leaving_leaves_half_of_the_time_to_the_rest() -> None:
    with pytest.raises(ValidationError, match="LATCHKEY_DRAIN_S must be at most half"):
        Settings(drain_s=6.0, stop_timeout_s=10.0)
