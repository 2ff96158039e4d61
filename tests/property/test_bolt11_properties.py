"""What holds for every invoice: it survives a round trip, no change to it does, nothing crashes."""

from dataclasses import fields as fields_of

from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.lightning import bech32, bolt11
from app.lightning.bolt11 import (
    DecodedInvoice,
    Fallback,
    Fields,
    Network,
    NodeKey,
    RouteHop,
    TaggedField,
)
from app.lightning.bolt11.fields import Tag, field
from tests.examples import examples

KEYS = [NodeKey(bytes([number]) * 32) for number in range(1, 5)]
SINGLE_TAGS = "pshdnxcm9"

hashes = st.binary(min_size=32, max_size=32)
words = st.binary(max_size=60).map(lambda data: bytes(octet & 31 for octet in data))
known_features = st.sampled_from([8, 14, 16, 24, 48]) | st.integers(0, 2556).map(
    lambda n: 2 * n + 1
)
features = st.frozensets(known_features, max_size=8).map(
    lambda bits: bits | {14} if bits & {16, 17} else bits
)
fallbacks = st.one_of(
    st.builds(Fallback, st.just(0), st.binary(min_size=20, max_size=20) | hashes),
    st.builds(Fallback, st.just(1), hashes),
    st.builds(Fallback, st.integers(2, 16), st.binary(min_size=2, max_size=40)),
    st.builds(Fallback, st.integers(17, 18), st.binary(min_size=20, max_size=20)),
)
hops = st.builds(
    RouteHop,
    pubkey=st.sampled_from([key.public_key for key in KEYS]),
    short_channel_id=st.integers(0, 2**64 - 1),
    fee_base_msat=st.integers(0, 2**32 - 1),
    fee_ppm=st.integers(0, 2**32 - 1),
    cltv_delta=st.integers(0, 2**16 - 1),
)
unknown_fields = st.one_of(
    st.builds(TaggedField, st.sampled_from("qzy8gtvw0j54kemua7l2"), words).filter(
        lambda tagged: tagged.tag not in set(Tag)
    ),
    st.builds(TaggedField, st.sampled_from("psh"), st.integers(0, 51).map(bytes)),
    st.builds(TaggedField, st.just("f"), words.map(lambda data: b"\x1f" + data)),
)
descriptions = st.one_of(
    st.tuples(st.text(st.characters(exclude_categories=["Cs"]), max_size=150), st.none()),
    st.tuples(st.none(), hashes),
)


@st.composite
def invoice_fields(draw: st.DrawFn) -> Fields:
    description, description_hash = draw(descriptions)
    return Fields(
        payment_hash=draw(hashes),
        payment_secret=draw(hashes),
        description=description,
        description_hash=description_hash,
        expiry_s=draw(st.integers(0, 2**35 - 1)),
        min_final_cltv_expiry_delta=draw(st.integers(0, 2**31 - 1)),
        fallbacks=draw(st.lists(fallbacks, max_size=3).map(tuple)),
        route_hints=draw(
            st.lists(st.lists(hops, min_size=1, max_size=12).map(tuple), max_size=3).map(tuple)
        ),
        features=draw(features),
        metadata=draw(st.none() | st.binary(max_size=100)),
        unknown_fields=draw(st.lists(unknown_fields, max_size=3).map(tuple)),
    )


def said(invoice: Fields) -> dict[str, object]:
    return {item.name: getattr(invoice, item.name) for item in fields_of(Fields)}


def decode_or_refuse(text: str) -> DecodedInvoice | None:
    """Return the invoice, or None when it is refused; every other exception fails the test."""
    try:
        return bolt11.decode(text)
    except bolt11.Bolt11Error:
        return None


SAMPLE = bolt11.encode(
    network=Network.REGTEST,
    key=KEYS[0],
    timestamp=1_700_000_000,
    fields=Fields(payment_hash=b"\x33" * 32, payment_secret=b"\x44" * 32, description="11 cups"),
    amount_msat=1_150_000,
)


@settings(deadline=None)
@given(
    fields=invoice_fields(),
    network=st.sampled_from(Network),
    key=st.sampled_from(KEYS),
    timestamp=st.integers(0, bolt11.TIMESTAMP_MAX),
    amount_msat=st.none() | st.integers(1, bolt11.AMOUNT_MSAT_MAX),
    states_payee=st.booleans(),
)
def test_what_is_written_is_read_back(
    *,
    fields: Fields,
    network: Network,
    key: NodeKey,
    timestamp: int,
    amount_msat: int | None,
    states_payee: bool,
) -> None:
    text = bolt11.encode(
        network=network,
        key=key,
        timestamp=timestamp,
        fields=fields,
        amount_msat=amount_msat,
        states_payee=states_payee,
    )

    invoice = bolt11.decode(text)

    assert said(invoice) == said(fields)
    assert (invoice.network, invoice.timestamp) == (network, timestamp)
    assert (invoice.amount_msat, invoice.payee) == (amount_msat, key.public_key)
    assert bolt11.decode(f"LIGHTNING:{text.upper()}") == invoice
    assert text == text.lower() == invoice.payment_request


