"""Paying: every way to send, every state a payment can be in, every reason it is refused."""

from hashlib import sha256
from typing import Any
from uuid import uuid4

import pytest

from app.lightning import bolt11
from app.permissions import Scope
from app.services import sandbox_funds
from tests import factories
from tests.api.asking import Asker, asker
from tests.api.harness import Server
from tests.factories import Person, balance

_TRANSACTION = """
  id status direction settlementAmount settlementFee settlementCurrency memo externalId
  settlementDisplayAmount settlementDisplayFee settlementDisplayCurrency
  settlementPrice { base offset currencyUnit formattedAmount }
  initiationVia { __typename ... on InitiationViaLn { paymentHash paymentRequest } }
  settlementVia {
    __typename
    ... on SettlementViaLn { preImage }
    ... on SettlementViaIntraLedger { preImage counterPartyUsername counterPartyWalletId }
  }
"""
PAY = f"""
mutation ($input: LnInvoicePaymentInput!) {{
  lnInvoicePaymentSend(input: $input) {{
    status errors {{ message path code }} transaction {{ {_TRANSACTION} }}
  }}
}}
"""
PAY_OPEN = """
mutation ($input: LnNoAmountInvoicePaymentInput!) {
  lnNoAmountInvoicePaymentSend(input: $input) {
    status errors { message path code } transaction { settlementAmount }
  }
}
"""
SEND = f"""
mutation ($input: IntraLedgerPaymentSendInput!) {{
  intraLedgerPaymentSend(input: $input) {{
    status errors {{ message path code }} transaction {{ {_TRANSACTION} }}
  }}
}}
"""
PROBE = """
mutation ($input: LnInvoiceFeeProbeInput!) {
  lnInvoiceFeeProbe(input: $input) { errors { message path code } amount }
}
"""
PROBE_OPEN = """
mutation ($input: LnNoAmountInvoiceFeeProbeInput!) {
  lnNoAmountInvoiceFeeProbe(input: $input) { errors { message path code } amount }
}
"""
REQUEST = """
mutation ($wallet: WalletId!, $amount: SatAmount!, $memo: Memo) {
  lnInvoiceCreateOnBehalfOfRecipient(
    input: {recipientWalletId: $wallet, amount: $amount, memo: $memo}
  ) { errors { message } invoice { paymentRequest paymentHash } }
}
"""


#: The donation example of BOLT 11: genuine, on another network and long expired.
_MAINNET = (
    "lnbc1pvjluezsp5zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zygspp5qqqsyqcyq5rqwzqfqqqsyq"
    "cyq5rqwzqfqqqsyqcyq5rqwzqfqypqdpl2pkx2ctnv5sxxmmwwd5kgetjypeh2ursdae8g6twvus8g6rfwvs8qun0dfj"
    "kxaq9qrsgq357wnc5r2ueh7ck6q93dj32dlqnls087fxdwk8qakdyafkq3yap9us6v52vjjsrvywa6rt52cm9r9zqt8r2"
    "t7mlcwspyetp5h2tztugp9lfyql"
)


@pytest.fixture
async def payer(server: Server) -> Person:
    return await factories.person(server.runtime, sat=10_000, username=f"payer_{uuid4().hex[:8]}")


@pytest.fixture
async def payee(server: Server) -> Person:
    return await factories.person(server.runtime, username=f"payee_{uuid4().hex[:8]}")


@pytest.fixture
async def writer(server: Server, payer: Person) -> Asker:
    return await asker(server, payer, Scope.WRITE)


async def _requested(
    server: Server, payee: Person, amount: int = 1_000, memo: str | None = "tea"
) -> dict[str, str]:
    payload = await Asker(server, None).data(
        REQUEST, wallet=str(payee.btc), amount=amount, memo=memo
    )
    invoice: dict[str, str] = payload["invoice"]
    return invoice


