"""The chain as clients see it: addresses, deposits, payouts, what they cost and what is told."""

import asyncio
import json
from typing import Any

from app.money import FeeTier
from app.permissions import Scope
from app.services.onchain import watch
from tests import factories
from tests.api.conftest import Serve
from tests.api.harness import Json, Server
from tests.factories import Person

ELSEWHERE = "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080"
FAST_SAT = 2_820

ADDRESS = """
mutation ($input: OnChainAddressCurrentInput!) {
  onChainAddressCurrent(input: $input) { address errors { message code } }
}
"""
SEND = """
mutation ($input: OnChainPaymentSendInput!) {
  onChainPaymentSend(input: $input) {
    status errors { message code }
    transaction {
      status settlementAmount settlementFee memo direction
      initiationVia { __typename ... on InitiationViaOnChain { address } }
      settlementVia {
        __typename ... on SettlementViaOnChain { transactionHash vout }
        ... on SettlementViaIntraLedger { counterPartyUsername preImage }
      }
    }
  }
}
"""
FEE = """
query ($walletId: WalletId!, $address: OnChainAddress!, $amount: SatAmount!) {
  onChainTxFee(walletId: $walletId, address: $address, amount: $amount) { amount }
}
"""
SIDE = """
  id status settlementAmount settlementFee direction createdAt
  initiationVia { ... on InitiationViaOnChain { address } }
  settlementVia {
    ... on SettlementViaOnChain { transactionHash vout arrivalInMempoolEstimatedAt }
  }
"""
PENDING = f"""
query ($wallet: WalletId!, $address: OnChainAddress!) {{
  me {{ defaultAccount {{
    pendingIncomingTransactions {{ {SIDE} }}
    walletById(walletId: $wallet) {{
      balance pendingIncomingBalance
      pendingIncomingTransactions {{ id }}
      pendingIncomingTransactionsByAddress(address: $address) {{ id }}
      transactionsByAddress(address: $address, first: 5) {{ edges {{ node {{ {SIDE} }} }} }}
    }}
  }} }}
}}
"""
UPDATES = """
subscription {
  myUpdates {
    errors { message }
    update {
      __typename
      ... on OnChainUpdate {
        txNotificationType txHash amount walletId usdPerSat
        transaction { id status settlementAmount }
      }
    }
  }
}
"""
GLOBALS = """
{
  globals {
    blockInfo { blockHeight blockHash }
    feesInformation {
      deposit { minBankFee minBankFeeThreshold ratio tiers { maxAmount amount } }
    }
  }
  payoutSpeeds { speed displayName description }
}
"""


async def _ask(
    server: Server, document: str, variables: Json | None = None, **headers: str
) -> Json:
    answer: Json = (await server.post(document, variables or {}, **headers)).json()
    assert "errors" not in answer, answer
    return answer


async def _outside(server: Server, path: str, **members: Any) -> Json:
    response = await server.client.post(f"/sandbox/onchain/{path}", json=members)
    assert response.status_code == 200, response.text
    answer: Json = response.json()
    return answer


async def _address(server: Server, who: Person, secret: str) -> str:
    answer = await _ask(server, ADDRESS, {"input": {"walletId": str(who.btc)}}, X_API_KEY=secret)
    payload = answer["data"]["onChainAddressCurrent"]
    assert payload["errors"] == []
    address: str = payload["address"]
    return address


async def _seen(server: Server, who: Person, secret: str, address: str) -> Json:
    answer = await _ask(
        server, PENDING, {"wallet": str(who.btc), "address": address}, X_API_KEY=secret
    )
    account: Json = answer["data"]["me"]["defaultAccount"]
    return account


