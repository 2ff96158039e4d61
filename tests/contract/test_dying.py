"""A process dies at a named point of sending or receiving, on every network: M16, F1.

Whoever comes after it finds one truth: what the node did is booked, once, and nothing else.
"""

import asyncio
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from uuid import UUID, uuid4

import pytest

from app.errors import PaymentRefused
from app.nodes.answers import NodeInvoice, Succeeded
from app.nodes.port import Ability
from app.services.payments import receipts, sending
from app.services.payments.result import Result
from tests.contract.deaths import (
    OF_HOLDING,
    STATEMENTS,
    Receiving,
    Sending,
    after_answer,
    when_heard,
)
from tests.contract.network import Play
from tests.contract.wallets import Wallets
from tests.dying import Killed, dying
from tests.factories import Person

needs = pytest.mark.needs


_SINCE_ASKED = [Sending.ASKED, Sending.ANSWERED, Sending.ENDING, Sending.ENDED]


@contextmanager
def dies_at(point: Sending | Receiving, wallets: Wallets) -> Iterator[None]:
    """Have what runs in the block die at a point, by `Killed`."""
    text, after = STATEMENTS.get(point, (None, False))
    with dying(text, after=after) as death, ExitStack() as patched, suppress(Killed):
        if point is Sending.ASKED:
            patched.enter_context(when_heard(type(wallets.network.payments), death))
        elif point is Sending.ANSWERED:
            patched.enter_context(after_answer(type(wallets.network.payments), "pay", death))
        elif point is Receiving.TAKEN:
            holds = type(wallets.network.holds)
            patched.enter_context(after_answer(holds, "settle_invoice", death))
        yield


async def _pay(wallets: Wallets, payer: Person, invoice: NodeInvoice, once: UUID) -> Result | None:
    """Pay under an idempotency key; None if it was refused, and everything returned."""
    try:
        result = await sending.pay_invoice(
            wallets.runtime,
            payer.principal,
            wallet_id=payer.btc,
            payment_request=invoice.payment_request,
            idempotency_id=once,
        )
    except PaymentRefused:
        return None
    return result.status


@needs(Ability.PAYMENTS)
@pytest.mark.sweep
@pytest.mark.parametrize(
    ("behaviour", "points"),
    [
        ("settle", list(Sending)),
        pytest.param("reject", _SINCE_ASKED, marks=needs(Play.REJECTS)),
        pytest.param("timeout_then_settle", _SINCE_ASKED[:2], marks=needs(Play.LATE)),
    ],
    ids=["paid", "refused", "late"],
)
async def test_m16_who_dies_while_sending_has_paid_once_or_not_at_all(
    wallets: Wallets, behaviour: str, points: list[Sending]
) -> None:
    alice = await wallets.person(10_000)
    if behaviour == "timeout_then_settle":
        wallets.network.in_haste()
    for point in points:
        invoice, once = await wallets.network.outside.invoice(behaviour=behaviour), uuid4()
        before_sat = await wallets.has(alice)
        with dies_at(point, wallets):
            await _pay(wallets, alice, invoice, once)
            raise AssertionError(f"it lives on: {point}")

        await wallets.reconciled()
        await _pay(wallets, alice, invoice, once)
        await wallets.reconciled()

        truth = await wallets.network.payments.track(invoice.payment_hash)
        spent_sat = before_sat - await wallets.has(alice)
        if isinstance(truth, Succeeded):
            assert spent_sat == 100 + -(-truth.fee_msat // 1_000), point
        else:
            assert behaviour == "reject", point
            assert spent_sat == 0, point
    await wallets.books_are_right()


@pytest.mark.sweep
async def test_m16_who_dies_while_following_has_all_of_it_credited_once(
    wallets: Wallets, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receipts, "_RENEW_EVERY_S", 0.05)
    bob = await wallets.person()
    had_sat = 0
    for point in Receiving:
        if point in OF_HOLDING and wallets.network.node.holds is None:
            continue
        made = [await wallets.invoice(bob) for _ in range(2)]
        for invoice in made:
            assert await wallets.network.outside.offer(invoice.payment_request)
        with dies_at(point, wallets):
            async with asyncio.timeout(10):
                await receipts.follow(wallets.runtime)
            raise AssertionError(f"it lives on: {point}")

        had_sat += 2_000
        async with wallets.following():
            await wallets.until_has(bob, had_sat)
    await wallets.books_are_right()
