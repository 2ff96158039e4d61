"""API keys in the dashboard: made, shown once, found, changed and ended."""

import re
from datetime import UTC, datetime

import pytest

from app.limits.windows import StorageDownError
from app.permissions import Scope
from app.principal import KeyId
from app.services.keys import registry as api_keys
from app.services.keys import roles
from tests.api.harness import Server
from tests.dashboard.browsing import Page, Tab
from tests.dashboard.conftest import Member
from tests.factories import key, person

SECRET = re.compile(r"blink_[A-Za-z0-9]{20,}")


async def makes(tab: Tab, **wish: str | list[str]) -> Page:
    """Make a key by the form, with the presets of a shop unless told otherwise."""
    usual: dict[str, str | list[str]] = {"name": "till", "preset": "shop", "expiry": "90"}
    typed = usual | wish
    page = await tab.send(await tab.open("/keys/new"), "/keys/review", **typed)
    if page.status != 200:
        return page
    page = await tab.send(page, "/keys/create")
    return await tab.confirm(page) if any(one.action == "/confirm" for one in page.forms) else page


async def test_a_key_is_made_in_steps_and_its_secret_is_shown_once(member: Member) -> None:
    page = await makes(member.tab)

    [secret] = set(SECRET.findall(page.html))
    assert page.status == 200
    assert "type=blink;server=" in page.html
    answer = await member.server.client.post(
        "/graphql",
        json={"query": "{ authorization { scopes } }"},
        headers={"X-API-KEY": secret},
    )
    assert answer.json()["data"]["authorization"]["scopes"] == ["READ", "RECEIVE"]
    listed = await member.tab.open("/keys")
    assert "till" in listed.words
    assert secret not in listed.html
    shown = await member.tab.open(re.findall(r"/keys/[0-9a-f-]{36}", listed.html)[0])
    assert secret not in shown.html
    assert page.response.headers["cache-control"] == "no-store"


async def test_the_same_form_sent_again_makes_no_second_key(member: Member) -> None:
    await makes(member.tab, name="first")
    page = await member.tab.open("/keys/new")
    page = await member.tab.send(page, "/keys/review", name="once", preset="read", expiry="30")
    made = await member.tab.send(page, "/keys/create")
    again = await member.tab.send(page, "/keys/create")

    assert (made.status, again.status) == (200, 422)
    assert "sent before" in again.words
    assert SECRET.search(again.html) is None
    assert (await member.tab.open("/keys")).words.count("once") == 1


