"""A receiver of webhooks on this machine, and endpoints with something to be sent to them."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from app.outbound.client import OutboundClient
from app.principal import AccountId
from app.process.runtime import Runtime
from app.services import webhook_endpoints
from app.services.webhook_endpoints import Endpoint
from app.services.webhooks.sending import Sender
from tests.factories import Person
from tests.hosts import LOOPBACK, http

OK = http(b"")


@dataclass(frozen=True, slots=True)
class Post:
    """What a receiver was sent; the names of headers are lower case."""

    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def id(self) -> str:
        return self.headers["webhook-id"]


#: An answer as bytes, or None: it hangs until the other side goes.
Answering = Callable[[Post], bytes | None]


@dataclass
class WebhookReceiver:
    """A server that keeps what it is sent, and answers as it is told."""

    url: str = ""
    answer: Answering = lambda _post: OK
    #: Awaited before it answers.
    before: Callable[[], Awaitable[object]] | None = None
    posts: list[Post] = field(default_factory=list)
    connections: int = 0

    @property
    def ids(self) -> list[str]:
        return [post.id for post in self.posts]

    def taken(self) -> set[str]:
        """Return the ids of all that came, each with one body only."""
        bodies: dict[str, bytes] = {}
        for post in self.posts:
            assert bodies.setdefault(post.id, post.body) == post.body
        return set(bodies)


@asynccontextmanager
async def webhook_receiver(answer: Answering = lambda _post: OK) -> AsyncIterator[WebhookReceiver]:
    """Receive on a free port of 127.0.0.1 while the block runs."""
    there = WebhookReceiver(answer=answer)

    async def meet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there.connections += 1
        try:
            while True:
                post = await _read(reader)
                there.posts.append(post)
                if there.before is not None:
                    await there.before()
                answered = there.answer(post)
                if answered is None:
                    await reader.read()
                    return
                writer.write(answered)
                await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(meet, "127.0.0.1", 0)
    there.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with server:
        yield there


async def _read(reader: asyncio.StreamReader) -> Post:
    first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
    pairs = (line.split(": ", 1) for line in lines if line)
    headers = {name.lower(): value for name, value in pairs}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Post(first.split()[1], headers, body)


@asynccontextmanager
async def sender(runtime: Runtime, *, timeout_s: float = 5.0) -> AsyncIterator[Sender]:
    """Give a sender of its own, which reaches this machine, as a process has one."""
    client = OutboundClient(networks=LOOPBACK, timeout_s=timeout_s)
    try:
        yield Sender(runtime, client)
    finally:
        client.close()


async def drain(runtime: Runtime, *, timeout_s: float = 5.0) -> None:
    """Send all that is due."""
    async with sender(runtime, timeout_s=timeout_s) as sending:
        await sending.drain()


async def endpoint(runtime: Runtime, who: Person, url: str, *, waiting: int = 0) -> Endpoint:
    """Make an endpoint of an account, for which so many deliveries wait."""
    async with runtime.connection() as connection:
        made = await webhook_endpoints.add(connection, who.principal.account_id, url)
    if waiting:
        await give(runtime, [made.id], waiting)
    return made


async def endpoints(
    runtime: Runtime, account_id: AccountId, urls: Sequence[str], *, waiting: int = 1
) -> list[str]:
    """Make many endpoints of an account at once; return their ids."""
    rows = await runtime.pool.fetch(
        "INSERT INTO webhook_endpoint (id, account_id, url, seed)"
        " SELECT 'ep_' || gen_random_uuid(), $1, url, '\\x00112233445566778899aabbccddeeff'"
        " FROM unnest($2::text[]) AS url RETURNING id",
        account_id,
        urls,
    )
    ids = [row["id"] for row in rows]
    await give(runtime, ids, waiting)
    return ids


async def give(runtime: Runtime, ids: Sequence[str], count: int, *, begin: int = 1) -> None:
    """Have some deliveries wait for each of some endpoints; their numbers are their order."""
    async with runtime.connection() as connection, connection.transaction():
        await connection.execute(
            "INSERT INTO webhook_delivery (endpoint_id, xid, event_id, type, body, due_at)"
            " SELECT id, 1, n, 'receive.lightning', '{\"n\":' || n || '}', now()"
            "   FROM unnest($1::text[]) AS id, generate_series($2::int, $2 + $3::int - 1) AS n",
            ids,
            begin,
            count,
        )
        await connection.execute(
            "UPDATE webhook_endpoint SET due_at = now() WHERE id = ANY ($1)", ids
        )


async def pass_time(runtime: Runtime, *, lease: bool = False) -> None:
    """Have everything that waits be due now, as if all waits, and leases, were over."""
    await runtime.pool.execute(
        "UPDATE webhook_delivery SET due_at = now() WHERE state = 'pending' AND due_at > now()"
    )
    await runtime.pool.execute(
        "UPDATE webhook_endpoint SET rests_until = NULL, due_at = now() WHERE due_at IS NOT NULL"
    )
    if lease:
        await runtime.pool.execute("UPDATE webhook_endpoint SET leased_until = NULL")


async def states(runtime: Runtime) -> dict[str, int]:
    """Return how many deliveries are in which state."""
    rows = await runtime.pool.fetch(
        "SELECT state, count(*) AS count FROM webhook_delivery GROUP BY state"
    )
    return {row["state"]: row["count"] for row in rows}


async def look(runtime: Runtime, endpoint_id: str) -> Endpoint:
    """Return an endpoint as it is now."""
    row = await runtime.pool.fetchrow("SELECT * FROM webhook_endpoint WHERE id = $1", endpoint_id)
    assert row is not None
    return webhook_endpoints.endpoint_of(row)
