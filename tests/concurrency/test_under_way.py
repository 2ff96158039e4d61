"""No account has more payments under way than may be, however many begin at once (M18)."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Iterable
from dataclasses import replace
from uuid import uuid4

import pytest

from app.errors import TooManyPayments
from app.money import Currency, sats
from app.nodes.answers import Speed
from app.nodes.sandbox.behaviour import parse
from app.process.runtime import Runtime
from app.services import checkup
from app.services.accounts import named_wallets
from app.services.onchain import sending as payouts
from app.services.onchain.sending import PayoutOrder
from app.services.payments import reconciliation, sending
from app.services.payments.result import PaymentResult, Result
from app.settings import Settings
from app.startup import open_runtime
from tests import factories
from tests.factories import Person, person

ELSEWHERE = "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080"
MOST = 3
UNDER_WAY = "SELECT payment_hash FROM payment WHERE state = 'sending' ORDER BY movement_id"
WAITS = """
SELECT count(*) FROM pg_stat_activity
 WHERE wait_event = 'advisory' AND strpos(query, 'payments_under_way(') > 0
"""


@pytest.fixture
async def here(runtime: Runtime) -> Runtime:
    factories.sandbox(runtime).pay_timeout_s = 0.05
    settings = runtime.settings.model_copy(update={"payments_under_way_max": MOST})
    return replace(runtime, settings=settings)


@pytest.fixture
async def there(here: Runtime) -> AsyncIterator[Runtime]:
    """Another process on the same database."""
    async with open_runtime(here.settings, migrates=False) as other:
        factories.sandbox(other).pay_timeout_s = 0.05
        yield other


async def held(runtime: Runtime) -> str:
    """Return an invoice whose payment is under way until somebody ends it."""
    invoice = await factories.world(runtime).create_invoice(
        amount_msat=100_000, memo="", expiry_s=600, behaviour=parse("settle"), hold=True
    )
    return invoice.payment_request


async def pay(runtime: Runtime, payer: Person, request: str) -> PaymentResult:
    return await sending.pay_invoice(
        runtime, payer.principal, wallet_id=payer.btc, payment_request=request
    )


async def pay_out(runtime: Runtime, payer: Person) -> PaymentResult:
    order = PayoutOrder(
        wallet_id=payer.btc, address=ELSEWHERE, amount=sats(10_000), speed=Speed.SLOW
    )
    return await payouts.send(runtime, payer.principal, order)


async def outcomes(calls: Iterable[Awaitable[PaymentResult]]) -> list[str]:
    found = await asyncio.gather(*calls, return_exceptions=True)
    return [it.status if isinstance(it, PaymentResult) else type(it).__name__ for it in found]


async def end_one(runtime: Runtime, *, settles: bool) -> None:
    """End the oldest payment that is under way, and hear of it."""
    before = await runtime.pool.fetch(UNDER_WAY)
    payment_hash = before[0]["payment_hash"]
    if settles:
        await factories.world(runtime).settle(payment_hash, None)
    else:
        await factories.world(runtime).cancel(payment_hash)
    async with asyncio.timeout(10):
        while len(await runtime.pool.fetch(UNDER_WAY)) == len(before):
            await reconciliation.reconcile(runtime)
            await asyncio.sleep(0.02)


async def test_m18_many_at_once_are_never_more_than_may_be(here: Runtime, there: Runtime) -> None:
    alice, bob = await person(here, sat=100_000), await person(here, sat=100_000)
    requests = [await held(here) for _ in range(12)]

    found = await outcomes(
        pay((here, there)[place % 2], alice, request) for place, request in enumerate(requests)
    )

    assert (found.count(Result.PENDING), found.count("TooManyPayments")) == (MOST, 12 - MOST)
    assert len(await here.pool.fetch(UNDER_WAY)) == MOST
    assert (await pay(here, bob, await held(here))).status is Result.PENDING, "each has their own"
    assert (await checkup.check(here)).problems == []


async def test_m18_wallets_and_rails_of_an_account_are_counted_together(
    here: Runtime, there: Runtime
) -> None:
    alice = await person(here, sat=100_000)
    wallet = await named_wallets.create(here, alice.actor, name="till", currency=Currency.BTC)
    principal = replace(
        alice.principal, wallets={**alice.principal.wallets, wallet.id: wallet.currency}
    )
    await sending.send_intraledger(
        here, principal, wallet_id=alice.btc, recipient_wallet_id=wallet.id, amount=sats(50_000)
    )
    till = replace(alice, principal=principal, btc=wallet.id)

    found = await outcomes(
        [
            *[pay(here, alice, await held(here)) for _ in range(4)],
            *[pay(there, till, await held(here)) for _ in range(4)],
            *[pay_out(there, till) for _ in range(2)],
            *[pay_out(here, alice) for _ in range(2)],
        ]
    )

    assert found.count("TooManyPayments") == 12 - MOST, found
    assert len(await here.pool.fetch(UNDER_WAY)) == MOST


async def test_m18_who_counts_waits_for_whoever_has_counted_before(
    here: Runtime, there: Runtime
) -> None:
    """Payments of two wallets hold no lock of each other's: neither would see the other."""
    alice, request = await person(here, sat=100_000), await held(here)

    async with here.connection() as connection:
        earlier = connection.transaction()
        await earlier.start()
        await connection.execute(
            "SELECT payments_under_way($1, $2)", alice.principal.account_id, MOST
        )
        paying = asyncio.create_task(pay(there, alice, request))
        async with asyncio.timeout(10):
            while not await here.pool.fetchval(WAITS):  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        await earlier.rollback()

    assert (await paying).status is Result.PENDING


