"""Three processes: one of them follows the node, and another does when it has gone."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from time import monotonic

import asyncpg
import pytest

from tests.operations.fleet import fleet
from tests.operations.tools import until
from tests.story.servers import Installation, balance, own_invoice, person

_LEADERS = "SELECT leader FROM node_cursor WHERE leads_until > clock_timestamp()"
_ALIVE = """
SELECT application_name FROM pg_stat_activity
 WHERE datname = current_database() AND application_name LIKE 'latchkey:%'
"""


@dataclass
class Watch:
    """Who led, and for how long nobody did."""

    leaders: list[str] = field(default_factory=list)
    #: Of each change of the lead, the time without one.
    gaps_s: list[float] = field(default_factory=list)

    async def look(self, database: asyncpg.Connection) -> None:
        """Look, for ever."""
        last = monotonic()
        while True:
            found = [row["leader"] for row in await database.fetch(_LEADERS)]
            assert len(found) <= 1
            if found:
                if self.leaders[-1:] != found:
                    self.leaders += found
                    self.gaps_s.append(monotonic() - last)
                last = monotonic()
            await asyncio.sleep(0.02)


@asynccontextmanager
async def watched(installation: Installation) -> AsyncIterator[Watch]:
    """Watch who leads while the block runs."""
    database = await asyncpg.connect(installation.settings["LATCHKEY_DATABASE_URL"])
    watch = Watch()
    task = asyncio.create_task(watch.look(database))
    try:
        yield watch
        assert not task.done()
    finally:
        task.cancel()
        await asyncio.wait({task})
        await database.close()


@pytest.mark.thorough_operations
async def test_one_of_three_follows_the_node_and_another_takes_over(
    installation: Installation,
) -> None:
    admin = await asyncpg.connect(installation.settings["LATCHKEY_DATABASE_URL"])
    async with fleet(installation, 3) as servers, watched(installation) as watch:
        first, second, third = servers.ports
        took_s: list[float] = []
        bob = await person(servers.servers[third])

        async def paid(port: int) -> None:
            invoice = await own_invoice(servers.servers[port], bob, 1_000)
            sandbox = servers.servers[port].sandbox
            answer = await sandbox("payments", paymentRequest=invoice["paymentRequest"])
            assert answer["status"] == "SUCCEEDED"

        async def follower_lives() -> bool:
            alive = {row["application_name"] for row in await admin.fetch(_ALIVE)}
            leaders = {row["leader"] for row in await admin.fetch(_LEADERS)}
            return len(leaders) == 1 and leaders <= alive

        await until(follower_lives, "a follower")
        for end in (servers.kill, servers.stop):  # it dies; later it is told to go
            for port in (first, second):
                await end(port)
                ended_at = monotonic()
                await paid(third)
                await until(follower_lives, "another follower")
                took_s.append(monotonic() - ended_at)
                await servers.start(port)
        assert await balance(servers.servers[third], bob) == 4_000
    await admin.close()
    print(
        f"\nleads {len(watch.leaders)}, another after {[f'{s:.2f}' for s in took_s]} s,"
        f" without a lease for {[f'{s:.2f}' for s in watch.gaps_s]} s"
    )
    assert (await installation.ask("check"))["problems"] == []
