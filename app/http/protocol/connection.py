"""uvicorn's HTTP protocol with the limits it lacks, and with answers that arrive.

uvicorn ends idle connections between requests, but waits for ever for the first byte of a new
connection, for the rest of a header that has begun, for the rest of a body whose request has been
answered already, and for a client to read. It takes trailers for headers, and what follows a
refused `Upgrade` for a request.
"""

import asyncio
from http import HTTPStatus
from typing import Any, Final

import httptools
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn import Config
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.server import ServerState

from app.http import answers, draining
from app.http.answers import Answer, problem
from app.http.draining import Draining
from app.http.protocol import ending, heads
from app.http.protocol.cycle import Cycle
from app.http.protocol.ending import EndingTransport
from app.http.protocol.heads import Head, HeadRefused
from app.http.protocol.limits import ConnectionLimits
from app.http.protocol.waiting import Connections, Stage
from app.process.timers import Timers

_BUSY: Final = problem(
    HTTPStatus.SERVICE_UNAVAILABLE,
    "Too many requests are at work. Try again in a moment.",
    (b"retry-after", b"1"),
    answers.CLOSE,
)


class HttpProtocol:
    """What to give to `uvicorn.Config(http=…)`: makes the protocol of each connection.

    It can be pickled until the first connection, as uvicorn needs for several workers; the
    connections of a process know of each other through it.
    """

    def __init__(self, limits: ConnectionLimits) -> None:
        self._limits = limits
        self._connections = Connections(limits)
        self._idle_timers = Timers(limits.idle_timeout_s)

    def __call__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> "LimitedProtocol":
        return LimitedProtocol(
            config,
            server_state,
            app_state,
            _loop,
            limits=self._limits,
            connections=self._connections,
            idle_timers=self._idle_timers,
        )


