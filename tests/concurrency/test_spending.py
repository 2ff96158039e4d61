"""Payments at once cannot pass together what neither may alone (K9)."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Iterable
from dataclasses import replace
from datetime import timedelta

import pytest

from app.database.pool import Connection
from app.errors import InsufficientBalance, NoRoute, SpendingLimitReached
from app.money import sats
from app.nodes.sandbox.behaviour import parse
from app.permissions import Permission, Scope
from app.principal import KeyId
from app.process.runtime import Runtime
from app.services import authentication, checkup
from app.services.keys import spending
from app.services.keys.spending import Window
from app.services.payments import invoices, reconciliation
from app.services.payments import sending as payments
from app.services.payments.invoices import InvoiceState
from app.services.payments.result import PaymentResult, Result
from app.settings import Settings
from app.startup import open_runtime
from tests import factories
from tests.factories import Person, balance

LIMIT_SAT = 1_000
SENT_SAT = LIMIT_SAT // 10


@pytest.fixture
async def there(settings: Settings, runtime: Runtime) -> AsyncIterator[Runtime]:
    """Another process on the same database."""
    async with open_runtime(settings, migrates=False) as other:
        yield other


@pytest.fixture
async def shop(runtime: Runtime) -> Person:
    return await factories.person(runtime)


async def by_key(runtime: Runtime, owner: Person, *scopes: Scope) -> tuple[Person, KeyId]:
    """Return a person who pays by a key of theirs, which has READ, WRITE and these scopes."""
    _, secret = await factories.key(runtime, owner, Scope.READ, Scope.WRITE, *scopes)
    principal = await authentication.authenticate(runtime, secret, address="127.0.0.1")
    assert principal.key_id is not None
    return replace(owner, principal=principal), principal.key_id


async def limit(runtime: Runtime, key_id: KeyId, limit_sat: int = LIMIT_SAT) -> None:
    async with runtime.connection() as connection, connection.transaction():
        await spending.put(connection, key_id, Window.DAILY, limit_sat)


async def begin_payment(connection: Connection, payer: Person) -> None:
    """Do what a payment begins with, as far as its wallets, in the caller's transaction."""
    used = payer.principal.used_for(Permission.PAYMENTS_WRITE, payer.btc)
    await connection.execute("SELECT begin_movement($1, '{}')", used)


async def send(runtime: Runtime, payer: Person, payee: Person, sat: int) -> PaymentResult:
    return await payments.send_intraledger(
        runtime,
        payer.principal,
        wallet_id=payer.btc,
        recipient_wallet_id=payee.btc,
        amount=sats(sat),
    )


async def outside(runtime: Runtime, behaviour: str, *, hold: bool = False) -> str:
    invoice = await factories.world(runtime).create_invoice(
        amount_msat=SENT_SAT * 1_000, memo="", expiry_s=600, behaviour=parse(behaviour), hold=hold
    )
    return invoice.payment_request


async def pay(runtime: Runtime, payer: Person, request: str) -> PaymentResult:
    return await payments.pay_invoice(
        runtime, payer.principal, wallet_id=payer.btc, payment_request=request
    )


async def outcomes(calls: Iterable[Awaitable[PaymentResult]]) -> list[str]:
    """Return what each call answered: its status, or the name of its refusal."""
    found = await asyncio.gather(*calls, return_exceptions=True)
    return [it.status if isinstance(it, PaymentResult) else type(it).__name__ for it in found]


async def spent(runtime: Runtime, key_id: KeyId) -> int:
    return (await spending.of_keys(runtime, [key_id]))[key_id].of(Window.DAILY).spent_sat


async def assert_books_are_right(runtime: Runtime) -> None:
    assert (await checkup.check(runtime)).problems == []