async def _outside(server: Server, **wanted: object) -> dict[str, str]:
    answer = await server.client.post("/sandbox/invoices", json=wanted)
    invoice: dict[str, str] = answer.json()
    return invoice


async def _pay(writer: Asker, payer: Person, request: str, **more: object) -> dict[str, Any]:
    given = {"walletId": str(payer.btc), "paymentRequest": request} | more
    payload: dict[str, Any] = await writer.data(PAY, input=given)
    return payload


async def test_invoice_of_this_server_is_settled_in_the_books(
    server: Server, writer: Asker, payer: Person, payee: Person
) -> None:
    invoice = await _requested(server, payee)

    payload = await _pay(writer, payer, invoice["paymentRequest"])

    transaction = payload["transaction"]
    preimage = bytes.fromhex(transaction["settlementVia"].pop("preImage"))
    assert (payload["status"], payload["errors"]) == ("SUCCESS", [])
    assert len(transaction.pop("id")) == 24
    assert sha256(preimage).hexdigest() == invoice["paymentHash"]
    assert transaction == {
        "status": "SUCCESS",
        "direction": "SEND",
        "settlementAmount": -1_000,
        "settlementFee": 0,
        "settlementCurrency": "BTC",
        "memo": "tea",
        "externalId": invoice["paymentHash"],
        "settlementDisplayAmount": "-1.00",
        "settlementDisplayFee": "0.00",
        "settlementDisplayCurrency": "USD",
        "settlementPrice": {
            "base": 100_000_000_000,
            "offset": 12,
            "currencyUnit": "MINOR",
            "formattedAmount": "0.1",
        },
        "initiationVia": {
            "__typename": "InitiationViaLn",
            "paymentHash": invoice["paymentHash"],
            "paymentRequest": invoice["paymentRequest"],
        },
        "settlementVia": {
            "__typename": "SettlementViaIntraLedger",
            "counterPartyUsername": (await _username(server, payee)),
            "counterPartyWalletId": None,
        },
    }
    assert await balance(server.runtime, payee.btc) == 1_000


async def _username(server: Server, of: Person) -> str:
    me = await (await asker(server, of, Scope.READ)).data("{ me { username } }")
    username: str = me["username"]
    return username


async def test_invoice_of_another_node_costs_a_real_fee_and_gives_a_proof(
    server: Server, writer: Asker, payer: Person
) -> None:
    invoice = await _outside(server, amountSat=1_000, behaviour="fee_ppm:3000")

    payload = await _pay(writer, payer, invoice["paymentRequest"])

    transaction = payload["transaction"]
    assert payload["status"] == "SUCCESS"
    assert transaction["settlementFee"] == 3
    assert transaction["settlementAmount"] == -1_003
    assert transaction["settlementVia"]["__typename"] == "SettlementViaLn"
    preimage = bytes.fromhex(transaction["settlementVia"]["preImage"])
    assert sha256(preimage).hexdigest() == invoice["paymentHash"]
    assert await balance(server.runtime, payer.btc) == 10_000 - 1_003


async def test_second_payment_of_an_invoice_is_already_paid(
    server: Server, writer: Asker, payer: Person, payee: Person
) -> None:
    own = (await _requested(server, payee))["paymentRequest"]
    outside = (await _outside(server, amountSat=10))["paymentRequest"]
    for request in (own, outside):
        first = await _pay(writer, payer, request)

        again = await _pay(writer, payer, request.upper())

        assert first["status"] == "SUCCESS"
        assert (again["status"], again["errors"]) == ("ALREADY_PAID", [])


async def test_failed_payment_is_given_back(server: Server, writer: Asker, payer: Person) -> None:
    request = (await _outside(server, amountSat=10, behaviour="no_route"))["paymentRequest"]

    payload = await _pay(writer, payer, request)

    (error,) = payload["errors"]
    assert (payload["status"], payload["transaction"]) == ("FAILURE", None)
    assert error["code"] == "ROUTE_FINDING_ERROR"
    assert error["message"] == "Unable to find a route for payment."
    assert await balance(server.runtime, payer.btc) == 10_000


