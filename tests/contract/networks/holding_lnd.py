"""LND's REST interface, played on loopback; its invoices hold what is paid to them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from app.database.pool import Pool
from tests.contract.network import EVERYTHING, Network, NetworkKind
from tests.contract.networks.lnd import played


@asynccontextmanager
async def opened(pool: Pool) -> AsyncIterator[Network]:
    async with played(holds=True) as network:
        yield network


NETWORK = NetworkKind("LND that holds", EVERYTHING, opened)