async def test_k9_a_hundred_sends_at_once_spend_exactly_the_limit(
    runtime: Runtime, there: Runtime, shop: Person
) -> None:
    owner = await factories.person(runtime, sat=100_000)
    payer, key_id = await by_key(runtime, owner)
    await limit(runtime, key_id)

    for round_ in range(1, 21):
        found = await outcomes(
            send(process, payer, shop, SENT_SAT) for process in (runtime, there) * 50
        )
        assert (found.count(Result.SUCCESS), found.count("SpendingLimitReached")) == (10, 90)
        assert await spent(runtime, key_id) == LIMIT_SAT
        assert await balance(runtime, shop.btc) == round_ * LIMIT_SAT
        await assert_books_are_right(runtime)
        await factories.age(runtime, timedelta(days=1))


async def test_k9_amounts_that_differ_never_pass_the_limit(
    runtime: Runtime, there: Runtime, shop: Person
) -> None:
    owner = await factories.person(runtime, sat=100_000)
    payer, key_id = await by_key(runtime, owner)
    await limit(runtime, key_id)

    await outcomes(send((runtime, there)[sat % 2], payer, shop, sat) for sat in range(1, 100))

    total = await spent(runtime, key_id)
    assert total == await balance(runtime, shop.btc) <= LIMIT_SAT
    # Only what was larger than the rest can have been refused.
    with pytest.raises(SpendingLimitReached):
        await send(runtime, payer, shop, LIMIT_SAT - total + 1)
    await assert_books_are_right(runtime)


async def test_k9_failed_payments_give_their_share_back_once(
    runtime: Runtime, shop: Person
) -> None:
    owner = await factories.person(runtime, sat=100_000)
    payer, key_id = await by_key(runtime, owner)
    await limit(runtime, key_id)
    requests = [
        await outside(runtime, "settle" if number % 2 else "no_route") for number in range(40)
    ]

    found = await outcomes(pay(runtime, payer, request) for request in requests)

    assert {*found} <= {Result.SUCCESS, NoRoute.__name__, SpendingLimitReached.__name__}
    assert await spent(runtime, key_id) == found.count(Result.SUCCESS) * SENT_SAT <= LIMIT_SAT
    left = (LIMIT_SAT - await spent(runtime, key_id)) // SENT_SAT
    found = await outcomes(send(runtime, payer, shop, SENT_SAT) for _ in range(20))
    assert found.count(Result.SUCCESS) == left
    assert await spent(runtime, key_id) == LIMIT_SAT
    await assert_books_are_right(runtime)


async def test_k9_pending_payments_count_and_are_given_back_once_by_two_reconcilers(
    runtime: Runtime, there: Runtime, shop: Person
) -> None:
    for process in (runtime, there):
        factories.sandbox(process).pay_timeout_s = 0.2
    owner = await factories.person(runtime, sat=100_000)
    payer, key_id = await by_key(runtime, owner)
    await limit(runtime, key_id)
    requests = [await outside(runtime, "settle", hold=True) for _ in range(15)]

    found = await outcomes(pay(runtime, payer, request) for request in requests)

    assert (found.count(Result.PENDING), found.count("SpendingLimitReached")) == (10, 5)
    assert await spent(runtime, key_id) == LIMIT_SAT
    with pytest.raises(SpendingLimitReached):
        await send(runtime, payer, shop, 1)

    held = await runtime.pool.fetch("SELECT payment_hash FROM payment ORDER BY movement_id")
    for row in held[:4]:
        await factories.world(runtime).cancel(row["payment_hash"])
    for row in held[4:]:
        await factories.world(runtime).settle(row["payment_hash"], None)
    async with asyncio.timeout(20):
        while await runtime.pool.fetchval("SELECT count(*) FROM payment WHERE state = 'sending'"):
            await asyncio.gather(*(map(reconciliation.reconcile, (runtime, there))))
            await asyncio.sleep(0.05)

    assert await spent(runtime, key_id) == 6 * SENT_SAT
    found = await outcomes(send(there, payer, shop, SENT_SAT) for _ in range(10))
    assert found.count(Result.SUCCESS) == 4
    await assert_books_are_right(runtime)


