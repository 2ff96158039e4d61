"""Rotation: the same key under a new secret, the old one for as long as was said."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import uuid4

import asyncpg
import pytest

from app.errors import InsufficientScope, InvalidInput, Unauthenticated
from app.permissions import Scope
from app.principal import Actor, KeyId
from app.process.runtime import Runtime
from app.services import audit, authentication, changes
from app.services.audit import AuditKind
from app.services.keys import lifecycle, rotation, secret_format
from app.services.keys import registry as api_keys
from app.services.keys.lifecycle import Edit
from app.services.keys.records import ApiKey, KeyStatus
from app.services.keys.rotation import Overlap
from app.services.pages import PageRequest
from tests.factories import Person, person

HOME = "203.0.113.7"


@pytest.fixture
def runtime(shared_runtime: Runtime) -> Runtime:
    return shared_runtime


@pytest.fixture
async def owner(runtime: Runtime) -> Person:
    return await person(runtime)


async def make(runtime: Runtime, owner: Person, **wish: Any) -> tuple[ApiKey, str]:
    wish = {"name": f"key {uuid4()}", "scopes": [Scope.READ]} | wish
    return await api_keys.create(runtime, owner.actor, **wish)


async def works(runtime: Runtime, *secrets: str) -> list[bool]:
    """Tell of each secret whether it authenticates; twice, for the second time it is cached."""
    found = []
    for secret in secrets:
        for _ in range(2):
            try:
                await authentication.authenticate(runtime, secret, address=HOME)
            except Unauthenticated:
                worked = False
            else:
                worked = True
        found.append(worked)
    return found


async def move_end(runtime: Runtime, key_id: KeyId, end: str) -> None:
    """Let the secret that is being replaced end at another time, as if time had passed."""
    async with changes.announced(runtime, key_id) as connection:
        await connection.execute(
            f"UPDATE api_key_secret SET expires_at = {end}"
            " WHERE api_key_id = $1 AND expires_at > now()",
            key_id,
        )


async def test_rotation_keeps_everything_but_the_secret(runtime: Runtime, owner: Person) -> None:
    key, old = await make(
        runtime,
        owner,
        description="by the door",
        wallet_ids=[owner.btc],
        networks=["203.0.113.0/24"],
        requests_per_hour=50,
        expires_in_days=30,
        webhook_url="https://shop.example.com/",
    )
    await works(runtime, old)

    rotated, new = await rotation.rotate(runtime, owner.actor, key.id, overlap=Overlap.ONE_HOUR)

    assert new != old
    assert secret_format.is_well_formed(new, "blink")
    for name in (
        *("id", "name", "description", "scopes", "grants", "wallet_ids", "networks"),
        *("requests_per_hour", "created_at", "expires_at", "status", "webhook_url", "webhook_seed"),
    ):
        assert getattr(rotated, name) == getattr(key, name), name
    assert rotated.last_used_at is not None
    first = await authentication.authenticate(runtime, old, address=HOME)
    second = await authentication.authenticate(runtime, new, address=HOME)
    assert (first.key_id, second.key_id) == (key.id, key.id)
    assert (first.wallets, first.permissions) == (second.wallets, second.permissions)


@pytest.mark.parametrize(
    ("overlap", "span"),
    [
        (Overlap.ONE_HOUR, timedelta(hours=1)),
        (Overlap.ONE_DAY, timedelta(days=1)),
        (Overlap.SEVEN_DAYS, timedelta(days=7)),
    ],
)
async def test_k11_both_secrets_work_during_the_overlap(
    runtime: Runtime, owner: Person, overlap: Overlap, span: timedelta
) -> None:
    key, old = await make(runtime, owner)

    rotated, new = await rotation.rotate(runtime, owner.actor, key.id, overlap=overlap)

    assert await works(runtime, old, new) == [True, True]
    lasting, replaced = rotated.secrets
    assert (lasting.start, lasting.end) == (new[:12], new[-4:])
    assert (replaced.start, replaced.end) == (old[:12], old[-4:])
    assert lasting.expires_at is None
    assert replaced.expires_at is not None
    assert abs(replaced.expires_at - lasting.created_at - span) < timedelta(seconds=5)


async def test_k11_old_secret_dies_at_its_end_to_the_second(
    runtime: Runtime, owner: Person
) -> None:
    key, old = await make(runtime, owner)
    _, new = await rotation.rotate(runtime, owner.actor, key.id, overlap=Overlap.ONE_DAY)
    await move_end(runtime, key.id, "now() + interval '0.6 seconds'")

    assert await works(runtime, old, new) == [True, True]
    await asyncio.sleep(0.65)

    assert await works(runtime, old, new) == [False, True]
    (secret,) = (await api_keys.get(runtime, key.account_id, key.id)).secrets
    assert secret.expires_at is None


async def test_k12_secret_that_ends_exactly_now_has_ended(runtime: Runtime, owner: Person) -> None:
    key, old = await make(runtime, owner)
    _, new = await rotation.rotate(runtime, owner.actor, key.id, overlap=Overlap.ONE_DAY)
    await move_end(runtime, key.id, "now()")

    assert await works(runtime, old, new) == [False, True]


async def test_without_overlap_the_old_secret_is_dead_when_the_call_answers(
    runtime: Runtime, owner: Person
) -> None:
    key, old = await make(runtime, owner)
    assert await works(runtime, old) == [True]

    rotated, new = await rotation.rotate(runtime, owner.actor, key.id, overlap=Overlap.NONE)

    assert await works(runtime, old, new) == [False, True]
    assert len(rotated.secrets) == 1


async def test_k11_revocation_during_the_overlap_ends_both(runtime: Runtime, owner: Person) -> None:
    key, old = await make(runtime, owner)
    _, new = await rotation.rotate(runtime, owner.actor, key.id, overlap=Overlap.ONE_HOUR)
    assert await works(runtime, old, new) == [True, True]

    await lifecycle.revoke(runtime, owner.actor, key.id)

    assert await works(runtime, old, new) == [False, False]


async def test_key_that_expires_during_the_overlap_ends_both(
    runtime: Runtime, owner: Person
) -> None:
    key, old = await make(runtime, owner, expires_in_days=1)
    _, new = await rotation.rotate(runtime, owner.actor, key.id, overlap=Overlap.SEVEN_DAYS)
    first = await authentication.authenticate(runtime, old, address=HOME)
    assert first.restrictions.expires_at == key.expires_at

    async with changes.announced(runtime, key.id) as connection:
        await connection.execute("UPDATE api_key SET expires_at = now() WHERE id = $1", key.id)

    assert await works(runtime, old, new) == [False, False]


async def test_second_rotation_during_an_overlap_ends_the_oldest_secret(
    runtime: Runtime, owner: Person
) -> None:
    key, first = await make(runtime, owner)
    _, second = await rotation.rotate(runtime, owner.actor, key.id, overlap=Overlap.ONE_DAY)
    rotated, third = await rotation.rotate(runtime, owner.actor, key.id, overlap=Overlap.ONE_HOUR)

    assert await works(runtime, first, second, third) == [False, True, True]
    assert len(rotated.secrets) == 2


async def test_cancelled_rotation_lets_the_old_secret_last_and_ends_the_new_one(
    runtime: Runtime, owner: Person
) -> None:
    key, old = await make(runtime, owner)
    _, new = await rotation.rotate(runtime, owner.actor, key.id, overlap=Overlap.ONE_HOUR)
    assert await works(runtime, old, new) == [True, True]

    restored = await rotation.cancel(runtime, owner.actor, key.id)

    assert await works(runtime, old, new) == [True, False]
    assert restored.secrets == key.secrets
    with pytest.raises(InvalidInput, match="not being rotated"):
        await rotation.cancel(runtime, owner.actor, key.id)
    _, newest = await rotation.rotate(runtime, owner.actor, key.id, overlap=Overlap.NONE)
    assert await works(runtime, old, new, newest) == [False, False, True]


@pytest.mark.parametrize("rotated_before", [False, True])
async def test_there_is_nothing_to_cancel_without_a_living_old_secret(
    runtime: Runtime, owner: Person, *, rotated_before: bool
) -> None:
    key, secret = await make(runtime, owner)
    if rotated_before:
        _, secret = await rotation.rotate(runtime, owner.actor, key.id, overlap=Overlap.NONE)

    with pytest.raises(InvalidInput, match="not being rotated"):
        await rotation.cancel(runtime, owner.actor, key.id)

    assert await works(runtime, secret) == [True]


async def test_rotated_suspended_key_stays_suspended(runtime: Runtime, owner: Person) -> None:
    """What one does about a leak: suspend, rotate, hand out the new secret, resume."""
    key, old = await make(runtime, owner)
    await lifecycle.suspend(runtime, owner.actor, key.id)

    rotated, new = await rotation.rotate(runtime, owner.actor, key.id, overlap=Overlap.NONE)

    assert rotated.status is KeyStatus.SUSPENDED
    assert await works(runtime, old, new) == [False, False]
    await lifecycle.resume(runtime, owner.actor, key.id)
    assert await works(runtime, old, new) == [False, True]


async def test_expired_key_is_not_rotated(runtime: Runtime, owner: Person) -> None:
    key, _ = await make(runtime, owner, expires_in_days=0)

    with pytest.raises(InvalidInput, match="a key that is expired cannot be rotated"):
        await rotation.rotate(runtime, owner.actor, key.id, overlap=Overlap.NONE)


async def test_rotations_at_once_leave_two_living_secrets_at_most(
    runtime: Runtime, owner: Person
) -> None:
    key, first = await make(runtime, owner)

    made = await asyncio.gather(
        *(rotation.rotate(runtime, owner.actor, key.id, overlap=Overlap.ONE_HOUR) for _ in range(5))
    )

    secrets = [first, *(secret for _, secret in made)]
    assert sum(await works(runtime, *secrets)) == 2
    assert len((await api_keys.get(runtime, key.account_id, key.id)).secrets) == 2


async def test_database_allows_one_lasting_secret_a_key(runtime: Runtime, owner: Person) -> None:
    key, _ = await make(runtime, owner)

    async with runtime.connection() as connection:
        with pytest.raises(asyncpg.UniqueViolationError, match="api_key_secret_lasting"):
            await api_keys.add_secret(runtime, connection, key.id, secret_format.mint("blink"))


async def test_rotation_is_recorded_without_the_secrets(runtime: Runtime, owner: Person) -> None:
    """K2."""
    key, old = await make(runtime, owner)
    _, new = await rotation.rotate(runtime, owner.actor, key.id, overlap=Overlap.ONE_HOUR)
    await rotation.cancel(runtime, owner.actor, key.id)

    request = PageRequest.of(first=10, after=None, last=None, before=None, size_max=100)
    page = await audit.page(runtime, key.account_id, request, subject_id=key.id)
    assert [event.kind for event in page.items] == [
        AuditKind.API_KEY_ROTATION_CANCELLED,
        AuditKind.API_KEY_ROTATED,
        AuditKind.API_KEY_CREATED,
    ]
    assert old not in repr(page.items)
    assert new not in repr(page.items)
    credentials = page.items[1].after["credentials"]
    assert f"{new[:12]}…{new[-4:]}" in repr(credentials)


# The holder of a secret that is about to end.


async def test_old_secret_makes_nothing_that_outlasts_it(runtime: Runtime, owner: Person) -> None:
    key, old = await make(runtime, owner, permissions=["keys:write"])
    await rotation.rotate(runtime, owner.actor, key.id, overlap=Overlap.ONE_HOUR)
    leaked = Actor.of(await authentication.authenticate(runtime, old, address=HOME))
    (_, replaced) = (await api_keys.get(runtime, key.account_id, key.id)).secrets
    end = replaced.expires_at
    assert end is not None

    for expires_at in (None, end + timedelta(seconds=1)):
        with pytest.raises(InsufficientScope, match="it would last longer"):
            await api_keys.create(
                runtime, leaked, name="child", scopes=[Scope.READ], expires_at=expires_at
            )
    child, _ = await api_keys.create(
        runtime, leaked, name="child", scopes=[Scope.READ], expires_at=end
    )
    assert child.expires_at == end


async def test_key_cannot_save_its_old_secret(runtime: Runtime, owner: Person) -> None:
    key, old = await make(runtime, owner, permissions=["*:*"])
    await rotation.rotate(runtime, owner.actor, key.id, overlap=Overlap.ONE_HOUR)
    leaked = Actor.of(await authentication.authenticate(runtime, old, address=HOME))

    with pytest.raises(InsufficientScope, match="cannot change itself"):
        await rotation.cancel(runtime, leaked, key.id)
    with pytest.raises(InsufficientScope, match="cannot change itself"):
        await rotation.rotate(runtime, leaked, key.id, overlap=Overlap.NONE)


async def test_key_rotates_a_lesser_key_and_gets_its_secret(
    runtime: Runtime, owner: Person
) -> None:
    lesser, _ = await make(runtime, owner)
    _, secret = await make(runtime, owner, permissions=["keys:write"])
    caller = Actor.of(await authentication.authenticate(runtime, secret, address=HOME))

    _, new = await rotation.rotate(runtime, caller, lesser.id, overlap=Overlap.NONE)

    assert await works(runtime, new) == [True]


async def test_edit_during_an_overlap_holds_for_both_secrets(
    runtime: Runtime, owner: Person
) -> None:
    key, old = await make(runtime, owner)
    _, new = await rotation.rotate(runtime, owner.actor, key.id, overlap=Overlap.ONE_HOUR)
    await works(runtime, old, new)

    await lifecycle.update(runtime, owner.actor, key.id, Edit(permissions=["keys:write"]))

    for secret in (old, new):
        principal = await authentication.authenticate(runtime, secret, address=HOME)
        assert "keys:write" in principal.permissions
