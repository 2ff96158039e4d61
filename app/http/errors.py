"""Refusals of whole requests, each with its status, a stable code and a text for people.

    401                            `{"error": {…}}`, as Blink's gateway has it
    400 408 409 413 415 429 503    `{"errors": [{…}]}`: what GraphQL clients read
    405 of a mutation by GET       likewise
    404 405, and 500 off the API   `{"error": {…}}`

Nothing of an exception that is not a refusal reaches a client.
"""

from collections.abc import Awaitable, Callable, Mapping
from http import HTTPStatus
from typing import Final, TypeAlias

import orjson
from graphql import GraphQLError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from app.errors import DomainError, Unauthenticated, Unavailable
from app.graphql.engine.documents import DocumentRefused
from app.graphql.engine.errors import format_error
from app.http import auth
from app.http.answers import CLOSE, Answer, Header, problem
from app.http.body import BodyRefused
from app.services.idempotency import KeyBusy, KeyReused

_CONFLICT: Final = "HTTP fetch failed from 'public': 409: Conflict"
_BAD_REQUEST: Final = "HTTP fetch failed from 'public': 400: Bad Request"

_ALLOW: Final[Header] = (b"allow", b"GET, POST, OPTIONS")

#: Statuses of requests whose body is not, or not wholly, read.
_UNREAD: Final = frozenset({HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.REQUEST_ENTITY_TOO_LARGE})


class BadIdempotencyKey(DomainError):
    """`X-Idempotency-Key` is not one UUID. Clients compare the text."""

    code = "IDEMPOTENCY_KEY_INVALID"
    text = _BAD_REQUEST
    hint = "X-Idempotency-Key must be sent once and be a UUID."


def error_body(message: str, code: str | None, *, hint: str | None = None) -> bytes:
    """Return a GraphQL answer that is one error, its code where each kind of client looks."""
    extensions = {"code": code} if hint is None else {"code": code, "hint": hint}
    return orjson.dumps({"errors": [{"message": message, "code": code, "extensions": extensions}]})


def refusal(error: DomainError | BodyRefused | DocumentRefused) -> Answer:
    """Return the answer to a GraphQL request that is refused as a whole."""
    if isinstance(error, BodyRefused):
        answer = Answer(error.status, error_body(error.message, error.code))
        if error.status == HTTPStatus.METHOD_NOT_ALLOWED:
            return answer.having(_ALLOW)
        return answer.having(CLOSE) if error.status in _UNREAD else answer
    if isinstance(error, DocumentRefused):
        return documents_refused(error.errors)
    if isinstance(error, KeyReused):
        return Answer(409, error_body(_CONFLICT, error.code, hint=error.message))
    if isinstance(error, KeyBusy):
        body = error_body(_CONFLICT, error.code, hint=error.message)
        return Answer(409, body).having((b"retry-after", b"1"))
    if isinstance(error, BadIdempotencyKey):
        return Answer(400, error_body(error.message, error.code, hint=error.hint))
    refused = auth.refusal(error)
    if isinstance(error, Unauthenticated):
        return refused
    answer = Answer(refused.status, error_body(error.message, error.code), refused.headers)
    return answer.having((b"retry-after", b"1")) if isinstance(error, Unavailable) else answer


def documents_refused(errors: list[GraphQLError]) -> Answer:
    """Return the answer to a document that is not executed."""
    return Answer(400, orjson.dumps({"errors": [format_error(error) for error in errors]}))


INTERNAL_ERROR: Final = Answer(
    500,
    error_body(
        "Internal server error. The log has it under the X-Request-Id of this answer.",
        "INTERNAL_SERVER_ERROR",
    ),
)
NOT_FOUND: Final = problem(
    HTTPStatus.NOT_FOUND,
    "There is nothing here for a program. The API is at /graphql; / shows a browser the dashboard.",
)
NOT_ALLOWED: Final = problem(
    HTTPStatus.METHOD_NOT_ALLOWED,
    "Send GraphQL operations by POST with a JSON body, queries by GET, too, subscriptions over a "
    "WebSocket. A browser gets a page to try them on.",
    _ALLOW,
)


async def _http_exception(_request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    status = HTTPStatus(error.status_code)
    text = status.description or status.phrase
    answer = NOT_FOUND if status is HTTPStatus.NOT_FOUND else problem(status, text)
    return Response(answer.body, answer.status, {**dict(_decoded(answer)), **(error.headers or {})})


async def _bug(_request: Request, _error: Exception) -> Response:
    answer = problem(HTTPStatus.INTERNAL_SERVER_ERROR, "Internal server error.")
    return Response(answer.body, answer.status, dict(_decoded(answer)))


def _decoded(answer: Answer) -> list[tuple[str, str]]:
    return [(name.decode(), value.decode()) for name, value in answer.headers]


Handler: TypeAlias = Callable[[Request, Exception], Awaitable[Response]]

#: For the Starlette application: its own answers would be plain text.
EXCEPTION_HANDLERS: Final[Mapping[type[Exception], Handler]] = {
    HTTPException: _http_exception,
    Exception: _bug,
}
