"""The life of API keys: what may become of them, and by whose hand."""

import asyncio
import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import pytest

from app.errors import InsufficientScope, InvalidInput, NotAuthorized, NotFound, Unauthenticated
from app.money import Currency, sats
from app.permissions import Scope
from app.principal import Actor, ActorKind, KeyId
from app.process.runtime import Runtime
from app.process.usage import UsageBuffer
from app.services import audit, authentication
from app.services.audit import AuditEvent, AuditKind
from app.services.keys import lifecycle, rotation, webhooks
from app.services.keys import registry as api_keys
from app.services.keys.filters import EVERY_KEY
from app.services.keys.lifecycle import Edit
from app.services.keys.records import ApiKey, KeyStatus
from app.services.keys.rotation import Overlap
from app.services.pages import PageRequest
from app.services.payments import sending as payments
from tests.factories import Person, person
from tests.locks import until_one_waits

HOME = "203.0.113.7"

Act = Callable[[Runtime, Actor, KeyId], Awaitable[object]]


@pytest.fixture
def runtime(shared_runtime: Runtime) -> Runtime:
    return shared_runtime


@pytest.fixture
async def owner(runtime: Runtime) -> Person:
    return await person(runtime, sat=10_000)


async def make(runtime: Runtime, owner: Person, **wish: Any) -> tuple[ApiKey, str]:
    """Make a key with a name of its own."""
    wish = {"name": f"key {uuid4()}", "scopes": [Scope.READ]} | wish
    return await api_keys.create(runtime, owner.actor, **wish)


async def acting(runtime: Runtime, owner: Person, **wish: Any) -> Actor:
    """Make a key, and return it as one who makes changes."""
    _, secret = await make(runtime, owner, **wish)
    return Actor.of(
        await authentication.authenticate(runtime, secret, address=HOME), HOME, "pytest"
    )


async def works(runtime: Runtime, secret: str) -> bool:
    try:
        await authentication.authenticate(runtime, secret, address=HOME)
    except Unauthenticated:
        return False
    return True


async def events(runtime: Runtime, owner: Person, key: ApiKey) -> list[AuditEvent]:
    """Return what was recorded about a key, oldest first."""
    request = PageRequest.of(first=100, after=None, last=None, before=None, size_max=100)
    page = await audit.page(runtime, owner.principal.account_id, request, subject_id=key.id)
    return page.items[::-1]


async def execute(runtime: Runtime, sql: str, *arguments: object) -> None:
    async with runtime.connection() as connection:
        await connection.execute(sql, *arguments)


async def test_suspended_key_does_not_work_until_it_is_resumed(
    runtime: Runtime, owner: Person
) -> None:
    key, secret = await make(runtime, owner)
    assert await works(runtime, secret)

    suspended = await lifecycle.suspend(runtime, owner.actor, key.id)
    assert suspended.status is KeyStatus.SUSPENDED
    assert suspended.suspended_at is not None
    assert not await works(runtime, secret)

    resumed = await lifecycle.resume(runtime, owner.actor, key.id)
    assert (resumed.status, resumed.suspended_at) == (KeyStatus.ACTIVE, None)
    assert await works(runtime, secret)


async def test_suspended_and_revoked_keys_get_the_answer_of_unknown_ones(
    runtime: Runtime, owner: Person
) -> None:
    suspended, first = await make(runtime, owner)
    archived, second = await make(runtime, owner)
    await lifecycle.suspend(runtime, owner.actor, suspended.id)
    await lifecycle.archive(runtime, owner.actor, archived.id)

    answers = set()
    for secret in (first, second, "nonsense"):
        with pytest.raises(Unauthenticated) as refused:
            await authentication.authenticate(runtime, secret, address=HOME)
        answers.add((refused.value.message, refused.value.code))

    assert len(answers) == 1


@pytest.mark.parametrize("act", [lifecycle.suspend, lifecycle.resume, lifecycle.archive])
async def test_repeating_a_change_changes_and_records_nothing_more(
    runtime: Runtime, owner: Person, act: Act
) -> None:
    key, _ = await make(runtime, owner)
    if act is lifecycle.resume:
        await lifecycle.suspend(runtime, owner.actor, key.id)

    first = await act(runtime, owner.actor, key.id)
    count = len(await events(runtime, owner, key))
    second = await act(runtime, owner.actor, key.id)

    assert first == second
    assert len(await events(runtime, owner, key)) == count


