"""The bounds of a connection, in one table."""

from dataclasses import dataclass

from app.addresses import IPNetwork
from app.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectionLimits:
    """What one connection, one address and all together may take; can be pickled for workers."""

    # One request.
    header_timeout_s: float
    """From the first byte of a header to its end, and for the handshake of a websocket."""
    header_bytes_max: int = 65_536
    framing_bytes_max: int
    """Chunk sizes, chunk extensions and trailers around the body of one request."""
    pipelined_max: int = 32
    """Requests that may wait behind the one at work."""
    socket_paths: frozenset[bytes]
    """Where a websocket may be opened."""

    # One connection.
    idle_timeout_s: float
    write_timeout_s: float
    """How long a client may not read while something waits for it."""
    send_buffer_bytes: int = 131_072
    """What the system may take from us for one client. It would take megabytes, and we not see
    that nobody reads them."""
    untaken_timeout_s: float = 20.0
    """How long an answer may lie in the system's buffers, where we do not see it, and its client
    take nothing of it; longer, for a network may be gone for a moment."""
    unread_bytes_max: int = 1_048_576
    """The most that may wait for the client of a websocket; what we send stays far below."""
    ending_timeout_s: float = 2.0
    """How long what a client still sends is dropped, so that it gets to read our last answer."""
    ending_bytes_max: int = 33_554_432

    # All of a process.
    requests_max: int
    """Requests at work; one more is answered 503."""
    waiting_max: int
    """Connections that are idle or slow; for one more, the oldest gives way."""
    waiting_per_address_max: int
    trusted: tuple[IPNetwork, ...] = ()
    """Proxies, whose addresses are not counted: all clients come from there."""

    @classmethod
    def of(cls, settings: Settings, socket_paths: frozenset[bytes]) -> "ConnectionLimits":
        """Return the bounds that the operator has set."""
        return cls(
            header_timeout_s=settings.header_timeout_s,
            framing_bytes_max=settings.body_bytes_max,
            socket_paths=socket_paths,
            idle_timeout_s=settings.idle_timeout_s,
            write_timeout_s=settings.write_timeout_s,
            requests_max=settings.requests_max,
            waiting_max=settings.connections_max,
            waiting_per_address_max=settings.connections_per_address_max,
            trusted=settings.trusted_networks,
        )
