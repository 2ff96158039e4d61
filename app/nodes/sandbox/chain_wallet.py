"""Our node on the simulated chain: addresses, what they received, payouts. A `ChainNode`.

Its state is in the database, so any number of them, in any processes, are one node. It has capital
that its balance does not count, so that it can pay before anybody has deposited anything.
"""

import hmac
import secrets
from collections.abc import Sequence
from hashlib import sha256
from typing import Final
from uuid import UUID

import asyncpg

from app.database.pool import Pool
from app.errors import NodeUnavailable
from app.lightning import onchain_address
from app.lightning.bolt11 import Network, NodeKey
from app.nodes.answers import (
    Broadcast,
    ChainDeposit,
    ChainOutput,
    Failed,
    FailureReason,
    NoTrace,
    PayoutOutcome,
    SendOutcome,
    Speed,
    Tip,
    Unknown,
)
from app.nodes.sandbox.chain import Blockchain, check_address
from app.nodes.sandbox.database import lend

#: What the node can send beyond what it received: 1,000 BTC.
CAPITAL_SAT: Final = 100_000_000_000

#: In satoshi for a virtual byte.
_RATES: Final = {Speed.FAST: 20, Speed.MEDIUM: 10, Speed.SLOW: 5}
# One input that spends a P2WPKH output, and outputs of that kind, one of them the change.
_BASE_VBYTES: Final = 79
_OUTPUT_VBYTES: Final = 31
#: `OP_PUSHBYTES_33` and `OP_CHECKSIG`.
_PUSH_KEY: Final = b"\x21"
_CHECK: Final = b"\xac"


class ChainWallet:
    """The node's wallet on the chain of a database."""

    def __init__(self, pool: Pool, secret: bytes, *, capital_sat: int = CAPITAL_SAT) -> None:
        self._pool = pool
        self._secret = secret
        self._chain = Blockchain(pool)
        self.capital_sat = capital_sat

    async def new_address(self) -> str:
        """Return a new address: pay to the witness script hash (BIP 141) of a key of its own."""
        async with lend(self._pool) as connection:
            index: int = await connection.fetchval(_NEXT_INDEX)
            address = self.address_of(index)
            await connection.execute(_INSERT_ADDRESS, address)
        return address

    def address_of(self, index: int) -> str:
        """Return the address of this number; its key is derived from the node's secret."""
        seed = hmac.digest(self._secret, b"address" + index.to_bytes(8, "big"), "sha256")
        script = _PUSH_KEY + NodeKey(seed).public_key + _CHECK
        return onchain_address.witness_address(Network.REGTEST, sha256(script).digest())

    async def tip(self) -> Tip:
        """Return the last block."""
        return await self._chain.tip()

    async def deposits(self, *, since_height: int) -> list[ChainDeposit]:
        """Return what waits for a block, or has one from a height on."""
        async with lend(self._pool) as connection:
            rows = await connection.fetch(_SELECT_DEPOSITS, since_height)
        return [
            ChainDeposit(
                txid=row["txid"],
                vout=row["vout"],
                address=row["address"],
                amount_sat=row["amount_sat"],
                height=row["block_height"],
            )
            for row in rows
        ]

    async def quote_fee(self, outputs: Sequence[ChainOutput], speed: Speed) -> int:
        """Return the fee of a transaction: it depends on the speed and the number of outputs."""
        return _RATES[speed] * (_BASE_VBYTES + _OUTPUT_VBYTES * (len(outputs) + 1))

    async def send(
        self, reference: UUID, outputs: Sequence[ChainOutput], *, speed: Speed, fee_limit_sat: int
    ) -> SendOutcome:
        """Broadcast a transaction, once a reference. Raises `AddressError` for a wrong address."""
        amounts_sat = [output.amount_sat for output in outputs]
        fee_sat = await self.quote_fee(outputs, speed)
        if fee_sat > fee_limit_sat:
            return await self._sent_before(reference) or Failed(FailureReason.INSUFFICIENT_FEE)
        change_at = secrets.randbelow(len(outputs) + 1)
        vouts = [place + (place >= change_at) for place in range(len(outputs))]
        values = (
            reference,
            secrets.token_bytes(32),
            speed,
            sum(amounts_sat),
            fee_sat,
            vouts,
            [check_address(output.address) for output in outputs],
            amounts_sat,
            self.capital_sat,
        )
        reached = False
        try:
            async with lend(self._pool) as connection:
                reached = True
                await connection.execute(_INSERT_PAYOUT, *values)
                row = await connection.fetchrow(_SELECT_PAYOUT, reference)
        except NodeUnavailable:
            if not reached:
                raise
            return Unknown()
        return Failed(FailureReason.INSUFFICIENT_LIQUIDITY) if row is None else _broadcast(row)

    async def track_payout(self, reference: UUID) -> PayoutOutcome:
        """Return how a payout stands."""
        return await self._sent_before(reference) or NoTrace()

    async def balance_sat(self) -> int:
        """Return confirmed receipts less what was sent; below zero once the capital is used."""
        async with lend(self._pool) as connection:
            balance_sat: int = await connection.fetchval(_SELECT_BALANCE)
        return balance_sat

    async def _sent_before(self, reference: UUID) -> Broadcast | None:
        async with lend(self._pool) as connection:
            row = await connection.fetchrow(_SELECT_PAYOUT, reference)
        return None if row is None else _broadcast(row)


def _broadcast(row: asyncpg.Record) -> Broadcast:
    return Broadcast(
        txid=row["txid"],
        vouts=tuple(row["vouts"]),
        fee_sat=row["fee_sat"],
        height=row["block_height"],
    )


_NEXT_INDEX = "SELECT nextval('sandbox_address_index')"
_INSERT_ADDRESS = "INSERT INTO sandbox_address (address) VALUES ($1)"
_SELECT_DEPOSITS = """
SELECT d.txid, d.vout, d.address, d.amount_sat, d.block_height
  FROM sandbox_deposit d JOIN sandbox_address a ON a.address = d.address
 WHERE d.block_height IS NULL OR d.block_height >= $1
"""
_BALANCE = """
SELECT coalesce((SELECT sum(d.amount_sat)
                   FROM sandbox_deposit d JOIN sandbox_address a ON a.address = d.address
                  WHERE d.block_height IS NOT NULL), 0)
     - coalesce((SELECT sum(amount_sat + fee_sat) FROM sandbox_payout), 0)
"""
_SELECT_BALANCE = f"SELECT ({_BALANCE})::bigint"  # made of constants
_INSERT_PAYOUT = f"""
INSERT INTO sandbox_payout (reference, txid, speed, amount_sat, fee_sat, vouts, addresses,
                            amounts_sat)
SELECT $1, $2, $3, $4::bigint, $5::bigint, $6, $7, $8
 WHERE ({_BALANCE}) + $9::bigint >= $4::bigint + $5::bigint
    ON CONFLICT (reference) DO NOTHING
"""  # made of constants
_SELECT_PAYOUT = """
SELECT txid, vouts, fee_sat, block_height FROM sandbox_payout WHERE reference = $1
"""
