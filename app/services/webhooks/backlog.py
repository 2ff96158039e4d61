"""What waits to be sent to all endpoints together, and whether anybody sends it: for operators."""

from dataclasses import dataclass
from typing import Final

from app.process.runtime import Runtime

#: So long what is due may be late before it is told: then probably nobody sends.
LATE_S: Final = 120.0

_COUNTED_MAX: Final = 100_000


@dataclass(frozen=True, slots=True)
class Backlog:
    """How much there is, counted to 100,000 of each, of endpoints that are not disabled.

    `oldest_s` is the age of what waits for longest, be it for an endpoint that fails; `late_s` for
    how long something is due that nobody is at.
    """

    waiting: int = 0
    failed: int = 0
    failing_endpoints: int = 0
    oldest_s: float = 0.0
    late_s: float = 0.0

    @property
    def is_late(self) -> bool:
        return self.late_s > LATE_S


async def look(runtime: Runtime) -> Backlog:
    """Return what waits: one query."""
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_LOOK, _COUNTED_MAX)
    assert row is not None
    return Backlog(**row)


_LOOK = """
WITH waiting AS (
    SELECT d.created_at
      FROM webhook_delivery d JOIN webhook_endpoint w ON w.id = d.endpoint_id
     WHERE d.state = 'pending' AND w.disabled_at IS NULL
     LIMIT $1
), failed AS (
    SELECT FROM webhook_delivery WHERE state = 'failed' LIMIT $1
), failing AS (
    SELECT FROM webhook_endpoint WHERE failures > 0 AND disabled_at IS NULL LIMIT $1
), due AS (
    SELECT min(greatest(due_at, leased_until)) AS since
      FROM webhook_endpoint
     WHERE due_at <= now() AND disabled_at IS NULL
), unmade AS (
    SELECT e.created_at AS since
      FROM event e JOIN webhook_position p ON (e.xid, e.id) > (p.xid, p.event_id)
     ORDER BY e.xid, e.id
     LIMIT 1
)
SELECT (SELECT count(*) FROM waiting) AS waiting,
       (SELECT count(*) FROM failed) AS failed,
       (SELECT count(*) FROM failing) AS failing_endpoints,
       coalesce(extract(epoch FROM now() - (SELECT min(created_at) FROM waiting)), 0)::float8
       AS oldest_s,
       greatest(extract(epoch FROM now() - least((SELECT since FROM due),
                                                 (SELECT since FROM unmade))), 0)::float8 AS late_s
"""