class LimitedProtocol(HttpToolsProtocol):
    """One connection within its limits.

    A deadline runs from the first byte that may belong to a header (from the connection's start
    for the first) to the header's end. It does not touch bodies that the application still reads.
    """

    transport: EndingTransport

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
        *,
        limits: ConnectionLimits,
        connections: Connections,
        idle_timers: Timers,
    ) -> None:
        super().__init__(config, server_state, app_state, _loop)
        self._limits = limits
        self._all = connections
        self.limit_concurrency = None  # it counts connections; we count requests
        self._idle_timers = idle_timers
        self._deadline: asyncio.TimerHandle | None = None
        self._stalled: asyncio.TimerHandle | None = None
        self._header_bytes = 0
        self._framing_bytes = 0
        self._in_header = False
        self._in_body = False
        self._header_ended = False
        self._upgrading = False
        self._unanswered = 0
        self._is_last = False
        self._refusal: HeadRefused | None = None
        self._draining: Draining | None = app_state.get(draining.DRAINING)

    # The connection.

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        ending.bound_buffer(transport, self._limits.send_buffer_bytes)
        ending.bound_untaken(transport, self._limits.untaken_timeout_s)
        super().connection_made(EndingTransport(transport, self._limits, self.loop))
        self._start_deadline()
        self._all.enter(self, self.client[0] if self.client else "")

    def connection_lost(self, exc: Exception | None) -> None:
        self._all.leave(self)
        self._stop_deadline()
        self._stop_stalled()
        self.transport.lost()
        super().connection_lost(exc)

    def eof_received(self) -> bool | None:  # type: ignore[override]
        """Keep the way back open for a client that has only said all that it wanted to ask."""
        if self.transport.is_closing() or self._in_body or not self._unanswered:
            return None
        if draining.ENDS_WITH_CLIENT in self.cycle.scope:
            return None
        self.cycle.keep_alive = False
        self.transport.peer_ended()
        return True

    def shutdown(self) -> None:
        # Streams end only if they are told; it is the same call for every connection.
        if self._draining is not None:
            self._draining.begin()
        if self._in_header:
            # What has begun is served, if it comes soon.
            self._is_last = True
            self._stop_deadline()
            self._start_deadline(self._limits.ending_timeout_s)
        elif self._unanswered:
            self.cycle.keep_alive = False
        else:
            self.transport.close_idle()

    def give_way(self) -> None:
        self.transport.abort()

    def timeout_keep_alive_handler(self) -> None:
        self.transport.close_idle()

    def pause_writing(self) -> None:
        super().pause_writing()
        if self._stalled is None:
            self._stalled = self.loop.call_later(self._limits.write_timeout_s, self.transport.abort)
        self._take_place()

    def resume_writing(self) -> None:
        super().resume_writing()
        self._stop_stalled()
        self._take_place()

    # What comes in.

    def data_received(self, data: bytes) -> None:
        if self.transport.is_closing():
            self.transport.drop(len(data))
            return
        if self._refusal is not None:
            return  # told as soon as what came before it is answered
        was_idle = self.timeout_keep_alive_task is not None
        self._header_ended = False
        self._unset_keepalive_if_required()
        try:
            self.parser.feed_data(data)
        except httptools.HttpParserUpgrade as end:
            self._hand_over(data[end.args[0] :])
            return
        except httptools.HttpParserError:
            self._refuse(self._refusal or _bad("This is not HTTP/1.1."))
            return
        self._bound(len(data), was_idle=was_idle)
        self._take_place()

    def on_message_begin(self) -> None:
        if len(self.pipeline) >= self._limits.pipelined_max:
            self._refusal = _bad("Too many requests were sent ahead of their answers.")
            raise self._refusal
        super().on_message_begin()
        self._in_header = True
        self._header_bytes = 0

    def on_header(self, name: bytes, value: bytes) -> None:
        if self._in_body:  # it is a trailer, which nobody has looked at on its way
            return
        name = name.lower()
        if name == b"expect" and value.lower() == b"100-continue":
            self.expect_100_continue = True
        self.headers.append((name, value))

    def on_headers_complete(self) -> None:
        self._in_header = False
        self._stop_deadline()
        try:
            self._check_head()
        except HeadRefused as refusal:
            self._refusal = refusal
            raise
        self._header_ended = self._in_body = True
        if self._upgrading:
            super().on_headers_complete()
            return
        self._begin_request(_busy if self._all.full else self.config.loaded_app)
        self._unanswered += 1
        if self._is_last or (self._draining is not None and self._draining.leaving):
            self.cycle.keep_alive = False

    def on_body(self, body: bytes) -> None:
        self._framing_bytes -= len(body)
        super().on_body(body)

    def on_message_complete(self) -> None:
        super().on_message_complete()
        self._in_body = False

    def _begin_request(self, app: ASGIApp) -> None:
        """Begin to answer the request whose head has been read, once those before it are."""
        self.scope["method"] = self.parser.get_method().decode("ascii")
        if self.parser.get_http_version() != "1.1":
            self.scope["http_version"] = self.parser.get_http_version()
        self.scope["path"], self.scope["raw_path"], self.scope["query_string"] = heads.parts(
            self.url
        )
        before = self.cycle
        self.cycle = Cycle.begun(self, on_response=self.on_response_complete)
        if before is None or before.response_complete:
            self._start_asgi_task(self.cycle, app)  # type: ignore[arg-type]
        else:
            self.flow.pause_reading()
            self.pipeline.appendleft((self.cycle, app))  # type: ignore[arg-type]

    def _should_upgrade(self) -> bool:
        return self._upgrading

    def _check_head(self) -> None:
        method = self.parser.get_method().decode("ascii")
        head = Head(method, self.url, self.parser.get_http_version(), self.headers)
        heads.check(head)
        # The parser's word, not the headers': by it the body is skipped.
        if self.parser.should_upgrade():
            heads.check_handshake(head, self._limits.socket_paths)
            if self._unanswered:
                raise _bad("Wait for the answers before opening a websocket.")
            self._upgrading = True
        self.url = head.target

    def _bound(self, size: int, *, was_idle: bool) -> None:
        """Refuse a header or the wrapping of a body that has grown too large by `size` bytes."""
        if self._in_header:
            self._start_deadline()
            self._header_bytes += size
            if self._header_bytes > self._limits.header_bytes_max:
                self._refuse(_bad("The header of the request is too large."))
        elif self._in_body:
            # The part of a segment in which a header ended is not counted: it is one at most.
            self._framing_bytes = 0 if self._header_ended else self._framing_bytes + size
            if self._framing_bytes > self._limits.framing_bytes_max:
                status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE
                self._refuse(HeadRefused(status, "Chunks and trailers take too many bytes."))
        elif was_idle and not self._unanswered:
            # Empty lines, which begin no request but have stopped uvicorn's keep-alive timer.
            self._start_deadline()

    def _hand_over(self, rest: bytes) -> None:
        self._stop_deadline()
        self._all.leave(self)
        transport = self.transport.inner
        self.transport = transport  # type: ignore[assignment]
        ending.bound_untaken(transport, 0)
        self.handle_websocket_upgrade()
        if rest:
            transport.get_protocol().data_received(rest)  # type: ignore[attr-defined]

    # What goes out.

    def on_response_complete(self) -> None:
        self.server_state.total_requests += 1
        self._unanswered -= 1
        if not self.transport.is_closing():
            self._go_on()
        if self._refusal is not None:
            if not self._unanswered:
                self._tell_refusal()
        elif self._in_body and self.cycle.response_complete:
            # `cycle` is the request read last. If it was answered before its body came, the rest
            # of the body and the next header share one deadline: uvicorn's keep-alive timer,
            # which any byte stops, will not end this connection.
            self._start_deadline()
        self._take_place()

    def _go_on(self) -> None:
        """Begin the next request that waits, or to wait for one."""
        self._unset_keepalive_if_required()
        self.flow.resume_reading()
        if self.pipeline:
            cycle, app = self.pipeline.pop()
            self._start_asgi_task(cycle, app)
        else:
            timer: Any = self._idle_timers.later(self.timeout_keep_alive_handler)
            self.timeout_keep_alive_task = timer

    def _refuse(self, refusal: HeadRefused) -> None:
        """End the connection with a refusal, after the answers to what came before it."""
        self._refusal = refusal
        self._stop_deadline()
        if self._in_body:
            if self.cycle.response_complete or self.cycle.response_started:
                self.transport.close()
                return
            # Whoever reads the body is told that the client has gone.
            self.cycle.disconnected = True
            self.cycle.message_event.set()
            self._unanswered -= 1
            if self.pipeline:
                self.pipeline.popleft()
        if not self._unanswered:
            self._tell_refusal()

    def _tell_refusal(self) -> None:
        assert self._refusal is not None
        answer = problem(self._refusal.status, self._refusal.message, answers.CLOSE)
        self.transport.write(_bytes_of(answer, self.server_state.default_headers))
        self.transport.close()

    # Where it stands, and for how long.

    def _take_place(self) -> None:
        if self.transport.inner.is_closing():
            return
        at_work = self._unanswered - (self._in_body and not self.cycle.response_complete)
        if self.transport.is_closing() or self.flow.write_paused:
            stage = Stage.SLOW
        elif at_work > 0:
            stage = Stage.WORKING
        elif self.timeout_keep_alive_task is not None and not self._in_body:
            stage = Stage.IDLE
        else:
            stage = Stage.SLOW
        self._all.move(self, stage)

    def _start_deadline(self, wait_s: float | None = None) -> None:
        """Start the clock unless it runs: more bytes of one header buy no more time."""
        if self._deadline is None:
            wait_s = self._limits.header_timeout_s if wait_s is None else wait_s
            self._deadline = self.loop.call_later(wait_s, self._hang_up)

    def _stop_deadline(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _stop_stalled(self) -> None:
        if self._stalled is not None:
            self._stalled.cancel()
            self._stalled = None

    def _hang_up(self) -> None:
        self._deadline = None
        if self._in_header:
            self._refuse(HeadRefused(HTTPStatus.REQUEST_TIMEOUT, "The header took too long."))
        else:
            self.transport.close()


async def _busy(_scope: Scope, _receive: Receive, send: Send) -> None:
    await answers.respond(send, _BUSY)


def _bad(message: str) -> HeadRefused:
    return HeadRefused(HTTPStatus.BAD_REQUEST, message)


def _bytes_of(answer: Answer, default_headers: list[answers.Header]) -> bytes:
    """Return an answer as it goes over the wire."""
    phrase = HTTPStatus(answer.status).phrase
    headers = [*default_headers, *answer.headers, (b"content-length", b"%d" % len(answer.body))]
    lines = [b"HTTP/1.1 %d %s" % (answer.status, phrase.encode("ascii"))]
    lines += [b"%s: %s" % header for header in headers]
    return b"\r\n".join([*lines, b"", answer.body])
