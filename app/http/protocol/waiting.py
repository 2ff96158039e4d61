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
        self.idle: dict[Waiter, None] = {}
        self.slow: dict[Waiter, None] = {}

    def __len__(self) -> int:
        return len(self.idle) + len(self.slow)

    def add(self, waiter: Waiter, stage: Stage) -> None:
        """Put a waiter last in its stage."""
        (self.idle if stage is Stage.IDLE else self.slow)[waiter] = None

    def remove(self, waiter: Waiter, stage: Stage) -> None:
        """Take a waiter out of its stage."""
        del (self.idle if stage is Stage.IDLE else self.slow)[waiter]

    def excess(self) -> Waiter | None:
        """Return who has to give way."""
        if len(self.idle) + len(self.slow) <= self._max:
            return None
        return next(iter(self.idle or self.slow))


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
            self._take_out(waiter, stage)
        self._counted_as.pop(waiter, None)

    def move(self, waiter: Waiter, stage: Stage) -> None:
        """Take note of what a connection does now; others may have to give way to it."""
        before = self._stages.get(waiter)
        if before is stage:
            return
        if before is not None:
            self._take_out(waiter, before)
        self._stages[waiter] = stage
        if stage is Stage.WORKING:
            self._working += 1
        else:
            self._put_in(waiter, stage)

    def _put_in(self, waiter: Waiter, stage: Stage) -> None:
        self._all.add(waiter, stage)
        excess = None
        address = self._counted_as.get(waiter)
        if address is not None:
            own = self._by_address.get(address)
            if own is None:
                own = self._by_address[address] = _Queue(self._limits.waiting_per_address_max)
            own.add(waiter, stage)
            excess = own.excess()
        excess = excess or self._all.excess()
        if excess is not None:
            self.leave(excess)
            excess.give_way()

    def _take_out(self, waiter: Waiter, stage: Stage) -> None:
        if stage is Stage.WORKING:
            self._working -= 1
            return
        self._all.remove(waiter, stage)
        address = self._counted_as.get(waiter)
        if address is not None:
            own = self._by_address[address]
            own.remove(waiter, stage)
            if not own:
                del self._by_address[address]
