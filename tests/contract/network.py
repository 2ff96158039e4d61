"""What the contract suite plays on: a node under test, and the hand at the other end.

A backend joins by one file in `networks/`, which has a `NETWORK: NetworkKind`.
"""

import asyncio
import importlib
import pkgutil
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, aclosing
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, TypeVar

from app.database.pool import Pool
from app.nodes.answers import NodeInvoice, Receipt
from app.nodes.port import (
    Ability,
    Cancellations,
    Chain,
    Channels,
    Holds,
    Node,
    Payments,
    require,
)
from tests.contract import networks
from tests.contract.serving import Place

T = TypeVar("T")

#: What a node that pays has received before.
FUNDS_MSAT = 1_000_000_000
#: How long a node is waited for, and for the end of a payment: longer than any machine is slow.
PATIENCE_S = 30.0
#: And when it waits for one that does not come in time.
HASTE_S = 0.3


class Play(StrEnum):
    """What the other end can be made to do; a test says which of it it needs."""

    #: Invoices of any amount in millisatoshi, and the largest there can be.
    MSAT = "amounts in millisatoshi"
    HUGE = "a hundred thousand bitcoin"
    NO_AMOUNT = "invoices without an amount"
    #: An outside invoice may hold what is paid to it.
    OUTSIDE_HOLDS = "outside hold invoices"
    FEES = "fees of our choice"
    NO_ROUTE = "no route"
    REJECTS = "a payee that refuses"
    LATE = "outcomes that come late"
    #: A payer of ours may pay more than is asked for, or in several parts.
    OVERPAID = "twice the amount"
    PARTS = "several parts"
    EXPIRED = "an invoice of ours that is over"
    #: The node goes away and comes back; its clock differs from ours.
    RESTARTS = "restarts of the node"
    CLOCK = "a clock that differs"
    #: Receipts are told in the order of settling, each with an index of its own.
    ORDER = "an index for each receipt"
    #: Invoices carry the description that they are asked to, or its hash, and last as long.
    DESCRIBES = "descriptions of our choice"
    #: What the network keeps is not in the way of wallets on the same database.
    APART = "wallets beside it"
    #: The node acts, and its answer does not arrive.
    LOST = "lost answers"
    #: The node is asked over HTTP, and what is on the wire can be broken.
    WIRE = "a wire that breaks"
    #: The node says something else than it did before.
    CONTRADICTS = "contradictions"


Need = Ability | Play
EVERYTHING = frozenset[Need]((*Ability, *Play))


class Outside(Protocol):
    """The other end of the network, as far as the tests move it; a kind says what it can play."""

    async def invoice(
        self,
        *,
        amount_msat: int | None = 100_000,
        behaviour: str = "settle",
        hold: bool = False,
        expiry_s: int = 3600,
    ) -> NodeInvoice:
        """Issue an invoice; `app.nodes.sandbox.behaviour` says what a behaviour may be."""
        ...

    async def settle(self, payment_hash: bytes) -> None: ...

    async def cancel(self, payment_hash: bytes) -> None: ...

    async def offer(
        self, payment_request: str, *, amount_msat: int | None = None, parts: int = 1
    ) -> bool:
        """Pay an invoice of the node as far as it lets it come: one that holds takes nothing yet.

        Tells whether it was taken or is held.
        """
        ...

    async def balance_msat(self) -> int:
        """Return what the node really has in its channels, whatever it says."""
        ...

    async def expired(self) -> NodeInvoice:
        """Return an invoice of the node whose time is over."""
        ...

    def away(self) -> AbstractAsyncContextManager[None]:
        """Have the node be away, as if it were restarted, while the block runs."""
        ...

    def skew(self, seconds: float) -> None:
        """Put the node's clock forward, or back."""
        ...

    def lose_answers(self, count: int) -> None:
        """Have the node act on the next payments that it is told to make, and not answer."""
        ...

    async def contradict(self, payment_hash: bytes) -> None:
        """Have a payment that the node called failed be paid, or the reverse."""
        ...


class Miners(Protocol):
    """The rest of the chain, as far as the tests move it."""

    async def pay(self, address: str, amount_sat: int) -> bytes: ...

    async def mine(self, count: int) -> None: ...

    async def reorganise(self, depth: int, *, drops: bool) -> None: ...


@dataclass(frozen=True, slots=True)
class Network:
    """A node that nobody has used yet, and who moves what is around it."""

    node: Node
    outside: Outside
    #: None where the node has no chain.
    chain_miners: Miners | None = None
    #: Where the node's player is served; None where nothing is asked over HTTP.
    place: Place | None = None
    haste_s: float = HASTE_S

    def in_haste(self) -> None:
        """Have the node no longer wait for what comes late. What is to be paid, pay before."""
        self.payments.pay_timeout_s = self.haste_s

    @property
    def wire(self) -> Place:
        assert self.place is not None, "only for tests that need it"
        return self.place

    @property
    def payments(self) -> Payments:
        return require(self.node.payments, Ability.PAYMENTS)

    @property
    def holds(self) -> Holds:
        return require(self.node.holds, Ability.HOLDS)

    @property
    def cancellations(self) -> Cancellations:
        return require(self.node.cancellations, Ability.CANCELLATIONS)

    @property
    def channels(self) -> Channels:
        return require(self.node.channels, Ability.CHANNELS)

    @property
    def chain(self) -> Chain:
        return require(self.node.chain, Ability.CHAIN)

    @property
    def miners(self) -> Miners:
        return require(self.chain_miners, Ability.CHAIN)

    async def own_invoice(
        self, *, amount_msat: int | None = 21_000, expiry_s: int = 3600
    ) -> NodeInvoice:
        return await self.node.invoices.create_invoice(
            amount_msat=amount_msat, description="tea", description_hash=None, expiry_s=expiry_s
        )

    async def paid(
        self, invoice: NodeInvoice, *, amount_msat: int | None = None, parts: int = 1
    ) -> bool:
        """Have an invoice of the node paid, and taken where it holds; tell whether it was."""
        request = invoice.payment_request
        if not await self.outside.offer(request, amount_msat=amount_msat, parts=parts):
            return False
        if self.node.holds is None:
            return True
        assert invoice.preimage is not None, "whoever may take it knows the preimage"
        return await self.node.holds.settle_invoice(invoice.preimage)

    async def balance_msat(self) -> int:
        return await self.outside.balance_msat()


@dataclass(frozen=True, slots=True)
class NetworkKind:
    """A backend as the suite opens it. What needs a thing that it does not play is not collected.

    A database comes with it for who keeps something there; others leave it alone.
    """

    name: str
    plays: frozenset[Need]
    opened: Callable[[Pool], AbstractAsyncContextManager[Network]]


def kinds() -> list[NetworkKind]:
    """Return all that the folder has."""
    names = sorted(module.name for module in pkgutil.iter_modules(networks.__path__))
    modules = [importlib.import_module(f"{networks.__name__}.{name}") for name in names]
    return [module.NETWORK for module in modules]


async def first(receipts: AsyncIterator[Receipt], count: int) -> list[Receipt]:
    """Return the first of what never ends."""
    found = []
    async with asyncio.timeout(10), aclosing(receipts):  # type: ignore[type-var]
        async for receipt in receipts:
            found.append(receipt)
            if len(found) == count:
                break
    return found
