"""Dollar wallets: every way in, out and across, to the cent and the satoshi.

1 BTC costs $100,000 and the house takes 0.2 %: 1 cent costs 10.02 sat, and buys 9.98.
"""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import (
    DealerRefused,
    InsufficientBalance,
    InvalidInput,
    PaymentRefused,
    SelfPayment,
)
from app.ledger import dealer as dealer_account
from app.ledger.dealer import Exposure
from app.lightning import bolt11
from app.money import AMOUNT_MAX, Currency, Money, sats
from app.nodes.answers import FailureReason
from app.nodes.sandbox.behaviour import parse
from app.nodes.sandbox.node import Accepted
from app.permissions import Scope
from app.process.runtime import Runtime
from app.services import checkup, sandbox_funds
from app.services.authentication import authenticate
from app.services.payments import fee_probes, held, invoices, outgoing, reconciliation
from app.services.payments import sending as payments
from app.services.payments.invoices import Invoice, PaymentStatus
from app.services.payments.result import PaymentResult, Result
from app.services.wallets import transactions
from app.services.wallets.movements import MovementKind, MovementStatus
from app.startup import open_runtime
from tests import factories
from tests.conftest import make_settings
from tests.factories import Person, balance, person

FUNDS_SAT = 100_000
FUNDS_CENTS = 9_980


def usd(units: int) -> Money:
    return Money(units, Currency.USD)


@pytest.fixture
async def alice(runtime: Runtime) -> Person:
    factories.sandbox(runtime).pay_timeout_s = 0.05
    made = await person(runtime, sat=FUNDS_SAT, username="alice")
    assert await sandbox_funds.fund(runtime, made.usd, FUNDS_SAT) == FUNDS_CENTS
    return made


@pytest.fixture
async def bob(runtime: Runtime) -> Person:
    return await person(runtime, username="bob")


@pytest.fixture(autouse=True)
async def the_books_are_right(runtime: Runtime) -> AsyncIterator[None]:
    yield
    assert (await checkup.check(runtime)).problems == []


async def holdings(runtime: Runtime, who: Person) -> tuple[int, int]:
    """Return what somebody has, in satoshi and cents."""
    return await balance(runtime, who.btc), await balance(runtime, who.usd)


async def exposure(runtime: Runtime) -> Exposure:
    async with runtime.connection() as connection:
        return await dealer_account.exposure(connection)


async def invoice(
    runtime: Runtime, payee: Person, amount: Money | None, *, of_dollars: bool = True
) -> Invoice:
    wallet_id = payee.usd if of_dollars else payee.btc
    return await invoices.create(runtime, payee.principal, wallet_id=wallet_id, amount=amount)


async def pay(
    runtime: Runtime,
    payer: Person,
    request: str,
    amount: Money | None = None,
    *,
    in_cents: bool = False,
) -> PaymentResult:
    return await payments.pay_invoice(
        runtime,
        payer.principal,
        wallet_id=payer.usd if in_cents else payer.btc,
        payment_request=request,
        amount=amount,
    )


async def send(
    runtime: Runtime, payer: Person, amount: Money, payee: Person, *, to_dollars: bool
) -> PaymentResult:
    return await payments.send_intraledger(
        runtime,
        payer.principal,
        wallet_id=payer.usd if amount.currency is Currency.USD else payer.btc,
        recipient_wallet_id=payee.usd if to_dollars else payee.btc,
        amount=amount,
        memo="for coffee",
    )


async def outside(runtime: Runtime, msat: int | None, behaviour: str = "settle") -> str:
    made = await factories.world(runtime).create_invoice(
        amount_msat=msat, memo="", expiry_s=600, behaviour=parse(behaviour)
    )
    return made.payment_request


async def receive(runtime: Runtime, made: Invoice, sat: int | None = None) -> None:
    await hold(runtime, made, sat)
    await held.arrived(runtime, made.payment_hash)


async def hold(runtime: Runtime, made: Invoice, sat: int | None = None) -> None:
    node = factories.sandbox(runtime)
    assert isinstance(await node.receive(made.payment_request, amount_sat=sat), Accepted)


