"""Asking a node, or an account elsewhere, over HTTP: bounded, typed, and honest about what is lost.

not reached ─▶ NodeUnavailable     the node has certainly not heard of it
sent, and no answer, or none that makes sense ─▶ AnswerLost     it may have acted
    more than is read ─▶ TooMuchAnswered, one of these
an answer that refuses ─▶ NodeRefusal     what the node says of it
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Annotated, Final, NoReturn, TypeVar

import structlog
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from app.by_need import by_need
from app.errors import NodeUnavailable
from app.nodes.long_lists import LongList

if TYPE_CHECKING:
    import httpx2
else:
    httpx2 = by_need("httpx2")

_DIGITS: Final = re.compile(r"[0-9]{1,19}", re.ASCII)


def _whole(value: object) -> int:
    """Return a whole number; nothing else that Python or pydantic would take for one."""
    if isinstance(value, str) and _DIGITS.fullmatch(value):
        return int(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise ValueError("not a whole number, nor the digits of one")


#: An amount or index as nodes tell it: a number, or one written as text; 63 bits.
Uint63 = Annotated[int, BeforeValidator(_whole), Field(ge=0, lt=2**63)]

_BODY_BYTES_MAX: Final = 16_000_000
_LINE_BYTES_MAX: Final = 1_000_000
#: Of a list of which little is kept, and how many times as long as any answer it may take.
_LIST_BYTES_MAX: Final = 500_000_000
_LONG: Final = 6

_log = structlog.get_logger()


class NodeAnswer(BaseModel):
    """What a node answers; fields that nobody asked for are passed over."""

    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)


A = TypeVar("A", bound=NodeAnswer)


class AnswerLost(NodeUnavailable):
    """The node was asked, and what it did is not known."""

    never_heard = False


class TooMuchAnswered(AnswerLost):
    """More was answered than is read; of a part of it there may be less."""


class NodeRefusal(NodeUnavailable):
    """The node answered that it will not; who asked knows what that means, or it is away."""

    never_heard = False

    def __init__(self, status: int, body: object) -> None:
        super().__init__()
        self.status = status
        self.body = body


class Rest:
    """A client of one node; its connections are kept."""

    def __init__(self, http: httpx2.AsyncClient) -> None:
        """`http` has the base URL, credentials, certificates, proxy and time limits."""
        self._http = http

    async def close(self) -> None:
        """Let go of the connections."""
        await self._http.aclose()

    async def ask(
        self,
        method: str,
        path: str,
        answer: type[A],
        *,
        query: Mapping[str, str] | None = None,
        body: object = None,
        timeout_s: float | None = None,
    ) -> A:
        """Return the answer to a request. Raises as the module says.

        `timeout_s` is how long it may take; None for as long as the client waits for any.
        """
        if timeout_s is None:
            timeout_s = self._http.timeout.read
        try:
            # What the client bounds is each pause; an answer may also come byte by byte.
            async with (
                asyncio.timeout(None if timeout_s is None else timeout_s + self._until_sent_s()),
                self._sent(method, path, query=query, body=body, timeout_s=timeout_s) as reply,
            ):
                raw = await self._whole_body(path, reply)
        except TimeoutError as error:
            raise self._lost(path, error) from error
        return self._read(path, answer, reply.status_code, raw)

    async def items(
        self,
        method: str,
        path: str,
        item: type[A],
        member: str,
        *,
        body: object = None,
        timeout_s: float,
    ) -> list[A]:
        """Return the items of a list, which is a member of the answer, however long it is.

        Each is read as it comes, and what nobody asked for is let go. Raises as the module says.
        `timeout_s` is for each pause; all of it may take some times as long.
        """
        reading, found, size = LongList(member), list[A](), 0
        try:
            async with (
                asyncio.timeout(_LONG * timeout_s + self._until_sent_s()),
                self._sent(method, path, query=None, body=body, timeout_s=timeout_s) as reply,
            ):
                if not reply.is_success:
                    self._refused(path, reply.status_code, await self._whole_body(path, reply))
                async for part in reply.aiter_bytes():
                    found += [item.model_validate(one) for one in reading.feed(part)]
                    size += len(part)
                    if size > _LIST_BYTES_MAX:
                        raise self._too_much(path)
                reading.end()
        except (httpx2.HTTPError, TimeoutError) as error:
            raise self._lost(path, error) from error
        except (ValueError, RecursionError) as error:
            raise self._lost(path, error) from None  # it may have all that was sent
        return found

    async def lines(
        self,
        method: str,
        path: str,
        answer: type[A],
        *,
        query: Mapping[str, str] | None = None,
        body: object = None,
        timeout_s: float | None = None,
    ) -> AsyncGenerator[A, None]:
        """Yield answers as they come, one a line. Raises as the module says.

        `timeout_s` is for each pause between them; None waits for ever, even for a node whose
        machine is gone. It ends where the node ends it, which is for the caller to judge; who
        leaves before closes it (`contextlib.aclosing`).
        """
        async with self._sent(method, path, query=query, body=body, timeout_s=timeout_s) as reply:
            if not reply.is_success:
                self._refused(path, reply.status_code, await self._whole_body(path, reply))
            rest = bytearray()
            try:
                async for part in reply.aiter_bytes():
                    rest += part
                    *whole, tail = rest.split(b"\n")
                    for line in whole:
                        if line.strip():
                            yield self._read(path, answer, reply.status_code, bytes(line))
                    rest = tail
                    if len(rest) > _LINE_BYTES_MAX:
                        raise self._too_much(path)
            except httpx2.HTTPError as error:
                raise self._lost(path, error) from error
            if rest.strip():
                yield self._read(path, answer, reply.status_code, bytes(rest))

    async def _whole_body(self, path: str, reply: httpx2.Response) -> bytes:
        """Return a body, if it is not too large."""
        raw = bytearray()
        try:
            async for part in reply.aiter_bytes():
                raw += part
                if len(raw) > _BODY_BYTES_MAX:
                    raise self._too_much(path)
        except httpx2.HTTPError as error:
            raise self._lost(path, error) from error
        return bytes(raw)

    def _until_sent_s(self) -> float:
        """Return how long a request may wait for a connection, and take to be sent."""
        limits = self._http.timeout
        return sum(limit or 0.0 for limit in (limits.pool, limits.connect, limits.write))

    @asynccontextmanager
    async def _sent(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | None,
        body: object,
        timeout_s: float | None,
    ) -> AsyncIterator[httpx2.Response]:
        """Give the head of the answer; the caller reads its body."""
        limits = dict(self._http.timeout.as_dict())
        limits["read"] = timeout_s
        request = self._http.build_request(
            method,
            path,
            params=query,
            json=body,
            headers={"Accept-Encoding": "identity"},  # a few packed bytes may be gigabytes
            timeout=httpx2.Timeout(**limits),
        )
        try:
            reply = await self._http.send(request, stream=True, follow_redirects=False)
        except (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout) as error:
            _log.warning("node_not_reached", path=path, error=type(error).__name__)
            raise NodeUnavailable from error
        except httpx2.HTTPError as error:
            raise self._lost(path, error) from error
        try:
            if "content-encoding" in reply.headers:  # nobody asked for it
                raise self._lost(path, _Packed(), reply.status_code)
            yield reply
        finally:
            await reply.aclose()

    def _read(self, path: str, answer: type[A], status: int, raw: bytes) -> A:
        if not httpx2.codes.is_success(status):
            self._refused(path, status, raw)
        try:
            return answer.model_validate(self._json(path, status, raw))
        except ValidationError as error:
            raise self._lost(path, error, status) from error

    def _refused(self, path: str, status: int, raw: bytes) -> NoReturn:
        """Raise `NodeRefusal` for what a node says; a page or a redirection is nobody's answer."""
        if status < httpx2.codes.BAD_REQUEST:
            raise self._lost(path, _Elsewhere(), status)
        raise NodeRefusal(status, self._json(path, status, raw))

    def _json(self, path: str, status: int, raw: bytes) -> object:
        try:
            found: object = json.loads(raw)
        except (ValueError, RecursionError) as error:
            # The error itself has all that was sent, preimages too: it goes no further.
            raise self._lost(path, error, status) from None
        return found

    def _lost(self, path: str, error: Exception, status: int | None = None) -> AnswerLost:
        _log.warning("node_answer_lost", path=path, error=type(error).__name__, status=status)
        return AnswerLost()

    def _too_much(self, path: str) -> TooMuchAnswered:
        _log.warning("node_answered_too_much", path=path)
        return TooMuchAnswered()


class _Packed(Exception):
    """It is compressed; unpacked it may be any size."""


class _Elsewhere(Exception):
    """It is said to be somewhere else; credentials do not follow."""
