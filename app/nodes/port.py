"""The port to a node, by what it can do. Each backend is a package beside this module.

A `Node` says who it is and which abilities it has: `None` stands for one that it lacks, and what
needs it is refused by `require`, never half-done. All backends pass the same tests,
`tests/contract`.

A node tells the outcome of a payment or does not know it; it never guesses. Paying twice pays once:
of Lightning the payment hash is the idempotency key, of the chain a reference of ours.
"""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, TypeVar, runtime_checkable
from uuid import UUID

from app.errors import NodeLacks, NodeUnavailable
from app.findings import Finding
from app.lightning.bolt11 import Network
from app.nodes.answers import (
    ChainDeposit,
    ChainOutput,
    ChannelBalance,
    Held,
    NodeInfo,
    NodeInvoice,
    PayOutcome,
    PayoutOutcome,
    Receipt,
    SendOutcome,
    SentPayment,
    Speed,
    Tip,
    TrackOutcome,
)


class Invoices(Protocol):
    """Issues invoices. Every call may raise `NodeUnavailable`."""

    async def create_invoice(
        self,
        *,
        amount_msat: int | None,
        description: str | None,
        description_hash: bytes | None,
        expiry_s: int,
    ) -> NodeInvoice:
        """Issue an invoice; exactly one of description and hash is given.

        Its times are the node's: `expires_at` is `expiry_s` after what its clock says, which may
        differ from ours. The caller compares.
        One whose answer was lost may exist, and be paid: it is then a receipt without an invoice.
        """
        ...


class Cancellations(Protocol):
    """Takes invoices back. Every call may raise `NodeUnavailable`."""

    async def cancel_invoices(self, payment_hashes: list[bytes]) -> None:
        """Make unpaid invoices unpayable; those already settled stay as they are.

        What they hold goes back to who paid it. A hash that is unknown is passed over, and one that
        was cancelled before.
        """
        ...


class Holds(Protocol):
    """Invoices hold what is paid to them until we settle or cancel them (hold invoices).

    A node without this takes what is paid unasked. Every call may raise `NodeUnavailable`.
    """

    async def settle_invoice(self, preimage: bytes) -> bool:
        """Take what one of our invoices holds; tell whether it is settled now, or was before.

        False is final: nothing is held, and nobody will ever be charged for it.
        """
        ...

    async def lookup_held(self, payment_hash: bytes) -> Held | None:
        """Return what one of our invoices holds, None if it holds nothing."""
        ...

    def held(self) -> AsyncIterator[Held]:
        """Yield what our invoices hold and what they come to hold, for ever.

        Each again and again until it is settled or cancelled: who fails is told once more.
        """
        ...


class ReceiptFeed(Protocol):
    """Tells what came in. Every call may raise `NodeUnavailable`.

    **The cursor.** Each settlement has a `settle_index` above 0. The node gives it when it settles
    an invoice, in ascending order, and never changes it; it is of one identity (`Node.identity`)
    and means nothing to another. It says nothing of time, nor of the order in which invoices were
    issued, and there may be gaps between two. Two settlements may share an index where the node's
    own order is no finer (seconds, say).

    **The order.** `follow` tells settlements with an index that never falls. Behind a cursor
    nothing may appear later: one is told only once none with a lower index can come any more, and
    where indices are shared, those of the cursor itself are told again. So who remembers the index
    of the last one it has dealt with misses nothing, and each is told at least once: again after a
    restart, again to every other follower, the same each time.

    **What may be told.** An invoice is settled once, and told in one receipt: for all that came
    in, in however many parts: at least what was asked for, and as much more as the node takes
    (BOLT 4 advises twice). Parts that never became the whole are not told, nor is what is held. It
    may come for an invoice that expired
    meanwhile, by whoever's clock, that we have asked to be cancelled but was settled before, or of
    which the caller knows nothing, because the answer that issued it was lost or somebody else
    uses the node.
    """

    async def lookup_receipt(self, payment_hash: bytes) -> Receipt | None:
        """Return the settlement of one of our invoices, None while it is not settled."""
        ...

    async def newest(self) -> int:
        """Return an index that no settlement of the past is above; 0 if there was none.

        All that `follow` tells above it came after this was asked, but what came meanwhile may
        be on either side. Where indices may be shared, what comes now may share it.
        """
        ...

    def follow(self, *, after: int) -> AsyncIterator[Receipt]:
        """Yield settlements with an index above `after`, then those to come, for ever.

        Where indices may be shared, with `after` itself, too. 0 is before all. It does not end by
        itself: it raises `NodeUnavailable` when the node goes
        away, or may have; begin again behind the last one told.
        """
        ...


class Payments(Protocol):
    """Pays invoices of others. Every call may raise `NodeUnavailable`.

    Of a hash the node tells how its last attempt stands. `Unknown` may become anything;
    `Succeeded` is final, as the preimage proves. `Failed` ends one attempt for good: a later one
    may succeed, and one that the node had lost sight of (its database restored, say) may have. A
    node may forget what has ended, and tells `NoTrace` of it then.
    """

    #: The longest a `pay` call may take before it answers `Unknown`.
    pay_timeout_s: float

    async def pay(
        self, payment_request: str, *, amount_msat: int | None, fee_limit_msat: int
    ) -> PayOutcome:
        """Pay an invoice once. `amount_msat` is given only for an invoice without an amount.

        A hash that was paid before is `Succeeded(already=True)`; one that is in flight is
        `Unknown`, and one that failed before is tried again. A dropped connection, a timeout or an
        unclear answer is `Unknown`. `NodeUnavailable`, and no subclass of it, is raised only when
        the node certainly has not heard of the payment. No fee above `fee_limit_msat` is paid,
        whatever a probe has said before.
        """
        ...

    async def track(self, payment_hash: bytes) -> TrackOutcome:
        """Tell what became of an outgoing payment, without waiting for its end."""
        ...

    async def sent_since(self, since: int) -> list[SentPayment] | None:
        """Return what the node has begun to pay since a moment (unix seconds) and has not failed.

        Whoever asked it to: also another program that uses the node. None: it does not tell.
        """
        ...

    async def probe(
        self, payment_request: str, *, amount_msat: int | None, fee_limit_msat: int
    ) -> int | None:
        """Return the routing fee in msat a payment would cost now, None when no route is found."""
        ...


