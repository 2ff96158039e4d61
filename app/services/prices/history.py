"""What bitcoin cost: a point an hour, of old ones fewer. Owns the table `price_point`."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from math import ceil
from typing import Final

from app.prices import simulated
from app.prices.quotes import Quote
from app.process.runtime import Runtime


class Range(StrEnum):
    """How far back a history goes."""

    ONE_DAY = "ONE_DAY"
    ONE_WEEK = "ONE_WEEK"
    ONE_MONTH = "ONE_MONTH"
    ONE_YEAR = "ONE_YEAR"
    FIVE_YEARS = "FIVE_YEARS"


@dataclass(frozen=True, slots=True)
class PastPrice:
    """What 1 BTC cost at a moment."""

    at: datetime
    quote: Quote


_HOUR: Final = timedelta(hours=1)
_DAY: Final = timedelta(days=1)
_WEEK: Final = timedelta(days=7)
_MONTH: Final = timedelta(days=30)
_YEAR: Final = timedelta(days=365)

#: How far back each goes, and how far its points are apart; as Blink's.
_RANGES: Final = {
    Range.ONE_DAY: (_DAY, _HOUR),
    Range.ONE_WEEK: (_WEEK, 4 * _HOUR),
    Range.ONE_MONTH: (_MONTH, _DAY),
    Range.ONE_YEAR: (_YEAR, _WEEK),
    Range.FIVE_YEARS: (5 * _YEAR, _MONTH),
}
#: From which age on points are kept so far apart: no range asks for more.
_THINNED: Final = (
    (_WEEK + _DAY, 4 * _HOUR),
    (_MONTH + _DAY, _DAY),
    (_YEAR + _MONTH, _MONTH),
)


async def points(runtime: Runtime, span: Range) -> list[PastPrice]:
    """Return a history, oldest first; the price of now is its last point if it is known."""
    back, spacing = _RANGES[span]
    async with runtime.connection() as connection:
        rows = await connection.fetch(_POINTS, spacing, back)
    found = [PastPrice(row["at"], Quote(row["cents_per_btc"])) for row in rows]
    now = runtime.prices.reading_or_none()
    if now is not None:
        found.append(PastPrice(datetime.fromtimestamp(now.at, UTC), now.value))
    return found


async def record(runtime: Runtime) -> None:
    """Remember the price, if it is known, once an hour whatever processes there are.

    The first of all has the sandbox make up what was before.
    """
    now = runtime.prices.reading_or_none()
    if now is None:
        return
    if runtime.prices.made_up is simulated.quote_at:
        await _make_up_a_past(runtime, now.at)
    at = datetime.fromtimestamp(now.at, UTC)
    if await runtime.change(_RECORD, [at], [now.value.cents_per_btc]):
        await thin(runtime)


async def thin(runtime: Runtime) -> None:
    """Leave out points that no range asks for any more."""
    for age, spacing in _THINNED:
        await runtime.change(_THIN, age, spacing)


async def _make_up_a_past(runtime: Runtime, now: float) -> None:
    async with runtime.connection() as connection:
        if await connection.fetchval(_ANY):
            return
    moments = sorted(
        {
            moment
            for back, spacing in _RANGES.values()
            for moment in _every(spacing.total_seconds(), now - back.total_seconds(), now)
        }
    )
    await runtime.change(
        _RECORD,
        [datetime.fromtimestamp(moment, UTC) for moment in moments],
        [simulated.quote_at(moment).cents_per_btc for moment in moments],
    )


def _every(spacing_s: float, begin: float, end: float) -> Iterator[float]:
    """Yield the moments from `begin` to `end` at which a new bin of `_BINS_BEGIN` begins."""
    origin = _BINS_BEGIN.timestamp()
    moment = origin + ceil((begin - origin) / spacing_s) * spacing_s
    while moment < end:
        yield moment
        moment += spacing_s


#: Where the spans of equal length begin that hold a point each: a Monday, in UTC. So in the SQL.
_BINS_BEGIN: Final = datetime(2000, 1, 3, tzinfo=UTC)

_ANY = "SELECT EXISTS (SELECT FROM price_point)"
_POINTS = """
SELECT DISTINCT ON (date_bin($1, at, '2000-01-03 00:00Z')) at, cents_per_btc
  FROM price_point
 WHERE at >= now() - $2::interval AND at <= now()
 ORDER BY date_bin($1, at, '2000-01-03 00:00Z'), at
"""
_RECORD = """
INSERT INTO price_point (hour, at, cents_per_btc)
SELECT date_bin('1 hour', at, '2000-01-03 00:00Z'), at, cents_per_btc
  FROM unnest($1::timestamptz[], $2::bigint[]) AS p (at, cents_per_btc)
    ON CONFLICT (hour) DO NOTHING
RETURNING hour
"""
_THIN = """
DELETE FROM price_point p
 WHERE p.at < now() - $1::interval
   AND EXISTS (SELECT FROM price_point earlier
                WHERE earlier.hour < p.hour
                  AND earlier.hour >= date_bin($2, p.hour, '2000-01-03 00:00Z'))
"""
