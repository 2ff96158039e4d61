"""What is posted to URLs of strangers, made to servers on this machine that misbehave."""

import asyncio
import gzip
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.outbound.client import Line, OutboundClient, OutboundError, PostAnswer
from tests.hosts import LOOPBACK, Behaviour, host, http, tls_of

BYTES_MAX = 10_000
INSIDE = "The host is not to be found on the Internet."


@dataclass
class Resolver:
    """Gives addresses, one answer after the other, and counts how often it was asked."""

    answers: list[Sequence[str]]
    asked: int = 0

    async def __call__(self, _name: str, _port: int) -> Sequence[str]:
        self.asked += 1
        return self.answers.pop(0)


@dataclass
class Receiver:
    """A server that keeps connections open, and what it was sent on which of them."""

    port: int = 0
    connections: int = 0
    bodies: list[tuple[int, bytes]] = field(default_factory=list)
    heads: list[str] = field(default_factory=list)


@asynccontextmanager
async def receiver(*answers: bytes, closes_after: int = 1_000) -> AsyncIterator[Receiver]:
    """PostAnswer each request with the next of some answers, the last of them again and again."""
    there = Receiver()
    left = list(answers or [http()])

    async def meet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there.connections += 1
        number = there.connections
        try:
            for _ in range(closes_after):
                head = (await reader.readuntil(b"\r\n\r\n")).decode()
                [length] = [
                    int(line.split(":")[1])
                    for line in head.lower().splitlines()
                    if line.startswith("content-length:")
                ]
                there.bodies.append((number, await reader.readexactly(length)))
                there.heads.append(head)
                writer.write(left.pop(0) if len(left) > 1 else left[0])
                await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(meet, "127.0.0.1", 0)
    there.port = server.sockets[0].getsockname()[1]
    async with server:
        yield there


@asynccontextmanager
async def client(**changes: object) -> AsyncIterator[OutboundClient]:
    opened = OutboundClient(**({"networks": LOOPBACK, "timeout_s": 5.0} | changes))  # type: ignore[arg-type]
    try:
        yield opened
    finally:
        opened.close()


@asynccontextmanager
async def opened_line(url: str, **changes: object) -> AsyncIterator[Line]:
    async with client(**changes) as posting, posting.line(url) as line:
        yield line


async def posted(url: str, **changes: object) -> PostAnswer:
    async with opened_line(url, **changes) as line:
        return await line.post(b'{"a":1}', {"webhook-id": "x"}, body_bytes_max=BYTES_MAX)


async def refusal(url: str, **changes: object) -> str:
    with pytest.raises(OutboundError) as caught:
        await posted(url, **changes)
    return str(caught.value)


async def test_a_body_arrives_as_it_is_with_its_headers() -> None:
    async with receiver(http(b"thanks", "Retry-After: 7", status="202 Accepted")) as there:
        answer = await posted(f"http://127.0.0.1:{there.port}/hook?a=b#c")

    assert answer == PostAnswer(202, b"thanks", "7")
    assert there.bodies == [(1, b'{"a":1}')]
    [head] = there.heads
    assert head.startswith("POST /hook?a=b HTTP/1.1\r\n")
    assert "webhook-id: x\r\n" in head
    assert f"Host: 127.0.0.1:{there.port}\r\n" in head
    assert "cookie" not in head.lower()


async def test_what_is_posted_in_a_row_shares_one_connection_and_one_look_up() -> None:
    resolve = Resolver([["127.0.0.1"], ["10.0.0.1"]])

    async with (
        receiver() as there,
        opened_line(f"http://name.example:{there.port}/", resolve=resolve) as line,
    ):
        for number in range(5):
            await line.post(b"%d" % number, {}, body_bytes_max=BYTES_MAX)

    assert there.bodies == [(1, b"%d" % number) for number in range(5)]
    assert resolve.asked == 1


async def test_a_connection_that_was_closed_meanwhile_is_made_anew_to_the_same_address() -> None:
    resolve = Resolver([["127.0.0.1"], ["10.0.0.1"]])

    async with (
        receiver(closes_after=1) as there,
        opened_line(f"http://name.example:{there.port}/", resolve=resolve) as line,
    ):
        for number in range(3):
            answer = await line.post(b"%d" % number, {}, body_bytes_max=BYTES_MAX)
            assert answer.status == 200

    assert [body for _, body in there.bodies] == [b"0", b"1", b"2"]
    assert there.connections == 3
    assert resolve.asked == 1


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "0.0.0.0", "10.0.0.1", "100.64.0.1", "169.254.169.254", "192.168.1.1"),
        *("::1", "fe80::1", "fc00::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::"),
    ],
)
async def test_a_name_that_leads_inside_is_refused_before_anything_is_connected(
    address: str,
) -> None:
    async with host(http()) as trap:
        for url in (f"https://name.example:{trap.port}/", f"http://name.example:{trap.port}/"):
            assert await refusal(url, networks=(), resolve=Resolver([[address]])) == INSIDE

    assert trap.heads == []


async def test_one_private_address_among_public_ones_is_enough_to_refuse() -> None:
    resolve = Resolver([["8.8.8.8", "127.0.0.1"]])

    async with receiver() as trap:
        said = await refusal(f"https://a.example:{trap.port}/", networks=(), resolve=resolve)

    assert said == INSIDE
    assert trap.connections == 0


async def test_a_name_that_leads_inside_at_the_second_look_is_not_looked_up_again() -> None:
    resolve = Resolver([["127.0.0.1"], ["127.0.0.2"]])

    async with (
        receiver() as there,
        opened_line(f"http://rebinding.example:{there.port}/", resolve=resolve) as line,
    ):
        await line.post(b"", {}, body_bytes_max=BYTES_MAX)
        await line.close()
        await line.post(b"", {}, body_bytes_max=BYTES_MAX)

    assert there.connections == 2
    assert resolve.answers == [["127.0.0.2"]]


