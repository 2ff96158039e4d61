"""A request and its answer on a connection: uvicorn's, with a short way for whole answers.

uvicorn looks at each header of each answer by two regular expressions, and writes head and body
apart. An answer that `app.http.answers.respond` sends is written in one piece, and what most
answers have in common is looked at once. Everything else takes uvicorn's way.
"""

import asyncio
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any, Final

from uvicorn.protocols.http.httptools_impl import (
    HEADER_RE,
    HEADER_VALUE_RE,
    STATUS_LINE,
    HttpToolsProtocol,
    RequestResponseCycle,
)

from app.http.answers import BODY_FOLLOWS, Header

#: Headers that say one of a few things, and never a secret.
_FEW_VALUED: Final = frozenset(
    {
        b"access-control-allow-origin",
        b"access-control-expose-headers",
        b"cache-control",
        b"content-type",
        b"date",
        b"x-content-type-options",
    }
)


class Cycle(RequestResponseCycle):
    """One request and its answer."""

    #: The head of an answer whose body follows at once.
    _head: bytes | None = None

    @classmethod
    def begun(cls, protocol: HttpToolsProtocol, *, on_response: Callable[[], None]) -> "Cycle":
        """Return the cycle of the request whose head a connection has read."""
        parser = protocol.parser
        return cls(
            scope=protocol.scope,
            transport=protocol.transport,
            flow=protocol.flow,
            logger=protocol.logger,
            access_logger=protocol.access_logger,
            access_log=False,
            default_headers=protocol.server_state.default_headers,
            message_event=asyncio.Event(),
            expect_100_continue=protocol.expect_100_continue,
            keep_alive=parser.get_http_version() != "1.0" and parser.should_keep_alive(),
            on_response=on_response,
        )

    async def send(self, message: Any) -> None:
        if self._head is not None:
            await self._end(message["body"])
        elif BODY_FOLLOWS in message and not (self.response_started or self.disconnected):
            self.response_started = True
            self.waiting_for_100_continue = False
            self._head = self._head_of(message["status"], message["headers"])
        else:
            await super().send(message)

    async def _end(self, body: bytes) -> None:
        if self.flow.write_paused and not self.disconnected:
            await self.flow.drain()
        head, self._head = self._head, None
        if self.disconnected or head is None:
            return
        self.transport.write(head if self.scope["method"] == "HEAD" else head + body)
        self.response_complete = True
        self.message_event.set()
        if not self.keep_alive:
            self.transport.close()
        self.on_response()

    def _head_of(self, status: int, headers: Iterable[Header]) -> bytes:
        lines = [STATUS_LINE[status]]
        closes = False
        for header in (*self.default_headers, *headers):
            name = header[0]
            if name in _FEW_VALUED:
                lines.append(_known_line(header))
                continue
            lines.append(_line(header))
            closes = closes or header == (b"connection", b"close")
        if closes:
            self.keep_alive = False
        elif not self.keep_alive:
            lines.append(b"connection: close\r\n")
        lines.append(b"\r\n")
        return b"".join(lines)


def _line(header: Header) -> bytes:
    """Return a header as it is sent. Raises `RuntimeError` for one that would end too early."""
    name, value = header
    if HEADER_RE.search(name) or HEADER_VALUE_RE.search(value):
        raise RuntimeError("A header has a character that no header may have.")
    return b"%s: %s\r\n" % header


_known_line = lru_cache(maxsize=64)(_line)
