"""Connections that begin a request and do not finish it are hung up on; others are served."""

import asyncio
import base64
import pickle
from collections.abc import AsyncIterator

import pytest

from app.http.protocol.connection import HttpProtocol
from tests.integration.raw_http import (
    HEADER_TIMEOUT_S,
    PATIENCE_S,
    REQUEST,
    connected,
    limits,
    served,
)


@pytest.fixture
async def port() -> AsyncIterator[int]:
    async with served() as server:
        yield server.port


async def test_a_usual_request_is_served(port: int) -> None:
    async with connected(port) as client:
        await client.send(REQUEST)
        assert await client.answer() == b"ok"


@pytest.mark.parametrize(
    "beginning",
    [
        b"",
        b"G",
        b"\r\n",
        b"GET / HTTP/1.1\r\n",
        b"GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n",
    ],
)
async def test_a_header_that_is_not_finished_is_hung_up_on(port: int, beginning: bytes) -> None:
    async with connected(port) as client:
        await client.send(beginning)
        assert await client.hung_up()


async def test_a_header_that_trickles_buys_no_time(port: int) -> None:
    async with connected(port) as client:
        await client.send(b"GET / HTTP/1.1\r\n")

        async def trickle() -> None:
            while True:
                await client.send(b"X-A: b\r\n")
                await asyncio.sleep(HEADER_TIMEOUT_S / 6)

        trickling = asyncio.create_task(trickle())
        try:
            assert await client.hung_up()
        finally:
            trickling.cancel()
            await asyncio.gather(trickling, return_exceptions=True)


@pytest.mark.parametrize("beginning", [b"G", b"\r\n", b"GET / HTTP/1.1\r\nX-Slow: "])
async def test_a_second_request_is_hung_up_on_as_well(port: int, beginning: bytes) -> None:
    async with connected(port) as client:
        await client.send(REQUEST)
        assert await client.answer() == b"ok"
        await client.send(beginning)
        assert await client.hung_up()


async def test_an_idle_connection_is_left_to_the_keep_alive_limit(port: int) -> None:
    async with connected(port) as client:
        await client.send(REQUEST)
        assert await client.answer() == b"ok"
        assert await client.stays_open()
        await client.send(REQUEST)
        assert await client.answer() == b"ok"


async def test_the_keep_alive_limit_still_holds() -> None:
    async with served(idle_timeout_s=0) as server, connected(server.port) as client:
        await client.send(REQUEST)
        assert await client.answer() == b"ok"
        assert await client.hung_up()


async def test_a_slow_body_is_left_to_the_application(port: int) -> None:
    async with connected(port) as client:
        await client.send(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nab")
        assert await client.stays_open()
        await client.send(b"cd")
        assert await client.answer() == b"abcd"


async def test_a_header_in_several_pieces_is_served(port: int) -> None:
    async with connected(port) as client:
        for piece in (b"POST / HTTP", b"/1.1\r\nHost: x\r\n", b"Content-Length: 3\r\n\r\n", b"abc"):
            await client.send(piece)
            await asyncio.sleep(0.01)
        assert await client.answer() == b"abc"
        assert await client.stays_open()


async def test_pipelined_requests_are_served(port: int) -> None:
    async with connected(port) as client:
        await client.send(REQUEST * 3)
        assert [await client.answer() for _ in range(3)] == [b"ok"] * 3
        assert await client.stays_open()


@pytest.mark.parametrize("rest", [b"", b"ab"])
async def test_a_body_that_nobody_waits_for_any_more_is_hung_up_on(port: int, rest: bytes) -> None:
    async with connected(port) as client:
        await client.send(b"POST /early HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n")
        assert await client.answer() == b"ok"
        await client.send(rest)
        assert await client.hung_up()


async def test_after_a_body_answered_early_the_connection_does_not_stay_for_ever(port: int) -> None:
    async with connected(port) as client:
        await client.send(b"POST /early HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\n")
        assert await client.answer() == b"ok"
        await client.send(b"abcd")
        await client.send(REQUEST)
        assert await client.answer() == b"ok"
        await client.send(b"POST /early HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\n")
        assert await client.answer() == b"ok"
        await client.send(b"abcd")
        assert await client.hung_up()


async def test_a_header_without_end_is_refused(port: int) -> None:
    async with connected(port) as client:
        await client.send(b"GET / HTTP/1.1\r\n" + b"X-A: b\r\n" * 5_000)
        assert b"too large" in await client.answer()
        assert await client.hung_up()


@pytest.mark.parametrize("before", [b"", REQUEST])
async def test_a_websocket_is_not_hung_up_on(port: int, before: bytes) -> None:
    key = base64.b64encode(b"0123456789abcdef")
    async with connected(port) as client:
        if before:
            await client.send(before)
            assert await client.answer() == b"ok"
        await client.send(
            b"GET /ws HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
            b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: " + key + b"\r\n\r\n"
        )
        async with asyncio.timeout(PATIENCE_S):
            head = await client.reader.readuntil(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 101")
        assert await client.stays_open()
        # A masked text frame "hi" with the mask 0000.
        await client.send(b"\x81\x82\x00\x00\x00\x00hi")
        async with asyncio.timeout(PATIENCE_S):
            assert await client.reader.readexactly(4) == b"\x81\x02hi"


async def test_twenty_slow_clients_are_hung_up_on_and_another_is_served_meanwhile(
    port: int,
) -> None:
    async def slow() -> bool:
        async with connected(port) as client:
            await client.send(b"GET / HTTP/1.1\r\nHost: x\r\n")
            return await client.hung_up()

    slow_ones = [asyncio.create_task(slow()) for _ in range(20)]
    async with connected(port) as client:
        for _ in range(5):
            await client.send(REQUEST)
            assert await client.answer() == b"ok"
    assert await asyncio.gather(*slow_ones) == [True] * 20


def test_the_protocol_can_be_handed_to_a_worker_process() -> None:
    assert callable(pickle.loads(pickle.dumps(HttpProtocol(limits()))))
