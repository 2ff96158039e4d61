"""What we had Core Lightning send on the chain, and which addresses it gave us.

lightningd takes no reference of ours. So a transaction is written down here, as it is to be signed,
before it is signed: from then on a reference means that transaction and no other, and signing and
sending it again is the same transaction once more. Owns `cln_payout` and `cln_address`.

    (nothing) ──begin──▶ begun ──remember──▶ remembered      for ever
        ▲                  │
        └────forget────────┘    nothing was signed
"""

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from app.database.pool import Pool

#: Who began and did not come to an end by then will not any more.
_BEGUN_S: Final = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ClnPayout:
    """A transaction that was written down; `amount_sat` is what was asked for, without its fee."""

    txid: bytes
    psbt: str
    amount_sat: int
    fee_sat: int
    #: The outputs that were asked for, in that order, are its first ones.
    outputs: int


class PayoutBook:
    """The two tables, of one node."""

    def __init__(self, pool: Pool, node_key: bytes) -> None:
        self._pool = pool
        self._node_key = node_key

    async def find(self, reference: UUID) -> ClnPayout | None:
        """Return what a reference means; None if nothing was written down."""
        row = await self._pool.fetchrow(_FIND, reference)
        return None if row is None else ClnPayout(**row)

    async def begin(self, reference: UUID, attempt: UUID) -> bool:
        """Tell whether this attempt is the one that may prepare a transaction for a reference."""
        return (
            await self._pool.fetchval(_BEGIN, reference, attempt, self._node_key, _BEGUN_S) or False
        )

    async def remember(self, reference: UUID, attempt: UUID, payout: ClnPayout) -> bool:
        """Write a transaction down; False when another attempt took this one's place."""
        remembered = await self._pool.fetchval(
            _REMEMBER,
            reference,
            attempt,
            payout.txid,
            payout.psbt,
            payout.amount_sat,
            payout.fee_sat,
            payout.outputs,
        )
        return remembered or False

    async def forget(self, reference: UUID, attempt: UUID) -> bool:
        """End an attempt that wrote nothing down; False when another took its place."""
        return await self._pool.fetchval(_FORGET, reference, attempt) or False

    async def sent_sat(self, txids: list[bytes]) -> int:
        """Return what those of some transactions that are ours cost, fees included."""
        total: int = await self._pool.fetchval(_SENT, txids)
        return total

    async def keep_address(self, address: str) -> None:
        """Write down an address that the node gave us."""
        await self._pool.execute(_KEEP_ADDRESS, address, self._node_key)

    async def ours(self, addresses: list[str]) -> set[str]:
        """Return those that the node gave us."""
        return {row["address"] for row in await self._pool.fetch(_OURS, addresses)}


_FIND = """
SELECT txid, psbt, amount_sat, fee_sat, outputs FROM cln_payout
 WHERE reference = $1 AND txid IS NOT NULL
"""
_BEGIN = """
INSERT INTO cln_payout (reference, attempt, node_key) VALUES ($1, $2, $3)
ON CONFLICT (reference) DO UPDATE SET attempt = $2, node_key = $3, begun_at = clock_timestamp()
 WHERE cln_payout.txid IS NULL
   AND cln_payout.begun_at < clock_timestamp() - make_interval(secs => $4)
RETURNING true
"""
_REMEMBER = """
UPDATE cln_payout
   SET txid = $3, psbt = $4, amount_sat = $5, fee_sat = $6, outputs = $7
 WHERE reference = $1 AND attempt = $2 AND txid IS NULL
RETURNING true
"""
_FORGET = """
DELETE FROM cln_payout WHERE reference = $1 AND attempt = $2 AND txid IS NULL RETURNING true
"""
_SENT = """
SELECT coalesce(sum(amount_sat + fee_sat), 0)::bigint FROM cln_payout WHERE txid = ANY ($1)
"""
_KEEP_ADDRESS = """
INSERT INTO cln_address (address, node_key) VALUES ($1, $2) ON CONFLICT DO NOTHING
"""
_OURS = "SELECT address FROM cln_address WHERE address = ANY ($1)"
