"""Paying many from a list, as a person does it in the dashboard."""

import asyncio
import re

import pytest

from app.nodes.sandbox.behaviour import parse
from app.services.batches import listing
from app.web.forms import unpack
from tests.api.catalogue import new_username
from tests.dashboard.browsing import Page, Tab
from tests.dashboard.conftest import FUNDS_SAT, Member
from tests.factories import Person, balance, person, world


async def payee(member: Member) -> tuple[str, Person]:
    name = new_username()
    return name, await person(member.server.runtime, username=name)


async def lists(member: Member, text: str, **typed: str) -> Page:
    page = await member.tab.open("/send/many")
    return await member.tab.send(page, "/send/many", list=text, **typed)


async def until_done(tab: Tab, path: str) -> Page:
    for _ in range(100):
        page = await tab.open(path)
        if "data-live" not in page.html:
            return page
        await asyncio.sleep(0.1)
    pytest.fail("the list does not end")


async def test_a_list_is_judged_shown_and_paid_once_however_often_it_is_started(
    member: Member,
) -> None:
    name, who = await payee(member)
    draft = await lists(member, f"to;amount;memo\n{name};1000;May <b>\n{name};500;June\n")
    assert "1 500 sat" in draft.words
    assert "Fees, at most" in draft.words
    assert "<b>" not in draft.html
    assert await balance(member.server.runtime, who.btc) == 0

    await member.tab.send(draft, f"{draft.path}/start")
    await member.tab.send(draft, f"{draft.path}/start")
    done = await until_done(member.tab, draft.path)
    again = await member.tab.send(draft, f"{draft.path}/start")

    assert "done" in done.words
    assert again.status == 200
    assert await balance(member.server.runtime, who.btc) == 1_500
    assert await balance(member.server.runtime, member.who.btc) == FUNDS_SAT - 1_500
    table = await member.tab.client.get(f"{draft.path}/results.csv")
    assert table.text.count(",paid,") == 2
    assert len(re.findall(r"/transactions/[0-9a-f]{24}", done.html)) == 2
    assert draft.path in (await member.tab.open("/send/many")).html


async def test_a_row_that_fails_is_told_and_makes_a_list_of_its_own(member: Member) -> None:
    name, _ = await payee(member)
    bad = "nobody@127.0.0.1:1"
    draft = await lists(member, f"{bad},5\n{name},7")
    assert draft.status == 200, draft.words
    await member.tab.send(draft, f"{draft.path}/start")
    done = await until_done(member.tab, draft.path)

    assert "some failed" in done.words
    again = await member.tab.open(f"/send/many?again={draft.path.rpartition('/')[2]}")
    assert dict(again.form("/send/many").fields)["list"] == f"{bad},5,sat,\n"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "The list is empty"),
        ("nobody-here-of-that-name,5", "That is no invoice"),
        ("<script>alert(1)</script>,5", "That is no invoice"),
        ("alice,five", "Write the amount as"),
        ("alice,-5", "Write the amount as"),
        ("alice,5,sat,ok,more", "more columns"),
        ('alice,"5', "cannot be read as CSV"),
        ("alice\u202e,5", "That is no invoice"),
        ("x" * 10_000 + ",5", "Write whom to pay"),
        ("alice,5,XXX", ""),
        ("alice,0", ""),
        ("alice,1.5,sat", ""),
        (",5", "Write whom to pay"),
        ("a,1\n" * (listing.ROWS_MAX + 5), "may have 500"),
    ],
)
async def test_a_list_that_cannot_be_paid_is_kept_and_every_line_is_told(
    member: Member, text: str, words: str
) -> None:
    page = await lists(member, text)

    assert page.status == 422
    assert words in page.words
    assert "<script>alert" not in page.html
    assert dict(page.form("/send/many").fields)["list"].strip() == text.strip()


async def test_all_lines_that_are_wrong_are_told_at_once(member: Member) -> None:
    name, _ = await payee(member)
    page = await lists(member, f"{name},5\nnope-nobody,5\n{name},x\n{name},7")

    assert "Line 2" in page.words
    assert "Line 3" in page.words
    assert "Line 1" not in page.words
    assert "2 of the lines" in page.words


