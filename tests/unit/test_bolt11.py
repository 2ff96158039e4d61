"""BOLT 11: the specification's examples, and every way an invoice can be wrong.

The examples in `bolt11_vectors.json` are BOLT 11's own, by the Lightning Network developers, under
CC BY 4.0; all are signed with the private key below, which the specification publishes.
"""

import json
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from app.lightning import bech32, bolt11
from app.lightning.bolt11 import (
    DecodedInvoice,
    Fallback,
    Fields,
    Network,
    NodeKey,
    Reason,
    RouteHop,
)
from app.lightning.bolt11.fields import Tag, field, write

KEY = NodeKey(bytes.fromhex("e126f68f7eafcc8b74f54d269fe206be715000f94dac067d1c04a8ca3b2db734"))
OTHER_KEY = NodeKey(b"\x02" * 32)
PAYEE = "03e7156ae33b0a208d0744199163177e909e80176e55d97a2f221ede0f934dd9ad"
PAYMENT_HASH = bytes.fromhex("0001020304050607080900010203040506070809000102030405060708090102")
PAYMENT_SECRET = b"\x11" * 32
TIMESTAMP = 1496314658
CURVE_ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141

VECTORS: dict[str, list[dict[str, Any]]] = json.loads(
    Path(__file__).with_name("bolt11_vectors.json").read_text("utf-8")
)
VALID = {vector["name"]: vector for vector in VECTORS["valid"]}
INVALID = {vector["name"]: vector for vector in VECTORS["invalid"]}

HASHED_DESCRIPTION = (
    "One piece of chocolate cake, one icecream cone, one pickle, one slice of swiss cheese, "
    "one slice of salami, one lollypop, one piece of cherry pie, one sausage, one cupcake, "
    "and one slice of watermelon"
)
IN_OUR_FIELD_ORDER = [
    "donation of any amount",
    "coffee",
    "nonsense",
    "hashed description",
    "fallback P2PKH and a route of two hops",
    "fallback P2TR",
]

FIELDS = Fields(payment_hash=PAYMENT_HASH, payment_secret=PAYMENT_SECRET, description="a cup")
HOP = RouteHop(pubkey=KEY.public_key, short_channel_id=1, fee_base_msat=2, fee_ppm=3, cltv_delta=4)

HASH_FIELD = field(Tag.PAYMENT_HASH, bech32.words_from_bytes(PAYMENT_HASH))
SECRET_FIELD = field(Tag.PAYMENT_SECRET, bech32.words_from_bytes(PAYMENT_SECRET))
DESCRIPTION_FIELD = field(Tag.DESCRIPTION, bech32.words_from_bytes(b"a cup"))
DESCRIPTION_HASH_FIELD = field(Tag.DESCRIPTION_HASH, bech32.words_from_bytes(b"\x22" * 32))
REQUIRED = HASH_FIELD + SECRET_FIELD + DESCRIPTION_FIELD


def encode(fields: Fields = FIELDS, *, key: NodeKey = KEY, amount_msat: int | None = None) -> str:
    return bolt11.encode(
        network=Network.REGTEST,
        key=key,
        timestamp=TIMESTAMP,
        fields=fields,
        amount_msat=amount_msat,
    )


def seal(field_words: bytes, *, hrp: str = "lnbcrt", key: NodeKey = KEY) -> str:
    """Return an invoice that says anything, rightly signed."""
    return bolt11.seal(hrp, bech32.words_from_int(TIMESTAMP, length=7) + field_words, key)


def split(text: str) -> tuple[str, bytes, bytes]:
    """Return prefix, signed words and signature of an invoice."""
    hrp, words = bech32.decode(text, length_max=bolt11.LENGTH_MAX)
    return hrp, words[:-104], bech32.bytes_from_words(words[-104:])


def with_signature(text: str, signature: bytes) -> str:
    hrp, words, _ = split(text)
    return bech32.encode(hrp, words + bech32.words_from_bytes(signature))


