"""The programs people point at this API: what they send, and what they must find in the answer.

Each class does what one family of clients was seen to do, with the fields it was seen to ask for,
and is as strict as that family: what would make it raise makes its test fail.
"""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection

from app.lightning import bolt11
from app.permissions import Scope
from tests import factories
from tests.api.catalogue import new_username
from tests.api.harness import Json, Server
from tests.factories import Person, balance


@dataclass(frozen=True, slots=True)
class Client:
    """Somebody with an API key, or none, who takes any status but 200 for a broken server."""

    server: Server
    secret: str | None

    async def ask(self, query: str, variables: Json | None = None) -> Json:
        """Return `data`; a client that sees `errors` beside it gives up."""
        answer = await self.raw(query, variables)
        assert "errors" not in answer, answer
        data: Json = answer["data"]
        return data

    async def raw(self, query: str, variables: Json | None = None) -> Json:
        headers = {} if self.secret is None else {"X-API-KEY": self.secret}
        body: Json = (
            {"query": query} if variables is None else {"query": query, "variables": variables}
        )
        response = await self.server.client.post("/graphql", json=body, headers=headers)
        assert response.status_code == 200, response.text
        assert response.headers["content-type"] == "application/json"
        answer: Json = response.json()
        assert answer.get("errors") != []
        return answer

    @asynccontextmanager
    async def socket(self) -> AsyncIterator[ClientConnection]:
        """Open a WebSocket whose first frame must be the acknowledgement."""
        async with self.server.connect() as socket:
            payload = {} if self.secret is None else {"X-API-KEY": self.secret}
            await socket.send(json.dumps({"type": "connection_init", "payload": payload}))
            assert json.loads(await socket.recv()) == {"type": "connection_ack"}
            yield socket

    async def outside_invoice(self, **wanted: object) -> Json:
        answer = await self.server.client.post("/sandbox/invoices", json=wanted)
        invoice: Json = answer.json()
        return invoice

    async def outside_pays(self, request: str, **more: object) -> None:
        wanted = {"paymentRequest": request, **more}
        answer = await self.server.client.post("/sandbox/payments", json=wanted)
        assert answer.json()["status"] == "SUCCEEDED", answer.text


async def subscribe(socket: ClientConnection, query: str, variables: Json | None = None) -> None:
    message = {"id": "blink", "type": "subscribe", "payload": {"query": query}}
    if variables is not None:
        message["payload"] = {"query": query, "variables": variables}
    await socket.send(json.dumps(message))


async def next_value(socket: ClientConnection) -> Any:
    """Return the value of the only field of the next message, which must be a `next`."""
    async with asyncio.timeout(10):
        message = json.loads(await socket.recv())
    assert message["type"] == "next", message
    (value,) = message["payload"]["data"].values()
    return value


@pytest.fixture
async def merchant(server: Server) -> Person:
    return await factories.person(server.runtime, sat=20_000, username=new_username())


async def client_of(server: Server, owner: Person, *scopes: Scope) -> Client:
    _, secret = await factories.key(server.runtime, owner, *scopes)
    return Client(server, secret)


# LNbits