async def test_open_invoice_takes_the_amount_of_the_payer(
    server: Server, writer: Asker, payer: Person
) -> None:
    request = (await _outside(server, behaviour="fee_ppm:0"))["paymentRequest"]
    given = {"walletId": str(payer.btc), "paymentRequest": request}

    without = await _pay(writer, payer, request)
    paid = await writer.data(PAY_OPEN, input=given | {"amount": "77"})

    assert without["errors"][0]["message"] == "Invoice does not have a valid amount to pay"
    assert paid["status"] == "SUCCESS"
    assert paid["transaction"] == {"settlementAmount": -77}


async def test_amount_of_an_invoice_is_not_the_payers_to_choose(
    server: Server, writer: Asker, payer: Person, payee: Person
) -> None:
    request = (await _requested(server, payee))["paymentRequest"]

    error = await writer.error(
        PAY_OPEN,
        input={"walletId": str(payer.btc), "paymentRequest": request, "amount": 1},
    )

    assert (error["code"], error["message"]) == (
        "INVALID_INPUT",
        "Invoice must be a zero-amount invoice",
    )


async def test_transfer_to_a_wallet_is_seen_by_both_sides(
    server: Server, writer: Asker, payer: Person, payee: Person
) -> None:
    given = {"walletId": str(payer.btc), "recipientWalletId": str(payee.btc), "amount": 60}

    payload = await writer.data(SEND, input=given | {"memo": "thanks"})
    reader = await asker(server, payee, Scope.READ)
    me = await reader.data(
        "{ me { defaultAccount { transactions { edges { node { settlementAmount memo "
        "settlementVia { ... on SettlementViaIntraLedger { counterPartyUsername } } } } } } } }"
    )

    sent = payload["transaction"]
    assert (payload["status"], sent["settlementAmount"], sent["memo"]) == ("SUCCESS", -60, "thanks")
    assert sent["initiationVia"] == {"__typename": "InitiationViaIntraLedger"}
    (edge,) = me["defaultAccount"]["transactions"]["edges"]
    assert edge["node"] == {
        "settlementAmount": 60,
        "memo": "thanks",
        "settlementVia": {"counterPartyUsername": await _username(server, payer)},
    }


async def test_transfer_that_cannot_be_is_refused(
    server: Server, writer: Asker, payer: Person, payee: Person
) -> None:
    async def refusal(recipient: object, amount: object) -> tuple[str | None, str]:
        error = await writer.error(
            SEND,
            input={
                "walletId": str(payer.btc),
                "recipientWalletId": str(recipient),
                "amount": amount,
            },
        )
        return error["code"], error["message"]

    assert await refusal(payer.btc, 5) == ("CANT_PAY_SELF", "User tried to pay themselves")
    assert await refusal(payee.btc, 0) == ("INVALID_INPUT", "A valid satoshi amount is required")
    assert await refusal(payer.usd, 5) == (
        "INVALID_INPUT",
        "Amount sent was too low for recipient's usd wallet.",
    )
    assert await refusal(payee.btc, 10_001) == (
        "INSUFFICIENT_BALANCE",
        "Payment amount '10001' sats exceeds balance '10000'",
    )
    _, message = await refusal(uuid4(), 5)
    assert "CouldNotFindWalletFromIdError" in message
    assert await balance(server.runtime, payer.btc) == 10_000


@pytest.mark.parametrize(
    ("request_", "code"),
    [
        ("lnbcrt1", "INVOICE_DECODE_ERROR"),
        ("lnbcrt1nonsense", "INVOICE_DECODE_ERROR"),
        ("lnbc" + "q" * 7_100, "INVOICE_DECODE_ERROR"),
        (_MAINNET, "INVOICE_DECODE_ERROR"),
    ],
    ids=["empty", "nonsense", "endless", "other network"],
)
async def test_what_is_no_invoice_of_this_network_is_refused(
    request_: str, code: str, server: Server, writer: Asker, payer: Person
) -> None:
    for document in (PAY, PROBE):
        error = await writer.error(
            document, input={"walletId": str(payer.btc), "paymentRequest": request_}
        )
        assert error["code"] == code
    assert await balance(server.runtime, payer.btc) == 10_000


