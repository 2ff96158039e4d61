"""Waits grow, stay within their bounds, and obey what the other side asks for."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.webhooks.backoff import (
    DAY_S,
    JITTER,
    PATIENCE,
    WAITS_S,
    rest_s,
    retry_after_s,
    wait_s,
)

NOW = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)
CHANCES = st.floats(0, 1, exclude_max=True)
FAILURES = st.integers(1, len(WAITS_S))


@given(FAILURES, CHANCES)
def test_a_wait_is_the_scheduled_one_but_for_a_fifth(failures: int, chance: float) -> None:
    waits = wait_s(failures, chance=chance)

    assert waits is not None
    assert abs(waits - WAITS_S[failures - 1]) <= WAITS_S[failures - 1] * JITTER + 1e-9


@given(st.integers(len(WAITS_S) + 1, 10_000), CHANCES)
def test_after_the_last_wait_it_is_given_up(failures: int, chance: float) -> None:
    assert wait_s(failures, chance=chance) is None


def test_waits_never_shrink_and_go_on_for_days() -> None:
    assert list(WAITS_S) == sorted(WAITS_S)
    assert sum(WAITS_S) * (1 - JITTER) > 2.5 * DAY_S


@given(st.integers(1, 10_000), CHANCES)
def test_an_endpoint_that_is_away_rests_from_the_first_failure_on(
    failures: int, chance: float
) -> None:
    rest = rest_s(failures, is_away=True, chance=chance)

    assert rest is not None
    assert WAITS_S[0] * (1 - JITTER) <= rest <= DAY_S * (1 + JITTER)


@given(st.integers(1, PATIENCE - 1), CHANCES)
def test_an_endpoint_that_answers_is_given_a_few_more(failures: int, chance: float) -> None:
    assert rest_s(failures, is_away=False, chance=chance) is None


@given(st.integers(PATIENCE, 10_000), CHANCES)
def test_an_endpoint_that_refuses_all_rests_less_than_one_that_is_away(
    failures: int, chance: float
) -> None:
    refused = rest_s(failures, is_away=False, chance=chance)
    away = rest_s(failures, is_away=True, chance=chance)

    assert refused is not None
    assert away is not None
    assert refused <= away


@given(st.integers(0, 999_999_999), CHANCES)
def test_seconds_are_waited_for_and_no_more_than_a_day(seconds: int, chance: float) -> None:
    waits = retry_after_s(f" {seconds} ", NOW, chance=chance)

    assert waits is not None
    assert min(max(seconds, 1), DAY_S) <= waits <= DAY_S


@given(st.timedeltas(timedelta(days=-3_000), timedelta(days=3_000)), CHANCES)
def test_until_a_date_of_http_is_waited_and_no_more_than_a_day(
    ahead: timedelta, chance: float
) -> None:
    at = (NOW + ahead).replace(microsecond=0)

    waits = retry_after_s(format_datetime(at, usegmt=True), NOW, chance=chance)

    asked_s = (at - NOW).total_seconds()
    assert waits is not None
    assert min(max(asked_s, 1), DAY_S) <= waits <= DAY_S


@pytest.mark.parametrize(
    "text", ["Friday, 27-Nov-26 13:00:00 GMT", "Fri Nov 27 13:00:00 2026"], ids=["RFC850", "C"]
)
def test_the_older_forms_of_dates_are_understood(text: str) -> None:
    assert retry_after_s(text, NOW, chance=0) == 3_600


@pytest.mark.parametrize(
    "text",
    [
        *(None, "", "soon", "-5", "1.5", "1e3", "٣", "9" * 10, "Fri, 99 Nov 2026 12:00:00 GMT"),
        *("Fri, 27 Nov 99999 12:00:00 GMT", "x" * 10_000, "Fri, 27 Nov 2026 25:00:00 GMT"),
    ],
)
def test_what_says_nothing_is_passed_over(text: str | None) -> None:
    assert retry_after_s(text, NOW, chance=0.5) is None


@given(st.text(max_size=60))
def test_nothing_breaks_it(text: str) -> None:
    waits = retry_after_s(text, NOW, chance=0.5)

    assert waits is None or 1 <= waits <= DAY_S
