"""A server leaves service before it stops, and what has connected by then is served."""

import asyncio
import signal
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from app.http.draining import DRAINING, Draining
from app.http.protocol.server import LeavingServer
from app.serving import configure
from app.settings import Settings
from tests.operations.tools import until

ASK = b"GET / HTTP/1.1\r\nHost: a\r\n\r\n"
PATIENCE_S = 20.0


@dataclass
class Served:
    """A server that runs in this loop."""

    server: LeavingServer
    draining: Draining
    address: tuple[str, int]
    task: "asyncio.Task[None]"
    writers: list[asyncio.StreamWriter] = field(default_factory=list)

    def told(self, number: signal.Signals) -> None:
        self.server.handle_exit(number, None)

    async def connected(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        reader, writer = await asyncio.open_connection(*self.address)
        self.writers.append(writer)
        return reader, writer

    async def refuses(self) -> bool:
        try:
            await self.connected()
        except OSError:
            return True
        return False

    async def ended(self) -> None:
        async with asyncio.timeout(PATIENCE_S):
            await self.task


@asynccontextmanager
async def serving(
    folder: Path, *, drain_s: float, shares_port: bool = False
) -> AsyncIterator[Served]:
    draining = Draining()

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[dict[str, Draining]]:
        yield {DRAINING: draining}

    async def answer(_request: Request) -> PlainTextResponse:
        return PlainTextResponse("served")

    app = Starlette(routes=[Route("/", answer)], lifespan=lifespan)
    listening = socket.create_server(("127.0.0.1", 0))
    server = LeavingServer(
        configure(Settings(data_dir=folder), app), drain_s=drain_s, shares_port=shares_port
    )
    task = asyncio.create_task(server._serve([listening]))  # without its handlers of signals
    while not server.started:  # noqa: ASYNC110 -- it tells nobody
        await asyncio.sleep(0.01)
    served = Served(server, draining, listening.getsockname(), task)
    try:
        yield served
    finally:
        server.should_exit = True
        await served.ended()
        for writer in served.writers:
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()


async def asked(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> str:
    """Ask on a connection; return the head of the answer, in lower case."""
    writer.write(ASK)
    async with asyncio.timeout(PATIENCE_S):
        head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
        assert await reader.readexactly(6) == b"served"
    return head


async def test_it_goes_on_accepting_then_serves_what_is_connected(tmp_path: Path) -> None:
    async with serving(tmp_path, drain_s=2.0) as served:
        idle, kept = await served.connected(), await served.connected()
        assert "connection: close" not in await asked(*kept)

        served.told(signal.SIGTERM)
        assert served.draining.leaving
        assert "connection: close" in await asked(*await served.connected())
        assert "connection: close" in await asked(*kept)
        assert await kept[0].read() == b""

        await until(served.refuses, "a closed port")
        assert not served.draining.begun
        assert "connection: close" in await asked(*idle)
        await served.ended()
        assert served.draining.begun


async def test_what_the_system_has_accepted_for_us_is_served(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting: list[socket.socket] = []

    def connect() -> None:  # the last moment before the port is closed: the loop does not turn
        for _ in range(0 if waiting else 50):
            waiting.append(socket.create_connection(served.address))
            waiting[-1].sendall(ASK)

    async with serving(tmp_path, drain_s=0.0) as served:
        monkeypatch.setattr(served.server, "_leave", connect)
        served.server.should_exit = True
        await served.ended()
    for one in waiting:
        assert one.recv(100).lower().startswith(b"http/1.1 200 ok")
        one.close()


@pytest.mark.parametrize(
    "numbers", [[signal.SIGINT], [signal.SIGTERM, signal.SIGTERM], [signal.SIGTERM, signal.SIGINT]]
)
async def test_who_insists_does_not_wait(tmp_path: Path, numbers: list[signal.Signals]) -> None:
    async with serving(tmp_path, drain_s=0.5) as served:
        for number in numbers:
            assert not served.server.should_exit
            served.told(number)
        assert served.server.should_exit


async def test_one_of_several_stops_when_it_is_told(tmp_path: Path) -> None:
    async with serving(tmp_path, drain_s=0.5, shares_port=True) as served:
        served.told(signal.SIGTERM)
        assert served.server.should_exit
