"""Spending limits of API keys: what counts, what is refused and what the refusal says."""

import asyncio
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from uuid import uuid4

import asyncpg
import pytest

from app.errors import (
    InsufficientBalance,
    InvalidInput,
    PaymentRefused,
    SpendingLimitReached,
)
from app.money import sat_ceil, sats
from app.nodes.answers import Failed, FailureReason, NodeInvoice
from app.nodes.sandbox.behaviour import parse
from app.permissions import Scope
from app.principal import KeyId
from app.process.runtime import Runtime
from app.services import authentication, checkup
from app.services.keys import spending, spent_sums
from app.services.keys.spending import Window
from app.services.payments import fee_probes, invoices, lightning, reconciliation
from app.services.payments import sending as payments
from app.services.payments.result import PaymentResult, Result
from tests import factories
from tests.factories import Person, balance

FUNDS_SAT = 1_000_000

#: What a payment over the network reserves for its fee, up to 2,000 sats.
RESERVE_SAT = 10


@pytest.fixture
async def owner(runtime: Runtime) -> Person:
    return await factories.person(runtime, sat=FUNDS_SAT)


@pytest.fixture
async def shop(runtime: Runtime) -> Person:
    """Somebody to be paid."""
    return await factories.person(runtime)


async def by_key(runtime: Runtime, owner: Person) -> tuple[Person, KeyId]:
    """Return the owner as somebody who acts by a new key, and the key's id."""
    _, secret = await factories.key(runtime, owner, Scope.READ, Scope.WRITE)
    principal = await authentication.authenticate(runtime, secret, address="127.0.0.1")
    assert principal.key_id is not None
    return replace(owner, principal=principal), principal.key_id


async def limit(runtime: Runtime, key_id: KeyId, **limits: int) -> None:
    async with runtime.connection() as connection, connection.transaction():
        await spending.replace(
            connection, key_id, {Window(name): sat for name, sat in limits.items()}
        )


async def include_fees(runtime: Runtime, key_id: KeyId) -> None:
    await runtime.pool.execute(
        "UPDATE api_key SET limits_include_fees = true WHERE id = $1", key_id
    )


async def send(runtime: Runtime, payer: Person, payee: Person, sat: int) -> PaymentResult:
    return await payments.send_intraledger(
        runtime,
        payer.principal,
        wallet_id=payer.btc,
        recipient_wallet_id=payee.btc,
        amount=sats(sat),
    )


async def outside(
    runtime: Runtime, sat: int = 1_000, behaviour: str = "settle", *, hold: bool = False
) -> NodeInvoice:
    return await factories.world(runtime).create_invoice(
        amount_msat=sat * 1_000, memo="", expiry_s=600, behaviour=parse(behaviour), hold=hold
    )


async def pay(runtime: Runtime, payer: Person, request: str) -> PaymentResult:
    return await payments.pay_invoice(
        runtime, payer.principal, wallet_id=payer.btc, payment_request=request
    )


async def spent(runtime: Runtime, key_id: KeyId, window: Window = Window.ANNUAL) -> int:
    return (await spending.of_keys(runtime, [key_id]))[key_id].of(window).spent_sat


async def limits_of(runtime: Runtime, key_id: KeyId) -> dict[Window, int]:
    budgets = (await spending.of_keys(runtime, [key_id]))[key_id].budgets
    return {it.window: it.limit_sat for it in budgets if it.limit_sat is not None}


async def age(runtime: Runtime, key_id: KeyId, **by: float) -> None:
    """Make everything a key spent so much older."""
    await factories.age(runtime, timedelta(**by), key_id)


async def reconciled(runtime: Runtime) -> None:
    async with asyncio.timeout(10):
        while await runtime.pool.fetchval("SELECT count(*) FROM payment WHERE state = 'sending'"):
            await reconciliation.reconcile(runtime)
            await asyncio.sleep(0.05)


async def assert_books_are_right(runtime: Runtime) -> None:
    assert (await checkup.check(runtime)).problems == []


# ---- What counts


async def test_spending_is_recorded_without_any_limit_and_seen_by_one_set_later(
    runtime: Runtime, owner: Person, shop: Person
) -> None:
    payer, key_id = await by_key(runtime, owner)
    await send(runtime, payer, shop, 700)

    await limit(runtime, key_id, DAILY=1_000)

    assert await spent(runtime, key_id) == 700
    with pytest.raises(SpendingLimitReached):
        await send(runtime, payer, shop, 301)
    await send(runtime, payer, shop, 300)
    await assert_books_are_right(runtime)


