"""What wallets expect of a node, on every network: received, paid, pending, lost, contradicted.

M9 to M20 of the abuse cases, as far as they depend on what a node does and says.
"""

import asyncio
from typing import Any

import pytest

from app.errors import (
    ClockSkewed,
    InvalidInput,
    NodeUnavailable,
    NoRoute,
    PaymentRefused,
    SelfPayment,
)
from app.ledger import proof
from app.ledger.model import System
from app.money import sats
from app.nodes.answers import PayOutcome, Unknown
from app.nodes.port import Ability
from app.nodes.rest import AnswerLost, NodeRefusal
from app.services.payments import reconciliation, sending
from app.services.payments.result import Result
from app.services.wallets.movements import MovementStatus
from tests.contract.network import Play
from tests.contract.wallets import Wallets
from tests.factories import balance

needs = pytest.mark.needs


# Receiving


async def test_m12_what_comes_in_is_credited_once_however_often_and_to_whom_it_is_told(
    wallets: Wallets,
) -> None:
    bob = await wallets.person()
    made = [await wallets.invoice(bob) for _ in range(4)]
    for invoice in reversed(made):
        assert await wallets.network.outside.offer(invoice.payment_request)

    async with wallets.following():
        await asyncio.gather(*(wallets.arrived(invoice) for invoice in made * 5))
        await wallets.until_has(bob, 4_000)
    await wallets.runtime.pool.execute("UPDATE node_cursor SET settle_index = 0")
    async with wallets.following():  # all of it again, and one more
        last = await wallets.invoice(bob)
        await wallets.network.outside.offer(last.payment_request)
        await wallets.until_has(bob, 5_000)

    await wallets.books_are_right()


@needs(Play.OVERPAID)
async def test_m13_what_was_paid_in_excess_is_credited_too(wallets: Wallets) -> None:
    bob = await wallets.person()
    invoice = await wallets.invoice(bob)

    await wallets.network.outside.offer(invoice.payment_request, amount_msat=2_000_000)
    await wallets.arrived(invoice)

    assert await wallets.has(bob) == 2_000
    await wallets.books_are_right()


@needs(Play.PARTS)
async def test_m13_parts_are_credited_as_one(wallets: Wallets) -> None:
    bob = await wallets.person()
    invoice = await wallets.invoice(bob)

    await wallets.network.outside.offer(invoice.payment_request, parts=3)
    async with wallets.following():
        await wallets.until_has(bob, 1_000)

    assert await wallets.runtime.pool.fetchval("SELECT count(*) FROM receipt") == 1
    await wallets.books_are_right()


@needs(Play.RESTARTS)
async def test_m12_m19_what_came_in_while_nobody_followed_is_credited(wallets: Wallets) -> None:
    bob = await wallets.person()
    made = [await wallets.invoice(bob) for _ in range(3)]
    async with wallets.following() as task:
        await wallets.network.outside.offer(made[0].payment_request)
        await wallets.until_has(bob, 1_000)
        async with wallets.network.outside.away():
            with pytest.raises(NodeUnavailable):
                await task
    for invoice in made[1:]:
        await wallets.network.outside.offer(invoice.payment_request)

    async with wallets.following():
        await wallets.until_has(bob, 3_000)

    await wallets.books_are_right()


async def test_a_receipt_for_no_invoice_of_ours_is_kept_for_nobody_yet(wallets: Wallets) -> None:
    bob = await wallets.person()
    stranger = await wallets.network.own_invoice()  # its answer was lost, or another issued it
    assert await wallets.network.paid(stranger)
    invoice = await wallets.invoice(bob)
    await wallets.network.outside.offer(invoice.payment_request)

    async with wallets.following():
        await wallets.until_has(bob, 1_000)

    async with wallets.runtime.connection() as connection:
        assert await proof.balance(connection, System.SUSPENSE) == 21_000
    await wallets.node_has_what_is_booked()