def with_high_s(text: str, *, flips_recovery_id: bool) -> str:
    _, _, signature = split(text)
    s = CURVE_ORDER - int.from_bytes(signature[32:64], "big")
    recovery_id = signature[64] ^ flips_recovery_id
    return with_signature(text, signature[:32] + s.to_bytes(32, "big") + bytes([recovery_id]))


def refusal(text: str) -> Reason:
    with pytest.raises(bolt11.Bolt11Error) as caught:
        bolt11.decode(text)
    assert str(caught.value).endswith(".")
    return caught.value.reason


def said_by(invoice: DecodedInvoice) -> dict[str, object]:
    """Return what an invoice says, in the terms of the vector file."""
    return {
        "network": invoice.network,
        "amount_msat": invoice.amount_msat,
        "timestamp": invoice.timestamp,
        "payment_hash": invoice.payment_hash.hex(),
        "payment_secret": invoice.payment_secret.hex(),
        "description": invoice.description,
        "expiry_s": invoice.expiry_s,
        "min_final_cltv_expiry_delta": invoice.min_final_cltv_expiry_delta,
        "fallbacks": [[address.version, address.program.hex()] for address in invoice.fallbacks],
        "route_hints": [
            [
                [
                    hop.pubkey.hex(),
                    [
                        hop.short_channel_id >> 40,
                        hop.short_channel_id >> 16 & 0xFFFFFF,
                        hop.short_channel_id & 0xFFFF,
                    ],
                    hop.fee_base_msat,
                    hop.fee_ppm,
                    hop.cltv_delta,
                ]
                for hop in hops
            ]
            for hops in invoice.route_hints
        ],
        "features": sorted(invoice.features),
        "metadata": None if invoice.metadata is None else invoice.metadata.hex(),
    }


@pytest.mark.parametrize("name", VALID)
def test_valid_example_is_read_to_what_the_specification_says(name: str) -> None:
    vector = VALID[name]
    expected = {
        "network": "mainnet",
        "amount_msat": None,
        "timestamp": TIMESTAMP,
        "payment_hash": PAYMENT_HASH.hex(),
        "payment_secret": PAYMENT_SECRET.hex(),
        "description": None,
        "expiry_s": 3600,
        "min_final_cltv_expiry_delta": 18,
        "fallbacks": [],
        "route_hints": [],
        "features": [8, 14],
        "metadata": None,
    } | {key: value for key, value in vector.items() if key not in {"name", "invoice"}}

    invoice = bolt11.decode(vector["invoice"])

    assert said_by(invoice) == expected
    assert invoice.payment_request == vector["invoice"].lower()
    assert (invoice.description is None) == (invoice.description_hash is not None)
    assert invoice.description_hash in {None, sha256(HASHED_DESCRIPTION.encode()).digest()}


@pytest.mark.parametrize("name", [name for name in VALID if name != "recovery from a high s"])
def test_valid_example_names_the_payee_and_our_signature_is_the_same(name: str) -> None:
    text = VALID[name]["invoice"].lower()
    hrp, words, _ = split(text)

    assert bolt11.decode(text).payee.hex() == PAYEE
    assert bolt11.seal(hrp, words, KEY) == text


@pytest.mark.parametrize("name", IN_OUR_FIELD_ORDER)
def test_encoder_writes_the_very_invoice_of_the_specification(name: str) -> None:
    text = VALID[name]["invoice"]
    invoice = bolt11.decode(text)

    written = bolt11.encode(
        network=invoice.network,
        key=KEY,
        timestamp=invoice.timestamp,
        fields=invoice,
        amount_msat=invoice.amount_msat,
    )

    assert written == text


def test_high_s_without_stated_payee_is_recovered_as_libsecp256k1_does() -> None:
    """The example negates s and keeps the recovery id, so that another key answers to it."""
    invoice = bolt11.decode(VALID["recovery from a high s"]["invoice"])

    assert invoice.payee.hex() == (
        "02d0139ce7427d6dfffd26a326c18be754ef1e64672b42694ba5b23ef6e6e7803d"
    )
    assert bolt11.decode(with_high_s(encode(), flips_recovery_id=True)).payee == KEY.public_key