async def test_a_payment_that_uses_up_a_limit_exactly_is_made(
    runtime: Runtime, owner: Person, shop: Person
) -> None:
    payer, key_id = await by_key(runtime, owner)
    await limit(runtime, key_id, PER_PAYMENT=500, DAILY=500, WEEKLY=500, MONTHLY=500, ANNUAL=500)

    await send(runtime, payer, shop, 500)

    with pytest.raises(SpendingLimitReached, match="daily spending limit exceeded"):
        await send(runtime, payer, shop, 1)
    assert await balance(runtime, shop.btc) == 500


async def test_every_way_to_send_counts(runtime: Runtime, owner: Person, shop: Person) -> None:
    payer, key_id = await by_key(runtime, owner)
    own = await invoices.create(
        runtime, shop.principal, wallet_id=shop.btc, amount=sats(200), memo=""
    )

    await send(runtime, payer, shop, 100)
    await pay(runtime, payer, own.payment_request)
    await pay(runtime, payer, (await outside(runtime, 400)).payment_request)

    assert await spent(runtime, key_id) == 700
    await assert_books_are_right(runtime)


@pytest.mark.parametrize("way", ["transfer", "own invoice", "outside invoice"])
async def test_every_way_to_send_is_refused_and_changes_nothing(
    runtime: Runtime, owner: Person, shop: Person, way: str
) -> None:
    payer, key_id = await by_key(runtime, owner)
    await limit(runtime, key_id, DAILY=999)
    own = await invoices.create(
        runtime, shop.principal, wallet_id=shop.btc, amount=sats(1_000), memo=""
    )
    foreign = await outside(runtime, 1_000)

    calls = {
        "transfer": partial(send, runtime, payer, shop, 1_000),
        "own invoice": partial(pay, runtime, payer, own.payment_request),
        "outside invoice": partial(pay, runtime, payer, foreign.payment_request),
    }

    with pytest.raises(SpendingLimitReached) as refused:
        await calls[way]()

    assert refused.value.code == "TRANSACTION_RESTRICTED"
    assert await balance(runtime, owner.btc) == FUNDS_SAT
    assert await spent(runtime, key_id) == 0
    assert await runtime.pool.fetchval("SELECT count(*) FROM payment") == 0
    assert await runtime.pool.fetchval("SELECT count(*) FROM invoice WHERE status = 'PAID'") == 1
    await assert_books_are_right(runtime)


async def test_sessions_other_keys_and_fee_probes_do_not_count(
    runtime: Runtime, owner: Person, shop: Person
) -> None:
    payer, key_id = await by_key(runtime, owner)
    other, other_id = await by_key(runtime, replace(owner))
    await limit(runtime, key_id, DAILY=100)

    await send(runtime, owner, shop, 5_000)
    await send(runtime, other, shop, 600)
    await fee_probes.probe(
        runtime,
        payer.principal,
        wallet_id=payer.btc,
        payment_request=(await outside(runtime)).payment_request,
    )

    assert (await spent(runtime, key_id), await spent(runtime, other_id)) == (0, 600)
    await send(runtime, payer, shop, 100)


async def test_receiving_does_not_count(runtime: Runtime, owner: Person, shop: Person) -> None:
    payer, key_id = await by_key(runtime, owner)
    await limit(runtime, key_id, DAILY=100)

    await send(runtime, payer, shop, 100)
    await send(runtime, replace(shop), owner, 100)

    assert await spent(runtime, key_id) == 100
    with pytest.raises(SpendingLimitReached):
        await send(runtime, payer, shop, 1)


async def test_a_repeated_payment_counts_once(
    runtime: Runtime, owner: Person, shop: Person
) -> None:
    payer, key_id = await by_key(runtime, owner)
    await limit(runtime, key_id, DAILY=1_000)
    own = await invoices.create(
        runtime, shop.principal, wallet_id=shop.btc, amount=sats(400), memo=""
    )
    foreign = await outside(runtime, 400)

    for request in (own.payment_request, foreign.payment_request):
        assert (await pay(runtime, payer, request)).status is Result.SUCCESS
        assert (await pay(runtime, payer, request)).status is Result.ALREADY_PAID

    assert await spent(runtime, key_id) == 800


