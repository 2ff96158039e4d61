"""How the refusal to overdraw a wallet is told.

Journals are posted by the SQL function `ledger_post`, as part of the statement that says why: it
locks the wallets in the order of their ids (`ledger_lock`), refuses what would overdraw one, and
inserts journal and entries; the trigger on `entry` checks the sums once more and moves the stored
balances. So money and reason move together, in a single round trip.
"""

from typing import Final

from app.errors import InsufficientBalance
from app.money import Currency, minor_units

#: SQLSTATE of `ledger_post` when a wallet would go below zero; its detail is what was needed, the
#: balance (both in the ledger's unit) and the currency.
OVERDRAWN = "LK001"

#: What the minor units of the currencies are called.
UNITS: Final = {Currency.BTC: "sats", Currency.USD: "cents"}


def overdrawn(detail: str | None) -> InsufficientBalance:
    """Return the refusal that a database error with SQLSTATE `OVERDRAWN` stands for."""
    needed, balance, code = (detail or "0 0 BTC").split()
    currency = Currency(code)
    return InsufficientBalance(
        needed=minor_units(currency, int(needed)),
        balance=minor_units(currency, int(balance)),
        unit=UNITS[currency],
    )