# Between wallets.


@pytest.mark.parametrize(
    ("amount", "to_dollars", "gets"),
    [
        (sats(1_000), True, 99),
        (sats(11), True, 1),
        (usd(100), False, 998),
        (usd(1), False, 9),
        (usd(100), True, 100),
    ],
    ids=str,
)
@pytest.mark.parametrize("is_own", [False, True], ids=["another's", "own"])
async def test_money_is_sent_to_a_wallet_of_either_currency(
    runtime: Runtime,
    alice: Person,
    bob: Person,
    amount: Money,
    to_dollars: bool,
    gets: int,
    is_own: bool,
) -> None:
    payee = alice if is_own else bob
    if is_own and amount.currency is (Currency.USD if to_dollars else Currency.BTC):
        with pytest.raises(SelfPayment):
            await send(runtime, alice, amount, payee, to_dollars=to_dollars)
        return
    before = await holdings(runtime, payee)

    result = await send(runtime, alice, amount, payee, to_dollars=to_dollars)

    assert result.status is Result.SUCCESS
    paid = result.transaction
    assert paid is not None
    assert (paid.amount, paid.fee.units) == (-amount, 0)
    is_exchange = (amount.currency is Currency.USD) != to_dollars
    kind = MovementKind.CONVERSION if is_own and is_exchange else MovementKind.INTRALEDGER
    assert paid.kind is kind
    after = await holdings(runtime, payee)
    assert after[to_dollars] - before[to_dollars] == gets
    wallet_id = payee.usd if to_dollars else payee.btc
    async with runtime.connection() as connection:
        newest = await connection.fetchval(
            "SELECT encode(max(id), 'hex') FROM wallet_transaction WHERE wallet_id = $1", wallet_id
        )
    received = await transactions.by_id(runtime, wallet_id, newest)
    assert received is not None
    assert received.amount == Money(gets, Currency.USD if to_dollars else Currency.BTC)
    shown = gets >= (10 if to_dollars else 50)
    assert received.memo == ("for coffee" if shown else None)


async def test_the_dealer_has_what_it_bought_and_owes_what_it_sold(
    runtime: Runtime, alice: Person, bob: Person
) -> None:
    assert await exposure(runtime) == Exposure(FUNDS_CENTS, FUNDS_SAT * 1_000)

    await send(runtime, alice, sats(1_000), bob, to_dollars=True)
    assert await exposure(runtime) == Exposure(FUNDS_CENTS + 99, (FUNDS_SAT + 1_000) * 1_000)
    await send(runtime, alice, usd(100), bob, to_dollars=False)
    assert await exposure(runtime) == Exposure(FUNDS_CENTS - 1, (FUNDS_SAT + 2) * 1_000)
    await send(runtime, alice, usd(100), bob, to_dollars=True)
    assert await exposure(runtime) == Exposure(FUNDS_CENTS - 1, (FUNDS_SAT + 2) * 1_000)


async def test_less_than_a_cent_goes_to_the_bitcoin_wallet_of_another_and_is_refused_for_ones_own(
    runtime: Runtime, alice: Person, bob: Person
) -> None:
    result = await send(runtime, alice, sats(10), bob, to_dollars=True)

    assert result.status is Result.SUCCESS
    assert await holdings(runtime, bob) == (10, 0)
    with pytest.raises(InvalidInput, match="too low for recipient's usd wallet"):
        await send(runtime, alice, sats(10), alice, to_dollars=True)
    assert await holdings(runtime, alice) == (FUNDS_SAT - 10, FUNDS_CENTS)


async def test_nobody_sends_more_cents_than_there_are(
    runtime: Runtime, alice: Person, bob: Person
) -> None:
    with pytest.raises(InsufficientBalance, match=r"'9981' cents exceeds balance '9980'"):
        await send(runtime, alice, usd(FUNDS_CENTS + 1), bob, to_dollars=False)
    with pytest.raises(InvalidInput, match="A valid usd amount is required"):
        await send(runtime, alice, usd(0), bob, to_dollars=False)
    with pytest.raises(InvalidInput, match="Usd cents amount passed is too large"):
        await send(runtime, alice, usd(10**13 + 1), bob, to_dollars=False)


