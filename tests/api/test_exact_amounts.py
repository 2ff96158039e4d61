"""Fields of ours beside Blink's: what the books know to the millisatoshi, and Blink's unchanged."""

from typing import Any

import pytest

from app.graphql.scalars import safe
from app.money import AMOUNT_MAX, MSAT_PER_SAT
from app.permissions import Scope
from tests.api.asking import Asker, asker
from tests.api.harness import Json, Server
from tests.factories import Person, person

HISTORY = """query($first: Int) { me { defaultAccount { transactions(first: $first) { edges { node {
  settlementAmount settlementFee networkAmountMsat networkFeeMsat } } } } } }"""
BALANCES = "{ me { defaultAccount { wallets { walletCurrency balance balanceMsat } } } }"
PAY = """mutation($id: WalletId!, $request: LnPaymentRequest!) {
  lnInvoicePaymentSend(input: {walletId: $id, paymentRequest: $request}) {
    status errors { message }
    transaction { settlementAmount settlementFee networkAmountMsat networkFeeMsat } } }"""
CREATE = """mutation($id: WalletId!) { lnInvoiceCreate(input: {walletId: $id, amount: 70}) {
  invoice { paymentRequest } errors { message } } }"""
CREATE_ANY = """mutation($id: WalletId!) { lnNoAmountInvoiceCreate(input: {walletId: $id}) {
  invoice { paymentRequest } errors { message } } }"""


async def history(client: Asker, first: int = 1) -> list[Json]:
    me = await client.data(HISTORY, first=first)
    return [edge["node"] for edge in me["defaultAccount"]["transactions"]["edges"]]


@pytest.fixture
async def rich(server: Server) -> Person:
    return await person(server.runtime, sat=10_000)


async def pay(client: Asker, owner: Person, request: str) -> Json:
    sent = await client.data(PAY, id=str(owner.btc), request=request)
    assert sent["errors"] == []
    found: Json = sent["transaction"]
    return found


async def outside_invoice(server: Server, **wish: Any) -> str:
    made = await server.client.post("/sandbox/invoices", json={"amountSat": 1_000, **wish})
    request: str = made.json()["paymentRequest"]
    return request


async def test_a_route_costs_what_it_cost(server: Server, rich: Person) -> None:
    client = await asker(server, rich)
    request = await outside_invoice(server, behaviour="fee_ppm:2500")

    sent = await pay(client, rich, request)

    assert sent == {
        "settlementAmount": -1_003,
        "settlementFee": 3,
        "networkAmountMsat": 1_000_000,
        "networkFeeMsat": 2_500,
    }
    assert await history(client) == [sent]


async def test_what_comes_in_is_told_as_it_came(server: Server, rich: Person) -> None:
    client = await asker(server, rich)
    made = await client.data(CREATE_ANY, id=str(rich.btc))
    request = made["invoice"]["paymentRequest"]
    await server.client.post("/sandbox/payments", json={"paymentRequest": request, "amountSat": 77})

    (received,) = await history(client)

    assert received["settlementAmount"] == 77
    assert received["networkAmountMsat"] == 77_000
    assert received["networkFeeMsat"] is None


async def test_what_was_settled_in_the_books_went_over_no_network(
    server: Server, rich: Person
) -> None:
    client = await asker(server, rich)
    shop = await person(server.runtime)
    of_shop = await asker(server, shop)
    made = await of_shop.data(CREATE, id=str(shop.btc))

    sent = await pay(client, rich, made["invoice"]["paymentRequest"])

    for seen in (sent, *await history(of_shop)):
        assert (seen["networkAmountMsat"], seen["networkFeeMsat"]) == (None, None)


async def test_what_failed_moved_nothing(server: Server, rich: Person) -> None:
    client = await asker(server, rich)
    request = await outside_invoice(server, behaviour="reject")
    await client.ask(PAY, id=str(rich.btc), request=request)

    for seen in await history(client, 2):
        assert (seen["networkAmountMsat"], seen["networkFeeMsat"]) == (None, None)


async def test_a_balance_is_told_in_both_units(server: Server, rich: Person) -> None:
    client = await asker(server, rich, Scope.READ)

    wallets = (await client.data(BALANCES))["defaultAccount"]["wallets"]

    assert [(one["balance"], one["balanceMsat"]) for one in wallets] == [
        (10_000, 10_000_000),
        (0, None),
    ]


def test_what_no_reader_of_json_holds_exactly_is_not_told() -> None:
    assert safe(2**53 - 1) == 2**53 - 1
    assert safe(-(2**53) + 1) == -(2**53) + 1
    assert safe(AMOUNT_MAX * MSAT_PER_SAT) is None
    assert safe(None) is None
