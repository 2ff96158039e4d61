"""Scalars: what they read, what they refuse with which words, and that they never fail."""

import json
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from graphql import GraphQLScalarType, parse_value
from hypothesis import given
from hypothesis import strategies as st

from app.graphql import reading
from app.graphql.reading import Invalid
from app.graphql.scalars import SCALARS

_HASH = "ab" * 32
_WALLET = "12345678-9abc-4def-8123-456789abcdef"


def _shown(value: object) -> str:
    return repr(value)[-72:]


def scalar(name: str) -> GraphQLScalarType:
    definition = next(one for one in SCALARS.values() if one.name == name)
    assert definition.implementation is not None
    return definition.implementation


def read(name: str, value: object) -> Any:
    """Read a variable's value."""
    return scalar(name).coerce_input_value(value)


def read_literal(name: str, text: str) -> Any:
    """Read a value written into the document."""
    coerce = scalar(name).coerce_input_literal
    assert coerce is not None
    return coerce(parse_value(text))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (0, 0),
        (1, 1),
        ("1", 1),
        ("0010", 10),
        (1.9, 1),
        (-0.0, 0),
        (10_000_000_000_000, 10_000_000_000_000),
        (10_000_000_000_000.5, 10_000_000_000_000),
        ("10000000000000", 10_000_000_000_000),
    ],
    ids=_shown,
)
def test_sat_amount_reads_numbers_and_digits(value: object, expected: int) -> None:
    found = read("SatAmount", value)

    assert found == expected
    assert type(found) is int


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (-1, "Invalid value for SatAmount"),
        (-1.5, "Invalid value for SatAmount"),
        ("-1", "Invalid value for SatAmount"),
        ("-0", "Invalid value for SatAmount"),
        ("+1", "Invalid value for SatAmount"),
        ("", "Invalid value for SatAmount"),
        (" 1", "Invalid value for SatAmount"),
        ("1\n", "Invalid value for SatAmount"),
        ("1_000", "Invalid value for SatAmount"),
        ("1,000", "Invalid value for SatAmount"),
        ("1.5", "Invalid value for SatAmount"),
        ("1e3", "Invalid value for SatAmount"),
        ("0x10", "Invalid value for SatAmount"),
        ("NaN", "Invalid value for SatAmount"),
        ("Infinity", "Invalid value for SatAmount"),
        ("\N{ARABIC-INDIC DIGIT ONE}", "Invalid value for SatAmount"),
        ("\N{FULLWIDTH DIGIT ONE}", "Invalid value for SatAmount"),
        ("\N{SUPERSCRIPT TWO}", "Invalid value for SatAmount"),
        ("1\0", "Invalid value for SatAmount"),
        (float("nan"), "Invalid value for SatAmount"),
        (float("inf"), "Invalid value for SatAmount"),
        (float("-inf"), "Invalid value for SatAmount"),
        (True, "Invalid type for SatAmount"),
        (False, "Invalid type for SatAmount"),
        ([], "Invalid type for SatAmount"),
        ([1], "Invalid type for SatAmount"),
        ({}, "Invalid type for SatAmount"),
        (10_000_000_000_001, "Value too big for SatAmount"),
        (2**53, "Value too big for SatAmount"),
        (2**63, "Value too big for SatAmount"),
        (10**400, "Value too big for SatAmount"),
        (1e300, "Value too big for SatAmount"),
        ("9" * 20, "Value too big for SatAmount"),
        ("9" * 5_000, "Value too big for SatAmount"),
    ],
    ids=_shown,
)
def test_sat_amount_refuses_everything_else(value: object, message: str) -> None:
    assert read("SatAmount", value) == Invalid(message)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5", 5),
        ("-5", Invalid("Invalid value for SatAmount")),
        ("9" * 5_000, Invalid("Value too big for SatAmount")),
        ("5.5", Invalid("Invalid type for SatAmount")),
        ('"5"', Invalid("Invalid type for SatAmount")),
        ("true", Invalid("Invalid type for SatAmount")),
        ("FIVE", Invalid("Invalid type for SatAmount")),
        ("[5]", Invalid("Invalid type for SatAmount")),
        ("{a: 5}", Invalid("Invalid type for SatAmount")),
    ],
    ids=_shown,
)
def test_sat_amount_in_a_document_is_an_integer(text: str, expected: object) -> None:
    assert read_literal("SatAmount", text) == expected


