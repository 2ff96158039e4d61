"""Ids ascend in the order of the commits: whoever reads on from the newest misses nothing."""

import asyncio
from datetime import timedelta

from app.database.pool import Connection
from app.money import sats
from app.principal import WalletId
from app.process.runtime import Runtime
from app.services.pages import PageRequest
from app.services.payments import sending
from app.services.wallets import transactions
from app.services.wallets.movements import moment_of
from tests import factories
from tests.factories import Person

NEWEST = PageRequest(1, None, backwards=False)


async def send(runtime: Runtime, payer: Person, payee: Person, sat: int) -> None:
    await sending.send_intraledger(
        runtime,
        payer.principal,
        wallet_id=payer.btc,
        recipient_wallet_id=payee.btc,
        amount=sats(sat),
    )


async def newer_than(runtime: Runtime, wallet_id: WalletId, cursor: bytes) -> list[bytes]:
    """Return the ids of a page `before` a cursor, oldest first."""
    request = PageRequest(100, cursor.hex(), backwards=True)
    return [it.id for it in (await transactions.page(runtime, [wallet_id], request)).items][::-1]


async def locked(connection: Connection, wallet_id: WalletId) -> None:
    await connection.execute("SELECT ledger_lock(ARRAY[$1::uuid])", wallet_id)


async def waits(runtime: Runtime, count: int) -> None:
    """Wait until some statements wait for an advisory lock."""
    waiting = "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'advisory'"
    async with asyncio.timeout(10):
        while await runtime.pool.fetchval(waiting) < count:  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def test_a_payment_that_waited_for_its_wallet_is_newer_than_what_it_waited_for(
    runtime: Runtime,
) -> None:
    alice, bob = await factories.person(runtime, sat=1_000), await factories.person(runtime)
    async with runtime.connection() as connection:
        first = connection.transaction()
        await first.start()
        await locked(connection, alice.btc)
        slow = asyncio.create_task(send(runtime, alice, bob, 1))
        await waits(runtime, 1)
        await connection.execute("SELECT pg_sleep(0.01)")
        before = await connection.fetchval("SELECT clock_timestamp()")
        await first.commit()
    await slow

    (newest,) = (await transactions.page(runtime, [alice.btc], NEWEST)).items
    assert newest.created_at >= before


async def test_whoever_follows_a_wallet_while_two_processes_pay_misses_nothing(
    runtime: Runtime, there: Runtime
) -> None:
    alice, bob = await factories.person(runtime, sat=1_000), await factories.person(runtime)
    (funds,) = (await transactions.page(runtime, [alice.btc], NEWEST)).items
    over = asyncio.Event()
    seen = [funds.id]

    async def follow() -> None:
        while True:
            ended = over.is_set()
            seen.extend(await newer_than(runtime, alice.btc, seen[-1]))
            if ended:
                return

    following = asyncio.create_task(follow())
    await asyncio.gather(*(send(process, alice, bob, 1) for process in (runtime, there) * 60))
    over.set()
    await following

    everything = PageRequest(200, None, backwards=False)
    page = await transactions.page(runtime, [alice.btc], everything)
    assert seen == [it.id for it in page.items][::-1]
    assert len(seen) == 121


async def test_ids_ascend_though_the_clock_was_set_back(runtime: Runtime) -> None:
    alice, bob = await factories.person(runtime, sat=1_000), await factories.person(runtime)
    async with runtime.connection() as connection, connection.transaction():
        # As if this wallet had last moved by a clock that was an hour fast.
        await connection.execute("ALTER TABLE ledger_account DISABLE TRIGGER USER")
        ahead = await connection.fetchval(
            "UPDATE ledger_account SET moved_at = now() + interval '1 hour' WHERE id = $1"
            " RETURNING moved_at",
            alice.btc,
        )
        await connection.execute("ALTER TABLE ledger_account ENABLE TRIGGER USER")

    for _ in range(3):
        await send(runtime, alice, bob, 1)

    page = await transactions.page(runtime, [alice.btc], PageRequest(3, None, backwards=False))
    moments = [moment_of(it.id) for it in page.items][::-1]
    assert moments == [ahead + timedelta(microseconds=n) for n in (1, 2, 3)]
