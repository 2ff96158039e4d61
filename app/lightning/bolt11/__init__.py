"""Lightning invoices (BOLT 11): write and sign one, read and verify one.

    text = bolt11.encode(network=…, key=…, timestamp=…, fields=bolt11.Fields(…), amount_msat=…)
    invoice = bolt11.decode(text)

What `encode` returns `decode` reads back to the same values. The caller checks what depends on it:
the network it runs on, the expiry, and whether the payee is itself.
"""

import re
from typing import Final

from app.lightning import bech32, node_key
from app.lightning.bolt11 import fields as bolt11_fields
from app.lightning.bolt11.model import (
    AMOUNT_MSAT_MAX,
    TIMESTAMP_MAX,
    Bolt11Error,
    DecodedInvoice,
    Fallback,
    Fields,
    Network,
    Reason,
    RouteHop,
    TaggedField,
)
from app.lightning.node_key import NodeKey
from app.phrases import Phrase

__all__ = [
    "AMOUNT_MSAT_MAX",
    "LENGTH_MAX",
    "TIMESTAMP_MAX",
    "Bolt11Error",
    "DecodedInvoice",
    "Fallback",
    "Fields",
    "Network",
    "NodeKey",
    "Reason",
    "RouteHop",
    "TaggedField",
    "decode",
    "encode",
    "seal",
]

LENGTH_MAX: Final = 7089
"""The digits the largest QR code holds; LND, too, reads no invoice longer than this."""

_SCHEME: Final = "lightning:"
_TIMESTAMP_WORDS: Final = 7
_SIGNATURE_WORDS: Final = 104

_NETWORKS: Final = {network.hrp: network for network in Network}
_HRP: Final = re.compile(r"ln(bcrt|bc|tbs|tb)(.*)")
_AMOUNT: Final = re.compile(r"([1-9][0-9]{0,19})([munp]?)")
_PICO_PER_MSAT: Final = 10
_PICO: Final = {"": 10**12, "m": 10**9, "u": 10**6, "n": 10**3, "p": 1}
"""Each multiplier in units of 10⁻¹² bitcoin, the largest first."""


def encode(
    *,
    network: Network,
    key: NodeKey,
    timestamp: int,
    fields: Fields,
    amount_msat: int | None = None,
    states_payee: bool = False,
) -> str:
    """Return the signed invoice, in lower case.

    `timestamp` is in unix seconds; `states_payee` adds the node's key as a field, which payers
    otherwise recover from the signature. Raises `Bolt11Error` for an amount or time out of range,
    or more content than an invoice holds.
    """
    if not 0 <= timestamp <= TIMESTAMP_MAX:
        raise Bolt11Error(
            Reason.OUT_OF_RANGE,
            Phrase("timestamp must be between 0 and %(most)s unix seconds.", most=TIMESTAMP_MAX),
        )
    words = bech32.words_from_int(timestamp, length=_TIMESTAMP_WORDS) + bolt11_fields.write(fields)
    if states_payee:
        payee = bech32.words_from_bytes(key.public_key)
        words += bolt11_fields.field(bolt11_fields.Tag.PAYEE, payee)
    text = seal(f"ln{network.hrp}{_amount_text(amount_msat)}", words, key)
    if len(text) > LENGTH_MAX:
        raise Bolt11Error(
            Reason.TOO_LONG,
            Phrase(
                "The invoice would have %(length)s characters; %(most)s fit.",
                length=len(text),
                most=LENGTH_MAX,
            ),
        )
    return text


def seal(hrp: str, words: bytes, key: NodeKey) -> str:
    """Return the invoice of a prefix and data words whatever they say: signed, with a checksum."""
    signature = key.sign_recoverable(_signed_bytes(hrp, words))
    return bech32.encode(hrp, words + bech32.words_from_bytes(signature))


