"""Windows against a plain model: a list of payments and a loop over it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

import asyncpg
import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.database.pool import Pool
from app.permissions import Scope
from app.principal import KeyId
from app.process.runtime import Runtime
from app.services.keys import spending
from app.services.keys.spending import Window
from tests import factories
from tests.examples import examples

SPANS = {
    Window.DAILY: timedelta(hours=24),
    Window.WEEKLY: timedelta(days=7),
    Window.MONTHLY: timedelta(days=30),
    Window.ANNUAL: timedelta(days=365),
}
#: Far enough from the ends of windows that the time the test takes does not matter.
MARGIN = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Paid:
    """A payment as the model keeps it."""

    ago: timedelta
    sat: int
    fee_sat: int

    def cost(self, *, fees: bool) -> int:
        return self.sat + (self.fee_sat if fees else 0)


def _ages() -> st.SearchStrategy[timedelta]:
    """Moments at random, and many just before and just after the end of a window."""
    edges = st.tuples(st.sampled_from([*SPANS.values()]), st.sampled_from([-1, 1])).map(
        lambda edge: edge[0] + edge[1] * MARGIN
    )
    minutes = st.integers(0, 400 * 24 * 60).map(lambda number: timedelta(minutes=number))
    return st.one_of(edges, minutes.filter(_is_clear))


def _is_clear(ago: timedelta) -> bool:
    return all(abs(ago - span) >= MARGIN for span in SPANS.values())


AMOUNTS = st.integers(1, 1_000)
PAID = st.lists(st.builds(Paid, _ages(), AMOUNTS, st.integers(0, 50)), max_size=12)
LIMITS = st.dictionaries(st.sampled_from(Window), st.integers(1, 3_000), max_size=5)


def spent_in(paid: list[Paid], window: Window, *, fees: bool, later: timedelta) -> int:
    """Return what counts in a window, some time from now."""
    span = SPANS.get(window)
    if span is None:
        return 0
    return sum(it.cost(fees=fees) for it in paid if it.ago + later < span)


def refused_by(
    paid: list[Paid], limits: spending.Limits, needed: int, *, fees: bool, later: timedelta
) -> list[Window]:
    """Return the windows that refuse a payment, some time from now, in their order."""
    return [
        window
        for window in Window
        if window in limits
        and spent_in(paid, window, fees=fees, later=later) + needed > limits[window]
    ]


def room_after(
    paid: list[Paid], limits: spending.Limits, needed: int, *, fees: bool
) -> timedelta | None:
    """Return after how long the payment fits: the first end of a window after which it does."""
    ends = sorted(span - it.ago for it in paid for span in SPANS.values() if span > it.ago)
    for later in ends:
        if not refused_by(paid, limits, needed, fees=fees, later=later):
            return later
    return None


@pytest.fixture
async def key_id(runtime: Runtime) -> KeyId:
    made, _ = await factories.key(runtime, await factories.person(runtime), Scope.WRITE)
    return KeyId(made)


async def remember(
    pool: Pool, key_id: KeyId, paid: list[Paid], limits: spending.Limits, *, fees: bool
) -> datetime:
    """Give a key a history and limits; return the moment from which the history is counted."""
    async with pool.acquire() as connection, connection.transaction():
        await connection.execute("DELETE FROM movement WHERE spent_sat IS NOT NULL")
        await connection.execute(
            "UPDATE api_key SET limits_include_fees = $2 WHERE id = $1", key_id, fees
        )
        await connection.executemany(
            """
            INSERT INTO movement (id, kind, status, cents_per_btc, api_key_id, spent_sat,
                                  spent_fee_sat)
            VALUES (ascending_id(now() - $2::interval, 11), 'intraledger', 'SUCCESS', 1, $1, $3, $4)
            """,
            [(key_id, it.ago, it.sat, it.fee_sat) for it in paid],
        )
        await spending.replace(connection, key_id, limits)
        now: datetime = await connection.fetchval("SELECT now()")
    return now


async def refusal(
    pool: Pool, key_id: KeyId, sat: int, fee_sat: int
) -> asyncpg.PostgresError | None:
    try:
        await pool.execute("SELECT key_may_spend($1, $2, $3)", key_id, sat, fee_sat)
    except asyncpg.PostgresError as error:
        if error.sqlstate != spending.LIMIT_REACHED:
            raise
        return error
    return None


@given(paid=PAID, limits=LIMITS, sat=AMOUNTS, fee_sat=st.integers(0, 50), fees=st.booleans())
@settings(max_examples=examples(200))
async def test_a_payment_is_refused_by_just_the_windows_of_the_model(
    runtime: Runtime,
    key_id: KeyId,
    paid: list[Paid],
    limits: dict[Window, int],
    sat: int,
    fee_sat: int,
    *,
    fees: bool,
) -> None:
    now = await remember(runtime.pool, key_id, paid, limits, fees=fees)
    needed = sat + (fee_sat if fees else 0)
    windows = refused_by(paid, limits, needed, fees=fees, later=timedelta())

    error = await refusal(runtime.pool, key_id, sat, fee_sat)

    if error is None:
        assert windows == []
        return
    detail = orjson.loads(error.detail or "")
    room = room_after(paid, limits, needed, fees=fees)
    room_at_s = detail.pop("room_at_s")
    assert (room is None) == (room_at_s is None)
    if room is not None:
        assert 0 <= room_at_s - (now + room).timestamp() < 1
    assert detail == {
        "time_window": windows[0],
        "limit_sat": limits[windows[0]],
        "spent_sat": spent_in(paid, windows[0], fees=fees, later=timedelta()),
        "waiting_sat": 0,
        "needed_sat": needed,
        "includes_fees": fees,
    }


@given(paid=PAID, limits=LIMITS, fees=st.booleans())
@settings(max_examples=examples(100))
async def test_budgets_show_what_the_model_counts(
    runtime: Runtime,
    key_id: KeyId,
    paid: list[Paid],
    limits: dict[Window, int],
    *,
    fees: bool,
) -> None:
    now = await remember(runtime.pool, key_id, paid, limits, fees=fees)

    found = (await spending.of_keys(runtime, [key_id]))[key_id]

    assert [budget.window for budget in found.budgets] == [*Window]
    for budget in found.budgets:
        counted = [it for it in paid if it.ago < SPANS.get(budget.window, timedelta())]
        spent_sat = spent_in(paid, budget.window, fees=fees, later=timedelta())
        limit_sat = limits.get(budget.window)
        resets_at = now - min(it.ago for it in counted) + SPANS[budget.window] if counted else None
        assert budget.limit_sat == limit_sat
        assert budget.spent_sat == spent_sat
        assert budget.resets_at == resets_at
        assert budget.remaining_sat == (
            None if limit_sat is None else max(limit_sat - spent_sat, 0)
        )


@given(limit_sat=st.integers(1, 500), sats=st.lists(st.integers(1, 200), max_size=30))
@settings(max_examples=examples(50))
async def test_payments_one_after_another_are_made_as_long_as_they_fit(
    runtime: Runtime, key_id: KeyId, limit_sat: int, sats: list[int]
) -> None:
    limits = {Window.WEEKLY: limit_sat}
    await remember(runtime.pool, key_id, [], limits, fees=False)
    total = 0

    for sat in sats:
        error = await refusal(runtime.pool, key_id, sat, 0)
        assert (error is None) == (total + sat <= limit_sat)
        if error is None:
            total += sat
            await runtime.pool.execute(
                "INSERT INTO movement (id, kind, status, cents_per_btc, api_key_id, spent_sat,"
                " spent_fee_sat) VALUES (ascending_id(now(), 11), 'intraledger', 'SUCCESS', 1, $1,"
                " $2, 0)",
                key_id,
                sat,
            )