async def test_nul_is_refused_and_so_is_another_page_s_form(member: Member) -> None:
    page = await member.tab.open("/send/many")
    token = dict(page.form("/send/many").fields)["token"]

    assert (
        await member.tab.post("/send/many", [("token", token), ("list", "a\0,5")])
    ).status == 422
    assert (await member.tab.post("/send/many", [("list", "a,5")])).status == 403


async def test_a_list_stops_and_goes_on(member: Member) -> None:
    name, who = await payee(member)
    draft = await lists(member, f"{name},90000\n{name},90000\n")
    assert "There is not enough" in draft.words
    await member.tab.send(draft, f"{draft.path}/start")
    stopped = await until_done(member.tab, draft.path)

    assert "stopped" in stopped.words
    assert f"{draft.path}/start" in [one.action for one in stopped.forms]
    assert await balance(member.server.runtime, who.btc) == 90_000
    page = await member.tab.send(stopped, f"{draft.path}/start")
    assert page.status == 200


async def test_a_draft_is_discarded_and_what_was_started_is_not(member: Member) -> None:
    name, _ = await payee(member)
    draft = await lists(member, f"{name},5")
    gone = await member.tab.send(draft, f"{draft.path}/discard")
    assert "Nothing of it was sent" in gone.words
    assert (await member.tab.open(draft.path)).status == 404

    draft = await lists(member, f"{name},5")
    await member.tab.send(draft, f"{draft.path}/start")
    await member.tab.send(draft, f"{draft.path}/discard")
    assert (await member.tab.open(draft.path)).status == 200


async def test_the_rest_of_a_list_that_stopped_is_discarded_and_its_rows_stay(
    member: Member,
) -> None:
    name, who = await payee(member)
    draft = await lists(member, f"{name},90000\n{name},90000\n{name},5\n")
    await member.tab.send(draft, f"{draft.path}/start")
    stopped = await until_done(member.tab, draft.path)

    done = await member.tab.send(stopped, f"{draft.path}/discard")

    assert "done, some failed" in done.words
    assert "The list was discarded before it was paid" in done.words
    assert {f"{draft.path}/{act}" for act in ("start", "discard")}.isdisjoint(
        one.action for one in done.forms
    )
    results = (await member.tab.open(f"{draft.path}/results.csv")).html
    assert results.count("failed") == 2
    assert results.count(",paid,") == 1
    again = await member.tab.open(f"/send/many?again={draft.path[-36:]}")
    assert dict(again.form("/send/many").fields)["list"].split() == [
        f"{name},90000,sat,",
        f"{name},5,sat,",
    ]
    assert await balance(member.server.runtime, who.btc) == 90_000


async def test_nobody_sees_or_moves_a_list_of_another(member: Member, stranger: Tab) -> None:
    name, _ = await payee(member)
    draft = await lists(member, f"{name},5")
    other = await person(member.server.runtime)
    await member.server.runtime.pool.execute(
        "UPDATE payment_batch SET account_id = $1 WHERE id = $2",
        other.principal.account_id,
        draft.path.rpartition("/")[2],
    )

    assert (await member.tab.open(draft.path)).status == 404
    assert (await member.tab.open(f"{draft.path}/results.csv")).status == 404
    assert (await member.tab.open(f"/send/many?again={draft.path[-36:]}")).status == 404
    for act in ("start", "stop", "discard"):
        token = dict(draft.form(f"{draft.path}/start").fields)["token"]
        page = await member.tab.post(f"{draft.path}/{act}", [("token", token)])
        assert page.status == 404
    assert (await member.tab.open("/send/many/nothing")).status == 404
    assert "Sign in" in (await stranger.open(draft.path)).words


async def test_amounts_are_exchanged_by_unit(member: Member) -> None:
    name, _ = await payee(member)
    price = member.server.runtime.prices.quote().cents_per_btc
    draft = await lists(member, f"{name},12.34,USD\n{name},0.00001,btc\n{name},10,sats")
    wanted = (1_234 * 100_000_000 * 2 + price) // (2 * price)

    assert f"{wanted + 1_010:,} sat".replace(",", " ") in draft.words


