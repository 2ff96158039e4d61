"""Waiting until somebody waits for a lock of this test's database."""

import asyncio

from app.database.pool import Connection, Pool

_WAITS = """
SELECT EXISTS (SELECT FROM pg_stat_activity
                WHERE datname = current_database() AND wait_event_type = 'Lock')
"""


async def until_one_waits(pool: Pool | Connection) -> None:
    """Return once a statement waits for a lock: a moment of sleep may end before it has begun."""
    async with asyncio.timeout(30):
        while not await pool.fetchval(_WAITS):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
