"""The scalars: strings and numbers of the wire ↔ values of the program.

Reading never fails. A bad value becomes an `Invalid`, which passes through validation and is
answered by the guard: in the payload of a mutation, else as a top-level error. Blink does so, and
its clients would take the HTTP 400 of a strict scalar for a broken server.

Every text that gets through can be stored in PostgreSQL: no NUL character, no lone surrogate.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any, Final, NewType
from uuid import UUID

from graphql import (
    ConstValueNode,
    GraphQLScalarType,
    ObjectValueNode,
    StringValueNode,
    value_from_ast_untyped,
)
from strawberry.types.scalar import ScalarDefinition

from app.graphql import reading
from app.graphql.engine.leaves import Writer, written_as
from app.principal import WalletId
from app.services.accounts import languages, usernames
from app.services.payments import contacts

AuthToken = NewType("AuthToken", str)
CentAmount = NewType("CentAmount", int)
ContactAlias = NewType("ContactAlias", str)
ContactDisplayName = NewType("ContactDisplayName", str)
ContactHandle = NewType("ContactHandle", str)
ContactId = NewType("ContactId", UUID)
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
Metadata = NewType("Metadata", dict[str, Any])
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
"""What is read; written are whole seconds since 1970, too, where those are known already."""
TotpCode = NewType("TotpCode", str)
TotpRegistrationId = NewType("TotpRegistrationId", str)
TotpSecret = NewType("TotpSecret", str)
TxExternalId = NewType("TxExternalId", str)
Username = NewType("Username", str)

_SAFE_MAX = 2**53 - 1


def safe(number: int | None) -> SafeInt | None:
    """Return a number that every JSON reader holds exactly, None in place of a larger one."""
    if number is None or abs(number) > _SAFE_MAX:
        return None
    return SafeInt(number)


def _same(value: Any) -> Any:
    return value


def _hex(value: bytes) -> str:
    return value.hex()


def _unix_seconds(value: datetime | int) -> int:
    return value if isinstance(value, int) else int(value.timestamp())


#: Values of which classes are written by a function, and those that it would return as they are.
_CLASSES_WRITTEN: Final[Mapping[object, Mapping[type, Writer]]] = MappingProxyType(
    {
        _same: {str: None, int: None},
        _hex: {bytes: _hex},
        _unix_seconds: {datetime: _unix_seconds, int: None},
        str: {UUID: str},
        dict: {dict: dict},
    }
)


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
    written_as(built, _CLASSES_WRITTEN[write])
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
    wrong_type = reading.Invalid(f"Invalid type for {name}")
    wrong_value = reading.Invalid(f"Invalid value for {name}")

    def value(given: object) -> object:
        if not isinstance(given, str):
            return wrong_type
        found = read(given) if reading.storable(given) else None
        return wrong_value if found is None else found

    def literal(node: ConstValueNode) -> object:
        return value(node.value) if isinstance(node, StringValueNode) else wrong_type

    return _scalar(name, description, value=value, literal=literal, write=write)


def _whole_number(name: str, description: str, *, truncates: bool = False) -> ScalarDefinition:
    number = reading.WholeNumber(name, truncates)
    return _scalar(name, description, value=number.value, literal=number.literal, write=_same)


def _timestamp(description: str) -> ScalarDefinition:
    number = reading.WholeNumber("Timestamp", truncates=False)

    def value(given: object) -> object:
        found = reading.iso_moment(given) if isinstance(given, str) else None
        return reading.moment(number.value(given)) if found is None else found

    def literal(node: ConstValueNode) -> object:
        found = reading.iso_moment(node.value) if isinstance(node, StringValueNode) else None
        return reading.moment(number.literal(node)) if found is None else found

    return _scalar("Timestamp", description, value=value, literal=literal, write=_unix_seconds)


def _json_object(name: str, description: str) -> ScalarDefinition:
    """Return a scalar written as a JSON object, or in a document as an object."""
    wrong_type = reading.Invalid(f"Invalid type for {name}")

    def value(given: object) -> object:
        return given if isinstance(given, dict) else wrong_type

    def literal(node: ConstValueNode) -> object:
        return value_from_ast_untyped(node) if isinstance(node, ObjectValueNode) else wrong_type

    return _scalar(name, description, value=value, literal=literal, write=dict)


def _output(
    name: str, description: str, write: Callable[[Any], object] = _same
) -> ScalarDefinition:
    """Return a scalar that no argument has."""
    wrong_type = reading.Invalid(f"Invalid type for {name}")
    return _scalar(
        name, description, value=lambda _: wrong_type, literal=lambda _: wrong_type, write=write
    )


_AMOUNT_RANGE = "0 to 10,000,000,000,000, as a number or as digits in a string"

SCALARS: Mapping[object, ScalarDefinition] = MappingProxyType(
    {
        AuthToken: _text(
            "AuthToken", "A session token, for `Authorization: Bearer …`.", reading.as_given
        ),
        CentAmount: _whole_number("CentAmount", f"An amount in US cents: {_AMOUNT_RANGE}."),
        ContactAlias: _text(
            "ContactAlias",
            "A name for a contact: letters, spaces and `-`, at least 4; a letter first.",
            reading.matching(reading.CONTACT_NAME),
        ),
        ContactDisplayName: _output("ContactDisplayName", "The name of a contact."),
        ContactHandle: _text(
            "ContactHandle",
            "A username, or a lightning address (`user@host`).",
            contacts.parse_handle,
        ),
        ContactId: _output("ContactId", "The id of a contact, a UUID.", str),
        CountryCode: _output("CountryCode", "A country by its two letters (ISO 3166-1)."),
        DisplayCurrency: _text(
            "DisplayCurrency",
            "A currency that amounts are shown in, by its code of three or four letters.",
            lambda text: text.upper() if reading.CURRENCY.fullmatch(text) else None,
        ),
        EmailAddress: _text("EmailAddress", "An email address.", reading.email),
        EmailRegistrationId: _text(
            "EmailRegistrationId",
            "The id of an email address's registration, a UUID.",
            reading.as_given,
        ),
        EndpointId: _text("EndpointId", "The id of a callback endpoint.", reading.short(100)),
        EndpointUrl: _text("EndpointUrl", "An http or https URL.", reading.url),
        Feedback: _text("Feedback", "A text of at most 1,024 characters.", reading.short(1_024)),
        Hex32Bytes: _text(
            "Hex32Bytes",
            "32 bytes in lower-case hexadecimal digits.",
            reading.description_hash,
            _hex,
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
            lambda text: reading.payment_request(text.strip()),
        ),
        LnPaymentSecret: _output(
            "LnPaymentSecret",
            "The payment secret of an invoice (field `s` of BOLT 11), in 64 hexadecimal digits.",
            _hex,
        ),
        Memo: _text("Memo", "A note of at most 639 bytes in UTF-8.", reading.memo),
        Metadata: _json_object(
            "Metadata",
            "A JSON object: at most 4,096 bytes, 5 deep, 50 members at the top. Not in Blink.",
        ),
        Minutes: _whole_number(
            "Minutes", "A span of whole minutes, as a number or as digits in a string."
        ),
        OnChainAddress: _text("OnChainAddress", "A Bitcoin address.", reading.address),
        NotificationCategory: _text(
            "NotificationCategory",
            "What notifications are about: `Payments`, `Circles`, `Price`, `AdminNotification` or "
            "`Marketing`.",
            reading.short(100),
        ),
        OnChainTxHash: _output(
            "OnChainTxHash", "The id of a Bitcoin transaction, in 64 hexadecimal digits.", _hex
        ),
        OneTimeAuthCode: _text(
            "OneTimeAuthCode", "A one-time code of six digits.", reading.matching(reading.CODE)
        ),
        PaymentHash: _text(
            "PaymentHash",
            "The payment hash that names an invoice, in 64 hexadecimal digits.",
            reading.bytes32,
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
            "TotpCode",
            "A code of an authenticator app, six digits; or a recovery code.",
            reading.as_given,
        ),
        TotpRegistrationId: _text(
            "TotpRegistrationId",
            "The id of a second factor's registration, a UUID.",
            reading.as_given,
        ),
        TotpSecret: _output(
            "TotpSecret", "The secret of an authenticator app, 32 characters of base 32."
        ),
        TxExternalId: _text(
            "TxExternalId",
            "Your own id for an invoice: 1 to 100 of `a-z`, `0-9`, `_` and `-`; "
            "unique in the account.",
            reading.matching(reading.EXTERNAL_ID),
        ),
        Username: _text(
            "Username",
            "3 to 50 letters, digits and `_`, at least one of them a letter; case does not "
            "matter. A phone number serves as well.",
            reading.username,
        ),
        WalletId: _text("WalletId", "The id of a wallet, a UUID.", reading.wallet_id, str),
    }
)
