"""WebSockets of clients, which come back when they were cut off."""

import asyncio
import json
import time
from typing import Any, Final

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException
from websockets.typing import Subprotocol

from scripts.soaking.wire import Answer, NoAnswerError, Servers

_PROTOCOL: Final = Subprotocol("graphql-transport-ws")
_TIMEOUT_S: Final = 15.0
_PRICE: Final = 'subscription { realtimePrice(input: {currency: "USD"}) { errors { message } } }'


async def subscribed(url: str, query: str, secret: str | None) -> ClientConnection:
    """Open a socket and subscribe on it. Raises what `connect` raises, or `OSError`."""
    address = url.replace("http", "ws", 1) + "/graphql"
    socket = await connect(
        address,
        subprotocols=[_PROTOCOL],
        compression=None,
        ping_interval=None,
        open_timeout=_TIMEOUT_S,
        proxy=None,
    )
    try:
        init = {} if secret is None else {"X-API-KEY": secret}
        await socket.send(json.dumps({"type": "connection_init", "payload": init}))
        subscription = {"type": "subscribe", "id": "1", "payload": {"query": query}}
        await socket.send(json.dumps(subscription))
        told: dict[str, Any] = json.loads(await socket.recv())
    except BaseException:
        socket.transport.abort()
        raise
    if told["type"] != "connection_ack":
        socket.transport.abort()
        raise OSError(f"connection_ack expected: {told}")
    return socket


async def price(servers: Servers) -> Answer:
    """Be told one price by a subscription of one's own. Raises `NoAnswerError`."""
    upstream = servers.next()
    try:
        async with asyncio.timeout(_TIMEOUT_S):
            socket = await subscribed(upstream.url, _PRICE, None)
            try:
                told = json.loads(await socket.recv())
            finally:
                await socket.close()
    except (OSError, TimeoutError, WebSocketException) as error:
        upstream.avoid(time.monotonic())
        raise NoAnswerError(f"socket: {type(error).__name__}") from None
    if told["type"] != "next":
        raise NoAnswerError(f"socket: {told}")
    return Answer(200, b"")
