"""Just as much of BIP 174 as it takes to order a transaction, and to see what it pays. Pure."""

from collections.abc import Sequence
from typing import Final

from app.lightning import onchain_address
from app.nodes.answers import ChainOutput

_MAGIC: Final = b"psbt\xff"
#: The record of the unsigned transaction, whose key is one byte, 0; it comes first.
_UNSIGNED: Final = b"\x01\x00"
_VERSION: Final = (2).to_bytes(4, "little")
_LOCK_TIME: Final = bytes(4)
_END_OF_MAP: Final = b"\0"
_OUTPOINT_BYTES: Final = 36
_SEQUENCE_BYTES: Final = 4
#: Numbers below are themselves; these say how many bytes of one follow.
_LONG_NUMBERS: Final = {0xFD: 2, 0xFE: 4, 0xFF: 8}


class PsbtError(ValueError):
    """The bytes are no PSBT of version 0."""


def ordered(outputs: Sequence[ChainOutput]) -> bytes:
    """Return a PSBT that pays these outputs and has no inputs yet. Raises `AddressError`."""
    transaction = _VERSION + b"\0" + _number(len(outputs))
    for output in outputs:
        script = onchain_address.parse(output.address).script
        transaction += output.amount_sat.to_bytes(8, "little") + _number(len(script)) + script
    transaction += _LOCK_TIME
    record = _UNSIGNED + _number(len(transaction)) + transaction
    return _MAGIC + record + _END_OF_MAP + _END_OF_MAP * len(outputs)


def outputs_of(psbt: bytes) -> list[tuple[bytes, int]]:
    """Return script and satoshi of all outputs of a PSBT, change included. Raises `PsbtError`."""
    reader = _Reader(psbt)
    if reader.take(len(_MAGIC)) != _MAGIC or reader.take(len(_UNSIGNED)) != _UNSIGNED:
        raise PsbtError("It does not begin as one does.")
    reader.count()
    reader.take(len(_VERSION))
    for _ in range(reader.count()):
        reader.take(_OUTPOINT_BYTES)
        reader.take(reader.count())
        reader.take(_SEQUENCE_BYTES)
    found = []
    for _ in range(reader.count()):
        amount_sat = int.from_bytes(reader.take(8), "little")
        found.append((reader.take(reader.count()), amount_sat))
    return found


def places(outputs: Sequence[ChainOutput], psbt: bytes) -> tuple[int, ...]:
    """Return where in a PSBT outputs stand, each at a place of its own.

    Raises `PsbtError` if one is not there.
    """
    left = list(enumerate(outputs_of(psbt)))
    found = []
    for output in outputs:
        wanted = (onchain_address.parse(output.address).script, output.amount_sat)
        place = next((one for one in left if one[1] == wanted), None)
        if place is None:
            raise PsbtError("It does not pay what was ordered.")
        left.remove(place)
        found.append(place[0])
    return tuple(found)


def _number(value: int) -> bytes:
    if value < min(_LONG_NUMBERS):
        return bytes([value])
    return b"\xfd" + value.to_bytes(2, "little")


class _Reader:
    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self._at = 0

    def take(self, count: int) -> bytes:
        part = self._raw[self._at : self._at + count]
        if len(part) < count:
            raise PsbtError("It ends too early.")
        self._at += count
        return part

    def count(self) -> int:
        first = self.take(1)[0]
        if first not in _LONG_NUMBERS:
            return first
        return int.from_bytes(self.take(_LONG_NUMBERS[first]), "little")