def test_fields_that_readers_skip_are_kept_as_they_stand() -> None:
    invoice = bolt11.decode(VALID["coffee beans with fields to be skipped"]["invoice"])

    assert [(tagged.tag, len(tagged.words)) for tagged in invoice.unknown_fields] == [
        ("2", 3),
        ("f", 33),
        ("p", 51),
        ("p", 53),
        ("h", 51),
        ("h", 53),
        ("s", 51),
        ("s", 53),
        ("n", 52),
        ("n", 54),
    ]
    assert bolt11.decode(encode(invoice)).unknown_fields == invoice.unknown_fields


@pytest.mark.parametrize("name", INVALID)
def test_invalid_example_is_refused_for_its_reason(name: str) -> None:
    """The last one also repeats `s`, which is noticed before its signature."""
    assert refusal(INVALID[name]["invoice"]) == INVALID[name]["reason"]


@pytest.mark.parametrize(
    ("field_words", "reason"),
    [
        pytest.param(SECRET_FIELD + DESCRIPTION_FIELD, Reason.MISSING_PAYMENT_HASH, id="no p"),
        pytest.param(
            field("p", bytes(51)) + SECRET_FIELD + DESCRIPTION_FIELD,
            Reason.MISSING_PAYMENT_HASH,
            id="p is too short and skipped",
        ),
        pytest.param(HASH_FIELD + DESCRIPTION_FIELD, Reason.MISSING_PAYMENT_SECRET, id="no s"),
        pytest.param(
            HASH_FIELD + field("s", bytes(53)) + DESCRIPTION_FIELD,
            Reason.MISSING_PAYMENT_SECRET,
            id="s is too long and skipped",
        ),
        pytest.param(HASH_FIELD + SECRET_FIELD, Reason.BAD_DESCRIPTION, id="neither d nor h"),
        pytest.param(REQUIRED + DESCRIPTION_HASH_FIELD, Reason.BAD_DESCRIPTION, id="d and h"),
        pytest.param(
            HASH_FIELD + SECRET_FIELD + field("d", bech32.words_from_bytes(b"\xc3\x28")),
            Reason.BAD_DESCRIPTION,
            id="d is not UTF-8",
        ),
        pytest.param(REQUIRED + HASH_FIELD, Reason.DUPLICATE_FIELD, id="p twice"),
        pytest.param(REQUIRED + SECRET_FIELD, Reason.DUPLICATE_FIELD, id="s twice"),
        pytest.param(REQUIRED + DESCRIPTION_FIELD, Reason.DUPLICATE_FIELD, id="d twice"),
        pytest.param(REQUIRED + field("x", b"\1") * 2, Reason.DUPLICATE_FIELD, id="x twice"),
        pytest.param(REQUIRED + field("9", b"") * 2, Reason.DUPLICATE_FIELD, id="9 twice"),
        pytest.param(
            SECRET_FIELD + DESCRIPTION_FIELD + field("p", bytes(51) + b"\1"),
            Reason.MALFORMED,
            id="p ends in a padding bit that is one",
        ),
        pytest.param(
            HASH_FIELD + SECRET_FIELD + field("d", b"\1"), Reason.MALFORMED, id="d is half a byte"
        ),
        pytest.param(
            REQUIRED + field("m", b"\0\0\0"), Reason.MALFORMED, id="m has a word too many"
        ),
        pytest.param(REQUIRED + b"\x0d", Reason.MALFORMED, id="cut off after the type"),
        pytest.param(REQUIRED + b"\x0d\0", Reason.MALFORMED, id="cut off within the length"),
        pytest.param(REQUIRED + b"\x0d\0\2\0", Reason.MALFORMED, id="cut off within the data"),
        pytest.param(REQUIRED + b"\x0d\x1f\x1f", Reason.MALFORMED, id="length without data"),
        pytest.param(
            REQUIRED + field("f", b"\0" + bech32.words_from_bytes(bytes(21))),
            Reason.MALFORMED,
            id="witness program of version 0 with 21 bytes",
        ),
        pytest.param(
            REQUIRED + field("f", b"\1" + bech32.words_from_bytes(bytes(20))),
            Reason.MALFORMED,
            id="taproot program with 20 bytes",
        ),
        pytest.param(
            REQUIRED + field("f", b"\x11" + bech32.words_from_bytes(bytes(32))),
            Reason.MALFORMED,
            id="P2PKH with 32 bytes",
        ),
        pytest.param(
            REQUIRED + field("r", bech32.words_from_bytes(bytes(50))),
            Reason.MALFORMED,
            id="route hint of less than a hop",
        ),
        pytest.param(REQUIRED + field("r", b""), Reason.MALFORMED, id="route hint without hops"),
        pytest.param(
            REQUIRED + field("r", bech32.words_from_bytes(b"\x02" + b"\xff" * 50)),
            Reason.MALFORMED,
            id="route hint by a key off the curve",
        ),
        pytest.param(
            REQUIRED + field("9", bech32.words_from_int(1 << 4 | 1 << 14)),
            Reason.UNKNOWN_FEATURE,
            id="a feature that BOLT 9 has for channels only",
        ),
        pytest.param(
            REQUIRED + field("9", bech32.words_from_int(1 << 17 | 1 << 8)),
            Reason.MISSING_FEATURE,
            id="parts without the payment secret",
        ),
        pytest.param(
            REQUIRED + field("x", bech32.words_from_int(2**35)),
            Reason.OUT_OF_RANGE,
            id="expires after the end of time",
        ),
        pytest.param(
            REQUIRED + field("x", b"\x1f" * 1023), Reason.OUT_OF_RANGE, id="expiry of 5115 bits"
        ),
        pytest.param(
            REQUIRED + field("c", bech32.words_from_int(2**31)),
            Reason.OUT_OF_RANGE,
            id="a delta of more blocks than will be",
        ),
    ],
)
def test_rightly_signed_invoice_with_wrong_fields_is_refused(
    field_words: bytes, reason: Reason
) -> None:
    assert refusal(seal(field_words)) is reason


