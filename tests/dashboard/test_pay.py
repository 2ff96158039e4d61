"""Paying a user on a page, without an account."""

import re

import pytest

from app.services.payments import sending
from tests.dashboard.browsing import Tab
from tests.dashboard.conftest import FUNDS_SAT, Member
from tests.factories import balance, person

INVOICE = re.compile(r"lnbc[a-z0-9]{100,}")


async def test_anybody_pays_a_user_by_a_link(member: Member, stranger: Tab) -> None:
    name = member.who.principal.username
    page = await stranger.open(f"/pay/{name}?amount=700&memo=<b>Tip</b>")
    assert dict(page.form(f"/pay/{name}").fields)["amount"] == "700"
    page = await stranger.send(page, f"/pay/{name}")
    request = INVOICE.search(page.html)
    assert request is not None
    assert "<b>" not in page.html
    runtime = member.server.runtime
    payer = await person(runtime, sat=1_000)
    await sending.pay_invoice(
        runtime, payer.principal, wallet_id=payer.btc, payment_request=request[0]
    )

    assert "Thank you" in (await stranger.open(page.path)).words
    assert await balance(runtime, member.who.btc) == FUNDS_SAT + 700


async def test_a_page_shows_only_invoices_of_whom_it_names(member: Member, stranger: Tab) -> None:
    other = await person(member.server.runtime, username=f"m{member.phone[-8:]}x")
    page = await stranger.open(f"/pay/{other.principal.username}?amount=5")
    page = await stranger.send(page, f"/pay/{other.principal.username}")
    payment_hash = page.path.rpartition("/")[2]

    name = member.who.principal.username
    mark = page.path.split("/")[-2]
    for end in (f"{mark}/{payment_hash}", payment_hash, f"{mark}/nothing", "nothing"):
        assert (await stranger.open(f"/pay/{name}/{end}")).status == 404


async def test_no_phone_number_is_a_name(member: Member, stranger: Tab) -> None:
    assert (await stranger.open(f"/pay/{member.phone}")).status == 404
    assert (await stranger.open("/pay/nobody-of-that-name")).status == 404
    assert (await stranger.open("/pay/nobody_of_that_name")).status == 404


@pytest.mark.parametrize("amount", ["", "0", "-5", "1.5", "1e3", "9" * 30])
async def test_what_is_no_amount_is_refused(member: Member, stranger: Tab, amount: str) -> None:
    name = member.who.principal.username
    page = await stranger.send(await stranger.open(f"/pay/{name}"), f"/pay/{name}", amount=amount)

    assert page.status == 422


async def test_whose_an_invoice_is_that_was_made_elsewhere_is_not_told(
    member: Member, stranger: Tab
) -> None:
    page = await member.tab.send(await member.tab.open("/receive"), "/receive", amount="5")
    payment_hash = page.path.rpartition("/")[2]
    name = member.who.principal.username

    assert (await stranger.open(f"/i/{payment_hash}")).status == 200
    for between in ("", f"{'0' * 32}/", "é/"):
        assert (await stranger.open(f"/pay/{name}/{between}{payment_hash}")).status == 404
