"""The price: fixed, made up or told, and never handed out once it is old."""

import contextlib
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import InvalidInput, PriceUnavailable
from app.money import AMOUNT_MAX, Currency, Money, sats
from app.prices import simulated
from app.prices.display import DOLLAR, RATE_SCALE, Rate, display_units
from app.prices.market import Prices
from app.prices.quotes import Quote, millicents_worth, sat_worth
from app.settings import Settings

QUOTE = Quote(10_000_000)
AGE_MAX_S = 600.0


@dataclass
class Clocks:
    """The database's clock and the steady one, moved by hand."""

    now: float = 1_800_000_000.0
    steady: float = 50.0

    def pass_by(self, seconds: float) -> None:
        self.now += seconds
        self.steady += seconds

    def prices(self) -> Prices:
        return Prices(None, now=lambda: self.now, steady=lambda: self.steady, age_max_s=AGE_MAX_S)


def test_without_having_heard_a_price_there_is_none() -> None:
    prices = Clocks().prices()

    with pytest.raises(PriceUnavailable) as refused:
        prices.quote()

    assert refused.value.code == "PRICE_SERVICE_OFFLINE"
    text = "Price unavailable, please wait for a while and try again."
    assert refused.value.message == text
    assert prices.quote_or_none() is None
    assert prices.reading_or_none() is None


def test_a_price_serves_until_it_is_too_old() -> None:
    clocks = Clocks()
    prices = clocks.prices()
    prices.hear(QUOTE, age_s=100.0)
    at = clocks.now - 100.0

    clocks.pass_by(500.0)
    reading = prices.reading_or_none()
    assert prices.quote() == QUOTE
    assert reading is not None
    assert reading.at == at
    clocks.pass_by(0.001)

    assert prices.quote_or_none() is None


@pytest.mark.parametrize(("slept_s", "set_by_s"), [(601.0, 601.0), (601.0, -3_600.0), (0.0, 601.0)])
def test_neither_sleep_nor_a_clock_set_back_makes_an_old_price_new(
    slept_s: float, set_by_s: float
) -> None:
    """A machine that slept has a steady clock that stood still."""
    clocks = Clocks()
    prices = clocks.prices()
    prices.hear(QUOTE)
    clocks.steady += slept_s
    clocks.now += set_by_s

    assert prices.quote_or_none() is None


def test_an_older_price_never_takes_the_place_of_a_newer_one() -> None:
    clocks = Clocks()
    prices = clocks.prices()
    prices.hear(QUOTE, age_s=10.0)
    prices.hear(Quote(1), age_s=20.0)
    assert prices.quote() == QUOTE

    prices.hear(Quote(2), age_s=5.0)
    assert prices.quote() == Quote(2)


@given(
    st.lists(st.tuples(st.floats(0, 2_000), st.booleans(), st.floats(0, 2_000)), max_size=30),
    st.floats(0, 2_000),
)
def test_no_sequence_of_prices_hands_out_one_that_is_old(
    heard: list[tuple[float, bool, float]], at_last_s: float
) -> None:
    clocks = Clocks()
    prices = clocks.prices()
    made_at: dict[int, float] = {}
    for number, (after_s, is_heard, age_s) in enumerate(heard, 1):
        clocks.pass_by(after_s)
        if is_heard:
            made_at[number] = clocks.now - age_s
            prices.hear(Quote(number), age_s=age_s)
    clocks.pass_by(at_last_s)

    quote = prices.quote_or_none()

    fresh = {one: at for one, at in made_at.items() if clocks.now - at <= AGE_MAX_S}
    assert (quote is None) == (not fresh)
    if quote is not None:
        assert made_at[quote.cents_per_btc] == max(fresh.values())


def test_a_fixed_price_is_always_fresh(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, price_usd=64_000.5)

    assert Prices.of(settings, lambda: 0.0).quote() == Quote(6_400_050)


