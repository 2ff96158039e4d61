"""Posting a journal by itself, as no service does: for tests of the ledger alone."""

from app.database.pool import Connection
from app.ledger.model import Posting

_POST = "SELECT ledger_post($1, $2, $3)"


async def post(connection: Connection, posting: Posting) -> int:
    """Write a journal inside the caller's transaction and return its id."""
    journal_id: int = await connection.fetchval(
        _POST, posting.kind, posting.accounts, posting.amounts
    )
    return journal_id