async def test_two_tabs_have_a_draft_each_and_an_old_one_is_reviewed_again(member: Member) -> None:
    name, who = await payee(member)
    first = await lists(member, f"{name},5")
    second = await lists(member, f"{name},7")
    await member.tab.send(first, f"{first.path}/start")
    await until_done(member.tab, first.path)
    assert await balance(member.server.runtime, who.btc) == 5

    await member.server.runtime.pool.execute(
        "UPDATE payment_batch SET created_at = now() - interval '2 hours' WHERE id = $1",
        second.path.rpartition("/")[2],
    )
    page = await member.tab.send(second, f"{second.path}/start")
    assert "Review it again" in page.words
    again = await member.tab.open(f"/send/many?again={second.path[-36:]}")
    assert dict(again.form("/send/many").fields)["list"] == f"{name},7,sat,\n"


async def test_an_invoice_is_paid_as_it_says_and_stands_once(member: Member) -> None:
    invoice = await world(member.server.runtime).create_invoice(
        amount_msat=300_000, memo="Tea", expiry_s=3_600, behaviour=parse("settle")
    )
    twice = await lists(member, f"{invoice.payment_request}\n{invoice.payment_request}")
    assert "in line 1 already" in twice.words
    other = await lists(member, f"{invoice.payment_request},301")
    assert "another amount" in other.words

    draft = await lists(member, f"{invoice.payment_request},300")
    await member.tab.send(draft, f"{draft.path}/start")
    assert "done" in (await until_done(member.tab, draft.path)).words
    again = await lists(member, invoice.payment_request)
    assert "paid already" in again.words


async def test_a_dollar_wallet_pays_satoshi_and_addresses(member: Member) -> None:
    page = await member.tab.open("/send/transfer")
    typed = {"wallet": str(member.who.btc), "into": str(member.who.usd)}
    page = await member.tab.send(page, "/send/transfer/preview", amount="50000", **typed)
    await member.tab.send(page, "/send/transfer/make")
    name, who = await payee(member)
    domain = member.server.runtime.settings.address_domain
    had = await balance(member.server.runtime, member.who.usd)

    draft = await lists(
        member, f"{name}@{domain},1.00\n{name},1000,sat", wallet=str(member.who.usd)
    )
    await member.tab.send(draft, f"{draft.path}/start")
    done = await until_done(member.tab, draft.path)

    assert "some failed" not in done.words, done.words
    price = member.server.runtime.prices.quote().cents_per_btc
    got = await balance(member.server.runtime, who.btc)
    assert abs(got - 1_000 - 100 * 100_000_000 // price) <= 100_000_000 // price + 1
    assert await balance(member.server.runtime, member.who.usd) < had - 100


async def test_a_list_is_kept_when_the_session_ends_while_it_is_written(member: Member) -> None:
    name, _ = await payee(member)
    page = await member.tab.open("/send/many")
    member.tab.client.cookies.clear()
    asked = await member.tab.send(page, "/send/many", list=f"{name},5,sat,Kept")
    assert "Sign in" in asked.words
    kept = dict(asked.forms[0].fields).get("kept", "")
    assert unpack(kept) is not None, asked.words
    path, form = unpack(kept) or ("", None)
    assert path == "/send/many"
    assert form is not None
    assert form.text("list") == f"{name},5,sat,Kept"


async def test_the_longest_list_is_kept_over_a_sign_in(member: Member) -> None:
    name, _ = await payee(member)
    row = f"{name},5,sat,{'x' * (listing.MEMO_CHARS_MAX - 20)}\n"
    text = (row * (listing.TEXT_CHARS_MAX // len(row)))[: listing.TEXT_CHARS_MAX]
    page = await member.tab.open("/send/many")
    member.tab.client.cookies.clear()
    asked = await member.tab.send(page, "/send/many", list=text)
    asked = await member.tab.send(asked, "/sign-in/send-code", contact=member.phone)
    assert asked.status == 200, asked.words
    page = await member.tab.send(asked, "/sign-in/code", code="000000")

    assert dict(page.form("/send/many").fields)["list"].strip() == text.strip()
    assert (await member.tab.send(page, "/send/many")).status in {200, 422}
