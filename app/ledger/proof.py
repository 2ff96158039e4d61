"""Proves the books: every invariant of the ledger, asked of the rows themselves.

Of a long history it need not be all: where a check found nothing wrong it may leave its totals
(`remember`, table `verified_account`), and a later one then looks at what came after, on a
connection on which the rest is out of sight (`hide_verified`). The claims are the same.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from app.database.pool import Connection
from app.errors import Unavailable
from app.ledger.model import System

PROBLEMS_MAX = 100

_WRITERS_TIMEOUT_S = 60.0
_WRITERS_PAUSE_S = 0.02

Told = Callable[[str], object]
"""What is told which claim is looked at now."""


@dataclass(frozen=True, slots=True)
class Proof:
    """How much was checked and what is wrong with it."""

    journals: int
    entries: int
    problems: list[str]


def tell_nobody(_claim: str) -> None:
    """Be told, and do nothing."""


async def prove(
    connection: Connection, *, since_verified: bool = False, told: Told = tell_nobody
) -> Proof:
    """Check the whole ledger; in a REPEATABLE READ transaction it is one moment's truth.

    With `since_verified` it is what `hide_verified` leaves to be seen of it, with the totals of
    the rest.
    """
    problems: list[str] = []
    totals = _TOTALS_SINCE if since_verified else _TOTALS
    for claim, sql in {**_CHECKS, **totals}.items():
        told(claim)
        problems.extend(
            f"{claim}: {row['subject']} ({row['detail']})"
            for row in await connection.fetch(sql, PROBLEMS_MAX)
        )
    counts = await connection.fetchrow(_COUNTS)
    assert counts is not None
    return Proof(counts["journals"], counts["entries"], problems)


async def balance(connection: Connection, account: System, *, since_verified: bool = False) -> int:
    """Return a system account's balance, the sum of its entries (msat or cents)."""
    sql = _SYSTEM_BALANCE_SINCE if since_verified else _SYSTEM_BALANCE
    total: int = await connection.fetchval(sql, account.id)
    return total


async def house(connection: Connection) -> dict[str, int]:
    """Return the balances of all system accounts by name, as the last check found them."""
    rows = await connection.fetch(_HOUSE)
    return {row["name"]: row["total"] for row in rows}


async def settled_journal(connection: Connection) -> int:
    """Return the highest journal there is, once none at or below it is still to come.

    Numbers are not given in the order of the commits. Whoever has been given one holds a lock on
    the table until it is committed or not: those are waited for, and nobody waits for us.
    Raises `Unavailable` when one does not end.
    """
    journal_id: int = await connection.fetchval(_HIGHEST_JOURNAL)
    writers: list[str] | None = await connection.fetchval(_WRITERS)
    try:
        async with asyncio.timeout(_WRITERS_TIMEOUT_S):
            while writers:
                writers = await connection.fetchval(_STILL_THERE, writers)
                await asyncio.sleep(_WRITERS_PAUSE_S if writers else 0)
    except TimeoutError as error:
        raise Unavailable from error
    return journal_id


async def hide_verified(connection: Connection, journal_id: int) -> None:
    """Let this connection see only the journals and entries after one."""
    await connection.execute(_SET_VERIFIED, str(journal_id))
    await connection.execute(_HIDE)


async def remember(connection: Connection, journal_id: int) -> None:
    """Keep the totals up to a journal, on a connection that sees what was not yet among them.

    Then that is hidden, too, if there is anything hidden.
    """
    await connection.execute(_REMEMBER, journal_id)
    await connection.execute(_SET_VERIFIED, str(journal_id))


async def forget(connection: Connection) -> None:
    """Drop what was remembered."""
    await connection.execute(_FORGET)


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
_TOTALS = {
    "a stored balance is the sum of its entries": """
SELECT a.id::text AS subject,
       a.balance || ' stored, ' || coalesce(s.total, 0) || ' summed' AS detail
  FROM ledger_account a
  LEFT JOIN (SELECT ledger_account_id, sum(amount) AS total FROM entry GROUP BY 1) s
    ON s.ledger_account_id = a.id
 WHERE a.balance IS NOT NULL AND a.balance <> coalesce(s.total, 0)
 LIMIT $1
""",
}
_TOTALS_SINCE = {
    "a stored balance is the sum of its entries": """
SELECT a.id::text AS subject,
       format('%s stored, %s summed', a.balance, coalesce(v.total, 0) + coalesce(s.total, 0))
       AS detail
  FROM ledger_account a
  LEFT JOIN verified_account v ON v.ledger_account_id = a.id
  LEFT JOIN (SELECT ledger_account_id, sum(amount) AS total FROM entry GROUP BY 1) s
    ON s.ledger_account_id = a.id
 WHERE a.balance IS NOT NULL AND a.balance <> coalesce(v.total, 0) + coalesce(s.total, 0)
 LIMIT $1
""",
}
#: How many claims `prove` looks at.
CLAIMS = len(_CHECKS) + len(_TOTALS)

_COUNTS = """
SELECT (SELECT count(*) FROM journal) AS journals, (SELECT count(*) FROM entry) AS entries
"""
_SYSTEM_BALANCE = """
SELECT coalesce(sum(amount), 0)::bigint FROM entry WHERE ledger_account_id = $1
"""
_SYSTEM_BALANCE_SINCE = """
SELECT coalesce((SELECT total FROM verified_account WHERE ledger_account_id = $1), 0)
       + coalesce(sum(amount), 0)::bigint
  FROM entry WHERE ledger_account_id = $1
"""
_HOUSE = """
SELECT a.name, v.total
  FROM verified_account v JOIN ledger_account a ON a.id = v.ledger_account_id
 WHERE a.name IS NOT NULL
"""
_HIGHEST_JOURNAL = "SELECT coalesce(max(id), 0) FROM journal"
_WRITERS = """
SELECT coalesce(array_agg(DISTINCT virtualtransaction), '{}')
  FROM pg_locks
 WHERE locktype = 'relation' AND relation = 'journal'::regclass AND mode = 'RowExclusiveLock'
   AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
   AND pid IS DISTINCT FROM pg_backend_pid()
"""
_STILL_THERE = """
SELECT array_agg(DISTINCT virtualtransaction) FROM pg_locks WHERE virtualtransaction = ANY($1)
"""
_SET_VERIFIED = "SELECT set_config('latchkey.verified_journal', $1, false)"
# Temporary views come before the tables of the same name.
_HIDE = """
CREATE TEMPORARY VIEW journal AS
SELECT * FROM public.journal WHERE id > current_setting('latchkey.verified_journal')::bigint;
CREATE TEMPORARY VIEW entry AS
SELECT * FROM public.entry WHERE journal_id > current_setting('latchkey.verified_journal')::bigint;
"""
_REMEMBER = """
INSERT INTO verified_account AS v (ledger_account_id, total)
SELECT ledger_account_id, sum(amount) FROM entry WHERE journal_id <= $1 GROUP BY 1
    ON CONFLICT (ledger_account_id) DO UPDATE SET total = v.total + excluded.total
"""
_FORGET = "DELETE FROM verified_account"
