"""How long it takes until the server answers, and until a command has, each in a fresh process.

The database runs and is migrated; what its own start takes is told beside it. Python finds the
byte code of earlier starts, as it does wherever it may keep it.
"""

import asyncio
import resource
import sys
import time
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Final

from app.database import embedded
from scripts.benchmark import processes, world

_TIMEOUT_S: Final = 60.0
_PYTHON: Final = (sys.executable, "-m", "app")
_SERVER: Final = (*_PYTHON, "serve", "--port", "0")

_BYTE_CODE: Final = {"PYTHONDONTWRITEBYTECODE", "PYTHONPYCACHEPREFIX"}

#: What is measured, and how long it may take by the wall clock, in seconds.
LABELS: Final = {
    "import": "importing all that serves",
    "serve": "latchkey serve, until it answers",
    "database": "  its PostgreSQL before, if embedded",
    "version": "latchkey --version",
    "accounts": "latchkey account list",
    "keys": "latchkey key list",
}
TARGETS: Final = {"serve": 1.0, "version": 0.4, "accounts": 0.4, "keys": 0.4}
_COMMANDS: Final = {
    "import": (
        *(sys.executable, "-c"),
        "from app.process import collector; collector.wait(); import app.serving",
    ),
    "version": (*_PYTHON, "--version"),
    "accounts": (*_PYTHON, "account", "list"),
    "keys": (*_PYTHON, "key", "list", "--account", "demo"),
}


@dataclass(frozen=True, slots=True)
class Took:
    """What one start took, in seconds: by the wall clock, and of processors, None if unknown."""

    wall_s: float
    processor_s: float | None = None


async def measure(folder: Path, *, rounds: int) -> dict[str, list[Took]]:
    """Start everything so many times, in turns. The first time counts nothing: it makes a server.

    Raises `BenchmarkError`.
    """
    data_dir = folder / "started"
    env = _environment(data_dir)
    found: dict[str, list[Took]] = defaultdict(list)
    for number in range(rounds + 1):
        took = {"database": Took(0.0), **await _round(data_dir, env, folder)}
        for name in LABELS if number else ():
            found[name].append(took[name])
    return dict(found)


async def _round(data_dir: Path, env: Mapping[str, str], folder: Path) -> dict[str, Took]:
    began_s = time.perf_counter()
    postgres = await asyncio.to_thread(embedded.start, data_dir)
    found = {"database": Took(time.perf_counter() - began_s)}
    try:
        await embedded.ensure_database(postgres.dsn)
        given = {**env, "LATCHKEY_DATABASE_URL": postgres.dsn}
        found["serve"] = await _serving(given, folder)
        for name, argv in _COMMANDS.items():
            found[name] = await _command(argv, given, folder)
    finally:
        await asyncio.to_thread(postgres.stop)
    return found


async def _serving(env: Mapping[str, str], folder: Path) -> Took:
    began_s = time.perf_counter()
    async with processes.serving(
        _SERVER, env=env, log=folder / "started.log", timeout_s=_TIMEOUT_S
    ) as (pid, _url):
        return Took(time.perf_counter() - began_s, processes.cpu_s(pid))


async def _command(argv: Sequence[str], env: Mapping[str, str], folder: Path) -> Took:
    began_s, used_s = time.perf_counter(), _of_children_s()
    await processes.output_of(argv, env=env, folder=folder, timeout_s=_TIMEOUT_S)
    return Took(time.perf_counter() - began_s, _of_children_s() - used_s)


def _of_children_s() -> float:
    """Return the processor time of all children that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _environment(data_dir: Path) -> dict[str, str]:
    """Return an environment in which Python keeps byte code, and keeps it in its usual place."""
    given = world.environment(data_dir)
    return {name: given[name] for name in given.keys() - _BYTE_CODE}


def text_of(found: Mapping[str, Sequence[Took]]) -> str:
    """Return a table for a terminal."""
    lines = [f"{'':36}{'ms (min..max)':>26}{'processor ms':>14}"]
    for name, taken in found.items():
        walls_s = [one.wall_s for one in taken]
        used_s = [one.processor_s for one in taken if one.processor_s is not None]
        middle_s = median(walls_s)
        rate = f"{1e3 * middle_s:,.0f} ({1e3 * min(walls_s):,.0f}..{1e3 * max(walls_s):,.0f})"
        used = f"{1e3 * median(used_s):,.0f}" if used_s else ""
        target_s = TARGETS.get(name)
        verdict = ""
        if target_s is not None:
            met = "met" if middle_s <= target_s else "MISSED"
            verdict = f"   ≤ {1e3 * target_s:,.0f}   {met}"
        lines.append(f"{LABELS[name]:36}{rate:>26}{used:>14}{verdict}")
    return "\n".join(lines)
