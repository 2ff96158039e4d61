"""What is told of keys, their budgets and from where they are used; of logins and locks."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.errors import SpendingLimitReached
from app.money import sats
from app.permissions import Scope
from app.principal import Actor, KeyId, Principal
from app.process.runtime import Runtime
from app.process.usage import ADDRESSES_MAX
from app.services import authentication, outbox
from app.services.accounts import admin, sessions
from app.services.events import bodies
from app.services.keys import expiring, known_addresses, lifecycle, limits, rotation, spending
from app.services.keys import usage as key_usage
from app.services.keys.lifecycle import Edit
from app.services.keys.rotation import Overlap
from app.services.keys.spending import Window
from app.services.outbox import Cursor
from app.services.payments import sending as payments
from app.startup import open_runtime
from tests import factories
from tests.events import told, validated
from tests.factories import Person

BUDGETS = ("api_key.budget_warning", "api_key.budget_exhausted")


@pytest.fixture
async def owner(runtime: Runtime) -> Person:
    return await factories.person(runtime)


@pytest.fixture
async def key_id(runtime: Runtime, owner: Person) -> KeyId:
    made, _ = await factories.key(runtime, owner, Scope.READ)
    return KeyId(made)


async def test_each_step_in_the_life_of_a_key_is_told(runtime: Runtime, owner: Person) -> None:
    key_id, _ = await factories.key(runtime, owner, Scope.READ, Scope.RECEIVE, name="till")
    id_ = KeyId(key_id)
    await lifecycle.update(runtime, owner.actor, id_, Edit(name="shop", wallet_ids=[owner.btc]))
    await limits.put(runtime, owner.actor, id_, Window.DAILY, 500)
    await rotation.rotate(runtime, owner.actor, id_, overlap=Overlap.ONE_HOUR)
    await lifecycle.suspend(runtime, owner.actor, id_)
    await lifecycle.suspend(runtime, owner.actor, id_)  # which changes nothing
    await lifecycle.resume(runtime, owner.actor, id_)
    await lifecycle.archive(runtime, owner.actor, id_)
    await lifecycle.unarchive(runtime, owner.actor, id_)
    await lifecycle.revoke(runtime, owner.actor, id_, reason="lost")

    events = await told(runtime, owner)
    assert [event["type"] for event in events] == [
        "api_key.created",
        "api_key.updated",
        "api_key.updated",
        "api_key.rotated",
        "api_key.suspended",
        "api_key.resumed",
        "api_key.suspended",  # by being archived
        "api_key.updated",
        "api_key.revoked",
    ]
    assert {event["api_key_id"] for event in events} == {key_id}
    created, renamed, limited, rotated, *_, revoked = (event["data"] for event in events)
    assert created["after"]["scopes"] == ["READ", "RECEIVE"]
    assert renamed["changed"] == ["name", "walletIds"]
    assert (renamed["before"], renamed["after"]) == ({"name": "till"}, {"name": "shop"})
    assert (limited["changed"], limited["after"]) == (["limits"], {})
    assert rotated["after"]["oldSecretExpiresAt"] is not None
    assert revoked["after"]["revokedReason"] == "lost"
    assert revoked["by"] == {"kind": "operator", "id": None}


async def test_a_key_that_was_deleted_works_no_more_and_one_that_was_revoked_is_told_once(
    runtime: Runtime, owner: Person
) -> None:
    for revoked in (False, True):
        key_id, _ = await factories.key(runtime, owner, Scope.READ)
        if revoked:
            await lifecycle.revoke(runtime, owner.actor, KeyId(key_id))
        await lifecycle.delete(runtime, owner.actor, KeyId(key_id))

        events = await told(runtime, owner, "api_key.revoked")
        assert [event["api_key_id"] for event in events].count(key_id) == 1


async def test_no_secret_and_nothing_of_other_wallets_is_in_what_is_told(
    runtime: Runtime, owner: Person
) -> None:
    key_id, secret = await factories.key(runtime, owner, Scope.WRITE, wallet_ids=[owner.usd])
    pasted = f"shop {secret}"
    await lifecycle.update(
        runtime, owner.actor, KeyId(key_id), Edit(name=pasted, description=pasted)
    )
    await limits.put(runtime, owner.actor, KeyId(key_id), Window.DAILY, 31_337)
    _, new = await rotation.rotate(runtime, owner.actor, KeyId(key_id), overlap=Overlap.ONE_DAY)
    runtime.usage.touch(KeyId(key_id), "192.0.2.1", "till")
    runtime.usage.touch(KeyId(key_id), "192.0.2.2", pasted)
    await key_usage.flush(runtime)
    await lifecycle.revoke(runtime, owner.actor, KeyId(key_id), reason=pasted[:200])

    text = str(await told(runtime, owner)) + "".join(await rendered(runtime, owner))
    assert "[hidden]" in text
    for canary in (secret, new, "…", str(owner.usd), "31337"):
        assert canary not in text


async def test_a_secret_in_the_name_of_a_key_is_not_told_with_its_budget(
    runtime: Runtime, owner: Person, rich: Person
) -> None:
    payer, key_id = await spender(runtime, rich, DAILY=10)
    _, pasted = await factories.key(runtime, owner, Scope.READ)
    await lifecycle.update(runtime, rich.actor, key_id, Edit(name=pasted))
    await spend(runtime, payer, rich, owner, 10)

    *_, warning, exhausted, _sent = await rendered(runtime, rich)
    for body in (warning, exhausted):
        data = validated(body)["data"]
        assert data == {"name": "[hidden]", "window": "DAILY"}


async def rendered(runtime: Runtime, person: Person) -> list[str]:
    """Return the bodies of all events of an account, in their order."""
    rows = await told(runtime, person)
    async with runtime.connection() as connection:
        events = await outbox.by_cursors(
            connection, [Cursor(row["xid"], row["id"]) for row in rows]
        )
    return await bodies.body(runtime, events)


async def test_a_login_and_a_lock_are_told(runtime: Runtime, owner: Person) -> None:
    visitor = replace(Actor.root("192.0.2.7", "browser"), principal=None)
    async with runtime.connection() as connection, connection.transaction():
        login = await sessions.begin(
            connection, owner.principal.account_id, visitor, days=1, awaits_second_factor=False
        )
    await admin.lock(runtime, Actor.operator(), owner.principal.account_id, reason="odd")
    await admin.lock(runtime, Actor.operator(), owner.principal.account_id)
    await admin.unlock(runtime, Actor.operator(), owner.principal.account_id)

    created, locked, unlocked = await told(runtime, owner)
    assert created["type"] == "session.created"
    assert created["data"]["ip"] == "192.0.2.7"
    assert created["data"]["userAgent"] == "browser"
    assert login.token not in str(created)
    assert (locked["type"], locked["data"]["reason"]) == ("account.locked", "odd")
    assert locked["data"]["by"] == {"kind": "operator", "id": None}
    assert (unlocked["type"], unlocked["data"]["reason"]) == ("account.unlocked", None)


# ---- From where keys are used.


async def use(runtime: Runtime, key_id: KeyId, *addresses: str) -> list[str]:
    """Use a key from addresses, and return of which of all that was told so far."""
    for address in addresses:
        runtime.usage.touch(key_id, address, "till/1.0")
    await key_usage.flush(runtime)
    rows = await runtime.pool.fetch(
        "SELECT data ->> 'ip' AS ip FROM event WHERE type = 'api_key.new_address' ORDER BY xid, id"
    )
    return [row["ip"] for row in rows]


async def test_a_second_address_of_a_key_is_told_once(
    runtime: Runtime, owner: Person, key_id: KeyId
) -> None:
    assert await use(runtime, key_id, "192.0.2.1") == []
    assert await use(runtime, key_id, "192.0.2.1", "192.0.2.2") == ["192.0.2.2"]
    assert await use(runtime, key_id, "192.0.2.2", "192.0.2.1", "") == ["192.0.2.2"]

    (event,) = await told(runtime, owner, "api_key.new_address")
    assert event["api_key_id"] == key_id
    assert (event["data"]["ip"], event["data"]["userAgent"]) == ("192.0.2.2", "till/1.0")


async def test_of_two_addresses_at_once_the_first_is_no_news(
    runtime: Runtime, key_id: KeyId
) -> None:
    assert await use(runtime, key_id, "192.0.2.1", "192.0.2.2") == ["192.0.2.2"]


async def test_addresses_of_one_64_are_one(runtime: Runtime, key_id: KeyId) -> None:
    assert await use(runtime, key_id, "2001:db8::1") == []
    assert await use(runtime, key_id, "2001:db8::2", "2001:db8::3") == []
    assert await use(runtime, key_id, "2001:db8:0:1::1") == ["2001:db8:0:1::1"]


async def test_what_is_remembered_of_a_key_is_bounded_and_so_is_what_is_told(
    runtime: Runtime, key_id: KeyId
) -> None:
    addresses = [f"192.0.2.{n}" for n in range(1, 61)]
    for n in range(0, len(addresses), ADDRESSES_MAX):
        await use(runtime, key_id, *addresses[n : n + ADDRESSES_MAX])

    remembered = await runtime.pool.fetchval("SELECT count(*) FROM api_key_address")
    assert remembered == known_addresses.REMEMBERED_MAX
    assert len(await use(runtime, key_id)) <= known_addresses.TOLD_PER_HOUR_MAX


async def test_a_use_that_two_processes_saw_is_told_once(runtime: Runtime, key_id: KeyId) -> None:
    settings = runtime.settings
    await use(runtime, key_id, "192.0.2.1")
    async with open_runtime(settings, migrates=False) as other:
        assert await use(other, key_id, "192.0.2.2") == ["192.0.2.2"]
        assert await use(runtime, key_id, "192.0.2.2") == ["192.0.2.2"]


async def test_a_batch_that_was_written_before_tells_nothing_anew(
    runtime: Runtime, key_id: KeyId, monkeypatch: pytest.MonkeyPatch
) -> None:
    await use(runtime, key_id, "192.0.2.1")
    runtime.usage.touch(key_id, "192.0.2.2", "till")
    batch = runtime.usage.batch()
    assert batch is not None
    await key_usage._write(runtime, batch)  # whose answer is lost
    await runtime.pool.execute("DELETE FROM api_key_address")

    assert await use(runtime, key_id) == ["192.0.2.2"]


# ---- Keys that are about to expire.


async def expires_in(runtime: Runtime, key_id: KeyId, **span: float) -> None:
    """Let a key expire at another moment than before."""
    await runtime.pool.execute(
        "UPDATE api_key SET expires_at = now() + $2::interval WHERE id = $1",
        key_id,
        timedelta(**span),
    )


async def warned(runtime: Runtime, owner: Person) -> list[int]:
    """Look for keys that are about to expire; return of how many days was told so far."""
    await expiring.tell(runtime)
    return [event["data"]["daysLeft"] for event in await told(runtime, owner, "api_key.expiring")]


async def test_a_key_that_expires_is_told_of_seven_days_and_one_day_before(
    runtime: Runtime, owner: Person, key_id: KeyId
) -> None:
    assert await warned(runtime, owner) == []
    await expires_in(runtime, key_id, days=7, minutes=1)
    assert await warned(runtime, owner) == []
    at = (datetime.now(UTC) + timedelta(days=6)).replace(microsecond=0)
    await runtime.pool.execute("UPDATE api_key SET expires_at = $2 WHERE id = $1", key_id, at)
    assert await warned(runtime, owner) == [7]
    assert await warned(runtime, owner) == [7]
    (event,) = await told(runtime, owner, "api_key.expiring")
    assert datetime.fromisoformat(event["data"]["expiresAt"]) == at
    # As if five days and an hour had passed.
    await runtime.pool.execute(
        "UPDATE api_key SET expires_at = expires_at - interval '121 hours',"
        " expiry_told_for = expiry_told_for - interval '121 hours' WHERE id = $1",
        key_id,
    )
    assert await warned(runtime, owner) == [7, 1]
    assert await warned(runtime, owner) == [7, 1]


async def test_an_expiry_that_was_changed_is_told_of_anew(
    runtime: Runtime, owner: Person, key_id: KeyId
) -> None:
    await expires_in(runtime, key_id, hours=20)
    assert await warned(runtime, owner) == [1]
    await expires_in(runtime, key_id, days=30)
    assert await warned(runtime, owner) == [1]
    await expires_in(runtime, key_id, hours=21)
    assert await warned(runtime, owner) == [1, 1]


async def test_keys_that_work_no_more_are_not_told_of(
    runtime: Runtime, owner: Person, key_id: KeyId
) -> None:
    await expires_in(runtime, key_id, hours=-1)
    other, _ = await factories.key(runtime, owner, Scope.READ)
    await expires_in(runtime, KeyId(other), hours=5)
    await lifecycle.revoke(runtime, owner.actor, KeyId(other))

    assert await warned(runtime, owner) == []


async def test_two_processes_tell_once_that_a_key_expires(
    runtime: Runtime, owner: Person, key_id: KeyId
) -> None:
    await expires_in(runtime, key_id, hours=5)
    async with (
        runtime.connection() as connection,
        connection.transaction(),
    ):
        await connection.execute("SELECT FROM api_key WHERE id = $1 FOR UPDATE", key_id)
        assert await warned(runtime, owner) == []  # it is left to who is at it
    assert await warned(runtime, owner) == [1]


# ---- Budgets.


@pytest.fixture
async def rich(runtime: Runtime) -> Person:
    return await factories.person(runtime, sat=100_000)


async def spender(runtime: Runtime, rich: Person, **sat: int) -> tuple[Principal, KeyId]:
    made, secret = await factories.key(runtime, rich, Scope.READ, Scope.WRITE)
    async with runtime.connection() as connection, connection.transaction():
        await spending.replace(
            connection, KeyId(made), {Window(name): limit for name, limit in sat.items()}
        )
    principal = await authentication.authenticate(runtime, secret, address="127.0.0.1")
    return principal, KeyId(made)


async def spend(runtime: Runtime, payer: Principal, rich: Person, to: Person, sat: int) -> None:
    await payments.send_intraledger(
        runtime, payer, wallet_id=rich.btc, recipient_wallet_id=to.btc, amount=sats(sat)
    )


async def told_budgets(runtime: Runtime, rich: Person) -> list[tuple[str, str]]:
    events = await told(runtime, rich, *BUDGETS)
    return [(event["type"].rpartition("_")[2], event["data"]["window"]) for event in events]


async def test_a_payment_that_takes_a_key_to_four_fifths_and_to_all_of_a_limit_is_told(
    runtime: Runtime, rich: Person
) -> None:
    shop = await factories.person(runtime)
    payer, key_id = await spender(runtime, rich, PER_PAYMENT=900, DAILY=1_000, WEEKLY=2_000)

    await spend(runtime, payer, rich, shop, 799)
    assert await told_budgets(runtime, rich) == []
    await spend(runtime, payer, rich, shop, 1)
    assert await told_budgets(runtime, rich) == [("warning", "DAILY")]
    await spend(runtime, payer, rich, shop, 100)
    assert await told_budgets(runtime, rich) == [("warning", "DAILY")]
    with pytest.raises(SpendingLimitReached):
        await spend(runtime, payer, rich, shop, 101)
    assert await told_budgets(runtime, rich) == [("warning", "DAILY")]
    await spend(runtime, payer, rich, shop, 100)
    assert await told_budgets(runtime, rich) == [("warning", "DAILY"), ("exhausted", "DAILY")]

    (first, _) = await told(runtime, rich, *BUDGETS)
    payment = (await told(runtime, rich, "send.intraledger"))[1]
    assert first["api_key_id"] == key_id
    assert first["xid"] == payment["xid"], "it is told in the payment's own transaction"


async def test_a_payment_of_all_of_a_limit_tells_both_of_each_window(
    runtime: Runtime, rich: Person
) -> None:
    shop = await factories.person(runtime)
    payer, _ = await spender(runtime, rich, PER_PAYMENT=500, DAILY=500, MONTHLY=500)

    await spend(runtime, payer, rich, shop, 500)

    assert sorted(await told_budgets(runtime, rich)) == [
        ("exhausted", "DAILY"),
        ("exhausted", "MONTHLY"),
        ("warning", "DAILY"),
        ("warning", "MONTHLY"),
    ]


async def test_what_has_left_the_window_is_told_again_when_it_is_spent_again(
    runtime: Runtime, rich: Person
) -> None:
    shop = await factories.person(runtime)
    payer, key_id = await spender(runtime, rich, DAILY=1_000)
    await spend(runtime, payer, rich, shop, 800)
    await factories.age(runtime, timedelta(hours=25), key_id)

    await spend(runtime, payer, rich, shop, 850)

    assert await told_budgets(runtime, rich) == [("warning", "DAILY")] * 2


async def test_a_payment_that_fails_for_another_reason_tells_of_no_budget(
    runtime: Runtime, rich: Person
) -> None:
    shop = await factories.person(runtime)
    payer, _ = await spender(runtime, rich, DAILY=1_000_000)

    with pytest.raises(Exception, match="balance"):
        await spend(runtime, payer, rich, shop, 900_000)

    assert await told_budgets(runtime, rich) == []