async def test_revoked_key_keeps_when_by_whom_and_why(runtime: Runtime, owner: Person) -> None:
    key, secret = await make(runtime, owner)
    by = await acting(runtime, owner, permissions=["keys:write"])

    await lifecycle.revoke(runtime, by, key.id, reason="  leaked in a log  ")
    again = await lifecycle.revoke(runtime, owner.actor, key.id, reason="another reason")

    revocation = again.revocation
    assert revocation is not None
    assert (revocation.by_kind, revocation.by_id) == (ActorKind.KEY, by.id)
    assert revocation.reason == "leaked in a log"
    assert again.status is KeyStatus.REVOKED
    assert not await works(runtime, secret)
    (event,) = [one for one in await events(runtime, owner, key) if one.kind == "api_key.revoked"]
    assert (event.actor_kind, event.actor_id, event.ip) == (ActorKind.KEY, by.id, HOME)
    assert event.after["revoked_reason"] == "leaked in a log"


@pytest.mark.parametrize(
    ("act", "word"),
    [
        (lifecycle.suspend, "suspended"),
        (lifecycle.resume, "resumed"),
        (lambda r, a, k: rotation.rotate(r, a, k, overlap=Overlap.NONE), "rotated"),
        (rotation.cancel, "changed"),
        (
            lambda r, a, k: lifecycle.update(r, a, k, Edit(scopes=[Scope.READ])),
            "changed but for its name and what is noted of it",
        ),
    ],
    ids=["suspend", "resume", "rotate", "cancel", "update"],
)
async def test_revoked_key_stays_as_it_is(
    runtime: Runtime, owner: Person, act: Act, word: str
) -> None:
    key, _ = await make(runtime, owner)
    before = await lifecycle.revoke(runtime, owner.actor, key.id)

    text = "^The key is revoked; a (revoked key|key that is revoked) cannot be "
    with pytest.raises(InvalidInput, match=f"{text}{word}.$"):
        await act(runtime, owner.actor, key.id)
    assert await api_keys.get(runtime, key.account_id, key.id) == before


async def test_revoked_key_can_be_renamed_so_that_its_name_is_free_again(
    runtime: Runtime, owner: Person
) -> None:
    key, _ = await make(runtime, owner, name="till")
    await lifecycle.revoke(runtime, owner.actor, key.id)
    with pytest.raises(InvalidInput, match="Another API key is called 'till'"):
        await make(runtime, owner, name="till")

    edit = Edit(name="till (old)", description="lost in July")
    renamed, _ = await lifecycle.update(runtime, owner.actor, key.id, edit)

    assert (renamed.name, renamed.description) == ("till (old)", "lost in July")
    assert renamed.revoked
    await make(runtime, owner, name="till")


async def test_names_are_unique_in_the_account_whatever_their_case(
    runtime: Runtime, owner: Person
) -> None:
    stranger = await person(runtime)
    await make(runtime, owner, name="Caf\u00e9")
    other, _ = await make(runtime, owner, name="Bar")

    for name in ("caf\u00e9", "CAFE\u0301", "  Caf\u00e9 "):
        with pytest.raises(InvalidInput, match="Another API key is called"):
            await make(runtime, owner, name=name)
        with pytest.raises(InvalidInput, match="Another API key is called"):
            await lifecycle.update(runtime, owner.actor, other.id, Edit(name=name))
    await make(runtime, stranger, name="Caf\u00e9")
    assert (await api_keys.get(runtime, other.account_id, other.id)).name == "Bar"


async def test_two_keys_made_at_once_do_not_get_one_name(runtime: Runtime, owner: Person) -> None:
    made = await asyncio.gather(
        *(make(runtime, owner, name="till") for _ in range(5)), return_exceptions=True
    )

    assert sum(isinstance(one, tuple) for one in made) == 1
    assert all(isinstance(one, (tuple, InvalidInput)) for one in made)


