"""What LND answers over REST, as far as it is asked for (LND's API documentation, "REST").

Numbers of 64 bits come as text, bytes as base64, hashes and keys mostly as hex; an answer of a
stream is wrapped in `result`, or an `error` ends it.
"""

from base64 import b64decode, urlsafe_b64encode
from enum import StrEnum
from typing import Annotated, Final

from pydantic import BeforeValidator, Field

from app.nodes.answers import NodeInvoiceState
from app.nodes.rest import NodeAnswer, Uint63


def _of_base64(value: object) -> object:
    return b64decode(value, validate=True) if isinstance(value, str) else value


def _of_hex(value: object) -> object:
    return bytes.fromhex(value) if isinstance(value, str) else value


Hash64 = Annotated[bytes, BeforeValidator(_of_base64), Field(min_length=32, max_length=32)]
Bytes64 = Annotated[bytes, BeforeValidator(_of_base64)]
HashHex = Annotated[bytes, BeforeValidator(_of_hex), Field(min_length=32, max_length=32)]
KeyHex = Annotated[bytes, BeforeValidator(_of_hex), Field(min_length=33, max_length=33)]

NO_PREIMAGE: Final = bytes(32)


class LndError(NodeAnswer):
    """Why LND refuses: a code of gRPC, and a text."""

    code: int = 2
    message: str = ""


class LndDone(NodeAnswer):
    """An answer of which nobody reads anything."""


class LndNetwork(NodeAnswer):
    """The chain LND is on."""

    network: str


class LndInfo(NodeAnswer):
    """GetInfo."""

    identity_pubkey: KeyHex
    alias: str
    version: str
    block_height: Uint63
    block_hash: HashHex
    synced_to_chain: bool
    synced_to_graph: bool
    chains: list[LndNetwork] = Field(min_length=1)


class LndIssued(NodeAnswer):
    """AddInvoice and AddHoldInvoice."""

    payment_request: str


class LndInvoice(NodeAnswer):
    """LookupInvoice, and what SubscribeInvoices tells."""

    r_hash: Hash64
    #: Empty while an invoice is held whose preimage LND does not have.
    r_preimage: Bytes64
    state: NodeInvoiceState
    amt_paid_msat: Uint63
    settle_index: Uint63


class LndInvoices(NodeAnswer):
    """ListInvoices: a page of them."""

    invoices: list[LndInvoice]
    last_index_offset: Uint63


class LndInvoiceLine(NodeAnswer):
    """A line of SubscribeInvoices."""

    result: LndInvoice | None = None
    error: LndError | None = None


class LndPaymentStatus(StrEnum):
    """How a payment stands; all but the last two are under way."""

    UNKNOWN = "UNKNOWN"
    INITIATED = "INITIATED"
    IN_FLIGHT = "IN_FLIGHT"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"


class LndPayment(NodeAnswer):
    """What SendPaymentV2 and TrackPaymentV2 tell."""

    payment_hash: HashHex
    status: LndPaymentStatus
    payment_preimage: HashHex
    fee_msat: Uint63
    failure_reason: str


class LndListedPayment(LndPayment):
    """One of ListPayments."""

    value_msat: Uint63
    creation_date: Uint63


class LndPaymentPage(NodeAnswer):
    """A page of ListPayments."""

    payments: list[LndListedPayment]
    last_index_offset: Uint63


class LndPaymentLine(NodeAnswer):
    """A line of SendPaymentV2 or TrackPaymentV2."""

    result: LndPayment | None = None
    error: LndError | None = None


class LndRoute(NodeAnswer):
    """A route of QueryRoutes."""

    total_fees_msat: Uint63


class LndRoutes(NodeAnswer):
    """QueryRoutes."""

    routes: list[LndRoute] = Field(min_length=1)


class LndAmount(NodeAnswer):
    """An amount in a channel."""

    msat: Uint63


class LndChannelBalance(NodeAnswer):
    """ChannelBalance; what is unsettled and local is what is on its way to us."""

    local_balance: LndAmount
    remote_balance: LndAmount
    unsettled_local_balance: LndAmount
    unsettled_remote_balance: LndAmount
    pending_open_local_balance: LndAmount


class LndPendingChannels(NodeAnswer):
    """PendingChannels: what is ours in channels that are being closed, in satoshi."""

    total_limbo_balance: Uint63


class LndAddress(NodeAnswer):
    """NextAddr."""

    addr: str


class LndOutput(NodeAnswer):
    """An output of a transaction, in satoshi."""

    address: str
    output_index: Uint63
    amount: Uint63
    is_our_address: bool


class LndInput(NodeAnswer):
    """What a transaction spends, as `txid:vout`."""

    outpoint: str


class LndTransaction(NodeAnswer):
    """A transaction of the wallet; `block_height` is 0 while it waits for a block."""

    tx_hash: HashHex
    #: What the wallet has more by it, or less.
    amount: Annotated[int, Field(gt=-(2**63), lt=2**63)]
    block_height: Uint63
    total_fees: Uint63
    output_details: list[LndOutput]
    label: str
    previous_outpoints: list[LndInput] = Field(default_factory=list)


class LndTransactions(NodeAnswer):
    """GetTransactions."""

    transactions: list[LndTransaction]


class LndWalletBalance(NodeAnswer):
    """WalletBalance; what is leased is not in it."""

    total_balance: Uint63


class LndOutpoint(NodeAnswer):
    """An output that somebody has paid to us."""

    txid_str: str
    output_index: Uint63


class LndLease(NodeAnswer):
    """An output that is set aside for a transaction to come."""

    id: Bytes64
    outpoint: LndOutpoint
    value: Uint63


class LndLeases(NodeAnswer):
    """ListLeases."""

    locked_utxos: list[LndLease]


class LndFunded(NodeAnswer):
    """FundPsbt."""

    funded_psbt: Bytes64
    locked_utxos: list[LndLease]


class LndSigned(NodeAnswer):
    """FinalizePsbt."""

    raw_final_tx: Bytes64


class LndPublished(NodeAnswer):
    """PublishTransaction."""

    publish_error: str = ""


class LndFee(NodeAnswer):
    """EstimateFee: what a transaction would cost, and its rate."""

    fee_sat: Uint63
    sat_per_vbyte: Uint63


class LndFeeRate(NodeAnswer):
    """WalletKit's EstimateFee, in satoshi for a thousand units of weight."""

    sat_per_kw: Uint63


class LndHtlc(NodeAnswer):
    """What moves in a channel; one that is not passed on has no forwarding channel."""

    incoming: bool
    hash_lock: Hash64
    forwarding_channel: Uint63 = 0


class LndChannel(NodeAnswer):
    """A channel, what moves in it, and what its last transaction would cost whoever opened it."""

    initiator: bool
    active: bool = True
    private: bool = False
    commit_fee: Uint63
    commit_weight: Uint63
    fee_per_kw: Uint63
    commitment_type: str
    pending_htlcs: list[LndHtlc]


class LndChannels(NodeAnswer):
    """ListChannels."""

    channels: list[LndChannel]


def in_url(value: bytes) -> str:
    """Return bytes as LND reads them in an address."""
    return urlsafe_b64encode(value).decode()
