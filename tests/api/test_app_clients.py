"""More of the programs people point at this API: apps with a cache, one-socket clients, scripts.

As in `test_clients.py`, each is as strict as the family that it stands for.
"""

import asyncio
import json
from hashlib import sha256
from typing import Any, Final
from uuid import uuid4

import pytest
from websockets.asyncio.client import ClientConnection

from app.permissions import Scope
from app.services import sandbox_funds
from tests import factories
from tests.api.catalogue import new_username
from tests.api.harness import Json, Server
from tests.api.test_clients import Client, client_of, merchant, next_value, subscribe
from tests.factories import Person, balance

__all__ = ["merchant"]

# An app that sends hashes of its queries first, and asks for __typename everywhere.

_HOME: Final = """
query home {
  __typename
  globals { __typename network nodesIds lightningAddressDomain chain: blockInfo {
    __typename blockHeight } }
  mobileVersions { __typename platform currentSupported minSupported }
  businessMapMarkers { __typename username mapInfo { __typename title coordinates {
    __typename longitude latitude } } }
  me {
    __typename id language username phone email { __typename address verified }
    defaultAccount {
      __typename id level defaultWalletId displayCurrency
      wallets { __typename id walletCurrency balance pendingIncomingBalance
        transactions(first: 5) { __typename pageInfo { __typename hasNextPage startCursor }
          edges { __typename cursor node { __typename id status direction settlementAmount
            settlementDisplayAmount createdAt settlementVia { __typename } } } } }
    }
  }
}
"""


def hashed(text: str) -> Json:
    digest = sha256(text.encode()).hexdigest()
    return {"persistedQuery": {"version": 1, "sha256Hash": digest}}


async def test_an_app_sends_the_hash_first_and_then_the_text(
    server: Server, merchant: Person
) -> None:
    _, secret = await factories.key(server.runtime, merchant, Scope.READ)
    headers = {"X-API-KEY": secret, "X-Idempotency-Key": str(uuid4())}
    body: Json = {"operationName": "home", "variables": {}, "extensions": hashed(_HOME)}

    missed = await server.client.post("/graphql", json=body, headers=headers)
    found = await server.client.post("/graphql", json={**body, "query": _HOME}, headers=headers)

    assert missed.status_code == 200
    assert [one["message"] for one in missed.json()["errors"]] == ["PersistedQueryNotFound"]
    assert found.status_code == 200
    answer = found.json()
    assert "errors" not in answer, answer
    assert answer["data"]["__typename"] == "Query"
    assert answer["data"]["me"]["username"]
    assert [one["__typename"] for one in _wallets(answer)] == ["BTCWallet", "UsdWallet"]


async def test_a_payment_whose_hash_was_missed_is_carried_out_once_under_its_key(
    server: Server, merchant: Person
) -> None:
    other = await factories.person(server.runtime)
    _, secret = await factories.key(server.runtime, merchant, Scope.WRITE)
    headers = {"X-API-KEY": secret, "X-Idempotency-Key": str(uuid4())}
    text = """mutation Send($input: IntraLedgerPaymentSendInput!) {
      intraLedgerPaymentSend(input: $input) { __typename status errors { __typename message } } }"""
    wanted = {"walletId": str(merchant.btc), "recipientWalletId": str(other.btc), "amount": 5}
    body: Json = {
        "operationName": "Send",
        "variables": {"input": wanted},
        "extensions": hashed(text),
    }

    await server.client.post("/graphql", json=body, headers=headers)
    for _ in range(3):
        paid = await server.client.post("/graphql", json={**body, "query": text}, headers=headers)
        assert paid.json()["data"]["intraLedgerPaymentSend"]["status"] == "SUCCESS"

    assert await balance(server.runtime, other.btc) == 5


def _wallets(answer: Json) -> list[Json]:
    found: list[Json] = answer["data"]["me"]["defaultAccount"]["wallets"]
    return found


# A client that has one WebSocket for everything, and sends headers as its HTTP link would.


