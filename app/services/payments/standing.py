"""How the money that moves stands, of all processes, for the curves and pagers of operators.

One query of rows that there are few of, each kind counted to 100,000.
"""

from dataclasses import dataclass
from typing import Final

from app.process.runtime import Runtime

_COUNTED_MAX: Final = 100_000


@dataclass(frozen=True, slots=True)
class UnderWay:
    """Payments of a rail whose outcome is not known yet, and what is reserved for them."""

    rail: str
    number: int
    reserved_msat: int
    oldest_s: float


@dataclass(frozen=True, slots=True)
class PutAside:
    """Receipts in a state that a person must end, `suspense` or `quarantined`."""

    state: str
    number: int
    msat: int
    oldest_s: float


@dataclass(frozen=True, slots=True)
class MoneyStanding:
    """All of it.

    `cursor` is how far settlements of the node are credited, None before it is met; `unled_s` for
    how long no process has followed them, 0 while one does.
    """

    under_way: tuple[UnderWay, ...] = ()
    put_aside: tuple[PutAside, ...] = ()
    cursor: int | None = None
    unled_s: float = 0.0


async def look(runtime: Runtime) -> MoneyStanding:
    """Return how it stands now. Raises what the database does."""
    async with runtime.connection() as connection:
        under_way = await connection.fetch(_UNDER_WAY, _COUNTED_MAX)
        put_aside = await connection.fetch(_PUT_ASIDE, _COUNTED_MAX)
        cursor = await connection.fetchrow(_CURSOR, runtime.node.identity)
    return MoneyStanding(
        tuple(UnderWay(**row) for row in under_way),
        tuple(PutAside(**row) for row in put_aside),
        None if cursor is None else cursor["settle_index"],
        0.0 if cursor is None else cursor["unled_s"],
    )


_UNDER_WAY = """
SELECT rail, count(*) AS number, sum(held_msat)::bigint AS reserved_msat,
       greatest(extract(epoch FROM now()
                - moment_of((array_agg(movement_id ORDER BY movement_id))[1])), 0)::float8
       AS oldest_s
  FROM (SELECT rail, held_msat, movement_id FROM payment WHERE state = 'sending' LIMIT $1) sending
 GROUP BY rail
"""
_PUT_ASIDE = """
SELECT state, count(*) AS number, sum(amount_msat)::bigint AS msat,
       extract(epoch FROM now() - min(booked_at))::float8 AS oldest_s
  FROM (SELECT state, amount_msat, booked_at
          FROM receipt WHERE state IN ('suspense', 'quarantined') LIMIT $1) aside
 GROUP BY state
"""
_CURSOR = """
SELECT settle_index, greatest(extract(epoch FROM now() - leads_until), 0)::float8 AS unled_s
  FROM node_cursor WHERE node_key = $1
"""
