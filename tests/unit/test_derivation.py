"""Derived keys as text: what is made without asking anybody, and what is refused of what comes."""

import hmac
from datetime import UTC, datetime
from ipaddress import ip_network
from uuid import UUID

import pytest

from app.permissions import Permission
from app.principal import WalletId
from app.services.keys import secret_format
from app.services.keys.derivation import caveats as wording
from app.services.keys.derivation import chain as chains
from app.services.keys.derivation.caveats import Caveats, MalformedCaveatsError
from app.services.keys.derivation.chain import MalformedChainError

SECRET = secret_format.mint("blink")
WALLETS = [WalletId(UUID(int=number)) for number in range(1, 40)]

EVERYTHING = Caveats(
    label="Kasse 3, Süd",
    permissions=frozenset({Permission.INVOICES_WRITE, Permission.WALLETS_READ}),
    wallets=frozenset(WALLETS[:2]),
    networks=(ip_network("192.0.2.0/25"), ip_network("2001:db8::/32")),
    expires_at=datetime(2026, 11, 28, 23, 59, 59, tzinfo=UTC),
    per_payment_sat=1_000,
    total_sat=50_000,
    requests_per_hour=600,
    depth=1,
)


def derived(*links: Caveats, of: str = SECRET, generation: int = 0) -> str:
    text = of
    for link in links:
        text = chains.derive(text, link, prefix="blink", generation=generation)
    return text


def sealed(data: bytes) -> str:
    made = "blink_" + chains._base62(data)
    return made + secret_format.checksum(made)


def test_every_caveat_comes_back_as_it_was_said() -> None:
    chain = chains.parse(derived(EVERYTHING), "blink")

    assert chain.caveats == (EVERYTHING,)
    assert chain.generation == 0
    assert chain.locator == chains.locator(SECRET)
    ids = chain.verified(chains.root(SECRET))
    assert ids == (chain.own_id,)


def test_a_chain_keeps_the_ids_of_its_links_when_it_is_lengthened() -> None:
    till = derived(Caveats(label="till"))
    shift = derived(Caveats(label="shift"), of=till)
    root = chains.root(SECRET)

    outer = chains.parse(till, "blink").verified(root)
    both = chains.parse(shift, "blink").verified(root)

    assert outer is not None
    assert both is not None
    assert both[0] == outer[0]
    assert len(set(both)) == 2


def test_a_key_is_what_every_client_takes() -> None:
    text = derived(EVERYTHING, Caveats(label="and less", total_sat=10))

    assert text.startswith("blink_")
    assert text[6:].isascii()
    assert text[6:].isalnum()
    assert len(text) <= 400
    assert chains.is_derived(text, "blink")
    assert not chains.is_derived(SECRET, "blink")


def test_another_secret_or_generation_does_not_verify_it() -> None:
    chain = chains.parse(derived(EVERYTHING), "blink")
    later = chains.parse(derived(EVERYTHING, generation=300), "blink")

    assert chain.verified(chains.root(secret_format.mint("blink"))) is None
    assert later.generation == 300
    assert later.verified(chains.root(SECRET)) is not None
    assert later.own_id != chain.own_id


def test_what_is_stored_of_a_root_derives_nothing_without_the_pepper() -> None:
    root, locator = chains.root(SECRET), chains.locator(SECRET)
    stored = chains.sealed(root, locator, b"pepper" * 6)

    assert stored != root
    assert chains.sealed(stored, locator, b"pepper" * 6) == root
    assert chains.parse(derived(EVERYTHING), "blink").verified(stored) is None


@pytest.mark.parametrize("at", range(1, 60, 3))
def test_a_key_with_a_bit_changed_is_refused(at: int) -> None:
    data = bytearray(chains._bytes(derived(EVERYTHING)[6:-6]))
    data[at % len(data)] ^= 1
    text = sealed(bytes(data))

    try:
        chain = chains.parse(text, "blink")
    except MalformedChainError:
        return
    assert chain.verified(chains.root(SECRET)) is None


def test_a_chain_cannot_be_cut_or_reordered() -> None:
    text = derived(Caveats(label="one"), Caveats(label="two", total_sat=5))
    chain = chains.parse(text, "blink")
    head = chains._head(chain.locator, chain.generation)
    first, second = chain.blocks

    for blocks in ((first,), (second,), (second, first), (first, first, second)):
        forged = chains.parse(sealed(head + b"".join(blocks) + chain.signature), "blink")
        assert forged.verified(chains.root(SECRET)) is None


@pytest.mark.parametrize(
    ("block", "why"),
    [
        (b"\x03\x0a\x01\x01", "does not know"),
        (b"\x06\x06\x01\x05\x05\x01\x01", "out of order"),
        (b"\x06\x06\x01\x05\x06\x01\x05", "out of order"),
        (b"\x03\x06\x02\x05", "cut off"),
        (b"\x01\x06", "cut off"),
        (b"\x04\x06\x02\x00\x05", "out of range"),
        (b"\x02\x06\x00", "out of range"),
        (b"\x03\x06\x01\x00", "out of range"),
        (b"\x04\x02\x02\x00\x01", "out of range"),
        (b"\x03\x02\x01\x40", "does not know"),
        (b"\x05\x02\x03\x01\x00\x00", "out of range"),
        (b"\x04\x01\x02\xff\xfe", "no text"),
        (b"\x04\x01\x02 a", "blanks"),
        (b"\x04\x01\x02a\x00", "printable"),
        (b"\x07\x03\x05abcde", "wallets"),
        (b"\x02\x03\x00", "wallets"),
        (b"\x22\x03\x20" + b"b" * 16 + b"a" * 16, "out of order"),
        (b"\x22\x03\x20" + b"a" * 32, "out of order"),
        (b"\x05\x04\x03\x05\x08\x0a", "malformed"),
        (b"\x05\x04\x03\x04\x08", "cut off"),
        (b"\x04\x04\x02\x04\x08", "malformed"),
        (b"\x05\x04\x03\x04\x07\xff", "beyond"),
        (b"\x09\x04\x07\x04\x29aaaaa", "malformed"),
        (b"\x03\x09\x01\x08", "depth"),
        (b"\x02\x09\x00", "depth"),
        (b"\x04\x09\x02\x00\x00", "depth"),
    ],
)
def test_caveats_have_one_form_only(block: bytes, why: str) -> None:
    with pytest.raises(MalformedCaveatsError, match=why):
        wording.decode(block)


