"""The operator's pages: who gets in, what is asked again, what is written down, what is done."""

import re
from collections.abc import AsyncIterator
from datetime import timedelta
from uuid import uuid4

import pytest
from pydantic import SecretStr

from app.permissions import Scope
from app.principal import KeyId
from app.services import audit
from app.services.accounts import registry as accounts
from app.services.accounts.registry import AccountStatus
from app.services.keys import registry as api_keys
from app.services.keys.records import KeyStatus
from app.services.operators import sessions as operators
from app.services.operators import trail
from app.services.operators.trail import OperatorAct
from app.services.pages import PageRequest
from app.web import forms
from app.web.access import Access
from app.web.table import ROWS
from tests.api.harness import ROOT_KEY, Server, serving
from tests.dashboard.browsing import Page, Tab, browser
from tests.dashboard.conftest import Member
from tests.factories import key, person

COOKIE = "latchkey-operator"
PLACES = sorted(
    row.path
    for row in ROWS
    if row.method == "GET" and row.access is Access.OPERATOR and "{" not in row.path
)


async def enter(tab: Tab, path: str = "/operator") -> Page:
    page = await tab.open(path)
    return await tab.send(page, "/operator/sign-in", root_key=ROOT_KEY)


async def again(tab: Tab, page: Page) -> Page:
    """Type the root key again, where a page asks for it."""
    assert page.form("/operator/confirm"), page.words
    return await tab.send(page, "/operator/confirm", root_key=ROOT_KEY)


def token_of(tab: Tab) -> str:
    return tab.client.cookies.get(COOKIE) or ""


async def acts_of(server: Server) -> list[OperatorAct]:
    return (await trail.page(server.runtime, PageRequest(50, None, False))).items


@pytest.fixture
async def operator(server: Server) -> AsyncIterator[Tab]:
    async with browser(server) as tab:
        page = await enter(tab)
        assert (page.status, page.path) == (200, "/operator"), page.words
        yield tab


async def test_the_root_key_opens_every_place_and_nothing_of_members(operator: Tab) -> None:
    for path in PLACES:
        page = await operator.open(path)
        assert (page.status, page.path) == (200, path), page.words
        assert page.form("/operator/sign-out")
    assert (await operator.open("/keys")).path == "/sign-in"


@pytest.mark.parametrize("typed", ["", "root_x", ROOT_KEY[:-1], ROOT_KEY + "x", "é" * 40, "\0"])
async def test_nothing_else_does(stranger: Tab, typed: str) -> None:
    page = await stranger.send(
        await stranger.open("/operator"), "/operator/sign-in", root_key=typed
    )

    assert (page.status, token_of(stranger)) == (422, "")
    assert (await stranger.open("/operator")).path == "/operator/sign-in"
    assert not typed or typed not in page.html


async def test_a_member_is_no_operator_and_an_operator_is_no_member(member: Member) -> None:
    assert (await member.tab.open("/operator/accounts")).path == "/operator/sign-in"
    page = await enter(member.tab, "/operator/accounts")
    assert page.path == "/operator/accounts"

    await member.tab.send(page, "/operator/sign-out")

    assert (await member.tab.open("/operator")).path == "/operator/sign-in"
    assert (await member.tab.open("/keys")).path == "/keys"


async def test_who_confirmed_as_a_member_does_nothing_of_an_operator(member: Member) -> None:
    fields = dict((await member.tab.open("/")).form("/sign-out").fields)
    path = f"/operator/accounts/{member.who.principal.account_id}/lock"
    wish = forms.pack(path, [("reason", "by a member")])
    await member.tab.post(
        "/confirm", [("token", fields["token"]), ("code", "000000"), ("kept", wish)]
    )

    found = await accounts.get(member.server.runtime, member.who.principal.account_id)
    assert found.status == AccountStatus.ACTIVE


async def test_the_cookie_is_of_this_host_and_goes_along_with_nothing_of_other_sites(
    stranger: Tab,
) -> None:
    page = await stranger.open("/operator/sign-in")
    pairs = [*page.form("/operator/sign-in").fields, ("root_key", ROOT_KEY)]
    pairs = [pair for pair in pairs if pair != ("root_key", "")]
    answer = await stranger.client.post(
        "/operator/sign-in", data=dict(pairs), follow_redirects=False
    )
    [cookie] = [
        one for one in answer.headers.get_list("set-cookie") if one.startswith(f"{COOKIE}=")
    ]

    assert {"HttpOnly", "Path=/", "SameSite=strict"} <= set(cookie.split("; "))
    assert "Domain" not in cookie
    assert ROOT_KEY not in cookie


