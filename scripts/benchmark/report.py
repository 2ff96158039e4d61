"""What was measured: the rounds put together, the ratios that matter, and how they print."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from scripts.benchmark.load import Measured
from scripts.benchmark.signing import Signing
from scripts.benchmark.writes import Written


@dataclass(frozen=True, slots=True)
class Sample:
    """One run, and the processor time of an operation where it could be read."""

    measured: Measured
    server_us: float | None = None
    database_us: float | None = None
    written: Written | None = None
    #: To the database, an operation; None where they were not counted.
    round_trips: float | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """An operation over all rounds: medians, and the slowest and fastest round."""

    name: str
    per_s: float
    per_s_min: float
    per_s_max: float
    p50_ms: float
    p99_ms: float
    server_us: float | None
    database_us: float | None
    operations: int
    wal_bytes: float | None = None
    rows_bytes: float | None = None
    round_trips: float | None = None


@dataclass(frozen=True, slots=True)
class Ratio:
    """A ratio with the target it has; `at_least` tells on which side of it is good."""

    name: str
    value: float
    target: float
    at_least: bool

    @property
    def is_met(self) -> bool:
        return self.value >= self.target if self.at_least else self.value <= self.target


def figures_of(name: str, samples: Sequence[Sample], round_trips: float | None = None) -> Figures:
    """Put the samples of all rounds together, with the round trips that were counted apart."""
    rates = [sample.measured.per_s for sample in samples]
    return Figures(
        name=name,
        per_s=median(rates),
        per_s_min=min(rates),
        per_s_max=max(rates),
        p50_ms=median(sample.measured.p50_ms for sample in samples),
        p99_ms=median(sample.measured.p99_ms for sample in samples),
        server_us=_median_of(sample.server_us for sample in samples),
        database_us=_median_of(sample.database_us for sample in samples),
        operations=sum(sample.measured.operations for sample in samples),
        wal_bytes=_median_of(_each(sample, "wal_bytes") for sample in samples),
        rows_bytes=_median_of(_each(sample, "rows_bytes") for sample in samples),
        round_trips=round_trips,
    )


def _each(sample: Sample, what: str) -> float | None:
    """Return the bytes that one operation wrote, None where they were not read."""
    written: int | None = getattr(sample.written, what, None)
    return None if written is None else written / sample.measured.operations


def ratios_of(
    samples: Mapping[str, Sequence[Sample]], signing: Signing | None, counting_us: float | None
) -> list[Ratio]:
    """Return the ratios that can be told from what was measured.

    Both sides of one are from the same round; the median over the rounds counts.
    """
    found = []
    if signing is not None:
        value = signing.invoice_us / signing.signature_us
        found.append(Ratio("an invoice, signed and encoded / a bare signature", value, 3.5, False))
    for name, above, below, target in (
        ("pay: server / bare asyncpg loop of the same statement", "pay", "asyncpg", 0.5),
        ("pay: server / bare asyncpg loop with the look-up before", "pay", "asyncpg+lookup", 0.5),
        ("pay: into one hot wallet / spread over wallets", "hot", "pay", 0.6),
        ("20 of a long history / 20 of few transactions", "long", "transactions", 0.9),
    ):
        if above in samples and below in samples:
            pairs = zip(samples[above], samples[below], strict=True)
            value = median(one.measured.per_s / other.measured.per_s for one, other in pairs)
            found.append(Ratio(name, value, target, at_least=True))
    pairs = zip(samples.get("balances", ()), samples.get("handler", ()), strict=False)
    values = [
        one.server_us / other.server_us for one, other in pairs if one.server_us and other.server_us
    ]
    if values:
        name = "balances: processor time of the server / of the same by hand"
        found.append(Ratio(name, median(values), 3.0, at_least=False))
    pairs = zip(samples.get("told", ()), samples.get("pay", ()), strict=False)
    values = [
        sum(_cpu_us(one)) / sum(_cpu_us(other))
        for one, other in pairs
        if _cpu_us(one) and _cpu_us(other)
    ]
    if values:
        name = "pay: processor time with an endpoint that is told / without"
        found.append(Ratio(name, median(values), 1.1, at_least=False))
    server_us = _median_of(sample.server_us for sample in samples.get("balances", ()))
    if counting_us is not None and server_us:
        name = "counting what a key does / processor time of the server for balances"
        found.append(Ratio(name, counting_us / server_us, 0.05, at_least=False))
    return found


def _cpu_us(sample: Sample) -> list[float]:
    """Return the processor time of server and database, nothing where it could not be read."""
    both = [sample.server_us, sample.database_us]
    return [one for one in both if one] if all(both) else []


def text_of(
    figures: Iterable[Figures],
    ratios: Iterable[Ratio],
    signing: Signing | None,
    counting_us: float | None,
) -> str:
    """Return both tables for a terminal; "" for nothing measured."""
    figures = list(figures)
    heads = f"{'per second (min..max)':>26}{'p50 ms':>9}{'p99 ms':>9}{'server µs':>11}"
    costs = f"{'database µs':>13}{'round trips':>13}{'WAL bytes':>11}{'row bytes':>11}"
    lines = [f"{'':36}{heads}{costs}"] if figures else []
    lines += [
        f"{LABELS[one.name]:36}{_rate(one):>26}{one.p50_ms:9.2f}{one.p99_ms:9.2f}"
        f"{_us(one.server_us):>11}{_us(one.database_us):>13}{_trips(one.round_trips):>13}"
        f"{_us(one.wal_bytes):>11}{_us(one.rows_bytes):>11}"
        for one in figures
    ]
    if signing is not None:
        lines.append(
            f"a bare signature {signing.signature_us:.1f} µs, an invoice signed and encoded "
            f"{signing.invoice_us:.1f} µs"
        )
    if counting_us is not None:
        lines.append(f"counting what a key does {counting_us:.1f} µs a request")
    ratios = list(ratios)
    if ratios:
        lines.append("")
    lines += [
        f"{ratio.name:68}{ratio.value:7.2f}   {'≥' if ratio.at_least else '≤'} {ratio.target:g}"
        f"   {'met' if ratio.is_met else 'MISSED'}"
        for ratio in ratios
    ]
    return "\n".join(lines)


def _rate(figures: Figures) -> str:
    return f"{figures.per_s:,.0f} ({figures.per_s_min:,.0f}..{figures.per_s_max:,.0f})"


def _us(value: float | None) -> str:
    return "" if value is None else f"{value:,.0f}"


def _trips(value: float | None) -> str:
    return "" if value is None else f"{value:.1f}"


def _median_of(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return median(known) if known else None


#: What can be measured, in the order of a round: what is compared stands side by side.
LABELS = {
    "create": "create invoice",
    "balances": "balances",
    "handler": "  by hand, from the database",
    "static": "  by hand, from memory",
    "transactions": "20 latest of 5,000 transactions",
    "long": "20 latest of the long history",
    "pay": "pay an invoice of this server",
    "told": "  whose payee has a webhook endpoint",
    "deliver": "  telling it: made, sent, recorded",
    "hot": "  into one hot wallet",
    "asyncpg": "  the statement alone, asyncpg",
    "asyncpg+lookup": "  with the look-up before, asyncpg",
    "pgbench": "  the statement alone, pgbench",
}
