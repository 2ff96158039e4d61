"""The simulator: what is played reaches the wallets, and nobody plays with another's things."""

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from pydantic import SecretStr

from app.errors import DomainError
from app.money import sats
from app.nodes.sandbox.behaviour import Behaviour
from app.services.accounts import registry as accounts
from app.services.payments import invoices
from app.services.payments import sending as payments
from app.web.table import ROWS, ROWS_OF_REAL_NODES
from tests.api.catalogue import new_phone, new_username
from tests.api.conftest import on_new_database
from tests.dashboard.browsing import Page, Tab, browser
from tests.dashboard.conftest import FUNDS_SAT, Member
from tests.factories import balance, person, sandbox, world
from tests.webhooks import drain

HOME = "/simulator"
OWN = f"{HOME}/hooks/own"
HOSTILE = (
    "<script>alert(1)</script>",
    "\u202e21",
    "x" * 10_000,
    "",
    "-1",
    "1e9",
    "\uff19",
    "2" * 30,
)


async def plays(member: Member, act: str, **typed: str) -> Page:
    return await member.tab.send(await member.tab.open(HOME), f"{HOME}/{act}", **typed)


async def held_sat(member: Member) -> int:
    return await balance(member.server.runtime, member.who.btc)


async def invoice_of(member: Member, amount_sat: int | None = 21) -> str:
    made = await invoices.create(
        member.server.runtime,
        member.who.principal,
        wallet_id=member.who.btc,
        amount=None if amount_sat is None else sats(amount_sat),
    )
    return made.payment_request


def request_in(page: Page) -> str:
    found = re.search(r"lnbcrt[0-9a-z]+", page.html)
    assert found is not None, page.words
    return found[0]


async def pay(member: Member, request: str) -> str:
    """Pay an invoice from the member's wallet; return what the payment has come to."""
    paid = await payments.pay_invoice(
        member.server.runtime,
        member.who.principal,
        wallet_id=member.who.btc,
        payment_request=request,
    )
    return str(paid.status)


async def test_a_wallet_is_given_play_money(member: Member) -> None:
    page = await plays(member, "fund", fund_amount="2,100")

    assert "2 100 sat of play money came in." in page.words
    assert await held_sat(member) == FUNDS_SAT + 2_100


async def test_the_outside_pays_an_invoice_that_is_pasted_or_in_the_list(member: Member) -> None:
    page = await plays(member, "pay", request=f"lightning:{await invoice_of(member)}".upper())
    assert "The outside paid 21 sat." in page.words
    listed = await invoice_of(member, 22)
    page = await member.tab.open(HOME)
    [one] = [form for form in page.forms if dict(form.fields).get("request") == listed]
    page = await member.tab.post(one.action, one.fields)
    assert "The outside paid 22 sat." in page.words
    page = await plays(member, "pay", request=await invoice_of(member, None), pay_amount="5")

    assert "The outside paid 5 sat." in page.words
    assert await held_sat(member) == FUNDS_SAT + 48


async def test_a_payment_that_fails_says_why_and_moves_nothing(member: Member) -> None:
    asked = await invoice_of(member, 100)
    paid = await invoice_of(member, 1)
    await plays(member, "pay", request=paid)
    outside = await world(member.server.runtime).create_invoice(
        amount_msat=1000, memo="", expiry_s=60, behaviour=Behaviour()
    )
    for request, amount, why in (
        (asked, "99", "wrong_amount"),
        (asked, "201", "wrong_amount"),
        (paid, "", "already_paid"),
        (outside.payment_request, "", "no_route"),
        (await invoice_of(member, None), "", "say which amount"),
    ):
        page = await plays(member, "pay", request=request, pay_amount=amount)
        assert page.status == 422, why
        assert why in page.words
    assert await held_sat(member) == FUNDS_SAT + 1


@pytest.mark.parametrize(
    ("behaviour", "number", "ends"),
    [
        ("settle", "", "SUCCESS"),
        ("no_route", "", "FAILURE"),
        ("reject", "", "FAILURE"),
        ("timeout_then_settle", "", "PENDING"),
        ("timeout_then_fail", "", "PENDING"),
        ("fee_ppm", "2000", "SUCCESS"),
        ("delay_ms", "60000", "PENDING"),
        ("held", "", "PENDING"),
    ],
)
async def test_an_outside_invoice_of_every_kind_does_what_it_says(
    member: Member, behaviour: str, number: str, ends: str
) -> None:
    sandbox(member.server.runtime).pay_timeout_s = 0.05
    page = await plays(member, "issue", behaviour=behaviour, number=number, amount="1000")
    assert page.path == f"{HOME}/invoice", page.words

    if ends == "FAILURE":
        with pytest.raises(DomainError):
            await pay(member, request_in(page))
    else:
        assert await pay(member, request_in(page)) == ends
    assert behaviour == "held" or behaviour in (await member.tab.open(_at(page))).words


async def test_a_held_payment_is_taken_or_given_back_by_hand(member: Member) -> None:
    sandbox(member.server.runtime).pay_timeout_s = 0.05
    for act, shown in (("settle", "paid"), ("cancel", "cancelled")):
        page = await plays(member, "issue", behaviour="held", amount="500")
        await pay(member, request_in(page))
        page = await member.tab.open(_at(page))
        assert "held" in page.words
        page = await member.tab.send(page, f"{HOME}/invoice/{act}")
        assert page.status == 200
        assert shown in page.words


