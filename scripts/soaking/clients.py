"""A process of clients: they come when they come, whether or not those before them were served.

    python -m scripts.soaking.clients ORDER.json RESULT.json

Arrivals are scheduled before the run (a Poisson process), so who waits because the server is busy
or away is counted with the wait. With a rate of 0 it is 16 clients that take turns instead, which
finds out how many can be served.
"""

import asyncio
import random
import sys
import time
from collections.abc import Coroutine
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import orjson
import uvloop

from scripts.benchmark import load
from scripts.benchmark.operations import Credential, Owner
from scripts.soaking.journal import KINDS, Journal
from scripts.soaking.retrying import UnresolvedError
from scripts.soaking.shop import Shop
from scripts.soaking.wire import Servers, Upstream

_STOCK: Final = 40
_STOCKING_S: Final = 0.02
_TELLING_S: Final = 0.5
#: The file beside the result that tells how many clients wait.
WAITING: Final = "waiting"


@dataclass(frozen=True, slots=True)
class Assignment:
    """What the clients are to do, as it is handed to their process."""

    urls: list[str]
    payers: list[Owner]
    payees: list[Owner]
    rate: float
    seconds: float
    seed: int
    patience_s: float

    def write(self, file: Path) -> None:
        """Write it where `read` finds it."""
        file.write_bytes(orjson.dumps(self))
        file.chmod(0o600)


def read(file: Path) -> Assignment:
    """Return what was written."""
    found: dict[str, Any] = orjson.loads(file.read_bytes())
    people = {name: [_owner(one) for one in found[name]] for name in ("payers", "payees")}
    return Assignment(**(found | people))


def _owner(found: dict[str, Any]) -> Owner:
    return Owner(Credential(**found["credential"]), found["wallet_id"])


async def main(order: Path, result: Path) -> None:
    """Do what an assignment says; say `ready` first."""
    wanted = read(order)
    journal, dice = Journal(), random.Random(wanted.seed)  # noqa: S311  # dice, not secrets
    servers = Servers([Upstream(url) for url in wanted.urls])
    shop = Shop(servers, journal, wanted.payers, wanted.payees, dice, wanted.patience_s)
    stocking = asyncio.create_task(_keep_stocked(shop))
    telling = asyncio.create_task(_keep_telling(result.with_name(WAITING)))
    print("ready", flush=True)
    try:
        if wanted.rate:
            await _arrive(shop, wanted.rate, wanted.seconds)
        else:
            await _take_turns(shop, wanted.seconds)
        if stocking.done():
            stocking.result()  # it ends only by what went wrong
    finally:
        stocking.cancel()
        telling.cancel()
        servers.close()
    journal.write(result)


async def _keep_telling(file: Path) -> None:
    """Tell how many clients wait for an answer, every now and then."""
    while True:
        await asyncio.to_thread(file.write_text, str(len(asyncio.all_tasks())))
        await asyncio.sleep(_TELLING_S)


async def _arrive(shop: Shop, rate: float, seconds: float) -> None:
    began_at, after_s = time.monotonic(), 0.0
    async with asyncio.TaskGroup() as under_way:
        while (after_s := after_s + shop.dice.expovariate(rate)) < seconds:
            due_at = began_at + after_s
            if (wait_s := due_at - time.monotonic()) > 0:
                await asyncio.sleep(wait_s)
            under_way.create_task(_carried_out(_errand(shop, due_at)))


async def _take_turns(shop: Shop, seconds: float) -> None:
    until = time.monotonic() + seconds

    async def client() -> None:
        while (now := time.monotonic()) < until:
            await _carried_out(_errand(shop, now))

    await asyncio.gather(*(client() for _ in range(load.CONNECTIONS)))


def _errand(shop: Shop, due_at: float) -> Coroutine[Any, Any, None]:
    (kind,) = shop.dice.choices(_NAMES, _WEIGHTS)
    return shop.errands[kind](due_at)


async def _carried_out(errand: Coroutine[Any, Any, None]) -> None:
    with suppress(UnresolvedError):  # it is noted
        await errand


async def _keep_stocked(shop: Shop) -> None:
    """Have invoices ready for those who pay, lest making one counts as paying it."""
    while True:
        if len(shop.outside) < _STOCK:
            await _carried_out(shop.stock_outside())
        if len(shop.incoming) < _STOCK:
            await _carried_out(shop.stock_incoming())
        if min(len(shop.outside), len(shop.incoming)) >= _STOCK:
            await asyncio.sleep(_STOCKING_S)


_NAMES: Final = tuple(KINDS)
_WEIGHTS: Final = tuple(KINDS.values())

if __name__ == "__main__":
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(main(Path(sys.argv[1]), Path(sys.argv[2])))
