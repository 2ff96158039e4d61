"""A process that listens: idle WebSockets, some that are told things, and streams of events.

    python -m scripts.soaking.listening ORDER.json RESULT.json

Whoever is cut off comes back, a stream with the id of the last event it had. It says `ready` once
all are open, and what it heard when it is told to end.
"""

import asyncio
import contextlib
import random
import signal
import sys
from asyncio import StreamReader
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import orjson
import uvloop
from websockets.exceptions import ConnectionClosed, WebSocketException

from scripts.soaking import sockets

_UPDATES: Final = "subscription { myUpdates { update { __typename } } }"
_OPENING_AT_ONCE: Final = 16
_PAUSE_S: Final = (0.2, 1.0)


@dataclass(frozen=True, slots=True)
class Listeners:
    """Who listens: `idle` sockets with a key to which nothing happens, and others by their keys."""

    urls: list[str]
    idle: int
    idle_key: str
    told_keys: list[str]
    stream_keys: list[str]
    #: The types that streams ask for.
    types: str


@dataclass(slots=True)
class Heard:
    """What was heard: how often who was cut off, and the events of each stream by its key."""

    opened: int = 0
    cut_off: int = 0
    updates: int = 0
    stream_cut_off: int = 0
    #: Where each stream began, and all that it was told, in that order.
    events: dict[str, list[str]] = field(default_factory=dict)


@dataclass(slots=True)
class _Audience:
    order: Listeners
    heard: Heard
    dice: random.Random = field(default_factory=random.Random)
    gate: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(_OPENING_AT_ONCE))

    async def listen(self, number: int, key: str, opened: Callable[[], None]) -> None:
        """Hold a socket open for ever, on one server, so that memory can be compared."""
        url = self.order.urls[number % len(self.order.urls)]
        while True:
            try:
                async with self.gate:
                    socket = await sockets.subscribed(url, _UPDATES, key)
                self.heard.opened += 1
                opened()
                try:
                    async for _ in socket:
                        self.heard.updates += 1
                finally:
                    socket.transport.abort()
                self.heard.cut_off += 1
            except ConnectionClosed:
                self.heard.cut_off += 1
            except (OSError, TimeoutError, WebSocketException):
                pass  # nobody is there yet
            await asyncio.sleep(self.dice.uniform(*_PAUSE_S))

    async def follow(self, number: int, key: str, opened: Callable[[], None]) -> None:
        """Read a stream of events for ever."""
        events = self.heard.events.setdefault(key, [])
        while True:
            number += 1
            with contextlib.suppress(OSError, asyncio.IncompleteReadError, TimeoutError):
                await self._stream(number, key, events, opened)
            self.heard.stream_cut_off += 1
            await asyncio.sleep(self.dice.uniform(*_PAUSE_S))

    async def _stream(
        self, number: int, key: str, events: list[str], opened: Callable[[], None]
    ) -> None:
        parts = urlsplit(self.order.urls[number % len(self.order.urls)])
        reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
        lines = [
            f"GET /events?types={self.order.types} HTTP/1.1",
            f"Host: {parts.netloc}",
            f"X-API-KEY: {key}",
            *([f"Last-Event-ID: {events[-1]}"] if events else []),
        ]
        try:
            writer.write(("\r\n".join(lines) + "\r\n\r\n").encode())
            head = await reader.readuntil(b"\r\n\r\n")
            if not head.startswith(b"HTTP/1.1 200"):
                return
            async for block in _blocks(reader):
                # Only the first block has no data: it says where the stream begins.
                if block.event_id and (block.has_data or not events):
                    events.append(block.event_id)
                    opened()
        finally:
            writer.close()


@dataclass(frozen=True, slots=True)
class _Block:
    event_id: str
    has_data: bool


async def _blocks(reader: StreamReader) -> AsyncIterator[_Block]:
    """Give the blocks of a chunked stream of events."""
    waiting = b""
    while size := int(await reader.readuntil(b"\r\n"), 16):
        waiting += (await reader.readexactly(size + 2))[:-2]
        *whole, waiting = waiting.split(b"\n\n")
        for text in whole:
            fields = dict(
                line.partition(": ")[::2] for line in text.decode().split("\n") if ": " in line
            )
            yield _Block(fields.get("id", ""), "data" in fields)


async def main(order: Listeners) -> Heard:
    """Listen until told to end; return what was heard."""
    over = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, over.set)
    audience = _Audience(order, Heard())
    keys = [order.idle_key] * order.idle + order.told_keys
    waiting = set(range(len(keys) + len(order.stream_keys)))
    all_open = asyncio.Event()

    def opened(number: int) -> Callable[[], None]:
        def note() -> None:
            waiting.discard(number)
            if not waiting:
                all_open.set()

        return note

    async with asyncio.TaskGroup() as group:
        tasks = [
            group.create_task(audience.listen(number, key, opened(number)))
            for number, key in enumerate(keys)
        ]
        tasks += [
            group.create_task(audience.follow(number, key, opened(number)))
            for number, key in enumerate(order.stream_keys, len(keys))
        ]
        await all_open.wait()
        print("ready", flush=True)
        await over.wait()
        for task in tasks:
            task.cancel()
    return audience.heard


if __name__ == "__main__":
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        given = Listeners(**orjson.loads(Path(sys.argv[1]).read_bytes()))
        Path(sys.argv[2]).write_bytes(orjson.dumps(runner.run(main(given))))
