"""HTTP for clients that go on when a server dies: kept-alive connections to several servers.

As light as the benchmark's generator, for the same reason: it shares the machine with the servers.
"""

import asyncio
import time
from dataclasses import dataclass, field
from typing import Final, cast
from urllib.parse import urlsplit

from scripts.benchmark.load import answer_length
from scripts.benchmark.processes import BenchmarkError

_CONNECT_TIMEOUT_S: Final = 5.0
#: For so long a server that could not be reached is left out, if there is another.
_AVOIDED_S: Final = 0.5


class NoAnswerError(Exception):
    """Nobody told what became of a request; the message is one word for the kind."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said."""

    status: int
    body: bytes


@dataclass(slots=True)
class Upstream:
    """One server, and the connections to it that wait for a request."""

    url: str
    avoided_until: float = 0.0
    idle: list["_Connection"] = field(default_factory=list)

    async def ask(self, request: bytes, *, timeout_s: float) -> Answer:
        """Send a request, wait for the answer. Raises `NoAnswerError`."""
        connection = await self._connection()
        try:
            async with asyncio.timeout(timeout_s):
                answer = await connection.exchange(request)
        except TimeoutError:
            connection.abort()
            raise NoAnswerError("timeout") from None
        except asyncio.CancelledError:
            connection.abort()
            raise
        if connection.is_open:
            self.idle.append(connection)
        return answer

    async def _connection(self) -> "_Connection":
        while self.idle:
            connection = self.idle.pop()
            if connection.is_open:
                return connection
        host, _, port = urlsplit(self.url).netloc.partition(":")
        try:
            async with asyncio.timeout(_CONNECT_TIMEOUT_S):
                _, connection = await asyncio.get_running_loop().create_connection(
                    _Connection, host, int(port)
                )
        except (OSError, TimeoutError):
            self.avoid(time.monotonic())
            raise NoAnswerError("unreachable") from None
        return connection

    def avoid(self, now: float) -> None:
        """Leave it out for a moment."""
        self.avoided_until = now + _AVOIDED_S


@dataclass(slots=True)
class Servers:
    """Several servers, used in turn, as a balancer does."""

    upstreams: list[Upstream]
    turn: int = 0

    async def ask(self, request: bytes, *, timeout_s: float) -> Answer:
        """Ask the next one that could be reached lately. Raises `NoAnswerError`."""
        return await self.next().ask(request, timeout_s=timeout_s)

    def next(self) -> Upstream:
        """Return the one whose turn it is."""
        now = time.monotonic()
        for _ in self.upstreams:
            self.turn = (self.turn + 1) % len(self.upstreams)
            if self.upstreams[self.turn].avoided_until <= now:
                break
        return self.upstreams[self.turn]

    def close(self) -> None:
        """Close what is idle."""
        for upstream in self.upstreams:
            for connection in upstream.idle:
                connection.abort()


class _Connection(asyncio.Protocol):
    """One kept-alive connection, one request at a time."""

    def __init__(self) -> None:
        self.is_open = False
        self._transport: asyncio.Transport
        self._received = bytearray()
        self._wanted: int | None = None
        self._answer: asyncio.Future[Answer] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self.is_open = True

    async def exchange(self, request: bytes) -> Answer:
        self._answer = asyncio.get_running_loop().create_future()
        self._transport.write(request)
        return await self._answer

    def abort(self) -> None:
        self.is_open = False
        self._transport.abort()

    def data_received(self, data: bytes) -> None:
        self._received += data
        try:
            self._wanted = self._wanted or answer_length(bytes(self._received))
        except (BenchmarkError, ValueError):
            self._fail("malformed")
            self.abort()
            return
        if self._wanted is None or len(self._received) < self._wanted:
            return
        whole, self._received, self._wanted = bytes(self._received), bytearray(), None
        head, _, body = whole.partition(b"\r\n\r\n")
        if b"\r\nconnection: close" in head.lower():
            self.is_open = False
        if self._answer is not None and not self._answer.done():
            self._answer.set_result(Answer(int(head[9:12]), body))

    def connection_lost(self, _exc: Exception | None) -> None:
        self.is_open = False
        self._fail("cut off")

    def _fail(self, kind: str) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(NoAnswerError(kind))
