"""Settings in the dashboard: addresses, numbers, wallets, and sessions after a password."""

from uuid import UUID

import pytest

from app.principal import AccountId
from app.services import audit
from app.services.accounts import registry as accounts
from app.services.accounts.registry import Account
from app.services.audit import AuditKind
from app.services.logins import codes
from app.services.logins.codes import CodeId
from app.services.pages import PageRequest
from tests.api.catalogue import new_phone, new_username
from tests.api.owners import new_email
from tests.dashboard.browsing import Page, Tab, browser
from tests.dashboard.conftest import Member

PASSWORD = "correct horse battery staple"
HOSTILE = (
    "",
    "<script>alert(1)</script>",
    "\u202egnp",
    "x" * 10_000,
    "a@b@c",
    "=?utf-8?q?x?=@example.org",
)


async def account_of(member: Member) -> Account:
    account_id: AccountId = member.who.principal.account_id
    return await accounts.get(member.server.runtime, account_id)


async def asks(member: Member, email: str) -> Page:
    return await member.tab.send(
        await member.tab.open("/settings/email"), "/settings/email", contact=email
    )


def code_of(member: Member, page: Page) -> str:
    id_ = dict(page.form("/settings/email/confirm").fields)["code_id"]
    return codes.code_of(member.server.runtime, CodeId(UUID(id_)))


async def gives(member: Member, page: Page, code: str) -> Page:
    return await member.tab.send(page, "/settings/email/confirm", code=code)


async def test_an_email_address_is_added_changed_and_removed(member: Member) -> None:
    first, second = new_email(), new_email()
    page = await asks(member, first)
    assert (await account_of(member)).email is None
    wrong = await gives(member, page, "no")
    assert (wrong.status, "That is not the code" in wrong.words) == (422, True)
    page = await gives(member, wrong, code_of(member, page))
    assert (page.path, first in page.words) == ("/settings", True)

    page = await asks(member, second)
    assert (await account_of(member)).email == first
    page = await gives(member, page, code_of(member, page))
    account = await account_of(member)
    assert (account.email, account.email_verified) == (second, True)

    page = await member.tab.open("/settings/email")
    page = await member.tab.send(page, "/settings/email/remove")
    assert "The email address is removed" in page.words
    assert (await account_of(member)).email is None
    events = await audit.page(member.server.runtime, account.id, PageRequest(50, None, False))
    changed = [one for one in events.items if one.kind is AuditKind.ACCOUNT_EMAIL_SET]
    assert changed[0].before == {"email": first}


async def test_a_phone_number_is_changed_and_the_old_one_opens_nothing(
    member: Member, stranger: Tab
) -> None:
    number = new_phone()
    page = await member.tab.open("/settings/phone")
    page = await member.tab.send(page, "/settings/phone", contact=number)
    wrong = await member.tab.send(page, "/settings/phone/confirm", code="111111")
    assert (wrong.status, number in wrong.html) == (422, True)
    page = await member.tab.send(wrong, "/settings/phone/confirm", code="000000")
    assert "The phone number is yours" in page.words

    await stranger.sign_in(number)
    found = await stranger.open("/settings")
    assert str(member.who.principal.account_id) in found.html


async def test_the_last_way_in_is_never_removed(member: Member, stranger: Tab) -> None:
    page = await member.tab.open("/settings/phone")
    page = await member.tab.send(page, "/settings/phone/remove")
    assert (page.status, "Add another way in first" in page.words) == (422, True)

    page = await asks(member, new_email())
    await gives(member, page, code_of(member, page))
    page = await member.tab.send(await member.tab.open("/settings/phone"), "/settings/phone/remove")
    assert "The phone number is removed" in page.words
    page = await member.tab.send(await member.tab.open("/settings/email"), "/settings/email/remove")
    assert (page.status, "Add another way in first" in page.words) == (422, True)


async def test_what_another_has_is_not_taken(member: Member) -> None:
    email, phone = new_email(), new_phone()
    runtime = member.server.runtime
    await accounts.create(runtime, username=new_username(), email=email, phone=phone)
    page = await asks(member, email)
    assert page.status == 200  # only who reads its mail is told
    page = await gives(member, page, code_of(member, page))
    assert (page.status, "Another account has this email" in page.words) == (422, True)
    page = await member.tab.send(
        await member.tab.open("/settings/phone"), "/settings/phone", contact=phone
    )
    page = await member.tab.send(page, "/settings/phone/confirm", code="000000")
    assert (page.status, "Another account has this phone" in page.words) == (422, True)


async def test_a_code_of_another_person_or_use_confirms_nothing(
    member: Member, stranger: Tab
) -> None:
    runtime = member.server.runtime
    page = await asks(member, new_email())
    code, fields = code_of(member, page), dict(page.form("/settings/email/confirm").fields)
    await stranger.sign_in(new_phone())
    token = dict((await stranger.open("/settings")).form("/sign-out").fields)["token"]
    sent = [("token", token), ("code_id", fields["code_id"]), ("code", code)]
    assert (await stranger.post("/settings/email/confirm", sent)).status == 422
    login = await codes.issue(runtime, codes.Channel.EMAIL, new_email())
    for id_ in (str(login), "", "x", "\u202e"):
        token = dict((await member.tab.open("/settings")).form("/sign-out").fields)["token"]
        sent = [("token", token), ("code_id", id_), ("code", codes.code_of(runtime, login))]
        assert (await member.tab.post("/settings/email/confirm", sent)).status == 422
    assert (await account_of(member)).email is None