async def test_m10_m11_paid_inside_and_outside_at_once_is_one_credit(wallets: Wallets) -> None:
    alice, bob = await wallets.person(5_000), await wallets.person()
    invoice = await wallets.invoice(bob)

    inside, _ = await asyncio.gather(
        wallets.pay(alice, invoice),
        wallets.network.outside.offer(invoice.payment_request),
        return_exceptions=True,
    )
    async with wallets.following():
        await wallets.until_has(bob, 1_000)
        again = await wallets.invoice(bob)
        await wallets.network.outside.offer(again.payment_request)
        await wallets.until_has(bob, 2_000)

    paid_inside = not isinstance(inside, BaseException) and inside.status is Result.SUCCESS
    assert await wallets.has(alice) == (4_000 if paid_inside else 5_000)
    await wallets.node_has_what_is_booked()


@needs(Ability.CANCELLATIONS)
async def test_m11_an_invoice_that_was_paid_inside_takes_nothing_from_outside(
    wallets: Wallets,
) -> None:
    alice, bob = await wallets.person(5_000), await wallets.person()
    invoice = await wallets.invoice(bob)
    await wallets.pay(alice, invoice)

    await wallets.network.outside.offer(invoice.payment_request)
    await wallets.arrived(invoice)

    assert await wallets.has(bob) == 1_000
    await wallets.node_has_what_is_booked()


# Paying


@needs(Ability.PAYMENTS)
async def test_m9_nobody_pays_their_own_wallet_through_the_network(wallets: Wallets) -> None:
    alice = await wallets.person(5_000)
    invoice = await wallets.invoice(alice)

    with pytest.raises(SelfPayment):
        await wallets.pay(alice, invoice)

    assert await wallets.has(alice) == 5_000
    await wallets.books_are_right()


@needs(Ability.PAYMENTS)
async def test_a_payment_costs_amount_and_fee_and_is_made_once(wallets: Wallets) -> None:
    alice = await wallets.person(5_000)
    invoice = await wallets.network.outside.invoice(amount_msat=1_000_000)

    first, second = await asyncio.gather(*(wallets.pay(alice, invoice) for _ in range(2)))
    again = await wallets.pay(alice, invoice)

    assert Result.SUCCESS in {first.status, second.status}
    assert again.status is Result.ALREADY_PAID
    paid = await wallets.last(alice, invoice)
    assert paid.status is MovementStatus.SUCCESS
    assert await wallets.has(alice) == 5_000 + paid.amount.units
    assert paid.amount.units <= -1_000
    await wallets.books_are_right()


@needs(Ability.PAYMENTS, Play.FEES)
async def test_m20_a_route_dearer_than_the_reserve_is_not_taken(wallets: Wallets) -> None:
    alice = await wallets.person(5_000)
    dear = await wallets.network.outside.invoice(amount_msat=1_000_000, behaviour="fee_ppm:999000")

    with pytest.raises(InvalidInput, match="fee"):
        await wallets.pay(alice, dear)

    assert await wallets.has(alice) == 5_000
    await wallets.books_are_right()


@needs(Ability.PAYMENTS, Play.NO_ROUTE)
async def test_what_finds_no_route_is_returned_and_may_be_tried_again(wallets: Wallets) -> None:
    alice = await wallets.person(5_000)
    invoice = await wallets.network.outside.invoice(behaviour="no_route")

    for _ in range(2):
        with pytest.raises(NoRoute):
            await wallets.pay(alice, invoice)

    assert await wallets.has(alice) == 5_000
    await wallets.books_are_right()


@needs(Play.LATE)
@pytest.mark.parametrize(
    ("behaviour", "status"),
    [
        ("timeout_then_settle", MovementStatus.SUCCESS),
        ("timeout_then_fail", MovementStatus.FAILURE),
    ],
)
async def test_m15_what_ends_late_is_pending_until_the_node_says(
    wallets: Wallets, behaviour: str, status: MovementStatus
) -> None:
    alice = await wallets.person(5_000)
    invoice = await wallets.network.outside.invoice(behaviour=behaviour)
    wallets.network.in_haste()

    assert (await wallets.pay(alice, invoice)).status is Result.PENDING
    assert await wallets.has(alice) < 4_900, "the reserve stays"
    await wallets.reconciled()

    ended = await wallets.last(alice, invoice)
    assert ended.status is status
    if status is MovementStatus.FAILURE:
        assert await wallets.has(alice) == 5_000
    await wallets.books_are_right()


