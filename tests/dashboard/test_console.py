"""Operations run as the person who is logged in, and by nobody who only has their browser."""

import json
import re
import time
from typing import Any

import pytest

from app.web.site import HEADERS
from tests.api.harness import Server
from tests.dashboard.browsing import Page, Tab
from tests.dashboard.conftest import FUNDS_SAT, Member

RUN = "/developers/run"
BALANCES = "{ me { defaultAccount { wallets { walletCurrency balance } } } }"
INVOICE = """mutation($id: WalletId!) { lnInvoiceCreate(input: {walletId: $id, amount: 21}) {
  errors { message } invoice { satoshis } } }"""
KEY = 'mutation { apiKeyCreate(input: {name: "%s", scopes: [READ]}) { apiKeySecret } }'
HOSTILE = ("", "{", "\u202e{ me }", "x" * 10_000, "<script>alert(1)</script>", "{ " * 900)


async def token_of(tab: Tab) -> str:
    """Return the token that the page with GraphiQL hands to its script."""
    found = re.search(r'data-token="([^"]+)"', (await tab.open("/developers/graphiql")).html)
    assert found is not None
    return found[1]


async def runs(member: Member, query: str, variables: Any = None, **more: str) -> Any:
    """Run an operation as GraphiQL does."""
    pairs = {"token": await token_of(member.tab), "query": query}
    pairs |= {"variables": json.dumps(variables or {}), "operationName": ""} | more
    page = await member.tab.post(RUN, list(pairs.items()), accept="application/json")
    return page.response.json()


async def typed(member: Member, query: str, variables: str = "") -> Page:
    """Run an operation as somebody without scripts does."""
    return await member.tab.send(await member.tab.open(RUN), RUN, query=query, variables=variables)


async def long_after_sign_in(member: Member) -> None:
    await member.server.runtime.pool.execute(
        "UPDATE session SET confirmed_at = now() - interval '1 day' WHERE account_id = $1",
        member.who.principal.account_id,
    )


async def test_an_operation_runs_as_oneself_without_a_key(member: Member) -> None:
    answer = await runs(member, BALANCES)

    [btc] = [
        one["balance"]
        for one in answer["data"]["me"]["defaultAccount"]["wallets"]
        if one["walletCurrency"] == "BTC"
    ]
    assert btc == FUNDS_SAT


async def test_it_works_in_a_form_too(member: Member) -> None:
    page = await typed(member, INVOICE, json.dumps({"id": str(member.who.btc)}))

    assert '"satoshis": 21' in page.words
    assert dict(page.form(RUN).fields)["query"].strip() == INVOICE


async def test_an_operation_of_the_reference_stands_ready_with_ones_own_wallet(
    member: Member,
) -> None:
    page = await member.tab.open(f"{RUN}?operation=lnInvoiceCreate")
    assert str(member.who.btc) in page.html
    page = await member.tab.send(page, RUN)

    assert '"paymentRequest": "lnbcrt' in page.words
    for name in ("", "nothing", "myUpdates", "<script>", "x" * 5_000):
        assert (await member.tab.open(f"{RUN}?operation={name}")).status == 200


async def test_another_accounts_wallet_is_refused_as_the_api_does(member: Member) -> None:
    answer = await runs(member, INVOICE, {"id": "5f0c8d3e-7a41-4c0b-9d2e-1b6f8a34c7d0"})

    assert "CouldNotFindWalletFromIdError" in json.dumps(answer)


async def test_what_makes_keys_asks_first_who_one_is(member: Member) -> None:
    await long_after_sign_in(member)
    refused = await runs(member, KEY % "by script")
    assert refused["errors"][0]["code"] == "CONFIRMATION_NEEDED"
    page = await typed(member, KEY % "by form")
    assert page.form("/confirm")
    assert "blink_" not in (await member.tab.open("/keys")).html

    page = await member.tab.confirm(page)
    assert "apiKeySecret" in page.words  # what was typed was kept, and run then
    made = await runs(member, KEY % "by script")
    assert made["data"]["apiKeyCreate"]["apiKeySecret"].startswith("blink_")


async def test_after_confirming_one_is_back_in_graphiql(member: Member) -> None:
    await long_after_sign_in(member)
    page = await member.tab.confirm(await member.tab.open(f"{RUN}/confirmed"))

    assert page.path == "/developers/graphiql"


@pytest.mark.parametrize(
    "headers",
    [{"origin": "https://evil.example"}, {"sec_fetch_site": "cross-site"}, {"origin": "null"}],
    ids=["another origin", "another site", "no origin"],
)
async def test_no_page_of_another_site_runs_anything(
    member: Member, headers: dict[str, str]
) -> None:
    pairs = [("token", await token_of(member.tab)), ("query", BALANCES)]

    page = await member.tab.post(RUN, pairs, accept="application/json", **headers)

    assert page.status == 403
    assert "balance" not in page.html


async def test_without_the_token_of_the_visitor_nothing_runs(member: Member, stranger: Tab) -> None:
    other = dict((await stranger.open("/sign-in")).form("/sign-in/password").fields)["token"]
    for token in ("", other, "x" * 43):
        page = await member.tab.post(
            RUN, [("token", token), ("query", BALANCES)], accept="application/json"
        )
        assert page.status == 403, token
    page = await stranger.post(RUN, [("token", other), ("query", BALANCES)])
    assert page.status == 401


