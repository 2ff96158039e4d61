"""What the other server answers, as far as it is read."""

from hashlib import sha256
from typing import Annotated, Final

from pydantic import BeforeValidator, ConfigDict, Field
from pydantic.alias_generators import to_camel

from app.nodes.rest import NodeAnswer, Uint63

_HEX_DIGITS: Final = 64
_PREIMAGE_BYTES: Final = 32
_SATS_MAX: Final = 2**63 // 1_000 - 1


def _from_hex(value: object) -> object:
    if value is None or isinstance(value, bytes):
        return value
    if not isinstance(value, str) or len(value) != _HEX_DIGITS:
        raise ValueError("must be 64 hexadecimal digits")
    return bytes.fromhex(value)


Hex32 = Annotated[bytes, BeforeValidator(_from_hex)]
#: Satoshi whose millisatoshi have 63 bits.
Sats = Annotated[int, Field(ge=0, le=_SATS_MAX)]
SignedSats = Annotated[int, Field(ge=-_SATS_MAX, le=_SATS_MAX)]


class GraphqlObject(NodeAnswer):
    """An object of the API: its fields are camel-case there."""

    model_config = ConfigDict(alias_generator=to_camel)


class Complaint(GraphqlObject):
    """Why something was not done."""

    message: str
    code: str | None = None


class GraphqlReply(NodeAnswer):
    """What every request is answered with."""

    data: dict[str, object] | None = None
    errors: tuple[Complaint, ...] = ()


class _Wallet(GraphqlObject):
    id: str
    wallet_currency: str


class _DefaultWallet(GraphqlObject):
    id: str


class _Account(GraphqlObject):
    default_wallet: _DefaultWallet
    wallets: list[_Wallet]


class _Me(GraphqlObject):
    default_account: _Account


class _Network(GraphqlObject):
    network: str


class WhoAnswer(GraphqlObject):
    """The network, and the account's wallets."""

    globals: _Network
    me: _Me


class KeyRights(GraphqlObject):
    """What the key may do; `permissions` is None where the server knows scopes only."""

    scopes: list[str]
    permissions: list[str] | None = None


class RightsAnswer(GraphqlObject):
    """The rights of the key that asks."""

    authorization: KeyRights


class _Build(GraphqlObject):
    commit_hash: str | None = None


class _Block(GraphqlObject):
    block_height: Uint63


class _Globals(GraphqlObject):
    build_information: _Build
    block_info: _Block | None = None


class StateAnswer(GraphqlObject):
    """What the server tells of itself."""

    globals: _Globals


class _Initiation(GraphqlObject):
    payment_hash: Hex32 | None = None
    payment_request: str | None = None


class _Settlement(GraphqlObject):
    typename: str = Field(alias="__typename")
    pre_image: str | None = None


class AccountEntry(GraphqlObject):
    """A transaction of the wallet; amounts in satoshi, what was sent is negative."""

    id: str
    created_at: Uint63
    direction: str
    status: str
    settlement_amount: SignedSats
    settlement_fee: SignedSats
    external_id: str | None = None
    initiation_via: _Initiation
    settlement_via: _Settlement

    def preimage(self, payment_hash: bytes) -> bytes | None:
        """Return the preimage, None if it is not told or not that of the hash."""
        return preimage_of(self.settlement_via.pre_image, payment_hash)


def preimage_of(text: str | None, payment_hash: bytes) -> bytes | None:
    """Return a preimage in hex as bytes, None if it is none of that hash."""
    try:
        preimage = bytes.fromhex(text or "")
    except ValueError:
        return None
    is_whole = len(preimage) == _PREIMAGE_BYTES  # of another length Lightning passes none on
    return preimage if is_whole and sha256(preimage).digest() == payment_hash else None


class _PageInfo(GraphqlObject):
    has_next_page: bool
    end_cursor: str | None = None


class _Edge(GraphqlObject):
    node: AccountEntry


class EntryPage(GraphqlObject):
    """A page of the wallet's transactions, newest first."""

    page_info: _PageInfo
    edges: list[_Edge]


class _WalletParts(GraphqlObject):
    balance: SignedSats = 0
    transactions: EntryPage | None = None
    transactions_by_payment_hash: tuple[AccountEntry, ...] = ()


class _AccountOfWallet(GraphqlObject):
    wallet_by_id: _WalletParts


class _MeOfWallet(GraphqlObject):
    default_account: _AccountOfWallet


class WalletAnswer(GraphqlObject):
    """The parts of the wallet that were asked for."""

    me: _MeOfWallet

    @property
    def wallet(self) -> _WalletParts:
        return self.me.default_account.wallet_by_id


class _Invoice(GraphqlObject):
    payment_request: str
    payment_hash: Hex32


class _Made(GraphqlObject):
    errors: tuple[Complaint, ...] = ()
    invoice: _Invoice | None = None


class InvoiceAnswer(GraphqlObject):
    """An invoice, or why there is none."""

    made: _Made


class _Cancelled(GraphqlObject):
    success: bool | None = None
    errors: tuple[Complaint, ...] = ()


class CancelAnswer(GraphqlObject):
    """Whether an invoice was cancelled."""

    cancelled: _Cancelled


class _Probed(GraphqlObject):
    amount: Sats | None = None
    errors: tuple[Complaint, ...] = ()


class ProbeAnswer(GraphqlObject):
    """What the route would cost, in satoshi."""

    probed: _Probed


class _Paid(GraphqlObject):
    status: str | None = None
    errors: tuple[Complaint, ...] = ()
    transaction: AccountEntry | None = None


class PayAnswer(GraphqlObject):
    """How a payment stands."""

    paid: _Paid


class _Status(GraphqlObject):
    payment_preimage: str | None = None


class PreimageAnswer(GraphqlObject):
    """The preimage of an invoice of that server, once it is paid."""

    ln_invoice_payment_status_by_hash: _Status