async def test_a_deposit_is_shown_while_pending_and_when_it_is_credited(
    server: Server, owner: Person
) -> None:
    _, secret = await factories.key(server.runtime, owner, Scope.READ, Scope.RECEIVE)
    address = await _address(server, owner, secret)
    deposit = await _outside(server, "deposits", address=address, amountSat=10_000)

    account = await _seen(server, owner, secret, address)

    (pending,) = account["pendingIncomingTransactions"]
    assert pending["status"] == "PENDING"
    assert pending["direction"] == "RECEIVE"
    assert (pending["settlementAmount"], pending["settlementFee"]) == (7_500, 2_500)
    assert pending["initiationVia"] == {"address": address}
    via = {
        "transactionHash": deposit["txid"],
        "vout": deposit["vout"],
        "arrivalInMempoolEstimatedAt": None,
    }
    assert pending["settlementVia"] == via
    wallet = account["walletById"]
    assert (wallet["balance"], wallet["pendingIncomingBalance"]) == (0, 7_500)
    assert wallet["pendingIncomingTransactions"] == [{"id": pending["id"]}]
    assert wallet["pendingIncomingTransactionsByAddress"] == [{"id": pending["id"]}]
    assert wallet["transactionsByAddress"]["edges"] == []

    await _outside(server, "blocks", count=1)

    account = await _seen(server, owner, secret, address)
    wallet = account["walletById"]
    assert account["pendingIncomingTransactions"] == []
    assert (wallet["balance"], wallet["pendingIncomingBalance"]) == (7_500, 0)
    (edge,) = wallet["transactionsByAddress"]["edges"]
    assert edge["node"]["status"] == "SUCCESS"
    assert edge["node"]["settlementVia"] == via
    assert len(edge["node"]["id"]) == 24
    assert await _address(server, owner, secret) != address


async def test_a_reorganisation_takes_back_what_is_unconfirmed(serve: Serve) -> None:
    server = await serve()
    owner = await factories.person(server.runtime)
    _, secret = await factories.key(server.runtime, owner, Scope.READ, Scope.RECEIVE)
    address = await _address(server, owner, secret)
    await _outside(server, "deposits", address=address, amountSat=10_000)
    before = (await _ask(server, GLOBALS))["data"]["globals"]["blockInfo"]

    answer = await _outside(server, "reorganisations", depth=1, drop=True)

    after = (await _ask(server, GLOBALS))["data"]["globals"]["blockInfo"]
    assert answer["height"] == after["blockHeight"] == before["blockHeight"] + 1
    assert answer["dropped"] == 1
    assert len(after["blockHash"]) == 64
    account = await _seen(server, owner, secret, address)
    assert account["pendingIncomingTransactions"] == []
    await _outside(server, "blocks", count=1)
    assert (await _seen(server, owner, secret, address))["walletById"]["balance"] == 0


async def test_a_payout_is_a_success_at_once_and_gets_its_transaction_hash(
    server: Server,
) -> None:
    owner = await factories.person(server.runtime, sat=50_000)
    _, secret = await factories.key(server.runtime, owner, Scope.READ, Scope.WRITE)
    given = {"walletId": str(owner.btc), "address": ELSEWHERE, "amount": "20000", "memo": "rent"}
    fee = await _ask(
        server,
        FEE,
        {"walletId": str(owner.btc), "address": ELSEWHERE, "amount": 20_000},
        X_API_KEY=secret,
    )
    assert fee["data"]["onChainTxFee"] == {"amount": FAST_SAT}

    answer = await _ask(server, SEND, {"input": given}, X_API_KEY=secret)

    payload = answer["data"]["onChainPaymentSend"]
    assert (payload["status"], payload["errors"]) == ("SUCCESS", [])
    sent = payload["transaction"]
    assert (sent["status"], sent["direction"], sent["memo"]) == ("PENDING", "SEND", "rent")
    assert (sent["settlementAmount"], sent["settlementFee"]) == (-20_000 - FAST_SAT, FAST_SAT)
    assert sent["initiationVia"]["address"] == ELSEWHERE
    assert sent["settlementVia"]["__typename"] == "SettlementViaOnChain"
    await _outside(server, "blocks", count=1)
    await _outside(server, "blocks", count=1)
    account = await _seen(server, owner, secret, ELSEWHERE)
    (edge,) = account["walletById"]["transactionsByAddress"]["edges"]
    assert edge["node"]["status"] == "SUCCESS"
    assert len(edge["node"]["settlementVia"]["transactionHash"]) == 64
    assert edge["node"]["settlementVia"]["arrivalInMempoolEstimatedAt"] is not None
    assert account["walletById"]["balance"] == 30_000 - FAST_SAT