# Editing.


async def test_session_edits_everything_about_a_key(runtime: Runtime, owner: Person) -> None:
    key, secret = await make(runtime, owner)
    later = datetime.now(UTC).replace(microsecond=0) + timedelta(days=3)

    edited, webhook_secret = await lifecycle.update(
        runtime,
        owner.actor,
        key.id,
        Edit(
            name="Till 2",
            description="by the door",
            scopes=[Scope.RECEIVE],
            permissions=["wallets:read"],
            wallet_ids=[owner.btc],
            networks=["203.0.113.0/24"],
            requests_per_hour=77,
            expires_at=later,
            webhook_url="https://shop.example.com/hook?shop=1",
        ),
    )

    assert edited == await api_keys.get(runtime, key.account_id, key.id)
    assert (edited.name, edited.description) == ("Till 2", "by the door")
    assert (edited.scopes, edited.grants) == ((Scope.RECEIVE,), ("wallets:read",))
    assert edited.wallet_ids == (owner.btc,)
    assert [str(network) for network in edited.networks or ()] == ["203.0.113.0/24"]
    assert (edited.requests_per_hour, edited.expires_at) == (77, later)
    assert edited.webhook_url == "https://shop.example.com/hook?shop=1"
    assert webhook_secret is not None
    principal = await authentication.authenticate(runtime, secret, address=HOME)
    assert principal.wallets == {owner.btc: Currency.BTC}
    assert principal.restrictions.requests_per_hour == 77
    assert principal.restrictions.expires_at == later
    (_, event) = await events(runtime, owner, key)
    assert event.kind is AuditKind.API_KEY_UPDATED
    assert (event.before["name"], event.after["name"]) == (key.name, "Till 2")
    assert "credentials" not in event.after


async def test_what_an_edit_does_not_name_stays_and_null_takes_away(
    runtime: Runtime, owner: Person
) -> None:
    key, _ = await make(
        runtime,
        owner,
        description="by the door",
        wallet_ids=[owner.btc],
        networks=["203.0.113.0/24"],
        requests_per_hour=5,
        expires_in_days=1,
        webhook_url="https://shop.example.com/",
    )

    same, webhook_secret = await lifecycle.update(runtime, owner.actor, key.id, Edit())
    assert same == key
    assert webhook_secret is None
    free, webhook_secret = await lifecycle.update(
        runtime,
        owner.actor,
        key.id,
        Edit(
            description=None,
            wallet_ids=None,
            networks=None,
            requests_per_hour=None,
            expires_at=None,
            webhook_url=None,
        ),
    )

    assert webhook_secret is None
    assert (free.description, free.wallet_ids, free.networks) == (None, None, None)
    assert (free.requests_per_hour, free.expires_at) == (None, None)
    assert (free.webhook_url, free.webhook_seed) == (None, None)
    assert [one.kind for one in await events(runtime, owner, key)] == [
        AuditKind.API_KEY_CREATED,
        AuditKind.API_KEY_UPDATED,
    ]


@pytest.mark.parametrize(
    "edit",
    [
        Edit(name=""),
        Edit(name="x" * 201),
        Edit(description="x" * 1_001),
        Edit(description="a\0b"),
        Edit(scopes=[]),
        Edit(permissions=["pay:write"]),
        Edit(wallet_ids=[]),
        Edit(wallet_ids=[UUID(int=1)]),  # type: ignore[list-item]
        Edit(networks=[]),
        Edit(networks=["10.0.0.0/33"]),
        Edit(requests_per_hour=0),
        Edit(requests_per_hour=2**53),
        Edit(expires_at=datetime(2020, 1, 1, tzinfo=UTC)),
        Edit(webhook_url="http://shop.example.com/"),
    ],
    ids=str,
)
async def test_bad_edit_is_refused_as_a_whole(runtime: Runtime, owner: Person, edit: Edit) -> None:
    key, _ = await make(runtime, owner)

    with pytest.raises(InvalidInput):
        await lifecycle.update(runtime, owner.actor, key.id, edit)

    assert await api_keys.get(runtime, key.account_id, key.id) == key
    assert len(await events(runtime, owner, key)) == 1


