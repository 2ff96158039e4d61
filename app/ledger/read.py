"""Reading the ledger."""

from collections.abc import Collection, Mapping
from datetime import datetime

from app.database.pool import Connection
from app.money import Currency, minor_units
from app.principal import WalletId

_BALANCES = """
SELECT id, currency, balance FROM ledger_account WHERE id = ANY ($1::uuid[]) AND balance IS NOT NULL
"""
_SPENDABLE = """
SELECT id, currency, balance - held AS balance
  FROM ledger_account WHERE id = ANY ($1::uuid[]) AND balance IS NOT NULL
"""

_NEWEST = "SELECT id, created_at FROM journal ORDER BY id DESC LIMIT $1"
_MISSING = """
SELECT count(*)
  FROM unnest($1::bigint[], $2::timestamptz[]) AS known (id, created_at)
 WHERE NOT EXISTS (SELECT FROM journal j
                    WHERE j.id = known.id AND j.created_at = known.created_at)
"""
_OWED = """
SELECT coalesce(sum(balance) FILTER (WHERE currency = 'BTC'), 0)::bigint AS msat,
       coalesce(sum(balance) FILTER (WHERE currency = 'USD'), 0)::bigint AS cents
  FROM ledger_account WHERE balance IS NOT NULL
"""


async def owed(connection: Connection) -> dict[Currency, int]:
    """Return what all wallets together hold, in msat and cents."""
    row = await connection.fetchrow(_OWED)
    assert row is not None
    return {Currency.BTC: row["msat"], Currency.USD: row["cents"]}


async def balances(connection: Connection, wallet_ids: Collection[WalletId]) -> dict[WalletId, int]:
    """Return the balances of wallets in their minor units (sat, cent): one query.

    Wallets that do not exist are left out.
    """
    return await _read(connection, _BALANCES, wallet_ids)


async def spendable(
    connection: Connection, wallet_ids: Collection[WalletId]
) -> dict[WalletId, int]:
    """Return the same without what waits for payments to be approved."""
    return await _read(connection, _SPENDABLE, wallet_ids)


async def _read(
    connection: Connection, sql: str, wallet_ids: Collection[WalletId]
) -> dict[WalletId, int]:
    rows = await connection.fetch(sql, list(wallet_ids))
    return {
        WalletId(row["id"]): minor_units(Currency(row["currency"]), row["balance"]) for row in rows
    }


async def newest_journals(connection: Connection, most: int) -> dict[int, datetime]:
    """Return the moments of the journals with the highest numbers."""
    return {row["id"]: row["created_at"] for row in await connection.fetch(_NEWEST, most)}


async def missing_journals(connection: Connection, known: Mapping[int, datetime]) -> int:
    """Return how many of some journals there are not, or are others: journals are for ever."""
    missing: int = await connection.fetchval(_MISSING, list(known), list(known.values()))
    return missing


async def are_blank(connection: Connection) -> bool:
    """Tell whether nothing was ever posted."""
    blank: bool = await connection.fetchval(_ARE_BLANK)
    return blank


_ARE_BLANK = "SELECT NOT EXISTS (SELECT FROM journal)"
