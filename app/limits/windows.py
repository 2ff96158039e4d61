"""Rate limits: at most so many in any window of so many seconds (a moving window, exact).

One process counts in memory (`memory`), several together in Redis or Valkey (`shared`).
"""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `amount` in any `window_s` seconds, counted per key.

    `closed_when_down` says what happens while the shared storage is unreachable: refuse
    everything, or count in this process alone.
    """

    name: str
    amount: int
    window_s: int
    closed_when_down: bool


@dataclass(frozen=True, slots=True)
class Quota:
    """What is left of a limit for one key. `reset_after_s`: until another one becomes free."""

    limit: Limit
    remaining: int
    reset_after_s: int


Claim = tuple[Limit, str]


class StorageDownError(Exception):
    """The shared storage did not answer."""


class Windows(Protocol):
    """Where hits are counted. May raise `StorageDownError`."""

    async def acquire(self, limit: Limit, key: str) -> bool:
        """Count one, atomically, unless the window is full."""
        ...

    async def quota(self, limit: Limit, key: str) -> Quota: ...

    async def clear(self, limit: Limit, key: str) -> None: ...

    async def ask(self) -> None:
        """Return when it answers."""
        ...

    async def close(self) -> None: ...
