"""How a WebSocket or a stream is closed by us."""

from dataclasses import dataclass
from typing import Final

from starlette.types import Message

#: A close frame has room for so many bytes of text.
_REASON_BYTES_MAX: Final = 123


@dataclass(frozen=True, slots=True)
class Close:
    """A close code and the text that goes with it."""

    code: int
    reason: str

    def message(self) -> Message:
        """Return the ASGI message; the text is cut to what fits."""
        reason = self.reason.encode()[:_REASON_BYTES_MAX].decode(errors="ignore")
        return {"type": "websocket.close", "code": self.code, "reason": reason}


class Violation(Exception):
    """Something for which a socket, or a stream, is closed."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.close = Close(code, reason)
