"""From the bytes of a request to a GraphQL request, or to a refusal that says what to change.

The decoder is the standard library's with hooks rather than orjson's. orjson keeps the last of
two equal members and turns an integer above 2^64 into a float without a word, and checking for
both afterwards takes as long as decoding strictly at once: 1 to 3 µs for a usual request either
way, measured.
"""

import json
from collections.abc import Awaitable, Callable, Iterable, Mapping, MutableMapping
from math import isfinite
from typing import Any, NamedTuple
from urllib.parse import parse_qsl

from app.process.timers import Timers

Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]


class GraphQLRequest(NamedTuple):
    """One operation as the client asked for it; nothing in it has been looked at yet."""

    query: str
    variables: Mapping[str, object] | None = None
    operation_name: str | None = None
    extensions: Mapping[str, object] | None = None


class BodyRefused(Exception):
    """A request that is not executed: HTTP status, stable code and a message for people."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message


async def read_body(
    receive: Receive, headers: Iterable[tuple[bytes, bytes]], *, bytes_max: int, timers: Timers
) -> bytes:
    """Return the whole body of an ASGI request whose raw `headers` are given.

    Raises BodyRefused with 413 above `bytes_max` (before reading when the header tells), 408 when
    it is not complete within the time of `timers`, 400 when the client leaves, 415 for a compressed
    body. What is unread then stays unread: answer and close the connection.
    """
    _check_headers(headers, bytes_max)
    try:
        with timers.deadline():
            return await _collect(receive, bytes_max)
    except TimeoutError:
        raise BodyRefused(
            408, "REQUEST_TIMEOUT", f"The body did not arrive within {timers.wait_s:g} seconds."
        ) from None


def parse_request(body: bytes, content_type: str | None) -> GraphQLRequest:
    """Return the request that a JSON body makes; raise BodyRefused with 400 or 415.

    Raises it with status 200 for a persisted query, which no server of this kind has.
    """
    _check_content_type(content_type)
    return request_from_object(decode_json(body))


def request_from_query(query_string: bytes) -> GraphQLRequest:
    """Return the request that the query of an address makes; raise BodyRefused as `parse_request`.

    `variables` and `extensions` are JSON texts there. Unknown parameters are ignored.
    """
    try:
        pairs = form_pairs(query_string, _PARAMETERS_MAX)
    except ValueError:
        raise _bad(
            f"The query of the address is not in UTF-8, or has more than {_PARAMETERS_MAX} "
            "parameters."
        ) from None
    given: dict[str, object] = {}
    for name, text in pairs:
        if name in given:
            raise _bad(f'"{name}" is in the query of the address twice.')
        given[name] = text
    for name in ("variables", "extensions"):
        given[name] = decode_json(str(given[name])) if given.get(name) else None
    return request_from_object(given)


def form_pairs(text: bytes, most: int) -> list[tuple[str, str]]:
    """Return the names and values of a form, or the query of an address. Raises `ValueError`."""
    return parse_qsl(
        text.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=most
    )


def check_bodiless(headers: Iterable[tuple[bytes, bytes]]) -> None:
    """Raise BodyRefused if a request has a body where none is read."""
    for name, value in headers:
        if name == b"transfer-encoding" or (name == b"content-length" and value.strip() != b"0"):
            raise _bad("A request by GET has no body: send the operation by POST.")


def request_from_object(value: object) -> GraphQLRequest:
    """Return the request in a decoded object, such as the payload of a `subscribe` message.

    Decode it by `decode_json`, for its checks. Unknown members are ignored.
    """
    if isinstance(value, list):
        raise _bad("Batches are not supported: send one operation in one request.")
    if not isinstance(value, dict):
        raise _bad(
            'The request must be a JSON object such as {"query": "{ globals { network } }"}.'
        )
    query = value.get("query")
    variables = _object(value, "variables")
    extensions = _object(value, "extensions")
    operation_name = value.get("operationName")
    if operation_name is not None and not isinstance(operation_name, str):
        raise _bad('"operationName" must be a string or null.')
    if query is None and extensions and "persistedQuery" in extensions:
        # Clients compare this text, and send the document itself when they see it.
        raise BodyRefused(200, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound")
    if not isinstance(query, str) or not query.strip():
        raise _bad('The request needs a "query": a string that holds a GraphQL document.')
    return GraphQLRequest(query, variables, operation_name or None, extensions)


def decode_json(text: bytes | str) -> object:
    """Return the value of a JSON text; raise BodyRefused with 400.

    Refused beyond what JSON itself forbids: equal member names in one object, nesting deeper than
    32, integers of more than 20 digits, numbers beyond a double, halves of surrogate pairs. An
    integer stays an integer, whatever its size.
    """
    try:
        if isinstance(text, bytes):
            text = text.decode()
        value: object = _DECODER.decode(text)
    except UnicodeDecodeError:
        raise _bad("Not valid UTF-8.") from None
    except json.JSONDecodeError as error:
        raise _bad(
            f"Not valid JSON: {error.msg} (line {error.lineno}, column {error.colno})."
        ) from None
    except RecursionError:
        raise _too_deep() from None
    # Both tests are rarely true, and then the value itself tells.
    if "\\u" in text or text.count("{") + text.count("[") > _DEPTH_MAX:
        _check_tree(value)
    return value


def _check_headers(headers: Iterable[tuple[bytes, bytes]], bytes_max: int) -> None:
    for name, value in headers:
        if name == b"content-length":
            # More digits than any limit has are not worth converting.
            if not value.isdigit() or len(value) > 18:
                raise _bad("The Content-Length header is not a reasonable number.")
            if int(value) > bytes_max:
                raise _too_large(bytes_max)
        elif name == b"content-encoding" and value.strip().lower() not in {b"", b"identity"}:
            raise BodyRefused(
                415, "UNSUPPORTED_MEDIA_TYPE", "Send the body without a Content-Encoding."
            )


async def _collect(receive: Receive, bytes_max: int) -> bytes:
    chunks: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise _bad("The client left before the body was complete.")
        chunk = message.get("body", b"")
        size += len(chunk)
        if size > bytes_max:
            raise _too_large(bytes_max)
        if chunk:
            chunks.append(chunk)
        if not message.get("more_body", False):
            return chunks[0] if len(chunks) == 1 else b"".join(chunks)


def _check_content_type(content_type: str | None) -> None:
    if content_type == "application/json":
        return
    media_type, *parameters = (content_type or "").lower().split(";")
    if media_type.strip() == "application/json":
        for parameter in parameters:
            name, _, value = parameter.partition("=")
            if name.strip() == "charset" and value.strip().strip('"') not in {"utf-8", "utf8"}:
                break
        else:
            return
    raise BodyRefused(
        415,
        "UNSUPPORTED_MEDIA_TYPE",
        "Send JSON in UTF-8 with the header Content-Type: application/json.",
    )


def _object(request: dict[str, object], name: str) -> Mapping[str, object] | None:
    value = request.get(name)
    if value is None or isinstance(value, dict):
        return value
    if isinstance(value, str):
        raise _bad(f'"{name}" must be a JSON object, not a string that holds one.')
    raise _bad(f'"{name}" must be a JSON object or null.')


def _check_tree(value: object) -> None:
    stack: list[tuple[object, int]] = [(value, 1)]
    inner: Iterable[object]
    while stack:
        value, depth = stack.pop()
        if isinstance(value, str):
            if not value.isascii() and any("\ud800" <= char <= "\udfff" for char in value):
                raise _bad("A string holds half of a surrogate pair: not valid Unicode.")
            continue
        if isinstance(value, dict):
            stack += [(key, depth) for key in value]
            inner = value.values()
        elif isinstance(value, list):
            inner = value
        else:
            continue
        if depth > _DEPTH_MAX:
            raise _too_deep()
        stack += [(one, depth + 1) for one in inner]


def _members(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise _bad("An object has two members of the same name; which one counts is not defined.")
    return members


def _integer(digits: str) -> int:
    if len(digits.removeprefix("-")) > _DIGITS_MAX:
        raise _bad(f"An integer has more than {_DIGITS_MAX} digits.")
    return int(digits)


def _float(digits: str) -> float:
    number = float(digits)
    if not isfinite(number):
        raise _bad("A number is larger than a double can hold.")
    return number


def _constant(name: str) -> float:
    raise _bad(f"Not valid JSON: {name} is not a number.")


def _bad(message: str) -> BodyRefused:
    return BodyRefused(400, "BAD_REQUEST", message)


def _too_deep() -> BodyRefused:
    return _bad(f"The JSON is nested more than {_DEPTH_MAX} deep.")


def _too_large(bytes_max: int) -> BodyRefused:
    return BodyRefused(
        413, "PAYLOAD_TOO_LARGE", f"The body is larger than the limit of {bytes_max} bytes."
    )


_DEPTH_MAX = 32
_PARAMETERS_MAX = 10
_DIGITS_MAX = 20
_DECODER = json.JSONDecoder(
    object_pairs_hook=_members,
    parse_int=_integer,
    parse_float=_float,
    parse_constant=_constant,
)
