"""Every page and every act of the table, against what is tried on websites."""

import json
import re
from uuid import uuid4

import pytest

from app.permissions import Scope
from app.web.access import Row
from app.web.site import HEADERS
from app.web.table import ROWS
from tests.api.conftest import Serve
from tests.api.harness import ROOT_KEY, Server, serving
from tests.dashboard.browsing import Tab, browser
from tests.dashboard.conftest import Member
from tests.factories import key

#: What ends the session that a test goes on with; looked at last.
_ENDS = {"/sign-out", "/operator/sign-out"}
SHOWN = [row for row in ROWS if row.method == "GET"]
ACTED = sorted((row for row in ROWS if row.method == "POST"), key=lambda row: row.path in _ENDS)

_COUNTED = """
SELECT (SELECT count(*) FROM audit_event WHERE account_id = $1) AS audited,
       (SELECT count(*) FROM operator_act) AS acts,
       (SELECT count(*) FROM invoice) AS invoices,
       (SELECT count(*) FROM movement) AS movements,
       (SELECT count(*) FROM login_code) AS codes,
       (SELECT count(*) FROM session WHERE ended_at IS NULL) AS sessions,
       (SELECT count(*) FROM operator_session WHERE ended_at IS NULL) AS operators,
       (SELECT count(*) FROM webhook_endpoint) AS endpoints,
       (SELECT count(*) FROM contact) AS contacts
"""


class Both:
    """A browser in which somebody has signed in as a member and as the operator, too."""

    def __init__(self, member: Member, parts: dict[str, str]) -> None:
        self.member = member
        self.tab = member.tab
        self.parts = parts

    def path(self, row: Row) -> str:
        """Return the address of a row, of what is the member's own as far as there is such."""
        return re.sub(
            r"\{(\w+)[^}]*\}", lambda found: self.parts.get(found[1], str(uuid4())), row.path
        )

    async def token(self, row: Row) -> tuple[str, str]:
        start = "/operator" if row.is_of_operators else "/"
        page = await self.tab.open(start)
        if page.path != start:
            await self.enter()
            page = await self.tab.open(start)
        action = "/operator/sign-out" if row.is_of_operators else "/sign-out"
        return "token", dict(page.form(action).fields)["token"]

    async def enter(self) -> None:
        if (await self.tab.open("/")).path == "/sign-in":
            await self.tab.sign_in(self.member.phone)
        page = await self.tab.open("/operator")
        if page.path != "/operator":
            await self.tab.send(page, "/operator/sign-in", root_key=ROOT_KEY)

    async def counted(self) -> dict[str, int]:
        account_id = self.member.who.principal.account_id
        row = await self.member.server.runtime.pool.fetchrow(_COUNTED, account_id)
        assert row is not None
        return dict(row)


@pytest.fixture
async def both(member: Member) -> Both:
    runtime = member.server.runtime
    id_, _ = await key(runtime, member.who, Scope.READ)
    account_id = str(member.who.principal.account_id)
    parts = {
        "key_id": str(id_),
        "account_id": account_id,
        "username": member.who.principal.username or "",
        "name": "f" * 64,
        "payment_hash": "f" * 64,
    }
    it = Both(member, parts)
    await it.enter()
    return it


async def test_no_act_is_done_for_a_form_that_is_not_of_its_page(both: Both, stranger: Tab) -> None:
    """D1: without a token, with a stranger's, from another site, as what no form is."""
    foreign = dict((await stranger.open("/sign-in")).form("/sign-in/password").fields)["token"]
    for row in ACTED:
        path, good = both.path(row), await both.token(row)
        before = await both.counted()
        tries = [
            ([], {}, 403),
            ([("token", "")], {}, 403),
            ([("token", "A" * 43)], {}, 403),
            ([("token", foreign)], {}, 403),
            ([good, ("token", foreign)][::-1], {}, 403),
            ([good], {"origin": "https://evil.example"}, 403),
            ([good], {"origin": "null"}, 403),
            ([good], {"sec_fetch_site": "cross-site"}, 403),
            ([good], {"sec_fetch_site": "same-site"}, 403),
            ([good], {"content_type": "text/plain"}, 422),
            ([good], {"content_type": "application/json"}, 422),
            ([good], {"content_type": "multipart/form-data; boundary=x"}, 422),
        ]
        for pairs, headers, status in tries:
            page = await both.tab.post(path, pairs, **headers)
            assert page.status == status, (row.path, pairs, headers, page.words)
        assert await both.counted() == before, row.path


