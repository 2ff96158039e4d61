"""The command: fill a scratch database, time what must not get slow, and leave nothing behind."""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from app.process.runtime import Runtime
from app.settings import Settings
from app.startup import open_runtime
from scripts.scaling import history, times
from scripts.scaling.history import Sizes
from scripts.scaling.times import Times

_COUNT = 300


def main(arguments: Sequence[str]) -> int:
    """Run it; return the exit code."""
    parser = argparse.ArgumentParser(prog="scripts/scale", description=__doc__)
    parser.add_argument("--payments", type=int, default=1_000_000, help="of one key (1000000)")
    parser.add_argument("--keys", type=int, default=10_000, help="in all (10000)")
    parser.add_argument("--journals", type=int, default=3_000_000, help="in all (3000000)")
    given = parser.parse_args(arguments)
    sizes = Sizes(given.payments, given.keys, given.journals)
    # The path of a Unix socket is short, and the database may run as another user.
    with tempfile.TemporaryDirectory(prefix="lk-", ignore_cleanup_errors=True) as name:
        Path(name).chmod(0o755)
        settings = Settings(data_dir=Path(name), rate_limits="off", price_usd=100_000)
        print(asyncio.run(_run(settings, sizes)))
    return 0


async def _run(settings: Settings, sizes: Sizes) -> str:
    async with open_runtime(settings) as runtime:
        return await measured(runtime, sizes, lambda text: print(text, file=sys.stderr))


async def measured(
    runtime: Runtime, sizes: Sizes, told: Callable[[str], object], count: int = _COUNT
) -> str:
    """Fill a new database, and return a table of times before and after."""
    told("accounts and keys")
    owners = await history.people(runtime, sizes)
    first, *_, last = owners
    await history.limit(runtime, first.key_id)
    before = await times.of_everyday(runtime, first, last, count)
    await history.write(runtime, owners, sizes, told)
    told("times")
    after = await times.of_everyday(runtime, first, last, count)
    told("check")
    full, of_all = await times.of_check(runtime, incremental=False)
    await times.of_everyday(runtime, first, last, count)
    since, of_some = await times.of_check(runtime, incremental=True)
    async with runtime.connection() as connection:
        counts = await history.sizes_of(connection)
    rows: list[tuple[str, Times | None, Times]] = [
        (name, before[name], after[name]) for name in after
    ]
    rows.append((f"check, all {of_all:,} journals", None, full))
    rows.append((f"check --incremental, the last {of_some:,} journals", None, since))
    title = (
        f"{sizes.payments:,} payments of one key, {counts['keys']:,} keys, "
        f"{counts['journals']:,} journals, {counts['sums']:,} sums, {counts['size']}"
    )
    return f"{title}\n\n{_table(rows)}"


def _table(rows: Sequence[tuple[str, Times | None, Times]]) -> str:
    lines = [
        "| median (most), ms | new database | long history |",
        "| --- | --- | --- |",
        *(f"| {name} | {_cell(before)} | {_cell(after)} |" for name, before, after in rows),
    ]
    return "\n".join(lines)


def _cell(found: Times | None) -> str:
    if found is None:
        return ""
    if found.median_ms == found.most_ms:
        return f"{found.median_ms:,.0f}"
    return f"{found.median_ms:.2f} ({found.most_ms:.1f})"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
