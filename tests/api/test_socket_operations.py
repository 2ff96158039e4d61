"""Queries and mutations over graphql-transport-ws: by whom, how often, how many, and what is left
of them when the socket goes.
"""

import asyncio
import contextlib
import json
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed

from app.permissions import Scope
from app.principal import KeyId
from app.services import sandbox_funds
from app.services.keys import lifecycle
from tests.api.conftest import Serve
from tests.api.harness import ROOT_KEY, Json, Server, closed
from tests.api.test_contract import until
from tests.factories import Person, balance, key, person

GLOBALS = "{ globals { network } }"
ME = "{ me { defaultAccount { id } } }"
PAY = """
mutation Pay($walletId: WalletId!, $to: WalletId!, $amount: SatAmount!) {
  intraLedgerPaymentSend(
    input: {walletId: $walletId, recipientWalletId: $to, amount: $amount}
  ) { status errors { message code } }
}
"""


async def say(socket: ClientConnection, **message: Any) -> None:
    await socket.send(json.dumps(message))


async def hear(socket: ClientConnection) -> Json:
    async with asyncio.timeout(5):
        message: Json = json.loads(await socket.recv())
    return message


async def start(socket: ClientConnection, **payload: object) -> None:
    await say(socket, type="connection_init", payload=payload)
    assert await hear(socket) == {"type": "connection_ack"}


async def send(socket: ClientConnection, query: str, name: str = "1", **variables: object) -> None:
    payload = {"query": query, "variables": variables}
    await say(socket, type="subscribe", id=name, payload=payload)


async def ask(socket: ClientConnection, query: str, **variables: object) -> Json:
    """Return the one answer to an operation, which ends then."""
    await say(socket, type="subscribe", id="1", payload={"query": query, "variables": variables})
    message = await hear(socket)
    assert (message["type"], message["id"]) == ("next", "1"), message
    assert await hear(socket) == {"type": "complete", "id": "1"}
    answer: Json = message["payload"]
    return answer


async def test_a_query_is_answered_once_and_its_id_is_free(server: Server) -> None:
    async with server.connect() as socket:
        await start(socket)
        for _ in range(3):
            assert await ask(socket, GLOBALS) == {"data": {"globals": {"network": "regtest"}}}


async def test_introspection_is_answered_alike_over_both_transports(server: Server) -> None:
    query = "{ __schema { queryType { name } } }"
    async with server.connect() as socket:
        await start(socket)
        for _ in range(2):
            assert await ask(socket, query) == (await server.post(query)).json()


async def test_several_operations_run_on_one_socket(server: Server) -> None:
    async with server.connect() as socket:
        await start(socket)
        for n in range(5):
            await send(socket, GLOBALS, f"id{n}")
        heard = [await hear(socket) for _ in range(10)]
    answered = sorted(one["id"] for one in heard if one["type"] == "next")
    assert answered == [f"id{n}" for n in range(5)]


async def test_money_is_moved_once_and_both_sides_see_it(server: Server, owner: Person) -> None:
    other = await person(server.runtime)
    await sandbox_funds.fund(server.runtime, owner.btc, 1_000)
    _, secret = await key(server.runtime, owner, Scope.WRITE)
    async with server.connect() as socket:
        await start(socket, **{"X-API-KEY": secret})
        answer = await ask(socket, PAY, walletId=str(owner.btc), to=str(other.btc), amount=400)

    assert answer["data"]["intraLedgerPaymentSend"] == {"status": "SUCCESS", "errors": []}
    assert await balance(server.runtime, owner.btc) == 600
    assert await balance(server.runtime, other.btc) == 400


@pytest.mark.parametrize("scopes", [(), (Scope.READ,), (Scope.RECEIVE,)], ids=str)
async def test_a_mutation_is_authorised_as_over_http(
    server: Server, owner: Person, scopes: tuple[Scope, ...]
) -> None:
    await sandbox_funds.fund(server.runtime, owner.btc, 1_000)
    other = await person(server.runtime)
    secret = (await key(server.runtime, owner, *scopes))[1] if scopes else ""
    variables: Json = {"walletId": str(owner.btc), "to": str(other.btc), "amount": 1}
    async with server.connect() as socket:
        await start(socket, **{"X-API-KEY": secret})
        over_socket = await ask(socket, PAY, **variables)

    over_http = (await server.post(PAY, variables, X_API_KEY=secret)).json()
    assert over_socket == over_http
    assert await balance(server.runtime, other.btc) == 0


