"""Lists that are read while they come, in whatever parts."""

import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.nodes import long_lists
from app.nodes.long_lists import LongList

items = st.lists(
    st.dictionaries(st.text(max_size=5), st.text(max_size=5) | st.integers() | st.lists(st.none()))
)


def read(raw: bytes, cuts: list[int]) -> list[object]:
    reading = LongList("outputs")
    found: list[object] = []
    places = sorted({0, len(raw), *(cut % (len(raw) + 1) for cut in cuts)})
    for first, last in pairwise(places):
        found += reading.feed(raw[first:last])
    reading.end()
    return found


@given(
    items,
    st.lists(st.integers(0, 10_000), max_size=20),
    st.sampled_from([None, 1]),
    st.booleans(),
    st.permutations(["outputs", "channels", "n"]),
)
def test_a_list_is_what_it_was_however_it_is_cut(
    wanted: list[object],
    cuts: list[int],
    indent: int | None,
    is_ascii: bool,
    order: list[str],
) -> None:
    values = {"outputs": wanted, "channels": [{"outputs": [{}]}], "n": -12.5e3}
    said = {name: values[name] for name in order}
    raw = json.dumps(said, indent=indent, ensure_ascii=is_ascii).encode()

    assert read(raw, cuts) == wanted


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"[]",
        b"<html>",
        b'{"others": []}',
        b'{"others": [] "outputs": []}',
        b'{"others": 1, 2: []}',
        b'{others: [], "outputs": []}',
        b'{"outputs", []}',
        b'{"a": {"outputs": []}}',
        b'{"outputs": {}}',
        b'{"outputs": [',
        b'{"outputs": [{"a": 1}',
        b'{"outputs": [{"a": 1}]',
        b'{"outputs": [{"a": 1}],',
        b'{"outputs": [{"a": 1}]} and more',
        b'{"outputs": [{"a": 1}, ]}',
        b'{"outputs": [, {"a": 1}]}',
        b'{"outputs": [{"a": 1} {"a": 1}]}',
        b'{"outputs": [1]}',
        b'{"outputs": [{"a": \xff}]}',
        b'{"outputs": [{"a": "\xc3',
    ],
)
def test_what_is_no_whole_list_is_none(raw: bytes) -> None:
    with pytest.raises(ValueError):
        read(raw, list(range(len(raw))))


@pytest.mark.parametrize("bound", ["_VALUE_CHARS_MAX", "_REST_CHARS_MAX"])
def test_what_does_not_end_is_not_kept(monkeypatch: pytest.MonkeyPatch, bound: str) -> None:
    monkeypatch.setattr(long_lists, bound, 100)
    tail = "x" * 200
    raw = json.dumps({"outputs": [{"a": tail}] if "VALUE" in bound else [], "rest": tail}).encode()

    with pytest.raises(ValueError):
        read(raw, list(range(len(raw))))
