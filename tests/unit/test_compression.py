"""Which coding a client is answered in, and what is left as it is."""

import gzip
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.http import compression
from app.http.answers import Answer
from app.http.compression import BYTES_AT_ONCE, BYTES_MIN, coding_for, compressed

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

_UNPACK = {b"gzip": gzip.decompress, b"zstd": zstd.decompress}


@pytest.mark.parametrize(
    ("asked", "coding"),
    [
        ("", None),
        ("gzip", "gzip"),
        ("GZip", "gzip"),
        ("zstd", "zstd"),
        ("gzip, deflate", "gzip"),
        ("gzip, deflate, br, zstd", "zstd"),
        ("gzip;q=1.0, zstd;q=0.5", "gzip"),
        ("gzip;q=0.5, zstd;q=0.5", "zstd"),
        ("gzip ; q=0.8 , zstd ; q=0.9", "zstd"),
        ("zstd;q=0, gzip;q=0.001", "gzip"),
        ("zstd;q=0, gzip;q=0", None),
        ("*", "zstd"),
        ("*;q=0", None),
        ("zstd;q=0, *", "gzip"),
        ("gzip, *;q=0", "gzip"),
        ("identity", None),
        ("identity, gzip", "gzip"),
        ("identity, gzip;q=0.5", None),
        ("identity;q=0.4, gzip;q=0.5", "gzip"),
        ("identity;q=0", None),
        ("br, deflate", None),
        ("gzip;q=", None),
        ("gzip;q=x", None),
        ("gzip;q=-1", None),
        ("gzip;q=nan", None),
        ("gzip;q=1e3", None),
        ("gzip;q=9", "gzip"),
        ("gzip;level=9", None),
        (";q=1", None),
        (",,,gzip", "gzip"),
        ("gzipx", None),
    ],
)
def test_the_coding_that_is_liked_best_is_chosen(asked: str, coding: str | None) -> None:
    assert coding_for(asked) == coding


@given(st.text(max_size=200) | st.text("gzipzstd*;q=01., ", max_size=100))
def test_whatever_is_asked_for_there_is_an_answer(asked: str) -> None:
    assert coding_for(asked) in {None, "gzip", "zstd"}


@pytest.mark.parametrize("size", [BYTES_MIN, BYTES_AT_ONCE, BYTES_AT_ONCE + 1])
@pytest.mark.parametrize("coding", [b"gzip", b"zstd"])
async def test_what_arrives_is_what_was_sent(coding: bytes, size: int) -> None:
    answer = Answer(200, b"abc" * (size // 3) + b"d" * (size % 3))

    sent = await compressed(answer, [(b"accept-encoding", coding)])

    headers = dict(sent.headers)
    assert headers[b"content-encoding"] == coding
    assert headers[b"vary"] == b"accept-encoding"
    assert len(sent.body) < size / 2
    assert _UNPACK[coding](sent.body) == answer.body


async def test_what_is_not_asked_for_is_left_but_says_what_it_depends_on() -> None:
    answer = Answer(200, b"x" * BYTES_MIN)

    sent = await compressed(answer, [(b"accept", b"*/*")])

    assert sent.body is answer.body
    assert sent.headers == (*answer.headers, (b"vary", b"accept-encoding"))


async def test_header_lines_of_the_same_name_are_one_list() -> None:
    lines = [(b"accept-encoding", b"br"), (b"accept-encoding", b"gzip")]

    sent = await compressed(Answer(200, b"x" * BYTES_MIN), lines)

    assert dict(sent.headers)[b"content-encoding"] == b"gzip"


async def test_a_short_answer_costs_one_comparison(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is asked most is short: nothing is looked up, parsed or called for it."""
    calls: list[str] = []

    def note(frame: object, event: str, _argument: object) -> None:
        if event == "call":
            calls.append(frame.f_code.co_name)  # type: ignore[attr-defined]

    answer, headers = Answer(200, b"x" * (BYTES_MIN - 1)), [(b"accept-encoding", b"gzip")]
    monkeypatch.setattr(compression, "coding_for", None)
    coroutine = compressed(answer, headers)
    before = sys.getprofile()
    sys.setprofile(note)
    try:
        coroutine.send(None)
    except StopIteration as done:
        sent = done.value
    finally:
        sys.setprofile(before)

    assert sent is answer
    assert calls == ["compressed"]
