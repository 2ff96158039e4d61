"""An account at another Latchkey, asked in this process, which pays on the simulated network."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

import httpx2
from starlette.applications import Starlette
from starlette.types import ASGIApp

from app.database.pool import Pool
from app.graphql.schema import build_schema
from app.http.api import Api
from app.http.documents import documents_for
from app.http.draining import Draining
from app.http.metrics import Metrics
from app.http.middleware import Edge
from app.lightning import bolt11
from app.nodes.answers import NodeInvoice
from app.nodes.blink.node import BlinkBackend
from app.nodes.port import Ability
from app.nodes.sandbox.behaviour import parse
from app.nodes.sandbox.node import Accepted, Received
from app.permissions import Scope
from app.process.runtime import Runtime
from app.services.payments import held, reconciliation
from app.settings import Settings
from app.startup import open_runtime
from tests import factories
from tests.contract.network import EVERYTHING, Network, NetworkKind, Play
from tests.databases import knows_nobody_listened
from tests.factories import Person

PAY_TIMEOUT_S = 30.0

PLAYS = EVERYTHING - {
    Ability.HOLDS,
    Ability.CHAIN,
    Play.MSAT,
    Play.HUGE,
    Play.PARTS,
    Play.ORDER,
    Play.EXPIRED,
    Play.RESTARTS,
    Play.CLOCK,
    Play.LOST,
    Play.WIRE,
    Play.CONTRADICTS,
    # What was refused before it was sent left no trace there, and what failed there no reason.
    Play.NO_ROUTE,
    Play.REJECTS,
    # What is pending there is looked at by that server, when it does.
    Play.LATE,
    Play.OUTSIDE_HOLDS,
    Play.APART,
}


@dataclass(frozen=True, slots=True)
class AccountOutside:
    """The other Latchkey's own outside world, and its owner's balance."""

    runtime: Runtime
    owner: Person

    async def invoice(
        self,
        *,
        amount_msat: int | None = 100_000,
        behaviour: str = "settle",
        hold: bool = False,
        expiry_s: int = 3600,
    ) -> NodeInvoice:
        return await factories.world(self.runtime).create_invoice(
            amount_msat=amount_msat,
            memo="",
            expiry_s=expiry_s,
            behaviour=parse(behaviour),
            hold=hold,
        )

    async def settle(self, payment_hash: bytes) -> None:
        await factories.world(self.runtime).settle(payment_hash)

    async def cancel(self, payment_hash: bytes) -> None:
        await factories.world(self.runtime).cancel(payment_hash)

    async def offer(
        self, payment_request: str, *, amount_msat: int | None = None, parts: int = 1
    ) -> bool:
        assert parts == 1
        node = factories.sandbox(self.runtime)
        amount_sat = None if amount_msat is None else amount_msat // 1000
        arrived = await node.receive(payment_request, amount_sat=amount_sat)
        if not isinstance(arrived, Received | Accepted):
            return False
        payment_hash = bolt11.decode(payment_request).payment_hash
        await held.arrived(self.runtime, payment_hash)
        return await node.lookup_receipt(payment_hash) is not None

    async def balance_msat(self) -> int:
        return 1000 * await factories.balance(self.runtime, self.owner.btc)

    async def expired(self) -> NodeInvoice:
        raise NotImplementedError

    def away(self) -> AbstractAsyncContextManager[None]:
        raise NotImplementedError

    def skew(self, seconds: float) -> None:
        raise NotImplementedError

    def lose_answers(self, count: int) -> None:
        raise NotImplementedError

    async def contradict(self, payment_hash: bytes) -> None:
        raise NotImplementedError


def _settings(folder: Path, **more: object) -> Settings:
    values = {"data_dir": folder, "price_usd": 100_000, "node_timeout_s": 30.0}
    return Settings.model_validate(values | more)


_schema = cache(build_schema)  # dear, and the same for all


def _application(runtime: Runtime) -> ASGIApp:
    api = Api(runtime, _schema(), documents_for(_schema(), runtime.settings), Metrics(), Draining())
    return Edge(Starlette(), dict(api.paths), logs_all=False)


@asynccontextmanager
async def _other(pool: Pool, folder: Path) -> AsyncIterator[Runtime]:
    """Open the other Latchkey on the database that there is, with its reconciler at work."""
    settings = _settings(
        folder, database_url="postgresql://lent", rate_limits="off", daily_limits="off"
    )

    async def lent(*_: object, **__: object) -> Pool:
        return pool

    with patch("app.startup.open_pool", lent):
        opening = open_runtime(settings, migrates=False, listens=False)
        runtime = await opening.__aenter__()
    try:
        knows_nobody_listened(runtime.listener)
        working = asyncio.create_task(_reconciling(runtime))
        yield runtime
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)
    finally:
        await opening.__aexit__(None, None, None)


async def _reconciling(runtime: Runtime) -> None:
    while True:
        await reconciliation.reconcile(runtime)
        await asyncio.sleep(0.05)


@asynccontextmanager
async def opened(pool: Pool) -> AsyncIterator[Network]:
    with TemporaryDirectory() as name:
        folder = Path(name)
        async with _other(pool, folder) as runtime:
            owner = await factories.person(runtime)
            _, secret = await factories.key(
                runtime, owner, Scope.READ, Scope.RECEIVE, permissions=("payments:write",)
            )
            settings = _settings(
                folder,
                node="blink",
                network="regtest",
                blink_url="http://other/graphql",
                blink_key=secret,
                pay_timeout_s=PAY_TIMEOUT_S,
            )
            transport = httpx2.ASGITransport(_application(runtime))
            real = httpx2.AsyncClient
            with patch.object(
                httpx2, "AsyncClient", lambda **said: real(transport=transport, **said)
            ):
                backend = BlinkBackend(settings)
            try:
                node = backend.node(await backend.identify())
                yield Network(node, AccountOutside(runtime, owner))
            finally:
                await backend.close()


NETWORK = NetworkKind("account at another Latchkey", PLAYS, opened)
