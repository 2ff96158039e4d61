"""Coming in: signing up, the proof of work, the demo account."""

import hashlib
from base64 import b64encode
from collections.abc import AsyncIterator
from pathlib import Path
from uuid import UUID

import orjson
import pytest

from app.commands import demo
from app.process.runtime import Runtime
from app.services.accounts import registry as accounts
from app.services.audit import AuditKind
from app.services.logins import captcha, codes, delivery
from app.services.logins.codes import CodeId
from app.web.audit_words import words_of
from app.web.rendering import program
from tests.api.catalogue import new_phone, new_username
from tests.api.conftest import Serve, on_new_database
from tests.api.harness import Server
from tests.api.owners import new_email
from tests.dashboard.browsing import Page, Tab, browser
from tests.dashboard.conftest import Member

PASSWORD = "correct horse battery staple"


def code_for(page: Page, runtime: Runtime, action: str = "/sign-up/code") -> str:
    """Return the code that was sent for the form of a page."""
    id_ = dict(page.form(action).fields)["code_id"]
    return codes.code_of(runtime, CodeId(UUID(id_)))


def solved(runtime: Runtime) -> str:
    made = captcha.challenge(runtime)
    number = 0
    while hashlib.sha256(f"{made['salt']}{number}".encode()).hexdigest() != made["challenge"]:
        number += 1
    names = ("algorithm", "challenge", "salt", "signature")
    given = {name: made[name] for name in names} | {"number": number}
    return b64encode(orjson.dumps(given)).decode()


async def signed_up(tab: Tab, runtime: Runtime, email: str) -> Page:
    page = await tab.send(await tab.open("/sign-up"), "/sign-up/send-code", contact=email)
    return await tab.send(page, "/sign-up/code", code=code_for(page, runtime))


async def test_an_account_is_opened_by_mail_and_gets_a_name_and_a_password(
    server: Server, stranger: Tab
) -> None:
    email, name = new_email(), new_username()
    page = await signed_up(stranger, server.runtime, email)
    assert page.path == "/welcome"
    page = await stranger.send(
        page, "/welcome", username=name, password=PASSWORD, password_again=PASSWORD
    )
    assert (page.path, "Your account is ready" in page.words) == ("/", True)
    assert (await stranger.open("/welcome")).path == "/"
    account_id = await accounts.id_by_contact(server.runtime, email)
    assert account_id is not None
    account = await accounts.get(server.runtime, account_id)
    assert (account.username, account.email_verified) == (name, True)

    async with browser(server) as other:
        page = await other.open("/sign-in")
        page = await other.send(page, "/sign-in/password", user=email, password=PASSWORD)
        assert page.path == "/"


async def test_what_is_wrong_with_a_name_or_password_is_said_and_the_rest_can_wait(
    member: Member, stranger: Tab
) -> None:
    page = await signed_up(stranger, member.server.runtime, new_email())
    taken = member.who.principal.username or ""
    for typed in (
        {"username": taken},
        {"username": "<script>alert(1)</script>"},
        {"username": "\u202egnp"},
        {"username": "x" * 10_000},
        {"password": "short", "password_again": "short"},
        {"password": PASSWORD, "password_again": "another"},
    ):
        refused = await stranger.send(page, "/welcome", **typed)
        assert refused.status == 422, typed
        assert "<script>alert" not in refused.html
        assert PASSWORD not in refused.html
    page = await stranger.send(page, "/welcome")
    assert page.path == "/"


async def test_whether_an_address_is_somebodys_is_told_by_its_mail_alone(
    server: Server, stranger: Tab
) -> None:
    email = new_email()
    account = await accounts.create(server.runtime, username=new_username(), email=email)
    page = await stranger.send(await stranger.open("/sign-up"), "/sign-up/send-code", contact=email)
    unknown = await stranger.send(
        await stranger.open("/sign-up"), "/sign-up/send-code", contact=new_email()
    )
    assert "A code is on its way to" in page.words
    assert len(page.words) - len(email) <= len(unknown.words)

    page = await stranger.send(page, "/sign-up/code", code=code_for(page, server.runtime))
    assert page.path == "/welcome"  # it has no password yet
    assert (account.username or "?") in (await stranger.open("/settings")).words


async def test_a_code_to_sign_up_is_good_once_and_for_nothing_else(
    server: Server, stranger: Tab
) -> None:
    email, runtime = new_email(), server.runtime
    page = await stranger.send(await stranger.open("/sign-up"), "/sign-up/send-code", contact=email)
    code = code_for(page, runtime)
    wrong = await stranger.send(page, "/sign-up/code", code="000000" if code > "1" else "999999")
    assert (wrong.status, email in wrong.html) == (422, True)
    fields = [*page.form("/sign-up/code").fields, ("code", code)]
    elsewhere = await stranger.post("/sign-in/code", fields)
    assert elsewhere.status == 422
    assert await accounts.id_by_contact(runtime, email) is None

    assert (await stranger.send(wrong, "/sign-up/code", code=code)).path == "/welcome"
    async with browser(server) as other:
        again = await other.open("/sign-up")
        token = dict(again.form("/sign-up/send-code").fields)["token"]
        sent = [("token", token), *(one for one in fields if one[0] != "token")]
        assert (await other.post("/sign-up/code", sent)).status == 422