async def test_no_act_is_done_by_a_method_that_changes_nothing(both: Both) -> None:
    shown = {row.path for row in SHOWN}
    for row in ACTED:
        token = await both.token(row)
        before = await both.counted()
        for method in ("GET", "HEAD", "PUT", "PATCH", "DELETE"):
            answer = await both.tab.client.request(
                method, both.path(row), params=[token], follow_redirects=False
            )
            reads = method in {"GET", "HEAD"} and row.path in shown
            assert reads or answer.status_code in {405, 404}, (method, row.path)
        assert await both.counted() == before, row.path


def _look(row: Row, html: str, headers: dict[str, str]) -> None:
    for name, value in HEADERS.items():
        if row.path != "/developers/graphiql":
            assert headers.get(name.lower()) == value, (row.path, name)
        else:  # not a page of ours: GraphiQL's libraries set styles, but no code is inline
            assert name.lower() in headers
            assert "default-src 'none'; script-src 'self';" in headers["content-security-policy"]
    assert "server" not in headers
    assert re.search(r"\sstyle\s*=", html) is None, row.path
    assert re.search(r"\son\w+\s*=", html) is None, row.path
    # From files of ours, or data; nothing that a browser runs is inline.
    kind = r"(?:type=\"module\"|defer) src=\"/\w|type=\"application/json\""
    assert re.search(rf"<script(?! (?:{kind}))", html) is None, row.path
    assert re.search(r"(?:src|action)=\"(?:https?:)?//", html) is None, row.path


async def test_every_page_goes_out_with_headers_of_caution_whoever_looks(
    both: Both, stranger: Tab
) -> None:
    """D3: of every row, as it is shown, refused and redirected."""
    for row in SHOWN:
        for tab in (both.tab, stranger):
            answer = await tab.client.get(both.path(row), follow_redirects=False)
            assert answer.status_code < 500, row.path
            _look(row, answer.text, dict(answer.headers))
            for cookie in answer.headers.get_list("set-cookie"):
                parts = set(cookie.lower().split("; "))
                assert {"httponly", "path=/"} <= parts, (row.path, cookie)
                assert parts & {"samesite=lax", "samesite=strict"}, (row.path, cookie)


async def test_every_act_answers_with_headers_of_caution_and_never_with_an_error(
    both: Both,
) -> None:
    for row in ACTED:
        for pairs in ([], [await both.token(row)]):
            answer = await both.tab.client.post(
                both.path(row), data=dict(pairs), follow_redirects=False
            )
            assert answer.status_code < 500, row.path
            _look(row, answer.text, dict(answer.headers))


async def test_over_https_every_cookie_is_of_this_host_alone_and_secure(
    server: Server, member: Member
) -> None:
    async with browser(server) as tab:
        tab.client.headers["x-forwarded-proto"] = "https"
        # The client keeps no cookie of an address that it does not take for secure: it is told.
        seen = []
        for path in ("/sign-in", "/operator/sign-in", "/keys", "/operator"):
            answer = await tab.client.get(path, follow_redirects=False)
            seen += answer.headers.get_list("set-cookie")

    assert seen
    for cookie in seen:
        assert cookie.startswith("__Host-latchkey-")
        assert "Secure" in cookie.split("; ")