@pytest.mark.parametrize("settles", [True, False])
async def test_m18_what_has_ended_makes_room_for_one(here: Runtime, settles: bool) -> None:
    alice = await person(here, sat=100_000)
    for _ in range(MOST):
        await pay(here, alice, await held(here))
    with pytest.raises(TooManyPayments):
        await pay(here, alice, await held(here))

    await end_one(here, settles=settles)

    found = await outcomes([pay(here, alice, await held(here)) for _ in range(4)])
    assert (found.count(Result.PENDING), found.count("TooManyPayments")) == (1, 3)


async def test_m18_at_the_limit_payments_inside_go_on_and_what_is_under_way_is_told(
    here: Runtime,
) -> None:
    alice, bob = await person(here, sat=100_000), await person(here)
    requests = [await held(here) for _ in range(MOST)]
    once = uuid4()
    for request in requests[1:]:
        await pay(here, alice, request)

    async def repeat() -> PaymentResult:
        return await sending.pay_invoice(
            here,
            alice.principal,
            wallet_id=alice.btc,
            payment_request=requests[0],
            idempotency_id=once,
        )

    assert (await repeat()).status is Result.PENDING
    assert (await repeat()).status is Result.PENDING
    assert (await pay(here, alice, requests[1])).status is Result.PENDING
    with pytest.raises(TooManyPayments, match=f"{MOST} payments"):
        await pay_out(here, alice)
    inside = await sending.send_intraledger(
        here, alice.principal, wallet_id=alice.btc, recipient_wallet_id=bob.btc, amount=sats(100)
    )
    assert inside.status is Result.SUCCESS


async def test_m18_a_refusal_takes_nothing_and_leaves_the_invoice_to_others(here: Runtime) -> None:
    alice, bob = await person(here, sat=100_000), await person(here, sat=100_000)
    for _ in range(MOST):
        await pay(here, alice, await held(here))
    left, request = await factories.balance(here, alice.btc), await held(here)

    with pytest.raises(TooManyPayments):
        await pay(here, alice, request)

    assert await factories.balance(here, alice.btc) == left
    assert (await pay(here, bob, request)).status is Result.PENDING


async def test_m18_without_a_limit_any_number_is_under_way(runtime: Runtime) -> None:
    factories.sandbox(runtime).pay_timeout_s = 0.05
    most = Settings.model_fields["payments_under_way_max"].default
    free = replace(
        runtime, settings=runtime.settings.model_copy(update={"payments_under_way_max": 0})
    )
    alice = await person(free, sat=1_000_000)
    requests = [await held(free) for _ in range(most + 1)]

    found = await outcomes(pay(free, alice, request) for request in requests)

    assert set(found) == {Result.PENDING}
