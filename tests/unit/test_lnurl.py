"""LNURL's texts: links, addresses and answers; the examples are those of the LUDs."""

import hashlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.lightning import lnurl
from app.lightning.lnurl import LightningAddress, LnurlError, Verified

URL = "https://service.com/api?q=3fc3645b439ce8e7f2553a69e5267081d96dcd340693afabe04be7b0ccd178df"
LNURL = (
    "LNURL1DP68GURN8GHJ7UM9WFMXJCM99E3K7MF0V9CXJ0M385EKVCENXC6R2C35XVUKXEFCV5MKVV34X5EKZD3EV56NYD3"
    "HXQURZEPEXEJXXEPNXSCRVWFNV9NXZCN9XQ6XYEFHVGCXXCMYXYMNSERXFQ5FNS"
)
METADATA = '[["text/plain", "lorem ipsum blah blah"]]'


def offer(**changes: object) -> bytes:
    answer = {
        "tag": "payRequest",
        "callback": "https://service.com/pay?id=7",
        "minSendable": 1_000,
        "maxSendable": 500_500,
        "metadata": METADATA,
    }
    return json.dumps(answer | changes).encode()


@pytest.mark.parametrize("text", [LNURL, LNURL.lower(), f"lightning:{LNURL}", f" {LNURL}\n"])
def test_the_example_of_lud_01_is_read(text: str) -> None:
    assert lnurl.decode(text) == URL


def test_the_example_of_lud_01_is_written() -> None:
    assert lnurl.encode(URL) == LNURL


def test_a_link_inside_another_url_is_found() -> None:
    assert lnurl.decode(f"https://service.com/giftcard/redeem?id=123&lightning={LNURL}") == URL


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("lnurlp://domain.com/path", "https://domain.com/path"),
        ("lnurlw://domain.com/path", "https://domain.com/path"),
        ("LNURLP://Domain.com/Path?A=b", "https://domain.com/Path?A=b"),
        ("https://domain.com/path#part", "https://domain.com/path"),
        ("https://domain.com", "https://domain.com"),
        ("https://[2001:db8::1]:8443/x", "https://[2001:db8::1]:8443/x"),
    ],
)
def test_schemes_of_lud_17_and_urls_are_read(text: str, url: str) -> None:
    assert lnurl.decode(text) == url


@pytest.mark.parametrize(
    "text",
    [
        "",
        "lnurl1",
        LNURL[:-1],
        LNURL[:30].lower() + LNURL[30:],
        "lnbc1pvjluez",
        "ftp://domain.com/path",
        "file:///etc/passwd",
        "https://user@domain.com/",
        "https://user:secret@domain.com/",
        "https://domain.com\\@other.com/",
        "https://domain.com/a b",
        "https://domain.com/\r\nX: y",
        "https://domäin.com/",
        "https://domain.com/\N{SNOWMAN}",
        "https://",
        "https:///path",
        "https://domain.com:port/",
        "lnurlp://examplennnnnnnn.onion/path",
        "http://examplennnnnnnn.onion:80/path",
        "https://domain.com/" + "a" * 2_100,
        lnurl.encode("gopher://x/"),
        lnurl.encode("https://domain.com/\N{SNOWMAN}"),
    ],
)
def test_what_is_no_link_is_refused(text: str) -> None:
    with pytest.raises(LnurlError):
        lnurl.decode(text)


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused(text: str) -> None:
    for read in (lnurl.decode, lnurl.address):
        try:
            read(text)
        except LnurlError:
            continue


@pytest.mark.parametrize(
    ("text", "expected", "path"),
    [
        (
            "satoshi@bitcoin.org",
            LightningAddress("satoshi", None, "bitcoin.org"),
            "/.well-known/lnurlp/satoshi",
        ),
        (
            "lightning:Satoshi+Tips@Bitcoin.org",
            LightningAddress("satoshi", "tips", "bitcoin.org"),
            "/.well-known/lnurlp/satoshi+tips",
        ),
        ("a_b.c-d@127.0.0.1:8000", LightningAddress("a_b.c-d", None, "127.0.0.1:8000"), None),
    ],
)
def test_addresses_are_read(text: str, expected: LightningAddress, path: str | None) -> None:
    assert lnurl.address(text) == expected
    assert path is None or expected.path == path


