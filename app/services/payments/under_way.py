"""What is on its way out of wallets: reserved, and neither arrived nor back yet."""

from collections.abc import Collection

from app.principal import WalletId
from app.process.runtime import Runtime


async def reserved(runtime: Runtime, wallet_ids: Collection[WalletId]) -> dict[WalletId, int]:
    """Return what payments under way have taken of wallets, most fees included: one query.

    In the minor unit of each; a wallet with none is left out.
    """
    async with runtime.connection() as connection:
        rows = await connection.fetch(_RESERVED, list(wallet_ids))
    return {WalletId(row["wallet_id"]): row["reserved"] for row in rows}


_RESERVED = """
SELECT wallet_id, sum(reserve)::bigint AS reserved FROM payment
 WHERE state = 'sending' AND wallet_id = ANY ($1::uuid[])
 GROUP BY wallet_id
"""
