"""Security and settings in the dashboard."""

import re

import pyotp

from tests.api.catalogue import new_phone, new_username
from tests.dashboard.browsing import Tab, browser
from tests.dashboard.conftest import Member

PASSWORD = "correct horse battery staple"


async def test_a_password_is_set_confirmed_changed_and_signs_in(
    member: Member, stranger: Tab
) -> None:
    page = await member.tab.open("/security")
    wrong = await member.tab.send(
        page, "/security/password", password=PASSWORD, password_again="another"
    )
    assert (wrong.status, PASSWORD in wrong.html) == (422, False)
    page = await member.tab.send(
        page, "/security/password", password=PASSWORD, password_again=PASSWORD
    )
    assert "The password is set" in page.words

    refused = await member.tab.send(
        page, "/security/password", code="no", password="x" * 20, password_again="x" * 20
    )
    assert refused.status == 422
    page = await stranger.send(
        await stranger.open("/sign-in"),
        "/sign-in/password",
        user=member.who.principal.username or "",
        password=PASSWORD,
    )
    assert page.path == "/"


async def test_a_session_has_another_token_once_the_password_was_changed(
    member: Member, stranger: Tab
) -> None:
    before = member.tab.client.cookies.get("latchkey-session") or ""
    page = await member.tab.open("/security")
    page = await member.tab.send(
        page, "/security/password", password=PASSWORD, password_again=PASSWORD
    )
    after = member.tab.client.cookies.get("latchkey-session") or ""

    assert (page.status, page.path) == (200, "/security")
    assert "" not in {before, after}
    assert before != after
    stranger.client.cookies.set("latchkey-session", before)
    assert (await stranger.open("/")).path == "/sign-in"
    page = await member.tab.send(page, "/sign-out")
    assert "You have signed out." in page.words


async def test_a_second_factor_is_turned_on_asked_for_and_turned_off(member: Member) -> None:
    tab = member.tab
    page = await tab.send(await tab.open("/security"), "/security/factor")
    secret = re.search(r"data-copy=\"([A-Z2-7]{32})\"", page.html)
    assert secret is not None
    app = pyotp.TOTP(secret[1])
    wrong = await tab.send(page, "/security/factor/enable", code="000000")
    assert (wrong.status, secret[1] in wrong.html) == (422, True)
    page = await tab.send(wrong, "/security/factor/enable", code=app.now())
    codes = re.findall(r"\b[a-z0-9]{5}-[a-z0-9]{5}\b", page.words)
    assert len(set(codes)) >= 8

    async with browser(member.server) as other:
        page = await other.send(
            await other.open("/sign-in"), "/sign-in/send-code", contact=member.phone
        )
        page = await other.send(page, "/sign-in/code", code="000000")
        assert "Second factor" in page.words
        assert (await other.open("/")).path == "/sign-in"
        page = await other.send(page, "/sign-in/factor", code=codes[0])
        assert page.path == "/", page.words

    page = await tab.send(await tab.open("/security"), "/security/factor/disable")
    assert "The second factor is off" in page.words


async def test_other_sessions_are_seen_and_ended(member: Member) -> None:
    async with browser(member.server) as other:
        await other.sign_in(member.phone)
        page = await member.tab.open("/security")
        page = await member.tab.send(page, "/security/sessions/end-others")

        assert "All other sessions have ended" in page.words
        assert (await other.open("/")).path == "/sign-in"
    assert (await member.tab.open("/")).path == "/"


async def test_nobody_ends_a_session_of_another(member: Member) -> None:
    rows = await member.server.runtime.pool.fetch(
        "SELECT id FROM session WHERE account_id <> $1 AND ended_at IS NULL",
        member.who.principal.account_id,
    )
    token = dict((await member.tab.open("/security")).form("/sign-out").fields)["token"]
    for id_ in (*(str(row["id"]) for row in rows[:2]), "", "not-an-id"):
        page = await member.tab.post("/security/sessions/end", [("token", token), ("session", id_)])
        assert page.status == 404, id_


async def test_a_username_is_chosen_once(member: Member, stranger: Tab) -> None:
    page = await stranger.sign_in(new_phone())
    assert page.path == "/"
    taken = member.who.principal.username or ""
    page = await stranger.send(
        await stranger.open("/settings"), "/settings/username", username=taken
    )
    assert page.status == 422
    name = new_username()
    page = await stranger.send(page, "/settings/username", username=name)

    assert "The username is yours" in page.words
    assert name in page.words
    assert all(form.action != "/settings/username" for form in page.forms)


async def test_the_wallet_that_receives_and_the_currency_are_chosen(member: Member) -> None:
    page = await member.tab.open("/settings")
    page = await member.tab.send(page, "/settings/wallet", wallet=str(member.who.usd))
    assert dict(page.form("/settings/wallet").fields)["wallet"] == str(member.who.usd)
    page = await member.tab.send(page, "/settings/currency", currency="XXX")
    assert page.status == 422
    page = await member.tab.send(page, "/settings/currency", currency="USD")
    assert "shown in it from now on" in page.words
    page = await member.tab.send(page, "/settings/wallet", wallet="another")
    assert page.status == 404


async def test_a_form_without_fields_is_done_after_a_confirmation(member: Member) -> None:
    page = await member.tab.open("/security")
    await member.server.runtime.pool.execute("UPDATE session SET confirmed_at = '2020-01-01'")
    page = await member.tab.send(page, "/security/factor")
    assert "Is it you?" in page.words
    page = await member.tab.confirm(page)
    assert (page.status, "Turn it on" in page.words) == (200, True)
