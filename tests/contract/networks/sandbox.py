"""The simulated network, whose node takes what is paid unasked."""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass

from app.database.pool import Pool
from app.nodes.answers import NodeInvoice
from app.nodes.port import Ability
from app.nodes.sandbox.behaviour import parse
from app.nodes.sandbox.node import Accepted, Received, SandboxNode
from tests.contract.network import EVERYTHING, PATIENCE_S, Network, NetworkKind, Play

#: It keeps nothing that could be away, and no answer of it is lost but the database's.
PLAYS = EVERYTHING - {Play.WIRE, Play.RESTARTS, Play.CLOCK, Play.LOST, Play.CONTRADICTS, Play.PARTS}


@dataclass(frozen=True, slots=True)
class SandboxOutside:
    node: SandboxNode

    async def invoice(
        self,
        *,
        amount_msat: int | None = 100_000,
        behaviour: str = "settle",
        hold: bool = False,
        expiry_s: int = 3600,
    ) -> NodeInvoice:
        return await self.node.world.create_invoice(
            amount_msat=amount_msat,
            memo="",
            expiry_s=expiry_s,
            behaviour=parse(behaviour),
            hold=hold,
        )

    async def settle(self, payment_hash: bytes) -> None:
        await self.node.world.settle(payment_hash)

    async def cancel(self, payment_hash: bytes) -> None:
        await self.node.world.cancel(payment_hash)

    async def offer(
        self, payment_request: str, *, amount_msat: int | None = None, parts: int = 1
    ) -> bool:
        assert parts == 1
        amount_sat = None if amount_msat is None else amount_msat // 1000
        arrived = await self.node.receive(payment_request, amount_sat=amount_sat)
        return isinstance(arrived, Received | Accepted)

    async def balance_msat(self) -> int:
        return await self.node.balance_msat()

    async def expired(self) -> NodeInvoice:
        return await self.node.create_invoice(
            amount_msat=21_000, description="tea", description_hash=None, expiry_s=0
        )

    def away(self) -> AbstractAsyncContextManager[None]:
        raise NotImplementedError

    def skew(self, seconds: float) -> None:
        raise NotImplementedError

    def lose_answers(self, count: int) -> None:
        raise NotImplementedError

    async def contradict(self, payment_hash: bytes) -> None:
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class SandboxMiners:
    node: SandboxNode

    async def pay(self, address: str, amount_sat: int) -> bytes:
        return (await self.node.blockchain.deposit(address, amount_sat)).txid

    async def mine(self, count: int) -> None:
        await self.node.blockchain.mine(count)

    async def reorganise(self, depth: int, *, drops: bool) -> None:
        await self.node.blockchain.reorganise(depth, drops=drops)


async def sandbox(pool: Pool, *, holds: bool) -> Network:
    node = await SandboxNode.open(pool, holds=holds, pay_timeout_s=PATIENCE_S)
    node.chain.capital_sat = 0
    return Network(node, SandboxOutside(node), SandboxMiners(node))


@asynccontextmanager
async def opened(pool: Pool) -> AsyncIterator[Network]:
    yield await sandbox(pool, holds=False)


NETWORK = NetworkKind("sandbox", PLAYS - {Ability.HOLDS}, opened)
