"""Credits of keys for requests and invoices on every transport, and as they are given and shown."""

import json
from typing import Any
from uuid import uuid4

import asyncpg
import pytest

from app.permissions import Scope
from app.services.keys.crediting import CreditKind, WishedCredit
from app.services.payments import invoices
from tests import factories
from tests.api.harness import Json, Server
from tests.events import told
from tests.factories import Person

REQUESTS = CreditKind.REQUESTS
ME = "{ me { id } }"
INVOICE = """mutation($input: LnInvoiceCreateInput!) {
  lnInvoiceCreate(input: $input) { invoice { paymentHash } errors { message } } }"""
CREDITS = "credits { kind amount remaining refill resetsAt giveBack }"
OWN = f"{{ authorization {{ apiKey {{ {CREDITS} }} }} }}"
CREATE = f"""mutation($input: ApiKeyCreateInput!) {{
  apiKeyCreate(input: $input) {{ apiKey {{ id {CREDITS} }} apiKeySecret }} }}"""
UPDATE = f"""mutation($input: ApiKeyUpdateInput!) {{
  apiKeyUpdate(input: $input) {{ apiKey {{ {CREDITS} }} }} }}"""
ADD = f"""mutation($input: ApiKeyCreditsAddInput!) {{
  apiKeyCreditsAdd(input: $input) {{ apiKey {{ {CREDITS} }} }} }}"""


@pytest.fixture
async def somebody(server: Server) -> Person:
    return await factories.person(server.runtime)


async def key(
    server: Server, owner: Person, kind: CreditKind, amount: int, **terms: Any
) -> tuple[str, str]:
    """Return the id and secret of a new key with some credits."""
    wish = WishedCredit(kind, amount, **terms)
    key_id, secret = await factories.key(server.runtime, owner, *Scope, credited=[wish])
    return str(key_id), secret


async def left(server: Server, key_id: str) -> int:
    sql = "SELECT sum(credits_left) FROM key_credit WHERE api_key_id = $1"
    return int(await server.runtime.pool.fetchval(sql, key_id))


def invoice_of(owner: Person, amount: int = 5) -> Json:
    return {"walletId": str(owner.btc), "amount": amount}


async def test_requests_are_counted_and_refused_when_there_are_no_more(
    server: Server, somebody: Person
) -> None:
    key_id, secret = await key(server, somebody, REQUESTS, 2)

    answers = [await server.post(ME, X_API_KEY=secret) for _ in range(3)]

    assert [one.status_code for one in answers] == [200, 200, 429]
    (error,) = answers[2].json()["errors"]
    assert error["extensions"]["code"] == "CREDITS_EXHAUSTED"
    assert "this API key has 0 left, and this needs 1" in error["message"]
    assert await left(server, key_id) == 0
    (event,) = [
        one
        for one in await told(server.runtime, somebody)
        if one["type"] == "api_key.credits_exhausted"
    ]
    assert event["data"]["kind"] == "REQUESTS"


@pytest.mark.parametrize("gives_back", [True, False])
async def test_a_request_that_came_to_nothing_is_given_back_if_the_credit_says_so(
    server: Server, somebody: Person, gives_back: bool
) -> None:
    key_id, secret = await key(server, somebody, REQUESTS, 5, gives_back=gives_back)

    await server.post("{ nothing }", X_API_KEY=secret)
    await server.post(INVOICE, {"input": invoice_of(somebody, 0)}, X_API_KEY=secret)
    assert await left(server, key_id) == (5 if gives_back else 4)
    await server.post(ME, X_API_KEY=secret)

    assert await left(server, key_id) == (4 if gives_back else 3)


