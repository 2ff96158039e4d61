"""How errors beside `data` are sent: as refusals, as what graphql-core found, or as masked bugs.

DomainError                     → its message with its code
GraphQLError of the request     → BAD_USER_INPUT unless it carries a code
anything else: a bug            → a fixed text and an id; the log has the rest under that id
"""

from typing import Final
from uuid import uuid4

import asyncpg
import structlog
from graphql import GraphQLError

from app.database.statements import DATABASE_ERRORS
from app.errors import Denied, DomainError, RateLimited, SpendingLimitReached, Unavailable
from app.process.hub import SubscriberTooSlowError

_log = structlog.get_logger()

_MESSAGE_CHARS_MAX: Final = 500
_BAD_USER_INPUT: Final = "BAD_USER_INPUT"
_INTERNAL: Final = "INTERNAL_SERVER_ERROR"


def domain_error(error: BaseException | None) -> DomainError | None:
    """Return the refusal that an exception stands for, None for a bug."""
    if isinstance(error, DomainError):
        return error
    if isinstance(error, DATABASE_ERRORS) and not isinstance(error, asyncpg.DataError):
        return Unavailable()
    if isinstance(error, SubscriberTooSlowError):
        return Unavailable("Events came faster than they were read. Subscribe again.")
    return None


def is_refusal(error: BaseException) -> bool:
    """Tell whether an error is about who asked, or how often or how much, not about what for."""
    return isinstance(_cause(error), (Denied, RateLimited, SpendingLimitReached))


def format_error(error: GraphQLError) -> dict[str, object]:
    """Return an error as it is sent: what graphql-core found, a refusal, or a masked bug.

    The code stands beside the message, where Blink's clients look, and in `extensions`.
    """
    message, code = _text_and_code(error)
    formatted: dict[str, object] = {"message": message}
    if error.locations:
        formatted["locations"] = [{"line": at.line, "column": at.column} for at in error.locations]
    if error.path is not None:
        formatted["path"] = error.path
    formatted["code"] = code
    formatted["extensions"] = {"code": code}
    return formatted


def _text_and_code(error: GraphQLError) -> tuple[str, object]:
    cause = _cause(error)
    if cause is None:
        return _shortened(error.message), (error.extensions or {}).get("code", _BAD_USER_INPUT)
    refusal = domain_error(cause)
    if refusal is not None:
        return refusal.message, refusal.code or DomainError.code
    error_id = uuid4().hex[:12]
    _log.error("resolver_failed", error_id=error_id, path=error.path, exc_info=cause)
    return f"Internal server error (id: {error_id})", _INTERNAL


def _cause(error: BaseException) -> BaseException | None:
    """Return what the executor wrapped, None if the error is the executor's own."""
    cause: BaseException | None = error
    while isinstance(cause, GraphQLError):
        cause = cause.original_error
    return cause


def _shortened(message: str) -> str:
    if len(message) <= _MESSAGE_CHARS_MAX:
        return message
    return message[:_MESSAGE_CHARS_MAX] + "…"
