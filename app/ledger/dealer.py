"""What the dealer has and owes. Owns the table `dealer_total`.

Its two accounts are the other side of every exchange: the bitcoin it took in, less what it gave
out, and the cents that it owes, which are those in all dollar wallets. It is not kept in a row,
which exchanges would wait for, but summed up from where `fold` got to.
"""

from dataclasses import dataclass
from typing import Final

from app.database.pool import Connection
from app.errors import DealerRefused
from app.ledger import proof
from app.phrases import Phrase

#: SQLSTATE of `dealer_may_owe`; its detail is how many cents more were wanted, how many are owed,
#: and the most there may be.
OWES_TOO_MUCH: Final = "LK004"

#: So many entries are summed up each time; more are folded into the totals.
_UNFOLDED_MAX = 1_000


@dataclass(frozen=True, slots=True)
class Exposure:
    """The dealer's two sides: cents it owes, and bitcoin it has against them (may be negative)."""

    owed_cents: int
    held_msat: int


async def exposure(connection: Connection) -> Exposure:
    """Return what the dealer owes and has, exactly: one query."""
    row = await connection.fetchrow(_EXPOSURE)
    assert row is not None
    return Exposure(**row)


async def fold(connection: Connection) -> bool:
    """Bring the totals up to date if much has come since; tell whether it was done.

    May run at any time, twice at once even. Raises `Unavailable` when a transaction does not end.
    """
    if await connection.fetchval(_UNFOLDED, _UNFOLDED_MAX) < _UNFOLDED_MAX:
        return False
    journal_id = await proof.settled_journal(connection)
    async with connection.transaction():
        await connection.execute(_ALONE)
        await connection.execute(_FOLD, journal_id)
    return True


def owes_too_much(detail: str | None) -> DealerRefused:
    """Return the refusal that a database error with SQLSTATE `OWES_TOO_MUCH` stands for."""
    more, owed, most = map(int, (detail or "0 0 0").split())
    room = max(most - owed, 0)
    return DealerRefused(
        Phrase(
            "This server owes as many dollars as it wants to: at most $%(room)s can be bought or "
            "received now, not $%(more)s. Bitcoin can be received, and dollars be sent.",
            room=f"{room / 100:.2f}",
            more=f"{more / 100:.2f}",
        )
    )


_EXPOSURE = """
SELECT -dealer_balance('dealer_usd') AS owed_cents, dealer_balance('dealer_btc') AS held_msat
"""
_UNFOLDED = """
SELECT count(*)
  FROM dealer_total t
 CROSS JOIN LATERAL (
       SELECT FROM entry e
        WHERE e.ledger_account_id = t.ledger_account_id AND e.journal_id > t.journal_id
        LIMIT $1) e
"""
_ALONE = "SELECT FROM dealer_total FOR UPDATE"
_FOLD = """
UPDATE dealer_total t
   SET journal_id = $1,
       total = t.total + coalesce((
           SELECT sum(e.amount) FROM entry e
            WHERE e.ledger_account_id = t.ledger_account_id
              AND e.journal_id > t.journal_id AND e.journal_id <= $1), 0)
 WHERE t.journal_id < $1
"""
#: Finds the first `$1` totals, each as `subject`, that are not the sums of their entries.
WRONG: Final = """
SELECT a.name AS subject, t.total || ' stored, ' || coalesce(e.total, 0) || ' summed' AS detail
  FROM public.dealer_total t
  JOIN public.ledger_account a ON a.id = t.ledger_account_id
 CROSS JOIN LATERAL (
       SELECT sum(amount) AS total FROM public.entry
        WHERE ledger_account_id = t.ledger_account_id AND journal_id <= t.journal_id) e
 WHERE t.total <> coalesce(e.total, 0)
 LIMIT $1
"""
#: The same of a check that begins at a journal (`proof.hide_verified`) with the totals up to it.
WRONG_SINCE: Final = """
SELECT a.name AS subject, t.total || ' stored, ' || e.total || ' summed' AS detail
  FROM public.dealer_total t
  JOIN public.ledger_account a ON a.id = t.ledger_account_id
  LEFT JOIN public.verified_account v ON v.ledger_account_id = t.ledger_account_id
 CROSS JOIN current_setting('latchkey.verified_journal') AS s (journal)
 CROSS JOIN LATERAL (
       SELECT coalesce(v.total, 0) + coalesce(sum(amount), 0)
                * CASE WHEN t.journal_id < s.journal::bigint THEN -1 ELSE 1 END AS total
         FROM public.entry
        WHERE ledger_account_id = t.ledger_account_id
          AND journal_id > least(t.journal_id, s.journal::bigint)
          AND journal_id <= greatest(t.journal_id, s.journal::bigint)) e
 WHERE t.total <> e.total
 LIMIT $1
"""