async def test_each_sign_in_is_another_session_and_ends_the_one_before(operator: Tab) -> None:
    first = token_of(operator)
    page = await operator.open("/operator")
    # The page to sign in is not shown to who has: it is as the tab of another moment.
    await operator.post(
        "/operator/sign-in",
        [("token", dict(page.form("/operator/sign-out").fields)["token"]), ("root_key", ROOT_KEY)],
    )
    second = token_of(operator)

    assert "" not in {first, second}
    assert first != second
    operator.client.cookies.clear()
    operator.client.cookies.set(COOKIE, first)
    assert (await operator.open("/operator")).path == "/operator/sign-in"


async def test_a_token_is_worth_nothing_after_signing_out(operator: Tab) -> None:
    token = token_of(operator)
    await operator.send(await operator.open("/operator"), "/operator/sign-out")
    assert token_of(operator) == ""

    operator.client.cookies.set(COOKIE, token)

    assert (await operator.open("/operator")).path == "/operator/sign-in"


@pytest.mark.parametrize(
    "change",
    [
        "last_used_at = now() - interval '31 minutes'",
        "expires_at = now() - interval '1 second'",
        "ended_at = now()",
    ],
)
async def test_a_session_ends_by_itself(operator: Tab, server: Server, change: str) -> None:
    await server.runtime.pool.execute(f"UPDATE operator_session SET {change}")

    assert (await operator.open("/operator/keys")).path == "/operator/sign-in"


async def test_another_root_key_ends_every_session(operator: Tab, server: Server) -> None:
    changed = server.runtime.settings.model_copy(
        update={"root_key": SecretStr("root_" + "0ther" * 8), "port": 0}
    )
    async with serving(changed, server.runtime) as other, browser(other) as tab:
        tab.client.cookies.set(COOKIE, token_of(operator))

        page = await tab.open("/operator")

    assert page.path == "/operator/sign-in"


async def test_without_a_root_key_nobody_gets_in_and_the_page_says_how(server: Server) -> None:
    changed = server.runtime.settings.model_copy(update={"root_key": None, "port": 0})
    async with serving(changed, server.runtime) as other, browser(other) as tab:
        page = await tab.open("/operator/accounts")
        assert "no root key" in page.words
        assert [form.action for form in page.forms] == ["/operator/language"]
        token = dict((await tab.open("/sign-in")).form("/sign-in/password").fields)["token"]

        for typed in ("", "None", ROOT_KEY):
            page = await tab.post("/operator/sign-in", [("token", token), ("root_key", typed)])
            assert (page.status, token_of(tab)) == (422, "")


async def test_tries_are_limited_by_address_and_only_wrong_ones_count(server: Server) -> None:
    async with serving(
        server.runtime.settings.model_copy(update={"rate_limits": "on", "port": 0}), server.runtime
    ) as limited:
        async with browser(limited) as tab:
            for _ in range(20):
                page = await tab.open("/operator/sign-in")
                page = await tab.send(page, "/operator/sign-in", root_key="root_" + "x" * 40)
                assert page.status == 422
            page = await tab.open("/operator/sign-in")
            page = await tab.send(page, "/operator/sign-in", root_key=ROOT_KEY)
            assert "Too many tries" in page.words
            assert token_of(tab) == ""

        async with browser(limited) as tab:
            tab.client.headers["x-forwarded-for"] = "203.0.113.77"
            assert (await enter(tab)).path == "/operator"


