"""What keys were used for, and when last: noted in memory, written by the batch, told by period.

A crash loses the last seconds; a clean stop, which flushes, loses nothing. A batch counts once
however often it is written: after a lost connection nobody knows whether it was.

Hours are kept for some days, then become days (UTC); these are kept for longer.
"""

import asyncio
import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Final, TypeVar
from uuid import UUID

import asyncpg

from app.addresses import parse as parse_address
from app.principal import KeyId, KeyOwnerId
from app.process.runtime import Runtime
from app.process.usage import WHOLE_REQUEST, Batch, Use
from app.services.keys import known_addresses, recent_calls
from app.services.keys.derivation import links

FLUSH_EVERY_S: Final = 2.0

TOP_OPERATIONS_MAX: Final = 10

#: Longer periods have no hourly series.
_HOURLY_SPAN_MAX: Final = timedelta(days=7)
_ROWS_AT_ONCE: Final = 10_000

_HOUR: Final = timedelta(hours=1)
_DAY: Final = timedelta(days=1)


_Holder = TypeVar("_Holder", KeyId, KeyOwnerId)


class Period(StrEnum):
    """Up to now; from the beginning of the hour or, for several days, of the day (UTC)."""

    LAST_HOUR = "LAST_HOUR"
    LAST_24_HOURS = "LAST_24_HOURS"
    LAST_7_DAYS = "LAST_7_DAYS"
    LAST_30_DAYS = "LAST_30_DAYS"
    LAST_90_DAYS = "LAST_90_DAYS"

    @property
    def span(self) -> timedelta:
        return _SPANS[self]

    def begin(self, now: datetime) -> datetime:
        """Return where it begins: nothing of its span is left out."""
        begin = (now - self.span).replace(minute=0, second=0, microsecond=0)
        return begin.replace(hour=0) if self.span > _DAY else begin


_SPANS: Final[Mapping[Period, timedelta]] = {
    Period.LAST_HOUR: _HOUR,
    Period.LAST_24_HOURS: _DAY,
    Period.LAST_7_DAYS: 7 * _DAY,
    Period.LAST_30_DAYS: 30 * _DAY,
    Period.LAST_90_DAYS: 90 * _DAY,
}


@dataclass(frozen=True, slots=True)
class Calls:
    """Numbers of calls. `executed` are those that took a time worth an average."""

    total: int = 0
    failed: int = 0
    refused: int = 0
    executed: int = 0
    total_us: int = 0
    max_us: int = 0

    @property
    def successful(self) -> int:
        return self.total - self.failed - self.refused

    @property
    def average_ms(self) -> float | None:
        return self.total_us / self.executed / 1_000 if self.executed else None

    @property
    def max_ms(self) -> float | None:
        return self.max_us / 1_000 if self.executed else None


@dataclass(frozen=True, slots=True)
class Usage:
    """What a key was used for in a period. The series have no gaps; `hourly` may be empty."""

    period: Period
    begin: datetime
    end: datetime
    calls: Calls
    operations: Sequence[tuple[str, Calls]]
    daily: Sequence[tuple[date, Calls]]
    hourly: Sequence[tuple[datetime, Calls]]


@dataclass(frozen=True, slots=True)
class LastUse:
    """When a key was last used, from where and by what, as far as that is known."""

    at: datetime | None
    ip: str | None
    user_agent: str | None


async def keep_flushing(runtime: Runtime) -> None:
    """Write what was noted, every few seconds or when it is much, until cancelled."""
    while True:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(FLUSH_EVERY_S):
                await runtime.usage.is_full.wait()
        await flush(runtime)


async def flush(runtime: Runtime) -> None:
    """Write everything noted so far. After an error it is kept for the next time."""
    async with runtime.usage.writing:
        for _ in range(2):  # what could not be written before, and what came since
            batch = runtime.usage.batch()
            if batch is None:
                return
            await _finish(asyncio.create_task(_write(runtime, batch)))
            runtime.usage.written()


async def _finish(task: "asyncio.Task[None]") -> None:
    """Wait for a task that cancelling the caller must not interrupt."""
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait({task})
        raise


