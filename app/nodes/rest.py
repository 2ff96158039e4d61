"""Asking a node, or an account elsewhere, over HTTP: bounded, typed, and honest about what is lost.

not reached ─▶ NodeUnavailable     the node has certainly not heard of it
sent, and no answer, or none that makes sense ─▶ AnswerLost     it may have acted
an answer that refuses ─▶ NodeRefusal     what the node says of it
"""

import json
from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Annotated, Final, TypeVar

import httpx2
import structlog
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from app.errors import NodeUnavailable

#: An amount or index as nodes tell it: a number, or one written as text; 63 bits.
Uint63 = Annotated[int, Field(ge=0, lt=2**63)]

_BODY_BYTES_MAX: Final = 16_000_000
_LINE_BYTES_MAX: Final = 1_000_000

_log = structlog.get_logger()


class NodeAnswer(BaseModel):
    """What a node answers; fields that nobody asked for are passed over."""

    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)


A = TypeVar("A", bound=NodeAnswer)


class AnswerLost(NodeUnavailable):
    """The node was asked, and what it did is not known."""


class NodeRefusal(NodeUnavailable):
    """The node answered that it will not; who asked knows what that means, or it is away."""

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
        """Return the answer to a request. Raises as the module says."""
        async with self._sent(method, path, query=query, body=body, timeout_s=timeout_s) as reply:
            try:
                raw = bytearray()
                async for part in reply.aiter_bytes():
                    raw += part
                    if len(raw) > _BODY_BYTES_MAX:
                        raise AnswerLost
            except httpx2.HTTPError as error:
                raise self._lost(path, error) from error
        return self._read(path, answer, reply.status_code, bytes(raw))

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

        `timeout_s` is for each pause between them; None waits for ever.
        """
        async with self._sent(method, path, query=query, body=body, timeout_s=timeout_s) as reply:
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
                        raise AnswerLost
            except httpx2.HTTPError as error:
                raise self._lost(path, error) from error
            if rest.strip():
                yield self._read(path, answer, reply.status_code, bytes(rest))

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
            method, path, params=query, json=body, timeout=httpx2.Timeout(**limits)
        )
        try:
            reply = await self._http.send(request, stream=True)
        except (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout) as error:
            _log.warning("node_not_reached", path=path, error=type(error).__name__)
            raise NodeUnavailable from error
        except httpx2.HTTPError as error:
            raise self._lost(path, error) from error
        try:
            yield reply
        finally:
            await reply.aclose()

    def _read(self, path: str, answer: type[A], status: int, raw: bytes) -> A:
        try:
            found = json.loads(raw)
        except ValueError as error:
            raise self._lost(path, error) from error
        if status >= httpx2.codes.BAD_REQUEST:
            raise NodeRefusal(status, found)
        try:
            return answer.model_validate(found)
        except ValidationError as error:
            raise self._lost(path, error) from error

    def _lost(self, path: str, error: Exception) -> AnswerLost:
        _log.warning("node_answer_lost", path=path, error=type(error).__name__)
        return AnswerLost()
