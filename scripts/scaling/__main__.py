"""The command: fill scratch servers, time what must not get slow, and leave nothing behind.

Three parts: `history` (payments of years), `keys` (100,000), `sockets` (10,000 idle WebSockets).
"""

import argparse
import asyncio
import resource
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import uvloop

from app.process.runtime import Runtime
from app.settings import Settings
from app.startup import open_runtime
from scripts.benchmark import scratch
from scripts.benchmark.processes import BenchmarkError
from scripts.scaling import history, keys, sockets, times
from scripts.scaling.history import Sizes
from scripts.scaling.times import Times

_COUNT: Final = 300
_QUICK_COUNT: Final = 20
_PARTS: Final = ("history", "keys", "sockets")
_LARGEST: Final = 8


@dataclass(frozen=True, slots=True)
class ScaleOptions:
    """What was asked for on the command line."""

    parts: list[str]
    sizes: Sizes
    keys: int
    sockets: int
    count: int
    #: By how many processes the WebSockets are shared, each number in turn.
    workers: tuple[int, ...]
    rounds: int


def main(arguments: Sequence[str]) -> int:
    """Run it; return the exit code."""
    options = _options(arguments)
    try:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            for part in options.parts:
                print(runner.run(_run(part, options)), end="\n\n", flush=True)
    except BenchmarkError as error:
        print(f"scale: {error}", file=sys.stderr)
        return 1
    except (KeyboardInterrupt, asyncio.CancelledError):
        return 130
    return 0


def _options(arguments: Sequence[str]) -> ScaleOptions:
    parser = argparse.ArgumentParser(prog="scripts/scale", description=__doc__)
    parser.add_argument(
        "--only",
        action="append",
        choices=_PARTS,
        metavar="PART",
        help=f"may be repeated. One of: {', '.join(_PARTS)}",
    )
    parser.add_argument("--quick", action="store_true", help="a hundredth of it all, in a minute")
    parser.add_argument("--payments", type=int, default=1_000_000, help="of one key (1000000)")
    parser.add_argument("--keys", type=int, default=10_000, help="in all, of a history (10000)")
    parser.add_argument("--journals", type=int, default=3_000_000, help="in all (3000000)")
    parser.add_argument("--many-keys", type=int, default=100_000, help="in all (100000)")
    parser.add_argument("--sockets", type=int, default=10_000, help="WebSockets (10000)")
    given = parser.parse_args(arguments)
    for name in ("payments", "keys", "journals", "many_keys", "sockets"):
        if getattr(given, name) < 1:
            parser.error(f"argument --{name.replace('_', '-')}: at least 1")
    share = 100 if given.quick else 1
    payments, keys, journals, many_keys, sockets = (
        -(-size // share)
        for size in (given.payments, given.keys, given.journals, given.many_keys, given.sockets)
    )
    return ScaleOptions(
        parts=[part for part in _PARTS if part in (given.only or _PARTS)],
        sizes=Sizes(payments, keys, journals),
        keys=many_keys,
        sockets=sockets,
        count=_QUICK_COUNT if given.quick else _COUNT,
        workers=(1,) if given.quick else (1, 4),
        rounds=1 if given.quick else 3,
    )


async def _run(part: str, options: ScaleOptions) -> str:
    if part == "sockets":
        return await _sockets(options)
    with scratch.folder() as folder:
        settings = Settings(
            data_dir=folder, rate_limits="off", price_usd=100_000, api_keys_max=options.keys + 1_000
        )
        async with open_runtime(settings) as runtime:
            if part == "history":
                return await measured(runtime, options.sizes, _say, options.count)
            found = await keys.measured(runtime, options.keys, _say, options.count)
    title = f"{options.keys:,} keys, {options.keys // 10:,} of them on one account"
    return f"{title}\n\n{_table(found, 'few keys', 'many keys')}"


async def _sockets(options: ScaleOptions) -> str:
    texts = []
    for workers in options.workers:
        _say(f"{options.sockets:,} sockets, {workers} processes")
        with scratch.folder() as folder:
            found = await sockets.measured(
                folder, options.sockets, workers=workers, rounds=options.rounds
            )
        texts.append(sockets.text_of(found))
    return "\n".join(texts)


def _say(text: str) -> None:
    print(text, file=sys.stderr)


async def measured(
    runtime: Runtime,
    sizes: Sizes,
    told: Callable[[str], object],
    count: int = _COUNT,
) -> str:
    """Fill a new database, and return tables: times before and after, and what is on the disk."""
    told("accounts and keys")
    owners = await history.people(runtime, sizes)
    first, *_, last = owners
    await history.limit(runtime, first.key_id)
    before = await times.of_everyday(runtime, first, last, count)
    async with runtime.connection() as connection:
        empty = await history.bytes_of(connection, _LARGEST)
    await history.write(runtime, owners, sizes, told)
    told("times")
    after = await times.of_everyday(runtime, first, last, count)
    told("check")
    full, of_all = await times.of_check(runtime, incremental=False)
    await times.of_everyday(runtime, first, last, count)
    since, of_some = await times.of_check(runtime, incremental=True)
    async with runtime.connection() as connection:
        counts = await history.sizes_of(connection)
        largest = await history.bytes_of(connection, _LARGEST)
    rows: list[tuple[str, Times | None, Times]] = [
        (name, before[name], after[name]) for name in after
    ]
    rows.append((f"check, all {of_all:,} journals", None, full))
    rows.append((f"check --incremental, the last {of_some:,} journals", None, since))
    title = (
        f"{sizes.payments:,} payments of one key, {counts['keys']:,} keys, "
        f"{counts['journals']:,} journals, {counts['sums']:,} sums, {counts['size']}; "
        f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1_024:,} MiB here at most"
    )
    table = _table(rows, "new database", "long history")
    return f"{title}\n\n{table}\n\n{_sizes(largest, empty, sizes.journals)}"


def _sizes(largest: dict[str, int], empty: dict[str, int], journals: int) -> str:
    """Return what a million payments take on the disk, table by table."""
    million = 1_000_000 / max(journals, 1)
    return "\n".join(
        [
            "| table, with its indexes | MB a million payments |",
            "| --- | --- |",
            *(
                f"| {name} | {(size - empty.get(name, 0)) * million / 1e6:,.0f} |"
                for name, size in largest.items()
            ),
        ]
    )


def _table(rows: Sequence[tuple[str, Times | None, Times]], before: str, after: str) -> str:
    lines = [
        f"| median (most), ms | {before} | {after} |",
        "| --- | --- | --- |",
        *(f"| {name} | {_cell(was)} | {_cell(found)} |" for name, was, found in rows),
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
