"""Every operation, measured once a round, so that what is compared is measured within seconds."""

import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace
from os import getpid

import orjson

from app.process.runtime import Runtime
from scripts.benchmark import ceiling, load, operations, pgbench, postman, wire
from scripts.benchmark.ceiling import Ceiling
from scripts.benchmark.clients import Clients, Measurement
from scripts.benchmark.report import Sample

#: What the server is asked, each for so long behind the relay.
_COUNTED = ("create", "balances", "transactions", "long", "pay", "told", "hot")
_COUNTED_S = 0.5


@dataclass(frozen=True, slots=True)
class Reference:
    """The server written by hand."""

    pid: int
    url: str


@dataclass(frozen=True, slots=True)
class Bench(Clients):
    """All that is needed to measure anything, for `seconds` at a time."""

    ceiling: Ceiling
    reference: Reference
    worker: Runtime

    def measurements(self) -> dict[str, Measurement]:
        return Clients.measurements(self) | {
            "handler": self.handler,
            "static": self.static,
            "long": self.long_history,
            "told": self.pay_told,
            "deliver": self.deliver,
            "asyncpg": self.asyncpg,
            "asyncpg+lookup": self.asyncpg_with_look_up,
            "pgbench": self.pgbench,
        }

    async def long_history(self) -> Sample:
        assert self.world.archivist is not None
        return await self.page_of(self.world.archivist)

    async def pay_told(self) -> Sample:
        return await self.pay_to(self.world.listeners)

    async def deliver(self) -> Sample:
        """Tell of payments that were made before; the server here is the process that sends."""
        await self.pay_to(self.world.listeners)
        return await self.timed(getpid(), lambda: postman.deliver(self.worker))

    async def handler(self) -> Sample:
        return await self._ask_reference("/balances", self.balance)

    async def static(self) -> Sample:
        return await self._ask_reference("/static", b'"balance":0')

    async def asyncpg(self) -> Sample:
        return await self.timed(
            getpid(), lambda: ceiling.pay(self.ceiling, seconds=self.seconds, looks_up=False)
        )

    async def asyncpg_with_look_up(self) -> Sample:
        return await self.timed(
            getpid(), lambda: ceiling.pay(self.ceiling, seconds=self.seconds, looks_up=True)
        )

    async def pgbench(self) -> Sample:
        folder = self.world.server.folder
        return await self.timed(
            None, lambda: pgbench.pay(self.ceiling, seconds=self.seconds, folder=folder)
        )

    async def _ask_reference(self, path: str, expected: bytes) -> Sample:
        credential = self.world.historian.credential
        body = orjson.dumps({"query": operations.BALANCES})
        request = load.post(path, body, [(credential.name, credential.value)])
        reference = self.reference
        return await self.drive([request], expected, url=reference.url, pid=reference.pid)


async def run(bench: Bench, names: Iterable[str], *, rounds: int) -> dict[str, list[Sample]]:
    """Measure each of the names once a round; say on standard error how far it is."""
    measurements = bench.measurements()
    samples: dict[str, list[Sample]] = {name: [] for name in names}
    for number in range(1, rounds + 1):
        for name, taken in samples.items():
            said(f"round {number} of {rounds}: {name}")
            taken.append(await measurements[name]())
    said("")
    return samples


async def round_trips(bench: Bench, names: Iterable[str]) -> dict[str, float]:
    """Return how often one operation of each name asks the database, as far as that is counted.

    The first run of each, in which statements are prepared and credentials met, does not count.
    """
    found: dict[str, float] = {}
    async with wire.counted(bench.world.server) as wired:
        people = replace(bench.world, server=wired.server)
        counting = replace(bench, world=people, wire=wired.wire, uses_wrk=False, seconds=_COUNTED_S)
        measurements = counting.measurements()
        for name in [name for name in names if name in _COUNTED]:
            said(f"round trips: {name}")
            await measurements[name]()
            counted = (await measurements[name]()).round_trips
            if counted is not None:
                found[name] = counted
    said("")
    return found


def said(text: str) -> None:
    """Say on a line of standard error how far it is; "" takes the line away."""
    print(f"\r{text:40}", end="" if text else "\r", file=sys.stderr, flush=True)
