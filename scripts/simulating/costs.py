"""What one payment costs, as measured by `scripts/bench`, and what machines are like."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import orjson

MICROSECOND: Final = 1e-6


@dataclass(frozen=True, slots=True)
class Costs:
    """Processor time in microseconds, bytes, and waits.

    The figures are those of docs/performance.md, 2026-11-28. Of payments that share a transaction
    each takes `each_us`, and all together `shared_us` more: in a proportion measured on a server
    that did nothing else, and so much that they come to what payments took under load, when five
    shared a transaction.
    """

    server_us: float = 277.0
    shared_us: float = 923.0
    each_us: float = 146.0
    look_up_us: float = 43.0
    wal_bytes: float = 2_831.0
    row_bytes: float = 1_830.0
    #: Until the log is on disk, however much of it there is.
    fsync_us: float = 130.0
    disk_bytes_per_s: float = 500e6
    #: There and back between two machines; on one machine next to nothing.
    network_us: float = 200.0
    #: The parts of a payment's server time before its first query, and between that and the next.
    before: float = 0.5
    between: float = 0.1
    #: A turn of the server's loop in which it takes an answer from the database.
    turn_us: float = 20.0

    def database_us(self, payments: int) -> float:
        """Return what a transaction of so many payments takes."""
        return self.shared_us + self.each_us * payments


@dataclass(frozen=True, slots=True)
class Measured:
    """What `scripts/bench` measured of one operation."""

    name: str
    per_s: float
    p50_ms: float
    p99_ms: float
    server_us: float
    database_us: float


#: docs/performance.md, 2026-11-28: two processors for server, database and load generator.
REFERENCE: Final = (
    Measured("balances", 5_797, 2.5, 7.2, 168, 43),
    Measured("create", 3_052, 4.7, 13.6, 283, 190),
    Measured("pay", 2_002, 7.5, 17.0, 277, 375),
    Measured("hot", 1_937, 8.0, 16.4, 268, 387),
)


def of_bench(file: Path) -> tuple[Costs, list[Measured]]:
    """Return costs and figures of the output of `scripts/bench --json`.

    Raises `ValueError` where it holds no payments, or no processor time of them.
    """
    found: dict[str, Any] = orjson.loads(file.read_bytes())
    figures = {one["name"]: one for one in found["figures"]}
    if not figures.get("pay", {}).get("server_us") or not figures["pay"].get("database_us"):
        raise ValueError(f"{file} holds no payments with their processor time: run scripts/bench")
    pay = figures["pay"]
    usual = next(one for one in REFERENCE if one.name == "pay")
    # How fast that machine's database was that day; what is shared and what is not stays the same.
    speed = pay["database_us"] / usual.database_us
    costs = Costs()
    costs = replace(
        costs,
        server_us=pay["server_us"],
        shared_us=costs.shared_us * speed,
        each_us=costs.each_us * speed,
        look_up_us=costs.look_up_us * speed,
        wal_bytes=pay["wal_bytes"] or costs.wal_bytes,
        row_bytes=pay["rows_bytes"] or costs.row_bytes,
    )
    names = [one.name for one in REFERENCE]
    measured = [
        Measured(**{name: figures[kind][name] for name in Measured.__slots__})
        for kind in names
        if kind in figures
    ]
    return costs, measured
