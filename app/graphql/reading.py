"""Reading what scalars are written as: text and numbers in, values of the program out.

What is refused is an `Invalid`, or None where there is no more to say of it.
"""

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final
from uuid import UUID

from graphql import ConstValueNode, IntValueNode

from app.lightning import onchain_address
from app.money import AMOUNT_MAX
from app.principal import WalletId
from app.services.accounts import usernames


@dataclass(frozen=True, slots=True)
class Invalid:
    """What a scalar reads from a value it refuses, with the text the client gets."""

    message: str


MEMO_BYTES_MAX: Final = 639
"""What a BOLT 11 description can hold."""

_INTEGER_DIGITS_MAX = 20
_URL_CHARS_MAX = 2_048
_ID_CHARS_MAX = 100
_EPOCH = datetime.fromtimestamp(0, UTC)
_SECONDS_MAX = 253_402_300_799  # the end of the year 9999, and of Python's datetime

# ASCII throughout: without it the case-insensitive [a-z] matches the Kelvin sign and the long s.
_UUID = re.compile(
    r"[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}",
    re.ASCII | re.IGNORECASE,
)
_ISO_MOMENT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?"
    r"(?:Z|[+-][0-9]{2}:?[0-9]{2})",
    re.ASCII | re.IGNORECASE,
)
_HEX32 = re.compile(r"[0-9a-f]{64}", re.ASCII | re.IGNORECASE)
_LOWER_HEX = re.compile(r"(?:[0-9a-f]{2})*", re.ASCII)
_PAYMENT_REQUEST = re.compile(r"(?:lightning:)?ln[a-z0-9]+", re.ASCII | re.IGNORECASE)
EXTERNAL_ID = re.compile(r"[a-z0-9_-]{1,100}", re.ASCII)
CURRENCY = re.compile(r"[a-z]{3,4}", re.ASCII | re.IGNORECASE)
CONTACT_NAME = re.compile(r"[^\W\d_](?:[^\W\d_]|[ -]){3,99}")
CODE = re.compile(r"[0-9]{6}.{0,58}", re.ASCII)
_URL = re.compile(r"https?://[^\s\\]+", re.IGNORECASE)


def storable(text: str) -> bool:
    """Tell whether PostgreSQL can hold a text."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return "\0" not in text


def uuid_of(text: str) -> UUID | None:
    """Return the UUID that a text is; unlike `UUID` takes the usual notation only."""
    return UUID(text) if _UUID.fullmatch(text) else None


def wallet_id(text: str) -> WalletId | None:
    """Return the id of a wallet."""
    found = uuid_of(text)
    return None if found is None else WalletId(found)


def bytes32(text: str) -> bytes | None:
    """Return 32 bytes, in hexadecimal digits of either case."""
    return bytes.fromhex(text) if _HEX32.fullmatch(text) else None


def description_hash(text: str) -> bytes | Invalid:
    """Return 32 bytes, in lower-case hexadecimal digits; a refusal says which it is not."""
    if not _LOWER_HEX.fullmatch(text):
        return Invalid("Hex32Bytes is not valid hex")
    value = bytes.fromhex(text)
    return value if len(value) == 32 else Invalid("Hex32Bytes is not 32 bytes")


def memo(text: str) -> str | Invalid:
    """Return a note that fits an invoice."""
    return text if len(text.encode()) <= MEMO_BYTES_MAX else Invalid("Memo is too long")


def username(text: str) -> str | None:
    """Return the username in lower case, or the phone number that serves as one."""
    return usernames.parse(text) or usernames.parse_phone(text)


def email(text: str) -> str | Invalid:
    """Return an email address in its one form."""
    found = usernames.parse_email(text)
    return Invalid("Email is not a valid email address") if found is None else found


def url(text: str) -> str | None:
    """Return an http or https URL."""
    return text if len(text) <= _URL_CHARS_MAX and _URL.fullmatch(text) else None


def address(text: str) -> str | None:
    """Return an address of any network as it is written best; services know which it must be."""
    try:
        return onchain_address.parse(text.strip()).text
    except onchain_address.AddressError:
        return None


def short(chars_max: int) -> Callable[[str], str | None]:
    """Return what reads texts up to a length."""
    return lambda text: text if len(text) <= chars_max else None


def matching(pattern: re.Pattern[str]) -> Callable[[str], str | None]:
    """Return what reads texts of a pattern."""
    return lambda text: text if pattern.fullmatch(text) else None


def as_given(text: str) -> str | None:
    """Return any text that is not too long to be what it should."""
    return text if len(text) <= _ID_CHARS_MAX else None


payment_request = matching(_PAYMENT_REQUEST)


@dataclass(frozen=True, slots=True)
class WholeNumber:
    """Reads 0 to `AMOUNT_MAX` from a JSON number or from its digits in a string."""

    name: str
    #: Cut decimals off; without it a number that has any is refused.
    truncates: bool

    def value(self, given: object) -> object:
        if isinstance(given, str):
            return self._digits(given)
        if isinstance(given, bool) or not isinstance(given, (int, float)):
            return Invalid(f"Invalid type for {self.name}")
        if isinstance(given, float):
            if not math.isfinite(given) or not (self.truncates or given.is_integer()):
                return Invalid(f"Invalid value for {self.name}")
            given = int(given)
        return self._bounded(given)

    def literal(self, node: ConstValueNode) -> object:
        if isinstance(node, IntValueNode):
            return self._digits(node.value)
        return Invalid(f"Invalid type for {self.name}")

    def _digits(self, text: str) -> int | Invalid:
        # Python would read `1_000` and the digits of every alphabet, and takes long over long ones.
        if not (text.isascii() and text.isdigit()):
            return Invalid(f"Invalid value for {self.name}")
        return self._bounded(int(text) if len(text) <= _INTEGER_DIGITS_MAX else AMOUNT_MAX + 1)

    def _bounded(self, number: int) -> int | Invalid:
        if number < 0:
            return Invalid(f"Invalid value for {self.name}")
        return number if number <= AMOUNT_MAX else Invalid(f"Value too big for {self.name}")


def iso_moment(text: str) -> datetime | Invalid | None:
    """Return the moment of an ISO 8601 text, None for another text.

    Without an offset nobody knows which moment is meant, so that is refused.
    """
    if not _ISO_MOMENT.fullmatch(text):
        return None
    try:
        found = datetime.fromisoformat(text.upper()).astimezone(UTC)
    except (ValueError, OverflowError):
        return Invalid("Invalid value for Timestamp")
    return found if found >= _EPOCH else Invalid("Invalid value for Timestamp")


def moment(seconds: object) -> object:
    """Return the moment so many seconds after 1970; what is no number stays as it is."""
    if not isinstance(seconds, int):
        return seconds
    if seconds > _SECONDS_MAX:
        return Invalid("Value too big for Timestamp")
    return datetime.fromtimestamp(seconds, UTC)
