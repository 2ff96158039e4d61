"""Connections that begin a request and do not finish it are hung up on; others are served."""

import asyncio
import base64
import pickle
from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping
from contextlib import asynccontextmanager
from typing import Any

import pytest
import uvicorn
from uvicorn.server import ServerState

from app.http.protocol import limited_protocol

HEADER_TIMEOUT_S = 0.3
PATIENCE_S = 5.0
"""How long a test waits for what must happen; nothing waits so long when all is well."""

Message = MutableMapping[str, Any]
REQUEST = b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"


async def application(
    scope: Message,
    receive: Callable[[], Awaitable[Message]],
    send: Callable[[Message], Awaitable[None]],
) -> None:
    """Echo a body; `/early` answers before reading it; a websocket echoes text."""
    if scope["type"] == "websocket":
        await receive()
        await send({"type": "websocket.accept"})
        while (message := await receive())["type"] == "websocket.receive":
            await send({"type": "websocket.send", "text": message["text"]})
        return
    body, more = b"", scope["path"] != "/early"
    while more:
        message = await receive()
        body, more = body + message.get("body", b""), message.get("more_body", False)
    body = body or b"ok"
    headers = [(b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})


@asynccontextmanager
async def served(keep_alive_s: int = 60) -> AsyncIterator[int]:
    config = uvicorn.Config(
        application,
        http=limited_protocol(HEADER_TIMEOUT_S, header_bytes_max=20_000),
        timeout_keep_alive=keep_alive_s,
        log_config=None,
        ws_ping_interval=None,
    )
    config.load()
    state = ServerState()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: config.http_protocol_class(  # type: ignore[call-arg]
            config=config, server_state=state, app_state={}, _loop=loop
        ),
        "127.0.0.1",
        0,
    )
    async with server:
        yield server.sockets[0].getsockname()[1]
        for connection in list(state.connections):
            connection.shutdown()


@pytest.fixture
async def port() -> AsyncIterator[int]:
    async with served() as number:
        yield number


