"""What tests of events need."""

import asyncio
from typing import Any

import orjson

from app.process.runtime import Runtime
from tests.factories import Person


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


async def told(runtime: Runtime, person: Person, *types: str) -> list[dict[str, Any]]:
    """Return the rows of the events of an account, of some types or of all, in their order."""
    rows = await runtime.pool.fetch(
        "SELECT * FROM event WHERE account_id = $1 ORDER BY xid, id", person.principal.account_id
    )
    return [
        {**row, "data": row["data"] and orjson.loads(row["data"])}
        for row in rows
        if not types or row["type"] in types
    ]
