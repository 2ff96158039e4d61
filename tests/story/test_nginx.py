"""Behind nginx as most people configure it: with WebSockets, and connections that are kept."""

import asyncio
import json
import shutil
from asyncio.subprocess import DEVNULL
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import httpx2
import pytest
from websockets.asyncio.client import connect
from websockets.typing import Subprotocol

from tests.hosts import free_port
from tests.story.servers import PATIENCE_S, Installation, Server

NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")

pytestmark = pytest.mark.skipif(NGINX is None, reason="nginx is not installed")

CONFIGURATION = """
daemon off;
master_process off;
pid {folder}/pid;
error_log {folder}/error.log;
events {{}}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    map $http_upgrade $connection_upgrade {{ default upgrade; '' ''; }}
    upstream latchkey {{ server {upstream}; keepalive 8; }}
    server {{
        listen 127.0.0.1:{port};
        location /sandbox {{ return 404; }}
        location / {{
            proxy_pass http://latchkey;
            proxy_http_version 1.1;
            proxy_set_header Host $host;
            proxy_set_header Upgrade $http_upgrade;
            proxy_set_header Connection $connection_upgrade;
            proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
        }}
    }}
}}
"""

REQUEST = b"POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
GLOBALS = b'{"query":"{globals{network}}"}'
# Empty lines before a request are skipped: with so many, it comes long after the header.
SMUGGLED = b"\r\n" * 300_000 + REQUEST + b"Content-Length: %d\r\n\r\n" % len(GLOBALS) + GLOBALS
TYPENAME = b'{"query":"{__typename}"}'
LAST = b"Connection: close\r\nContent-Length: %d\r\n\r\n" % len(TYPENAME) + TYPENAME


def smuggling(upgrade: bytes) -> bytes:
    """Return a request that would be two to a server that is wrong about the first one's end."""
    head = REQUEST + b"Connection: Upgrade\r\nUpgrade: %s\r\n" % upgrade
    return head + b"Content-Length: %d\r\n\r\n" % len(SMUGGLED) + SMUGGLED


@dataclass(frozen=True, slots=True)
class Proxy:
    """An nginx, and the server behind it."""

    port: int
    server: Server

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def ask(self, data: bytes) -> bytes:
        """Send bytes on a connection of their own; return all that comes."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        try:
            writer.write(data)
            async with asyncio.timeout(PATIENCE_S):
                return await reader.read()
        finally:
            writer.close()


async def accepts(port: int) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while True:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
            except OSError:
                await asyncio.sleep(0.02)
            else:
                writer.close()
                return


@pytest.fixture(scope="module")
async def proxy(
    shared_installation: Installation, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Proxy]:
    assert NGINX is not None
    folder: Path = tmp_path_factory.mktemp("nginx")
    port = free_port()
    async with shared_installation.serving(LATCHKEY_TRUSTED_PROXIES="127.0.0.1") as server:
        upstream = server.url.removeprefix("http://")
        file = folder / "nginx.conf"
        file.write_text(CONFIGURATION.format(folder=folder, port=port, upstream=upstream))
        process = await asyncio.create_subprocess_exec(
            *(NGINX, "-c", str(file), "-e", str(folder / "error.log")),
            stdin=DEVNULL,
            stdout=DEVNULL,
            stderr=DEVNULL,
        )
        try:
            await accepts(port)
            yield Proxy(port, server)
        finally:
            process.terminate()
            await process.wait()


@pytest.mark.parametrize("upgrade", [b"h2c", b"foo", b"websocket", b"websocket, foo"])
async def test_a_body_behind_an_upgrade_reaches_nothing(proxy: Proxy, upgrade: bytes) -> None:
    answers = await proxy.ask(smuggling(upgrade) + REQUEST + LAST)
    operations = (await proxy.server.client.get("/metrics")).text

    assert answers.startswith(b"HTTP/1.1 400 ")
    assert [answers.count(b"HTTP/1.1 %d" % kind) for kind in (2, 4)] == [1, 1]
    assert answers.endswith(b'{"data":{"__typename":"Query"}}')
    assert 'field="__typename"' in operations
    assert 'field="globals"' not in operations


async def test_who_comes_after_a_refusal_is_answered_what_they_asked(proxy: Proxy) -> None:
    for _ in range(5):
        await proxy.ask(smuggling(b"h2c") + REQUEST + LAST)
        assert (await proxy.ask(REQUEST + LAST)).endswith(b'{"data":{"__typename":"Query"}}')


async def test_a_websocket_goes_through(proxy: Proxy) -> None:
    protocol = Subprotocol("graphql-transport-ws")
    url = f"ws://127.0.0.1:{proxy.port}/graphql"
    async with connect(url, subprotocols=[protocol], proxy=None) as websocket:
        await websocket.send(json.dumps({"type": "connection_init"}))
        assert json.loads(await websocket.recv()) == {"type": "connection_ack"}


async def test_a_refusal_of_a_large_body_arrives(proxy: Proxy) -> None:
    async with httpx2.AsyncClient(base_url=proxy.url, timeout=PATIENCE_S) as client:
        for _ in range(5):
            answer = await client.post("/graphql", content=b" " * 900_000)
            assert answer.status_code == 413
            assert answer.json()["errors"]
