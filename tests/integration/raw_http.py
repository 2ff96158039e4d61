"""Our protocol classes on a loopback port, around a small application; clients that send bytes."""

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import uvicorn
from uvicorn.server import ServerState

from app.http.protocol.connection import HttpProtocol
from app.http.protocol.limits import ConnectionLimits
from app.http.protocol.websocket import LimitedSocketProtocol

HEADER_TIMEOUT_S = 0.3
PATIENCE_S = 5.0
"""How long a test waits for what must happen; nothing waits so long when all is well."""

REQUEST = b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"
HANDSHAKE = (
    b"GET /ws HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
    b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n"
)
"""Without the empty line at its end."""

SOME = b"x" * 50_000
"""More than a small client takes, less than the system's buffers."""

LARGE = b"x" * 8_000_000
"""More than a socket's buffers take."""

Message = MutableMapping[str, Any]


def limits(**changes: Any) -> ConnectionLimits:
    """Return small limits."""
    small = {
        "header_timeout_s": HEADER_TIMEOUT_S,
        "header_bytes_max": 20_000,
        "framing_bytes_max": 20_000,
        "socket_paths": frozenset({b"/ws"}),
        "idle_timeout_s": 60.0,
        "write_timeout_s": PATIENCE_S,
        "requests_max": 100,
        "waiting_max": 100,
        "waiting_per_address_max": 100,
    }
    return ConnectionLimits(**{**small, **changes})


@dataclass(slots=True)
class Application:
    """Answers by path; notes what it was asked.

    `/early` answers before the body is read, `/refuse` so and closes, `/held` when it is let go,
    `/large` and `/some` at length, `/headers` with the headers it sees; else a body is echoed.
    """

    asked: list[str] = field(default_factory=list)
    go: asyncio.Event = field(default_factory=asyncio.Event)
    _arrived: asyncio.Event = field(default_factory=asyncio.Event)

    async def __call__(
        self,
        scope: Message,
        receive: Callable[[], Awaitable[Message]],
        send: Callable[[Message], Awaitable[None]],
    ) -> None:
        self.asked.append(scope["path"])
        self._arrived.set()
        if scope["type"] == "websocket":
            await receive()
            if dict(scope["headers"]).get(b"x-never"):
                await self.go.wait()
            await send({"type": "websocket.accept"})
            while (message := await receive())["type"] == "websocket.receive":
                await send({"type": "websocket.send", "text": message["text"]})
            return
        path = scope["path"]
        body, more = b"", path not in {"/early", "/refuse"}
        while more:
            message = await receive()
            if message["type"] == "http.disconnect":
                return
            body, more = body + message.get("body", b""), message.get("more_body", False)
        if path == "/held":
            await self.go.wait()
        if path == "/headers":
            body = b"\n".join(b"%s=%s" % header for header in scope["headers"])
        if path == "/large":
            body = LARGE
        if path == "/some":
            body = SOME
        body = body or b"ok"
        headers = [(b"content-length", b"%d" % len(body))]
        if path == "/refuse":
            headers.append((b"connection", b"close"))
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    async def was_asked(self, path: str, times: int) -> None:
        """Wait until so many requests for a path have come."""
        async with asyncio.timeout(PATIENCE_S):
            while self.asked.count(path) < times:
                self._arrived.clear()
                await self._arrived.wait()


@dataclass(frozen=True, slots=True)
class Served:
    """A server in this process."""

    port: int
    application: Application
    state: ServerState

    async def has_connections(self, number: int) -> None:
        """Wait until it has so many."""
        async with asyncio.timeout(PATIENCE_S):
            while len(self.state.connections) != number:  # noqa: ASYNC110 — nobody is told
                await asyncio.sleep(0)


@asynccontextmanager
async def served(**changes: Any) -> AsyncIterator[Served]:
    """Serve on a free port while the block runs; `changes` are of the limits."""
    bounds = limits(**changes)
    application = Application()
    config = uvicorn.Config(
        application,
        http=HttpProtocol(bounds),  # type: ignore[arg-type]
        ws=partial(LimitedSocketProtocol, limits=bounds),  # type: ignore[arg-type]
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
        yield Served(server.sockets[0].getsockname()[1], application, state)
        application.go.set()
        for connection in list(state.connections):
            connection.shutdown()


@dataclass(frozen=True, slots=True)
class Client:
    """A raw connection."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def send(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    async def head(self) -> bytes:
        """Return the head of the next response."""
        async with asyncio.timeout(PATIENCE_S):
            return await self.reader.readuntil(b"\r\n\r\n")

    async def answer(self) -> bytes:
        """Return the body of the next response."""
        head = await self.head()
        length = next(
            line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length")
        )
        async with asyncio.timeout(PATIENCE_S):
            return await self.reader.readexactly(int(length.split(b":")[1]))

    async def rest(self) -> bytes:
        """Return all that comes until the server has closed, which it must do without a reset."""
        async with asyncio.timeout(PATIENCE_S):
            return await self.reader.read()

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
async def connected(port: int, *, small: bool = False) -> AsyncIterator[Client]:
    """Connect; `small` takes next to nothing into its buffers."""
    plain = socket.socket()
    if small:
        plain.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
    plain.setblocking(False)
    await asyncio.get_running_loop().sock_connect(plain, ("127.0.0.1", port))
    limit = 4_096 if small else 2**16
    reader, writer = await asyncio.open_connection(sock=plain, limit=limit)
    try:
        yield Client(reader, writer)
    finally:
        writer.close()
