"""Blink's table of scalars, row by row: what each takes, what it makes of it, what it refuses.

A scalar takes part once it is in the schema. `test_scalars.py` has the single values; here whatever
fits a row's description is taken, and whatever does not is refused in the row's words.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from uuid import UUID

import pytest
from graphql import GraphQLScalarType, parse_value
from hypothesis import given
from hypothesis import strategies as st

from app.graphql.reading import Invalid, storable
from app.graphql.scalars import SCALARS

_COORDINATES: Final = Path(__file__).parents[1] / "api" / "coordinates.tsv"
_THERE: Final = {one.name: one for one in SCALARS.values()}
_HEX: Final = "0123456789abcdef"
_LOWER: Final = "abcdefghijklmnopqrstuvwxyz"
_AMOUNT_MAX: Final = 10_000_000_000_000


@dataclass(frozen=True, slots=True)
class Row:
    """What a scalar takes as text, and what that becomes; None: written to clients only."""

    takes: st.SearchStrategy[str] | None
    becomes: Callable[[str], object] = str
    #: What is of the right type and refused, besides what cannot be stored.
    refuses: tuple[str, ...] = ()
    said: str = "Invalid value for {}"


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number from 0, as a number or as digits; written as a number."""

    truncates: bool = False


def _cased(text: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return text | text.map(str.upper)


_UUIDS: Final = st.uuids(version=4).map(str) | st.uuids(version=1).map(str)
_HEX32: Final = st.text(_HEX, min_size=64, max_size=64)
_BAD_HEX: Final = ("", "00", "0" * 63, "0" * 65, "g" * 64, " " + "0" * 63, "0x" + "0" * 62)
_ANY_SHORT: Final = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=50
)

TABLE: Final[dict[str, Row | Number]] = {
    "AuthToken": Row(_ANY_SHORT),
    "CentAmount": Number(),
    "ContactAlias": Row(
        st.text(_LOWER, min_size=4, max_size=20), refuses=("", "abc", "1234", "<b>x</b>")
    ),
    "ContactDisplayName": Row(
        st.text(_LOWER, min_size=4, max_size=20), refuses=("", "abc", "1234", "<b>x</b>")
    ),
    "ContactHandle": Row(
        st.text(_LOWER, min_size=4, max_size=20).map("x{}".format) | st.just("satoshi@example.com"),
        refuses=("", "a", "a b", "@example.com", "a@"),
    ),
    "ContactId": Row(_UUIDS, refuses=("", "nobody")),
    "CountryCode": Row(None),
    "DisplayCurrency": Row(
        _cased(st.text(_LOWER, min_size=3, max_size=4)),
        str.upper,
        refuses=("", "us", "dollar", " usd", "us1$", "€€€"),
    ),
    "EmailAddress": Row(
        st.from_regex(r"[a-z][a-z0-9.+_-]{0,20}[a-z0-9]@[a-z]{1,10}\.com", fullmatch=True).filter(
            lambda text: ".." not in text
        ),
        refuses=("", "nobody", "@example.com", "a@", "a b@example.com", "a@b@c.com"),
        said="Email is not a valid email address",
    ),
    "EmailRegistrationId": Row(_UUIDS),
    "EndpointId": Row(_UUIDS),
    "EndpointUrl": Row(
        st.from_regex(r"https?://[a-z]{1,20}\.example(/[a-z0-9]{0,20})?", fullmatch=True),
        refuses=("", "example.com", "ftp://a.example", " https://a.example", "https://a.example "),
    ),
    "Feedback": Row(_ANY_SHORT, refuses=("x" * 1_025,)),
    "Hex32Bytes": Row(
        _HEX32, bytes.fromhex, refuses=("g" * 64, "A" * 64, "0"), said="Hex32Bytes is not valid hex"
    ),
    "Language": Row(
        st.sampled_from(["", "DEFAULT", "de", "es"]),
        lambda text: "" if text == "DEFAULT" else text,
        refuses=("klingon", "xx", "d"),
    ),
    "LnPaymentPreImage": Row(None),
    "LnPaymentRequest": Row(
        _cased(st.text(_LOWER + "0123456789", min_size=1, max_size=700).map("ln{}".format)),
        refuses=("", "ln", "bc1abc", "lnbc 1", "lnbc-1"),
    ),
    "LnPaymentSecret": Row(None),
    "Memo": Row(_ANY_SHORT, refuses=("x" * 640, "é" * 320), said="Memo is too long"),
    "Minutes": Number(),
    "NotificationCategory": Row(st.text(_LOWER, min_size=1, max_size=50)),
    "OnChainAddress": Row(
        st.sampled_from(
            [
                "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080",
                "2N3oefVeg6stiTb5Kh3ozCSkaqmx91FDbsm",
            ]
        ),
        refuses=("", "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt081", "satoshi", "1"),
    ),
    "OnChainTxHash": Row(None),
    "OneTimeAuthCode": Row(
        st.text("0123456789", min_size=6, max_size=6), refuses=("", "12345", "abcdef", "12 345")
    ),
    "PaymentHash": Row(_cased(_HEX32), bytes.fromhex, refuses=_BAD_HEX),
    "Phone": Row(
        st.sampled_from(["+16505554321", "0016505554321", "16505554321", "+1 650 555-4321"]),
        lambda _: "+16505554321",
        refuses=("", "+1", "hello", "+123ABC456", "911"),
    ),
    "SafeInt": Row(None),
    "SatAmount": Number(truncates=True),
    "Seconds": Row(None),
    "SignedAmount": Row(None),
    "SignedDisplayMajorAmount": Row(None),
    "TotpCode": Row(st.text("0123456789", min_size=6, max_size=6)),
    "TotpRegistrationId": Row(_UUIDS),
    "TotpSecret": Row(None),
    "TxExternalId": Row(
        st.text(_LOWER + "0123456789_-", min_size=1, max_size=100),
        refuses=("", "A", "a b", "a" * 101, "é"),
    ),
    "Username": Row(
        st.text(_LOWER, min_size=3, max_size=40).map("x{}".format)
        | st.text(_LOWER, min_size=3, max_size=40).map("X{}".format),
        str.lower,
        refuses=("", "ab", "_abc", "1abc", "3abc", "bc1abc", "lnbc1abc", "a-b", "+123ABC456"),
    ),
    "WalletId": Row(
        _cased(_UUIDS),
        UUID,
        refuses=("", "nope", "0" * 32, "01890a5d-ac96-774b-bcce-b302099a8057"),
    ),
}