async def _write(runtime: Runtime, batch: Batch) -> None:
    uses = sorted(batch.uses.items())
    entries = sorted(batch.counts.items())
    async with runtime.connection() as connection, connection.transaction():
        is_first = await connection.fetchval(
            _FLUSH,
            runtime.usage.writer_id,
            batch.number,
            [key_id for key_id, _ in uses],
            [use.age_s for _, use in uses],
            [parse_address(use.address) for _, use in uses],
            [_printable(use.user_agent) for _, use in uses],
            [key_id for (key_id, _, _), _ in entries],
            [datetime.fromtimestamp(hour * 3_600, UTC) for (_, hour, _), _ in entries],
            [operation for (_, _, operation), _ in entries],
            [counts.calls for _, counts in entries],
            [counts.errors for _, counts in entries],
            [counts.refusals for _, counts in entries],
            [counts.total_us for _, counts in entries],
            [counts.max_us for _, counts in entries],
        )
        told = []
        if is_first:
            told = await known_addresses.note(connection, _places(batch))
            if batch.recent:
                await recent_calls.note(connection, batch.recent)
            if batch.links:
                await links.note(connection, batch.links.values())
    runtime.hub.committed(told)


def _places(batch: Batch) -> dict[KeyId, list[tuple[str, str | None]]]:
    return {
        key_id: [(address, _printable(agent)) for address, agent in seen.items()]
        for key_id, seen in batch.addresses.items()
    }


def last_use(runtime: Runtime, key_id: KeyId, row: asyncpg.Record) -> LastUse:
    """Return the later of what is written (`last_used_…` of a row) and what is not yet."""
    written_at: datetime | None = row["last_used_at"]
    use = runtime.usage.last_use(key_id)
    if use is not None:
        used_at = runtime.clock.now() - timedelta(seconds=use.age_s)
        if written_at is None or used_at >= written_at:
            return _unwritten(use, used_at)
    ip = row["last_used_ip"]
    return LastUse(written_at, None if ip is None else str(ip), row["last_used_user_agent"])


def _unwritten(use: Use, used_at: datetime) -> LastUse:
    ip = parse_address(use.address)
    return LastUse(used_at, None if ip is None else str(ip), _printable(use.user_agent))


def _printable(text: str) -> str | None:
    """Return a header without control characters and the like, None if nothing is left."""
    return "".join(character for character in text if character.isprintable()).strip() or None


async def of_keys(
    runtime: Runtime, wanted: Sequence[tuple[KeyId, Period]], *, now: datetime | None = None
) -> dict[tuple[KeyId, Period], Usage]:
    """Return the usage of some keys, each in a period up to now; one query a period.

    What this process has not written yet is in it; what others noted in the last seconds is not.
    """
    return await _of(runtime, _USAGE, wanted, now or runtime.clock.now())


async def of_key(runtime: Runtime, key_id: KeyId, period: Period) -> Usage:
    """Return the usage of one key in a period up to now, as `of_keys` does."""
    return (await of_keys(runtime, [(key_id, period)]))[key_id, period]


async def of_owners(
    runtime: Runtime, wanted: Sequence[tuple[KeyOwnerId, Period]]
) -> dict[tuple[KeyOwnerId, Period], Usage]:
    """Return what all keys that owners have now were used for, as `of_keys` does for each."""
    return await _of(runtime, _USAGE_OF_OWNERS, wanted, runtime.clock.now())


async def operations_of(
    runtime: Runtime, key_ids: Sequence[KeyId], period: Period
) -> dict[KeyId, frozenset[str]]:
    """Return all that keys called in a period up to now and might call: one query.

    What this process has not written yet is in it.
    """
    await flush(runtime)
    begin = period.begin(runtime.clock.now())
    async with runtime.connection() as connection:
        rows = await connection.fetch(_OPERATIONS, key_ids, begin, WHOLE_REQUEST)
    found: dict[KeyId, set[str]] = {key_id: set() for key_id in key_ids}
    for row in rows:
        found[KeyId(row["api_key_id"])].add(row["operation"])
    return {key_id: frozenset(operations) for key_id, operations in found.items()}


async def _of(
    runtime: Runtime, sql: str, wanted: Sequence[tuple[_Holder, Period]], end: datetime
) -> dict[tuple[_Holder, Period], Usage]:
    await flush(runtime)
    holders: dict[Period, list[_Holder]] = {}
    for holder_id, period in wanted:
        holders.setdefault(period, []).append(holder_id)
    found = {}
    for period, ids in holders.items():
        begin = period.begin(end)
        rows = await runtime.read(sql, ids, begin, end, WHOLE_REQUEST)
        by_holder: dict[UUID, list[asyncpg.Record]] = {holder_id: [] for holder_id in ids}
        for row in rows:
            by_holder[row["holder_id"]].append(row)
        for holder_id in ids:
            found[holder_id, period] = _usage(period, begin, end, by_holder[holder_id])
            await asyncio.sleep(0)  # others have their turn: the series of many keys are long
    return found