async def test_expired_key_lives_again_when_a_session_prolongs_it(
    runtime: Runtime, owner: Person
) -> None:
    key, secret = await make(runtime, owner, expires_in_days=0)
    assert key.status is KeyStatus.EXPIRED
    assert not await works(runtime, secret)

    later = datetime.now(UTC) + timedelta(hours=1)
    await lifecycle.update(runtime, owner.actor, key.id, Edit(expires_at=later))

    assert await works(runtime, secret)


async def test_new_webhook_gets_a_new_secret_and_the_same_one_keeps_its_own(
    runtime: Runtime, owner: Person
) -> None:
    key, _ = await make(runtime, owner, webhook_url="https://a.example.com/")
    first = webhooks.secret(runtime, key)

    same, shown = await lifecycle.update(
        runtime, owner.actor, key.id, Edit(webhook_url="https://a.example.com/", name="other")
    )
    _, second = await lifecycle.update(
        runtime, owner.actor, key.id, Edit(webhook_url="https://b.example.com/")
    )

    assert first is not None
    assert first.startswith("whsec_")
    assert shown is None
    assert webhooks.secret(runtime, same) == first
    assert second is not None
    assert second != first


# Archive and deletion.


async def test_archived_key_is_off_the_list_and_does_not_work(
    runtime: Runtime, owner: Person
) -> None:
    account_id = owner.principal.account_id
    key, secret = await make(runtime, owner, name="old")
    other, _ = await make(runtime, owner)

    archived = await lifecycle.archive(runtime, owner.actor, key.id)

    assert archived.archived_at is not None
    assert archived.status is KeyStatus.SUSPENDED
    assert not await works(runtime, secret)
    assert await api_keys.list_of(runtime, account_id) == [other]
    assert await api_keys.list_of(runtime, account_id, archived=True) == [archived, other]
    for act in (lifecycle.resume, rotate_now):
        with pytest.raises(InvalidInput, match="archived; unarchive it first"):
            await act(runtime, owner.actor, key.id)


async def rotate_now(runtime: Runtime, actor: Actor, key_id: KeyId) -> object:
    return await rotation.rotate(runtime, actor, key_id, overlap=Overlap.NONE)


async def rotate_within_an_hour(runtime: Runtime, actor: Actor, key_id: KeyId) -> object:
    return await rotation.rotate(runtime, actor, key_id, overlap=Overlap.ONE_HOUR)


async def test_unarchived_key_is_back_on_the_list_and_suspended(
    runtime: Runtime, owner: Person
) -> None:
    key, secret = await make(runtime, owner, name="old")
    await lifecycle.archive(runtime, owner.actor, key.id)

    back = await lifecycle.unarchive(runtime, owner.actor, key.id)

    assert (back.archived_at, back.status) == (None, KeyStatus.SUSPENDED)
    assert not await works(runtime, secret)
    await lifecycle.resume(runtime, owner.actor, key.id)
    assert await works(runtime, secret)


async def test_name_of_an_archived_key_may_be_given_again_and_then_keeps_it_archived(
    runtime: Runtime, owner: Person
) -> None:
    key, _ = await make(runtime, owner, name="till")
    await lifecycle.archive(runtime, owner.actor, key.id)
    await make(runtime, owner, name="TILL")

    with pytest.raises(InvalidInput, match="Another API key is called 'till'"):
        await lifecycle.unarchive(runtime, owner.actor, key.id)

    await lifecycle.update(runtime, owner.actor, key.id, Edit(name="till of 2025"))
    await lifecycle.unarchive(runtime, owner.actor, key.id)


async def test_no_archived_key_can_work_even_by_hand(runtime: Runtime, owner: Person) -> None:
    """The database's own guard."""
    key, _ = await make(runtime, owner)

    with pytest.raises(asyncpg.CheckViolationError, match="archived_is_idle"):
        await execute(runtime, "UPDATE api_key SET archived_at = now() WHERE id = $1", key.id)


