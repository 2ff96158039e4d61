"""What a newcomer does first, and the two-account story, through the public interfaces alone."""

import asyncio
import json
import re
import shlex
from hashlib import sha256
from urllib.parse import urlsplit

from tests.story import documents
from tests.story.servers import (
    Installation,
    Json,
    Person,
    Server,
    Updates,
    balance,
    history,
    key,
    own_invoice,
    person,
)

FUNDS_SAT = 20_000


async def _pay(server: Server, secret: str, payer: Person, request: str) -> Json:
    data = await server.ask(documents.PAY, key=secret, wallet=payer.btc, request=request)
    payload: Json = data["lnInvoicePaymentSend"]
    return payload


async def _told(updates: Updates, kind: str) -> Json:
    """Return the next update of a kind; prices are told in between."""
    while True:
        payload = (await updates.next())["data"]["myUpdates"]
        assert payload["errors"] == []
        update: Json = payload["update"]
        if update["__typename"] == kind:
            assert payload["me"] is None, "a key that may not read is told of nobody"
            return update


async def test_two_accounts_are_paid_and_pay(installation: Installation) -> None:
    """What the first issue of this project shows."""
    async with installation.serving() as server:
        alice, write_key = await _by_command_line(installation)
        bob = await person(server, username="bobby")
        receive_key = await key(server, bob.session, "RECEIVE")
        await _paid_from_outside(server, bob, receive_key)
        await _pays_an_outside_invoice(server, alice, write_key)
        await _pays_an_own_invoice(server, alice, bob, write_key)
        await _is_refused_without_the_scope(server, bob, receive_key)
        await _sends_more_than_there_is(server, alice, bob, write_key)
        checked = await installation.ask("check")

    assert checked["ok"] is True
    assert checked["problems"] == []
    assert checked["journals"] > 0


async def _by_command_line(installation: Installation) -> tuple[Person, str]:
    """Open an account with money in it; return it and the secret of a key that only pays."""
    account = await installation.ask("account", "create", "--username", "alice")
    wallets = {wallet["walletCurrency"]: wallet["id"] for wallet in account["wallets"]}
    create = ("key", "create", "--account", account["accountId"], "--name")
    fund = ("sandbox", "fund", "--wallet", wallets["BTC"], "--amount", str(FUNDS_SAT))
    full, write, funded = await asyncio.gather(
        installation.ask(*create, "all", "--scopes", "READ,RECEIVE,WRITE"),
        installation.ask(*create, "till", "--scopes", "WRITE"),
        installation.ask(*fund),
    )
    assert funded == {"balance": FUNDS_SAT}
    return Person(wallets, "", full["secret"]), write["secret"]


async def _paid_from_outside(server: Server, bob: Person, receive_key: str) -> None:
    data = await server.ask(documents.INVOICE_FOR_OTHER, wallet=bob.btc, amount=1_500, memo="tea")
    payload = data["lnInvoiceCreateOnBehalfOfRecipient"]
    assert payload["errors"] == []
    invoice = payload["invoice"]
    payment_hash = invoice["paymentHash"]
    async with (
        server.subscribed(documents.MY_UPDATES, key=receive_key) as bobs,
        server.subscribed(documents.STATUS_UPDATES, hash=payment_hash) as anybodys,
    ):
        first = (await anybodys.next())["data"]["lnInvoicePaymentStatusByHash"]
        assert (first["status"], first["paymentPreimage"]) == ("PENDING", None)
        assert (await bobs.next())["data"]["myUpdates"]["update"]["__typename"] == "Price"

        paid = await server.sandbox("payments", paymentRequest=invoice["paymentRequest"])

        assert paid["status"] == "SUCCEEDED"
        assert sha256(bytes.fromhex(paid["preimage"])).hexdigest() == payment_hash
        then = (await anybodys.next())["data"]["lnInvoicePaymentStatusByHash"]
        assert (then["status"], then["paymentPreimage"]) == ("PAID", paid["preimage"])
        update = await _told(bobs, "LnUpdate")
    assert (update["paymentHash"], update["status"]) == (payment_hash, "PAID")
    assert update["walletId"] == bob.btc
    assert update["transaction"]["settlementAmount"] == 1_500
    status = (await server.ask(documents.STATUS, hash=payment_hash))["lnInvoicePaymentStatusByHash"]
    assert (status["status"], status["paymentPreimage"]) == ("PAID", paid["preimage"])
    assert await balance(server, bob) == 1_500
    received = (await history(server, bob))[0]
    assert (received["direction"], received["memo"]) == ("RECEIVE", "tea")
    assert received == update["transaction"]


async def _pays_an_outside_invoice(server: Server, alice: Person, write_key: str) -> None:
    outside = await server.sandbox("invoices", amountSat=1_000, behaviour="fee_ppm:2500")
    before = await server.sandbox("balances")

    payload = await _pay(server, write_key, alice, outside["paymentRequest"])

    assert (payload["status"], payload["errors"]) == ("SUCCESS", [])
    sent = payload["transaction"]
    assert (sent["settlementAmount"], sent["settlementFee"]) == (-1_003, 3)
    preimage = sent["settlementVia"]["preImage"]
    assert preimage == outside["preimage"]
    assert sha256(bytes.fromhex(preimage)).hexdigest() == outside["paymentHash"]
    truth = await server.sandbox(f"invoices/{outside['paymentHash']}")
    assert (truth["state"], truth["amountPaidMsat"]) == ("SETTLED", 1_000_000)
    after = await server.sandbox("balances")
    assert before["lightningLocalMsat"] - after["lightningLocalMsat"] == 1_002_500
    assert await balance(server, alice) == FUNDS_SAT - 1_003
    again = await _pay(server, write_key, alice, outside["paymentRequest"])
    assert again["status"] == "ALREADY_PAID"
    assert await balance(server, alice) == FUNDS_SAT - 1_003