async def test_changed_invoice_is_refused(
    server: Server, writer: Asker, payer: Person, payee: Person
) -> None:
    request = (await _requested(server, payee))["paymentRequest"]
    changed = request[:40] + ("q" if request[40] != "q" else "p") + request[41:]

    payload = await _pay(writer, payer, changed)

    assert payload["status"] == "FAILURE"
    assert payload["errors"][0]["code"] == "INVOICE_DECODE_ERROR"


async def test_a_dollar_wallet_pays_an_invoice_of_bitcoin_in_cents(
    server: Server, writer: Asker, payer: Person, payee: Person
) -> None:
    await sandbox_funds.fund(server.runtime, payer.usd, 10_000)
    request = (await _requested(server, payee))["paymentRequest"]

    payload = await writer.data(PAY, input={"walletId": str(payer.usd), "paymentRequest": request})

    assert (payload["status"], payload["errors"]) == ("SUCCESS", [])
    assert payload["transaction"]["settlementCurrency"] == "USD"
    assert (
        payload["transaction"]["settlementAmount"] == await balance(server.runtime, payer.usd) - 998
    )


async def test_probe_tells_the_fee_that_is_then_charged(
    server: Server, writer: Asker, payer: Person
) -> None:
    request = (await _outside(server, amountSat=1_000, behaviour="fee_ppm:2000"))["paymentRequest"]
    given = {"walletId": str(payer.btc), "paymentRequest": request}

    probe = await writer.data(PROBE, input=given)
    paid = await _pay(writer, payer, request)

    assert probe == {"errors": [], "amount": 2}
    assert paid["transaction"]["settlementFee"] == 2


async def test_probe_without_a_route_tells_the_most_it_may_cost(
    server: Server, writer: Asker, payer: Person
) -> None:
    request = (await _outside(server, amountSat=10_000, behaviour="no_route"))["paymentRequest"]

    probe = await writer.data(PROBE, input={"walletId": str(payer.btc), "paymentRequest": request})

    assert probe["amount"] == 50
    assert probe["errors"] == [
        {
            "message": "Unable to find a route for payment.",
            "path": ["lnInvoiceFeeProbe"],
            "code": "ROUTE_FINDING_ERROR",
        }
    ]


async def test_probe_of_an_invoice_of_this_server_costs_nothing(
    server: Server, writer: Asker, payer: Person, payee: Person
) -> None:
    request = (await _requested(server, payee))["paymentRequest"]
    open_ = (await _outside(server))["paymentRequest"]
    wallet = str(payer.btc)

    own = await writer.data(PROBE, input={"walletId": wallet, "paymentRequest": request})
    given = {"walletId": wallet, "paymentRequest": open_, "amount": 500}
    chosen = await writer.data(PROBE_OPEN, input=given)

    assert own == {"errors": [], "amount": 0}
    assert chosen["errors"] == []
    assert isinstance(chosen["amount"], int)


async def test_memo_of_the_payer_stays_with_the_payer(
    server: Server, writer: Asker, payer: Person, payee: Person
) -> None:
    invoice = await _requested(server, payee, memo="for the payee")

    payload = await _pay(writer, payer, invoice["paymentRequest"], memo="for me")
    reader = await asker(server, payee, Scope.READ)
    me = await reader.data("{ me { defaultAccount { transactions { edges { node { memo } } } } } }")

    assert bolt11.decode(invoice["paymentRequest"]).description == "for the payee"
    assert payload["transaction"]["memo"] == "for me"
    assert me["defaultAccount"]["transactions"]["edges"] == [{"node": {"memo": "for the payee"}}]