async def test_no_key_is_made_while_nobody_can_tell_whether_the_form_was_sent_before(
    member: Member, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def down(*_: object, **__: object) -> bool:
        raise StorageDownError

    monkeypatch.setattr(type(member.server.runtime.seen), "first", down)
    page = await makes(member.tab, name="in the dark")

    assert page.status == 422
    assert "No key was made" in page.words
    assert "in the dark" not in (await member.tab.open("/keys")).words


async def test_a_key_needs_who_one_is_to_be_confirmed_and_what_was_chosen_is_kept(
    member: Member,
) -> None:
    await member.server.runtime.pool.execute(
        "UPDATE session SET confirmed_at = now() - interval '1 day' WHERE account_id = $1",
        member.who.principal.account_id,
    )
    page = await member.tab.open("/keys/new")
    page = await member.tab.send(page, "/keys/review", name="kept", preset="read", expiry="30")
    page = await member.tab.send(page, "/keys/create")

    assert SECRET.search(page.html) is None
    wrong = await member.tab.send(page, "/confirm", code="123456")
    assert (wrong.status, SECRET.search(wrong.html)) == (422, None)
    page = await member.tab.confirm(wrong)

    assert SECRET.search(page.html) is not None
    assert "The secret of kept" in page.words


async def test_a_key_that_pays_is_made_with_a_budget_or_knowingly_without(member: Member) -> None:
    page = await makes(member.tab, name="pays", preset="payouts")
    assert page.status == 422
    assert "Set a budget" in page.words
    assert ("name", "pays") in page.form("/keys/review").fields

    page = await makes(member.tab, name="pays", preset="payouts", daily="1 000")
    assert page.status == 200
    keys = await member.tab.open("/keys?search=pays")
    assert "0 / 1 000 sat per day" in keys.words


async def test_what_is_wrong_in_a_form_is_said_at_its_field_and_all_else_kept(
    member: Member,
) -> None:
    hostile = '<script>alert(1)</script>"\u202e'
    page = await makes(
        member.tab,
        name=hostile,
        preset="custom",
        expiry="date",
        expires_on="2020-01-01",
        daily="minus one",
        requests_per_hour="0",
        some_wallets="1",
    )

    assert page.status == 422
    for words in ("tick a permission", "still to come", "whole number", "from 1 to", "Tick a wall"):
        assert words in page.words, words
    assert "<script>alert" not in page.html
    assert ("name", hostile.strip()) in page.form("/keys/review").fields


async def test_nobody_sees_or_touches_keys_of_another(member: Member, server: Server) -> None:
    other = await person(server.runtime)
    id_, _ = await key(server.runtime, other, Scope.READ)
    token = dict((await member.tab.open("/")).form("/sign-out").fields)["token"]

    for path in ("", "/edit", "/rotate", "/end"):
        assert (await member.tab.open(f"/keys/{id_}{path}")).status == 404
    for act in ("suspend", "archive", "resume", "unarchive", "cancel-rotation", "rotate", "end"):
        page = await member.tab.post(
            f"/keys/{id_}/{act}", [("token", token), ("overlap", "NONE"), ("how", "revoke")]
        )
        assert page.status == 404, act
    assert (await member.tab.open("/keys/not-an-id")).status == 404


async def test_a_key_is_suspended_resumed_rotated_and_revoked(member: Member) -> None:
    id_, secret = await key(member.server.runtime, member.who, Scope.READ, name="old <b>key</b>")
    tab, home = member.tab, f"/keys/{id_}"

    assert "suspended" in (await tab.send(await tab.open(home), f"{home}/suspend")).words
    assert await works(member, secret) == 401
    await tab.send(await tab.open(home), f"{home}/resume")
    assert await works(member, secret) == 200
    page = await tab.send(await tab.open(f"{home}/rotate"), f"{home}/rotate", overlap="ONE_DAY")
    new = SECRET.search(page.html)
    assert new is not None
    assert await works(member, new[0]) == await works(member, secret) == 200
    page = await tab.send(await tab.open(home), f"{home}/cancel-rotation")
    assert (await works(member, new[0]), await works(member, secret)) == (401, 200)
    assert "<b>key</b>" not in page.html

    page = await tab.send(await tab.open(f"{home}/end?how=revoke"), f"{home}/end", typed="no")
    assert page.status == 422
    page = await tab.send(page, f"{home}/end", typed="old <b>key</b>", reason="lost")
    assert "revoked" in page.words
    assert "lost" in page.words
    assert await works(member, secret) == 401


async def test_a_key_is_edited_and_what_is_wrong_is_not_saved(member: Member) -> None:
    id_, _ = await key(member.server.runtime, member.who, Scope.READ, Scope.WRITE, name="wide")
    tab, home = member.tab, f"/keys/{id_}"
    page = await tab.open(f"{home}/edit")

    refused = await tab.send(page, f"{home}/edit", name="", unlimited="1")
    assert refused.status == 422
    saved = await tab.send(page, f"{home}/edit", name="narrow", permission=["wallets:read"])

    assert saved.path == home
    assert "wallets:read" in saved.words
    assert "payments:write" not in saved.words


async def test_keys_are_found_by_what_people_remember_of_them(member: Member) -> None:
    await key(member.server.runtime, member.who, Scope.READ, name="Bar till")
    _, secret = await key(member.server.runtime, member.who, Scope.READ, name="other")

    for search, found, not_found in (
        ("bAr+t", "Bar till", "other"),
        (secret[-4:], "other", "Bar till"),
    ):
        page = await member.tab.open(f"/keys?search={search}")
        assert found in page.words
        assert not_found not in page.words
    assert "No key has that" in (await member.tab.open("/keys?search=%25")).words


async def test_archived_keys_are_a_click_away(member: Member) -> None:
    id_, _ = await key(member.server.runtime, member.who, Scope.READ, name="shelved")
    home = f"/keys/{id_}"
    await member.tab.send(await member.tab.open(home), f"{home}/archive")

    assert "shelved" not in (await member.tab.open("/keys")).words
    assert "shelved" in (await member.tab.open("/keys?archived=1")).words


async def test_an_account_without_keys_is_told_what_they_are_for(member: Member) -> None:
    page = await member.tab.open("/keys")

    assert "A key lets a program use your wallet" in page.words
    assert "curl -s" in page.words


async def works(member: Member, secret: str) -> int:
    answer = await member.server.client.post(
        "/graphql",
        json={"query": "{ globals { network } }"},
        headers={"X-API-KEY": secret},
    )
    return answer.status_code


async def test_an_edit_leaves_alone_what_the_form_shows_only_roughly(member: Member) -> None:
    runtime, who = member.server.runtime, member.who
    expires_at = datetime(2031, 1, 31, 7, 30, tzinfo=UTC)
    scopes = (Scope.READ, Scope.RECEIVE, Scope.WRITE)
    id_, _ = await key(runtime, who, *scopes, name="exact", expires_at=expires_at)
    home = f"/keys/{id_}"

    page = await member.tab.open(f"{home}/edit")
    page = await member.tab.send(page, f"{home}/edit", description="of the bar")

    after = await api_keys.get(runtime, who.principal.account_id, KeyId(id_))
    assert (page.path, after.description) == (home, "of the bar")
    assert (after.scopes, after.expires_at) == (scopes, expires_at)


async def test_a_key_of_a_role_is_renamed_and_keeps_the_role(member: Member) -> None:
    runtime, who = member.server.runtime, member.who
    role = await roles.create(runtime, who.actor, name="cashier", scopes=(Scope.RECEIVE,))
    id_, _ = await key(runtime, who, name="till 7", role_id=role.id)
    home = f"/keys/{id_}"

    page = await member.tab.open(f"{home}/edit")
    page = await member.tab.send(page, f"{home}/edit", name="till 8")

    assert (page.path, page.status) == (home, 200)
    assert "till 8" in page.words
    assert "cashier" in page.words


async def test_the_review_says_what_a_key_may_do_that_neither_sends_nor_receives(
    member: Member,
) -> None:
    powers = ["payments:approve", "keys:write"]

    page = await makes_review(member.tab, powers)

    assert "may approve payments of others, make and change keys" in page.words


async def makes_review(tab: Tab, powers: list[str]) -> Page:
    """Fill in the form of a key that has some permissions, up to its review."""
    new = await tab.open("/keys/new")
    return await tab.send(
        new, "/keys/review", name="helper", preset="custom", expiry="90", permission=powers
    )


async def test_the_overview_tells_of_keys_that_need_a_look(member: Member) -> None:
    await makes(member.tab, name="ends soon", expiry="30")
    await makes(member.tab, name="lasts", expiry="365")
    await member.server.runtime.pool.execute(
        "UPDATE api_key SET expires_at = now() + interval '2 days' WHERE name = 'ends soon'"
    )

    page = await member.tab.open("/")

    assert "ends soon expires" in page.words
    assert "lasts" not in page.words
