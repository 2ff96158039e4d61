"""What a BOLT 11 invoice is made of: values that are valid by construction, and why one is refused.

Import these names from `app.lightning.bolt11`.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.lightning import node_key
from app.phrases import Phrase, SaidError

AMOUNT_MSAT_MAX: Final = 21_000_000 * 100_000_000_000
"""All the bitcoin there will be; it fits a signed 64-bit column."""

TIMESTAMP_MAX: Final = 2**35 - 1
EXPIRY_S_MAX: Final = 2**35 - 1
"""As wide as a timestamp, so that `expires_at` stays a date (before the year 4200) everywhere."""

CLTV_DELTA_MAX: Final = 2**31 - 1
EXPIRY_S_DEFAULT: Final = 3600
MIN_FINAL_CLTV_EXPIRY_DELTA_DEFAULT: Final = 18

FIELD_WORDS_MAX: Final = 1023
FIELD_BYTES_MAX: Final = FIELD_WORDS_MAX * 5 // 8
FEATURE_BITS: Final = FIELD_WORDS_MAX * 5
ROUTE_HOP_BYTES: Final = 51
ROUTE_HOPS_MAX: Final = FIELD_BYTES_MAX // ROUTE_HOP_BYTES
HASH_BYTES: Final = 32

VAR_ONION_OPTIN: Final = 8
PAYMENT_SECRET: Final = 14
BASIC_MPP: Final = 16
ROUTE_BLINDING: Final = 24
PAYMENT_METADATA: Final = 48
KNOWN_FEATURES: Final = frozenset(
    {VAR_ONION_OPTIN, PAYMENT_SECRET, BASIC_MPP, ROUTE_BLINDING, PAYMENT_METADATA}
)
"""The even bits that BOLT 9 defines for invoices; the odd bit above each is its 'optional'."""

P2PKH: Final = 17
P2SH: Final = 18
_PROGRAM_BYTES: Final = {
    0: frozenset({20, 32}),
    1: frozenset({32}),
    **dict.fromkeys(range(2, 17), frozenset(range(2, 41))),
    P2PKH: frozenset({20}),
    P2SH: frozenset({20}),
}


class Network(StrEnum):
    """The chain an invoice is payable on."""

    MAINNET = "mainnet"
    TESTNET = "testnet"
    SIGNET = "signet"
    REGTEST = "regtest"

    @property
    def hrp(self) -> str:
        """The network's BIP 173 prefix, which follows `ln` in an invoice."""
        return _HRP[self]


_HRP: Final = {
    Network.MAINNET: "bc",
    Network.TESTNET: "tb",
    Network.SIGNET: "tbs",
    Network.REGTEST: "bcrt",
}


class Reason(StrEnum):
    """Why an invoice is refused; stable, for callers that answer with a code of their own."""

    TOO_LONG = "too_long"
    UNKNOWN_CHARACTER = "unknown_character"
    MIXED_CASE = "mixed_case"
    MALFORMED = "malformed"
    BAD_CHECKSUM = "bad_checksum"
    UNKNOWN_PREFIX = "unknown_prefix"
    BAD_AMOUNT = "bad_amount"
    BAD_DESCRIPTION = "bad_description"
    BAD_SIGNATURE = "bad_signature"
    DUPLICATE_FIELD = "duplicate_field"
    MISSING_FEATURE = "missing_feature"
    MISSING_PAYMENT_HASH = "missing_payment_hash"
    MISSING_PAYMENT_SECRET = "missing_payment_secret"
    OUT_OF_RANGE = "out_of_range"
    UNKNOWN_FEATURE = "unknown_feature"


class Bolt11Error(SaidError, ValueError):
    """An invoice cannot be read, or cannot be written; `reason` is the rule it breaks.

    Nothing was kept of it, and nothing about it may be relied on.
    """

    def __init__(self, reason: Reason, message: str) -> None:
        super().__init__(message)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class TaggedField:
    """A field as it stands on the wire: its tag (a bech32 character) and its 5-bit words."""

    tag: str
    words: bytes


