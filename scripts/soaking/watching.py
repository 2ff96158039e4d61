"""What processes hold while they run: memory, open files, connections to the database, its size."""

import asyncio
import contextlib
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Final

import asyncpg

from scripts.soaking.children import Child
from scripts.soaking.plant import Plant

_EVERY_S: Final = 5.0
MIB: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Sample:
    """What a process held at a moment of one of its lives."""

    at: float
    life: int
    rss_bytes: int
    files: int


@dataclass(slots=True)
class Watch:
    """Samples of every process by its name, and of the database, as long as it runs."""

    plant: Plant
    seconds: float
    processes: dict[str, list[Sample]] = field(default_factory=dict)
    #: When, connections, bytes.
    database: list[tuple[float, int, int]] = field(default_factory=list)

    async def run(self) -> None:
        """Look until cancelled."""
        while True:
            for child in self.plant.children:
                if (sample := _sample(child)) is not None:
                    self.processes.setdefault(child.name, []).append(sample)
            with contextlib.suppress(OSError, asyncpg.PostgresError, TimeoutError):
                async with asyncio.timeout(_EVERY_S):
                    self.database.append(await _database(self.plant.postgres.dsn))
            await asyncio.sleep(min(_EVERY_S, self.seconds / 60))


@dataclass(frozen=True, slots=True)
class Growth:
    """How a process grew from the second sixth of the run to the last one; None: not one life."""

    name: str
    lives: int
    rss_bytes: float
    grown_bytes: float | None
    files: float
    files_grown: float | None


def growths(watch: Watch, began_at: float, seconds: float) -> list[Growth]:
    """Compare medians of minutes 5 to 10 with those of the last 5, of a run of 30."""
    found = []
    for name, samples in watch.processes.items():
        early = [one for one in samples if seconds / 6 <= one.at - began_at < seconds / 3]
        late = [one for one in samples if 5 / 6 * seconds <= one.at - began_at < seconds]
        if not late:
            continue
        is_one_life = bool(early) and len({one.life for one in (*early, *late)}) == 1
        rss, files = _rss(late), _files(late)
        found.append(
            Growth(
                name=name,
                lives=samples[-1].life,
                rss_bytes=rss,
                grown_bytes=rss - _rss(early) if is_one_life else None,
                files=files,
                files_grown=files - _files(early) if is_one_life else None,
            )
        )
    return found


def _rss(samples: Sequence[Sample]) -> float:
    return median(one.rss_bytes for one in samples)


def _files(samples: Sequence[Sample]) -> float:
    return median(one.files for one in samples)


def _sample(child: Child) -> Sample | None:
    pid = child.pid
    if pid is None:
        return None
    try:
        status = Path(f"/proc/{pid}/status").read_text()
        files = len(list(Path(f"/proc/{pid}/fd").iterdir()))
    except OSError:
        return None
    kib = next((line.split()[1] for line in status.splitlines() if line[:6] == "VmRSS:"), None)
    if kib is None:  # it has just ended
        return None
    return Sample(time.monotonic(), len(child.born_at), 1_024 * int(kib), files)


async def _database(dsn: str) -> tuple[float, int, int]:
    connection = await asyncpg.connect(dsn)
    try:
        row = await connection.fetchrow(_DATABASE)
    finally:
        await connection.close()
    assert row is not None
    return time.monotonic(), row["connections"], row["bytes"]


_DATABASE: Final = """
SELECT (SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend'
           AND pid <> pg_backend_pid()) AS connections,
       pg_database_size(current_database()) AS bytes
"""
