"""The seeded faults: each put into a copy of the repository, whose tests must notice it.

A copy is as the working tree is, without what git ignores. What no test notices is a hole that
somebody could make by mistake; so is one that does not apply any more, for nobody looks there then.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from queue import SimpleQueue

from scripts.mutation import trial
from scripts.mutation.holes import HOLES, Hole

_TIMEOUT_S = 900.0
_OUTPUT_CHARS = 2_000
#: Exit codes of pytest: all passed; some failed; it could not even begin (it cannot be imported).
_PASSED, _NOTICED = 0, {1, 2, 4}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a fault: by which test it was noticed, or what was said when it was not."""

    hole: Hole
    is_noticed: bool
    said: str = ""


def try_all(names: Sequence[str], jobs: int) -> int:
    """Try the faults of these names, or all; return the exit code, 1 unless all are noticed."""
    chosen = [hole for hole in HOLES if not names or hole.name in names]
    if unknown := set(names) - {hole.name for hole in chosen}:
        raise SystemExit(f"There is no fault {', '.join(sorted(unknown))}.")
    for hole in chosen:
        hole.applied_to((trial.ROOT / hole.file).read_text())
    _require_passing(chosen, jobs)
    with _copies(jobs) as copies, ThreadPoolExecutor(jobs) as pool:

        def tried(hole: Hole) -> Outcome:
            copy = copies.get()
            try:
                outcome = _try(hole, copy)
            finally:
                copies.put(copy)
            print(_line(outcome), flush=True)
            return outcome

        outcomes = list(pool.map(tried, chosen))
    missed = [outcome for outcome in outcomes if not outcome.is_noticed]
    print(f"\n{datetime.now(UTC):%Y-%m-%d}: {len(chosen) - len(missed)} of {len(chosen)} noticed")
    return 1 if missed else 0


def _require_passing(holes: Sequence[Hole], jobs: int) -> None:
    """Run all tests that will be run on what is right: what fails there notices nothing."""
    tests = sorted({test for hole in holes for test in hole.tests})
    command = [sys.executable, "-m", "pytest", "-q", "-n", str(jobs), *tests]
    if subprocess.run(command, cwd=trial.ROOT, check=False).returncode != _PASSED:  # noqa: S603
        raise SystemExit("The tests fail as it is.")


def _line(outcome: Outcome) -> str:
    if outcome.is_noticed:
        return f"noticed       {outcome.hole.name}: {outcome.said}"
    return f"NOT NOTICED   {outcome.hole.name}: {outcome.hole.why}\n{outcome.said}".rstrip()


@contextmanager
def _copies(count: int) -> Iterator[SimpleQueue[Path]]:
    """Yield as many copies as are worked in at once."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],  # noqa: S607
        cwd=trial.ROOT,
        capture_output=True,
        check=True,
    )
    files = [Path(name) for name in listed.stdout.decode().split("\0") if name]
    copies: SimpleQueue[Path] = SimpleQueue()
    with tempfile.TemporaryDirectory(prefix="seeded-") as folder:
        for number in range(count):
            copy = Path(folder) / str(number)
            for name in files:
                (copy / name).parent.mkdir(parents=True, exist_ok=True)
                if (trial.ROOT / name).is_file():
                    shutil.copy2(trial.ROOT / name, copy / name)
            copies.put(copy)
        yield copies


def _try(hole: Hole, copy: Path) -> Outcome:
    changed = copy / hole.file
    before = changed.read_text()
    changed.write_text(hole.applied_to(before))
    try:
        ended = subprocess.run(  # noqa: S603 - our own tests
            [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *hole.tests],
            cwd=copy,
            env=os.environ | {"PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            timeout=_TIMEOUT_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Outcome(hole, is_noticed=True, said="it hangs")
    finally:
        changed.write_text(before)
    if ended.returncode == _PASSED or ended.returncode not in _NOTICED:
        return Outcome(hole, is_noticed=False, said=ended.stdout[-_OUTPUT_CHARS:])
    return Outcome(hole, is_noticed=True, said=_failed(ended.stdout))


def _failed(output: str) -> str:
    """Return the test that failed, as pytest names it in the end."""
    found = re.search(r"^(?:FAILED|ERROR) (\S+)", output, re.MULTILINE)
    return "it cannot be imported" if found is None else found[1]