@dataclass(frozen=True, slots=True)
class Fallback:
    """An on-chain address to fall back on: a witness version and program, or 17/18 and a hash."""

    version: int
    program: bytes

    def __post_init__(self) -> None:
        """Raise `Bolt11Error` unless the program's length is one its version allows."""
        if not self.is_known(self.version):
            raise Bolt11Error(
                Reason.OUT_OF_RANGE,
                Phrase(
                    "Fallback address version %(version)s is not defined.", version=self.version
                ),
            )
        if len(self.program) not in _PROGRAM_BYTES[self.version]:
            message = Phrase(
                "A fallback address of version %(version)s cannot have %(length)s bytes.",
                version=self.version,
                length=len(self.program),
            )
            raise Bolt11Error(Reason.MALFORMED, message)

    @staticmethod
    def is_known(version: int) -> bool:
        """Tell whether BOLT 11 gives the version a meaning; readers skip the others."""
        return version in _PROGRAM_BYTES


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteHop:
    """One channel of a private route: the node it starts from, and what that node asks for."""

    pubkey: bytes
    short_channel_id: int
    fee_base_msat: int
    fee_ppm: int
    cltv_delta: int

    def __post_init__(self) -> None:
        """Raise `Bolt11Error` for a key off the curve, or a number wider than its field."""
        if not node_key.is_public_key(self.pubkey):
            raise Bolt11Error(Reason.MALFORMED, "A route hint names a node by an impossible key.")
        _require_range("short_channel_id", self.short_channel_id, 2**64 - 1)
        _require_range("fee_base_msat", self.fee_base_msat, 2**32 - 1)
        _require_range("fee_ppm", self.fee_ppm, 2**32 - 1)
        _require_range("cltv_delta", self.cltv_delta, 2**16 - 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fields:
    """All that an invoice says in tagged fields, apart from who is paid.

    `features` are bit numbers. `unknown_fields` are those a reader has to skip (unknown tags,
    fallbacks of an undefined version, hashes and keys of another length), in their order. Building
    one raises `Bolt11Error` when BOLT 11 forbids what it says.
    """

    payment_hash: bytes
    payment_secret: bytes
    description: str | None = None
    description_hash: bytes | None = None
    expiry_s: int = EXPIRY_S_DEFAULT
    min_final_cltv_expiry_delta: int = MIN_FINAL_CLTV_EXPIRY_DELTA_DEFAULT
    fallbacks: tuple[Fallback, ...] = ()
    route_hints: tuple[tuple[RouteHop, ...], ...] = ()
    features: frozenset[int] = frozenset({VAR_ONION_OPTIN, PAYMENT_SECRET})
    metadata: bytes | None = None
    unknown_fields: tuple[TaggedField, ...] = ()

    def __post_init__(self) -> None:
        """Raise `Bolt11Error` unless every field can stand in an invoice."""
        if len(self.payment_hash) != HASH_BYTES:
            raise Bolt11Error(Reason.MISSING_PAYMENT_HASH, "A payment hash has 32 bytes.")
        if len(self.payment_secret) != HASH_BYTES:
            raise Bolt11Error(Reason.MISSING_PAYMENT_SECRET, "A payment secret has 32 bytes.")
        if (self.description is None) == (self.description_hash is None):
            raise Bolt11Error(
                Reason.BAD_DESCRIPTION,
                "An invoice has either a description or the hash of one, not both and not neither.",
            )
        if self.description_hash is not None and len(self.description_hash) != HASH_BYTES:
            raise Bolt11Error(Reason.BAD_DESCRIPTION, "A description hash has 32 bytes.")
        _require_range("expiry_s", self.expiry_s, EXPIRY_S_MAX)
        _require_range(
            "min_final_cltv_expiry_delta", self.min_final_cltv_expiry_delta, CLTV_DELTA_MAX
        )
        if any(not 0 < len(hint) <= ROUTE_HOPS_MAX for hint in self.route_hints):
            raise Bolt11Error(
                Reason.MALFORMED,
                Phrase("A route hint has between 1 and %(most)s hops.", most=ROUTE_HOPS_MAX),
            )
        _require_features(self.features)


@dataclass(frozen=True, slots=True, kw_only=True)
class DecodedInvoice(Fields):
    """A BOLT 11 invoice whose signature was verified.

    `payee` is the 33-byte key that signed it. `timestamp` is in unix seconds. `amount_msat` is None
    when the payer chooses. `payment_request` is the invoice's text in lower case, without a URI
    scheme. The description was written by a stranger: any text but never trusted, U+0000 included.
    """

    network: Network
    amount_msat: int | None
    timestamp: int
    payee: bytes
    payment_request: str

    @property
    def expires_at(self) -> int:
        """The unix second from which the invoice is not to be paid any more."""
        return self.timestamp + self.expiry_s

    def is_expired(self, now_s: float) -> bool:
        """Tell whether the invoice's time is over at `now_s` (unix seconds)."""
        return now_s >= self.expires_at


def _require_range(name: str, value: int, maximum: int) -> None:
    if not 0 <= value <= maximum:
        raise Bolt11Error(
            Reason.OUT_OF_RANGE,
            Phrase("%(name)s must be between 0 and %(most)s.", name=name, most=maximum),
        )


def _require_features(features: frozenset[int]) -> None:
    """Refuse what a payer must not ignore (BOLT 11 § Feature Bits, BOLT 9)."""
    if not all(0 <= bit < FEATURE_BITS for bit in features):
        raise Bolt11Error(
            Reason.OUT_OF_RANGE,
            Phrase("Feature bits have numbers between 0 and %(most)s.", most=FEATURE_BITS - 1),
        )
    unknown = [bit for bit in features if bit % 2 == 0 and bit not in KNOWN_FEATURES]
    if unknown:
        raise Bolt11Error(
            Reason.UNKNOWN_FEATURE,
            Phrase(
                "The invoice requires feature %(feature)s, which is not known here.",
                feature=min(unknown),
            ),
        )
    offers_mpp = not features.isdisjoint({BASIC_MPP, BASIC_MPP + 1})
    if offers_mpp and features.isdisjoint({PAYMENT_SECRET, PAYMENT_SECRET + 1}):
        raise Bolt11Error(
            Reason.MISSING_FEATURE,
            "The invoice offers payments in parts without the payment secret they depend on.",
        )