class LnbitsLike:
    """A funding source: takes the first BTC wallet, makes all invoices on behalf of itself."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def wallet(self) -> tuple[str, int]:
        data = await self._client.ask(
            "query Me { me { defaultAccount { wallets { id walletCurrency balance } } } }"
        )
        wallets = data["me"]["defaultAccount"]["wallets"]
        (first, *_) = [one for one in wallets if one["walletCurrency"] == "BTC"]
        return first["id"], first["balance"] * 1_000

    async def create(self, amount: int, **described: str) -> Json:
        wallet_id, _ = await self.wallet()
        return await self.create_for(wallet_id, amount, **described)

    async def create_for(self, wallet_id: str, amount: int, **described: str) -> Json:
        query = """
        mutation LnInvoiceCreateOnBehalfOfRecipient(
          $input: LnInvoiceCreateOnBehalfOfRecipientInput!
        ) {
          lnInvoiceCreateOnBehalfOfRecipient(input: $input) {
            invoice { paymentRequest paymentHash paymentSecret satoshis }
            errors { message }
          }
        }
        """
        given = {"amount": amount, "recipientWalletId": wallet_id, **described}
        data = await self._client.ask(query, {"input": given})
        payload = data["lnInvoiceCreateOnBehalfOfRecipient"]
        assert payload["errors"] == []
        invoice: Json = payload["invoice"]
        return invoice

    async def pay(self, request: str) -> tuple[bool | None, int | None, str | None]:
        """Return whether it was paid, the fee in millisatoshi, and the proof."""
        wallet_id, _ = await self.wallet()
        query = """
        mutation LnInvoicePaymentSend($input: LnInvoicePaymentInput!) {
          lnInvoicePaymentSend(input: $input) {
            status
            errors { message path code }
          }
        }
        """
        given = {"walletId": wallet_id, "paymentRequest": request}
        data = await self._client.ask(query, {"input": given})
        if data["lnInvoicePaymentSend"]["errors"]:
            return False, None, None
        return await self.payment(bolt11.decode(request).payment_hash.hex())

    async def payment(self, hash_: str) -> tuple[bool | None, int | None, str | None]:
        wallet_id, _ = await self.wallet()
        query = """
        query TransactionsByPaymentHash($walletId: WalletId!, $paymentHash: PaymentHash!) {
          me { defaultAccount { walletById(walletId: $walletId) {
            walletCurrency
            ... on BTCWallet {
              transactionsByPaymentHash(paymentHash: $paymentHash) {
                settlementFee status direction
                settlementVia { ... on SettlementViaLn { preImage } }
              }
            }
          } } }
        }
        """
        data = await self._client.ask(query, {"walletId": wallet_id, "paymentHash": hash_})
        wallet = data["me"]["defaultAccount"]["walletById"]
        sent = [it for it in wallet["transactionsByPaymentHash"] if it["direction"] == "SEND"]
        if not sent:
            return None, None, None
        paid = {"SUCCESS": True, "PENDING": None, "FAILURE": False}[sent[0]["status"]]
        fee_msat = sent[0]["settlementFee"] * 1_000
        return paid, fee_msat, sent[0]["settlementVia"].get("preImage")

    async def invoice_status(self, hash_: str) -> str | None:
        wallet_id, _ = await self.wallet()
        query = """
        query InvoiceByPaymentHash($walletId: WalletId!, $paymentHash: PaymentHash!) {
          me { defaultAccount { walletById(walletId: $walletId) {
            invoiceByPaymentHash(paymentHash: $paymentHash) {
              ... on LnInvoice { paymentStatus }
            }
          } } }
        }
        """
        variables = {"walletId": wallet_id, "paymentHash": hash_}
        data = (await self._client.raw(query, variables)).get("data") or {}
        account = (data.get("me") or {}).get("defaultAccount") or {}
        found = (account.get("walletById") or {}).get("invoiceByPaymentHash") or {}
        status: str | None = found.get("paymentStatus")
        return status


_LNBITS_UPDATES = """
subscription { myUpdates { update { ... on LnUpdate {
  transaction { initiationVia { ... on InitiationViaLn { paymentHash } } direction }
} } } }
"""


async def told_of(socket: ClientConnection, hash_: str) -> Json:
    """Return the payment with a hash; what was paid earlier is passed over."""
    while True:
        update = (await next_value(socket))["update"]
        if update and update["transaction"]["initiationVia"]["paymentHash"] == hash_:
            transaction: Json = update["transaction"]
            return transaction


@pytest.fixture
async def lnbits_key(server: Server, merchant: Person) -> Client:
    return await client_of(server, merchant, Scope.READ, Scope.WRITE)


@pytest.mark.parametrize(
    "described",
    [{"memo": "LNbits"}, {"descriptionHash": sha256(b"metadata").hexdigest()}],
    ids=["memo", "description hash"],
)
async def test_lnbits_is_funded_and_hears_of_it(lnbits_key: Client, described: Json) -> None:
    lnbits = LnbitsLike(lnbits_key)
    _, before_msat = await lnbits.wallet()
    invoice = await lnbits.create(21, **described)
    pending = await lnbits.invoice_status(invoice["paymentHash"])
    async with lnbits_key.socket() as socket:
        await subscribe(socket, _LNBITS_UPDATES)
        prices = [await next_value(socket), await next_value(socket)]
        await lnbits_key.outside_pays(invoice["paymentRequest"])
        told = await told_of(socket, invoice["paymentHash"])
    _, after_msat = await lnbits.wallet()

    assert invoice["satoshis"] == 21
    assert len(invoice["paymentSecret"]) == 64
    assert [price["update"] for price in prices] == [{}, {}]
    assert told["direction"] == "RECEIVE"
    assert (pending, await lnbits.invoice_status(invoice["paymentHash"])) == ("PENDING", "PAID")
    assert after_msat - before_msat == 21_000


async def test_lnbits_pays_and_reads_fee_and_proof(lnbits_key: Client) -> None:
    lnbits = LnbitsLike(lnbits_key)
    good = await lnbits_key.outside_invoice(amountSat=1_000, behaviour="fee_ppm:2000")
    bad = await lnbits_key.outside_invoice(amountSat=1_000, behaviour="no_route")

    paid, fee_msat, proof = await lnbits.pay(good["paymentRequest"])
    failed = await lnbits.pay(bad["paymentRequest"])
    later = await lnbits.payment(bad["paymentHash"])

    assert (paid, fee_msat, proof) == (True, 2_000, good["preimage"])
    assert failed == (False, None, None)
    assert later[0] is False
    assert await lnbits.payment("ab" * 32) == (None, None, None)
    assert await lnbits.invoice_status("ab" * 32) is None


async def test_lnbits_pays_another_wallet_of_this_server(
    server: Server, lnbits_key: Client
) -> None:
    payee = await factories.person(server.runtime)
    other = LnbitsLike(await client_of(server, payee, Scope.READ))
    invoice = await other.create(100, memo="between two of them")

    paid, fee_msat, proof = await LnbitsLike(lnbits_key).pay(invoice["paymentRequest"])

    assert (paid, fee_msat, proof) == (True, 0, None)
    assert await other.invoice_status(invoice["paymentHash"]) == "PAID"


# BTCPay Server


class BtcpayLike:
    """A Lightning connection: reads the network first, lists without arguments."""

    def __init__(self, client: Client, wallet_id: str) -> None:
        self._client = client
        self._wallet_id = wallet_id

    @staticmethod
    async def connect(client: Client) -> "tuple[BtcpayLike, str]":
        data = await client.ask(
            "query GetNetworkAndDefaultWallet { globals { network } "
            "me { defaultAccount { defaultWallet { id currency } } } }"
        )
        wallet = data["me"]["defaultAccount"]["defaultWallet"]
        assert wallet["currency"] in {"BTC", "USD"}
        return BtcpayLike(client, wallet["id"]), data["globals"]["network"]

    async def balance(self) -> int:
        query = """
        query GetWallet($walletId: WalletId!) {
          me { defaultAccount { walletById(walletId: $walletId) {
            id balance walletCurrency
          } } }
        }
        """
        data = await self._client.ask(query, {"walletId": self._wallet_id})
        amount: int = data["me"]["defaultAccount"]["walletById"]["balance"]
        return amount

    async def create(self, amount: int | None, minutes: int, **described: str) -> Json:
        kind = "lnInvoice" if amount is not None else "lnNoAmountInvoice"
        name = f"{kind}CreateOnBehalfOfRecipient"
        satoshis = "satoshis" if amount is not None else ""
        query = f"""
        mutation {name}($input: {name[0].upper()}{name[1:]}Input!) {{
          {name}(input: $input) {{
            invoice {{
              createdAt paymentHash paymentRequest paymentSecret paymentStatus {satoshis}
            }}
            errors {{ message }}
          }}
        }}
        """
        given: Json = {"recipientWalletId": self._wallet_id, "expiresIn": minutes, **described}
        if amount is not None:
            given["amount"] = amount
        data = await self._client.ask(query, {"input": given})
        assert data[name]["errors"] == []
        invoice: Json = data[name]["invoice"]
        return invoice

    async def invoices(self) -> list[Json]:
        query = """
        query Invoices($walletId: WalletId!) {
          me { defaultAccount { walletById(walletId: $walletId) {
            invoices { edges { node {
              createdAt paymentHash paymentRequest paymentSecret paymentStatus
              ... on LnInvoice { satoshis }
            } } }
          } } }
        }
        """
        data = await self._client.ask(query, {"walletId": self._wallet_id})
        return [
            it["node"] for it in data["me"]["defaultAccount"]["walletById"]["invoices"]["edges"]
        ]

    async def invoice(self, hash_: str) -> Json:
        query = """
        query InvoiceByPaymentHash($paymentHash: PaymentHash!, $walletId: WalletId!) {
          me { defaultAccount { walletById(walletId: $walletId) {
            invoiceByPaymentHash(paymentHash: $paymentHash) {
              createdAt paymentHash paymentRequest paymentSecret paymentStatus
              ... on LnInvoice { satoshis }
            }
          } } }
        }
        """
        data = await self._client.ask(query, {"walletId": self._wallet_id, "paymentHash": hash_})
        found: Json = data["me"]["defaultAccount"]["walletById"]["invoiceByPaymentHash"]
        return found

    async def cancel(self, hash_: str) -> bool:
        query = """
        mutation CancelInvoice($input: LnInvoiceCancelInput!) {
          lnInvoiceCancel(input: $input) { success errors { message code } }
        }
        """
        given = {"walletId": self._wallet_id, "paymentHash": hash_}
        data = await self._client.ask(query, {"input": given})
        succeeded: bool = data["lnInvoiceCancel"]["success"]
        return succeeded

    async def pay(self, request: str, amount: int | None = None) -> Json:
        name = "lnInvoicePaymentSend" if amount is None else "lnNoAmountInvoicePaymentSend"
        kind = "LnInvoicePaymentInput" if amount is None else "LnNoAmountInvoicePaymentInput"
        query = f"""
        mutation Pay($input: {kind}!) {{
          {name}(input: $input) {{
            status
            errors {{ message path code }}
            transaction {{
              createdAt direction id memo status settlementAmount settlementCurrency settlementFee
              initiationVia {{ ... on InitiationViaLn {{ paymentHash paymentRequest }} }}
              settlementVia {{
                ... on SettlementViaLn {{ preImage }}
                ... on SettlementViaIntraLedger {{ preImage }}
              }}
            }}
          }}
        }}
        """
        given: Json = {"walletId": self._wallet_id, "paymentRequest": request}
        if amount is not None:
            given["amount"] = amount
        payload: Json = (await self._client.ask(query, {"input": given}))[name]
        assert payload["errors"] is not None
        return payload

    async def payment(self, hash_: str) -> Json | None:
        """Return the payment of a hash: the first transaction, if that is one that was sent."""
        query = """
        query TransactionsByPaymentHash($paymentHash: PaymentHash!, $walletId: WalletId!) {
          me { defaultAccount { walletById(walletId: $walletId) {
            transactionsByPaymentHash(paymentHash: $paymentHash) {
              createdAt direction id memo status settlementAmount settlementCurrency settlementFee
              initiationVia { ... on InitiationViaLn { paymentHash paymentRequest } }
              settlementVia {
                ... on SettlementViaLn { preImage }
                ... on SettlementViaIntraLedger { preImage }
              }
            }
          } } }
        }
        """
        data = await self._client.ask(query, {"walletId": self._wallet_id, "paymentHash": hash_})
        found = data["me"]["defaultAccount"]["walletById"]["transactionsByPaymentHash"]
        is_payment = bool(found) and found[0]["direction"] == "SEND"
        return found[0] if is_payment else None


_BTCPAY_UPDATES = """
subscription myUpdates { myUpdates { update { ... on LnUpdate {
  transaction {
    id createdAt direction status settlementAmount
    initiationVia { ... on InitiationViaLn { paymentHash paymentRequest } }
    settlementVia {
      ... on SettlementViaLn { preImage }
      ... on SettlementViaIntraLedger { preImage }
    }
  }
} } } }
"""


@pytest.fixture
async def btcpay(server: Server, merchant: Person) -> tuple[BtcpayLike, Client]:
    client = await client_of(server, merchant, Scope.READ, Scope.WRITE)
    connected, network = await BtcpayLike.connect(client)
    assert network == "regtest"
    return connected, client


async def test_btcpay_is_paid_an_order(btcpay: tuple[BtcpayLike, Client], merchant: Person) -> None:
    shop, client = btcpay
    order = await shop.create(500, 15, memo="order 1")
    donation = await shop.create(None, 60, memo="donation")
    async with client.socket() as socket:
        await subscribe(socket, _BTCPAY_UPDATES)
        await next_value(socket)
        await next_value(socket)
        await client.outside_pays(order["paymentRequest"])
        await client.outside_pays(donation["paymentRequest"], amountSat=77)
        told = [await told_of(socket, it["paymentHash"]) for it in (order, donation)]
    listed = await shop.invoices()

    decoded = bolt11.decode(order["paymentRequest"])
    assert decoded.expires_at - decoded.timestamp == 15 * 60
    assert [it["initiationVia"]["paymentRequest"] for it in told] == [
        order["paymentRequest"],
        donation["paymentRequest"],
    ]
    assert [(it["status"], it["settlementAmount"]) for it in told] == [
        ("SUCCESS", 500),
        ("SUCCESS", 77),
    ]
    assert all(len(it["settlementVia"]["preImage"]) == 64 for it in told)
    assert [it["paymentHash"] for it in listed[:2]] == [
        donation["paymentHash"],
        order["paymentHash"],
    ]
    assert listed[1]["satoshis"] == 500
    assert "satoshis" not in listed[0]
    assert (await shop.invoice(order["paymentHash"]))["paymentStatus"] == "PAID"
    assert await shop.payment(order["paymentHash"]) is None
    assert await shop.cancel(order["paymentHash"]) is False


async def test_btcpay_cancels_what_nobody_paid(btcpay: tuple[BtcpayLike, Client]) -> None:
    shop, client = btcpay
    order = await shop.create(500, 15)

    cancelled = await shop.cancel(order["paymentHash"])
    answer = await client.server.client.post(
        "/sandbox/payments", json={"paymentRequest": order["paymentRequest"]}
    )

    assert cancelled is True
    assert answer.json()["status"] == "FAILED"


async def test_btcpay_pays_out(
    server: Server, btcpay: tuple[BtcpayLike, Client], merchant: Person
) -> None:
    shop, client = btcpay
    payout = await client.outside_invoice(amountSat=1_000, behaviour="fee_ppm:0")
    tip = await client.outside_invoice(behaviour="fee_ppm:0")
    refused = await client.outside_invoice(amountSat=1_000, behaviour="reject")
    before = await shop.balance()

    paid = await shop.pay(payout["paymentRequest"])
    tipped = await shop.pay(tip["paymentRequest"], 11)
    failed = await shop.pay(refused["paymentRequest"])

    assert paid["status"] == tipped["status"] == "SUCCESS"
    assert paid["transaction"]["settlementVia"]["preImage"] == payout["preimage"]
    assert (await shop.payment(payout["paymentHash"])) == paid["transaction"]
    assert failed["status"] == "FAILURE"
    assert failed["errors"][0]["message"]
    assert await shop.payment(refused["paymentHash"]) is None  # the refund comes first
    assert await shop.balance() == before - 1_011 == await balance(server.runtime, merchant.btc)


async def test_btcpay_finds_the_field_of_the_proof_for_internal_payments_too(
    server: Server, btcpay: tuple[BtcpayLike, Client]
) -> None:
    shop, _ = btcpay
    other, _ = await BtcpayLike.connect(
        await client_of(server, await factories.person(server.runtime), Scope.READ)
    )
    order = await other.create(300, 15)

    paid = await shop.pay(order["paymentRequest"])

    proof = bytes.fromhex(paid["transaction"]["settlementVia"]["preImage"])
    assert sha256(proof).hexdigest() == order["paymentHash"]


# Assistants and scripts (such as Blink's own MCP server and skills)


async def test_an_assistant_looks_around_before_it_pays(server: Server, merchant: Person) -> None:
    client = await client_of(server, merchant, *Scope)
    payee = await factories.person(server.runtime, username=new_username())
    scopes = await client.ask("query Authorization { authorization { scopes } }")
    me = await client.ask(
        "query Me { me { id username phone language defaultAccount { id level displayCurrency "
        "defaultWalletId wallets { id walletCurrency balance pendingIncomingBalance } } } }"
    )
    price = await client.ask(
        "query RealtimePrice($currency: DisplayCurrency) { realtimePrice(currency: $currency) { "
        "timestamp denominatorCurrency btcSatPrice { base offset } } }",
        {"currency": "USD"},
    )
    found = await client.ask(
        "query DefaultWallet($username: Username!, $walletCurrency: WalletCurrency) { "
        "accountDefaultWallet(username: $username, walletCurrency: $walletCurrency) "
        "{ id walletCurrency } }",
        {"username": payee.principal.username, "walletCurrency": None},
    )
    sent = await client.ask(
        "mutation Send($input: IntraLedgerPaymentSendInput!) { intraLedgerPaymentSend(input: "
        "$input) { status errors { code message path } transaction { id status direction memo "
        "settlementAmount settlementFee settlementVia { ... on SettlementViaIntraLedger { "
        "counterPartyUsername } } } } }",
        {
            "input": {
                "walletId": me["me"]["defaultAccount"]["defaultWalletId"],
                "recipientWalletId": found["accountDefaultWallet"]["id"],
                "amount": "250",
                "memo": None,
            }
        },
    )

    assert sorted(scopes["authorization"]["scopes"]) == ["READ", "RECEIVE", "WRITE"]
    sat = price["realtimePrice"]["btcSatPrice"]
    assert sat["base"] / 10 ** sat["offset"] == pytest.approx(0.1)
    assert found["accountDefaultWallet"] == {"id": str(payee.btc), "walletCurrency": "BTC"}
    payload = sent["intraLedgerPaymentSend"]
    assert (payload["status"], payload["errors"]) == ("SUCCESS", [])
    assert payload["transaction"]["settlementAmount"] == -250
    name = payload["transaction"]["settlementVia"]["counterPartyUsername"]
    assert name == payee.principal.username


async def test_an_assistant_probes_pays_and_reads_the_history(
    server: Server, merchant: Person
) -> None:
    client = await client_of(server, merchant, Scope.READ, Scope.WRITE)
    request = (await client.outside_invoice(amountSat=2_000))["paymentRequest"]
    given = {"walletId": str(merchant.btc), "paymentRequest": request}
    probe = await client.ask(
        "mutation Probe($input: LnInvoiceFeeProbeInput!) { lnInvoiceFeeProbe(input: $input) "
        "{ amount errors { code message path } } }",
        {"input": given},
    )
    paid = await client.ask(
        "mutation Pay($input: LnInvoicePaymentInput!) { lnInvoicePaymentSend(input: $input) "
        "{ status errors { code message path } transaction { settlementFee } } }",
        {"input": given},
    )
    history = await client.ask(
        "query History($first: Int, $after: String) { me { defaultAccount { transactions("
        "first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { cursor node { "
        "id createdAt status direction memo settlementAmount settlementFee settlementCurrency "
        "settlementDisplayAmount settlementDisplayFee settlementDisplayCurrency "
        "settlementPrice { base offset currencyUnit formattedAmount } "
        "initiationVia { __typename ... on InitiationViaOnChain { address } "
        "... on InitiationViaLn { paymentHash } "
        "... on InitiationViaIntraLedger { counterPartyUsername } } "
        "settlementVia { __typename ... on SettlementViaOnChain { transactionHash vout } "
        "... on SettlementViaLn { preImage } "
        "... on SettlementViaIntraLedger { counterPartyUsername preImage } } } } } } } }",
        {"first": 1, "after": None},
    )

    fee = paid["lnInvoicePaymentSend"]["transaction"]["settlementFee"]
    assert probe["lnInvoiceFeeProbe"] == {"amount": fee, "errors": []}
    page = history["me"]["defaultAccount"]["transactions"]
    assert page["pageInfo"] == {"hasNextPage": True, "endCursor": page["edges"][0]["cursor"]}
    assert page["edges"][0]["node"]["settlementAmount"] == -(2_000 + fee)


# Wallets that are attached to receive, or to send, only


async def test_a_site_accepts_a_key_for_receiving_only_if_it_cannot_spend(
    server: Server, merchant: Person
) -> None:
    """As sites do that keep one key to receive and another to send."""
    scopes = "query Scopes { authorization { scopes } }"
    create = (
        "mutation lnInvoiceCreate($input: LnInvoiceCreateInput!) { lnInvoiceCreate(input: $input) "
        "{ invoice { paymentRequest paymentHash } errors { message } } }"
    )
    pay = (
        "mutation LnInvoicePaymentSend($input: LnInvoicePaymentInput!) { lnInvoicePaymentSend("
        "input: $input) { status errors { message path code } transaction { settlementVia { "
        "... on SettlementViaIntraLedger { preImage } ... on SettlementViaLn { preImage } } } } }"
    )
    receiver = await client_of(server, merchant, Scope.READ, Scope.RECEIVE)
    given = {"walletId": str(merchant.btc), "amount": 10, "expiresIn": "15", "memo": "zap"}

    shown = await receiver.ask(scopes)
    made = await receiver.ask(create, {"input": given})
    outside = await receiver.outside_invoice(amountSat=10)
    refused = await receiver.ask(
        pay,
        {"input": {"walletId": str(merchant.btc), "paymentRequest": outside["paymentRequest"]}},
    )

    assert sorted(shown["authorization"]["scopes"]) == ["READ", "RECEIVE"]
    assert made["lnInvoiceCreate"]["errors"] == []
    (error,) = refused["lnInvoicePaymentSend"]["errors"]
    assert refused["lnInvoicePaymentSend"]["status"] is None
    assert "(code: AuthorizationError: not authorized to execute mutations)" in error["message"]
    assert await balance(server.runtime, merchant.btc) == 20_000


async def test_a_key_that_is_no_more_is_told_so_by_the_status(
    server: Server, merchant: Person
) -> None:
    _, secret = await factories.key(server.runtime, merchant, Scope.READ, expires_in_days=0)

    answer = await server.post("{ globals { network } }", X_API_KEY=secret)

    assert answer.status_code == 401
    assert answer.headers["content-type"] == "application/json"
    assert answer.json()["error"]["code"] == 401


# Pages without a key: donation buttons, payment terminals, LNURL servers


async def test_a_donation_button_needs_no_key(server: Server, merchant: Person) -> None:
    page = Client(server, None)
    wallet = await page.ask(
        "query accountDefaultWallets($username: Username!, $walletCurrency: WalletCurrency!) { "
        "accountDefaultWallet(username: $username, walletCurrency: $walletCurrency) "
        "{ __typename id walletCurrency } }",
        {"username": str(merchant.principal.username).upper(), "walletCurrency": "BTC"},
    )
    made = await page.ask(
        "mutation LnInvoiceCreateOnBehalfOfRecipient($walletId: WalletId!, $amount: SatAmount!, "
        "$descriptionHash: Hex32Bytes!) { mutationData: lnInvoiceCreateOnBehalfOfRecipient(input: "
        "{recipientWalletId: $walletId, amount: $amount, descriptionHash: $descriptionHash}) "
        "{ errors { message } invoice { paymentRequest paymentHash } } }",
        {
            "walletId": wallet["accountDefaultWallet"]["id"],
            "amount": 42,
            "descriptionHash": sha256(b"[]").hexdigest(),
        },
    )
    invoice = made["mutationData"]["invoice"]
    watch = """
    subscription ($input: LnInvoicePaymentStatusInput!) {
      lnInvoicePaymentStatus(input: $input) { __typename errors { message } status }
    }
    """
    async with page.socket() as socket:
        await subscribe(socket, watch, {"input": {"paymentRequest": invoice["paymentRequest"]}})
        before = await next_value(socket)
        await page.outside_pays(invoice["paymentRequest"])
        after = await next_value(socket)
    verified = await page.ask(
        "query LnInvoicePaymentStatusByHash($input: LnInvoicePaymentStatusByHashInput!) { "
        "lnInvoicePaymentStatusByHash(input: $input) "
        "{ paymentHash paymentPreimage paymentRequest status } }",
        {"input": {"paymentHash": invoice["paymentHash"]}},
    )

    kind = "LnInvoicePaymentStatusPayload"
    assert before == {"__typename": kind, "errors": [], "status": "PENDING"}
    assert after == {"__typename": kind, "errors": [], "status": "PAID"}
    proof = bytes.fromhex(verified["lnInvoicePaymentStatusByHash"]["paymentPreimage"])
    assert sha256(proof).hexdigest() == invoice["paymentHash"]


async def test_a_socket_survives_whatever_order_a_client_sends_in(
    server: Server, merchant: Person
) -> None:
    """Clients ping with and without a payload, and ignore our pongs."""
    client = await client_of(server, merchant, Scope.RECEIVE)
    async with client.socket() as socket:
        await socket.send(json.dumps({"type": "ping"}))
        assert json.loads(await socket.recv()) == {"type": "pong"}
        await socket.send(json.dumps({"type": "ping", "payload": {"at": 1}}))
        assert json.loads(await socket.recv())["type"] == "pong"
        await subscribe(socket, _LNBITS_UPDATES)
        assert (await next_value(socket))["update"] is not None
        assert (await next_value(socket))["update"] is not None
        made = await LnbitsLike(client).create_for(str(merchant.btc), 5)
        await client.outside_pays(made["paymentRequest"])
        told = await told_of(socket, made["paymentHash"])

    assert told["direction"] == "RECEIVE"
