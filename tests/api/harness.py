"""The real server in this process, and a client of it."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx2
import uvicorn
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from app.application import create_app
from app.process.runtime import Runtime
from app.serving import configure
from app.settings import Settings
from tests.api.quick import QuickClient

#: What the operator of the tests' servers holds.
ROOT_KEY = "root_" + "T3st" * 10

TRANSPORT_WS = Subprotocol("graphql-transport-ws")
Json = dict[str, Any]

_UPDATES = "subscription { myUpdates { errors { message } } }"


@dataclass(frozen=True, slots=True)
class Server:
    """A running server; `runtime` is another process's on the same database."""

    host: str
    runtime: Runtime
    client: httpx2.AsyncClient
    quick: QuickClient

    async def post(
        self, query: str, variables: Json | None = None, **headers: str
    ) -> httpx2.Response:
        """Send an operation; underscores in the names of headers stand for hyphens."""
        return await self.client.post(
            "/graphql",
            json={"query": query, "variables": variables},
            headers={name.replace("_", "-"): value for name, value in headers.items()},
        )

    def connect(self, path: str = "/graphql", **options: Any) -> connect:
        """Open a WebSocket that speaks our sub-protocol unless told otherwise."""
        options.setdefault("subprotocols", [TRANSPORT_WS])
        return connect(f"ws://{self.host}{path}", proxy=None, **options)


@asynccontextmanager
async def serving(settings: Settings, runtime: Runtime) -> AsyncIterator[Server]:
    """Serve on a free port of this machine while the block runs."""
    free = settings.model_copy(update={"port": 0})
    server = uvicorn.Server(configure(free, create_app(settings)))
    task = asyncio.create_task(server.serve())
    while not server.started:
        assert not task.done(), "the server did not start"
        await asyncio.sleep(0.01)
    host, port = server.servers[0].sockets[0].getsockname()[:2]
    try:
        async with httpx2.AsyncClient(base_url=f"http://{host}:{port}", timeout=60) as client:
            quick = QuickClient(f"{host}:{port}")
            yield Server(quick.host, runtime, client, quick)
            await quick.close()
    finally:
        server.should_exit = True
        await task


@asynccontextmanager
async def listening(server: Server, secret: str) -> AsyncIterator[ClientConnection]:
    """Open a WebSocket with a key, and wait for the first update.

    The acknowledgement alone says nothing of the key, which is looked at only afterwards.
    """
    async with server.connect() as socket:
        init = {"type": "connection_init", "payload": {"X-API-KEY": secret}}
        await socket.send(json.dumps(init))
        subscribe = {"type": "subscribe", "id": "1", "payload": {"query": _UPDATES}}
        await socket.send(json.dumps(subscribe))
        async with asyncio.timeout(5):
            assert json.loads(await socket.recv())["type"] == "connection_ack"
            assert json.loads(await socket.recv())["type"] == "next"
        yield socket


async def closed(socket: ClientConnection, timeout_s: float = 5) -> int | None:
    """Wait until the server closes a WebSocket; return the code, dropping what came before."""
    async with asyncio.timeout(timeout_s):
        try:
            while True:
                await socket.recv()
        except ConnectionClosed:
            return socket.close_code


def first_error(response: httpx2.Response) -> Mapping[str, Any]:
    """Return the first error of a GraphQL-shaped answer."""
    error: Json = response.json()["errors"][0]
    assert error["extensions"]["code"] == error["code"]
    return error
