"""The command: LNbits beside Latchkey, in one run, by the same load on the same PostgreSQL.

It is installed for the run, and nothing is left behind; while it is measured nothing leaves the
loopback interface. Its settings are those that make it fastest, and what gets slower with the age
of an instance is measured before there is any. Where it cannot be installed, that is said, and
nothing is measured.
"""

import argparse
import asyncio
import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import asdict, dataclass
from pathlib import Path

import orjson
import uvloop

from scripts.benchmark import scratch, world, wrk
from scripts.benchmark.clients import Clients, Measurement
from scripts.benchmark.peers import clients, installing, lnbits, table
from scripts.benchmark.peers.table import Comparison
from scripts.benchmark.processes import BenchmarkError
from scripts.benchmark.report import Sample
from scripts.benchmark.rounds import said


@dataclass(frozen=True, slots=True)
class PeerOptions:
    """What was asked for on the command line."""

    version: str
    python: str | None
    #: Where an installation is kept for the next run, None: nowhere.
    environment: Path | None
    seconds: float
    rounds: int
    history: int
    uses_wrk: bool
    json_file: Path | None
    #: Whether somebody said which LNbits, Python or folder: a mistake if it cannot be had.
    is_chosen: bool


def main(arguments: Sequence[str]) -> int:
    """Run it; return the exit code."""
    options = _options(arguments)
    try:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.run(_measure(options))
    except installing.NoPeerError as error:
        print(f"peers: skipped: {error}", file=sys.stderr)
        return 1 if options.is_chosen else 0
    except BenchmarkError as error:
        print(f"peers: {error}", file=sys.stderr)
        return 1
    except (KeyboardInterrupt, asyncio.CancelledError):
        return 130
    return 0


def _options(arguments: Sequence[str]) -> PeerOptions:
    parser = argparse.ArgumentParser(prog="scripts/benchmark/peers/lnbits", description=__doc__)
    parser.add_argument("--version", default=installing.VERSION, help="of LNbits (%(default)s)")
    parser.add_argument("--python", help="a Python that it runs on; 3.10 to 3.12")
    parser.add_argument(
        "--environment", type=Path, metavar="FOLDER", help="install it there, and leave it there"
    )
    parser.add_argument("--seconds", type=float, default=3.0, help="of each run (3)")
    parser.add_argument("--rounds", type=int, default=3, help="runs of each (3)")
    parser.add_argument("--history", type=int, default=5_000, help="payments listed (5000)")
    parser.add_argument("--own-load", action="store_true", help="do without wrk though it is there")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there, too")
    given = parser.parse_args(arguments)
    return PeerOptions(
        version=given.version,
        python=given.python,
        environment=given.environment and given.environment.resolve(),
        seconds=min(max(given.seconds, 0.1), 60.0),
        rounds=min(max(given.rounds, 1), 50),
        history=min(max(given.history, 21), 100_000),
        uses_wrk=wrk.find() is not None and not given.own_load,
        json_file=given.json,
        is_chosen=given.version != installing.VERSION
        or given.python is not None
        or given.environment is not None,
    )


async def _measure(options: PeerOptions) -> None:
    load_before = os.getloadavg()[0]
    with scratch.folder() as folder:
        said("installing LNbits ...")
        program = await installing.install(
            options.environment or folder / "environment", options.version, python=options.python
        )
        async with AsyncExitStack() as stack:
            said("starting both, making wallets and payments ...")
            server = await stack.enter_async_context(world.running_server(folder))
            people = await world.populate(server, history=options.history)
            ours = Clients(people, options.seconds, options.history, options.uses_wrk)
            peer = await stack.enter_async_context(lnbits.running(program, server))
            theirs = await clients.populate(peer, ours)
            pairs = await _rounds(theirs.measurements(), ours, options.rounds)
            await theirs.age(options.history)
            pairs |= await _rounds(theirs.later_measurements(), ours, options.rounds)
        said("")
    found = table.compared(pairs)
    print(
        scratch.heading(
            load_before, uses_wrk=options.uses_wrk, rounds=options.rounds, seconds=options.seconds
        )
    )
    print(table.text_of(found, peer=f"LNbits {options.version}", history=options.history))
    if options.json_file is not None:
        _write(options.json_file, found)


async def _rounds(
    theirs: Mapping[str, Measurement], ours: Clients, rounds: int
) -> dict[str, list[tuple[Sample, Sample]]]:
    """Measure each operation on both within seconds, in an order that changes with the round."""
    pairs: dict[str, list[tuple[Sample, Sample]]] = {name: [] for name in theirs}
    own = ours.measurements()
    own["long balances"] = own["balances"]
    for number in range(1, rounds + 1):
        for name, taken in pairs.items():
            said(f"round {number} of {rounds}: {name}")
            if number % 2:
                peer = await theirs[name]()
                taken.append((peer, await own[name]()))
            else:
                first = await own[name]()
                taken.append((await theirs[name](), first))
    return pairs


def _write(file: Path, found: Sequence[Comparison]) -> None:
    file.write_bytes(orjson.dumps([asdict(one) for one in found], option=orjson.OPT_INDENT_2))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