@pytest.mark.parametrize(
    "text",
    [
        "",
        "satoshi",
        "@bitcoin.org",
        "satoshi@",
        "a@b@c.org",
        "a b@c.org",
        "a/b@c.org",
        "a?b@c.org",
        "a%2f@c.org",
        "+tag@c.org",
        "a+b+c@d.org",
        "a@c.org/path",
        "a@c.org:",
        "a@c.org#x",
        "a@-c.org",
        "\N{LATIN SMALL LETTER LONG S}atoshi@c.org",
        "a@\N{KELVIN SIGN}.org",
        "a@examplennnnnnnn.onion",
        "a" * 65 + "@c.org",
    ],
)
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(LnurlError):
        lnurl.address(text)


def test_an_offer_tells_where_and_for_what_an_invoice_is_asked() -> None:
    read = lnurl.pay_offer(offer())

    assert read.invoice_url(1_000) == "https://service.com/pay?id=7&amount=1000"
    assert read.description_hash == hashlib.sha256(METADATA.encode()).digest()
    assert read.description == json.loads(METADATA)[0][1]
    plain = lnurl.pay_offer(offer(callback="https://service.com/pay"))
    assert plain.invoice_url(500_000) == "https://service.com/pay?amount=500000"


@pytest.mark.parametrize("amount_msat", [999, 500_501, 0])
def test_an_amount_out_of_the_range_of_an_offer_is_refused_with_the_range(amount_msat: int) -> None:
    with pytest.raises(LnurlError, match="1 to 500 sats"):
        lnurl.pay_offer(offer()).invoice_url(amount_msat)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html></html>",
        b"[]",
        b"null",
        b"\xff",
        b"[" * 100_000,
        offer(tag="withdrawRequest"),
        offer(tag=None),
        offer(callback=7),
        offer(callback="http:/x"),
        offer(callback="javascript:alert(1)"),
        offer(minSendable=0),
        offer(minSendable=True),
        offer(minSendable="1000"),
        offer(minSendable=1.5),
        offer(minSendable=600_000),
        offer(maxSendable=None),
        offer(metadata=None),
        offer(metadata="nothing"),
        offer(metadata="{}"),
        offer(metadata='[["text/long-desc", "no short one"]]'),
        offer(metadata='[["text/plain", "x"], "\ud800"]'),
        offer(payerData={"name": {"mandatory": True}}),
    ],
)
def test_an_offer_that_cannot_be_used_is_refused(body: bytes) -> None:
    with pytest.raises(LnurlError):
        lnurl.pay_offer(body)


def test_what_a_service_gives_as_its_reason_is_told_without_control_characters() -> None:
    body = json.dumps({"status": "ERROR", "reason": "No\x1b[31m such\n user"}).encode()

    with pytest.raises(LnurlError, match=r"refused: No\[31m such user$"):
        lnurl.pay_offer(body)


def test_an_invoice_is_taken_out_of_an_answer() -> None:
    action = {"tag": "message", "message": "Thank you"}
    body = json.dumps({"pr": "lnbc1", "routes": [], "successAction": action}).encode()

    assert lnurl.pay_invoice(body) == "lnbc1"


@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"pr": None},
        {"pr": 7},
        {"pr": ""},
        {"pr": "lnbc1", "successAction": {"tag": "launch"}},
        {"pr": "lnbc1", "successAction": "text"},
        {"status": "ERROR", "reason": None},
    ],
)
def test_an_answer_without_a_usable_invoice_is_refused(answer: dict[str, object]) -> None:
    with pytest.raises(LnurlError):
        lnurl.pay_invoice(json.dumps(answer).encode())


def test_payer_data_is_hashed_behind_the_metadata_as_lud_18_says() -> None:
    shown = '[["text/plain", "description"], ["image/png;base64", "AAA=="]]'
    payer = '{"name":"bob","identifier":"bob@bob.com"}'

    assert lnurl.description_hash(shown, payer) == hashlib.sha256((shown + payer).encode()).digest()