async def test_sign_ins_and_acts_are_written_down_before_they_are_done(
    operator: Tab, server: Server
) -> None:
    other = await person(server.runtime)
    path = f"/operator/accounts/{other.principal.account_id}"
    page = await operator.send(await operator.open(path), f"{path}/lock", reason="<b>reported</b>")
    await again(operator, page)
    await operator.send(await operator.open(path), f"{path}/unlock", reason="\x1b[2J\u202e")

    unlock, lock, confirm, signed_in = (await acts_of(server))[:4]
    assert [one.kind for one in (unlock, lock, confirm, signed_in)] == [
        "accounts.unlock",
        "accounts.lock",
        "confirm",
        "session.signed_in",
    ]
    assert (lock.subject, lock.note) == (str(other.principal.account_id), "<b>reported</b>")
    assert [one.outcome for one in (unlock, lock, confirm)] == ["refused", "done", "done"]
    page = await operator.open("/operator/log")
    assert "<b>reported" not in page.html
    assert "<b>reported</b>" in page.words
    assert "\x1b" not in page.html


async def test_the_log_is_append_only(operator: Tab, server: Server) -> None:
    for sql in (
        "UPDATE operator_act SET kind = 'other'",
        "UPDATE operator_act SET outcome = 'refused' WHERE outcome = 'done'",
        "DELETE FROM operator_act",
    ):
        with pytest.raises(Exception, match="append-only"):
            await server.runtime.pool.execute(sql)


async def test_locking_asks_for_the_root_key_again_and_is_told_to_the_owner(
    operator: Tab, member: Member
) -> None:
    account_id = member.who.principal.account_id
    path = f"/operator/accounts/{account_id}"
    page = await operator.send(await operator.open(path), f"{path}/lock", reason="stolen phone")
    assert (await accounts.get(member.server.runtime, account_id)).status == AccountStatus.ACTIVE

    page = await operator.send(page, "/operator/confirm", root_key="root_wrong")
    assert page.status == 422
    page = await again(operator, page)

    assert (page.path, "Locked" in page.words) == (path, True)
    assert (await accounts.get(member.server.runtime, account_id)).status == AccountStatus.LOCKED
    log = await audit.page(member.server.runtime, account_id, PageRequest(1, None, False))
    [event] = log.items
    assert (event.kind, event.actor_kind) == ("account.locked", "root")
    assert event.after == {"status": "locked", "reason": "stolen phone"}
    page = await operator.send(await operator.open(path), f"{path}/unlock", reason="it is back")
    assert "Unlocked" in page.words


async def test_what_was_confirmed_holds_for_five_minutes(operator: Tab, server: Server) -> None:
    other = await person(server.runtime)
    path = f"/operator/accounts/{other.principal.account_id}"
    page = await operator.send(await operator.open(path), f"{path}/level", level="ONE")
    page = await again(operator, page)
    assert page.path == path
    await server.runtime.pool.execute(
        "UPDATE operator_session SET confirmed_at = confirmed_at - $1::interval",
        timedelta(minutes=6),
    )

    page = await operator.send(await operator.open(path), f"{path}/level", level="TWO")

    assert page.form("/operator/confirm")
    assert (await accounts.get(server.runtime, other.principal.account_id)).level == "ONE"


async def test_what_was_typed_is_kept_when_the_session_ends_meanwhile(
    operator: Tab, server: Server
) -> None:
    other = await person(server.runtime)
    path = f"/operator/accounts/{other.principal.account_id}"
    page = await operator.open(path)
    operator.client.cookies.delete(COOKIE)

    page = await operator.send(page, f"{path}/lock", reason="kept <words>")
    assert page.status == 401
    page = await operator.send(page, "/operator/sign-in", root_key=ROOT_KEY)
    assert ("reason", "kept <words>") in page.form(f"{path}/lock").fields
    page = await again(operator, await operator.send(page, f"{path}/lock"))

    assert "Locked" in page.words


@pytest.mark.parametrize("act", ["lock", "unlock", "level", "end-sessions"])
async def test_an_act_needs_a_token_of_this_operator(
    operator: Tab, member: Member, act: str
) -> None:
    account_id = member.who.principal.account_id
    foreign = dict((await member.tab.open("/")).form("/sign-out").fields)["token"]

    for token in ("", "x" * 43, foreign):
        page = await operator.post(
            f"/operator/accounts/{account_id}/{act}", [("token", token), ("level", "ZERO")]
        )
        assert page.status == 403


