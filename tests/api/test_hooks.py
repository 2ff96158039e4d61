"""REST hooks: subscribing and unsubscribing as Zapier, n8n and Make do, and what they list."""

import json
from typing import Any

import httpx2
import pytest

from app.permissions import Scope
from app.services.event_types import EventType
from app.services.events.catalogue import CATALOGUE
from tests import events
from tests.api.catalogue import new_phone
from tests.api.conftest import Serve
from tests.api.harness import Json, Server
from tests.api.people import bearer, log_in
from tests.api.test_events import paid
from tests.factories import Person, key, person

URL = "https://hooks.example.com/catch/1/abc"
OTHER = "https://n8n.example.com/webhook/2"


class Caller:
    """Somebody with a key."""

    def __init__(self, server: Server, secret: str) -> None:
        self._server = server
        self._headers = {"X-API-KEY": secret}

    async def call(self, method: str, path: str, **options: Any) -> httpx2.Response:
        return await self._server.client.request(method, path, headers=self._headers, **options)

    async def subscribe(self, **members: Any) -> Json:
        answer = await self.call("POST", "/hooks", json=members)
        assert answer.status_code == 201, answer.text
        hook: Json = answer.json()
        return hook

    async def hooks(self, path: str = "/hooks") -> list[Json]:
        answer = await self.call("GET", path)
        assert answer.status_code == 200, answer.text
        found: list[Json] = answer.json()
        return found


async def caller(server: Server, owner: Person, *scopes: Scope, **more: Any) -> Caller:
    return Caller(server, (await key(server.runtime, owner, *scopes, **more))[1])


@pytest.fixture
async def platform(server: Server, owner: Person) -> Caller:
    """A key as one would give to an automation platform."""
    return await caller(server, owner, Scope.READ, permissions=["webhooks:write"])


@pytest.mark.parametrize(
    ("members", "types"),
    [
        # Zapier by default, as its older documents have it, and as its examples do.
        ({"target_url": URL, "subscription_url": URL, "event": "receive.lightning"}, 1),
        ({"targetUrl": URL, "event": "receive.lightning", "meta": {"zap": 1}}, 1),
        ({"hookUrl": URL, "type": "receive.lightning"}, 1),
        # Make, and n8n.
        ({"url": URL}, None),
        ({"url": URL, "events": ["receive.lightning", "send.lightning"]}, 2),
        ({"url": URL, "types": "receive.lightning, send.onchain"}, 2),
        ({"url": URL, "event": "*"}, None),
    ],
)
async def test_whatever_a_platform_calls_it_it_is_subscribed(
    platform: Caller, members: Json, types: int | None
) -> None:
    hook = await platform.subscribe(**members)

    assert hook["id"].startswith("ep_")
    assert hook["secret"].startswith("whsec_")
    assert (hook["url"], hook["types"] and len(hook["types"])) == (URL, types)
    (listed,) = await platform.hooks()
    assert listed == {name: value for name, value in hook.items() if name != "secret"}
    assert (await platform.call("GET", f"/hooks/{hook['id']}")).json() == listed


async def test_a_form_subscribes_too(platform: Caller) -> None:
    answer = await platform.call("POST", "/hooks", data={"url": URL, "event": "send.onchain"})

    assert answer.status_code == 201
    assert answer.json()["types"] == ["send.onchain"]


async def test_to_subscribe_twice_to_the_same_is_to_be_subscribed_once(platform: Caller) -> None:
    first = await platform.subscribe(url=URL, types=["send.onchain", "receive.onchain"])
    again = await platform.call(
        "POST", "/hooks", json={"url": URL, "types": ["receive.onchain", "send.onchain"]}
    )
    other = await platform.subscribe(url=URL, types=["send.onchain"])

    assert (again.status_code, again.json()) == (200, first)
    assert {one["id"] for one in await platform.hooks()} == {first["id"], other["id"]}


