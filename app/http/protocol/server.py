"""uvicorn's server, which goes out of service in an order that loses no request.

Told to stop by SIGTERM, it says so at `/readyz` and has each answer end its connection, but goes on
accepting for `drain_s`, while balancers notice. Then it closes its port, and only a moment later
the connections on which nothing is asked: a proxy that does not ask `/readyz` uses those that it
has, each of which ends with its answer, and finds that nobody takes a new one. Closed at once, a
request could cross the end of its connection, and a POST that may have arrived is sent by no proxy
twice. SIGINT, or a second SIGTERM, skips what is left of the wait.
"""

import asyncio
import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import suppress
from time import monotonic
from types import FrameType
from typing import Final

import uvicorn

from app.http.draining import DRAINING, Draining

#: Which share of the time the port is closed already, and connections are still served.
_LAST_SHARE: Final = 0.2
#: So long somebody who has just connected may take to ask.
_FIRST_BYTES_S: Final = 0.1
#: A worker process of several is told by it that all of them are about to stop.
LEAVE: Final = signal.SIGUSR1


class LeavingServer(uvicorn.Server):
    """A server that leaves service before it stops."""

    def __init__(
        self,
        config: uvicorn.Config,
        *,
        drain_s: float = 0.0,
        shares_port: bool = False,
        on_stop: Callable[[], object] | None = None,
    ) -> None:
        """`shares_port`: others accept at this socket when we do not, so nobody waits for that.

        Such a process leaves when it gets `LEAVE`, and SIGTERM stops it. `on_stop` is called when
        the server has been told to stop.
        """
        super().__init__(config)
        self._drain_s = drain_s
        self._shares_port = shares_port
        self._on_stop = on_stop
        self._stops_at: float | None = None

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Leave, or stop."""
        if self._on_stop is not None:
            self._on_stop()
        waits = sig == signal.SIGTERM and self._drain_s > 0 and not self._shares_port
        if waits and self.started and self._stops_at is None:
            self._leave()
            self._stops_at = monotonic() + self._drain_s * (1 - _LAST_SHARE)
        else:
            super().handle_exit(sig, frame)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, and be ready to be told to leave."""
        await super().startup(sockets)
        if self._shares_port:
            asyncio.get_running_loop().add_signal_handler(LEAVE, self._leave)

    async def on_tick(self, counter: int) -> bool:
        """Say whether it is time to stop."""
        if self._stops_at is not None and monotonic() >= self._stops_at:
            self.should_exit = True
        return await super().on_tick(counter)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Close the port, then what is idle; wait for what has begun, within its time."""
        self._leave()
        # What the system has accepted and we have not would be reset with the port.
        waiting = [one for listening in sockets or () for one in _accepted(listening)]
        for server in self.servers:
            server.close()
        for listening in sockets or ():
            listening.close()
        loop = asyncio.get_running_loop()
        for one in waiting:
            await loop.connect_accepted_socket(self._protocol, one)
        wait_s = max(self._drain_s * _LAST_SHARE, _FIRST_BYTES_S if waiting else 0.0)
        await asyncio.sleep(wait_s)
        draining = self._draining()
        if draining is not None:
            draining.begin()
        await super().shutdown(sockets)

    def _protocol(self) -> asyncio.Protocol:
        made: asyncio.Protocol = self.config.http_protocol_class(  # type: ignore[call-arg]
            config=self.config,
            server_state=self.server_state,
            app_state=self.lifespan.state,
        )
        return made

    def _leave(self) -> None:
        draining = self._draining()
        if draining is not None:
            draining.leave()

    def _draining(self) -> Draining | None:
        found: Draining | None = self.lifespan.state.get(DRAINING)
        return found


def _accepted(listening: socket.socket) -> Iterator[socket.socket]:
    """Accept all that have connected; what comes later is refused, which proxies can tell."""
    listening.setblocking(False)
    with suppress(OSError):
        while True:
            yield listening.accept()[0]
