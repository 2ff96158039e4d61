"""What all pages have in common: who may see them, from where, and what goes out with them."""

import re

import pytest

from app.web import forms
from app.web.access import Access
from app.web.language import LANGUAGES, accepted, choose, translations
from app.web.site import HEADERS, Site
from app.web.table import ROWS
from app.web.visit import within_here
from tests.dashboard.browsing import Tab
from tests.dashboard.conftest import Member

SESSION = "latchkey-session"


def session_of(tab: Tab) -> str:
    return tab.client.cookies.get(SESSION) or ""


async def test_whoever_has_not_signed_in_sees_no_page_of_members_and_does_nothing(
    stranger: Tab,
) -> None:
    for row in ROWS:
        path = re.sub(r"\{[^}]+\}", "0d5e0f6c-6f0a-4a0c-9d5f-2f5f5f1d7a10", row.path)
        if row.access is Access.ANYONE:
            continue
        if row.method == "GET":
            page = await stranger.open(path)
            way_in = "/operator/sign-in" if row.access.is_of_operators else "/sign-in"
            assert page.path == way_in, row
        else:
            page = await stranger.post(path, [("name", "kept")])
            assert page.status == 401, row


async def test_an_act_needs_the_token_of_its_visitor(member: Member, stranger: Tab) -> None:
    other = (await stranger.open("/sign-in")).form("/sign-in/password").fields
    token = dict(other)["token"]

    for pairs in ([], [("token", "")], [("token", "x" * 43)], [("token", token)]):
        page = await member.tab.post("/sign-out", pairs)
        assert page.status == 403, pairs

    assert (await member.tab.open("/")).status == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"sec_fetch_site": "cross-site"},
        {"sec_fetch_site": "same-site"},
    ],
    ids=["another origin", "no origin", "another site", "a neighbour"],
)
async def test_an_act_asked_for_by_another_site_is_refused_even_with_a_token(
    member: Member, headers: dict[str, str]
) -> None:
    fields = (await member.tab.open("/")).form("/sign-out").fields

    page = await member.tab.post("/sign-out", fields, **headers)

    assert page.status == 403
    assert (await member.tab.open("/")).path == "/"


@pytest.mark.parametrize("kind", ["text/plain", "application/json", "multipart/form-data", ""])
async def test_what_is_no_form_of_ours_is_refused(member: Member, kind: str) -> None:
    page = await member.tab.post("/sign-out", [("token", "x")], content_type=kind)

    assert page.status == 422
    assert (await member.tab.open("/")).path == "/"


async def test_a_session_is_new_at_every_sign_in_and_the_one_before_is_dead(
    member: Member, stranger: Tab
) -> None:
    first = session_of(member.tab)
    await member.tab.client.get("/sign-in")
    page = await member.tab.open("/design")
    member.tab.client.cookies.delete(SESSION)
    await member.tab.sign_in(member.phone)
    second = session_of(member.tab)
    page = await member.tab.send(await member.tab.open("/"), "/sign-out")

    assert "" not in {first, second}
    assert first != second
    assert (page.path, "You have signed out." in page.words) == ("/sign-in", True)
    stranger.client.cookies.set(SESSION, second)
    assert (await stranger.open("/")).path == "/sign-in"


async def test_every_page_goes_out_with_headers_of_caution(member: Member, stranger: Tab) -> None:
    pages = [await member.tab.open("/"), await stranger.open("/sign-in")]
    pages.append(await member.tab.post("/sign-out", []))

    for page in pages:
        for name, value in HEADERS.items():
            assert page.response.headers[name] == value
    assert "inline" not in HEADERS["Content-Security-Policy"]
    for page in pages:
        assert " style=" not in page.html
        assert re.search(r"<script(?! type=\"module\" src=)", page.html) is None
        assert re.search(r"\son\w+=", page.html) is None


