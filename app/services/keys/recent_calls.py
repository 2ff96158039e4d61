"""The last calls of API keys, one by one. Owns the table `key_call`.

Noted in memory with the counts (`app.process.usage`), and written with them, so that no call waits
for it. What a call asked for, and was answered, is not kept.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from app.addresses import parse as parse_address
from app.database.pool import Connection
from app.principal import KeyId
from app.process.runtime import Runtime
from app.process.usage import RECENT_MAX, Outcome, RecentCall


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyCall:
    """A call: when, what, how it ended, from where, and how long it took; None is not known."""

    at: datetime
    operation: str
    outcome: Outcome
    ip: str | None
    took_ms: float | None


async def note(connection: Connection, recent: Mapping[KeyId, Sequence[RecentCall]]) -> None:
    """Write calls, in the caller's transaction, and forget those of their keys that are older."""
    calls = [(key_id, one) for key_id, several in sorted(recent.items()) for one in several]
    await connection.execute(
        _NOTE,
        [key_id for key_id, _ in calls],
        [at for _, several in sorted(recent.items()) for at in _moments(several)],
        [one.operation for _, one in calls],
        [one.outcome.name.lower() for _, one in calls],
        [one.took_us for _, one in calls],
        [parse_address(one.address) for _, one in calls],
    )
    await connection.execute(_FORGET, sorted(recent), RECENT_MAX)


async def of_key(runtime: Runtime, key_id: KeyId) -> list[KeyCall]:
    """Return the last calls of a key that are written, the newest first."""
    async with runtime.connection() as connection:
        rows = await connection.fetch(_OF_KEY, key_id, RECENT_MAX)
    return [
        KeyCall(
            at=row["at"],
            operation=row["operation"],
            outcome=Outcome[row["outcome"].upper()],
            ip=None if row["ip"] is None else str(row["ip"]),
            took_ms=row["took_us"] / 1_000 if row["took_us"] else None,
        )
        for row in rows
    ]


def _moments(calls: Sequence[RecentCall]) -> Iterator[datetime]:
    """Yield when each call of a key was, a microsecond apart at least: that is their order."""
    before = datetime.min.replace(tzinfo=UTC)
    for call in calls:
        before = max(datetime.fromtimestamp(call.at, UTC), before + timedelta(microseconds=1))
        yield before


_NOTE = """
INSERT INTO key_call (api_key_id, at, operation, outcome, took_us, ip)
SELECT u.*
  FROM unnest($1::uuid[], $2::timestamptz[], $3::text[], $4::text[], $5::bigint[], $6::inet[])
       AS u (api_key_id, at, operation, outcome, took_us, ip)
 WHERE EXISTS (SELECT FROM api_key k WHERE k.id = u.api_key_id)
"""
_FORGET = """
DELETE FROM key_call c
 USING unnest($1::uuid[]) AS wanted (id)
 WHERE c.api_key_id = wanted.id
   AND (c.at, c.id) < (SELECT k.at, k.id FROM key_call k
                        WHERE k.api_key_id = wanted.id
                        ORDER BY k.at DESC, k.id DESC OFFSET $2 - 1 LIMIT 1)
"""
_OF_KEY = """
SELECT at, operation, outcome, took_us, ip FROM key_call
 WHERE api_key_id = $1 ORDER BY at DESC, id DESC LIMIT $2
"""
