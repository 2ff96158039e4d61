"""Closing a connection so that the client gets to read what it was answered last.

A socket that is closed while something it received is unread tells its peer "reset", and the peer's
system throws away what it had not read yet: our answer. So we say that we send no more, then drop
what still comes for a moment, until the client ends its side as well.
"""

import asyncio
import socket
import struct
import sys
from typing import Any, Final

from app.http.protocol.limits import ConnectionLimits

_AT_ONCE: Final = struct.pack("ii", 1, 0)


def reset(transport: asyncio.Transport) -> None:
    """Cut a connection whose client does not read, and what waits for it in the system, too.

    An ordinary end would wait there behind the bytes that nobody takes, for minutes.
    """
    _set_option(transport, socket.SOL_SOCKET, socket.SO_LINGER, _AT_ONCE)
    transport.abort()


def bound_buffer(transport: asyncio.Transport, size_bytes: int) -> None:
    """Have the system take no more for a client than this, about."""
    _set_option(transport, socket.SOL_SOCKET, socket.SO_SNDBUF, size_bytes)


def bound_untaken(transport: asyncio.Transport, timeout_s: float) -> None:
    """Have the system cut a connection whose client takes nothing for so long; 0 is no bound.

    What fits into its buffers has been sent as far as we know, and may lie there for ever. Only
    Linux can do it; elsewhere such a connection ends when it has been idle for long enough.
    """
    if sys.platform == "linux":
        milliseconds = int(timeout_s * 1_000)
        _set_option(transport, socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, milliseconds)


def _set_option(transport: asyncio.Transport, level: int, option: int, value: int | bytes) -> None:
    own = transport.get_extra_info("socket")
    if own is None or own.fileno() < 0 or own.family not in {socket.AF_INET, socket.AF_INET6}:
        return
    # uvloop's sockets take no options; a duplicate of one is the same socket.
    with socket.fromfd(own.fileno(), own.family, own.type) as same:
        same.setsockopt(level, option, value)


class EndingTransport(asyncio.Transport):
    """A transport as uvicorn's HTTP protocol uses it, whose `close` loses no answer."""

    def __init__(
        self,
        transport: asyncio.Transport,
        limits: ConnectionLimits,
        loop: asyncio.AbstractEventLoop,
    ) -> None:
        super().__init__()
        self.inner = transport
        self._limits = limits
        self._loop = loop
        self._ending = False
        self._peer_has_ended = False
        self._timer: asyncio.TimerHandle | None = None
        self._dropped_bytes = 0

    def get_extra_info(self, name: str, default: Any = None) -> Any:
        return self.inner.get_extra_info(name, default)

    def is_closing(self) -> bool:
        return self._ending or self.inner.is_closing()

    def get_write_buffer_size(self) -> int:
        return self.inner.get_write_buffer_size()

    def write(self, data: bytes | bytearray | memoryview) -> None:
        if not self.is_closing():
            self.inner.write(data)

    def pause_reading(self) -> None:
        if not self.is_closing():
            self.inner.pause_reading()

    def resume_reading(self) -> None:
        if not self.inner.is_closing():
            self.inner.resume_reading()

    def abort(self) -> None:
        """End at once, whatever waits; without waiting bytes the client sees a usual end."""
        if self.inner.get_write_buffer_size():
            reset(self.inner)
        else:
            self.inner.abort()

    def close(self) -> None:
        """Send what waits, then the end; drop what comes until the client has ended, too."""
        if self.is_closing():
            return
        if self._peer_has_ended:
            self.close_idle()
            return
        self._ending = True
        self.inner.write_eof()
        self.inner.resume_reading()
        self._timer = self._loop.call_later(self._limits.ending_timeout_s, self._cut)

    def close_idle(self) -> None:
        """Close where nothing more is to come: send what waits."""
        if self.is_closing():
            return
        self._ending = True
        self.inner.close()
        self._timer = self._loop.call_later(self._limits.write_timeout_s, self.abort)

    def peer_ended(self) -> None:
        """Take note that nothing more will come, while an answer is due."""
        self._peer_has_ended = True

    def drop(self, size: int) -> None:
        """Take note of bytes that came after the end."""
        self._dropped_bytes += size
        if self._dropped_bytes > self._limits.ending_bytes_max:
            self.abort()

    def lost(self) -> None:
        """Forget the timer: the connection is no more."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _cut(self) -> None:
        # The last answer may be large and the client slow: it has the time that any answer has.
        more_s = self._limits.write_timeout_s - self._limits.ending_timeout_s
        if self.inner.get_write_buffer_size() and more_s > 0:
            self._timer = self._loop.call_later(more_s, self.abort)
        else:
            self.abort()
