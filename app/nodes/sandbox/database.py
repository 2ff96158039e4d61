"""What the parts of the simulated network share: connections, and the nodes' secrets.

A database in trouble looks like a node in trouble to the wallet: `NodeUnavailable`.
"""

import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final, Literal

from app.database.pool import Connection, Pool
from app.database.statements import DATABASE_ERRORS
from app.errors import NodeUnavailable, Unavailable

CONNECTION_WAIT_S: Final = 5.0


@asynccontextmanager
async def lend(pool: Pool) -> AsyncIterator[Connection]:
    """Lend a connection; raises `NodeUnavailable` when none comes or it fails in the block.

    Of a write in a block that raised, only the block's caller can say whether it may have happened.
    """
    try:
        async with pool.acquire(wait_s=CONNECTION_WAIT_S) as connection:
            yield connection
    except (Unavailable, *DATABASE_ERRORS) as error:
        raise NodeUnavailable from error


async def node_secret(pool: Pool, role: Literal["ours", "outside"]) -> bytes:
    """Return a node's secret; whichever process asks first creates it, once for this database."""
    async with lend(pool) as connection:
        await connection.execute(_INSERT_SECRET, role, secrets.token_bytes(32))
        secret: bytes = await connection.fetchval(_SELECT_SECRET, role)
    return secret


_INSERT_SECRET = "INSERT INTO sandbox_node (role, secret) VALUES ($1, $2) ON CONFLICT DO NOTHING"
_SELECT_SECRET = "SELECT secret FROM sandbox_node WHERE role = $1"
