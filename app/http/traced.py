"""Spans of requests and of the root fields that they ask for, where traces are sent.

It stands before everything else, and in the schema, only then: without traces there is nothing to
pass. Spans are told a method, a route of ours, a status, the id of the request: nothing else of it.
"""

from functools import wraps
from types import CoroutineType
from typing import Any, Final

from graphql import GraphQLSchema
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app import tracing
from app.http.metrics import route_of
from app.tracing import Tracer

_METHODS: Final = frozenset({"DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"})
#: Numbers only. `tracestate` is a text of the client's, which would be sent, or quoted in the log.
_PARENT: Final = b"traceparent"


class TracedEdge:
    """The application with a span around each request."""

    def __init__(self, app: ASGIApp, direct: "dict[str, ASGIApp]", tracer: Tracer) -> None:
        self._app = app
        self._direct = direct
        self._tracer = tracer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        path = scope["path"]
        route = route_of(path, is_direct=path in self._direct)
        method = "GET" if scope["type"] == "websocket" else scope["method"]
        method = method if method in _METHODS else "_OTHER"
        facts = {"http.request.method": method, "http.route": route}
        with self._tracer.span(f"{method} {route}", tracing.SERVER, facts, _carrier(scope)) as span:
            await self._app(scope, receive, _told(send, span))


def trace_root_fields(schema: GraphQLSchema) -> None:
    """Put a span around what resolves each root field of queries and mutations.

    What several fields below share is fetched once, for whichever comes first.
    """
    for owner in (schema.query_type, schema.mutation_type):
        for name, field in (owner.fields if owner else {}).items():
            if field.resolve is not None:
                field.resolve = _traced(f"{owner.name}.{name}", field.resolve)  # type: ignore[union-attr]


def _traced(coordinate: str, resolve: Any) -> Any:
    @wraps(resolve)
    def traced(source: object, info: Any, **arguments: object) -> Any:
        found = resolve(source, info, **arguments)  # begins nothing that takes time
        return _awaited(coordinate, found) if type(found) is CoroutineType else found

    return traced


async def _awaited(coordinate: str, found: Any) -> Any:
    with tracing.span(coordinate):
        return await found


def _carrier(scope: Scope) -> dict[str, str]:
    return {
        name.decode("ascii"): value.decode("latin-1")
        for name, value in scope["headers"]
        if name == _PARENT
    }


def _told(send: Send, span: Any) -> Send:
    async def told(message: Message) -> None:
        if message["type"] == "http.response.start":
            span.set_attribute("http.response.status_code", message["status"])
            for name, value in message.get("headers", ()):
                if name == b"x-request-id":
                    span.set_attribute("latchkey.request_id", value.decode("ascii"))
        await send(message)

    return told
