"""Payments of keys that wait: seen, approved or declined once, never by another account."""

from datetime import timedelta
from uuid import UUID

from app.money import sats
from app.permissions import Scope
from app.services.accounts import registry as accounts
from app.services.keys.policies import WishedPolicy
from app.services.keys.spending import Window
from app.services.payments import invoices
from tests.api.catalogue import new_phone
from tests.api.harness import Server
from tests.dashboard.browsing import browser
from tests.dashboard.conftest import FUNDS_SAT, Member
from tests.factories import balance, key, person

PAY = """mutation ($input: LnInvoicePaymentInput!) {
  lnInvoicePaymentSend(input: $input) { status errors { message } }
}"""
SEND = """mutation ($input: IntraLedgerPaymentSendInput!) {
  intraLedgerPaymentSend(input: $input) { status errors { message } }
}"""


async def asked(member: Member, amount: int, memo: str) -> tuple[UUID, UUID]:
    """Have a key ask for a payment that waits; returns the key's id and the payee's wallet."""
    payee = await person(member.server.runtime)
    id_, secret = await key(
        member.server.runtime,
        member.who,
        Scope.WRITE,
        name="wages <b>",
        limits={Window.DAILY: 50_000},
        payment_policy=WishedPolicy(approval_above_sat=100),
    )
    payment = {
        "walletId": str(member.who.btc),
        "recipientWalletId": str(payee.btc),
        "amount": amount,
        "memo": memo,
    }
    answer = await member.server.client.post(
        "/graphql",
        json={"query": SEND, "variables": {"input": payment}},
        headers={"X-API-KEY": secret},
    )
    assert answer.json()["data"]["intraLedgerPaymentSend"]["status"] == "PENDING", answer.text
    return id_, payee.btc


def decisions(page_html: str) -> list[str]:
    return [one for one in page_html.split('"') if one.startswith("/keys/approvals/")]


async def test_a_payment_that_waits_is_approved_once_however_often_it_is_sent(
    member: Member,
) -> None:
    tab, runtime = member.tab, member.server.runtime
    assert "Nothing waits" in (await tab.open("/keys/approvals")).words
    _, payee = await asked(member, 2_500, "for <script>flour")
    assert "Approvals 1" in (await tab.open("/keys")).words

    page = await tab.open("/keys/approvals")
    for words in ("2 500 sat", "wages <b>", "for <script>flour", "waiting"):
        assert words in page.words, (words, page.words)
    assert "<script>flour" not in page.html
    [action] = set(decisions(page.html))
    done = await tab.send(page, action, how="approve")
    again = await tab.send(page, action, how="approve")

    assert "Approved, and paid." in done.words
    assert again.status == 200
    assert await balance(runtime, payee) == 2_500  # type: ignore[arg-type]
    assert await balance(runtime, member.who.btc) == FUNDS_SAT - 2_500
    history = await tab.open("/keys/approvals?which=all")
    assert "approved" in history.words
    late = await tab.send(page, action, how="decline")
    assert (late.status, "does not wait" in late.words) == (422, True)


async def test_a_payment_that_waits_is_declined_and_what_was_held_is_free(member: Member) -> None:
    await asked(member, 2_500, "no")
    page = await member.tab.open("/keys/approvals")
    [action] = set(decisions(page.html))
    strange = await member.tab.send(page, action, how="<b>")
    assert strange.status == 422
    declined = await member.tab.send(page, action, how="decline")
    late = await member.tab.send(page, action, how="approve")

    assert "Declined" in declined.words
    assert (late.status, "was declined" in late.words) == (422, True)
    assert await balance(member.server.runtime, member.who.btc) == FUNDS_SAT


async def test_who_one_is_is_asked_before_a_payment_is_approved(member: Member) -> None:
    _, payee = await asked(member, 500, "late")
    page = await member.tab.open("/keys/approvals")
    [action] = set(decisions(page.html))
    await member.server.runtime.pool.execute(
        "UPDATE session SET confirmed_at = now() - $2::interval WHERE account_id = $1",
        member.who.principal.account_id,
        timedelta(days=1),
    )
    asking = await member.tab.send(page, action, how="approve")
    assert await balance(member.server.runtime, payee) == 0  # type: ignore[arg-type]
    done = await member.tab.confirm(asking)
    assert "Approved" in done.words
    assert await balance(member.server.runtime, payee) == 500  # type: ignore[arg-type]


async def test_nobody_decides_for_another_account(member: Member, server: Server) -> None:
    await asked(member, 500, "mine")
    id_ = await server.runtime.pool.fetchval(
        "SELECT id FROM payment_approval WHERE account_id = $1", member.who.principal.account_id
    )
    phone = new_phone()
    await accounts.create(server.runtime, phone=phone)
    async with browser(server) as other:
        home = await other.sign_in(phone)
        token = dict(home.form("/sign-out").fields)["token"]
        for how in ("approve", "decline"):
            page = await other.post(f"/keys/approvals/{id_}", [("token", token), ("how", how)])
            assert page.status == 404
        assert "mine" not in (await other.open("/keys/approvals?which=all")).words
        assert (
            await other.post("/keys/approvals/nonsense", [("token", token), ("how", "approve")])
        ).status == 404


async def test_an_invoice_says_whom_it_pays_and_its_words_turn_nothing_around(
    member: Member,
) -> None:
    runtime = member.server.runtime
    payee = await person(runtime)
    invoice = await invoices.create(
        runtime, payee.principal, wallet_id=payee.btc, amount=sats(900), memo="flour \u202e<b>"
    )
    _, secret = await key(
        runtime,
        member.who,
        Scope.WRITE,
        limits={Window.DAILY: 50_000},
        payment_policy=WishedPolicy(approval_above_sat=100),
    )
    payment = {"walletId": str(member.who.btc), "paymentRequest": invoice.payment_request}
    await member.server.client.post(
        "/graphql",
        json={"query": PAY, "variables": {"input": payment}},
        headers={"X-API-KEY": secret},
    )

    page = await member.tab.open("/keys/approvals")

    assert "“flour \ufffd<b>”" in page.words
    assert "flour \u202e" not in page.html
    assert "Which pays 0" in page.words
