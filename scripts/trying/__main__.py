"""The same abuse thousands of times, on two servers and one database of their own.

`spend`: a hundred payments at once for ten times what there is. `invoice`: fifty payers of one
invoice. `input`: broken requests. `timing`: whether a refusal takes longer for one reason than for
another. Then `latchkey check`.
"""

import argparse
import asyncio
import sys
from collections.abc import Sequence
from typing import Final

import orjson
import uvloop

from scripts.benchmark import processes, scratch, world
from scripts.benchmark.processes import BenchmarkError
from scripts.soaking import plant
from scripts.soaking.plant import Plant
from scripts.soaking.wire import Servers, Upstream
from scripts.trying import inputs, spending, timing
from scripts.trying.asking import Stage

_HISTORY: Final = 21
_SHOWN: Final = 5
_CHECK_TIMEOUT_S: Final = 600.0


def main(arguments: Sequence[str]) -> int:
    """Try; return the exit code, 1 if anything was wrong."""
    parser = argparse.ArgumentParser(prog="scripts/trials", description=__doc__)
    parser.add_argument("--spend", type=int, default=100, metavar="ROUNDS", help="(100)")
    parser.add_argument("--invoice", type=int, default=1_000, metavar="INVOICES", help="(1000)")
    parser.add_argument("--input", type=int, default=20_000, metavar="REQUESTS", help="(20000)")
    parser.add_argument("--timing", type=int, default=2_000, metavar="SAMPLES", help="(2000)")
    parser.add_argument("--seed", type=int, default=1, help="of broken requests (1)")
    given = parser.parse_args(arguments)
    try:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            lines, wrong = runner.run(tried(given))
    except BenchmarkError as error:
        print(f"trials: {error}", file=sys.stderr)
        return 1
    except (KeyboardInterrupt, asyncio.CancelledError):
        return 130
    print("\n".join([scratch.machine(), "", *lines]))
    for one in wrong[:_SHOWN]:
        print(f"WRONG {one}")
    return 1 if wrong else 0


async def tried(given: argparse.Namespace) -> tuple[list[str], list[str]]:
    """Return a line of each trial that was asked for, and all that was wrong."""
    lines, wrong = list[str](), list[str]()
    with scratch.folder() as folder:
        async with plant.running(folder) as running:
            people = await world.populate(running.server, history=_HISTORY)
            stage = Stage(Servers([Upstream(url) for url in running.urls]), people)
            if given.spend:
                found = await spending.overspent(stage, given.spend)
                lines.append(f"{given.spend:,} times 100 payments at once: {len(found)} wrong")
                wrong += found
            if given.invoice:
                found = await spending.paid_by_many(stage, given.invoice)
                lines.append(f"{given.invoice:,} invoices, 50 payers each: {len(found)} wrong")
                wrong += found
            if given.input:
                statuses, found = await inputs.fuzzed(stage, given.input, seed=given.seed)
                shown = ", ".join(f"{status}: {n:,}" for status, n in sorted(statuses.items()))
                lines.append(f"{statuses.total():,} broken requests ({shown}): {len(found)} wrong")
                wrong += found
            if given.timing:
                t = timing.largest_t(await timing.times_of(stage, given.timing))
                lines.append(f"{given.timing:,} refusals of each kind: |t| {t:.1f} at most")
                wrong += [f"|t| is {t:.1f}, above {timing.T_MAX}"] * (t >= timing.T_MAX)
            wrong += await _checked(running)
    return lines, wrong


async def _checked(running: Plant) -> list[str]:
    output = await processes.output_of(
        [sys.executable, "-m", "app", "check", "--json"],
        env=running.env,
        folder=running.folder,
        timeout_s=_CHECK_TIMEOUT_S,
    )
    problems: list[str] = orjson.loads(output)["problems"]
    return problems


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
