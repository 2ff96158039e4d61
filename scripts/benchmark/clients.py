"""What clients ask of a server, measured: for some seconds, with the clocks of its processes."""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field, replace
from itertools import cycle

from scripts.benchmark import load, operations, processes, world, writes, wrk
from scripts.benchmark.load import Measured
from scripts.benchmark.operations import Owner
from scripts.benchmark.report import Sample
from scripts.benchmark.wire import Wire
from scripts.benchmark.world import HISTORY_SAT, World

_PAGE = 20

Measurement = Callable[[], Awaitable[Sample]]


@dataclass(frozen=True, slots=True)
class Clients:
    """Clients of a server with its people, at work for `seconds` at a time."""

    world: World
    seconds: float
    history: int
    uses_wrk: bool
    #: Counts the server's round trips to the database where there is one.
    wire: Wire | None = field(default=None, kw_only=True)

    def measurements(self) -> dict[str, Measurement]:
        """Return what can be measured, by the names of `report.LABELS`."""
        return {
            "create": self.create,
            "balances": self.balances,
            "transactions": self.transactions,
            "pay": self.pay,
            "hot": self.pay_hot,
        }

    async def create(self) -> Sample:
        requests = [operations.create_invoice(payee) for payee in self.world.payees]
        return await self.drive(requests, operations.INVOICE_MADE, updates="")

    async def balances(self) -> Sample:
        historian = self.world.historian
        request = operations.request(operations.BALANCES, historian.credential)
        return await self.drive([request], self.balance)

    async def transactions(self) -> Sample:
        return await self.page_of(self.world.historian)

    async def pay(self) -> Sample:
        return await self.pay_to(self.world.payees)

    async def pay_hot(self) -> Sample:
        return await self.pay_to([self.world.merchant])

    @property
    def balance(self) -> bytes:
        """What a right answer to `operations.BALANCES` of the historian holds."""
        return b'"balance":%d' % (self.history * HISTORY_SAT)

    async def page_of(self, owner: Owner) -> Sample:
        """List somebody's latest transactions."""
        request = operations.request(operations.TRANSACTIONS, owner.credential, first=_PAGE)
        return await self.drive([request], b'"hasNextPage":true')

    async def pay_to(self, payees: list[Owner]) -> Sample:
        """Pay invoices of some, that are made before."""
        invoices = await world.invoices(self.world, payees, seconds=self.seconds)
        payers = cycle(self.world.payers)
        requests = [
            operations.pay_invoice(payer, invoice)
            for payer, invoice in zip(payers, invoices, strict=False)
        ]
        return await self.drive(requests, operations.PAID, once=True, updates="invoice")

    async def drive(
        self,
        requests: list[bytes],
        expected: bytes,
        *,
        once: bool = False,
        url: str | None = None,
        pid: int | None = None,
        updates: str | None = None,
    ) -> Sample:
        """Send requests, to the server unless a URL says where else, and see every answer right.

        `updates` is a table of which rows are updated: then what is written is read, too.
        """
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
            return await self.timed(pid or server.pid, run)
        before = await writes.mark(server.dsn, updated=updates)
        sample = await self.timed(pid or server.pid, run)
        written = await writes.since(before, server.dsn, server.data_dir, updated=updates)
        return replace(sample, written=written)

    async def timed(self, pid: int | None, run: Callable[[], Awaitable[Measured]]) -> Sample:
        """Run, and read the clocks of a process and of the database before and after."""
        database_pid = self.world.server.database_pid
        # The server may have several processes; who measures has its load generator for a child.
        is_server = pid == self.world.server.pid
        read_s = processes.family_cpu_s if is_server else processes.cpu_s
        before_s = pid and read_s(pid)
        database_before_s = processes.family_cpu_s(database_pid)
        trips_before = self._round_trips
        measured = await run()
        trips = self._round_trips - trips_before
        return Sample(
            measured,
            _each_us(before_s, pid and read_s(pid), measured),
            _each_us(database_before_s, processes.family_cpu_s(database_pid), measured),
            round_trips=None if self.wire is None else trips / measured.operations,
        )

    @property
    def _round_trips(self) -> int:
        return 0 if self.wire is None else self.wire.round_trips


def _each_us(before_s: float | None, after_s: float | None, measured: Measured) -> float | None:
    if before_s is None or after_s is None:
        return None
    return 1e6 * (after_s - before_s) / measured.operations
