"""Asking to be paid: invoices, made by their owner or by anybody, and what becomes of them."""

import time
from hashlib import sha256
from typing import Any
from uuid import uuid4

import pytest

from app.lightning import bolt11
from app.permissions import Scope
from app.services.accounts import registry as accounts
from tests import factories
from tests.api.asking import Asker, asker
from tests.api.conftest import Serve
from tests.api.harness import Json, Server
from tests.factories import Person, person

CREATE = """
mutation ($input: LnInvoiceCreateInput!) {
  lnInvoiceCreate(input: $input) {
    errors { message path code }
    invoice {
      __typename createdAt paymentRequest paymentHash paymentSecret paymentStatus externalId
      satoshis
    }
  }
}
"""
CREATE_OPEN = """
mutation ($input: LnNoAmountInvoiceCreateInput!) {
  lnNoAmountInvoiceCreate(input: $input) {
    errors { message path code }
    invoice { __typename paymentRequest paymentHash paymentStatus externalId }
  }
}
"""
FOR_OTHERS = """
mutation ($input: LnInvoiceCreateOnBehalfOfRecipientInput!) {
  lnInvoiceCreateOnBehalfOfRecipient(input: $input) {
    errors { message path code }
    invoice { paymentRequest paymentHash satoshis externalId }
  }
}
"""
CANCEL = """
mutation ($wallet: WalletId!, $hash: PaymentHash!) {
  lnInvoiceCancel(input: {walletId: $wallet, paymentHash: $hash}) {
    success errors { message code }
  }
}
"""
STATUS = """
query ($hash: PaymentHash!) {
  lnInvoicePaymentStatusByHash(input: {paymentHash: $hash}) {
    status paymentHash paymentRequest paymentPreimage
  }
}
"""


@pytest.fixture
async def receiver(server: Server, owner: Person) -> Asker:
    return await asker(server, owner, Scope.RECEIVE)


@pytest.fixture
def anybody(server: Server) -> Asker:
    return Asker(server, None)


async def _created(asks: Asker, owner: Person, **more: Any) -> dict[str, Any]:
    payload = await asks.data(CREATE, input={"walletId": str(owner.btc), "amount": 1_000} | more)
    assert payload["errors"] == []
    invoice: dict[str, Any] = payload["invoice"]
    return invoice


async def test_invoice_says_what_was_asked_for(receiver: Asker, owner: Person) -> None:
    invoice = await _created(receiver, owner, memo="tea", expiresIn=10, externalId="order-1")

    decoded = bolt11.decode(invoice["paymentRequest"])
    assert decoded.amount_msat == 1_000_000
    assert decoded.description == "tea"
    assert decoded.payment_hash.hex() == invoice["paymentHash"]
    assert decoded.payment_secret is not None
    assert decoded.payment_secret.hex() == invoice["paymentSecret"]
    assert decoded.expires_at - decoded.timestamp == 600
    assert abs(invoice.pop("createdAt") - time.time()) < 60
    assert invoice["__typename"] == "LnInvoice"
    assert invoice["paymentStatus"] == "PENDING"
    assert invoice["externalId"] == "order-1"
    assert invoice["satoshis"] == 1_000


@pytest.mark.parametrize("amount", [21, "21", 21.9], ids=repr)
async def test_amount_may_be_a_number_or_its_digits(
    amount: object, receiver: Asker, owner: Person
) -> None:
    assert (await _created(receiver, owner, amount=amount))["satoshis"] == 21


async def test_optional_inputs_may_be_null(receiver: Asker, owner: Person) -> None:
    invoice = await _created(receiver, owner, memo=None, expiresIn=None, externalId=None)

    assert invoice["externalId"] == invoice["paymentHash"]


@pytest.mark.parametrize(
    ("minutes", "effective"), [(0, 240), ("5", 5), (1_440, 1_440), (9_999, 240)]
)
async def test_impossible_expiry_becomes_the_default(
    minutes: object, effective: int, receiver: Asker, owner: Person
) -> None:
    invoice = await _created(receiver, owner, expiresIn=minutes)

    decoded = bolt11.decode(invoice["paymentRequest"])
    assert decoded.expires_at - decoded.timestamp == effective * 60


async def test_invoice_without_an_amount_leaves_it_to_the_payer(
    receiver: Asker, owner: Person
) -> None:
    payload = await receiver.data(CREATE_OPEN, input={"walletId": str(owner.btc)})

    decoded = bolt11.decode(payload["invoice"]["paymentRequest"])
    assert decoded.amount_msat is None
    assert payload["invoice"]["__typename"] == "LnNoAmountInvoice"


