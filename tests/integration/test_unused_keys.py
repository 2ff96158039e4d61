"""Keys that nobody uses: told once for a time of disuse, and suspended where that is set."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.errors import Unauthenticated
from app.permissions import Scope
from app.principal import KeyId
from app.process.runtime import Runtime
from app.services import audit, authentication
from app.services.keys import lifecycle, owners, unused
from app.services.keys import usage as key_usage
from app.services.keys.lifecycle import Edit
from app.services.pages import PageRequest
from tests import factories
from tests.events import told
from tests.factories import Person


@pytest.fixture
async def owner(runtime: Runtime) -> Person:
    return await factories.person(runtime)


@pytest.fixture
async def key(runtime: Runtime, owner: Person) -> tuple[KeyId, str]:
    made, secret = await factories.key(runtime, owner, Scope.READ)
    return KeyId(made), secret


def suspending(runtime: Runtime) -> Runtime:
    """Return the runtime of an operator who has unused keys suspended."""
    settings = runtime.settings.model_copy(update={"keys_unused_suspend": True})
    return replace(runtime, settings=settings)


async def past(runtime: Runtime, key_id: KeyId, days: int) -> None:
    """Let everything that was noted of a key lie some days further back."""
    await runtime.pool.execute(
        "UPDATE api_key SET created_at = created_at - $2::interval,"
        " last_used_at = last_used_at - $2, resumed_at = resumed_at - $2,"
        " unused_told_for = unused_told_for - $2 WHERE id = $1",
        key_id,
        timedelta(days=days),
    )


async def use(runtime: Runtime, key_id: KeyId) -> None:
    runtime.usage.touch(key_id, "192.0.2.1", "till")
    await key_usage.flush(runtime)


async def warned(runtime: Runtime, owner: Person) -> list[tuple[bool, bool]]:
    """Look for unused keys; return of each that was told so far: was it used, is it suspended."""
    await unused.tell(runtime)
    events = await told(runtime, owner, "api_key.unused")
    data = [event["data"] for event in events]
    return [(one["lastUsedAt"] is not None, one["suspended"]) for one in data]


async def test_a_key_that_was_never_used_is_told_of_once(
    runtime: Runtime, owner: Person, key: tuple[KeyId, str]
) -> None:
    await past(runtime, key[0], 89)
    assert await warned(runtime, owner) == []
    await past(runtime, key[0], 1)
    assert await warned(runtime, owner) == [(False, False)]
    await past(runtime, key[0], 200)
    assert await warned(runtime, owner) == [(False, False)]
    await authentication.authenticate(runtime, key[1], address="127.0.0.1")  # it works


async def test_a_key_that_was_used_and_is_left_alone_again_is_told_of_again(
    runtime: Runtime, owner: Person, key: tuple[KeyId, str]
) -> None:
    await past(runtime, key[0], 90)
    await use(runtime, key[0])
    assert await warned(runtime, owner) == []
    await past(runtime, key[0], 90)
    assert await warned(runtime, owner) == [(True, False)]
    await use(runtime, key[0])
    assert await warned(runtime, owner) == [(True, False)]
    await past(runtime, key[0], 90)
    assert await warned(runtime, owner) == [(True, False)] * 2


async def test_what_is_noted_and_not_written_yet_is_a_use(
    runtime: Runtime, owner: Person, key: tuple[KeyId, str]
) -> None:
    await past(runtime, key[0], 90)
    runtime.usage.touch(key[0], "192.0.2.1", "till")
    assert await warned(suspending(runtime), owner) == []


async def test_keys_that_would_not_work_are_neither_told_of_nor_suspended(
    runtime: Runtime, owner: Person
) -> None:
    ids = [
        KeyId((await factories.key(runtime, owner, Scope.READ, name=f"key {n}"))[0])
        for n in range(6)
    ]
    suspended, archived, revoked, expired, bait, owned = ids
    await lifecycle.suspend(runtime, owner.actor, suspended)
    await lifecycle.archive(runtime, owner.actor, archived)
    await lifecycle.revoke(runtime, owner.actor, revoked)
    shop = await owners.create(runtime, owner.actor, external_id="shop")
    await lifecycle.update(runtime, owner.actor, owned, Edit(owner_id=shop.id))
    await owners.suspend(runtime, owner.actor, shop.id)
    for key_id in ids:
        await past(runtime, key_id, 100)
    await runtime.pool.execute("UPDATE api_key SET expires_at = now() WHERE id = $1", expired)
    await runtime.pool.execute(
        "UPDATE api_key SET is_canary = true, scopes = '{}', grants = '{}' WHERE id = $1", bait
    )

    assert await warned(runtime, owner) == []
    assert await warned(suspending(runtime), owner) == []
    await owners.resume(runtime, owner.actor, shop.id)
    assert await warned(suspending(runtime), owner) == []  # it has its time again


async def test_where_it_is_set_an_unused_key_is_suspended(
    runtime: Runtime, owner: Person, key: tuple[KeyId, str]
) -> None:
    await authentication.authenticate(runtime, key[1], address="127.0.0.1")  # and is remembered
    await key_usage.flush(runtime)
    await past(runtime, key[0], 90)
    assert await warned(runtime, owner) == [(True, False)]
    assert await warned(suspending(runtime), owner) == [(True, False), (True, True)]
    assert await warned(suspending(runtime), owner) == [(True, False), (True, True)]

    with pytest.raises(Unauthenticated):
        await authentication.authenticate(runtime, key[1], address="127.0.0.1")
    request = PageRequest.of(first=1, after=None, last=None, before=None, size_max=1)
    account_id = owner.principal.account_id
    (entry,) = (await audit.page(runtime, account_id, request, subject_id=key[0])).items
    assert (entry.kind, entry.actor_kind) == ("api_key.suspended", "operator")
    assert len(await told(runtime, owner, "api_key.suspended")) == 1


async def test_a_key_that_was_resumed_has_its_time_again(
    runtime: Runtime, owner: Person, key: tuple[KeyId, str]
) -> None:
    await past(runtime, key[0], 90)
    assert await warned(suspending(runtime), owner) == [(False, True)]
    await lifecycle.resume(runtime, owner.actor, key[0])
    await past(runtime, key[0], 89)
    assert await warned(suspending(runtime), owner) == [(False, True)]
    await past(runtime, key[0], 1)
    assert await warned(suspending(runtime), owner) == [(False, True)] * 2


async def test_nothing_is_told_where_it_is_turned_off(
    runtime: Runtime, owner: Person, key: tuple[KeyId, str]
) -> None:
    await past(runtime, key[0], 1_000)
    settings = runtime.settings.model_copy(
        update={"keys_unused_days": 0, "keys_unused_suspend": True}
    )
    assert await warned(replace(runtime, settings=settings), owner) == []


async def test_two_processes_tell_once_that_a_key_is_unused(
    runtime: Runtime, owner: Person, key: tuple[KeyId, str]
) -> None:
    await past(runtime, key[0], 90)
    async with runtime.connection() as connection, connection.transaction():
        await connection.execute("SELECT FROM api_key WHERE id = $1 FOR UPDATE", key[0])
        assert await warned(runtime, owner) == []  # it is left to who is at it
    assert await warned(runtime, owner) == [(False, False)]
