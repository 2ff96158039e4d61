"""Reading the ledger."""

from collections.abc import Collection

from app.database.pool import Connection
from app.money import Currency, minor_units
from app.principal import WalletId

_BALANCES = """
SELECT id, currency, balance FROM ledger_account WHERE id = ANY ($1::uuid[]) AND balance IS NOT NULL
"""


async def balances(connection: Connection, wallet_ids: Collection[WalletId]) -> dict[WalletId, int]:
    """Return the balances of wallets in their minor units (sat, cent): one query.

    Wallets that do not exist are left out.
    """
    rows = await connection.fetch(_BALANCES, list(wallet_ids))
    return {
        WalletId(row["id"]): minor_units(Currency(row["currency"]), row["balance"]) for row in rows
    }


async def are_blank(connection: Connection) -> bool:
    """Tell whether nothing was ever posted."""
    blank: bool = await connection.fetchval(_ARE_BLANK)
    return blank


_ARE_BLANK = "SELECT NOT EXISTS (SELECT FROM journal)"
