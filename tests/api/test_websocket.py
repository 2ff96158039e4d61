"""Subscriptions over graphql-transport-ws: what is told, and what ends a socket."""

import asyncio
import json
import socket as sockets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from time import monotonic
from typing import Any
from uuid import UUID, uuid4

import pytest
import structlog
from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.typing import Subprotocol

from app.http import credential
from app.http.sockets import session
from app.permissions import Scope
from app.principal import KeyId
from app.process import telemetry
from app.services import changes
from app.services.accounts import registry as accounts
from app.services.keys import lifecycle
from tests.api.conftest import Serve
from tests.api.harness import TRANSPORT_WS, Json, Server, closed
from tests.factories import Person, key, person

UPDATES = """
subscription {
  myUpdates {
    errors { message code }
    me { id }
    update {
      __typename
      ... on LnUpdate { status paymentHash walletId transaction { settlementAmount } }
      ... on RealtimePrice { denominatorCurrency }
    }
  }
}
"""
STATUS = """
subscription Status($hash: PaymentHash!) {
  lnInvoicePaymentStatusByHash(input: {paymentHash: $hash}) {
    errors { message code }
    status
    paymentPreimage
  }
}
"""
UNKNOWN_HASH = "00" * 32


async def say(socket: ClientConnection, **message: Any) -> None:
    await socket.send(json.dumps(message))


async def hear(socket: ClientConnection) -> Json:
    async with asyncio.timeout(5):
        message: Json = json.loads(await socket.recv())
    return message


async def start(socket: ClientConnection, payload: object = None) -> None:
    """Initialise a socket."""
    await say(socket, type="connection_init", payload=payload)
    assert await hear(socket) == {"type": "connection_ack"}


async def subscribe(
    socket: ClientConnection, query: str = UPDATES, name: str = "1", **variables: object
) -> None:
    payload = {"query": query, "variables": variables}
    await say(socket, type="subscribe", id=name, payload=payload)


async def hear_update(socket: ClientConnection) -> Json:
    """Return the next update that is not a price."""
    while True:
        message = await hear(socket)
        assert message["type"] == "next", message
        update: Json = message["payload"]["data"]["myUpdates"]["update"]
        if update["__typename"] not in {"Price", "RealtimePrice"}:
            return update


@asynccontextmanager
async def listening(server: Server, secret: str) -> AsyncIterator[ClientConnection]:
    """Open a socket with a key and wait for its first update."""
    async with server.connect() as socket:
        await start(socket, {"X-API-KEY": secret})
        await subscribe(socket)
        for _ in range(2):
            assert (await hear(socket))["type"] == "next"
        yield socket


async def create_invoice(server: Server, owner: Person) -> Json:
    _, secret = await key(server.runtime, owner, Scope.RECEIVE)
    answer = await server.post(
        """mutation($id: WalletId!) { lnInvoiceCreate(input: {walletId: $id, amount: 21}) {
          invoice { paymentRequest paymentHash } } }""",
        {"id": str(owner.btc)},
        X_API_KEY=secret,
    )
    invoice: Json = answer.json()["data"]["lnInvoiceCreate"]["invoice"]
    return invoice


async def pay_from_outside(server: Server, request: str) -> Json:
    answer = await server.client.post("/sandbox/payments", json={"paymentRequest": request})
    paid: Json = answer.json()
    assert paid["status"] == "SUCCEEDED", paid
    return paid


# The protocol.


@pytest.mark.parametrize("path", ["/graphql", "/graphql/", "/graphqlws", "/graphql?x=1"])
async def test_the_protocol_is_spoken_on_all_paths_that_clients_use(
    server: Server, path: str
) -> None:
    async with server.connect(path) as socket:
        assert socket.subprotocol == TRANSPORT_WS
        await start(socket)


async def test_ours_is_chosen_among_several_protocols(server: Server) -> None:
    offered = [Subprotocol("graphql-ws"), TRANSPORT_WS]

    async with server.connect(subprotocols=offered) as socket:
        assert socket.subprotocol == TRANSPORT_WS
        await start(socket)


@pytest.mark.parametrize("offered", [None, ["graphql-ws"], ["GRAPHQL-TRANSPORT-WS"], ["x", "y"]])
async def test_other_protocols_are_not_spoken(server: Server, offered: list[str] | None) -> None:
    names = None if offered is None else [Subprotocol(name) for name in offered]

    async with server.connect(subprotocols=names) as socket:
        assert socket.subprotocol is None
        assert await closed(socket) == 4406