@pytest.mark.parametrize(
    ("field_words", "attribute", "value"),
    [
        pytest.param(field("x", b""), "expiry_s", 0, id="expiry without words"),
        pytest.param(field("x", bytes(9) + b"\1"), "expiry_s", 1, id="expiry behind zeros"),
        pytest.param(field("x", b"\x1f" * 7), "expiry_s", 2**35 - 1, id="longest expiry"),
        pytest.param(field("c", b"\x1f"), "min_final_cltv_expiry_delta", 31, id="delta"),
        pytest.param(field("m", b""), "metadata", b"", id="empty metadata"),
        pytest.param(b"", "features", frozenset(), id="no features"),
        pytest.param(
            field("9", bytes(1017) + bech32.words_from_int(1 << 25 | 1 << 14)),
            "features",
            frozenset({14, 25}),
            id="features behind zeros",
        ),
    ],
)
def test_unusual_field_is_read(field_words: bytes, attribute: str, value: object) -> None:
    assert getattr(bolt11.decode(seal(REQUIRED + field_words)), attribute) == value


@pytest.mark.parametrize("description", ["", "\0", "ナンセンス 1杯", "x" * 639, "<script>"])
def test_description_is_any_text_that_fits(description: str) -> None:
    text = encode(replace(FIELDS, description=description))

    assert bolt11.decode(text).description == description


