"""What Core Lightning answers, as far as we read it; its `doc/schemas` say all of it."""

from typing import Annotated, Final, Self

from pydantic import BeforeValidator, Field, ValidationError

from app.nodes.rest import NodeAnswer, Uint63

_UNIT: Final = "msat"


def _without_unit(value: object) -> object:
    """Return an amount as a number: versions before 23.08 wrote `1000msat`."""
    return value.removesuffix(_UNIT) if isinstance(value, str) else value


def _from_hex(value: object) -> object:
    return bytes.fromhex(value) if isinstance(value, str) else value


#: An amount in millisatoshi.
Msat = Annotated[Uint63, BeforeValidator(_without_unit)]
#: A hash, a preimage, or a transaction's id as explorers show it.
ClnHash = Annotated[bytes, BeforeValidator(_from_hex), Field(min_length=32, max_length=32)]
PublicKey = Annotated[bytes, BeforeValidator(_from_hex), Field(min_length=33, max_length=33)]
HexBytes = Annotated[bytes, BeforeValidator(_from_hex)]


class ClnError(NodeAnswer):
    """An error of JSON-RPC. clnrest leaves the number out where lightningd gave none."""

    code: int | None = None
    message: str = ""
    data: object = None

    @classmethod
    def of(cls, body: object) -> Self:
        """Return what an answer says, or nothing where it is no such error."""
        try:
            return cls.model_validate(body)
        except ValidationError:
            return cls()


class ClnDone(NodeAnswer):
    """It was done; what else it says is of no interest."""


class ClnInfo(NodeAnswer):
    """`getinfo`."""

    id: PublicKey
    alias: str = ""
    version: str
    network: str
    blockheight: Uint63
    warning_bitcoind_sync: str | None = None
    warning_lightningd_sync: str | None = None


class ClnIssued(NodeAnswer):
    """`invoice` and `createinvoice`."""

    bolt11: str


class ClnInvoice(NodeAnswer):
    """`waitanyinvoice`, and one of `listinvoices`; the last three are of one that is paid."""

    payment_hash: ClnHash
    status: str
    created_index: Uint63 | None = None
    pay_index: Uint63 | None = None
    amount_received_msat: Msat | None = None
    payment_preimage: ClnHash | None = None


class ClnInvoices(NodeAnswer):
    """`listinvoices`."""

    invoices: list[ClnInvoice]


class ClnPaid(NodeAnswer):
    """`xpay` that paid."""

    payment_preimage: ClnHash
    amount_msat: Msat
    amount_sent_msat: Msat


class ClnPart(NodeAnswer):
    """One of `listsendpays`: a part of an attempt to pay, which has the number `groupid`."""

    status: str
    payment_hash: ClnHash
    created_at: Uint63
    groupid: Uint63 = 0
    amount_msat: Msat | None = None
    amount_sent_msat: Msat
    payment_preimage: ClnHash | None = None


class ClnParts(NodeAnswer):
    """`listsendpays`."""

    payments: list[ClnPart]


class ClnHop(NodeAnswer):
    """A hop of a route; up to 26.04 what goes into it was called `amount_msat`."""

    amount_in_msat: Msat | None = None
    amount_msat: Msat | None = None


class ClnRoute(NodeAnswer):
    """A way for some of an amount."""

    amount_msat: Msat
    path: list[ClnHop]


class ClnRoutes(NodeAnswer):
    """`getroutes`."""

    routes: list[ClnRoute]


class ClnHtlc(NodeAnswer):
    """What is on its way through a channel."""

    direction: str
    amount_msat: Msat


class ClnChannel(NodeAnswer):
    """One of `listpeerchannels`; amounts are missing while it is being negotiated."""

    state: str
    to_us_msat: Msat = 0
    total_msat: Msat = 0
    htlcs: list[ClnHtlc] = Field(default_factory=list)


class ClnChannels(NodeAnswer):
    """`listpeerchannels`."""

    channels: list[ClnChannel]


class ClnAddress(NodeAnswer):
    """`newaddr`."""

    bech32: str


class ClnOutput(NodeAnswer):
    """One of `listfunds`' outputs. A spent one does not say its height."""

    txid: ClnHash
    output: Uint63
    amount_msat: Msat
    status: str
    address: str | None = None
    blockheight: Uint63 | None = None


class ClnTransaction(NodeAnswer):
    """One of `listtransactions`; the height is 0 while it waits for a block."""

    hash: ClnHash
    blockheight: Uint63


class ClnEstimate(NodeAnswer):
    """A fee rate, in satoshi for 1,000 virtual bytes."""

    blockcount: Uint63
    feerate: Uint63


class ClnPerKb(NodeAnswer):
    """Fee rates, the soonest first, and the lowest that the network passes on."""

    floor: Uint63
    estimates: list[ClnEstimate] = Field(default_factory=list)


class ClnFeeRates(NodeAnswer):
    """`feerates` in the style `perkb`."""

    perkb: ClnPerKb


class ClnPrepared(NodeAnswer):
    """`txprepare`."""

    txid: ClnHash
    unsigned_tx: HexBytes
    psbt: str


class ClnSigned(NodeAnswer):
    """`signpsbt`."""

    signed_psbt: str


class ClnRuneCheck(NodeAnswer):
    """`checkrune`."""

    valid: bool
