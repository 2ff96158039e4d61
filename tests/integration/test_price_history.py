"""What bitcoin cost: recorded once an hour, thinned, and read in the steps of each range."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from app.prices import simulated
from app.prices.market import Prices
from app.prices.quotes import Quote
from app.process.runtime import Runtime
from app.services.prices import history
from app.services.prices.history import Range

HOUR = timedelta(hours=1)


def with_the_sandboxs_price(runtime: Runtime) -> Runtime:
    return replace(runtime, prices=Prices(simulated.quote_at, now=runtime.clock.timestamp))


def without_a_price(runtime: Runtime) -> Runtime:
    return replace(runtime, prices=Prices(None, now=runtime.clock.timestamp))


async def remember(runtime: Runtime, every: timedelta, back: timedelta) -> None:
    """Write points as if a server had recorded them; their cents are their age in hours."""
    now = runtime.clock.now()
    moments = [now - every * number for number in range(1, int(back / every) + 1)]
    await runtime.pool.execute(
        "INSERT INTO price_point (hour, at, cents_per_btc)"
        " SELECT date_bin('1 hour', at, '2000-01-03 00:00Z'), at, cents"
        " FROM unnest($1::timestamptz[], $2::bigint[]) AS p (at, cents)",
        moments,
        [round((now - moment) / HOUR) for moment in moments],
    )


async def count(runtime: Runtime) -> int:
    found: int = await runtime.pool.fetchval("SELECT count(*) FROM price_point")
    return found


async def test_processes_together_record_a_price_once_an_hour(runtime: Runtime) -> None:
    await asyncio.gather(*(history.record(runtime) for _ in range(8)))

    recorded, now = await history.points(runtime, Range.ONE_DAY)
    assert await count(runtime) == 1
    assert recorded.quote == now.quote == Quote(10_000_000)


async def test_what_is_not_known_is_not_recorded(runtime: Runtime) -> None:
    await history.record(without_a_price(runtime))

    assert await count(runtime) == 0


@pytest.mark.parametrize(
    ("span", "points", "apart"),
    [
        (Range.ONE_DAY, 24, HOUR),
        (Range.ONE_WEEK, 42, 4 * HOUR),
        (Range.ONE_MONTH, 30, timedelta(days=1)),
        (Range.ONE_YEAR, 52, timedelta(days=7)),
        (Range.FIVE_YEARS, 61, timedelta(days=30)),
    ],
)
async def test_a_range_is_read_in_its_steps(
    runtime: Runtime, span: Range, points: int, apart: timedelta
) -> None:
    await history.record(with_the_sandboxs_price(runtime))

    found = await history.points(without_a_price(runtime), span)

    assert abs(len(found) - points) <= 1
    gaps = {later.at - earlier.at for earlier, later in pairwise(found)}
    # The newest may have been recorded within its step, by the server that just began.
    assert max(gaps) == apart
    assert all(point.quote == simulated.quote_at(point.at.timestamp()) for point in found[:-1])


async def test_history_goes_on_without_a_price_of_now(runtime: Runtime) -> None:
    await remember(runtime, HOUR, 3 * HOUR)

    found = await history.points(without_a_price(runtime), Range.ONE_DAY)

    assert [point.quote.cents_per_btc for point in found] == [3, 2, 1]
    assert await history.points(without_a_price(runtime), Range.ONE_WEEK) != []


async def test_the_price_of_now_comes_last(runtime: Runtime) -> None:
    await remember(runtime, HOUR, 3 * HOUR)

    found = await history.points(runtime, Range.ONE_DAY)

    assert found[-1].quote == runtime.prices.quote()
    assert datetime.now(UTC) - found[-1].at < timedelta(minutes=1)


async def test_the_past_is_made_up_once_and_in_the_sandbox_only(runtime: Runtime) -> None:
    sandbox = with_the_sandboxs_price(runtime)
    await history.record(sandbox)
    made_up = await count(runtime)
    await history.record(sandbox)

    assert await count(runtime) == made_up > 150


async def test_old_points_are_thinned_as_far_as_no_range_asks_for_them(runtime: Runtime) -> None:
    await remember(runtime, HOUR, timedelta(days=420))
    offline = without_a_price(runtime)
    before = {span: await history.points(offline, span) for span in Range}

    await history.thin(runtime)
    thinned = await count(runtime)
    await history.thin(runtime)

    assert await count(runtime) == thinned < 1_000
    after = {span: await history.points(offline, span) for span in Range}
    for span in Range:
        # At the far end of a range the first point of its step may be older than the range, and
        # then, in the last hours of a day, it may have been the only one that is left of it.
        rest = after[span][1:]
        assert rest == before[span][-len(rest) :], span
        assert len(before[span]) - len(after[span]) in {0, 1}, span


async def test_a_gap_in_the_record_costs_no_other_point(runtime: Runtime) -> None:
    """A server that was down at the beginning of a day leaves the first point after it."""
    await remember(runtime, 5 * HOUR, timedelta(days=60))
    days = "SELECT count(DISTINCT date_bin('1 day', at, '2000-01-03 00:00Z')) FROM price_point"
    before = await runtime.pool.fetchval(days)

    await history.thin(runtime)

    assert await runtime.pool.fetchval(days) == before
