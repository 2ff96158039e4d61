"""Bytes to request: what is read, what is refused, and with which status and words."""

import asyncio
import json
from collections.abc import Iterable, MutableMapping
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.http.body import (
    BodyRefused,
    GraphQLRequest,
    Receive,
    decode_json,
    parse_request,
    read_body,
    request_from_object,
)
from app.process.timers import Timers

JSON = "application/json"


def messages(*chunks: bytes, disconnect: bool = False, stall: bool = False) -> Receive:
    """Make a `receive` that tells these chunks, and then ends, leaves or says nothing more."""
    open_end = disconnect or stall
    queue: list[MutableMapping[str, Any]] = [
        {"type": "http.request", "body": chunk, "more_body": open_end or i < len(chunks) - 1}
        for i, chunk in enumerate(chunks)
    ]
    if disconnect:
        queue.append({"type": "http.disconnect"})

    async def receive() -> MutableMapping[str, Any]:
        if not queue:
            await asyncio.Event().wait()
        return queue.pop(0)

    return receive


async def read(
    receive: Receive, headers: Iterable[tuple[bytes, bytes]] = (), timeout_s: float = 5
) -> bytes:
    return await read_body(receive, headers, bytes_max=100, timers=Timers(timeout_s))


def refused(body: bytes, content_type: str | None = JSON) -> BodyRefused:
    with pytest.raises(BodyRefused) as caught:
        parse_request(body, content_type)
    return caught.value


@pytest.mark.parametrize(
    "chunks", [(b"",), (b"abc",), (b"a", b"b", b"c"), (b"", b"abc", b""), (b"x" * 100,)]
)
async def test_a_body_is_read_whole(chunks: tuple[bytes, ...]) -> None:
    assert await read(messages(*chunks)) == b"".join(chunks)


@pytest.mark.parametrize(
    ("chunks", "headers", "status", "code"),
    [
        ([b"x" * 101], [], 413, "PAYLOAD_TOO_LARGE"),
        ([b"x" * 10] * 11, [], 413, "PAYLOAD_TOO_LARGE"),
        ([], [(b"content-length", b"101")], 413, "PAYLOAD_TOO_LARGE"),
        ([], [(b"content-length", b"9" * 18)], 413, "PAYLOAD_TOO_LARGE"),
        ([], [(b"content-length", b"9" * 5_000)], 400, "BAD_REQUEST"),
        ([], [(b"content-length", b"-1")], 400, "BAD_REQUEST"),
        ([], [(b"content-encoding", b"gzip")], 415, "UNSUPPORTED_MEDIA_TYPE"),
    ],
)
async def test_a_body_that_cannot_be_taken_is_refused(
    chunks: list[bytes], headers: list[tuple[bytes, bytes]], status: int, code: str
) -> None:
    # What the header or the first bytes tell is refused without waiting for the rest.
    with pytest.raises(BodyRefused) as caught:
        await read(messages(*chunks, stall=True), headers)
    assert (caught.value.status, caught.value.code) == (status, code)


@pytest.mark.parametrize("chunks", [(), (b"abc",)])
async def test_a_client_that_leaves_is_no_request(chunks: tuple[bytes, ...]) -> None:
    with pytest.raises(BodyRefused, match="The client left") as caught:
        await read(messages(*chunks, disconnect=True))
    assert (caught.value.status, caught.value.code) == (400, "BAD_REQUEST")


@pytest.mark.parametrize("chunks", [(), (b"abc",)])
async def test_a_body_that_does_not_arrive_in_time_is_refused(chunks: tuple[bytes, ...]) -> None:
    with pytest.raises(BodyRefused, match=r"within 0\.01 seconds") as caught:
        await read(messages(*chunks, stall=True), timeout_s=0.01)
    assert (caught.value.status, caught.value.code) == (408, "REQUEST_TIMEOUT")


