"""Roles of API keys: what is edited at the role holds for all its keys at once."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from app.errors import (
    InsufficientScope,
    InvalidInput,
    NotAuthorized,
    NotFound,
    PolicyForbids,
    SpendingLimitReached,
)
from app.money import sats
from app.payment_policy import PaymentPolicy
from app.permissions import Permission, Scope
from app.principal import Actor, KeyId, KeyRoleId, NamedLimit, Principal
from app.process.runtime import Runtime
from app.services import audit, authentication
from app.services.audit import AuditEvent
from app.services.keys import lifecycle, limits, role_membership, role_records, roles
from app.services.keys import registry as api_keys
from app.services.keys.lifecycle import Edit
from app.services.keys.policies import WishedPolicy, checked
from app.services.keys.records import ApiKey
from app.services.keys.role_records import KeyRole
from app.services.keys.roles import RoleEdit
from app.services.keys.spending import Window
from app.services.pages import PageRequest
from app.services.payments import sending as payments
from tests import factories
from tests.factories import Person

HOME = "203.0.113.7"
NOBODY = KeyRoleId(uuid4())
TO_ALICE = WishedPolicy(destinations=["username:alice"])


@pytest.fixture
def runtime(shared_runtime: Runtime) -> Runtime:
    return shared_runtime


@pytest.fixture
async def owner(runtime: Runtime) -> Person:
    return await factories.person(runtime, sat=10_000)


async def role_of(runtime: Runtime, owner: Person, **wish: Any) -> KeyRole:
    wish = {"name": "cashier", "scopes": [Scope.READ, Scope.RECEIVE]} | wish
    return await roles.create(runtime, owner.actor, **wish)


async def key_of(
    runtime: Runtime, by: Actor, role: KeyRole | None = None, **wish: Any
) -> tuple[ApiKey, str]:
    wish = {"name": f"key {uuid4()}", "scopes": ()} | wish
    return await api_keys.create(runtime, by, role_id=None if role is None else role.id, **wish)


async def acting(runtime: Runtime, secret: str) -> Actor:
    return Actor.of(await authentication.authenticate(runtime, secret, address=HOME), HOME)


async def manager(runtime: Runtime, owner: Person, *grants: str, **wish: Any) -> Actor:
    _, secret = await key_of(
        runtime, owner.actor, scopes=[], permissions=["keys:write", *grants], **wish
    )
    return await acting(runtime, secret)


async def log(runtime: Runtime, owner: Person, *kinds: str) -> list[AuditEvent]:
    page = await audit.page(
        runtime, owner.principal.account_id, PageRequest(50, None, backwards=False), kinds=kinds
    )
    return list(page.items)[::-1]


async def test_a_key_of_a_role_has_what_the_role_gives(runtime: Runtime, owner: Person) -> None:
    role = await role_of(
        runtime,
        owner,
        permissions=["payments:write"],
        wallet_ids=[owner.btc],
        networks=["203.0.113.0/24"],
        requests_per_hour=50,
        rate_limits=[NamedLimit("payments", 60, 3)],
        limits={Window.DAILY: 700},
        limits_include_fees=True,
        payment_policy=TO_ALICE,
    )

    key, secret = await key_of(runtime, owner.actor, role)

    assert key.role is not None
    assert (key.role.id, key.role.name, key.role.version) == (role.id, "cashier", 1)
    given = ("scopes", "grants", "wallet_ids", "networks", "requests_per_hour", "rate_limits")
    for fact in (*given, "limits", "payment_policy"):
        assert getattr(key, fact) == getattr(role, fact), fact
    assert key.limits_include_fees
    principal = await authentication.authenticate(runtime, secret, address=HOME)
    assert principal.permissions == role.permissions
    assert principal.restrictions.rate_limits == role.rate_limits
    assert principal.restrictions.payment_policy == role.payment_policy == checked(TO_ALICE)
    assert principal.wallets.keys() == {owner.btc}


@pytest.mark.parametrize(
    "own",
    [
        {"scopes": [Scope.READ]},
        {"permissions": ["payments:write"]},
        {"requests_per_hour": None},
        {"rate_limits": ()},
        {"limits": {Window.DAILY: 1}},
        {"networks": ["10.0.0.0/8"]},
        {"limits_include_fees": True},
        {"payment_policy": WishedPolicy(approval_above_sat=5)},
    ],
    ids=lambda own: next(iter(own)),
)
async def test_what_the_role_gives_is_not_said_of_a_key(
    runtime: Runtime, owner: Person, own: dict[str, Any]
) -> None:
    role = await role_of(runtime, owner)

    with pytest.raises(InvalidInput, match="leave them out"):
        await key_of(runtime, owner.actor, role, **own)

    key, _ = await key_of(runtime, owner.actor, role)
    with pytest.raises(InvalidInput, match="change the role"):
        await lifecycle.update(runtime, owner.actor, key.id, Edit(**own))
    with pytest.raises(InvalidInput, match="leave them out"):
        await lifecycle.update(runtime, owner.actor, key.id, Edit(role_id=role.id, **own))
    with pytest.raises(InvalidInput, match="change the role"):
        await limits.put(runtime, owner.actor, key.id, Window.DAILY, 5)


async def test_name_and_expiry_stay_the_keys_own(runtime: Runtime, owner: Person) -> None:
    key, _ = await key_of(runtime, owner.actor, await role_of(runtime, owner))
    ends = runtime.clock.now() + timedelta(days=1)

    key, _ = await lifecycle.update(
        runtime, owner.actor, key.id, Edit(name="till 7", expires_at=ends)
    )

    assert (key.name, key.expires_at) == ("till 7", ends)


async def test_an_edit_of_a_role_is_in_force_for_all_its_keys_and_no_other(
    runtime: Runtime, owner: Person
) -> None:
    role = await role_of(runtime, owner, limits={Window.DAILY: 700, Window.WEEKLY: 900})
    secrets = [(await key_of(runtime, owner.actor, role))[1] for _ in range(3)]
    _, other = await key_of(runtime, owner.actor, scopes=[Scope.READ, Scope.RECEIVE])
    for secret in (*secrets, other):
        await acting(runtime, secret)  # it is remembered from now on

    role = await roles.update(
        runtime,
        owner.actor,
        role.id,
        RoleEdit(scopes=[Scope.READ], requests_per_hour=9, limits={Window.DAILY: 5}),
    )

    assert (role.version, role.keys) == (2, 3)
    for secret in secrets:
        principal = (await acting(runtime, secret)).principal
        assert principal is not None
        assert Permission.INVOICES_WRITE not in principal.permissions
        assert principal.restrictions.requests_per_hour == 9
        key = await api_keys.get(runtime, principal.account_id, KeyId(principal.key_id or uuid4()))
        assert key.limits == {Window.DAILY: 5}
    untouched = (await acting(runtime, other)).principal
    assert untouched is not None
    assert Permission.INVOICES_WRITE in untouched.permissions


async def test_a_payment_is_held_to_the_limit_that_the_role_has_by_now(
    runtime: Runtime, owner: Person
) -> None:
    friend = await factories.person(runtime)
    role = await role_of(runtime, owner, permissions=["payments:write"])
    _, secret = await key_of(runtime, owner.actor, role)
    payer = await authentication.authenticate(runtime, secret, address=HOME)

    async def pay() -> None:
        await payments.send_intraledger(
            runtime,
            payer,
            wallet_id=owner.btc,
            recipient_wallet_id=friend.btc,
            amount=sats(100),
        )

    await pay()
    await roles.update(runtime, owner.actor, role.id, RoleEdit(limits={Window.DAILY: 150}))

    with pytest.raises(SpendingLimitReached):
        await pay()


async def test_a_payment_keeps_to_the_policy_that_the_role_has_by_now(
    runtime: Runtime, owner: Person
) -> None:
    friend = await factories.person(runtime)
    role = await role_of(runtime, owner, permissions=["payments:write"])
    key, secret = await key_of(runtime, owner.actor, role)
    before = await authentication.authenticate(runtime, secret, address=HOME)

    async def pay(by: Principal) -> None:
        await payments.send_intraledger(
            runtime, by, wallet_id=owner.btc, recipient_wallet_id=friend.btc, amount=sats(1)
        )

    await pay(before)
    await roles.update(runtime, owner.actor, role.id, RoleEdit(payment_policy=TO_ALICE))

    with pytest.raises(NotAuthorized):  # judged by the policy of before
        await pay(before)
    with pytest.raises(PolicyForbids):
        await pay(await authentication.authenticate(runtime, secret, address=HOME))
    await roles.update(runtime, owner.actor, role.id, RoleEdit(payment_policy=None))
    await pay(await authentication.authenticate(runtime, secret, address=HOME))
    made, narrowed, widened = [
        event.after.get("payment_policy")
        for event in await log(runtime, owner, "api_key_role.created", "api_key_role.updated")
    ]
    assert (made, narrowed, widened) == (None, {"destinations": ["username:alice"]}, None)
    versions = await role_records.versions_of(runtime, [role.id], 5)
    policies = [one.payment_policy for one in versions[role.id]]
    assert policies == [None, checked(TO_ALICE), None]
    told = await log(runtime, owner, "api_key.updated")
    at = [(key.id, event.at) for event in told]
    held = await role_membership.at_moments(runtime, at)
    assert [role and role.payment_policy for role in held.values()] == [checked(TO_ALICE), None]


async def test_a_key_narrows_the_policy_of_a_role_and_never_widens_it(
    runtime: Runtime, owner: Person
) -> None:
    by = await manager(runtime, owner, "*:read", "payments:write")
    role = await roles.create(runtime, by, name="payer", scopes=[], permissions=["payments:write"])
    role = await roles.update(runtime, by, role.id, RoleEdit(payment_policy=TO_ALICE))

    wider = WishedPolicy(destinations=["username:alice", "username:bob"])
    for policy in (None, wider, WishedPolicy(approval_above_sat=0)):
        with pytest.raises(InsufficientScope, match="pay other destinations"):
            await roles.update(runtime, by, role.id, RoleEdit(payment_policy=policy))
    bound = await manager(runtime, owner, "payments:write", payment_policy=wider)
    await roles.update(runtime, owner.actor, role.id, RoleEdit(payment_policy=None))
    with pytest.raises(InsufficientScope, match="roles within its own authority"):
        await roles.update(runtime, bound, role.id, RoleEdit(payment_policy=TO_ALICE))
    with pytest.raises(InsufficientScope, match="pay other destinations"):
        await roles.create(runtime, bound, name="free", scopes=[], permissions=["payments:write"])
    with pytest.raises(InvalidInput, match="needs destinations"):
        await roles.update(runtime, owner.actor, role.id, RoleEdit(payment_policy=WishedPolicy()))


async def test_a_key_that_joins_a_role_has_its_policy_and_keeps_it_when_it_leaves(
    runtime: Runtime, owner: Person
) -> None:
    role = await role_of(runtime, owner, payment_policy=TO_ALICE)
    free = await role_of(runtime, owner, name="free")
    key, _ = await key_of(runtime, owner.actor, scopes=[Scope.READ])

    async def policy_with(role_id: KeyRoleId | None) -> PaymentPolicy | None:
        edited, _ = await lifecycle.update(runtime, owner.actor, key.id, Edit(role_id=role_id))
        return edited.payment_policy

    assert await policy_with(role.id) == checked(TO_ALICE)
    assert await policy_with(None) == checked(TO_ALICE)
    assert await policy_with(free.id) is None


async def test_the_log_tells_of_the_role_and_of_each_key(runtime: Runtime, owner: Person) -> None:
    role = await role_of(runtime, owner)
    key, _ = await key_of(runtime, owner.actor, role)
    await roles.update(runtime, owner.actor, role.id, RoleEdit(scopes=[Scope.READ]))
    await roles.update(runtime, owner.actor, role.id, RoleEdit(scopes=[Scope.READ]))  # no change

    made, edited = await log(runtime, owner, "api_key_role.created", "api_key_role.updated")
    (of_key,) = await log(runtime, owner, "api_key.updated")

    assert made.subject_id == edited.subject_id == role.id
    assert made.after["scopes"] == ["READ", "RECEIVE"]
    assert edited.before == {"scopes": ["READ", "RECEIVE"], "version": 1}
    assert edited.after == {"scopes": ["READ"], "version": 2}
    assert of_key.subject_id == key.id
    assert of_key.before == {
        "scopes": ["READ", "RECEIVE"],
        "role": {"id": str(role.id), "name": "cashier", "version": 1},
    }
    assert of_key.after["role"] == {"id": str(role.id), "name": "cashier", "version": 2}


async def test_what_the_role_of_a_key_was_is_told_for_any_time(
    runtime: Runtime, owner: Person
) -> None:
    start = runtime.clock.now() - timedelta(hours=1)
    role = await role_of(runtime, owner)
    key, _ = await key_of(runtime, owner.actor, role)
    await roles.update(runtime, owner.actor, role.id, RoleEdit(scopes=[Scope.READ]))
    await lifecycle.update(runtime, owner.actor, key.id, Edit(role_id=None))
    joined, changed, left = [
        event.at for event in await log(runtime, owner, "api_key.created", "api_key.updated")
    ]

    wanted = [(key.id, at) for at in (start, joined, changed, left)]
    found = await role_membership.at_moments(runtime, wanted)

    held = [found[one] for one in wanted]
    assert [one and (one.version, one.scopes) for one in held] == [
        None,
        (1, (Scope.READ, Scope.RECEIVE)),
        (2, (Scope.READ,)),
        None,
    ]


async def test_a_role_in_use_is_not_deleted_and_one_of_revoked_keys_is(
    runtime: Runtime, owner: Person
) -> None:
    role = await role_of(runtime, owner)
    key, _ = await key_of(runtime, owner.actor, role)

    with pytest.raises(InvalidInput, match="in use: 1 API key has it"):
        await roles.delete(runtime, owner.actor, role.id)

    await lifecycle.revoke(runtime, owner.actor, key.id)
    await roles.delete(runtime, owner.actor, role.id)
    with pytest.raises(NotFound):
        await role_records.get(runtime, owner.principal.account_id, role.id)
    with pytest.raises(NotFound):
        await key_of(runtime, owner.actor, role)
    assert await role_records.list_of(runtime, owner.principal.account_id) == []
    again = await role_of(runtime, owner)  # the name is free again
    revoked = await api_keys.get(runtime, owner.principal.account_id, key.id)
    assert revoked.role is not None
    assert revoked.role.id == role.id != again.id


async def test_names_of_roles_are_unique_and_stay_within_bounds(
    runtime: Runtime, owner: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    role = await role_of(runtime, owner)
    other = await role_of(runtime, owner, name="other")
    with pytest.raises(InvalidInput, match="Another role is called 'Cashier'"):
        await role_of(runtime, owner, name="Cashier")
    with pytest.raises(InvalidInput, match="Another role is called"):
        await roles.update(runtime, owner.actor, other.id, RoleEdit(name="cashier"))
    with pytest.raises(InvalidInput, match="A role needs a name"):
        await role_of(runtime, owner, name=" ")
    with pytest.raises(InvalidInput, match="must be allowed something"):
        await roles.update(runtime, owner.actor, role.id, RoleEdit(scopes=[]))

    renamed = await roles.update(runtime, owner.actor, role.id, RoleEdit(name="till"))
    assert (renamed.name, renamed.version) == ("till", 1)

    monkeypatch.setattr(roles, "ROLES_MAX", 2)
    with pytest.raises(InvalidInput, match="at most 2 roles"):
        await role_of(runtime, owner, name="third")
    monkeypatch.setattr(role_membership, "KEYS_MAX", 1)
    await key_of(runtime, owner.actor, renamed)
    with pytest.raises(InvalidInput, match="1 keys already"):
        await key_of(runtime, owner.actor, renamed)


async def test_roles_and_wallets_of_others_are_out_of_reach(
    runtime: Runtime, owner: Person
) -> None:
    stranger = await factories.person(runtime)
    role = await role_of(runtime, stranger)

    with pytest.raises(NotFound):
        await key_of(runtime, owner.actor, role)
    with pytest.raises(NotFound):
        await roles.update(runtime, owner.actor, role.id, RoleEdit(name="mine"))
    with pytest.raises(NotFound):
        await roles.delete(runtime, owner.actor, role.id)
    key, _ = await key_of(runtime, owner.actor, scopes=[Scope.READ])
    for role_id in (role.id, NOBODY):
        with pytest.raises(InvalidInput, match="no such role"):
            await lifecycle.update(runtime, owner.actor, key.id, Edit(role_id=role_id))
    with pytest.raises(InvalidInput, match="walletId"):
        await role_of(runtime, owner, wallet_ids=[stranger.btc])


# ---- What keys may do with roles.


async def test_a_key_makes_narrows_and_deletes_only_roles_within_itself(
    runtime: Runtime, owner: Person
) -> None:
    by = await manager(runtime, owner, "*:read", "invoices:write")

    role = await roles.create(
        runtime, by, name="small", scopes=[], permissions=["*:read", "invoices:write"]
    )
    await key_of(runtime, by, scopes=[], permissions=["invoices:write"])
    role = await roles.update(runtime, by, role.id, RoleEdit(permissions=["invoices:write"]))
    with pytest.raises(InsufficientScope, match="Only a session can give a role more"):
        await roles.update(runtime, by, role.id, RoleEdit(permissions=["*:read", "invoices:write"]))
    with pytest.raises(InsufficientScope, match="Only a session can give a role more"):
        await roles.update(runtime, by, role.id, RoleEdit(requests_per_hour=None))
    assert (await role_records.get(runtime, role.account_id, role.id)).version == 2
    await roles.delete(runtime, by, role.id)

    with pytest.raises(InsufficientScope, match="roles within its own authority"):
        await roles.create(runtime, by, name="big", scopes=[Scope.WRITE])
    big = await role_of(runtime, owner, name="big", scopes=[Scope.WRITE])
    with pytest.raises(InsufficientScope, match="roles within its own authority"):
        await roles.update(runtime, by, big.id, RoleEdit(permissions=["invoices:write"], scopes=[]))
    with pytest.raises(InsufficientScope, match="roles within its own authority"):
        await roles.delete(runtime, by, big.id)
    _, plain = await key_of(runtime, owner.actor, scopes=[Scope.READ])
    with pytest.raises(InsufficientScope, match="keys:write"):
        await roles.delete(runtime, await acting(runtime, plain), big.id)


async def test_a_key_takes_no_policy_from_a_role_that_does_not_pay_yet(
    runtime: Runtime, owner: Person
) -> None:
    by = await manager(runtime, owner, "invoices:write")
    wish = {"scopes": [], "permissions": ["invoices:write"], "payment_policy": TO_ALICE}
    role = await role_of(runtime, owner, name="small", **wish)
    with pytest.raises(InsufficientScope, match="pay other destinations"):
        await roles.update(runtime, by, role.id, RoleEdit(payment_policy=None))


async def test_a_key_narrows_no_role_of_keys_that_it_may_not_manage_nor_its_own(
    runtime: Runtime, owner: Person
) -> None:
    ends = runtime.clock.now() + timedelta(days=1)
    by = await manager(runtime, owner, "*:read", "invoices:write", expires_at=ends)
    role = await role_of(runtime, owner, scopes=[Scope.READ], permissions=["keys:write"])
    lasting, _ = await key_of(runtime, owner.actor, role)
    narrower = RoleEdit(permissions=[])

    with pytest.raises(InsufficientScope, match="it would last longer"):
        await roles.update(runtime, by, role.id, narrower)
    await lifecycle.revoke(runtime, owner.actor, lasting.id)
    _, secret = await key_of(runtime, owner.actor, role)
    with pytest.raises(InsufficientScope, match="cannot change itself"):
        await roles.update(runtime, await acting(runtime, secret), role.id, narrower)

    assert (await role_records.get(runtime, role.account_id, role.id)).version == 1


async def test_a_key_gives_no_role_but_its_own_and_takes_no_key_out_of_one(
    runtime: Runtime, owner: Person
) -> None:
    role = await role_of(runtime, owner, scopes=[Scope.READ], permissions=["keys:write"])
    small = await role_of(runtime, owner, name="small", scopes=[Scope.READ])
    _, secret = await key_of(runtime, owner.actor, role)
    by = await acting(runtime, secret)

    made, _ = await key_of(runtime, by, role)
    assert made.role is not None
    with pytest.raises(InsufficientScope, match="no role but its own"):
        await key_of(runtime, by, small)
    for edit in (Edit(role_id=None), Edit(role_id=small.id)):
        with pytest.raises(InsufficientScope, match="no role but its own"):
            await lifecycle.update(runtime, by, made.id, edit)

    plain, _ = await key_of(runtime, owner.actor, scopes=[Scope.READ])
    with pytest.raises(InsufficientScope, match="more than it has"):
        await lifecycle.update(runtime, by, plain.id, Edit(role_id=role.id))


async def test_a_key_that_leaves_its_role_keeps_what_it_had_and_follows_no_more(
    runtime: Runtime, owner: Person
) -> None:
    role = await role_of(runtime, owner)
    key, _ = await key_of(runtime, owner.actor, role)

    key, _ = await lifecycle.update(
        runtime, owner.actor, key.id, Edit(role_id=None, requests_per_hour=7)
    )
    await roles.update(runtime, owner.actor, role.id, RoleEdit(scopes=[Scope.READ]))

    key = await api_keys.get(runtime, key.account_id, key.id)
    assert (key.role, key.requests_per_hour) == (None, 7)
    assert key.scopes == (Scope.READ, Scope.RECEIVE)


async def test_edits_of_a_role_and_of_its_keys_at_the_same_moment_all_end(
    runtime: Runtime, owner: Person
) -> None:
    role = await role_of(runtime, owner, permissions=["payments:write"])
    made = [await key_of(runtime, owner.actor, role) for _ in range(3)]
    friend = await factories.person(runtime)
    payers = [
        await authentication.authenticate(runtime, secret, address=HOME) for _, secret in made
    ]
    by = await manager(runtime, owner, "*:*")

    async with asyncio.timeout(60):
        outcomes = await asyncio.gather(
            *(
                roles.update(runtime, who, role.id, RoleEdit(limits={Window.DAILY: 500 - n}))
                for n, who in enumerate((owner.actor, by, owner.actor))
            ),
            *(
                lifecycle.update(runtime, owner.actor, key.id, Edit(description="x", role_id=role))
                for role in (None, role.id)
                for key, _ in made
            ),
            *(
                payments.send_intraledger(
                    runtime,
                    payer,
                    wallet_id=owner.btc,
                    recipient_wallet_id=friend.btc,
                    amount=sats(1),
                )
                for payer in payers
            ),
            return_exceptions=True,
        )

    refused = [one for one in outcomes if isinstance(one, Exception)]
    assert all(isinstance(one, InsufficientScope) for one in refused), refused