def _usage(period: Period, begin: datetime, end: datetime, rows: Sequence[asyncpg.Record]) -> Usage:
    days: dict[date, Calls] = {}
    hours: dict[datetime, Calls] = {}
    operations: list[tuple[str, Calls]] = []
    total = Calls()
    for row in rows:
        calls = _calls(row)
        if row["hour"] is not None:
            hours[row["hour"]] = calls
        elif row["day"] is not None:
            days[row["day"]] = calls
        elif row["operation"] is not None:
            operations.append((row["operation"], calls))
        elif row["is_total"]:
            total = calls
    operations.sort(key=lambda item: (-item[1].total, item[0]))
    return Usage(
        period,
        begin,
        end,
        total,
        operations[:TOP_OPERATIONS_MAX],
        [(day, days.get(day, _NO_CALLS)) for day in _days(begin, end)],
        [(hour, hours.get(hour, _NO_CALLS)) for hour in _hours(period, begin, end)],
    )


def _calls(row: asyncpg.Record) -> Calls:
    return Calls(
        total=row["calls"],
        failed=row["errors"],
        refused=row["refusals"],
        executed=row["executed"],
        total_us=row["total_us"],
        max_us=row["max_us"],
    )


def _days(begin: datetime, end: datetime) -> Iterator[date]:
    first = begin.date()
    return (first + n * _DAY for n in range((end.date() - first).days + 1))


def _hours(period: Period, begin: datetime, end: datetime) -> Iterator[datetime]:
    count = (end - begin) // _HOUR + 1 if period.span <= _HOURLY_SPAN_MAX else 0
    return (begin + n * _HOUR for n in range(count))


async def roll_up(runtime: Runtime) -> None:
    """Turn hours that are old enough into days, and drop days that are.

    Each hour is added once, however many processes do it at once: adding and deleting is one
    statement.
    """
    settings = runtime.settings
    kept_for = timedelta(days=settings.usage_hourly_days)
    moved = _ROWS_AT_ONCE
    while moved == _ROWS_AT_ONCE:
        moved = (await runtime.change(_ROLL_UP, kept_for, _ROWS_AT_ONCE))[0]["moved"]
    await runtime.change(_DROP_DAYS, settings.usage_days)
    await runtime.change(_DROP_WRITERS)


_NO_CALLS: Final = Calls()

# The rows of keys are locked in the order of their ids, and those of counts in the order of their
# primary key, or two processes could wait for each other. Keys that are gone are left out.
_FLUSH = """
WITH turn AS (
    INSERT INTO key_usage_writer AS w (id, batch) VALUES ($1, $2)
        ON CONFLICT (id) DO UPDATE SET batch = EXCLUDED.batch, at = now()
           WHERE w.batch < EXCLUDED.batch
    RETURNING id
), used AS (
    SELECT a.id, now() - u.age_s * interval '1 second' AS at, u.ip, u.user_agent
      FROM unnest($3::uuid[], $4::float8[], $5::inet[], $6::text[])
           AS u (id, age_s, ip, user_agent)
      JOIN api_key a USING (id)
     WHERE EXISTS (SELECT FROM turn)
     ORDER BY a.id FOR NO KEY UPDATE OF a
), touched AS (
    UPDATE api_key k
       SET last_used_at = used.at, last_used_ip = used.ip,
           last_used_user_agent = used.user_agent
      FROM used
     WHERE k.id = used.id AND (k.last_used_at IS NULL OR k.last_used_at <= used.at)
), counted AS (
    INSERT INTO key_usage_hour AS h
           (api_key_id, hour, operation, calls, errors, refusals, total_us, max_us)
    SELECT u.*
      FROM unnest($7::uuid[], $8::timestamptz[], $9::text[], $10::bigint[], $11::bigint[],
                  $12::bigint[], $13::bigint[], $14::bigint[])
           AS u (api_key_id, hour, operation, calls, errors, refusals, total_us, max_us)
     WHERE EXISTS (SELECT FROM turn) AND EXISTS (SELECT FROM api_key k WHERE k.id = u.api_key_id)
     ORDER BY u.api_key_id, u.hour, u.operation
        ON CONFLICT (api_key_id, hour, operation) DO UPDATE
       SET calls = h.calls + EXCLUDED.calls, errors = h.errors + EXCLUDED.errors,
           refusals = h.refusals + EXCLUDED.refusals, total_us = h.total_us + EXCLUDED.total_us,
           max_us = greatest(h.max_us, EXCLUDED.max_us)
)
SELECT EXISTS (SELECT FROM turn)
"""
# A row each for the operations, days and hours of a key, or of all keys of an owner, and one for
# all of it. A day counts if it lies in the period as a whole: its hours are gone.
_OF_KEYS = "SELECT id, id AS api_key_id FROM unnest($1::uuid[]) AS id"
_OF_OWNERS = (
    "SELECT owner_id AS id, id AS api_key_id FROM api_key WHERE owner_id = ANY ($1::uuid[])"
)