@pytest.mark.parametrize(
    ("hrp", "reason"),
    [
        ("lnbcrt0", Reason.BAD_AMOUNT),
        ("lnbcrt0u", Reason.BAD_AMOUNT),
        ("lnbcrt01u", Reason.BAD_AMOUNT),
        ("lnbcrtu", Reason.BAD_AMOUNT),
        ("lnbcrt1x", Reason.BAD_AMOUNT),
        ("lnbcrt1um", Reason.BAD_AMOUNT),
        ("lnbcrt-1u", Reason.BAD_AMOUNT),
        ("lnbcrt+1u", Reason.BAD_AMOUNT),
        ("lnbcrt1.5u", Reason.BAD_AMOUNT),
        ("lnbcrt1_0u", Reason.BAD_AMOUNT),
        ("lnbcrt1p", Reason.BAD_AMOUNT),
        ("lnbcrt2500000001p", Reason.BAD_AMOUNT),
        ("lnbcrt21000001", Reason.BAD_AMOUNT),
        ("lnbcrt21000000000000000010p", Reason.BAD_AMOUNT),
        ("lnbcrt" + "9" * 5000, Reason.BAD_AMOUNT),
        ("lnbcq", Reason.BAD_AMOUNT),
        ("lnsb", Reason.UNKNOWN_PREFIX),
        ("lntc1u", Reason.UNKNOWN_PREFIX),
        ("lnurl", Reason.UNKNOWN_PREFIX),
        ("bc", Reason.UNKNOWN_PREFIX),
        ("ln", Reason.UNKNOWN_PREFIX),
        ("xlnbc", Reason.UNKNOWN_PREFIX),
    ],
)
def test_prefix_or_amount_that_is_not_bolt_11_is_refused(hrp: str, reason: Reason) -> None:
    assert refusal(seal(REQUIRED, hrp=hrp)) is reason


@pytest.mark.parametrize(
    ("hrp", "network", "amount_msat"),
    [
        ("lnbc", Network.MAINNET, None),
        ("lntb1", Network.TESTNET, 100_000_000_000),
        ("lntbs1m", Network.SIGNET, 100_000_000),
        ("lnbcrt1u", Network.REGTEST, 100_000),
        ("lnbcrt1n", Network.REGTEST, 100),
        ("lnbcrt10p", Network.REGTEST, 1),
        ("lnbcrt1000m", Network.REGTEST, 100_000_000_000),
        ("lnbcrt25000000010p", Network.REGTEST, 2_500_000_001),
        ("lnbcrt21000000", Network.REGTEST, 2_100_000_000_000_000_000),
        ("lnbcrt21000000000000000000p", Network.REGTEST, 2_100_000_000_000_000_000),
    ],
)
def test_network_and_amount_are_read_in_any_multiplier(
    hrp: str, network: Network, amount_msat: int | None
) -> None:
    invoice = bolt11.decode(seal(REQUIRED, hrp=hrp))

    assert (invoice.network, invoice.amount_msat) == (network, amount_msat)


@pytest.mark.parametrize(
    ("amount_msat", "written"),
    [
        (1, "10p"),
        (99, "990p"),
        (100, "1n"),
        (1_000, "10n"),
        (1_001, "10010p"),
        (100_000, "1u"),
        (250_000_000, "2500u"),
        (2_000_000_000, "20m"),
        (2_500_000_001, "25000000010p"),
        (100_000_000_000, "1"),
        (2_100_000_000_000_000_000, "21000000"),
    ],
)
def test_amount_is_written_with_the_largest_multiplier(amount_msat: int, written: str) -> None:
    text = encode(amount_msat=amount_msat)

    assert text.startswith(f"lnbcrt{written}1p")
    assert bolt11.decode(text).amount_msat == amount_msat


@pytest.mark.parametrize("amount_msat", [0, -1, 2_100_000_000_000_000_001, 2**63])
def test_amount_out_of_range_is_not_written(amount_msat: int) -> None:
    with pytest.raises(bolt11.Bolt11Error) as caught:
        encode(amount_msat=amount_msat)

    assert caught.value.reason is Reason.BAD_AMOUNT


