"""uvicorn's WebSocket protocol with the limits it lacks: on handshakes, and on who does not read.

uvicorn waits for ever for a handshake to end and for a client to read: the next message, the close
frame, the connection's end. And it answers every ping, however many answers pile up. Each keeps a
connection and its memory for nothing.
"""

import asyncio
from typing import Any, Final

from uvicorn import Config
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from uvicorn.server import ServerState

from app.http import draining
from app.http.draining import Draining
from app.http.protocol.ending import reset
from app.http.protocol.limits import ConnectionLimits

#: How long the last bytes may take after the application has returned; the client's own close
#: frame is waited for by uvicorn before.
_LINGER_S: Final = 1.0


class LimitedSocketProtocol(WebSocketsSansIOProtocol):
    """One WebSocket, cut off when its handshake or its client takes too long."""

    transport: asyncio.Transport

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
        *,
        limits: ConnectionLimits,
    ) -> None:
        super().__init__(config, server_state, app_state, _loop)
        self._limits = limits
        self._shaking_hands: asyncio.TimerHandle | None = None
        self._stalled: asyncio.TimerHandle | None = None
        self._lingering: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self._shaking_hands = self.loop.call_later(self._limits.header_timeout_s, self._cut)

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self.transport.get_write_buffer_size() > self._limits.unread_bytes_max:
            self._cut()

    def shutdown(self) -> None:
        """Leave the end to the application, which closes with 1012 in its time, if it is asked."""
        stops: Draining | None = self.app_state.get(draining.DRAINING)
        if stops is not None and self.handshake_initiated and not self.close_sent:
            stops.begin()
            self.close_timeout = _LINGER_S  # nobody is waited for who does not answer
            return
        super().shutdown()

    def pause_writing(self) -> None:
        super().pause_writing()
        if self._stalled is None:
            self._stalled = self.loop.call_later(self._limits.write_timeout_s, self._cut)

    def resume_writing(self) -> None:
        super().resume_writing()
        self._stop(self._stalled)
        self._stalled = None

    def connection_lost(self, exc: Exception | None) -> None:
        for timer in (self._shaking_hands, self._stalled, self._lingering):
            self._stop(timer)
        super().connection_lost(exc)

    def keepalive_timeout(self) -> None:
        super().keepalive_timeout()
        self._linger(_LINGER_S)

    async def send(self, message: Any) -> None:
        await super().send(message)
        # One that was refused has its deadline still: its last bytes may never be read.
        if message["type"] == "websocket.accept":
            self._stop(self._shaking_hands)

    async def run_asgi(self) -> None:
        await super().run_asgi()
        self._linger(_LINGER_S if self.close_timer is None else self.close_timeout + _LINGER_S)

    def _linger(self, wait_s: float) -> None:
        if self._lingering is None and not self.disconnected:
            self._lingering = self.loop.call_later(wait_s, self._cut)

    def _cut(self) -> None:
        reset(self.transport)

    @staticmethod
    def _stop(timer: asyncio.TimerHandle | None) -> None:
        if timer is not None:
            timer.cancel()
