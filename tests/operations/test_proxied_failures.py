"""What a proxy does with a request whose server is gone, and with its own reload."""

import asyncio
import json
from asyncio import StreamReader, StreamWriter
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext, suppress
from pathlib import Path

import httpx2
import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from tests.databases import new_database
from tests.hosts import free_port
from tests.operations import certificates, proxies
from tests.operations.load import judge, paying
from tests.operations.proxies import HOST, Front
from tests.operations.tools import PATIENCE_S
from tests.story.servers import Installation, Server, person

FUNDS_SAT = 50_000
PROXIES = ["nginx", "haproxy", "caddy"]


class Forgetful:
    """A server that reads a request whole, then hangs up; it is ready, though."""

    def __init__(self) -> None:
        self.heard: Counter[str] = Counter()

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[str]:
        """Listen while the block runs; gives the address."""
        async with await asyncio.start_server(self._hear, "127.0.0.1", 0) as server:
            host, port = server.sockets[0].getsockname()
            yield f"{host}:{port}"

    async def _hear(self, reader: StreamReader, writer: StreamWriter) -> None:
        with suppress(OSError, asyncio.IncompleteReadError):
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
                method, path = head.split()[:2]
                for line in head.splitlines():
                    if line.startswith("content-length:"):
                        await reader.readexactly(int(line.partition(":")[2]))
                if path != "/readyz":
                    self.heard[method] += 1
                    break
                writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}")
        writer.close()


@pytest.mark.parametrize("name", PROXIES)
async def test_a_post_that_may_have_arrived_is_sent_to_nobody_else(
    name: str, tmp_path: Path
) -> None:
    made = certificates.make(tmp_path / "tls", HOST)
    here, there = Forgetful(), Forgetful()
    headers = {"X-Idempotency-Key": "3fb3f2a0-6a1c-4b3f-8d2a-0f4f4f1c9a11"}
    async with (
        here.serving() as one,
        there.serving() as other,
        proxies.before([one, other], name, tmp_path, made) as front,
        httpx2.AsyncClient(base_url=front.inner_url, timeout=PATIENCE_S) as client,
    ):
        for number in (1, 2):  # one that nobody may repeat, one that Latchkey would answer once
            with suppress(httpx2.RemoteProtocolError) if name == "haproxy" else nullcontext():
                # HAProxy hangs up, too, when it was not the first request of its connection.
                answer = await client.post(
                    "/graphql", content=b"{}", headers=headers if number == 2 else {}
                )
                assert answer.status_code == 502
                assert answer.json()["error"]["code"] == 502
                assert answer.headers["access-control-allow-origin"] == "*"
            assert sum((here.heard + there.heard).values()) == number


@pytest.fixture(scope="module")
async def server(
    cluster: str, template: str, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Server]:
    """One Latchkey for all proxies, which counts nothing."""
    async with new_database(cluster, template) as database_url:
        settings = {
            "LATCHKEY_DATABASE_URL": database_url,
            "LATCHKEY_RATE_LIMITS": "off",
            "LATCHKEY_TRUSTED_PROXIES": "127.0.0.1",
        }
        installation = Installation(tmp_path_factory.mktemp("proxied"), settings)
        async with installation.serving() as served:
            yield served


@pytest.mark.parametrize("name", PROXIES)
async def test_no_request_fails_while_a_server_is_gone_and_the_proxy_reloads(
    name: str, server: Server, tmp_path: Path
) -> None:
    """Sockets live on, but for Debian's Caddy 2.6, which cuts them when it reloads.

    nginx 1.22 closes idle connections of clients then, so what crosses that is asked again.
    """
    made = certificates.make(tmp_path / "tls", HOST)
    people = [await person(server, sat=FUNDS_SAT) for _ in range(2)]
    upstreams = [f"127.0.0.1:{free_port()}", server.url.removeprefix("http://")]
    async with (
        proxies.before(upstreams, name, tmp_path, made) as front,
        paying(lambda: [front.inner_url], people, clients=4) as load,
        opened(front) as socket,
    ):
        for _ in range(2):
            await load.answers(20)
            await front.reload()
            await load.answers(40)
        if name != "caddy":
            await socket.send(json.dumps({"type": "ping"}))
            assert json.loads(await socket.recv())["type"] == "pong"
    crossed = {"RemoteProtocolError", "ReadError"} if name == "nginx" else set()
    assert load.errors.keys() <= crossed
    await judge(server, load, 2 * FUNDS_SAT)


@asynccontextmanager
async def opened(front: Front) -> AsyncIterator[ClientConnection]:
    """A socket through the proxy, ready for operations."""
    url = f"wss://127.0.0.1:{front.ports.public}/graphql"
    protocols = [Subprotocol("graphql-transport-ws")]
    tls = front.certificates.trusting()
    async with connect(url, subprotocols=protocols, ssl=tls, proxy=None) as socket:
        await socket.send(json.dumps({"type": "connection_init"}))
        assert json.loads(await socket.recv())["type"] == "connection_ack"
        yield socket
