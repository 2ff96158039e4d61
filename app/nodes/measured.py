"""How long a node takes to answer, call by call."""

from collections.abc import Awaitable, Callable
from functools import wraps
from time import perf_counter
from typing import Any, Final

from app import tracing
from app.errors import NodeUnavailable
from app.measures import Durations
from app.nodes import port
from app.nodes.answers import Unknown

_PORTS: Final = (
    port.Invoices,
    port.Cancellations,
    port.Holds,
    port.ReceiptFeed,
    port.Payments,
    port.Channels,
    port.Chain,
)
#: The calls of the port that yield; all others are awaited.
STREAMS: Final = frozenset({"follow", "held"})
#: The calls of the port that are awaited.
CALLS: Final = frozenset(
    name
    for one in _PORTS
    for name, value in vars(one).items()
    if name[0] != "_" and callable(value)
) - STREAMS | {"info"}

_Call = Callable[..., Awaitable[Any]]


def measured(call: _Call, calls: Durations, name: str = "") -> _Call:
    """Return a call whose durations are noted by name and by what came of it.

    That is `ok`, `unknown` (a payment that may yet be anything), `unavailable` or `error`.
    """
    called = name or call.__name__

    @wraps(call)
    async def timed(*arguments: object, **named: object) -> Any:
        began, outcome = perf_counter(), "error"
        try:
            with tracing.span(f"node {called}", kind=tracing.CLIENT):
                answer = await call(*arguments, **named)
            outcome = "unknown" if isinstance(answer, Unknown) else "ok"
        except NodeUnavailable:
            outcome = "unavailable"
            raise
        finally:
            calls.note((called, outcome), perf_counter() - began)
        return answer

    return timed


def measure_in_place(node: object, calls: Durations) -> None:
    """Have the calls of a node that is one object measured."""
    for name in CALLS:
        if callable(getattr(type(node), name, None)):
            setattr(node, name, measured(_of_class(node, name), calls, name))


def _of_class(node: object, name: str) -> _Call:
    # Asked of the class at each call: what stands in its place there is called.
    def call(*arguments: object, **named: object) -> Awaitable[Any]:
        answer: Awaitable[Any] = getattr(type(node), name)(node, *arguments, **named)
        return answer

    return call
