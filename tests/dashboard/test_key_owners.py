"""Owners of keys in the dashboard: made, edited in two tabs, stopped with all their keys, ended."""

from app.permissions import Scope
from app.principal import AccountId
from app.services.keys import owners
from app.services.keys.crediting import CreditKind, WishedCredit
from app.services.keys.owners import KeyOwner, OwnerEdit, OwnerStatus
from app.services.keys.spending import Window
from app.services.pages import PageRequest
from tests.api.harness import Server
from tests.dashboard.conftest import Member
from tests.dashboard.test_keys import works
from tests.factories import key, person


async def made(member: Member, **typed: str) -> KeyOwner:
    page = await member.tab.open("/keys/owners/new")
    wish = {"external_id": "customer <17>", "name": "Bakery"} | typed
    page = await member.tab.send(page, "/keys/owners/new", **wish)
    assert page.path.startswith("/keys/owners/"), page.words
    account_id = member.who.principal.account_id
    [one] = await _owners(member.server, account_id)
    return one


async def _owners(server: Server, account_id: AccountId) -> list[KeyOwner]:
    page = await owners.page(server.runtime, account_id, PageRequest(10, None, False))
    return list(page.items)


async def test_an_owner_is_made_shown_and_found(member: Member) -> None:
    assert "An owner is whom keys are for" in (await member.tab.open("/keys/owners")).words
    owner = await made(
        member,
        daily="50 000",
        credit_payments="10",
        credit_payments_refill="day",
        rate_limits="payments=10/1m",
        metadata='{"<plan>": "gold"}',
    )
    id_, _ = await key(member.server.runtime, member.who, Scope.READ, name="its", owner_id=owner.id)

    page = await member.tab.open(f"/keys/owners/{owner.id}")
    for words in (
        "Bakery",
        "customer <17>",
        "0 / 50 000 sat",
        "10 / 10",
        "10 payments",
        "its",
        "gold",
    ):
        assert words in page.words, words
    assert "<17>" not in page.html
    listed = await member.tab.open("/keys/owners?search=customer+%3C17%3E")
    assert "0 / 50 000 sat per day" in listed.words
    assert "No owner has this id" in (await member.tab.open("/keys/owners?search=customer")).words
    assert "Bakery" in (await member.tab.open(f"/keys/{id_}")).words
    in_table = await member.tab.open("/keys?owner=customer+%3C17%3E")
    assert " its blink_" in in_table.words
    form = await member.tab.open("/keys/new?owner=customer+%3C17%3E")
    assert ("owner", "customer <17>") in form.form("/keys/review").fields


async def test_credits_are_added_once_however_often_the_form_is_sent(member: Member) -> None:
    runtime, who, tab = member.server.runtime, member.who, member.tab
    credited = [WishedCredit(CreditKind.INVOICES, 10)]
    owner = await owners.create(runtime, who.actor, external_id="prepaid", credited=credited)
    id_, _ = await key(runtime, who, Scope.READ, credited=credited)

    for home in (f"/keys/owners/{owner.id}", f"/keys/{id_}"):
        page = await tab.open(home)
        for _ in range(2):
            after = await tab.send(page, f"{home}/credits", amount="1 000")
            assert "1 010 / 1 010" in after.words
        for typed in ({"amount": "0"}, {"amount": "<b>"}, {"amount": ""}, {"kind": "payments"}):
            fresh = await tab.open(home)
            refused = await tab.send(fresh, f"{home}/credits", **({"amount": "5"} | typed))
            assert refused.status == 422, typed
        assert "1 010 / 1 010" in (await tab.open(home)).words


async def test_what_is_wrong_with_an_owner_is_said(member: Member) -> None:
    await made(member)
    page = await member.tab.open("/keys/owners/new")
    for typed, words in (
        ({"external_id": "customer <17>"}, "There is an owner with"),
        ({"external_id": ""}, "1 to 200"),
        ({"external_id": "a\u202eb"}, "printable"),
        ({"external_id": "x" * 10_000}, "1 to 200"),
        ({"external_id": "b", "name": "n" * 201}, "at most 200"),
        ({"external_id": "b", "daily": "0"}, "Write a number from 1"),
        ({"external_id": "b", "rate_limits": "<script>"}, "Write a limit as"),
        ({"external_id": "b", "credit_invoices": "many"}, "whole number"),
        ({"external_id": "b", "metadata": "[]"}, "Write a JSON object"),
    ):
        refused = await member.tab.send(page, "/keys/owners/new", **typed)
        assert refused.status == 422, typed
        assert words in refused.words, (typed, refused.words)
        assert "<script>" not in refused.html.partition("</head>")[2]


