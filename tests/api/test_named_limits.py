"""Rate limits of keys by kind of work and window, on every transport."""

import json
from collections.abc import AsyncIterator, Mapping
from typing import Any

import httpx2
import pytest
from websockets.asyncio.client import ClientConnection

from app.permissions import Scope
from app.principal import KeyId, NamedLimit
from app.services.keys import lifecycle
from app.services.keys.lifecycle import Edit
from tests import factories
from tests.api.conftest import on_new_database
from tests.api.harness import Json, Server
from tests.factories import Person

ME = "{ me { id } }"
TWICE = "{ one: me { id } two: me { id } }"
INVOICE = """mutation($input: LnInvoiceCreateInput!) {
  lnInvoiceCreate(input: $input) { invoice { paymentHash } errors { message } } }"""
PAY = """mutation($input: IntraLedgerPaymentSendInput!) {
  intraLedgerPaymentSend(input: $input) { status errors { message } } }"""
LIMITS = "rateLimits { kind amount windowSeconds per remaining resetsAt } requestsRemaining"
OWN = f"{{ authorization {{ apiKey {{ {LIMITS} }} }} }}"
CREATE = f"""mutation($input: ApiKeyCreateInput!) {{
  apiKeyCreate(input: $input) {{ apiKey {{ id {LIMITS} }} apiKeySecret }} }}"""
UPDATE = f"""mutation($input: ApiKeyUpdateInput!) {{
  apiKeyUpdate(input: $input) {{ apiKey {{ {LIMITS} }} }} }}"""


@pytest.fixture(scope="module")
async def limited(
    cluster: str, template: str, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Server]:
    """A server with rate limits; known to it is only what is asked here."""
    folder = tmp_path_factory.mktemp("limited")
    async with on_new_database(cluster, template, folder, rate_limits="on") as served:
        yield served


@pytest.fixture
async def somebody(limited: Server) -> Person:
    return await factories.person(limited.runtime, sat=1_000)


async def key(server: Server, owner: Person, *limits: tuple[str, int, int], **more: Any) -> str:
    """Return the secret of a new key with such limits."""
    named = [NamedLimit(kind, window_s, amount) for kind, window_s, amount in limits]
    _, secret = await factories.key(
        server.runtime, owner, *Scope, rate_limits=named, **({"requests_per_hour": None} | more)
    )
    return secret


def invoice_of(owner: Person) -> Json:
    return {"input": {"walletId": str(owner.btc), "amount": 5}}


def told(answer: httpx2.Response) -> tuple[int, str]:
    """Return a status, and what is left of which limit."""
    return answer.status_code, answer.headers.get("ratelimit", "").partition(";t=")[0]


async def test_kinds_are_counted_apart_and_the_nearest_limit_is_told(
    limited: Server, somebody: Person
) -> None:
    secret = await key(limited, somebody, ("invoices", 60, 2), ("reads", 3_600, 50))

    read = await limited.post(ME, X_API_KEY=secret)
    first = await limited.post(INVOICE, invoice_of(somebody), X_API_KEY=secret)
    second = await limited.post(INVOICE, invoice_of(somebody), X_API_KEY=secret)
    third = await limited.post(INVOICE, invoice_of(somebody), X_API_KEY=secret)
    again = await limited.post(ME, X_API_KEY=secret)

    assert told(read) == (200, '"key_reads_per_hour";r=49')
    assert read.headers["ratelimit-policy"] == '"key_reads_per_hour";q=50;w=3600'
    assert told(first) == (200, '"key_invoices_per_minute";r=1')
    assert told(second) == (200, '"key_invoices_per_minute";r=0')
    assert told(third) == (429, '"key_invoices_per_minute";r=0')
    assert "Too many invoices with this API key: at most 2 per minute." in third.text
    assert 50 <= int(third.headers["retry-after"]) <= 60
    assert told(again) == (200, '"key_reads_per_hour";r=48')


async def test_of_several_limits_all_are_named_and_none_is_used_up_by_a_refusal(
    limited: Server, somebody: Person
) -> None:
    secret = await key(
        limited, somebody, ("requests", 60, 5), ("Query.me", 86_400, 1), requests_per_hour=100
    )
    await limited.post(ME)  # what was never seen before counts as a request before the rest
    answers = [await limited.post(ME, X_API_KEY=secret) for _ in range(4)]
    other = await limited.post("{ globals { network } }", X_API_KEY=secret)

    assert [answer.status_code for answer in answers] == [200, 429, 429, 429]
    assert answers[0].headers["ratelimit-policy"] == (
        '"key_requests";q=100;w=3600, "key_Query.me_per_day";q=1;w=86400, '
        '"key_requests_per_minute";q=5;w=60'
    )
    assert told(answers[0])[1] == '"key_Query.me_per_day";r=0'
    assert told(other) == (200, '"key_requests_per_minute";r=3')


