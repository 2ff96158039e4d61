"""Bech32 text without the 90-character limit: the outer layer of BOLT 11 invoices and of LNURL.

A *word* is a 5-bit group; a run of words is a `bytes` whose items are 0 to 31. The conversions
lean on C code (`bytes.translate`, `int(digits, 32)`, shifts of long numbers), so only the checksum
loops in Python, once for every six words.

Source: BIP 173; BIP 350 for bech32m, which differs by the constant that the checksum comes to.
"""

from enum import StrEnum
from functools import lru_cache
from struct import unpack
from typing import Final

from app.phrases import Phrase, SaidError

CHARSET: Final = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
CHECKSUM_WORDS: Final = 6
#: What a whole text comes to: bech32 (invoices, LNURL, witness version 0) and bech32m (the others).
BECH32: Final = 1
BECH32M: Final = 0x2BC830A3


class Fault(StrEnum):
    """What is wrong with a text that is not bech32."""

    TOO_LONG = "too_long"
    UNKNOWN_CHARACTER = "unknown_character"
    MIXED_CASE = "mixed_case"
    MALFORMED = "malformed"
    BAD_CHECKSUM = "bad_checksum"


class Bech32Error(SaidError, ValueError):
    """The text is not bech32, or its words are not whole bytes; `fault` is the broken rule."""

    def __init__(self, fault: Fault, message: str) -> None:
        super().__init__(message)
        self.fault = fault


def encode(hrp: str, words: bytes, *, constant: int = BECH32) -> str:
    """Return the lower-case bech32 text of a human-readable part and its data words."""
    residue = _polymod(_expand(hrp) + words + bytes(CHECKSUM_WORDS)) ^ constant
    checksum = words_from_int(residue, length=CHECKSUM_WORDS)
    return f"{hrp}1{(words + checksum).translate(_WORD_TO_CHAR).decode('ascii')}"


def decode(text: str, *, length_max: int, constant: int = BECH32) -> tuple[str, bytes]:
    """Return the lower-cased human-readable part and the data words, without the checksum.

    Raises `Bech32Error`, and nothing else, for every other text.
    """
    if len(text) > length_max:
        raise Bech32Error(
            Fault.TOO_LONG,
            Phrase(
                "The text has %(length)s characters; at most %(most)s are read.",
                length=len(text),
                most=length_max,
            ),
        )
    # Asked before lower(): U+212A KELVIN SIGN, for one, would become an innocent 'k'.
    if not (text.isascii() and text.isprintable()) or " " in text:
        raise Bech32Error(
            Fault.UNKNOWN_CHARACTER, "The text has a character that bech32 does not use."
        )
    lowered = text.lower()
    if text not in {lowered, text.upper()}:
        raise Bech32Error(
            Fault.MIXED_CASE, "The text mixes upper and lower case; use one of them throughout."
        )
    hrp, separator, data = lowered.rpartition("1")
    if not separator or not hrp or len(data) < CHECKSUM_WORDS:
        raise Bech32Error(
            Fault.MALFORMED, "The text is cut short: a prefix, '1' and a checksum are needed."
        )
    words = data.encode("ascii").translate(_CHAR_TO_WORD)
    unknown_at = words.find(_NO_WORD)
    if unknown_at >= 0:
        message = Phrase(
            "Character '%(character)s' at position %(position)s does not occur in bech32.",
            character=data[unknown_at],
            position=len(hrp) + 2 + unknown_at,
        )
        raise Bech32Error(Fault.UNKNOWN_CHARACTER, message)
    if _polymod(_expand(hrp) + words) != constant:
        raise Bech32Error(
            Fault.BAD_CHECKSUM, "The checksum does not match: a character is wrong or missing."
        )
    return hrp, words[:-CHECKSUM_WORDS]


def words_of(characters: str) -> bytes | None:
    """Return the words that characters of lower case stand for, None if one stands for none."""
    words = characters.encode("ascii", "replace").translate(_CHAR_TO_WORD)
    return None if _NO_WORD in words else words


def words_from_bytes(data: bytes) -> bytes:
    """Return the words of `data`, the last one filled up with zero bits."""
    length = (len(data) * 8 + 4) // 5
    bits = int.from_bytes(data, "big") << length * 5 - len(data) * 8
    return _spread(bits, length, narrow=5, wide=8).to_bytes(length, "big")


