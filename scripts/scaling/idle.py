"""A process that opens WebSockets, subscribes on each, and leaves them alone.

It says `ready` once all are open, and holds them until it is told to end.
"""

import asyncio
import contextlib
import json
import sys
from typing import Final

import websockets
from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

_PROTOCOL: Final = Subprotocol("graphql-transport-ws")
_AT_ONCE: Final = 16
_TRIES: Final = 5
_SUBSCRIBE: Final = {
    "type": "subscribe",
    "id": "1",
    "payload": {"query": "subscription { myUpdates { errors { message } } }"},
}


async def main(url: str, secret: str, count: int) -> None:
    """Hold so many open."""
    gate = asyncio.Semaphore(_AT_ONCE)
    opened = await asyncio.gather(*(_open(gate, url, secret) for _ in range(count)))
    print("ready", url, flush=True)
    await asyncio.gather(*(socket.wait_closed() for socket in opened))
    raise RuntimeError("The server closed all of them.")


async def _open(gate: asyncio.Semaphore, url: str, secret: str) -> ClientConnection:
    """Open one, and once more if the server was too busy to hear of its beginning in time."""
    async with gate:
        for _ in range(_TRIES - 1):
            with contextlib.suppress(ConnectionClosed, TimeoutError):
                return await _subscribed(url, secret)
        return await _subscribed(url, secret)


async def _subscribed(url: str, secret: str) -> ClientConnection:
    """Open one; what it is told first is that the subscription is there."""
    socket = await websockets.connect(
        url, subprotocols=[_PROTOCOL], compression=None, ping_interval=None, open_timeout=60
    )
    init = {"type": "connection_init", "payload": {"X-API-KEY": secret}}
    for message in (init, _SUBSCRIBE):
        await socket.send(json.dumps(message))
    for expected in ("connection_ack", "next"):
        told = json.loads(await socket.recv())
        if told["type"] != expected:
            raise RuntimeError(f"{expected} expected: {told}")
    return socket


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