async def test_m14_a_retried_request_learns_that_it_was_paid_though_nothing_is_left(
    runtime: Runtime, owner: Person, shop: Person
) -> None:
    """What the first try spent must not refuse the second."""
    payer, key_id = await by_key(runtime, owner)
    await limit(runtime, key_id, DAILY=100)
    idempotency_id = uuid4()

    async def retried() -> PaymentResult:
        return await payments.send_intraledger(
            runtime,
            payer.principal,
            wallet_id=payer.btc,
            recipient_wallet_id=shop.btc,
            amount=sats(100),
            idempotency_id=idempotency_id,
        )

    first, second = await retried(), await retried()

    assert first == second
    assert await balance(runtime, shop.btc) == 100
    with pytest.raises(SpendingLimitReached):
        await send(runtime, payer, shop, 100)


async def test_the_limit_is_named_when_the_balance_is_too_low_as_well(
    runtime: Runtime, shop: Person
) -> None:
    """As in Blink."""
    poor = await factories.person(runtime, sat=10)
    payer, key_id = await by_key(runtime, poor)

    with pytest.raises(InsufficientBalance):
        await send(runtime, payer, shop, 50)
    await limit(runtime, key_id, DAILY=40)
    with pytest.raises(SpendingLimitReached):
        await send(runtime, payer, shop, 50)

    assert await spent(runtime, key_id) == 0


# ---- Fees


async def test_fees_do_not_count_unless_the_key_says_so(runtime: Runtime, owner: Person) -> None:
    payer, key_id = await by_key(runtime, owner)
    await limit(runtime, key_id, DAILY=1_000, PER_PAYMENT=1_000)

    await pay(runtime, payer, (await outside(runtime, 1_000, "fee_ppm:3000")).payment_request)

    assert await spent(runtime, key_id) == 1_000


async def test_included_fees_count_with_the_reserve_first_and_then_as_they_were(
    runtime: Runtime, owner: Person
) -> None:
    factories.sandbox(runtime).pay_timeout_s = 0.2
    payer, key_id = await by_key(runtime, owner)
    await include_fees(runtime, key_id)
    await limit(runtime, key_id, DAILY=2_012)
    held = await outside(runtime, 1_000, hold=True)

    assert (await pay(runtime, payer, held.payment_request)).status is Result.PENDING
    assert await spent(runtime, key_id) == 1_000 + RESERVE_SAT
    with pytest.raises(SpendingLimitReached, match=r"2012 sats .* needs 1010 sats, routing fees"):
        await pay(runtime, payer, (await outside(runtime, 1_000)).payment_request)

    await factories.world(runtime).settle(held.payment_hash, None)
    await reconciled(runtime)
    fee_sat = sat_ceil(await runtime.pool.fetchval("SELECT fee_msat FROM payment"))
    assert fee_sat < RESERVE_SAT
    assert await spent(runtime, key_id) == 1_000 + fee_sat
    await pay(runtime, payer, (await outside(runtime, 1_000)).payment_request)
    await assert_books_are_right(runtime)


async def test_included_fees_count_against_the_limit_of_one_payment(
    runtime: Runtime, owner: Person
) -> None:
    payer, key_id = await by_key(runtime, owner)
    await include_fees(runtime, key_id)
    await limit(runtime, key_id, PER_PAYMENT=1_009)
    invoice = await outside(runtime, 1_000)

    with pytest.raises(SpendingLimitReached, match="per-payment spending limit exceeded"):
        await pay(runtime, payer, invoice.payment_request)
    await limit(runtime, key_id, PER_PAYMENT=1_010)
    await pay(runtime, payer, invoice.payment_request)


# ---- What is given back


@pytest.mark.parametrize("behaviour", ["no_route", "reject", "fee_ppm:900000"])
async def test_a_failed_payment_gives_back_what_it_took_each_time(
    runtime: Runtime, owner: Person, behaviour: str
) -> None:
    payer, key_id = await by_key(runtime, owner)
    await limit(runtime, key_id, DAILY=1_000)
    invoice = await outside(runtime, 1_000, behaviour)

    for _ in range(3):
        with pytest.raises((PaymentRefused, InvalidInput)) as failed:
            await pay(runtime, payer, invoice.payment_request)
        assert not isinstance(failed.value, SpendingLimitReached)
        assert await spent(runtime, key_id) == 0
    await assert_books_are_right(runtime)


