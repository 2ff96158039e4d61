"""Commands of Core Lightning over clnrest: `POST /v1/<method>`, the rune in a header.

clnrest answers 201 and what the command returned, or an error as JSON-RPC has it: 401 and 403 for
the rune, 404 for a command that there is not, 500 for one that failed. Of those only an error with
lightningd's own number says that it failed: clnrest also answers 500 when lightningd went away
while it worked.
"""

from collections.abc import Awaitable, Mapping
from typing import Final, TypeVar

import structlog

from app.errors import NodeUnavailable
from app.nodes.cln.messages import ClnError
from app.nodes.rest import AnswerLost, NodeAnswer, NodeRefusal, Rest

A = TypeVar("A", bound=NodeAnswer)
T = TypeVar("T")

UNKNOWN_COMMAND: Final = -32601
INVALID_PARAMS: Final = -32602
#: A plugin, or lightningd, ended while it worked.
_ENDED: Final = frozenset({-4, -5})
_RUNE_STATUSES: Final = frozenset({401, 403})
_RUNE_CODES: Final = range(1501, 1504)
_ANSWERED_STATUSES: Final = frozenset({404, 500})

_log = structlog.get_logger()


class ClnRefusal(NodeUnavailable):
    """A command failed, and lightningd says why; numbers are those of its `jsonrpc_errors.h`."""

    def __init__(self, number: int, message: str, data: object = None) -> None:
        super().__init__()
        self.number = number
        self.reason = message
        self.data = data


class RuneRefusal(NodeUnavailable):
    """The rune is not this node's, or does not allow it; nothing was done."""

    def __init__(self, method: str, message: str) -> None:
        super().__init__()
        self.method = method
        self.reason = message


class Commands:
    """lightningd's commands, as many at once as come."""

    def __init__(self, rest: Rest, *, timeout_s: float) -> None:
        """`timeout_s` is how long an answer may take where the caller does not say."""
        self._rest = rest
        self._timeout_s = timeout_s

    async def call(
        self,
        method: str,
        answer: type[A],
        parameters: Mapping[str, object] | None = None,
        *,
        timeout_s: float | None = None,
    ) -> A:
        """Return what a command returns.

        Raises `ClnRefusal` and `RuneRefusal`, and `NodeUnavailable` and `AnswerLost` as
        `app.nodes.rest` says.
        """
        asking = self._rest.ask(
            "POST",
            f"/v1/{method}",
            answer,
            body=dict(parameters or {}),
            timeout_s=self._timeout_s if timeout_s is None else timeout_s,
        )
        return await _heard(method, asking)

    async def items(
        self,
        method: str,
        item: type[A],
        member: str,
        parameters: Mapping[str, object] | None = None,
    ) -> list[A]:
        """Return a list of what a command returns, however long it is.

        lightningd has no pages for some of them. Raises as `call`.
        """
        asking = self._rest.items(
            "POST",
            f"/v1/{method}",
            item,
            member,
            body=dict(parameters or {}),
            timeout_s=self._timeout_s,
        )
        return await _heard(method, asking)


async def _heard(method: str, asking: Awaitable[T]) -> T:
    """Return an answer. Raises what one that refuses means."""
    try:
        return await asking
    except NodeRefusal as error:
        refusal = error
    if refusal.status in _RUNE_STATUSES and ClnError.of(refusal.body).code not in _RUNE_CODES:
        # The rune could not be looked at, since lightningd was not there: it may well be right.
        raise NodeUnavailable
    raise _meaning(method, refusal) from refusal


def _meaning(method: str, refusal: NodeRefusal) -> NodeUnavailable:
    error = ClnError.of(refusal.body)
    if refusal.status in _RUNE_STATUSES:
        _log.error("node_refuses_rune", method=method, code=error.code, reason=error.message)
        return RuneRefusal(method, error.message)
    if refusal.status not in _ANSWERED_STATUSES or error.code is None or error.code in _ENDED:
        _log.warning("node_answer_lost", method=method, status=refusal.status, code=error.code)
        return AnswerLost()
    return ClnRefusal(error.code, error.message, error.data)
