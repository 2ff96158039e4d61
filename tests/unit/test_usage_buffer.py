"""What keys are used for, while it is only in memory."""

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from app.principal import KeyId
from app.process.usage import (
    ADDRESSES_MAX,
    RECENT_MAX,
    RECENT_OF_BATCH_MAX,
    USER_AGENT_CHARS_MAX,
    WHOLE_REQUEST,
    Batch,
    Counts,
    Outcome,
    UsageBuffer,
)
from app.services.keys.usage import Period

ONE = KeyId(UUID(int=1))
TWO = KeyId(UUID(int=2))
HOUR = 491_000
ME = "Query.me"
PAY = "Mutation.lnInvoicePaymentSend"


class Clock:
    """A clock that stands until it is set."""

    def __init__(self) -> None:
        self.now_s = HOUR * 3_600.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def buffer(clock: Clock) -> UsageBuffer:
    return UsageBuffer(size=3, clock=clock)


def taken(buffer: UsageBuffer) -> Batch:
    """Return the batch that is there to be written."""
    batch = buffer.batch()
    assert batch is not None
    return batch


def test_calls_are_summed_up_by_key_hour_and_operation(buffer: UsageBuffer, clock: Clock) -> None:
    buffer.count(ONE, ME, Outcome.SUCCESS, 10)
    buffer.count(ONE, ME, Outcome.ERROR, 30)
    buffer.count(ONE, ME, Outcome.REFUSAL, 20)
    buffer.count(TWO, ME, Outcome.SUCCESS, 5)
    clock.now_s += 3_600
    buffer.count(ONE, ME, Outcome.SUCCESS, 7)

    assert taken(buffer).counts == {
        (ONE, HOUR, ME): Counts(calls=3, errors=1, refusals=1, total_us=60, max_us=30),
        (TWO, HOUR, ME): Counts(calls=1, total_us=5, max_us=5),
        (ONE, HOUR + 1, ME): Counts(calls=1, total_us=7, max_us=7),
    }


def test_an_hour_ends_with_its_last_microsecond(buffer: UsageBuffer, clock: Clock) -> None:
    clock.now_s = (HOUR + 1) * 3_600 - 1e-6
    buffer.count(ONE, ME, Outcome.SUCCESS)
    clock.now_s = (HOUR + 1) * 3_600
    buffer.count(ONE, ME, Outcome.SUCCESS)

    assert [hour for _, hour, _ in taken(buffer).counts] == [HOUR, HOUR + 1]


def test_nothing_is_a_batch_of_none(buffer: UsageBuffer) -> None:
    assert buffer.batch() is None


def test_a_batch_stays_as_it_is_until_it_is_written(buffer: UsageBuffer) -> None:
    buffer.count(ONE, ME, Outcome.SUCCESS)
    first = taken(buffer)
    buffer.count(ONE, ME, Outcome.SUCCESS)

    again = taken(buffer)
    buffer.written()
    second = taken(buffer)
    buffer.written()

    assert again is first
    assert first.counts[ONE, HOUR, ME].calls == 1
    assert second.counts[ONE, HOUR, ME].calls == 1
    assert second.number > first.number
    assert buffer.batch() is None


def test_a_full_buffer_asks_to_be_written_and_loses_no_call(
    buffer: UsageBuffer, clock: Clock
) -> None:
    for number in range(3):
        buffer.count(ONE, f"Query.field{number}", Outcome.SUCCESS)
    assert not buffer.is_full.is_set()

    for number in range(100):
        clock.now_s += 3_600
        buffer.count(ONE, f"Query.other{number}", Outcome.ERROR, 2)
        buffer.count(TWO, f"Query.other{number}", Outcome.SUCCESS, 3)

    assert buffer.is_full.is_set()
    counts = taken(buffer).counts
    assert not buffer.is_full.is_set()
    assert len(counts) == 3 + 2
    assert sum(one.calls for one in counts.values()) == 3 + 200
    assert counts[ONE, HOUR + 1, WHOLE_REQUEST] == Counts(100, 100, 0, 200, 2)
    assert counts[TWO, HOUR + 1, WHOLE_REQUEST] == Counts(100, 0, 0, 300, 3)


def test_a_full_buffer_still_counts_what_it_has_where_it_belongs(buffer: UsageBuffer) -> None:
    for number in range(4):
        buffer.count(ONE, f"Query.field{number}", Outcome.SUCCESS)
    buffer.count(ONE, "Query.field0", Outcome.SUCCESS)

    assert taken(buffer).counts[ONE, HOUR, "Query.field0"].calls == 2