async def test_a_pending_payment_counts_until_the_reconciler_finds_that_it_failed(
    runtime: Runtime, owner: Person, shop: Person
) -> None:
    """M15."""
    payer, key_id = await by_key(runtime, owner)
    await limit(runtime, key_id, DAILY=1_000)
    lost = await outside(runtime, 1_000, "timeout_then_fail")

    assert (await pay(runtime, payer, lost.payment_request)).status is Result.PENDING
    assert await spent(runtime, key_id) == 1_000
    with pytest.raises(SpendingLimitReached):
        await send(runtime, payer, shop, 1)
    await reconciled(runtime)

    assert await spent(runtime, key_id) == 0
    await send(runtime, payer, shop, 1_000)
    await assert_books_are_right(runtime)


async def test_a_pending_payment_that_succeeds_goes_on_counting(
    runtime: Runtime, owner: Person, shop: Person
) -> None:
    payer, key_id = await by_key(runtime, owner)
    await limit(runtime, key_id, DAILY=1_000)
    late = await outside(runtime, 1_000, "timeout_then_settle")

    await pay(runtime, payer, late.payment_request)
    await reconciled(runtime)

    assert await spent(runtime, key_id) == 1_000
    with pytest.raises(SpendingLimitReached):
        await send(runtime, payer, shop, 1)
    await assert_books_are_right(runtime)