def test_a_price_of_next_to_nothing_is_a_cent(tmp_path: Path) -> None:
    assert Prices.of(Settings(data_dir=tmp_path, price_usd=1e-9), lambda: 0.0).quote() == Quote(1)


def test_the_sandbox_makes_up_a_price_of_its_own(tmp_path: Path) -> None:
    prices = Prices.of(Settings(data_dir=tmp_path), lambda: 1_800_000_000.0)

    assert prices.quote() == simulated.quote_at(1_800_000_000.0)
    assert prices.age_s() == 0


@given(st.floats(0, 4e9))
def test_the_simulated_price_moves_slowly_and_stays_near_its_middle(timestamp: float) -> None:
    now, next_minute = simulated.quote_at(timestamp), simulated.quote_at(timestamp + 60)

    assert abs(now.cents_per_btc - 10_000_000) <= 200_000
    assert abs(next_minute.cents_per_btc - now.cents_per_btc) <= 2_000
    minute = timestamp // 60 * 60
    assert {simulated.quote_at(minute), simulated.quote_at(minute + 59.9)} == {now}


def test_the_simulated_price_does_move() -> None:
    seen = {simulated.quote_at(minute * 60.0) for minute in range(60 * 24 * 9)}

    cents = [quote.cents_per_btc for quote in seen]
    assert max(cents) - min(cents) > 300_000


def test_bitcoin_counts_against_limits_without_a_price() -> None:
    assert sat_worth(sats(21), None) == 21
    assert sat_worth(Money(1, Currency.USD), QUOTE) == 10
    with pytest.raises(PriceUnavailable):
        sat_worth(Money(1, Currency.USD), None)


@pytest.mark.parametrize(
    ("amount", "quote", "rate", "digits", "units"),
    [
        (sats(-1_010), QUOTE, DOLLAR, 2, -101),
        (sats(5), QUOTE, DOLLAR, 2, 1),  # half a cent
        (sats(-5), QUOTE, DOLLAR, 2, -1),
        (sats(1_010), None, DOLLAR, 2, None),
        (Money(-1_234, Currency.USD), None, DOLLAR, 2, -1_234),
        (Money(-1_234, Currency.USD), None, Rate("JPY", 150 * RATE_SCALE), 0, -1_851),
        (sats(1_000), QUOTE, Rate("JPY", 150 * RATE_SCALE), 0, 150),
        (sats(1_000), QUOTE, Rate("KWD", 307_000_000), 3, 307),
    ],
)
def test_amounts_are_shown_in_minor_units_of_the_display_currency(
    amount: Money, quote: Quote | None, rate: Rate, digits: int, units: int | None
) -> None:
    assert display_units(amount, quote, rate, digits) == units


@given(st.integers(-AMOUNT_MAX, AMOUNT_MAX), st.integers(1, 10**12))
def test_display_in_dollars_is_what_the_price_says(sat: int, cents_per_btc: int) -> None:
    quote = Quote(cents_per_btc)

    assert display_units(sats(sat), quote, DOLLAR, 2) == quote.cents(sat * 1_000)


@pytest.mark.parametrize("price", [1, 10_000_000, 100_000_000_000])
@given(st.integers(min_value=0, max_value=AMOUNT_MAX), st.sampled_from(Currency))
def test_what_cannot_be_counted_is_refused_at_any_price(
    price: int, units: int, currency: Currency
) -> None:
    """Sums of thousands of them fit the database's integers."""
    for worth, most in ((sat_worth, 21 * 10**14), (millicents_worth, 10**18)):
        with contextlib.suppress(InvalidInput):
            assert 0 <= worth(Money(units, currency), Quote(price)) <= most


def test_dollars_are_worth_too_much_where_bitcoin_costs_next_to_nothing() -> None:
    assert sat_worth(Money(21_000_000, Currency.USD), Quote(1)) == 21 * 10**14
    with pytest.raises(InvalidInput, match="Send less"):
        sat_worth(Money(21_000_001, Currency.USD), Quote(1))
