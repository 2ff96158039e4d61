"""Bech32 without a length limit; the example strings are those of BIP 173 (BSD-2-Clause)."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.lightning import bech32

LENGTH_MAX = 7089
LONGEST_HRP_OF_BIP_173 = (
    "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio"
)

WORDS = st.binary(max_size=400).map(lambda data: bytes(octet & 31 for octet in data))
HRPS = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=83).map(
    str.lower
)


def reference_checksum(hrp: str, words: bytes) -> bytes:
    """Return BIP 173's checksum word by word, as the BIP describes it and with no table."""
    remainder = 1
    high, low = [ord(c) >> 5 for c in hrp], [ord(c) & 31 for c in hrp]
    for word in [*high, 0, *low, *words, 0, 0, 0, 0, 0, 0]:
        top = remainder >> 25
        remainder = (remainder & 0x1FFFFFF) << 5 ^ word
        for bit, term in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            remainder ^= term if top >> bit & 1 else 0
    return bytes((remainder ^ 1) >> 5 * (5 - position) & 31 for position in range(6))


def reference_text(hrp: str, words: bytes) -> str:
    data = words + reference_checksum(hrp, words)
    return f"{hrp}1{''.join(bech32.CHARSET[word] for word in data)}"


@pytest.mark.parametrize(
    ("text", "hrp", "data"),
    [
        ("A12UEL5L", "a", ""),
        ("a12uel5l", "a", ""),
        (
            f"{LONGEST_HRP_OF_BIP_173}1tt5tgs",
            LONGEST_HRP_OF_BIP_173,
            "",
        ),
        ("abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw", "abcdef", bech32.CHARSET),
        ("11" + "q" * 82 + "c8247j", "1", "q" * 82),
        (
            "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w",
            "split",
            "checkupstagehandshakeupstreamerranterredcaperred",
        ),
        ("?1ezyfcl", "?", ""),
    ],
)
def test_valid_strings_of_bip_173_are_read_and_written(text: str, hrp: str, data: str) -> None:
    words = bytes(bech32.CHARSET.index(character) for character in data)

    assert bech32.decode(text, length_max=LENGTH_MAX) == (hrp, words)
    assert bech32.encode(hrp, words) == text.lower()


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("\x201nwldj5", bech32.Fault.UNKNOWN_CHARACTER),
        ("\x7f1axkwrx", bech32.Fault.UNKNOWN_CHARACTER),
        ("\x801eym55h", bech32.Fault.UNKNOWN_CHARACTER),
        ("pzry9x0s0muk", bech32.Fault.MALFORMED),
        ("1pzry9x0s0muk", bech32.Fault.MALFORMED),
        ("x1b4n0q5v", bech32.Fault.UNKNOWN_CHARACTER),
        ("li1dgmt3", bech32.Fault.MALFORMED),
        ("de1lg7wt\xff", bech32.Fault.UNKNOWN_CHARACTER),
        ("A1G7SGD8", bech32.Fault.BAD_CHECKSUM),
        ("10a06t8", bech32.Fault.MALFORMED),
        ("1qzzfhee", bech32.Fault.MALFORMED),
        ("", bech32.Fault.MALFORMED),
        ("A12uEL5L", bech32.Fault.MIXED_CASE),
        ("\N{KELVIN SIGN}12uel5l", bech32.Fault.UNKNOWN_CHARACTER),
        ("\N{LATIN SMALL LETTER LONG S}12uel5l", bech32.Fault.UNKNOWN_CHARACTER),
        ("\ud80012uel5l", bech32.Fault.UNKNOWN_CHARACTER),
        ("a12uel5l\n", bech32.Fault.UNKNOWN_CHARACTER),
        # A taproot address: right for bech32m, wrong for bech32.
        (
            "bc1pptdvg0d2nj99568qn6ssdy4cygnwuxgw2ukmnwgwz7jpqjz2kszse2s3lm",
            bech32.Fault.BAD_CHECKSUM,
        ),
    ],
)
def test_text_that_is_not_bech32_is_refused_with_the_broken_rule(
    text: str, fault: bech32.Fault
) -> None:
    with pytest.raises(bech32.Bech32Error) as caught:
        bech32.decode(text, length_max=LENGTH_MAX)

    assert caught.value.fault is fault


