"""Our invoices against another implementation: the PyPI package `bolt11`, where it can be imported.

It is not among our dependencies: its `bitstring` has to be older than 5, and it wants Python below
3.13. Run it in an environment of its own:

    pip install coincurve==21.0.0 'bolt11==2.2.0' 'bitstring<5' pytest pytest-asyncio hypothesis
    pytest --noconftest tests/unit/test_bolt11_against_package.py
"""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.lightning import bolt11
from app.lightning.bolt11 import Fields, Network, NodeKey, RouteHop

package: Any = pytest.importorskip(
    "bolt11",
    reason="the PyPI package bolt11 is missing, or its bitstring is not older than 5",
    exc_type=ImportError,
)

SECRET = b"\x05" * 32
KEY = NodeKey(SECRET)
VECTORS: dict[str, list[dict[str, Any]]] = json.loads(
    Path(__file__).with_name("bolt11_vectors.json").read_text("utf-8")
)
EXAMPLES = [vector["invoice"] for vector in VECTORS["valid"]]

hashes = st.binary(min_size=32, max_size=32)
#: The package reads fees and channel ids as signed numbers, hence one bit less than BOLT 11 has.
hops = st.builds(
    RouteHop,
    pubkey=st.just(KEY.public_key),
    short_channel_id=st.integers(0, 2**63 - 1),
    fee_base_msat=st.integers(0, 2**31 - 1),
    fee_ppm=st.integers(0, 2**31 - 1),
    cltv_delta=st.integers(0, 2**15 - 1),
)


@st.composite
def invoices(draw: st.DrawFn) -> str:
    is_hashed = draw(st.booleans())
    fields = Fields(
        payment_hash=draw(hashes),
        payment_secret=draw(hashes),
        description=None if is_hashed else draw(st.text(max_size=100)),
        description_hash=draw(hashes) if is_hashed else None,
        expiry_s=draw(st.integers(1, 2**35 - 1)),
        min_final_cltv_expiry_delta=draw(st.integers(1, 2**31 - 1)),
        route_hints=draw(
            st.lists(st.lists(hops, min_size=1, max_size=4).map(tuple), max_size=3).map(tuple)
        ),
        features=draw(st.sampled_from([frozenset({8, 14}), frozenset({8, 14, 17, 99, 48})])),
        metadata=draw(st.none() | st.binary(min_size=1, max_size=50)),
    )
    return bolt11.encode(
        network=draw(st.sampled_from(Network)),
        key=KEY,
        timestamp=draw(st.integers(1, bolt11.TIMESTAMP_MAX)),
        fields=fields,
        amount_msat=draw(st.none() | st.integers(1, bolt11.AMOUNT_MSAT_MAX)),
    )


def assert_same(text: str) -> None:
    """Both read the same out of `text`."""
    ours, theirs = bolt11.decode(text), package.decode(text)

    assert theirs.currency == ours.network.hrp
    assert theirs.amount_msat == ours.amount_msat
    assert theirs.date == ours.timestamp
    assert theirs.payment_hash == ours.payment_hash.hex()
    assert theirs.payment_secret == ours.payment_secret.hex()
    assert theirs.payee == ours.payee.hex()
    assert theirs.description == ours.description
    assert theirs.description_hash == (ours.description_hash and ours.description_hash.hex())
    assert theirs.metadata == (ours.metadata and ours.metadata.hex())
    assert theirs.expiry == ours.expiry_s
    assert theirs.min_final_cltv_expiry == ours.min_final_cltv_expiry_delta
    assert feature_bits(theirs) == ours.features
    assert [
        [
            (hop.public_key, channel(hop), hop.base_fee, hop.ppm_fee, hop.cltv_expiry_delta)
            for hop in hint.routes
        ]
        for hint in theirs.route_hints
    ] == [
        [
            (
                hop.pubkey.hex(),
                hop.short_channel_id,
                hop.fee_base_msat,
                hop.fee_ppm,
                hop.cltv_delta,
            )
            for hop in hint
        ]
        for hint in ours.route_hints
    ]


def channel(hop: Any) -> int:
    block, transaction, output = map(int, hop.short_channel_id.split("x"))
    return block << 40 | transaction << 16 | output


def feature_bits(theirs: Any) -> frozenset[int]:
    if theirs.features is None:
        return frozenset()
    listed = theirs.features.feature_list.items()
    return frozenset(2 * feature.value + state.value for feature, state in listed)


@pytest.mark.parametrize("text", EXAMPLES)
def test_both_read_the_examples_of_the_specification_alike(text: str) -> None:
    assert_same(text)


@settings(deadline=None)
@given(invoices())
def test_both_read_our_invoices_alike(text: str) -> None:
    assert_same(text)


@settings(deadline=None)
@given(invoices())
def test_the_package_writes_the_very_invoice_we_wrote(text: str) -> None:
    """Same fields in the same order, hence the same signature and checksum."""
    assert package.encode(package.decode(text), SECRET.hex()) == text
