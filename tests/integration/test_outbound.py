"""Requests to URLs of strangers, made to servers on this machine that misbehave."""

import asyncio
import gzip
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from app.outbound.client import HEADER_BYTES_MAX, OutboundClient, OutboundError
from tests.hosts import LOOPBACK, Behaviour, host, http, tls_of

BYTES_MAX = 10_000


def resolving(*answers: Sequence[str]) -> Callable[[str, int], Awaitable[Sequence[str]]]:
    """Return a resolver that gives these addresses, one after the other."""
    left = list(answers)

    async def resolve(_name: str, _port: int) -> Sequence[str]:
        return left.pop(0)

    return resolve


@asynccontextmanager
async def client(**changes: object) -> AsyncIterator[OutboundClient]:
    opened = OutboundClient(**({"networks": LOOPBACK, "timeout_s": 5.0} | changes))  # type: ignore[arg-type]
    try:
        yield opened
    finally:
        opened.close()


async def refusal(url: str, **changes: object) -> str:
    async with client(**changes) as asking:
        with pytest.raises(OutboundError) as caught:
            await asking.get(url, body_bytes_max=BYTES_MAX)
    return str(caught.value)


async def test_an_answer_is_returned_whatever_its_status() -> None:
    async with host(http(b'{"a": 1}', status="404 Not Found")) as served, client() as asking:
        reply = await asking.get(
            f"http://127.0.0.1:{served.port}/x?y=1#z", body_bytes_max=BYTES_MAX
        )

    assert (reply.status, reply.body) == (404, b'{"a": 1}')
    [head] = served.heads
    assert head.startswith("GET /x?y=1 HTTP/1.1\r\n")
    assert f"Host: 127.0.0.1:{served.port}\r\n" in head
    assert "Accept-Encoding: identity\r\n" in head
    assert "cookie" not in head.lower()


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "0.0.0.0", "10.0.0.1", "100.64.0.1", "169.254.169.254", "172.16.0.1"),
        *("192.168.1.1", "198.18.0.1", "224.0.0.1", "255.255.255.255", "192.0.0.8"),
        *("::1", "::", "fe80::1", "fe80::1%1", "fc00::1", "fd00::1", "ff02::1"),
        # IPv4 in the clothes of IPv6: mapped, compatible, NAT64, 6to4, Teredo.
        *("::ffff:127.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::7f00:1"),
        *("2002:7f00:1::", "2001:0:7f00:1::", "2001:db8::1"),
    ],
)
async def test_no_address_but_the_internets_is_connected_to(address: str) -> None:
    for scheme in ("https", "http"):
        said = await refusal(f"{scheme}://name.example/", networks=(), resolve=resolving([address]))
        assert said == "The host is not to be found on the Internet."


@pytest.mark.parametrize(
    "url",
    [
        *("https://127.0.0.1/", "https://127.1/", "https://2130706433/", "https://0x7f.1/"),
        *("https://0177.0.0.1/", "https://localhost/", "https://[::1]/", "https://[::]/"),
        *("https://[::ffff:127.0.0.1]/", "https://[64:ff9b::127.0.0.1]/"),
    ],
)
async def test_no_spelling_of_a_host_gets_round_it(url: str) -> None:
    assert await refusal(url, networks=()) in {
        "The host is not to be found on the Internet.",
        "That is no URL.",
    }


async def test_a_name_that_leads_nowhere_reads_like_one_that_leads_inside() -> None:
    async def nowhere(_name: str, _port: int) -> Sequence[str]:
        raise OSError("Name or service not known")

    said = await refusal("https://name.example/", resolve=nowhere)

    assert said == "The host is not to be found on the Internet."


async def test_one_private_address_among_public_ones_is_enough_to_refuse() -> None:
    said = await refusal(
        "https://name.example/", resolve=resolving(["8.8.8.8", "10.0.0.1"]), networks=()
    )

    assert said == "The host is not to be found on the Internet."


@pytest.mark.parametrize(
    "url",
    [
        *("", "name.example", "//name.example/", "ftp://name.example/", "file:///etc/passwd"),
        *("https://", "https:///x", "https://user@name.example/", "https://u:p@name.example/"),
        *("gopher://name.example/", "https://name.example:99999/", "https://[::1/"),
        *("https://_xn--name/", "https://443xn--_.example/"),
        "https://name.example/" + "x" * 5_000,
    ],
)
async def test_what_is_no_url_of_the_web_is_refused(url: str) -> None:
    told = await refusal(url, resolve=resolving(["8.8.8.8"]))

    assert told.startswith(("A URL ", "That is no URL.")), "nobody was asked"