async def test_each_call_counts_also_under_an_alias_and_in_a_document_that_is_new(
    limited: Server, somebody: Person
) -> None:
    secret = await key(limited, somebody, ("reads", 60, 5))

    answers = [await limited.post(TWICE, X_API_KEY=secret) for _ in range(3)]
    one = await limited.post(ME, X_API_KEY=secret)
    none = await limited.post("{ me { username } }", X_API_KEY=secret)

    assert [answer.status_code for answer in (*answers, one, none)] == [200, 200, 429, 200, 429]
    assert told(answers[1])[1] == '"key_reads_per_minute";r=1'


async def test_what_cannot_be_read_counts_as_a_request(limited: Server, somebody: Person) -> None:
    secret = await key(limited, somebody, ("requests", 3_600, 3), ("payments", 60, 9))

    broken = await limited.client.post(
        "/graphql", content=b"{", headers={"X-API-KEY": secret, "content-type": "application/json"}
    )
    invalid = await limited.post("{ nothing }", X_API_KEY=secret)
    got = await limited.client.get(
        "/graphql", params={"query": ME}, headers={"X-API-KEY": secret, "accept": "*/*"}
    )
    over = await limited.client.post(
        "/graphql", content=b"{", headers={"X-API-KEY": secret, "content-type": "application/json"}
    )

    assert [it.status_code for it in (broken, invalid, got, over)] == [400, 400, 200, 429]
    assert told(got)[1] == '"key_requests_per_hour";r=0'


async def test_payment_beyond_the_limit_moves_nothing(limited: Server, somebody: Person) -> None:
    friend = await factories.person(limited.runtime)
    secret = await key(limited, somebody, ("payments", 3_600, 1))
    given = {
        "input": {"walletId": str(somebody.btc), "recipientWalletId": str(friend.btc), "amount": 7}
    }

    paid = await limited.post(PAY, given, X_API_KEY=secret)
    refused = await limited.post(PAY, given, X_API_KEY=secret)

    assert paid.json()["data"]["intraLedgerPaymentSend"]["status"] == "SUCCESS"
    assert told(refused) == (429, '"key_payments_per_hour";r=0')
    assert await factories.balance(limited.runtime, friend.btc) == 7


async def operated(socket: ClientConnection, name: str, query: str) -> Mapping[str, Any]:
    """Return the first message about an operation."""
    payload = {"query": query}
    await socket.send(json.dumps({"type": "subscribe", "id": name, "payload": payload}))
    while True:
        message: Json = json.loads(await socket.recv())
        if message.get("id") == name and message["type"] != "complete":
            return message


async def test_websocket_counts_by_kind_with_the_other_transports(
    limited: Server, somebody: Person
) -> None:
    secret = await key(limited, somebody, ("reads", 60, 3))
    await limited.post(ME, X_API_KEY=secret)
    async with limited.connect() as socket:
        init = {"type": "connection_init", "payload": {"X-API-KEY": secret}}
        await socket.send(json.dumps(init))
        first = await operated(socket, "1", ME)
        subscribed = await operated(socket, "2", "subscription { myUpdates { me { id } } }")
        refused = await operated(socket, "3", ME)

    assert (first["type"], subscribed["type"], refused["type"]) == ("next", "next", "error")
    assert refused["payload"][0]["code"] == "TOO_MANY_REQUEST"
    assert "at most 3 per minute" in refused["payload"][0]["message"]


async def test_events_and_hooks_count_as_requests(limited: Server, somebody: Person) -> None:
    secret = await key(limited, somebody, ("requests", 60, 2), ("reads", 60, 1))
    headers = {"X-API-KEY": secret}

    async with limited.client.stream("GET", "/events", headers=headers) as stream:
        assert stream.status_code == 200
        assert stream.headers["ratelimit"].startswith('"key_requests_per_minute";r=1')
    hooks = await limited.client.get("/hooks", headers=headers)
    over = await limited.client.get("/hooks", headers=headers)

    assert [hooks.status_code, over.status_code] == [200, 429]


async def test_limits_are_given_shown_with_what_is_left_and_taken_away(
    limited: Server, somebody: Person
) -> None:
    maker = await key(limited, somebody, permissions=["keys:write"], requests_per_hour=1_000)
    wish: Json = {
        "name": "till",
        "scopes": ["READ"],
        "requestsPerHour": 10,
        "rateLimits": [
            {"kind": "reads", "amount": 5, "per": "MINUTE"},
            {"kind": "Mutation.lnInvoiceCreate", "amount": 1, "windowSeconds": 90},
        ],
    }
    made = (await limited.post(CREATE, {"input": wish}, X_API_KEY=maker)).json()
    made = made["data"]["apiKeyCreate"]
    shown = (await limited.post(OWN, X_API_KEY=made["apiKeySecret"])).json()
    per_minute, own_window = wish["rateLimits"]
    edit = {"id": made["apiKey"]["id"], "rateLimits": [per_minute]}
    fewer = await limited.post(UPDATE, {"input": edit}, X_API_KEY=maker)
    lower = edit | {"rateLimits": [own_window, per_minute | {"amount": 1}]}
    lowered = await limited.post(UPDATE, {"input": lower}, X_API_KEY=maker)
    over = await limited.post(OWN, X_API_KEY=made["apiKeySecret"])

    one, two = shown["data"]["authorization"]["apiKey"]["rateLimits"]
    assert one == {
        "kind": "Mutation.lnInvoiceCreate",
        "amount": 1,
        "windowSeconds": 90,
        "per": None,
        "remaining": 1,
        "resetsAt": None,
    }
    assert two.pop("resetsAt") is not None
    assert two == {
        "kind": "reads",
        "amount": 5,
        "windowSeconds": 60,
        "per": "MINUTE",
        "remaining": 4,
    }
    assert shown["data"]["authorization"]["apiKey"]["requestsRemaining"] == 9
    assert "errors" in fewer.json()
    assert "same rate limits" in fewer.text
    after = lowered.json()["data"]["apiKeyUpdate"]["apiKey"]["rateLimits"]
    assert [it["amount"] for it in after] == [1, 1]
    assert over.status_code == 429


