"""What clients of this API rely on, rule by rule, where no other test says it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from secrets import token_bytes
from time import monotonic
from typing import Any
from uuid import uuid4

import pytest

from app.lightning import bolt11
from app.money import sats
from app.nodes.sandbox.behaviour import parse
from app.permissions import Scope
from app.services.payments import invoices
from tests import factories
from tests.api.asking import Asker, asker
from tests.api.catalogue import new_username
from tests.api.conftest import Serve
from tests.api.forge import Forge
from tests.api.harness import Json, Server
from tests.factories import Person, balance, world

CREATE = """
mutation ($input: LnInvoiceCreateInput!) {
  lnInvoiceCreate(input: $input) {
    errors { message code }
    invoice { paymentRequest paymentHash externalId satoshis createdAt }
  }
}
"""
CREATE_OPEN = """
mutation ($input: LnNoAmountInvoiceCreateInput!) {
  lnNoAmountInvoiceCreate(input: $input) {
    errors { message code } invoice { paymentRequest paymentHash }
  }
}
"""
FOR_OTHERS = """
mutation ($input: LnInvoiceCreateOnBehalfOfRecipientInput!) {
  lnInvoiceCreateOnBehalfOfRecipient(input: $input) {
    errors { message path code } invoice { paymentRequest paymentHash }
  }
}
"""
OPEN_FOR_OTHERS = """
mutation ($input: LnNoAmountInvoiceCreateOnBehalfOfRecipientInput!) {
  lnNoAmountInvoiceCreateOnBehalfOfRecipient(input: $input) {
    errors { message path code } invoice { paymentRequest paymentHash }
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
STATUS_BY_REQUEST = """
query ($of: LnPaymentRequest!) {
  lnInvoicePaymentStatusByPaymentRequest(input: {paymentRequest: $of}) {
    status paymentHash paymentPreimage
  }
}
"""
PAY = """
mutation ($input: LnInvoicePaymentInput!) {
  lnInvoicePaymentSend(input: $input) {
    status errors { message code } transaction { id status settlementAmount settlementFee memo }
  }
}
"""
SEND = """
mutation ($input: IntraLedgerPaymentSendInput!) {
  intraLedgerPaymentSend(input: $input) {
    status errors { message code } transaction { memo }
  }
}
"""
TRANSACTIONS = """
query ($first: Int, $after: String, $last: Int, $before: String) {
  me { defaultAccount { transactions(first: $first, after: $after, last: $last, before: $before) {
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node {
      id status direction memo externalId createdAt
      settlementAmount settlementFee settlementCurrency
      settlementDisplayAmount settlementDisplayFee settlementDisplayCurrency
      settlementPrice { base offset currencyUnit formattedAmount }
      initiationVia {
        __typename
        ... on InitiationViaLn { paymentHash paymentRequest }
        ... on InitiationViaIntraLedger { counterPartyUsername counterPartyWalletId }
      }
      settlementVia {
        __typename
        ... on SettlementViaLn { preImage paymentSecret }
        ... on SettlementViaIntraLedger { preImage counterPartyUsername counterPartyWalletId }
      }
    } }
  } } }
}
"""
INVOICES = """
query ($first: Int, $after: String, $last: Int, $before: String) {
  me { defaultAccount { invoices(first: $first, after: $after, last: $last, before: $before) {
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { __typename paymentHash paymentStatus externalId } }
  } } }
}
"""


@pytest.fixture
async def payer(server: Server) -> Person:
    return await factories.person(server.runtime, sat=10_000, username=new_username())


@pytest.fixture
async def payee(server: Server) -> Person:
    return await factories.person(server.runtime, username=new_username())


@pytest.fixture
async def buyer(server: Server, payer: Person) -> Asker:
    return await asker(server, payer)


@pytest.fixture
async def seller(server: Server, payee: Person) -> Asker:
    return await asker(server, payee)


@pytest.fixture
def anybody(server: Server) -> Asker:
    return Asker(server, None)


async def ask_for(seller: Asker, payee: Person, sat: int = 1_000, **more: object) -> Json:
    """Return a new invoice."""
    given = {"walletId": str(payee.btc), "amount": sat, **more}
    payload = await seller.data(CREATE, input=given)
    assert payload["errors"] == []
    invoice: Json = payload["invoice"]
    return invoice


async def pay(buyer: Asker, payer: Person, request: str, **more: object) -> Json:
    given = {"walletId": str(payer.btc), "paymentRequest": request, **more}
    payload: Json = await buyer.data(PAY, input=given)
    return payload


async def history(asks: Asker, **page: object) -> Json:
    me = await asks.data(TRANSACTIONS, **page)
    found: Json = me["defaultAccount"]["transactions"]
    return found


async def nodes(asks: Asker) -> list[Json]:
    return [edge["node"] for edge in (await history(asks))["edges"]]


async def outside(server: Server, **wanted: object) -> Json:
    answer = await server.client.post("/sandbox/invoices", json=wanted)
    invoice: Json = answer.json()
    return invoice


async def pay_from_outside(server: Server, request: str, **more: object) -> Json:
    wanted = {"paymentRequest": request, **more}
    answer = await server.client.post("/sandbox/payments", json=wanted)
    paid: Json = answer.json()
    assert paid["status"] == "SUCCEEDED", answer.text
    return paid


# Requests and answers


async def test_a_refused_field_leaves_its_siblings(anybody: Asker) -> None:
    answer = await anybody.ask("{ me { id } globals { network } again: globals { network } }")

    network = {"network": "regtest"}
    assert answer["data"] == {"me": None, "globals": network, "again": network}
    assert [error["path"] for error in answer["errors"]] == [["me"]]


@pytest.mark.parametrize(
    "members",
    [
        {},
        {"variables": None},
        {"variables": {}},
        {"operationName": None},
        {"operationName": "", "extensions": None},
        {"extensions": {}, "variables": {"unused": 1}},
    ],
    ids=str,
)
async def test_what_a_request_need_not_have_may_be_absent_null_or_empty(
    members: Json, server: Server
) -> None:
    query = {"query": "query q { globals { network } }"}

    answer = await server.client.post("/graphql", json={**query, **members})

    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    assert answer.json() == {"data": {"globals": {"network": "regtest"}}}


async def test_amounts_and_times_are_numbers_and_display_amounts_are_texts(
    server: Server, buyer: Asker, payer: Person
) -> None:
    request = (await outside(server, amountSat=100))["paymentRequest"]
    await pay(buyer, payer, request)

    me = await buyer.data("{ me { createdAt defaultAccount { wallets { balance } } } }")
    node = (await nodes(buyer))[0]

    numbers = [node[name] for name in ("settlementAmount", "settlementFee", "createdAt")]
    numbers += [me["createdAt"], *(it["balance"] for it in me["defaultAccount"]["wallets"])]
    numbers += [node["settlementPrice"]["base"], node["settlementPrice"]["offset"]]
    assert {type(number) for number in numbers} == {int}
    assert node["settlementAmount"] < -100
    assert node["settlementDisplayAmount"] == "-0.10"
    assert node["settlementDisplayFee"] == "0.00"
    assert abs(node["createdAt"] - datetime.now(UTC).timestamp()) < 60


# Receiving


@pytest.mark.parametrize(
    ("minutes", "effective"),
    [(None, 120), (0, 120), (1, 1), ("1440", 1_440), (1_441, 120), (10**12, 120)],
)
async def test_an_invoice_without_amount_has_a_default_expiry_of_its_own(
    minutes: object, effective: int, seller: Asker, payee: Person, anybody: Asker
) -> None:
    given = {"expiresIn": minutes}
    own = await seller.data(CREATE_OPEN, input={**given, "walletId": str(payee.btc)})
    other = await anybody.data(
        OPEN_FOR_OTHERS, input={**given, "recipientWalletId": str(payee.btc)}
    )

    for payload in (own, other):
        decoded = bolt11.decode(payload["invoice"]["paymentRequest"])
        assert decoded.expires_at - decoded.timestamp == 60 * effective


async def test_an_external_id_is_free_in_every_other_account(
    seller: Asker, payee: Person, buyer: Asker, payer: Person
) -> None:
    theirs = await ask_for(seller, payee, externalId="order-1")
    ours = await ask_for(buyer, payer, externalId="order-1")

    assert theirs["externalId"] == ours["externalId"] == "order-1"


async def test_an_external_id_is_shown_to_both_sides_of_a_payment(
    seller: Asker, payee: Person, buyer: Asker, payer: Person
) -> None:
    invoice = await ask_for(seller, payee, externalId="order-2")

    await pay(buyer, payer, invoice["paymentRequest"])

    assert (await nodes(seller))[0]["externalId"] == "order-2"
    assert (await nodes(buyer))[0]["externalId"] == "order-2"


async def test_the_note_of_a_hashed_description_is_for_the_recipient_alone(
    server: Server, anybody: Asker, seller: Asker, payee: Person, buyer: Asker, payer: Person
) -> None:
    given = {
        "recipientWalletId": str(payee.btc),
        "amount": 100,
        "memo": "a comment",
        "descriptionHash": sha256(b"metadata").hexdigest(),
    }
    inside, from_outside = [
        (await anybody.data(FOR_OTHERS, input=given))["invoice"]["paymentRequest"] for _ in range(2)
    ]

    paid = await pay(buyer, payer, inside)
    await pay_from_outside(server, from_outside)

    assert paid["transaction"]["memo"] is None
    assert (await nodes(buyer))[0]["memo"] is None
    assert [node["memo"] for node in await nodes(seller)] == ["a comment", "a comment"]


async def test_status_goes_from_pending_to_expired(
    server: Server, seller: Asker, payee: Person, anybody: Asker
) -> None:
    invoice = await ask_for(seller, payee)
    hash_, request = invoice["paymentHash"], invoice["paymentRequest"]
    before = await anybody.data(STATUS, hash=hash_)
    async with server.runtime.connection() as connection:
        await connection.execute(
            "UPDATE invoice SET expires_at = now() - interval '1 second' WHERE payment_hash = $1",
            bytes.fromhex(hash_),
        )

    after = await anybody.data(STATUS, hash=hash_)
    by_request = await anybody.data(STATUS_BY_REQUEST, of=request)

    nothing = {"paymentPreimage": None, "paymentHash": hash_}
    assert before == {"status": "PENDING", "paymentRequest": request, **nothing}
    assert after == {"status": "EXPIRED", "paymentRequest": request, **nothing}
    assert by_request == {"status": "EXPIRED", **nothing}


async def test_status_of_an_invoice_of_another_node_is_that_of_its_expiry(anybody: Asker) -> None:
    for age_s, status in (0, "PENDING"), (3_601, "EXPIRED"):
        hash_ = token_bytes(32)
        request = Forge().invoice(age_s=age_s, payment_hash=hash_)

        told = await anybody.data(STATUS_BY_REQUEST, of=request)

        assert told == {"status": status, "paymentHash": hash_.hex(), "paymentPreimage": None}


async def test_whoever_knows_a_hash_gets_the_proof_once_it_is_paid(
    seller: Asker, payee: Person, buyer: Asker, payer: Person, anybody: Asker
) -> None:
    invoice = await ask_for(seller, payee)
    await pay(buyer, payer, invoice["paymentRequest"])

    told = await anybody.data(STATUS, hash=invoice["paymentHash"].upper())

    preimage = bytes.fromhex(told["paymentPreimage"])
    assert told["status"] == "PAID"
    assert sha256(preimage).hexdigest() == invoice["paymentHash"]


async def test_a_credential_of_any_kind_may_make_invoices_for_others(
    server: Server, payer: Person, payee: Person
) -> None:
    reader = await asker(server, payer, Scope.READ)

    payload = await reader.data(
        FOR_OTHERS, input={"recipientWalletId": str(payee.btc), "amount": "21"}
    )

    assert payload["errors"] == []


# Sending


async def test_an_invoice_that_another_has_paid_is_refused(
    server: Server, seller: Asker, payee: Person, buyer: Asker, payer: Person
) -> None:
    third = await factories.person(server.runtime, sat=5_000)
    request = (await ask_for(seller, payee))["paymentRequest"]
    await pay(await asker(server, third), third, request)

    payload = await pay(buyer, payer, request)

    error = {"message": "Invoice is already paid", "code": "LIGHTNING_PAYMENT_ERROR"}
    assert payload == {"status": "FAILURE", "errors": [error], "transaction": None}
    assert await balance(server.runtime, payer.btc) == 10_000


async def test_m7_an_invoice_that_was_paid_from_outside_is_refused(
    server: Server, seller: Asker, payee: Person, buyer: Asker, payer: Person
) -> None:
    request = (await ask_for(seller, payee))["paymentRequest"]
    await pay_from_outside(server, request)

    payload = await pay(buyer, payer, request)

    assert [error["message"] for error in payload["errors"]] == ["Invoice is already paid"]
    assert await balance(server.runtime, payee.btc) == 1_000


async def test_m11_an_invoice_paid_in_the_books_is_not_paid_from_outside_again(
    server: Server, seller: Asker, payee: Person, buyer: Asker, payer: Person
) -> None:
    invoice = await ask_for(seller, payee)
    await pay(buyer, payer, invoice["paymentRequest"])
    await until(lambda: _is_cancelled_at_the_node(server, invoice["paymentHash"]))

    answer = await server.client.post(
        "/sandbox/payments", json={"paymentRequest": invoice["paymentRequest"]}
    )

    assert answer.json()["status"] == "FAILED"
    assert await balance(server.runtime, payee.btc) == 1_000


async def _is_cancelled_at_the_node(server: Server, hash_: str) -> bool:
    due = "SELECT count(*) FROM node_cancellation WHERE payment_hash = $1"
    return not await server.runtime.pool.fetchval(due, bytes.fromhex(hash_))


async def test_the_most_a_payment_may_cost_must_be_there(
    server: Server, buyer: Asker, payer: Person
) -> None:
    request = (await outside(server, amountSat=10_000))["paymentRequest"]

    payload = await pay(buyer, payer, request)

    (error,) = payload["errors"]
    assert payload["status"] == "FAILURE"
    assert error["code"] == "INSUFFICIENT_BALANCE"
    assert error["message"] == "Payment amount '10050' sats exceeds balance '10000'"
    assert len(await nodes(buyer)) == 1
    assert await balance(server.runtime, payer.btc) == 10_000


async def test_m2_parts_of_a_satoshi_are_paid_as_a_whole_one(
    server: Server, buyer: Asker, payer: Person
) -> None:
    for amount_msat, sat in ((1, 1), (999, 1), (1_000, 1), (1_001, 2), (2_000_001, 2_001)):
        invoice = await world(server.runtime).create_invoice(
            amount_msat=amount_msat, memo="", expiry_s=600, behaviour=parse("fee_ppm:0")
        )
        paid = await pay(buyer, payer, invoice.payment_request)
        assert paid["status"] == "SUCCESS"
        assert paid["transaction"]["settlementAmount"] == -sat
        assert paid["transaction"]["settlementFee"] == 0


async def test_a_failed_payment_leaves_a_debit_and_its_refund(
    server: Server, buyer: Asker, payer: Person
) -> None:
    invoice = await outside(server, amountSat=100, behaviour="reject")

    payload = await pay(buyer, payer, invoice["paymentRequest"])
    refund, debit, _ = await nodes(buyer)

    (error,) = payload["errors"]
    assert (payload["status"], payload["transaction"]) == ("FAILURE", None)
    assert error["message"] == "Payment was rejected by destination as invalid"
    assert error["code"] == "LIGHTNING_PAYMENT_ERROR"
    assert (debit["status"], debit["direction"]) == ("FAILURE", "SEND")
    assert (refund["status"], refund["direction"]) == ("FAILURE", "RECEIVE")
    assert debit["settlementAmount"] + refund["settlementAmount"] == 0
    for node in (debit, refund):
        assert node["initiationVia"]["paymentHash"] == invoice["paymentHash"]
    assert await balance(server.runtime, payer.btc) == 10_000


async def test_m15_a_payment_without_an_answer_is_pending_until_there_is_one(
    server: Server, buyer: Asker, payer: Person
) -> None:
    invoice = await outside(server, amountSat=1_000, behaviour="timeout_then_settle")

    first = await pay(buyer, payer, invoice["paymentRequest"])
    again = await pay(buyer, payer, invoice["paymentRequest"])
    held = await balance(server.runtime, payer.btc)
    await until(lambda: _is_decided(buyer))
    (settled, _) = await nodes(buyer)

    assert (first["status"], first["errors"]) == ("PENDING", [])
    assert first["transaction"]["status"] == "PENDING"
    assert held == 10_000 + first["transaction"]["settlementAmount"] <= 10_000 - 1_000
    assert (again["status"], again["errors"]) == ("PENDING", [])
    assert again["transaction"]["id"] == first["transaction"]["id"]
    assert settled["id"] == first["transaction"]["id"]
    assert settled["status"] == "SUCCESS"
    assert settled["settlementAmount"] == -(1_000 + settled["settlementFee"])
    preimage = bytes.fromhex(settled["settlementVia"]["preImage"])
    assert sha256(preimage).hexdigest() == invoice["paymentHash"]
    assert await balance(server.runtime, payer.btc) == 10_000 + settled["settlementAmount"]


async def _is_decided(buyer: Asker) -> bool:
    status: str = (await nodes(buyer))[0]["status"]
    return status != "PENDING"


@pytest.mark.parametrize(("sat", "seen"), [(49, None), (50, "an offer")])
async def test_receivers_see_no_memo_on_small_amounts(
    sat: int, seen: str | None, seller: Asker, payee: Person, buyer: Asker, payer: Person
) -> None:
    given = {"walletId": str(payer.btc), "recipientWalletId": str(payee.btc), "amount": sat}
    await buyer.data(SEND, input={**given, "memo": "an offer"})
    request = (await ask_for(seller, payee, sat, memo="an offer"))["paymentRequest"]
    await pay(buyer, payer, request)

    assert [node["memo"] for node in await nodes(seller)] == [seen, seen]
    assert [node["memo"] for node in await nodes(buyer)][:2] == ["an offer", "an offer"]


# The transactions of both sides


async def test_each_kind_of_payment_is_shown_as_such_to_both_sides(
    server: Server, seller: Asker, payee: Person, buyer: Asker, payer: Person
) -> None:
    given = {"walletId": str(payer.btc), "recipientWalletId": str(payee.btc), "amount": 100}
    await buyer.data(SEND, input=given)
    invoice = await ask_for(seller, payee, 100)
    await pay(buyer, payer, invoice["paymentRequest"])
    outgoing = await outside(server, amountSat=100, behaviour="fee_ppm:0")
    await pay(buyer, payer, outgoing["paymentRequest"])
    incoming = await ask_for(seller, payee, 100)
    proof = (await pay_from_outside(server, incoming["paymentRequest"]))["preimage"]

    sent = dict(zip(("outside", "invoice", "wallet", "funds"), await nodes(buyer), strict=True))
    got = dict(zip(("outside", "invoice", "wallet"), await nodes(seller), strict=True))

    for kind, began, settled in (
        ("outside", "InitiationViaLn", "SettlementViaLn"),
        ("invoice", "InitiationViaLn", "SettlementViaIntraLedger"),
        ("wallet", "InitiationViaIntraLedger", "SettlementViaIntraLedger"),
    ):
        for node, amount, direction in (sent[kind], -100, "SEND"), (got[kind], 100, "RECEIVE"):
            assert node["initiationVia"]["__typename"] == began
            assert node["settlementVia"]["__typename"] == settled
            assert (node["settlementAmount"], node["direction"]) == (amount, direction)
            assert (node["status"], node["settlementFee"]) == ("SUCCESS", 0)
            assert node["settlementCurrency"] == "BTC"
    for node in (sent["invoice"], got["invoice"]):
        assert node["initiationVia"]["paymentHash"] == invoice["paymentHash"]
        assert node["initiationVia"]["paymentRequest"] == invoice["paymentRequest"]
    assert sent["invoice"]["settlementVia"]["preImage"] == _proof(got["invoice"])
    assert sent["wallet"]["settlementVia"]["preImage"] is None
    assert got["outside"]["settlementVia"] == {
        "__typename": "SettlementViaLn",
        "preImage": proof,
        "paymentSecret": proof,
    }
    for kind in ("invoice", "wallet"):
        names = (sent[kind]["settlementVia"], got[kind]["settlementVia"])
        assert names[0]["counterPartyUsername"] == payee.principal.username
        assert names[1]["counterPartyUsername"] == payer.principal.username
    assert sent["outside"]["externalId"] is None
    assert got["outside"]["externalId"] == incoming["paymentHash"]


def _proof(node: Json) -> str:
    proof: str = node["settlementVia"]["preImage"]
    assert sha256(bytes.fromhex(proof)).hexdigest() == node["initiationVia"]["paymentHash"]
    return proof


# Pages


async def test_pages_of_transactions_heed_one_direction_only(
    server: Server, buyer: Asker, payer: Person, payee: Person
) -> None:
    given = {"walletId": str(payer.btc), "recipientWalletId": str(payee.btc)}
    for sat in (1, 2, 3):
        await buyer.data(SEND, input={**given, "amount": sat})

    async def amounts(**page: object) -> tuple[list[int], bool, bool]:
        found = await history(buyer, **page)
        info = found["pageInfo"]
        listed = [edge["node"]["settlementAmount"] for edge in found["edges"]]
        return listed, info["hasNextPage"], info["hasPreviousPage"]

    cursors = [edge["cursor"] for edge in (await history(buyer))["edges"]]

    assert await amounts() == ([-3, -2, -1, 10_000], False, False)
    assert await amounts(first=2) == ([-3, -2], True, False)
    assert await amounts(first=2, after=cursors[1]) == ([-1, 10_000], False, False)
    assert await amounts(first=2, before=cursors[1]) == ([-3, -2], True, False)
    assert await amounts(last=2) == ([-1, 10_000], False, True)
    assert await amounts(last=1, before=cursors[2]) == ([-2], False, True)
    assert await amounts(last=5, before=cursors[2]) == ([-3, -2], False, False)
    assert await amounts(last=2, after=cursors[0]) == ([-1, 10_000], False, True)
    assert await amounts(first=5, after=cursors[3]) == ([], False, False)
    assert await amounts(first=5, after="f" * 24) == ([-3, -2, -1, 10_000], False, False)


async def test_invoices_are_listed_newest_first_a_hundred_at_most(
    server: Server, seller: Asker, payee: Person
) -> None:
    made = [
        await invoices.create(
            server.runtime, payee.principal, wallet_id=payee.btc, amount=sats(5) if n % 2 else None
        )
        for n in range(101)
    ]
    hashes = [invoice.payment_hash.hex() for invoice in reversed(made)]

    async def listed(**page: object) -> tuple[list[str], bool, bool]:
        found = (await seller.data(INVOICES, **page))["defaultAccount"]["invoices"]
        cursors = [edge["cursor"] for edge in found["edges"]]
        info = found["pageInfo"]
        assert cursors == [edge["node"]["paymentHash"] for edge in found["edges"]]
        ends = (cursors[0], cursors[-1]) if cursors else (None, None)
        assert (info["startCursor"], info["endCursor"]) == ends
        return cursors, info["hasNextPage"], info["hasPreviousPage"]

    assert await listed() == (hashes[:100], True, False)
    assert await listed(first=100) == (hashes[:100], True, False)
    assert await listed(first=3, after=hashes[97]) == (hashes[98:], False, False)
    assert await listed(first=2, after=hashes[97]) == (hashes[98:100], True, False)
    assert await listed(last=2) == (hashes[-2:], False, True)
    assert await listed(last=2, before=hashes[5]) == (hashes[3:5], False, True)
    assert await listed(last=9, before=hashes[5]) == (hashes[:5], False, False)
    for unknown in ("ab" * 32, "nonsense", ""):
        assert await listed(first=1, after=unknown) == (hashes[:1], True, False)


async def test_a8_a_cursor_of_another_account_shows_nothing_of_it(
    server: Server, buyer: Asker, payer: Person, seller: Asker, payee: Person
) -> None:
    request = (await ask_for(buyer, payer))["paymentRequest"]
    await pay_from_outside(server, request)
    (theirs, *_) = (await history(buyer))["edges"]
    mine = [edge["cursor"] for edge in (await history(seller))["edges"]]
    hash_ = (await ask_for(buyer, payer))["paymentHash"]
    own = (await ask_for(seller, payee))["paymentHash"]

    older = await history(seller, first=100, after=theirs["cursor"])
    newer = await history(seller, last=100, before=theirs["cursor"])
    listed = (await seller.data(INVOICES, first=5, after=hash_))["defaultAccount"]["invoices"]

    seen = [edge["cursor"] for edge in (*older["edges"], *newer["edges"])]
    assert set(seen) <= set(mine)
    assert {edge["cursor"] for edge in listed["edges"]} <= {own}


# Anonymous callers and their limits


@asynccontextmanager
async def strangers(serve: Serve, **changes: Any) -> AsyncIterator[tuple[Server, Person]]:
    server = await serve(rate_limits="on", **changes)
    yield server, await factories.person(server.runtime)


async def asks_for_invoice(server: Server, wallet_id: object, **headers: str) -> str | None:
    """Return the code of the refusal, None if an invoice was made."""
    given = {"recipientWalletId": str(wallet_id), "amount": 5}
    answer = await server.post(FOR_OTHERS, {"input": given}, **headers)
    assert answer.status_code == 200, answer.text
    payload = answer.json()["data"]["lnInvoiceCreateOnBehalfOfRecipient"]
    if not payload["errors"]:
        assert payload["invoice"]["paymentHash"]
        return None
    (error,) = payload["errors"]
    assert payload["invoice"] is None
    assert error["message"]
    code: str = error["code"] or error["message"]
    return code


async def test_strangers_may_make_ten_invoices_a_minute_and_the_owner_more(serve: Serve) -> None:
    async with strangers(serve) as (server, shop):
        _, secret = await factories.key(server.runtime, shop, Scope.RECEIVE)

        codes = [await asks_for_invoice(server, shop.btc) for _ in range(12)]
        by_owner = [await asks_for_invoice(server, shop.btc, X_API_KEY=secret) for _ in range(12)]
        own = await Asker(server, secret).data(
            CREATE, input={"walletId": str(shop.btc), "amount": 5}
        )

        assert codes == [None] * 10 + ["TOO_MANY_REQUEST"] * 2
        assert by_owner == [None] * 12
        assert own["errors"] == []


async def test_r1_no_header_of_a_stranger_makes_another_address(serve: Serve) -> None:
    async with strangers(serve) as (server, shop):
        names = ("X_Forwarded_For", "Forwarded", "X_Real_IP", "CF_Connecting_IP", "True_Client_IP")
        codes = []
        for n in range(20):
            value = f"for=198.51.100.{n}" if n % 5 == 1 else f"198.51.100.{n}"
            codes.append(await asks_for_invoice(server, shop.btc, **{names[n % 5]: value}))

        assert codes == [None] * 10 + ["TOO_MANY_REQUEST"] * 10


async def test_r2_unknown_recipients_count_too(serve: Serve) -> None:
    async with strangers(serve) as (server, shop):
        unknown = [await asks_for_invoice(server, uuid4()) for _ in range(10)]

        assert all("CouldNotFindWalletFromIdError" in str(code) for code in unknown)
        assert await asks_for_invoice(server, shop.btc) == "TOO_MANY_REQUEST"


async def test_r2_one_request_cannot_make_several_invoices(serve: Serve) -> None:
    async with strangers(serve) as (server, shop):
        make = "lnInvoiceCreateOnBehalfOfRecipient(input: {recipientWalletId: "
        make += f'"{shop.btc}", amount: 5}}) {{ errors {{ message }} }}'
        rest = "fragment F on Mutation { b: " + make + " }"
        for query in (
            f"mutation {{ a: {make} b: {make} }}",
            f"mutation {{ a: {make} ...F }} {rest}",
            f"mutation {{ ...F ... on Mutation {{ a: {make} }} }} {rest}",
        ):
            answer = await server.post(query)
            assert answer.status_code == 400
            assert answer.json()["errors"][0]["code"] == "QUERY_TOO_COMPLEX"

        made = await server.runtime.pool.fetchval("SELECT count(*) FROM invoice")
        assert made == 0


async def test_r3_strangers_cannot_lock_a_shop_out(serve: Serve) -> None:
    """Behind a proxy that is trusted, so that each request may come from somewhere else."""
    limits = {"anonymous_invoices_per_recipient_minute": 5, "trusted_proxies": ("127.0.0.1",)}
    async with strangers(serve, **limits) as (server, shop):
        other_shop = await factories.person(server.runtime)
        _, secret = await factories.key(server.runtime, shop, Scope.RECEIVE)
        codes = [
            await asks_for_invoice(server, shop.btc, X_Forwarded_For=f"198.51.100.{n}")
            for n in range(8)
        ]
        by_owner = [
            await asks_for_invoice(server, shop.btc, X_API_KEY=secret, X_Forwarded_For="192.0.2.1")
            for _ in range(6)
        ]

        assert codes == [None] * 5 + ["TOO_MANY_REQUEST"] * 3
        assert by_owner == [None] * 6
        elsewhere = {"X_Forwarded_For": "198.51.100.200"}
        assert await asks_for_invoice(server, other_shop.btc, **elsewhere) is None


async def until(condition: Any, *, patience: timedelta = timedelta(seconds=15)) -> None:
    """Wait for what must happen soon: work that the server does on its own."""
    deadline = monotonic() + patience.total_seconds()
    while not await condition():
        assert monotonic() < deadline, "it did not happen in time"