async def test_key_that_was_never_used_can_be_deleted_and_leaves_its_record(
    runtime: Runtime, owner: Person
) -> None:
    key, secret = await make(runtime, owner, name="typo")

    await lifecycle.delete(runtime, owner.actor, key.id)

    assert not await works(runtime, secret)
    with pytest.raises(NotFound, match="API key not found"):
        await api_keys.get(runtime, key.account_id, key.id)
    assert [one.kind for one in await events(runtime, owner, key)] == [
        AuditKind.API_KEY_CREATED,
        AuditKind.API_KEY_DELETED,
    ]
    await make(runtime, owner, name="typo")


async def test_key_that_was_used_is_not_deleted(runtime: Runtime, owner: Person) -> None:
    key, secret = await make(runtime, owner)
    await works(runtime, secret)

    with pytest.raises(InvalidInput, match="has been used"):
        await lifecycle.delete(runtime, owner.actor, key.id)

    assert await works(runtime, secret)


async def test_key_that_has_paid_is_not_deleted_even_if_its_use_was_not_recorded(
    runtime: Runtime, owner: Person
) -> None:
    """A crash may lose the moment of last use; it never loses a payment."""
    shop = await person(runtime)
    key, secret = await make(runtime, owner, scopes=list(Scope))
    payer = await authentication.authenticate(runtime, secret, address=HOME)
    await payments.send_intraledger(
        runtime,
        payer,
        wallet_id=owner.btc,
        recipient_wallet_id=shop.btc,
        amount=sats(5),
        memo=None,
        idempotency_id=None,
    )
    forgetful = replace(runtime, usage=UsageBuffer())

    with pytest.raises(InvalidInput, match="has been used"):
        await lifecycle.delete(forgetful, owner.actor, key.id)


# By whose hand.

ACTS: dict[str, Act] = {
    "suspend": lifecycle.suspend,
    "resume": lifecycle.resume,
    "revoke": lifecycle.revoke,
    "archive": lifecycle.archive,
    "unarchive": lifecycle.unarchive,
    "delete": lifecycle.delete,
    "rotate": rotate_now,
    "cancel": rotation.cancel,
    "update": lambda r, a, k: lifecycle.update(r, a, k, Edit(description="mine")),
}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
async def test_key_of_another_account_is_as_unknown_as_none(
    runtime: Runtime, owner: Person, act: Act
) -> None:
    """A7."""
    stranger = await person(runtime)
    foreign, secret = await make(runtime, stranger)

    texts = set()
    for key_id in (foreign.id, KeyId(uuid4())):
        with pytest.raises(NotFound) as refused:
            await act(runtime, owner.actor, key_id)
        texts.add(refused.value.message)

    assert len(texts) == 1
    assert await works(runtime, secret)


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
async def test_key_cannot_manage_a_key_that_may_do_more(
    runtime: Runtime, owner: Person, act: Act
) -> None:
    greater, secret = await make(runtime, owner, scopes=[Scope.READ, Scope.WRITE])
    caller = await acting(runtime, owner, permissions=["keys:write"])

    with pytest.raises(InsufficientScope, match="within its own authority"):
        await act(runtime, caller, greater.id)

    assert await works(runtime, secret)
    assert len(await events(runtime, owner, greater)) == 1


TAKEN_AND_GIVEN_BACK: dict[str, tuple[Sequence[Act], Act]] = {
    "suspend": ([lifecycle.suspend], lifecycle.resume),
    "archive": ([lifecycle.archive], lifecycle.unarchive),
    "archive, back on the list": ([lifecycle.archive, lifecycle.unarchive], lifecycle.resume),
    "rotate": ([rotate_within_an_hour], rotation.cancel),
}


@pytest.mark.parametrize(
    ("taken", "give_back"), TAKEN_AND_GIVEN_BACK.values(), ids=TAKEN_AND_GIVEN_BACK
)
@pytest.mark.parametrize("by_house", [False, True], ids=["by a session", "by the house"])
async def test_no_key_gives_back_what_a_session_took(
    runtime: Runtime,
    owner: Person,
    taken: Sequence[Act],
    give_back: Act,
    *,
    by_house: bool,
) -> None:
    key, _ = await make(runtime, owner)
    caller = await acting(runtime, owner, permissions=["*:*"])
    taker = ActorKind.OPERATOR if by_house else ActorKind.SESSION
    session = replace(owner.actor, kind=taker)
    for act in taken:
        await act(runtime, session, key.id)
    before = await api_keys.get(runtime, key.account_id, key.id)

    with pytest.raises(InsufficientScope, match="no key gives back"):
        await give_back(runtime, caller, key.id)

    assert await api_keys.get(runtime, key.account_id, key.id) == before
    await give_back(runtime, session, key.id)


