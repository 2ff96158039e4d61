"""What the two came to, side by side."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from scripts.benchmark.report import Figures, Sample, figures_of

Pairs = Mapping[str, Sequence[tuple[Sample, Sample]]]
"""By operation, of each round: the peer's run and ours."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """An operation on both, and how many times as often we do it: the median of the rounds."""

    name: str
    peer: Figures
    ours: Figures
    ratio: float


def compared(pairs: Pairs) -> list[Comparison]:
    """Put the rounds together; both sides of a ratio are from the same round."""
    return [
        Comparison(
            name,
            figures_of(name, [peer for peer, _ in taken]),
            figures_of(name, [ours for _, ours in taken]),
            median(ours.measured.per_s / peer.measured.per_s for peer, ours in taken),
        )
        for name, taken in pairs.items()
    ]


def text_of(found: Iterable[Comparison], *, peer: str, history: int) -> str:
    """Return a table for a terminal or a page."""
    columns = ", per second | p50 / p99 ms | µs of its process"
    lines = [
        f"| operation | {peer}{columns} | Latchkey{columns} | ratio |",
        f"|{' --- |' * 8}",
    ]
    lines += [
        f"| {LABELS[one.name].format(history=history)} | {_cells(one.peer)} | {_cells(one.ours)} "
        f"| {one.ratio:.1f} |"
        for one in found
    ]
    return "\n".join(lines)


def _cells(figures: Figures) -> str:
    rate = f"{figures.per_s:,.0f} ({figures.per_s_min:,.0f}..{figures.per_s_max:,.0f})"
    used = "" if figures.server_us is None else f"{figures.server_us:,.0f}"
    return f"{rate} | {figures.p50_ms:,.1f} / {figures.p99_ms:,.1f} | {used}"


#: What is asked of both, in the order of a round.
LABELS = {
    "create": "create an invoice",
    "pay": "pay an invoice of the same server",
    "balances": "balance (there of a wallet with one payment)",
    "transactions": "20 latest of {history:,} payments",
    "long balances": "balance after {history:,} payments",
}