async def test_what_nobody_knows_the_outcome_of_keeps_its_credit(
    server: Server, somebody: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = [await key(server, somebody, kind, 5) for kind in (REQUESTS, CreditKind.INVOICES)]

    async def lost(*_: object, **__: object) -> None:
        raise asyncpg.ConnectionDoesNotExistError

    monkeypatch.setattr(invoices, "create", lost)
    for _, secret in found:
        await server.post(INVOICE, {"input": invoice_of(somebody)}, X_API_KEY=secret)

    assert [await left(server, key_id) for key_id, _ in found] == [4, 4]


async def test_each_invoice_takes_one_and_what_failed_is_given_back(
    server: Server, somebody: Person
) -> None:
    key_id, secret = await key(server, somebody, CreditKind.INVOICES, 2)
    stranger = await factories.person(server.runtime)

    async def make(whose: Person) -> int:
        answer = await server.post(INVOICE, {"input": invoice_of(whose)}, X_API_KEY=secret)
        return answer.status_code

    assert (await make(somebody), await make(stranger)) == (200, 200)
    assert (await server.post(ME, X_API_KEY=secret)).status_code == 200
    assert await left(server, key_id) == 1
    assert (await make(somebody), await make(somebody)) == (200, 429)

    assert await left(server, key_id) == 0
    count = "SELECT count(*) FROM invoice WHERE account_id = $1"
    assert await server.runtime.pool.fetchval(count, somebody.principal.account_id) == 2


async def test_a_repeated_request_takes_one_credit(server: Server, somebody: Person) -> None:
    key_id, secret = await key(server, somebody, CreditKind.INVOICES, 2)
    headers = {"X-API-KEY": secret, "X-Idempotency-Key": str(uuid4())}
    body = {"query": INVOICE, "variables": {"input": invoice_of(somebody)}}

    answers = [await server.client.post("/graphql", json=body, headers=headers) for _ in "ab"]

    assert answers[0].json() == answers[1].json()
    assert await left(server, key_id) == 1


async def test_websockets_events_and_hooks_take_credits_of_requests(
    server: Server, somebody: Person
) -> None:
    key_id, secret = await key(server, somebody, REQUESTS, 4)
    headers = {"X-API-KEY": secret}

    async with server.client.stream("GET", "/events", headers=headers) as stream:
        assert stream.status_code == 200
    assert (await server.client.get("/hooks", headers=headers)).status_code == 200
    assert await left(server, key_id) == 2
    async with server.connect() as socket:
        await socket.send(json.dumps({"type": "connection_init", "payload": headers}))
        kinds = []
        for name, query in enumerate((ME, "subscription { myUpdates { me { id } } }", ME)):
            operation = {"type": "subscribe", "id": str(name), "payload": {"query": query}}
            await socket.send(json.dumps(operation))
            message: Json = {}
            while message.get("id") != str(name) or message["type"] == "complete":
                message = json.loads(await socket.recv())
            kinds.append(message["type"])

    assert kinds == ["next", "next", "error"]
    assert message["payload"][0]["code"] == "CREDITS_EXHAUSTED"
    assert (await server.client.get("/hooks", headers=headers)).status_code == 429


async def test_credits_are_given_shown_added_and_taken_away(
    server: Server, somebody: Person
) -> None:
    _, session = await factories.key(server.runtime, somebody, *Scope, permissions=["keys:write"])
    wish = {"name": "till", "scopes": ["READ"], "credits": [{"kind": "PAYMENTS", "amount": 1}]}
    again = {"kind": "REQUESTS", "amount": 9, "refill": "MONTH", "giveBack": False}

    made = (await server.post(CREATE, {"input": wish}, X_API_KEY=session)).json()
    key_id = made["data"]["apiKeyCreate"]["apiKey"]["id"]
    secret = made["data"]["apiKeyCreate"]["apiKeySecret"]
    edit = {"id": key_id, "credits": [wish["credits"][0], again]}
    edited = (await server.post(UPDATE, {"input": edit}, X_API_KEY=session)).json()
    more = {"id": key_id, "kind": "PAYMENTS", "amount": 3}
    refused = (await server.post(ADD, {"input": more}, X_API_KEY=session)).json()
    shown = (await server.post(OWN, X_API_KEY=secret)).json()

    payments, requests = edited["data"]["apiKeyUpdate"]["apiKey"]["credits"]
    assert payments == {
        "kind": "PAYMENTS",
        "amount": 1,
        "remaining": 1,
        "refill": None,
        "resetsAt": None,
        "giveBack": True,
    }
    assert (requests["refill"], requests["giveBack"], requests["remaining"]) == ("MONTH", False, 9)
    assert requests["resetsAt"] is not None
    assert "Only a session" in refused["errors"][0]["message"]
    assert shown["data"]["authorization"]["apiKey"]["credits"][1]["remaining"] == 8
