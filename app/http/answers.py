"""Answers made without Starlette's Response: a status, some headers and bytes.

For what is asked thousands of times a second; pages and files use Starlette.
"""

from http import HTTPStatus
from typing import Final, NamedTuple

import orjson
from starlette.types import Send

Header = tuple[bytes, bytes]

JSON: Final[Header] = (b"content-type", b"application/json")
NO_STORE: Final[Header] = (b"cache-control", b"no-store")
#: For an answer given before the body was read: what follows on the connection is unknown.
CLOSE: Final[Header] = (b"connection", b"close")

#: Says, in the message that begins an answer, that all of its body comes next, as long as its
#: `Content-Length` says: our server then waits for it, and writes both at once.
BODY_FOLLOWS: Final = "latchkey.body_follows"

_NO_CONTENT: Final = HTTPStatus.NO_CONTENT.value


class Answer(NamedTuple):
    """A complete HTTP answer; `Content-Length` is added when it is sent."""

    status: int
    body: bytes = b""
    headers: tuple[Header, ...] = (JSON, NO_STORE)

    def having(self, *headers: Header) -> "Answer":
        """Return the same answer with more headers."""
        return Answer(self.status, self.body, (*self.headers, *headers)) if headers else self


async def respond(send: Send, answer: Answer) -> None:
    """Send an answer."""
    headers = list(answer.headers)
    if answer.status != _NO_CONTENT:
        headers.append((b"content-length", b"%d" % len(answer.body)))
    await send(
        {
            "type": "http.response.start",
            "status": answer.status,
            "headers": headers,
            BODY_FOLLOWS: True,
        }
    )
    await send({"type": "http.response.body", "body": answer.body})


def problem(status: HTTPStatus, message: str, *headers: Header) -> Answer:
    """Return the answer to a request that is no GraphQL request, in the shape that 401 has."""
    error = {"code": status.value, "status": status.phrase, "message": message}
    return Answer(status.value, orjson.dumps({"error": error}), (JSON, NO_STORE, *headers))
