"""Values that do not belong where they are, by the type of the input, and what is said of each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLNamedType


@dataclass(frozen=True, slots=True)
class Said:
    """Refused by a scalar or for its owner: the message alone, exactly."""

    message: str


@dataclass(frozen=True, slots=True)
class Coded:
    """Refused by the service: a code, and a message that has this in it."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class NotExecuted:
    """Refused before anything runs: no data, and one of these codes."""

    codes: tuple[str, ...] = ("BAD_USER_INPUT",)


Want: TypeAlias = Said | Coded | NotExecuted


@dataclass(frozen=True, slots=True)
class Raw:
    """A value by its JSON text, for what no value of Python is written as."""

    text: str


_TYPES: Final[tuple[Any, ...]] = (5, 0, -1, 1.5, True, False, [], ["x"], {}, {"a": 1})
_NOT_JSON: Final = (
    "NaN",
    "Infinity",
    "-Infinity",
    "1_000",
    "0x10",
    "010",
    "+1",
    "1.",
    ".1",
    "\u0663",
)
_TOO_MUCH_JSON: Final = ("1e400", "-1e400", str(10**30), "9" * 400, "9" * 5_000)

_BODY: Final = NotExecuted(("BAD_REQUEST",))
_NUL: Final = Said("Text must not contain NUL characters or lone surrogates")


def _text(name: str, *values: str, says: str | None = None) -> list[tuple[Any, Want]]:
    """Return the wrong values of a scalar that is a text."""
    wrong_type, wrong_value = Said(f"Invalid type for {name}"), Said(f"Invalid value for {name}")
    return [
        *((value, wrong_type) for value in _TYPES),
        *((value, Said(says) if says else wrong_value) for value in values),
        *((value, wrong_value) for value in ("\0", "a\0b")),
        (Raw('"\\ud800"'), _BODY),
        (Raw('"\\udc00\\ud800"'), _BODY),
    ]


_NOT_OBJECTS: Final[tuple[Any, ...]] = (5, 1.5, True, "x", [[{}]], {"no_such_member": 1})
_NOT_BOOLEAN: Final[tuple[Any, ...]] = ("true", "", 0, 1, [[True]], {})
_NOT_TEXT: Final[tuple[Any, ...]] = (1.5, True, [["x"]], {}, {"a": 1})

#: For texts that no scalar of ours reads.
_BUILT_IN: Final[list[tuple[Any, Want]]] = [
    *((value, NotExecuted()) for value in _NOT_TEXT),
    *((value, _NUL) for value in ("\0", "a\0b")),
    (Raw('"\\ud800"'), _BODY),
]


def _whole_number(name: str, *, truncates: bool) -> list[tuple[Any, Want]]:
    wrong_type, wrong_value = Said(f"Invalid type for {name}"), Said(f"Invalid value for {name}")
    too_big = Said(f"Value too big for {name}")
    digits = ("", " ", "one", "10abc", "1.5", "1e3", "1_000", "0x10", "+1", "-1", "-0", " 1", "1 ")
    scripts = (
        "\u0661\u0662\u0663",
        "\uff11\uff12",
        "\u00b2",
        "\u0967",
        "\u2167",
        "1\u200b",
        "1\0",
        "\0",
    )
    words = ("NaN", "nan", "Infinity", "inf", "-Infinity", "true", "null", "1,000", "1'000")
    large = (10**13 + 1, 2**53 - 1, 2**53, 2**53 + 1, 2**63 - 1, 2**63, 2**64)
    return [
        *((value, wrong_type) for value in (True, False, [], [1], ["1"], {}, {"amount": 1})),
        *((value, wrong_value) for value in (-1, -(2**63), -1.5, *digits, *scripts, *words)),
        *((value, too_big) for value in (*large, 1e30, 1.7e308)),
        *((str(value), too_big) for value in (*large, 10**30, "9" * 400, "9" * 5_000)),
        *((Raw(text), _BODY) for text in (*_NOT_JSON, *_TOO_MUCH_JSON)),
        *(() if truncates else ((1.5, wrong_value), (0.9, wrong_value))),
    ]


_ID: Final = "0b9ad2b1-7c55-4f0c-9d4b-2f6c1ff0a1ce"
_HASH: Final = "ab" * 32