class Channels(Protocol):
    """Tells what is in the channels. Every call may raise `NodeUnavailable`."""

    async def balance(self) -> ChannelBalance:
        """Return what is in the channels, as of one moment."""
        ...


class Chain(Protocol):
    """What the wallet asks of a node on the chain. Every call may raise `NodeUnavailable`.

    LND does it by NewAddress, GetTransactions and walletrpc's FundPsbt, FinalizePsbt and
    PublishTransaction; Core Lightning by newaddr, listfunds, txprepare and txsend.
    """

    async def new_address(self) -> str:
        """Return an address of ours that was never given out before."""
        ...

    async def tip(self) -> Tip:
        """Return the last block."""
        ...

    async def deposits(self, *, since_height: int) -> list[ChainDeposit]:
        """Return all that waits for a block, and all that has one from a height on, ours only.

        As of one moment: what was among them and is not any more was taken back, by a
        reorganisation or by whoever sent it. The caller's height bounds how much it is.
        """
        ...

    async def quote_fee(self, outputs: Sequence[ChainOutput], speed: Speed) -> int:
        """Return what a transaction with these outputs would cost now, in satoshi."""
        ...

    async def send(
        self, reference: UUID, outputs: Sequence[ChainOutput], *, speed: Speed, fee_limit_sat: int
    ) -> SendOutcome:
        """Pay outputs by one transaction, once a reference: asked again, tell how that stands.

        `Failed` is final: of this reference nothing was sent, nor will be. A dropped connection, a
        timeout or an unclear answer is `Unknown`. `NodeUnavailable` is raised only when the node
        certainly has not heard of it.
        """
        ...

    async def track_payout(self, reference: UUID) -> PayoutOutcome:
        """Return how what was sent under a reference stands."""
        ...

    async def balance_sat(self) -> int:
        """Return what we hold on the chain: confirmed receipts, less all that was sent."""
        ...


class Ability(StrEnum):
    """What a node can do, and the attribute of `Node` that does it."""

    INVOICES = "invoices"
    RECEIPTS = "receipts"
    CANCELLATIONS = "cancellations"
    HOLDS = "holds"
    PAYMENTS = "payments"
    CHAIN = "chain"
    CHANNELS = "channels"


class Node(Protocol):
    """A node: who it is, and what it can do. Nothing of it asks the network but its calls."""

    @property
    def backend(self) -> str:
        """Which backend it is of, as LATCHKEY_NODE names it."""
        ...

    @property
    def network(self) -> Network:
        """The network that its invoices are for."""
        ...

    @property
    def identity(self) -> bytes:
        """What tells it from every other node, 33 bytes: its public key, where it has one."""
        ...

    @property
    def public_key(self) -> bytes | None:
        """The key that signs its invoices and no other's; None where it signs strangers', too."""
        ...

    @property
    def invoices(self) -> Invoices: ...
    @property
    def receipts(self) -> ReceiptFeed: ...
    @property
    def cancellations(self) -> Cancellations | None: ...
    @property
    def holds(self) -> Holds | None: ...
    @property
    def payments(self) -> Payments | None: ...
    @property
    def chain(self) -> Chain | None: ...
    @property
    def channels(self) -> Channels | None: ...

    async def info(self) -> NodeInfo:
        """Return what it tells of itself. Raises `NodeUnavailable`."""
        ...


@dataclass(frozen=True, slots=True)
class Identity:
    """Who a node said it is; see the properties of `Node`."""

    identity: bytes
    public_key: bytes | None
    network: Network


class WrongNodeError(RuntimeError):
    """The node, or what opens it, is not what the settings say; the text tells the operator."""


class Backend(Protocol):
    """A node as the settings describe it, before anybody knows who it is."""

    async def identify(self) -> Identity:
        """Ask the node who it is. Raises `NodeUnavailable`, `WrongNodeError`."""
        ...

    def node(self, identity: Identity) -> Node:
        """Return the node; it is asked for nothing. It lives as long as this."""
        ...

    async def close(self) -> None:
        """Let go of its connections."""
        ...


@runtime_checkable
class Examinable(Protocol):
    """A `Backend` that can look at itself for the operator; one need not."""

    async def examine(self) -> list[Finding]:
        """Return what the credential may not and should, what it may and should not, and the like.

        Who it is and whether it answers at all was looked at before; nothing is changed by it.
        Raises `NodeUnavailable`.
        """
        ...


class AnotherNodeError(NodeUnavailable):
    """What answers is not the node that the books are about: it is asked for nothing."""


def abilities(node: Node) -> frozenset[Ability]:
    """Return what a node can do."""
    return frozenset(one for one in Ability if getattr(node, one.value) is not None)


T = TypeVar("T")


def require(part: T | None, ability: Ability) -> T:
    """Return what a node has of an ability. Raises `NodeLacks` if it has none."""
    if part is None:
        raise NodeLacks(ability)
    return part