async def test_elsewhere_no_socket_is_opened(server: Server) -> None:
    with pytest.raises(InvalidStatus) as refused:
        async with server.connect("/elsewhere"):
            pass

    assert refused.value.response.status_code == 403


async def test_who_does_not_initialise_is_closed(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session, "_INIT_TIMEOUT_S", 0.1)
    async with server.connect() as socket:
        await say(socket, type="ping")
        assert await hear(socket) == {"type": "pong"}
        assert await closed(socket) == 4408


async def test_who_has_initialised_may_be_silent(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session, "_INIT_TIMEOUT_S", 0.1)
    async with server.connect() as socket:
        await start(socket)
        await asyncio.sleep(0.2)
        await say(socket, type="ping", payload={"a": 1})
        assert await hear(socket) == {"type": "pong", "payload": {"a": 1}}


async def test_initialising_twice_closes(server: Server) -> None:
    async with server.connect() as socket:
        await start(socket)
        await say(socket, type="connection_init")
        assert await closed(socket) == 4429


async def test_subscribing_before_initialising_closes(server: Server) -> None:
    async with server.connect() as socket:
        await subscribe(socket, STATUS, hash=UNKNOWN_HASH)
        assert await closed(socket) == 4401


@pytest.mark.parametrize(
    "message",
    [
        "",
        "x",
        "null",
        "[]",
        '"ping"',
        "{}",
        '{"type": 1}',
        '{"type": "start", "id": "1", "payload": {"query": "{ me { id } }"}}',
        '{"type": "connection_terminate"}',
        '{"type": "connection_ack"}',
        '{"type": "next", "id": "1", "payload": {}}',
        '{"type": "ping", "type": "pong"}',
        '{"type": "complete"}',
        '{"type": "subscribe", "payload": {"query": "{ me { id } }"}}',
        '{"type": "subscribe", "id": "", "payload": {"query": "{ me { id } }"}}',
        '{"type": "subscribe", "id": 1, "payload": {"query": "{ me { id } }"}}',
        '{"type": "subscribe", "id": "' + "x" * 200 + '", "payload": {"query": "{ a }"}}',
        '{"type": "subscribe", "id": "1"}',
        '{"type": "subscribe", "id": "1", "payload": null}',
        '{"type": "subscribe", "id": "1", "payload": []}',
        '{"type": "subscribe", "id": "1", "payload": {}}',
        '{"type": "subscribe", "id": "1", "payload": {"query": 1}}',
        '{"type": "subscribe", "id": "1", "payload": {"query": "{ a }", "variables": "{}"}}',
        '{"type": "ping", "payload": ' + "[" * 500 + "]" * 500 + "}",
        b'{"type": "ping"}',
        b"\x00\xff",
    ],
)
async def test_what_is_not_of_the_protocol_closes(server: Server, message: str | bytes) -> None:
    async with server.connect() as socket:
        await start(socket)
        await socket.send(message)
        assert await closed(socket) == 4400
        assert socket.close_reason


async def test_a_message_over_the_limit_closes(server: Server) -> None:
    async with server.connect() as socket:
        await start(socket)
        await socket.send(json.dumps({"type": "ping", "payload": {"a": "x" * 70_000}}))
        assert await closed(socket) == 1009


async def test_a_payload_of_the_wrong_kind_closes(server: Server) -> None:
    async with server.connect() as socket:
        await say(socket, type="connection_init", payload="X-API-KEY")
        assert await closed(socket) == 4400


async def test_pongs_and_the_end_of_unknown_subscriptions_mean_nothing(server: Server) -> None:
    async with server.connect() as socket:
        await start(socket)
        await say(socket, type="pong")
        await say(socket, type="complete", id="x")
        await say(socket, type="ping")
        assert await hear(socket) == {"type": "pong"}