async def test_a_deposit_is_mined_and_blocks_are_replaced(member: Member) -> None:
    page = await plays(member, "deposit", deposit_amount="50000")
    assert "it waits for a block" in page.words
    page = await plays(member, "mine", blocks="6")
    assert "blocks now" in page.words
    assert await held_sat(member) > FUNDS_SAT + 40_000

    page = await plays(member, "deposit", deposit_amount="1000")
    page = await plays(member, "mine", blocks="1")
    page = await plays(member, "reorganise", depth="1", drop="1")
    assert "1 will never come" in page.words


async def test_webhooks_arrive_at_ones_own_receiver_which_answers_as_told(member: Member) -> None:
    page = await member.tab.send(await member.tab.open(OWN), f"{OWN}/connect")
    assert "Webhooks of every type go there now" in page.words
    page = await member.tab.send(page, OWN, answer="500", delay="0", retry_after="")
    assert "From now on it answers 500." in page.words
    assert ">connected<" in (await member.tab.open(HOME)).html
    runtime = member.server.runtime
    await runtime.pool.execute(  # the server of the tests is at another port than it believes
        "UPDATE webhook_endpoint SET url = replace(url, $1, $2)",
        runtime.settings.base_url,
        f"http://{member.server.host}",
    )
    [endpoint] = set(re.findall(r"/webhooks/ep_[0-9A-Za-z-]+", page.html))
    page = await member.tab.open(endpoint)
    await member.tab.send(page, f"{endpoint}/test", type="receive.lightning")
    await drain(runtime)

    page = await member.tab.open(OWN)
    assert "receive.lightning" in page.words
    assert ' bad">500' in page.html
    part = {"hx-request": "true"}
    latest = re.search(r"latest=(\d+)", page.html)
    assert latest is not None
    same = await member.tab.client.get(f"{OWN}?latest={latest[1]}", headers=part)
    older = await member.tab.client.get(f"{OWN}?latest=1", headers=part)
    assert (same.status_code, same.text, older.status_code) == (204, "", 200)
    assert "<html" not in older.text
    page = await member.tab.send(page, f"{OWN}/forget")
    assert "Nothing yet." in page.words


async def test_nobody_sees_or_tells_anothers_receiver(member: Member) -> None:
    phone = new_phone()
    runtime = member.server.runtime
    await accounts.create(runtime, username=new_username(), phone=phone)
    mine = await _receiver_url(member.tab)
    await member.server.client.post(urlsplit(mine).path, content=b"mine alone")
    assert "mine alone" in (await member.tab.open(OWN)).words

    async with browser(member.server) as tab:
        await tab.sign_in(phone)
        assert await _receiver_url(tab) != mine
        assert "mine alone" not in (await tab.open(OWN)).words
        name = mine.rsplit("/", 1)[1]
        assert "mine alone" not in (await tab.open(f"{HOME}/hooks/{name}")).words


async def test_another_accounts_wallet_is_404_and_gets_nothing(member: Member) -> None:
    other = await person(member.server.runtime)
    for act, amount in (("fund", "fund_amount"), ("deposit", "deposit_amount")):
        page = await plays(member, act, wallet=str(other.btc), **{amount: "5"})
        assert page.status in {404, 422}, act
        assert "is not" in page.words or "rror" in page.words
    assert await balance(member.server.runtime, other.btc) == 0


async def test_what_is_no_outside_invoice_is_404(member: Member) -> None:
    for text in ("", "x", "a%00", await invoice_of(member), "lnbc1" + "q" * 3_000):
        assert (await member.tab.open(f"{HOME}/invoice?request={text}")).status == 404
    for name in ("a.b", "x" * 41, "%3Cscript%3E"):
        assert (await member.tab.open(f"{HOME}/hooks/{name}")).status == 404


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
async def test_no_value_breaks_a_form(member: Member, text: str) -> None:
    before = await held_sat(member)
    for act, fields in (
        ("fund", ("fund_amount", "wallet")),
        ("pay", ("request", "pay_amount")),
        ("issue", ("behaviour", "number", "expires", "memo")),
        ("deposit", ("address", "deposit_amount")),
        ("mine", ("blocks",)),
        ("reorganise", ("depth",)),
    ):
        for name in fields:
            page = await plays(member, act, **{name: text})
            assert page.status in {200, 404, 422}, (act, name)
            assert "<script>alert" not in page.html
    for name in ("answer", "delay", "retry_after"):
        page = await member.tab.send(await member.tab.open(OWN), OWN, **{name: text})
        assert page.status in {200, 422}
    if text:  # what is left empty is done as the form stands
        assert await held_sat(member) == before


async def test_in_a_shared_world_nobody_replaces_blocks(
    cluster: str, template: str, tmp_path: Path
) -> None:
    token = SecretStr("shared" * 6)
    async with (
        on_new_database(cluster, template, tmp_path, sandbox_token=token) as shared,
        browser(shared) as tab,
    ):
        await accounts.create(shared.runtime, username=new_username(), phone=(phone := new_phone()))
        await tab.sign_in(phone)
        page = await tab.open(HOME)
        assert [form for form in page.forms if form.action == f"{HOME}/reorganise"] == []
        page = await tab.post(f"{HOME}/reorganise", page.form(f"{HOME}/mine").fields)

    assert page.status == 404


async def test_the_pages_do_not_exist_on_a_real_node(member: Member) -> None:
    real = {row.path for row in ROWS_OF_REAL_NODES}

    assert {row.path for row in ROWS} - real == {
        row.path for row in ROWS if row.path.startswith(HOME)
    }
    assert "simulated" in (await member.tab.open(HOME)).words


async def _receiver_url(tab: Tab) -> str:
    found = re.search(r"http://[^\"<]+/sandbox/hooks/[0-9A-Za-z_-]+", (await tab.open(OWN)).html)
    assert found is not None
    return found[0]


def _at(page: Page) -> str:
    return str(page.response.url.raw_path.decode())
