"""The API's paths: GraphQL over HTTP and over WebSockets, one application for both.

    /graphql  /graphql/   operations by POST, queries by GET, all by WebSocket; the page by GET
    /graphqlws            WebSockets: where Blink's own gateway has them

Clients were seen to use each of them; nothing else is an alias.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from graphql import GraphQLSchema
from starlette.types import ASGIApp, Receive, Scope, Send

from app.graphql.engine.documents import Document, DocumentCache
from app.http.answers import Answer, respond
from app.http.auth import Caller
from app.http.body import GraphQLRequest
from app.http.draining import Draining
from app.http.errors import NOT_FOUND
from app.http.graphql import GraphQLEndpoint
from app.http.metrics import Metrics
from app.http.operations import Operations
from app.http.sockets.endpoint import SocketServer
from app.process.runtime import Runtime

_SOCKETS_ONLY: Final = "/graphqlws"
_PATHS: Final = ("/graphql", "/graphql/", _SOCKETS_ONLY)

#: Where a WebSocket may be opened.
SOCKET_PATHS: Final = frozenset(path.encode("ascii") for path in _PATHS)


class Api:
    """The application for the API's paths, on an open runtime."""

    def __init__(
        self,
        runtime: Runtime,
        schema: GraphQLSchema,
        documents: DocumentCache,
        metrics: Metrics,
        draining: Draining,
    ) -> None:
        self.schema = schema
        self.documents = documents
        operations = Operations(schema, metrics, runtime.request_timers)
        self._endpoint = GraphQLEndpoint(runtime, documents, operations, metrics)
        self._sockets = SocketServer(runtime, schema, documents, operations, metrics, draining)

    async def answer(
        self,
        caller: Caller,
        request: GraphQLRequest,
        *,
        check: Callable[[Document], None],
        once: str = "",
    ) -> Answer:
        """Answer an operation of a caller who is known, and was counted, in another way.

        `check` sees the document first, and may refuse it by a `DomainError`. What is asked with
        the same `once`, a UUID, is carried out once, as with an `X-Idempotency-Key`.
        """
        return await self._endpoint.answer_to(caller, request, check=check, once=once)

    @property
    def paths(self) -> Mapping[str, ASGIApp]:
        """The paths it answers at; they are compared exactly."""
        return MappingProxyType(dict.fromkeys(_PATHS, self))

    async def close(self, timeout_s: float) -> int:
        """Let mutations come to their end; call it before the runtime is closed.

        Returns how many had not by then.
        """
        return await self._endpoint.close(timeout_s)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await self._sockets(scope, receive, send)
        elif scope["path"] == _SOCKETS_ONLY:
            await respond(send, NOT_FOUND)
        else:
            await self._endpoint(scope, receive, send)
