"""`explain` says what running an operation would: who may, and which rules forbid it to others."""

import json
from typing import Any

import pytest

from app.lightning import bolt11
from app.permissions import Scope
from app.principal import KeyId
from app.process.runtime import Runtime
from app.services import sandbox_funds
from app.services.keys import limits as key_limits
from app.services.keys.spending import Window
from tests import factories
from tests.api.conftest import Serve
from tests.api.harness import Json, Server
from tests.api.people import SCOPE_SETS
from tests.factories import Person

EXPLAIN = """
query ($operation: String!, $name: String, $variables: String) {
  explain(operation: $operation, operationName: $name, variables: $variables) {
    allowed kind fields refusals { rule message code path field permissions until } } }"""
ME = "{ me { id } }"
LOG_OUT = "mutation { userLogout { errors { message } success } }"
SEND = """
mutation ($wallet: WalletId!, $to: WalletId!, $amount: SatAmount!) {
  pay: intraLedgerPaymentSend(
    input: {walletId: $wallet, recipientWalletId: $to, amount: $amount}) {
    errors { message } status } }"""
PAY = """
mutation ($wallet: WalletId!, $request: LnPaymentRequest!) {
  lnInvoicePaymentSend(input: {walletId: $wallet, paymentRequest: $request}) { status } }"""
INVOICE = """
mutation ($wallet: WalletId!) {
  lnInvoiceCreate(input: {walletId: $wallet, amount: 5}) { errors { message } } }"""


async def explained(
    server: Server, secret: str, operation: str, *, name: str | None = None, **variables: Any
) -> Json:
    asked = {"operation": operation, "name": name, "variables": json.dumps(variables)}
    answer = await server.post(EXPLAIN, asked, X_API_KEY=secret)
    found: Json = answer.json()["data"]["explain"]
    assert found["allowed"] == (not found["refusals"])
    return found


async def rules(server: Server, secret: str, operation: str, **variables: Any) -> list[str]:
    found = await explained(server, secret, operation, **variables)
    return [one["rule"] for one in found["refusals"]]


async def test_what_a_key_lacks_is_told_field_by_field(server: Server, owner: Person) -> None:
    _, secret = await factories.key(server.runtime, owner, Scope.RECEIVE)
    document = """
    query ($yes: Boolean = false) {
      whose: me { ...Of skipped: apiKeys @include(if: $yes) { id } }
      globals { network }
    }
    fragment Of on User { defaultAccount { wallets { ... on BTCWallet { sats: balance } } } }"""

    found = await explained(server, secret, document)

    assert (found["kind"], found["fields"]) == ("QUERY", ["Query.me", "Query.globals"])
    told = {".".join(one["path"]): one for one in found["refusals"]}
    assert told["whose"]["field"] == "Query.me"
    assert told["whose"]["rule"] == "PERMISSION"
    assert "wallets:read" in told["whose"]["permissions"]
    assert told["whose.defaultAccount.wallets.sats"]["permissions"] == ["wallets:read"]
    assert "whose.skipped" not in told
    refused = await server.post(document, X_API_KEY=secret)
    assert refused.json()["errors"][0]["message"] == told["whose"]["message"]
    assert refused.json()["errors"][0]["code"] == told["whose"]["code"]


@pytest.mark.parametrize("scopes", SCOPE_SETS, ids="+".join)
async def test_it_agrees_with_what_running_it_does(
    server: Server, owner: Person, scopes: tuple[Scope, ...]
) -> None:
    _, secret = await factories.key(server.runtime, owner, *scopes)
    for document in (
        ME,
        INVOICE,
        LOG_OUT,
        "{ apiKey { id } }",
    ):
        variables = {"wallet": str(owner.btc)} if "$wallet" in document else {}
        found = await explained(server, secret, document, **variables)

        answer = (await server.post(document, variables, X_API_KEY=secret)).json()

        payload = next(iter((answer.get("data") or {"": None}).values())) or {}
        assert found["allowed"] != bool(answer.get("errors") or payload.get("errors")), document


async def test_nothing_is_run_and_nothing_kept(server: Server, owner: Person) -> None:
    _, secret = await factories.key(server.runtime, owner, *Scope)
    count = "SELECT count(*) FROM invoice WHERE wallet_id = $1"

    assert await rules(server, secret, INVOICE, wallet=str(owner.btc)) == []

    assert await server.runtime.pool.fetchval(count, owner.btc) == 0


