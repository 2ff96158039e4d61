"""The dashboard in another language: chosen at the foot, kept by the browser and the account."""

import pytest

from app.services.accounts import registry as accounts
from tests.api.harness import ROOT_KEY
from tests.dashboard.browsing import Tab
from tests.dashboard.conftest import Member


async def test_a_language_is_chosen_at_the_foot_and_kept(member: Member) -> None:
    english = await member.tab.open("/transactions?text=tea")
    assert 'lang="en"' in english.html
    assert "<h1>Transactions</h1>" in english.html

    spanish = await member.tab.send(english, "/language", language="es")

    assert spanish.path == "/transactions"
    assert spanish.response.url.query == b"text=tea"
    assert '<html lang="es">' in spanish.html
    assert "<h1>Transacciones</h1>" in spanish.html
    assert "<h1>Resumen</h1>" in (await member.tab.open("/")).html
    account = await accounts.get(member.server.runtime, member.who.principal.account_id)
    assert account.language == "es"


async def test_a_stranger_reads_what_their_browser_asks_for_until_they_choose(
    stranger: Tab,
) -> None:
    stranger.client.headers["accept-language"] = "es-SV,es;q=0.9,en;q=0.5"
    page = await stranger.open("/sign-in")
    assert '<html lang="es">' in page.html

    page = await stranger.send(page, "/language", language="en")

    assert '<html lang="en">' in page.html


@pytest.mark.parametrize("wish", ["", "xx", "es; Path=/", "<script>", "e" * 10_000])
async def test_what_is_no_language_is_refused(stranger: Tab, wish: str) -> None:
    page = await stranger.open("/sign-in")

    refused = await stranger.send(page, "/language", language=wish)

    assert refused.status == 422
    assert "Choose one of the languages" in refused.html


async def test_the_way_back_leads_nowhere_else(stranger: Tab) -> None:
    page = await stranger.open("/sign-in")

    there = await stranger.send(page, "/language", language="es", after="//evil.example/")

    assert there.path in {"/", "/sign-in"}


async def test_a_member_chooses_one_at_the_operators_pages(member: Member) -> None:
    page = await member.tab.open("/operator/sign-in?next=%2Foperator%2Fnode")

    spanish = await member.tab.send(page, "/operator/language", language="es")

    assert spanish.path == "/operator/sign-in"
    assert spanish.response.url.query == b"next=%2Foperator%2Fnode"
    assert '<html lang="es">' in spanish.html
    assert '<html lang="es">' in (await member.tab.open("/")).html
    account = await accounts.get(member.server.runtime, member.who.principal.account_id)
    assert account.language != "es", "whoever is at those pages speaks for no account"


async def test_an_operator_chooses_one_on_their_pages(stranger: Tab) -> None:
    page = await stranger.open("/operator/sign-in")
    inside = await stranger.send(page, "/operator/sign-in", root_key=ROOT_KEY)
    assert inside.path == "/operator"

    spanish = await stranger.send(inside, "/operator/language", language="es")

    assert spanish.path == "/operator"
    assert '<html lang="es">' in spanish.html


async def test_a_choice_on_the_answer_to_a_form_leads_to_the_first_page(stranger: Tab) -> None:
    page = await stranger.open("/operator/sign-in")
    wrong = await stranger.send(page, "/operator/sign-in", root_key="wrong")

    spanish = await stranger.send(wrong, "/operator/language", language="es")

    assert spanish.path == "/operator/sign-in"
    assert '<html lang="es">' in spanish.html


async def test_what_is_refused_below_the_pages_is_said_in_their_language(member: Member) -> None:
    page = await member.tab.send(await member.tab.open("/"), "/language", language="es")
    page = await member.tab.open("/send")

    refused = await member.tab.send(page, "/send/preview", to="lnbcrt1qqqq")

    assert "El texto está cortado: hacen falta un prefijo" in refused.html
    assert "La solicitud lightning no es válida" in refused.html
