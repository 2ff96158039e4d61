"""The simulated network, whose node holds what is paid until it is told what to do with it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from app.database.pool import Pool
from tests.contract.network import Network, NetworkKind
from tests.contract.networks.sandbox import PLAYS, sandbox


@asynccontextmanager
async def opened(pool: Pool) -> AsyncIterator[Network]:
    yield await sandbox(pool, holds=True)


NETWORK = NetworkKind("sandbox that holds", PLAYS, opened)
