"""The connections of a process that wait for their clients, by address and in all.

Whoever waits costs a socket and some memory, and nothing says when it will end. When there are too
many, the oldest idle one gives way, and without an idle one the oldest slow one: who is served is
not turned away for those who are not.
"""

from collections.abc import Hashable
from enum import Enum, auto
from typing import Protocol

from app.addresses import bucket, within
from app.http.protocol.limits import ConnectionLimits


class Stage(Enum):
    """What a connection does."""

    WORKING = auto()
    IDLE = auto()
    SLOW = auto()


class Waiter(Hashable, Protocol):
    """A connection, seen from here."""

    def give_way(self) -> None:
        """End at once; others need the place."""
        ...


class _Queue:
    """Connections that wait, the oldest of each stage first."""

    def __init__(self, waiting_max: int) -> None:
        self._max = waiting_max
        self.stages: dict[Stage, dict[Waiter, None]] = {Stage.IDLE: {}, Stage.SLOW: {}}

    def __len__(self) -> int:
        return len(self.stages[Stage.IDLE]) + len(self.stages[Stage.SLOW])

    def count(self, waiter: Waiter, stage: Stage, change: int) -> None:
        """Put a waiter last in its stage, or take it out."""
        if change > 0:
            self.stages[stage][waiter] = None
        else:
            del self.stages[stage][waiter]

    def excess(self) -> Waiter | None:
        """Return who has to give way."""
        if len(self) <= self._max:
            return None
        return next(iter(self.stages[Stage.IDLE] or self.stages[Stage.SLOW]))


class Connections:
    """Knows what each HTTP connection of a process does, and bounds those that wait."""

    def __init__(self, limits: ConnectionLimits) -> None:
        self._limits = limits
        self._stages: dict[Waiter, Stage] = {}
        self._counted_as: dict[Waiter, str] = {}
        self._all = _Queue(limits.waiting_max)
        self._by_address: dict[str, _Queue] = {}
        self._working = 0

    @property
    def full(self) -> bool:
        """Whether as many requests are at work as may be."""
        return self._working >= self._limits.requests_max

    def enter(self, waiter: Waiter, peer: str) -> None:
        """Take note of a new connection from an address; nothing has come from it yet."""
        if not within(peer, self._limits.trusted):
            self._counted_as[waiter] = bucket(peer)
        self.move(waiter, Stage.SLOW)

    def leave(self, waiter: Waiter) -> None:
        """Forget a connection; one that is unknown is no mistake."""
        stage = self._stages.pop(waiter, None)
        if stage is not None:
            self._count(waiter, stage, -1)
        self._counted_as.pop(waiter, None)

    def move(self, waiter: Waiter, stage: Stage) -> None:
        """Take note of what a connection does now; others may have to give way to it."""
        before = self._stages.get(waiter)
        if before is stage:
            return
        if before is not None:
            self._count(waiter, before, -1)
        self._stages[waiter] = stage
        self._count(waiter, stage, 1)
        if stage is not Stage.WORKING:
            self._bound(waiter)

    def _bound(self, newcomer: Waiter) -> None:
        address = self._counted_as.get(newcomer)
        own = None if address is None else self._by_address[address].excess()
        excess = own or self._all.excess()
        if excess is not None:
            self.leave(excess)
            excess.give_way()

    def _count(self, waiter: Waiter, stage: Stage, change: int) -> None:
        if stage is Stage.WORKING:
            self._working += change
            return
        address = self._counted_as.get(waiter)
        self._all.count(waiter, stage, change)
        if address is None:
            return
        own = self._by_address.get(address)
        if own is None:
            own = self._by_address[address] = _Queue(self._limits.waiting_per_address_max)
        own.count(waiter, stage, change)
        if not own:
            del self._by_address[address]
