"""Proves the books: every invariant of the ledger, asked of the rows themselves."""

from dataclasses import dataclass

from app.database.pool import Connection
from app.ledger.model import System

PROBLEMS_MAX = 100


@dataclass(frozen=True, slots=True)
class Proof:
    """How much was checked and what is wrong with it."""

    journals: int
    entries: int
    problems: list[str]


async def prove(connection: Connection) -> Proof:
    """Check the whole ledger; in a REPEATABLE READ transaction it is one moment's truth."""
    problems: list[str] = []
    for claim, sql in _CHECKS.items():
        problems.extend(
            f"{claim}: {row['subject']} ({row['detail']})"
            for row in await connection.fetch(sql, PROBLEMS_MAX)
        )
    counts = await connection.fetchrow(_COUNTS)
    assert counts is not None
    return Proof(counts["journals"], counts["entries"], problems)


async def balance(connection: Connection, account: System) -> int:
    """Return a system account's balance, the sum of its entries (msat or cents)."""
    total: int = await connection.fetchval(_SYSTEM_BALANCE, account.id)
    return total


_CHECKS = {
    "a journal's entries sum to zero per currency": """
SELECT e.journal_id::text AS subject, a.currency || ' ' || sum(e.amount) AS detail
  FROM entry e JOIN ledger_account a ON a.id = e.ledger_account_id
 GROUP BY e.journal_id, a.currency
HAVING sum(e.amount) <> 0
 LIMIT $1
""",
    "every entry has its journal and account": """
SELECT e.journal_id::text AS subject, e.ledger_account_id::text AS detail
  FROM entry e
  LEFT JOIN journal j ON j.id = e.journal_id
  LEFT JOIN ledger_account a ON a.id = e.ledger_account_id
 WHERE j.id IS NULL OR a.id IS NULL
 LIMIT $1
""",
    "every journal has entries": """
SELECT j.id::text AS subject, j.kind AS detail
  FROM journal j
 WHERE NOT EXISTS (SELECT FROM entry e WHERE e.journal_id = j.id)
 LIMIT $1
""",
    "a stored balance is the sum of its entries": """
SELECT a.id::text AS subject,
       a.balance || ' stored, ' || coalesce(s.total, 0) || ' summed' AS detail
  FROM ledger_account a
  LEFT JOIN (SELECT ledger_account_id, sum(amount) AS total FROM entry GROUP BY 1) s
    ON s.ledger_account_id = a.id
 WHERE a.balance IS NOT NULL AND a.balance <> coalesce(s.total, 0)
 LIMIT $1
""",
    "no wallet is below zero": """
SELECT id::text AS subject, balance::text AS detail FROM ledger_account WHERE balance < 0 LIMIT $1
""",
    "a BTC wallet holds whole satoshi": """
SELECT id::text AS subject, balance::text AS detail
  FROM ledger_account WHERE currency = 'BTC' AND balance % 1000 <> 0 LIMIT $1
""",
    "all balances together are zero": """
SELECT a.currency AS subject, sum(e.amount)::text AS detail
  FROM entry e JOIN ledger_account a ON a.id = e.ledger_account_id
 GROUP BY a.currency
HAVING sum(e.amount) <> 0
 LIMIT $1
""",
}
_COUNTS = """
SELECT (SELECT count(*) FROM journal) AS journals, (SELECT count(*) FROM entry) AS entries
"""
_SYSTEM_BALANCE = """
SELECT coalesce(sum(amount), 0)::bigint FROM entry WHERE ledger_account_id = $1
"""