# A4: within the bounds of HTTP.


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("subscription {", "GRAPHQL_PARSE_FAILED"),
        ("subscription { nothing }", "GRAPHQL_VALIDATION_FAILED"),
        (
            "subscription { a: myUpdates { __typename } b: myUpdates { __typename } }",
            "GRAPHQL_VALIDATION_FAILED",
        ),
        (
            "subscription { ...F0 } "
            + " ".join(
                f"fragment F{n} on Subscription {{ ...F{n + 1} ...F{n + 1} }}" for n in range(100)
            )
            + " fragment F100 on Subscription { myUpdates { __typename } }",
            "QUERY_TOO_COMPLEX",
        ),
    ],
)
async def test_a_document_that_cannot_run_is_an_error(
    server: Server, query: str, code: str
) -> None:
    async with server.connect() as socket:
        await start(socket)
        await subscribe(socket, query)
        message = await hear(socket)
        assert message["type"] == "error"
        assert message["payload"][0]["extensions"]["code"] == code
        # It was not even begun: its id is free, and the socket lives on.
        await subscribe(socket, STATUS, hash=UNKNOWN_HASH)
        assert (await hear(socket))["type"] == "next"


async def test_a_variable_that_does_not_fit_is_an_error(server: Server) -> None:
    async with server.connect() as socket:
        await start(socket)
        await subscribe(socket, STATUS)
        message = await hear(socket)
        assert message["type"] == "error"
        assert message["payload"][0]["code"] == "BAD_USER_INPUT"


async def test_a_persisted_query_is_asked_for_in_full(server: Server) -> None:
    async with server.connect() as socket:
        await start(socket)
        extensions = {"persistedQuery": {"version": 1, "sha256Hash": "00"}}
        await say(socket, type="subscribe", id="1", payload={"extensions": extensions})
        message = await hear(socket)
        assert message["type"] == "error"
        assert message["payload"][0]["message"] == "PersistedQueryNotFound"


async def test_an_id_in_use_closes(server: Server) -> None:
    async with server.connect() as socket:
        await start(socket)
        for _ in range(2):
            await subscribe(socket, STATUS, name="ä" * 128, hash=UNKNOWN_HASH)
        assert await closed(socket) == 4409


async def test_an_id_is_free_once_its_subscription_was_ended(server: Server) -> None:
    async with server.connect() as socket:
        await start(socket)
        for _ in range(50):
            await subscribe(socket, STATUS, hash=UNKNOWN_HASH)
            assert (await hear(socket))["type"] == "next"
            await say(socket, type="complete", id="1")


async def test_a_subscription_may_end_before_it_has_begun(server: Server) -> None:
    async with server.connect() as socket:
        await start(socket)
        begin = {"query": STATUS, "variables": {"hash": UNKNOWN_HASH}}
        messages = [
            {"type": "subscribe", "id": "1", "payload": begin},
            {"type": "complete", "id": "1"},
        ]
        frames = b"".join(frame(1, json.dumps(message).encode()) for message in messages)
        socket.transport.write(frames * 20)
        await say(socket, type="ping")
        assert await hear(socket) == {"type": "pong"}


async def test_a_socket_carries_a_limited_number_of_subscriptions(serve: Serve) -> None:
    server = await serve(subscriptions_per_socket_max=2)
    async with server.connect() as socket:
        await start(socket)
        for name in ("1", "2"):
            await subscribe(socket, STATUS, name=name, hash=UNKNOWN_HASH)
            assert (await hear(socket))["type"] == "next"
        await subscribe(socket, STATUS, name="3", hash=UNKNOWN_HASH)
        message = await hear(socket)
        assert (message["type"], message["id"]) == ("error", "3")
        assert message["payload"][0]["code"] == "TOO_MANY_REQUEST"
        await say(socket, type="complete", id="1")
        await subscribe(socket, STATUS, name="3", hash=UNKNOWN_HASH)
        assert (await hear(socket))["type"] == "next"


async def test_an_address_holds_a_limited_number_of_sockets(serve: Serve) -> None:
    server = await serve(sockets_per_address_max=2)
    async with server.connect() as first, server.connect():
        with pytest.raises(InvalidStatus) as refused:
            async with server.connect():
                pass
        assert refused.value.response.status_code == 429
        assert json.loads(refused.value.response.body)["errors"][0]["code"] == "TOO_MANY_REQUEST"
        await first.close()
        await asyncio.sleep(0.05)
        async with server.connect() as third:
            await start(third)


# Credentials.


