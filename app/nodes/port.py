"""The port to a node. `sandbox`, `lnd` and `cln` implement it and pass the same tests.

A node tells the outcome of a payment or does not know it; it never guesses. Paying twice pays once:
of Lightning the payment hash is the idempotency key, of the chain a reference of ours. What a node
can do on the chain is a protocol of its own, `ChainNode`.
"""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from app.lightning.bolt11 import Network


class FailureReason(StrEnum):
    """Why a payment ended without being paid."""

    NO_ROUTE = "no_route"
    REJECTED = "rejected"
    EXPIRED = "expired"
    INSUFFICIENT_FEE = "insufficient_fee"
    INSUFFICIENT_LIQUIDITY = "insufficient_liquidity"
    NOT_SENT = "not_sent"  # the node could not be asked at all


@dataclass(frozen=True, slots=True)
class Succeeded:
    """Paid; final. `fee_msat` is the routing fee on top of the amount."""

    preimage: bytes
    fee_msat: int
    #: True when the node had paid this hash before we asked: this call moved nothing.
    already: bool = False


@dataclass(frozen=True, slots=True)
class Failed:
    """Not paid and never will be by this attempt; final."""

    reason: FailureReason


@dataclass(frozen=True, slots=True)
class Unknown:
    """The node did not say. The payment may still succeed or fail: keep the reserve."""


@dataclass(frozen=True, slots=True)
class NoTrace:
    """The node has never heard of this hash. Proves nothing while a sender may still be running."""


PayOutcome = Succeeded | Failed | Unknown
TrackOutcome = Succeeded | Failed | Unknown | NoTrace


@dataclass(frozen=True, slots=True)
class NodeInvoice:
    """An invoice the node has issued. `preimage` is None where only its payee's owner knows it."""

    payment_request: str
    payment_hash: bytes
    payment_secret: bytes
    preimage: bytes | None
    expires_at: int  # unix seconds


class NodeInvoiceState(StrEnum):
    """The node's view of one of its invoices."""

    OPEN = "OPEN"
    ACCEPTED = "ACCEPTED"
    SETTLED = "SETTLED"
    CANCELED = "CANCELED"


@dataclass(frozen=True, slots=True)
class Receipt:
    """An invoice of ours that the node has settled, told at least once."""

    payment_hash: bytes
    amount_msat: int
    preimage: bytes
    #: Later settlements have higher ones. `receipts(after=…)` tells in their order.
    settle_index: int


@dataclass(frozen=True, slots=True)
class Held:
    """What somebody has paid to one of our invoices, and the node neither took nor gave back."""

    payment_hash: bytes
    amount_msat: int


class LightningNode(Protocol):
    """What the wallet asks of a node. Every call may raise `app.errors.NodeUnavailable`."""

    network: Network
    public_key: bytes
    #: The longest a `pay` call may take before it answers `Unknown`.
    pay_timeout_s: float
    #: Whether our invoices hold what is paid to them until we say `settle_invoice` or
    #: `cancel_invoices`; otherwise the node takes it unasked.
    holds_invoices: bool

    async def create_invoice(
        self,
        *,
        amount_msat: int | None,
        description: str | None,
        description_hash: bytes | None,
        expiry_s: int,
    ) -> NodeInvoice:
        """Issue an invoice; exactly one of description and hash is given."""
        ...

    async def cancel_invoices(self, payment_hashes: list[bytes]) -> None:
        """Make unpaid invoices unpayable; those already settled stay as they are.

        What they hold goes back to who paid it.
        """
        ...

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

    async def pay(
        self, payment_request: str, *, amount_msat: int | None, fee_limit_msat: int
    ) -> PayOutcome:
        """Pay an invoice once. `amount_msat` is given only for an invoice without an amount.

        A dropped connection, a timeout or an unclear answer is `Unknown`. `NodeUnavailable` is
        raised only when the node certainly has not heard of the payment.
        """
        ...

    async def track(self, payment_hash: bytes) -> TrackOutcome:
        """Tell what became of an outgoing payment."""
        ...

    async def probe(
        self, payment_request: str, *, amount_msat: int | None, fee_limit_msat: int
    ) -> int | None:
        """Return the routing fee in msat a payment would cost now, None when no route is found."""
        ...

    async def lookup_receipt(self, payment_hash: bytes) -> Receipt | None:
        """Return the settlement of one of our invoices, None while it is not settled."""
        ...

    def receipts(self, *, after: int) -> AsyncIterator[Receipt]:
        """Yield settlements with an index above `after`, then those to come, for ever.

        In ascending order, and each only once nothing with a lower index can come any more: who
        resumes behind the last one misses none.
        """
        ...

    async def balance_msat(self) -> int:
        """Return our side of the channels, in millisatoshi."""
        ...

    async def block_height(self) -> int | None:
        """Return the height of the chain tip as the node sees it, None when it does not know."""
        ...


class Speed(StrEnum):
    """How soon a payout shall be confirmed: within the hour, within some hours, within a day."""

    FAST = "FAST"
    MEDIUM = "MEDIUM"
    SLOW = "SLOW"


@dataclass(frozen=True, slots=True)
class Tip:
    """The last block as the node sees it; the hash in the order that explorers show."""

    height: int
    block_hash: bytes


@dataclass(frozen=True, slots=True)
class ChainOutput:
    """What a transaction pays to an address."""

    address: str
    amount_sat: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainDeposit:
    """An output to one of our addresses, as the chain has it now.

    The id of the transaction is in the order that explorers show. `height` is that of its block,
    None while it waits for one.
    """

    txid: bytes
    vout: int
    address: str
    amount_sat: int
    height: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Broadcast:
    """Handed to the network. `vouts` are the places of what was asked for, in that order.

    `height` is that of its block, None while it waits for one; `fee_sat` is what all of it cost.
    """

    txid: bytes
    vouts: tuple[int, ...]
    fee_sat: int
    height: int | None = None


SendOutcome = Broadcast | Failed | Unknown
PayoutOutcome = Broadcast | Unknown | NoTrace


class ChainNode(Protocol):
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
