"""The tagged fields of a BOLT 11 invoice: from values to 5-bit words and back.

Where BOLT 11 leaves room this module takes the side that cannot lose money:

- `p`, `h`, `s` and `n` of another length are skipped, as the specification's own example demands
  (its later text would refuse them); a second well-formed one is refused, because readers that
  disagree about which one counts disagree about which payment this is. The same holds for every
  other field that may stand once.
- A fallback address of a defined version has to have a length which that version allows.
- Numbers may begin with zeros. BOLT 11 would rather have such an invoice refused, yet it can be
  read in one way only.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from struct import Struct
from typing import Final

from app.lightning import bech32
from app.lightning.bolt11.model import (
    EXPIRY_S_DEFAULT,
    FIELD_BYTES_MAX,
    FIELD_WORDS_MAX,
    MIN_FINAL_CLTV_EXPIRY_DELTA_DEFAULT,
    ROUTE_HOP_BYTES,
    Bolt11Error,
    Fallback,
    Fields,
    Reason,
    RouteHop,
    TaggedField,
)
from app.phrases import Phrase


class Tag(StrEnum):
    """The fields BOLT 11 defines, by the bech32 character that stands for their type."""

    PAYMENT_HASH = "p"
    PAYMENT_SECRET = "s"
    DESCRIPTION = "d"
    DESCRIPTION_HASH = "h"
    METADATA = "m"
    PAYEE = "n"
    EXPIRY = "x"
    MIN_FINAL_CLTV_EXPIRY_DELTA = "c"
    FALLBACK = "f"
    ROUTE_HINT = "r"
    FEATURES = "9"


_FIXED_WORDS: Final = {
    Tag.PAYMENT_HASH: 52,
    Tag.PAYMENT_SECRET: 52,
    Tag.DESCRIPTION_HASH: 52,
    Tag.PAYEE: 53,
}
_TAGS: Final = frozenset(Tag)
_CHARACTERS: Final = frozenset(bech32.CHARSET)
_WORD_MAX: Final = 31
_ROUTE_HOP: Final = Struct(">33sQIIH")
_HEADER_WORDS: Final = 3


@dataclass(frozen=True, slots=True)
class Content:
    """What was read: the fields, and the payee where the invoice states one (not yet verified)."""

    fields: Fields
    stated_payee: bytes | None


def write(fields: Fields) -> bytes:
    """Return the words of all fields; those at their default value are left out.

    The order is that of most of BOLT 11's examples. Raises `Bolt11Error` when a field is longer
    than 1023 words.
    """
    parts = [
        field(Tag.PAYMENT_SECRET, bech32.words_from_bytes(fields.payment_secret)),
        field(Tag.PAYMENT_HASH, bech32.words_from_bytes(fields.payment_hash)),
    ]
    if fields.description is not None:
        parts.append(_description(fields.description))
    if fields.description_hash is not None:
        words = bech32.words_from_bytes(fields.description_hash)
        parts.append(field(Tag.DESCRIPTION_HASH, words))
    if fields.expiry_s != EXPIRY_S_DEFAULT:
        parts.append(field(Tag.EXPIRY, bech32.words_from_int(fields.expiry_s)))
    if fields.min_final_cltv_expiry_delta != MIN_FINAL_CLTV_EXPIRY_DELTA_DEFAULT:
        words = bech32.words_from_int(fields.min_final_cltv_expiry_delta)
        parts.append(field(Tag.MIN_FINAL_CLTV_EXPIRY_DELTA, words))
    for fallback in fields.fallbacks:
        words = bytes((fallback.version,)) + bech32.words_from_bytes(fallback.program)
        parts.append(field(Tag.FALLBACK, words))
    parts.extend(_route_hint(hops) for hops in fields.route_hints)
    if fields.metadata is not None:
        parts.append(field(Tag.METADATA, bech32.words_from_bytes(fields.metadata)))
    if fields.features:
        parts.append(_features(fields.features))
    parts.extend(_unknown(tagged) for tagged in fields.unknown_fields)
    return b"".join(parts)


def read(words: bytes) -> Content:
    """Return what the words between timestamp and signature say; the signature is not looked at.

    Raises `Bolt11Error` for fields that are cut off, repeated, missing, badly padded or contrary to
    BOLT 11.
    """
    single: dict[str, TaggedField] = {}
    fallbacks: list[Fallback] = []
    route_hints: list[tuple[RouteHop, ...]] = []
    unknown: list[TaggedField] = []
    for tagged in _split(words):
        if not _is_understood(tagged):
            unknown.append(tagged)
        elif tagged.tag == Tag.FALLBACK:
            fallbacks.append(Fallback(tagged.words[0], _bytes(tagged, skip_words=1)))
        elif tagged.tag == Tag.ROUTE_HINT:
            route_hints.append(_read_route_hint(tagged))
        elif tagged.tag in single:
            raise Bolt11Error(
                Reason.DUPLICATE_FIELD,
                Phrase("Field '%(tag)s' stands there twice.", tag=tagged.tag),
            )
        else:
            single[tagged.tag] = tagged
    return Content(
        fields=_fields_of(single, tuple(fallbacks), tuple(route_hints), tuple(unknown)),
        stated_payee=_bytes(single[Tag.PAYEE]) if Tag.PAYEE in single else None,
    )


def field(tag: str, words: bytes) -> bytes:
    """Return one field as words: its type, its length and `words`."""
    length = len(words)
    if length > FIELD_WORDS_MAX:
        raise Bolt11Error(
            Reason.TOO_LONG,
            Phrase(
                "Field '%(tag)s' has %(length)s bytes; %(most)s fit.",
                tag=tag,
                length=length * 5 // 8,
                most=FIELD_BYTES_MAX,
            ),
        )
    return bytes((bech32.CHARSET.index(tag), length >> 5, length & 31)) + words


def _description(description: str) -> bytes:
    try:
        octets = description.encode()
    except UnicodeEncodeError as error:
        raise Bolt11Error(
            Reason.BAD_DESCRIPTION, "The description has a character that is not Unicode text."
        ) from error
    return field(Tag.DESCRIPTION, bech32.words_from_bytes(octets))


def _route_hint(hops: tuple[RouteHop, ...]) -> bytes:
    octets = b"".join(
        _ROUTE_HOP.pack(
            hop.pubkey, hop.short_channel_id, hop.fee_base_msat, hop.fee_ppm, hop.cltv_delta
        )
        for hop in hops
    )
    return field(Tag.ROUTE_HINT, bech32.words_from_bytes(octets))


@lru_cache(maxsize=64)  # A server writes the same few sets over and over.
def _features(features: frozenset[int]) -> bytes:
    return field(Tag.FEATURES, bech32.words_from_int(sum(1 << bit for bit in features)))


def _unknown(tagged: TaggedField) -> bytes:
    is_wire = tagged.tag in _CHARACTERS and all(word <= _WORD_MAX for word in tagged.words)
    if not is_wire or _is_understood(tagged):
        raise Bolt11Error(
            Reason.MALFORMED,
            Phrase("Field '%(tag)s' is not one that readers would skip.", tag=tagged.tag),
        )
    return field(tagged.tag, tagged.words)


def _split(words: bytes) -> Iterator[TaggedField]:
    start = 0
    while start < len(words):
        header = words[start : start + _HEADER_WORDS]
        if len(header) < _HEADER_WORDS:
            raise Bolt11Error(Reason.MALFORMED, "The invoice ends within a field.")
        tag = bech32.CHARSET[header[0]]
        start += _HEADER_WORDS
        end = start + (header[1] << 5 | header[2])
        if end > len(words):
            raise Bolt11Error(
                Reason.MALFORMED, Phrase("The invoice ends within field '%(tag)s'.", tag=tag)
            )
        yield TaggedField(tag, words[start:end])
        start = end


def _is_understood(tagged: TaggedField) -> bool:
    """Tell whether BOLT 11 has a reader use the field, rather than skip it."""
    if tagged.tag == Tag.FALLBACK:
        return bool(tagged.words) and Fallback.is_known(tagged.words[0])
    length = len(tagged.words)
    return tagged.tag in _TAGS and _FIXED_WORDS.get(Tag(tagged.tag), length) == length


def _fields_of(
    single: dict[str, TaggedField],
    fallbacks: tuple[Fallback, ...],
    route_hints: tuple[tuple[RouteHop, ...], ...],
    unknown_fields: tuple[TaggedField, ...],
) -> Fields:
    if Tag.PAYMENT_HASH not in single:
        raise Bolt11Error(Reason.MISSING_PAYMENT_HASH, "The invoice has no payment hash.")
    if Tag.PAYMENT_SECRET not in single:
        raise Bolt11Error(Reason.MISSING_PAYMENT_SECRET, "The invoice has no payment secret.")
    description_hash = single.get(Tag.DESCRIPTION_HASH)
    metadata = single.get(Tag.METADATA)
    return Fields(
        payment_hash=_bytes(single[Tag.PAYMENT_HASH]),
        payment_secret=_bytes(single[Tag.PAYMENT_SECRET]),
        description=_read_description(single.get(Tag.DESCRIPTION)),
        description_hash=None if description_hash is None else _bytes(description_hash),
        expiry_s=_read_int(single.get(Tag.EXPIRY), EXPIRY_S_DEFAULT),
        min_final_cltv_expiry_delta=_read_int(
            single.get(Tag.MIN_FINAL_CLTV_EXPIRY_DELTA), MIN_FINAL_CLTV_EXPIRY_DELTA_DEFAULT
        ),
        fallbacks=fallbacks,
        route_hints=route_hints,
        features=_read_features(single.get(Tag.FEATURES)),
        metadata=None if metadata is None else _bytes(metadata),
        unknown_fields=unknown_fields,
    )


def _bytes(tagged: TaggedField, *, skip_words: int = 0) -> bytes:
    try:
        return bech32.bytes_from_words(tagged.words[skip_words:])
    except bech32.Bech32Error as error:
        raise Bolt11Error(
            Reason.MALFORMED,
            Phrase("Field '%(tag)s' is not padded with zero bits to whole bytes.", tag=tagged.tag),
        ) from error


def _read_int(tagged: TaggedField | None, default: int) -> int:
    return default if tagged is None else bech32.int_from_words(tagged.words)


def _read_description(tagged: TaggedField | None) -> str | None:
    if tagged is None:
        return None
    try:
        return _bytes(tagged).decode()
    except UnicodeDecodeError as error:
        raise Bolt11Error(Reason.BAD_DESCRIPTION, "The description is not UTF-8 text.") from error


def _read_route_hint(tagged: TaggedField) -> tuple[RouteHop, ...]:
    octets = _bytes(tagged)
    if len(octets) % ROUTE_HOP_BYTES:
        raise Bolt11Error(Reason.MALFORMED, "A route hint does not consist of whole hops.")
    return tuple(
        RouteHop(
            pubkey=pubkey,
            short_channel_id=short_channel_id,
            fee_base_msat=fee_base_msat,
            fee_ppm=fee_ppm,
            cltv_delta=cltv_delta,
        )
        for pubkey, short_channel_id, fee_base_msat, fee_ppm, cltv_delta in _ROUTE_HOP.iter_unpack(
            octets
        )
    )


def _read_features(tagged: TaggedField | None) -> frozenset[int]:
    if tagged is None:
        return frozenset()
    bits = f"{bech32.int_from_words(tagged.words):b}"
    return frozenset(number for number, bit in enumerate(reversed(bits)) if bit == "1")
