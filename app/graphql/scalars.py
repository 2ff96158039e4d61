"""The scalars: strings and numbers of the wire ↔ values of the program.

Reading never fails. A bad value becomes an `Invalid`, which passes through validation and is
answered by the guard: in the payload of a mutation, else as a top-level error. Blink does so, and
its clients would take the HTTP 400 of a strict scalar for a broken server.

Every text that gets through can be stored in PostgreSQL: no NUL character, no lone surrogate.
"""

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any, Final, NewType
from uuid import UUID

from graphql import ConstValueNode, GraphQLScalarType, IntValueNode, StringValueNode
from strawberry.types.scalar import ScalarDefinition

from app.money import AMOUNT_MAX
from app.principal import WalletId
from app.services.accounts import languages, usernames

AuthToken = NewType("AuthToken", str)
CentAmount = NewType("CentAmount", int)
CountryCode = NewType("CountryCode", str)
DisplayCurrency = NewType("DisplayCurrency", str)
EmailAddress = NewType("EmailAddress", str)
EmailRegistrationId = NewType("EmailRegistrationId", str)
EndpointId = NewType("EndpointId", str)
EndpointUrl = NewType("EndpointUrl", str)
Feedback = NewType("Feedback", str)
Hex32Bytes = NewType("Hex32Bytes", bytes)
Language = NewType("Language", str)
LnPaymentPreImage = NewType("LnPaymentPreImage", bytes)
LnPaymentRequest = NewType("LnPaymentRequest", str)
LnPaymentSecret = NewType("LnPaymentSecret", bytes)
Memo = NewType("Memo", str)
Minutes = NewType("Minutes", int)
NotificationCategory = NewType("NotificationCategory", str)
OnChainAddress = NewType("OnChainAddress", str)
OnChainTxHash = NewType("OnChainTxHash", bytes)
OneTimeAuthCode = NewType("OneTimeAuthCode", str)
PaymentHash = NewType("PaymentHash", bytes)
Phone = NewType("Phone", str)
SafeInt = NewType("SafeInt", int)
SatAmount = NewType("SatAmount", int)
Seconds = NewType("Seconds", int)
SignedAmount = NewType("SignedAmount", int)
SignedDisplayMajorAmount = NewType("SignedDisplayMajorAmount", str)
Timestamp = NewType("Timestamp", datetime)
TotpCode = NewType("TotpCode", str)
TotpRegistrationId = NewType("TotpRegistrationId", str)
TotpSecret = NewType("TotpSecret", str)
TxExternalId = NewType("TxExternalId", str)
Username = NewType("Username", str)


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
_EXTERNAL_ID = re.compile(r"[a-z0-9_-]{1,100}", re.ASCII)
_CURRENCY = re.compile(r"[a-z]{3,4}", re.ASCII | re.IGNORECASE)
_CODE = re.compile(r"[0-9]{6}.{0,58}", re.ASCII)
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


def _wallet_id(text: str) -> WalletId | None:
    found = uuid_of(text)
    return None if found is None else WalletId(found)


def _bytes32(text: str) -> bytes | None:
    return bytes.fromhex(text) if _HEX32.fullmatch(text) else None


def _description_hash(text: str) -> bytes | Invalid:
    if not _LOWER_HEX.fullmatch(text):
        return Invalid("Hex32Bytes is not valid hex")
    value = bytes.fromhex(text)
    return value if len(value) == 32 else Invalid("Hex32Bytes is not 32 bytes")


def _memo(text: str) -> str | Invalid:
    return text if len(text.encode()) <= MEMO_BYTES_MAX else Invalid("Memo is too long")


def _username(text: str) -> str | None:
    """Return the username in lower case, or the phone number that serves as one."""
    return usernames.parse(text) or usernames.parse_phone(text)


def _email(text: str) -> str | Invalid:
    found = usernames.parse_email(text)
    return Invalid("Email is not a valid email address") if found is None else found


def _url(text: str) -> str | None:
    return text if len(text) <= _URL_CHARS_MAX and _URL.fullmatch(text) else None


def _short(chars_max: int) -> Callable[[str], str | None]:
    return lambda text: text if len(text) <= chars_max else None


def _matching(pattern: re.Pattern[str]) -> Callable[[str], str | None]:
    return lambda text: text if pattern.fullmatch(text) else None


