"""One scenario: clients pay at two servers while something happens to the database."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from time import monotonic
from typing import Final

from scripts.ha import payers, servers, verdict
from scripts.ha.cluster import Cluster
from scripts.ha.load import Clients
from scripts.ha.payers import Payer
from scripts.ha.places import HaError
from scripts.ha.scenarios import SCENARIOS, Scene
from scripts.ha.verdict import Verdict

_PAYERS: Final = 3
_FUNDS_SAT: Final = 1_000_000
_LAST_ANSWERS_S: Final = 180.0
#: So much must have been confirmed before, and must be again after.
_ENOUGH: Final = 10


async def run(
    cluster: Cluster, name: str, *, clients: int, pause_s: float = 4.0, mends: bool = True
) -> Verdict:
    """Have it happen, `pause_s` after the clients began; mend it if it `mends`; judge.

    Raises `HaError` when the cluster or a client does not come to an end.
    """
    leader = await cluster.repair()
    async with _two(cluster, name) as both:
        accounts = [await payers.make(both[0], sat=_FUNDS_SAT) for _ in range(_PAYERS)]
        async with _paying(both, accounts, clients) as load:
            await load.more(_ENOUGH)
            await asyncio.sleep(pause_s)
            since = monotonic()
            await SCENARIOS[name](Scene(cluster, both, leader))
            await load.more(_ENOUGH)
            await asyncio.sleep(pause_s)
            if mends:
                await cluster.repair()
                await asyncio.sleep(pause_s)
        await verdict.everything_ended(cluster)
    return await verdict.of(name, cluster, load, since=since)


@asynccontextmanager
async def _two(cluster: Cluster, name: str) -> AsyncIterator[list[servers.Latchkey]]:
    async with (
        servers.serving(cluster, f"a-{name}") as one,
        servers.serving(cluster, f"b-{name}") as other,
    ):
        yield [one, other]


@asynccontextmanager
async def _paying(
    both: Sequence[servers.Latchkey], accounts: Sequence[Payer], number: int
) -> AsyncIterator[Clients]:
    """Run clients while the block runs; after it each has the answer it waits for."""
    load = Clients(both, accounts)
    tasks = [asyncio.create_task(load.pay(seed)) for seed in range(number)]
    tasks.append(asyncio.create_task(load.revoke(number)))
    try:
        yield load
        load.stopping = True
        _, waiting = await asyncio.wait(tasks, timeout=_LAST_ANSWERS_S)
        if waiting:
            errors = dict(load.errors)
            raise HaError(f"{len(waiting)} clients got no answer in the end; they met {errors}")
        for task in tasks:
            task.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