# Invoices of this server.


async def test_a_dollar_invoice_asks_for_what_its_cents_cost_when_it_is_made(
    runtime: Runtime, bob: Person
) -> None:
    made = await invoice(runtime, bob, usd(100))

    decoded = bolt11.decode(made.payment_request)
    assert made.amount_msat == decoded.amount_msat == 1_003_000
    assert (made.amount_cents, decoded.expiry_s) == (100, 300)


@pytest.mark.parametrize(
    ("minutes", "seconds"), [(None, 300), (0, 300), (1, 60), (5, 300), (6, 300)]
)
@pytest.mark.parametrize("amount", [usd(100), None], ids=["fixed", "open"])
async def test_a_dollar_invoice_holds_five_minutes_at_most(
    runtime: Runtime, bob: Person, minutes: int | None, seconds: int, amount: Money | None
) -> None:
    made = await invoices.create(
        runtime, bob.principal, wallet_id=bob.usd, amount=amount, expires_in_min=minutes
    )

    assert bolt11.decode(made.payment_request).expiry_s == seconds


@pytest.mark.parametrize(
    ("payer_in_cents", "asked", "open_amount", "payer_pays", "payee_gets"),
    [
        (False, usd(100), None, sats(1_003), usd(100)),
        (True, usd(100), None, usd(100), usd(100)),
        (True, sats(1_000), None, usd(101), sats(1_000)),
        (True, sats(1), None, usd(1), sats(1)),
        (False, None, sats(1_000), sats(1_000), usd(99)),
        (True, None, usd(100), usd(100), usd(100)),
    ],
    ids=str,
)
async def test_an_invoice_is_paid_across_currencies(
    runtime: Runtime,
    alice: Person,
    bob: Person,
    payer_in_cents: bool,
    asked: Money | None,
    open_amount: Money | None,
    payer_pays: Money,
    payee_gets: Money,
) -> None:
    of_dollars = payee_gets.currency is Currency.USD
    made = await invoice(runtime, bob, asked, of_dollars=of_dollars)
    before = await holdings(runtime, alice)

    result = await pay(runtime, alice, made.payment_request, open_amount, in_cents=payer_in_cents)

    assert result.status is Result.SUCCESS
    assert result.transaction is not None
    assert result.transaction.amount == -payer_pays
    assert result.transaction.kind is MovementKind.INTRALEDGER_INVOICE
    after = await holdings(runtime, alice)
    assert before[payer_in_cents] - after[payer_in_cents] == payer_pays.units
    assert (await holdings(runtime, bob))[of_dollars] == payee_gets.units
    again = await pay(runtime, alice, made.payment_request, open_amount, in_cents=payer_in_cents)
    assert again.status is Result.ALREADY_PAID


async def test_cents_pay_an_open_invoice_of_bitcoin_with_what_they_buy(
    runtime: Runtime, alice: Person, bob: Person
) -> None:
    made = await invoice(runtime, bob, None, of_dollars=False)

    await pay(runtime, alice, made.payment_request, usd(100), in_cents=True)

    assert await holdings(runtime, bob) == (998, 0)
    assert (await holdings(runtime, alice))[1] == FUNDS_CENTS - 100


async def test_ones_own_invoice_of_the_other_wallet_is_an_exchange(
    runtime: Runtime, alice: Person
) -> None:
    made = await invoice(runtime, alice, usd(100))

    await pay(runtime, alice, made.payment_request)

    assert await holdings(runtime, alice) == (FUNDS_SAT - 1_003, FUNDS_CENTS + 100)


async def test_less_than_a_cent_for_an_open_dollar_invoice_goes_to_the_bitcoin_wallet(
    runtime: Runtime, alice: Person, bob: Person
) -> None:
    made = await invoice(runtime, bob, None)

    await pay(runtime, alice, made.payment_request, sats(10))

    assert await holdings(runtime, bob) == (10, 0)
    found = await invoices.find(runtime, bob.usd, made.payment_hash)
    assert found.status_at(runtime.clock.now()) is PaymentStatus.PAID


