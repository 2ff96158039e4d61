"""This checkout against another commit: both servers run, and take turns a second at a time.

A machine drifts by more than a change is worth. So every operation is measured on both within
seconds, in an order that changes from round to round, and what counts is the median of the ratios
of the rounds, beside the least and the greatest of them. Both run on the same Python and libraries.
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from scripts.benchmark import processes, world
from scripts.benchmark.clients import Clients
from scripts.benchmark.report import LABELS, Sample
from scripts.benchmark.rounds import said

#: What is asked of a server alone, and can be compared.
COMPARED = ("create", "balances", "transactions", "pay", "hot")
_GIT_TIMEOUT_S = 60.0


@dataclass(frozen=True, slots=True)
class Spread:
    """A figure here by the same figure there: the median over the rounds, least and greatest."""

    middle: float
    least: float
    greatest: float


async def run(
    folder: Path, commit: str, names: Sequence[str], *, clients: "Wanted", rounds: int
) -> dict[str, list[tuple[Sample, Sample]]]:
    """Measure operations on this checkout and on a commit; return pairs, this one's first.

    Raises `BenchmarkError` for what is no commit, and where a server does not start.
    """
    async with AsyncExitStack() as stack:
        root = await stack.enter_async_context(_checked_out(commit, folder / "compared"))
        here = await _start(stack, folder / "here", world.ROOT, clients, archive=clients.archive)
        there = await _start(stack, folder / "there", root, clients)
        pairs: dict[str, list[tuple[Sample, Sample]]] = {name: [] for name in names}
        for number in range(1, rounds + 1):
            for name, taken in pairs.items():
                said(f"round {number} of {rounds}: {name}")
                first, second = (here, there) if number % 2 else (there, here)
                one = await first.measurements()[name]()
                other = await second.measurements()[name]()
                taken.append((one, other) if first is here else (other, one))
        said("")
        return pairs


@dataclass(frozen=True, slots=True)
class Wanted:
    """How clients are to ask: see `Clients`. This checkout alone has an `archive`, if any."""

    seconds: float
    history: int
    uses_wrk: bool
    archive: int = 0


def text_of(commit: str, pairs: dict[str, list[tuple[Sample, Sample]]], *, archive: int = 0) -> str:
    """Return a table for a terminal: this checkout's figures by those of a commit."""
    aged = f", after {archive:,} transactions," if archive else ""
    lines = [
        f"this checkout{aged} / {commit}: the median of the rounds (least..greatest)",
        f"{'':36}{'per second':>22}{'server time':>22}{'database time':>22}{'WAL':>22}",
    ]
    for name, taken in pairs.items():
        cells = (
            _spread([(a.measured.per_s, b.measured.per_s) for a, b in taken]),
            _spread([(a.server_us, b.server_us) for a, b in taken]),
            _spread([(a.database_us, b.database_us) for a, b in taken]),
            _spread([(_wal(a), _wal(b)) for a, b in taken]),
        )
        lines.append(f"{LABELS[name].strip():36}" + "".join(f"{_cell(one):>22}" for one in cells))
    return "\n".join(lines)


def _spread(pairs: Sequence[tuple[float | None, float | None]]) -> Spread | None:
    ratios = [here / there for here, there in pairs if here is not None and there]
    return Spread(median(ratios), min(ratios), max(ratios)) if ratios else None


def _cell(spread: Spread | None) -> str:
    if spread is None:
        return ""
    return f"{spread.middle:.2f} ({spread.least:.2f}..{spread.greatest:.2f})"


def _wal(sample: Sample) -> float | None:
    if sample.written is None or sample.written.wal_bytes is None:
        return None
    return sample.written.wal_bytes / sample.measured.operations


async def _start(
    stack: AsyncExitStack, folder: Path, root: Path, clients: Wanted, *, archive: int = 0
) -> Clients:
    said(f"starting {folder.name}, making transactions ...")
    await asyncio.to_thread(folder.mkdir, mode=0o755)
    server = await stack.enter_async_context(world.running_server(folder, root=root))
    people = await world.populate(server, history=clients.history, archive=archive)
    return Clients(
        world=people,
        seconds=clients.seconds,
        history=clients.history,
        uses_wrk=clients.uses_wrk,
    )


@asynccontextmanager
async def _checked_out(commit: str, folder: Path) -> AsyncIterator[Path]:
    """Have the files of a commit in a folder while the block runs."""
    await _git("worktree", "add", "--detach", "--quiet", str(folder), commit)
    try:
        yield folder
    finally:
        await _git("worktree", "remove", "--force", str(folder))


async def _git(*words: str) -> None:
    await processes.output_of(
        ["git", *words], env=world.plain_environment(), folder=world.ROOT, timeout_s=_GIT_TIMEOUT_S
    )
