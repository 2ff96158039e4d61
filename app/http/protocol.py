"""uvicorn's HTTP protocol with the limits it lacks: on the time and size of a request's header.

uvicorn ends idle connections between requests, but waits for ever for the first byte of a new
connection, for the rest of a header that has begun, and for the rest of a body whose request has
been answered already. Each is a way to hold a thousand sockets with almost no traffic.
"""

import asyncio
from functools import partial
from typing import Any, cast

from uvicorn import Config
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.server import ServerState


def limited_protocol(
    header_timeout_s: float, header_bytes_max: int = 65_536
) -> type[asyncio.Protocol]:
    """Return what to give to `uvicorn.Config(http=…)`: a protocol with these limits.

    Called as a class is; it can be pickled, as uvicorn needs for several workers.
    """
    return cast(
        "type[asyncio.Protocol]",
        partial(
            LimitedProtocol, header_timeout_s=header_timeout_s, header_bytes_max=header_bytes_max
        ),
    )


class LimitedProtocol(HttpToolsProtocol):
    """One connection, closed when a header takes longer or is larger than allowed.

    A deadline runs from the first byte that may belong to a header (from the connection's start
    for the first) to the header's end. It does not touch bodies that the application still reads,
    nor websockets.
    """

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
        *,
        header_timeout_s: float,
        header_bytes_max: int,
    ) -> None:
        super().__init__(config, server_state, app_state, _loop)
        self._header_timeout_s = header_timeout_s
        self._header_bytes_max = header_bytes_max
        self._deadline: asyncio.TimerHandle | None = None
        self._header_bytes = 0
        self._in_header = False
        self._in_body = False
        self._upgraded = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._start_deadline()

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop_deadline()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        was_idle = self.timeout_keep_alive_task is not None
        super().data_received(data)
        if self._upgraded or self.transport.is_closing():
            return
        if self._in_header:
            self._header_bytes += len(data)
            if self._header_bytes > self._header_bytes_max:
                self.send_400_response("The header of the request is too large.")
        elif was_idle and self.cycle.response_complete and not self._in_body:
            # Empty lines, which begin no request but have stopped uvicorn's keep-alive timer.
            self._start_deadline()

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._in_header = True
        self._header_bytes = 0
        self._start_deadline()

    def on_headers_complete(self) -> None:
        self._in_header = False
        self._in_body = True
        self._stop_deadline()
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        super().on_message_complete()
        self._in_body = False

    def on_response_complete(self) -> None:
        super().on_response_complete()
        # `cycle` is the request read last. If it was answered before its body came, the rest of
        # the body and the next header share one deadline: uvicorn's keep-alive timer, which any
        # byte stops, will not end this connection.
        if self._in_body and self.cycle.response_complete:
            self._start_deadline()

    def handle_websocket_upgrade(self) -> None:
        self._upgraded = True
        self._stop_deadline()
        super().handle_websocket_upgrade()

    def _start_deadline(self) -> None:
        """Start the clock unless it runs: more bytes of one header buy no more time."""
        if self._deadline is None:
            self._deadline = self.loop.call_later(self._header_timeout_s, self._hang_up)

    def _stop_deadline(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _hang_up(self) -> None:
        self._deadline = None
        if self.transport.is_closing():
            # Closed, but its last bytes are not read: the socket would stay for ever.
            self.transport.abort()
        else:
            self.transport.close()