async def test_satoshi_are_asked_for_into_a_dollar_wallet_at_the_rate_of_that_moment(
    runtime: Runtime, alice: Person, bob: Person
) -> None:
    async def asked(sat: int) -> Invoice:
        return await invoices.create_on_behalf(
            runtime,
            None,
            address="127.0.0.1",
            wallet_id=bob.usd,
            amount=sats(sat),
            into=Currency.USD,
        )

    made = await asked(1_000)

    assert (made.amount_msat, made.amount_cents) == (1_000_000, 99)
    await pay(runtime, alice, made.payment_request)
    assert await holdings(runtime, bob) == (0, 99)
    with pytest.raises(InvalidInput, match="too low for recipient's usd wallet"):
        await asked(10)


async def test_the_price_of_a_dollar_invoice_holds_while_the_market_moves(
    runtime: Runtime, alice: Person, bob: Person, database_url: str, tmp_path: Path
) -> None:
    made = await invoice(runtime, bob, usd(100))
    settings = make_settings(database_url, tmp_path, price_usd=50_000)
    async with open_runtime(settings, migrates=False) as later:
        result = await pay(later, alice, made.payment_request)

    assert result.transaction is not None
    assert result.transaction.amount == sats(-1_003)
    assert await holdings(runtime, bob) == (0, 100)


async def test_an_expired_dollar_invoice_is_refused(
    runtime: Runtime, alice: Person, bob: Person
) -> None:
    made = await invoice(runtime, bob, usd(100))
    await runtime.pool.execute("UPDATE invoice SET expires_at = now() - interval '1 second'")

    with pytest.raises(PaymentRefused, match="already expired"):
        await pay(runtime, alice, made.payment_request)
    with pytest.raises(PaymentRefused, match="already expired"):
        await pay(runtime, alice, made.payment_request, in_cents=True)


# From outside.


@pytest.mark.parametrize("given_sat", [None, 1_200], ids=["exactly", "more"])
async def test_a_dollar_invoice_credits_its_cents_whatever_comes(
    runtime: Runtime, bob: Person, given_sat: int | None
) -> None:
    made = await invoice(runtime, bob, usd(100))

    await receive(runtime, made, given_sat)

    assert await holdings(runtime, bob) == (0, 100)
    assert (await exposure(runtime)).held_msat == (given_sat or 1_003) * 1_000


@pytest.mark.parametrize(
    ("sat", "has"), [(1_000, (0, 99)), (11, (0, 1)), (10, (10, 0)), (1, (1, 0))]
)
async def test_an_open_dollar_invoice_credits_what_comes_at_the_rate_of_then(
    runtime: Runtime, bob: Person, sat: int, has: tuple[int, int]
) -> None:
    made = await invoice(runtime, bob, None)

    await receive(runtime, made, sat)

    assert await holdings(runtime, bob) == has


async def test_what_is_held_for_an_expired_dollar_invoice_goes_back(
    runtime: Runtime, bob: Person
) -> None:
    """The rate was promised until then; bitcoin would still be taken."""
    made = await invoice(runtime, bob, usd(100))
    await hold(runtime, made)
    await runtime.pool.execute("UPDATE invoice SET expires_at = now() - interval '1 second'")

    await held.arrived(runtime, made.payment_hash)

    assert await runtime.holds.lookup_held(made.payment_hash) is None
    assert await holdings(runtime, bob) == (0, 0)


# To the outside.


async def test_cents_pay_an_invoice_of_others_with_its_fee(runtime: Runtime, alice: Person) -> None:
    """1,000 sat and 1.1 of fees cost 100.3 cents: 101; the amount alone 100.2: 101, too."""
    result = await pay(runtime, alice, await outside(runtime, 1_000_000), in_cents=True)

    assert result.status is Result.SUCCESS
    assert result.transaction is not None
    assert (result.transaction.amount, result.transaction.fee) == (usd(-101), usd(0))
    assert await holdings(runtime, alice) == (FUNDS_SAT, FUNDS_CENTS - 101)
    assert (await exposure(runtime)).owed_cents == FUNDS_CENTS - 101


