"""The form of a key with all that it offers, hostile values, and two tabs that edit one key."""

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.permissions import Permission, Scope
from app.principal import KeyId
from app.services.keys import lifecycle, owners, roles, rotation
from app.services.keys import registry as api_keys
from app.services.keys.crediting import CreditKind, CreditRefill, WishedCredit
from app.services.keys.lifecycle import Edit
from app.services.keys.policies import WishedHours, WishedPolicy
from app.services.keys.records import ApiKey
from app.services.keys.rotation import Overlap
from app.services.keys.spending import Window
from tests.dashboard.conftest import Member
from tests.dashboard.test_keys import SECRET, makes, works
from tests.factories import key

HOSTILE = '"><script>alert(1)</script>\u202e'


def public_key() -> str:
    pem = (
        Ed25519PrivateKey.generate()
        .public_key()
        .public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    )
    return pem.decode()


async def held(member: Member, name: str) -> ApiKey:
    keys = await api_keys.list_of(member.server.runtime, member.who.principal.account_id)
    return next(one for one in keys if one.name == name)


async def test_a_key_is_made_with_all_that_there_is_and_its_form_says_the_same_again(
    member: Member,
) -> None:
    runtime, actor = member.server.runtime, member.who.actor
    owner = await owners.create(runtime, actor, external_id="customer-1")
    page = await makes(
        member.tab,
        name="all of it",
        preset="payouts",
        daily="50 000",
        destinations="username:Alice\naddress:@example.com",
        hours="1-5 08:00-18:00\n6 08:00-12:00",
        time_zone="Europe/Berlin",
        approval_above="1000",
        approval_minutes="90",
        credit_payments="50",
        credit_payments_refill="month",
        rate_limits="payments=10/1m\nMutation.lnInvoiceCreate = 100 per 1h",
        owner="customer-1",
        tags="wages, Bar",
        metadata='{"till": 7}',
        client_key=public_key(),
        derivation_depth="2",
    )
    assert page.status == 200, page.words
    made = await held(member, "all of it")

    assert made.owner_id == owner.id
    assert made.labels.tags == ("bar", "wages")
    assert made.labels.metadata == {"till": 7}
    assert made.derivation_depth == 2
    assert made.client_key is not None
    assert [one.wish for one in made.credits] == [
        WishedCredit(CreditKind.PAYMENTS, 50, CreditRefill.MONTH)
    ]
    assert [tuple(one) for one in made.rate_limits] == [
        ("Mutation.lnInvoiceCreate", 3_600, 100),
        ("payments", 60, 10),
    ]
    policy = made.payment_policy
    assert policy is not None
    assert policy.destinations == ("username:alice", "address:@example.com")
    assert (policy.approval_above_sat, policy.approval_expires_s) == (1_000, 5_400)

    shown = await member.tab.open(f"/keys/{made.id}")
    for words in (
        "customer-1",
        "wages",
        "Payments above 1 000 sat wait",
        "10 payments / 1 min",
    ):
        assert words in shown.words, words
    edit = await member.tab.open(f"/keys/{made.id}/edit")
    await member.tab.send(edit, f"/keys/{made.id}/edit", description="as it was")
    after = await held(member, "all of it")
    assert after.payment_policy == policy
    assert (after.rate_limits, after.credits) == (made.rate_limits, made.credits)
    assert (after.client_key, after.scopes) == (made.client_key, made.scopes)


async def test_what_the_form_shows_roughly_stays_as_it_is(member: Member) -> None:
    policy = WishedPolicy(
        hours=[WishedHours([1, 3, 4, 7], "08:00", "24:00")],
        time_zone="UTC",
        approval_above_sat=5,
        approval_expires_s=61,
    )
    id_, _ = await key(
        member.server.runtime,
        member.who,
        Scope.WRITE,
        name="odd",
        limits={Window.DAILY: 5},
        payment_policy=policy,
    )
    before = await held(member, "odd")
    page = await member.tab.open(f"/keys/{id_}/edit")
    await member.tab.send(page, f"/keys/{id_}/edit", description="new")

    after = await held(member, "odd")
    assert after.description == "new"
    assert after.payment_policy == before.payment_policy