@pytest.mark.parametrize(
    "contact", ["", "@", "<script>@example.org", "a@b\u202e.org", "+1" + "0" * 9_000, "x" * 10_000]
)
async def test_what_is_no_address_is_refused_in_words(stranger: Tab, contact: str) -> None:
    for path in ("/sign-up", "/sign-in"):
        page = await stranger.send(await stranger.open(path), f"{path}/send-code", contact=contact)
        assert page.status == 422
        assert "<script>@" not in page.html


async def test_where_nobody_signs_up_the_page_says_whom_to_ask(serve: Serve) -> None:
    closed = await serve(sign_up="off")
    async with browser(closed) as tab:
        page = await tab.open("/sign-up")
        assert "latchkey account create" in page.words
        assert all(form.action != "/sign-up/send-code" for form in page.forms)
        page = await tab.open("/sign-in")
        token = dict(page.form("/sign-in/password").fields)["token"]
        assert "/sign-up" not in page.html
        typed = [("token", token), ("contact", new_email()), ("code", "1"), ("code_id", "x")]
        for path in ("/sign-up/send-code", "/sign-up/code"):
            page = await tab.post(path, typed)
            assert (page.status, "opens no new accounts" in page.words) == (422, True)
        phone = new_phone()
        page = await tab.sign_in(phone)
        assert (page.status, "opens no new accounts" in page.words) == (422, True)
    assert await accounts.id_by_contact(closed.runtime, phone) is None


async def test_no_code_goes_to_nobody_where_nobody_signs_up(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(vars(runtime.settings), "sign_up", "off")
    await codes.issue(runtime, codes.Channel.SMS, phone := new_phone())
    owner = await accounts.create(runtime, phone=new_phone())
    await codes.issue(runtime, codes.Channel.SMS, owner.phone or "")
    sent = {letter.to for letter in await delivery.outbox(runtime)}
    assert (owner.phone in sent, phone in sent) == (True, False)


async def test_a_code_takes_a_proof_of_work_where_a_setting_asks_for_it(serve: Serve) -> None:
    guarded = await serve(captcha="on", captcha_work_max=1_000)
    async with browser(guarded) as tab:
        for path in ("/sign-in", "/sign-up"):
            page = await tab.open(path)
            assert "Turn JavaScript on" in page.words or "turn it on" in page.words
            for proof in ("", "e30=", "<script>", "x" * 10_000):
                refused = await tab.send(
                    page, f"{path}/send-code", contact=(email := new_email()), altcha=proof
                )
                assert (refused.status, email in refused.html) == (422, True), proof
                assert "sign in with a password" in refused.words
            proof = solved(guarded.runtime)
            sent = await tab.send(page, f"{path}/send-code", contact=new_email(), altcha=proof)
            assert "on its way" in sent.words
            replayed = await tab.send(page, f"{path}/send-code", contact=new_email(), altcha=proof)
            assert replayed.status == 422


@pytest.fixture(scope="module")
async def sandbox(
    cluster: str, template: str, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Server]:
    """A sandbox with its demo account, behind a proxy that says who asks."""
    folder: Path = tmp_path_factory.mktemp("demo")
    async with on_new_database(cluster, template, folder, trusted_proxies=("127.0.0.1",)) as one:
        await demo.ensure(one.runtime)
        yield one


async def test_the_demo_account_is_a_click_away_on_this_machine(sandbox: Server) -> None:
    async with browser(sandbox) as tab:
        page = await tab.open("/sign-in")
        page = await tab.send(page, "/sign-in/demo")
        assert page.path == "/"
        assert "demo" in page.words


async def test_the_demo_account_is_not_told_of_to_others(sandbox: Server) -> None:
    async with browser(sandbox) as tab:
        tab.client.headers["x-forwarded-for"] = "203.0.113.9"
        page = await tab.open("/sign-in")
        assert "demo" not in page.html
        token = dict(page.form("/sign-in/password").fields)["token"]
        page = await tab.post("/sign-in/demo", [("token", token)])
        assert page.status == 404


async def test_no_other_page_opens_the_demo_account(sandbox: Server) -> None:
    async with browser(sandbox) as tab:
        await tab.open("/sign-in")
        assert (await tab.post("/sign-in/demo", [])).status == 403
        assert (await tab.client.get("/sign-in/demo")).status_code == 405
    async with browser(sandbox) as tab:
        token = dict((await tab.open("/sign-in")).form("/sign-in/demo").fields)["token"]
        page = await tab.post("/sign-in/demo", [("token", token)], origin="https://evil.example")
        assert page.status == 403


async def test_where_there_is_no_demo_account_none_is_offered(stranger: Tab) -> None:
    assert "/sign-in/demo" not in (await stranger.open("/sign-in")).html


async def test_guessing_a_password_is_slowed_down_and_says_for_how_long(serve: Serve) -> None:
    slow = await serve(rate_limits="on", login_attempts_per_hour=3, login_wait_s_max=3_600)
    async with browser(slow) as tab:
        page = await tab.open("/sign-in")
        for number in range(6):
            page = await tab.send(
                page, "/sign-in/password", user="somebody", password=f"guess {number}"
            )
        assert (page.status, "Too many" in page.words) == (429, True)
        assert int(page.response.headers["retry-after"]) > 0
        assert dict(page.form("/sign-in/password").fields)["user"] == "somebody"


@pytest.mark.parametrize(
    ("agent", "words"),
    [
        (
            "Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/145.0",
            "Firefox, Linux",
        ),
        (
            "Mozilla/5.0 (Windows NT 10.0) Chrome/142 Safari/537 Edg/142",
            "Edge, Windows",
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 19) Version/19 Safari/604",
            "Safari, iPhone",
        ),
        ("curl/8.5.0", "curl"),
        ("my program" * 10, ("my program" * 10)[:40]),
        ("", ""),
    ],
)
def test_sessions_say_with_what_they_were_begun(agent: str, words: str) -> None:
    assert program(agent) == words


