"""Spans of OpenTelemetry, where an operator has asked for them; else nothing at all.

`app.process.traces` sets it up, from the standard variables. Here is only the place where those who
do the work find it: `active` is None unless traces are sent, and looking is all that it costs then.
What spans are given are names of ours: never a value, a variable or anything that a client sent.
"""

from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import Final, Protocol

SERVER: Final = "SERVER"
CLIENT: Final = "CLIENT"
INTERNAL: Final = "INTERNAL"

Facts = Mapping[str, str | int | float | bool]

_NOTHING: Final = nullcontext()


class Tracer(Protocol):
    """Makes spans."""

    def span(
        self,
        name: str,
        kind: str,
        facts: Facts | None = None,
        carrier: Mapping[str, str] | None = None,
    ) -> AbstractContextManager[object]:
        """Return a span around a block, below the one that is open, or what a carrier names."""
        ...


#: What makes spans, None where nobody wants them; set once, before anything is served.
active: Tracer | None = None


def span(
    name: str,
    kind: str = INTERNAL,
    facts: Facts | None = None,
) -> AbstractContextManager[object]:
    """Return a span around a block, or a block without one."""
    return _NOTHING if active is None else active.span(name, kind, facts)
