"""What a page is told while it is open, as server-sent events: each from memory, not by asking.

A stream ends with what it waited for, when its page is left, and when the server stops; it is
counted with those of `/events`. A page that gets none asks now and then instead.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Hashable, Mapping
from dataclasses import dataclass
from typing import Final

import structlog
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from app.database.statements import DATABASE_ERRORS
from app.errors import DomainError
from app.http.answers import respond
from app.http.draining import ENDS_WITH_CLIENT, Draining, spread_retry_ms
from app.http.events.counting import OpenStreams
from app.http.lasting import LastingWork
from app.http.rest import StatusRefused

#: So often something is sent, that nothing on the way takes the stream for dead.
HEARTBEAT_S: Final = 15.0
_RETRY_MS: Final = 3_000

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class LiveStreams:
    """What streams of pages need of the process that they are in."""

    open: OpenStreams
    draining: Draining


class LiveAnswer(Response):
    """Tells a page each word of a source as an event called `state`, then ends."""

    media_type = "text/event-stream"

    def __init__(
        self,
        live: LiveStreams,
        bounds: Mapping[Hashable, tuple[int, str]],
        source: Callable[[], AsyncIterator[str]],
    ) -> None:
        """`bounds` are what it counts for; see `OpenStreams`."""
        self.status_code = 200
        self.background = None
        self.init_headers({"x-accel-buffering": "no"})  # nginx would keep events back
        self._live = live
        self._bounds = bounds
        self._source = source

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        scope[ENDS_WITH_CLIENT] = True
        try:
            with self._live.open.counted(self._bounds):
                await self._run(receive, send)
        except StatusRefused as refused:
            await respond(send, refused.answer)
            return
        await send({"type": "http.response.body", "body": b""})

    async def _run(self, receive: Receive, send: Send) -> None:
        work: LastingWork[None] = LastingWork(_failed)
        await self._begin(send)
        await _say(send, f"retry: {_RETRY_MS}\n\n")
        with self._live.draining.watch(lambda: work.end(None)):
            work.spawn(_left(receive, work))
            work.spawn(_beat(send))
            work.spawn(self._tell(send, work))
            try:
                await work.ended()
            finally:
                await work.cancel()
            if self._live.draining.begun:
                await _say(send, f"retry: {spread_retry_ms(_RETRY_MS)}\n\n")

    async def _begin(self, send: Send) -> None:
        await send(
            {
                "type": "http.response.start",
                "status": self.status_code,
                "headers": self.raw_headers,
            }
        )

    async def _tell(self, send: Send, work: LastingWork[None]) -> None:
        async for word in self._source():
            await _say(send, f"event: state\ndata: {word}\n\n")
        work.end(None)


async def _left(receive: Receive, work: LastingWork[None]) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
    work.end(None)


async def _beat(send: Send) -> None:
    while True:
        await asyncio.sleep(HEARTBEAT_S)
        await _say(send, ":\n\n")


async def _say(send: Send, text: str) -> None:
    await send({"type": "http.response.body", "body": text.encode(), "more_body": True})


def _failed(error: Exception) -> None:
    """End the stream; the page comes back by itself, or asks."""
    if not isinstance(error, (DomainError, *DATABASE_ERRORS)):
        _log.error("live_page_failed", exc_info=error)