def _as_given(text: str) -> str | None:
    """Return any text that is not too long to be what it should."""
    return text if len(text) <= _ID_CHARS_MAX else None


_payment_request = _matching(_PAYMENT_REQUEST)


def _same(value: Any) -> Any:
    return value


def _hex(value: bytes) -> str:
    return value.hex()


def _unix_seconds(value: datetime) -> int:
    return int(value.timestamp())


def _scalar(
    name: str,
    description: str,
    *,
    value: Callable[[object], object],
    literal: Callable[[ConstValueNode], object],
    write: Callable[[Any], object],
) -> ScalarDefinition:
    built = GraphQLScalarType(
        name,
        description=description,
        coerce_input_value=value,
        coerce_input_literal=literal,
        coerce_output_value=write,
    )
    return ScalarDefinition(
        name=name,
        description=description,
        specified_by_url=None,
        serialize=write,
        parse_value=value,
        parse_literal=None,
        implementation=built,
    )


def _text(
    name: str,
    description: str,
    read: Callable[[str], object],
    write: Callable[[Any], object] = _same,
) -> ScalarDefinition:
    """Return a scalar written as a JSON string; `read` returns None for what it refuses."""
    wrong_type = Invalid(f"Invalid type for {name}")
    wrong_value = Invalid(f"Invalid value for {name}")

    def value(given: object) -> object:
        if not isinstance(given, str):
            return wrong_type
        found = read(given) if storable(given) else None
        return wrong_value if found is None else found

    def literal(node: ConstValueNode) -> object:
        return value(node.value) if isinstance(node, StringValueNode) else wrong_type

    return _scalar(name, description, value=value, literal=literal, write=write)


@dataclass(frozen=True, slots=True)
class _WholeNumber:
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


def _whole_number(name: str, description: str, *, truncates: bool = False) -> ScalarDefinition:
    number = _WholeNumber(name, truncates)
    return _scalar(name, description, value=number.value, literal=number.literal, write=_same)


def _timestamp(description: str) -> ScalarDefinition:
    number = _WholeNumber("Timestamp", truncates=False)

    def value(given: object) -> object:
        found = _iso_moment(given) if isinstance(given, str) else None
        return _moment(number.value(given)) if found is None else found

    def literal(node: ConstValueNode) -> object:
        found = _iso_moment(node.value) if isinstance(node, StringValueNode) else None
        return _moment(number.literal(node)) if found is None else found

    return _scalar("Timestamp", description, value=value, literal=literal, write=_unix_seconds)


def _iso_moment(text: str) -> datetime | Invalid | None:
    """Return the moment of an ISO 8601 text, None for another text.

    Without an offset nobody knows which moment is meant, so that is refused.
    """
    if not _ISO_MOMENT.fullmatch(text):
        return None
    try:
        moment = datetime.fromisoformat(text.upper()).astimezone(UTC)
    except (ValueError, OverflowError):
        return Invalid("Invalid value for Timestamp")
    return moment if moment >= _EPOCH else Invalid("Invalid value for Timestamp")


def _moment(seconds: object) -> object:
    if not isinstance(seconds, int):
        return seconds
    if seconds > _SECONDS_MAX:
        return Invalid("Value too big for Timestamp")
    return datetime.fromtimestamp(seconds, UTC)


def _output(
    name: str, description: str, write: Callable[[Any], object] = _same
) -> ScalarDefinition:
    """Return a scalar that no argument has."""
    wrong_type = Invalid(f"Invalid type for {name}")
    return _scalar(
        name, description, value=lambda _: wrong_type, literal=lambda _: wrong_type, write=write
    )


_AMOUNT_RANGE = "0 to 10,000,000,000,000, as a number or as digits in a string"