@pytest.mark.parametrize(
    ("taken", "give_back"), TAKEN_AND_GIVEN_BACK.values(), ids=TAKEN_AND_GIVEN_BACK
)
async def test_a_key_gives_back_what_a_key_took(
    runtime: Runtime, owner: Person, taken: Sequence[Act], give_back: Act
) -> None:
    key, _ = await make(runtime, owner)
    caller = await acting(runtime, owner, permissions=["*:*"])

    for act in (*taken, give_back):
        await act(runtime, caller, key.id)


async def test_a_key_that_archives_what_a_session_suspended_cannot_resume_it(
    runtime: Runtime, owner: Person
) -> None:
    key, _ = await make(runtime, owner)
    caller = await acting(runtime, owner, permissions=["*:*"])
    await lifecycle.suspend(runtime, owner.actor, key.id)
    for act in (lifecycle.suspend, lifecycle.archive, lifecycle.unarchive):
        await act(runtime, caller, key.id)

    with pytest.raises(InsufficientScope, match="no key gives back"):
        await lifecycle.resume(runtime, caller, key.id)


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
async def test_nobody_manages_nothing(runtime: Runtime, owner: Person, act: Act) -> None:
    key, _ = await make(runtime, owner)

    with pytest.raises(NotAuthorized):
        await act(runtime, Actor.of(None, HOME), key.id)


@pytest.mark.parametrize("act", {name: ACTS[name] for name in ACTS if name != "revoke"}.values())
async def test_k10_key_cannot_change_itself(runtime: Runtime, owner: Person, act: Act) -> None:
    caller = await acting(runtime, owner, permissions=["*:*"])
    assert caller.principal is not None
    assert caller.principal.key_id is not None

    with pytest.raises(InsufficientScope, match="cannot change itself"):
        await act(runtime, caller, caller.principal.key_id)


@pytest.mark.parametrize(
    "edit",
    [
        Edit(networks=["203.0.113.0/24"]),
        Edit(networks=None),
        Edit(expires_at=None),
        Edit(requests_per_hour=1),
        Edit(scopes=[Scope.READ]),
        Edit(name="mine"),
    ],
    ids=str,
)
async def test_k10_key_cannot_edit_itself_neither_wider_nor_narrower(
    runtime: Runtime, owner: Person, edit: Edit
) -> None:
    caller = await acting(
        runtime,
        owner,
        permissions=["*:*"],
        networks=["203.0.113.0/25"],
        requests_per_hour=50,
        expires_in_days=2,
    )
    assert caller.principal is not None
    assert caller.principal.key_id is not None

    with pytest.raises(InsufficientScope, match="cannot change itself"):
        await lifecycle.update(runtime, caller, caller.principal.key_id, edit)


async def test_key_takes_from_a_lesser_key_but_gives_it_nothing(
    runtime: Runtime, owner: Person
) -> None:
    lesser, _ = await make(
        runtime,
        owner,
        scopes=[Scope.READ],
        wallet_ids=[owner.btc],
        networks=["203.0.113.0/25"],
        requests_per_hour=50,
        expires_in_days=2,
    )
    caller = await acting(runtime, owner, permissions=["*:*"])
    assert lesser.expires_at is not None

    for wider in (
        Edit(permissions=["payments:write"]),
        Edit(wallet_ids=[owner.btc, owner.usd]),
        Edit(wallet_ids=None),
        Edit(networks=["203.0.113.0/24"]),
        Edit(networks=None),
        Edit(requests_per_hour=51),
        Edit(requests_per_hour=None),
        Edit(expires_at=lesser.expires_at + timedelta(seconds=1)),
        Edit(expires_at=None),
        Edit(webhook_url="https://elsewhere.example.com/"),
    ):
        with pytest.raises(InsufficientScope, match="Only a session can give"):
            await lifecycle.update(runtime, caller, lesser.id, wider)
    narrowed, _ = await lifecycle.update(
        runtime,
        caller,
        lesser.id,
        Edit(
            scopes=[],
            permissions=["wallets:read"],
            networks=["203.0.113.7"],
            requests_per_hour=1,
            expires_at=lesser.expires_at - timedelta(seconds=1),
            name="narrow",
        ),
    )

    assert narrowed.permissions == {"wallets:read"}
    assert narrowed.name == "narrow"


