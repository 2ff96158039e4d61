"""Over a WebSocket: money that came in, and invoices that were paid."""

import asyncio
import json
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection

from app.graphql import subscriptions
from app.money import sats
from app.nodes.sandbox import behaviour
from app.permissions import Scope
from app.services import sandbox_funds
from app.services.payments import invoices
from app.services.payments import sending as payments
from tests import factories
from tests.api.harness import Server
from tests.factories import Person

UPDATES = """
subscription {
  myUpdates {
    errors { message }
    me { id defaultAccount { wallets { balance } } }
    update {
      __typename
      ... on LnUpdate { paymentHash status walletId transaction { settlementAmount } }
      ... on IntraLedgerUpdate { txNotificationType amount walletId transaction { memo } }
    }
  }
}
"""
STATUS = """
subscription ($hash: PaymentHash!) {
  lnInvoicePaymentStatusByHash(input: {paymentHash: $hash}) {
    errors { message } status paymentPreimage
  }
}
"""
STATUS_BY_REQUEST = """
subscription ($of: LnPaymentRequest!) {
  lnInvoicePaymentStatusByPaymentRequest(input: {paymentRequest: $of}) { errors { message } status }
}
"""


async def _subscribe(
    socket: ClientConnection, query: str, secret: str | None, **variables: str
) -> None:
    payload = {} if secret is None else {"X-API-KEY": secret}
    await socket.send(json.dumps({"type": "connection_init", "payload": payload}))
    assert json.loads(await socket.recv())["type"] == "connection_ack"
    operation = {"query": query, "variables": variables}
    await socket.send(json.dumps({"type": "subscribe", "id": "1", "payload": operation}))


async def _next(socket: ClientConnection) -> Any:
    """Return the value of the root field in the next message."""
    async with asyncio.timeout(10):
        message = json.loads(await socket.recv())
    assert message["type"] == "next", message
    assert "errors" not in message["payload"], message
    (value,) = message["payload"]["data"].values()
    return value


async def test_reader_sees_receipts_and_the_balance_after_each(
    server: Server, owner: Person
) -> None:
    _, secret = await factories.key(server.runtime, owner, Scope.READ)
    async with server.connect() as socket:
        await _subscribe(socket, UPDATES, secret)
        price, realtime = await _next(socket), await _next(socket)
        await sandbox_funds.fund(server.runtime, owner.btc, 700)
        first = await _next(socket)
        await sandbox_funds.fund(server.runtime, owner.btc, 30)
        second = await _next(socket)

    assert price["update"] == {"__typename": "Price"}
    assert realtime["update"] == {"__typename": "RealtimePrice"}
    assert realtime["me"]["id"] == str(owner.principal.user_id)
    assert first["update"]["__typename"] == "LnUpdate"
    assert first["update"]["status"] == "PAID"
    assert first["update"]["walletId"] == str(owner.btc)
    assert first["update"]["transaction"] == {"settlementAmount": 700}
    assert first["me"]["defaultAccount"]["wallets"][0] == {"balance": 700}
    assert second["me"]["defaultAccount"]["wallets"][0] == {"balance": 730}


async def test_receiver_is_told_of_a_payment_in_the_books(server: Server, owner: Person) -> None:
    payer = await factories.person(server.runtime, sat=1_000)
    _, receiver = await factories.key(server.runtime, owner, Scope.RECEIVE)
    _, writer = await factories.key(server.runtime, payer, Scope.WRITE)
    created = await invoices.create(
        server.runtime, owner.principal, wallet_id=owner.btc, amount=sats(100)
    )
    async with server.connect() as socket:
        await _subscribe(socket, UPDATES, receiver)
        await _next(socket)
        await _next(socket)
        pay = "mutation ($wallet: WalletId!, $of: LnPaymentRequest!) { lnInvoicePaymentSend("
        pay += "input: {walletId: $wallet, paymentRequest: $of}) { status } }"
        variables = {"wallet": str(payer.btc), "of": created.payment_request}
        await server.post(pay, variables, X_API_KEY=writer)
        paid = await _next(socket)
        send = "mutation ($from: WalletId!, $to: WalletId!) { intraLedgerPaymentSend(input: "
        send += '{walletId: $from, recipientWalletId: $to, amount: 60, memo: "hi"}) { status } }'
        variables = {"from": str(payer.btc), "to": str(owner.btc)}
        await server.post(send, variables, X_API_KEY=writer)
        sent = await _next(socket)

    assert paid["me"] is None
    assert paid["update"]["__typename"] == "LnUpdate"
    assert paid["update"]["paymentHash"] == created.payment_hash.hex()
    assert sent["update"] == {
        "__typename": "IntraLedgerUpdate",
        "txNotificationType": "IntraLedgerReceipt",
        "amount": 60,
        "walletId": str(owner.btc),
        "transaction": {"memo": "hi"},
    }


async def test_anybody_waits_for_an_invoice_to_be_paid(server: Server, owner: Person) -> None:
    created = await invoices.create(
        server.runtime, owner.principal, wallet_id=owner.btc, amount=sats(100)
    )
    async with server.connect() as socket:
        await _subscribe(socket, STATUS, None, hash=created.payment_hash.hex())
        pending = await _next(socket)
        await server.client.post(
            "/sandbox/payments", json={"paymentRequest": created.payment_request}
        )
        paid = await _next(socket)

    assert pending == {"errors": [], "status": "PENDING", "paymentPreimage": None}
    assert paid["status"] == "PAID"
    assert len(paid["paymentPreimage"]) == 64


async def test_a_payment_to_another_server_is_told_once_it_is_settled(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(subscriptions, "_FOREIGN_EVERY_S", 0.01)
    payer = await factories.person(server.runtime, sat=5_000)
    world = factories.world(server.runtime)
    outside = await world.create_invoice(
        amount_msat=1_000_000, memo="", expiry_s=600, behaviour=behaviour.parse("settle")
    )
    async with server.connect() as socket:
        await _subscribe(socket, STATUS_BY_REQUEST, None, of=outside.payment_request)
        pending = await _next(socket)
        await payments.pay_invoice(
            server.runtime,
            payer.principal,
            wallet_id=payer.btc,
            payment_request=outside.payment_request,
        )
        paid = await _next(socket)

    assert pending == {"errors": [], "status": "PENDING"}
    assert paid == {"errors": [], "status": "PAID"}


async def test_a8_stranger_is_told_nothing_of_the_account(server: Server, owner: Person) -> None:
    stranger = await factories.person(server.runtime)
    _, secret = await factories.key(server.runtime, stranger, *Scope)
    async with server.connect() as socket:
        await _subscribe(socket, UPDATES, secret)
        await _next(socket)
        await _next(socket)
        await sandbox_funds.fund(server.runtime, owner.btc, 700)
        await sandbox_funds.fund(server.runtime, stranger.btc, 5)
        told = await _next(socket)

    assert told["update"]["walletId"] == str(stranger.btc)
