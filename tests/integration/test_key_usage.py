"""What keys were used for: written once, rolled up once, dropped in time, told exactly."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import uuid4

import asyncpg
import pytest

from app.permissions import Scope
from app.principal import KeyId
from app.process.runtime import Runtime
from app.process.usage import WHOLE_REQUEST, Outcome, UsageBuffer
from app.services.keys import recent_calls
from app.services.keys import registry as api_keys
from app.services.keys import usage as key_usage
from app.services.keys.usage import Calls, Period
from app.settings import Settings
from app.startup import open_runtime
from app.worker import jobs
from tests.factories import Person, key, person

ME = "Query.me"
PAY = "Mutation.lnInvoicePaymentSend"
HOUR = timedelta(hours=1)


@pytest.fixture
async def owner(runtime: Runtime) -> Person:
    return await person(runtime)


@pytest.fixture
async def key_id(runtime: Runtime, owner: Person) -> KeyId:
    made, _ = await key(runtime, owner, Scope.READ)
    return KeyId(made)


@pytest.fixture
async def processes(settings: Settings, runtime: Runtime) -> AsyncIterator[list[Runtime]]:
    """Two processes on one database."""
    async with AsyncExitStack() as stack:
        other = await stack.enter_async_context(open_runtime(settings, migrates=False))
        yield [runtime, other]


async def rows(runtime: Runtime, table: str) -> list[dict[str, Any]]:
    """Return the rows of a table of usage, in the order of its primary key."""
    async with runtime.connection() as connection:
        found = await connection.fetch(f"SELECT * FROM {table} ORDER BY 1, 2, 3")
    return [dict(row) for row in found]


def count_at(runtime: Runtime, at: datetime, key_id: KeyId, operation: str, times: int = 1) -> None:
    """Count calls of 10 µs at some moment."""
    runtime.usage.clock = at.timestamp
    for _ in range(times):
        runtime.usage.count(key_id, operation, Outcome.SUCCESS, 10)


def days_ago(days: int, hour: int = 12) -> datetime:
    now = datetime.now(UTC).replace(hour=hour, minute=30)
    return now - timedelta(days=days)


async def test_what_is_counted_is_written_to_the_microsecond(
    runtime: Runtime, key_id: KeyId
) -> None:
    at = datetime(2026, 2, 28, 23, 59, 59, tzinfo=UTC)
    runtime.usage.clock = at.timestamp
    for outcome, took_us in (
        (Outcome.SUCCESS, 100),
        (Outcome.ERROR, 300),
        (Outcome.REFUSAL, 50),
    ):
        runtime.usage.count(key_id, ME, outcome, took_us)
        await key_usage.flush(runtime)

    assert await rows(runtime, "key_usage_hour") == [
        {
            "api_key_id": key_id,
            "hour": datetime(2026, 2, 28, 23, tzinfo=UTC),
            "operation": ME,
            "calls": 3,
            "errors": 1,
            "refusals": 1,
            "total_us": 450,
            "max_us": 300,
        }
    ]


async def test_two_processes_write_the_same_keys_at_once_and_lose_nothing(
    processes: list[Runtime], owner: Person
) -> None:
    keys = [KeyId((await key(processes[0], owner, Scope.READ))[0]) for _ in range(10)]

    async def work(process: Runtime, ids: list[KeyId]) -> None:
        for _ in range(20):
            for id_ in ids:
                process.usage.touch(id_, "203.0.113.1", "worker")
                for operation in (ME, PAY):
                    process.usage.count(id_, operation, Outcome.SUCCESS, 1)
            await key_usage.flush(process)

    await asyncio.gather(work(processes[0], keys), work(processes[1], keys[::-1]))

    found = await rows(processes[0], "key_usage_hour")
    assert sum(row["calls"] for row in found) == 2 * 20 * 10 * 2
    by_key = {(row["api_key_id"], row["operation"]): 0 for row in found}
    for row in found:
        by_key[row["api_key_id"], row["operation"]] += row["calls"]
    assert set(by_key.values()) == {40}
    assert len(by_key) == 20


async def test_many_tasks_of_one_process_write_everything_once(
    runtime: Runtime, key_id: KeyId
) -> None:
    async def work() -> None:
        for _ in range(20):
            runtime.usage.count(key_id, ME, Outcome.SUCCESS)
            await key_usage.flush(runtime)

    await asyncio.gather(*(work() for _ in range(10)))

    assert sum(row["calls"] for row in await rows(runtime, "key_usage_hour")) == 200


async def test_a_batch_whose_outcome_was_not_learned_counts_once(
    runtime: Runtime, key_id: KeyId, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = key_usage._write

    async def write_and_lose_the_answer(*arguments: Any) -> None:
        await write(*arguments)
        raise asyncpg.PostgresConnectionError("the connection was lost")

    runtime.usage.count(key_id, ME, Outcome.SUCCESS)
    monkeypatch.setattr(key_usage, "_write", write_and_lose_the_answer)
    with pytest.raises(asyncpg.PostgresConnectionError):
        await key_usage.flush(runtime)
    monkeypatch.undo()

    runtime.usage.count(key_id, ME, Outcome.SUCCESS)
    await key_usage.flush(runtime)

    (row,) = await rows(runtime, "key_usage_hour")
    assert row["calls"] == 2


async def test_cancelling_a_writer_neither_loses_nor_doubles(
    runtime: Runtime, key_id: KeyId
) -> None:
    for delay in range(10):
        runtime.usage.count(key_id, ME, Outcome.SUCCESS)
        task = asyncio.create_task(key_usage.flush(runtime))
        for _ in range(delay):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    await key_usage.flush(runtime)

    assert sum(row["calls"] for row in await rows(runtime, "key_usage_hour")) == 10


async def test_uses_that_could_not_be_written_are_kept(runtime: Runtime, key_id: KeyId) -> None:
    runtime.usage.touch(key_id, "203.0.113.7", "shop")
    runtime.usage.count(key_id, ME, Outcome.SUCCESS)
    async with runtime.connection() as connection:
        await connection.execute("ALTER TABLE api_key RENAME TO away")

    with pytest.raises(asyncpg.PostgresError, match="api_key"):
        await key_usage.flush(runtime)

    async with runtime.connection() as connection:
        await connection.execute("ALTER TABLE away RENAME TO api_key")
    assert runtime.usage.last_use(key_id) is not None
    await key_usage.flush(runtime)
    assert runtime.usage.last_use(key_id) is None
    (row,) = await rows(runtime, "key_usage_hour")
    assert row["calls"] == 1
    async with runtime.connection() as connection:
        assert await connection.fetchval("SELECT last_used_at FROM api_key") is not None


async def test_last_use_never_goes_back(processes: list[Runtime], key_id: KeyId) -> None:
    early, late = processes
    early.usage.touch(key_id, "203.0.113.1", "early")
    await asyncio.sleep(0.5)  # the database counts back by how long ago it was: a slow way blurs it
    late.usage.touch(key_id, "203.0.113.2", "late")
    await key_usage.flush(late)
    await key_usage.flush(early)

    async with early.connection() as connection:
        row = await connection.fetchrow("SELECT * FROM api_key WHERE id = $1", key_id)
    assert row is not None
    assert str(row["last_used_ip"]) == "203.0.113.2"
    assert row["last_used_user_agent"] == "late"


@pytest.mark.parametrize(
    ("address", "user_agent", "shown"),
    [
        ("203.0.113.9", "curl/8.5", ("203.0.113.9", "curl/8.5")),
        ("::ffff:203.0.113.9", "a\r\nb\x00c\x1b[31m", ("203.0.113.9", "abc[31m")),
        ("2001:db8::1", "\x7f\u202e", ("2001:db8::1", None)),
        ("", "", (None, None)),
        ("no address", "x" * 5_000, (None, "x" * 300)),
    ],
)
async def test_where_a_key_was_last_used_is_told_before_and_after_it_is_written(
    runtime: Runtime,
    owner: Person,
    key_id: KeyId,
    address: str,
    user_agent: str,
    shown: tuple[str | None, str | None],
) -> None:
    runtime.usage.touch(key_id, address, user_agent)

    before = (await api_keys.get(runtime, owner.principal.account_id, key_id)).last_use
    await key_usage.flush(runtime)
    after = (await api_keys.get(runtime, owner.principal.account_id, key_id)).last_use

    assert (before.ip, before.user_agent) == shown
    assert (after.ip, after.user_agent) == shown
    assert before.at is not None
    assert after.at is not None


async def test_counts_of_a_key_that_is_gone_do_not_hold_up_the_others(
    runtime: Runtime, owner: Person, key_id: KeyId
) -> None:
    gone = KeyId((await key(runtime, owner, Scope.READ))[0])
    for id_ in (gone, key_id):
        runtime.usage.touch(id_, "203.0.113.1", "")
        runtime.usage.count(id_, ME, Outcome.SUCCESS)
    async with runtime.connection() as connection:
        await connection.execute("DELETE FROM api_key WHERE id = $1", gone)

    await key_usage.flush(runtime)

    assert [row["api_key_id"] for row in await rows(runtime, "key_usage_hour")] == [key_id]


async def test_a_clean_stop_loses_nothing_and_a_restart_goes_on(
    settings: Settings, runtime: Runtime, key_id: KeyId
) -> None:
    for _ in range(2):
        async with open_runtime(settings, migrates=False) as process, jobs.running(process):
            process.usage.count(key_id, ME, Outcome.SUCCESS, 7)

    assert [(row["calls"], row["total_us"]) for row in await rows(runtime, "key_usage_hour")] in (
        [(2, 14)],
        [(1, 7), (1, 7)],
    )


async def test_a_full_buffer_is_written_at_once(runtime: Runtime, owner: Person) -> None:
    keys = [KeyId((await key(runtime, owner, Scope.READ))[0]) for _ in range(3)]
    runtime.usage.size = 2
    writer = asyncio.create_task(key_usage.keep_flushing(runtime))
    began = asyncio.get_running_loop().time()
    for id_ in keys:
        runtime.usage.count(id_, ME, Outcome.SUCCESS)
    async with asyncio.timeout(key_usage.FLUSH_EVERY_S):
        while sum(row["calls"] for row in await rows(runtime, "key_usage_hour")) < 3:
            assert not writer.done()
    writer.cancel()
    await asyncio.gather(writer, return_exceptions=True)

    assert asyncio.get_running_loop().time() - began < key_usage.FLUSH_EVERY_S
    assert sum(row["calls"] for row in await rows(runtime, "key_usage_hour")) == 3


async def test_hours_are_rolled_up_into_days_exactly_once(
    processes: list[Runtime], key_id: KeyId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(key_usage, "_ROWS_AT_ONCE", 7)
    runtime = processes[0]
    for hour in range(24):
        count_at(runtime, days_ago(20, hour), key_id, ME, 2)
        count_at(runtime, days_ago(20, hour), key_id, PAY)
    count_at(runtime, days_ago(0), key_id, ME, 5)
    await key_usage.flush(runtime)

    await asyncio.gather(*(key_usage.roll_up(process) for process in processes * 3))

    day = days_ago(20).date()
    found = await rows(runtime, "key_usage_day")
    assert [(row["day"], row["operation"], row["calls"], row["total_us"]) for row in found] == [
        (day, PAY, 24, 240),
        (day, ME, 48, 480),
    ]
    assert [row["calls"] for row in await rows(runtime, "key_usage_hour")] == [5]


async def test_what_comes_late_is_added_to_its_day(runtime: Runtime, key_id: KeyId) -> None:
    for _ in range(2):
        count_at(runtime, days_ago(20), key_id, ME)
        await key_usage.flush(runtime)
        await key_usage.roll_up(runtime)

    assert [row["calls"] for row in await rows(runtime, "key_usage_day")] == [2]


async def test_a_roll_up_that_fails_changes_nothing(runtime: Runtime, key_id: KeyId) -> None:
    count_at(runtime, days_ago(20), key_id, ME)
    await key_usage.flush(runtime)
    async with runtime.connection() as connection:
        await connection.execute("ALTER TABLE key_usage_day RENAME COLUMN calls TO away")

    with pytest.raises(asyncpg.PostgresError):
        await key_usage.roll_up(runtime)

    async with runtime.connection() as connection:
        await connection.execute("ALTER TABLE key_usage_day RENAME COLUMN away TO calls")
    assert [row["calls"] for row in await rows(runtime, "key_usage_hour")] == [1]


async def test_days_are_dropped_when_the_setting_says(runtime: Runtime, key_id: KeyId) -> None:
    kept = runtime.settings.usage_days
    for days in (kept - 1, kept, kept + 1, kept + 100):
        count_at(runtime, days_ago(days), key_id, ME)
    await key_usage.flush(runtime)

    await key_usage.roll_up(runtime)

    days_kept = [row["day"] for row in await rows(runtime, "key_usage_day")]
    assert days_kept == [days_ago(kept).date(), days_ago(kept - 1).date()]


async def test_every_hour_of_a_week_is_still_there_by_the_hour(
    runtime: Runtime, key_id: KeyId
) -> None:
    """The hourly series of the longest period that has one is never made of days."""
    now = datetime.now(UTC)
    begin = Period.LAST_7_DAYS.begin(now)
    count_at(runtime, begin, key_id, ME)
    await key_usage.flush(runtime)
    await key_usage.roll_up(runtime)

    usage = await key_usage.of_key(runtime, key_id, Period.LAST_7_DAYS)

    assert usage.hourly[0] == (begin, Calls(1, 0, 0, 1, 10, 10))


async def test_usage_is_exact_before_and_after_rolling_up(runtime: Runtime, key_id: KeyId) -> None:
    for days in (0, 1, 6, 8, 29, 60, 89):
        count_at(runtime, days_ago(days, 0), key_id, ME, days + 1)
    runtime.usage.clock = UsageBuffer().clock
    runtime.usage.count(key_id, PAY, Outcome.REFUSAL, 1_000)
    now = datetime.now(UTC).replace(hour=23, minute=59)

    async def totals() -> dict[str, tuple[int, int, int]]:
        wanted = [(key_id, period) for period in Period]
        found = await key_usage.of_keys(runtime, wanted, now=now)
        return {
            period.value: (
                usage.calls.total,
                sum(calls.total for _, calls in usage.daily),
                sum(calls.total for _, calls in usage.operations),
            )
            for (_, period), usage in found.items()
        }

    before = await totals()
    await key_usage.roll_up(runtime)

    assert {name: numbers[0] for name, numbers in before.items() if "DAYS" in name} == {
        "LAST_7_DAYS": 1 + 2 + 7 + 1,
        "LAST_30_DAYS": 1 + 2 + 7 + 9 + 30 + 1,
        "LAST_90_DAYS": 1 + 2 + 7 + 9 + 30 + 61 + 90 + 1,
    }
    assert all(len(set(numbers)) == 1 for numbers in before.values())
    assert await totals() == before


async def test_series_have_no_gaps_and_end_now(runtime: Runtime, key_id: KeyId) -> None:
    now = datetime(2026, 3, 1, 10, 20, tzinfo=UTC)
    count_at(runtime, now - 3 * HOUR, key_id, ME, 4)
    found = await key_usage.of_keys(runtime, [(key_id, period) for period in Period], now=now)
    usages = {period: usage for (_, period), usage in found.items()}

    day = usages[Period.LAST_24_HOURS]
    assert [hour for hour, _ in day.hourly] == [
        datetime(2026, 2, 28, 10, tzinfo=UTC) + n * HOUR for n in range(25)
    ]
    assert [calls.total for _, calls in day.hourly] == [0] * 21 + [4] + [0] * 3
    assert [(day, calls.total) for day, calls in day.daily] == [
        (date(2026, 2, 28), 0),
        (date(2026, 3, 1), 4),
    ]
    assert {period.value: len(usage.hourly) for period, usage in usages.items()} == {
        "LAST_HOUR": 2,
        "LAST_24_HOURS": 25,
        "LAST_7_DAYS": 7 * 24 + 11,
        "LAST_30_DAYS": 0,
        "LAST_90_DAYS": 0,
    }
    assert {period.value: len(usage.daily) for period, usage in usages.items()} == {
        "LAST_HOUR": 1,
        "LAST_24_HOURS": 2,
        "LAST_7_DAYS": 8,
        "LAST_30_DAYS": 31,
        "LAST_90_DAYS": 91,
    }
    assert usages[Period.LAST_HOUR].calls == Calls()


async def test_ten_operations_are_named_the_most_called_first(
    runtime: Runtime, key_id: KeyId
) -> None:
    for number in range(12):
        for _ in range(number + 1):
            runtime.usage.count(key_id, f"Query.field{number:02}", Outcome.SUCCESS, 3_000)
    runtime.usage.count(key_id, "Query.field11", Outcome.ERROR, 9_000)

    usage = await key_usage.of_key(runtime, key_id, Period.LAST_HOUR)

    assert [name for name, _ in usage.operations] == [
        f"Query.field{number:02}" for number in range(11, 1, -1)
    ]
    first = usage.operations[0][1]
    assert (first.total, first.successful, first.failed) == (13, 12, 1)
    assert first.average_ms == pytest.approx((12 * 3 + 9) / 13)
    assert usage.calls.max_ms == 9.0
    assert usage.calls.total == 79


async def test_requests_refused_as_a_whole_do_not_make_the_average_better(
    runtime: Runtime, key_id: KeyId
) -> None:
    runtime.usage.count(key_id, ME, Outcome.SUCCESS, 5_000)
    runtime.usage.count(key_id, WHOLE_REQUEST, Outcome.REFUSAL)

    calls = (await key_usage.of_key(runtime, key_id, Period.LAST_HOUR)).calls

    assert (calls.total, calls.refused, calls.average_ms) == (2, 1, 5.0)


async def test_many_keys_are_told_apart_in_one_query(runtime: Runtime, owner: Person) -> None:
    keys = [KeyId((await key(runtime, owner, Scope.READ))[0]) for _ in range(5)]
    for number, id_ in enumerate(keys):
        for _ in range(number):
            runtime.usage.count(id_, ME, Outcome.SUCCESS)

    found = await key_usage.of_keys(runtime, [(id_, Period.LAST_7_DAYS) for id_ in keys])

    assert [found[id_, Period.LAST_7_DAYS].calls.total for id_ in keys] == [0, 1, 2, 3, 4]


async def test_the_last_hundred_calls_of_a_key_stay(runtime: Runtime, key_id: KeyId) -> None:
    for took_us in range(1, 71):
        runtime.usage.count(key_id, ME, Outcome.SUCCESS, took_us, address="203.0.113.7")
    await key_usage.flush(runtime)
    for took_us in range(71, 141):
        runtime.usage.count(key_id, PAY, Outcome.REFUSAL, took_us, address="no address")
    await key_usage.flush(runtime)

    calls = await recent_calls.of_key(runtime, key_id)

    assert [call.took_ms for call in calls] == [one / 1_000 for one in range(140, 40, -1)]
    assert (calls[0].operation, calls[0].outcome, calls[0].ip) == (PAY, Outcome.REFUSAL, None)
    assert (calls[-1].operation, calls[-1].ip) == (ME, "203.0.113.7")
    assert len(await rows(runtime, "key_call")) == 100


async def test_a_batch_that_is_written_twice_tells_of_each_call_once(
    runtime: Runtime, key_id: KeyId
) -> None:
    runtime.usage.count(key_id, ME, Outcome.SUCCESS, 1)
    batch = runtime.usage.batch()
    assert batch is not None
    await key_usage._write(runtime, batch)
    await key_usage.flush(runtime)

    assert len(await recent_calls.of_key(runtime, key_id)) == 1


async def test_calls_of_a_key_that_is_gone_are_left_out(runtime: Runtime, key_id: KeyId) -> None:
    runtime.usage.count(KeyId(uuid4()), ME, Outcome.SUCCESS, 1)
    runtime.usage.count(key_id, ME, Outcome.SUCCESS, 1)
    await key_usage.flush(runtime)

    assert len(await rows(runtime, "key_call")) == 1
