"""Mixed load for half an hour, while everything is killed in turn.

Then what was said is compared with what happened. Starts its own servers, leaves nothing behind.
"""

import argparse
import asyncio
import resource
import shutil
import sys
import time
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final
from uuid import UUID

import orjson
import uvloop

from scripts.benchmark import scratch
from scripts.benchmark.processes import BenchmarkError
from scripts.benchmark.world import World
from scripts.soaking import journal, judging, people, plant, report, watching
from scripts.soaking.absences import KILLS, Taking
from scripts.soaking.children import Child
from scripts.soaking.clients import WAITING, Assignment
from scripts.soaking.plant import Plant
from scripts.soaking.report import Soaked
from scripts.soaking.watching import Watch

_TOP_S: Final = 10.0
_PATIENCE_S: Final = 60.0
_SEED: Final = 20_261_128
_WAITING_MIN: Final = 10


@dataclass(frozen=True, slots=True)
class SoakOptions:
    """What was asked for on the command line."""

    seconds: float
    #: Requests a second; None: `share` of as many as there can be.
    rate: float | None
    share: float
    idle: int
    told: int
    kills: tuple[str, ...]
    json_file: Path | None
    #: Where what the processes have said, and the clients noted, is kept.
    logs: Path | None


def main(arguments: Sequence[str]) -> int:
    """Run it; return the exit code: 1 if anything was lost, doubled, refused or never answered."""
    options = _options(arguments)
    try:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            found = runner.run(soak(options))
    except BenchmarkError as error:
        print(f"soak: {error}", file=sys.stderr)
        return 1
    except (KeyboardInterrupt, asyncio.CancelledError):
        return 130
    print(f"{scratch.machine()}\n\n{report.text_of(found)}")
    if options.json_file is not None:
        options.json_file.write_bytes(orjson.dumps(found, option=orjson.OPT_INDENT_2))
    return 1 if found.problems else 0


