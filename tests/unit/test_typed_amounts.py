"""Amounts as people type them, with the point or the comma of where they live."""

import pytest

from app.money import Currency, Money
from app.web import amounts
from app.web.forms import Form


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("12.34", 1_234),
        ("12,34", 1_234),
        ("$12.34", 1_234),
        ("0,5", 50),
        ("5", 500),
        ("1,500", 150_000),
        ("1,234.56", 123_456),
        ("1.234,56", 123_456),
        ("1 234,56", 123_456),
        ("1\u202f234.56", 123_456),
        # Nothing that could be two amounts, or that no one writes, is taken for one.
        ("1.500", None),
        ("12,345,6", None),
        ("1,23,456", None),
        ("1.2.3", None),
        ("0,00", None),
        ("-1", None),
        ("٣", None),
    ],
)
def test_a_comma_before_cents_is_no_grouping(text: str, cents: int | None) -> None:
    form = Form([("amount", text)])

    found = amounts.typed(form, "amount", Currency.USD)

    assert found == (None if cents is None else Money(cents, Currency.USD))
    assert bool(form.problems) == (cents is None)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1000", 1_000),
        ("1,000", 1_000),
        ("21 000 000", 21_000_000),
        ("0,5", None),
        ("12,34", None),
        ("1.500", None),
        ("1,0000", None),
        ("1_000", 1_000),
    ],
)
def test_a_whole_number_is_grouped_in_threes(text: str, number: int | None) -> None:
    form = Form([("amount", text)])

    assert form.number("amount") == number
    assert bool(form.problems) == (number is None)