async def test_one_that_is_told_of_some_wallets_is_not_the_same(
    server: Server, owner: Person, platform: Caller
) -> None:
    narrow = await platform.subscribe(url=URL)
    await server.runtime.pool.execute(
        "UPDATE webhook_endpoint SET wallet_ids = $1 WHERE id = $2", [owner.usd], narrow["id"]
    )

    whole = await platform.subscribe(url=URL)

    assert whole["id"] != narrow["id"]
    assert whole["walletIds"] is None


async def test_to_unsubscribe_is_to_be_unsubscribed_however_often(platform: Caller) -> None:
    hook, kept = await platform.subscribe(url=URL), await platform.subscribe(url=OTHER)

    for _ in range(2):
        answer = await platform.call("DELETE", f"/hooks/{hook['id']}")
        assert (answer.status_code, answer.content) == (204, b"")
    assert [one["id"] for one in await platform.hooks()] == [kept["id"]]
    assert (await platform.call("GET", f"/hooks/{hook['id']}")).status_code == 404


async def test_by_url_all_of_it_is_unsubscribed(platform: Caller) -> None:
    await platform.subscribe(url=URL, type="send.onchain")
    await platform.subscribe(url=URL, type="receive.onchain")
    kept = await platform.subscribe(url=OTHER)
    assert len(await platform.hooks(f"/hooks?url={URL}")) == 2

    for members in ({"target_url": URL, "event": "send.onchain"}, {"hookUrl": URL}):
        answer = await platform.call("DELETE", "/hooks", json=members)
        assert answer.status_code == 204

    assert await platform.hooks(f"/hooks?url={URL}") == []
    assert [one["id"] for one in await platform.hooks()] == [kept["id"]]


@pytest.mark.parametrize(
    ("members", "status"),
    [
        ({}, 400),
        ({"url": 7}, 400),
        ({"url": URL, "targetUrl": OTHER}, 400),
        ({"url": URL, "types": ["receive.lightnig"]}, 400),
        ({"url": URL, "types": [1]}, 400),
        ({"url": URL, "types": {"a": "b"}}, 400),
        ({"url": "http://hooks.example.com/"}, 400),
        ({"url": "https://127.0.0.1/"}, 400),
        ({"url": "https://user@hooks.example.com/"}, 400),
        ({"url": URL, "description": "x" * 60_000}, 400),
        ({"url": URL, "description": "x" * 70_000}, 413),
    ],
)
async def test_what_cannot_be_subscribed_to_is_refused(
    platform: Caller, members: Json, status: int
) -> None:
    answer = await platform.call("POST", "/hooks", json=members)

    assert answer.status_code == status
    error = answer.json()["error"]
    assert (error["code"], bool(error["message"])) == (status, True)
    assert answer.headers["access-control-allow-origin"] == "*"
    assert await platform.hooks() == []


async def test_as_many_as_an_account_may_have_and_no_more(serve: Serve) -> None:
    server = await serve(webhook_endpoints_max=2)
    owner = await person(server.runtime)
    platform = await caller(server, owner, Scope.READ, permissions=["webhooks:write"])
    for number in range(2):
        await platform.subscribe(url=f"{URL}/{number}")

    answer = await platform.call("POST", "/hooks", json={"url": URL})

    assert answer.status_code == 400
    assert "at most 2" in answer.json()["error"]["message"]


async def test_it_takes_the_permission_and_types_that_the_key_may_see(
    server: Server, owner: Person
) -> None:
    reads = await caller(server, owner, Scope.READ)
    writes = await caller(server, owner, permissions=["webhooks:write", "invoices:write"])

    assert (await reads.call("POST", "/hooks", json={"url": URL})).status_code == 403
    assert (await reads.call("DELETE", "/hooks/ep_1")).status_code == 403
    assert (await reads.call("DELETE", "/hooks", json={"url": URL})).status_code == 403
    assert await reads.hooks() == []
    hidden = {"url": URL, "type": "send.lightning"}
    assert (await writes.call("POST", "/hooks", json=hidden)).status_code == 403
    await writes.subscribe(url=URL, type="receive.lightning")
    pays = await caller(server, owner, permissions=["payments:write"])
    for path in ("/hooks", "/hooks/types", "/hooks/samples", "/hooks/ep_1"):
        assert (await pays.call("GET", path)).status_code == 403