async def test_the_fee_that_a_dollar_payment_did_not_need_comes_back_in_cents(
    runtime: Runtime, alice: Person
) -> None:
    """Of 7,515 cents half a percent is reserved, 0.2 % are taken."""
    request = await outside(runtime, 75_000_000, "fee_ppm:2000")
    result = await pay(runtime, alice, request, in_cents=True)

    assert result.transaction is not None
    assert (result.transaction.amount, result.transaction.fee) == (usd(-7_531), usd(16))
    assert await holdings(runtime, alice) == (FUNDS_SAT, FUNDS_CENTS - 7_531)


async def test_cents_pay_an_open_invoice_of_others(runtime: Runtime, alice: Person) -> None:
    result = await pay(runtime, alice, await outside(runtime, None), usd(100), in_cents=True)

    assert result.transaction is not None
    assert result.transaction.amount == usd(-101)
    (paid,) = await factories.outgoing_payments(runtime, "true")
    assert paid.amount_msat == 998_000


@pytest.mark.parametrize("behaviour", ["no_route", "reject", "timeout_then_fail"])
async def test_a_failed_dollar_payment_gives_the_same_cents_back_to_the_same_wallet(
    runtime: Runtime, alice: Person, behaviour: str, database_url: str, tmp_path: Path
) -> None:
    request = await outside(runtime, 1_000_000, behaviour)
    if behaviour.startswith("timeout"):
        result = await pay(runtime, alice, request, in_cents=True)
        assert (result.status, result.transaction and result.transaction.amount) == (
            Result.PENDING,
            usd(-102),
        )
        assert (await holdings(runtime, alice))[1] == FUNDS_CENTS - 102
        await ended_elsewhere(runtime, database_url, tmp_path)
    else:
        with pytest.raises(PaymentRefused):
            await pay(runtime, alice, request, in_cents=True)

    assert await holdings(runtime, alice) == (FUNDS_SAT, FUNDS_CENTS)
    assert await exposure(runtime) == Exposure(FUNDS_CENTS, FUNDS_SAT * 1_000)
    hash_ = bolt11.decode(request).payment_hash
    found = await transactions.by_payment_hash(runtime, alice.usd, hash_)
    assert [it.amount.units for it in found] == [102, -102]
    assert {it.status for it in found} == {MovementStatus.FAILURE}


async def ended_elsewhere(runtime: Runtime, database_url: str, tmp_path: Path) -> None:
    """Let time pass, and a process end what is pending that knows another price and spread."""
    await runtime.pool.execute("UPDATE payment SET sender_until = now(), due_at = NULL")
    await runtime.pool.execute("UPDATE sandbox_payment SET ends_at = now()")
    settings = make_settings(
        database_url, tmp_path, price_usd=20_000, dealer_spread_ppm=50_000, dollars="off"
    )
    async with open_runtime(settings, migrates=False) as later:
        assert await reconciliation.reconcile(later) == 1


async def test_a_pending_dollar_payment_is_settled_at_the_rate_it_was_reserved_at(
    runtime: Runtime, alice: Person, database_url: str, tmp_path: Path
) -> None:
    request = await outside(runtime, 50_000_000, "timeout_then_settle")
    result = await pay(runtime, alice, request, in_cents=True)
    assert result.status is Result.PENDING
    assert (await holdings(runtime, alice))[1] == FUNDS_CENTS - 5_010 - 26

    await ended_elsewhere(runtime, database_url, tmp_path)

    (settled,) = await transactions.by_payment_hash(
        runtime, alice.usd, bolt11.decode(request).payment_hash
    )
    assert settled.status is MovementStatus.SUCCESS
    assert (settled.amount, settled.fee) == (usd(-5_011), usd(1))
    assert (await holdings(runtime, alice))[1] == FUNDS_CENTS - 5_011


