"""A query that takes too long: it is answered, and what it was fetching ends with it."""

import asyncio
import gc
from typing import Any

from app.permissions import Scope
from tests.api.conftest import Serve
from tests.factories import key, person

BALANCES = "{ me { defaultAccount { wallets { balance } } } }"
_WAITING = """
SELECT count(*) FROM pg_stat_activity
 WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%balance%'
"""


async def test_a_query_that_is_stopped_leaves_nothing_behind(serve: Serve) -> None:
    server = await serve(request_timeout_s=0.5)
    owner = await person(server.runtime, sat=1_000)
    _, secret = await key(server.runtime, owner, Scope.READ)
    loop, untold = asyncio.get_running_loop(), list[dict[str, Any]]()
    before = loop.get_exception_handler()
    loop.set_exception_handler(lambda _loop, context: untold.append(context))
    try:
        async with server.runtime.pool.apart() as blocker, blocker.transaction():
            await blocker.execute("LOCK TABLE ledger_account IN ACCESS EXCLUSIVE MODE")
            stopped = await server.post(BALANCES, X_API_KEY=secret)
            async with asyncio.timeout(5):  # long before the statement's own limit is over
                while await blocker.fetchval(_WAITING):  # noqa: ASYNC110
                    await asyncio.sleep(0.02)
        again = await server.post(BALANCES, X_API_KEY=secret)
        gc.collect()
        await asyncio.sleep(0)
    finally:
        loop.set_exception_handler(before)

    [error] = stopped.json()["errors"]
    assert error["code"] == "TIMEOUT"
    assert "errors" not in again.json()
    assert untold == []