async def _pays_an_own_invoice(server: Server, alice: Person, bob: Person, write_key: str) -> None:
    invoice = await own_invoice(server, bob, 2_000, "lunch")

    payload = await _pay(server, write_key, alice, invoice["paymentRequest"])

    assert (payload["status"], payload["errors"]) == ("SUCCESS", [])
    sent, received = (await history(server, alice))[0], (await history(server, bob))[0]
    assert sent == payload["transaction"]
    assert (sent["direction"], sent["settlementAmount"]) == ("SEND", -2_000)
    assert (received["direction"], received["settlementAmount"]) == ("RECEIVE", 2_000)
    for side, other in ((sent, "bobby"), (received, "alice")):
        assert (side["status"], side["memo"], side["settlementFee"]) == ("SUCCESS", "lunch", 0)
        assert side["initiationVia"]["paymentHash"] == invoice["paymentHash"]
        via = side["settlementVia"]
        assert via["__typename"] == "SettlementViaIntraLedger"
        assert via["counterPartyUsername"] == other
        assert sha256(bytes.fromhex(via["preImage"])).hexdigest() == invoice["paymentHash"]
    assert await balance(server, bob) == 3_500


async def _is_refused_without_the_scope(server: Server, bob: Person, receive_key: str) -> None:
    outside = await server.sandbox("invoices", amountSat=10)

    payload = await _pay(server, receive_key, bob, outside["paymentRequest"])

    assert payload["status"] is None
    assert "not authorized to execute mutations" in payload["errors"][0]["message"]
    truth = await server.sandbox(f"invoices/{outside['paymentHash']}")
    assert truth["state"] == "OPEN"
    answer = (await server.post(documents.ME, key=receive_key)).json()
    assert "not authorized to read data" in answer["errors"][0]["message"]


async def _sends_more_than_there_is(
    server: Server, alice: Person, bob: Person, write_key: str
) -> None:
    """M6: a hundred sends at once ask for ten times the balance."""
    has, had = await balance(server, alice), await balance(server, bob)
    amount = has // 10 - 1
    assert (has // amount, has % amount) == (10, 17)

    async def send() -> str:
        data = await server.ask(
            documents.SEND, key=write_key, wallet=alice.btc, recipient=bob.btc, amount=amount
        )
        payload = data["intraLedgerPaymentSend"]
        if payload["status"] == "SUCCESS":
            return "SUCCESS"
        code: str = payload["errors"][0]["code"]
        return code

    outcomes = await asyncio.gather(*(send() for _ in range(100)))

    assert outcomes.count("SUCCESS") == 10
    assert outcomes.count("INSUFFICIENT_BALANCE") == 90
    assert await balance(server, alice) == has - 10 * amount
    assert await balance(server, bob) == had + 10 * amount


async def test_what_the_demo_prints_works_and_stays_the_same(installation: Installation) -> None:
    async with installation.serving(demo=True) as server:
        first = server.banner
        command = shlex.split(first.partition("curl -s ")[2].replace("\\\n", ""))
        url, headers, body = command[0], command[2:-1:2], command[-1]
        assert (command[1::2], headers[-1]) == (["-H", "-H", "-d"], command[-3])
        response = await server.client.post(
            url, content=body, headers=dict(header.split(": ", 1) for header in headers)
        )
        wallets = response.json()["data"]["me"]["defaultAccount"]["wallets"]
        assert {wallet["walletCurrency"]: wallet["balance"] for wallet in wallets} == {
            "BTC": 100_000,
            "USD": 10_000,
        }
        ids = {wallet["walletCurrency"]: wallet["id"] for wallet in wallets}
        await _connection_string_works(server, "BTC", ids["BTC"])
        assert ids["USD"] in first
        assert await server.stop() == 0

    async with installation.serving(demo=True) as server:
        again = server.banner.replace(server.url, _url(first))
        assert again == first
        data = await server.ask(documents.ME, key=re.findall(r"X-API-KEY: (\w+)", again)[0])
        assert len(data["me"]["defaultAccount"]["wallets"]) == 2
        checked = await installation.ask("check")
    assert checked["ok"] is True


def _url(banner: str) -> str:
    parts = urlsplit(re.findall(r"http://\S+", banner)[0])
    return f"{parts.scheme}://{parts.netloc}"


async def _connection_string_works(server: Server, currency: str, wallet_id: str) -> None:
    found = re.search(rf"^ *{currency} +(type=blink;\S+)$", server.banner, re.MULTILINE)
    assert found is not None
    parts = dict(part.split("=", 1) for part in found[1].split(";"))
    assert parts.keys() == {"type", "server", "api-key", "wallet-id"}
    assert parts["wallet-id"] == wallet_id
    body = json.dumps({"query": documents.ME})
    response = await server.client.post(
        parts["server"],
        content=body,
        headers={"content-type": "application/json", "X-API-KEY": parts["api-key"]},
    )
    wallets = response.json()["data"]["me"]["defaultAccount"]["wallets"]
    assert {"id": wallet_id, "walletCurrency": currency} in wallets
    data = await server.ask(
        documents.INVOICE, key=parts["api-key"], wallet=wallet_id, amount=21, memo=""
    )
    invoice = data["lnInvoiceCreate"]["invoice"]
    assert invoice["satoshis"] == 21
    refused = await server.ask(
        documents.PAY,
        key=parts["api-key"],
        wallet=wallet_id,
        request=invoice["paymentRequest"],
    )
    assert "not authorized" in refused["lnInvoicePaymentSend"]["errors"][0]["message"]
