"""The simulated chain: blocks, reorganisations, and payments from outside to on-chain addresses.

Every method may raise `app.errors.NodeUnavailable`.
"""

import secrets
from dataclasses import dataclass

from app.database.pool import Connection, Pool
from app.lightning import onchain_address
from app.lightning.bolt11 import Network
from app.lightning.onchain_address import AddressError
from app.nodes.answers import Tip
from app.nodes.sandbox.database import lend

BLOCKS_AT_ONCE_MAX = 1_000
DEPTH_MAX = 100


@dataclass(frozen=True, slots=True)
class Deposit:
    """One output of an incoming transaction. The id is in the order that explorers show."""

    txid: bytes
    vout: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reorganised:
    """What a reorganisation did: how many transactions wait again, and how many are gone."""

    height: int
    returned: int
    dropped: int


class Blockchain:
    """The chain of a database."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    async def deposit(self, address: str, amount_sat: int) -> Deposit:
        """Pay an address from outside; unconfirmed until the next block. Raises `AddressError`."""
        payee = check_address(address)
        created = Deposit(secrets.token_bytes(32), secrets.randbelow(2))
        async with lend(self._pool) as connection:
            await connection.execute(_INSERT_DEPOSIT, created.txid, created.vout, payee, amount_sat)
        return created

    async def mine(self, count: int) -> int:
        """Add blocks, the first of which confirms what waits for one; return the new height."""
        async with lend(self._pool) as connection, connection.transaction():
            tip = await _lock_tip(connection)
            await connection.execute(_INSERT_BLOCKS, tip + 1, tip + count)
            await connection.execute(_CONFIRM, tip + 1)
            await connection.execute(_CONFIRM_PAYOUTS, tip + 1)
        return tip + count

    async def reorganise(self, depth: int, *, drops: bool = False) -> Reorganised:
        """Replace the last blocks by one more that are empty.

        What was in them waits for a block again. With `drops` deposits that wait for one are spent
        elsewhere by their senders and never come; our node's own payouts stay. A `depth` above the
        height replaces all blocks but the first; 0 replaces none.
        """
        async with lend(self._pool) as connection, connection.transaction():
            tip = await _lock_tip(connection)
            base = max(tip - depth, 0)
            returned = await connection.fetch(_RETURN, base)
            returned += await connection.fetch(_RETURN_PAYOUTS, base)
            dropped = await connection.fetch(_DROP) if drops else []
            await connection.execute(_DELETE_BLOCKS, base)
            await connection.execute(_INSERT_BLOCKS, base + 1, tip + 1)
        return Reorganised(height=tip + 1, returned=len(returned), dropped=len(dropped))

    async def tip(self) -> Tip:
        """Return the last block."""
        async with lend(self._pool) as connection:
            row = await connection.fetchrow(_SELECT_TIP)
        assert row is not None, "the first block is part of the schema"
        return Tip(row["height"], row["hash"])


def check_address(address: str) -> str:
    """Return an address of this chain as it is written best. Raises `AddressError`."""
    parsed = onchain_address.parse(address)
    if Network.REGTEST not in parsed.networks:
        raise AddressError("Not an address of this chain; those begin with bcrt1.")
    return parsed.text


async def _lock_tip(connection: Connection) -> int:
    # Two miners at once extend the chain one after the other.
    await connection.execute(_LOCK_BLOCKS)
    height: int = await connection.fetchval(_SELECT_HEIGHT)
    return height


_INSERT_DEPOSIT = """
INSERT INTO sandbox_deposit (txid, vout, address, amount_sat) VALUES ($1, $2, $3, $4)
"""
_LOCK_BLOCKS = "LOCK TABLE sandbox_block IN SHARE ROW EXCLUSIVE MODE"
_SELECT_HEIGHT = "SELECT max(height) FROM sandbox_block"
_SELECT_TIP = "SELECT height, hash FROM sandbox_block ORDER BY height DESC LIMIT 1"
_INSERT_BLOCKS = """
INSERT INTO sandbox_block (height) SELECT generate_series($1::integer, $2::integer)
"""
_DELETE_BLOCKS = "DELETE FROM sandbox_block WHERE height > $1"
_CONFIRM = "UPDATE sandbox_deposit SET block_height = $1 WHERE block_height IS NULL"
_CONFIRM_PAYOUTS = "UPDATE sandbox_payout SET block_height = $1 WHERE block_height IS NULL"
_RETURN = "UPDATE sandbox_deposit SET block_height = NULL WHERE block_height > $1 RETURNING txid"
_RETURN_PAYOUTS = """
UPDATE sandbox_payout SET block_height = NULL WHERE block_height > $1 RETURNING txid
"""
_DROP = "DELETE FROM sandbox_deposit WHERE block_height IS NULL RETURNING txid"
