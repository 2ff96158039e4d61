"""Serves a player on loopback, in the process of the tests, and breaks what is on the wire.

async with served(player) as place:
    ...                                       # place.url
    with place.broken(Drop(acts=True), path="/v2/router/send", times=1):
        ...                                   # it acts, and its answer is lost
    async with place.away():
        ...                                   # connections are cut, new ones refused
"""

import asyncio
import contextlib
import json
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from typing import Any, Protocol

import uvicorn
from uvicorn.server import ServerState

PATIENCE_S = 10

Scope = dict[str, Any]
Message = dict[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Awaitable[None]]


class CallerLeft(Exception):
    """Who asked has left before all of it was heard: there is nothing to do, and nobody to tell."""


async def body_of(receive: Receive) -> bytes:
    """Return the body of a request. Raises `CallerLeft`, which ends it where it is served."""
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise CallerLeft
        body += message.get("body", b"")
        if not message.get("more_body"):
            return bytes(body)


class Fault(Protocol):
    """What happens to a request instead of its answer."""

    async def meet(
        self, player: Application, scope: Scope, receive: Receive, send: Send
    ) -> None: ...


@dataclass(frozen=True, slots=True)
class Drop:
    """The connection is cut before an answer, and after the player acted if it `acts`."""

    acts: bool = False

    async def meet(self, player: Application, scope: Scope, receive: Receive, send: Send) -> None:
        if self.acts:
            await _answer_of(player, scope, receive)
        await _cut(send)