#: For each type of an input: what it refuses, wherever it stands.
WRONG: Final[Mapping[str, list[tuple[Any, Want]]]] = {
    "SatAmount": _whole_number("SatAmount", truncates=True),
    "CentAmount": _whole_number("CentAmount", truncates=False),
    "Minutes": _whole_number("Minutes", truncates=False),
    "Timestamp": _whole_number("Timestamp", truncates=False),
    "WalletId": _text(
        "WalletId",
        *("", " ", "wallet", "me", "*", "0", "null", f" {_ID}", f"{_ID} ", f"{_ID}\n"),
        *(_ID.replace("-", ""), f"{{{_ID}}}", f"urn:uuid:{_ID}", _ID[:-1], f"{_ID}0"),
        _ID.replace("-4f0c-", "-7f0c-"),
        _ID.replace("-9d4b-", "-7d4b-"),
        _ID.replace("0b9", "0g9"),
        _ID.replace("0b9", "\uff10b9"),
        "00000000-0000-0000-0000-000000000000",
        "' OR 1=1 --",
        "x" * 20_000,
    ),
    "OnChainAddress": _text(
        "OnChainAddress",
        *("", " ", "address", "bc1", "bcrt1", "bcrt1q", "bitcoin:bcrt1q", "1", "3" * 34, "me@a.b"),
        "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt081",
        "BCRT1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080",
        "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd",
        "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7\u212aygt080",
        "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb",
        "mipcBbFg9gMiCh81Kj8tqqdgoZub1ZJRf\u0661",
        "x" * 20_000,
    ),
    "LnPaymentRequest": _text(
        "LnPaymentRequest",
        *("", " ", "invoice", "ln", "lightning:", "bitcoin:lnbcrt1", "lnbcrt1 qq", "lnbcrt1\nqq"),
        *(
            "lnbcrt1-qq",
            "lnbcrt1é",
            "\uff4cnbcrt1qq",
            "lnbcrt1q\u212a",
            "https://a.example/lnbcrt1",
        ),
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
    ),
    "Memo": _text(
        "Memo", *("x" * 640, "é" * 320, "🔑" * 160, "x" * 20_000), says="Memo is too long"
    ),
    "TxExternalId": _text(
        "TxExternalId",
        *("", " ", "Order-1", "order 1", "order.1", "order/1", "order-1\n", "été", "\u043e" * 3),
        *("x" * 101, "x" * 20_000, "order:1", "\u0661"),
    ),
    "PaymentHash": _text(
        "PaymentHash",
        *("", "ab", _HASH[1:], f"{_HASH}a", f"0x{_HASH}", f"{_HASH} ", f"{_HASH}\n", "g" * 64),
        *("\uff41" * 64, "\u0660" * 64, "-" + "a" * 63, "_".join(["ab"] * 21) + "a"),
    ),
    "Hex32Bytes": [
        *_text(
            "Hex32Bytes",
            *("g" * 64, _HASH.upper(), _HASH[1:], f"0x{_HASH}", " ", "\uff41" * 64),
            says="Hex32Bytes is not valid hex",
        ),
        *((it, Said("Hex32Bytes is not 32 bytes")) for it in ("", "ab", _HASH[2:], f"{_HASH}ab")),
    ],
    "Metadata": [(value, Said("Invalid type for Metadata")) for value in (*_NOT_OBJECTS[:5], [])],
    "EndpointUrl": _text(
        "EndpointUrl",
        *("", " ", "example.com", "ftp://example.com", "file:///etc/passwd", "javascript:alert(1)"),
        *(" https://a.example", "https://a.example ", "https://a.example/a b", "https://"),
        *("http:\\\\a.example", "https://a.example\\@b.example", "https://" + "a" * 2_048),
        "data:text/plain,x",
    ),
    "ContactAlias": _text(
        "ContactAlias",
        *("", " ", "abc", " abcd", "-abcd", "ab1cd", "abcd\n", "a_bcd", "x" * 101, "x" * 20_000),
    ),
    "ContactHandle": _text(
        "ContactHandle",
        *("", "ab", "@", "a@", "@b", "a b@c", "a@b@c", "a@b c", "1alice", "x" * 51, "x" * 20_000),
    ),
    "AuthToken": _text("AuthToken", "x" * 101, "x" * 20_000),
    "EmailRegistrationId": _text("EmailRegistrationId", "x" * 101, "x" * 20_000),
    "TotpCode": _text("TotpCode", "x" * 101, "x" * 20_000),
    "TotpRegistrationId": _text("TotpRegistrationId", "x" * 101, "x" * 20_000),
    "EndpointId": _text("EndpointId", "x" * 101, "x" * 20_000),
    "Feedback": _text("Feedback", "x" * 1_025, "x" * 20_000),
    "Language": _text(
        "Language",
        *(" ", "english", "xx", "DE", "de-de", "de_DE", "default", "de\n", "root", "\uff44\uff45"),
    ),
    "NotificationCategory": _text("NotificationCategory", "x" * 101, "x" * 20_000),
    "Username": _text(
        "Username",
        *("", "ab", "x" * 51, "1alice", "3alice", "_alice", "bc1alice", "lnbc1alice", "______"),
        *(
            "incorrectly-formatted",
            "+123ABC456",
            "alice bob",
            "alice\n",
            "alice@b.example",
            "älice",
        ),
        *("\u212aelvin", "\u017fally", "\u0430lice", "+", "+0", "x" * 20_000),
    ),
    "Phone": _text(
        "Phone",
        *("", " ", "+", "+1", "12", "phone", "+1650555000a", "+999999999999999", "0" * 40),
        *(
            "+\u0664\u0669\u0661\u0665\u0661\u0661\u0662\u0663\u0664\u0665\u0666\u0667",
            "tel:+16505550000",
            "+1-650-555-0000;ext=1",
            "+16505550000\n1",
        ),
    ),
    "OneTimeAuthCode": _text(
        "OneTimeAuthCode",
        *("", "0", "00000", " 000000", "abcdef", "-00000", "+00000", "\uff10" * 6, "\u0660" * 6),
        *("000000" + "0" * 100, "00000x"),
    ),
    "EmailAddress": _text(
        "EmailAddress",
        *("", " ", "alice", "@", "alice@", "@example.com", "a b@example.com", "a@b@example.com"),
        *("=?utf-8?q?a=0d=0abcc=3av=40example.com?=@example.com", "a=?b@example.com"),
        *("alice@example.com\n", "\u0430lice@", "x" * 20_000),
        says="Email is not a valid email address",
    ),
    "DisplayCurrency": _text(
        "DisplayCurrency",
        *("", "US", "DOLLAR", "U$D", "USD ", "\uff35\uff33\uff24", "12 3"),
    ),
    "Int": [
        *((it, NotExecuted()) for it in (*_NOT_TEXT, "5", "", "x", 2**31, -(2**31) - 1, 2**64)),
        *((it, NotExecuted()) for it in (0.1, 1e30)),
        *((Raw(text), _BODY) for text in ("NaN", "1e400", str(10**30))),
    ],
    "Float": [
        *((it, NotExecuted()) for it in (*_NOT_TEXT[1:], "5", "", "x")),
        *((Raw(text), _BODY) for text in ("NaN", "Infinity", "1e400")),
    ],
    "Boolean": [(it, NotExecuted()) for it in (*_NOT_BOOLEAN, *_NOT_OBJECTS[:2])],
    "String": [(5, NotExecuted()), *_BUILT_IN],
    "ID": _BUILT_IN,
}