async def test_headers_that_fit_are_no_obstacle() -> None:
    headers = [(b"content-length", b"3"), (b"content-encoding", b"identity")]
    assert await read(messages(b"abc"), headers) == b"abc"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b'{"query":"{a}"}', GraphQLRequest("{a}")),
        (
            b'{"query":"{a}","variables":null,"operationName":null,"extensions":null}',
            GraphQLRequest("{a}"),
        ),
        (b'{"query":"{a}","variables":{},"operationName":""}', GraphQLRequest("{a}", {})),
        (
            b' {"query":"{a}","variables":{"a":[{"b":null}]},"operationName":"A",\r\n"id":"7"}\t',
            GraphQLRequest("{a}", {"a": [{"b": None}]}, "A"),
        ),
        (
            b'{"query":"{a}","extensions":{"persistedQuery":{"version":1}}}',
            GraphQLRequest("{a}", None, None, {"persistedQuery": {"version": 1}}),
        ),
        ('{"query":"{a}","variables":{"m":"é😀"}}'.encode(), GraphQLRequest("{a}", {"m": "é😀"})),
        (
            b'{"query":"{a}","variables":{"m":"\\ud83d\\ude00 \\u0000"}}',
            GraphQLRequest("{a}", {"m": "😀 \x00"}),
        ),
    ],
)
def test_a_request_is_parsed(body: bytes, expected: GraphQLRequest) -> None:
    assert parse_request(body, JSON) == expected


@pytest.mark.parametrize(
    "content_type",
    [
        "application/json",
        "Application/JSON",
        "application/json; charset=utf-8",
        'application/json;charset="UTF-8"',
        "application/json ; Charset=utf8 ; x=y",
    ],
)
def test_json_content_types_are_accepted(content_type: str) -> None:
    assert parse_request(b'{"query":"{a}"}', content_type).query == "{a}"


@pytest.mark.parametrize(
    "content_type",
    [
        None,
        "",
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/graphql",
        "application/graphql-response+json",
        "application/jsonx",
        "text/plain; application/json",
        "application/json; charset=latin-1",
        "application/json; charset=utf-16",
    ],
)
def test_other_content_types_are_refused(content_type: str | None) -> None:
    error = refused(b'{"query":"{a}"}', content_type)
    assert (error.status, error.code) == (415, "UNSUPPORTED_MEDIA_TYPE")


def deep(opening: str, closing: str, depth: int) -> bytes:
    return f'{{"query":"{{a}}","variables":{{"a":{opening * depth}1{closing * depth}}}}}'.encode()


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"", "Not valid JSON"),
        (b"{", "Not valid JSON"),
        (b'{"query":"{a}"} x', "Not valid JSON"),
        (b"{'query':'{a}'}", "Not valid JSON"),
        (b'{"query":"{a}",}', "Not valid JSON"),
        (b'{"query":"a\nb"}', "Not valid JSON"),
        (b'{"query":"\\x"}', "Not valid JSON"),
        (b'{"query":"{a}","variables":{"a":01}}', "Not valid JSON"),
        (b'{"query":"{a}","variables":{"a":+1}}', "Not valid JSON"),
        (b'{"query":"{a}","variables":{"a":1_000}}', "Not valid JSON"),
        (b'{"query":"{a}","variables":{"a":0x10}}', "Not valid JSON"),
        (b'{"query":"{a}","variables":{"a":NaN}}', "NaN is not a number"),
        (b'{"query":"{a}","variables":{"a":Infinity}}', "Infinity is not a number"),
        (b'{"query":"{a}","variables":{"a":-Infinity}}', "-Infinity is not a number"),
        (b'{"query":"{a}","variables":{"a":1e400}}', "larger than a double"),
        (b'{"query":"{a}","variables":{"a":-1e400}}', "larger than a double"),
        (b'{"query":"{a}","variables":{"a":' + b"9" * 21 + b"}}", "more than 20 digits"),
        (b'{"query":"{a}","variables":{"a":-' + b"9" * 5_000 + b"}}", "more than 20 digits"),
        (b'{"query":"\xff"}', "UTF-8"),
        (b'{"query":"\xed\xa0\x80"}', "UTF-8"),
        (b'\xef\xbb\xbf{"query":"{a}"}', "Not valid JSON"),
        ('{"query":"{a}"}'.encode("utf-16"), "UTF-8"),
        (b'{"query":"\\ud800"}', "surrogate"),
        (b'{"query":"{a}","variables":{"\\udc00":1}}', "surrogate"),
        (b'{"query":"{a}","variables":{"a":["\\ude00\\ud83d"]}}', "surrogate"),
        (b'{"query":"{a}","query":"{b}"}', "two members"),
        (b'{"query":"{a}","\\u0071uery":"{b}"}', "two members"),
        (b'{"query":"{a}","variables":{"a":{"b":1,"b":1}}}', "two members"),
        (deep("[", "]", 31), "nested more than 32"),
        (deep('{"a":', "}", 31), "nested more than 32"),
        (deep("[", "]", 990), "nested more than 32"),
        (deep("[", "]", 30_000), "nested more than 32"),
        (b"[" * 60_000, "nested more than 32"),
        (b"null", "must be a JSON object"),
        (b"true", "must be a JSON object"),
        (b"7", "must be a JSON object"),
        (b'"{a}"', "must be a JSON object"),
        (b"[]", "Batches are not supported"),
        (b'[{"query":"{a}"},{"query":"{b}"}]', "Batches are not supported"),
        (b"{}", 'needs a "query"'),
        (b'{"query":null}', 'needs a "query"'),
        (b'{"query":""}', 'needs a "query"'),
        (b'{"query":" \\n"}', 'needs a "query"'),
        (b'{"query":7}', 'needs a "query"'),
        (b'{"query":["{a}"]}', 'needs a "query"'),
        (b'{"Query":"{a}"}', 'needs a "query"'),
        (b'{"query":null,"extensions":{"other":1}}', 'needs a "query"'),
        (b'{"query":"{a}","variables":"{}"}', "not a string"),
        (b'{"query":"{a}","variables":[]}', '"variables" must be'),
        (b'{"query":"{a}","variables":0}', '"variables" must be'),
        (b'{"query":"{a}","variables":false}', '"variables" must be'),
        (b'{"query":"{a}","operationName":1}', '"operationName" must be'),
        (b'{"query":"{a}","operationName":{}}', '"operationName" must be'),
        (b'{"query":"{a}","extensions":[]}', '"extensions" must be'),
    ],
)
def test_a_body_that_is_no_request_is_refused(body: bytes, message: str) -> None:
    error = refused(body)
    assert (error.status, error.code) == (400, "BAD_REQUEST")
    assert message in error.message
    assert len(error.message) < 200