async def test_a_trap_may_do_nothing_and_can_be_renamed(member: Member) -> None:
    page = await makes(member.tab, name="trap", preset="canary", expiry="never", never="1")
    [secret] = set(SECRET.findall(page.html))
    made = await held(member, "trap")
    assert made.is_canary
    assert made.permissions == frozenset()
    assert await works(member, secret) == 401

    home = f"/keys/{made.id}"
    assert "A trap: it may do nothing" in (await member.tab.open(home)).words
    page = await member.tab.open(f"{home}/edit")
    assert "permission" not in dict(page.form(f"{home}/edit").fields)
    saved = await member.tab.send(page, f"{home}/edit", name="trap 2", tags="share")
    assert saved.path == home
    assert (await held(member, "trap 2")).labels.tags == ("share",)
    assert "Canary key used" in (await member.tab.open(f"{home}/trail")).words


async def test_a_key_gets_a_role_and_leaves_it(member: Member) -> None:
    runtime, actor = member.server.runtime, member.who.actor
    role = await roles.create(runtime, actor, name="cashier", scopes=(Scope.RECEIVE,))
    page = await makes(member.tab, name="till", preset="role", role=str(role.id))
    assert page.status == 200, page.words
    made = await held(member, "till")
    assert made.role is not None
    assert made.scopes == (Scope.RECEIVE,)

    page = await member.tab.open(f"/keys/{made.id}/edit")
    page = await member.tab.send(
        page, f"/keys/{made.id}/edit", preset="custom", permission=["wallets:read"]
    )
    assert page.path == f"/keys/{made.id}", page.words
    after = await held(member, "till")
    assert after.role is None
    assert after.permissions == {Permission.WALLETS_READ}


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("destinations", HOSTILE, "is no destination"),
        ("destinations", "username:" + "a" * 10_000, "is no destination"),
        ("hours", "8 08:00-18:00", "Write hours as"),
        ("hours", "1-5 18:00-08:00", "to a later one"),
        ("approval_above", "-5", "whole number"),
        ("approval_minutes", "99999999", "Write a number from"),
        ("rate_limits", HOSTILE, "Write a limit as"),
        ("rate_limits", "sleep=1/1s", "is no kind of work"),
        ("rate_limits", "payments=1/999999d", "window"),
        ("credit_payments", "0", "Write a number from 1"),
        ("credit_payments_refill", "hour", "Choose when"),
        ("owner", HOSTILE, "There is no owner"),
        ("tags", "x" * 51, "A tag is a text"),
        ("metadata", "[1]", "Write a JSON object"),
        ("metadata", "{" * 5_000, "Write a JSON object"),
        ("metadata", '{"a": "' + "x" * 5_000 + '"}', "at most 4096 bytes"),
        ("client_key", HOSTILE, "clientKey cannot be used"),
        ("derivation_depth", "9", "from 0 to 8"),
        ("name", HOSTILE * 400, "1 to 200 printable"),
        ("description", "a\u0007b", "printable"),
        ("networks", HOSTILE, "is not an IP address"),
        ("webhook_url", "javascript:alert(1)", "URL"),
    ],
)
async def test_what_is_wrong_with_a_field_is_said_and_no_key_is_made(
    member: Member, field: str, value: str, words: str
) -> None:
    page = await makes(
        member.tab, **({"name": "wrong", "preset": "payouts", "daily": "5"} | {field: value})
    )
    assert page.status == 422
    assert words in page.words
    assert "<script>alert" not in page.html
    keys = await api_keys.list_of(member.server.runtime, member.who.principal.account_id)
    assert keys == []


