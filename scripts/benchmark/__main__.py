"""The command: start everything, measure, print, and leave nothing behind."""

import argparse
import asyncio
import os
import sys
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import orjson
import uvloop

from scripts.benchmark import (
    authenticating,
    ceiling,
    comparing,
    counting,
    load,
    postman,
    processes,
    report,
    rounds,
    scratch,
    signing,
    starting,
    world,
    wrk,
)
from scripts.benchmark.processes import BenchmarkError
from scripts.benchmark.rounds import Bench, Reference
from scripts.benchmark.signing import Signing

_SIGNING = "signing"
_COUNTING = "counting"
_AUTHENTICATING = "authenticating"
_START = "start"
_LONG = "long"
_REFERENCE_TIMEOUT_S = 20.0
_STARTS_MIN = 5


@dataclass(frozen=True, slots=True)
class Options:
    """What was asked for on the command line."""

    names: list[str]
    seconds: float
    rounds: int
    history: int
    #: Transactions of the long history, where that is measured.
    archive: int
    #: Processes of the server.
    workers: int
    uses_wrk: bool
    json_file: Path | None
    #: What this checkout is compared with, None: nothing.
    commit: str | None


def main(arguments: Sequence[str]) -> int:
    """Run the benchmark; return the exit code."""
    options = _options(arguments)
    try:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.run(_measure(options) if options.commit is None else _compare(options))
    except BenchmarkError as error:
        print(f"bench: {error}", file=sys.stderr)
        return 1
    except (KeyboardInterrupt, asyncio.CancelledError):
        return 130
    return 0


def _options(arguments: Sequence[str]) -> Options:
    names = [*report.LABELS, _SIGNING, _COUNTING, _AUTHENTICATING, _START]
    parser = argparse.ArgumentParser(prog="scripts/bench", description=__doc__)
    parser.add_argument(
        "--only",
        action="append",
        choices=names,
        metavar="NAME",
        help=f"measure only this; may be repeated. One of: {', '.join(names)}",
    )
    parser.add_argument("--seconds", type=float, default=1.0, help="of each run (1)")
    parser.add_argument("--rounds", type=int, default=3, help="runs of each (3)")
    parser.add_argument("--history", type=int, default=5_000, help="transactions listed (5000)")
    parser.add_argument(
        "--long-history", action="store_true", help="also list of 1,000,000; takes a minute more"
    )
    parser.add_argument(
        "--archive",
        type=int,
        default=1_000_000,
        metavar="N",
        help="so many instead of 1,000,000",
    )
    parser.add_argument("--workers", type=int, default=1, help="processes of the server (1)")
    parser.add_argument("--own-load", action="store_true", help="do without wrk though it is there")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there, too")
    parser.add_argument(
        "--compare",
        metavar="COMMIT",
        help="compare this checkout with another commit, in turns: "
        f"{', '.join(comparing.COMPARED)}; more --rounds see smaller differences. "
        "With --long-history this checkout alone has it: with HEAD, what a history costs",
    )
    given = parser.parse_args(arguments)
    if given.json is not None and not given.json.absolute().parent.is_dir():
        parser.error(f"argument --json: there is no folder {given.json.absolute().parent}")
    if given.rounds < 1 or given.seconds <= 0:
        parser.error("arguments --rounds and --seconds: more than 0")
    if given.compare is not None and not set(given.only or names) & set(comparing.COMPARED):
        parser.error(f"argument --compare: of {', '.join(comparing.COMPARED)}")
    chosen = given.only or [name for name in names if name != _LONG]
    if given.long_history and _LONG not in chosen:
        chosen.append(_LONG)
    return Options(
        names=[name for name in names if name in chosen],
        seconds=min(max(given.seconds, 0.1), 60.0),
        rounds=min(max(given.rounds, 1), 50),
        history=min(max(given.history, 21), 100_000),
        archive=min(max(given.archive, 21), 100_000_000),
        workers=min(max(given.workers, 1), 64),
        uses_wrk=wrk.find() is not None and not given.own_load,
        json_file=given.json,
        commit=given.compare,
    )