@pytest.mark.parametrize("name", ["X-API-KEY", "x-api-key", "X-Api-Key"])
async def test_a_key_in_the_first_message_is_the_credential(
    server: Server, owner: Person, name: str
) -> None:
    _, secret = await key(server.runtime, owner, Scope.READ)
    async with server.connect() as socket:
        await start(socket, {name: secret})
        await subscribe(socket)
        assert (await hear(socket))["payload"]["data"]["myUpdates"]["errors"] == []
        me = (await hear(socket))["payload"]["data"]["myUpdates"]["me"]
        assert me == {"id": str(owner.principal.user_id)}


async def test_a_key_may_come_as_a_bearer_and_beside_basic_credentials(
    server: Server, owner: Person
) -> None:
    _, secret = await key(server.runtime, owner, Scope.READ)
    for payload in (
        {"Authorization": f"Bearer {secret}"},
        {"X-API-KEY": secret, "Authorization": "Basic dXNlcjpwYXNz"},
    ):
        async with server.connect() as socket:
            await start(socket, payload)
            await subscribe(socket)
            assert (await hear(socket))["payload"]["data"]["myUpdates"]["errors"] == []


async def test_a_session_in_the_first_message_is_the_credential(server: Server) -> None:
    phone = f"+1650555{uuid4().int % 10_000:04}"
    login = f'mutation {{ userLogin(input: {{phone: "{phone}", code: "000000"}}) {{ authToken }} }}'
    token = (await server.post(login)).json()["data"]["userLogin"]["authToken"]
    async with server.connect() as socket:
        await start(socket, {"Authorization": f"Bearer {token}"})
        await subscribe(socket)
        assert (await hear(socket))["payload"]["data"]["myUpdates"]["errors"] == []

        await server.post("mutation { userLogout { success } }", Authorization=f"Bearer {token}")

        assert await closed(socket) == 4403


def _payloads() -> list[object]:
    return [
        None,
        {},
        {"X-API-KEY": ""},
        {"X-API-KEY": "x"},
        {"X-API-KEY": "blink_" + "0" * 39},
        {"X-API-KEY": 1},
        {"X-API-KEY": ["x"]},
        {"Authorization": "Basic eDp5"},
        {"Authorization": "Bearer x"},
        {"x-real-ip": "127.0.0.1", "userId": "x"},
    ]


@pytest.mark.parametrize("payload", _payloads())
async def test_without_a_good_credential_a_socket_is_acknowledged_and_told_nothing(
    server: Server, payload: object
) -> None:
    async with server.connect() as socket:
        await start(socket, payload)
        await subscribe(socket)
        message = await hear(socket)
        assert (message["type"], message["id"]) == ("next", "1")
        assert message["payload"]["data"] is None
        [error] = message["payload"]["errors"]
        assert error["message"] == "Not Authenticated for subscription"
        assert error["extensions"] == {"code": "NOT_AUTHENTICATED"}
        assert await hear(socket) == {"id": "1", "type": "complete"}
        # What is public stays so.
        await subscribe(socket, STATUS, hash=UNKNOWN_HASH)
        assert (await hear(socket))["type"] == "next"


async def test_two_credentials_are_not_merged(server: Server, owner: Person) -> None:
    """A6."""
    _, secret = await key(server.runtime, owner, Scope.READ)
    async with server.connect() as socket:
        await start(socket, {"X-API-KEY": secret, "Authorization": f"Bearer {secret}"})
        await subscribe(socket)
        assert (await hear(socket))["payload"]["errors"][0]["code"] == "NOT_AUTHENTICATED"


async def test_a_key_in_the_address_or_a_cookie_is_no_credential(
    server: Server, owner: Person
) -> None:
    """A6."""
    _, secret = await key(server.runtime, owner, Scope.READ)
    headers = {"Cookie": f"X-API-KEY={secret}"}
    path = f"/graphql?X-API-KEY={secret}"
    async with server.connect(path, additional_headers=headers) as socket:
        await start(socket)
        await subscribe(socket)
        assert (await hear(socket))["payload"]["errors"][0]["code"] == "NOT_AUTHENTICATED"


async def test_many_bad_credentials_from_one_address_close(serve: Serve) -> None:
    server = await serve(rate_limits="on", refused_credentials_per_minute=2)
    for _ in range(2):
        async with server.connect() as socket:
            await start(socket, {"X-API-KEY": "blink_" + "0" * 39})
    async with server.connect() as socket:
        await start(socket, {"X-API-KEY": "blink_" + "0" * 39})
        assert await closed(socket) == 4429


