"""The chain of a `World`: blocks, addresses of the node under test, what is paid to and by them."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import count
from typing import Final

from app.lightning import onchain_address
from app.lightning.bolt11 import Network
from app.nodes.answers import ChainOutput

_FIRST_HEIGHT: Final = 100
_BASE_VBYTES: Final = 79
_OUTPUT_VBYTES: Final = 31


@dataclass(slots=True, kw_only=True)
class ChainTransaction:
    """A transaction that pays the node (`is_ours` false), or that it sent."""

    txid: bytes  # in the order that explorers show
    outputs: list[ChainOutput]
    is_ours: bool
    fee_sat: int = 0
    height: int | None = None
    label: str = ""
    #: What of it returns to us, behind the outputs that were asked for.
    change_sat: int = 0


class TooLittle(Exception):
    """The wallet does not hold as much."""


class ChainWorld:
    """Blocks and transactions; the wallet's balance is what was confirmed less what was sent."""

    def __init__(self, network: Network) -> None:
        self.network = network
        self.hashes: dict[int, bytes] = {}
        self.addresses: list[str] = []
        self.transactions: list[ChainTransaction] = []
        self._numbers: Final = count(1)
        self.hashes[_FIRST_HEIGHT] = self._bytes()

    @property
    def height(self) -> int:
        return max(self.hashes)

    def block_hash(self) -> bytes:
        """Return the last block's, in the order that explorers show."""
        return self.hashes[self.height]

    def new_address(self) -> str:
        address = onchain_address.witness_address(self.network, self._bytes()[:20])
        self.addresses.append(address)
        return address

    def pay(self, address: str, amount_sat: int) -> bytes:
        """Pay an address from outside, in the mempool; return the transaction's id."""
        paid = ChainTransaction(
            txid=self._bytes(), outputs=[ChainOutput(address, amount_sat)], is_ours=False
        )
        self.transactions.append(paid)
        return paid.txid

    def mine(self, blocks: int) -> None:
        """Add blocks, the first of which confirms what waits for one."""
        for one in self.transactions:
            if one.height is None:
                one.height = self.height + 1
        for _ in range(blocks):
            self.hashes[self.height + 1] = self._bytes()

    def reorganise(self, depth: int, *, drops: bool) -> None:
        """Replace the last blocks by one more that are empty; `drops` loses deposits that wait."""
        base = self.height - depth
        for one in self.transactions:
            if one.height is not None and one.height > base:
                one.height = None
        if drops:
            self.transactions = [
                one for one in self.transactions if one.is_ours or one.height is not None
            ]
        height = self.height
        for lost in range(base + 1, height + 1):
            del self.hashes[lost]
        for new in range(base + 1, height + 2):
            self.hashes[new] = self._bytes()

    def fee_sat(self, outputs: int, sat_per_vbyte: int) -> int:
        """Return what a transaction with so many outputs, and its change, costs."""
        return sat_per_vbyte * (_BASE_VBYTES + _OUTPUT_VBYTES * (outputs + 1))

    def send(
        self, outputs: Sequence[ChainOutput], *, sat_per_vbyte: int, label: str = ""
    ) -> ChainTransaction:
        """Send, into the mempool. Raises `TooLittle`."""
        fee_sat = self.fee_sat(len(outputs), sat_per_vbyte)
        change_sat = self.balance_sat - fee_sat - sum(output.amount_sat for output in outputs)
        if change_sat < 0:
            raise TooLittle
        sent = ChainTransaction(
            txid=self._bytes(),
            outputs=list(outputs),
            is_ours=True,
            fee_sat=fee_sat,
            label=label,
            change_sat=change_sat,
        )
        self.transactions.append(sent)
        return sent

    def received(self) -> list[tuple[ChainTransaction, int, ChainOutput]]:
        """Return what came to our addresses: the transaction, the output's place, the output."""
        return [
            (one, vout, output)
            for one in self.transactions
            for vout, output in enumerate(one.outputs)
            if not one.is_ours and output.address in self.addresses
        ]

    @property
    def balance_sat(self) -> int:
        """Return confirmed receipts less what was sent."""
        return sum(
            output.amount_sat for one, _, output in self.received() if one.height is not None
        ) - sum(
            one.fee_sat + sum(output.amount_sat for output in one.outputs)
            for one in self.transactions
            if one.is_ours
        )

    def _bytes(self) -> bytes:
        return sha256(b"chain" + next(self._numbers).to_bytes(8, "big")).digest()


@dataclass(frozen=True, slots=True)
class WorldMiners:
    """The chain of a world, as the suite's `Miners` wants it."""

    chain: ChainWorld

    async def pay(self, address: str, amount_sat: int) -> bytes:
        return self.chain.pay(address, amount_sat)

    async def mine(self, count: int) -> None:
        self.chain.mine(count)

    async def reorganise(self, depth: int, *, drops: bool) -> None:
        self.chain.reorganise(depth, drops=drops)
