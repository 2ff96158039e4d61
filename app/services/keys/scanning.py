"""Finds keys in bytes of any kind, text or not, that come piece by piece. No database.

A key is told from whatever else begins alike by its checksum, so that nothing is asked of anybody.
It is found in UTF-16 as well, and where letters or digits follow it without a break, as they may
in a program's memory. What is compressed, encrypted or in base64 is not looked into.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final
from zlib import crc32

from app.services.keys import secret_format
from app.services.keys.secret_format import ALPHABET, CHECKSUM_LENGTH, RANDOM_LENGTH

#: The longest key, one derived of another, with its prefix.
LENGTH_MAX: Final = 400

_DIGITS: Final = {character: value for value, character in enumerate(ALPHABET)}
#: In UTF-16 there is a NUL beside each character.
_BYTES_MAX: Final = 2 * LENGTH_MAX


@dataclass(frozen=True, slots=True)
class Sighting:
    """A well-formed key, and in which line it begins, counted from 1."""

    secret: str = field(repr=False)
    line: int


class Scanner:
    """Looks through one file, or whatever else has lines. Needs no more memory than a piece."""

    def __init__(self, prefix: str) -> None:
        """`prefix` is that of keys, without the underscore."""
        start = rb"\0?".join(re.escape(one.encode()) for one in f"{prefix}_")
        least, most = RANDOM_LENGTH + CHECKSUM_LENGTH, LENGTH_MAX - len(prefix) - 1
        run = rb"(?:\0?[0-9A-Za-z]){%d,%d}" % (least, most)
        # Nothing is used up: a key may follow another without a break.
        self._pattern = re.compile(b"(?=(" + start + run + b"))")
        self._prefix = prefix
        self._line = 1
        self._rest = b""

    def feed(self, piece: bytes) -> list[Sighting]:
        """Return what is found, now that there is more."""
        data = self._rest + piece
        beyond = max(len(data) - _BYTES_MAX, 0)
        found = list(self._found(data, beyond))
        self._line += data.count(b"\n", 0, beyond)
        self._rest = data[beyond:]
        return found

    def end(self) -> list[Sighting]:
        """Return what is found at the end."""
        return list(self._found(self._rest, len(self._rest)))

    def _found(self, data: bytes, beyond: int) -> Iterator[Sighting]:
        """Give the keys that begin before a place."""
        line, counted = self._line, 0
        for match in self._pattern.finditer(data):
            if match.start() >= beyond:
                return
            secret = self._key_in(match[1].replace(b"\0", b"").decode("ascii"))
            if secret is not None:
                line += data.count(b"\n", counted, match.start())
                counted = match.start()
                yield Sighting(secret, line)

    def _key_in(self, run: str) -> str | None:
        """Return the key that a run of letters and digits begins with, None if it does not."""
        minted = len(self._prefix) + 1 + RANDOM_LENGTH + CHECKSUM_LENGTH
        for length in (minted, len(run)):
            if (
                secret_format.checksum(run[: length - CHECKSUM_LENGTH])
                == run[length - CHECKSUM_LENGTH : length]
            ):
                return run[:length]
        return next(
            (run[:end] for end in range(minted + 1, len(run)) if _has_checksum(run, end)), None
        )


def _has_checksum(run: str, end: int) -> bool:
    """Tell the same as a comparison with `secret_format.checksum`, which takes longer."""
    value = 0
    for character in run[end - CHECKSUM_LENGTH : end]:
        value = value * len(ALPHABET) + _DIGITS[character]
    return crc32(run[: end - CHECKSUM_LENGTH].encode()) == value