async def test_a_key_limited_to_other_addresses_is_no_credential(
    server: Server, owner: Person
) -> None:
    _, here = await key(server.runtime, owner, Scope.READ, networks=["127.0.0.0/8"])
    _, elsewhere = await key(server.runtime, owner, Scope.READ, networks=["203.0.113.0/24"])
    async with listening(server, here):
        pass
    async with server.connect() as socket:
        await start(socket, {"X-API-KEY": elsewhere})
        await subscribe(socket)
        assert (await hear(socket))["payload"]["errors"][0]["code"] == "NOT_AUTHENTICATED"


async def test_subscribing_counts_against_the_limit_of_the_key(serve: Serve) -> None:
    server = await serve(rate_limits="on")
    owner = await person(server.runtime)
    _, secret = await key(server.runtime, owner, Scope.READ, requests_per_hour=1)
    async with listening(server, secret) as socket:
        await subscribe(socket, name="2")
        message = await hear(socket)
        assert (message["type"], message["id"]) == ("error", "2")
        assert message["payload"][0]["code"] == "TOO_MANY_REQUEST"


# A5: a socket lives no longer than its credential.


async def test_a_revoked_key_closes_its_sockets(server: Server, owner: Person) -> None:
    key_id, secret = await key(server.runtime, owner, Scope.READ)
    _, other = await key(server.runtime, owner, Scope.READ)
    invoice = await create_invoice(server, owner)
    async with listening(server, secret) as socket, listening(server, other) as bystander:
        began = monotonic()
        await revoke(server, owner, key_id)
        await pay_from_outside(server, invoice["paymentRequest"])

        with pytest.raises(ConnectionClosed):
            await hear_update(socket)
        assert socket.close_code == 4403
        assert monotonic() - began < 3
        assert (await hear_update(bystander))["paymentHash"] == invoice["paymentHash"]


async def revoke(server: Server, owner: Person, key_id: UUID) -> None:
    await lifecycle.revoke(server.runtime, owner.actor, KeyId(key_id))


async def change(server: Server, key_id: UUID, assignment: str) -> None:
    """Change a key as an edit would: in force everywhere when this returns."""
    async with changes.announced(server.runtime, KeyId(key_id)) as connection:
        await connection.execute(f"UPDATE api_key SET {assignment} WHERE id = $1", key_id)


@pytest.mark.parametrize(
    "assignment",
    [
        "scopes = '{RECEIVE}'",
        "networks = '{203.0.113.0/24}'",
        "requests_per_hour = 5",
        "expires_at = now()",
        "wallet_ids = '{}'",
    ],
)
async def test_a_key_that_is_changed_closes_its_sockets(
    server: Server, owner: Person, assignment: str
) -> None:
    key_id, secret = await key(server.runtime, owner, Scope.READ)
    async with listening(server, secret) as socket:
        await change(server, key_id, assignment)
        assert await closed(socket) == 4403


async def test_a_change_that_takes_no_authority_leaves_the_socket_open(
    server: Server, owner: Person
) -> None:
    _, secret = await key(server.runtime, owner, Scope.READ)
    name = f"u{uuid4().hex[:12]}"
    async with listening(server, secret) as socket:
        await accounts.set_username(server.runtime, owner.principal, name)
        invoice = await create_invoice(server, owner)
        await pay_from_outside(server, invoice["paymentRequest"])
        assert (await hear_update(socket))["paymentHash"] == invoice["paymentHash"]


async def test_an_account_that_is_locked_closes_its_sockets(server: Server, owner: Person) -> None:
    _, secret = await key(server.runtime, owner, Scope.READ, Scope.WRITE)
    async with listening(server, secret) as socket:
        async with changes.announced(server.runtime, owner.principal.account_id) as connection:
            await connection.execute(
                "UPDATE account SET status = 'locked' WHERE id = $1", owner.principal.account_id
            )
        assert await closed(socket) == 4403


