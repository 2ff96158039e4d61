"""uvicorn's WebSocket protocol with the limits it lacks: on clients that do not read.

uvicorn waits for ever for a client to read: with the next message, with the close frame, with the
connection's end. And it answers every ping, however many answers pile up. Each keeps a connection
and its memory for nothing.
"""

import asyncio
from typing import Final

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

#: How long a client may read nothing while something waits for it.
_STALLED_S: Final = 10.0
#: The most that may wait for one client. What we send ourselves stays far below.
_WAITING_BYTES_MAX: Final = 1_048_576
#: How long the last bytes may take after the application has returned; the client's own close
#: frame is waited for by uvicorn before.
_LINGER_S: Final = 1.0


class LimitedSocketProtocol(WebSocketsSansIOProtocol):
    """One WebSocket, cut off when its client does not read what it is sent."""

    transport: asyncio.Transport
    _stalled: asyncio.TimerHandle | None = None
    _lingering: asyncio.TimerHandle | None = None

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self.transport.get_write_buffer_size() > _WAITING_BYTES_MAX:
            self.transport.abort()

    def pause_writing(self) -> None:
        super().pause_writing()
        if self._stalled is None:
            self._stalled = self.loop.call_later(_STALLED_S, self.transport.abort)

    def resume_writing(self) -> None:
        super().resume_writing()
        self._stop(self._stalled)
        self._stalled = None

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop(self._stalled)
        self._stop(self._lingering)
        super().connection_lost(exc)

    def keepalive_timeout(self) -> None:
        super().keepalive_timeout()
        self._linger(_LINGER_S)

    async def run_asgi(self) -> None:
        await super().run_asgi()
        self._linger(_LINGER_S if self.close_timer is None else self.close_timeout + _LINGER_S)

    def _linger(self, wait_s: float) -> None:
        if self._lingering is None and not self.disconnected:
            self._lingering = self.loop.call_later(wait_s, self.transport.abort)

    @staticmethod
    def _stop(timer: asyncio.TimerHandle | None) -> None:
        if timer is not None:
            timer.cancel()
