"""What paths beside GraphQL have in common: who asks, and how a refusal is answered.

A refusal is `{"error": {"code": 403, "status": "Forbidden", "message": …}}`, as Blink's gateway
says 401: 400 what is wrong, 401 and 403 who asks, 404, 409, 429 and 503 with when to come again.
"""

from collections.abc import Iterable
from http import HTTPStatus
from typing import Final

import structlog
from starlette.types import Scope

from app.errors import (
    CreditsExhausted,
    Denied,
    DomainError,
    InvalidInput,
    NotFound,
    RateLimited,
    Unauthenticated,
    Unavailable,
)
from app.graphql.engine.errors import domain_error
from app.http import auth
from app.http.answers import CLOSE, Answer, Header, problem
from app.http.auth import Caller
from app.http.body import BodyRefused, form_pairs
from app.http.client_address import client_address
from app.http.credential import Client
from app.principal import Principal
from app.process.runtime import Runtime

_PARAMETERS_MAX: Final = 20
_UNREAD: Final = frozenset({HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.REQUEST_ENTITY_TOO_LARGE})

_log = structlog.get_logger(__name__)


class StatusRefused(Exception):
    """A request that is refused with a status of its own."""

    def __init__(self, status: HTTPStatus, message: str, *headers: Header) -> None:
        super().__init__(message)
        self.answer = problem(status, message, *headers)


def client_of(runtime: Runtime, scope: Scope) -> Client:
    """Return who sends a request, as far as that is to be seen from outside."""
    peer, headers = scope["client"], scope["headers"]
    address = client_address(peer and peer[0], headers, runtime.settings.trusted_networks)
    return Client(headers, address, auth.message_of(scope))


async def identify(runtime: Runtime, client: Client, body: bytes = b"") -> tuple[Principal, Caller]:
    """Return whose credential a request carries, and count it; raises as `auth.identify`.

    Raises `Unauthenticated` if it carries none; the root key is none.
    """
    caller = await auth.identify(
        runtime,
        client.headers,
        address=client.address,
        user_agent=client.user_agent,
        message=client.message._replace(body=body),
    )
    if caller.principal is None:
        raise Unauthenticated
    return caller.principal, caller


def refused(error: Exception) -> Answer:
    """Return the answer to a request that ended in an exception, be it a refusal or a bug."""
    if isinstance(error, StatusRefused):
        return error.answer
    if isinstance(error, BodyRefused):
        answer = problem(HTTPStatus(error.status), error.message)
        return answer.having(CLOSE) if error.status in _UNREAD else answer
    known = domain_error(error)
    if known is None:
        _log.error("request_failed", exc_info=error)
        return problem(HTTPStatus.INTERNAL_SERVER_ERROR, "Internal server error.")
    if isinstance(known, (Unauthenticated, RateLimited, CreditsExhausted, InvalidInput)):
        return auth.refusal(known)
    if isinstance(known, Unavailable):
        return auth.refusal(known).having((b"retry-after", b"1"))
    return problem(_status(known), known.message)


def _status(error: DomainError) -> HTTPStatus:
    match error:
        case Denied():
            return HTTPStatus.FORBIDDEN
        case NotFound():
            return HTTPStatus.NOT_FOUND
        case _:
            return HTTPStatus.CONFLICT


def parameters(query_string: bytes) -> dict[str, str]:
    """Return the parameters of an address, each once. Raises `InvalidInput`."""
    try:
        pairs = form_pairs(query_string, _PARAMETERS_MAX)
    except ValueError:
        raise InvalidInput("The query of the address is not in UTF-8, or too long.") from None
    found = dict(pairs)
    if len(found) != len(pairs):
        raise InvalidInput("The query of the address has two parameters of the same name.")
    return found


def header(headers: Iterable[Header], name: bytes) -> str:
    """Return the only value of a header, "" if there is none or they disagree."""
    values = {value for found, value in headers if found == name}
    return values.pop().decode("latin-1") if len(values) == 1 else ""
