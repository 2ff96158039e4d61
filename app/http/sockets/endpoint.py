"""Operations over WebSockets: the sub-protocol graphql-transport-ws, and nothing else.

    connect → accept → connection_init (within 3 s) → connection_ack, at once
            → subscribe → next, next, … → complete | error      a subscription
                        → next → complete | error               a query or a mutation
    ping ⇄ pong at any time; a close code ends everything:

    4400 not a message of the protocol      4408 no connection_init in time
    4401 subscribe before connection_ack    4409 an operation with this id is running
    4403 the credential ended or changed    4429 connection_init twice; too many bad credentials
    4406 another sub-protocol               1009 too large   1013 cannot check the credential now
    1012 the server stops: come back        1011 our fault

The credential is in the payload of `connection_init`, or in an object `headers` there; if there is
none, in the headers of the upgrade, which programs can set and browsers cannot. A bad one is
acknowledged all the same (clients connect before they know) and then counts as none. With a key
that is bound to a client, `Signature-Input` and `Signature` stand where the key does and sign the
handshake: GET, its path and the key. That is asked for once.

Each operation is counted, bounded and authorised as a request over HTTP is. There is no idempotency
key: who must be able to repeat a mutation sends it over HTTP. Nothing is compressed, neither by us
nor frame by frame.
"""

from collections import defaultdict
from typing import Final

from graphql import GraphQLSchema
from starlette.types import Receive, Scope, Send

from app.addresses import bucket
from app.graphql.engine.documents import DocumentCache
from app.http import auth
from app.http.client_address import client_address
from app.http.credential import Client
from app.http.draining import Draining
from app.http.errors import error_body
from app.http.metrics import Metrics
from app.http.operations import Operations
from app.http.sockets.session import Served, Socket
from app.process.runtime import Runtime

SUBPROTOCOL: Final = "graphql-transport-ws"

_TOO_MANY: Final = error_body(
    "Too many WebSockets from this address. Use one for all subscriptions.", "TOO_MANY_REQUEST"
)


class SocketServer:
    """The application for WebSocket connections on the API's paths."""

    def __init__(
        self,
        runtime: Runtime,
        schema: GraphQLSchema,
        documents: DocumentCache,
        operations: Operations,
        metrics: Metrics,
        draining: Draining,
    ) -> None:
        self._served = Served(runtime, schema, documents, operations, metrics, draining)
        self._trusted = runtime.settings.trusted_networks
        self._per_address_max = runtime.settings.sockets_per_address_max
        self._open: defaultdict[str, int] = defaultdict(int)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await receive()  # websocket.connect
        headers = scope["headers"]
        client = scope["client"]
        address = client_address(client and client[0], headers, self._trusted)
        counted_as = bucket(address)
        if self._open[counted_as] >= self._per_address_max:
            await _refuse(scope, send)
            return
        self._open[counted_as] += 1
        self._served.metrics.sockets.inc()
        try:
            await self._serve(scope, receive, send, address)
        except OSError:
            pass  # the client has left, which uvicorn tells whoever sends
        finally:
            self._served.metrics.sockets.dec()
            self._open[counted_as] -= 1
            if not self._open[counted_as]:
                del self._open[counted_as]

    async def _serve(self, scope: Scope, receive: Receive, send: Send, address: str) -> None:
        if SUBPROTOCOL not in scope["subprotocols"]:
            # Accepted first: a refused handshake tells a browser nothing, a close code does.
            await send({"type": "websocket.accept"})
            reason = f"Subprotocol not acceptable: use {SUBPROTOCOL}"
            await send({"type": "websocket.close", "code": 4406, "reason": reason})
            return
        await send({"type": "websocket.accept", "subprotocol": SUBPROTOCOL})
        client = Client(scope["headers"], address, auth.message_of(scope))
        await Socket(self._served, receive, send, client).run()


async def _refuse(scope: Scope, send: Send) -> None:
    if "websocket.http.response" not in scope.get("extensions", {}):
        await send({"type": "websocket.close"})
        return
    headers = [(b"content-type", b"application/json"), (b"retry-after", b"60")]
    await send({"type": "websocket.http.response.start", "status": 429, "headers": headers})
    await send({"type": "websocket.http.response.body", "body": _TOO_MANY})