@given(st.integers(1, bolt11.AMOUNT_MSAT_MAX))
def test_no_multiplier_writes_an_amount_shorter(amount_msat: int) -> None:
    text = bolt11.encode(
        network=Network.MAINNET,
        key=KEYS[0],
        timestamp=0,
        fields=Fields(payment_hash=bytes(32), payment_secret=bytes(32), description=""),
        amount_msat=amount_msat,
    )

    amount = text[len("lnbc") : text.rindex("1")]
    shifts = {"": 12, "m": 9, "u": 6, "n": 3, "p": 0}
    exact = [
        f"{amount_msat * 10 // 10**shift}{letter}"
        for letter, shift in shifts.items()
        if amount_msat * 10 % 10**shift == 0
    ]
    assert amount == min(exact, key=len)


@settings(max_examples=examples(300))
@given(
    position=st.integers(0, len(SAMPLE) - 1),
    character=st.characters(min_codepoint=33, max_codepoint=126) | st.characters(),
)
@example(position=len("lnbcrt11500n"), character="q")
@example(position=len("lnbcrt"), character="2")
def test_no_invoice_with_one_changed_character_is_read(position: int, character: str) -> None:
    changed = SAMPLE[:position] + character + SAMPLE[position + 1 :]

    assert changed == SAMPLE or decode_or_refuse(changed) is None


def test_no_invoice_with_one_changed_bech32_character_is_read() -> None:
    """All of them: the checksum finds every single error, in the prefix and the amount too."""
    for position, old in enumerate(SAMPLE):
        for character in set("1lnbcrtmup0123456789" + bech32.CHARSET) - {old}:
            assert decode_or_refuse(SAMPLE[:position] + character + SAMPLE[position + 1 :]) is None


@settings(max_examples=examples(200))
@given(
    start=st.integers(0, len(SAMPLE)),
    length=st.integers(0, 40),
    insertion=st.text(st.sampled_from(bech32.CHARSET + "1"), max_size=40),
)
def test_mutated_invoice_is_read_or_refused(start: int, length: int, insertion: str) -> None:
    decode_or_refuse(SAMPLE[:start] + insertion + SAMPLE[start + length :])


@settings(max_examples=examples(300))
@given(st.text() | st.text().map("lightning:{}".format) | st.from_regex(r"(?i)ln(bc|tb)[ -~]*"))
@example("")
@example("lnbc" + "9" * 7000 + "1qqqqqq")
@example("\N{KELVIN SIGN}" * 100)
@example("\ud800")
def test_arbitrary_text_is_refused_by_our_error_only(text: str) -> None:
    assert decode_or_refuse(text) is None


@settings(max_examples=examples(200))
@given(
    prefix=st.sampled_from(["lnbc", "lntb1", "lntbs20m", "lnbcrt10p", "lnbcrt", "ln", "x"]),
    data=st.binary(max_size=400).map(lambda data: bytes(octet & 31 for octet in data)),
)
def test_arbitrary_words_under_a_right_checksum_are_read_or_refused(
    prefix: str, data: bytes
) -> None:
    decode_or_refuse(bech32.encode(prefix, data))


lengths = {"p": 52, "s": 52, "h": 52, "n": 53}


@st.composite
def signed_fields(draw: st.DrawFn) -> bytes:
    """Draw fields that are mostly well-formed: right lengths, arbitrary content, any order."""
    zeros = bytes(4)
    parts = [field("p", bytes(52)), field("s", bytes(52)), field("d", zeros[:0])]
    for tag in draw(st.lists(st.sampled_from(SINGLE_TAGS + "frq2"), max_size=6)):
        content = draw(words)
        if tag in lengths and draw(st.booleans()):
            content = content[:40].ljust(lengths[tag], b"\0")
        parts.append(field(tag, content))
    kept = draw(st.lists(st.sampled_from(range(len(parts))), unique=True))
    return b"".join(parts[index] for index in kept)


@settings(max_examples=examples(300))
@given(signed_fields() | words)
def test_arbitrary_fields_under_a_right_signature_are_read_or_refused(field_words: bytes) -> None:
    text = bolt11.seal("lnbcrt", bytes(7) + field_words, KEYS[0])

    invoice = decode_or_refuse(text)

    if invoice is not None:
        written = bolt11.encode(network=invoice.network, key=KEYS[0], timestamp=0, fields=invoice)
        assert said(bolt11.decode(written)) == said(invoice)
