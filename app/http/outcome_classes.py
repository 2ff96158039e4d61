"""What came of an operation, in one word, for metrics.

    success   nothing was refused
    error     the caller asked for something that cannot be: wrong input, no money, paid before
    denied    the caller may not do it
    limited   the caller may, but not so often or so much
    failure   the server, its database or its node could not: what a pager is for

Of several the last one in this list counts.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from app.graphql.engine.execution import Response
from app.process.usage import Outcome

SUCCESS: Final = "success"
FAILURE: Final = "failure"

_ERROR: Final = "error"
_DENIED: Final = "denied"
_LIMITED: Final = "limited"

_GRAVITY: Final = (SUCCESS, _ERROR, _DENIED, _LIMITED, FAILURE)

_CLASSES: Final[Mapping[str, str]] = {
    "NOT_AUTHENTICATED": _DENIED,
    "NOT_AUTHORIZED": _DENIED,
    "UNAUTHENTICATED": _DENIED,
    "CREDITS_EXHAUSTED": _LIMITED,
    "TOO_MANY_PAYMENTS": _LIMITED,
    "TOO_MANY_REQUEST": _LIMITED,
    "TRANSACTION_RESTRICTED": _LIMITED,
    "CLOCK_SKEWED": FAILURE,
    "DB_ERROR": FAILURE,
    "INTERNAL_SERVER_ERROR": FAILURE,
    "LND_OFFLINE": FAILURE,
    "PRICE_SERVICE_OFFLINE": FAILURE,
    "TIMEOUT": FAILURE,
}


def outcome_class(answer: Response, ended: Mapping[str, Outcome]) -> str:
    """Return the class of an answer; `ended` says how root fields ended that did not succeed."""
    if not ended and "errors" not in answer and not _payload_errors(answer):
        return SUCCESS
    classes = {_CLASSES.get(str(error.get("code")), _ERROR) for error in _errors(answer)}
    if Outcome.REFUSAL in ended.values() and not classes & {_DENIED, _LIMITED}:
        classes.add(_DENIED)
    return max(classes or {_ERROR}, key=_GRAVITY.index)


def _payload_errors(answer: Response) -> bool:
    payloads = (answer.get("data") or {}).values()
    return any(isinstance(payload, dict) and payload.get("errors") for payload in payloads)


def _errors(answer: Response) -> Iterator[Mapping[str, Any]]:
    yield from answer.get("errors", ())
    for payload in (answer.get("data") or {}).values():
        if isinstance(payload, dict):
            yield from payload.get("errors") or ()
