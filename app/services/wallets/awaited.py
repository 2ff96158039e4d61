"""A deposit on the chain that waits to be confirmed, as the transaction that it will be."""

from datetime import datetime
from typing import Final
from uuid import NAMESPACE_OID, uuid5

from app.money import Money
from app.prices.display import DOLLAR, Rate
from app.prices.quotes import Quote
from app.principal import WalletId
from app.services.wallets.movements import MovementKind, MovementStatus
from app.services.wallets.transactions import Transaction

_TXID_BYTES: Final = 32


def awaited(
    outpoint: bytes,
    *,
    wallet_id: WalletId,
    amount: Money,
    fee: Money,
    quote: Quote | None,
    address: str,
    seen_at: datetime,
    rate: Rate = DOLLAR,
) -> Transaction:
    """Return the transaction of an output that was seen; clients know it by an id of its own."""
    txid, vout = outpoint[:_TXID_BYTES].hex(), int.from_bytes(outpoint[_TXID_BYTES:], "big")
    return Transaction(
        id=uuid5(NAMESPACE_OID, f"{txid}:{vout}").bytes,
        wallet_id=wallet_id,
        kind=MovementKind.ONCHAIN_RECEIPT,
        status=MovementStatus.PENDING,
        amount=amount,
        fee=fee,
        quote=quote,
        memo=None,
        external_id=None,
        payment_hash=None,
        payment_request=None,
        preimage=None,
        counterparty=None,
        address=address,
        outpoint=outpoint,
        seen_at=seen_at,
        rate=rate,
    )
