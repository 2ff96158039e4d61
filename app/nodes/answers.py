"""What nodes are asked for and answer, in values. `.port` says what asks for which."""

from dataclasses import dataclass, field
from enum import StrEnum


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
    """Not paid and never will be by this attempt, in none of its parts; final."""

    reason: FailureReason


@dataclass(frozen=True, slots=True)
class Unknown:
    """The node did not say. The payment may still succeed or fail: keep the reserve."""

    #: Whether the node has certainly begun, and tells from now on how it stands. If not, what we
    #: asked may be on its way still, or an attempt may follow one that failed: for as long as we
    #: would have waited, no other word of it proves that nothing will be paid.
    is_begun: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class NoTrace:
    """The node has never heard of this hash. Proves nothing while a sender may still be running."""


PayOutcome = Succeeded | Failed | Unknown
TrackOutcome = Succeeded | Failed | Unknown | NoTrace


@dataclass(frozen=True, slots=True)
class SentPayment:
    """A payment that a node has made, or is making."""

    payment_hash: bytes
    #: What arrives, and what it costs on top, as far as that is known; in millisatoshi.
    amount_msat: int
    fee_msat: int
    is_settled: bool
    #: When the node began it, unix seconds by its clock.
    began_at: int


@dataclass(frozen=True, slots=True)
class NodeInvoice:
    """An invoice the node has issued. `preimage` is None where only its payee's owner knows it."""

    payment_request: str
    payment_hash: bytes
    payment_secret: bytes
    preimage: bytes | None
    expires_at: int  # unix seconds, by the node's clock
    #: When the node made it, unix seconds; None where it expires just as long after as was asked.
    issued_at: int | None = None


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
    #: All that came in, in however many parts: at least what was asked for, perhaps more.
    amount_msat: int
    #: None where the node does not tell it: an account elsewhere that was paid within its books.
    preimage: bytes | None
    #: Where it stands among all settlements, see `ReceiptFeed`; 0 where it was looked up alone and
    #: has no place.
    settle_index: int


@dataclass(frozen=True, slots=True)
class Held:
    """What somebody has paid to one of our invoices, and the node neither took nor gave back."""

    payment_hash: bytes
    amount_msat: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NodeInfo:
    """What a node tells of itself, for the operator."""

    alias: str
    version: str
    #: Height of the chain's tip as the node sees it, None when it does not know.
    block_height: int | None
    #: Whether it knows the chain and the network's channels up to now.
    is_synced: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelBalance:
    """What is in the channels, in millisatoshi: ours (`local`), the peers', and what moves."""

    local_msat: int
    remote_msat: int
    #: Ours in payments under way: neither local, nor lost, nor paid yet.
    outgoing_msat: int = 0
    #: On its way to us, held or not: not ours yet.
    incoming_msat: int = 0
    #: Ours in channels that are being opened or closed.
    opening_msat: int = 0
    closing_msat: int = 0
    #: Ours in the channels and not to be sent: what closing those that we opened would cost now
    #: (commitment fee and anchors). It moves with fee rates, and `local` the other way.
    set_aside_msat: int = 0


class Speed(StrEnum):
    """How soon a payout shall be confirmed: within the hour, within some hours, within a day."""

    FAST = "FAST"
    MEDIUM = "MEDIUM"
    SLOW = "SLOW"


@dataclass(frozen=True, slots=True)
class Tip:
    """The last block as the node sees it; the hash in the order that explorers show.

    None where the node does not tell it, as Core Lightning does not.
    """

    height: int
    block_hash: bytes | None


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
