"""The simulated chain: blocks, and payments from outside to on-chain addresses.

Every method may raise `app.errors.NodeUnavailable`.
"""

import secrets
from dataclasses import dataclass

from app.database.pool import Pool
from app.lightning import bech32
from app.lightning.bolt11 import Network
from app.nodes.sandbox.database import lend

ADDRESS_LENGTH_MAX = 90
BLOCKS_AT_ONCE_MAX = 1_000

_PROGRAM_BYTES = frozenset({20, 32})


class AddressError(ValueError):
    """Not an address of the simulated chain; the message says why."""


@dataclass(frozen=True, slots=True)
class Deposit:
    """One output of an incoming transaction. The id is in the order that explorers show."""

    txid: bytes
    vout: int


class Chain:
    """The chain of a database."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    async def deposit(self, address: str, amount_sat: int) -> Deposit:
        """Pay an address from outside; unconfirmed until the next block. Raises `AddressError`."""
        check_address(address)
        created = Deposit(secrets.token_bytes(32), secrets.randbelow(2))
        async with lend(self._pool) as connection:
            await connection.execute(
                _INSERT_DEPOSIT, created.txid, created.vout, address.lower(), amount_sat
            )
        return created

    async def mine(self, count: int) -> int:
        """Add blocks, the first of which confirms all deposits; return the new height."""
        async with lend(self._pool) as connection, connection.transaction():
            # Two miners at once extend the chain one after the other.
            await connection.execute(_LOCK_BLOCKS)
            tip: int = await connection.fetchval(_SELECT_HEIGHT)
            await connection.execute(_INSERT_BLOCKS, tip + 1, tip + count)
            await connection.execute(_CONFIRM, tip + 1)
        return tip + count

    async def height(self) -> int:
        """Return the height of the tip."""
        async with lend(self._pool) as connection:
            tip: int = await connection.fetchval(_SELECT_HEIGHT)
        return tip


def check_address(address: str) -> None:
    """Accept regtest addresses of witness version 0 (BIP 173). Raises `AddressError`."""
    try:
        hrp, words = bech32.decode(address, length_max=ADDRESS_LENGTH_MAX)
        program = bech32.bytes_from_words(words[1:])
    except bech32.Bech32Error as error:
        raise AddressError(f"Not a bech32 address: {error}") from error
    if hrp != Network.REGTEST.hrp or words[:1] != b"\0" or len(program) not in _PROGRAM_BYTES:
        raise AddressError("Not an address of this chain; those begin with bcrt1q.")


_INSERT_DEPOSIT = """
INSERT INTO sandbox_deposit (txid, vout, address, amount_sat) VALUES ($1, $2, $3, $4)
"""
_LOCK_BLOCKS = "LOCK TABLE sandbox_block IN SHARE ROW EXCLUSIVE MODE"
_SELECT_HEIGHT = "SELECT max(height) FROM sandbox_block"
_INSERT_BLOCKS = """
INSERT INTO sandbox_block (height) SELECT generate_series($1::integer, $2::integer)
"""
_CONFIRM = "UPDATE sandbox_deposit SET block_height = $1 WHERE block_height IS NULL"
