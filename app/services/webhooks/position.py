"""Up to which event there are deliveries. Owns the table: one row, whose lock is the turn.

Whoever makes deliveries of events takes the turn first, and keeps it until its commit; others go on
with what else there is to do.
"""

from typing import NamedTuple

from app.database.pool import Connection


class Position(NamedTuple):
    """The last event that was seen to, in the order of events."""

    xid: int
    event_id: int


async def take(connection: Connection) -> Position | None:
    """Take the turn until the transaction ends; None: it is another's."""
    row = await connection.fetchrow(_TAKE)
    return None if row is None else Position(row["xid"], row["event_id"])


async def move(connection: Connection, position: Position) -> None:
    """Go on from a later event, once the caller, whose turn it is, commits."""
    await connection.execute(_MOVE, *position)


_TAKE = "SELECT xid, event_id FROM webhook_position FOR UPDATE SKIP LOCKED"
_MOVE = "UPDATE webhook_position SET xid = $1, event_id = $2"