def test_the_audit_log_is_in_words() -> None:
    assert all(words_of(kind) != kind for kind in AuditKind)
    assert words_of(AuditKind.API_KEY_CREATED) == "API key made"
    assert words_of(AuditKind.TOTP_RECOVERY_CODES_RENEWED) == "Recovery codes renewed"


_HOSTILE = (
    "",
    "<script>alert(1)</script>",
    "\u202egnp",
    "x" * 10_000,
    "a\0b",
    "' OR 1=1 --",
    "\ud800",
)


@pytest.mark.parametrize("text", _HOSTILE)
async def test_no_form_of_the_way_in_breaks_on_what_is_typed(stranger: Tab, text: str) -> None:
    page = await stranger.open("/sign-in")
    token = dict(page.form("/sign-in/password").fields)["token"]
    names = ("user", "password", "contact", "code", "code_id", "credential", "altcha", "kept")
    typed = [(name, text.encode(errors="surrogatepass").decode("latin-1")) for name in names]
    for raw in (typed, [(name, text.replace("\ud800", "")) for name in names]):
        for path in (
            "/sign-in/password",
            "/sign-in/send-code",
            "/sign-in/code",
            "/sign-in/factor",
            "/sign-in/factor/passkey",
            "/sign-in/passkey",
            "/sign-up/send-code",
            "/sign-up/code",
        ):
            page = await stranger.post(path, [("token", token), *raw])
            assert page.status == 422, (path, page.words)
            assert "<script>alert" not in page.html
        assert (await stranger.open("/")).path == "/sign-in"


async def test_what_was_typed_when_the_session_had_ended_is_sent_after_signing_in(
    member: Member,
) -> None:
    tab = member.tab
    page = await tab.open("/settings/wallets")
    await tab.client.post("/sign-out", data={"token": dict(page.form("/sign-out").fields)["token"]})
    page = await tab.send(page, "/settings/wallets", name="kept", currency="BTC")
    assert (page.status, "What you typed is kept" in page.words) == (401, True)
    page = await tab.send(page, "/sign-in/send-code", contact=member.phone)
    page = await tab.send(page, "/sign-in/code", code="000000")
    page = await tab.send(page, "/settings/wallets")
    assert "The wallet is open" in page.words


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param({"x-forwarded-for": "203.0.113.9"}, id="X-Forwarded-For"),
        pytest.param({"forwarded": "for=203.0.113.9"}, id="Forwarded"),
        pytest.param({"x-real-ip": "203.0.113.9"}, id="X-Real-IP"),
        pytest.param({"via": "1.1 proxy"}, id="Via"),
        pytest.param({"host": "wallet.example"}, id="a name that leads here"),
        pytest.param({"host": "127.0.0.1.wallet.example:8080"}, id="a name like an address"),
    ],
)
async def test_who_comes_through_a_proxy_that_nobody_named_is_not_on_this_machine(
    serve: Serve, headers: dict[str, str]
) -> None:
    plain = await serve(trusted_proxies=())
    await demo.ensure(plain.runtime)
    async with browser(plain) as tab:
        assert "/sign-in/demo" in (await tab.open("/sign-in")).html
        tab.client.headers.update(headers)
        assert "/sign-in/demo" not in (await tab.open("/sign-in")).html