class Client:
    """A raw connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    async def send(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    async def answer(self) -> bytes:
        """Return the body of the next response."""
        async with asyncio.timeout(PATIENCE_S):
            head = await self.reader.readuntil(b"\r\n\r\n")
            length = next(
                line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length")
            )
            return await self.reader.readexactly(int(length.split(b":")[1]))

    async def hung_up(self) -> bool:
        """Wait for the server to close, however it does."""
        try:
            async with asyncio.timeout(PATIENCE_S):
                while await self.reader.read(65_536):
                    pass
        except ConnectionError:
            return True
        except TimeoutError:
            return False
        return True

    async def stays_open(self) -> bool:
        """Tell whether nothing comes, not even the end, for twice the time limit."""
        try:
            async with asyncio.timeout(2 * HEADER_TIMEOUT_S):
                await self.reader.read(1)
        except TimeoutError:
            return True
        return False


@asynccontextmanager
async def connected(port: int) -> AsyncIterator[Client]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        yield Client(reader, writer)
    finally:
        writer.close()


async def test_a_usual_request_is_served(port: int) -> None:
    async with connected(port) as client:
        await client.send(REQUEST)
        assert await client.answer() == b"ok"


@pytest.mark.parametrize(
    "beginning",
    [
        b"",
        b"G",
        b"\r\n",
        b"GET / HTTP/1.1\r\n",
        b"GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n",
    ],
)
async def test_a_header_that_is_not_finished_is_hung_up_on(port: int, beginning: bytes) -> None:
    async with connected(port) as client:
        await client.send(beginning)
        assert await client.hung_up()


async def test_a_header_that_trickles_buys_no_time(port: int) -> None:
    async with connected(port) as client:
        await client.send(b"GET / HTTP/1.1\r\n")

        async def trickle() -> None:
            while True:
                await client.send(b"X-A: b\r\n")
                await asyncio.sleep(HEADER_TIMEOUT_S / 6)

        trickling = asyncio.create_task(trickle())
        try:
            assert await client.hung_up()
        finally:
            trickling.cancel()
            await asyncio.gather(trickling, return_exceptions=True)


@pytest.mark.parametrize("beginning", [b"G", b"\r\n", b"GET / HTTP/1.1\r\nX-Slow: "])
async def test_a_second_request_is_hung_up_on_as_well(port: int, beginning: bytes) -> None:
    async with connected(port) as client:
        await client.send(REQUEST)
        assert await client.answer() == b"ok"
        await client.send(beginning)
        assert await client.hung_up()


async def test_an_idle_connection_is_left_to_the_keep_alive_limit(port: int) -> None:
    async with connected(port) as client:
        await client.send(REQUEST)
        assert await client.answer() == b"ok"
        assert await client.stays_open()
        await client.send(REQUEST)
        assert await client.answer() == b"ok"


async def test_the_keep_alive_limit_still_holds() -> None:
    async with served(keep_alive_s=0) as port, connected(port) as client:
        await client.send(REQUEST)
        assert await client.answer() == b"ok"
        assert await client.hung_up()


async def test_a_slow_body_is_left_to_the_application(port: int) -> None:
    async with connected(port) as client:
        await client.send(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nab")
        assert await client.stays_open()
        await client.send(b"cd")
        assert await client.answer() == b"abcd"


async def test_a_header_in_several_pieces_is_served(port: int) -> None:
    async with connected(port) as client:
        for piece in (b"POST / HTTP", b"/1.1\r\nHost: x\r\n", b"Content-Length: 3\r\n\r\n", b"abc"):
            await client.send(piece)
            await asyncio.sleep(0.01)
        assert await client.answer() == b"abc"
        assert await client.stays_open()


async def test_pipelined_requests_are_served(port: int) -> None:
    async with connected(port) as client:
        await client.send(REQUEST * 3)
        assert [await client.answer() for _ in range(3)] == [b"ok"] * 3
        assert await client.stays_open()


@pytest.mark.parametrize("rest", [b"", b"ab"])
async def test_a_body_that_nobody_waits_for_any_more_is_hung_up_on(port: int, rest: bytes) -> None:
    async with connected(port) as client:
        await client.send(b"POST /early HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n")
        assert await client.answer() == b"ok"
        await client.send(rest)
        assert await client.hung_up()


async def test_after_a_body_answered_early_the_connection_does_not_stay_for_ever(port: int) -> None:
    async with connected(port) as client:
        await client.send(b"POST /early HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\n")
        assert await client.answer() == b"ok"
        await client.send(b"abcd")
        await client.send(REQUEST)
        assert await client.answer() == b"ok"
        await client.send(b"POST /early HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\n")
        assert await client.answer() == b"ok"
        await client.send(b"abcd")
        assert await client.hung_up()


async def test_a_header_without_end_is_refused(port: int) -> None:
    async with connected(port) as client:
        await client.send(b"GET / HTTP/1.1\r\n" + b"X-A: b\r\n" * 5_000)
        assert b"too large" in await client.answer()
        assert await client.hung_up()


@pytest.mark.parametrize("before", [b"", REQUEST])
async def test_a_websocket_is_not_hung_up_on(port: int, before: bytes) -> None:
    key = base64.b64encode(b"0123456789abcdef")
    async with connected(port) as client:
        if before:
            await client.send(before)
            assert await client.answer() == b"ok"
        await client.send(
            b"GET /ws HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
            b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: " + key + b"\r\n\r\n"
        )
        async with asyncio.timeout(PATIENCE_S):
            head = await client.reader.readuntil(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 101")
        assert await client.stays_open()
        # A masked text frame "hi" with the mask 0000.
        await client.send(b"\x81\x82\x00\x00\x00\x00hi")
        async with asyncio.timeout(PATIENCE_S):
            assert await client.reader.readexactly(4) == b"\x81\x02hi"


async def test_twenty_slow_clients_are_hung_up_on_and_another_is_served_meanwhile(
    port: int,
) -> None:
    async def slow() -> bool:
        async with connected(port) as client:
            await client.send(b"GET / HTTP/1.1\r\nHost: x\r\n")
            return await client.hung_up()

    slow_ones = [asyncio.create_task(slow()) for _ in range(20)]
    async with connected(port) as client:
        for _ in range(5):
            await client.send(REQUEST)
            assert await client.answer() == b"ok"
    assert await asyncio.gather(*slow_ones) == [True] * 20


def test_the_protocol_can_be_handed_to_a_worker_process() -> None:
    assert callable(pickle.loads(pickle.dumps(limited_protocol(1.0))))
