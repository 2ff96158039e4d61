"""What the simulated network's own rows come to: the truth that its node must agree with."""

from dataclasses import dataclass

from app.database.pool import Pool
from app.nodes.sandbox import payments


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """The sums of all that ever moved, of one moment; what is in flight counts with its fee."""

    local_msat: int
    received_msat: int
    sent_msat: int
    fees_msat: int
    in_flight_msat: int

    @property
    def is_consistent(self) -> bool:
        """Whether our channel balance is what the payments make of it."""
        spent_msat = self.sent_msat + self.fees_msat + self.in_flight_msat
        return self.local_msat == self.received_msat - spent_msat


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt of our node to pay."""

    payment_hash: bytes
    amount_msat: int
    fee_msat: int
    has_arrived: bool


async def totals(pool: Pool) -> Totals:
    """Return the sums, after what is due has ended."""
    async with pool.acquire() as connection:
        await payments.end_due(connection)
        row = await connection.fetchrow(_SELECT_TOTALS)
    assert row is not None
    return Totals(**{name: int(amount) for name, amount in row.items()})


async def attempts(pool: Pool) -> list[Attempt]:
    """Return every attempt of our node to pay, oldest first."""
    async with pool.acquire() as connection:
        await payments.end_due(connection)
        rows = await connection.fetch(_SELECT_ATTEMPTS)
    return [Attempt(*row) for row in rows]


_SELECT_TOTALS = """
SELECT (SELECT sum(local_msat) FROM sandbox_channel) AS local_msat,
       (SELECT coalesce(sum(amount_msat), 0) FROM sandbox_own_invoice) AS received_msat,
       coalesce(sum(amount_msat) FILTER (WHERE state = 'settled'), 0) AS sent_msat,
       coalesce(sum(fee_msat) FILTER (WHERE state = 'settled'), 0) AS fees_msat,
       coalesce(sum(amount_msat + fee_msat) FILTER (WHERE state = 'in_flight'), 0)
           AS in_flight_msat
  FROM sandbox_payment
"""
_SELECT_ATTEMPTS = """
SELECT payment_hash, amount_msat, fee_msat, state = 'settled' AS has_arrived
  FROM sandbox_payment
 ORDER BY id
"""
