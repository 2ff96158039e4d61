"""One WebSocket from acceptance to close: its messages, its credential, its operations."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass, field
from typing import Final, cast

import orjson
import structlog
from graphql import GraphQLSchema
from starlette.types import Message, Receive, Send

from app.errors import CreditsExhausted, DomainError
from app.graphql.context import Context
from app.graphql.engine import execution
from app.graphql.engine.documents import Document, DocumentCache, DocumentRefused, OperationKind
from app.graphql.engine.errors import format_error
from app.http import calls
from app.http.body import BodyRefused, GraphQLRequest, decode_json, request_from_object
from app.http.closing import Close, Violation
from app.http.credential import Client, HeldCredential
from app.http.documents import counted_document, document_of
from app.http.draining import Draining
from app.http.lasting import LastingWork
from app.http.metrics import Metrics
from app.http.operations import NotExecutedError, Operations
from app.http.outcome_classes import outcome_class
from app.http.sockets.encoding import Encoder
from app.process import stopping
from app.process.once import Once
from app.process.runtime import Runtime
from app.services import rate_limits
from app.services.keys import crediting

_INIT_TIMEOUT_S: Final = 3.0
_CLOSE_TIMEOUT_S: Final = 1.0
_ANSWERS_MAX: Final = 256
_ID_CHARS_MAX: Final = 128

#: How fast a client may send: a burst at once, then so many a second. The rest waits in its own
#: buffers, for nothing is read meanwhile.
_MESSAGES_BURST: Final = 1_000.0
_MESSAGES_PER_S: Final = 100.0
_SUBSCRIBE_COST: Final = 10.0
#: After so many messages in a row others have their turn.
_TURN: Final = 16

_log = structlog.get_logger(__name__)

_Json = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Served:
    """What all sockets of a process share."""

    runtime: Runtime
    schema: GraphQLSchema
    documents: DocumentCache
    operations: Operations
    metrics: Metrics
    draining: Draining
    #: What subscribers of one audience with one selection are told alike.
    answers: Once[execution.Response] = field(default_factory=lambda: Once(_ANSWERS_MAX))
    encoder: Encoder = field(default_factory=Encoder)


class Socket:
    """One accepted connection. `run` returns when it is closed and everything of it has ended."""

    def __init__(self, served: Served, receive: Receive, send: Send, client: Client) -> None:
        self._served = served
        self._receive = receive
        self._send = send
        self._client = client
        self._loop = asyncio.get_running_loop()
        #: It ends with how it is closed; None: the client is gone already.
        self._work: LastingWork[Close | None] = LastingWork(_failed)
        self._initialised = False
        self._credential = HeldCredential(served.runtime, client, spawn=self._work.spawn)
        self._running: dict[str, asyncio.Task[None]] = {}
        #: Those of them that have an end of their own.
        self._answering: set[asyncio.Task[None]] = set()
        self._allowance = _MESSAGES_BURST
        self._allowed_at = self._loop.time()
        self._handled = 0

    async def run(self) -> None:
        """Serve until the client leaves, a rule is broken or the server stops."""
        deadline = self._loop.call_later(_INIT_TIMEOUT_S, self._check_initialised)
        try:
            self._work.spawn(self._read())
            with self._served.draining.watch(lambda: self._work.spawn(self._leave())):
                close = await self._work.ended()
        finally:
            deadline.cancel()
            self._credential.close()
            await self._work.cancel()
        if close is not None:
            with contextlib.suppress(OSError, TimeoutError):
                async with asyncio.timeout(_CLOSE_TIMEOUT_S):
                    await self._send(close.message())

    def _check_initialised(self) -> None:
        if not self._initialised:
            self._work.end(Close(4408, "Connection initialisation timeout"))

    async def _leave(self) -> None:
        """Close because the server stops, once what was asked is answered, if that comes soon."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(stopping.answers_s(self._served.runtime.settings)):
                while self._answering:
                    await asyncio.wait(self._answering)
        self._work.end(Close(1012, "The server restarts: come back"))

    async def _read(self) -> None:
        while True:
            event = await self._receive()
            if event["type"] == "websocket.disconnect":
                self._work.end(None)
                return
            await self._act(self._message(event))
            await self._take_turns()

    async def _take_turns(self) -> None:
        self._handled += 1
        if self._allowance < 0:
            await asyncio.sleep(-self._allowance / _MESSAGES_PER_S)
        elif self._handled % _TURN == 0:
            await asyncio.sleep(0)

    def _message(self, event: Message) -> _Json:
        text = event.get("text")
        if text is None:
            raise Violation(4400, "Messages must be text")
        if len(text) > self._served.runtime.settings.body_bytes_max:
            raise Violation(1009, "Message too large")
        try:
            message = decode_json(text)
        except BodyRefused as refused:
            raise Violation(4400, refused.message) from None
        if not isinstance(message, dict):
            raise Violation(4400, "A message must be a JSON object")
        return message

    async def _act(self, message: _Json) -> None:
        kind = message.get("type")
        self._pay(_SUBSCRIBE_COST if kind == "subscribe" else 1)
        if kind == "subscribe":
            await self._subscribe(message)
        elif kind == "complete":
            self._complete(_id_of(message))
        elif kind == "ping":
            payload = message.get("payload")
            await self._say({"type": "pong", **({} if payload is None else {"payload": payload})})
        elif kind == "connection_init":
            await self._initialise(message)
        elif kind != "pong":
            raise Violation(4400, "Unknown message type")

    def _pay(self, cost: float) -> None:
        now = self._loop.time()
        earned = (now - self._allowed_at) * _MESSAGES_PER_S
        self._allowance = min(_MESSAGES_BURST, self._allowance + earned) - cost
        self._allowed_at = now

    async def _initialise(self, message: _Json) -> None:
        if self._initialised:
            raise Violation(4429, "Too many initialisation requests")
        payload = message.get("payload")
        if payload is None:
            payload = {}
        if not isinstance(payload, dict):
            raise Violation(4400, "The payload of connection_init must be an object")
        self._initialised = True
        await self._say({"type": "connection_ack"})
        await self._credential.establish(payload)

    async def _subscribe(self, message: _Json) -> None:
        if not self._initialised:
            raise Violation(4401, "Unauthorized")
        name = _id_of(message)
        if name in self._running:
            raise Violation(4409, f"Subscriber for {name} already exists")
        try:
            request = request_from_object(message.get("payload"))
            document = await self._document(request)
        except BodyRefused as refused:
            if refused.status != 200:
                raise Violation(4400, refused.message) from None
            await self._refuse_whole(name, refused, [_error(refused.message, refused.code)])
        except DocumentRefused as refused:
            errors = [format_error(error) for error in refused.errors]
            await self._refuse_whole(name, refused, errors)
        except DomainError as refused:
            await self._refuse_whole(name, refused, [_error(refused.message, refused.code)])
        else:
            context = Context(
                self._served.runtime,
                self._credential.principal,
                self._client.address,
                self._client.user_agent,
                values_asked=document.measure.values,
                confirm=self._credential.confirmed,
                documents=self._served.documents,
            )
            streams = document.kind is OperationKind.SUBSCRIPTION
            work = (self._stream if streams else self._answer)(
                name, document, request.variables or {}, context
            )
            task = self._running[name] = self._work.spawn(work)
            if not streams:
                self._answering.add(task)
                task.add_done_callback(self._answering.discard)

    async def _document(self, request: GraphQLRequest) -> Document:
        """Return the document of an operation, counted as a request is: by a key, or a stranger."""
        served, principal = self._served, self._credential.principal
        runtime, documents, address = served.runtime, served.documents, self._client.address
        if principal is None:
            await rate_limits.anonymous_request(runtime, address=address)
            document = await document_of(runtime, documents, request, None, address=address)
        else:
            document, _ = await counted_document(
                runtime, documents, request, principal, address=address
            )
            if document.kind is OperationKind.SUBSCRIPTION:
                await crediting.take(runtime, principal, rate_limits.A_REQUEST)
        most = self._served.runtime.settings.subscriptions_per_socket_max
        if len(self._running) >= most:
            raise DomainError(
                f"A WebSocket carries {most} operations at once. End one, or open another.",
                code="TOO_MANY_REQUEST",
            )
        return document

    def _complete(self, name: str) -> None:
        task = self._running.pop(name, None)
        if task is not None:
            task.cancel()

    async def _answer(
        self, name: str, document: Document, variables: Mapping[str, object], context: Context
    ) -> None:
        """Carry out a query or a mutation by who the socket surely acts for now; tell the answer.

        When the socket closes meanwhile, a query is stopped; a mutation runs on to its end.
        """
        try:
            context.principal = await self._credential.confirmed()
            answer = await self._served.operations.answer(document, variables, context)
            if document.kind is OperationKind.QUERY:
                await self._credential.confirmed()
        except NotExecutedError as refused:
            self._forget(name)
            await self._refuse(name, refused.answer["errors"])
        except CreditsExhausted as exhausted:
            self._forget(name)
            await self._refuse_whole(name, exhausted, [_error(exhausted.message, exhausted.code)])
        else:
            self._forget(name)
            await self._say({"id": name, "type": "next", "payload": orjson.Fragment(answer)})
            await self._say({"id": name, "type": "complete"})
        finally:
            self._forget(name)

    async def _stream(
        self, name: str, document: Document, variables: Mapping[str, object], context: Context
    ) -> None:
        served = self._served
        answers = cast(
            "AsyncGenerator[execution.Response, None]",
            execution.subscribe(served.schema, document, variables, context, served.answers),
        )
        served.metrics.subscriptions.inc()
        began, is_first = self._loop.time(), True
        try:
            async with contextlib.aclosing(answers):
                async for answer in answers:
                    if is_first:
                        is_first = False
                        took_s = self._loop.time() - began
                        self._count_first(document, answer, context, took_s)
                    # What was worked out for a credential is not told once that has ended.
                    context.principal = await self._credential.confirmed()
                    if "data" not in answer:
                        await self._refuse(name, answer["errors"])
                        return
                    payload = served.encoder.encode(answer)
                    await self._say({"id": name, "type": "next", "payload": payload})
            await self._say({"id": name, "type": "complete"})
        finally:
            served.metrics.subscriptions.dec()
            self._forget(name)

    def _forget(self, name: str) -> None:
        """Set the id of an operation free, as its task ends."""
        if self._running.get(name) is asyncio.current_task():
            del self._running[name]

    def _count_first(
        self, document: Document, answer: execution.Response, context: Context, took_s: float
    ) -> None:
        outcome = outcome_class(answer, context.ended)
        self._served.metrics.executed(document.kind.value, document.root_fields, outcome, took_s)
        calls.count(document, answer, context, took_s=took_s)

    async def _refuse_whole(self, name: str, error: Exception, errors: object) -> None:
        calls.count_refused(self._served.runtime, self._credential.principal, error)
        await self._refuse(name, errors)

    async def _refuse(self, name: str, errors: object) -> None:
        await self._say({"id": name, "type": "error", "payload": errors})

    async def _say(self, message: _Json) -> None:
        await self._send({"type": "websocket.send", "text": orjson.dumps(message).decode()})


def _failed(error: Exception) -> Close | None:
    """Say how a socket ends whose work has failed; None: its client is gone."""
    match error:
        case Violation():
            return error.close
        case OSError():
            return None
        case _:
            _log.error("socket_failed", exc_info=error)
            return Close(1011, "Internal server error")


def _id_of(message: _Json) -> str:
    name = message.get("id")
    if not isinstance(name, str) or not 0 < len(name) <= _ID_CHARS_MAX:
        raise Violation(4400, f"A message needs an id of 1 to {_ID_CHARS_MAX} characters")
    return name


def _error(message: str, code: str | None) -> dict[str, object]:
    return {"message": message, "code": code, "extensions": {"code": code}}