#: Seconds since 1970 as a number, ISO 8601 as text: `test_scalars.py` has all of it.
_BY_ITSELF: Final = {"Timestamp"}


def scalar(name: str) -> GraphQLScalarType:
    implementation = _THERE[name].implementation
    assert implementation is not None
    return implementation


def literal(name: str, text: str) -> Any:
    coerce = scalar(name).coerce_input_literal
    assert coerce is not None
    return coerce(parse_value(text))  # type: ignore[arg-type]


def _rows(kind: type, *, read: bool = False) -> list[Any]:
    """Return the rows of a kind whose scalars are there; with `read` those that arguments have."""
    return [
        pytest.param(name, row, id=name)
        for name, row in TABLE.items()
        if isinstance(row, kind) and name in _THERE and (_is_read(name) or not read)
    ]


def _is_read(name: str) -> bool:
    return bool(scalar(name).coerce_input_value("x") != Invalid(f"Invalid type for {name}"))


def test_every_scalar_has_a_row() -> None:
    lines = (line.split("\t") for line in _COORDINATES.read_text().splitlines())
    known = {name for name, signature in lines if signature == "scalar"}

    assert known == TABLE.keys() | _BY_ITSELF
    assert _THERE.keys() - known == {"Metadata"}  # ours; `test_key_labels.py` has it


@pytest.mark.parametrize(("name", "row"), _rows(Row, read=True))
def test_a_text_of_the_row_becomes_what_it_says(name: str, row: Row) -> None:
    assert row.takes is not None, "it is written to clients only"

    @given(row.takes)
    def check(text: str) -> None:
        wanted = row.becomes(text)
        assert scalar(name).coerce_input_value(text) == wanted
        assert literal(name, json.dumps(text, ensure_ascii=False)) == wanted
        if isinstance(wanted, str):
            assert storable(wanted)

    check()


@pytest.mark.parametrize(("name", "row"), _rows(Row, read=True))
def test_a_text_that_is_not_of_the_row_is_refused_in_its_words(name: str, row: Row) -> None:
    for text in row.refuses:
        assert scalar(name).coerce_input_value(text) == Invalid(row.said.format(name)), text
    for text in ("\0", "a\0b", "\ud800"):
        assert isinstance(scalar(name).coerce_input_value(text), Invalid), text


@pytest.mark.parametrize(("name", "row"), _rows(Row))
def test_what_is_no_text_is_of_the_wrong_type(name: str, row: Row) -> None:
    wrong = Invalid(f"Invalid type for {name}")
    values: list[object] = [0, 1.5, True, None, [], ["x"], {}, {"a": "x"}]
    for value in values:
        assert scalar(name).coerce_input_value(value) == wrong, value
    for text in ("0", "1.5", "true", "null", "X", "[]", "{a: 1}"):
        assert literal(name, text) == wrong, text


@pytest.mark.parametrize(("name", "row"), _rows(Number))
def test_a_number_is_taken_as_such_and_as_digits(name: str, row: Number) -> None:
    @given(st.integers(0, _AMOUNT_MAX), st.integers(0, 99))
    def check(number: int, part: int) -> None:
        read = scalar(name).coerce_input_value
        assert read(number) == read(str(number)) == read(f"000{number}") == number
        assert literal(name, str(number)) == number
        assert scalar(name).coerce_output_value(number) == number
        decimal = min(number, 10**9) + part / 100
        refused = Invalid(f"Invalid value for {name}")
        assert read(decimal) == (int(decimal) if row.truncates or not part else refused)

    check()


@pytest.mark.parametrize(("name", "row"), _rows(Number))
def test_a_number_out_of_range_is_refused_in_blinks_words(name: str, row: Number) -> None:
    assert isinstance(row, Number)

    @given(st.integers(1, 10**30))
    def check(distance: int) -> None:
        read = scalar(name).coerce_input_value
        assert read(-distance) == read(str(-distance)) == Invalid(f"Invalid value for {name}")
        too_big = Invalid(f"Value too big for {name}")
        assert read(_AMOUNT_MAX + distance) == read(str(_AMOUNT_MAX + distance)) == too_big

    check()
