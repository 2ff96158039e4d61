"""The command: make a cluster, break it in every way asked for, and print what came of it."""

import argparse
import asyncio
import os
import platform
import signal
import sys
import tempfile
from collections.abc import Sequence
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import uvloop

from scripts.ha import places, trial, verdict
from scripts.ha.cluster import running
from scripts.ha.places import HaError
from scripts.ha.scenarios import CUTTING, SCENARIOS
from scripts.ha.verdict import Verdict

_CLIENTS: Final = 6


def main(arguments: Sequence[str]) -> int:
    """Run it; return the exit code: 1 when something that was told is not true."""
    parser = argparse.ArgumentParser(prog="scripts/failover", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=sorted(SCENARIOS), default=list(SCENARIOS))
    parser.add_argument("--clients", type=int, default=_CLIENTS)
    parser.add_argument(
        "--loopback", action="store_true", help="no networks of their own: nothing can be cut"
    )
    options = parser.parse_args(arguments)
    apart = os.geteuid() == 0 and not options.loopback
    names = [name for name in options.only if apart or name not in CUTTING]
    try:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            verdicts = runner.run(_run(names, options.clients, apart=apart))
    except HaError as error:
        print(f"failover: {error}", file=sys.stderr)
        return 1
    except (KeyboardInterrupt, asyncio.CancelledError):
        return 130
    print(f"\n{datetime.now(UTC):%Y-%m-%d}, {platform.machine()}, {os.cpu_count()} processors\n")
    print(verdict.table(verdicts))
    return 0 if all(one.is_well for one in verdicts) else 1


async def _run(names: Sequence[str], number: int, *, apart: bool) -> list[Verdict]:
    verdicts = []
    task = asyncio.current_task()
    assert task is not None
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    with (
        tempfile.TemporaryDirectory(prefix="lk-ha-", ignore_cleanup_errors=True) as made,
        places.network(apart=apart) as network,
    ):
        os.chmod(made, 0o755)  # noqa: PTH101, S103 -- PostgreSQL is somebody else, where we are root
        async with AsyncExitStack() as stack:
            cluster = await stack.enter_async_context(running(network, Path(made)))
            for name in names:
                print(f"{name} …", file=sys.stderr, flush=True)
                found = await trial.run(cluster, name, clients=number)
                print(verdict.table([found]).splitlines()[-1], file=sys.stderr, flush=True)
                for one in (*found.lost, *found.doubled, *found.honoured):
                    print(f"  {one}", file=sys.stderr)
                verdicts.append(found)
    return verdicts


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