def test_metadata_is_the_text_that_lud_06_shows() -> None:
    made = lnurl.metadata(("text/plain", "Zahlung für Ä"), ("text/identifier", "a@b.c"))

    assert made == '[["text/plain", "Zahlung für Ä"], ["text/identifier", "a@b.c"]]'


PREIMAGE = b"\x05" * 32
PAID_HASH = hashlib.sha256(PREIMAGE).digest()


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ({"settled": False, "preimage": None}, Verified(False, None)),
        ({"settled": True, "preimage": PREIMAGE.hex()}, Verified(True, PREIMAGE)),
        ({"settled": True}, Verified(True, None)),
        ({"settled": True, "preimage": "05" * 31}, Verified(True, None)),
        ({"settled": True, "preimage": "zz"}, Verified(True, None)),
        ({"settled": True, "preimage": 5}, Verified(True, None)),
    ],
)
def test_what_a_service_says_of_an_invoice_is_read(
    answer: dict[str, object], expected: Verified
) -> None:
    assert lnurl.verified(json.dumps(answer).encode(), PAID_HASH) == expected


@pytest.mark.parametrize("preimage", [b"", b"\5" * 31, b"\5" * 33])
def test_no_preimage_that_lightning_would_not_pass_on_proves_a_payment(preimage: bytes) -> None:
    answer = json.dumps({"settled": True, "preimage": preimage.hex()}).encode()

    assert lnurl.verified(answer, hashlib.sha256(preimage).digest()) == Verified(True, None)


@pytest.mark.parametrize("answer", [{}, {"settled": "yes"}, {"status": "ERROR"}, [], None])
def test_what_says_nothing_of_an_invoice_is_refused(answer: object) -> None:
    with pytest.raises(LnurlError):
        lnurl.verified(json.dumps(answer).encode(), PAID_HASH)


def test_where_payment_can_be_seen_is_a_url_or_nowhere() -> None:
    answer = {"pr": "lnbc1", "verify": "https://example.com/verify/1"}
    assert lnurl.verify_url(json.dumps(answer).encode()) == answer["verify"]
    assert lnurl.verify_url(b'{"pr": "lnbc1"}') is None
    with pytest.raises(LnurlError):
        lnurl.verify_url(b'{"verify": "ftp://example.com"}')


def test_an_offer_tells_how_long_a_comment_may_be() -> None:
    assert lnurl.pay_offer(offer()).comment_chars == 0
    assert lnurl.pay_offer(offer(commentAllowed=280)).comment_chars == 280
    assert lnurl.pay_offer(offer(commentAllowed=-1)).comment_chars == 0
    assert lnurl.pay_offer(offer(commentAllowed="many")).comment_chars == 0


def test_a_comment_is_told_where_one_is_taken_and_as_it_was_written() -> None:
    read = lnurl.pay_offer(offer(callback="https://service.com/pay", commentAllowed=9))

    url = read.invoice_url(1_000, "a&b=\N{SNOWMAN} %")
    assert url == "https://service.com/pay?amount=1000&comment=a%26b%3D%E2%98%83%20%25"
    with pytest.raises(LnurlError, match="9 characters at most"):
        read.invoice_url(1_000, "x" * 10)
    with pytest.raises(LnurlError, match="takes no comment"):
        lnurl.pay_offer(offer()).invoice_url(1_000, "x")


@pytest.mark.parametrize(
    ("metadata", "said"),
    [
        ('[{}, 5, ["text/plain"], ["text/plain", "A"]]', "A"),
        ('[["text/plain", 7]]', "7"),
        (json.dumps([["text/plain", "x" * 9_000]]), "x" * 500),
    ],
)
def test_odd_metadata_is_read_for_what_it_says(metadata: str, said: str) -> None:
    assert lnurl.pay_offer(offer(metadata=metadata)).description == said


def test_our_own_onion_service_need_not_be_reached() -> None:
    own = {"examplennnnnnnn.onion"}
    link = "http://examplennnnnnnn.onion/.well-known/lnurlp/alice"
    assert lnurl.decode(lnurl.encode(link), own=own) == link
    assert lnurl.address("alice@examplennnnnnnn.onion", own=own).host in own
    with pytest.raises(LnurlError, match="Onion services"):
        lnurl.address("alice@another.onion", own=own)