@pytest.mark.parametrize(
    ("caveats", "why"),
    [
        (Caveats(), "must have a caveat"),
        (Caveats(label="x" * 41), "40 bytes"),
        (Caveats(label="ä" * 21), "40 bytes"),
        (Caveats(permissions=frozenset()), "needs a permission"),
        (Caveats(permissions=frozenset({Permission.KEYS_WRITE})), "never has keys:write"),
        (Caveats(wallets=frozenset()), "needs a wallet"),
        (Caveats(networks=()), "needs a network"),
        (Caveats(total_sat=0), "total_sat"),
        (Caveats(per_payment_sat=2**53), "per_payment_sat"),
        (Caveats(requests_per_hour=-1), "requests_per_hour"),
        (Caveats(depth=8), "depth"),
        (Caveats(wallets=frozenset(WALLETS)), "name fewer"),
    ],
)
def test_what_cannot_be_said_is_refused_with_a_word(caveats: Caveats, why: str) -> None:
    with pytest.raises(MalformedChainError, match=why):
        derived(caveats)


def test_a_key_that_would_be_too_long_for_clients_is_not_made() -> None:
    ten = derived(Caveats(wallets=frozenset(WALLETS[:10])))

    with pytest.raises(MalformedChainError, match="400 is the most"):
        derived(Caveats(wallets=frozenset(WALLETS[:9])), of=ten)


def test_depth_bounds_what_may_follow() -> None:
    last = derived(Caveats(depth=1), Caveats(label="one"))
    with pytest.raises(MalformedChainError, match="depth is used up"):
        derived(Caveats(label="two"), of=last)
    with pytest.raises(MalformedChainError, match="depth is used up"):
        derived(Caveats(depth=0), Caveats(label="one"))
    with pytest.raises(MalformedChainError, match="at most 8 links"):
        derived(*[Caveats(depth=7 - number) for number in range(8)], Caveats(label="nine"))


def test_a_chain_that_was_lengthened_against_its_depth_is_refused() -> None:
    text = derived(Caveats(depth=0))
    chain = chains.parse(text, "blink")
    block = wording.encode(Caveats(label="more"))
    data = chains._bytes(text[6:-6])[:-32] + block
    signature = hmac.digest(chain.signature, block, "sha256")

    with pytest.raises(MalformedChainError, match="longer than it allows"):
        chains.parse(sealed(data + signature), "blink")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "blink_",
        "blink_" + "0" * 50,
        SECRET[:-1],
        f"{SECRET}a",
        derived(EVERYTHING)[:-1],
        derived(EVERYTHING) + "0",
        derived(EVERYTHING).replace("blink_", "blank_"),
        "blink_" + "Ä" * 60,
        "blink_" + "z" * 400,
        sealed(b"\x02" + b"a" * 80),
        sealed(b"\x01" + b"a" * 44),
        sealed(b"\x01" + b"a" * 12 + b"\x80\x00" + b"\x02\x01a" + b"s" * 32),
        sealed(b"\x01" + b"a" * 12 + b"\xff\xff\xff\xff\xff\x01" + b"\x02\x01a" + b"s" * 32),
        sealed(b"\x01" + b"a" * 12 + b"\x00\x00" + b"s" * 32),
        sealed(b"\x01" + b"a" * 12 + b"\x00\x09a" + b"s" * 32),
    ],
    ids=range(16),
)
def test_what_is_no_derived_key_is_refused_with_a_word_that_does_not_repeat_it(text: str) -> None:
    with pytest.raises(MalformedChainError) as refused:
        chains.parse(text, "blink")
    assert not text or text not in str(refused.value)


def test_a_leading_zero_is_no_second_text_of_a_key() -> None:
    body = "blink_0" + derived(EVERYTHING)[6:-6]

    with pytest.raises(MalformedChainError, match="zero"):
        chains.parse(body + secret_format.checksum(body), "blink")


def test_every_permission_has_its_bit_or_is_never_derived() -> None:
    never = {"keys:write", "webhooks:write", "payments:approve"}

    assert set(wording.BITS) | wording.NEVER_DERIVED == set(Permission)
    assert never >= wording.NEVER_DERIVED
    assert len(set(wording.BITS.values())) == len(wording.BITS)
    assert wording.BITS[Permission.PAYMENTS_WRITE] == 7, "bits are for ever"


def test_neither_a_chain_nor_a_lineage_shows_its_secret() -> None:
    chain = chains.parse(derived(EVERYTHING), "blink")

    assert chain.signature.hex() not in repr(chain)
    assert "signature" not in repr(chain)
