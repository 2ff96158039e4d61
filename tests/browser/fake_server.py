"""The GraphiQL page in front of a small API that remembers what it was sent."""

import threading
from dataclasses import dataclass, field

from graphql import build_schema, graphql_sync
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket

from app.http import graphiql

SCHEMA = build_schema("""
type Query { key: String me: User }
type User { defaultAccount: Account }
type Account { wallets: [Wallet] }
type Wallet { id: ID walletCurrency: String }
type Mutation { pay(note: String): String }
type Subscription { ticks: Int }
""")


@dataclass
class FakeServer:
    url: str
    keys: list[str | None] = field(default_factory=list)
    idempotency_keys: list[str | None] = field(default_factory=list)
    cookies: list[str | None] = field(default_factory=list)
    socket_payloads: list[object] = field(default_factory=list)
    stopped: threading.Event = field(default_factory=threading.Event)

    def app(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/graphql", self._page, methods=["GET"]),
                Route("/graphql", self._post, methods=["POST"]),
                WebSocketRoute("/graphql", self._socket),
                *graphiql.static_routes(),
            ]
        )

    async def _page(self, _request: Request) -> Response:
        return graphiql.graphiql_page(simulated=True)

    async def _post(self, request: Request) -> Response:
        body = await request.json()
        key = request.headers.get("x-api-key")
        if "IntrospectionQuery" not in body["query"] and "wallets" not in body["query"]:
            self.keys.append(key)
            self.idempotency_keys.append(request.headers.get("x-idempotency-key"))
            self.cookies.append(request.headers.get("cookie"))
        wallets = [{"id": f"{it}-wallet", "walletCurrency": it} for it in ("USD", "BTC")]
        root = {"key": key, "pay": "paid", "me": {"defaultAccount": {"wallets": wallets}}}
        result = graphql_sync(
            SCHEMA,
            body["query"],
            root,
            variable_values=body.get("variables"),
            operation_name=body.get("operationName"),
        )
        return JSONResponse(result.formatted)

    async def _socket(self, socket: WebSocket) -> None:
        await socket.accept(subprotocol="graphql-transport-ws")
        init = await socket.receive_json()
        self.socket_payloads.append(init["payload"])
        await socket.send_json({"type": "connection_ack"})
        await socket.send_json({"type": "ping"})
        first, second = await socket.receive_json(), await socket.receive_json()
        subscribe = first if first["type"] == "subscribe" else second
        assert {first["type"], second["type"]} == {"subscribe", "pong"}
        for tick in (1, 2, 3, 3, 1):
            payload = {"data": {"ticks": tick}}
            await socket.send_json({"type": "next", "id": subscribe["id"], "payload": payload})
        await socket.receive()
        self.stopped.set()
