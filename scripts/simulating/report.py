"""What a simulation came to: rates, waits, what is busiest, and what it takes."""

import math
from dataclasses import dataclass
from typing import Final

from scripts.benchmark.load import percentile
from scripts.simulating.calibration import Compared
from scripts.simulating.world import World

_YEAR_S: Final = 365.25 * 86_400
_TB: Final = 1e12


@dataclass(frozen=True, slots=True)
class Prices:
    """What a machine and a terabyte cost a month, in whatever unit; there are no usual ones."""

    server: float
    database: float
    terabyte: float


@dataclass(frozen=True, slots=True)
class Found:
    """The figures of a run."""

    asked: int
    seconds: float
    succeeded: int
    per_s: float
    p50_ms: float
    p99_ms: float
    across_share: float
    pending: int
    unavailable: int
    refused: int
    payments_a_transaction: float
    #: By resource, the busiest of each kind: the share of the time.
    utilisation: dict[str, float]
    wal_bytes_per_s: float
    rows_tb_a_year: float
    wal_tb_a_day: float
    machines: dict[str, int]
    cost_a_month: float | None
    difference: int
    in_transit: int

    @property
    def bottleneck(self) -> str:
        """Return what is busiest."""
        return max(self.utilisation, key=lambda name: self.utilisation[name])


def found(world: World, *, asked: int, seconds: float, mean: float, prices: Prices | None) -> Found:
    """Return the figures; `mean` is the share of the peak that a whole year has on average."""
    setup, tally = world.setup, world.tally
    ordered = sorted(tally.latencies_s) or [math.nan]
    logs = [shard.log for shard in world.shards]
    wal_per_s = sum(log.written_bytes for log in logs) / seconds
    rate = tally.succeeded / seconds
    steps = tally.steps / max(1, tally.succeeded)
    rows_tb = rate * mean * _YEAR_S * setup.costs.row_bytes * steps / _TB
    copies = 2 if setup.replicated else 1
    cores = 1 + setup.server_processes // 8
    machines = {
        "server processes": setup.server_processes,
        "servers of eight processors": cores,
        "databases": setup.shards,
        "their replicas": setup.shards * (copies - 1),
    }
    return Found(
        asked=asked,
        seconds=seconds,
        succeeded=tally.succeeded,
        per_s=rate,
        p50_ms=1_000 * percentile(ordered, 50),
        p99_ms=1_000 * percentile(ordered, 99),
        across_share=tally.across / max(1, asked),
        pending=tally.pending,
        unavailable=tally.unavailable,
        refused=tally.refused,
        payments_a_transaction=tally.steps / max(1, tally.transactions),
        utilisation={
            "a server process": max(one.utilisation(seconds) for one in world.servers),
            "a database's processors": max(
                shard.processors.utilisation(seconds) for shard in world.shards
            ),
            "a database's log": max(log.utilisation(seconds) for log in logs),
        },
        wal_bytes_per_s=wal_per_s,
        rows_tb_a_year=rows_tb,
        wal_tb_a_day=wal_per_s * mean * 86_400 / _TB,
        machines=machines,
        cost_a_month=None
        if prices is None
        else cores * prices.server
        + setup.shards * copies * prices.database
        + rows_tb * copies * prices.terabyte,
        difference=sum(shard.books.difference() for shard in world.shards),
        in_transit=sum(len(shard.books.in_transit) for shard in world.shards),
    )


def text_of(one: Found) -> str:
    """Return all of it as a Markdown table."""
    rows = [
        ("payments asked for", f"{one.asked:,} in {one.seconds:g} s"),
        ("made a second", f"{one.per_s:,.0f}"),
        ("p50, p99", f"{one.p50_ms:.1f}, {one.p99_ms:.1f} ms"),
        ("from one database to another", f"{one.across_share:.0%}"),
        ("steps that share a transaction", f"{one.payments_a_transaction:.1f}"),
        ("told PENDING", f"{one.pending:,}"),
        ("told to come again", f"{one.unavailable:,}"),
        ("refused: too poor", f"{one.refused:,}"),
        *((f"{name}, the busiest", f"{share:.0%} busy") for name, share in one.utilisation.items()),
        ("bottleneck", one.bottleneck),
        ("log", f"{one.wal_bytes_per_s / 1e6:,.1f} MB/s, {one.wal_tb_a_day:.2f} TB a day"),
        ("rows", f"{one.rows_tb_a_year:,.1f} TB a year"),
        *((name, f"{number:,}") for name, number in one.machines.items()),
        *([] if one.cost_a_month is None else [("cost a month", f"{one.cost_a_month:,.0f}")]),
        ("books are off by", f"{one.difference:,}"),
        ("still in transit", f"{one.in_transit:,}"),
    ]
    return "\n".join(["| | |", "| --- | --- |", *(f"| {name} | {text} |" for name, text in rows)])


def calibration_text(compared: list[Compared]) -> str:
    """Return what was measured beside what the simulation has, as a Markdown table."""
    lines = [
        "| one machine | measured a second | simulated | error | p50 ms | simulated |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    lines += [
        f"| {one.measured.name} | {one.measured.per_s:,.0f} | {one.per_s:,.0f} | {one.error:+.0%} "
        f"| {one.measured.p50_ms:.1f} | {one.p50_ms:.1f} |"
        for one in compared
    ]
    return "\n".join(lines)
