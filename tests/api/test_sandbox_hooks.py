"""The test receiver: what it keeps and shows, how it can be told to answer, who may use it."""

import asyncio
import base64
from collections.abc import AsyncIterator, Callable
from hashlib import sha256
from typing import Any

import httpx2
import pytest
from pydantic import SecretStr
from starlette.applications import Starlette

from app.database.pool import Pool
from app.http.draining import Draining
from app.http.sandbox.control import SandboxControl, sandbox_routes
from app.http.sandbox.exchange import BODY_BYTES_MAX
from app.nodes.sandbox import hooks
from app.nodes.sandbox.hooks import HookReceivers, Manner
from app.nodes.sandbox.node import SandboxNode
from tests.api.harness import Json

DEMO = "/sandbox/hooks/demo"
PAGE = {"Accept": "text/html,application/xhtml+xml"}

Application = Callable[..., Starlette]


@pytest.fixture
async def application(pool: Pool) -> Application:
    node = await SandboxNode.open(pool)

    async def nothing(*_: object) -> None:
        """Nobody is told."""

    def made(**options: Any) -> Starlette:
        application = Starlette(routes=sandbox_routes())
        application.state.sandbox = SandboxControl(
            node=node, on_receipt=nothing, on_chain=nothing, **options
        )
        return application

    return made


def client_of(application: Starlette, peer: str = "127.0.0.1") -> httpx2.AsyncClient:
    transport = httpx2.ASGITransport(application, client=(peer, 50_000))
    return httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000")


@pytest.fixture
async def client(application: Application) -> AsyncIterator[httpx2.AsyncClient]:
    async with client_of(application()) as client:
        yield client


async def shown(client: httpx2.AsyncClient, url: str = DEMO, **headers: str) -> Json:
    answer: Json = (await client.get(url, headers=headers)).raise_for_status().json()
    return answer


async def test_it_shows_headers_and_raw_bodies_newest_last(client: httpx2.AsyncClient) -> None:
    first = b'{"a" : 1,\n "b":"\xc3\xbc"}'
    answer = await client.post(DEMO, content=first, headers={"Webhook-Id": "evt_1"})
    await client.post(DEMO, content=b"\xff\x00", headers=[("x-two", "a"), ("x-two", "b")])

    assert (answer.status_code, answer.json()) == (200, {"simulated": True, "received": len(first)})
    told = await shown(client)
    assert told.keys() == {"simulated", "name", "answer", "delayMs", "retryAfter", "requests"}
    one, two = told["requests"]
    assert one["body"].encode() == first
    assert one["headers"]["webhook-id"] == "evt_1"
    assert "bodyBase64" not in one
    assert base64.b64decode(two["bodyBase64"]) == b"\xff\x00"
    assert two["headers"]["x-two"] == "a, b"


async def test_a_name_that_nobody_used_shows_nothing(client: httpx2.AsyncClient) -> None:
    assert (await shown(client))["requests"] == []


@pytest.mark.parametrize("status", [204, 302, 400, 410, 429, 500, 599])
async def test_it_answers_as_it_is_told(client: httpx2.AsyncClient, status: int) -> None:
    told = await client.put(DEMO, json={"answer": status, "retryAfter": 7})
    answer = await client.post(DEMO, content=b"x")

    assert told.json()["answer"] == answer.status_code == status
    assert answer.headers["retry-after"] == "7"
    assert [one["answered"] for one in (await shown(client))["requests"]] == [status]
    assert (await client.put(DEMO, json={})).json()["answer"] == 200
    assert (await client.post(DEMO, content=b"x")).status_code == 200


async def test_forgotten_it_is_as_at_the_beginning(client: httpx2.AsyncClient) -> None:
    await client.put(DEMO, json={"answer": 500})
    await client.post(DEMO, content=b"x")

    assert (await client.delete(DEMO)).status_code == 200

    told = await shown(client)
    assert (told["answer"], told["requests"]) == (200, [])


@pytest.mark.parametrize(
    "told",
    [
        {"answer": 199},
        {"answer": 600},
        {"answer": "410"},
        {"answer": True},
        {"delayMs": -1},
        {"delayMs": hooks.DELAY_MS_MAX + 1},
        {"retryAfter": 0},
        {"anwser": 200},
    ],
)
async def test_what_it_cannot_do_is_refused(client: httpx2.AsyncClient, told: Json) -> None:
    assert (await client.put(DEMO, json=told)).status_code == 400