async def test_a_second_verdict_changes_nothing(runtime: Runtime, alice: Person) -> None:
    request = await outside(runtime, 1_000_000, "timeout_then_fail")
    await pay(runtime, alice, request, in_cents=True)
    (payment,) = await factories.outgoing_payments(runtime, "p.state = 'sending'")
    assert await outgoing.release(runtime, payment, FailureReason.REJECTED)

    assert not await outgoing.release(runtime, payment, FailureReason.REJECTED)
    assert await outgoing.settle(runtime, payment, fee_msat=0, preimage=bytes(32)) is None
    assert await holdings(runtime, alice) == (FUNDS_SAT, FUNDS_CENTS)


async def test_the_fee_of_a_dollar_payment_is_probed_in_cents(
    runtime: Runtime, alice: Person, bob: Person
) -> None:
    async def probed(request: str, amount: Money | None = None) -> fee_probes.FeeProbe:
        return await fee_probes.probe(
            runtime,
            alice.principal,
            wallet_id=alice.usd,
            payment_request=request,
            amount=amount,
            currency=Currency.USD,
        )

    own = (await invoice(runtime, bob, usd(100))).payment_request
    assert (await probed(own)).fee == usd(0)
    assert (await probed(await outside(runtime, 75_000_000, "fee_ppm:2000"))).fee == usd(16)
    assert (await probed(await outside(runtime, None, "fee_ppm:2000"), usd(7_500))).fee == usd(15)
    lost = await probed(await outside(runtime, 75_000_000, "no_route"))
    assert (lost.fee, lost.error is not None) == (usd(38), True)
    with pytest.raises(InvalidInput, match="Unsupported operation"):
        await fee_probes.probe(
            runtime,
            alice.principal,
            wallet_id=alice.btc,
            payment_request=own,
            currency=Currency.USD,
        )


# Limits of keys.


async def test_limits_of_a_key_count_cents_by_their_worth_in_satoshi(
    runtime: Runtime, alice: Person, bob: Person
) -> None:
    _, secret = await factories.key(runtime, alice, Scope.WRITE, limits={"DAILY": 10_000})
    by_key = replace(alice, principal=await authenticate(runtime, secret, address="127.0.0.1"))
    await send(runtime, by_key, usd(900), bob, to_dollars=True)
    await pay(runtime, by_key, await outside(runtime, 500_000), in_cents=True)

    with pytest.raises(PaymentRefused, match="daily spending limit exceeded"):
        await send(runtime, by_key, usd(60), bob, to_dollars=False)
    await send(runtime, by_key, usd(40), bob, to_dollars=False)


# What the operator sets.


async def test_dollars_that_are_turned_off_can_be_spent_and_not_be_had(
    runtime: Runtime, alice: Person, bob: Person, database_url: str, tmp_path: Path
) -> None:
    fixed, open_ = await invoice(runtime, bob, usd(100)), await invoice(runtime, bob, None)
    held_open = await invoice(runtime, bob, None)
    settings = make_settings(database_url, tmp_path, dollars="off")
    async with open_runtime(settings, migrates=False) as off:
        for refused in (
            invoice(off, bob, usd(100)),
            invoice(off, bob, None),
            send(off, alice, sats(1_000), bob, to_dollars=True),
            pay(off, alice, fixed.payment_request),
            pay(off, alice, open_.payment_request, sats(1_000)),
            sandbox_funds.fund(off, bob.usd, 1_000),
        ):
            with pytest.raises(DealerRefused, match="does not take in dollars"):
                await refused
        await pay(off, alice, fixed.payment_request, in_cents=True)
        await send(off, alice, usd(100), alice, to_dollars=False)
        await send(off, alice, usd(100), bob, to_dollars=True)
        await pay(off, alice, await outside(off, 1_000_000), in_cents=True)
        await receive(off, held_open, 1_000)

    assert await holdings(runtime, bob) == (1_000, 200)