def test_the_last_use_is_known_until_it_is_written(buffer: UsageBuffer) -> None:
    buffer.touch(ONE, "203.0.113.1", "first")
    buffer.touch(ONE, "203.0.113.2", "second")
    taken(buffer)

    use = buffer.last_use(ONE)
    assert use is not None
    assert (use.address, use.user_agent) == ("203.0.113.2", "second")
    assert 0 <= use.age_s < 60

    buffer.touch(ONE, "203.0.113.3", "third")
    newer = buffer.last_use(ONE)
    assert newer is not None
    assert newer.user_agent == "third"

    buffer.written()
    taken(buffer)
    buffer.written()
    assert buffer.last_use(ONE) is None


def test_a_long_user_agent_is_cut(buffer: UsageBuffer) -> None:
    buffer.touch(ONE, "203.0.113.1", "x" * 60_000)

    use = buffer.last_use(ONE)
    assert use is not None
    assert len(use.user_agent) == USER_AGENT_CHARS_MAX


def test_a_period_leaves_nothing_of_its_span_out() -> None:
    now = datetime(2026, 3, 1, 0, 20, 30, tzinfo=UTC)
    begins = {period.value: period.begin(now) for period in Period}

    assert begins == {
        "LAST_HOUR": datetime(2026, 2, 28, 23, tzinfo=UTC),
        "LAST_24_HOURS": datetime(2026, 2, 28, 0, tzinfo=UTC),
        "LAST_7_DAYS": datetime(2026, 2, 22, tzinfo=UTC),
        "LAST_30_DAYS": datetime(2026, 1, 30, tzinfo=UTC),
        "LAST_90_DAYS": datetime(2025, 12, 1, tzinfo=UTC),
    }
    assert all(now - begins[period.value] >= period.span for period in Period)
    assert max(now - begins[period.value] - period.span for period in Period) < timedelta(days=1)


def test_the_first_addresses_of_a_key_are_noted_each_once(buffer: UsageBuffer) -> None:
    for n in (1, 2, 2, 1, 3):
        buffer.touch(ONE, f"192.0.2.{n}", f"agent {n}")
    buffer.touch(TWO, "192.0.2.9", "")
    for n in range(100):
        buffer.touch(TWO, f"198.51.100.{n}", "x" * 1_000)

    batch = taken(buffer)
    assert batch.addresses[ONE] == {
        "192.0.2.1": "agent 1",
        "192.0.2.2": "agent 2",
        "192.0.2.3": "agent 3",
    }
    assert len(batch.addresses[TWO]) == ADDRESSES_MAX
    assert max(map(len, batch.addresses[TWO].values())) == USER_AGENT_CHARS_MAX
    buffer.written()
    buffer.touch(ONE, "192.0.2.1", "")
    assert taken(buffer).addresses == {ONE: {"192.0.2.1": ""}}


def test_of_each_key_the_last_calls_are_kept_one_by_one(buffer: UsageBuffer, clock: Clock) -> None:
    for number in range(RECENT_MAX + 5):
        clock.now_s += 1
        buffer.count(ONE, ME, Outcome.SUCCESS, number, address="203.0.113.7")
    buffer.count(TWO, ME, Outcome.REFUSAL)

    recent = taken(buffer).recent
    assert len(recent[ONE]) == RECENT_MAX
    assert [call.took_us for call in recent[ONE]][:: RECENT_MAX - 1] == [5, RECENT_MAX + 4]
    assert recent[TWO][0].outcome is Outcome.REFUSAL
    assert recent[TWO][0].address == ""
    buffer.written()
    buffer.count(ONE, ME, Outcome.ERROR)
    assert [call.outcome for call in taken(buffer).recent[ONE]] == [Outcome.ERROR]


def test_of_very_many_keys_some_are_only_counted(clock: Clock) -> None:
    buffer = UsageBuffer(size=10_000, clock=clock)
    for _ in range(RECENT_OF_BATCH_MAX + 10):
        buffer.count(KeyId(uuid4()), ME, Outcome.SUCCESS)

    batch = taken(buffer)
    assert len(batch.recent) == RECENT_OF_BATCH_MAX
    assert len(batch.counts) == RECENT_OF_BATCH_MAX + 10
