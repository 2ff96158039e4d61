"""What tests of backups share: an installation with a node that lives on, and empty databases."""

import asyncio
import contextlib
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import asyncpg

from app.backup import restoring
from app.errors import SendsClosed
from app.money import sats
from app.process.runtime import Runtime
from app.services.payments import invoices, receipts, sending
from app.services.payments.result import Result
from app.settings import Settings
from app.startup import open_runtime
from tests.conftest import make_settings
from tests.contract.lnd_player import LndPlayer
from tests.contract.networks.lnd import MACAROON
from tests.contract.serving import served
from tests.contract.world import World
from tests.databases import url_of
from tests.factories import Person, balance
from tests.operations.tools import until

_numbers = count()


@asynccontextmanager
async def empty_database(cluster: str) -> AsyncIterator[str]:
    """Give the address of a database with nothing in it, which is gone after the block."""
    name = f"empty_{os.getpid()}_{next(_numbers)}"
    admin = await asyncpg.connect(cluster)
    await admin.execute(f"CREATE DATABASE {name} TEMPLATE template0")
    try:
        yield url_of(cluster, name)
    finally:
        await admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
        await admin.close()


@dataclass
class Playing:
    """An LND that is played, and the settings of servers before it."""

    world: World
    url: str
    folder: Path

    def settings(self, database_url: str, data_dir: str) -> Settings:
        """Return settings of a server on a database, with a data directory of its own."""
        return make_settings(
            database_url,
            self.folder / data_dir,
            node="lnd",
            rate_limits="on",
            network="regtest",
            lnd_rest_url=self.url,
            lnd_macaroon=MACAROON,
            lnd_holds=False,
        )


@asynccontextmanager
async def playing(folder: Path) -> AsyncIterator[Playing]:
    """Play a node for servers of a folder."""
    world = World()
    async with served(LndPlayer(world, macaroon=MACAROON)) as place:
        yield Playing(world, place.url, folder)


@asynccontextmanager
async def started(settings: Settings) -> AsyncIterator[Runtime]:
    """Open what a server has open, without its jobs."""
    async with open_runtime(settings, listens=False) as runtime:
        yield runtime


async def received(runtime: Runtime, world: World, payee: Person, sat: int) -> None:
    """Have somebody outside pay a wallet, and the server book it."""
    await invoiced(runtime, world, payee, sat)
    before = await balance(runtime, payee.btc)

    async def credited() -> bool:
        return await balance(runtime, payee.btc) >= before + sat

    await following(runtime, credited, "a receipt in the wallet")


async def invoiced(runtime: Runtime, world: World, payee: Person, sat: int) -> None:
    """Have somebody outside pay an invoice of a wallet, which nobody books yet."""
    made = await invoices.create(runtime, payee.principal, wallet_id=payee.btc, amount=sats(sat))
    assert world.offer(made.payment_request)


async def following(runtime: Runtime, holds: Callable[[], Awaitable[bool]], what: str) -> None:
    """Follow the node's receipts until something holds."""
    work = asyncio.create_task(receipts.follow(runtime))
    try:
        await until(holds, what)
    finally:
        work.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await work


async def paid(runtime: Runtime, payer: Person, payment_request: str) -> Result | None:
    """Pay an invoice; None if sends are closed."""
    try:
        result = await sending.pay_invoice(
            runtime, payer.principal, wallet_id=payer.btc, payment_request=payment_request
        )
    except SendsClosed:
        return None
    return result.status


async def restored(cluster: str, settings: Settings, path: Path) -> None:
    """Restore a backup, whose books must be right."""
    found = await restoring.restore(settings, path)
    assert found.report.ok, found.report.problems