async def test_an_old_tab_undoes_no_narrowing(member: Member) -> None:
    runtime, actor = member.server.runtime, member.who.actor
    id_, _ = await key(runtime, member.who, Scope.READ, Scope.WRITE, name="wide")
    home = f"/keys/{id_}"
    old = await member.tab.open(f"{home}/edit")
    narrower = Edit(scopes=(Scope.READ,), limits={Window.DAILY: 500}, name="narrow")
    await lifecycle.update(runtime, actor, KeyId(id_), narrower)

    page = await member.tab.send(old, f"{home}/edit", description="typed here")

    assert page.status == 409
    assert "changed since the page was shown" in page.words
    assert "Permissions: taken away elsewhere: account:write, addresses:write" in page.words
    assert (await held(member, "narrow")).description is None
    fields = page.form(f"{home}/edit").fields
    assert ("description", "typed here") in fields
    assert ("name", "narrow") in fields
    assert ("permission", "payments:write") not in fields
    saved = await member.tab.send(page, f"{home}/edit")
    assert saved.path == home
    after = await held(member, "narrow")
    assert (after.description, after.scopes, dict(after.limits)) == (
        "typed here",
        (Scope.READ,),
        {Window.DAILY: 500},
    )


async def test_both_values_of_a_field_that_two_changed_are_said(member: Member) -> None:
    runtime, actor = member.server.runtime, member.who.actor
    id_, _ = await key(runtime, member.who, Scope.READ, name="first")
    old = await member.tab.open(f"/keys/{id_}/edit")
    await lifecycle.update(runtime, actor, KeyId(id_), Edit(name="second"))

    page = await member.tab.send(old, f"/keys/{id_}/edit", name="third")

    assert "Name: changed elsewhere, from first to second. You typed third" in page.words
    assert ("name", "third") in page.form(f"/keys/{id_}/edit").fields


async def test_a_form_that_does_not_say_what_it_was_filled_in_with_saves_nothing(
    member: Member,
) -> None:
    id_, _ = await key(member.server.runtime, member.who, Scope.READ, name="kept")
    page = await member.tab.open(f"/keys/{id_}/edit")
    for shown in ("", "not base64", "WyIiLCBbXV0="):
        sent = await member.tab.send(page, f"/keys/{id_}/edit", name="other", shown=shown)
        assert sent.status == 409
    assert (await held(member, "kept")).name == "kept"


async def test_a_rotation_that_is_sent_again_shows_no_secret_and_changes_nothing(
    member: Member,
) -> None:
    id_, first = await key(member.server.runtime, member.who, Scope.READ)
    form = await member.tab.open(f"/keys/{id_}/rotate")
    page = await member.tab.send(form, f"/keys/{id_}/rotate", overlap="ONE_DAY")
    second = SECRET.search(page.html)
    assert second is not None

    again = await member.tab.send(form, f"/keys/{id_}/rotate", overlap="NONE")

    assert again.status == 422
    assert SECRET.search(again.html) is None
    assert "shown once" in again.words
    assert (await works(member, first), await works(member, second[0])) == (200, 200)


async def test_an_old_tab_resumes_and_takes_back_nothing(member: Member) -> None:
    runtime, actor, tab = member.server.runtime, member.who.actor, member.tab
    id_, secret = await key(runtime, member.who, Scope.READ)
    home, key_id = f"/keys/{id_}", KeyId(id_)
    await lifecycle.suspend(runtime, actor, key_id)
    old = await tab.open(home)
    await lifecycle.resume(runtime, actor, key_id)
    await lifecycle.suspend(runtime, actor, key_id)
    assert "Nothing was done" in (await tab.send(old, f"{home}/resume")).words
    assert await works(member, secret) == 401
    await lifecycle.resume(runtime, actor, key_id)

    await rotation.rotate(runtime, actor, key_id, overlap=Overlap.ONE_DAY)
    old = await tab.open(home)
    _, newest = await rotation.rotate(runtime, actor, key_id, overlap=Overlap.ONE_DAY)
    assert "Nothing was done" in (await tab.send(old, f"{home}/cancel-rotation")).words
    assert await works(member, newest) == 200


async def test_an_expired_key_can_be_renamed(member: Member) -> None:
    id_, _ = await key(member.server.runtime, member.who, Scope.READ, name="old", expires_in_days=0)
    page = await member.tab.open(f"/keys/{id_}/edit")
    saved = await member.tab.send(page, f"/keys/{id_}/edit", name="older")
    assert saved.path == f"/keys/{id_}", saved.words