def test_nesting_up_to_the_limit_passes() -> None:
    assert parse_request(deep("[", "]", 30), JSON).query == "{a}"


@pytest.mark.parametrize(
    "number",
    [0, -1, 2**53 + 1, 2**63 - 1, 2**63, -(2**63) - 1, 2**64 - 1, 2**64, 2**64 + 1, 10**20 - 1],
)
def test_an_integer_keeps_every_digit(number: int) -> None:
    value = decode_json(f"[{number}]")
    assert value == [number]
    assert isinstance(value, list)
    assert type(value[0]) is int


@pytest.mark.parametrize(
    "body",
    [
        b'{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}',
        b'{"query":null,"operationName":"A","extensions":{"persistedQuery":null}}',
    ],
)
def test_a_persisted_query_is_answered_in_the_words_clients_compare(body: bytes) -> None:
    error = refused(body)
    assert (error.status, error.code, error.message) == (
        200,
        "PERSISTED_QUERY_NOT_FOUND",
        "PersistedQueryNotFound",
    )


def test_the_payload_of_a_websocket_message_makes_the_same_request() -> None:
    payload = decode_json('{"query":"subscription { a }","variables":{"b":1}}')
    assert request_from_object(payload) == GraphQLRequest("subscription { a }", {"b": 1})


@pytest.mark.parametrize("payload", [None, [], "x", {"query": 1}])
def test_a_payload_that_makes_no_request_is_refused(payload: object) -> None:
    with pytest.raises(BodyRefused):
        request_from_object(payload)


@given(st.binary(max_size=200))
def test_any_bytes_make_a_request_or_a_refusal(body: bytes) -> None:
    with suppress(BodyRefused):
        assert parse_request(body, JSON).query


@given(
    st.recursive(
        st.none()
        | st.booleans()
        | st.integers(-(10**20) + 1, 10**20 - 1)
        | st.floats(allow_nan=False, allow_infinity=False)
        | st.text(),
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
        max_leaves=20,
    ),
    st.booleans(),
)
def test_whatever_json_can_say_is_decoded_exactly(value: object, ensure_ascii: bool) -> None:
    assert decode_json(json.dumps(value, ensure_ascii=ensure_ascii).encode()) == value
