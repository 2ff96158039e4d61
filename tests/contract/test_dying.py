"""A process dies at a named point of sending or receiving, on every network: M16, F1.

Whoever comes after it finds one truth: what the node did is booked, once, and nothing else.
"""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import StrEnum
from typing import Any
from uuid import UUID, uuid4

import pytest

from app.errors import PaymentRefused
from app.lightning import bolt11
from app.nodes.answers import NodeInvoice, NoTrace, Succeeded
from app.nodes.port import Ability
from app.services.payments import receipts, sending
from app.services.payments.result import Result
from tests.contract.network import Play
from tests.contract.wallets import Wallets
from tests.dying import Death, Killed, dying
from tests.factories import Person

needs = pytest.mark.needs


class Sending(StrEnum):
    """Where a process dies that sends."""

    RESERVING = "before the reserve is taken"
    RESERVED = "before the node is asked"
    ASKED = "after the node was asked"
    ANSWERED = "after the node has answered"
    ENDING = "before the end is booked"
    ENDED = "after the end was booked"


class Receiving(StrEnum):
    """Where a process dies that follows the node."""

    TOLD = "before it is credited"
    CREDITED = "between the credit and the cursor"
    CURSOR = "after the cursor was written"
    CLAIMING = "before what is held is claimed"
    CLAIMED = "before the node is told to take it"
    TAKEN = "after the node has taken it"


_SINCE_ASKED = [Sending.ASKED, Sending.ANSWERED, Sending.ENDING, Sending.ENDED]
_OF_HOLDING = {Receiving.CLAIMING, Receiving.CLAIMED, Receiving.TAKEN}

#: What stands in the statement before or after which it dies; the others are of the node.
_STATEMENTS: dict[StrEnum, tuple[str, bool]] = {
    Sending.RESERVING: ("INSERT INTO payment", False),
    Sending.RESERVED: ("INSERT INTO payment", True),
    Sending.ENDING: ("UPDATE payment", False),
    Sending.ENDED: ("UPDATE payment", True),
    Receiving.TOLD: ("INSERT INTO receipt", False),
    Receiving.CREDITED: ("INSERT INTO receipt", True),
    Receiving.CURSOR: ("UPDATE node_cursor", True),
    Receiving.CLAIMING: ("SET status = 'HELD'", False),
    Receiving.CLAIMED: ("SET status = 'HELD'", True),
}


@contextmanager
def dies_at(
    point: Sending | Receiving, wallets: Wallets, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """Have what runs in the block die at a point, by `Killed`."""
    text, after = _STATEMENTS.get(point, (None, False))
    with dying(text, after=after) as death, monkeypatch.context() as patched, suppress(Killed):
        if point is Sending.ASKED:
            _dies_when_heard(wallets, patched, death)
        elif point is Sending.ANSWERED:
            _dies_after(wallets.network.payments, "pay", patched, death)
        elif point is Receiving.TAKEN:
            _dies_after(wallets.network.holds, "settle_invoice", patched, death)
        yield


def _dies_after(part: object, name: str, patched: pytest.MonkeyPatch, death: Death) -> None:
    """Die once the node has answered a call."""
    call: Any = getattr(type(part), name)

    async def answer_to_the_dead(self: object, *arguments: object, **more: object) -> None:
        await call(self, *arguments, **more)
        death.comes()

    patched.setattr(type(part), name, answer_to_the_dead)


def _dies_when_heard(wallets: Wallets, patched: pytest.MonkeyPatch, death: Death) -> None:
    """Die while the node is being asked to pay, as soon as it knows of it: it has not answered."""
    payments: Any = wallets.network.payments
    call: Any = type(payments).pay

    async def ask_and_die(self: object, payment_request: str, **more: object) -> None:
        asking = asyncio.ensure_future(call(self, payment_request, **more))
        payment_hash = bolt11.decode(payment_request).payment_hash
        while not asking.done() and await payments.track(payment_hash) == NoTrace():  # noqa: ASYNC110
            await asyncio.sleep(0)
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)
        death.comes()

    patched.setattr(type(payments), "pay", ask_and_die)


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
    wallets: Wallets, monkeypatch: pytest.MonkeyPatch, behaviour: str, points: list[Sending]
) -> None:
    alice = await wallets.person(10_000)
    if behaviour == "timeout_then_settle":
        wallets.network.in_haste()
    for point in points:
        invoice, once = await wallets.network.outside.invoice(behaviour=behaviour), uuid4()
        before_sat = await wallets.has(alice)
        with dies_at(point, wallets, monkeypatch):
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
        if point in _OF_HOLDING and wallets.network.node.holds is None:
            continue
        made = [await wallets.invoice(bob) for _ in range(2)]
        for invoice in made:
            assert await wallets.network.outside.offer(invoice.payment_request)
        with dies_at(point, wallets, monkeypatch):
            async with asyncio.timeout(10):
                await receipts.follow(wallets.runtime)
            raise AssertionError(f"it lives on: {point}")

        had_sat += 2_000
        async with wallets.following():
            await wallets.until_has(bob, had_sat)
    await wallets.books_are_right()