async def test_external_id_is_used_once_in_an_account(receiver: Asker, owner: Person) -> None:
    await _created(receiver, owner, externalId="same")

    again = await receiver.data(
        CREATE, input={"walletId": str(owner.btc), "amount": 5, "externalId": "same"}
    )

    (error,) = again["errors"]
    assert again["invoice"] is None
    assert error["code"] == "INVALID_INPUT"
    assert "already exists" in error["message"]


async def test_bitcoin_invoice_needs_a_bitcoin_wallet(receiver: Asker, owner: Person) -> None:
    error = await receiver.error(CREATE, input={"walletId": str(owner.usd), "amount": 5})

    assert error["message"] == "Unsupported operation for wallet's currency."
    assert error["code"] == "INVALID_INPUT"


async def test_anybody_may_ask_for_an_invoice_of_another(anybody: Asker, owner: Person) -> None:
    note = "tea for two"
    hash_ = sha256(b"metadata").hexdigest()

    payload = await anybody.data(
        FOR_OTHERS,
        input={
            "recipientWalletId": str(owner.btc),
            "amount": "500",
            "memo": note,
            "descriptionHash": hash_,
        },
    )

    decoded = bolt11.decode(payload["invoice"]["paymentRequest"])
    assert payload["errors"] == []
    assert payload["invoice"]["satoshis"] == 500
    assert decoded.description_hash == bytes.fromhex(hash_)
    assert note not in payload["invoice"]["paymentRequest"]


async def test_invoice_for_an_unknown_wallet_is_refused(anybody: Asker) -> None:
    error = await anybody.error(
        FOR_OTHERS, input={"recipientWalletId": str(uuid4()), "amount": 500}
    )

    assert "CouldNotFindWalletFromIdError" in error["message"]
    assert error["code"] is None


async def test_invoice_for_a_locked_account_is_refused(
    server: Server, anybody: Asker, owner: Person
) -> None:
    async with server.runtime.connection() as connection:
        await connection.execute(
            "UPDATE account SET status = 'locked' WHERE id = $1", owner.principal.account_id
        )

    error = await anybody.error(
        FOR_OTHERS, input={"recipientWalletId": str(owner.btc), "amount": 500}
    )

    assert (error["code"], error["message"]) == ("INVALID_INPUT", "Account is inactive.")
    assert (await accounts.get(server.runtime, owner.principal.account_id)).status == "locked"


async def test_webhook_for_strangers_is_off_unless_switched_on(
    anybody: Asker, owner: Person
) -> None:
    error = await anybody.error(
        FOR_OTHERS,
        input={
            "recipientWalletId": str(owner.btc),
            "amount": 500,
            "webhookUrl": "https://example.com/paid",
        },
    )

    assert error["code"] == "INVALID_INPUT"
    assert "webhookUrl is not supported yet" in error["message"]


async def test_webhook_for_strangers_is_kept_with_the_invoice_where_it_is_allowed(
    serve: Serve,
) -> None:
    server = await serve(invoice_webhooks=True)
    anybody, owner = Asker(server, None), await person(server.runtime)

    async def ask(url: str) -> Json:
        wish = {"recipientWalletId": str(owner.btc), "amount": 500, "webhookUrl": url}
        return await anybody.ask(FOR_OTHERS, input=wish)

    inside = await ask("https://169.254.169.254/latest")
    made = await ask("https://example.com/paid")

    (refused,), (taken,) = inside["data"].values(), made["data"].values()
    assert "public host" in refused["errors"][0]["message"]
    assert taken["errors"] == []
    (row,) = await server.runtime.pool.fetch(
        "SELECT e.url, e.payment_hash, e.account_id, e.seed FROM webhook_endpoint e"
    )
    assert row["url"] == "https://example.com/paid"
    assert row["payment_hash"].hex() == taken["invoice"]["paymentHash"]
    assert (row["account_id"], row["seed"]) == (owner.principal.account_id, None)
    assert await server.runtime.pool.fetchval("SELECT count(*) FROM invoice") == 1


async def test_cancelled_invoice_can_be_cancelled_no_more(receiver: Asker, owner: Person) -> None:
    hash_ = (await _created(receiver, owner))["paymentHash"]

    first = await receiver.data(CANCEL, wallet=str(owner.btc), hash=hash_)
    again = await receiver.data(CANCEL, wallet=str(owner.btc), hash=hash_)
    status = await receiver.data(STATUS, hash=hash_)

    assert first == {"success": True, "errors": []}
    assert again == {
        "success": False,
        "errors": [{"message": "The invoice has already been processed", "code": "INVALID_INPUT"}],
    }
    assert status["status"] == "PENDING"