def bytes_from_words(words: bytes) -> bytes:
    """Return the bytes that `words` carry; fewer than 5 left-over bits, all zero, are padding.

    Raises `Bech32Error` (malformed) when more is left over, or when the padding is not zero.
    """
    padding_bits = len(words) * 5 % 8
    value = int_from_words(words)
    if padding_bits >= 5 or value & ((1 << padding_bits) - 1):
        raise Bech32Error(Fault.MALFORMED, "The data does not end in fewer than 5 zero bits.")
    return (value >> padding_bits).to_bytes(len(words) * 5 // 8, "big")


def pack(words: bytes) -> bytes:
    """Return the bits of `words` as bytes, with zero bits appended up to the next whole byte."""
    size_bits = len(words) * 5
    return (int_from_words(words) << -size_bits % 8).to_bytes((size_bits + 7) // 8, "big")


def words_from_int(value: int, *, length: int = 0) -> bytes:
    """Return the fewest big-endian words for `value`, preceded by zeros up to `length` words."""
    length = max(length, (value.bit_length() + 4) // 5)
    return _spread(value, length, narrow=5, wide=8).to_bytes(length, "big")


def int_from_words(words: bytes) -> int:
    """Return the big-endian integer that `words` spell; no words are 0."""
    return int(words.translate(_WORD_TO_DIGIT), 32) if words else 0


def _expand(hrp: str) -> bytes:
    """Return the words through which the checksum covers the human-readable part."""
    octets = hrp.encode("ascii")
    return octets.translate(_HIGH_BITS) + b"\0" + octets.translate(_LOW_BITS)


def _polymod(words: bytes) -> int:
    """Return the remainder of `words`, a polynomial over GF(32), by the generator of BIP 173.

    Six words are exactly as wide as the remainder, so a step shifts the old remainder out: what it
    leaves behind is looked up in three tables of 10 bits each. The 1 put in front is BIP 173's
    start value; zeros before it fill up the first step and change nothing.
    """
    steps = len(words) // 6 + 1
    bits = int((b"\x01" + words).translate(_WORD_TO_DIGIT), 32)
    octets = _spread(bits, steps, narrow=30, wide=32).to_bytes(4 * steps, "big")
    high, middle, low = _SHIFTED_OUT
    remainder = 0
    for six in unpack(f">{steps}I", octets):
        remainder = (
            six ^ high[remainder >> 20] ^ middle[remainder >> 10 & 1023] ^ low[remainder & 1023]
        )
    return remainder


def _spread(value: int, groups: int, *, narrow: int, wide: int) -> int:
    """Return a number whose groups of `narrow` bits lie `wide` bits apart instead.

    The upper half of the groups is moved away from the lower one, then the upper half of each half,
    and so on: a few operations on long numbers in C, however many groups there are.
    """
    for upper, lower, distance in _halvings((groups - 1).bit_length(), narrow, wide):
        value = (value & upper) << distance | value & lower
    return value


@lru_cache(maxsize=64)
def _halvings(depth: int, narrow: int, wide: int) -> tuple[tuple[int, int, int], ...]:
    """Return the masks of the upper and lower halves and their distance, for 2**depth groups."""
    steps = []
    for level in range(depth):
        half = 1 << depth - level - 1
        ones = (1 << half * narrow) - 1
        lower = sum(ones << piece * 2 * half * wide for piece in range(1 << level))
        steps.append((lower << half * narrow, lower, half * (wide - narrow)))
    return tuple(steps)


def _shifted_out() -> tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]:
    """Return what each 10-bit third of a remainder turns into when six words are shifted in."""
    generator = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)

    def shift_six(remainder: int) -> int:
        for _ in range(6):
            top = remainder >> 25
            remainder = (remainder & 0x1FFFFFF) << 5
            for bit, term in enumerate(generator):
                remainder ^= term if top >> bit & 1 else 0
        return remainder

    def table(offset_bits: int) -> tuple[int, ...]:
        entries = [0]
        for bit in range(
            10
        ):  # The map is linear: entries with one more bit are the old ones ^ image.
            image = shift_six(1 << offset_bits + bit)
            entries += [entry ^ image for entry in entries]
        return tuple(entries)

    return table(20), table(10), table(0)


_NO_WORD: Final = 0xFF
_CHARS: Final = CHARSET.encode("ascii")
_WORDS: Final = bytes(range(32))
_WORD_TO_CHAR: Final = bytes.maketrans(_WORDS, _CHARS)
_CHAR_TO_WORD: Final = bytes(
    _CHARS.index(octet) if octet in _CHARS else _NO_WORD for octet in range(256)
)
_WORD_TO_DIGIT: Final = bytes.maketrans(_WORDS, b"0123456789abcdefghijklmnopqrstuv")
_HIGH_BITS: Final = bytes(octet >> 5 for octet in range(256))
_LOW_BITS: Final = bytes(octet & 31 for octet in range(256))
_SHIFTED_OUT: Final = _shifted_out()
