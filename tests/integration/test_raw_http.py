"""What is sent byte by byte: where a request ends, whom it is for, and that answers arrive."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import pytest

from app.addresses import parse_network
from app.http.api import SOCKET_PATHS
from app.http.protocol.limits import ConnectionLimits
from app.settings import Settings
from tests.integration.raw_http import (
    HANDSHAKE,
    LARGE,
    PATIENCE_S,
    REQUEST,
    Client,
    Served,
    connected,
    served,
)

SMUGGLED = b"GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n"
CHUNKED = b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
TWO_SEGMENTS = pytest.mark.parametrize("apart", [False, True], ids=["together", "apart"])


@pytest.fixture
async def server() -> AsyncIterator[Served]:
    async with served() as running:
        yield running


def post(*headers: bytes, path: bytes = b"/", body: bytes = b"") -> bytes:
    lines = [b"POST " + path + b" HTTP/1.1", b"Host: x", *headers]
    return b"\r\n".join([*lines, b"Content-Length: %d" % len(body), b"", body])


def get(target: bytes, *headers: bytes, version: bytes = b"1.1") -> bytes:
    return b"\r\n".join([b"GET " + target + b" HTTP/" + version, *headers, b"", b""])


# Upgrade.


@TWO_SEGMENTS
@pytest.mark.parametrize(
    "headers",
    [
        [b"Connection: Upgrade", b"Upgrade: h2c"],
        [b"Connection: Upgrade", b"Upgrade: foo"],
        [b"Connection: Upgrade", b"Upgrade: websocket"],
        [b"Connection: Upgrade", b"Upgrade: websocket, foo"],
        [b"Connection: Upgrade", b"Upgrade: h2c, websocket"],
        [b"Connection: Upgrade", b"Upgrade: websocket", b"Upgrade: h2c"],
        [b"Connection: Upgrade", b"Connection: keep-alive", b"Upgrade: websocket"],
        [b"Connection: keep-alive, Upgrade, HTTP2-Settings", b"Upgrade: h2c"],
        [b"connection:upgrade", b"upgrade:WEBSOCKET"],
    ],
    ids=lambda headers: b" ".join(headers).decode(),
)
async def test_a_body_behind_an_upgrade_is_never_a_request(
    server: Served, headers: list[bytes], apart: bool
) -> None:
    head = post(*headers, path=b"/ws", body=SMUGGLED).removesuffix(SMUGGLED)
    async with connected(server.port) as client:
        if apart:
            await client.send(head)
            await client.head()
            await client.send(SMUGGLED)
            assert b"HTTP/1.1 2" not in await client.rest()
        else:
            await client.send(head + SMUGGLED)
            answers = await client.rest()
            assert answers.startswith(b"HTTP/1.1 400 ")
            assert answers.count(b"HTTP/1.1 ") == 1
    assert server.application.asked == []


@pytest.mark.parametrize(
    "head",
    [
        HANDSHAKE + b"Content-Length: 36\r\n\r\n",
        HANDSHAKE + b"Transfer-Encoding: chunked\r\n\r\n",
        HANDSHAKE.replace(b"GET", b"OPTIONS") + b"\r\n",
        HANDSHAKE.replace(b"HTTP/1.1", b"HTTP/1.0") + b"\r\n",
        b"CONNECT x:80 HTTP/1.1\r\nHost: x\r\n\r\n",
    ],
)
async def test_a_handshake_that_is_none_is_refused(server: Served, head: bytes) -> None:
    async with connected(server.port) as client:
        await client.send(head + SMUGGLED)
        answers = await client.rest()
    assert answers.startswith(b"HTTP/1.1 400 ")
    assert answers.count(b"HTTP/1.1 ") == 1
    assert server.application.asked == []


async def test_a_websocket_elsewhere_is_refused(server: Served) -> None:
    async with connected(server.port) as client:
        await client.send(HANDSHAKE.replace(b"/ws", b"/") + b"\r\n")
        assert (await client.rest()).startswith(b"HTTP/1.1 403 ")
    assert server.application.asked == []


async def test_a_websocket_is_not_opened_while_an_answer_is_due(server: Served) -> None:
    async with connected(server.port) as client:
        await client.send(get(b"/held", b"Host: x") + HANDSHAKE + b"\r\n")
        server.application.go.set()
        assert await client.answer() == b"ok"
        assert (await client.rest()).startswith(b"HTTP/1.1 400 ")


async def test_frames_that_come_with_the_handshake_are_not_lost(server: Served) -> None:
    async with connected(server.port) as client:
        await client.send(HANDSHAKE + b"\r\n\x81\x82\x00\x00\x00\x00hi")
        assert (await client.head()).startswith(b"HTTP/1.1 101 ")
        async with asyncio.timeout(PATIENCE_S):
            assert await client.reader.readexactly(4) == b"\x81\x02hi"


@pytest.mark.parametrize(
    "header", [b"Connection: upgrade", b"Upgrade: h2c", b"Connection: upgrade\r\nUpgrade: "]
)
async def test_half_of_an_upgrade_is_none(server: Served, header: bytes) -> None:
    """As proxies send it which are configured for websockets."""
    async with connected(server.port) as client:
        await client.send(post(header, body=b"body"))
        assert await client.answer() == b"body"


async def test_a_handshake_that_the_application_does_not_end_is_cut(server: Served) -> None:
    async with connected(server.port) as client:
        await client.send(HANDSHAKE + b"X-Never: yes\r\n\r\n")
        assert await client.hung_up()
    await server.has_connections(0)


# Where a body ends.


async def test_trailers_are_dropped(server: Served) -> None:
    asking = CHUNKED.replace(b" / ", b" /headers ")
    async with connected(server.port) as client:
        await client.send(asking + b"4\r\nbody\r\n0\r\nX-API-KEY: a\r\nX-More: b\r\n\r\n")
        assert b"x-" not in await client.answer()
        await client.send(get(b"/headers", b"Host: x", b"X-Own: c"))
        assert await client.answer() == b"host=x\nx-own=c"


async def test_trailers_come_after_a_body_that_is_read(server: Served) -> None:
    async with connected(server.port) as client:
        await client.send(CHUNKED + b"4\r\nbo")
        await client.send(b"dy\r\n0\r\nX-A")
        await client.send(b"PI-KEY: a\r\n\r\n" + REQUEST)
        assert await client.answer() == b"body"
        assert await client.answer() == b"ok"


@pytest.mark.parametrize(
    ("beginning", "more"),
    [
        (b"4\r\nbody\r\n0\r\n", b"X-A: b\r\n" * 1_000),
        (b"4\r\nbody\r\n0\r\nX-A: ", b"b" * 8_000),
        (b"4;", b"a" * 8_000),
        (b"", b"1;a=b\r\nx\r\n" * 1_000),
    ],
    ids=["trailers", "a long trailer", "a long chunk extension", "tiny chunks"],
)
async def test_what_is_wrapped_around_a_body_is_bounded(
    server: Served, beginning: bytes, more: bytes
) -> None:
    async with connected(server.port) as client:
        await client.send(CHUNKED)
        await client.send(beginning)
        for _ in range(20):
            await client.send(more)
        answer = await client.rest()
    assert answer.startswith(b"HTTP/1.1 413 ")
    assert answer.count(b"HTTP/1.1 ") == 1


async def test_a_large_body_in_large_chunks_has_no_other_bound_than_the_application(
    server: Served,
) -> None:
    chunk = b"1000\r\n" + b"x" * 0x1000 + b"\r\n"
    async with connected(server.port) as client:
        for _ in range(2):
            await client.send(CHUNKED + chunk * 100 + b"0\r\n\r\n")
            assert len(await client.answer()) == 0x1000 * 100


@pytest.mark.parametrize("extension", [b";a", b";a=b", b';a="b;c"', b";a=b;c=d"])
async def test_chunk_extensions_are_ignored(server: Served, extension: bytes) -> None:
    async with connected(server.port) as client:
        await client.send(CHUNKED + b"4" + extension + b"\r\nbody\r\n0" + extension + b"\r\n\r\n")
        assert await client.answer() == b"body"


@pytest.mark.parametrize(
    "chunk",
    [
        b"4;a\nbody\r\n0\r\n\r\n",
        b"4\nbody\r\n0\r\n\r\n",
        b"4;a=\x00\r\nbody\r\n0\r\n\r\n",
        b"4 \r\nbody\r\n0\r\n\r\n",
        b"0x4\r\nbody\r\n0\r\n\r\n",
        b"+4\r\nbody\r\n0\r\n\r\n",
        b"-1\r\nbody\r\n0\r\n\r\n",
        b"fffffffffffffffff\r\nbody\r\n0\r\n\r\n",
        b"4\r\nbodyX\r\n0\r\n\r\n",
        b"4\r\nbody0\r\n\r\n",
    ],
)
async def test_a_chunk_that_can_be_read_in_two_ways_is_refused(
    server: Served, chunk: bytes
) -> None:
    async with connected(server.port) as client:
        await client.send(CHUNKED + chunk + SMUGGLED)
        answers = await client.rest()
    assert answers.startswith(b"HTTP/1.1 400 ")
    assert "/smuggled" not in server.application.asked


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ([b"Transfer-Encoding: chunked", b"Content-Length: 4"], 400),
        ([b"Content-Length: 4", b"Content-Length: 5"], 400),
        ([b"Content-Length: 4, 4"], 400),
        ([b"Content-Length: +4"], 400),
        ([b"Content-Length : 4"], 400),
        ([b"Transfer-Encoding: gzip, chunked"], 501),
        ([b"Transfer-Encoding: chunked", b"Transfer-Encoding: chunked"], 400),
        ([b"Transfer-Encoding: xchunked"], 501),
        ([b"X-A: b", b" folded: c"], 400),
    ],
)
async def test_a_framing_that_can_be_read_in_two_ways_is_refused(
    server: Served, headers: list[bytes], status: int
) -> None:
    head = b"\r\n".join([b"POST / HTTP/1.1", b"Host: x", *headers, b"", b""])
    async with connected(server.port) as client:
        await client.send(head + SMUGGLED)
        answers = await client.rest()
    assert answers.startswith(b"HTTP/1.1 %d " % status)
    assert answers.count(b"HTTP/1.1 ") == 1
    assert server.application.asked == []


async def test_chunks_are_not_for_http_1_0(server: Served) -> None:
    async with connected(server.port) as client:
        await client.send(CHUNKED.replace(b"1.1", b"1.0") + b"4\r\nbody\r\n0\r\n\r\n")
        assert (await client.rest()).startswith(b"HTTP/1.1 400 ")


# Whom a request is for.


@pytest.mark.parametrize(
    "hosts",
    [
        [],
        [b"Host: x", b"Host: y"],
        [b"Host: x", b"Host: x"],
        [b"Host: x, y"],
        [b"Host: x y"],
        [b"Host: user@x"],
        [b"Host: x/path"],
        [b"Host: x:80:81"],
        [b"Host: [::1"],
    ],
)
async def test_a_request_has_one_host(server: Served, hosts: list[bytes]) -> None:
    async with connected(server.port) as client:
        await client.send(get(b"/", *hosts))
        assert (await client.rest()).startswith(b"HTTP/1.1 400 ")
    assert server.application.asked == []


@pytest.mark.parametrize(
    "host", [b"x", b"x:8000", b"[::1]:80", b"192.0.2.1", b"", b"a-b_c.example"]
)
async def test_a_host_may_be_a_name_an_address_or_empty(server: Served, host: bytes) -> None:
    async with connected(server.port) as client:
        await client.send(get(b"/headers", b"Host: " + host))
        assert await client.answer() == b"host=" + host


@pytest.mark.parametrize("hosts", [[], [b"Host: x"]])
async def test_http_1_0_needs_no_host(server: Served, hosts: list[bytes]) -> None:
    async with connected(server.port) as client:
        await client.send(get(b"/", *hosts, version=b"1.0"))
        assert (await client.rest()).endswith(b"ok")


async def test_another_version_is_refused(server: Served) -> None:
    async with connected(server.port) as client:
        await client.send(get(b"/", b"Host: x", version=b"2.0"))
        assert (await client.rest()).startswith(b"HTTP/1.1 505 ")


@pytest.mark.parametrize(
    ("target", "path"),
    [
        (b"http://y/headers", "/headers"),
        (b"HTTPS://y/headers?a=b", "/headers"),
        (b"http://y", "/"),
        (b"http://y?a=b", "/"),
    ],
)
async def test_an_absolute_target_says_the_host(server: Served, target: bytes, path: str) -> None:
    async with connected(server.port) as client:
        await client.send(get(target, b"Host: x"))
        assert await client.answer() == (b"host=y" if path == "/headers" else b"ok")
    assert server.application.asked == [path]


async def test_a_websocket_may_be_opened_by_an_absolute_target(server: Served) -> None:
    async with connected(server.port) as client:
        await client.send(HANDSHAKE.replace(b"/ws", b"http://y/ws") + b"\r\n")
        assert (await client.head()).startswith(b"HTTP/1.1 101 ")
    assert server.application.asked == ["/ws"]


@pytest.mark.parametrize(
    "target",
    [b"http://user@y/", b"http:///", b"ftp://y/", b"y:80", b"*", b"headers", b"http://y:a/"],
)
async def test_other_targets_are_refused(server: Served, target: bytes) -> None:
    async with connected(server.port) as client:
        await client.send(get(target, b"Host: x"))
        assert (await client.rest()).startswith(b"HTTP/1.1 400 ")
    assert server.application.asked == []


async def test_options_may_ask_about_the_server_itself(server: Served) -> None:
    async with connected(server.port) as client:
        await client.send(b"OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n")
        assert await client.answer() == b"ok"


# Answers arrive.


async def test_an_answer_that_comes_before_a_large_body_is_read_arrives(server: Served) -> None:
    async with connected(server.port) as client:
        await client.send(post(path=b"/refuse", body=LARGE))
        assert (await client.rest()).endswith(b"\r\n\r\nok")


async def test_a_refusal_arrives_whatever_follows(server: Served) -> None:
    async with connected(server.port) as client:
        await client.send(b"nonsense\r\n\r\n" + LARGE)
        assert (await client.rest()).startswith(b"HTTP/1.1 400 ")


async def test_a_sender_without_end_is_cut() -> None:
    async with served(ending_timeout_s=0.2) as server, connected(server.port) as client:
        await client.send(b"nonsense\r\n\r\n")
        assert (await client.head()).startswith(b"HTTP/1.1 400 ")
        await server.has_connections(0)


async def test_a_sender_of_too_much_is_cut() -> None:
    bounds = {"ending_timeout_s": PATIENCE_S * 2, "ending_bytes_max": 100_000}
    async with served(**bounds) as server, connected(server.port) as client:
        await client.send(b"nonsense\r\n\r\n")
        assert (await client.head()).startswith(b"HTTP/1.1 400 ")
        client.writer.write(b"x" * 200_000)
        await server.has_connections(0)


async def test_what_came_before_a_bad_request_is_answered_first(server: Served) -> None:
    async with connected(server.port) as client:
        held = get(b"/held", b"Host: x")
        await client.send(held + REQUEST + b"nonsense\r\n\r\n" + SMUGGLED)
        server.application.go.set()
        assert await client.answer() == b"ok"
        assert await client.answer() == b"ok"
        assert (await client.rest()).startswith(b"HTTP/1.1 400 ")
    assert server.application.asked == ["/held", "/"]


async def test_what_came_before_a_bad_body_is_answered_first(server: Served) -> None:
    async with connected(server.port) as client:
        await client.send(get(b"/held", b"Host: x") + CHUNKED + b"nonsense\r\n")
        server.application.go.set()
        assert await client.answer() == b"ok"
        assert (await client.rest()).startswith(b"HTTP/1.1 400 ")
    assert server.application.asked == ["/held"]


async def test_what_came_before_a_slow_header_is_answered_first(server: Served) -> None:
    async with connected(server.port) as client:
        await client.send(get(b"/held", b"Host: x") + b"GET / HTTP/1.1\r\n")
        assert await client.stays_open()
        server.application.go.set()
        assert await client.answer() == b"ok"
        assert (await client.rest()).startswith(b"HTTP/1.1 408 ")


async def test_a_client_that_has_said_all_gets_its_answer(server: Served) -> None:
    async with connected(server.port) as client:
        await client.send(get(b"/held", b"Host: x"))
        client.writer.write_eof()
        assert await client.stays_open()
        server.application.go.set()
        assert (await client.rest()).endswith(b"\r\n\r\nok")
    await server.has_connections(0)


async def test_a_client_that_leaves_within_its_body_is_let_go(server: Served) -> None:
    async with connected(server.port) as client:
        await client.send(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nbo")
        client.writer.write_eof()
        assert await client.rest() == b""
    await server.has_connections(0)


async def test_a_request_that_has_begun_when_the_server_stops_is_served(server: Served) -> None:
    async with connected(server.port) as client:
        await client.send(REQUEST)
        assert await client.answer() == b"ok"
        await client.send(b"GET / HTTP/1.1\r\n")
        (connection,) = server.state.connections
        while not connection._in_header:  # type: ignore[union-attr]  # noqa: ASYNC110
            await asyncio.sleep(0)
        connection.shutdown()
        await client.send(b"Host: x\r\n\r\n")
        answer = await client.rest()
    assert b"connection: close" in answer
    assert answer.endswith(b"\r\n\r\nok")


async def test_few_requests_may_be_sent_ahead() -> None:
    async with served(pipelined_max=5) as server, connected(server.port) as client:
        await client.send(REQUEST * 50)
        answers = await client.rest()
    assert answers.count(b"HTTP/1.1 200 ") == 6
    assert answers.count(b"HTTP/1.1 400 ") == 1
    assert len(server.application.asked) == 6


# Who does not read.


@pytest.mark.parametrize("closing", [b"", b"Connection: close\r\n"])
async def test_who_does_not_read_the_answer_is_dropped(closing: bytes) -> None:
    bounds = {"write_timeout_s": 0.3, "ending_timeout_s": 0.2}
    async with served(**bounds) as server, connected(server.port, small=True) as client:
        await client.send(b"GET /large HTTP/1.1\r\nHost: x\r\n" + closing + b"\r\n")
        await client.reader.read(1)
        await server.has_connections(0)
        # Nothing of it is left in the system, either: the client is told at once.
        with pytest.raises(ConnectionError):
            await client.rest()


async def test_who_reads_no_answer_of_many_is_dropped() -> None:
    async with served(write_timeout_s=0.3) as server, connected(server.port, small=True) as client:
        await client.send(get(b"/large", b"Host: x") * 10)
        await client.reader.read(1)
        await server.has_connections(0)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells how long bytes lie there")
async def test_who_leaves_an_answer_in_the_buffers_of_the_system_is_dropped() -> None:
    bounds = {"untaken_timeout_s": 0.3, "write_timeout_s": 60}
    async with served(**bounds) as server, connected(server.port, small=True) as client:
        await client.send(get(b"/some", b"Host: x"))
        await client.reader.read(1)
        await server.has_connections(0)


async def test_who_reads_an_answer_late_gets_all_of_it(server: Served) -> None:
    async with connected(server.port, small=True) as client:
        await client.send(get(b"/large", b"Host: x", b"Connection: close"))
        assert await client.stays_open() is False  # its beginning is there
        assert len(await client.rest()) > len(LARGE)


# Many connections.


async def idle(stack: AsyncExitStack, server: Served) -> Client:
    client = await stack.enter_async_context(connected(server.port))
    await client.send(REQUEST)
    assert await client.answer() == b"ok"
    return client


async def test_the_oldest_idle_connection_of_an_address_gives_way() -> None:
    async with served(waiting_per_address_max=10) as server, AsyncExitStack() as stack:
        clients = [await idle(stack, server) for _ in range(10)]
        await idle(stack, server)

        assert await clients[0].hung_up()
        for client in clients[1:]:
            await client.send(REQUEST)
            assert await client.answer() == b"ok"


async def test_a_used_connection_is_young_again() -> None:
    async with served(waiting_per_address_max=2) as server, AsyncExitStack() as stack:
        first, second = await idle(stack, server), await idle(stack, server)
        await first.send(REQUEST)
        assert await first.answer() == b"ok"
        await idle(stack, server)

        assert await second.hung_up()
        await first.send(REQUEST)
        assert await first.answer() == b"ok"


async def test_slow_connections_give_way_when_none_is_idle() -> None:
    async with served(waiting_per_address_max=2) as server, AsyncExitStack() as stack:
        slow = [await stack.enter_async_context(connected(server.port)) for _ in range(2)]
        for client, beginning in zip(slow, (b"GET / HT", CHUNKED), strict=True):
            await client.send(beginning)
        await server.has_connections(2)
        client = await idle(stack, server)

        assert await slow[0].hung_up()
        await client.send(REQUEST)
        assert await client.answer() == b"ok"


async def test_what_is_at_work_does_not_give_way() -> None:
    async with served(waiting_per_address_max=1) as server, AsyncExitStack() as stack:
        held = []
        for number in range(1, 4):
            client = await stack.enter_async_context(connected(server.port))
            held.append(client)
            await client.send(get(b"/held", b"Host: x", b"Connection: close"))
            await server.application.was_asked("/held", number)
        server.application.go.set()
        for client in held:
            assert await client.answer() == b"ok"


async def test_a_trusted_proxy_has_as_many_as_there_are_in_all() -> None:
    bounds = {"waiting_per_address_max": 1, "waiting_max": 5}
    trusted = (parse_network("127.0.0.0/8"),)
    async with served(**bounds, trusted=trusted) as server, AsyncExitStack() as stack:
        clients = [await idle(stack, server) for _ in range(5)]
        await idle(stack, server)

        assert await clients[0].hung_up()
        for client in clients[1:]:
            await client.send(REQUEST)
            assert await client.answer() == b"ok"


async def test_requests_at_work_are_counted_and_not_connections() -> None:
    async with served(requests_max=2) as server, AsyncExitStack() as stack:
        clients = [await idle(stack, server) for _ in range(10)]
        for client in clients[:2]:
            await client.send(get(b"/held", b"Host: x"))
        await server.application.was_asked("/held", 2)
        await clients[2].send(REQUEST)
        assert (await clients[2].rest()).startswith(b"HTTP/1.1 503 ")

        server.application.go.set()
        for client in clients[:2]:
            assert await client.answer() == b"ok"
        for client in clients[3:]:
            await client.send(REQUEST)
            assert await client.answer() == b"ok"


# What the operator sets.


def test_idle_connections_outlive_those_of_usual_proxies() -> None:
    limits = ConnectionLimits.of(Settings(_env_file=None), SOCKET_PATHS)  # type: ignore[call-arg]

    assert limits.idle_timeout_s == 75
    assert limits.socket_paths == {b"/graphql", b"/graphql/", b"/graphqlws"}


async def test_an_idle_connection_ends_after_its_time() -> None:
    async with served(idle_timeout_s=0.1) as server, AsyncExitStack() as stack:
        client = await idle(stack, server)
        assert await client.rest() == b""
