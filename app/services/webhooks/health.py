"""How an endpoint does: what waits for it, and how the last try ended."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.process.runtime import Runtime


@dataclass(frozen=True, slots=True, kw_only=True)
class EndpointHealth:
    """`waiting` counts to `WAITING_MAX` at most; the rest is None before the first try."""

    waiting: int
    last_attempt_at: datetime | None
    last_status: int | None
    last_error: str | None


#: How far what waits is counted.
WAITING_MAX = 1_000


async def of(runtime: Runtime, endpoint_ids: Sequence[str]) -> list[EndpointHealth]:
    """Return how endpoints do, in the order of their ids: one query."""
    async with runtime.connection() as connection:
        rows = await connection.fetch(_HEALTH, endpoint_ids, WAITING_MAX)
    return [
        EndpointHealth(
            waiting=row["waiting"],
            last_attempt_at=row["at"],
            last_status=row["status"],
            last_error=row["error"],
        )
        for row in rows
    ]


_HEALTH = """
SELECT waiting.waiting, last.at, last.status, last.error
  FROM unnest($1::text[]) WITH ORDINALITY AS asked (id, place)
 CROSS JOIN LATERAL (
       SELECT count(*)::int AS waiting
         FROM (SELECT FROM webhook_delivery
                WHERE endpoint_id = asked.id AND state = 'pending' LIMIT $2) AS pending
       ) AS waiting
  LEFT JOIN LATERAL (
       SELECT at, status, error FROM webhook_attempt
        WHERE endpoint_id = asked.id
        ORDER BY at DESC
        LIMIT 1
       ) AS last ON true
 ORDER BY asked.place
"""
