"""Dollar wallets as clients see them."""

from typing import Any

import pytest

from app.permissions import Scope
from app.services import sandbox_funds
from tests import factories
from tests.api.asking import Asker, asker
from tests.api.harness import Server
from tests.factories import Person, balance

CREATE = """
mutation ($input: LnUsdInvoiceCreateInput!) {
  lnUsdInvoiceCreate(input: $input) {
    errors { message code } invoice { __typename satoshis paymentStatus paymentRequest }
  }
}
"""
CREATE_IN_SATS = """
mutation ($input: LnUsdInvoiceBtcDenominatedCreateOnBehalfOfRecipientInput!) {
  lnUsdInvoiceBtcDenominatedCreateOnBehalfOfRecipient(input: $input) {
    errors { message code } invoice { satoshis paymentRequest }
  }
}
"""
SEND = """
mutation ($input: IntraLedgerUsdPaymentSendInput!) {
  intraLedgerUsdPaymentSend(input: $input) {
    errors { message code } status transaction {
      settlementAmount settlementFee settlementCurrency settlementDisplayAmount direction
      settlementPrice { base offset currencyUnit formattedAmount }
    }
  }
}
"""
PROBE = """
mutation ($input: LnUsdInvoiceFeeProbeInput!) {
  lnUsdInvoiceFeeProbe(input: $input) { errors { message code } amount }
}
"""
PROBE_CENTS = """
mutation ($input: LnNoAmountUsdInvoiceFeeProbeInput!) {
  lnNoAmountUsdInvoiceFeeProbe(input: $input) { errors { message code } amount }
}
"""


@pytest.fixture
async def owner(server: Server) -> Person:
    made = await factories.person(server.runtime)
    await sandbox_funds.fund(server.runtime, made.usd, 100_000)
    return made


@pytest.fixture
async def writer(server: Server, owner: Person) -> Asker:
    return await asker(server, owner, Scope.WRITE)


async def outside(server: Server, **fields: Any) -> str:
    made = await server.client.post("/sandbox/invoices", json=fields)
    request: str = made.json()["paymentRequest"]
    return request


async def test_a_dollar_invoice_tells_the_satoshi_that_its_cents_cost(
    server: Server, owner: Person, writer: Asker
) -> None:
    payload = await writer.data(CREATE, input={"walletId": str(owner.usd), "amount": "100"})

    assert payload["errors"] == []
    invoice = payload["invoice"]
    assert (invoice["__typename"], invoice["paymentStatus"]) == ("LnInvoice", "PENDING")
    assert invoice["satoshis"] == 1_003
    before = await balance(server.runtime, owner.usd)
    paid = await server.client.post(
        "/sandbox/payments", json={"paymentRequest": invoice["paymentRequest"]}
    )
    assert paid.json()["status"] == "SUCCEEDED"
    assert await balance(server.runtime, owner.usd) == before + 100


async def test_anybody_asks_for_satoshi_into_a_dollar_wallet(server: Server, owner: Person) -> None:
    answer = await server.post(
        CREATE_IN_SATS, {"input": {"recipientWalletId": str(owner.usd), "amount": 1_000}}
    )

    payload = answer.json()["data"]["lnUsdInvoiceBtcDenominatedCreateOnBehalfOfRecipient"]
    assert payload["errors"] == []
    assert payload["invoice"]["satoshis"] == 1_000


async def test_sent_cents_are_shown_as_cents(owner: Person, writer: Asker) -> None:
    payload = await writer.data(
        SEND,
        input={"walletId": str(owner.usd), "recipientWalletId": str(owner.btc), "amount": 150},
    )

    assert (payload["errors"], payload["status"]) == ([], "SUCCESS")
    assert payload["transaction"] == {
        "settlementAmount": -150,
        "settlementFee": 0,
        "settlementCurrency": "USD",
        "settlementDisplayAmount": "-1.50",
        "direction": "SEND",
        "settlementPrice": {
            "base": 1_000_000,
            "offset": 6,
            "currencyUnit": "MINOR",
            "formattedAmount": "1",
        },
    }


async def test_fees_of_dollar_payments_are_told_in_cents_and_without_a_route_the_most(
    server: Server, owner: Person, writer: Asker
) -> None:
    found = await writer.data(
        PROBE,
        input={
            "walletId": str(owner.usd),
            "paymentRequest": await outside(server, amountSat=20_000, behaviour="fee_ppm:3000"),
        },
    )
    lost = await writer.data(
        PROBE,
        input={
            "walletId": str(owner.usd),
            "paymentRequest": await outside(server, amountSat=20_000, behaviour="no_route"),
        },
    )
    open_ = await writer.data(
        PROBE_CENTS,
        input={
            "walletId": str(owner.usd),
            "paymentRequest": await outside(server, behaviour="fee_ppm:3000"),
            "amount": 2_000,
        },
    )

    assert found == {"errors": [], "amount": 7}
    assert lost["amount"] == 11
    assert [error["code"] for error in lost["errors"]] == ["ROUTE_FINDING_ERROR"]
    assert open_ == {"errors": [], "amount": 6}