async def test_a_key_that_expires_closes_its_sockets(
    server: Server, owner: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(credential, "_LOOK_AGAIN_S", 0.05)
    key_id, secret = await key(server.runtime, owner, Scope.READ, expires_in_days=1)
    await server.runtime.pool.execute(
        "UPDATE api_key SET expires_at = now() + interval '0.7 seconds' WHERE id = $1", key_id
    )
    async with listening(server, secret) as socket:
        assert await closed(socket, timeout_s=3) == 4403


async def test_a_change_behind_the_servers_back_is_noticed_in_time(
    server: Server, owner: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.process import principals

    monkeypatch.setattr(credential, "_LOOK_EVERY_S", 0.1)
    monkeypatch.setattr(principals, "FRESH_FOR_S", 0.05)
    key_id, secret = await key(server.runtime, owner, Scope.READ)
    async with listening(server, secret) as socket:
        await server.runtime.pool.execute("DELETE FROM api_key WHERE id = $1", key_id)
        assert await closed(socket) == 4403


async def test_a_socket_outlives_the_loss_of_the_listening_connection(
    server: Server, owner: Person
) -> None:
    _, secret = await key(server.runtime, owner, Scope.READ)
    invoice = await create_invoice(server, owner)
    async with listening(server, secret) as socket:
        await server.runtime.pool.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE application_name LIKE 'latchkey:%' AND datname = current_database()"
        )
        await pay_from_outside(server, invoice["paymentRequest"])
        assert (await hear_update(socket))["paymentHash"] == invoice["paymentHash"]


# What is told.


async def test_a_receive_key_hears_of_its_payment(server: Server, owner: Person) -> None:
    _, secret = await key(server.runtime, owner, Scope.RECEIVE)
    invoice = await create_invoice(server, owner)
    async with listening(server, secret) as socket:
        await pay_from_outside(server, invoice["paymentRequest"])
        update = await hear_update(socket)

    assert update == {
        "__typename": "LnUpdate",
        "status": "PAID",
        "paymentHash": invoice["paymentHash"],
        "walletId": str(owner.btc),
        "transaction": {"settlementAmount": 21},
    }


async def test_anybody_may_watch_an_invoice_they_know(server: Server, owner: Person) -> None:
    invoice = await create_invoice(server, owner)
    async with server.connect() as socket:
        await start(socket)
        await subscribe(socket, STATUS, hash=invoice["paymentHash"])
        first = await hear(socket)
        paid = await pay_from_outside(server, invoice["paymentRequest"])
        second = await hear(socket)

    told = [m["payload"]["data"]["lnInvoicePaymentStatusByHash"] for m in (first, second)]
    assert [one["status"] for one in told] == ["PENDING", "PAID"]
    assert told[0]["paymentPreimage"] is None
    assert told[1]["paymentPreimage"] == paid["preimage"]


async def test_what_was_ended_is_told_no_more(server: Server, owner: Person) -> None:
    _, secret = await key(server.runtime, owner, Scope.RECEIVE)
    invoice = await create_invoice(server, owner)
    async with listening(server, secret) as socket:
        await subscribe(socket, STATUS, name="2", hash=invoice["paymentHash"])
        assert (await hear(socket))["id"] == "2"
        await say(socket, type="complete", id="1")
        await say(socket, type="ping")
        assert await hear(socket) == {"type": "pong"}
        await pay_from_outside(server, invoice["paymentRequest"])
        assert (await hear(socket))["id"] == "2"


# Endurance.


def socket_tasks() -> set[Any]:
    """Return the tasks in this process that serve sockets."""
    return {
        task
        for task in asyncio.all_tasks()
        if task.get_coro().__qualname__.startswith(("Socket", "LimitedSocketProtocol"))  # type: ignore[union-attr]
    }


async def until_no_sockets() -> None:
    async with asyncio.timeout(5):
        while tasks := socket_tasks():
            await asyncio.wait(tasks)


@pytest.mark.parametrize("leaves", ["politely", "abruptly", "amid a subscription's first answer"])
async def test_nothing_of_a_socket_outlives_it(server: Server, owner: Person, leaves: str) -> None:
    _, secret = await key(server.runtime, owner, Scope.READ)
    async with server.connect() as socket:
        await start(socket, {"X-API-KEY": secret})
        for name in range(10):
            await subscribe(socket, name=str(name))
        if leaves != "amid a subscription's first answer":
            for _ in range(20):
                await hear(socket)
        assert socket_tasks()
        if leaves != "politely":
            socket.transport.abort()

    await until_no_sockets()
    metrics = (await server.client.get("/metrics")).text
    assert "\nlatchkey_websockets 0.0\n" in metrics
    assert "\nlatchkey_subscriptions 0.0\n" in metrics


async def test_a_flood_of_messages_keeps_nobody_else_waiting(server: Server) -> None:
    """G3."""
    async with server.connect() as socket:
        await start(socket)
        for _ in range(1_000):
            await say(socket, type="ping")
        async with asyncio.timeout(5):
            answer = await server.post("{ globals { network } }")
        assert answer.status_code == 200
        for _ in range(1_000):
            assert await hear(socket) == {"type": "pong"}


async def test_who_sends_without_end_is_slowed_down(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session, "_MESSAGES_BURST", 10.0)
    monkeypatch.setattr(session, "_MESSAGES_PER_S", 50.0)
    async with server.connect() as socket:
        await start(socket)
        began = monotonic()
        for _ in range(40):
            await say(socket, type="ping")
        for _ in range(40):
            await hear(socket)
        # 30 of them had to wait for 1/50 s each; the first few came out of the burst.
        assert monotonic() - began > 0.4


async def stalled_client(server: Server) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """Open a WebSocket by hand that takes next to nothing into its buffers."""
    host, _, port = server.host.rpartition(":")
    plain = sockets.socket()
    plain.setsockopt(sockets.SOL_SOCKET, sockets.SO_RCVBUF, 4_096)
    plain.setblocking(False)
    await asyncio.get_running_loop().sock_connect(plain, (host, int(port)))
    reader, writer = await asyncio.open_connection(sock=plain, limit=4_096)
    writer.write(
        b"GET /graphql HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
        b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
        b"Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n"
    )
    await reader.readuntil(b"\r\n\r\n")
    return reader, writer


def frame(opcode: int, payload: bytes) -> bytes:
    """Return a client's frame, masked with zeros."""
    head = bytes([0x80 | opcode])
    if len(payload) < 126:
        return head + bytes([0x80 | len(payload)]) + b"\0" * 4 + payload
    return head + bytes([0xFE]) + len(payload).to_bytes(2, "big") + b"\0" * 4 + payload


async def until_dropped(writer: asyncio.StreamWriter, data: bytes) -> None:
    async with asyncio.timeout(20):
        try:
            while True:
                writer.write(data)
                await writer.drain()
                await asyncio.sleep(0)
        except ConnectionError:
            writer.close()


async def test_who_does_not_read_messages_is_dropped(serve: Serve) -> None:
    """G4."""
    server = await serve(write_timeout_s=0.2)
    _, writer = await stalled_client(server)

    ping = json.dumps({"type": "ping", "payload": {"a": "x" * 50_000}}).encode()
    await until_dropped(writer, frame(1, ping))

    await until_no_sockets()


async def test_who_pings_the_server_without_reading_is_dropped(server: Server) -> None:
    """The connection's own pings, which are answered without asking the application."""
    _, writer = await stalled_client(server)

    await until_dropped(writer, frame(9, b"x" * 125) * 400)

    await until_no_sockets()


async def test_a_bug_closes_the_socket_with_a_fixed_text(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("a secret of the server")

    monkeypatch.setattr(session, "request_from_object", fail)
    async with server.connect() as socket:
        await start(socket)
        await subscribe(socket)
        assert await closed(socket) == 1011
        assert socket.close_reason == "Internal server error"


async def test_a_stopping_server_lets_go_of_its_sockets(serve: Serve) -> None:
    server = await serve()
    socket = await server.connect()
    await start(socket)
    await subscribe(socket, STATUS, hash=UNKNOWN_HASH)
    assert (await hear(socket))["type"] == "next"
    # The server ends with the test; what it still holds would fail the test's teardown.


async def test_invalid_utf8_in_a_frame_closes_the_socket_and_is_one_line_in_the_log(
    server: Server, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    before = structlog.get_config()
    structlog.configure(
        processors=[structlog.processors.JSONRenderer()],
        logger_factory=structlog.PrintLoggerFactory(),
    )
    async with server.connect() as socket:
        socket.transport.write(bytes([0x81, 0x83]) + bytes(4) + b"\xff\xfe\xfd")
        with pytest.raises(ConnectionClosed):
            await socket.recv()
    (record,) = [record for record in caplog.records if "UTF-8" in record.getMessage()]
    telemetry._LibraryHandler().handle(record)
    structlog.configure(**before)

    assert socket.close_code == 1007
    (line,) = capsys.readouterr().out.splitlines()
    assert json.loads(line)["error"].startswith("UnicodeDecodeError: ")
