"""Reads what of a Bitcoin transaction tells its fee: what it spends, and what it pays. Pure.

The form without witnesses, which an unsigned transaction has (BIP 144 calls it the original one).
"""

from dataclasses import dataclass
from typing import Final

_VERSION_BYTES: Final = 4
_TXID_BYTES: Final = 32
_INDEX_BYTES: Final = 4
_SEQUENCE_BYTES: Final = 4
_AMOUNT_BYTES: Final = 8
_LOCK_TIME_BYTES: Final = 4
#: Numbers below are themselves; these say how many bytes of one follow.
_LONG_NUMBERS: Final = {0xFD: 2, 0xFE: 4, 0xFF: 8}


class TransactionError(ValueError):
    """The bytes are no transaction."""


@dataclass(frozen=True, slots=True)
class UnsignedTransaction:
    """What it spends, as (txid as explorers show it, vout), and what it pays, in satoshi."""

    inputs: tuple[tuple[bytes, int], ...]
    amounts_sat: tuple[int, ...]


def parse(raw: bytes) -> UnsignedTransaction:
    """Read a transaction without witnesses. Raises `TransactionError`."""
    reader = _Reader(raw)
    reader.take(_VERSION_BYTES)
    inputs = tuple(_input(reader) for _ in range(reader.count()))
    amounts_sat = tuple(_amount(reader) for _ in range(reader.count()))
    reader.take(_LOCK_TIME_BYTES)
    if not inputs or not amounts_sat or not reader.is_at_end:
        raise TransactionError("The transaction has no inputs or outputs, or ends elsewhere.")
    return UnsignedTransaction(inputs, amounts_sat)


def _input(reader: "_Reader") -> tuple[bytes, int]:
    txid = reader.take(_TXID_BYTES)[::-1]
    vout = reader.number(_INDEX_BYTES)
    reader.take(reader.count())
    reader.take(_SEQUENCE_BYTES)
    return txid, vout


def _amount(reader: "_Reader") -> int:
    amount_sat = reader.number(_AMOUNT_BYTES)
    reader.take(reader.count())
    return amount_sat


class _Reader:
    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self._at = 0

    @property
    def is_at_end(self) -> bool:
        return self._at == len(self._raw)

    def take(self, count: int) -> bytes:
        part = self._raw[self._at : self._at + count]
        if len(part) < count:
            raise TransactionError("The transaction ends too early.")
        self._at += count
        return part

    def number(self, count: int) -> int:
        return int.from_bytes(self.take(count), "little")

    def count(self) -> int:
        first = self.number(1)
        return self.number(_LONG_NUMBERS[first]) if first in _LONG_NUMBERS else first
