"""Owners of API keys: what their keys share, and what stops all of them at once."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from app.errors import (
    InsufficientScope,
    InvalidInput,
    NotAuthorized,
    NotFound,
    SpendingLimitReached,
    Unauthenticated,
)
from app.permissions import Scope
from app.principal import KeyId
from app.process.runtime import Runtime
from app.process.usage import Outcome
from app.services import audit, authentication
from app.services.keys import lifecycle, owned, owners
from app.services.keys import registry as api_keys
from app.services.keys import usage as key_usage
from app.services.keys.filters import KeyFilter
from app.services.keys.lifecycle import Edit
from app.services.keys.owners import KeyOwner, OwnerEdit, OwnerStatus
from app.services.keys.policies import WishedPolicy
from app.services.keys.records import KeyStatus
from app.services.keys.spending import Window
from app.services.keys.usage import Period
from app.services.pages import PageRequest
from app.services.payments.result import Result
from tests import factories
from tests.command_line import CommandLine
from tests.events import told
from tests.factories import Person
from tests.integration.limited import send

BUDGETS = ("api_key_owner.budget_warning", "api_key_owner.budget_exhausted")


@pytest.fixture
async def account(runtime: Runtime) -> Person:
    return await factories.person(runtime, sat=100_000)


@pytest.fixture
async def shop(runtime: Runtime) -> Person:
    return await factories.person(runtime)


async def make(runtime: Runtime, account: Person, **limits: int) -> KeyOwner:
    return await owners.create(
        runtime,
        account.actor,
        external_id=f"customer {uuid4()}",
        limits={Window(name): sat for name, sat in limits.items()},
    )


async def holder(
    runtime: Runtime, account: Person, owner: KeyOwner | None, *scopes: Scope, **more: object
) -> Person:
    """Return the account as somebody who acts by a new key of an owner."""
    given = scopes or (Scope.READ, Scope.WRITE)
    more = {"permissions": ["keys:write"], **more} if not scopes else more
    owner_id = None if owner is None else owner.id
    _, secret = await factories.key(runtime, account, *given, owner_id=owner_id, **more)
    principal = await authentication.authenticate(runtime, secret, address="127.0.0.1")
    return replace(account, principal=principal)


def key_of(person: Person) -> KeyId:
    assert person.principal.key_id is not None
    return person.principal.key_id


async def told_budgets(runtime: Runtime, account: Person) -> list[tuple[str, str]]:
    return [
        (event["type"].removeprefix("api_key_owner.budget_"), event["data"]["window"])
        for event in await told(runtime, account, *BUDGETS)
    ]


# Spending.


async def test_all_keys_of_an_owner_share_its_limits(
    runtime: Runtime, account: Person, shop: Person
) -> None:
    owner = await make(runtime, account, DAILY=1_000)
    first, second = [await holder(runtime, account, owner) for _ in range(2)]
    free = await holder(runtime, account, None)

    assert (await send(runtime, first, shop, 600)).status is Result.SUCCESS
    with pytest.raises(SpendingLimitReached) as refused:
        await send(runtime, second, shop, 401)
    assert (await send(runtime, second, shop, 400)).status is Result.SUCCESS
    assert (await send(runtime, free, shop, 5_000)).status is Result.SUCCESS

    said = refused.value.message
    assert f"the keys of the owner {owner.external_id!r} together may spend 1000 sats" in said
    assert "have spent 600 sats" in said
    assert "needs 401 sats" in said
    assert "apiKeyOwnerUpdate" in said
    standing = (await owned.spent(runtime, [owner.id]))[owner.id].of(Window.DAILY)
    assert (standing.spent_sat, standing.remaining_sat) == (1_000, 0)
    assert standing.resets_at is not None


async def test_a_limit_for_one_payment_holds_for_each_key(
    runtime: Runtime, account: Person, shop: Person
) -> None:
    owner = await make(runtime, account, PER_PAYMENT=100)
    payer = await holder(runtime, account, owner)

    with pytest.raises(SpendingLimitReached, match="It never fits the limits of its owner"):
        await send(runtime, payer, shop, 101)
    assert (await send(runtime, payer, shop, 100)).status is Result.SUCCESS


async def test_there_is_room_again_when_the_refusal_says_so(
    runtime: Runtime, account: Person, shop: Person
) -> None:
    owner = await make(runtime, account, DAILY=1_000)
    first, second = [await holder(runtime, account, owner) for _ in range(2)]
    await send(runtime, first, shop, 300)
    await factories.age(runtime, timedelta(hours=20))
    await send(runtime, second, shop, 700)

    with pytest.raises(SpendingLimitReached, match="There is room for it again"):
        await send(runtime, first, shop, 300)
    room_at = await runtime.pool.fetchval(
        "SELECT key_owner_room_at($1, now(), interval '24 hours', false, 700) - now()", owner.id
    )

    assert timedelta(hours=4) - timedelta(seconds=5) < room_at < timedelta(hours=4, seconds=5)
    await factories.age(runtime, room_at)
    assert (await send(runtime, first, shop, 300)).status is Result.SUCCESS


async def test_keys_of_an_owner_that_pay_at_once_spend_exactly_its_limit(
    runtime: Runtime, account: Person, shop: Person
) -> None:
    owner = await make(runtime, account, DAILY=1_000)
    payers = [await holder(runtime, account, owner) for _ in range(4)]

    answers = await asyncio.gather(
        *(send(runtime, payer, shop, 100) for payer in payers for _ in range(4)),
        return_exceptions=True,
    )

    refused = [one for one in answers if isinstance(one, SpendingLimitReached)]
    assert len(answers) - len(refused) == 10
    assert await factories.balance(runtime, shop.btc) == 1_000


async def test_what_takes_the_keys_of_an_owner_to_four_fifths_and_to_all_of_a_limit_is_told(
    runtime: Runtime, account: Person, shop: Person
) -> None:
    owner = await make(runtime, account, PER_PAYMENT=900, DAILY=1_000, WEEKLY=2_000)
    first, second = [await holder(runtime, account, owner) for _ in range(2)]

    await send(runtime, first, shop, 799)
    assert await told_budgets(runtime, account) == []
    await send(runtime, second, shop, 1)
    assert await told_budgets(runtime, account) == [("warning", "DAILY")]
    with pytest.raises(SpendingLimitReached):
        await send(runtime, first, shop, 201)
    await send(runtime, first, shop, 100)
    assert await told_budgets(runtime, account) == [("warning", "DAILY")]
    await send(runtime, first, shop, 100)
    assert await told_budgets(runtime, account) == [("warning", "DAILY"), ("exhausted", "DAILY")]

    (one, _) = await told(runtime, account, *BUDGETS)
    assert (one["api_key_id"], one["wallet_id"]) == (None, None), "it is of no key, nor wallet"
    assert one["data"] == {
        "ownerId": str(owner.id),
        "externalId": owner.external_id,
        "name": None,
        "window": "DAILY",
    }
    payment = (await told(runtime, account, "send.intraledger"))[1]
    assert one["xid"] == payment["xid"], "it is told in the payment's own transaction"


async def test_a_payment_of_an_owners_key_that_only_waits_tells_nothing_of_the_budget(
    runtime: Runtime, account: Person, shop: Person
) -> None:
    owner = await make(runtime, account, DAILY=100)
    policy = WishedPolicy(approval_above_sat=0)
    payer = await holder(runtime, account, owner, payment_policy=policy)

    assert (await send(runtime, payer, shop, 100)).status is Result.PENDING

    assert await told_budgets(runtime, account) == []


async def test_a_lowered_limit_counts_what_was_spent_before(
    runtime: Runtime, account: Person, shop: Person
) -> None:
    owner = await make(runtime, account)
    payer = await holder(runtime, account, owner)
    await send(runtime, payer, shop, 600)

    await owners.update(runtime, account.actor, owner.id, OwnerEdit(limits={Window.WEEKLY: 600}))

    with pytest.raises(SpendingLimitReached):
        await send(runtime, payer, shop, 1)


# Stopping.


async def works(runtime: Runtime, secret: str) -> bool:
    try:
        await authentication.authenticate(runtime, secret, address="127.0.0.1")
    except Unauthenticated:
        return False
    return True


async def test_suspending_an_owner_stops_all_its_keys_and_no_other(
    runtime: Runtime, account: Person
) -> None:
    owner = await make(runtime, account)
    keys = [await factories.key(runtime, account, Scope.READ, owner_id=owner.id) for _ in "ab"]
    other = await factories.key(runtime, account, Scope.READ)
    assert all([await works(runtime, secret) for _, secret in [*keys, other]])

    suspended = await owners.suspend(runtime, account.actor, owner.id)

    assert suspended.status is OwnerStatus.SUSPENDED
    assert [await works(runtime, secret) for _, secret in [*keys, other]] == [False, False, True]
    key = await api_keys.get(runtime, account.principal.account_id, KeyId(keys[0][0]))
    assert (key.status, key.owner_stops) == (KeyStatus.SUSPENDED, KeyStatus.SUSPENDED)
    assert key.suspended_at is None
    await owners.resume(runtime, account.actor, owner.id)
    assert all([await works(runtime, secret) for _, secret in keys])


async def test_each_step_in_the_life_of_an_owner_is_told_once(
    runtime: Runtime, account: Person
) -> None:
    secret = f"blink_{'x' * 39}"
    owner = await owners.create(
        runtime, account.actor, external_id=f"shop {secret}", name=f"Shop {secret}"
    )
    for change in (owners.suspend, owners.suspend, owners.resume, owners.revoke):
        await change(runtime, account.actor, owner.id)

    events = await told(runtime, account)
    assert [event["type"] for event in events if event["type"].startswith("api_key_owner.")] == [
        "api_key_owner.suspended",
        "api_key_owner.resumed",
        "api_key_owner.revoked",
    ]
    said = events[-1]["data"]
    assert said["ownerId"] == str(owner.id)
    assert (said["externalId"], said["name"]) == ("shop [hidden]", "Shop [hidden]")
    assert said["by"]["kind"] == "operator"


async def test_a_key_suspended_itself_stays_so_when_its_owner_is_resumed(
    runtime: Runtime, account: Person
) -> None:
    owner = await make(runtime, account)
    key_id, secret = await factories.key(runtime, account, Scope.READ, owner_id=owner.id)
    await lifecycle.suspend(runtime, account.actor, KeyId(key_id))

    await owners.suspend(runtime, account.actor, owner.id)
    await owners.resume(runtime, account.actor, owner.id)

    assert not await works(runtime, secret)


async def test_a_revoked_owner_stops_its_keys_for_ever_and_gets_no_more(
    runtime: Runtime, account: Person
) -> None:
    owner = await make(runtime, account)
    key_id, secret = await factories.key(runtime, account, Scope.READ, owner_id=owner.id)
    account_id = account.principal.account_id

    await owners.revoke(runtime, account.actor, owner.id)
    await owners.resume(runtime, account.actor, owner.id)

    assert not await works(runtime, secret)
    assert (await api_keys.get(runtime, account_id, KeyId(key_id))).status is KeyStatus.REVOKED
    with pytest.raises(InvalidInput, match="revoked"):
        await factories.key(runtime, account, Scope.READ, owner_id=owner.id)


async def test_a_payment_under_way_by_a_key_of_a_suspended_owner_is_refused(
    runtime: Runtime, account: Person, shop: Person
) -> None:
    owner = await make(runtime, account)
    payer = await holder(runtime, account, owner)

    await owners.suspend(runtime, account.actor, owner.id)

    with pytest.raises(NotAuthorized, match="nothing was done"):
        await send(runtime, payer, shop, 1)


# Who may.


async def test_a_key_of_an_owner_makes_keys_of_the_same_owner_only(
    runtime: Runtime, account: Person
) -> None:
    owner, other = await make(runtime, account, DAILY=5), await make(runtime, account)
    maker = await holder(runtime, account, owner)

    made, _ = await api_keys.create(runtime, maker.actor, name="till", scopes=[Scope.READ])

    assert made.owner_id == owner.id
    with pytest.raises(InsufficientScope, match="no owner but its own"):
        await api_keys.create(
            runtime, maker.actor, name="x", scopes=[Scope.READ], owner_id=other.id
        )


async def test_a_key_without_an_owner_gives_none(runtime: Runtime, account: Person) -> None:
    owner = await make(runtime, account)
    manager = await holder(runtime, account, None)

    with pytest.raises(InsufficientScope, match="no owner but its own"):
        await api_keys.create(
            runtime, manager.actor, name="x", scopes=[Scope.READ], owner_id=owner.id
        )
    made, _ = await api_keys.create(runtime, manager.actor, name="till", scopes=[Scope.READ])
    with pytest.raises(InsufficientScope, match="Only a session"):
        await lifecycle.update(runtime, manager.actor, made.id, Edit(owner_id=owner.id))

    given, _ = await lifecycle.update(runtime, account.actor, made.id, Edit(owner_id=owner.id))
    same = Edit(name="counter", owner_id=owner.id)
    named, _ = await lifecycle.update(runtime, manager.actor, made.id, same)
    assert (given.owner_id, named.owner_id, named.name) == (owner.id, owner.id, "counter")


async def test_only_a_session_takes_a_key_from_its_owner(runtime: Runtime, account: Person) -> None:
    owner = await make(runtime, account)
    manager = await holder(runtime, account, None)
    key_id = key_of(await holder(runtime, account, owner, Scope.READ))
    edit = Edit(owner_id=None)

    with pytest.raises(InsufficientScope, match="Only a session"):
        await lifecycle.update(runtime, manager.actor, key_id, edit)
    after, _ = await lifecycle.update(runtime, account.actor, key_id, edit)
    assert after.owner_id is None


async def test_a_key_of_an_owner_manages_no_owners(runtime: Runtime, account: Person) -> None:
    owner = await make(runtime, account)
    actor = (await holder(runtime, account, owner)).actor

    for act in (owners.suspend, owners.resume, owners.revoke, owners.delete):
        with pytest.raises(InsufficientScope, match="manages no owners"):
            await act(runtime, actor, owner.id)
    with pytest.raises(InsufficientScope, match="manages no owners"):
        await owners.create(runtime, actor, external_id="another")


async def test_a_key_manages_no_owner_of_keys_that_may_more_than_it(
    runtime: Runtime, account: Person
) -> None:
    owner = await make(runtime, account, DAILY=5)
    await holder(runtime, account, owner, Scope.READ)
    weak = await holder(runtime, account, None, Scope.RECEIVE, permissions=["keys:write"])

    with pytest.raises(InsufficientScope, match="within its own authority"):
        await owners.suspend(runtime, weak.actor, owner.id)


async def test_a_key_lowers_limits_of_owners_and_gives_nothing_back(
    runtime: Runtime, account: Person
) -> None:
    owner = await make(runtime, account, DAILY=5)
    actor = (await holder(runtime, account, None)).actor

    lowered = await owners.update(runtime, actor, owner.id, OwnerEdit(limits={Window.DAILY: 4}))
    assert lowered.limits == {Window.DAILY: 4}
    for limits in ({Window.DAILY: 5}, {}, {Window.WEEKLY: 1}):
        with pytest.raises(InsufficientScope, match="Only a session"):
            await owners.update(runtime, actor, owner.id, OwnerEdit(limits=limits))
    await owners.suspend(runtime, account.actor, owner.id)
    with pytest.raises(InsufficientScope, match="no key gives back"):
        await owners.resume(runtime, actor, owner.id)


# Bounds, lists, records.


async def test_owners_of_others_are_as_if_they_were_not_there(
    runtime: Runtime, account: Person, shop: Person
) -> None:
    owner = await make(runtime, account)

    with pytest.raises(NotFound):
        await owners.suspend(runtime, shop.actor, owner.id)
    with pytest.raises(InvalidInput, match="no such owner"):
        await factories.key(runtime, shop, Scope.READ, owner_id=owner.id)


async def test_an_external_id_is_of_one_owner_and_an_owner_with_keys_stays(
    runtime: Runtime, account: Person
) -> None:
    owner = await make(runtime, account)
    await holder(runtime, account, owner)

    with pytest.raises(InvalidInput, match="There is an owner"):
        await owners.create(runtime, account.actor, external_id=owner.external_id)
    with pytest.raises(InvalidInput, match="has 1 API keys"):
        await owners.delete(runtime, account.actor, owner.id)
    for bad in ("", "x" * 201, "a\nb"):
        with pytest.raises(InvalidInput, match="external id"):
            await owners.create(runtime, account.actor, external_id=bad)


async def test_an_owner_has_so_many_keys_as_the_settings_say(
    runtime: Runtime, account: Person
) -> None:
    few = replace(
        runtime, settings=runtime.settings.model_copy(update={"api_keys_per_owner_max": 1})
    )
    owner = await make(few, account)
    await factories.key(few, account, Scope.READ, owner_id=owner.id)

    with pytest.raises(InvalidInput, match="at most 1"):
        await factories.key(few, account, Scope.READ, owner_id=owner.id)


async def test_keys_are_listed_by_owner_and_changes_of_it_are_in_the_audit_log(
    runtime: Runtime, account: Person
) -> None:
    owner = await make(runtime, account, DAILY=5)
    key_id = key_of(await holder(runtime, account, owner))
    account_id = account.principal.account_id

    by_id = KeyFilter(owner_id=owner.id)
    by_name = KeyFilter(external_id=owner.external_id)
    for wanted in (by_id, by_name):
        found = await api_keys.list_of(runtime, account_id, wanted=wanted)
        assert [one.id for one in found] == [key_id]
    await owners.suspend(runtime, account.actor, owner.id)
    request = PageRequest.of(first=9, after=None, last=None, before=None, size_max=9)
    page = await audit.page(runtime, account_id, request, subject_id=owner.id)
    assert [one.kind for one in page.items] == ["api_key_owner.suspended", "api_key_owner.created"]
    assert page.items[1].after["limits"] == {"DAILY": 5}
    (listed,) = (await owners.page(runtime, account_id, request)).items
    assert (listed.external_id, listed.keys) == (owner.external_id, 1)


async def test_the_usage_of_an_owner_is_that_of_all_its_keys_and_of_no_other(
    runtime: Runtime, account: Person
) -> None:
    owner, other = [await make(runtime, account) for _ in range(2)]
    holders = [await holder(runtime, account, whose) for whose in (owner, owner, other, None)]
    for number, person in enumerate(holders, start=1):
        runtime.usage.touch(key_of(person), "192.0.2.1", "till")
        for outcome in (Outcome.SUCCESS, Outcome.ERROR):
            for _ in range(number):
                runtime.usage.count(key_of(person), "Query.me", outcome, 1_000)

    used = await key_usage.of_owners(
        runtime, [(owner.id, Period.LAST_HOUR), (other.id, Period.LAST_30_DAYS)]
    )

    ours = used[owner.id, Period.LAST_HOUR]
    assert (ours.calls.total, ours.calls.failed) == (6, 3)
    assert [name for name, _ in ours.operations] == ["Query.me"]
    assert sum(calls.total for _, calls in ours.hourly) == 6
    theirs = used[other.id, Period.LAST_30_DAYS]
    assert (theirs.calls.total, sum(calls.total for _, calls in theirs.daily)) == (6, 6)
    found = await owners.find(runtime, account.principal.account_id, owner.external_id)
    assert found.last_used_at is not None
    without_keys = ((await make(runtime, account)).id, Period.LAST_HOUR)
    assert (await key_usage.of_owners(runtime, [without_keys]))[without_keys].calls.total == 0


async def test_the_operator_manages_owners_at_the_command_line(
    runtime: Runtime, command_line: CommandLine
) -> None:
    await factories.person(runtime, username="alice")
    of_alice = ("--account", "alice")

    made = await command_line.ask(
        "key", "owner", "create", "customer-7", *of_alice, "--limits", "DAILY=500"
    )
    key = await command_line.ask(
        "key", "create", *of_alice, "--name", "till", "--scopes", "READ", "--owner", "customer-7"
    )
    stopped = await command_line.ask("key", "owner", "suspend", "customer-7", *of_alice)
    shown = await command_line.ask("key", "show", key["id"])
    used = await command_line.ask("key", "owner", "usage", "customer-7", *of_alice)

    assert (made["externalId"], made["limits"]) == ("customer-7", {"DAILY": 500})
    assert (stopped["status"], stopped["keyCount"]) == ("SUSPENDED", 1)
    assert (shown["status"], shown["ownerId"]) == ("SUSPENDED", made["id"])
    assert shown["stoppedByOwner"] is True
    assert (used["total"], used["lastUsedAt"]) == (0, None)
