"""Derived keys as text: a chain of HMACs over caveats, made without asking anybody. No database.

    blink_ + base62 of (version, locator, generation, blocks …, signature) + 6 base62 of checksum

    R    = HMAC-SHA-256(secret, "latchkey derivation root v1")
    loc. = HMAC-SHA-256(secret, "latchkey locator v1"), its first 12 bytes
    K_0  = HMAC-SHA-256(R, version | locator | generation)
    K_i  = HMAC-SHA-256(K_(i-1), block i), its length included;    signature = K_n
    id_i = SHA-256("latchkey derivation id" | K_i), its first 16 bytes

The base62 part is one number, the first byte, which is never 0, the highest; the generation is a
varint (LEB128). Whoever has a text can lengthen its chain, and nobody can shorten one.
"""

import hashlib
import hmac
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from app.services.keys import secret_format
from app.services.keys.derivation import caveats as wording
from app.services.keys.derivation.caveats import Caveats, MalformedCaveatsError
from app.services.keys.secret_format import ALPHABET

TEXT_LENGTH_MAX: Final = 400
LOCATOR_BYTES: Final = 12
ROOT_BYTES: Final = 32
GENERATION_MAX: Final = 2**31 - 1

_VERSION: Final = 1
_SIGNATURE_BYTES: Final = 32
_SEVEN_BITS: Final = 0x7F
_MORE: Final = 0x80
_DIGITS: Final = {character: digit for digit, character in enumerate(ALPHABET)}


class MalformedChainError(ValueError):
    """A text that is no derived key, or a derivation that cannot be; says why, not the text."""


@dataclass(frozen=True, slots=True)
class DerivedChain:
    """A derived key that was read; whether its signature is right is not known yet."""

    locator: bytes
    generation: int
    #: Of each link, the outermost first: its length, and its caveats.
    blocks: tuple[bytes, ...]
    caveats: tuple[Caveats, ...]
    signature: bytes = field(repr=False)

    @property
    def own_id(self) -> UUID:
        """The id of the last link: it is made of the signature."""
        return _id(self.signature)

    def verified(self, root: bytes) -> tuple[UUID, ...] | None:
        """Return the ids of the links if the chain was made of this root, else None."""
        key = _first(root, self.locator, self.generation)
        ids = []
        for block in self.blocks:
            key = hmac.digest(key, block, "sha256")
            ids.append(_id(key))
        return tuple(ids) if hmac.compare_digest(key, self.signature) else None


def root(secret: str) -> bytes:
    """Return what all chains of a secret are made of; whoever has it derives what they like."""
    return hmac.digest(secret.encode(), b"latchkey derivation root v1", "sha256")


def locator(secret: str) -> bytes:
    """Return by what a derived key names the secret that it comes of; tells nothing else of it."""
    return hmac.digest(secret.encode(), b"latchkey locator v1", "sha256")[:LOCATOR_BYTES]


def sealed(some_root: bytes, some_locator: bytes, pepper: bytes) -> bytes:
    """Return a root as it is stored, or of what is stored the root: alone it derives nothing."""
    pad = hmac.digest(pepper, b"latchkey derivation root" + some_locator, "sha256")
    return bytes(one ^ other for one, other in zip(some_root, pad, strict=True))


def is_derived(text: str, prefix: str) -> bool:
    """Tell by its length whether a text is meant as a derived key, not as a minted one."""
    return len(text) > secret_format.length(prefix)


def derive(text: str, caveats: Caveats, *, prefix: str, generation: int = 0) -> str:
    """Return a narrower key than the one given, minted or derived. Asks nobody.

    `generation` is that of the minted key; a derived one has it in itself. Raises
    `MalformedChainError` for a text that is no key, and for what cannot be derived of it.
    """
    try:
        block = wording.encode(caveats)
    except MalformedCaveatsError as error:
        raise MalformedChainError(str(error)) from None
    if is_derived(text, prefix):
        chain = parse(text, prefix)
        check_lengthened(chain.caveats)
        found, number, blocks, key = (
            chain.locator,
            chain.generation,
            chain.blocks,
            chain.signature,
        )
    else:
        if flaw := secret_format.flaw(text, prefix):
            raise MalformedChainError(flaw)
        if not 0 <= generation <= GENERATION_MAX:
            raise MalformedChainError(f"a generation is from 0 to {GENERATION_MAX}")
        found, number, blocks = locator(text), generation, ()
        key = _first(root(text), found, number)
    signature = hmac.digest(key, block, "sha256")
    body = _head(found, number) + b"".join((*blocks, block)) + signature
    made = f"{prefix}_{_base62(body)}"
    made += secret_format.checksum(made)
    if len(made) > TEXT_LENGTH_MAX:
        raise MalformedChainError(
            f"it would have {len(made)} characters, and {TEXT_LENGTH_MAX} is the most: name fewer "
            "wallets or networks, or derive it of a key nearer to the minted one"
        )
    return made


