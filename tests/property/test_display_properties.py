"""Prices and amounts for display, worked out in integers, are what fractions come to."""

from decimal import Decimal
from fractions import Fraction
from math import floor

from hypothesis import given
from hypothesis import strategies as st

from app.money import Currency, Money
from app.prices.currencies import digits_of
from app.prices.display import (
    CENT_OFFSET,
    SAT_OFFSET,
    Rate,
    display_units,
    major_text,
    minor_per_cent,
    minor_per_sat,
    settled_price,
)
from app.prices.quotes import Quote
from app.services.wallets.movements import moment_of, second_of

QUOTES = st.builds(Quote, st.integers(1, 10**13))
RATES = st.builds(Rate, st.sampled_from(["USD", "EUR", "JPY", "KWD"]), st.integers(1, 10**16))
_SAFE_MAX = 2**53 - 1


@given(quote=QUOTES, rate=RATES, currency=st.sampled_from(Currency))
def test_a_price_is_the_fraction_rounded_down(quote: Quote, rate: Rate, currency: Currency) -> None:
    digits = digits_of(rate.currency)
    if currency is Currency.USD:
        worth, most = minor_per_cent(rate, digits), CENT_OFFSET
    else:
        worth, most = minor_per_sat(quote, rate, digits), SAT_OFFSET

    base, offset = settled_price(quote, currency, rate)

    fitting = [one for one in range(most + 1) if floor(worth * 10**one) <= _SAFE_MAX]
    assert offset == max(fitting, default=0)
    assert base == min(floor(worth * 10**offset), _SAFE_MAX)


@given(
    units=st.integers(-(10**13), 10**13),
    quote=QUOTES,
    rate=RATES,
    currency=st.sampled_from(Currency),
)
def test_an_amount_is_the_fraction_rounded_to_the_nearest(
    units: int, quote: Quote, rate: Rate, currency: Currency
) -> None:
    digits = digits_of(rate.currency)
    is_dollars = currency is Currency.USD
    one = minor_per_cent(rate, digits) if is_dollars else minor_per_sat(quote, rate, digits)
    nearest = floor(abs(units) * one + Fraction(1, 2))

    assert display_units(Money(units, currency), quote, rate, digits) == (
        -nearest if units < 0 else nearest
    )


@given(units=st.integers(-(10**20), 10**20), digits=st.integers(0, 4))
def test_minor_units_are_written_as_major_ones(units: int, digits: int) -> None:
    assert major_text(units, digits) == f"{Decimal(units).scaleb(-digits):.{digits}f}"


@given(microseconds=st.integers(0, 4_000_000_000_000_000))
def test_the_second_of_an_id_is_that_of_its_moment(microseconds: int) -> None:
    some_id = microseconds.to_bytes(7, "big") + b"12345"

    assert second_of(some_id) == int(moment_of(some_id).timestamp())
