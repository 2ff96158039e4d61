"""Rate limits: at most so many in any window of so many seconds (a moving window, exact).

One process counts in memory (`memory`), several together in Redis or Valkey (`shared`).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple, Protocol, TypeAlias

#: Of a limit above this, hits of one thousandth of its window are remembered as one, with the time
#: of the last: never more pass than may, and what memory they take is bounded.
TIMES_MAX: Final = 1_000


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


class Quota(NamedTuple):
    """What is left of a limit for one key. `reset_after_s`: until another one becomes free."""

    limit: Limit
    remaining: int
    reset_after_s: int


class Claim(NamedTuple):
    """So many that are to count against a limit.

    What stands in `{}` in a key tells a cluster which claims belong together: it counts those in
    one place, hence at once.
    """

    limit: Limit
    key: str
    cost: int = 1


#: One that counts once may leave that out.
Claimed: TypeAlias = Claim | tuple[Limit, str]


class Tally(NamedTuple):
    """The quotas of all claims, in their order, and the first of those that refuse."""

    quotas: tuple[Quota, ...]
    refusal: Quota | None


class StorageDownError(Exception):
    """The shared storage did not answer; the text says why, where somebody asked for that."""


class Windows(Protocol):
    """Where hits are counted. May raise `StorageDownError`."""

    async def take(self, claims: Sequence[Claim]) -> Tally:
        """Count every claim, or none if one window has no room; atomically, and at once."""
        ...

    async def look(self, claims: Sequence[Claim]) -> Tally:
        """Return what `take` would, had it been refused; counts nothing."""
        ...

    async def clear(self, limit: Limit, key: str) -> None: ...

    async def ask(self) -> None:
        """Return when it answers."""
        ...

    async def close(self) -> None: ...