@needs(Play.LOST)
@pytest.mark.parametrize("behaviour", ["settle", "reject"])
async def test_m15_what_the_node_did_unheard_is_found_out(wallets: Wallets, behaviour: str) -> None:
    alice = await wallets.person(5_000)
    invoice = await wallets.network.outside.invoice(behaviour=behaviour)
    wallets.network.outside.lose_answers(1)

    assert (await wallets.pay(alice, invoice)).status is Result.PENDING
    assert (await wallets.pay(alice, invoice)).status is Result.PENDING
    await wallets.reconciled()

    ended = await wallets.last(alice, invoice)
    if behaviour == "settle":
        assert ended.status is MovementStatus.SUCCESS
        assert await wallets.has(alice) == 5_000 + ended.amount.units
    else:
        assert ended.status is MovementStatus.FAILURE
        assert await wallets.has(alice) == 5_000
    await wallets.books_are_right()


@needs(Ability.PAYMENTS)
@pytest.mark.parametrize("unheard", [AnswerLost(), NodeRefusal(500, {})], ids=["lost", "refused"])
async def test_m15_who_may_have_heard_is_never_taken_for_one_that_has_not(
    wallets: Wallets, monkeypatch: pytest.MonkeyPatch, unheard: NodeUnavailable
) -> None:
    """A backend that forgets that it was asked costs nobody anything."""
    alice = await wallets.person(5_000)
    invoice = await wallets.network.outside.invoice()
    payments = type(wallets.network.payments)
    pay = payments.pay

    async def pay_and_forget(*arguments: Any, **more: Any) -> PayOutcome:
        await pay(*arguments, **more)
        raise unheard

    with monkeypatch.context() as broken:
        broken.setattr(payments, "pay", pay_and_forget)
        assert (await wallets.pay(alice, invoice)).status is Result.PENDING
    await wallets.reconciled()

    assert (await wallets.last(alice, invoice)).status is MovementStatus.SUCCESS
    await wallets.books_are_right()