async def test_without_a_valid_credential_it_is_refused(server: Server) -> None:
    for headers in ({}, {"X-API-KEY": "blink_wrong"}):
        for method, path in (("POST", "/hooks"), ("GET", "/hooks"), ("DELETE", "/hooks/ep_1")):
            answer = await server.client.request(method, path, headers=headers, json={"url": URL})
            assert answer.status_code == 401


async def test_hooks_of_others_are_out_of_reach(
    server: Server, owner: Person, platform: Caller
) -> None:
    stranger = await caller(
        server, await person(server.runtime), Scope.READ, permissions=["webhooks:write"]
    )
    sibling = await caller(server, owner, Scope.READ, permissions=["webhooks:write"])
    hook = await platform.subscribe(url=URL)

    for other in (stranger, sibling):
        assert await other.hooks() == []
        assert (await other.call("GET", f"/hooks/{hook['id']}")).status_code == 404
        assert (await other.call("DELETE", f"/hooks/{hook['id']}")).status_code == 204
        assert (await other.call("DELETE", "/hooks", json={"url": URL})).status_code == 204
    assert len(await platform.hooks()) == 1


async def test_a_session_may_subscribe_as_well(server: Server) -> None:
    headers = bearer(await log_in(server.runtime, new_phone()))
    answer = await server.client.post("/hooks", json={"url": URL}, headers=headers)

    assert answer.status_code == 201


async def test_types_are_those_that_the_key_may_see(
    server: Server, owner: Person, platform: Caller
) -> None:
    receives = await caller(server, owner, permissions=["webhooks:write", "invoices:write"])

    rows = await platform.hooks("/hooks/types")
    assert [row["id"] for row in rows] == [str(type_) for type_ in CATALOGUE]
    assert all(row["name"] and row["description"] for row in rows)
    seen = {row["id"] for row in await receives.hooks("/hooks/types")}
    assert "receive.lightning" in seen
    assert "send.lightning" not in seen


@pytest.mark.parametrize("type_", [EventType.RECEIVE_LIGHTNING, EventType.ACCOUNT_LOCKED])
async def test_samples_are_the_last_events_or_else_one_of_the_catalogue(
    server: Server, owner: Person, platform: Caller, type_: EventType
) -> None:
    paths = (f"/hooks/samples/{type_}", f"/hooks/samples?event={type_}")
    for path in paths:
        assert await platform.hooks(path) == [json.loads(json.dumps(CATALOGUE[type_].sample))]
    if type_ is EventType.RECEIVE_LIGHTNING:
        await paid(server, owner, 1, 2, 3, 4)
        await events.settled(server.runtime)
        for path in paths:
            amounts = [one["transaction"]["settlementAmount"] for one in await platform.hooks(path)]
            assert amounts == [4, 3, 2]


async def test_there_is_a_sample_of_each_type(platform: Caller) -> None:
    samples = await platform.hooks("/hooks/samples")

    assert {one["eventType"] for one in samples} == {str(type_) for type_ in CATALOGUE}


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/hooks/samples/no.type", 400),
        ("GET", "/hooks/ep_1", 404),
        ("GET", "/hooks/ep_1/more", 404),
        ("PUT", "/hooks", 405),
        ("POST", "/hooks/ep_1", 405),
        ("DELETE", "/hooks", 400),
    ],
)
async def test_what_is_not_there_is_said_to_be_not(
    platform: Caller, method: str, path: str, status: int
) -> None:
    assert (await platform.call(method, path)).status_code == status


async def test_web_pages_may_ask(server: Server) -> None:
    answer = await server.client.options("/hooks/ep_1")

    assert answer.status_code == 204
    assert answer.headers["access-control-allow-methods"] == "GET, POST, DELETE, OPTIONS"