async def test_an_old_tab_undoes_no_edit_of_an_owner(member: Member) -> None:
    owner = await made(member, daily="50000")
    home = f"/keys/owners/{owner.id}"
    old = await member.tab.open(f"{home}/edit")
    edit = OwnerEdit(limits={Window.DAILY: 100})
    await owners.update(member.server.runtime, member.who.actor, owner.id, edit)

    page = await member.tab.send(old, f"{home}/edit", name="Bakery 2")
    assert page.status == 409
    assert "Per day: changed elsewhere, from 50000 to 100" in page.words
    saved = await member.tab.send(page, f"{home}/edit")

    assert saved.path == home
    [after] = await _owners(member.server, member.who.principal.account_id)
    assert (after.name, dict(after.limits)) == ("Bakery 2", {Window.DAILY: 100})


async def test_an_owner_stops_its_keys_and_an_old_tab_does_not_resume_them(member: Member) -> None:
    runtime, actor, tab = member.server.runtime, member.who.actor, member.tab
    owner = await made(member)
    id_, secret = await key(runtime, member.who, Scope.READ, owner_id=owner.id)
    home = f"/keys/owners/{owner.id}"

    await tab.send(await tab.open(home), f"{home}/suspend")
    assert await works(member, secret) == 401
    assert "Its owner is suspended" in (await tab.open(f"/keys/{id_}")).words
    old = await tab.open(home)
    await owners.resume(runtime, actor, owner.id)
    await owners.suspend(runtime, actor, owner.id)
    assert "Nothing was done" in (await tab.send(old, f"{home}/resume")).words
    await tab.send(await tab.open(home), f"{home}/resume")
    assert await works(member, secret) == 200

    page = await tab.open(f"{home}/end")
    assert (await tab.send(page, f"{home}/end", typed="no")).status == 422
    page = await tab.send(page, f"{home}/end", typed="customer <17>")
    assert "Revoked" in page.words
    [after] = await _owners(member.server, member.who.principal.account_id)
    assert after.status is OwnerStatus.REVOKED


async def test_an_owner_without_keys_is_deleted(member: Member) -> None:
    owner = await made(member)
    page = await member.tab.open(f"/keys/owners/{owner.id}/end")
    page = await member.tab.send(page, f"/keys/owners/{owner.id}/end", typed="customer <17>")
    assert page.path == "/keys/owners"
    assert await _owners(member.server, member.who.principal.account_id) == []


async def test_owners_of_another_account_are_not_there(member: Member, server: Server) -> None:
    other = await person(server.runtime)
    owner = await owners.create(server.runtime, other.actor, external_id="theirs")
    token = dict((await member.tab.open("/")).form("/sign-out").fields)["token"]

    for path in ("", "/edit", "/end"):
        assert (await member.tab.open(f"/keys/owners/{owner.id}{path}")).status == 404
    for act in ("edit", "suspend", "resume", "end"):
        page = await member.tab.post(f"/keys/owners/{owner.id}/{act}", [("token", token)])
        assert page.status == 404, act
    assert (await member.tab.open("/keys/owners/not-an-id")).status == 404


async def test_credits_that_were_refused_are_not_said_to_be_added_when_sent_again(
    member: Member,
) -> None:
    tab, runtime = member.tab, member.server.runtime
    credited = [WishedCredit(CreditKind.INVOICES, 10)]
    id_, _ = await key(runtime, member.who, Scope.READ, credited=credited)
    page = await tab.open(f"/keys/{id_}")
    await runtime.pool.execute("UPDATE api_key SET revoked_at = now() WHERE id = $1", id_)

    first = await tab.send(page, f"/keys/{id_}/credits", amount="5")
    again = await tab.send(page, f"/keys/{id_}/credits", amount="5")

    assert first.status == 422, first.words
    assert "Added" not in again.words
    assert "Nothing was added now" in again.words