async def test_m16_a_payment_that_a_crash_kept_from_the_node_is_given_back(
    runtime: Runtime, owner: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    payer, key_id = await by_key(runtime, owner)

    class Killed(BaseException):
        pass

    async def dies(*_: object, **__: object) -> None:
        raise Killed

    monkeypatch.setattr(type(runtime.node), "pay", dies)
    with pytest.raises(Killed):
        await pay(runtime, payer, (await outside(runtime)).payment_request)
    assert await spent(runtime, key_id) == 1_000

    await runtime.pool.execute("UPDATE payment SET sender_until = now()")
    await asyncio.gather(*(reconciliation.reconcile(runtime) for _ in range(4)))

    assert await spent(runtime, key_id) == 0
    await assert_books_are_right(runtime)


async def test_m17_a_second_verdict_gives_nothing_back(runtime: Runtime, owner: Person) -> None:
    payer, key_id = await by_key(runtime, owner)
    await pay(runtime, payer, (await outside(runtime)).payment_request)
    (payment,) = await factories.outgoing_payments(runtime, "true")

    await lightning.conclude(runtime, payment, Failed(FailureReason.NO_ROUTE))

    assert await spent(runtime, key_id) == 1_000


async def test_what_the_node_had_paid_before_is_given_back(runtime: Runtime, owner: Person) -> None:
    payer, key_id = await by_key(runtime, owner)
    invoice = await outside(runtime)
    await factories.sandbox(runtime).pay(
        invoice.payment_request, amount_msat=None, fee_limit_msat=10_000
    )

    result = await pay(runtime, payer, invoice.payment_request)

    assert result.status is Result.ALREADY_PAID
    assert await spent(runtime, key_id) == 0


# ---- Windows


@pytest.mark.parametrize(
    ("window", "span"),
    [
        (Window.DAILY, timedelta(hours=24)),
        (Window.WEEKLY, timedelta(days=7)),
        (Window.MONTHLY, timedelta(days=30)),
        (Window.ANNUAL, timedelta(days=365)),
    ],
)
async def test_windows_roll_to_the_second(
    runtime: Runtime, owner: Person, shop: Person, window: Window, span: timedelta
) -> None:
    payer, key_id = await by_key(runtime, owner)
    await limit(runtime, key_id, **{window: 1_000})
    await send(runtime, payer, shop, 1_000)

    await age(runtime, key_id, seconds=span.total_seconds() - 5)
    assert await spent(runtime, key_id, window) == 1_000
    with pytest.raises(SpendingLimitReached, match=f"^{window.lower()} spending limit exceeded"):
        await send(runtime, payer, shop, 1)

    await age(runtime, key_id, seconds=5)
    assert await spent(runtime, key_id, window) == 0
    await send(runtime, payer, shop, 1_000)


async def test_spending_from_the_future_counts(
    runtime: Runtime, owner: Person, shop: Person
) -> None:
    """The clock was set back."""
    payer, key_id = await by_key(runtime, owner)
    await limit(runtime, key_id, DAILY=1_000)
    await send(runtime, payer, shop, 1_000)

    await age(runtime, key_id, hours=-1)

    with pytest.raises(SpendingLimitReached):
        await send(runtime, payer, shop, 1)


async def test_a_limit_raised_or_removed_gives_room_at_once_and_a_lowered_one_takes_it(
    runtime: Runtime, owner: Person, shop: Person
) -> None:
    payer, key_id = await by_key(runtime, owner)
    await limit(runtime, key_id, DAILY=100)
    await send(runtime, payer, shop, 100)

    await limit(runtime, key_id, DAILY=150)
    await send(runtime, payer, shop, 50)
    await limit(runtime, key_id, DAILY=149)
    with pytest.raises(SpendingLimitReached):
        await send(runtime, payer, shop, 1)
    await limit(runtime, key_id)
    await send(runtime, payer, shop, 5_000)

    budget = (await spending.of_keys(runtime, [key_id]))[key_id].of(Window.DAILY)
    assert (budget.limit_sat, budget.remaining_sat, budget.spent_sat) == (None, None, 5_150)


async def test_a_budget_that_was_lowered_below_what_is_spent_has_nothing_left(
    runtime: Runtime, owner: Person, shop: Person
) -> None:
    payer, key_id = await by_key(runtime, owner)
    await send(runtime, payer, shop, 100)

    await limit(runtime, key_id, DAILY=30, PER_PAYMENT=20)

    found = (await spending.of_keys(runtime, [key_id]))[key_id]
    daily, per_payment = found.of(Window.DAILY), found.of(Window.PER_PAYMENT)
    assert (daily.limit_sat, daily.spent_sat, daily.remaining_sat) == (30, 100, 0)
    assert (per_payment.limit_sat, per_payment.spent_sat, per_payment.remaining_sat) == (20, 0, 20)
    assert per_payment.resets_at is None
    assert daily.resets_at is not None
    left = daily.resets_at - datetime.now(UTC)
    assert timedelta(hours=23, minutes=59) < left <= timedelta(hours=24)


# ---- What a refusal says


async def test_the_refusal_names_window_limit_spent_needed_and_when_room_returns(
    runtime: Runtime, owner: Person, shop: Person
) -> None:
    payer, key_id = await by_key(runtime, owner)
    await limit(runtime, key_id, DAILY=1_000)
    await send(runtime, payer, shop, 400)
    await age(runtime, key_id, hours=3)
    await send(runtime, payer, shop, 500)
    oldest = await runtime.pool.fetchval(
        "SELECT moment_of(id) FROM movement WHERE spent_sat IS NOT NULL ORDER BY id LIMIT 1"
    )

    with pytest.raises(SpendingLimitReached) as refused:
        await send(runtime, payer, shop, 101)

    room_at = oldest + timedelta(hours=24)
    room_at = room_at.replace(microsecond=0) + timedelta(seconds=bool(room_at.microsecond))
    assert refused.value.message == (
        "daily spending limit exceeded: this API key may spend 1000 sats in 24 hours and has "
        "spent 900 sats; this payment needs 101 sats. There is room for it again at "
        f"{room_at:%Y-%m-%dT%H:%M:%SZ}: wait until then, send less, or have the limit raised "
        "from a session (apiKeySetLimit)."
    )


async def test_the_payment_fits_at_the_moment_that_was_named(
    runtime: Runtime, owner: Person, shop: Person
) -> None:
    payer, key_id = await by_key(runtime, owner)
    await limit(runtime, key_id, DAILY=1_000, WEEKLY=1_500)
    for sat, hours in ((600, 100), (700, 2), (200, 1)):
        await send(runtime, payer, shop, sat)
        await age(runtime, key_id, hours=hours)

    # 900 in 24 hours, 1,500 in 7 days: both refuse 200; the day has room before the week has.
    with pytest.raises(SpendingLimitReached, match=r"^daily") as refused:
        await send(runtime, payer, shop, 200)

    named = re.search(r"again at (\S+Z):", refused.value.message)
    assert named is not None
    wait = datetime.fromisoformat(named[1]) - datetime.now(UTC)
    assert timedelta(days=2) < wait < timedelta(days=7)
    await age(runtime, key_id, seconds=wait.total_seconds() - 30)
    with pytest.raises(SpendingLimitReached, match=r"^weekly"):
        await send(runtime, payer, shop, 200)
    await age(runtime, key_id, seconds=30)
    await send(runtime, payer, shop, 200)


@pytest.mark.parametrize("limits", [{"DAILY": 99}, {"DAILY": 500, "ANNUAL": 99}], ids=str)
async def test_what_never_fits_is_said_to_never_fit(
    runtime: Runtime, owner: Person, shop: Person, limits: dict[str, int]
) -> None:
    payer, key_id = await by_key(runtime, owner)
    await send(runtime, payer, shop, 450)
    await limit(runtime, key_id, **limits)

    with pytest.raises(SpendingLimitReached) as refused:
        await send(runtime, payer, shop, 100)

    assert refused.value.message.startswith("daily spending limit exceeded")
    assert "It never fits the limits of this key: send less, or have" in refused.value.message


async def test_windows_are_named_in_the_order_of_their_length(
    runtime: Runtime, owner: Person, shop: Person
) -> None:
    """As in Blink."""
    payer, key_id = await by_key(runtime, owner)
    await send(runtime, payer, shop, 100)
    named = []
    limits = dict.fromkeys(Window, 50)

    while limits:
        await limit(runtime, key_id, **limits)
        with pytest.raises(SpendingLimitReached) as refused:
            await send(runtime, payer, shop, 60)
        named.append(refused.value.message.partition(" ")[0])
        del limits[next(iter(limits))]

    assert named == ["per-payment", "daily", "weekly", "monthly", "annual"]


# ---- Limits


@pytest.mark.parametrize("sat", [0, -1, -(2**63), 2**53, 2**63, 10**30])
async def test_bad_limits_are_refused_and_leave_the_old_one(
    runtime: Runtime, owner: Person, sat: int
) -> None:
    _, key_id = await by_key(runtime, owner)
    await limit(runtime, key_id, DAILY=100)

    with pytest.raises(InvalidInput, match="Invalid limit amount"):
        await limit(runtime, key_id, DAILY=sat)

    assert await limits_of(runtime, key_id) == {Window.DAILY: 100}


async def test_the_largest_limit_is_no_hindrance(
    runtime: Runtime, owner: Person, shop: Person
) -> None:
    payer, key_id = await by_key(runtime, owner)
    await limit(runtime, key_id, **dict.fromkeys(Window, spending.LIMIT_SAT_MAX))

    await send(runtime, payer, shop, FUNDS_SAT)

    budget = (await spending.of_keys(runtime, [key_id]))[key_id].of(Window.ANNUAL)
    assert budget.remaining_sat == spending.LIMIT_SAT_MAX - FUNDS_SAT


async def test_limits_are_set_and_removed_one_by_one_or_all_together(
    runtime: Runtime, owner: Person
) -> None:
    _, key_id = await by_key(runtime, owner)

    async def after(*changes: str) -> dict[Window, int]:
        async with runtime.connection() as connection, connection.transaction():
            for change in changes:
                name, _, sat = change.partition("=")
                if sat:
                    await spending.put(connection, key_id, Window(name), int(sat))
                else:
                    await spending.remove(connection, key_id, Window(name))
        return await limits_of(runtime, key_id)

    assert await after("DAILY=5", "WEEKLY=6", "DAILY=7") == {Window.DAILY: 7, Window.WEEKLY: 6}
    assert await after("DAILY", "ANNUAL") == {Window.WEEKLY: 6}
    await limit(runtime, key_id, WEEKLY=8, PER_PAYMENT=1)
    assert await after() == {Window.WEEKLY: 8, Window.PER_PAYMENT: 1}
    await limit(runtime, key_id)
    assert await after() == {}


@pytest.mark.parametrize(
    ("limits", "expected"),
    [
        ({"DAILY": 100}, True),
        ({"DAILY": 99, "WEEKLY": 1}, True),
        ({"DAILY": 101}, False),
        ({"WEEKLY": 1}, False),
        ({}, False),
    ],
    ids=str,
)
def test_limits_are_within_others_when_none_is_missing_or_higher(
    limits: dict[str, int], *, expected: bool
) -> None:
    given = {Window(name): sat for name, sat in limits.items()}

    assert spending.within(given, {Window.DAILY: 100}) is expected
    assert spending.within(given, {})


# ---- Upkeep


async def test_what_no_window_reaches_does_not_count(
    runtime: Runtime, owner: Person, shop: Person
) -> None:
    payer, key_id = await by_key(runtime, owner)
    for _ in range(5):
        await send(runtime, payer, shop, 1)
    await age(runtime, key_id, days=2)
    await send(runtime, payer, shop, 2)
    await age(runtime, key_id, days=364)

    budgets = (await spending.of_keys(runtime, [key_id]))[key_id]
    assert budgets.of(Window.ANNUAL).spent_sat == 2


@pytest.mark.parametrize(
    "fault",
    [
        "UPDATE movement SET spent_sat = NULL, spent_fee_sat = NULL",
        "UPDATE movement SET spent_sat = spent_sat + 1",
        "UPDATE movement SET spent_fee_sat = spent_fee_sat + 1",
        "UPDATE movement SET status = 'FAILURE' WHERE api_key_id IS NOT NULL",
    ],
)
async def test_i11_the_check_finds_spending_that_does_not_agree_with_the_debits(
    runtime: Runtime, owner: Person, shop: Person, fault: str
) -> None:
    payer, _ = await by_key(runtime, owner)
    await send(runtime, payer, shop, 100)
    await assert_books_are_right(runtime)

    await runtime.pool.execute(fault)

    (problem, *_) = (await checkup.check(runtime)).problems
    assert problem.startswith("what a key spent is what it paid and was not given back: ")


async def history(runtime: Runtime, key_id: KeyId, payments: int) -> None:
    """Have a key pay 1 sat so many times, over the last 364 days."""
    async with runtime.connection() as connection, connection.transaction():
        # The tests' server does not wait for commits; what may be lost is not visible to all yet.
        await connection.execute("SET LOCAL synchronous_commit = on")
        await connection.execute(
            """
            INSERT INTO movement (id, kind, status, cents_per_btc, api_key_id, spent_sat,
                                  spent_fee_sat)
            SELECT ascending_id(now() - n * interval '364 days' / $2, 11), 'intraledger',
                   'SUCCESS', 1, $1, 1, 0
              FROM generate_series(1, $2::integer) AS n
            """,
            key_id,
            payments,
        )
    await runtime.pool.execute("VACUUM ANALYZE movement")


async def sum_up(runtime: Runtime, key_id: KeyId) -> None:
    await runtime.pool.execute("INSERT INTO key_spent_due VALUES ($1)", key_id)
    await spent_sums.fold_due(runtime)


async def sums_of(runtime: Runtime, key_id: KeyId) -> dict[int, int]:
    """Return how many sums of each level there are."""
    rows = await runtime.pool.fetch(
        "SELECT level, count(*) FROM key_spent_sum WHERE api_key_id = $1 GROUP BY 1", key_id
    )
    return {row["level"]: row["count"] for row in rows}


async def test_a_limit_reads_few_rows_however_long_the_history(
    runtime: Runtime, owner: Person
) -> None:
    _, key_id = await by_key(runtime, owner)
    await history(runtime, key_id, 20_000)
    await sum_up(runtime, key_id)
    await limit(runtime, key_id, DAILY=100, WEEKLY=1_000, MONTHLY=10_000, ANNUAL=20_001)

    async with runtime.connection() as connection, connection.transaction():
        before = await connection.fetchval(_ENTRIES_READ)
        await connection.execute("SELECT key_may_spend($1, 1, 0)", key_id)
        read = await connection.fetchval(_ENTRIES_READ) - before

    assert await sums_of(runtime, key_id) == {1: 20_000 // 64, 2: 20_000 // 64**2}
    # Four windows: at each end of one at most a sum's payments, and a sum's sums, level by level.
    assert read < 4 * 4 * 64
    assert await spent(runtime, key_id) == 20_000
    assert await spent(runtime, key_id, Window.WEEKLY) == 20_000 * 7 // 364


#: Entries of the indexes that this transaction has read.
_ENTRIES_READ = """
SELECT pg_stat_get_xact_tuples_returned('movement_spent'::regclass)
     + pg_stat_get_xact_tuples_returned('key_spent_sum_pkey'::regclass)
"""


async def test_a_key_without_limits_has_its_sums_made_by_the_job(
    runtime: Runtime, owner: Person, shop: Person
) -> None:
    payer, key_id = await by_key(runtime, owner)
    await history(runtime, key_id, 100)

    async with asyncio.timeout(60):
        while not await runtime.pool.fetchval("SELECT count(*) FROM key_spent_due"):
            await send(runtime, payer, shop, 1)
    assert await sums_of(runtime, key_id) == {}
    paid = await spent(runtime, key_id)
    await spent_sums.fold_due(runtime)

    # What it paid this minute is left alone: it may not be settled yet.
    assert await sums_of(runtime, key_id) == {1: 1}
    assert await spent(runtime, key_id) == paid
    assert not await runtime.pool.fetchval("SELECT count(*) FROM key_spent_due")


async def test_a_limited_key_makes_its_sums_in_passing(
    runtime: Runtime, owner: Person, shop: Person
) -> None:
    payer, key_id = await by_key(runtime, owner)
    await limit(runtime, key_id, ANNUAL=100_000)
    await history(runtime, key_id, 100)

    async with asyncio.timeout(60):
        while not await sums_of(runtime, key_id):
            await send(runtime, payer, shop, 1)

    assert not await runtime.pool.fetchval("SELECT count(*) FROM key_spent_due")
    assert await spent(runtime, key_id) == 100 + await balance(runtime, shop.btc)


async def test_a_payment_that_ends_after_it_was_summed_up_is_kept_right(
    runtime: Runtime, owner: Person
) -> None:
    payer, key_id = await by_key(runtime, owner)
    await include_fees(runtime, key_id)
    await pay(runtime, payer, (await outside(runtime, 1_000, "timeout_then_fail")).payment_request)
    await pay(
        runtime, payer, (await outside(runtime, 2_000, "timeout_then_settle")).payment_request
    )
    await runtime.pool.execute("SELECT key_spent_fold($1, now(), 9, 2)", key_id)
    assert await sums_of(runtime, key_id) == {1: 1}
    assert await spent(runtime, key_id) == 3_000 + 2 * RESERVE_SAT

    await reconciled(runtime)

    (fee_sat,) = [
        row[0]
        for row in await runtime.pool.fetch(
            "SELECT spent_fee_sat FROM movement WHERE spent_sat IS NOT NULL"
        )
    ]
    assert await spent(runtime, key_id) == 2_000 + fee_sat < 2_000 + RESERVE_SAT
    await assert_books_are_right(runtime)


@pytest.mark.parametrize("level", [1, 2])
async def test_the_check_finds_a_sum_that_is_not_that_of_its_payments(
    runtime: Runtime, owner: Person, shop: Person, level: int
) -> None:
    payer, key_id = await by_key(runtime, owner)
    for _ in range(9):
        await send(runtime, payer, shop, 1)
    await runtime.pool.execute("SELECT key_spent_fold($1, now(), 9, 2)", key_id)
    await assert_books_are_right(runtime)

    await runtime.pool.execute("UPDATE key_spent_sum SET sat = sat + 1 WHERE level = $1", level)

    (problem, *_) = (await checkup.check(runtime)).problems
    assert problem.startswith("a stored sum of what a key spent is that of the payments it covers")


async def test_a_payment_from_another_currency_without_its_worth_in_satoshi_is_refused(
    runtime: Runtime, owner: Person
) -> None:
    """No payment of a key may pass uncounted."""
    _, key_id = await by_key(runtime, owner)

    with pytest.raises(asyncpg.FeatureNotSupportedError):
        await runtime.pool.execute(
            """
            SELECT post_movement(
                'intraledger', '{}', '{}',
                ROW('intraledger', 'SUCCESS', 1, NULL, NULL, $2, NULL, NULL, NULL, NULL, NULL, NULL,
                    NULL),
                ARRAY[ROW($1, -5, NULL, NULL, NULL, NULL, NULL, NULL)::new_side],
                now(), ascending_id(now(), 11))
            """,
            owner.usd,
            key_id,
        )