def wrong_values(named: GraphQLNamedType) -> list[tuple[Any, Want]]:
    """Return what an input of a type must refuse. Raises `KeyError` for a type not known here."""
    if isinstance(named, GraphQLEnumType):
        values = (*_NOT_TEXT, 0, "", "NO_SUCH", *map(str.lower, named.values), "*", "null")
        return [(value, NotExecuted()) for value in values]
    if isinstance(named, GraphQLInputObjectType):
        return [(value, NotExecuted()) for value in _NOT_OBJECTS]
    return WRONG[named.name]


_WRONG_NUMBERS: Final = ('"5"', "1.5", "1e3", "1e400", "true", "NAME", "[]", "[1]", "{a: 1}")

#: Literals that a scalar of whole numbers does not read; and, for all others, one of texts.
WRONG_LITERALS: Final[Mapping[str, Sequence[str]]] = {
    "SatAmount": _WRONG_NUMBERS,
    "CentAmount": _WRONG_NUMBERS,
    "Minutes": _WRONG_NUMBERS,
    "Timestamp": _WRONG_NUMBERS,
    "Metadata": ("5", "-1", "1.5", "true", "NAME", "[]", '["x"]', '"x"'),
    "Float": ('"5"', "true", "NAME", "[]", "{a: 1}"),
    "text": ("5", "-1", "1.5", "true", "NAME", "[]", '["x"]', "{a: 1}"),
}