SCALARS: Mapping[object, ScalarDefinition] = MappingProxyType(
    {
        AuthToken: _text("AuthToken", "A session token, for `Authorization: Bearer …`.", _as_given),
        CentAmount: _whole_number("CentAmount", f"An amount in US cents: {_AMOUNT_RANGE}."),
        CountryCode: _output("CountryCode", "A country by its two letters (ISO 3166-1)."),
        DisplayCurrency: _text(
            "DisplayCurrency",
            "A currency that amounts are shown in, by its code of three or four letters.",
            lambda text: text.upper() if _CURRENCY.fullmatch(text) else None,
        ),
        EmailAddress: _text("EmailAddress", "An email address.", _email),
        EmailRegistrationId: _text(
            "EmailRegistrationId", "The id of an email address's registration, a UUID.", _as_given
        ),
        EndpointId: _text("EndpointId", "The id of a callback endpoint.", _short(100)),
        EndpointUrl: _text("EndpointUrl", "An http or https URL.", _url),
        Feedback: _text("Feedback", "A text of at most 1,024 characters.", _short(1_024)),
        Hex32Bytes: _text(
            "Hex32Bytes", "32 bytes in lower-case hexadecimal digits.", _description_hash, _hex
        ),
        Language: _text(
            "Language",
            "A language by its code, such as `de` or `es-SV`; empty or `DEFAULT` for the client's "
            "choice.",
            languages.parse,
        ),
        LnPaymentPreImage: _output(
            "LnPaymentPreImage",
            "The secret whose SHA-256 is the payment hash, in 64 hexadecimal digits: "
            "whoever has it can prove the payment.",
            _hex,
        ),
        LnPaymentRequest: _text(
            "LnPaymentRequest",
            "A Lightning invoice as text (BOLT 11), in upper or lower case; white space around it "
            "is dropped.",
            lambda text: _payment_request(text.strip()),
        ),
        LnPaymentSecret: _output(
            "LnPaymentSecret",
            "The payment secret of an invoice (field `s` of BOLT 11), in 64 hexadecimal digits.",
            _hex,
        ),
        Memo: _text("Memo", "A note of at most 639 bytes in UTF-8.", _memo),
        Minutes: _whole_number(
            "Minutes", "A span of whole minutes, as a number or as digits in a string."
        ),
        NotificationCategory: _text(
            "NotificationCategory",
            "What notifications are about: `Payments`, `Circles`, `Price`, `AdminNotification` or "
            "`Marketing`.",
            _short(100),
        ),
        OnChainAddress: _output("OnChainAddress", "A Bitcoin address."),
        OnChainTxHash: _output(
            "OnChainTxHash", "The id of a Bitcoin transaction, in 64 hexadecimal digits.", _hex
        ),
        OneTimeAuthCode: _text(
            "OneTimeAuthCode", "A one-time code of six digits.", _matching(_CODE)
        ),
        PaymentHash: _text(
            "PaymentHash",
            "The payment hash that names an invoice, in 64 hexadecimal digits.",
            _bytes32,
            _hex,
        ),
        Phone: _text(
            "Phone", "A phone number with its country code (E.164).", usernames.parse_phone
        ),
        SafeInt: _output(
            "SafeInt",
            "An integer that every JSON reader holds exactly: at most 2^53 - 1 either way.",
        ),
        SatAmount: _whole_number(
            "SatAmount",
            f"An amount in satoshi: {_AMOUNT_RANGE}; decimals are cut off.",
            truncates=True,
        ),
        Seconds: _output("Seconds", "A span of whole seconds."),
        SignedAmount: _output(
            "SignedAmount",
            "An amount in the wallet's minor unit: satoshi for BTC, cents for USD.",
        ),
        SignedDisplayMajorAmount: _output(
            "SignedDisplayMajorAmount",
            "An amount in the major unit of a display currency, as a decimal such as `-0.47`.",
        ),
        Timestamp: _timestamp(
            "A moment in whole seconds since 1970. Taken as ISO 8601 with an offset, too, such as "
            "`2030-01-31T12:00:00Z`; answered in seconds."
        ),
        TotpCode: _text(
            "TotpCode", "A code of an authenticator app, six digits; or a recovery code.", _as_given
        ),
        TotpRegistrationId: _text(
            "TotpRegistrationId", "The id of a second factor's registration, a UUID.", _as_given
        ),
        TotpSecret: _output(
            "TotpSecret", "The secret of an authenticator app, 32 characters of base 32."
        ),
        TxExternalId: _text(
            "TxExternalId",
            "Your own id for an invoice: 1 to 100 of `a-z`, `0-9`, `_` and `-`; "
            "unique in the account.",
            _matching(_EXTERNAL_ID),
        ),
        Username: _text(
            "Username",
            "3 to 50 letters, digits and `_`, at least one of them a letter; case does not "
            "matter. A phone number serves as well.",
            _username,
        ),
        WalletId: _text("WalletId", "The id of a wallet, a UUID.", _wallet_id, str),
    }
)