def decode(text: str) -> DecodedInvoice:
    """Return the invoice that `text` is, of any network, its signature verified.

    Upper and lower case are read, and a `lightning:` in front. Raises `Bolt11Error` for every other
    text, and nothing else.
    """
    has_scheme = text[: len(_SCHEME)].lower() == _SCHEME
    request = text[len(_SCHEME) :] if has_scheme else text
    try:
        hrp, words = bech32.decode(request, length_max=LENGTH_MAX)
    except bech32.Bech32Error as error:
        raise Bolt11Error(Reason(error.fault), error.message) from error
    network, amount_msat = _read_hrp(hrp)
    if len(words) < _TIMESTAMP_WORDS + _SIGNATURE_WORDS:
        raise Bolt11Error(Reason.MALFORMED, "The invoice is too short to hold a signature.")
    signed_words = words[:-_SIGNATURE_WORDS]
    content = bolt11_fields.read(signed_words[_TIMESTAMP_WORDS:])
    payee = _signer(
        bech32.bytes_from_words(words[-_SIGNATURE_WORDS:]),
        _signed_bytes(hrp, signed_words),
        content.stated_payee,
    )
    fields = content.fields
    return DecodedInvoice(
        network=network,
        amount_msat=amount_msat,
        timestamp=bech32.int_from_words(words[:_TIMESTAMP_WORDS]),
        payee=payee,
        payment_request=request.lower(),
        payment_hash=fields.payment_hash,
        payment_secret=fields.payment_secret,
        description=fields.description,
        description_hash=fields.description_hash,
        expiry_s=fields.expiry_s,
        min_final_cltv_expiry_delta=fields.min_final_cltv_expiry_delta,
        fallbacks=fields.fallbacks,
        route_hints=fields.route_hints,
        features=fields.features,
        metadata=fields.metadata,
        unknown_fields=fields.unknown_fields,
    )


def _amount_text(amount_msat: int | None) -> str:
    """Return the amount in its shortest form, with the largest multiplier that divides it."""
    if amount_msat is None:
        return ""
    if not 0 < amount_msat <= AMOUNT_MSAT_MAX:
        raise Bolt11Error(
            Reason.BAD_AMOUNT,
            Phrase("amount_msat must be between 1 and %(most)s.", most=AMOUNT_MSAT_MAX),
        )
    pico = amount_msat * _PICO_PER_MSAT
    letter = next(letter for letter, unit in _PICO.items() if pico % unit == 0)
    return f"{pico // _PICO[letter]}{letter}"


def _read_hrp(hrp: str) -> tuple[Network, int | None]:
    prefix = _HRP.fullmatch(hrp)
    if prefix is None:
        raise Bolt11Error(
            Reason.UNKNOWN_PREFIX, "An invoice begins with lnbc, lntb, lntbs or lnbcrt."
        )
    network = _NETWORKS[prefix[1]]
    if not prefix[2]:
        return network, None
    amount = _AMOUNT.fullmatch(prefix[2])
    if amount is None:
        raise Bolt11Error(
            Reason.BAD_AMOUNT, "The amount is not a positive whole number and one of m, u, n, p."
        )
    amount_msat, below_msat = divmod(int(amount[1]) * _PICO[amount[2]], _PICO_PER_MSAT)
    if below_msat:
        raise Bolt11Error(Reason.BAD_AMOUNT, "The amount is not a whole number of millisatoshis.")
    if amount_msat > AMOUNT_MSAT_MAX:
        raise Bolt11Error(Reason.BAD_AMOUNT, "The amount is more than all bitcoin there is.")
    return network, amount_msat


def _signed_bytes(hrp: str, words: bytes) -> bytes:
    return hrp.encode("ascii") + bech32.pack(words)


def _signer(signature: bytes, message: bytes, stated_payee: bytes | None) -> bytes:
    """Return the key that signed; a stated one is verified, and then only a low s will do.

    Without a stated key BOLT 11 has high and low s recovered alike, as libsecp256k1 does.
    """
    try:
        if stated_payee is None:
            return node_key.recover(signature, message)
        if node_key.verify(stated_payee, signature, message):
            return stated_payee
    except ValueError as error:
        raise Bolt11Error(
            Reason.BAD_SIGNATURE, "The signature is not one that any key makes."
        ) from error
    raise Bolt11Error(Reason.BAD_SIGNATURE, "The signature is not the stated payee's.")
