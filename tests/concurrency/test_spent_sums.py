"""Sums that are made while what they are made of changes."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest

from app.database.pool import Connection
from app.money import sats
from app.permissions import Permission, Scope
from app.principal import KeyId
from app.process.runtime import Runtime
from app.services import authentication
from app.services.keys import spending, spent_sums
from app.services.keys.spending import Window
from app.services.payments import sending as payments
from app.settings import Settings
from app.startup import open_runtime
from tests import factories
from tests.factories import Person

SIZE = 3
FOLD = "SELECT key_spent_fold($1, clock_timestamp(), 99, 3)"
ENDINGS = {
    "settled": ("UPDATE movement SET status = 'SUCCESS', spent_fee_sat = 1 WHERE id = $1", 301),
    "failed": (
        """
        UPDATE movement SET status = 'FAILURE', spent_sat = NULL, spent_fee_sat = NULL
         WHERE id = $1
        """,
        200,
    ),
}


@pytest.fixture
async def there(settings: Settings, runtime: Runtime) -> AsyncIterator[Runtime]:
    """Another process on the same database."""
    async with open_runtime(settings, migrates=False) as other:
        yield other


@pytest.fixture
async def payer(runtime: Runtime) -> Person:
    """Somebody who pays by a key."""
    owner = await factories.person(runtime, sat=100_000)
    _, secret = await factories.key(runtime, owner, Scope.READ, Scope.WRITE)
    principal = await authentication.authenticate(runtime, secret, address="127.0.0.1")
    return replace(owner, principal=principal)


def key_of(payer: Person) -> KeyId:
    assert payer.principal.key_id is not None
    return payer.principal.key_id


async def pay(connection: Connection, key_id: KeyId, status: str = "SUCCESS") -> bytes:
    """Have a key pay 100 sats, and 10 for the fee."""
    movement: bytes = await connection.fetchval(
        "INSERT INTO movement (id, kind, status, cents_per_btc, api_key_id, spent_sat,"
        " spent_fee_sat) VALUES (ascending_id(clock_timestamp(), 11), 'lightning_payment',"
        " $2::movement_status, 1, $1, 100, CASE $2 WHEN 'PENDING' THEN 10 ELSE 0 END)"
        " RETURNING id",
        key_id,
        status,
    )
    return movement


async def spent(runtime: Runtime, key_id: KeyId) -> int:
    """Return what a key spent, with fees."""
    sat: int = await runtime.pool.fetchval(
        "SELECT sat + fee_sat FROM key_spent($1, now() - interval '1 day')", key_id
    )
    return sat


async def _waits(runtime: Runtime, wait_event: str) -> None:
    """Wait until somebody waits for a lock."""
    async with asyncio.timeout(10):
        while not await runtime.pool.fetchval(  # noqa: ASYNC110
            "SELECT count(*) FROM pg_stat_activity WHERE wait_event = $1", wait_event
        ):
            await asyncio.sleep(0.01)


@pytest.mark.parametrize("ending", ENDINGS)
async def test_a_payment_that_is_just_ending_is_in_the_sum_as_it_ends(
    runtime: Runtime, payer: Person, ending: str
) -> None:
    sql, expected_sat = ENDINGS[ending]
    key_id = key_of(payer)
    async with runtime.connection() as connection:
        pending = await pay(connection, key_id, "PENDING")
        for _ in range(SIZE - 1):
            await pay(connection, key_id)
        ends = connection.transaction()
        await ends.start()
        await connection.execute(sql, pending)
        folding = asyncio.create_task(runtime.pool.execute(FOLD, key_id))
        await _waits(runtime, "transactionid")
        await ends.commit()
        await folding

    assert await runtime.pool.fetchval("SELECT sat + fee_sat FROM key_spent_sum") == expected_sat
    assert await spent(runtime, key_id) == expected_sat


@pytest.mark.parametrize("ending", ENDINGS)
async def test_a_payment_that_ends_while_it_is_summed_up_changes_the_sum(
    runtime: Runtime, payer: Person, ending: str
) -> None:
    sql, expected_sat = ENDINGS[ending]
    key_id = key_of(payer)
    async with runtime.connection() as connection:
        pending = await pay(connection, key_id, "PENDING")
        for _ in range(SIZE - 1):
            await pay(connection, key_id)
        folds = connection.transaction()
        await folds.start()
        await connection.execute(FOLD, key_id)
        task = asyncio.create_task(runtime.pool.execute(sql, pending))
        await _waits(runtime, "transactionid")
        await folds.commit()
        await task

    assert await runtime.pool.fetchval("SELECT sat + fee_sat FROM key_spent_sum") == expected_sat
    assert await spent(runtime, key_id) == expected_sat


async def test_payments_that_end_while_sums_of_sums_are_made_change_them_all(
    runtime: Runtime, there: Runtime, payer: Person
) -> None:
    key_id = key_of(payer)
    pending: list[bytes] = []
    over = asyncio.Event()

    async def fold() -> None:
        while not over.is_set():
            async with runtime.connection() as connection, connection.transaction():
                await connection.execute(
                    "SELECT pg_advisory_xact_lock(uuid_hash_extended($1, 1))", key_id
                )
                await connection.execute(FOLD, key_id)

    async def live(process: Runtime, number: int) -> None:
        for turn in range(30):
            async with process.connection() as connection, connection.transaction():
                await connection.execute(
                    "SELECT pg_advisory_xact_lock_shared(uuid_hash_extended($1, 1))", key_id
                )
                movement = await pay(connection, key_id, "PENDING")
            async with process.connection() as connection:
                await connection.execute(
                    ENDINGS["failed" if (turn + number) % 3 == 0 else "settled"][0], movement
                )
            pending.append(movement)

    folding = asyncio.create_task(fold())
    await asyncio.gather(*(live(process, n) for n in range(3) for process in (runtime, there)))
    over.set()
    await folding

    plain = await runtime.pool.fetchval("SELECT sum(spent_sat + spent_fee_sat) FROM movement")
    assert await runtime.pool.fetchval("SELECT max(level) FROM key_spent_sum") >= 4
    assert await spent(runtime, key_id) == plain == 120 * 101
    assert len(pending) == 180


async def test_the_job_does_not_wait_for_a_key_that_is_busy_paying(
    runtime: Runtime, there: Runtime, payer: Person
) -> None:
    key_id = key_of(payer)
    async with runtime.connection() as connection:
        for _ in range(64):
            await pay(connection, key_id)
    await factories.age(runtime, timedelta(minutes=2), key_id)
    await runtime.pool.execute("INSERT INTO key_spent_due VALUES ($1)", key_id)

    async with runtime.connection() as connection, connection.transaction():
        used = payer.principal.used_for(Permission.PAYMENTS_WRITE, payer.btc)
        await connection.execute("SELECT begin_movement($1, '{}')", used)
        async with asyncio.timeout(5):
            await spent_sums.fold_due(there)
        assert await runtime.pool.fetchval("SELECT count(*) FROM key_spent_sum") == 0
        assert await runtime.pool.fetchval("SELECT count(*) FROM key_spent_due") == 1
    await asyncio.gather(*map(spent_sums.fold_due, (runtime, there)))

    assert await runtime.pool.fetchval("SELECT count(*) FROM key_spent_sum") == 1
    assert await runtime.pool.fetchval("SELECT count(*) FROM key_spent_due") == 0
    budget = (await spending.of_keys(runtime, [key_id]))[key_id].of(Window.DAILY)
    assert budget.spent_sat == 6_400


async def test_a_payment_of_a_key_without_limits_waits_for_none_that_calls_the_job(
    runtime: Runtime, payer: Person
) -> None:
    """To say that a key is due is no row that two payments share."""
    shop = await factories.person(runtime)
    async with runtime.connection() as connection, connection.transaction():
        await connection.execute("SELECT key_spent_grown($1, now())", key_of(payer))
        async with asyncio.timeout(5):
            await runtime.pool.execute("SELECT key_spent_grown($1, now())", key_of(payer))
            await payments.send_intraledger(
                runtime,
                payer.principal,
                wallet_id=payer.btc,
                recipient_wallet_id=shop.btc,
                amount=sats(1),
            )

    assert await runtime.pool.fetchval("SELECT count(*) FROM key_spent_due") >= 2