@dataclass(frozen=True, slots=True)
class Truncate:
    """Half of the body comes, then the connection is cut; the player has acted."""

    async def meet(self, player: Application, scope: Scope, receive: Receive, send: Send) -> None:
        status, body = await _answer_of(player, scope, receive)
        await send(_head(status, len(body)))
        await send(
            {"type": "http.response.body", "body": body[: len(body) // 2], "more_body": True}
        )
        await _cut(send)


@dataclass(frozen=True, slots=True)
class Stall:
    """Nothing is answered until it is told to `go`; who asked may have left by then."""

    go: asyncio.Event = field(default_factory=asyncio.Event)
    #: Set once a request waits.
    waits: asyncio.Event = field(default_factory=asyncio.Event)

    async def meet(self, player: Application, scope: Scope, receive: Receive, send: Send) -> None:
        self.waits.set()
        await self.go.wait()
        await player(scope, receive, send)


@dataclass(frozen=True, slots=True)
class Late:
    """The request is heard, and acted upon when it is told to `go`, whoever has left by then."""

    go: asyncio.Event = field(default_factory=asyncio.Event)
    #: Set once a request was heard, and once it was acted upon.
    heard: asyncio.Event = field(default_factory=asyncio.Event)
    done: asyncio.Event = field(default_factory=asyncio.Event)

    async def meet(self, player: Application, scope: Scope, receive: Receive, send: Send) -> None:
        body = await body_of(receive)
        self.heard.set()
        await self.go.wait()
        told = asyncio.Queue[Message]()
        told.put_nowait({"type": "http.request", "body": body, "more_body": False})
        try:
            await player(scope, told.get, send)
        finally:
            self.done.set()


@dataclass(frozen=True, slots=True)
class Say:
    """A status and a body instead of the player's, which has acted if it `acts`."""

    status: int
    body: bytes = b"{}"
    acts: bool = False

    async def meet(self, player: Application, scope: Scope, receive: Receive, send: Send) -> None:
        if self.acts:
            await _answer_of(player, scope, receive)
        await _say(send, self.status, self.body)


@dataclass(frozen=True, slots=True)
class Rewrite:
    """The player acts, and its answer is changed: each line of it by itself."""

    line: Callable[[bytes], bytes]

    async def meet(self, player: Application, scope: Scope, receive: Receive, send: Send) -> None:
        async def change(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = [(n, v) for n, v in message["headers"] if n.lower() != b"content-length"]
                message = message | {"headers": headers}
            elif message.get("body"):
                lines = message["body"].split(b"\n")
                body = b"\n".join(self.line(one) if one.strip() else one for one in lines)
                message = message | {"body": body}
            await send(message)

        await player(scope, receive, change)


def no_json() -> Rewrite:
    """A page for people, as a proxy in between would send."""
    return Rewrite(lambda _: b"<html>Bad gateway</html>")


def without(name: str) -> Rewrite:
    """A member is missing, wherever it stands."""
    return Rewrite(lambda line: _changed(line, name, lambda members: members.pop(name)))


def with_value(name: str, value: Callable[[Any], Any]) -> Rewrite:
    """A member has another value: `str` makes text of a number, `lambda _: 2**63` is too large."""

    def change(members: dict[str, Any]) -> None:
        members[name] = value(members[name])

    return Rewrite(lambda line: _changed(line, name, change))


class Mangle:
    """One leaf of each line is missing, or another value; `leaves` is how many a line had."""

    def __init__(self, leaf: int, value: object = None, *, drops: bool = False) -> None:
        self._leaf, self._value, self._drops = leaf, value, drops
        self.leaves = 0
        self._rewrite = Rewrite(self._mangled)

    async def meet(self, player: Application, scope: Scope, receive: Receive, send: Send) -> None:
        await self._rewrite.meet(player, scope, receive, send)

    def _mangled(self, line: bytes) -> bytes:
        found = json.loads(line)
        leaves = list(_leaves(found))
        self.leaves = max(self.leaves, len(leaves))
        if self._leaf < len(leaves):
            holder, key = leaves[self._leaf]
            if self._drops:
                del holder[key]
            else:
                holder[key] = self._value
        return json.dumps(found).encode()


def _leaves(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield whatever is no object nor list: what has it, and where."""
    members = value.items() if isinstance(value, dict) else enumerate(value)
    for key, member in list(members):
        if isinstance(member, dict | list):
            yield from _leaves(member)
        else:
            yield value, key


def _changed(line: bytes, name: str, change: Callable[[dict[str, Any]], object]) -> bytes:
    def walk(value: Any) -> None:
        if isinstance(value, dict):
            if name in value:
                change(value)
            for member in value.values():
                walk(member)
        elif isinstance(value, list):
            for member in value:
                walk(member)

    found = json.loads(line)
    walk(found)
    return json.dumps(found).encode()


@dataclass(slots=True)
class _Broken:
    fault: Fault
    path: str
    times: int | None


@dataclass(slots=True)
class Place:
    """Where a player is served, and what is broken there."""

    player: Application
    tls: ssl.SSLContext | None = None
    port: int = 0
    #: The method and path of each request, in order.
    asked: list[tuple[str, str]] = field(default_factory=list)
    _faults: list[_Broken] = field(default_factory=list)
    _server: asyncio.Server | None = None
    _state: ServerState = field(default_factory=ServerState)

    @property
    def url(self) -> str:
        return f"{'http' if self.tls is None else 'https'}://127.0.0.1:{self.port}"

    @contextmanager
    def broken(self, fault: Fault, *, path: str = "", times: int | None = None) -> Iterator[None]:
        """Break requests whose path begins so, at most so many times, while the block runs."""
        broken = _Broken(fault, path, times)
        self._faults.append(broken)
        try:
            yield
        finally:
            self._faults.remove(broken)

    def break_next(self, fault: Fault, *, path: str = "", times: int = 1) -> None:
        """Break the next requests whose path begins so."""
        self._faults.append(_Broken(fault, path, times))

    @asynccontextmanager
    async def away(self) -> AsyncIterator[None]:
        """Cut connections and refuse new ones while the block runs; then be at the same port."""
        await self.leave()
        try:
            yield
        finally:
            await self.come()

    async def come(self) -> None:
        """Begin to listen."""
        config = uvicorn.Config(
            self._meet, interface="asgi3", lifespan="off", log_config=None, proxy_headers=False
        )
        config.load()
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(
            lambda: config.http_protocol_class(  # type: ignore[call-arg]
                config=config, server_state=self._state, app_state={}, _loop=loop
            ),
            "127.0.0.1",
            self.port,
            ssl=self.tls,
        )
        self.port = self._server.sockets[0].getsockname()[1]

    async def leave(self) -> None:
        """Cut all connections, and take no more; wait until nobody is being answered."""
        assert self._server is not None
        self._server.close()
        self._cut_connections()
        tasks = list(self._state.tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._server.wait_closed()
        async with asyncio.timeout(PATIENCE_S):
            while self._state.connections:
                # Who had come before it closed may be let in a moment after.
                self._cut_connections()
                await asyncio.sleep(0)

    def _cut_connections(self) -> None:
        for connection in list(self._state.connections):
            transport: Any = connection.transport
            transport.abort()

    async def was_asked(self, path: str, times: int = 1) -> None:
        """Wait until so many requests for paths that begin so have come."""
        async with asyncio.timeout(PATIENCE_S):
            while sum(one.startswith(path) for _, one in self.asked) < times:  # noqa: ASYNC110
                await asyncio.sleep(0.001)

    async def _meet(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.asked.append((scope["method"], scope["path"]))
        fault = self._fault_for(scope["path"])
        with contextlib.suppress(asyncio.CancelledError, CallerLeft):
            if fault is None:
                await self.player(scope, receive, send)
            else:
                await fault.meet(self.player, scope, receive, send)

    def _fault_for(self, path: str) -> Fault | None:
        for one in self._faults:
            if path.startswith(one.path) and one.times != 0:
                if one.times is not None:
                    one.times -= 1
                return one.fault
        return None


@asynccontextmanager
async def served(player: Application, tls: ssl.SSLContext | None = None) -> AsyncIterator[Place]:
    """Serve a player on a free port; `tests.hosts.tls_of` makes certificates, right and wrong."""
    place = Place(player, tls)
    await place.come()
    try:
        yield place
    finally:
        await place.leave()


async def _answer_of(player: Application, scope: Scope, receive: Receive) -> tuple[int, bytes]:
    """Have the player act; return what it would answer."""
    status, body = 500, bytearray()

    async def keep(message: Message) -> None:
        nonlocal status
        if message["type"] == "http.response.start":
            status = message["status"]
        else:
            body.extend(message.get("body", b""))

    await player(scope, receive, keep)
    return status, bytes(body)


async def _say(send: Send, status: int, body: bytes) -> None:
    await send(_head(status, len(body)))
    await send({"type": "http.response.body", "body": body})


def _head(status: int, length: int) -> Message:
    headers = [
        (b"content-type", b"application/json"),
        (b"content-length", str(length).encode()),
    ]
    return {"type": "http.response.start", "status": status, "headers": headers}


async def _cut(send: Send) -> None:
    """Cut the connection: `send` is a method of uvicorn's, whose object has the transport."""
    exchange: Any = send.__self__  # type: ignore[attr-defined]
    exchange.transport.abort()
    async with asyncio.timeout(PATIENCE_S):
        while not exchange.disconnected:  # noqa: ASYNC110 — nobody is told
            await asyncio.sleep(0)