async def test_invoice_of_another_cannot_be_cancelled(
    server: Server, receiver: Asker, owner: Person
) -> None:
    stranger = await factories.person(server.runtime)
    theirs = await _created(await asker(server, stranger), stranger)

    error = await receiver.error(CANCEL, wallet=str(owner.btc), hash=theirs["paymentHash"])

    assert error["code"] == "LIGHTNING_PAYMENT_ERROR"
    assert error["message"].endswith("but it does not exist")


async def test_payment_from_outside_is_seen_by_owner_and_by_anybody(
    server: Server, receiver: Asker, anybody: Asker, owner: Person
) -> None:
    invoice = await _created(receiver, owner, memo="tea")

    before = await anybody.data(STATUS, hash=invoice["paymentHash"])
    await _pay_from_outside(server, invoice["paymentRequest"])
    after = await _until_paid(anybody, invoice["paymentHash"])
    reader = await asker(server, owner, Scope.READ)
    me = await reader.data(
        "query ($hash: PaymentHash!) { me { defaultAccount { wallets { balance "
        "transactionsByPaymentHash(paymentHash: $hash) { settlementAmount direction status memo "
        "initiationVia { __typename } settlementVia { __typename } } "
        "} invoices { edges { cursor node { paymentStatus } } } } } }",
        hash=invoice["paymentHash"],
    )

    assert before["status"] == "PENDING"
    assert before["paymentPreimage"] is None
    preimage = bytes.fromhex(after["paymentPreimage"])
    assert sha256(preimage).hexdigest() == invoice["paymentHash"]
    bitcoin = me["defaultAccount"]["wallets"][0]
    assert bitcoin["balance"] == 1_000
    assert bitcoin["transactionsByPaymentHash"] == [
        {
            "settlementAmount": 1_000,
            "direction": "RECEIVE",
            "status": "SUCCESS",
            "memo": "tea",
            "initiationVia": {"__typename": "InitiationViaLn"},
            "settlementVia": {"__typename": "SettlementViaLn"},
        }
    ]
    assert me["defaultAccount"]["invoices"]["edges"] == [
        {"cursor": invoice["paymentHash"], "node": {"paymentStatus": "PAID"}}
    ]


async def _pay_from_outside(server: Server, payment_request: str) -> None:
    answer = await server.client.post("/sandbox/payments", json={"paymentRequest": payment_request})
    assert answer.json()["status"] == "SUCCEEDED", answer.text


async def _until_paid(asks: Asker, hash_: str) -> dict[str, Any]:
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        status: dict[str, Any] = await asks.data(STATUS, hash=hash_)
        if status["status"] == "PAID":
            return status
    raise AssertionError("the receipt was not booked in time")


async def test_status_of_an_unknown_hash_is_an_error(anybody: Asker) -> None:
    error = await anybody.error(STATUS, hash="ab" * 32)

    assert error["code"] == "LIGHTNING_PAYMENT_ERROR"


async def test_deprecated_status_query_answers_refusals_in_its_payload(anybody: Asker) -> None:
    answer = await anybody.data(
        'query { lnInvoicePaymentStatus(input: {paymentRequest: "lnbcrt1notaninvoice"}) '
        "{ errors { message code path } status } }"
    )

    (error,) = answer["errors"]
    assert answer["status"] is None
    assert error["message"].startswith("Invalid lightning request")
    assert (error["code"], error["path"]) == ("INVOICE_DECODE_ERROR", ["lnInvoicePaymentStatus"])


async def test_status_may_be_asked_for_by_the_invoice(anybody: Asker, owner: Person) -> None:
    created = await anybody.data(
        FOR_OTHERS, input={"recipientWalletId": str(owner.btc), "amount": 500}
    )
    request = created["invoice"]["paymentRequest"]
    now = await anybody.data(
        "query ($of: LnPaymentRequest!) { lnInvoicePaymentStatusByPaymentRequest("
        "input: {paymentRequest: $of}) { status paymentHash } }",
        of=request,
    )
    old = await anybody.data(
        "query ($of: LnPaymentRequest!) { lnInvoicePaymentStatus(input: {paymentRequest: $of}) "
        "{ errors { message } status paymentHash } }",
        of=request,
    )

    hash_ = created["invoice"]["paymentHash"]
    assert now == {"status": "PENDING", "paymentHash": hash_}
    assert old == {"errors": [], "status": "PENDING", "paymentHash": hash_}