async def test_keys_make_only_keys_that_are_limited_as_they_are(
    limited: Server, somebody: Person
) -> None:
    maker = await key(
        limited, somebody, ("payments", 60, 5), permissions=["keys:write"], requests_per_hour=100
    )

    async def made(name: str, *limits: Json | None) -> httpx2.Response:
        wish = {"name": name, "scopes": ["READ"]}
        return await limited.post(
            CREATE, {"input": wish | ({"rateLimits": limits} if limits else {})}, X_API_KEY=maker
        )

    usual = await made("usual")
    lower = await made("lower", {"kind": "payments", "amount": 1, "per": "MINUTE"})
    higher = await made("higher", {"kind": "payments", "amount": 6, "per": "MINUTE"})
    others = await made("others", {"kind": "payments", "amount": 5, "per": "HOUR"})

    found = usual.json()["data"]["apiKeyCreate"]["apiKey"]["rateLimits"]
    assert [(it["kind"], it["amount"], it["per"]) for it in found] == [("payments", 5, "MINUTE")]
    assert "errors" not in lower.json()
    assert "same rate limits" in higher.text
    assert "same rate limits" in others.text


BAD = {
    "kind": ({"kind": "sends", "amount": 1, "per": "DAY"}, "no kind of work"),
    "field": ({"kind": "Mutation.nothing", "amount": 1, "per": "DAY"}, "no field"),
    "injected": ({"kind": "Query.me,1,1)", "amount": 1, "per": "DAY"}, "no field"),
    "none": ({"kind": "reads", "amount": 0, "per": "DAY"}, "from 1 to 1000000"),
    "huge": ({"kind": "reads", "amount": 1_000_001, "per": "DAY"}, "from 1 to 1000000"),
    "no window": ({"kind": "reads", "amount": 1}, "either `per` or `windowSeconds`"),
    "two windows": (
        {"kind": "reads", "amount": 1, "per": "DAY", "windowSeconds": 5},
        "either `per` or `windowSeconds`",
    ),
    "short": ({"kind": "reads", "amount": 1, "windowSeconds": 0}, "1 to 2678400 seconds"),
    "long": ({"kind": "reads", "amount": 1, "windowSeconds": 2_678_401}, "1 to 2678400 seconds"),
}


async def test_bad_limits_are_refused_with_a_reason(limited: Server, somebody: Person) -> None:
    maker = await key(limited, somebody, permissions=["keys:write"])

    async def refused(*limits: Json) -> str:
        wish = {"name": "bad", "scopes": ["READ"], "rateLimits": limits}
        answer = await limited.post(CREATE, {"input": wish}, X_API_KEY=maker)
        message: str = answer.json()["errors"][0]["message"]
        return message

    for limit, why in BAD.values():
        assert why in await refused(limit)
    twice = {"kind": "reads", "amount": 1, "per": "MINUTE"}
    assert "two limits of reads per minute" in await refused(
        twice, {"kind": "reads", "amount": 2, "windowSeconds": 60}
    )
    many = [{"kind": "reads", "amount": 1, "windowSeconds": 100 + n} for n in range(21)]
    assert "at most 20 rate limits" in await refused(*many)


async def test_changed_limits_are_in_the_log(limited: Server, somebody: Person) -> None:
    key_id, _ = await factories.key(limited.runtime, somebody, Scope.READ)
    limits = [NamedLimit("reads", 60, 5)]
    await lifecycle.update(limited.runtime, somebody.actor, KeyId(key_id), Edit(rate_limits=limits))
    await lifecycle.update(limited.runtime, somebody.actor, KeyId(key_id), Edit(rate_limits=()))

    rows = await limited.runtime.pool.fetch(
        "SELECT before->'rate_limits' AS before, after->'rate_limits' AS after FROM audit_event "
        "WHERE subject_id = $1 AND kind = 'api_key.updated' ORDER BY id",
        key_id,
    )
    assert [tuple(row) for row in rows] == [
        ("null", '["reads=5/60s"]'),
        ('["reads=5/60s"]', "null"),
    ]
