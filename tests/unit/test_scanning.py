"""Keys are found in whatever surrounds them, and nothing else is taken for one."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.keys import scanning, secret_format
from app.services.keys.scanning import Scanner

PREFIX = "blink"
SECRET = secret_format.mint(PREFIX)
OTHER = secret_format.mint(PREFIX)


def longer(length: int) -> str:
    """Return a key as long as derived ones are."""
    body = f"{PREFIX}_" + "x" * (length - len(PREFIX) - 1 - secret_format.CHECKSUM_LENGTH)
    return body + secret_format.checksum(body)


def found(data: bytes, piece: int = 1 << 20) -> list[tuple[int, str]]:
    scanner = Scanner(PREFIX)
    sightings = []
    for start in range(0, len(data), piece):
        sightings += scanner.feed(data[start : start + piece])
    return [(one.line, one.secret) for one in [*sightings, *scanner.end()]]


SURROUNDINGS = {
    "nothing": ("", ""),
    "a header": ("X-API-KEY: ", "\r\n"),
    "JSON in JSON": (r'{"a": "{\n\"key\": \"', r'\"}"}'),
    "an escaped line": (r"one\n", r"\ntwo"),
    "a URL": ("https://api:", "@example.com/"),
    "letters and digits": ("abc123", "abc123"),
    "underscores": ("__", "__"),
    "another key": (OTHER, ""),
    "two lines": ("\n\n", "\n"),
}


@pytest.mark.parametrize("where", SURROUNDINGS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    "secret",
    [SECRET, longer(60), longer(scanning.LENGTH_MAX)],
    ids=["minted", "derived", "the longest"],
)
def test_a_key_is_found_in_any_surroundings(where: str, encoding: str, secret: str) -> None:
    before, after = SURROUNDINGS[where]
    data = f"{before}{secret}{after}".encode(encoding)

    line = before.count("\n") + 1
    assert (line, secret) in found(data)
    assert {one for _, one in found(data)} <= {secret, OTHER}


@given(st.integers(1, 3_000), st.integers(1, 900))
def test_a_key_is_found_once_wherever_the_pieces_are_cut(before: int, piece: int) -> None:
    filler = random.Random(before).randbytes(before).replace(b"\n", b" ") + b"\n"
    data = filler + SECRET.encode() + b"\n" + filler + OTHER.encode()

    assert found(data, piece) == [(2, SECRET), (4, OTHER)]


def test_what_is_no_key_is_not_found() -> None:
    made_up = f"{PREFIX}_" + "A" * 39
    wrong = SECRET[:-1] + ("a" if SECRET[-1] != "a" else "b")
    for text in (made_up, wrong, SECRET[:-1], SECRET.upper(), f"{PREFIX}_", "other_" + SECRET[6:]):
        assert found(text.encode()) == []


def test_a_key_is_not_in_what_a_sighting_shows() -> None:
    (sighting,) = Scanner(PREFIX).feed(SECRET.encode() + b" " * 2_000)

    assert SECRET not in repr(sighting)


def test_many_beginnings_of_keys_take_no_longer_than_they_are() -> None:
    data = (f"{PREFIX}_" + "A" * 394) * 200

    assert found(data.encode()) == []
