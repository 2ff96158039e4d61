"""Load: raw HTTP/1.1 requests over kept-alive connections, every answer checked.

The generator shares the machine with the server, so it has to be light: a protocol on uvloop that
writes bytes made beforehand and looks at as little of the answer as it can.
"""

import asyncio
import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from time import perf_counter
from urllib.parse import urlsplit

from scripts.benchmark.processes import BenchmarkError

CONNECTIONS = 16

_HEAD_END = b"\r\n\r\n"
_LENGTH = b"\r\ncontent-length:"
_ANSWER_TIMEOUT_S = 10.0
_FAILURE_CHARS_SHOWN = 300


@dataclass(frozen=True, slots=True)
class Measured:
    """What one run came to."""

    operations: int
    seconds: float
    p50_ms: float
    p99_ms: float

    @property
    def per_s(self) -> float:
        return self.operations / self.seconds

    @classmethod
    def of(cls, latencies_s: list[float], seconds: float) -> "Measured":
        """Return the figures of a run. Raises `BenchmarkError` when nothing was done in it."""
        if not latencies_s or seconds <= 0:
            raise BenchmarkError("A run ended without a single answer.")
        ordered = sorted(latencies_s)
        return cls(
            len(ordered), seconds, 1000 * percentile(ordered, 50), 1000 * percentile(ordered, 99)
        )


def percentile(ordered: Sequence[float], percent: float) -> float:
    """Return the smallest value that is not below `percent` of all, which are in order."""
    return ordered[max(0, math.ceil(len(ordered) * percent / 100) - 1)]


def post(path: str, body: bytes, headers: Iterable[tuple[str, str]] = ()) -> bytes:
    """Return the bytes of a request with a JSON body."""
    lines = [
        f"POST {path} HTTP/1.1",
        "Host: 127.0.0.1",
        "Content-Type: application/json",
        f"Content-Length: {len(body)}",
        *(f"{name}: {value}" for name, value in headers),
    ]
    return "\r\n".join(lines).encode() + _HEAD_END + body


def get(path: str, headers: Iterable[tuple[str, str]] = ()) -> bytes:
    """Return the bytes of a request without a body."""
    lines = [f"GET {path} HTTP/1.1", "Host: 127.0.0.1"]
    lines += [f"{name}: {value}" for name, value in headers]
    return "\r\n".join(lines).encode() + _HEAD_END


def answer_length(received: bytes) -> int | None:
    """Return how many bytes an answer has, head included; None until its head is complete.

    Raises `BenchmarkError` for an answer that does not say it in Content-Length.
    """
    head_end = received.find(_HEAD_END)
    if head_end < 0:
        return None
    head = received[:head_end].lower() + b"\r\n"
    start = head.find(_LENGTH)
    if start < 0:
        raise BenchmarkError(f"An answer without Content-Length: {head.decode('latin-1')}")
    value_start = start + len(_LENGTH)
    return head_end + len(_HEAD_END) + int(head[value_start : head.find(b"\r\n", value_start)])


async def drive(
    url: str, requests: Iterable[bytes], *, seconds: float, expected: bytes
) -> Measured:
    """Send requests for some seconds, or until there are no more, on 16 connections at once.

    Each connection sends its next request when it has the answer to the one before. Raises
    `BenchmarkError` when an answer is not 2xx or does not hold `expected`.
    """
    run = _Run(iter(requests), expected, seconds=seconds)
    await run.finish(url)
    return Measured.of(run.latencies_s, run.ended_at - run.began_at)


async def ask_all(url: str, requests: Iterable[bytes], *, expected: bytes) -> list[bytes]:
    """Return the body of every answer, in the order of the requests. Raises as `drive`."""
    run = _Run(iter(requests), expected, keeps=True)
    await run.finish(url)
    return [run.bodies[number] for number in range(len(run.bodies))]


