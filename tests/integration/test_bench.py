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
        return (await proof.audit(connection)).journals


#: What the server sets in each of its transactions, counted where it is not set.
_UNLIKE_THE_SERVERS = """
SELECT count(*) FILTER (WHERE memo IS NULL OR external_id IS NULL OR display_amount = 0),
       count(*) FILTER (WHERE payment_request IS NULL OR length(payment_request) <> 300),
       count(*) FILTER (WHERE payment_hash IS NULL OR preimage IS NULL),
       count(*) FILTER (WHERE amount NOT IN (-100, 100))
  FROM wallet_transaction
"""
