"""What the words of `latchkey key …` mean, and how wrong ones are refused."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from app.commands import key_options as options
from app.commands.key_options import Clearable, OverlapWord
from app.errors import InvalidInput
from app.permissions import Scope
from app.services.keys.lifecycle import Edit
from app.services.keys.registry import BY_DEFAULT, ByDefault
from app.services.keys.rotation import Overlap
from app.services.keys.spending import Window

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)


def test_scopes_limits_and_lists_are_separated_by_commas() -> None:
    assert options.scopes_of("read, RECEIVE,") == [Scope.READ, Scope.RECEIVE]
    assert options.list_of("10.0.0.0/8, ::1", "--ips") == ["10.0.0.0/8", "::1"]
    assert options.limits_of("daily=5, PER_PAYMENT=2147483648") == {
        Window.DAILY: 5,
        Window.PER_PAYMENT: 2_147_483_648,
    }


def test_what_is_not_said_stays() -> None:
    assert options.scopes_of(None) is None
    assert options.list_of(None, "--ips") is None
    assert options.limits_of(None) is None
    assert options.moment_of(None, None, NOW) is None
    assert options.edit_of([], name="x", scopes=None) == {"name": "x"}


def test_times_are_in_utc_unless_they_say_otherwise() -> None:
    noon = datetime(2027, 1, 31, 12, tzinfo=UTC)

    assert options.moment_of(None, "2027-01-31T12:00:00Z", NOW) == noon
    assert options.moment_of(None, "2027-01-31T13:00:00+01:00", NOW) == noon
    assert options.moment_of(None, "2027-01-31", NOW) == noon.replace(hour=0)
    assert options.moment_of(None, str(int(noon.timestamp())), NOW) == noon
    assert options.moment_of(None, "20270131", NOW) == noon.replace(hour=0)
    in_a_month = options.moment_of(30, None, NOW)
    assert in_a_month == NOW + timedelta(days=30)


@pytest.mark.parametrize("cleared", Clearable)
def test_everything_that_can_be_cleared_is_a_field_of_an_edit(cleared: Clearable) -> None:
    edit = Edit(**options.edit_of([cleared]))

    assert edit != Edit()
    assert not getattr(edit, options.CLEARED[cleared][0])


def test_every_overlap_has_a_word() -> None:
    assert [word.overlap for word in OverlapWord] == list(Overlap)


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: options.edit_of([]), "Say what to change"),
        (lambda: options.edit_of([Clearable.IPS], networks=["::1"]), "contradict each other"),
        (lambda: options.moment_of(None, "soon", NOW), "'soon' is not a time"),
        (lambda: options.moment_of(None, "9" * 20, NOW), "is not a time"),
        (lambda: options.moment_of(1, "2027-01-31", NOW), "not both"),
        (lambda: options.moment_of(99_999_999_999, None, NOW), "beyond the calendar"),
        (lambda: options.list_of("", "--ips"), "--ips is empty"),
        (lambda: options.list_of(" ,", "--wallets"), "--wallets is empty"),
        (lambda: options.limits_of(""), "--limits is empty"),
        (lambda: options.limits_of("DAILY"), "'DAILY' is not a limit; write WINDOW=SATS"),
        (lambda: options.limits_of("HOURLY=5"), "'HOURLY=5' is not a limit"),
        (lambda: options.limits_of("DAILY=1.5"), "'DAILY=1.5' is not a limit"),
        (lambda: options.limits_of("DAILY=0"), "must be positive"),
        (lambda: options.limits_of("DAILY=5,daily=6"), "two limits for DAILY"),
        (lambda: options.scopes_of("SPEND"), "Unknown scope 'SPEND'"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_wrong_words_are_refused_with_a_reason(call: Callable[[], object], said: str) -> None:
    with pytest.raises(InvalidInput, match=said):
        call()


@pytest.mark.parametrize(
    ("text", "requests"),
    [(None, BY_DEFAULT), ("none", None), ("NONE", None), ("60", 60), ("-1", -1)],
)
def test_requests_are_a_number_or_none_or_as_the_settings_say(
    text: str | None, requests: int | ByDefault | None
) -> None:
    assert options.requests_of(text) == requests


def test_requests_in_other_words_are_refused() -> None:
    with pytest.raises(InvalidInput, match="'many' is not a number of requests"):
        options.requests_of("many")
