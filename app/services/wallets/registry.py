"""Wallets: whose they are, in which currency, and what they hold."""

from collections import OrderedDict
from collections.abc import Collection
from dataclasses import dataclass

from app.ledger import read
from app.money import Currency
from app.principal import AccountId, WalletId
from app.process.runtime import Runtime

_FOUND_MAX = 10_000


@dataclass(frozen=True, slots=True)
class WalletFacts:
    """What never changes about a wallet."""

    id: WalletId
    account_id: AccountId
    currency: Currency


#: Facts never change and ids are never used again, so nothing ever has to leave but by age.
_found: OrderedDict[WalletId, WalletFacts] = OrderedDict()


async def find(runtime: Runtime, wallet_id: WalletId) -> WalletFacts | None:
    """Return a wallet's facts, whoever owns it; no query when it was found before."""
    facts = _found.get(wallet_id)
    if facts is not None:
        _found.move_to_end(wallet_id)
        return facts
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_FIND, wallet_id)
    if row is None:
        return None
    facts = WalletFacts(
        WalletId(row["id"]), AccountId(row["account_id"]), Currency(row["currency"])
    )
    _found[facts.id] = facts
    if len(_found) > _FOUND_MAX:
        _found.popitem(last=False)
    return facts


async def bitcoin_wallet(runtime: Runtime, account_id: AccountId) -> WalletId:
    """Return an account's oldest bitcoin wallet, which takes what another cannot: one query.

    One that is archived takes nothing; there is always another.
    """
    async with runtime.connection() as connection:
        return WalletId(await connection.fetchval(_BITCOIN_WALLET, account_id))


async def balances(runtime: Runtime, wallet_ids: Collection[WalletId]) -> dict[WalletId, int]:
    """Return what wallets hold, in sat or cents: one query."""
    async with runtime.connection() as connection:
        return await read.balances(connection, wallet_ids)


async def spendable(runtime: Runtime, wallet_ids: Collection[WalletId]) -> dict[WalletId, int]:
    """Return what wallets hold, without what waits for payments to be approved: one query."""
    async with runtime.connection() as connection:
        return await read.spendable(connection, wallet_ids)


_FIND = "SELECT id, account_id, currency FROM wallet WHERE id = $1"
_BITCOIN_WALLET = """
SELECT id FROM wallet
 WHERE account_id = $1 AND currency = 'BTC' AND archived_at IS NULL
 ORDER BY created_at, id LIMIT 1
"""