@pytest.mark.parametrize("name", ["CentAmount", "Minutes"])
def test_cents_and_minutes_are_not_cut_off(name: str) -> None:
    assert read(name, 1.5) == Invalid(f"Invalid value for {name}")
    assert read(name, 2.0) == 2
    assert read(name, "30") == 30
    assert read(name, -1) == Invalid(f"Invalid value for {name}")


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("WalletId", _WALLET, UUID(_WALLET)),
        ("WalletId", _WALLET.upper(), UUID(_WALLET)),
        ("PaymentHash", _HASH.upper(), bytes.fromhex(_HASH)),
        ("Hex32Bytes", _HASH, bytes.fromhex(_HASH)),
        ("LnPaymentRequest", "LNBCRT1ABC", "LNBCRT1ABC"),
        ("LnPaymentRequest", "lightning:lnbc1abc", "lightning:lnbc1abc"),
        ("Memo", "", ""),
        ("Memo", "x" * 639, "x" * 639),
        ("Memo", "é" * 319, "é" * 319),
        ("Username", "Alice_1", "alice_1"),
        ("Username", "+1 650 555 4321", "+16505554321"),
        ("Username", "0016505554321", "+16505554321"),
        ("Phone", "16505554321", "+16505554321"),
        ("DisplayCurrency", "usd", "USD"),
        ("TxExternalId", "order-1_a", "order-1_a"),
        ("OneTimeAuthCode", "000000", "000000"),
        ("EndpointUrl", "https://example.com/hook?a=1", "https://example.com/hook?a=1"),
        ("EndpointUrl", "http://example.com", "http://example.com"),
        ("EmailAddress", "a.b+c@example.com", "a.b+c@example.com"),
    ],
    ids=_shown,
)
def test_good_text_becomes_a_value_of_the_program(name: str, value: str, expected: object) -> None:
    assert read(name, value) == expected
    assert read_literal(name, json.dumps(value, ensure_ascii=False)) == expected


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("WalletId", "", "Invalid value for WalletId"),
        ("WalletId", "nope", "Invalid value for WalletId"),
        ("WalletId", _WALLET.replace("-", ""), "Invalid value for WalletId"),
        ("WalletId", f"{{{_WALLET}}}", "Invalid value for WalletId"),
        ("WalletId", f"{_WALLET}\n", "Invalid value for WalletId"),
        ("WalletId", "01890a5d-ac96-774b-bcce-b302099a8057", "Invalid value for WalletId"),
        ("WalletId", "00000000-0000-0000-0000-000000000000", "Invalid value for WalletId"),
        ("WalletId", 5, "Invalid type for WalletId"),
        ("PaymentHash", _HASH[:-1], "Invalid value for PaymentHash"),
        ("PaymentHash", _HASH[:-2] + "  ", "Invalid value for PaymentHash"),
        ("PaymentHash", _HASH[:-2] + "zz", "Invalid value for PaymentHash"),
        ("Hex32Bytes", _HASH.upper(), "Hex32Bytes is not valid hex"),
        ("Hex32Bytes", "abc", "Hex32Bytes is not valid hex"),
        ("Hex32Bytes", "abcd", "Hex32Bytes is not 32 bytes"),
        ("LnPaymentRequest", "", "Invalid value for LnPaymentRequest"),
        ("LnPaymentRequest", "bc1abc", "Invalid value for LnPaymentRequest"),
        ("LnPaymentRequest", "lnbc 1", "Invalid value for LnPaymentRequest"),
        ("LnPaymentRequest", "lnbc\N{KELVIN SIGN}", "Invalid value for LnPaymentRequest"),
        ("LnPaymentRequest", None, "Invalid type for LnPaymentRequest"),
        ("Memo", "x" * 640, "Memo is too long"),
        ("Memo", "é" * 320, "Memo is too long"),
        ("Memo", "a\0b", "Invalid value for Memo"),
        ("Memo", "\ud800", "Invalid value for Memo"),
        ("Memo", 5, "Invalid type for Memo"),
        ("Username", "incorrectly-formatted", "Invalid value for Username"),
        ("Username", "+123ABC456", "Invalid value for Username"),
        ("Username", "ab", "Invalid value for Username"),
        ("Username", "_abc", "Invalid value for Username"),
        ("Username", "bc1abc", "Invalid value for Username"),
        ("Username", "lnbc1abc", "Invalid value for Username"),
        ("Username", "al\N{LATIN SMALL LETTER LONG S}e", "Invalid value for Username"),
        ("Phone", "hello", "Invalid value for Phone"),
        ("Phone", "+1", "Invalid value for Phone"),
        ("DisplayCurrency", "DOLLAR", "Invalid value for DisplayCurrency"),
        ("TxExternalId", "Order", "Invalid value for TxExternalId"),
        ("TxExternalId", "", "Invalid value for TxExternalId"),
        ("TxExternalId", "a" * 101, "Invalid value for TxExternalId"),
        ("OneTimeAuthCode", "12345", "Invalid value for OneTimeAuthCode"),
        ("OneTimeAuthCode", "\N{ARABIC-INDIC DIGIT ONE}" * 6, "Invalid value for OneTimeAuthCode"),
        ("EmailAddress", "nobody", "Email is not a valid email address"),
        ("EmailAddress", "a@b@c", "Email is not a valid email address"),
        ("EmailAddress", "a@example.com\n", "Email is not a valid email address"),
        ("EmailAddress", 5, "Invalid type for EmailAddress"),
        ("EndpointUrl", "ftp://example.com", "Invalid value for EndpointUrl"),
        ("EndpointUrl", " https://example.com", "Invalid value for EndpointUrl"),
        ("EndpointUrl", "https://example.com ", "Invalid value for EndpointUrl"),
        ("EndpointUrl", "https:\\\\example.com", "Invalid value for EndpointUrl"),
        ("EndpointUrl", "https://" + "a" * 2_048, "Invalid value for EndpointUrl"),
    ],
    ids=_shown,
)
def test_bad_text_is_refused_in_blinks_words(name: str, value: object, message: str) -> None:
    assert read(name, value) == Invalid(message)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


