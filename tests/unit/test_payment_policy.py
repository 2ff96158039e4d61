"""Where and when a key may pay: the judgement itself, and what can be wished for."""

from datetime import UTC, datetime
from uuid import UUID

import pytest

from app.commands import key_options
from app.errors import InvalidInput
from app.payment_policy import OpenHours, PaymentPolicy, beyond
from app.services.keys import policies
from app.services.keys.policies import WishedHours, WishedPolicy

ALICE = "address:alice@example.com"
WORKDAYS = OpenHours((1, 2, 3, 4, 5), 8 * 60, 18 * 60)


def policy(*destinations: str) -> PaymentPolicy:
    return PaymentPolicy(destinations=destinations)


@pytest.mark.parametrize(
    ("allowed", "names", "is_allowed"),
    [
        (ALICE, {ALICE}, True),
        (ALICE, {ALICE, "node:02aa"}, True),
        (ALICE, {"address:bob@example.com"}, False),
        ("address:@example.com", {ALICE}, True),
        ("address:@example.com", {"address:alice@notexample.com"}, False),
        ("address:@example.com", {"address:alice@example.com.evil.org"}, False),
        ("address:@example.com", {"username:alice@example.com"}, False),
        ("username:alice", {"wallet:1", "username:alice"}, True),
        ("username:alice", set(), False),
    ],
)
def test_one_name_that_is_allowed_is_enough(
    allowed: str, names: set[str], is_allowed: bool
) -> None:
    assert policy(allowed).allows(names) is is_allowed


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        (datetime(2026, 3, 27, 7, 0, tzinfo=UTC), True),  # a Friday, 8:00 in winter
        (datetime(2026, 3, 27, 6, 59, 59, tzinfo=UTC), False),
        (datetime(2026, 3, 27, 17, 0, tzinfo=UTC), False),
        (datetime(2026, 3, 28, 9, 0, tzinfo=UTC), False),  # a Saturday
        (datetime(2026, 3, 30, 6, 0, tzinfo=UTC), True),  # a Monday, 8:00 in summer
    ],
)
def test_hours_are_of_their_time_zone_in_summer_and_winter(moment: datetime, is_open: bool) -> None:
    held = PaymentPolicy(hours=(WORKDAYS,), time_zone="Europe/Berlin")
    assert held.is_open_at(moment) is is_open


@pytest.mark.parametrize(
    ("moment", "opens_at"),
    [
        (datetime(2026, 3, 27, 8, 30, 5, tzinfo=UTC), datetime(2026, 3, 27, 8, 30, 5, tzinfo=UTC)),
        (datetime(2026, 3, 26, 17, 0, tzinfo=UTC), datetime(2026, 3, 27, 7, 0, tzinfo=UTC)),
        (datetime(2026, 3, 27, 6, 59, 59, tzinfo=UTC), datetime(2026, 3, 27, 7, 0, tzinfo=UTC)),
        (datetime(2026, 3, 27, 17, 0, 9, tzinfo=UTC), datetime(2026, 3, 30, 6, 0, tzinfo=UTC)),
        (datetime(2026, 10, 23, 16, 0, tzinfo=UTC), datetime(2026, 10, 26, 7, 0, tzinfo=UTC)),
    ],
)
def test_it_is_known_when_hours_begin_across_changes_of_the_clock(
    moment: datetime, opens_at: datetime
) -> None:
    held = PaymentPolicy(hours=(WORKDAYS,), time_zone="Europe/Berlin")
    assert held.opens_at(moment) == opens_at
    assert held.is_open_at(opens_at)


def test_an_hour_that_the_clocks_leave_out_opens_in_the_week_after() -> None:
    at_two = OpenHours((7,), 2 * 60, 3 * 60)
    held = PaymentPolicy(hours=(at_two,), time_zone="Europe/Berlin")
    night = datetime(2026, 3, 29, 0, 0, tzinfo=UTC)  # 3:00 comes after 1:59
    assert held.opens_at(night) == datetime(2026, 4, 5, 0, 0, tzinfo=UTC)


def test_payments_without_hours_are_open_now() -> None:
    now = datetime.now(UTC)
    assert policy(ALICE).opens_at(now) == now


def test_hours_of_a_zone_that_is_not_known_any_more_are_never() -> None:
    held = PaymentPolicy(hours=(OpenHours((1, 2, 3, 4, 5, 6, 7), 0, 1440),), time_zone="No/Where")
    assert not held.is_open_at(datetime.now(UTC))
    assert held.opens_at(datetime.now(UTC)) is None