async def _compare(options: Options) -> None:
    load_before = os.getloadavg()[0]
    assert options.commit is not None
    archive = options.archive if _LONG in options.names else 0
    wanted = comparing.Wanted(options.seconds, options.history, options.uses_wrk, archive)
    names = [name for name in options.names if name in comparing.COMPARED]
    with scratch.folder() as folder:
        pairs = await comparing.run(
            folder, options.commit, names, clients=wanted, rounds=options.rounds
        )
    print(_heading(options, load_before))
    print(comparing.text_of(options.commit, pairs, archive=archive))


async def _measure(options: Options) -> None:
    load_before = os.getloadavg()[0]
    with scratch.folder() as folder:
        signed = signing.measure() if _SIGNING in options.names else None
        counting_us = counting.measure() if _COUNTING in options.names else None
        asking_us = await authenticating.measure() if _AUTHENTICATING in options.names else {}
        started = await _started(options, folder)
        names = [name for name in options.names if name in report.LABELS]
        async with AsyncExitStack() as stack:
            samples, trips = {}, {}
            if names:
                bench = await _start(stack, options, folder)
                trips = await rounds.round_trips(bench, names)
                samples = await rounds.run(bench, names, rounds=options.rounds)
    figures = [report.figures_of(name, taken, trips.get(name)) for name, taken in samples.items()]
    ratios = report.ratios_of(samples, signed, counting_us)
    print(_heading(options, load_before))
    if measured := report.text_of(figures, ratios, signed, counting_us):
        print(measured)
    for kind, one_us in asking_us.items():
        print(f"authenticating {kind} {one_us:.1f} µs, no query")
    if started:
        print(f"\n{starting.text_of(started)}")
    if options.json_file is not None:
        _write(options, load_before, figures, ratios, signed, counting_us, started)


async def _started(options: Options, folder: Path) -> dict[str, list[starting.Took]]:
    if _START not in options.names:
        return {}
    return await starting.measure(folder, rounds=max(options.rounds, _STARTS_MIN))


async def _start(stack: AsyncExitStack, options: Options, folder: Path) -> Bench:
    print("starting, making accounts and transactions ...", end="", file=sys.stderr, flush=True)
    server = await stack.enter_async_context(
        world.running_server(folder, settings={"LATCHKEY_WORKERS": str(options.workers)})
    )
    people = await world.populate(
        server, history=options.history, archive=options.archive if _LONG in options.names else 0
    )
    accounts = {people.historian.credential.value: await world.wallets_of(people.historian, server)}
    pid, url = await stack.enter_async_context(
        processes.serving(
            [
                *(sys.executable, "-m", "scripts.benchmark.reference"),
                *(server.dsn, orjson.dumps(accounts).decode()),
            ],
            env=server.env,
            log=folder / "reference.log",
            timeout_s=_REFERENCE_TIMEOUT_S,
        )
    )
    worker = await stack.enter_async_context(postman.opened(server))
    await postman.listen(worker, [one.wallet_id for one in people.listeners], f"{url}/hook")
    return Bench(
        world=people,
        worker=worker,
        ceiling=await ceiling.create(server.dsn),
        reference=Reference(pid, url),
        seconds=options.seconds,
        history=options.history,
        uses_wrk=options.uses_wrk,
    )


def _heading(options: Options, load_before: float) -> str:
    return scratch.heading(
        load_before,
        uses_wrk=options.uses_wrk,
        rounds=options.rounds,
        seconds=options.seconds,
        workers=options.workers,
    )


def _write(
    options: Options,
    load_before: float,
    figures: list[report.Figures],
    ratios: list[report.Ratio],
    signed: Signing | None,
    counting_us: float | None,
    started: dict[str, list[starting.Took]],
) -> None:
    assert options.json_file is not None
    content = {
        "date": f"{datetime.now(UTC):%Y-%m-%d}",
        "machine": scratch.machine(),
        "load_before": load_before,
        "load": "wrk" if options.uses_wrk else "own",
        "connections": load.CONNECTIONS,
        "rounds": options.rounds,
        "seconds": options.seconds,
        "figures": figures,
        "signing": signed,
        "counting_us": counting_us,
        "ratios": ratios,
        "starts": started,
    }
    options.json_file.write_bytes(orjson.dumps(content, option=orjson.OPT_INDENT_2))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