def _options(arguments: Sequence[str]) -> SoakOptions:
    parser = argparse.ArgumentParser(prog="scripts/soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=30.0, help="of load (30)")
    parser.add_argument("--rate", type=float, help="requests a second, instead of a share")
    parser.add_argument("--share", type=float, default=0.7, help="of what can be served (0.7)")
    parser.add_argument("--sockets", type=int, default=1_000, help="idle WebSockets (1000)")
    parser.add_argument("--told", type=int, default=24, help="told of payments (24)")
    parser.add_argument("--kill", action=argparse.BooleanOptionalAction, default=True)
    parser.add_argument(
        "--only",
        action="append",
        choices=KILLS,
        metavar="WHAT",
        help=f"take away only this; may be repeated. One of: {', '.join(KILLS)}",
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there, too")
    parser.add_argument(
        "--logs", type=Path, metavar="FOLDER", help="keep the processes' logs there"
    )
    given = parser.parse_args(arguments)
    if given.minutes <= 0 or given.share <= 0 or (given.rate is not None and given.rate <= 0):
        parser.error("arguments --minutes, --rate and --share: more than 0")
    return SoakOptions(
        seconds=60 * given.minutes,
        rate=given.rate,
        share=given.share,
        idle=max(0, given.sockets),
        told=max(0, given.told),
        kills=tuple(given.only or KILLS) if given.kill else (),
        json_file=given.json,
        logs=given.logs,
    )


async def soak(options: SoakOptions) -> Soaked:
    """Start everything, run, and judge. Raises `BenchmarkError` where that cannot be."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    with scratch.folder() as folder:
        async with AsyncExitStack() as stack:
            if options.logs is not None:
                stack.callback(_keep_logs, folder, options.logs)
            _say("starting, making accounts ...")
            running = await stack.enter_async_context(plant.running(folder))
            world = await people.populate(running)
            await running.receiver.start()
            await running.worker.start()
            listening = await _listening(stack, running, world, options)
            top = None
            if options.rate is None:
                _say(f"measuring how many can be served, {_TOP_S:g} s ...")
                # By other dice: whose idempotency keys were the same would be told what was then.
                counted = await _clients(running, world, rate=0.0, seconds=_TOP_S, seed=_SEED - 1)
                top = len(counted.kinds) / _TOP_S
            rate = options.rate or options.share * (top or 0.0)
            if not rate:
                raise BenchmarkError("Nothing could be served.")
            return await _soaked(options, running, world, listening=listening, rate=rate, top=top)


async def _soaked(
    options: SoakOptions,
    running: Plant,
    world: World,
    *,
    listening: Child,
    rate: float,
    top: float | None,
) -> Soaked:
    _say(f"{options.seconds / 60:g} minutes of {rate:.0f} requests a second ...")
    watch = Watch(running, options.seconds)
    began_at = time.monotonic()
    async with asyncio.TaskGroup() as group:
        watching_task = group.create_task(watch.run())
        taking = group.create_task(_taking(options, running, rate).work())
        noted = await _clients(running, world, rate=rate, seconds=options.seconds)
        absences = await taking
        watching_task.cancel()
    _say("comparing what was said with what happened ...")
    # Streams are told a moment after the commit; nothing is paid any more.
    wallets = {one.credential.value: UUID(one.wallet_id) for one in world.payees}
    verdict = await judging.judged(
        running, noted.orders, lambda: _streams(listening, running.folder, wallets)
    )
    heard = orjson.loads((running.folder / "heard.json").read_bytes())
    return report.soaked(
        noted,
        absences,
        watch,
        growths=watching.growths(watch, began_at, options.seconds),
        verdict=verdict,
        sockets={
            "WebSockets opened": heard["opened"],
            "of them cut off": heard["cut_off"],
            "updates over WebSockets": heard["updates"],
            "streams of events cut off": heard["stream_cut_off"],
        },
        seconds=options.seconds,
        rate=rate,
        top=top,
    )


def _taking(options: SoakOptions, running: Plant, rate: float) -> Taking:
    def waiting() -> int:
        try:
            return int((running.folder / WAITING).read_text())
        except (OSError, ValueError):  # they have not begun, or write at this moment
            return 0

    # As many as come in a second, and who keeps the stock.
    return Taking(running, options.seconds, options.kills, waiting, _WAITING_MIN + int(rate))


async def _streams(
    listening: Child, folder: Path, wallets: dict[str, UUID]
) -> list[tuple[UUID, list[str]]]:
    """End who listens; return what each stream was told, with its wallet."""
    await listening.end()
    heard = orjson.loads((folder / "heard.json").read_bytes())
    return [(wallets[key], events) for key, events in heard["events"].items()]


async def _listening(
    stack: AsyncExitStack, running: Plant, world: World, options: SoakOptions
) -> Child:
    order = running.folder / "listeners.json"
    who = people.listeners(running, world, idle=options.idle, told=options.told)
    order.write_bytes(orjson.dumps(who))
    child = _program(running, "listening", order, running.folder / "heard.json")
    stack.push_async_callback(child.end)
    await child.start()
    return child


async def _clients(
    running: Plant, world: World, *, rate: float, seconds: float, seed: int = _SEED
) -> journal.Journal:
    """Have clients at work for some seconds, in a process of their own; return what they noted."""
    order, result = running.folder / "clients.json", running.folder / "noted.json"
    assignment = Assignment(
        urls=running.urls,
        payers=world.payers,
        payees=world.payees + world.listeners,
        rate=rate,
        seconds=seconds,
        seed=seed,
        patience_s=_PATIENCE_S,
    )
    assignment.write(order)
    child = _program(running, "clients", order, result)
    try:
        await child.start()
        if await child.wait():
            raise BenchmarkError(f"The clients failed:\n{child.complaint()}")
    finally:
        await child.end()
    return journal.read(result)


def _program(running: Plant, name: str, order: Path, result: Path) -> Child:
    argv = [sys.executable, "-m", f"scripts.soaking.{name}", str(order), str(result)]
    return Child(name, argv, running.env, running.folder / f"{name}.log")


def _keep_logs(folder: Path, kept: Path) -> None:
    kept.mkdir(parents=True, exist_ok=True)
    for log in (*folder.glob("*.log"), *folder.glob("noted.json")):
        shutil.copy(log, kept)


def _say(text: str) -> None:
    print(f"{datetime.now(UTC):%H:%M:%S} {text}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