@pytest.mark.parametrize(
    ("given", "bound", "is_within"),
    [
        (None, None, True),
        (policy(ALICE), None, True),
        (None, policy(ALICE), False),
        (policy(ALICE), policy("address:@example.com"), True),
        (policy("address:@example.com"), policy(ALICE), False),
        (policy(ALICE, "onchain:bc1q"), policy(ALICE), False),
        (
            PaymentPolicy(hours=(OpenHours((2,), 540, 600),), time_zone="UTC"),
            PaymentPolicy(hours=(WORKDAYS,), time_zone="UTC"),
            True,
        ),
        (
            PaymentPolicy(hours=(OpenHours((6,), 540, 600),), time_zone="UTC"),
            PaymentPolicy(hours=(WORKDAYS,), time_zone="UTC"),
            False,
        ),
        (
            PaymentPolicy(hours=(OpenHours((2,), 540, 600),), time_zone="Asia/Tokyo"),
            PaymentPolicy(hours=(WORKDAYS,), time_zone="UTC"),
            False,
        ),
        (PaymentPolicy(approval_above_sat=5), PaymentPolicy(approval_above_sat=5), True),
        (PaymentPolicy(approval_above_sat=6), PaymentPolicy(approval_above_sat=5), False),
        (policy(ALICE), PaymentPolicy(approval_above_sat=5), False),
    ],
)
def test_a_policy_is_within_another_or_not(
    given: PaymentPolicy | None, bound: PaymentPolicy | None, is_within: bool
) -> None:
    assert (beyond(given, bound) is None) is is_within


def test_destinations_are_stored_in_one_form() -> None:
    wallet = "6F2D1C0E-7A52-4D3B-9E61-5C2D8F7A1B34"
    wish = WishedPolicy(
        destinations=[
            f"wallet:{wallet}",
            "username:Alice",
            "address:Alice+tips@Example.com",
            "address:@Example.com",
            "address:@example.com",
            f"node:{'02' + 'AB' * 32}",
        ]
    )
    assert policies.checked(wish).destinations == (
        f"wallet:{UUID(wallet)}",
        "username:alice",
        "address:alice+tips@example.com",
        "address:@example.com",
        f"node:{'02' + 'ab' * 32}",
    )


@pytest.mark.parametrize(
    "wish",
    [
        WishedPolicy(),
        WishedPolicy(destinations=[]),
        WishedPolicy(destinations=["alice"]),
        WishedPolicy(destinations=["username:no spaces"]),
        WishedPolicy(destinations=["wallet:1"]),
        WishedPolicy(destinations=["node:04" + "ab" * 32]),
        WishedPolicy(destinations=["onchain:bc1qnothing"]),
        WishedPolicy(destinations=["address:alice"]),
        WishedPolicy(destinations=[f"username:a{n:03}" for n in range(101)]),
        WishedPolicy(hours=[WishedHours([1], "08:00", "18:00")]),
        WishedPolicy(time_zone="UTC", approval_above_sat=1),
        WishedPolicy(hours=[], time_zone="UTC"),
        WishedPolicy(hours=[WishedHours([], "08:00", "18:00")], time_zone="UTC"),
        WishedPolicy(hours=[WishedHours([8], "08:00", "18:00")], time_zone="UTC"),
        WishedPolicy(hours=[WishedHours([1], "18:00", "08:00")], time_zone="UTC"),
        WishedPolicy(hours=[WishedHours([1], "8:00", "18:00")], time_zone="UTC"),
        WishedPolicy(hours=[WishedHours([1], "08:00", "24:01")], time_zone="UTC"),
        WishedPolicy(hours=[WishedHours([1], "08:00", "18:00")], time_zone="Mars/Base"),
        WishedPolicy(hours=[WishedHours([1], "08:00", "18:00")], time_zone="../../etc/passwd"),
        WishedPolicy(approval_above_sat=-1),
        WishedPolicy(approval_above_sat=1, approval_expires_s=59),
        WishedPolicy(destinations=["username:alice"], approval_expires_s=600),
    ],
)
def test_what_makes_no_sense_is_refused(wish: WishedPolicy) -> None:
    with pytest.raises(InvalidInput):
        policies.checked(wish)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        "1",
        "{}",
        '{"destination": ["username:bob"]}',
        '{"destinations": []}',
        '{"destinations": "username:bob"}',
        '{"destinations": ["bob"]}',
        '{"destinations": {"username": "bob"}}',
        '{"hours": [{"days": [1]}], "timeZone": "UTC"}',
        '{"hours": {"days": [1], "from": "08:00", "until": "18:00"}, "timeZone": "UTC"}',
        '{"hours": [{"days": [8], "from": "08:00", "until": "18:00"}], "timeZone": "UTC"}',
        '{"hours": [{"days": [1], "from": "18:00", "until": "8"}], "timeZone": "UTC"}',
        '{"hours": [{"days": [1], "from": "08:00", "until": "18:00"}], "timeZone": "Mars"}',
        '{"hours": [{"days": [1], "from": "08:00", "until": "18:00"}]}',
        '{"hours": [{"days": [1], "from": "08:00", "until": "18:00"}], "timeZone": 1}',
        '{"timeZone": "UTC"}',
        '{"approvalAboveSats": -1}',
        '{"approvalAboveSats": "100"}',
        '{"approvalAboveSats": 1.5}',
        '{"approvalAboveSats": true}',
        '{"approvalAboveSats": 9007199254740992}',
        '{"approvalAboveSats": 100, "approvalExpiresInSeconds": 1}',
        '{"approvalAboveSats": 100, "approvalExpiresInSeconds": "60"}',
        '{"approvalExpiresInSeconds": 60}',
    ],
)
def test_what_is_no_policy_at_the_command_line_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput):
        policies.checked(key_options.policy_of(text) or WishedPolicy())
