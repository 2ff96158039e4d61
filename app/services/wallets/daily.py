"""What came in and what went out, day by day: for a chart, not for accounting.

Failed payments and their refunds are left out, and what was exchanged between wallets of one
account. The cost is a walk along each wallet's own index from the newest transaction back, bounded
by `LOOKED_AT_MAX`, with the movement of each: some 5 ms a thousand, whatever else the tables hold.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from app.money import Currency
from app.principal import WalletId
from app.process.runtime import Runtime

#: So many of the newest transactions are added up, over all wallets together.
LOOKED_AT_MAX: Final = 10_000


@dataclass(frozen=True, slots=True)
class DayFlow:
    """A day (UTC) of all wallets of a currency, in its minor unit; what went out has its fees."""

    day: date
    currency: Currency
    came_in: int
    went_out: int


async def flows(
    runtime: Runtime, wallet_ids: Sequence[WalletId], days: Sequence[datetime]
) -> tuple[list[DayFlow], bool]:
    """Return those of some days on which something moved, and whether all of it was added up.

    `days` are midnights, ascending. One query. Of what is not added up, because there is too much,
    the oldest is left out.
    """
    if not wallet_ids:
        return [], True
    each = LOOKED_AT_MAX // len(wallet_ids) + 1
    async with runtime.connection() as connection:
        rows = await connection.fetch(_FLOWS, list(wallet_ids), list(days), each)
    found = [
        DayFlow(
            days[row["day"] - 1].date(), Currency(row["currency"]), row["came_in"], row["went_out"]
        )
        for row in rows
        if row["came_in"] or row["went_out"]
    ]
    return found, all(row["most"] < each for row in rows)


# Each movement by its index: the limit keeps the planner from reading all movements that there are.
_FLOWS = """
WITH edges AS (
    SELECT array_agg(moment_bytes(d) ORDER BY d) AS ids FROM unnest($2::timestamptz[]) AS d
), walked AS (
    SELECT w.currency, s.id, s.amount, s.number
      FROM wallet w CROSS JOIN edges
     CROSS JOIN LATERAL (
           SELECT t.id, t.amount, row_number() OVER (ORDER BY t.id DESC) AS number
             FROM (SELECT id, amount FROM wallet_transaction
                    WHERE wallet_id = w.id AND id >= edges.ids[1]
                    ORDER BY id DESC LIMIT $3) t) s
     WHERE w.id = ANY ($1::uuid[])
)
SELECT s.currency, width_bucket(s.id, edges.ids) AS day, max(s.number) AS most,
       coalesce(sum(s.amount) FILTER (
           WHERE s.amount > 0 AND m.status <> 'FAILURE' AND m.kind <> 'conversion'), 0)::bigint
           AS came_in,
       coalesce(sum(-s.amount) FILTER (
           WHERE s.amount < 0 AND m.status <> 'FAILURE' AND m.kind <> 'conversion'), 0)::bigint
           AS went_out
  FROM walked s CROSS JOIN edges
 CROSS JOIN LATERAL (
       SELECT status, kind FROM movement WHERE id = substring(s.id FOR 11) LIMIT 1) m
 GROUP BY s.currency, day
 ORDER BY day, s.currency
"""