class OneSocket:
    """Operations over a socket: each has an id of its own, and its answers are told apart by it."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket
        self._next_id = 0

    async def connect(self, headers: Json) -> None:
        await self._say(type="connection_init", payload={"headers": headers})
        await self._say(type="pong")  # some do so unasked
        assert await self._hear() == {"type": "connection_ack"}

    async def ask(self, query: str, **variables: Any) -> Json:
        """Return the data of an operation with one answer."""
        name = await self.start(query, **variables)
        message = await self._hear()
        assert (message["id"], message["type"]) == (name, "next"), message
        assert await self._hear() == {"id": name, "type": "complete"}
        assert "errors" not in message["payload"], message
        data: Json = message["payload"]["data"]
        return data

    async def start(self, query: str, **variables: Any) -> str:
        self._next_id += 1
        name = f"{uuid4()}-{self._next_id}"
        payload = {"query": query, "variables": variables, "extensions": {}, "operationName": None}
        await self._say(type="subscribe", id=name, payload=payload)
        return name

    async def told(self, name: str) -> Json:
        """Return the next event of a subscription."""
        message = await self._hear()
        assert (message["id"], message["type"]) == (name, "next"), message
        (value,) = message["payload"]["data"].values()
        found: Json = value
        return found

    async def _say(self, **message: object) -> None:
        await self._socket.send(json.dumps(message))

    async def _hear(self) -> Json:
        async with asyncio.timeout(10):
            message: Json = json.loads(await self._socket.recv())
        return message


async def test_a_till_does_everything_on_one_socket(server: Server, merchant: Person) -> None:
    client = await client_of(server, merchant, Scope.READ, Scope.RECEIVE)
    async with server.connect() as opened:
        till = OneSocket(opened)
        await till.connect({"x-api-key": client.secret, "content-type": "application/json"})
        me = (await till.ask("{ me { defaultAccount { defaultWalletId } } }"))["me"]
        wallet_id = me["defaultAccount"]["defaultWalletId"]
        made = await till.ask(
            """mutation($input: LnInvoiceCreateInput!) { lnInvoiceCreate(input: $input) {
              errors { message } invoice { paymentRequest paymentHash } } }""",
            input={"walletId": wallet_id, "amount": 1_234, "memo": "till"},
        )
        invoice = made["lnInvoiceCreate"]["invoice"]
        watching = await till.start(
            """subscription($hash: PaymentHash!) {
              lnInvoicePaymentStatusByHash(input: {paymentHash: $hash}) {
                status errors { message } } }""",
            hash=invoice["paymentHash"],
        )
        assert (await till.told(watching))["status"] == "PENDING"

        await client.outside_pays(invoice["paymentRequest"])

        assert (await till.told(watching))["status"] == "PAID"
        query = "query($id: WalletId!) { me { defaultAccount { walletById(walletId: $id) {"
        shown = await till.ask(f"{query} balance }} }} }} }}", id=wallet_id)
        assert shown["me"]["defaultAccount"]["walletById"]["balance"] == 21_234


# A client that knows only how to fetch an address.


@pytest.mark.parametrize("encoding", ["identity", "gzip", "zstd", "br, gzip;q=0.8", "*"])
async def test_a_spreadsheet_fetches_the_history(
    server: Server, merchant: Person, encoding: str
) -> None:
    for _ in range(8):
        await sandbox_funds.fund(server.runtime, merchant.btc, 7)
    client = await client_of(server, merchant, Scope.READ)
    query = """{ me { defaultAccount { transactions(first: 8) { edges { node {
      id createdAt direction settlementAmount memo } } } } } }"""

    answer = await server.client.get(
        "/graphql",
        params={"query": query},
        headers={"X-API-KEY": client.secret or "", "Accept-Encoding": encoding},
    )

    edges = answer.json()["data"]["me"]["defaultAccount"]["transactions"]["edges"]
    assert [edge["node"]["settlementAmount"] for edge in edges] == [7] * 8


# A point of sale that waits for its updates: whoever pays, and however, it is an LnUpdate.


async def test_an_invoice_paid_within_the_server_is_told_as_one_paid_from_outside(
    server: Server, merchant: Person
) -> None:
    payer = await factories.person(server.runtime, sat=1_000, username=new_username())
    point_of_sale = await client_of(server, merchant, Scope.RECEIVE)
    wallet_app = await client_of(server, payer, Scope.WRITE)
    updates = """subscription { myUpdates { errors { message } update { __typename
      ... on LnUpdate { paymentHash status walletId transaction { settlementAmount } } } } }"""
    create = """mutation($input: LnInvoiceCreateInput!) { lnInvoiceCreate(input: $input) {
      errors { message } invoice { paymentRequest paymentHash } } }"""
    pay = """mutation($input: LnInvoicePaymentInput!) { lnInvoicePaymentSend(input: $input) {
      errors { message } status } }"""
    async with point_of_sale.socket() as socket:
        await subscribe(socket, updates)
        made = await point_of_sale.ask(
            create, {"input": {"walletId": str(merchant.btc), "amount": 250}}
        )
        invoice = made["lnInvoiceCreate"]["invoice"]
        given = {"walletId": str(payer.btc), "paymentRequest": invoice["paymentRequest"]}
        paid = await wallet_app.ask(pay, {"input": given})
        assert paid["lnInvoicePaymentSend"] == {"errors": [], "status": "SUCCESS"}
        while True:
            told = await next_value(socket)
            assert told["errors"] == []
            assert told["update"], "some clients stop at an update that is null"
            # Prices come too, and the money that the merchant was given a moment ago may.
            if told["update"].get("paymentHash") == invoice["paymentHash"]:
                break

    assert told["update"] == {
        "__typename": "LnUpdate",
        "paymentHash": invoice["paymentHash"],
        "status": "PAID",
        "walletId": str(merchant.btc),
        "transaction": {"settlementAmount": 250},
    }
    again = await wallet_app.ask(pay, {"input": given})
    assert again["lnInvoicePaymentSend"] == {"errors": [], "status": "ALREADY_PAID"}


# Whoever has no key yet.


async def test_a_page_for_everybody_needs_no_key(server: Server, merchant: Person) -> None:
    anybody = Client(server, None)
    name = "query($name: Username!) { accountDefaultWallet(username: $name) { id currency } }"
    username = await _username(server, merchant)

    wallet = (await anybody.ask(name, {"name": username}))["accountDefaultWallet"]
    shown = await anybody.ask(
        """query($name: Username!) { globals { network } usernameAvailable(username: $name)
          realtimePrice { btcSatPrice { base offset } } }""",
        {"name": username},
    )

    assert wallet == {"id": str(merchant.btc), "currency": "BTC"}
    assert shown["usernameAvailable"] is False
    assert shown["realtimePrice"]["btcSatPrice"]["offset"] == 12


async def _username(server: Server, owner: Person) -> str:
    client = await client_of(server, owner, Scope.READ)
    found: str = (await client.ask("{ me { username } }"))["me"]["username"]
    return found
