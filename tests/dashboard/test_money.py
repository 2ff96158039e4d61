"""Receiving, sending and looking back, as a person does it in the dashboard."""

import asyncio
import re
from contextlib import AsyncExitStack
from typing import Any

import pytest

from app.errors import NodeUnavailable, OutcomeUnknown
from app.money import sats
from app.nodes.sandbox.behaviour import parse
from app.nodes.sandbox.node import SandboxNode
from app.prices.market import Prices
from app.services import sandbox_funds
from app.services.accounts import registry as accounts
from app.services.payments import invoices, sending
from tests.api.catalogue import new_phone, new_username
from tests.api.conftest import Serve
from tests.dashboard.browsing import Page, Tab, browser
from tests.dashboard.conftest import FUNDS_SAT, Member
from tests.factories import Person, balance, person, world

INVOICE = re.compile(r"lnbc[a-z0-9]{100,}")


async def receives(member: Member, amount: str = "1 500", memo: str = "Coffee <b>") -> Page:
    return await member.tab.send(
        await member.tab.open("/receive"), "/receive", amount=amount, memo=memo
    )


async def sends(member: Member, to: str, amount: str = "") -> Page:
    page = await member.tab.open("/send")
    return await member.tab.send(page, "/send/preview", to=to, amount=amount)


async def test_an_invoice_turns_green_when_it_is_paid(member: Member) -> None:
    page = await receives(member)
    request = INVOICE.search(page.html)
    assert request is not None
    assert "1 500 sat" in page.words
    assert "<b>" not in page.html
    part = await member.tab.client.get(page.path, headers={"hx-request": "true"})
    assert "Waiting to be paid" in part.text
    assert "<html" not in part.text

    payer = await person(member.server.runtime, sat=10_000)
    await pays(member, payer, request[0])

    part = await member.tab.client.get(page.path, headers={"hx-request": "true"})
    assert "Paid." in part.text
    assert "data-live" not in part.text
    assert await balance(member.server.runtime, member.who.btc) == FUNDS_SAT + 1_500


async def test_an_outside_invoice_is_paid_once_however_often_the_form_is_sent(
    member: Member,
) -> None:
    invoice = await world(member.server.runtime).create_invoice(
        amount_msat=2_000_000, memo="Tea", expiry_s=3_600, behaviour=parse("settle")
    )
    preview = await sends(member, f"lightning:{invoice.payment_request}")
    assert "2 000 sat" in preview.words
    assert "Tea" in preview.words

    paid = await member.tab.send(preview, "/send/pay")
    again = await member.tab.send(preview, "/send/pay")

    assert "It has arrived" in paid.words
    assert again.status == 200
    assert await balance(member.server.runtime, member.who.btc) >= FUNDS_SAT - 2_100
    listed = await member.tab.open("/transactions?direction=out")
    assert listed.words.count("Tea") == 1
    details = await member.tab.open(re.findall(r"/transactions/[0-9a-f]{24}", listed.html)[0])
    assert "Preimage" in details.words


async def test_a_user_of_this_server_is_paid_by_their_username(member: Member) -> None:
    name = new_username()
    payee = await person(member.server.runtime, username=name)
    page = await member.tab.send(await sends(member, name, "250"), "/send/pay")

    assert "It has arrived" in page.words
    assert await balance(member.server.runtime, payee.btc) == 250