@pytest.mark.parametrize("shape", ["{}", "lightning:{}", "LIGHTNING:{}", "LiGhTnInG:{}"], ids=repr)
@pytest.mark.parametrize("case", [str.lower, str.upper], ids=["lower", "upper"])
def test_either_case_and_the_uri_scheme_are_read(shape: str, case: Any) -> None:
    text = encode()

    assert bolt11.decode(shape.format(case(text))) == bolt11.decode(text)
    assert bolt11.decode(text).payment_request == text


@pytest.mark.parametrize(
    ("shape", "reason"),
    [
        ("lightning://{}", Reason.BAD_CHECKSUM),
        ("lightning:lightning:{}", Reason.BAD_CHECKSUM),
        ("lightning: {}", Reason.UNKNOWN_CHARACTER),
        (" {}", Reason.UNKNOWN_CHARACTER),
        ("{}\n", Reason.UNKNOWN_CHARACTER),
        ("{}\0", Reason.UNKNOWN_CHARACTER),
        ("{}é", Reason.UNKNOWN_CHARACTER),
        ("{}b", Reason.UNKNOWN_CHARACTER),
        ("{}Q", Reason.MIXED_CASE),
        ("{}q", Reason.BAD_CHECKSUM),
        ("lightning:{}" + "q" * 7089, Reason.TOO_LONG),
    ],
)
def test_anything_around_an_invoice_makes_it_refused(shape: str, reason: Reason) -> None:
    assert refusal(shape.format(encode())) is reason


@pytest.mark.parametrize("text", ["", "lightning:", "lnbc", "lnbc1", "hello", "1", "lightning"])
def test_text_that_is_no_invoice_is_malformed(text: str) -> None:
    assert refusal(text) is Reason.MALFORMED


def test_invoice_of_the_greatest_length_is_read_and_none_longer() -> None:
    filling = field("2", bytes(1023)) * 6
    rest = bolt11.LENGTH_MAX - len(seal(REQUIRED + filling)) - len(field("2", b""))
    longest = seal(REQUIRED + filling + field("2", bytes(rest)))
    too_long = seal(REQUIRED + filling + field("2", bytes(rest + 1)))

    assert len(longest) == bolt11.LENGTH_MAX
    assert bolt11.decode(f"lightning:{longest}").payment_request == longest
    assert refusal(too_long) is Reason.TOO_LONG


def test_signature_is_needed_whole() -> None:
    words = bech32.words_from_int(TIMESTAMP, length=7)

    assert refusal(bech32.encode("lnbc", words + bytes(103))) is Reason.MALFORMED
    assert refusal(bech32.encode("lnbc", words + bytes(104))) is Reason.MISSING_PAYMENT_HASH


@pytest.mark.parametrize(
    "signature",
    [
        pytest.param(bytes(65), id="zeros"),
        pytest.param(b"\xff" * 64 + b"\0", id="numbers above the curve order"),
        pytest.param(b"\1" * 64 + b"\4", id="recovery id 4"),
        pytest.param(b"\1" * 64 + b"\xff", id="recovery id 255"),
        pytest.param(b"\1" * 64 + b"\2", id="r above the field prime"),
    ],
)
@pytest.mark.parametrize("states_payee", [False, True])
def test_signature_that_no_key_makes_is_refused(signature: bytes, *, states_payee: bool) -> None:
    text = bolt11.encode(
        network=Network.REGTEST,
        key=KEY,
        timestamp=TIMESTAMP,
        fields=FIELDS,
        states_payee=states_payee,
    )

    assert refusal(with_signature(text, signature)) is Reason.BAD_SIGNATURE


def stating(public_key: bytes) -> str:
    return seal(REQUIRED + field("n", bech32.words_from_bytes(public_key)))