def check_lengthened(links: Sequence[Caveats]) -> None:
    """Raise `MalformedChainError` if the links allow no other after them."""
    if len(links) >= wording.DEPTH_MAX:
        raise MalformedChainError(f"a chain has at most {wording.DEPTH_MAX} links")
    if not allows(links, len(links) + 1):
        raise MalformedChainError("the key allows no further derivation: its depth is used up")


def allows(links: Sequence[Caveats], length: int) -> bool:
    """Tell whether the depths that the links say allow a chain of this length."""
    return all(
        link.depth is None or length - number <= link.depth
        for number, link in enumerate(links, start=1)
    )


def parse(text: str, prefix: str) -> DerivedChain:
    """Return the chain of a derived key. Raises `MalformedChainError`; asks for no secret."""
    flaw = secret_format.flaw_of_any(text, prefix, TEXT_LENGTH_MAX)
    if flaw is not None:
        raise MalformedChainError(flaw)
    data = _bytes(text[len(prefix) + 1 : -secret_format.CHECKSUM_LENGTH])
    if len(data) <= 1 + LOCATOR_BYTES + 1 + _SIGNATURE_BYTES or data[0] != _VERSION:
        raise MalformedChainError("it is no derived key of this version")
    body, signature = data[:-_SIGNATURE_BYTES], data[-_SIGNATURE_BYTES:]
    generation, at = _varint(body, 1 + LOCATOR_BYTES)
    blocks = _blocks(body, at)
    try:
        links = tuple(wording.decode(block) for block in blocks)
    except MalformedCaveatsError as error:
        raise MalformedChainError(str(error)) from None
    if len(links) > wording.DEPTH_MAX or not allows(links, len(links)):
        raise MalformedChainError("its chain is longer than it allows itself")
    return DerivedChain(body[1 : 1 + LOCATOR_BYTES], generation, blocks, links, signature)


def _blocks(body: bytes, at: int) -> tuple[bytes, ...]:
    blocks = []
    while at < len(body):
        end = at + 1 + body[at]
        if end > len(body) or body[at] == 0:
            raise MalformedChainError("a link of it is cut off or empty")
        blocks.append(body[at:end])
        at = end
    if not blocks:
        raise MalformedChainError("it has no link")
    return tuple(blocks)


def _first(some_root: bytes, some_locator: bytes, generation: int) -> bytes:
    return hmac.digest(some_root, _head(some_locator, generation), "sha256")


def _head(some_locator: bytes, generation: int) -> bytes:
    return bytes((_VERSION,)) + some_locator + _varint_bytes(generation)


def _id(key: bytes) -> UUID:
    return UUID(bytes=hashlib.sha256(b"latchkey derivation id" + key).digest()[:16])


def _varint_bytes(number: int) -> bytes:
    parts = []
    while number > _SEVEN_BITS:
        parts.append(number & _SEVEN_BITS | _MORE)
        number >>= 7
    return bytes((*parts, number))


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """Return the number that begins at a place, and where it ends; it has no longer form."""
    number = shift = 0
    for place in range(at, len(data)):
        number |= (data[place] & _SEVEN_BITS) << shift
        shift += 7
        if not data[place] & _MORE:
            if number <= GENERATION_MAX and _varint_bytes(number) == data[at : place + 1]:
                return number, place + 1
            break
    raise MalformedChainError("its generation is malformed")


def _base62(data: bytes) -> str:
    number = int.from_bytes(data, "big")
    characters = []
    while number:
        number, digit = divmod(number, len(ALPHABET))
        characters.append(ALPHABET[digit])
    return "".join(reversed(characters))


def _bytes(text: str) -> bytes:
    number = 0
    for character in text:
        number = number * len(ALPHABET) + _DIGITS[character]
    if text.startswith(ALPHABET[0]):
        raise MalformedChainError("it begins with a zero")
    return number.to_bytes((number.bit_length() + 7) // 8, "big")