async def test_webhook_of_a_new_key_asks_a_key_for_the_permission(
    runtime: Runtime, owner: Person
) -> None:
    without = await acting(runtime, owner, permissions=["keys:write"])
    having = await acting(runtime, owner, permissions=["keys:write", "webhooks:write"])
    wish: dict[str, Any] = {"scopes": [Scope.READ], "webhook_url": "https://shop.example.com/"}

    with pytest.raises(InsufficientScope, match="webhooks:write"):
        await api_keys.create(runtime, without, name="child", **wish)
    child, _ = await api_keys.create(runtime, having, name="child", **wish)

    assert child.webhook_url == "https://shop.example.com/"


@pytest.mark.parametrize("end", ["revoke", "suspend", "narrow", "rotate"])
async def test_key_that_ends_while_it_acts_changes_nothing_any_more(
    runtime: Runtime, owner: Person, end: str
) -> None:
    """It was authenticated before; what counts is how it stands when the change is made."""
    caller = await acting(runtime, owner, permissions=["keys:write"])
    lesser, _ = await make(runtime, owner)
    assert caller.principal is not None
    key_id = caller.principal.key_id
    assert key_id is not None

    match end:
        case "revoke":
            await lifecycle.revoke(runtime, owner.actor, key_id)
        case "suspend":
            await lifecycle.suspend(runtime, owner.actor, key_id)
        case "narrow":
            await lifecycle.update(runtime, owner.actor, key_id, Edit(permissions=[]))
        case "rotate":
            await rotation.rotate(runtime, owner.actor, key_id, overlap=Overlap.NONE)

    with pytest.raises(InsufficientScope):
        await api_keys.create(runtime, caller, name="child", scopes=[Scope.READ])
    with pytest.raises(InsufficientScope):
        await lifecycle.suspend(runtime, caller, lesser.id)


async def test_maker_revoked_while_it_waits_makes_nothing(runtime: Runtime, owner: Person) -> None:
    caller = await acting(runtime, owner, permissions=["keys:write"])
    assert caller.principal is not None
    async with runtime.connection() as connection, connection.transaction():
        await connection.execute(
            "UPDATE api_key SET revoked_at = now() WHERE id = $1", caller.principal.key_id
        )
        making = asyncio.create_task(
            api_keys.create(runtime, caller, name="child", scopes=[Scope.READ])
        )
        await until_one_waits(runtime.pool)

    with pytest.raises(InsufficientScope):
        await making


async def test_two_keys_that_manage_each_other_at_once_do_not_wait_for_ever(
    runtime: Runtime, owner: Person
) -> None:
    one = await acting(runtime, owner, permissions=["keys:write"])
    two = await acting(runtime, owner, permissions=["keys:write"])
    assert one.principal is not None
    assert two.principal is not None
    first, second = one.principal.key_id, two.principal.key_id
    assert first is not None
    assert second is not None

    for _ in range(5):
        await asyncio.gather(
            lifecycle.update(runtime, one, second, Edit(description="by one")),
            lifecycle.update(runtime, two, first, Edit(description="by two")),
        )


