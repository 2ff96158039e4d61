"""Machines of the simulation: processors, a log with group commit, locks of wallets."""

from collections.abc import Generator, Iterable
from dataclasses import dataclass, field
from typing import Any

import simpy

from scripts.simulating.books import Books
from scripts.simulating.costs import MICROSECOND, Costs

Steps = Generator[simpy.Event, Any, Any]


@dataclass(slots=True)
class Processors:
    """Some processors that are one queue; knows how long they worked."""

    env: simpy.Environment
    name: str
    number: int
    busy_s: float = 0.0
    resource: simpy.Resource = field(init=False)

    def __post_init__(self) -> None:
        self.resource = simpy.Resource(self.env, self.number)

    def work(self, microseconds: float) -> Steps:
        """Work for so long on one of them."""
        with self.resource.request() as turn:
            yield turn
            yield self.env.timeout(microseconds * MICROSECOND)
            self.busy_s += microseconds * MICROSECOND

    def utilisation(self, seconds: float) -> float:
        """Return the share of the time that they worked."""
        return self.busy_s / (seconds * self.number)


@dataclass(slots=True)
class Log:
    """The write-ahead log: whoever commits waits for one flush, which all share that wait."""

    env: simpy.Environment
    costs: Costs
    #: To a synchronous replica and back, besides.
    replica_us: float
    written_bytes: float = 0.0
    _waiting: list[tuple[simpy.Event, float]] = field(default_factory=list)
    _is_flushing: bool = False

    def commit(self, size: float) -> simpy.Event:
        """Return an event that comes once so many bytes are safe."""
        done = self.env.event()
        self._waiting.append((done, size))
        if not self._is_flushing:
            self._is_flushing = True
            self.env.process(self._flush())
        return done

    def _flush(self) -> Steps:
        while self._waiting:
            together, self._waiting = self._waiting, []
            size = sum(one for _, one in together)
            wait_s = (self.costs.fsync_us + self.replica_us) * MICROSECOND
            wait_s += size / self.costs.disk_bytes_per_s
            yield self.env.timeout(wait_s)
            self.written_bytes += size
            for done, _ in together:
                done.succeed()
        self._is_flushing = False

    def utilisation(self, seconds: float) -> float:
        """Return the share of the disk that is used: waits for it are shared by all who wait."""
        return self.written_bytes / self.costs.disk_bytes_per_s / seconds


@dataclass(slots=True)
class Shard:
    """A database that holds some of the accounts; it can be away for a while."""

    env: simpy.Environment
    number: int
    books: Books
    processors: Processors
    log: Log
    #: Changes with each loss: what was under way before is not known to have been done.
    epoch: int = 0
    back: simpy.Event | None = None
    _locks: dict[int, simpy.Resource] = field(default_factory=dict)

    @property
    def is_away(self) -> bool:
        return self.back is not None

    def lose(self, seconds: float) -> Steps:
        """Be away for so long."""
        self.epoch += 1
        self.back = self.env.event()
        yield self.env.timeout(seconds)
        back, self.back = self.back, None
        back.succeed()

    def lock(self, wallets: Iterable[int]) -> Steps:
        """Take the locks of some wallets, in the order of all; return what `unlock` takes."""
        held = []
        for wallet in sorted(wallets):
            lock = self._locks.setdefault(wallet, simpy.Resource(self.env, 1))
            turn = lock.request()
            yield turn
            held.append((wallet, lock, turn))
        return held

    def unlock(self, held: list[tuple[int, simpy.Resource, Any]]) -> None:
        """Give them back, and forget those that nobody waits for."""
        for wallet, lock, turn in held:
            lock.release(turn)
            if not lock.users and not lock.queue:
                self._locks.pop(wallet, None)
