"""One stream of events: from the first byte to the reason for which it ends.

Events are read from the table by the id of the last one, so none is lost or told twice, however
slow the reader: there is no queue that could run over. Who hears of a commit wakes the stream; an
event is told once it can be read in order, which a transaction that runs on may hold up.
"""

import asyncio
import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import structlog
from starlette.types import Message, Receive, Send

from app.database.statements import DATABASE_ERRORS
from app.errors import DomainError, Unauthenticated, Unavailable
from app.http.answers import NO_STORE, Header
from app.http.closing import Violation
from app.http.credential import Client, HeldCredential
from app.http.draining import Draining, spread_retry_ms
from app.http.lasting import LastingWork
from app.principal import Principal
from app.process.hub import Event, Inbox, SubscriberTooSlowError
from app.process.runtime import Runtime
from app.services.event_types import EventType
from app.services.events import feed
from app.services.events.feed import Sight, ToldEvent
from app.services.outbox import BEGINNING, Cursor

#: So often something is sent, that nothing on the way takes the stream for dead.
HEARTBEAT_S: Final = 15.0
#: When a client shall come back after the stream has ended.
RETRY_MS: Final = 2_000

_AT_ONCE: Final = 50
_HEARD_MAX: Final = 5_000
#: What was heard of and cannot be read in order yet is looked for again after so long.
_LOOK_AGAIN_S: Final = (0.05, 0.1, 0.2, 0.5, 1.0)

_HEADERS: Final[tuple[Header, ...]] = (
    (b"content-type", b"text/event-stream; charset=utf-8"),
    NO_STORE,
    (b"x-accel-buffering", b"no"),  # nginx would keep events back
)

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class StreamRequest:
    """What a client wants to be told: some types, None for all it may see, and after which event.

    Without an event it is what comes from now on.
    """

    types: frozenset[EventType] | None
    after: Cursor | None


class EventStream:
    """A stream to one client. `run` returns when it has ended."""

    def __init__(
        self,
        runtime: Runtime,
        asked: StreamRequest,
        client: Client,
        *,
        receive: Receive,
        send: Send,
        proven: bytes | None,
    ) -> None:
        """`proven` is the key of the client that signed the request, if its API key is bound."""
        self._runtime = runtime
        self._asked = asked
        self._receive = receive
        self._send = send
        self._proven = proven
        self._loop = asyncio.get_running_loop()
        #: It ends with what is said to the client; None: it has left.
        self._work: LastingWork[str | None] = LastingWork(_failed)
        self._credential = HeldCredential(runtime, client, spawn=self._work.spawn)
        #: The newest event that was announced, whether or not it can be read by now.
        self._newest = BEGINNING
        self._wake = asyncio.Event()
        self._looks = 0
        self._spoke_at = self._loop.time()

    async def run(self, headers: Sequence[Header], draining: Draining) -> None:
        """Tell events until the client leaves, its credential ends or the server stops.

        Raises `Unauthenticated` and `Unavailable` before anything is sent.
        """
        try:
            await self._begin(headers)
            with draining.watch(lambda: self._work.end("The server stops; come back.")):
                self._work.spawn(self._wait_until_left())
                self._work.spawn(self._tell())
                reason = await self._work.ended()
        finally:
            self._credential.close()
            await self._work.cancel()
        if reason is not None:
            retry = f"retry: {spread_retry_ms(RETRY_MS)}\n" if draining.begun else ""
            await self._send(_chunk(f"{retry}: {reason}\n\n", more=False))

    async def _begin(self, headers: Sequence[Header]) -> None:
        try:
            await self._credential.establish({}, proven=self._proven)
        except Violation:
            raise Unavailable from None
        if self._credential.principal is None:
            raise Unauthenticated
        await self._send(
            {"type": "http.response.start", "status": 200, "headers": [*_HEADERS, *headers]}
        )

    async def _wait_until_left(self) -> None:
        while (await self._receive())["type"] != "http.disconnect":
            pass
        self._work.end(None)

    async def _tell(self) -> None:
        runtime, account_id = self._runtime, (await self._confirmed()).account_id
        with runtime.hub.subscribe(account_id, queue_size=_HEARD_MAX) as inbox:
            self._work.spawn(self._listen(inbox))
            after = self._asked.after
            if after is None:
                after = await feed.end(runtime)
            # The client remembers where it began, should it be cut off before the first event.
            await self._say(f"retry: {RETRY_MS}\nid: {after}\n\n")
            while True:
                after = await self._tell_all(after)
                await self._wait(after)

    async def _listen(self, inbox: Inbox) -> None:
        while True:
            try:
                event = await inbox.get()
            except SubscriberTooSlowError:  # whatever it was, the table has it
                self._heard_of(inbox.skip())
                continue
            if Sight.of(await self._confirmed(), self._asked.types).includes(event):
                self._heard_of(event)

    def _heard_of(self, event: Event | None) -> None:
        if event is not None:
            self._newest = max(self._newest, Cursor(event.xid, event.id))
            self._wake.set()

    async def _tell_all(self, after: Cursor) -> Cursor:
        """Tell what there is after an event; return the one up to which all was looked at.

        That is not the last one that was told: what is not for this client is not read again.
        """
        while True:
            self._wake.clear()
            principal = await self._confirmed()
            sight = Sight.of(principal, self._asked.types)
            end = await feed.end(self._runtime)  # before the page, which goes as far at least
            events = await feed.read(
                self._runtime, principal.account_id, sight, after=after, first=_AT_ONCE
            )
            found = await feed.told(self._runtime, events)
            if found:
                # What was read for a credential is not told once that has ended.
                await self._confirmed()
                await self._say("".join(map(_text, found)))
                after = found[-1].event.cursor
            if len(found) < _AT_ONCE:
                return max(after, end)

    async def _wait(self, after: Cursor) -> None:
        """Return when there may be more to tell, and let the client hear of us in between."""
        is_behind = after < self._newest
        self._looks = self._looks + 1 if is_behind else 0
        wait_s = self._spoke_at + HEARTBEAT_S - self._loop.time()
        if is_behind:
            wait_s = min(wait_s, _LOOK_AGAIN_S[min(self._looks, len(_LOOK_AGAIN_S)) - 1])
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(wait_s):
                await self._wake.wait()
        if self._loop.time() - self._spoke_at >= HEARTBEAT_S:
            await self._say(":\n\n")

    async def _confirmed(self) -> Principal:
        principal = await self._credential.confirmed()
        assert principal is not None, "established"
        return principal

    async def _say(self, text: str) -> None:
        await self._send(_chunk(text))
        self._spoke_at = self._loop.time()


def _failed(error: Exception) -> str:
    """Say why a stream ends; the client comes back on its own."""
    match error:
        case Violation():
            return f"{error.close.reason}."
        case _ if isinstance(error, (DomainError, *DATABASE_ERRORS)):
            return "Not now; come back."
        case _:
            _log.error("event_stream_failed", exc_info=error)
            return "Internal server error; come back."


def _text(told: ToldEvent) -> str:
    data = told.body.replace("\n", "\ndata: ")
    return f"id: {told.event.cursor}\nevent: {told.event.type}\ndata: {data}\n\n"


def _chunk(text: str, *, more: bool = True) -> Message:
    return {"type": "http.response.body", "body": text.encode(), "more_body": more}
