"""The ceiling of scripts/bench pays with the server's own statement, or it would mean nothing."""

from pathlib import Path

from app.database.pool import Pool
from app.ledger import proof
from scripts.benchmark import ceiling, pgbench


async def test_the_bare_loop_really_moves_money(database_url: str, pool: Pool) -> None:
    laid = await ceiling.populate(database_url)

    measured = await ceiling.pay(laid, seconds=0.1, looks_up=True)

    assert await laid.paid() >= measured.operations > 0
    assert await _moved(pool) == await laid.paid()


async def test_pgbench_pays_with_the_same_statement(
    database_url: str, pool: Pool, tmp_path: Path
) -> None:
    laid = await ceiling.populate(database_url)

    measured = await pgbench.pay(laid, seconds=1, folder=tmp_path)

    assert await laid.paid() == measured.operations > 0
    assert await _moved(pool) == measured.operations
    columns = await pool.fetchrow(_UNLIKE_THE_SERVERS)
    assert columns is not None
    assert set(columns.values()) == {0}


async def _moved(pool: Pool) -> int:
    """Return how many payments there were, by the books."""
    async with pool.acquire() as connection:
        return (await proof.prove(connection)).journals


#: What the server sets in each of its transactions, counted where it is not set.
_UNLIKE_THE_SERVERS = """
SELECT count(*) FILTER (WHERE m.memo IS NULL OR m.cents_per_btc IS NULL),
       count(*) FILTER (WHERE m.payment_hash IS NULL OR m.kind <> 'intraledger_invoice'),
       count(*) FILTER (WHERE i.movement_id IS DISTINCT FROM m.id),
       count(*) FILTER (WHERE length(i.payment_request) <> 300),
       count(*) FILTER (WHERE s.amount NOT IN (-100, 100)),
       count(*) FILTER (WHERE m.spent_sat IS DISTINCT FROM 100 OR m.spent_fee_sat <> 0)
  FROM wallet_transaction s
  LEFT JOIN movement m ON m.id = substring(s.id FOR 11)
  LEFT JOIN invoice i ON i.payment_hash = m.payment_hash
"""