@pytest.mark.parametrize("port", [22, 25, 80, 5432, 6379, 8443])
async def test_of_the_internet_only_chosen_ports_are_connected_to(port: int) -> None:
    url = f"https://name.example:{port}/"

    assert await refusal(url, ports=(443,), resolve=Resolver([["8.8.8.8"]])) == INSIDE


async def test_the_servers_own_place_is_reached_wherever_it_is_and_nothing_beside_it() -> None:
    async with receiver() as there:
        base = f"http://127.0.0.1:{there.port}"
        own = {"networks": (), "own": lambda url: url == f"{base}/sandbox/hooks/a"}
        assert (await posted(f"{base}/sandbox/hooks/a", **own)).status == 200
        for path in ("/sandbox/hooks/b", "/sandbox/hooks/a/../../invoices", "/sandbox/invoices"):
            assert await refusal(f"{base}{path}", **own) == INSIDE

    assert there.connections == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_no_redirect_is_followed(status: int) -> None:
    async with receiver() as trap:
        elsewhere = http(
            b"", f"Location: http://127.0.0.1:{trap.port}/", status=f"{status} Elsewhere"
        )
        async with receiver(elsewhere) as there:
            answer = await posted(f"http://127.0.0.1:{there.port}/")

    assert answer.status == status
    assert trap.connections == 0


async def endless(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n")
    while True:
        writer.write(b"x" * 65_536)
        await writer.drain()


@pytest.mark.parametrize(
    ("sent", "head"),
    [
        (endless, b"x" * BYTES_MAX),
        (http(b"x" * (BYTES_MAX + 1)), b"x" * BYTES_MAX),
        (http(gzip.compress(b"x" * 10_000_000), "Content-Encoding: gzip"), b""),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort", b"short"),
    ],
)
async def test_an_answer_that_is_too_long_or_breaks_off_is_cut_and_its_status_counts(
    sent: bytes | Behaviour, head: bytes
) -> None:
    async with host(sent) as served:
        answer = await posted(f"http://127.0.0.1:{served.port}/")

    assert (answer.status, answer.head) == (200, head)


async def test_after_an_answer_that_was_cut_the_next_has_a_connection_of_its_own() -> None:
    async with (
        receiver(http(b"x" * 1_000_000)) as there,
        opened_line(f"http://127.0.0.1:{there.port}/") as line,
    ):
        for _ in range(2):
            assert (await line.post(b"", {}, body_bytes_max=BYTES_MAX)).status == 200

    assert there.connections == 2


async def endless_header(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\n")
    while True:
        writer.write(b"X-More: " + b"x" * 1_000 + b"\r\n")
        await writer.drain()


@pytest.mark.parametrize(
    "sent", [b"", b"SSH-2.0-OpenSSH_9.9\r\n", endless_header, b"HTTP/1.1 900 \r\nA\r\n\r\n"]
)
async def test_what_is_no_answer_is_said_to_be_none(sent: bytes | Behaviour) -> None:
    async with host(sent) as served:
        said = await refusal(f"http://127.0.0.1:{served.port}/")

    assert said == "The server closed the connection, or its answer is no HTTP."


async def test_where_nobody_listens_is_said_in_words() -> None:
    async with host(http()) as served:
        port = served.port

    said = await refusal(f"http://127.0.0.1:{port}/")

    assert said == "No connection to the server could be made."


async def test_who_never_answers_is_given_up_in_time_and_lets_go_of() -> None:
    gone = asyncio.Event()

    async def hang(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
        await reader.read()
        gone.set()

    async with host(hang) as served:
        said = await refusal(f"http://127.0.0.1:{served.port}/", timeout_s=0.3)
        if served.heads:  # a slow machine may not have got as far in that time
            await gone.wait()

    assert said == "The server did not answer within 0.3 seconds."


async def test_who_only_drips_its_body_is_cut_and_its_status_counts() -> None:
    async def drip(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 201 Made\r\nContent-Length: 9000\r\n\r\n")
        while True:
            writer.write(b"x")
            await writer.drain()
            await asyncio.sleep(0.01)

    async with host(drip) as served:
        answer = await posted(f"http://127.0.0.1:{served.port}/", timeout_s=0.5)

    assert answer.status == 201


async def test_the_next_address_is_tried_when_one_is_not_there() -> None:
    resolve = Resolver([["127.0.0.9", "127.0.0.1"]])

    async with (
        receiver() as there,
        opened_line(f"http://name.example:{there.port}/", resolve=resolve) as line,
    ):
        for _ in range(2):
            assert (await line.post(b"", {}, body_bytes_max=BYTES_MAX)).status == 200

    assert there.connections == 1


async def test_a_certificate_of_another_name_is_refused_in_words(tmp_path: Path) -> None:
    serving, trusted = tls_of("name.example", tmp_path)

    async with host(http(), serving) as served:
        more = {"trusted": trusted}
        there = f"https://name.example:{served.port}/"
        assert (await posted(there, resolve=Resolver([["127.0.0.1"]]), **more)).status == 200
        other = f"https://other.example:{served.port}/"
        said = await refusal(other, resolve=Resolver([["127.0.0.1"]]), **more)

    assert said == "The certificate of the server is not valid for its name."
    assert len(served.heads) == 1


async def test_no_proxy_of_the_environment_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    async with receiver() as proxy, receiver() as there:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")
        await posted(f"http://127.0.0.1:{there.port}/")

    assert (proxy.connections, there.connections) == (0, 1)
