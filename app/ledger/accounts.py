"""Opening ledger accounts. A wallet's account has the wallet's id."""

from app.database.pool import Connection
from app.money import Currency
from app.principal import WalletId

_OPEN = "INSERT INTO ledger_account (id, currency, balance) VALUES ($1, $2, 0)"


async def open_wallet(connection: Connection, wallet_id: WalletId, currency: Currency) -> None:
    """Give a new wallet its ledger account, empty, in the caller's transaction."""
    await connection.execute(_OPEN, wallet_id, currency)
