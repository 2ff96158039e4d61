"""What is open at the node behind the books: it means nothing to another node."""

from dataclasses import asdict, dataclass

from app.database.pool import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenEnds:
    """How much of what has begun, and only the node knows how it ends."""

    #: Payments and payouts of which it is not known whether they were made, refunds included.
    payments: int
    #: Those of them that leave on the chain.
    payouts: int
    #: What they are about, without fees.
    payments_msat: int
    #: Invoices that may be paid at the node still, or are being paid.
    invoices: int

    def counts(self) -> dict[str, int]:
        """Return each by its name."""
        return asdict(self)


async def at_the_node(connection: Connection) -> OpenEnds:
    """Return what is open: one query, over all invoices."""
    row = await connection.fetchrow(_OPEN)
    assert row is not None
    return OpenEnds(**row)


_OPEN = """
SELECT count(*) AS payments, count(*) FILTER (WHERE is_payout) AS payouts,
       coalesce(sum(amount_msat), 0)::bigint AS payments_msat,
       (SELECT count(*) FROM invoice
         WHERE status = 'HELD' OR (status = 'OPEN' AND expires_at > now())) AS invoices
  FROM (SELECT amount_msat, rail = 'onchain' AS is_payout FROM payment WHERE state = 'sending'
        UNION ALL
        SELECT amount_msat, false FROM receipt WHERE state = 'returning') AS begun
"""