@pytest.mark.parametrize(
    ("headers", "is_secure"),
    [
        ({"host": "pay.example.com"}, True),
        ({"host": "PAY.example.com", "x-forwarded-proto": "http"}, True),
        ({"host": "elsewhere.example", "x-forwarded-proto": "HTTPS"}, True),
        ({"host": "elsewhere.example"}, False),
        ({"host": "pay.example.com:8080"}, False),
        ({"host": "127.0.0.1:8080"}, False),
    ],
)
async def test_behind_a_proxy_that_nobody_named_cookies_are_secure_all_the_same(
    serve: Serve, headers: dict[str, str], is_secure: bool
) -> None:
    server = await serve(trusted_proxies=(), public_url="https://pay.example.com")

    answer = await server.client.get("/sign-in", headers=headers)
    [cookie] = answer.headers.get_list("set-cookie")

    assert ("Secure" in cookie.split("; ")) is is_secure
    assert cookie.startswith("__Host-") is is_secure


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\t"])
async def test_a_memo_is_no_formula_in_a_table(member: Member, start: str) -> None:
    """D5: whatever a program for tables would compute is guarded."""
    memo = f"{start}SUM(1,2)"
    await both_paid(member, memo)

    table = await member.tab.client.get("/transactions.csv")

    cells = [cell for line in table.text.splitlines() for cell in line.split('"')]
    assert any("SUM(1,2)" in cell for cell in cells)
    for cell in cells:
        assert "SUM(1,2)" not in cell or cell[0] not in "=+-@\t\r", cell


async def both_paid(member: Member, memo: str) -> None:
    page = await member.tab.open("/receive")
    page = await member.tab.send(page, "/receive", amount="1500", memo=memo)
    request = page.html.split("lightning:")[1].split('"')[0]
    paid = await member.server.client.post("/sandbox/payments", json={"paymentRequest": request})
    assert paid.json()["status"] == "SUCCEEDED", paid.text


async def test_a_websocket_takes_no_cookie_of_the_dashboard(both: Both) -> None:
    """D8: a page of another site may open one, and is a stranger there."""
    cookies = "; ".join(f"{one.name}={one.value}" for one in both.tab.client.cookies.jar)
    assert "latchkey-session" in cookies
    server = both.member.server
    async with server.connect(
        additional_headers={"Cookie": cookies}, origin="https://evil.example"
    ) as socket:
        await socket.send('{"type":"connection_init"}')
        assert "connection_ack" in str(await socket.recv())
        await socket.send(
            '{"type":"subscribe","id":"1","payload":{"query":'
            '"subscription { myUpdates { errors { message } } }"}}'
        )
        answer = str(await socket.recv())
    assert json.loads(answer)["payload"]["errors"][0]["code"] == "NOT_AUTHENTICATED"


async def test_guesses_of_a_password_are_slowed_down_and_end_no_session(
    member: Member, server: Server
) -> None:
    """D6: by the services that the API uses; whoever is signed in goes on."""
    few = {"rate_limits": "on", "login_attempts_per_hour": 2, "port": 0}
    username = member.who.principal.username or ""
    async with (
        serving(server.runtime.settings.model_copy(update=few), server.runtime) as limited,
        browser(limited) as tab,
    ):
        said = []
        for _ in range(4):
            page = await tab.open("/sign-in")
            page = await tab.send(page, "/sign-in/password", user=username, password="x" * 12)
            said.append((page.status, page.words))

    assert said[0][0] == 422
    assert "There is no user of that name with that password." in said[0][1]
    assert said[-1][0] == 429
    assert "Too many" in said[-1][1]
    assert (await member.tab.open("/")).path == "/"


async def test_pages_of_an_account_are_bounded_whoever_looks(
    member: Member, server: Server
) -> None:
    few = {"rate_limits": "on", "pages_per_account_minute": 3, "port": 0}
    async with (
        serving(server.runtime.settings.model_copy(update=few), server.runtime) as limited,
        browser(limited) as tab,
    ):
        tab.client.cookies.update(member.tab.client.cookies)
        pages = [await tab.open("/settings") for _ in range(4)]

    assert [page.status for page in pages] == [200, 200, 200, 429]
    assert "Too many pages of one account" in pages[-1].words
    assert int(pages[-1].response.headers["retry-after"]) > 0
