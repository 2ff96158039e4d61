"""A client of the stream of events, for tests."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx2

from tests.api.harness import Server


@dataclass(frozen=True, slots=True)
class Event:
    """An event as it came."""

    id: str
    type: str
    body: dict[str, Any]


@dataclass
class Stream:
    """What came over one stream; `comments` without the heartbeats."""

    lines: AsyncIterator[str]
    id: str = ""
    retry_ms: int | None = None
    comments: list[str] = field(default_factory=list)

    async def begun(self) -> "Stream":
        """Wait until the stream has said where it begins."""
        while not self.id:
            assert await self._block() is None
        return self

    async def next(self) -> Event:
        """Wait for the next event."""
        while True:
            event = await self._block()
            if event is not None:
                return event

    async def take(self, number: int) -> list[Event]:
        """Wait for so many events."""
        return [await self.next() for _ in range(number)]

    async def ended(self) -> list[Event]:
        """Wait until the server ends it; return what came before that."""
        found = []
        try:
            while True:
                event = await self._block()
                found += [] if event is None else [event]
        except StopAsyncIteration:
            return found

    async def _block(self) -> Event | None:
        """Read up to the next empty line, as a browser would."""
        type_, data = "", []
        while line := await anext(self.lines):
            name, _, value = line.partition(":")
            value = value.removeprefix(" ")
            if name == "id":
                self.id = value
            elif name == "event":
                type_ = value
            elif name == "data":
                data.append(value)
            elif name == "retry":
                self.retry_ms = int(value)
            elif not name and value:
                self.comments.append(value)
        return Event(self.id, type_, json.loads("\n".join(data))) if data else None


@asynccontextmanager
async def streaming(
    server: Server, shown: str | dict[str, str], *, after: str = "", **parameters: str
) -> AsyncIterator[Stream]:
    """Open a stream with a key, or with the headers that show one; wait until it has begun."""
    credential = {"X-API-KEY": shown} if isinstance(shown, str) else shown
    headers = credential | ({"Last-Event-ID": after} if after else {})
    timeout = httpx2.Timeout(30)
    async with server.client.stream(
        "GET", "/events", params=parameters, headers=headers, timeout=timeout
    ) as response:
        assert response.status_code == 200, await response.aread()
        assert response.headers["content-type"].startswith("text/event-stream")
        stream = Stream(response.aiter_lines())  # with nobody to hold it, it would be closed
        yield await stream.begun()
