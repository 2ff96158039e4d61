"""A server that answers the balances query and nothing else, written by hand: what HTTP costs here.

`python -m scripts.benchmark.reference DSN ACCOUNTS`, where ACCOUNTS is a JSON object: API key →
wallets as `[id, currency]`. The path `/static` answers from memory, every other asks the database
as the real server does. It neither checks nor parses what it is asked. `/hook` takes what it is
sent.
"""

import asyncio
import sys
from typing import Any
from uuid import UUID

import asyncpg
import orjson
import uvicorn

from app.database.opening import keep_session
from app.ledger import read

_HEADERS = [(b"content-type", b"application/json")]


class Reference:
    """The application: nothing between uvicorn and the answer."""

    def __init__(self, dsn: str, accounts: dict[str, list[tuple[str, str]]]) -> None:
        self._dsn = dsn
        self._pool: asyncpg.Pool[asyncpg.Record] | None = None
        self._wallets = {
            key.encode(): [(UUID(wallet_id), currency) for wallet_id, currency in wallets]
            for key, wallets in accounts.items()
        }

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["path"] == "/hook":
            await send({"type": "http.response.start", "status": 204, "headers": []})
            await send({"type": "http.response.body"})
            return
        if self._pool is None:
            self._pool = await asyncpg.create_pool(
                self._dsn, min_size=2, max_size=8, reset=keep_session
            )
        body = (await receive())["body"]
        orjson.loads(body)
        wallets = self._wallets[dict(scope["headers"])[b"x-api-key"]]
        balances: dict[Any, int] = dict.fromkeys((wallet_id for wallet_id, _ in wallets), 0)
        if scope["path"] != "/static":
            async with self._pool.acquire() as connection:
                balances = await read.balances(connection, list(balances))
        answer = [
            {"id": wallet_id, "walletCurrency": currency, "balance": balances[wallet_id]}
            for wallet_id, currency in wallets
        ]
        content = orjson.dumps({"data": {"me": {"defaultAccount": {"wallets": answer}}}})
        headers = [*_HEADERS, (b"content-length", b"%d" % len(content))]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": content})


class _Announcing(uvicorn.Server):
    async def startup(self, sockets: Any = None) -> None:
        await super().startup(sockets)
        port = self.servers[0].sockets[0].getsockname()[1]
        print(f"ready http://127.0.0.1:{port}", flush=True)


async def _main(dsn: str, accounts: str) -> None:
    app = Reference(dsn, orjson.loads(accounts))
    config = uvicorn.Config(
        app, port=0, loop="uvloop", lifespan="off", access_log=False, log_level="warning"
    )
    await _Announcing(config).serve()


if __name__ == "__main__":
    import uvloop

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(_main(*sys.argv[1:]))
