"""LND's REST interface, played on loopback; its invoices hold what is paid to them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from app.database.pool import Pool
from tests.contract.network import Network, NetworkKind
from tests.contract.networks.lnd import PLAYS, played


@asynccontextmanager
async def opened(pool: Pool) -> AsyncIterator[Network]:
    async with played(holds=True) as network:
        yield network


NETWORK = NetworkKind("LND that holds", PLAYS, opened)
