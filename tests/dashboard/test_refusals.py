"""Where no page answers: browsers get a page with ways on, programs what they always got."""

from typing import NoReturn

import asyncpg
import httpx2
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from app.errors import Unavailable
from app.services import authentication
from app.services.accounts import sessions
from app.web import refusals
from app.web.site import HEADERS, Site
from tests.api.harness import Server, serving
from tests.dashboard.browsing import Tab, browser
from tests.dashboard.conftest import Member

PAGE = {"accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
PROGRAM = {"accept": "*/*"}


@pytest.mark.parametrize(
    "path", ["/nothing", "/keys/x/y/z", "/.env", "/wp-login.php", "/%00", "/é"]
)
async def test_a_browser_gets_a_page_and_a_program_json(stranger: Tab, path: str) -> None:
    page = await stranger.client.get(path, headers=PAGE)
    told = await stranger.client.get(path, headers=PROGRAM)

    assert (page.status_code, told.status_code) == (404, 404)
    assert "There is no such page" in page.text
    assert 'href="/"' in page.text
    assert page.headers["vary"] == "Accept"
    assert told.json()["error"]["code"] == 404
    for name, value in HEADERS.items():
        assert page.headers[name] == value
    assert "x-request-id" in page.headers


async def test_nothing_of_the_address_is_repeated(stranger: Tab) -> None:
    page = await stranger.client.get("/<script>alert(1)</script>?<script>", headers=PAGE)

    assert page.status_code == 404
    assert "alert(1)" not in page.text


async def test_it_is_the_same_page_for_members(member: Member) -> None:
    page = await member.tab.open("/nothing")

    assert (page.status, "There is no such page" in page.words) == (404, True)
    assert (await member.tab.open("/")).path == "/"


@pytest.mark.parametrize(
    ("path", "leads"),
    [
        ("/sign-in/", "/sign-in"),
        ("/sign-in///?next=/keys", "/sign-in?next=/keys"),
        ("/pay/somebody/", "/pay/somebody"),
        ("/operator/", "/operator"),
        ("/nothing/", None),
        ("//evil.example/", None),
        ("/\\evil.example/", None),
        ("/sign-out/", None),
    ],
)
async def test_a_slash_too_many_leads_to_the_page(
    stranger: Tab, path: str, leads: str | None
) -> None:
    url = f"{stranger.client.base_url}".rstrip("/") + path
    answer = await stranger.client.get(url, headers=PAGE, follow_redirects=False)

    if leads is None:
        assert answer.status_code == 404
    else:
        assert (answer.status_code, answer.headers["location"]) == (308, leads)


async def test_a_program_is_not_led_on(stranger: Tab) -> None:
    answer = await stranger.client.get("/sign-in/", headers=PROGRAM, follow_redirects=False)

    assert answer.status_code == 404


async def test_another_method_is_a_page_that_says_so(stranger: Tab) -> None:
    for method, path in (("PUT", "/sign-in"), ("DELETE", "/settings"), ("GET", "/sign-out")):
        page = await stranger.client.request(method, path, headers=PAGE)
        assert page.status_code == 405, (method, path)
        assert "Begin at the page that the form was on" in page.text
        assert page.headers["allow"]


async def test_a_head_has_the_headers_of_the_page_and_no_body(stranger: Tab) -> None:
    for path, status in (("/sign-in", 200), ("/nothing", 404), ("/keys", 303), ("/operator", 303)):
        answer = await stranger.client.head(path, headers=PAGE, follow_redirects=False)
        assert (answer.status_code, answer.content) == (status, b"")
        assert answer.headers["content-security-policy"] == HEADERS["Content-Security-Policy"]


async def test_a_form_that_is_too_large_is_a_page_and_the_connection_ends(member: Member) -> None:
    body = b"note=" + b"a" * 600_000
    answer = await member.tab.client.post(
        "/sign-out",
        content=body,
        headers={**PAGE, "content-type": "application/x-www-form-urlencoded"},
    )

    assert (answer.status_code, answer.headers["connection"]) == (413, "close")
    assert "That is too much" in answer.text


async def test_too_many_requests_are_a_page_with_when_to_come_again(server: Server) -> None:
    few = {"rate_limits": "on", "anonymous_requests_per_minute": 2, "port": 0}
    changed = server.runtime.settings.model_copy(update=few)
    async with serving(changed, server.runtime) as limited, browser(limited) as tab:
        pages = [await tab.open("/sign-in") for _ in range(3)]

    assert [page.status for page in pages] == [200, 200, 429]
    assert int(pages[-1].response.headers["retry-after"]) > 0
    assert "Too many requests" in pages[-1].words


async def _fails(_request: Request) -> Response:
    raise ValueError("a secret of ours")


@pytest.mark.parametrize(
    ("path", "status", "says"),
    [("/fails", 500, "It is our fault"), ("/sign-in", 503, "does not answer")],
)
async def test_a_fault_of_ours_is_a_page_that_says_nothing_of_it(
    path: str, status: int, says: str
) -> None:
    routes = [Route("/fails", _fails), *Site().routes()]
    app = Starlette(routes=routes, exception_handlers=refusals.handlers())
    transport = httpx2.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx2.AsyncClient(transport=transport, base_url="http://here") as client:
        page = await client.get(path, headers=PAGE)
        told = await client.get(path, headers=PROGRAM)

    assert (page.status_code, told.status_code) == (status, status)
    assert says in page.text
    assert "secret" not in page.text + told.text
    assert told.headers["content-type"] == "application/json"


async def test_while_nobody_can_be_looked_up_there_is_no_page_of_theirs(
    member: Member, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(*_: object) -> NoReturn:
        raise Unavailable

    monkeypatch.setattr(authentication, "authenticate_session", away)

    page = await member.tab.open("/keys")

    assert (page.status, page.response.headers["retry-after"]) == (503, "5")
    assert "does not answer" in page.words


async def test_what_was_sent_when_the_database_went_away_may_have_been_done(
    member: Member, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It does not say that nothing was done, for nobody knows."""

    async def breaks(*_: object, **__: object) -> NoReturn:
        raise asyncpg.ConnectionDoesNotExistError("connection was closed")

    page = await member.tab.open("/")
    monkeypatch.setattr(sessions, "log_out", breaks)

    page = await member.tab.send(page, "/sign-out")

    assert page.status == 503
    assert "It may have been done or not: look before you try again." in page.words


@pytest.mark.parametrize(
    ("path", "kind", "says"),
    [
        ("/robots.txt", "text/plain", "Disallow: /"),
        ("/site.webmanifest", "application/manifest+json", '"short_name":"Latchkey"'),
        ("/favicon.ico", "image/svg+xml", "<svg"),
    ],
)
async def test_what_everybody_looks_for_is_there(
    stranger: Tab, path: str, kind: str, says: str
) -> None:
    answer = await stranger.client.get(path)

    assert answer.status_code == 200
    assert answer.headers["content-type"].partition(";")[0] == kind
    assert says in answer.text


async def test_password_managers_are_led_to_where_it_is_changed(member: Member) -> None:
    page = await member.tab.open("/.well-known/change-password")

    assert (page.status, page.path) == (200, "/security")
