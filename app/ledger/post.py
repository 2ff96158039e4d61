"""The only way entries are written.

`POST` is a call to the SQL function `ledger_post`, which locks the wallets in the order of their
ids, refuses what would overdraw one, and inserts journal and entries in one go; the trigger on
`entry` checks the sums once more and moves the stored balances. It is a piece of SQL so that a
service can move money and record why in a single statement, hence a single round trip.
"""

from app.database.pool import Connection
from app.errors import InsufficientBalance
from app.ledger.model import Posting
from app.money import MSAT_PER_SAT

#: SQLSTATE of `ledger_post` when a wallet would go below zero; its detail is "needed balance".
OVERDRAWN = "LK001"

_POST = "SELECT ledger_post($1, $2, $3)"


async def post(connection: Connection, posting: Posting) -> int:
    """Write a journal inside the caller's transaction and return its id.

    Raises `InsufficientBalance`; the caller's transaction is then aborted.
    """
    journal_id: int = await connection.fetchval(
        _POST, posting.kind, posting.accounts, posting.amounts
    )
    return journal_id


def overdrawn(detail: str | None, *, unit_msat: int = MSAT_PER_SAT) -> InsufficientBalance:
    """Return the refusal that a database error with SQLSTATE `OVERDRAWN` stands for."""
    needed, _, balance = (detail or "0 0").partition(" ")
    return InsufficientBalance(needed=int(needed) // unit_msat, balance=int(balance) // unit_msat)