async def test_an_account_is_found_by_all_that_stands_for_it(operator: Tab, member: Member) -> None:
    runtime, who = member.server.runtime, member.who
    id_, secret = await key(runtime, who, Scope.READ, name="<i>till</i> 7")
    page = await member.tab.open("/receive")
    page = await member.tab.send(page, "/receive", amount="1500")
    request = page.html.split("lightning:")[1].split('"')[0]
    payment_hash = await runtime.pool.fetchval(
        "SELECT encode(payment_hash, 'hex') FROM invoice WHERE payment_request = $1", request
    )
    account = await accounts.get(runtime, who.principal.account_id)
    for text in (
        account.username or "",
        member.phone,
        str(account.id),
        str(who.btc),
        str(id_),
        secret[:12],
        "<i>till</i> 7",
        payment_hash,
        payment_hash.upper(),
        f"  {account.id}  ",
    ):
        answer = await operator.client.get("/operator/accounts", params={"text": text})
        assert answer.url.path == f"/operator/accounts/{account.id}", text

    page = await operator.open(f"/operator/accounts/{account.id}")
    assert "100 000 sat" in page.words
    assert "<i>till" not in page.html


HOSTILE = [
    "<script>alert(1)</script>",
    "' OR 1=1 --",
    "%",
    "\0",
    "\u202e\u2066x",
    "a" * 10_000,
    "+" + "9" * 300,
    "@",
    "@@@",
    "0000",
    "ffffffff-ffff-ffff-ffff-ffffffffffff",
    "f" * 64,
    "root_" + "x" * 40,
    "🎉",
    "\ud7ff\ue000",
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
async def test_no_search_is_an_error_or_finds_what_it_should_not(operator: Tab, text: str) -> None:
    for path, name in (("accounts", "text"), ("keys", "text"), ("accounts", "status")):
        answer = await operator.client.get(f"/operator/{path}", params={name: text})
        assert answer.status_code == 200, (path, text)
        assert "<script>alert" not in answer.text
        assert answer.url.path == f"/operator/{path}"


@pytest.mark.parametrize(
    "value",
    ["%00", "x", "..", "1", "00000000-0000-4000-8000-00000000dead", "f" * 64, "%3Cscript%3E"],
)
async def test_what_is_not_there_is_not_found(operator: Tab, value: str) -> None:
    for place in ("accounts", "keys", "receipts"):
        page = await operator.open(f"/operator/{place}/{value}")
        # Two dots are a way up for a browser; what is no hash says so.
        assert page.status in ({404, 422} if value != ".." else {200}), (place, value)
    assert (await operator.open(f"/operator/log?after={value}")).status in {200, 422}
    assert (await operator.open(f"/operator/accounts?after={value}")).status in {200, 422}


async def test_no_form_of_an_operator_is_an_error_with_hostile_values(
    operator: Tab, member: Member
) -> None:
    runtime = member.server.runtime
    id_, _ = await key(runtime, member.who, Scope.READ)
    account = f"/operator/accounts/{member.who.principal.account_id}"
    await again(
        operator, await operator.send(await operator.open(account), f"{account}/level", level="ONE")
    )
    token = dict((await operator.open("/operator")).form("/operator/sign-out").fields)["token"]
    receipt = f"/operator/receipts/{'f' * 64}"
    for path, name in (
        (f"{account}/lock", "reason"),
        (f"{account}/unlock", "reason"),
        (f"{account}/level", "level"),
        (f"{account}/approvals/{uuid4()}/approve", "x"),
        (f"{account}/approvals/nothing/decline", "x"),
        (f"/operator/keys/{id_}/revoke", "reason"),
        (f"{receipt}/assign", "wallet"),
        (f"{receipt}/return", "invoice"),
        (f"{receipt}/keep", "x"),
        (f"{receipt}/retry", "x"),
    ):
        for text in ["<script>alert(1)</script>\x1b", "\u202e", "a" * 10_000, "é\n\nb"]:
            page = await operator.post(path, [("token", token), (name, text)])
            assert page.status in {200, 404, 422}, (path, text[:20], page.status)
            assert "<script>alert" not in page.html
        page = await operator.post(path, [("token", token), (name, "\0")])
        assert page.status == 422


async def test_a_key_is_found_by_its_beginning_stopped_and_revoked(
    operator: Tab, member: Member
) -> None:
    runtime = member.server.runtime
    id_, secret = await key(runtime, member.who, Scope.READ, name="leaked one")
    account_id = member.who.principal.account_id
    page = await operator.open(f"/operator/keys?text={secret[:12]}")
    path = f"/operator/keys/{id_}"
    assert page.path == path
    assert secret not in page.html

    page = await again(operator, await operator.send(page, f"{path}/suspend"))
    assert (await api_keys.get(runtime, account_id, KeyId(id_))).status is KeyStatus.SUSPENDED
    page = await operator.send(page, f"{path}/resume")
    assert (await api_keys.get(runtime, account_id, KeyId(id_))).status is KeyStatus.ACTIVE
    page = await operator.send(page, f"{path}/revoke", reason="found on a pastebin")

    found = await api_keys.get(runtime, account_id, KeyId(id_))
    assert found.status is KeyStatus.REVOKED
    assert found.revocation is not None
    assert found.revocation.reason == "found on a pastebin"
    assert "found on a pastebin" in page.words


async def test_sessions_of_a_member_end_for_good(operator: Tab, member: Member) -> None:
    path = f"/operator/accounts/{member.who.principal.account_id}"
    page = await operator.send(await operator.open(path), f"{path}/end-sessions")
    page = await again(operator, page)

    assert "Sessions that ended: 1" in page.words
    assert (await member.tab.open("/")).path == "/sign-in"


async def test_other_operators_can_be_signed_out(operator: Tab, server: Server) -> None:
    async with browser(server) as other:
        await enter(other)
        page = await operator.open("/operator/log")
        page = await again(operator, await operator.send(page, "/operator/sessions/end-others"))

        assert (await other.open("/operator")).path == "/operator/sign-in"
    assert len(await operators.listed(server.runtime)) == 1
    assert (await operator.open("/operator")).path == "/operator"


async def test_the_books_are_checked_and_the_house_is_shown(operator: Tab) -> None:
    page = await operator.send(await operator.open("/operator/node"), "/operator/node/check")
    assert page.status == 200
    assert "All is right" in page.words, page.words

    page = await operator.open("/operator/money")

    assert "Reserve" in page.words
    assert "all of it is there" in page.words


async def test_no_secret_is_among_the_settings_in_force(server: Server) -> None:
    canary = "c4naRy" * 6
    changed = server.runtime.settings.model_copy(
        update={
            "port": 0,
            "root_key": SecretStr(f"root_{canary}"),
            "smtp_password": SecretStr(canary),
            "sms_gateway_token": SecretStr(canary),
            "sandbox_token": SecretStr(canary),
            "lnd_macaroon": SecretStr(canary),
            "cln_rune": SecretStr(canary),
            "blink_api_key": SecretStr(canary),
            "sms_gateway_url": f"https://user:{canary}@sms.example/send?token={canary}",
            "rates_source": f"https://rates.example/?key={canary}",
        }
    )
    async with serving(changed, server.runtime) as other, browser(other) as tab:
        page = await tab.open("/operator/server")
        await tab.send(page, "/operator/sign-in", root_key=f"root_{canary}")
        for path in (*PLACES, "/operator/server?all=1"):
            page = await tab.open(path)
            assert (page.status, page.path) == (200, path.partition("?")[0])
            assert canary not in page.html, path
        page = await tab.open("/operator/server?all=1")

    assert "LATCHKEY_ROOT_KEY set, and hidden" in page.words
    assert "https://(secret)@sms.example/send?(secret)" in page.words
    url = server.runtime.settings.database_url
    assert url is not None
    assert url.get_secret_value() not in page.html
    assert re.search(r"LATCHKEY_KEY_PREFIX\s+blink", page.words)


async def test_the_session_of_an_operator_is_in_no_cookie_but_its_own(operator: Tab) -> None:
    for name in list(operator.client.cookies):
        if name != COOKIE:
            operator.client.cookies.delete(name)
    page = await operator.open("/operator")

    assert page.status == 200
    assert [name for name, one in operator.client.cookies.items() if one == token_of(operator)] == [
        COOKIE
    ]


@pytest.mark.parametrize("path", ["keys/%00/suspend", "accounts/%00/lock", "receipts/%00/keep"])
async def test_what_is_no_name_is_not_found_and_no_error_of_ours(operator: Tab, path: str) -> None:
    page = await operator.open("/operator")
    token = dict(page.form("/operator/sign-out").fields)["token"]
    page = await operator.post(f"/operator/{path}", [("token", token), ("reason", "x")])

    assert page.status == 404, page.words