async def test_the_root_key_does_nothing_over_a_socket(server: Server) -> None:
    async with server.connect() as socket:
        await start(socket, **{"X-API-KEY": ROOT_KEY})
        answer = await ask(socket, "{ adminAccounts(first: 1) { edges { cursor } } }")
    assert answer["errors"][0]["code"] == "NOT_AUTHORIZED"


@pytest.mark.parametrize("name", ["X-API-KEY", "x-api-key", "Authorization"])
@pytest.mark.parametrize("place", ["handshake", "headers"])
async def test_a_key_may_come_with_the_handshake_or_under_headers(
    server: Server, owner: Person, place: str, name: str
) -> None:
    _, secret = await key(server.runtime, owner, Scope.READ)
    given = {name: f"Bearer {secret}" if name == "Authorization" else secret}
    upgrade = given if place == "handshake" else {}
    payload: Json = {} if place == "handshake" else {"headers": given}
    async with server.connect(additional_headers=upgrade) as socket:
        await start(socket, **payload)
        answer = await ask(socket, ME)
    account_id = str(owner.principal.account_id)
    assert answer == {"data": {"me": {"defaultAccount": {"id": account_id}}}}


async def test_the_first_message_counts_before_the_handshake(server: Server, owner: Person) -> None:
    """A proxy's own key must not stand in for a client's that is bad."""
    _, good = await key(server.runtime, owner, Scope.READ)
    bad = "blink_" + "0" * 39
    for handshake, payload, is_known in ((bad, good, True), (good, bad, False)):
        async with server.connect(additional_headers={"X-API-KEY": handshake}) as socket:
            await start(socket, **{"X-API-KEY": payload})
            assert ("errors" not in await ask(socket, ME)) is is_known


@pytest.mark.parametrize(
    "headers", [{"Authorization": "Basic dXNlcjpwYXNz"}, {"X-API-KEY": ""}, {"Authorization": ""}]
)
async def test_what_a_browser_sends_by_itself_is_no_credential(
    server: Server, headers: dict[str, str]
) -> None:
    async with server.connect(additional_headers=headers) as socket:
        await start(socket)
        assert (await ask(socket, ME))["errors"][0]["code"] == "NOT_AUTHORIZED"


@pytest.mark.parametrize("headers", ["X-API-KEY", 1, [], None])
async def test_headers_of_the_wrong_kind_are_no_credential(server: Server, headers: object) -> None:
    async with server.connect() as socket:
        await start(socket, headers=headers)
        assert (await ask(socket, ME))["errors"][0]["code"] == "NOT_AUTHORIZED"


async def test_two_credentials_in_the_first_message_are_not_merged(
    server: Server, owner: Person
) -> None:
    """A6."""
    _, secret = await key(server.runtime, owner, Scope.READ)
    async with server.connect() as socket:
        await start(socket, **{"X-API-KEY": secret, "headers": {"X-API-KEY": secret}})
        assert (await ask(socket, ME))["errors"][0]["code"] == "NOT_AUTHORIZED"


async def test_operations_count_against_the_limit_of_the_key(serve: Serve) -> None:
    server = await serve(rate_limits="on")
    owner = await person(server.runtime)
    _, secret = await key(server.runtime, owner, Scope.READ, requests_per_hour=2)
    async with server.connect() as socket:
        await start(socket, **{"X-API-KEY": secret})
        assert "errors" not in await ask(socket, ME)
        assert "errors" not in await ask(socket, ME)
        await send(socket, ME)
        message = await hear(socket)
    assert message["type"] == "error"
    assert message["payload"][0]["code"] == "TOO_MANY_REQUEST"


async def test_operations_of_strangers_count_against_their_address(serve: Serve) -> None:
    server = await serve(rate_limits="on", anonymous_requests_per_minute=2)
    async with server.connect() as socket:
        await start(socket)
        await ask(socket, GLOBALS)
        assert (await server.post(GLOBALS)).status_code == 200
        await send(socket, GLOBALS)
        assert (await hear(socket))["payload"][0]["code"] == "TOO_MANY_REQUEST"