async def test_an_address_of_another_account_is_paid_inside(server: Server) -> None:
    payer = await factories.person(server.runtime, sat=1_000)
    payee = await factories.person(server.runtime)
    _, theirs = await factories.key(server.runtime, payee, Scope.RECEIVE)
    _, secret = await factories.key(server.runtime, payer, Scope.WRITE)
    address = await _address(server, payee, theirs)
    given = {"walletId": str(payer.btc), "address": address, "amount": 60}

    answer = await _ask(server, SEND, {"input": given}, X_API_KEY=secret)

    payload = answer["data"]["onChainPaymentSend"]
    assert payload["status"] == "SUCCESS"
    sent = payload["transaction"]
    assert (sent["status"], sent["settlementFee"]) == ("SUCCESS", 0)
    assert sent["initiationVia"] == {"__typename": "InitiationViaOnChain", "address": address}
    assert sent["settlementVia"]["__typename"] == "SettlementViaIntraLedger"


async def test_what_happens_on_the_chain_is_told(server: Server) -> None:
    owner = await factories.person(server.runtime, sat=50_000)
    _, secret = await factories.key(server.runtime, owner, Scope.READ, Scope.RECEIVE, Scope.WRITE)
    address = await _address(server, owner, secret)
    told: list[Json] = []
    async with server.connect() as socket:
        init = {"type": "connection_init", "payload": {"X-API-KEY": secret}}
        await socket.send(json.dumps(init))
        await socket.recv()
        operation = {"type": "subscribe", "id": "1", "payload": {"query": UPDATES}}
        await socket.send(json.dumps(operation))

        async def until(count: int) -> None:
            async with asyncio.timeout(20):
                while len(told) < count:
                    message = json.loads(await socket.recv())
                    assert message["type"] == "next", message
                    update = message["payload"]["data"]["myUpdates"]["update"]
                    if update["__typename"] == "OnChainUpdate":
                        told.append(update)

        for _ in range(2):  # the prices: it listens
            await socket.recv()
        deposit = await _outside(server, "deposits", address=address, amountSat=10_000)
        await until(1)
        await _outside(server, "blocks", count=1)
        await until(2)
        given = {"walletId": str(owner.btc), "address": ELSEWHERE, "amount": 20_000}
        await _ask(server, SEND, {"input": given}, X_API_KEY=secret)
        await _outside(server, "deposits", address=ELSEWHERE, amountSat=1)  # has it broadcast
        await _outside(server, "blocks", count=1)
        await until(3)

    kinds = [update["txNotificationType"] for update in told]
    assert kinds == ["OnchainReceiptPending", "OnchainReceipt", "OnchainPayment"]
    assert [update["amount"] for update in told] == [7_500, 7_500, 20_000]
    assert [update["txHash"] for update in told[:2]] == [deposit["txid"]] * 2
    statuses = [update["transaction"]["status"] for update in told]
    assert statuses == ["PENDING", "SUCCESS", "SUCCESS"]
    assert {update["walletId"] for update in told} == {str(owner.btc)}


async def test_what_the_house_charges_is_public(serve: Serve) -> None:
    served = await serve(deposit_fees=(FeeTier(1_000_000, 2_500), FeeTier(None, 0)))
    await watch.look(served.runtime)

    data = (await _ask(served, GLOBALS))["data"]

    assert data["globals"]["feesInformation"]["deposit"] == {
        "minBankFee": "2500",
        "minBankFeeThreshold": "1000000",
        "ratio": "0",
        "tiers": [
            {"maxAmount": "1000000", "amount": "2500"},
            {"maxAmount": None, "amount": "0"},
        ],
    }
    assert [one["speed"] for one in data["payoutSpeeds"]] == ["FAST", "MEDIUM", "SLOW"]
    names = [one["displayName"] for one in data["payoutSpeeds"]]
    assert names == ["Priority", "Standard", "Flexible"]