async def test_cookies_are_out_of_reach_of_scripts_and_bound_to_this_host(stranger: Tab) -> None:
    plain = await stranger.open("/sign-in")
    [cookie] = plain.response.headers.get_list("set-cookie")

    assert cookie.startswith("latchkey-visit=")
    assert {"HttpOnly", "Path=/", "SameSite=lax"} <= set(cookie.split("; "))
    assert "Domain" not in cookie


async def test_over_https_cookies_are_of_this_host_alone(stranger: Tab) -> None:
    secure = {"x-forwarded-proto": "https"}
    answer = await stranger.client.get("/sign-in", headers=secure)
    [cookie] = answer.headers.get_list("set-cookie")

    assert cookie.startswith("__Host-latchkey-visit=")
    assert "Secure" in cookie.split("; ")


async def test_what_was_typed_is_kept_when_the_session_ends_meanwhile(
    member: Member,
) -> None:
    fields = (await member.tab.open("/")).form("/sign-out").fields
    member.tab.client.cookies.delete(SESSION)

    page = await member.tab.post("/confirm", [*fields, ("note", "<kept & safe>")])
    assert page.status == 401
    page = await member.tab.send(page, "/sign-in/send-code", contact=member.phone)
    page = await member.tab.send(page, "/sign-in/code", code="000000")

    assert "You are signed in again" in page.words
    assert ("note", "<kept & safe>") in page.form("/confirm").fields


@pytest.mark.parametrize(
    "path",
    [
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "https://evil.example/",
        "javascript:alert(1)",
        "/\t/evil.example",
        "/ok\r\nSet-Cookie: a=b",
        "evil.example",
        "",
    ],
)
def test_no_link_leads_elsewhere_after_signing_in(path: str) -> None:
    assert within_here(path) == "/"


async def test_a_link_within_the_dashboard_is_followed_after_signing_in(
    member: Member, stranger: Tab
) -> None:
    page = await stranger.open("/sign-in?next=/design?a=b")
    page = await stranger.send(page, "/sign-in/send-code", contact=member.phone)
    page = await stranger.send(page, "/sign-in/code", code="000000")

    assert (page.path, page.response.url.query) == ("/design", b"a=b")


async def test_a_wrong_code_says_so_and_lets_nobody_in(member: Member, stranger: Tab) -> None:
    page = await stranger.open("/sign-in")
    page = await stranger.send(page, "/sign-in/send-code", contact=member.phone)
    page = await stranger.send(page, "/sign-in/code", code="111111")

    assert (page.status, session_of(stranger)) == (422, "")
    assert "That is not the code" in page.words


@pytest.mark.parametrize("body", [b"a=%ff", b"a=%00", b"&".join([b"a=1"] * 500)])
async def test_a_body_that_no_browser_sends_is_refused(member: Member, body: bytes) -> None:
    answer = await member.tab.client.post(
        "/sign-out",
        content=body,
        headers={"content-type": "application/x-www-form-urlencoded"},
    )

    assert answer.status_code == 422


@pytest.mark.parametrize("value", ["", "x", "W10=", forms.pack("/", [])[:-4] + "!!!!"])
def test_what_was_not_kept_by_us_is_not_unpacked(value: str) -> None:
    assert forms.unpack(value) is None


def test_secrets_are_not_kept() -> None:
    form = forms.Form([("name", "a"), ("password", "b"), ("code", "1"), ("token", "t")])

    assert form.kept() == [("name", "a")]
    assert forms.unpack(forms.pack("/x", form.kept())) == ("/x", forms.Form([("name", "a")]))


def test_each_page_is_there_once_and_none_hides_another() -> None:
    known = [(row.method, row.path) for row in ROWS]

    assert len(known) == len(set(known))
    assert len(Site().routes()) == len(ROWS) + 2


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_language_can_be_read(code: str) -> None:
    assert translations(code).gettext("Sign in")


@pytest.mark.parametrize(
    ("header", "code"),
    [("", "en"), ("de, en;q=0.5", "en"), ("xx;q=nonsense, en-GB", "en"), ("*", "en")],
)
def test_a_language_that_there_is_not_is_english(header: str, code: str) -> None:
    assert choose(accepted(header)) == code
