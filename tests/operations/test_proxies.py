"""Behind nginx, HAProxy and Caddy as `deploy/` configures them: what clients meet, and what not."""

import asyncio
import json
import shutil
import ssl
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import AsyncIterator
from pathlib import Path

import httpx2
import pytest
from websockets.asyncio.client import connect
from websockets.typing import Subprotocol

from tests.databases import new_database
from tests.operations import certificates, proxies
from tests.operations.proxies import HOST, Front
from tests.operations.tools import PATIENCE_S, until
from tests.story.servers import Installation, Person, Server, own_invoice, person

PUBLIC_URL = f"https://{HOST}"
PROTOCOL = Subprotocol("graphql-transport-ws")
TYPENAME = {"query": "{ __typename }"}
RESTRICTED_KEY = """
mutation restricted($name: String!, $ips: [String!]!) {
  apiKeyCreate(input: {name: $name, scopes: [READ], allowedIps: $ips}) { apiKeySecret }
}"""
ANONYMOUS_MAX = 60


@pytest.fixture(scope="module")
async def server(
    cluster: str, template: str, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Server]:
    """One Latchkey for all proxies, which counts requests."""
    async with new_database(cluster, template) as database_url:
        settings = {
            "LATCHKEY_DATABASE_URL": database_url,
            "LATCHKEY_PUBLIC_URL": PUBLIC_URL,
            "LATCHKEY_TRUSTED_PROXIES": "127.0.0.1",
            "LATCHKEY_ANONYMOUS_REQUESTS_PER_MINUTE": str(ANONYMOUS_MAX),
        }
        installation = Installation(tmp_path_factory.mktemp("proxied"), settings)
        async with installation.serving() as served:
            yield served


@pytest.fixture(scope="module")
async def alice(server: Server) -> Person:
    return await person(server, username="alice")


@pytest.fixture(scope="module", params=["nginx", "haproxy", "caddy"])
async def front(
    request: pytest.FixtureRequest, server: Server, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Front]:
    folder: Path = tmp_path_factory.mktemp(request.param)
    made = certificates.make(folder / "tls", HOST)
    upstream = server.url.removeprefix("http://")
    async with proxies.before([upstream], request.param, folder, made) as running:
        yield running


def client(front: Front, address: str | None = None, *, v6: bool = False) -> httpx2.AsyncClient:
    """Return a client that comes from an address of this machine."""
    transport = httpx2.AsyncHTTPTransport(
        verify=front.certificates.trusting(), local_address=address
    )
    url = f"https://[::1]:{front.ports.public}" if v6 else front.url
    return httpx2.AsyncClient(base_url=url, transport=transport, timeout=PATIENCE_S)


async def test_https_is_all_there_is_and_speaks_http_2(front: Front, alice: Person) -> None:
    async with httpx2.AsyncClient(timeout=PATIENCE_S) as plain:
        elsewhere = await plain.get(f"http://127.0.0.1:{front.ports.plain}/pay/alice?a=b")
    assert elsewhere.status_code == 308
    assert elsewhere.headers["location"].startswith("https://127.0.0.1")
    assert elsewhere.headers["location"].endswith("/pay/alice?a=b")

    reader, writer = await asyncio.open_connection(
        "127.0.0.1", front.ports.public, ssl=front.certificates.trusting("h2", "http/1.1")
    )
    tls: ssl.SSLObject = writer.get_extra_info("ssl_object")
    assert tls.selected_alpn_protocol() == "h2"
    writer.close()
    assert reader

    async with client(front) as https:
        answer = await https.post("/graphql", json=TYPENAME, headers={"X-API-KEY": alice.key})
    assert answer.json() == {"data": {"__typename": "Query"}}
    assert answer.headers["strict-transport-security"] == "max-age=31536000"


async def test_requests_over_http_2_are_answered(front: Front, alice: Person) -> None:
    curl = shutil.which("curl")
    if curl is None:
        pytest.skip("curl is not installed")
    process = await asyncio.create_subprocess_exec(
        *(curl, "--silent", "--http2", "--cacert", str(front.certificates.authority)),
        *("--write-out", "\n%{http_version}", "--json", json.dumps(TYPENAME)),
        *("--header", f"X-API-KEY: {alice.key}", f"{front.url}/graphql"),
        stdin=DEVNULL,
        stdout=PIPE,
    )
    output, _ = await process.communicate()
    assert output.decode() == '{"data":{"__typename":"Query"}}\n2'


@pytest.mark.parametrize("path", ["/graphql", "/graphqlws"])
async def test_a_websocket_goes_through(front: Front, alice: Person, path: str) -> None:
    url = f"{front.url.replace('https', 'wss')}{path}"
    tls = front.certificates.trusting()
    async with connect(url, subprotocols=[PROTOCOL], ssl=tls, proxy=None) as websocket:
        payload = {"X-API-KEY": alice.key}
        await websocket.send(json.dumps({"type": "connection_init", "payload": payload}))
        assert json.loads(await websocket.recv()) == {"type": "connection_ack"}


async def test_events_come_at_once(front: Front, server: Server, alice: Person) -> None:
    async with (
        asyncio.timeout(PATIENCE_S),
        client(front) as https,
        https.stream("GET", "/events", headers={"X-API-KEY": alice.key}) as stream,
    ):
        lines = stream.aiter_lines()
        while not (await anext(lines)).startswith("id: "):
            pass
        invoice = await own_invoice(server, alice, 100)
        await server.sandbox("payments", paymentRequest=invoice["paymentRequest"])
        while not (await anext(lines)).startswith("event: "):
            pass


