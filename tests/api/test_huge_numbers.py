"""Numbers beyond 64 bits in the variables: of those that are asked for, and of all others.

JSON has no bound for them, most encoders do; none may be met on any way through the server.
"""

import asyncio
import json
from typing import Any, Final
from uuid import uuid4

import pytest

from app.permissions import Scope
from tests.api.harness import Json, Server
from tests.factories import Person, key

_HUGE: Final = (2**53, 2**63 - 1, 2**63, 2**64, 10**20 - 1, -(2**63) - 1, -(10**20) + 1)
_DOCUMENTS: Final = {
    "a query": "{ me { id } }",
    "a query of everybody": "{ globals { network } }",
    "introspection": "{ __schema { queryType { name } } }",
    "a mutation": 'mutation { feedbackSubmit(input: {feedback: "x"}) { success } }',
}
_TAKING: Final = {
    "a moment": (
        "query ($it: Timestamp) { me { defaultAccount { transactions(filter: {since: $it}) "
        "{ edges { cursor } } } } }"
    ),
    "a moment in an object": (
        "query ($it: TransactionFilterInput) { me { defaultAccount { "
        "csvTransactions(walletIds: [], filter: $it) } } }"
    ),
    "a length": (
        "query ($it: Int) { me { defaultAccount { transactions(first: $it) "
        "{ edges { cursor } } } } }"
    ),
    "an amount": (
        "query ($it: Float!) { currencyConversionEstimation(amount: $it, currency: USD) "
        "{ btcSatAmount } }"
    ),
}


@pytest.fixture
async def headers(server: Server, owner: Person) -> dict[str, str]:
    _, secret = await key(server.runtime, owner, *Scope)
    return {"X-API-KEY": secret}


@pytest.mark.parametrize("what", _DOCUMENTS)
async def test_variables_that_nobody_asks_for_may_hold_any_number(
    server: Server, headers: dict[str, str], what: str
) -> None:
    query = _DOCUMENTS[what]
    for number in _HUGE:
        variables = {"one": number, "more": [number, {"deep": number}]}
        body = {"query": query, "variables": variables}
        once = {**headers, "X-Idempotency-Key": str(uuid4())}
        answers = [
            await server.client.post("/graphql", json=body, headers=sent)
            for sent in (headers, headers, once, once)
        ]
        if not query.startswith("mutation"):
            asked = {"query": query, "variables": json.dumps(variables)}
            answers.append(await server.client.get("/graphql", params=asked, headers=headers))

        assert [answer.status_code for answer in answers] == [200] * len(answers), number
        assert all("errors" not in answer.json() for answer in answers), number


@pytest.mark.parametrize("what", _TAKING)
async def test_an_input_that_is_asked_for_says_that_the_number_is_too_big(
    server: Server, headers: dict[str, str], what: str
) -> None:
    for number in _HUGE:
        for name in ("since", "until") if what == "a moment in an object" else ("",):
            given: Any = {name: number} if name else number
            body = {"query": _TAKING[what], "variables": {"it": given}}

            answer = await server.client.post("/graphql", json=body, headers=headers)

            assert answer.status_code in {200, 400}, (number, answer.text)
            (error,) = answer.json()["errors"]
            assert error["code"] in {"INVALID_INPUT", "BAD_USER_INPUT"}, (number, error)


async def test_sockets_take_them_as_well(server: Server, headers: dict[str, str]) -> None:
    async with server.connect() as socket:
        await socket.send(
            json.dumps({"type": "connection_init", "payload": {**headers, "n": 2**64}})
        )
        subscribed = "subscription { myUpdates { errors { message } } }"
        for at, query in enumerate([*_DOCUMENTS.values(), subscribed]):
            payload: Json = {"query": query, "variables": {"one": 2**64}}
            sent = {"type": "subscribe", "id": str(at), "payload": payload}
            await socket.send(json.dumps(sent))
        told: dict[str, Json] = {}
        async with asyncio.timeout(10):
            while len(told) <= len(_DOCUMENTS):
                message = json.loads(await socket.recv())
                if message["type"] == "next":
                    told.setdefault(message["id"], message["payload"])

    assert all("errors" not in payload for payload in told.values()), told