async def test_what_a_key_calls_is_noted_as_over_http(server: Server, owner: Person) -> None:
    _, secret = await key(server.runtime, owner, Scope.READ)
    used = """{ authorization { apiKey { usage(period: LAST_24_HOURS) {
      topOperations { operation total successful refused } } } } }"""
    async with server.connect() as socket:
        await start(socket, **{"X-API-KEY": secret})
        await ask(socket, ME)
        await ask(socket, PAY, walletId=str(owner.btc), to=str(owner.usd), amount=1)
        answer = await ask(socket, used)

    shown = answer["data"]["authorization"]["apiKey"]["usage"]["topOperations"]
    assert sorted(tuple(one.values()) for one in shown) == [
        ("Mutation.intraLedgerPaymentSend", 1, 0, 1),
        ("Query.me", 1, 1, 0),
    ]


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("{", "GRAPHQL_PARSE_FAILED"),
        ("{ nothing }", "GRAPHQL_VALIDATION_FAILED"),
        (
            (
                "query Q($h: PaymentHash!) {"
                " lnInvoicePaymentStatusByHash(input: {paymentHash: $h}) { status } }"
            ),
            "BAD_USER_INPUT",
        ),
        ("mutation { a: userLogout { success } b: userLogout { success } }", "QUERY_TOO_COMPLEX"),
    ],
)
async def test_what_cannot_run_is_an_error_and_its_id_is_free(
    server: Server, query: str, code: str
) -> None:
    async with server.connect() as socket:
        await start(socket)
        await send(socket, query)
        message = await hear(socket)
        assert (message["type"], message["id"]) == ("error", "1")
        assert message["payload"][0]["extensions"]["code"] == code
        assert "data" in await ask(socket, GLOBALS)


async def test_a_revoked_key_asks_nothing_more_on_a_socket_that_is_open(
    server: Server, owner: Person
) -> None:
    await sandbox_funds.fund(server.runtime, owner.btc, 1_000)
    other = await person(server.runtime)
    key_id, secret = await key(server.runtime, owner, Scope.WRITE, Scope.READ)
    async with server.connect() as socket:
        await start(socket, **{"X-API-KEY": secret})
        await ask(socket, ME)
        await lifecycle.revoke(server.runtime, owner.actor, KeyId(key_id))
        with contextlib.suppress(ConnectionClosed):  # it may be closed before that is sent
            await send(socket, PAY, walletId=str(owner.btc), to=str(other.btc), amount=1)
        assert await closed(socket) == 4403
    assert await balance(server.runtime, other.btc) == 0


async def test_a_mutation_runs_to_its_end_though_its_socket_is_gone(
    server: Server, owner: Person
) -> None:
    await sandbox_funds.fund(server.runtime, owner.btc, 1_000)
    _, secret = await key(server.runtime, owner, Scope.WRITE)
    made = await server.client.post(
        "/sandbox/invoices", json={"amountSat": 100, "behaviour": "delay_ms:300"}
    )
    pay = """mutation($id: WalletId!, $request: LnPaymentRequest!) { lnInvoicePaymentSend(
      input: {walletId: $id, paymentRequest: $request}) { status } }"""
    async with server.connect() as socket:
        await start(socket, **{"X-API-KEY": secret})
        await send(socket, pay, id=str(owner.btc), request=made.json()["paymentRequest"])
        await until(lambda: paid_out(server, owner))

    async def settled() -> bool:
        seen = await server.client.get(f"/sandbox/invoices/{made.json()['paymentHash']}")
        return bool(seen.json()["state"] == "SETTLED")

    await until(settled)


async def paid_out(server: Server, owner: Person) -> bool:
    return await balance(server.runtime, owner.btc) < 1_000


async def test_a_socket_carries_a_limited_number_of_operations_at_once(serve: Serve) -> None:
    server = await serve(subscriptions_per_socket_max=1)
    waits = """subscription { lnInvoicePaymentStatusByHash(input: {paymentHash: "%s"}) {
      status } }"""
    async with server.connect() as socket:
        await start(socket)
        await send(socket, waits % ("00" * 32), "s")
        assert (await hear(socket))["id"] == "s"
        await send(socket, GLOBALS)
        message = await hear(socket)
        assert message["payload"][0]["code"] == "TOO_MANY_REQUEST"
