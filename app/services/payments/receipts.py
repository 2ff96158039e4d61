"""Following what the node says it received. Owns the table `node_cursor`."""

import asyncio

import structlog

from app.database.statements import DATABASE_ERRORS
from app.errors import Unavailable
from app.nodes.port import Receipt
from app.process.runtime import Runtime
from app.services.payments import incoming

#: How long those behind a receipt that cannot be credited are followed before it is tried again.
_RETRY_S = 60.0

_log = structlog.get_logger()


async def follow(runtime: Runtime) -> None:
    """Credit every settlement the node reports, from where we left off, until cancelled.

    One that cannot be credited, which is a bug, holds up none behind it; as long as there is one
    this returns after a while, and the next call begins with it. Raises `Unavailable` or a database
    error when nothing can be credited now.
    """
    async with runtime.connection() as connection:
        after = await connection.fetchval(_CURSOR, runtime.node.public_key) or 0
    retry = asyncio.timeout(None)
    try:
        async with retry:
            async for receipt in runtime.node.receipts(after=after):
                if not await _is_dealt_with(runtime, receipt) and retry.when() is None:
                    retry.reschedule(asyncio.get_running_loop().time() + _RETRY_S)
                if retry.when() is None:
                    await _move_cursor(runtime, receipt)
    except TimeoutError:
        if not retry.expired():
            raise


async def _is_dealt_with(runtime: Runtime, receipt: Receipt) -> bool:
    try:
        await incoming.credit(runtime, receipt)
    except (Unavailable, *DATABASE_ERRORS):
        raise
    except Exception:
        _log.exception("receipt_not_credited", payment_hash=receipt.payment_hash.hex())
        return False
    return True


async def _move_cursor(runtime: Runtime, receipt: Receipt) -> None:
    async with runtime.connection() as connection:
        await connection.execute(_MOVE_CURSOR, runtime.node.public_key, receipt.settle_index)


_CURSOR = "SELECT settle_index FROM node_cursor WHERE node_key = $1"
_MOVE_CURSOR = """
INSERT INTO node_cursor (node_key, settle_index) VALUES ($1, $2)
ON CONFLICT (node_key) DO UPDATE
   SET settle_index = greatest(node_cursor.settle_index, excluded.settle_index)
"""
