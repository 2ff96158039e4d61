"""How much an account may move in 24 hours: exact, under the lock, and bounded in cost."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from uuid import UUID

import pytest

from app.errors import (
    AccountLimitReached,
    InsufficientBalance,
    NotAuthorized,
    PaymentRefused,
    PriceUnavailable,
    SpendingLimitReached,
)
from app.money import DailyLimits, sats
from app.permissions import Scope
from app.prices.quotes import Quote
from app.principal import AccountId, Actor, KeyId, Principal, WalletId
from app.process.runtime import Runtime
from app.services import authentication
from app.services.accounts import admin, limits
from app.services.accounts.limits import Allowance
from app.services.accounts.registry import Level
from app.services.keys.spending import Window
from app.services.payments import invoices, sending
from app.services.wallets.movements import (
    MovementKind,
    MovementStatus,
    NewMovement,
    Side,
    rows_of,
)
from app.settings import Settings
from app.startup import open_runtime
from tests.factories import Person, balance, key, owner_of, person
from tests.integration.limited import SAT_PER_DOLLAR, age, guest, outside_invoice, send

#: What an account of level ONE may send to other accounts: 2,000 dollars, at 100,000 a bitcoin.
_MOST_SAT = 2_000 * SAT_PER_DOLLAR
_WITHDRAWAL_SAT = 1_000 * SAT_PER_DOLLAR


@pytest.fixture
async def alice(runtime: Runtime) -> Person:
    """Somebody who signed up by himself."""
    return await guest(runtime, sat=5 * _MOST_SAT)


@pytest.fixture
async def bob(runtime: Runtime) -> Person:
    return await person(runtime)


async def _left(runtime: Runtime, who: Person) -> limits.Allowances:
    return await limits.of_account(runtime, who.principal.account_id, who.principal.level)


async def test_who_signs_up_has_limits_and_whom_the_operator_takes_in_has_none(
    runtime: Runtime, alice: Person, bob: Person
) -> None:
    assert (alice.principal.level, bob.principal.level) == ("ONE", "THREE")
    assert (await _left(runtime, alice)).internal_send == Allowance(200_000, 200_000)
    none = limits.UNLIMITED_CENTS
    assert (await _left(runtime, bob)).withdrawal == Allowance(none, none)


async def test_all_of_a_limit_can_be_sent_and_no_satoshi_more(
    runtime: Runtime, alice: Person, bob: Person
) -> None:
    await send(runtime, alice, bob, _MOST_SAT - 1_000)
    assert (await _left(runtime, alice)).internal_send == Allowance(200_000, 100)
    await send(runtime, alice, bob, 1_000)
    assert (await _left(runtime, alice)).internal_send == Allowance(200_000, 0)

    with pytest.raises(AccountLimitReached) as refused:
        await send(runtime, alice, bob, 1)

    assert refused.value.message == "Cannot transfer more than $2000.00 in 24 hours"
    assert refused.value.code == "TRANSACTION_RESTRICTED"
    assert await balance(runtime, bob.btc) == _MOST_SAT


async def test_invoice_of_another_account_counts_as_sent_inside(
    runtime: Runtime, alice: Person, bob: Person
) -> None:
    made = await invoices.create(runtime, bob.principal, wallet_id=bob.btc, amount=sats(_MOST_SAT))
    await sending.pay_invoice(
        runtime, alice.principal, wallet_id=alice.btc, payment_request=made.payment_request
    )

    assert (await _left(runtime, alice)).internal_send.remaining == 0
    with pytest.raises(AccountLimitReached):
        await send(runtime, alice, bob, 1)


async def test_there_is_room_again_when_a_payment_is_a_day_old(
    runtime: Runtime, alice: Person, bob: Person
) -> None:
    await send(runtime, alice, bob, _MOST_SAT)

    await age(runtime, timedelta(hours=23, minutes=59))
    with pytest.raises(AccountLimitReached):
        await send(runtime, alice, bob, 1)
    await age(runtime, timedelta(minutes=1))
    await send(runtime, alice, bob, _MOST_SAT)

    assert (await _left(runtime, alice)).internal_send.remaining == 0


async def test_sums_say_what_the_payments_come_to_wherever_the_window_begins(
    runtime: Runtime, alice: Person, bob: Person
) -> None:
    for number in range(12):
        await send(runtime, alice, bob, 1_000 * (number + 1))
        await age(runtime, timedelta(hours=3, minutes=7))
    rows = await runtime.pool.fetch("SELECT account_id FROM account_spent")
    assert len(rows) == 12

    for hours in (0, 1, 5, 12, 23, 24, 30, 40):
        row = await runtime.pool.fetchrow(
            """
            SELECT account_spent_after($1, 'internal_send', w.begin),
                   (SELECT coalesce(sum(millicents), 0)::bigint FROM account_spent
                     WHERE account_id = $1 AND moment_of(movement_id) > w.begin)
              FROM (SELECT now() - make_interval(hours => $2) AS begin) w
            """,
            alice.principal.account_id,
            hours,
        )
        assert row is not None
        assert row[0] == row[1], hours


async def test_withdrawals_are_counted_apart_without_their_fees(
    runtime: Runtime, alice: Person, bob: Person
) -> None:
    request = await outside_invoice(runtime, _WITHDRAWAL_SAT)
    await sending.pay_invoice(
        runtime, alice.principal, wallet_id=alice.btc, payment_request=request
    )

    left = await _left(runtime, alice)
    assert left.withdrawal == Allowance(100_000, 0)
    assert left.internal_send == Allowance(200_000, 200_000)
    with pytest.raises(AccountLimitReached) as refused:
        await sending.pay_invoice(
            runtime,
            alice.principal,
            wallet_id=alice.btc,
            payment_request=await outside_invoice(runtime, 1),
        )
    assert "$1000.00" in refused.value.message
    await send(runtime, alice, bob, 1)


async def test_withdrawal_that_fails_gives_the_room_back(runtime: Runtime, alice: Person) -> None:
    request = await outside_invoice(runtime, _WITHDRAWAL_SAT, behaviour="no_route")
    with pytest.raises(PaymentRefused):
        await sending.pay_invoice(
            runtime, alice.principal, wallet_id=alice.btc, payment_request=request
        )

    assert (await _left(runtime, alice)).withdrawal == Allowance(100_000, 100_000)
    assert await runtime.pool.fetchval("SELECT count(*) FROM account_spent") == 0


async def test_what_moves_within_an_account_and_a_currency_counts_nothing() -> None:
    account = AccountId(UUID(int=1))
    one, other = WalletId(UUID(int=2)), WalletId(UUID(int=3))
    movement = NewMovement(
        kind=MovementKind.INTRALEDGER, status=MovementStatus.SUCCESS, quote=Quote(10_000_000)
    )
    sides = [
        Side(wallet_id=one, account_id=account, amount=sats(-5)),
        Side(wallet_id=other, account_id=account, amount=sats(5)),
    ]

    _, (first, _) = rows_of(movement, sides, DailyLimits(0, 0, 0))

    assert isinstance(first, tuple)
    assert first[-1] is None


async def test_payments_at_once_from_two_wallets_do_not_exceed_the_limit(
    runtime: Runtime, alice: Person, bob: Person
) -> None:
    second = WalletId(UUID("11111111-1111-4111-8111-111111111111"))
    await _add_wallet(runtime, alice, second)
    await send(runtime, alice, bob, 1)  # so that nothing is prepared at once
    await _move_half(runtime, alice, second)
    principal = await authentication.on_behalf_of(runtime, alice.principal.account_id)

    tries = [
        sending.send_intraledger(
            runtime,
            principal,
            wallet_id=wallet_id,
            recipient_wallet_id=bob.btc,
            amount=sats(_MOST_SAT // 10),
        )
        for wallet_id in (alice.btc, second)
        for _ in range(10)
    ]
    results = await asyncio.gather(*tries, return_exceptions=True)

    refused = [one for one in results if isinstance(one, AccountLimitReached)]
    assert len(refused) == 11
    assert await balance(runtime, bob.btc) == 1 + 9 * (_MOST_SAT // 10)


async def test_message_of_the_account_wins_over_that_of_the_key(
    runtime: Runtime, alice: Person, bob: Person
) -> None:
    key_id, secret = await key(runtime, alice, Scope.WRITE, limits={Window.DAILY: _MOST_SAT})
    principal = await authentication.authenticate(runtime, secret, address="127.0.0.1")
    by_key = Person(principal, alice.btc, alice.usd)

    with pytest.raises(AccountLimitReached):
        await send(runtime, by_key, bob, _MOST_SAT + 1)
    await send(runtime, by_key, bob, _MOST_SAT // 2)
    await admin.set_level(runtime, Actor.operator(), principal.account_id, Level.THREE)
    promoted = await authentication.authenticate(runtime, secret, address="127.0.0.1")
    with pytest.raises(SpendingLimitReached):
        await send(runtime, Person(promoted, alice.btc, alice.usd), bob, _MOST_SAT)
    assert KeyId(key_id) == principal.key_id


async def test_limit_is_told_before_the_balance(runtime: Runtime, bob: Person) -> None:
    poor = await guest(runtime)

    with pytest.raises(AccountLimitReached):
        await send(runtime, poor, bob, _MOST_SAT + 1)
    with pytest.raises(InsufficientBalance):
        await send(runtime, poor, bob, _MOST_SAT)
    assert await runtime.pool.fetchval("SELECT count(*) FROM account_spent") == 0


async def test_level_is_that_of_the_moment(runtime: Runtime, alice: Person, bob: Person) -> None:
    """Who was authenticated before the level changed does not pay by the old one."""
    await admin.set_level(runtime, Actor.operator(), alice.principal.account_id, Level.ZERO)

    with pytest.raises(NotAuthorized):
        await send(runtime, alice, bob, 1)
    lowered = owner_of(await authentication.on_behalf_of(runtime, alice.principal.account_id))
    with pytest.raises(AccountLimitReached):
        await send(runtime, lowered, bob, 126 * SAT_PER_DOLLAR)


async def test_payment_that_is_not_made_counts_nothing(
    runtime: Runtime, alice: Person, bob: Person
) -> None:
    made = await invoices.create(runtime, bob.principal, wallet_id=bob.btc, amount=sats(1_000))
    for _ in range(3):
        await sending.pay_invoice(
            runtime, alice.principal, wallet_id=alice.btc, payment_request=made.payment_request
        )

    assert (await _left(runtime, alice)).internal_send.remaining == 199_900


async def test_without_limits_nothing_is_recorded(
    runtime: Runtime, bob: Person, alice: Person
) -> None:
    rich = await person(runtime, sat=2 * _MOST_SAT)

    await send(runtime, rich, alice, 2 * _MOST_SAT)

    assert await runtime.pool.fetchval("SELECT count(*) FROM account_spent") == 0
    assert await balance(runtime, bob.btc) == 0


async def test_limits_can_be_switched_off(free: Runtime) -> None:
    carol, dave = await guest(free, sat=2 * _MOST_SAT), await person(free)

    await send(free, carol, dave, 2 * _MOST_SAT)

    none = limits.UNLIMITED_CENTS
    assert (await _left(free, carol)).internal_send == Allowance(none, none)


@pytest.fixture
async def free(settings: Settings) -> AsyncIterator[Runtime]:
    changed = settings.model_copy(update={"daily_limits": "off"})
    async with open_runtime(changed, migrates=False) as opened:
        yield opened


async def test_without_a_price_a_limited_account_sends_no_bitcoin(
    runtime: Runtime, alice: Person, bob: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(runtime.prices), "quote_or_none", lambda _: None)

    with pytest.raises(PriceUnavailable):
        await send(runtime, alice, bob, 1)


async def test_what_is_older_than_a_day_is_deleted(
    runtime: Runtime, alice: Person, bob: Person
) -> None:
    await send(runtime, alice, bob, 5)
    await age(runtime, timedelta(hours=26))
    await send(runtime, alice, bob, 6)

    await limits.prune(runtime)

    assert await runtime.pool.fetchval("SELECT sum(millicents) FROM account_spent") == 600
    assert await runtime.pool.fetchval("SELECT sum(millicents) FROM account_spent_sum") == 600


async def _add_wallet(runtime: Runtime, owner: Person, wallet_id: WalletId) -> None:
    async with runtime.connection() as connection, connection.transaction():
        await connection.execute(
            "INSERT INTO wallet (id, account_id, currency) VALUES ($1, $2, 'BTC')",
            wallet_id,
            owner.principal.account_id,
        )
        await connection.execute(
            "INSERT INTO ledger_account (id, currency, balance) VALUES ($1, 'BTC', 0)", wallet_id
        )


async def _move_half(runtime: Runtime, owner: Person, wallet_id: WalletId) -> None:
    principal: Principal = await authentication.on_behalf_of(runtime, owner.principal.account_id)
    half = await balance(runtime, owner.btc) // 2
    await sending.send_intraledger(
        runtime,
        principal,
        wallet_id=owner.btc,
        recipient_wallet_id=wallet_id,
        amount=sats(half),
    )