def test_stated_payee_is_verified_and_not_recovered() -> None:
    text = stating(KEY.public_key)
    _, _, signature = split(text)
    other_recovery_id = with_signature(text, signature[:64] + bytes([signature[64] ^ 1]))

    assert bolt11.decode(text).payee == KEY.public_key
    assert bolt11.decode(other_recovery_id).payee == KEY.public_key


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(stating(OTHER_KEY.public_key), id="another node's key"),
        pytest.param(stating(b"\x02" + b"\xff" * 32), id="not a point of the curve"),
        pytest.param(with_high_s(stating(KEY.public_key), flips_recovery_id=True), id="a high s"),
    ],
)
def test_signature_that_is_not_the_stated_payees_is_refused(text: str) -> None:
    assert refusal(text) is Reason.BAD_SIGNATURE


def test_forged_invoice_with_our_hash_names_its_forger() -> None:
    """Whoever knows a payment hash can sign an invoice for it; the payee tells it from ours."""
    ours = bolt11.decode(encode(amount_msat=1_000))
    forged = bolt11.decode(encode(key=OTHER_KEY, amount_msat=1))

    assert forged.payment_hash == ours.payment_hash
    assert forged.payee == OTHER_KEY.public_key
    assert ours.payee == KEY.public_key


def test_everything_that_can_be_said_is_written_and_read_back() -> None:
    fields = Fields(
        payment_hash=PAYMENT_HASH,
        payment_secret=PAYMENT_SECRET,
        description_hash=b"\x22" * 32,
        expiry_s=86_400,
        min_final_cltv_expiry_delta=144,
        fallbacks=(Fallback(0, bytes(32)), Fallback(1, bytes(32)), Fallback(18, bytes(20))),
        route_hints=((HOP, HOP), (HOP,)),
        features=frozenset({8, 14, 17, 48, 5113}),
        metadata=b"\1\2\3",
        unknown_fields=(bolt11.TaggedField("2", b"\1\2\3"), bolt11.TaggedField("p", b"")),
    )

    text = bolt11.encode(
        network=Network.SIGNET,
        key=KEY,
        timestamp=2**35 - 1,
        fields=fields,
        amount_msat=1,
        states_payee=True,
    )

    assert bolt11.decode(text) == DecodedInvoice(
        network=Network.SIGNET,
        amount_msat=1,
        timestamp=2**35 - 1,
        payee=KEY.public_key,
        payment_request=text,
        payment_hash=fields.payment_hash,
        payment_secret=fields.payment_secret,
        description_hash=fields.description_hash,
        expiry_s=fields.expiry_s,
        min_final_cltv_expiry_delta=fields.min_final_cltv_expiry_delta,
        fallbacks=fields.fallbacks,
        route_hints=fields.route_hints,
        features=fields.features,
        metadata=fields.metadata,
        unknown_fields=fields.unknown_fields,
    )


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"payment_hash": bytes(31)}, Reason.MISSING_PAYMENT_HASH),
        ({"payment_secret": b""}, Reason.MISSING_PAYMENT_SECRET),
        ({"description": None}, Reason.BAD_DESCRIPTION),
        ({"description_hash": bytes(32)}, Reason.BAD_DESCRIPTION),
        ({"description": None, "description_hash": bytes(31)}, Reason.BAD_DESCRIPTION),
        ({"expiry_s": -1}, Reason.OUT_OF_RANGE),
        ({"expiry_s": 2**35}, Reason.OUT_OF_RANGE),
        ({"min_final_cltv_expiry_delta": 2**31}, Reason.OUT_OF_RANGE),
        ({"route_hints": ((),)}, Reason.MALFORMED),
        ({"route_hints": ((HOP,) * 13,)}, Reason.MALFORMED),
        ({"features": frozenset({100})}, Reason.UNKNOWN_FEATURE),
        ({"features": frozenset({16})}, Reason.MISSING_FEATURE),
        ({"features": frozenset({-1})}, Reason.OUT_OF_RANGE),
        ({"features": frozenset({5115})}, Reason.OUT_OF_RANGE),
    ],
)
def test_fields_that_no_invoice_may_have_cannot_be_built(
    change: dict[str, Any], reason: Reason
) -> None:
    with pytest.raises(bolt11.Bolt11Error) as caught:
        replace(FIELDS, **change)

    assert caught.value.reason is reason


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"description": "x" * 640}, Reason.TOO_LONG),
        ({"description": "é" * 320}, Reason.TOO_LONG),
        ({"description": "\ud800"}, Reason.BAD_DESCRIPTION),
        ({"metadata": bytes(640)}, Reason.TOO_LONG),
        ({"unknown_fields": (bolt11.TaggedField("2", bytes(1024)),)}, Reason.TOO_LONG),
        ({"unknown_fields": (bolt11.TaggedField("2", bytes(1000)),) * 7}, Reason.TOO_LONG),
        ({"unknown_fields": (bolt11.TaggedField("b", b""),)}, Reason.MALFORMED),
        ({"unknown_fields": (bolt11.TaggedField("2", b"\x20"),)}, Reason.MALFORMED),
        ({"unknown_fields": (bolt11.TaggedField("p", bytes(52)),)}, Reason.MALFORMED),
        ({"unknown_fields": (bolt11.TaggedField("d", b""),)}, Reason.MALFORMED),
    ],
)
def test_fields_that_do_not_fit_are_not_written(change: dict[str, Any], reason: Reason) -> None:
    with pytest.raises(bolt11.Bolt11Error) as caught:
        encode(replace(FIELDS, **change))

    assert caught.value.reason is reason