def _usage_statement(holders: str) -> str:
    return f"""
WITH holder AS ({holders}), used AS (
    SELECT holder.id AS holder_id, operation, hour, (hour AT TIME ZONE 'UTC')::date AS day,
           calls, errors, refusals, total_us, max_us
      FROM key_usage_hour JOIN holder USING (api_key_id)
     WHERE hour >= $2::timestamptz AND hour <= $3::timestamptz
     UNION ALL
    SELECT holder.id, operation, NULL, day, calls, errors, refusals, total_us, max_us
      FROM key_usage_day JOIN holder USING (api_key_id)
     WHERE day::timestamp >= $2 AT TIME ZONE 'UTC' AND day <= ($3 AT TIME ZONE 'UTC')::date
)
SELECT holder_id, operation, hour, day, grouping(operation, hour, day) = 7 AS is_total,
       sum(calls)::bigint AS calls, sum(errors)::bigint AS errors,
       sum(refusals)::bigint AS refusals,
       coalesce(sum(calls) FILTER (WHERE operation <> $4), 0)::bigint AS executed,
       coalesce(sum(total_us) FILTER (WHERE operation <> $4), 0)::bigint AS total_us,
       coalesce(max(max_us) FILTER (WHERE operation <> $4), 0) AS max_us
  FROM used
 GROUP BY holder_id, GROUPING SETS ((), (operation), (hour), (day))
"""  # noqa: S608 - constants only


_USAGE = _usage_statement(_OF_KEYS)
_USAGE_OF_OWNERS = _usage_statement(_OF_OWNERS)
_ROLL_UP = """
WITH old AS (
    DELETE FROM key_usage_hour
     WHERE ctid = ANY(ARRAY(SELECT ctid FROM key_usage_hour
                             WHERE hour < date_trunc('hour', now(), 'UTC') - $1::interval
                             LIMIT $2 FOR UPDATE SKIP LOCKED))
    RETURNING *
), moved AS (
    INSERT INTO key_usage_day AS d
           (api_key_id, day, operation, calls, errors, refusals, total_us, max_us)
    SELECT api_key_id, (hour AT TIME ZONE 'UTC')::date, operation, sum(calls), sum(errors),
           sum(refusals), sum(total_us), max(max_us)
      FROM old
     GROUP BY 1, 2, 3
     ORDER BY 1, 2, 3
        ON CONFLICT (api_key_id, day, operation) DO UPDATE
       SET calls = d.calls + EXCLUDED.calls, errors = d.errors + EXCLUDED.errors,
           refusals = d.refusals + EXCLUDED.refusals, total_us = d.total_us + EXCLUDED.total_us,
           max_us = greatest(d.max_us, EXCLUDED.max_us)
)
SELECT count(*) AS moved FROM old
"""
_OPERATIONS = """
SELECT DISTINCT api_key_id, operation
  FROM (SELECT api_key_id, operation, calls, refusals FROM key_usage_hour
         WHERE api_key_id = ANY ($1::uuid[]) AND hour >= $2
         UNION ALL
        SELECT api_key_id, operation, calls, refusals FROM key_usage_day
         WHERE api_key_id = ANY ($1::uuid[]) AND day >= ($2 AT TIME ZONE 'UTC')::date) AS called
 WHERE operation <> $3 AND calls > refusals
"""
_DROP_DAYS = "DELETE FROM key_usage_day WHERE day < (now() AT TIME ZONE 'UTC')::date - $1::integer"
_DROP_WRITERS = "DELETE FROM key_usage_writer WHERE at < now() - interval '1 day'"
