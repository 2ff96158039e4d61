"""The command: mutate some modules, run their tests against each mutant, list who survived.

With `--seeded` it tries the faults that `holes` lists instead, as they were written down.
"""

import argparse
import ast
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from scripts.mutation import seeding, trial
from scripts.mutation.mutants import Mutant, mutants
from scripts.mutation.targets import TARGETS
from tests.scratch_cluster import scratch_cluster

_SLOWER = 5
"""How much longer than the unchanged module's tests a mutant's may take."""

_EXTRA_S = 30.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of the mutants of a module."""

    module: str
    tried: int
    survivors: list[Mutant]


def main() -> int:
    """Mutate the modules that are named, or all there are."""
    parser = argparse.ArgumentParser(prog="scripts/mutate", description=__doc__)
    parser.add_argument("modules", nargs="*", metavar="MODULE", help=f"of {', '.join(TARGETS)}")
    parser.add_argument(
        "--seeded",
        nargs="*",
        metavar="NAME",
        help="try seeded security faults instead, all or some",
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="mutants at a time")
    parser.add_argument("--lines", help="only these lines, as in 20-35")
    options = parser.parse_args()
    if options.seeded is not None:
        with _cluster():
            return seeding.try_all(options.seeded, options.jobs)
    if unknown := set(options.modules) - TARGETS.keys():
        parser.error(f"no such target: {', '.join(sorted(unknown))}")
    first, _, last = (options.lines or "0-").partition("-")
    lines = range(int(first), int(last or sys.maxsize) + 1)
    with _cluster(), tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        verdicts = [
            _try_all(module, lines, Path(folder), options.jobs)
            for module in options.modules or TARGETS
        ]
    _report(verdicts)
    return 0


@contextmanager
def _cluster() -> Iterator[None]:
    """Let all mutants use one PostgreSQL server, each with databases of its own."""
    with scratch_cluster(18) as address:
        os.environ["LATCHKEY_TEST_CLUSTER"] = address
        yield


def _try_all(module: str, lines: range, folder: Path, jobs: int) -> Verdict:
    source, tests = trial.path_of(module).read_text(), TARGETS[module]
    log = folder / "log"
    began = time.monotonic()
    unchanged = ast.parse(source)
    if not trial.survives(module, unchanged, tests, log=log, timeout_s=600):
        raise SystemExit(f"The tests of {module} fail as it is:\n{log.read_text()[-3_000:]}")
    timeout_s = _SLOWER * (time.monotonic() - began) + _EXTRA_S
    chosen = [mutant for mutant in mutants(source) if mutant.line in lines]
    print(f"{module}: {len(chosen)} mutants", flush=True)

    def survives(mutant: Mutant) -> bool:
        log = folder / f"log-{id(mutant)}"
        lives = trial.survives(module, mutant.tree, tests, log=log, timeout_s=timeout_s)
        log.unlink(missing_ok=True)
        if lives:
            print(f"  survived: {_described(module, mutant)}", flush=True)
        return lives

    with ThreadPoolExecutor(jobs) as pool:
        lived = list(pool.map(survives, chosen))
    survivors = [mutant for mutant, lives in zip(chosen, lived, strict=True) if lives]
    return Verdict(module, len(chosen), survivors)


def _described(module: str, mutant: Mutant) -> str:
    short = partial(_shortened, chars=60)
    path = trial.path_of(module).relative_to(trial.ROOT)
    return f"{path}:{mutant.line}: {short(mutant.was)}  →  {short(mutant.now)}"


def _shortened(text: str, *, chars: int) -> str:
    text = " ".join(text.split())
    return text if len(text) <= chars else f"{text[: chars - 1]}…"


def _report(verdicts: list[Verdict]) -> None:
    print(f"\n{datetime.now(UTC):%Y-%m-%d}")
    for verdict in verdicts:
        killed = verdict.tried - len(verdict.survivors)
        print(f"{verdict.module:<36}{killed:>5} of {verdict.tried:>4} killed")
    tried = sum(verdict.tried for verdict in verdicts)
    killed = tried - sum(len(verdict.survivors) for verdict in verdicts)
    print(f"{'all':<36}{killed:>5} of {tried:>4} killed, {100 * killed / max(tried, 1):.1f} %")


if __name__ == "__main__":
    sys.exit(main())
