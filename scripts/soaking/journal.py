"""What clients note: each request, each try that failed, each payment and what was said of it."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import orjson

#: What clients do, and how often of a hundred times.
KINDS: Final[dict[str, int]] = {
    "create an invoice": 20,
    "pay inside, by invoice": 14,
    "pay inside, to a wallet": 6,
    "pay outside": 8,
    "receive from outside": 8,
    "balances": 19,
    "a page of history": 10,
    "subscribe over a WebSocket": 3,
    "a refused key": 6,
    "wrong input": 6,
}
NAMES: Final = tuple(KINDS)


@dataclass(slots=True)
class Order:
    """A payment that somebody wanted made once.

    It is named by its payment hash or its memo. `said` is the last answer: SUCCESS, PENDING,
    FAILURE, REFUSED and why, UNKNOWN, or NOTHING when there was none in the end.
    """

    kind: str
    name: str
    sat: int
    said: str = "NOTHING"


@dataclass(slots=True)
class Journal:
    """Columns, a row for each request, in the order in which they ended; times are monotonic."""

    kinds: list[int] = field(default_factory=list)
    due_at: list[float] = field(default_factory=list)
    took_s: list[float] = field(default_factory=list)
    tries: list[int] = field(default_factory=list)
    #: Of each try that failed: the kind, when it began and ended, and what was wrong.
    failed: list[tuple[str, float, float, str]] = field(default_factory=list)
    #: Of each request that was never carried out: the kind, when it was due, what was wrong last.
    unresolved: list[tuple[str, float, str]] = field(default_factory=list)
    orders: list[Order] = field(default_factory=list)

    def ended(self, kind: str, due_at: float, took_s: float, tries: int) -> None:
        """Note a request that was carried out in the end."""
        self.kinds.append(NAMES.index(kind))
        self.due_at.append(due_at)
        self.took_s.append(took_s)
        self.tries.append(tries)

    def write(self, file: Path) -> None:
        """Write all of it where `read` finds it."""
        file.write_bytes(orjson.dumps(self))


def read(file: Path) -> Journal:
    """Return what was written."""
    found: dict[str, Any] = orjson.loads(file.read_bytes())
    return Journal(
        found["kinds"],
        found["due_at"],
        found["took_s"],
        found["tries"],
        [(kind, began, ended, what) for kind, began, ended, what in found["failed"]],
        [(kind, due, what) for kind, due, what in found["unresolved"]],
        [Order(**one) for one in found["orders"]],
    )
