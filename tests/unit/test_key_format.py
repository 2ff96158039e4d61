"""The form of an API key: what is minted is recognised, everything else is refused unseen."""

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.keys import secret_format

PREFIX = "blink"


def test_minted_key_is_well_formed_and_fits_the_pattern_for_scanners() -> None:
    secret = secret_format.mint(PREFIX)

    assert secret_format.is_well_formed(secret, PREFIX)
    assert re.fullmatch(r"blink_[0-9A-Za-z]{39}", secret)


def test_random_part_has_at_least_192_bits() -> None:
    assert 62**secret_format.RANDOM_LENGTH >= 2**192


def test_no_two_minted_keys_are_equal() -> None:
    assert len({secret_format.mint(PREFIX) for _ in range(1_000)}) == 1_000


@given(position=st.integers(0, 44), replacement=st.sampled_from(secret_format.ALPHABET + "_-é٣\0"))
def test_any_single_character_change_is_refused(position: int, replacement: str) -> None:
    secret = secret_format.mint(PREFIX)
    changed = secret[:position] + replacement + secret[position + 1 :]

    assert secret_format.is_well_formed(changed, PREFIX) == (changed == secret)


MANGLED: dict[str, Callable[[str], str]] = {
    "swapped case": str.swapcase,
    "upper case": str.upper,
    "cut at the end": lambda secret: secret[:-1],
    "cut at the start": lambda secret: secret[1:],
    "one character more": lambda secret: f"{secret}0",
    "space after": lambda secret: f"{secret} ",
    "space before": lambda secret: f" {secret}",
    "quoted": lambda secret: f'"{secret}"',
    "newline": lambda secret: f"{secret}\n",
    "NUL": lambda secret: f"{secret}\0",
    "huge": lambda secret: secret * 1_000,
    "other separator": lambda secret: secret.replace("_", "-", 1),
    "no prefix": lambda secret: secret.removeprefix("blink"),
    "full-width letters": lambda secret: "".join(chr(ord(char) + 0xFEE0) for char in secret),
    "empty": lambda _: "",
}


@pytest.mark.parametrize("how", MANGLED)
def test_mangled_key_is_refused(how: str) -> None:
    """K6."""
    assert not secret_format.is_well_formed(MANGLED[how](secret_format.mint(PREFIX)), PREFIX)


@pytest.mark.parametrize(
    ("how", "flaw"),
    [
        ("cut at the end", "it has 44 characters, not 45"),
        ("no prefix", "it does not begin with blink_"),
        ("empty", "it does not begin with blink_"),
        ("quoted", "it does not begin with blink_"),
        ("huge", "it has 45000 characters, not 45"),
    ],
)
def test_what_is_wrong_with_a_key_can_be_told(how: str, flaw: str) -> None:
    assert secret_format.flaw(MANGLED[how](secret_format.mint(PREFIX)), PREFIX) == flaw


def test_a_mistyped_key_and_one_with_other_characters_are_told_apart() -> None:
    secret = secret_format.mint(PREFIX)
    other = "1" if secret[20] != "1" else "2"

    mistyped = secret_format.flaw(secret[:20] + other + secret[21:], PREFIX)
    garbled = secret_format.flaw(secret[:20] + "-" + secret[21:], PREFIX)

    assert mistyped is not None
    assert mistyped.startswith("its checksum is wrong")
    assert garbled == "there is more than letters and digits after blink_"
    assert secret_format.flaw(secret, PREFIX) is None


@given(st.text(max_size=60))
def test_arbitrary_text_is_refused(text: str) -> None:
    assert not secret_format.is_well_formed(text, PREFIX)


def test_key_of_another_prefix_is_refused() -> None:
    assert not secret_format.is_well_formed(secret_format.mint("galoy"), PREFIX)
    assert secret_format.is_well_formed(secret_format.mint("a1"), "a1")


def test_checksum_covers_the_prefix() -> None:
    moved = "flint" + secret_format.mint(PREFIX).removeprefix(PREFIX)

    assert not secret_format.is_well_formed(moved, "flint")


def test_digest_depends_on_the_pepper_and_hides_the_secret() -> None:
    secret = secret_format.mint(PREFIX)
    digest = secret_format.digest(secret, b"pepper")

    assert len(digest) == 32
    assert digest == secret_format.digest(secret, b"pepper")
    assert digest != secret_format.digest(secret, b"other")
    assert secret.encode() not in digest


def test_shown_parts_leave_most_of_the_secret_unknown() -> None:
    secret = secret_format.mint(PREFIX)
    shown = secret_format.shown_start(secret) + secret_format.shown_end(secret)

    assert secret.startswith(secret_format.shown_start(secret))
    assert secret.endswith(secret_format.shown_end(secret))
    assert len(secret_format.shown_start(secret)) == 12
    assert len(secret_format.shown_end(secret)) == 4
    assert 62 ** (len(secret) - len(shown)) > 2**128