@pytest.mark.parametrize("name", ["a" * 65, "a.b", "%00", "%C3%BC", "a%20b", "<b>"])
async def test_names_are_plain(client: httpx2.AsyncClient, name: str) -> None:
    for method in ("GET", "POST", "PUT", "DELETE"):
        answer = await client.request(method, f"/sandbox/hooks/{name}")
        assert (answer.status_code, answer.json()["error"]["code"]) == (400, "INVALID_NAME")


async def test_one_that_hangs_has_kept_it_and_ends_when_the_server_stops(
    application: Application,
) -> None:
    draining = Draining()
    async with client_of(application(draining=draining)) as client:
        await client.put(DEMO, json={"answer": 503, "delayMs": hooks.DELAY_MS_MAX})
        posted = asyncio.create_task(client.post(DEMO, content=b"x"))
        async with asyncio.timeout(10):
            while not (await shown(client))["requests"]:
                pass
        assert not posted.done()

        draining.begin()

        async with asyncio.timeout(10):
            assert (await posted).status_code == 503


async def test_the_page_shows_it_and_runs_nothing(client: httpx2.AsyncClient) -> None:
    evil = b"<script>alert(1)</script>"
    await client.post(DEMO, content=evil, headers={"X-Evil": "<img src=x onerror=alert(1)>"})

    page = await client.get(DEMO, headers=PAGE)

    assert page.headers["content-type"].startswith("text/html")
    assert "&lt;script&gt;" in page.text
    assert "<script" not in page.text
    assert "<img" not in page.text
    policy = page.headers["content-security-policy"]
    style = page.text.partition("<style>")[2].partition("</style>")[0].encode()
    digest = base64.b64encode(sha256(style).digest()).decode()
    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{digest}'; ")
    assert "unsafe" not in policy
    assert "Nothing has come yet" in (await client.get("/sandbox/hooks/new", headers=PAGE)).text


async def test_too_large_a_body_is_refused(client: httpx2.AsyncClient) -> None:
    answer = await client.post(DEMO, content=b"x" * (BODY_BYTES_MAX + 1))

    assert answer.status_code == 413
    assert (await shown(client))["requests"] == []


async def test_a_stranger_may_post_only_where_a_token_opens_the_sandbox(
    application: Application,
) -> None:
    stranger = "198.51.100.7"
    async with client_of(application(), stranger) as client:
        assert (await client.post(DEMO, content=b"x")).status_code == 403

    async with client_of(application(token=SecretStr("t0ken")), stranger) as client:
        assert (await client.post(DEMO, content=b"x")).status_code == 200
        for method in ("GET", "PUT", "DELETE"):
            assert (await client.request(method, DEMO)).status_code == 401
        assert len((await shown(client, Authorization="Bearer t0ken"))["requests"]) == 1


async def test_web_pages_may_not_post(client: httpx2.AsyncClient) -> None:
    origin = {"Origin": "https://evil.example"}
    assert (await client.post(DEMO, content=b"x", headers=origin)).status_code == 403


async def test_what_is_kept_is_bounded(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hooks, "REQUESTS_MAX", 3)
    monkeypatch.setattr(hooks, "BYTES_MAX", 10)
    monkeypatch.setattr(hooks, "RECEIVERS_MAX", 2)
    receivers = HookReceivers(pool)

    async def bodies(name: str) -> list[bytes]:
        return [one.body for one in (await receivers.show(name)).requests]

    for number in range(5):
        await receivers.receive("many", {}, b"%d" % number)
    assert await bodies("many") == [b"2", b"3", b"4"]
    for body in (b"123456", b"12345"):
        await receivers.receive("large", {}, body)
    assert await bodies("large") == [b"12345"]
    await receivers.receive("large", {}, b"x" * 100)  # the newest is kept, whatever its size
    assert await bodies("large") == [b"x" * 100]

    await receivers.behave("third", Manner(500))
    assert await bodies("many") == []
    assert await bodies("large") != []

    await pool.execute("UPDATE sandbox_hook_request SET received_at = now() - interval '8 days'")
    assert await bodies("large") == []