async def test_a_limit_holds_from_its_answer_on_with_payments_under_way(
    runtime: Runtime, there: Runtime, shop: Person
) -> None:
    """A payment that did not know of the limit is over before the limit is in force."""
    owner = await factories.person(runtime, sat=100_000)
    payer, key_id = await by_key(runtime, owner)

    async with runtime.connection() as connection:
        unaware = connection.transaction()
        await unaware.start()
        await begin_payment(connection, payer)
        setting = asyncio.create_task(limit(there, key_id, SENT_SAT))
        await _waits(runtime, "pg_advisory_xact_lock(")
        assert not setting.done()
        await unaware.rollback()
    await setting

    found = await outcomes(send(runtime, payer, shop, SENT_SAT) for _ in range(10))
    assert found.count(Result.SUCCESS) == 1


async def _waits(runtime: Runtime, statement: str) -> None:
    """Wait until a statement waits for an advisory lock."""
    async with asyncio.timeout(10):
        while not await runtime.pool.fetchval(  # noqa: ASYNC110
            "SELECT count(*) FROM pg_stat_activity"
            " WHERE wait_event = 'advisory' AND strpos(query, $1) > 0",
            statement,
        ):
            await asyncio.sleep(0.01)


async def test_limits_change_while_a_key_pays_and_nothing_deadlocks(
    runtime: Runtime, there: Runtime, shop: Person
) -> None:
    owner = await factories.person(runtime, sat=3_000)
    payer, key_id = await by_key(runtime, owner)
    over = asyncio.Event()

    async def change(process: Runtime, window: Window) -> None:
        while not over.is_set():
            async with process.connection() as connection, connection.transaction():
                await spending.put(connection, key_id, window, 10_000)
            async with process.connection() as connection, connection.transaction():
                await spending.remove(connection, key_id, window)

    changing = [
        asyncio.create_task(change(process, window))
        for process, window in ((runtime, Window.DAILY), (there, Window.WEEKLY))
    ]
    found = await outcomes(
        send(process, payer, shop, SENT_SAT) for process in (runtime, there) * 30
    )
    over.set()
    await asyncio.gather(*changing)

    assert found.count(Result.SUCCESS) == 30
    assert found.count(InsufficientBalance.__name__) == 30
    assert await spent(runtime, key_id) == 3_000
    await assert_books_are_right(runtime)


async def test_payments_of_a_key_without_limits_do_not_wait_for_each_other(
    runtime: Runtime, shop: Person
) -> None:
    payer, _ = await by_key(runtime, await factories.person(runtime, sat=1_000))

    async with runtime.connection() as connection, connection.transaction():
        await begin_payment(connection, payer)
        async with asyncio.timeout(5):
            await send(runtime, payer, shop, 1_000)


async def test_an_invoice_of_a_limited_key_does_not_wait_for_its_payments(runtime: Runtime) -> None:
    owner = await factories.person(runtime, sat=1_000)
    payer, key_id = await by_key(runtime, owner, Scope.RECEIVE)
    await limit(runtime, key_id)

    async with runtime.connection() as connection, connection.transaction():
        await begin_payment(connection, payer)
        async with asyncio.timeout(5):
            invoice = await invoices.create(
                runtime, payer.principal, wallet_id=payer.btc, amount=sats(1)
            )

    assert invoice.status is InvoiceState.OPEN


async def test_crossed_payments_of_limited_keys_all_get_done(runtime: Runtime) -> None:
    """M8, with the locks of keys before those of wallets."""
    people = []
    for _ in range(2):
        payer, key_id = await by_key(runtime, await factories.person(runtime, sat=1_000))
        await limit(runtime, key_id, 10_000)
        people.append(payer)
    one, other = people

    found = await outcomes(
        send(runtime, payer, payee, 1)
        for _ in range(50)
        for payer, payee in ((one, other), (other, one))
    )

    assert found == [Result.SUCCESS] * 100
