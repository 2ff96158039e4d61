"""Recognising an invoice without decoding it."""

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.lightning import bolt11
from app.lightning.bolt11 import peek

KEY = bolt11.NodeKey(b"\x01" * 32)


@given(
    st.binary(min_size=32, max_size=32), st.text(max_size=100), st.none() | st.integers(1, 10**12)
)
def test_the_hash_is_read_whatever_surrounds_it(
    secret: bytes, description: str, amount_msat: int | None
) -> None:
    payment_hash = sha256(secret).digest()
    fields = bolt11.Fields(
        payment_hash=payment_hash, payment_secret=secret, description=description
    )
    request = bolt11.encode(
        network=bolt11.Network.REGTEST,
        key=KEY,
        timestamp=1,
        fields=fields,
        amount_msat=amount_msat,
    )

    assert peek.peek_payment_hash(request) == payment_hash


@pytest.mark.parametrize("text", ["", "1", "lnbc1", "ln" + "p" * 200, "lnbcrt1" + "é" * 300])
def test_other_text_has_no_hash(text: str) -> None:
    assert peek.peek_payment_hash(text) is None


@given(st.text(max_size=400))
def test_no_text_makes_it_fail(text: str) -> None:
    peek.peek_payment_hash(peek.normalise(text))


def test_scheme_and_case_do_not_matter() -> None:
    assert peek.normalise("LIGHTNING:LNBCRT1ABC") == "lnbcrt1abc"
    assert peek.normalise("lightning:lnbcrt1abc") == "lnbcrt1abc"
    assert peek.normalise("lnbcrt1ABC") == "lnbcrt1ABC"