@given(name=st.sampled_from(sorted(one.name for one in SCALARS.values())), value=_JSON)
def test_reading_never_fails_and_gives_only_what_can_be_stored(name: str, value: object) -> None:
    found = read(name, value)

    assert found is not None
    if isinstance(found, str):
        assert reading.storable(found)
    if isinstance(found, Invalid):
        assert name.removesuffix("Address") in found.message


@given(
    name=st.sampled_from(sorted(one.name for one in SCALARS.values())),
    text=st.sampled_from(["0", "-1", "1.5", '""', '"a"', "true", "A", "[]", "[1]", "{}", "{a: 1}"]),
)
def test_reading_a_literal_never_fails(name: str, text: str) -> None:
    assert read_literal(name, text) is not None


def test_amounts_and_moments_are_written_as_numbers() -> None:
    moment = datetime(2026, 1, 1, 0, 0, 0, 999_999, tzinfo=UTC)

    assert scalar("Timestamp").coerce_output_value(moment) == 1_767_225_600
    assert scalar("SignedAmount").coerce_output_value(-5) == -5
    assert scalar("SatAmount").coerce_output_value(5) == 5


def test_bytes_and_ids_are_written_as_lower_case_text() -> None:
    for name in ("PaymentHash", "LnPaymentPreImage", "LnPaymentSecret", "OnChainTxHash"):
        assert scalar(name).coerce_output_value(bytes.fromhex(_HASH)) == _HASH
    assert scalar("WalletId").coerce_output_value(UUID(_WALLET)) == _WALLET


def test_scalars_for_output_take_no_input() -> None:
    assert read("TotpSecret", "x") == Invalid("Invalid type for TotpSecret")
    assert read_literal("SignedAmount", "5") == Invalid("Invalid type for SignedAmount")


@pytest.mark.parametrize("value", [1_767_225_600, 1_767_225_600.0, "1767225600"], ids=repr)
def test_moments_are_read_as_seconds_since_1970(value: object) -> None:
    moment = datetime(2026, 1, 1, tzinfo=UTC)

    assert read("Timestamp", value) == moment
    assert read_literal("Timestamp", "1767225600") == moment


@pytest.mark.parametrize(
    "value",
    [
        "2026-01-01T00:00:00Z",
        "2026-01-01t00:00z",
        "2026-01-01 02:00:00.000+02:00",
        "2025-12-31T19:00:00-0500",
    ],
)
def test_moments_are_read_as_iso_8601_too(value: str) -> None:
    moment = datetime(2026, 1, 1, tzinfo=UTC)

    assert read("Timestamp", value) == moment
    assert read_literal("Timestamp", f'"{value}"') == moment


def test_white_space_around_a_payment_request_is_dropped() -> None:
    assert read("LnPaymentRequest", " \nlnbc1x\t") == "lnbc1x"
    assert isinstance(read("LnPaymentRequest", "lnbc1 x"), Invalid)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (-1, "Invalid value for Timestamp"),
        (1.5, "Invalid value for Timestamp"),
        ("2026-01-01T00:00:00", "Invalid value for Timestamp"),  # of no time zone
        ("2026-01-01", "Invalid value for Timestamp"),
        ("2026-02-30T00:00:00Z", "Invalid value for Timestamp"),
        ("1969-12-31T23:59:59Z", "Invalid value for Timestamp"),
        ("0001-01-01T00:00:00+23:00", "Invalid value for Timestamp"),
        (True, "Invalid type for Timestamp"),
        ([], "Invalid type for Timestamp"),
        (253_402_300_800, "Value too big for Timestamp"),
        (2**63, "Value too big for Timestamp"),
    ],
    ids=str,
)
def test_what_is_no_moment_is_refused(value: object, text: str) -> None:
    assert read("Timestamp", value) == Invalid(text)


def test_the_last_moment_there_is_can_be_read() -> None:
    moment = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)

    assert read("Timestamp", 253_402_300_799) == moment
    assert scalar("Timestamp").coerce_output_value(moment) == 253_402_300_799