@pytest.mark.parametrize("text", HOSTILE)
async def test_what_is_no_address_or_number_is_refused_and_kept(member: Member, text: str) -> None:
    for path in ("/settings/email", "/settings/phone"):
        page = await member.tab.send(await member.tab.open(path), path, contact=text)
        assert page.status == 422
        assert "<script>alert" not in page.html
        assert dict(page.form(path).fields)["contact"] in {text, text.strip()}


async def test_addresses_are_changed_by_whom_has_just_shown_who_they_are(member: Member) -> None:
    await member.server.runtime.pool.execute("UPDATE session SET confirmed_at = '2020-01-01'")
    page = await asks(member, email := new_email())
    assert "Is it you?" in page.words
    page = await member.tab.confirm(page)
    assert (page.status, email in page.words) == (200, True)
    page = await gives(member, page, code_of(member, page))
    assert (await account_of(member)).email == email


async def test_wallets_are_opened_renamed_archived_and_taken_back(member: Member) -> None:
    tab = member.tab
    page = await tab.send(
        await tab.open("/settings/wallets"), "/settings/wallets", name="<b>till</b>", currency="BTC"
    )
    assert "<b>till</b>" in page.words
    assert "<b>till" not in page.html
    made = next(one for one in (await account_of(member)).wallets if one.name)
    home = f"/settings/wallets/{made.id}"
    for name in ("", "\u202egnp", "x" * 10_000):
        refused = await tab.send(await tab.open(home), f"{home}/name", name=name)
        assert refused.status == 422, name[:9]
    page = await tab.send(await tab.open(home), f"{home}/name", name="Café")
    assert "Café" in page.words
    page = await tab.send(await tab.open(home), f"{home}/archive")
    assert "archived" in page.words
    page = await tab.send(await tab.open(home), f"{home}/archive")
    assert "The wallet is back" in page.words


async def test_a_wallet_that_is_needed_is_not_archived(member: Member) -> None:
    home = f"/settings/wallets/{member.who.btc}"
    page = await member.tab.send(await member.tab.open(home), f"{home}/archive")
    assert (page.status, "cannot be archived" in page.words) == (422, True)


@pytest.mark.parametrize(
    "typed",
    [{"name": "x", "currency": "EUR"}, {"name": "", "currency": "BTC"}, {"name": "y" * 999}],
)
async def test_what_is_no_wallet_is_not_opened(member: Member, typed: dict[str, str]) -> None:
    page = await member.tab.send(
        await member.tab.open("/settings/wallets"), "/settings/wallets", **typed
    )
    assert page.status == 422
    assert len((await account_of(member)).wallets) == 2


async def test_wallets_of_others_are_not_there(member: Member, stranger: Tab) -> None:
    await stranger.sign_in(new_phone())
    token = dict((await stranger.open("/settings")).form("/sign-out").fields)["token"]
    for id_ in (member.who.btc, "x", "%00"):
        home = f"/settings/wallets/{id_}"
        assert (await stranger.open(home)).status == 404
        for act in ("name", "archive"):
            page = await stranger.post(f"{home}/{act}", [("token", token), ("name", "x")])
            assert page.status == 404


async def test_with_a_password_the_session_gets_another_token(member: Member) -> None:
    """Abuse case D2: who has copied the cookie is out, too."""
    tab = member.tab
    old = dict(tab.client.cookies)["latchkey-session"]
    page = await tab.send(
        await tab.open("/security"),
        "/security/password",
        password=PASSWORD,
        password_again=PASSWORD,
    )
    new = dict(tab.client.cookies)["latchkey-session"]
    assert (page.path, new != old) == ("/security", True)
    async with browser(member.server) as thief:
        thief.client.cookies.set("latchkey-session", old)
        assert (await thief.open("/")).path == "/sign-in"

    page = await tab.send(page, "/security/password/remove")
    assert "The password is removed" in page.words
    assert dict(tab.client.cookies)["latchkey-session"] != new
    assert "You have none" in page.words


async def test_a_password_is_kept_where_no_code_can_be_sent(member: Member) -> None:
    tab, runtime = member.tab, member.server.runtime
    page = await tab.send(
        await tab.open("/security"),
        "/security/password",
        password=PASSWORD,
        password_again=PASSWORD,
    )
    await tab.send(await tab.open("/settings/phone"), "/settings/phone/remove")
    page = await tab.send(await tab.open("/security"), "/security/password/remove")
    assert (page.status, "add an email address" in page.words) == (422, True)
    found = await accounts.password_hash_of(runtime, member.who.principal.account_id)
    assert found is not None