async def test_wallets_values_and_documents_are_told(server: Server, owner: Person) -> None:
    stranger = await factories.person(server.runtime)
    _, secret = await factories.key(server.runtime, owner, *Scope, wallet_ids=[owner.usd])
    for wallet in (owner.btc, stranger.btc):
        assert await rules(server, secret, INVOICE, wallet=str(wallet)) == ["WALLET"]
    assert await rules(server, secret, INVOICE, wallet="x") == ["WALLET", "VALUE"]
    assert await rules(server, secret, INVOICE) == ["VALUE"]
    for broken in ("{", "{ nothing }", "query a { __typename } query b { __typename }"):
        assert await rules(server, secret, broken) == ["DOCUMENT"]
    two = "query a { me { id } } mutation b { userLogout { errors { message } success } }"
    assert (await explained(server, secret, two, name="a"))["allowed"]
    assert await rules(server, secret, LOG_OUT) == ["SESSION"]
    root = "{ adminAccounts(first: 1) { pageInfo { hasNextPage } } }"
    assert (await rules(server, secret, root))[0] == "ROOT_KEY"
    bad = {"operation": ME, "variables": "[1]"}
    answer = await server.post(EXPLAIN, bad, X_API_KEY=secret)
    assert "JSON object" in answer.json()["errors"][0]["message"]


async def test_spending_limits_are_told_with_when_they_end(server: Server, owner: Person) -> None:
    runtime = server.runtime
    stranger = await factories.person(runtime)
    await sandbox_funds.fund(runtime, owner.btc, 1_000)
    key_id, secret = await factories.key(
        runtime, owner, *Scope, limits={Window.DAILY: 100, Window.PER_PAYMENT: 60}
    )
    values = {"wallet": str(owner.btc), "to": str(stranger.btc)}

    assert await rules(server, secret, SEND, **values, amount=60) == []
    assert await rules(server, secret, SEND, **values, amount=61) == ["SPENDING_LIMIT"]
    assert await rules(server, secret, SEND, **values, amount=101) == ["SPENDING_LIMIT"] * 2
    sent = await server.post(SEND, {**values, "amount": 50}, X_API_KEY=secret)
    assert sent.json()["data"]["pay"]["status"] == "SUCCESS"
    (one,) = (await explained(server, secret, SEND, **values, amount=51))["refusals"]
    assert "50 sat" in one["message"]
    assert one["until"] is not None
    assert one["path"] == ["pay"]
    made = await server.client.post("/sandbox/invoices", json={"amountSat": 70})
    request = made.json()["paymentRequest"]
    assert bolt11.decode(request).amount_msat == 70_000
    found = await rules(server, secret, PAY, wallet=values["wallet"], request=request)
    assert found == ["SPENDING_LIMIT"] * 2
    await key_limits.remove(runtime, owner.actor, KeyId(key_id), Window.DAILY)
    assert await rules(server, secret, SEND, **values, amount=60) == []


async def test_a_request_limit_that_bites_is_told_and_not_used_up(
    serve: Serve, runtime: Runtime
) -> None:
    server = await serve(rate_limits="memory")
    me = await factories.person(runtime)
    _, secret = await factories.key(runtime, me, Scope.READ, requests_per_hour=2)

    first = await explained(server, secret, ME)
    last = await explained(server, secret, ME)
    beyond = await server.post(ME, X_API_KEY=secret)

    assert first["allowed"]
    assert [one["rule"] for one in last["refusals"]] == ["RATE_LIMIT"]
    assert last["refusals"][0]["until"] is not None
    assert beyond.status_code == 429


async def test_a_locked_account_and_a_session_are_told_apart(server: Server, owner: Person) -> None:
    runtime = server.runtime
    _, secret = await factories.key(runtime, owner, *Scope)
    lock = "UPDATE account SET status = $2 WHERE id = $1"
    await runtime.pool.execute(lock, owner.principal.account_id, "locked")

    found = await rules(server, secret, INVOICE, wallet=str(owner.btc))

    assert found == ["PERMISSION", "ACCOUNT"]
    assert await rules(server, secret, ME) == []


async def test_any_key_sees_itself(server: Server, owner: Person) -> None:
    key_id, secret = await factories.key(
        server.runtime, owner, permissions=("invoices:write",), limits={Window.DAILY: 7}
    )
    query = "{ apiKey { id permissions budgets { timeWindow remainingSats } } }"

    found = (await server.post(query, X_API_KEY=secret)).json()["data"]["apiKey"]

    assert (found["id"], found["permissions"]) == (str(key_id), ["invoices:write"])
    daily = {one["timeWindow"]: one["remainingSats"] for one in found["budgets"]}
    assert daily["DAILY"] == 7