async def test_the_house_owes_no_more_dollars_than_it_wants_to(
    runtime: Runtime, alice: Person, bob: Person, database_url: str, tmp_path: Path
) -> None:
    before = await invoice(runtime, bob, usd(500))
    node_paid, open_ = await invoice(runtime, bob, usd(500)), await invoice(runtime, bob, None)
    settings = make_settings(database_url, tmp_path, dealer_cents_max=FUNDS_CENTS + 300)
    async with open_runtime(settings, migrates=False) as bounded:
        factories.sandbox(bounded).pay_timeout_s = 0.05
        await send(bounded, alice, sats(2_010), bob, to_dollars=True)  # $2.00
        for refused in (
            send(bounded, alice, sats(1_023), bob, to_dollars=True),
            invoice(bounded, bob, usd(101)),
            pay(bounded, alice, before.payment_request),
            pay(bounded, alice, open_.payment_request, sats(1_023)),
        ):
            with pytest.raises(DealerRefused, match=r"at most \$1\.00 can be bought"):
                await refused
        await receive(bounded, open_, 5_000)
        assert await holdings(runtime, bob) == (5_000, 200), "bitcoin instead"
        await refused_outside(bounded, node_paid)
        await send(bounded, alice, sats(1_003), bob, to_dollars=True)  # the last dollar
        await send(bounded, alice, usd(100), bob, to_dollars=False)
        await pay(bounded, alice, (await invoice(bounded, bob, usd(100))).payment_request)

    assert (await exposure(runtime)).owed_cents == FUNDS_CENTS + 300


async def refused_outside(runtime: Runtime, made: Invoice) -> None:
    """Let somebody outside pay an invoice, whose money the node is told to give back."""
    await hold(runtime, made)
    await held.arrived(runtime, made.payment_hash)
    assert await runtime.holds.lookup_held(made.payment_hash) is None
    assert await runtime.node.receipts.lookup_receipt(made.payment_hash) is None


async def test_cents_that_are_worth_more_than_all_bitcoin_are_not_spent_by_a_key(
    runtime: Runtime, alice: Person, bob: Person, database_url: str, tmp_path: Path
) -> None:
    _, secret = await factories.key(runtime, alice, Scope.WRITE)
    by_key = await authenticate(runtime, secret, address="127.0.0.1")
    settings = make_settings(database_url, tmp_path, price_usd=0.01)
    async with open_runtime(settings, migrates=False) as worthless:
        for amount in (AMOUNT_MAX, 21_000_001):
            with pytest.raises(InvalidInput, match="worth too much"):
                await send(
                    worthless, replace(alice, principal=by_key), usd(amount), bob, to_dollars=True
                )

    assert await holdings(runtime, bob) == (0, 0)


async def test_of_many_who_buy_dollars_at_once_only_so_many_get_them(
    runtime: Runtime, alice: Person, bob: Person, database_url: str, tmp_path: Path
) -> None:
    settings = make_settings(database_url, tmp_path, dealer_cents_max=FUNDS_CENTS + 350)
    async with open_runtime(settings, migrates=False) as bounded:
        works = [send(bounded, alice, sats(1_003), bob, to_dollars=True) for _ in range(8)]
        ends = await asyncio.gather(*works, return_exceptions=True)

    assert sum(isinstance(end, PaymentResult) for end in ends) == 3
    assert sum(isinstance(end, DealerRefused) for end in ends) == 5
    assert await holdings(runtime, bob) == (0, 300)


async def test_the_exposure_is_the_same_however_much_of_it_is_folded(
    runtime: Runtime, alice: Person, bob: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dealer_account, "_UNFOLDED_MAX", 4)
    for _ in range(3):
        await send(runtime, alice, sats(1_003), bob, to_dollars=True)
        before = await exposure(runtime)
        async with runtime.connection() as connection:
            await dealer_account.fold(connection)
        assert await exposure(runtime) == before
    folded = await runtime.pool.fetchval("SELECT max(journal_id) FROM dealer_total")
    assert folded > 0
    async with runtime.connection() as connection:
        assert not await dealer_account.fold(connection), "too little has come since"
