"""The simulation of the one machine that was measured, beside what was measured there.

Server, database and load generator share two processors there, and 16 clients ask again when they
have their answer. The server's process works one thing at a time.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

import simpy

from scripts.benchmark.load import percentile
from scripts.simulating.costs import Costs, Measured
from scripts.simulating.machines import Log, Processors, Steps

_CLIENTS: Final = 16
_PROCESSORS: Final = 2
#: The load generator's own work, by what is left of the fastest answer that it gets.
_GENERATOR_US: Final = 26.0
_SECONDS: Final = 1.0
_CREATE_BYTES: Final = 950.0
_SHARING: Final = frozenset({"pay", "hot"})


@dataclass(frozen=True, slots=True)
class Compared:
    """An operation as it was measured, and as the simulation has it."""

    measured: Measured
    per_s: float
    p50_ms: float
    p99_ms: float

    @property
    def error(self) -> float:
        """By how much the simulated rate is above the measured one, as a share of that."""
        return self.per_s / self.measured.per_s - 1


def compared(costs: Costs, measured: Measured) -> Compared:
    """Simulate an operation on one machine."""
    machine = _Machine(replace(costs, network_us=0.0, server_us=measured.server_us), measured)
    machine.run()
    ordered = sorted(machine.latencies_s)
    return Compared(
        measured,
        per_s=len(ordered) / _SECONDS,
        p50_ms=1_000 * percentile(ordered, 50),
        p99_ms=1_000 * percentile(ordered, 99),
    )


class _Machine:
    """All on one: what is under way at once waits for one of two processors."""

    def __init__(self, costs: Costs, measured: Measured) -> None:
        self.env = simpy.Environment()
        self.costs, self.measured = costs, measured
        self.processors = Processors(self.env, "processors", _PROCESSORS)
        self.thread = simpy.Resource(self.env, 1)
        self.log = Log(self.env, costs, 0.0)
        self.waiting = simpy.Store(self.env)
        self.latencies_s: list[float] = []

    def run(self) -> None:
        kind: Callable[[], Steps] = (
            self._together if self.measured.name in _SHARING else self._alone
        )
        if self.measured.name in _SHARING:
            self.env.process(self._gathered())
        for _ in range(_CLIENTS):
            self.env.process(self._client(kind))
        self.env.run(_SECONDS)

    def _client(self, kind: Callable[[], Steps]) -> Steps:
        costs = self.costs
        while True:
            began_at = self.env.now
            yield from self.processors.work(_GENERATOR_US)
            yield from self._serve(costs.server_us * costs.before)
            if self.measured.name in _SHARING:
                yield from self.processors.work(costs.look_up_us)
            yield from self._serve(costs.server_us * costs.between)
            yield from kind()
            yield from self._serve(costs.server_us * (1 - costs.before - costs.between))
            self.latencies_s.append(self.env.now - began_at)

    def _serve(self, microseconds: float) -> Steps:
        with self.thread.request() as turn:
            yield turn
            yield from self.processors.work(microseconds)

    def _alone(self) -> Steps:
        yield from self.processors.work(self.measured.database_us)
        if self.measured.name == "create":
            yield self.log.commit(_CREATE_BYTES)

    def _together(self) -> Steps:
        done = self.env.event()
        self.waiting.put(done)
        yield done

    def _gathered(self) -> Steps:
        while True:
            first: simpy.Event = yield self.waiting.get()
            together: list[simpy.Event] = [first, *self.waiting.items]
            self.waiting.items.clear()
            yield from self.processors.work(self.costs.database_us(len(together)))
            yield self.log.commit(self.costs.wal_bytes * len(together))
            # The answer waits for its turn in the process, and so does who goes next.
            yield from self._serve(self.costs.turn_us)
            for done in together:
                done.succeed()
