"""Moving money between one's own wallets."""

import pytest

from tests.dashboard.browsing import Page
from tests.dashboard.conftest import FUNDS_SAT, Member
from tests.factories import balance, person


async def previews(member: Member, amount: str, **typed: str) -> Page:
    page = await member.tab.open("/send/transfer")
    typed = {"wallet": str(member.who.btc), "into": str(member.who.usd)} | typed
    return await member.tab.send(page, "/send/transfer/preview", amount=amount, **typed)


async def test_bitcoin_becomes_dollars_once_however_often_the_form_is_sent(member: Member) -> None:
    page = await previews(member, "50 000")
    assert "for a bitcoin" in page.words
    promised = int(dict(page.form("/send/transfer/make").fields)["arrives"])

    assert "It is in the other wallet" in (await member.tab.send(page, "/send/transfer/make")).words
    assert "It is in the other wallet" in (await member.tab.send(page, "/send/transfer/make")).words

    runtime = member.server.runtime
    assert await balance(runtime, member.who.btc) == FUNDS_SAT - 50_000
    assert await balance(runtime, member.who.usd) >= promised > 0


async def test_a_rate_that_got_worse_is_shown_again_and_nothing_moves(member: Member) -> None:
    page = await previews(member, "50000")
    promised = int(dict(page.form("/send/transfer/make").fields)["arrives"])
    again = await member.tab.send(page, "/send/transfer/make", arrives=str(promised * 2))

    assert again.status == 409
    assert "The rate has changed" in again.words
    assert await balance(member.server.runtime, member.who.btc) == FUNDS_SAT
    assert "other wallet" in (await member.tab.send(again, "/send/transfer/make")).words


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("", "Say how much"),
        ("0", "Write a number"),
        ("-5", "Write a whole number"),
        ("1e9", "Write a whole number"),
        ("<script>", "Write a whole number"),
        ("9" * 10_000, "Write a whole number"),
        ("1", "too low"),
    ],
)
async def test_what_cannot_be_moved_is_said(member: Member, amount: str, words: str) -> None:
    page = await previews(member, amount)

    assert page.status == 422
    assert words in page.words
    assert "<script>" not in page.html


async def test_more_than_there_is_has_no_button(member: Member) -> None:
    page = await previews(member, str(FUNDS_SAT + 1))

    assert "There is not as much" in page.words
    assert not [one for one in page.forms if one.action == "/send/transfer/make"]


async def test_wallets_are_two_and_ones_own(member: Member) -> None:
    other = await person(member.server.runtime)

    assert (await previews(member, "5", into=str(other.btc))).status == 422
    assert (await previews(member, "5", wallet=str(other.btc))).status == 422
    page = await previews(member, "5", into=str(member.who.btc))
    assert "two different wallets" in page.words


async def test_a_form_that_was_tampered_with_begins_again(member: Member) -> None:
    page = await previews(member, "50000")

    for typed in ({"once": "x"}, {"arrives": "x"}, {"once": ""}):
        assert (await member.tab.send(page, "/send/transfer/make", **typed)).status == 422
    assert await balance(member.server.runtime, member.who.btc) == FUNDS_SAT
