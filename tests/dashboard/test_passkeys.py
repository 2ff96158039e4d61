"""Passkeys in the dashboard, made and shown by an authenticator in software."""

import json
import re

from app.services.logins import passkeys
from tests.api.catalogue import new_phone
from tests.api.conftest import Serve
from tests.dashboard.browsing import Page, Tab, browser
from tests.dashboard.conftest import Member
from tests.soft_authenticator import SoftAuthenticator, options_in

HOSTILE = "<script>alert(1)</script>"


async def added(member: Member, name: str = "my phone") -> SoftAuthenticator:
    tab, device = member.tab, SoftAuthenticator()
    page = await tab.send(await tab.open("/security"), "/security/passkeys/new")
    answer = device.create(options_in(page.html, "create"))
    page = await tab.send(page, "/security/passkeys", name=name, credential=answer)
    assert (page.path, "The passkey is yours" in page.words) == ("/security", True), page.words
    return device


async def signs_in(tab: Tab, device: SoftAuthenticator) -> Page:
    page = await tab.open("/sign-in")
    answer = device.get(options_in(page.html))
    return await tab.send(page, "/sign-in/passkey", credential=answer)


async def test_a_passkey_is_added_signs_in_and_is_removed(member: Member, stranger: Tab) -> None:
    device = await added(member, HOSTILE)
    page = await member.tab.open("/security")
    assert HOSTILE in page.words
    assert HOSTILE not in page.html
    assert "never" in page.words

    page = await signs_in(stranger, device)
    assert page.path == "/"
    page = await member.tab.send(await member.tab.open("/security"), "/security/passkeys/remove")
    assert "signs nobody in any more" in page.words
    async with browser(member.server) as other:
        page = await signs_in(other, device)
        assert (page.status, "was not accepted" in page.words) == (422, True)
        device.get(options_in(page.html))  # the next try has a challenge of its own


async def test_what_was_about_to_be_done_goes_on_after_a_passkey(member: Member) -> None:
    device = await added(member)
    async with browser(member.server) as other:
        page = await other.open("/keys/new?preset=shop")
        assert page.path == "/sign-in"
        answer = device.get(options_in(page.html))
        page = await other.send(page, "/sign-in/passkey", credential=answer)
        assert page.path == "/keys/new"


async def test_a_passkey_is_asked_for_as_second_factor(member: Member) -> None:
    device = await added(member)
    page = await member.tab.send(await member.tab.open("/security"), "/security/passkeys/ask")
    codes = re.findall(r"\b[a-z0-9]{5}-[a-z0-9]{5}\b", page.words)
    assert len(set(codes)) >= 8
    async with browser(member.server) as other:
        page = await other.sign_in(member.phone)
        assert "Second factor" in page.words
        assert (await other.open("/")).path == "/sign-in"
        wrong = await other.send(page, "/sign-in/factor/passkey", credential="{}")
        assert (wrong.status, "was not accepted" in wrong.words) == (422, True)
        answer = device.get(options_in(wrong.html))
        page = await other.send(wrong, "/sign-in/factor/passkey", credential=answer)
        assert page.path == "/"
    async with browser(member.server) as other:
        page = await other.sign_in(member.phone)
        page = await other.send(page, "/sign-in/factor", code=codes[0])
        assert page.path == "/"
    page = await member.tab.open("/security")
    assert "Recovery codes left: 9" in page.words
    page = await member.tab.send(page, "/security/passkeys/codes")
    renewed = re.findall(r"\b[a-z0-9]{5}-[a-z0-9]{5}\b", page.html)
    assert set(renewed).isdisjoint(codes)
    page = await member.tab.send(await member.tab.open("/security"), "/security/passkeys/stop")
    assert "asks for no passkey any more" in page.words


async def test_a_passkey_shows_again_who_one_is_and_what_was_typed_is_done(
    member: Member,
) -> None:
    device, tab = await added(member), member.tab
    await member.server.runtime.pool.execute("UPDATE session SET confirmed_at = '2020-01-01'")
    page = await tab.send(await tab.open("/security"), "/security/passkeys/ask")
    assert "Is it you?" in page.words
    wrong = await tab.send(page, "/confirm", credential=HOSTILE)
    assert (wrong.status, HOSTILE in wrong.html) == (422, False)
    page = await tab.send(wrong, "/confirm", credential=device.get(options_in(wrong.html)))
    assert "Recovery codes" in page.words


async def test_without_a_script_a_page_says_that_it_takes_one(member: Member) -> None:
    tab = member.tab
    page = await tab.send(await tab.open("/security"), "/security/passkeys/new")
    page = await tab.send(page, "/security/passkeys", name="mine")
    assert (page.status, "that needs JavaScript" in page.words) == (422, True)
    assert dict(page.form("/security/passkeys").fields)["name"] == "mine"
    async with browser(member.server) as other:
        page = await other.send(await other.open("/sign-in"), "/sign-in/passkey")
        assert (page.status, "that needs JavaScript" in page.words) == (422, True)


async def test_names_and_answers_that_cannot_be_are_refused_in_words(member: Member) -> None:
    tab = member.tab
    for name, answer in (
        ("", "x"),
        ("\u202egnp", "x"),
        ("x" * 10_000, "x"),
        ("good", HOSTILE),
        ("good", "[" * 10_000),
        ("good", json.dumps({"id": "\ud800", "response": {}})),
    ):
        page = await tab.send(await tab.open("/security"), "/security/passkeys/new")
        page = await tab.send(page, "/security/passkeys", name=name, credential=answer)
        assert (page.status, HOSTILE in page.html) == (422, False), (name[:9], answer[:9])


async def test_an_answer_of_another_tab_or_person_is_not_taken(
    member: Member, stranger: Tab
) -> None:
    device = await added(member)
    page = await stranger.open("/sign-in")
    async with browser(member.server) as other:
        theirs = options_in((await other.open("/sign-in")).html)
        refused = await stranger.send(page, "/sign-in/passkey", credential=device.get(theirs))
        assert refused.status == 422
    mine = options_in((await stranger.open("/sign-in")).html)
    answer = device.get(mine)
    assert (await stranger.send(page, "/sign-in/passkey", credential=answer)).path == "/"
    async with browser(member.server) as other:
        page = await other.open("/sign-in")
        assert (await other.send(page, "/sign-in/passkey", credential=answer)).status == 422


async def test_nobody_removes_a_passkey_of_another(member: Member, stranger: Tab) -> None:
    await added(member)
    found = await passkeys.list_of(member.server.runtime, member.who.principal.account_id)
    await stranger.sign_in("+16505550987")
    token = dict((await stranger.open("/security")).form("/sign-out").fields)["token"]
    for id_ in (str(found[0].id), "", "x", "\u202e"):
        page = await stranger.post(
            "/security/passkeys/remove", [("token", token), ("passkey", id_)]
        )
        assert page.status == 404, id_


async def test_where_browsers_make_no_passkeys_none_are_offered(serve: Serve) -> None:
    plain = await serve(public_url="http://pay.example.com")
    async with browser(plain) as tab:
        assert "/sign-in/passkey" not in (await tab.open("/sign-in")).html
        await tab.sign_in(new_phone())
        page = await tab.open("/security")
        assert "LATCHKEY_PUBLIC_URL" in page.words
        token = dict(page.form("/sign-out").fields)["token"]
        for path in ("new", "ask", "codes"):
            page = await tab.post(f"/security/passkeys/{path}", [("token", token)])
            assert page.status == 422, path
