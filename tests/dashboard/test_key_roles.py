"""Roles of keys in the dashboard: made, edited with all their keys after a look, taken back."""

from app.permissions import Permission, Scope
from app.principal import KeyId
from app.services.keys import registry as api_keys
from app.services.keys import role_records, roles
from app.services.keys.role_records import KeyRole
from app.services.keys.roles import RoleEdit
from app.services.keys.spending import Window
from tests.api.harness import Server
from tests.dashboard.conftest import Member
from tests.factories import key, person


async def made(member: Member, **typed: str | list[str]) -> KeyRole:
    page = await member.tab.open("/keys/roles/new")
    wish: dict[str, str | list[str]] = {"name": "cashier", "preset": "till"}
    page = await member.tab.send(page, "/keys/roles/new", **(wish | typed))
    assert page.path.startswith("/keys/roles/"), page.words
    [one] = await role_records.list_of(member.server.runtime, member.who.principal.account_id)
    return one


async def now(member: Member, role: KeyRole) -> KeyRole:
    account_id = member.who.principal.account_id
    return await role_records.get(member.server.runtime, account_id, role.id)


async def test_a_role_is_edited_after_a_look_at_what_changes_and_goes_back(member: Member) -> None:
    runtime, tab, account_id = member.server.runtime, member.tab, member.who.principal.account_id
    assert "A role is what keys share" in (await tab.open("/keys/roles")).words
    role = await made(member, requests_per_hour="500")
    id_, _ = await key(runtime, member.who, name="till 1", role_id=role.id)
    home = f"/keys/roles/{role.id}"

    page = await tab.open(f"{home}/edit")
    look = await tab.send(
        page, f"{home}/review", permission=["wallets:read", "payments:write"], daily="900"
    )
    for words in (
        "1 key changes at once",
        "Allowed from now on: payments:write, wallets:read",
        "Not allowed any more: addresses:write, invoices:write",
        "Changes: permissions, budget",
        "till 1",
    ):
        assert words in look.words, (words, look.words)
    assert (await now(member, role)).version == 1
    saved = await tab.send(look, f"{home}/edit")
    assert saved.path == home
    after = await api_keys.get(runtime, account_id, KeyId(id_))
    assert after.permissions == {Permission.WALLETS_READ, Permission.PAYMENTS_WRITE}
    assert "version 2; it follows" in (await tab.open(f"/keys/{id_}")).words

    old = await tab.open(f"{home}/edit?version=1")
    look = await tab.send(old, f"{home}/review")
    await tab.send(look, f"{home}/edit")
    back = await now(member, role)
    assert (back.version, back.scopes, dict(back.limits)) == (3, (Scope.RECEIVE,), {})
    assert (await tab.open(f"{home}/edit?version=77")).status == 404


async def test_an_old_tab_undoes_no_edit_of_a_role(member: Member) -> None:
    role = await made(member, preset="payouts", daily="50000")
    home = f"/keys/roles/{role.id}"
    old = await member.tab.open(f"{home}/edit")
    look = await member.tab.send(old, f"{home}/review", name="cashier 2")
    edit = RoleEdit(limits={Window.DAILY: 100})
    await roles.update(member.server.runtime, member.who.actor, role.id, edit)

    for action, page in (("edit", look), ("review", old)):
        again = await member.tab.send(page, f"{home}/{action}")
        assert again.status == 409
        assert "Per day: changed elsewhere, from 50000 to 100" in again.words
    assert dict((await now(member, role)).limits) == {Window.DAILY: 100}
    assert (await now(member, role)).name == "cashier"


async def test_what_is_wrong_with_a_role_is_said_and_one_in_use_is_kept(member: Member) -> None:
    role = await made(member)
    page = await member.tab.open("/keys/roles/new")
    for typed, words in (
        ({"name": ""}, "Give the role a name"),
        ({"name": "cashier", "preset": "till"}, "Another role is called"),
        ({"name": "<script>" * 2_000, "preset": "till"}, "printable"),
        ({"name": "b", "preset": "canary"}, "Choose what it is for"),
        ({"name": "b", "preset": "role"}, "Choose what it is for"),
        ({"name": "b", "preset": "payouts"}, "Set a budget"),
        ({"name": "b", "preset": "till", "networks": "<b>"}, "is not an IP address"),
    ):
        refused = await member.tab.send(page, "/keys/roles/new", **typed)
        assert refused.status == 422, typed
        assert words in refused.words, (typed, refused.words)
        assert "<script><" not in refused.html
    await key(member.server.runtime, member.who, role_id=role.id)
    shown = await member.tab.open(f"/keys/roles/{role.id}")
    assert all(one.action != f"/keys/roles/{role.id}/delete" for one in shown.forms)
    token = dict(shown.form("/sign-out").fields)["token"]
    kept = await member.tab.post(f"/keys/roles/{role.id}/delete", [("token", token)])
    assert (kept.status, "is in use" in kept.words) == (422, True)


async def test_a_role_without_keys_is_deleted(member: Member) -> None:
    role = await made(member)
    page = await member.tab.open(f"/keys/roles/{role.id}")
    page = await member.tab.send(page, f"/keys/roles/{role.id}/delete")
    assert page.path == "/keys/roles"
    assert (await member.tab.open(f"/keys/roles/{role.id}")).status == 404


async def test_roles_of_another_account_are_not_there(member: Member, server: Server) -> None:
    other = await person(server.runtime)
    role = await roles.create(server.runtime, other.actor, name="theirs", scopes=(Scope.READ,))
    token = dict((await member.tab.open("/")).form("/sign-out").fields)["token"]

    for path in ("", "/edit"):
        assert (await member.tab.open(f"/keys/roles/{role.id}{path}")).status == 404
    for act in ("edit", "review", "delete"):
        page = await member.tab.post(f"/keys/roles/{role.id}/{act}", [("token", token)])
        assert page.status == 404, act