@pytest.mark.parametrize(
    "path", ["/metrics", "/readyz", "/sandbox", "/sandbox/invoices", "/%6detrics", "/x/../metrics"]
)
async def test_what_is_for_the_inside_stays_there(front: Front, path: str) -> None:
    async with client(front) as https:
        # As it stands: the client would tidy it up.
        raw = httpx2.URL(f"{front.url}/").copy_with(raw_path=path.encode())
        answer = await https.get(raw)
    assert answer.status_code == 404
    assert answer.headers["strict-transport-security"] == "max-age=31536000"


@pytest.mark.parametrize("size", [70_000, 200_000])
async def test_a_body_that_is_too_large_is_refused_in_words(front: Front, size: int) -> None:
    async with client(front) as https:
        answer = await https.post("/graphql", content=b" " * size)
    assert answer.status_code == 413
    assert answer.json()["errors"][0]["code"] == "PAYLOAD_TOO_LARGE"
    assert answer.headers["access-control-allow-origin"] == "*"


async def test_a_header_that_is_too_large_is_refused(front: Front) -> None:
    async with client(front) as https:
        answer = await https.get("/graphql", headers={"X-Large": "x" * 120_000})
    assert answer.status_code in {400, 431}
    if front.name == "nginx":
        assert answer.json()["error"]["code"] == 431


async def test_keys_are_judged_by_the_real_address_and_not_by_a_forged_one(
    front: Front, server: Server, alice: Person
) -> None:
    async def restricted(ip: str) -> str:
        variables = {"name": f"{front.name} {ip}", "ips": [ip]}
        body = {"query": RESTRICTED_KEY, "variables": variables}
        made = await server.client.post(
            "/graphql", json=body, headers={"Authorization": alice.session}
        )
        secret: str = made.json()["data"]["apiKeyCreate"]["apiKeySecret"]
        return secret

    key, v6_key = await restricted("127.0.0.2"), await restricted("::1")
    forged = {"X-Forwarded-For": "127.0.0.2", "Forwarded": "for=127.0.0.2", "X-Real-IP": "::1"}

    async def ask(https: httpx2.AsyncClient, key: str, more: dict[str, str]) -> int:
        async with https:
            answer = await https.post("/graphql", json=TYPENAME, headers={"X-API-KEY": key, **more})
        return answer.status_code

    assert await ask(client(front, "127.0.0.2"), key, {}) == 200
    assert await ask(client(front, "127.0.0.2"), key, {"X-Forwarded-For": "10.1.1.1"}) == 200
    assert await ask(client(front, "127.0.0.3"), key, forged) == 401
    assert await ask(client(front, v6=True), v6_key, {}) == 200
    assert await ask(client(front, "127.0.0.3"), v6_key, {"X-Forwarded-For": "::1"}) == 401


async def test_strangers_are_counted_by_their_real_address(front: Front) -> None:
    """However many addresses one claims to come from."""
    number = {"nginx": 11, "haproxy": 12, "caddy": 13}[front.name]
    async with client(front, f"127.0.1.{number}") as one, client(front, "127.0.2.1") as other:
        statuses = []
        for turn in range(ANONYMOUS_MAX + 5):
            headers = {"X-Forwarded-For": f"8.8.8.{turn}"}
            answer = await one.post("/graphql", json=TYPENAME, headers=headers)
            refused = "errors" in answer.json()
            statuses.append(429 if refused else answer.status_code)
        assert 200 in statuses
        assert 429 in statuses
        assert "errors" not in (await other.post("/graphql", json=TYPENAME)).json()


async def test_cookies_are_secure_and_links_are_public(front: Front, alice: Person) -> None:
    async with client(front) as https:
        page = await https.get("/sign-in")
        offer = await https.get("/.well-known/lnurlp/alice")
    assert page.status_code == 200
    assert "Secure" in page.headers["set-cookie"]
    assert page.headers["set-cookie"].startswith("__Host-latchkey-")
    assert offer.json()["callback"].startswith(f"{PUBLIC_URL}/")
    assert alice.key


async def test_a_client_that_dawdles_never_reaches_latchkey(front: Front, server: Server) -> None:
    """Half a header, or half a body: the proxy has it and Latchkey does not, but for Caddy."""
    before = await _requests(server)
    head = f"POST /graphql HTTP/1.1\r\nHost: {HOST}\r\nContent-Type: application/json\r\n"
    pieces = [head, f"{head}Content-Length: 100\r\n\r\n{{"]
    tls = front.certificates.trusting()
    writers = []
    for piece in pieces if front.name != "caddy" else pieces[:1]:
        _, writer = await asyncio.open_connection("127.0.0.1", front.ports.public, ssl=tls)
        writer.write(piece.encode())
        await writer.drain()
        writers.append(writer)
    await asyncio.sleep(0.3)

    async def no_more_than_before() -> bool:  # HAProxy's own checks come and go
        return await _requests(server) <= before

    await until(no_more_than_before, "no connection for whoever dawdles")
    for writer in writers:
        writer.close()


async def _requests(server: Server) -> int:
    """Return how many connections to Latchkey the system knows of, those of its proxies."""
    port = int(server.url.rpartition(":")[2])
    table = await asyncio.to_thread(Path("/proc/net/tcp").read_text)
    established = [line.split() for line in table.splitlines()[1:]]
    wanted = f":{port:04X}"
    return sum(line[1].endswith(wanted) and line[3] == "01" for line in established)