@pytest.mark.parametrize("timestamp", [-1, 2**35])
def test_timestamp_out_of_range_is_not_written(timestamp: int) -> None:
    with pytest.raises(bolt11.Bolt11Error) as caught:
        bolt11.encode(network=Network.REGTEST, key=KEY, timestamp=timestamp, fields=FIELDS)

    assert caught.value.reason is Reason.OUT_OF_RANGE


@pytest.mark.parametrize(
    "change",
    [
        {"pubkey": b"\x02" + b"\xff" * 32},
        {"pubkey": KEY.public_key[:32]},
        {"short_channel_id": 2**64},
        {"fee_base_msat": 2**32},
        {"fee_ppm": -1},
        {"cltv_delta": 2**16},
    ],
)
def test_impossible_route_hop_cannot_be_built(change: dict[str, Any]) -> None:
    with pytest.raises(bolt11.Bolt11Error):
        replace(HOP, **change)


@pytest.mark.parametrize(
    ("version", "length"),
    [(0, 31), (1, 20), (2, 1), (16, 41), (17, 21), (18, 0), (19, 20), (-1, 20)],
)
def test_impossible_fallback_cannot_be_built(version: int, length: int) -> None:
    with pytest.raises(bolt11.Bolt11Error):
        Fallback(version, bytes(length))


def test_defaults_are_left_out_of_the_text() -> None:
    assert write(replace(FIELDS, features=frozenset())) == (
        SECRET_FIELD + HASH_FIELD + DESCRIPTION_FIELD
    )


def test_invoice_expires_at_the_end_of_its_last_second() -> None:
    invoice = bolt11.decode(encode(replace(FIELDS, expiry_s=60)))

    assert invoice.expires_at == TIMESTAMP + 60
    assert not invoice.is_expired(TIMESTAMP + 59.9)
    assert invoice.is_expired(TIMESTAMP + 60)


def test_node_key_shows_its_public_key_and_never_its_secret() -> None:
    assert KEY.public_key.hex() == PAYEE
    assert repr(KEY) == f"NodeKey(public_key={PAYEE})"


@pytest.mark.parametrize(
    "secret", [b"", b"\1" * 31, b"\1" * 33, bytes(32), CURVE_ORDER.to_bytes(32, "big")]
)
def test_secret_that_is_no_scalar_makes_no_node_key(secret: bytes) -> None:
    with pytest.raises(ValueError, match=r"32 bytes|scalar"):
        NodeKey(secret)
