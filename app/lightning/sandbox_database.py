"""What the parts of the simulated network share: connections, and the nodes' secrets.

A database in trouble looks like a node in trouble to the wallet: `NodeUnavailable`.
"""

import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final, Literal

import asyncpg

from app.db import CONNECTION_ERRORS, Connection, Pool, acquire
from app.errors import NodeUnavailable, Unavailable

CONNECTION_WAIT_S: Final = 5.0

#: What a database in trouble answers; none of it says whether a commit under way took place.
_DATABASE_ERRORS: Final = (
    *CONNECTION_ERRORS,
    asyncpg.InsufficientResourcesError,
    # What asyncpg says of a connection that the server ended while it was idle (asyncpg#784).
    asyncpg.InternalClientError,
    asyncpg.OperatorInterventionError,
    asyncpg.TransactionRollbackError,
)


@asynccontextmanager
async def lend(pool: Pool) -> AsyncIterator[Connection]:
    """Lend a connection; raises `NodeUnavailable` when none comes or it fails in the block.

    Of a write in a block that raised, only the block's caller can say whether it may have happened.
    """
    try:
        async with acquire(pool, wait_s=CONNECTION_WAIT_S) as connection:
            yield connection
    except (Unavailable, *_DATABASE_ERRORS) as error:
        raise NodeUnavailable from error


async def node_secret(pool: Pool, role: Literal["ours", "outside"]) -> bytes:
    """Return a node's secret; whichever process asks first creates it, once for this database."""
    async with lend(pool) as connection:
        await connection.execute(_INSERT_SECRET, role, secrets.token_bytes(32))
        secret: bytes = await connection.fetchval(_SELECT_SECRET, role)
    return secret


_INSERT_SECRET = "INSERT INTO sandbox_node (role, secret) VALUES ($1, $2) ON CONFLICT DO NOTHING"
_SELECT_SECRET = "SELECT secret FROM sandbox_node WHERE role = $1"
