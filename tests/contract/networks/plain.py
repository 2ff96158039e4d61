"""A node that does what the port says and no more, in memory: that it can be done at all.

It plays everything but a wire; what is asked of real nodes in their dialects is tried on it first.
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from hashlib import sha256
from uuid import UUID

from app.database.pool import Pool
from app.errors import NodeUnavailable
from app.lightning import bolt11
from app.nodes.answers import (
    Broadcast,
    ChainDeposit,
    ChainOutput,
    ChannelBalance,
    Failed,
    FailureReason,
    Held,
    NodeInfo,
    NodeInvoice,
    NodeInvoiceState,
    NoTrace,
    PayOutcome,
    PayoutOutcome,
    Receipt,
    SendOutcome,
    SentPayment,
    Speed,
    Succeeded,
    Tip,
    TrackOutcome,
    Unknown,
)
from tests.contract.network import EVERYTHING, PATIENCE_S, Network, NetworkKind, Play
from tests.contract.world import OurInvoice, World, WorldOutside
from tests.contract.world_chain import ChainTransaction, TooLittle, WorldMiners

_RATES = {Speed.FAST: 20, Speed.MEDIUM: 10, Speed.SLOW: 5}


class PlainNode:
    """A node whose every part is itself."""

    backend = "plain"

    def __init__(self, world: World, *, pay_timeout_s: float = PATIENCE_S) -> None:
        self.world = world
        self.network = world.network
        self.public_key = self.identity = world.key.public_key
        self.pay_timeout_s = pay_timeout_s
        self.is_away = False
        self.answers_to_lose = 0
        self.invoices = self.receipts = self.cancellations = self
        self.holds = self.payments = self.channels = self
        self.chain = PlainChain(self)

    def heard(self) -> World:
        """Return the world. Raises `NodeUnavailable` while the node is away."""
        if self.is_away:
            raise NodeUnavailable
        return self.world

    async def create_invoice(
        self,
        *,
        amount_msat: int | None,
        description: str | None,
        description_hash: bytes | None,
        expiry_s: int,
    ) -> NodeInvoice:
        made = self.heard().add_invoice(
            amount_msat=amount_msat,
            description=description,
            description_hash=description_hash,
            expiry_s=expiry_s,
            holds=True,
        )
        return NodeInvoice(
            made.payment_request,
            made.payment_hash,
            made.payment_secret,
            made.preimage,
            made.expires_at,
        )

    async def cancel_invoices(self, payment_hashes: list[bytes]) -> None:
        for payment_hash in payment_hashes:
            self.heard().cancel(payment_hash)

    async def settle_invoice(self, preimage: bytes) -> bool:
        return self.heard().settle(preimage)

    async def lookup_held(self, payment_hash: bytes) -> Held | None:
        invoice = self.heard().ours.get(payment_hash)
        if invoice is None or invoice.state is not NodeInvoiceState.ACCEPTED:
            return None
        return Held(payment_hash, invoice.paid_msat)

    async def held(self) -> AsyncIterator[Held]:
        while True:
            for payment_hash in list(self.heard().ours):
                if held := await self.lookup_held(payment_hash):
                    yield held
            await asyncio.sleep(0.01)

    async def lookup_receipt(self, payment_hash: bytes) -> Receipt | None:
        invoice = self.heard().ours.get(payment_hash)
        if invoice is None or invoice.state is not NodeInvoiceState.SETTLED:
            return None
        return _receipt(invoice)

    async def newest(self) -> int:
        return max((one.settle_index for one in self.heard().ours.values()), default=0)

    async def follow(self, *, after: int) -> AsyncIterator[Receipt]:
        while True:
            for invoice in self.heard().settled(after=after):
                after = invoice.settle_index
                yield _receipt(invoice)
            await self._until_more(after)

    async def _until_more(self, after: int) -> None:
        await self.world.until(lambda: self.is_away or any(self.world.settled(after=after)))

    async def pay(
        self, payment_request: str, *, amount_msat: int | None, fee_limit_msat: int
    ) -> PayOutcome:
        world = self.heard()
        try:
            send, began = world.send(
                payment_request, amount_msat=amount_msat, fee_limit_msat=fee_limit_msat
            )
        except bolt11.Bolt11Error:
            return Failed(FailureReason.REJECTED)
        if self.answers_to_lose:
            self.answers_to_lose -= 1
            return Unknown()
        if began:
            await world.until(
                lambda: not send.is_under_way or self.is_away, timeout_s=self.pay_timeout_s
            )
            return Unknown() if self.is_away else send.outcome
        outcome = send.outcome
        return replace(outcome, already=True) if isinstance(outcome, Succeeded) else outcome

    async def track(self, payment_hash: bytes) -> TrackOutcome:
        send = self.heard().last_send(payment_hash)
        return NoTrace() if send is None else send.outcome

    async def sent_since(self, since: int) -> list[SentPayment] | None:
        return [
            SentPayment(
                send.payment_hash,
                send.amount_msat,
                send.fee_msat,
                is_settled=isinstance(send.outcome, Succeeded),
                began_at=send.created_at,
            )
            for send in self.heard().sends
            if send.created_at >= since and not isinstance(send.outcome, Failed)
        ]

    async def probe(
        self, payment_request: str, *, amount_msat: int | None, fee_limit_msat: int
    ) -> int | None:
        try:
            invoice = bolt11.decode(payment_request)
        except bolt11.Bolt11Error:
            return None
        fee_msat = self.heard().fee_msat(invoice, amount_msat or invoice.amount_msat or 0)
        return None if fee_msat is None or fee_msat > fee_limit_msat else fee_msat

    async def balance(self) -> ChannelBalance:
        world = self.heard()
        return ChannelBalance(
            local_msat=world.local_msat,
            remote_msat=world.remote_msat,
            outgoing_msat=world.outgoing_msat,
            incoming_msat=world.incoming_msat,
        )

    async def info(self) -> NodeInfo:
        height = self.heard().chain.height
        return NodeInfo(alias="plain", version="0", block_height=height, is_synced=True)


@dataclass(slots=True)
class PlainChain:
    """What it does on the chain."""

    node: PlainNode
    sent: dict[UUID, ChainTransaction] = field(default_factory=dict)

    async def new_address(self) -> str:
        return self.node.heard().chain.new_address()

    async def tip(self) -> Tip:
        chain = self.node.heard().chain
        return Tip(chain.height, chain.block_hash())

    async def deposits(self, *, since_height: int) -> list[ChainDeposit]:
        return [
            ChainDeposit(
                txid=one.txid,
                vout=vout,
                address=output.address,
                amount_sat=output.amount_sat,
                height=one.height,
            )
            for one, vout, output in self.node.heard().chain.received()
            if one.height is None or one.height >= since_height
        ]

    async def quote_fee(self, outputs: Sequence[ChainOutput], speed: Speed) -> int:
        return self.node.heard().chain.fee_sat(len(outputs), _RATES[speed])

    async def send(
        self, reference: UUID, outputs: Sequence[ChainOutput], *, speed: Speed, fee_limit_sat: int
    ) -> SendOutcome:
        if (before := self.sent.get(reference)) is not None:
            return _broadcast(before)
        if await self.quote_fee(outputs, speed) > fee_limit_sat:
            return Failed(FailureReason.INSUFFICIENT_FEE)
        try:
            made = self.node.heard().chain.send(outputs, sat_per_vbyte=_RATES[speed])
        except TooLittle:
            return Failed(FailureReason.INSUFFICIENT_LIQUIDITY)
        self.sent[reference] = made
        return _broadcast(made)

    async def track_payout(self, reference: UUID) -> PayoutOutcome:
        self.node.heard()
        sent = self.sent.get(reference)
        return NoTrace() if sent is None else _broadcast(sent)

    async def balance_sat(self) -> int:
        return self.node.heard().chain.balance_sat


class PlainOutside(WorldOutside):
    """The other end, and what can happen to the node."""

    def __init__(self, node: PlainNode) -> None:
        super().__init__(node.world)
        self.node = node

    async def expired(self) -> NodeInvoice:
        invoice = await self.node.create_invoice(
            amount_msat=21_000, description="tea", description_hash=None, expiry_s=60
        )
        self.world.pass_time(61)
        return invoice

    @asynccontextmanager
    async def away(self) -> AsyncIterator[None]:
        self.node.is_away = True
        self.world.pass_time(0)
        try:
            yield
        finally:
            self.node.is_away = False

    def lose_answers(self, count: int) -> None:
        self.node.answers_to_lose = count


def _receipt(invoice: OurInvoice) -> Receipt:
    assert invoice.preimage is not None
    assert sha256(invoice.preimage).digest() == invoice.payment_hash
    return Receipt(invoice.payment_hash, invoice.paid_msat, invoice.preimage, invoice.settle_index)


def _broadcast(sent: ChainTransaction) -> Broadcast:
    return Broadcast(
        txid=sent.txid,
        vouts=tuple(range(len(sent.outputs))),
        fee_sat=sent.fee_sat,
        height=sent.height,
    )


@asynccontextmanager
async def opened(pool: Pool) -> AsyncIterator[Network]:
    node = PlainNode(World())
    yield Network(node, PlainOutside(node), WorldMiners(node.world.chain))


NETWORK = NetworkKind("plain", EVERYTHING - {Play.WIRE}, opened)