@needs(Ability.PAYMENTS)
async def test_m15_what_the_node_hears_late_has_not_been_given_back(
    wallets: Wallets, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The answer is lost, and the order is still on its way: that nothing is known is no proof."""
    alice = await wallets.person(5_000)
    invoice = await wallets.network.outside.invoice()
    payments = wallets.network.payments

    async def unheard(*_: Any, **__: Any) -> PayOutcome:
        return Unknown()

    with monkeypatch.context() as broken:
        broken.setattr(type(payments), "pay", unheard)
        assert (await wallets.pay(alice, invoice)).status is Result.PENDING
    assert await reconciliation.reconcile(wallets.runtime) == 0
    await payments.pay(invoice.payment_request, amount_msat=None, fee_limit_msat=10_000)
    await wallets.reconciled()

    assert (await wallets.last(alice, invoice)).status is MovementStatus.SUCCESS
    await wallets.books_are_right()


@needs(Play.RESTARTS, Ability.PAYMENTS)
async def test_m19_while_the_node_is_away_the_books_go_on_and_nothing_leaves(
    wallets: Wallets,
) -> None:
    alice, bob = await wallets.person(5_000), await wallets.person()
    invoice = await wallets.network.outside.invoice()
    own = await wallets.invoice(bob)

    async with wallets.network.outside.away():
        with pytest.raises(NodeUnavailable):
            await wallets.pay(alice, invoice)
        with pytest.raises(NodeUnavailable):
            await wallets.invoice(bob)
        assert await wallets.has(alice) == 5_000
        assert (await wallets.pay(alice, own)).status is Result.SUCCESS
        sent = await sending.send_intraledger(
            wallets.runtime,
            alice.principal,
            wallet_id=alice.btc,
            recipient_wallet_id=bob.btc,
            amount=sats(100),
        )
        assert sent.status is Result.SUCCESS
    paid = await wallets.pay(alice, invoice)

    assert paid.status is Result.SUCCESS, "what was not sent may be tried again"
    assert await balance(wallets.runtime, bob.btc) == 1_100
    await wallets.books_are_right()


@needs(Play.RESTARTS, Play.OUTSIDE_HOLDS)
async def test_m15_m19_a_node_that_goes_away_in_mid_payment_leaves_it_pending(
    wallets: Wallets,
) -> None:
    alice = await wallets.person(5_000)
    invoice = await wallets.network.outside.invoice(hold=True)
    wallets.network.in_haste()
    async with asyncio.timeout(10):
        while True:
            result = await wallets.pay(alice, invoice)
            if result.status is Result.PENDING:
                break
    async with wallets.network.outside.away():
        assert await reconciliation.reconcile(wallets.runtime) == 0
    await wallets.network.outside.settle(invoice.payment_hash)
    await wallets.reconciled()

    assert (await wallets.last(alice, invoice)).status is MovementStatus.SUCCESS
    await wallets.books_are_right()


@needs(Play.OUTSIDE_HOLDS)
async def test_m18_what_is_held_elsewhere_stays_reserved_and_comes_back(wallets: Wallets) -> None:
    alice = await wallets.person(5_000)
    invoices = [await wallets.network.outside.invoice(hold=True) for _ in range(3)]
    wallets.network.in_haste()

    results = await asyncio.gather(*(wallets.pay(alice, invoice) for invoice in invoices))
    assert {result.status for result in results} == {Result.PENDING}
    assert await wallets.has(alice) < 5_000 - 300
    for invoice in invoices:
        await wallets.network.outside.cancel(invoice.payment_hash)
    await wallets.reconciled()

    assert await wallets.has(alice) == 5_000
    await wallets.books_are_right()


@needs(Play.CONTRADICTS, Play.REJECTS)
async def test_m17_what_failed_and_was_paid_all_the_same_is_the_houses_loss(
    wallets: Wallets,
) -> None:
    alice = await wallets.person(5_000)
    invoice = await wallets.network.outside.invoice(behaviour="reject")
    with pytest.raises(PaymentRefused):
        await wallets.pay(alice, invoice)

    await wallets.network.outside.contradict(invoice.payment_hash)
    again = await wallets.pay(alice, invoice)

    assert again.status is Result.ALREADY_PAID
    assert await wallets.has(alice) == 5_000
    async with wallets.runtime.connection() as connection:
        assert -await proof.balance(connection, System.LOSSES) >= 100_000
    await wallets.books_are_right()


@needs(Play.CONTRADICTS)
async def test_m17_what_was_paid_stays_paid_whatever_the_node_says_later(wallets: Wallets) -> None:
    alice = await wallets.person(5_000)
    invoice = await wallets.network.outside.invoice()
    paid = await wallets.pay(alice, invoice)
    assert paid.status is Result.SUCCESS
    left = await wallets.has(alice)

    await wallets.network.outside.contradict(invoice.payment_hash)

    assert (await wallets.pay(alice, invoice)).status is Result.ALREADY_PAID
    await wallets.reconciled()
    assert await wallets.has(alice) == left
    assert (await wallets.last(alice, invoice)).status is MovementStatus.SUCCESS


@needs(Play.CLOCK)
@pytest.mark.parametrize("seconds", [-900, 900])
async def test_f7_no_invoice_is_issued_by_a_clock_that_differs_by_minutes(
    wallets: Wallets, seconds: int
) -> None:
    bob = await wallets.person()
    before = await wallets.invoice(bob)

    wallets.network.outside.skew(seconds)

    with pytest.raises(ClockSkewed):
        await wallets.invoice(bob)
    if seconds < 0:
        assert await wallets.network.outside.offer(before.payment_request)
        await wallets.arrived(before)
        assert await wallets.has(bob) == 1_000