def test_an_unknown_character_is_named_with_its_position() -> None:
    with pytest.raises(bech32.Bech32Error, match=r"'b' at position 3 "):
        bech32.decode("x1b4n0q5v", length_max=LENGTH_MAX)


def test_text_above_the_given_length_is_refused_unread() -> None:
    text = bech32.encode("ln", bytes(100))

    assert bech32.decode(text, length_max=len(text)) == ("ln", bytes(100))
    with pytest.raises(bech32.Bech32Error) as caught:
        bech32.decode(text, length_max=len(text) - 1)
    assert caught.value.fault is bech32.Fault.TOO_LONG


def test_an_lnurl_is_read_whatever_its_length() -> None:
    """The example of LUD-01."""
    text = (
        "LNURL1DP68GURN8GHJ7UM9WFMXJCM99E3K7MF0V9CXJ0M385EKVCENXC6R2C35XVUKXEFCV5MKVV34X5EKZD3EV56"
        "NYD3HXQURZEPEXEJXXEPNXSCRVWFNV9NXZCN9XQ6XYEFHVGCXXCMYXYMNSERXFQ5FNS"
    )

    hrp, words = bech32.decode(text, length_max=LENGTH_MAX)

    assert hrp == "lnurl"
    assert bech32.bytes_from_words(words) == (
        b"https://service.com/api"
        b"?q=3fc3645b439ce8e7f2553a69e5267081d96dcd340693afabe04be7b0ccd178df"
    )


@given(HRPS, WORDS)
def test_the_checksum_is_the_one_bip_173_computes_word_by_word(hrp: str, words: bytes) -> None:
    text = bech32.encode(hrp, words)

    tail = bytes(bech32.CHARSET.index(character) for character in text[-6:])
    assert tail == reference_checksum(hrp, words)
    assert bech32.decode(text.upper(), length_max=len(text)) == (hrp, words)


@given(st.binary(max_size=200))
def test_bytes_become_words_and_come_back(data: bytes) -> None:
    words = bech32.words_from_bytes(data)

    assert bech32.bytes_from_words(words) == data
    assert bech32.pack(words)[: len(data)] == data
    assert max(words, default=0) <= 31


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(bytes([0]), id="five bits left over"),
        pytest.param(bytes([0, 0, 0]), id="seven bits left over"),
        pytest.param(bytes([0, 1]), id="the last of two padding bits is one"),
        pytest.param(bytes([0, 2]), id="the first of two padding bits is one"),
    ],
)
def test_padding_that_is_too_long_or_not_zero_is_refused(words: bytes) -> None:
    with pytest.raises(bech32.Bech32Error) as caught:
        bech32.bytes_from_words(words)

    assert caught.value.fault is bech32.Fault.MALFORMED


def test_packing_appends_zero_bits_up_to_a_whole_byte() -> None:
    assert bech32.pack(b"") == b""
    assert bech32.pack(bytes([31])) == b"\xf8"
    assert bech32.pack(bytes([31] * 8)) == b"\xff" * 5


@given(st.integers(min_value=0, max_value=2**5115 - 1))
def test_numbers_take_the_fewest_words(value: int) -> None:
    words = bech32.words_from_int(value)

    assert bech32.int_from_words(words) == value
    assert words[:1] != b"\0"
    assert bech32.words_from_int(value, length=len(words) + 3) == bytes(3) + words


@given(st.binary(max_size=1_000))
def test_words_of_bytes_are_their_bits_by_five(data: bytes) -> None:
    bits = "".join(f"{octet:08b}" for octet in data)
    bits += "0" * (-len(bits) % 5)
    by_five = [int(bits[start : start + 5], 2) for start in range(0, len(bits), 5)]

    assert list(bech32.words_from_bytes(data)) == by_five


@given(st.integers(0, 1 << 2_000), st.integers(0, 500))
def test_words_of_a_number_are_its_digits(value: int, length: int) -> None:
    digits = []
    rest = value
    while rest:
        rest, digit = divmod(rest, 32)
        digits.append(digit)
    digits += [0] * (length - len(digits))

    assert list(bech32.words_from_int(value, length=length)) == digits[::-1]


@given(st.integers(0, 7_089), st.randoms(use_true_random=False))
def test_the_checksum_of_any_length_is_that_of_the_bip(length: int, random: Random) -> None:
    words = bytes(random.randrange(32) for _ in range(length))

    assert bech32.encode("lnbc", words) == reference_text("lnbc", words)
