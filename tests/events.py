"""What tests of events need."""

import asyncio

from app.process.runtime import Runtime


async def settled(runtime: Runtime) -> None:
    """Wait until readers in order read all that is committed by now.

    They wait for every transaction that has begun to write, also of other databases of the server:
    those of tests that run beside this one.
    """
    async with asyncio.timeout(30):
        newest = await runtime.pool.fetchval(
            "SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint + base FROM event_base"
        )
        while await runtime.pool.fetchval("SELECT event_horizon()") < newest:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
