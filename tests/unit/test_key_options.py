"""What the words of `latchkey key …` mean, and how wrong ones are refused."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from app.commands import key_options as options
from app.commands.key_options import Clearable, OverlapWord
from app.errors import InvalidInput
from app.permissions import Scope
from app.principal import NamedLimit
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


def test_limits_by_kind_say_how_many_of_what_in_which_window() -> None:
    wanted = ["payments=10/minute", "reads=500/2h", "Query.me=1/90s", "invoices=9/month"]

    assert options.kind_limits_of(wanted) == [
        NamedLimit("payments", 60, 10),
        NamedLimit("reads", 7_200, 500),
        NamedLimit("Query.me", 90, 1),
        NamedLimit("invoices", 2_592_000, 9),
    ]


@pytest.mark.parametrize(
    "text", ["", "payments", "payments=10", "payments=10/fortnight", "payments=-1/day", "a b=1/day"]
)
def test_what_is_no_limit_by_kind_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(InvalidInput, match="such as payments=10/minute"):
        options.kind_limits_of([text])


def test_limit_on_a_field_that_does_not_exist_is_refused() -> None:
    with pytest.raises(InvalidInput, match="There is no field"):
        options.kind_limits_of(["Mutation.nothing=1/day"])


def test_what_is_not_said_stays() -> None:
    assert options.scopes_of(None) is None
    assert options.list_of(None, "--ips") is None
    assert options.limits_of(None) is None
    assert options.kind_limits_of(None) is options.kind_limits_of([]) is None
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