async def test_what_may_have_been_sent_is_asked_for_again_and_sent_once(
    member: Member, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = new_username()
    payee = await person(member.server.runtime, username=name)
    send = sending.send_intraledger

    async def sent_unheard(*given: Any, **named: Any) -> None:
        monkeypatch.setattr(sending, "send_intraledger", send)
        await send(*given, **named)
        raise OutcomeUnknown

    monkeypatch.setattr(sending, "send_intraledger", sent_unheard)
    page = await member.tab.send(await sends(member, name, "250"), "/send/pay")

    assert [one.action for one in page.forms if "/send" in one.action] == ["/send/pay"]
    assert "It has arrived" in (await member.tab.send(page, "/send/pay")).words
    assert await balance(member.server.runtime, payee.btc) == 250


@pytest.mark.parametrize(
    ("to", "amount", "words"),
    [
        ("", "", "Paste an invoice"),
        ("<script>", "1", "That is no invoice"),
        ("lnbc1qqqq", "", "nvoice"),
        ("nobody@", "5", ""),
        ("x" * 9_000, "1", "That is no invoice"),
    ],
    ids=["nothing", "a tag", "no invoice", "no address", "much"],
)
async def test_what_cannot_be_sent_is_said_and_kept(
    member: Member, to: str, amount: str, words: str
) -> None:
    page = await sends(member, to, amount)

    assert page.status == 422
    assert words in page.words
    assert "<script>" not in page.html
    assert dict(page.form("/send/preview").fields)["to"].strip() == to


async def test_what_may_be_held_for_the_fee_is_counted_before_sending(member: Member) -> None:
    invoice = await world(member.server.runtime).create_invoice(
        amount_msat=(FUNDS_SAT - 20) * 1_000,
        memo="",
        expiry_s=3_600,
        behaviour=parse("settle"),
    )

    page = await sends(member, invoice.payment_request)

    assert "There is not enough" in page.words
    assert not [one for one in page.forms if one.action == "/send/pay"]


async def test_more_than_there_is_cannot_be_sent(member: Member) -> None:
    name = new_username()
    await person(member.server.runtime, username=name)
    page = await sends(member, name, "100001")
    assert "There is not enough" in page.words
    assert not [one for one in page.forms if one.action == "/send/pay"]

    page = await sends(member, name, "100000")
    pairs = [pair for pair in page.form("/send/pay").fields if pair[0] != "amount"]
    page = await member.tab.post("/send/pay", [*pairs, ("amount", "100001")])

    assert page.status == 422
    assert await balance(member.server.runtime, member.who.btc) == FUNDS_SAT


async def test_nobody_sees_invoices_and_transactions_of_another(member: Member) -> None:
    page = await receives(member)
    other = await person(member.server.runtime, sat=500)
    rows = await member.server.runtime.pool.fetch(
        "SELECT id FROM wallet_transaction WHERE wallet_id = $1", other.btc
    )

    assert (await member.tab.open(f"/transactions/{rows[0]['id'].hex()}")).status == 404
    assert (await member.tab.open(f"/transactions?wallet={other.btc}")).status == 404
    assert (await member.tab.open("/receive/" + "00" * 32)).status == 404
    assert (await member.tab.open("/receive/nothing")).status == 404
    assert page.status == 200


async def test_transactions_are_filtered_and_downloaded_with_formulas_guarded(
    member: Member,
) -> None:
    page = await receives(member, memo='=HYPERLINK("x")')
    request = INVOICE.search(page.html)
    assert request is not None
    payer = await person(member.server.runtime, sat=10_000)
    await pays(member, payer, request[0])

    found = await member.tab.open("/transactions?text=hyperlink&direction=in&status=SUCCESS")
    table = await member.tab.client.get("/transactions.csv?text=hyperlink")

    assert "HYPERLINK" in found.words
    assert table.headers["content-disposition"].startswith('attachment; filename="transactions-')
    assert "'=HYPERLINK" in table.text
    assert "Nothing fits" in (await member.tab.open("/transactions?text=nowhere")).words


@pytest.mark.parametrize(
    "query",
    ["status=LOST", "since=yesterday", "key=x", "rail=air", "since=2026-01-02&until=2026-01-01"],
)
async def test_filters_that_make_no_sense_are_refused(member: Member, query: str) -> None:
    assert (await member.tab.open(f"/transactions?{query}")).status == 422


async def pays(member: Member, payer: Person, request: str) -> None:
    await sending.pay_invoice(
        member.server.runtime, payer.principal, wallet_id=payer.btc, payment_request=request
    )


async def test_the_state_of_an_invoice_is_told_as_it_changes(member: Member) -> None:
    page = await receives(member)
    request = INVOICE.search(page.html)
    assert request is not None
    payment_hash = page.path.rpartition("/")[2]
    payer = await person(member.server.runtime, sat=10_000)

    async with member.tab.client.stream("GET", f"/i/{payment_hash}/events") as stream:
        lines = stream.aiter_lines()
        assert stream.headers["content-type"].startswith("text/event-stream")
        assert await anext(lines) == "retry: 3000"
        await pays(member, payer, request[0])
        told = [line async for line in lines if line]

    assert told == ["event: state", "data: paid"]
    after = await member.tab.client.get(f"/i/{payment_hash}/events")
    assert "data: paid" in after.text


async def test_an_open_invoice_is_cancelled_and_whoever_looks_is_told(
    member: Member, stranger: Tab
) -> None:
    page = await receives(member)
    payment_hash = page.path.rpartition("/")[2]
    shared = await stranger.open(f"/i/{payment_hash}")
    assert "1 500 sat" in shared.words
    assert "Coffee" in shared.words
    assert str(member.who.principal.username) not in shared.html

    async with stranger.client.stream("GET", f"/i/{payment_hash}/events") as stream:
        lines = stream.aiter_lines()
        await anext(lines)
        page = await member.tab.send(page, f"{page.path}/cancel")
        told = [line async for line in lines if line]

    assert told == ["event: state", "data: cancelled"]
    assert "Cancelled" in page.words
    assert "Cancelled" in (await stranger.open(f"/i/{payment_hash}")).words
    again = await member.tab.post(f"{page.path}/cancel", [("token", token_of(page))])
    assert "already been processed" in again.words


async def test_only_so_many_pages_of_an_address_are_told(member: Member) -> None:
    page = await receives(member)
    path = f"/i/{page.path.rpartition('/')[2]}/events"
    most = member.server.runtime.settings.event_streams_per_credential_max

    async with AsyncExitStack() as stack:
        for _ in range(most):
            stream = await stack.enter_async_context(member.tab.client.stream("GET", path))
            assert stream.status_code == 200
        assert (await member.tab.client.get(path)).status_code == 429
    assert (await member.tab.client.get("/i/" + "00" * 32 + "/events")).status_code == 404


async def test_an_amount_may_be_typed_in_the_currency_that_is_shown(member: Member) -> None:
    page = await member.tab.send(
        await member.tab.open("/receive"), "/receive", amount="12.34", unit="USD"
    )
    assert "for a bitcoin" in page.words
    price = member.server.runtime.prices.quote().cents_per_btc
    wanted = (1_234 * 100_000_000 * 2 + price) // (2 * price)
    asked = await member.server.runtime.pool.fetchval(
        "SELECT amount_msat FROM invoice WHERE payment_hash = $1",
        bytes.fromhex(page.path.rpartition("/")[2]),
    )
    assert asked == wanted * 1_000

    for amount, unit in (("1.234", "USD"), ("0.00", "USD"), ("-1", "USD"), ("5", "XXX")):
        refused = await member.tab.send(
            await member.tab.open("/receive"), "/receive", amount=amount, unit=unit
        )
        assert refused.status == 422


async def test_ones_own_invoice_and_a_paid_one_are_refused_at_the_preview(member: Member) -> None:
    page = await receives(member)
    request = INVOICE.search(page.html)
    assert request is not None
    assert "back into the wallet" in (await sends(member, request[0])).words

    payer = await person(member.server.runtime, sat=10_000)
    other = await invoices.create(
        member.server.runtime, payer.principal, wallet_id=payer.btc, amount=sats(5)
    )
    preview = await sends(member, other.payment_request)
    assert "Sent" in (await member.tab.send(preview, "/send/pay")).words
    assert "paid already" in (await sends(member, other.payment_request)).words


async def test_all_of_a_wallet_is_sent_to_a_user_and_to_an_address(member: Member) -> None:
    name = new_username()
    payee = await person(member.server.runtime, username=name)
    page = await member.tab.open("/send")
    page = await member.tab.send(page, "/send/preview", to=name, all="1", amount="")
    assert "It has arrived" in (await member.tab.send(page, "/send/pay")).words
    assert await balance(member.server.runtime, payee.btc) == FUNDS_SAT
    assert await balance(member.server.runtime, member.who.btc) == 0


async def test_a_payout_is_sent_at_the_speed_that_was_chosen(member: Member) -> None:
    address = "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080"
    page = await sends(member, f"bitcoin:{address}?amount=1", "50000")
    assert "Within a day" in page.words, page.words
    paid = await member.tab.send(page, "/send/pay", speed="SLOW")
    assert "on its way to the chain" in paid.words
    assert (
        await member.server.runtime.pool.fetchval(
            "SELECT speed FROM payment WHERE address = $1", address
        )
        == "SLOW"
    )
    assert (await member.tab.send(page, "/send/pay", speed="WARP")).status == 422


async def test_a_comment_reaches_who_is_at_an_address(member: Member) -> None:
    name = new_username()
    payee = await person(member.server.runtime, username=name)
    domain = member.server.runtime.settings.address_domain
    page = await sends(member, f"{name}@{domain}", "700")
    assert "They take" in page.words
    assert "Payment to" in page.words
    paid = await member.tab.send(page, "/send/pay", comment="Thanks & <b>bye</b>")
    assert "It has arrived" in paid.words, paid.words
    assert await balance(member.server.runtime, payee.btc) == 700
    memo = await member.server.runtime.pool.fetchval(
        "SELECT memo FROM invoice WHERE wallet_id = $1", payee.btc
    )
    assert memo == "Thanks & <b>bye</b>"
    payment_hash = await member.server.runtime.pool.fetchval(
        "SELECT payment_hash FROM invoice WHERE wallet_id = $1", payee.btc
    )
    # The invoice commits to other words: these are for its owner.
    shared = await member.tab.open(f"/i/{payment_hash.hex()}")
    assert shared.status == 200
    assert "Thanks" not in shared.words


def token_of(page: Page) -> str:
    return dict(page.form("/sign-out").fields)["token"]


async def test_why_a_payment_failed_is_told_in_words_and_found_by_filters(member: Member) -> None:
    invoice = await world(member.server.runtime).create_invoice(
        amount_msat=2_000_000, memo="Lost", expiry_s=3_600, behaviour=parse("timeout_then_fail")
    )
    await member.tab.send(await sends(member, invoice.payment_request), "/send/pay")
    for _ in range(100):
        found = await member.tab.open("/transactions?status=failure&rail=lightning&direction=out")
        if "Lost" in found.words:
            break
        await asyncio.sleep(0.1)
    assert "failed, money is back" in found.words
    details = await member.tab.open(re.findall(r"/transactions/[0-9a-f]{24}", found.html)[0])
    assert "All of the money is back" in details.words
    assert "Worth then" in details.words
    assert "A bitcoin cost" in details.words

    await member.server.runtime.pool.execute(
        "UPDATE payment SET failure = 'expired' WHERE payment_hash = $1", invoice.payment_hash
    )
    assert "Lost" not in (await member.tab.open("/transactions?status=failure")).words
    found = await member.tab.open("/transactions?status=expired")
    assert "expired, money is back" in found.words
    assert "Nothing fits" in (await member.tab.open("/transactions?rail=onchain")).words


async def test_a_deposit_is_shown_before_it_is_confirmed(member: Member) -> None:
    page = await member.tab.send(await member.tab.open("/receive"), "/receive/address")
    address = re.search(r"bcrt1[a-z0-9]{30,}", page.html)
    assert address is not None
    assert page.path == "/receive/address"
    assert address[0] in (await member.tab.open("/receive/address")).html
    sent = await member.server.client.post(
        "/sandbox/onchain/deposits", json={"address": address[0], "amountSat": 50_000}
    )
    assert sent.status_code == 200, sent.text
    for _ in range(100):
        listed = await member.tab.open("/transactions")
        if "Coming in on the chain" in listed.words:
            break
        await asyncio.sleep(0.1)
    details = re.search(r"/transactions/[0-9a-f-]{36}", listed.html)
    assert details is not None
    assert "pending" in (await member.tab.open(details[0])).words
    assert "coming in, to be confirmed" in (await member.tab.open("/")).words


async def test_the_overview_tells_what_is_on_its_way_out_and_of_thirty_days(
    member: Member,
) -> None:
    invoice = await world(member.server.runtime).create_invoice(
        amount_msat=2_000_000, memo="Slow", expiry_s=3_600, behaviour=parse("delay_ms:60000")
    )
    preview = await sends(member, invoice.payment_request)
    paying = asyncio.create_task(member.tab.send(preview, "/send/pay"))
    for _ in range(100):
        page = await member.tab.open("/")
        if "on its way out" in page.words:
            break
        await asyncio.sleep(0.1)
    assert "on its way out" in page.words
    assert "30 days of bitcoin" in page.words
    assert "In 100 000 sat" in page.words
    paying.cancel()


async def test_an_email_address_that_is_not_confirmed_is_told(member: Member) -> None:
    page = await member.tab.open("/")
    assert "is not confirmed" not in page.words
    assert "does not answer" not in page.words
    assert "no fresh price" not in page.words

    await member.server.runtime.pool.execute(
        "UPDATE account SET email = $2, email_verified = false WHERE id = $1",
        member.who.principal.account_id,
        f"{member.phone[1:]}@example.com",
    )
    assert "is not confirmed" in (await member.tab.open("/")).words


@pytest.mark.parametrize("comment", ["x" * 10_000, "<script>alert(1)</script>", "\u202eevil\u2066"])
async def test_a_hostile_comment_is_refused_or_told_as_text(member: Member, comment: str) -> None:
    name = new_username()
    await person(member.server.runtime, username=name)
    page = await sends(member, name, "250")
    page = await member.tab.send(page, "/send/pay", comment=comment)

    assert page.status == (422 if len(comment) > 500 else 200)
    assert "<script>alert" not in page.html
    listed = await member.tab.open("/transactions")
    assert "<script>alert" not in listed.html


@pytest.mark.parametrize(("typed", "once"), [({"all": "1"}, ""), ({"unit": "XXX"}, "5")])
async def test_amounts_that_contradict_each_other_are_refused(
    member: Member, typed: dict[str, str], once: str
) -> None:
    request = await world(member.server.runtime).create_invoice(
        amount_msat=5_000, memo="", expiry_s=600, behaviour=parse("settle")
    )
    page = await member.tab.open("/send")
    fields = {"to": request.payment_request, "amount": once} | typed
    page = await member.tab.send(page, "/send/preview", **fields)

    assert page.status == 422


async def test_without_a_price_pages_say_so_and_what_needs_one_is_refused(
    member: Member, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Prices, "reading_or_none", lambda _: None)

    assert "no fresh price" in (await member.tab.open("/")).words
    for path in ("/receive", "/send", "/send/transfer", "/send/many", "/transactions"):
        assert (await member.tab.open(path)).status == 200, path
    page = await member.tab.open("/receive")
    assert (await member.tab.send(page, "/receive", amount="5", unit="USD")).status == 422
    page = await member.tab.open("/send/transfer")
    typed = {"wallet": str(member.who.btc), "into": str(member.who.usd), "amount": "5000"}
    assert (await member.tab.send(page, "/send/transfer/preview", **typed)).status == 422
    page = await member.tab.open("/send/many")
    name = member.who.principal.username
    assert (await member.tab.send(page, "/send/many", list=f"{name},5,EUR")).status == 422


async def test_a_node_that_is_away_is_told_at_once(
    member: Member, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(_: object) -> None:
        raise NodeUnavailable

    monkeypatch.setattr(SandboxNode, "info", away)

    assert "does not answer" in (await member.tab.open("/")).words


async def test_invoices_are_looked_through_and_new_ones_move_no_page(member: Member) -> None:
    for number in range(12):
        await receives(member, memo=f"Number {number}.")
    first = await member.tab.open("/receive")
    assert "Number 11." in first.words
    assert "Number 1." not in first.words
    older = re.search(r"/receive\?after=[0-9a-f]{64}", first.html)
    assert older is not None
    await receives(member, memo="Number 12.")

    second = await member.tab.open(older[0])
    assert "Number 2." not in second.words
    assert "Number 1." in second.words
    assert (await member.tab.open("/receive?after=nonsense")).status == 200
    assert (await member.tab.open("/send/many?after=nonsense")).status == 200


async def test_a_payout_that_costs_more_by_now_is_shown_again_and_not_sent(member: Member) -> None:
    page = await sends(member, "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080", "20000")
    again = await member.tab.send(page, "/send/pay", speed="SLOW", fee_SLOW="1", comment="Rent")

    assert (again.status, "The fee is higher by now" in again.words) == (409, True)
    assert dict(again.form("/send/pay").fields)["comment"] == "Rent"
    assert await balance(member.server.runtime, member.who.btc) == FUNDS_SAT
    paid = await member.tab.send(again, "/send/pay", speed="SLOW")
    assert "on its way to the chain" in paid.words


@pytest.mark.parametrize("fee", ["", "-1", "x", "9" * 400])
async def test_a_payout_of_which_no_fee_was_shown_is_not_sent(member: Member, fee: str) -> None:
    page = await sends(member, "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080", "20000")

    assert (await member.tab.send(page, "/send/pay", fee_FAST=fee)).status == 422
    assert await balance(member.server.runtime, member.who.btc) == FUNDS_SAT


async def test_an_invoice_that_costs_more_dollars_by_now_is_shown_again_and_not_paid(
    member: Member,
) -> None:
    runtime = member.server.runtime
    await sandbox_funds.fund(runtime, member.who.usd, 10_000)
    had = await balance(runtime, member.who.usd)
    invoice = await world(runtime).create_invoice(
        amount_msat=2_000_000, memo="Tea", expiry_s=3_600, behaviour=parse("settle")
    )
    page = await member.tab.open("/send")
    page = await member.tab.send(
        page, "/send/preview", to=invoice.payment_request, wallet=str(member.who.usd)
    )
    again = await member.tab.send(page, "/send/pay", total="1")

    assert (again.status, "The rate has changed" in again.words) == (409, True)
    assert await balance(runtime, member.who.usd) == had
    assert "Sent" in (await member.tab.send(again, "/send/pay")).words
    assert "Sent" in (await member.tab.send(again, "/send/pay", total="1")).words


async def test_addresses_of_one_network_are_one_when_pages_are_counted(member: Member) -> None:
    page = await receives(member)
    path = f"/i/{page.path.rpartition('/')[2]}/events"
    most = member.server.runtime.settings.event_streams_per_credential_max

    async with browser(member.server) as tab, AsyncExitStack() as stack:
        for number in range(most):
            headers = {"x-forwarded-for": f"2001:db8:0:7::{number:x}"}
            opening = tab.client.stream("GET", path, headers=headers)
            assert (await stack.enter_async_context(opening)).status_code == 200
        other = {"x-forwarded-for": "2001:db8:0:7::ffff"}
        async with tab.client.stream("GET", path, headers=other) as refused:
            assert refused.status_code == 429


async def test_strangers_leave_room_for_who_has_signed_in(serve: Serve) -> None:
    small = await serve(event_streams_max=4, trusted_proxies=("127.0.0.1",))
    payee = await person(small.runtime, username=new_username())
    made = await invoices.create(
        small.runtime, payee.principal, wallet_id=payee.btc, amount=sats(5), memo=None
    )
    path, phone = f"/i/{made.payment_hash.hex()}/events", new_phone()
    await accounts.create(small.runtime, phone=phone)
    async with browser(small) as tab, browser(small) as member, AsyncExitStack() as stack:
        await member.sign_in(phone)
        for number, wanted in enumerate((200, 200, 429)):
            headers = {"x-forwarded-for": f"203.0.113.{number}"}
            opening = tab.client.stream("GET", path, headers=headers)
            assert (await stack.enter_async_context(opening)).status_code == wanted
        opening = member.client.stream("GET", path)
        assert (await stack.enter_async_context(opening)).status_code == 200