async def test_without_tls_only_chosen_networks_are_reached() -> None:
    await refusal("http://name.example/", resolve=resolving(["8.8.8.8"]))

    async with host(http()) as served, client(resolve=resolving(["127.0.0.1"])) as asking:
        reply = await asking.get(f"http://name.example:{served.port}/", body_bytes_max=BYTES_MAX)
    assert reply.status == 200
    assert f"Host: name.example:{served.port}\r\n" in served.heads[0]


async def test_a_name_is_resolved_once_and_what_was_checked_is_connected_to() -> None:
    # A second look-up would lead where nobody looked.
    once = resolving(["127.0.0.1"], ["127.0.0.2"])

    async with host(http()) as served, client(resolve=once) as asking:
        await asking.get(f"http://rebinding.example:{served.port}/", body_bytes_max=BYTES_MAX)

    assert len(served.heads) == 1
    assert list(await once("", 0)) == ["127.0.0.2"]


async def test_the_next_address_is_tried_when_one_does_not_answer() -> None:
    async with host(http()) as served, client(resolve=resolving(["127.0.0.9", "127.0.0.1"])) as it:
        reply = await it.get(f"http://name.example:{served.port}/", body_bytes_max=BYTES_MAX)

    assert reply.status == 200


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_no_redirect_is_followed(status: int) -> None:
    answer = http(b"", "Location: http://127.0.0.1:1/", status=f"{status} Elsewhere")

    async with host(answer) as served:
        said = await refusal(f"http://127.0.0.1:{served.port}/")

    assert "not followed" in said
    assert len(served.heads) == 1


async def endless(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    while True:
        writer.write(b"1000\r\n" + b"x" * 4_096 + b"\r\n")
        await writer.drain()


async def endless_header(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\n")
    while True:
        writer.write(b"X-More: " + b"x" * 1_000 + b"\r\n")
        await writer.drain()


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (http(b"x" * (BYTES_MAX + 1)), "more than 10000 bytes"),
        (endless, "more than 10000 bytes"),
        (http(b"{}", "X-Long: " + "x" * HEADER_BYTES_MAX), "headers have more than"),
        (endless_header, "answers nonsense"),
        (http(gzip.compress(b"x" * 10_000_000), "Content-Encoding: gzip"), "compressed"),
        (b"SSH-2.0-OpenSSH_9.9\r\n", "answers nonsense"),
        (b"", "answers nonsense"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort", "answers nonsense"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", "answers nonsense"),
    ],
)
async def test_what_is_too_much_or_nonsense_is_given_up(
    answer: bytes | Behaviour, said: str
) -> None:
    async with host(answer) as served:
        assert said in await refusal(f"http://127.0.0.1:{served.port}/")


@pytest.mark.parametrize("sent", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n"])
async def test_who_only_drips_is_given_up_in_time(sent: bytes) -> None:
    came, gone = asyncio.Event(), asyncio.Event()

    async def drip(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        came.set()
        try:
            writer.write(sent)
            while not reader.at_eof():
                writer.write(b"x" if sent else b"HTTP/1.1 100 Continue\r\n\r\n")
                await writer.drain()
                await asyncio.sleep(0.01)
        finally:
            gone.set()

    async with host(drip) as served:
        said = await refusal(f"http://127.0.0.1:{served.port}/", timeout_s=0.3)
        if came.is_set():  # a slow machine may not have got as far in that time
            await gone.wait()

    assert said == "The server did not answer within 0.3 seconds."


async def test_a_name_server_that_does_not_answer_is_given_up_in_time() -> None:
    async def never(_name: str, _port: int) -> Sequence[str]:
        await asyncio.Event().wait()
        return []

    assert "within 0.1 seconds" in await refusal(
        "https://name.example/", resolve=never, timeout_s=0.1
    )


async def test_certificates_must_be_of_the_name_and_of_somebody_trusted(tmp_path: Path) -> None:
    serving, trusted = tls_of("name.example", tmp_path)
    names: list[str | None] = []
    serving.sni_callback = lambda _socket, name, _context: names.append(name)

    async with host(http(b"{}"), serving) as served:
        there = {"resolve": resolving(["127.0.0.1"]), "trusted": trusted}
        async with client(**there) as asking:
            reply = await asking.get(
                f"https://name.example:{served.port}/", body_bytes_max=BYTES_MAX
            )
        assert reply.status == 200
        for name, more in (
            ("other.example", {"trusted": trusted}),
            ("name.example", {}),
        ):
            url = f"https://{name}:{served.port}/"
            await refusal(url, resolve=resolving(["127.0.0.1"]), **more)

    assert names[:2] == ["name.example", "other.example"]
    assert len(served.heads) == 1