async def test_the_cookie_of_a_session_is_no_credential_of_the_api(member: Member) -> None:
    answer = await member.tab.client.post("/graphql", json={"query": BALANCES})

    assert answer.json()["errors"][0]["code"] == "NOT_AUTHORIZED"


@pytest.mark.parametrize("origin", ["https://evil.example", None], ids=["foreign", "none"])
async def test_d8_a_socket_with_a_sessions_cookie_is_nobodys(
    server: Server, member: Member, origin: str | None
) -> None:
    """From another site or this one: the cookie opens nothing, so that no site can use it."""
    cookie = "; ".join(f"{name}={value}" for name, value in member.tab.client.cookies.items())
    assert "latchkey-session=" in cookie
    headers = {"Cookie": cookie}
    async with server.connect(additional_headers=headers, origin=origin) as socket:
        await socket.send(json.dumps({"type": "connection_init"}))
        assert json.loads(await socket.recv())["type"] == "connection_ack"
        payload = {"query": "subscription { myUpdates { errors { message } } }"}
        await socket.send(json.dumps({"type": "subscribe", "id": "1", "payload": payload}))
        answer = await socket.recv()

    assert "NOT_AUTHENTICATED" in str(answer)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
async def test_no_document_and_no_variables_break_it(member: Member, text: str) -> None:
    for query, variables in ((text, ""), (BALANCES, text or "[]")):
        page = await typed(member, query, variables)
        assert page.status in {200, 400, 422}, page.words
        assert "<script>alert" not in page.html
        if page.status != 422:
            assert dict(page.form(RUN).fields)["query"].strip() == query.strip()


async def test_too_much_at_once_is_refused_in_words(member: Member) -> None:
    page = await typed(member, "{ me { id } } #" + "x" * 150_000)

    assert page.status == 422
    assert "bytes" in page.words


async def test_a_form_that_is_sent_again_is_carried_out_once(member: Member) -> None:
    page = await member.tab.open(RUN)
    variables = json.dumps({"id": str(member.who.btc)})
    fields = dict(page.form(RUN).fields) | {"query": INVOICE, "variables": variables}
    count = "SELECT count(*) FROM invoice WHERE wallet_id = $1"
    before = await member.server.runtime.pool.fetchval(count, member.who.btc)

    answers = [await member.tab.post(RUN, list(fields.items())) for _ in range(3)]
    after = await member.server.runtime.pool.fetchval(count, member.who.btc)

    assert {one.status for one in answers} == {200}
    assert after == before + 1
    for once in ("x", "<script>", "\u202e", "x" * 5_000):
        page = await member.tab.post(RUN, list((fields | {"once": once}).items()))
        assert page.status == 400, once
        assert "IDEMPOTENCY_KEY_INVALID" in page.words


async def test_subscriptions_are_refused_with_what_to_do(member: Member) -> None:
    answer = await runs(member, "subscription { myUpdates { errors { message } } }")

    assert answer["errors"][0]["code"] == "BAD_REQUEST"


async def test_the_page_is_for_its_member_alone_and_never_kept(member: Member) -> None:
    answer = await member.tab.client.get("/developers/graphiql")

    assert answer.headers["cache-control"] == "no-store"
    policy = answer.headers["content-security-policy"]
    assert "script-src 'self';" in policy
    assert "frame-ancestors 'none'" in policy
    assert member.tab.client.cookies["latchkey-session"] not in answer.text
    assert answer.headers["x-frame-options"] == HEADERS["X-Frame-Options"]


async def test_a_key_for_an_hour_is_made_and_stands_in_the_page(member: Member) -> None:
    page = await member.tab.open("/developers/graphiql/key")
    wrong = await member.tab.send(page, "/developers/graphiql/key", scopes="all", hours="9")
    assert wrong.status == 422
    page = await member.tab.send(page, "/developers/graphiql/key", scopes="receive", hours="1")
    found = re.search(r'value="(blink_[0-9A-Za-z]+)"', page.html)
    assert found is not None

    assert page.response.headers["cache-control"] == "no-store"
    asked = {"query": "{ authorization { scopes apiKey { expiresAt } } }"}
    answer = await member.server.client.post(
        "/graphql", json=asked, headers={"x-api-key": found[1]}
    )
    given = answer.json()["data"]["authorization"]
    assert set(given["scopes"]) == {"READ", "RECEIVE"}
    assert 0 < given["apiKey"]["expiresAt"] - time.time() <= 3_601


async def test_a_form_for_a_key_that_is_sent_again_makes_no_other(member: Member) -> None:
    fields = (await member.tab.open("/developers/graphiql/key")).form("/developers/graphiql/key")
    pairs = [*fields.fields]
    first = await member.tab.post("/developers/graphiql/key", pairs)
    second = await member.tab.post("/developers/graphiql/key", pairs)

    assert 'value="blink_' in first.html
    assert (second.status, "sent before" in second.words) == (422, True)


async def test_a_key_is_made_only_by_who_has_confirmed_who_they_are(member: Member) -> None:
    await long_after_sign_in(member)
    page = await member.tab.open("/developers/graphiql/key")
    page = await member.tab.send(page, "/developers/graphiql/key", scopes="write", hours="1")
    assert page.form("/confirm")
    assert "blink_" not in page.html

    page = await member.tab.confirm(page)
    assert 'value="blink_' in page.html
