"""PostgreSQL behind a network that loses what a test chooses: a request, or the answer to it.

Either way the client sees the same, a connection that is gone; whether the statement was carried
out it cannot know.
"""

import asyncio
import contextlib
import random
import struct
from asyncio import IncompleteReadError, StreamReader, StreamWriter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from enum import Enum
from urllib.parse import parse_qs, urlsplit


class Lost(Enum):
    """What does not arrive; the connection ends with it."""

    REQUEST = "request"
    REPLY = "reply"


def _nothing(_sql: str) -> Lost | None:
    return None


@dataclass(slots=True)
class FaultyPostgres:
    """The proxy. `judge` is asked about every statement that is carried out."""

    url: str
    judge: Callable[[str], Lost | None] = _nothing
    losses: int = 0
    #: Cleared, nothing goes either way any more, and nothing ends.
    flows: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.flows.set()

    def fall_silent(self) -> None:
        """Say nothing more, as a server does that is stopped, and close nothing."""
        self.flows.clear()

    def lose(self, lost: Lost, text: str) -> None:
        """Lose something of the next statement in which a text occurs; later ones go through."""

        def judge(sql: str) -> Lost | None:
            if text not in sql:
                return None
            self.lose_nothing()
            return lost

        self.judge, self.losses = judge, 0

    def lose_at_random(self, dice: random.Random, probability: float) -> None:
        """Lose this part of all requests and answers."""

        def judge(_sql: str) -> Lost | None:
            return dice.choice(list(Lost)) if dice.random() < probability else None

        self.judge, self.losses = judge, 0

    def lose_nothing(self) -> None:
        """Let everything through."""
        self.judge = _nothing


@asynccontextmanager
async def faulty(database_url: str) -> AsyncIterator[FaultyPostgres]:
    """Stand before a server that listens on a Unix socket, on a TCP port of our own."""
    parts = urlsplit(database_url)
    socket_path = f"{parse_qs(parts.query)['host'][0]}/.s.PGSQL.5432"
    proxy = FaultyPostgres("")
    tasks: set[asyncio.Task[None]] = set()

    async def serve(reader: StreamReader, writer: StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        try:
            server = await asyncio.open_unix_connection(socket_path)
            await _Link(proxy, (reader, writer), server).run()
        except asyncio.CancelledError:
            pass  # the test is over
        finally:
            writer.close()
            tasks.discard(task)

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    proxy.url = f"postgresql://postgres@127.0.0.1:{port}{parts.path}?sslmode=disable"
    try:
        yield proxy
    finally:
        server.close()
        for task in tuple(tasks):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


@dataclass(slots=True)
class _Link:
    """One connection through the proxy."""

    proxy: FaultyPostgres
    client: tuple[StreamReader, StreamWriter]
    server: tuple[StreamReader, StreamWriter]
    statements: dict[bytes, str] = field(default_factory=dict)
    loses_reply: bool = False

    async def run(self) -> None:
        pumps = [asyncio.create_task(self._requests()), asyncio.create_task(self._replies())]
        try:
            await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for pump in pumps:
                pump.cancel()
            await asyncio.gather(*pumps, return_exceptions=True)
            # Both before either is waited for: that may be cancelled when the test is over.
            for _, writer in (self.client, self.server):
                writer.close()
            for _, writer in (self.client, self.server):
                with contextlib.suppress(OSError):
                    await writer.wait_closed()

    async def _requests(self) -> None:
        reader, writer = self.client[0], self.server[1]
        (size,) = struct.unpack("!i", head := await reader.readexactly(4))
        await self.proxy.flows.wait()
        writer.write(head + await reader.readexactly(size - 4))  # start-up, or a cancellation
        with contextlib.suppress(IncompleteReadError, OSError):
            while True:
                kind, message = await _message(reader)
                await self.proxy.flows.wait()
                sql = self._statement(kind, message[5:])
                lost = None if sql is None else self.proxy.judge(sql)
                if lost is not None:
                    self.proxy.losses += 1
                if lost is Lost.REQUEST:
                    return
                self.loses_reply = self.loses_reply or lost is Lost.REPLY
                writer.write(message)
                await writer.drain()

    async def _replies(self) -> None:
        reader, writer = self.server[0], self.client[1]
        with contextlib.suppress(IncompleteReadError, OSError):
            while True:
                kind, message = await _message(reader)
                await self.proxy.flows.wait()
                if not self.loses_reply:
                    writer.write(message)
                    await writer.drain()
                elif kind == b"Z":  # ready for the next: this one is committed
                    return

    def _statement(self, kind: bytes, body: bytes) -> str | None:
        """Return the text of what a message carries out, None if it only prepares."""
        if kind == b"P":
            name, text, *_ = body.split(b"\0")
            self.statements[name] = text.decode()
        elif kind == b"B":
            return self.statements.get(body.split(b"\0")[1], "")
        elif kind == b"Q":
            return body[:-1].decode()
        return None


async def _message(reader: StreamReader) -> tuple[bytes, bytes]:
    """Return the type of the next message, and all its bytes."""
    head = await reader.readexactly(5)
    (size,) = struct.unpack("!i", head[1:])
    return head[:1], head + await reader.readexactly(size - 4)
