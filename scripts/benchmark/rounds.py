"""Every operation, measured once a round, so that what is compared is measured within seconds."""

import sys
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, replace
from itertools import cycle
from os import getpid

import orjson

from app.process.runtime import Runtime
from scripts.benchmark import (
    ceiling,
    load,
    operations,
    pgbench,
    postman,
    processes,
    world,
    writes,
    wrk,
)
from scripts.benchmark.ceiling import Ceiling
from scripts.benchmark.load import Measured
from scripts.benchmark.operations import Owner
from scripts.benchmark.report import Sample
from scripts.benchmark.world import HISTORY_SAT, World

_PAGE = 20


@dataclass(frozen=True, slots=True)
class Reference:
    """The server written by hand."""

    pid: int
    url: str


@dataclass(frozen=True, slots=True)
class Bench:
    """All that is needed to measure anything, for `seconds` at a time."""

    world: World
    ceiling: Ceiling
    reference: Reference
    worker: Runtime
    seconds: float
    history: int
    uses_wrk: bool

    def measurements(self) -> dict[str, Callable[[], Awaitable[Sample]]]:
        """Return what can be measured, by the names of `report.LABELS`."""
        return {
            "create": self.create,
            "balances": self.balances,
            "handler": self.handler,
            "static": self.static,
            "transactions": self.transactions,
            "long": self.long_history,
            "pay": self.pay,
            "told": self.pay_told,
            "deliver": self.deliver,
            "hot": self.pay_hot,
            "asyncpg": self.asyncpg,
            "asyncpg+lookup": self.asyncpg_with_look_up,
            "pgbench": self.pgbench,
        }

    async def create(self) -> Sample:
        requests = [operations.create_invoice(payee) for payee in self.world.payees]
        return await self._drive(requests, operations.INVOICE_MADE, updates="")

    async def balances(self) -> Sample:
        historian = self.world.historian
        request = operations.request(operations.BALANCES, historian.credential)
        return await self._drive([request], self._balance)

    async def transactions(self) -> Sample:
        return await self._page(self.world.historian)

    async def long_history(self) -> Sample:
        assert self.world.archivist is not None
        return await self._page(self.world.archivist)

    async def pay(self) -> Sample:
        return await self._pay(self.world.payees)

    async def pay_hot(self) -> Sample:
        return await self._pay([self.world.merchant])

    async def pay_told(self) -> Sample:
        return await self._pay(self.world.listeners)

    async def deliver(self) -> Sample:
        """Tell of payments that were made before; the server here is the process that sends."""
        await self._pay(self.world.listeners)
        return await self._timed(getpid(), lambda: postman.deliver(self.worker))

    async def handler(self) -> Sample:
        return await self._ask_reference("/balances", self._balance)

    async def static(self) -> Sample:
        return await self._ask_reference("/static", b'"balance":0')

    async def asyncpg(self) -> Sample:
        return await self._timed(
            getpid(), lambda: ceiling.pay(self.ceiling, seconds=self.seconds, looks_up=False)
        )

    async def asyncpg_with_look_up(self) -> Sample:
        return await self._timed(
            getpid(), lambda: ceiling.pay(self.ceiling, seconds=self.seconds, looks_up=True)
        )

    async def pgbench(self) -> Sample:
        folder = self.world.server.folder
        return await self._timed(
            None, lambda: pgbench.pay(self.ceiling, seconds=self.seconds, folder=folder)
        )

    @property
    def _balance(self) -> bytes:
        return b'"balance":%d' % (self.history * HISTORY_SAT)

    async def _page(self, owner: Owner) -> Sample:
        request = operations.request(operations.TRANSACTIONS, owner.credential, first=_PAGE)
        return await self._drive([request], b'"hasNextPage":true')

    async def _pay(self, payees: list[Owner]) -> Sample:
        invoices = await world.invoices(self.world, payees, seconds=self.seconds)
        payers = cycle(self.world.payers)
        requests = [
            operations.pay_invoice(payer, invoice)
            for payer, invoice in zip(payers, invoices, strict=False)
        ]
        return await self._drive(requests, operations.PAID, once=True, updates="invoice")

    async def _ask_reference(self, path: str, expected: bytes) -> Sample:
        credential = self.world.historian.credential
        body = orjson.dumps({"query": operations.BALANCES})
        request = load.post(path, body, [(credential.name, credential.value)])
        reference = self.reference
        return await self._drive([request], expected, url=reference.url, pid=reference.pid)

    async def _drive(
        self,
        requests: list[bytes],
        expected: bytes,
        *,
        once: bool = False,
        url: str | None = None,
        pid: int | None = None,
        updates: str | None = None,
    ) -> Sample:
        server = self.world.server
        url = url or server.url

        async def run() -> Measured:
            if self.uses_wrk:
                return await wrk.drive(
                    url,
                    requests,
                    seconds=self.seconds,
                    expected=expected,
                    once=once,
                    folder=server.folder,
                )
            source: Iterable[bytes] = requests if once else cycle(requests)
            return await load.drive(url, source, seconds=self.seconds, expected=expected)

        if updates is None:
            return await self._timed(pid or server.pid, run)
        before = await writes.mark(server.dsn, updated=updates)
        sample = await self._timed(pid or server.pid, run)
        written = await writes.since(before, server.dsn, server.data_dir, updated=updates)
        return replace(sample, written=written)

    async def _timed(self, pid: int | None, run: Callable[[], Awaitable[Measured]]) -> Sample:
        """Run, and read the clocks of a process and of the database before and after."""
        database_pid = self.world.server.database_pid
        before_s = pid and processes.cpu_s(pid)
        database_before_s = processes.family_cpu_s(database_pid)
        measured = await run()
        return Sample(
            measured,
            _each_us(before_s, pid and processes.cpu_s(pid), measured),
            _each_us(database_before_s, processes.family_cpu_s(database_pid), measured),
        )


async def run(bench: Bench, names: Iterable[str], *, rounds: int) -> dict[str, list[Sample]]:
    """Measure each of the names once a round; say on standard error how far it is."""
    measurements = bench.measurements()
    samples: dict[str, list[Sample]] = {name: [] for name in names}
    for number in range(1, rounds + 1):
        for name, taken in samples.items():
            print(f"\rround {number} of {rounds}: {name:20}", end="", file=sys.stderr, flush=True)
            taken.append(await measurements[name]())
    print(f"\r{'':40}\r", end="", file=sys.stderr, flush=True)
    return samples


def _each_us(before_s: float | None, after_s: float | None, measured: Measured) -> float | None:
    if before_s is None or after_s is None:
        return None
    return 1e6 * (after_s - before_s) / measured.operations