async def ask_for(
    url: str, requests: Iterable[bytes], *, seconds: float, expected: bytes
) -> list[bytes]:
    """Return the bodies of the answers got in some seconds. Raises as `drive`."""
    run = _Run(iter(requests), expected, seconds=seconds, keeps=True)
    await run.finish(url)
    return [run.bodies[number] for number in sorted(run.bodies)]


class _Run:
    """What is to be sent, until when, and what came of it."""

    def __init__(
        self,
        requests: Iterator[bytes],
        expected: bytes,
        *,
        seconds: float = math.inf,
        keeps: bool = False,
    ) -> None:
        self._requests = requests
        self._seconds = seconds
        self._number = 0
        self._open = CONNECTIONS
        self._over: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.expected = expected
        self.keeps = keeps
        self.bodies: dict[int, bytes] = {}
        self.latencies_s: list[float] = []
        self.began_at = self.ended_at = perf_counter()

    async def finish(self, url: str) -> None:
        loop = asyncio.get_running_loop()
        host, _, port = urlsplit(url).netloc.partition(":")
        transports = [
            await loop.create_connection(lambda: _Connection(self), host, int(port))
            for _ in range(CONNECTIONS)
        ]
        self.began_at = self.ended_at = perf_counter()
        try:
            for transport, connection in transports:
                connection.begin(transport.write)
            await self._until_over()
        finally:
            self._over.cancel()
            for transport, _ in transports:
                transport.abort()

    async def _until_over(self) -> None:
        """Wait for the end; a run whose answers have stopped coming is broken off."""
        answered = -1
        while not self._over.done():
            if answered == len(self.latencies_s):
                raise BenchmarkError(f"No answer for {_ANSWER_TIMEOUT_S:g} seconds.")
            answered = len(self.latencies_s)
            await asyncio.wait([self._over], timeout=_ANSWER_TIMEOUT_S)
        self._over.result()

    def next_request(self) -> tuple[int, bytes] | None:
        """Return the next request and its number, None when this connection is done."""
        request = None
        if perf_counter() - self.began_at < self._seconds:
            request = next(self._requests, None)
        if request is None:
            self._open -= 1
            if self._open == 0 and not self._over.done():
                self._over.set_result(None)
            return None
        self._number += 1
        return self._number - 1, request

    def answered(self, number: int, answer: bytes, began_at: float) -> None:
        self.ended_at = perf_counter()
        self.latencies_s.append(self.ended_at - began_at)
        if not answer.startswith(b"HTTP/1.1 2") or self.expected not in answer:
            self.fail(f"Not the answer that was expected: {answer[:_FAILURE_CHARS_SHOWN]!r}")
        if self.keeps:
            self.bodies[number] = answer.partition(_HEAD_END)[2]

    def fail(self, message: str) -> None:
        if not self._over.done():
            self._over.set_exception(BenchmarkError(message))


class _Connection(asyncio.Protocol):
    """One kept-alive connection, one request at a time."""

    def __init__(self, run: _Run) -> None:
        self._run = run
        self._write: Callable[[bytes], None]
        self._number = 0
        self._began_at = 0.0
        self._received = b""
        self._wanted: int | None = None

    def begin(self, write: Callable[[bytes], None]) -> None:
        """Send the first request by `write`, and after each answer the next."""
        self._write = write
        self._send()

    def _send(self) -> None:
        upcoming = self._run.next_request()
        if upcoming is not None:
            self._number, request = upcoming
            self._began_at = perf_counter()
            self._write(request)

    def data_received(self, data: bytes) -> None:
        self._received = self._received + data if self._received else data
        try:
            self._wanted = self._wanted or answer_length(self._received)
        except (BenchmarkError, ValueError) as error:
            self._run.fail(str(error))
            return
        if self._wanted is None or len(self._received) < self._wanted:
            return
        answer, self._received, self._wanted = self._received, b"", None
        self._run.answered(self._number, answer, self._began_at)
        self._send()

    def connection_lost(self, exc: Exception | None) -> None:
        self._run.fail(f"The server closed a connection: {exc}")