async def test_key_whose_spending_is_limited_manages_no_key_that_may_pay(
    runtime: Runtime, owner: Person
) -> None:
    """T5: it could make as many as it likes, each with limits of its own."""
    paying, _ = await make(runtime, owner, scopes=[Scope.WRITE])
    caller = await acting(runtime, owner, permissions=["*:*"])
    assert caller.principal is not None
    await execute(
        runtime,
        "INSERT INTO api_key_limit VALUES ($1, 'DAILY', 1000)",
        caller.principal.key_id,
    )

    for scopes in ([Scope.WRITE], [Scope.READ, Scope.WRITE]):
        with pytest.raises(InsufficientScope, match="spending is limited"):
            await api_keys.create(runtime, caller, name="child", scopes=scopes)
    with pytest.raises(InsufficientScope, match="spending is limited"):
        await rotate_now(runtime, caller, paying.id)
    await api_keys.create(runtime, caller, name="child", scopes=[Scope.READ, Scope.RECEIVE])


async def test_operator_and_root_manage_keys_on_behalf_of_their_owner(
    runtime: Runtime, owner: Person
) -> None:
    key, _ = await make(runtime, owner)

    await lifecycle.suspend(runtime, Actor.root(HOME, principal=owner.principal), key.id)
    revoked = await lifecycle.revoke(runtime, Actor.operator(owner.principal), key.id)

    assert revoked.revocation is not None
    assert revoked.revocation.by_kind is ActorKind.OPERATOR
    assert [event.actor_kind for event in await events(runtime, owner, key)] == [
        ActorKind.OPERATOR,
        ActorKind.ROOT,
        ActorKind.OPERATOR,
    ]


# Lists.


async def test_list_has_pages_and_can_be_narrowed_to_statuses(
    runtime: Runtime, owner: Person
) -> None:
    account_id = owner.principal.account_id
    made = [(await make(runtime, owner))[0].id for _ in range(5)]
    await lifecycle.suspend(runtime, owner.actor, made[1])
    await lifecycle.revoke(runtime, owner.actor, made[3])

    first = await api_keys.list_of(runtime, account_id, first=2)
    rest = await api_keys.list_of(runtime, account_id, after=first[-1].id)
    statuses = [KeyStatus.SUSPENDED, KeyStatus.REVOKED]
    some = await api_keys.list_of(runtime, account_id, statuses=statuses)
    request = PageRequest.of(first=2, after=str(made[4]), last=None, before=None, size_max=100)
    newest = await api_keys.page(runtime, account_id, request)

    assert [key.id for key in first + rest] == made
    assert [key.id for key in some] == [made[1], made[3]]
    assert [key.id for key in newest.items] == [made[3], made[2]]
    assert newest.has_next
    stranger = await person(runtime)
    for after in (KeyId(uuid4()), (await make(runtime, stranger))[0].id):
        with pytest.raises(InvalidInput, match="`after`"):
            await api_keys.list_of(runtime, account_id, after=after)


async def test_ten_thousand_keys_are_paged_by_the_index(runtime: Runtime, owner: Person) -> None:
    """Measured by what the database reads: a page costs the same however many keys there are."""
    account_id = owner.principal.account_id
    async with runtime.connection() as connection, connection.transaction():
        await connection.execute("SET LOCAL statement_timeout = 0")  # machines differ
        await connection.execute(
            """
            WITH made AS (
                INSERT INTO api_key (account_id, name, scopes, grants)
                SELECT $1, 'key ' || n, '{READ}', '{}' FROM generate_series(1, 10000) AS n
                RETURNING id
            )
            INSERT INTO api_key_secret (api_key_id, secret_hash, secret_start, secret_end)
            SELECT id, sha256(uuid_send(id)), 'blink_abcdef', 'wxyz' FROM made
            """,
            account_id,
            timeout=60,
        )
        await connection.execute("ANALYZE api_key, api_key_secret")
    pages, after = 0, None
    while page := await api_keys.list_of(runtime, account_id, first=100, after=after):
        pages, after = pages + 1, page[-1].id
        assert len(page) == 100
    async with runtime.connection() as connection:
        plan = await connection.fetch(
            f"EXPLAIN (FORMAT TEXT) {api_keys._LIST}",
            *(account_id, False, None, after, 100, *EVERY_KEY.values()),
        )

    assert pages == 100
    assert len(await api_keys.list_of(runtime, account_id)) == 10_000
    lines = "\n".join(row[0] for row in plan)
    assert not re.search(r"Seq Scan on api_key(_secret)?\b", lines), lines
