"""The node has paid what the books gave back: the house's loss, booked once and told."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from structlog.testing import capture_logs

from app.errors import NodeUnavailable, NoRoute
from app.ledger import proof
from app.ledger.model import System
from app.lightning.bolt11 import DecodedInvoice, decode
from app.nodes.answers import Failed, FailureReason, NodeInvoice, PayOutcome, TrackOutcome
from app.nodes.sandbox.behaviour import parse
from app.nodes.sandbox.node import SandboxNode
from app.process.runtime import Runtime
from app.services import audit, checkup
from app.services.pages import PageRequest
from app.services.payments import (
    attention,
    invoice_reading,
    losses,
    outgoing,
    reconciliation,
    sending,
)
from app.services.payments.invoices import PaymentStatus
from app.services.payments.result import PaymentResult, Result
from app.services.wallets import transactions
from app.services.wallets.movements import MovementStatus
from tests import factories
from tests.factories import Person, balance

PAID_MSAT = 1_000_000
FEE_MSAT = 1_100

Pay = Callable[..., Awaitable[PayOutcome]]


async def _outside(runtime: Runtime) -> NodeInvoice:
    return await factories.world(runtime).create_invoice(
        amount_msat=PAID_MSAT, memo="", expiry_s=600, behaviour=parse("settle")
    )


async def _pay(runtime: Runtime, payer: Person, invoice: NodeInvoice) -> PaymentResult:
    return await sending.pay_invoice(
        runtime, payer.principal, wallet_id=payer.btc, payment_request=invoice.payment_request
    )


async def _pay_though_it_seems_unsent(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch, payer: Person, invoice: NodeInvoice
) -> None:
    """Have a node pay that says it never heard of it: the books give the money back."""
    pay: Pay = SandboxNode.pay

    async def pay_and_deny(*arguments: object, **more: object) -> PayOutcome:
        await pay(*arguments, **more)
        raise NodeUnavailable

    with monkeypatch.context() as broken:
        broken.setattr(SandboxNode, "pay", pay_and_deny)
        with pytest.raises(NodeUnavailable):
            await _pay(runtime, payer, invoice)


async def _lost_msat(runtime: Runtime) -> int:
    async with runtime.connection() as connection:
        return -await proof.balance(connection, System.LOSSES)


async def _one_is_lost(runtime: Runtime, payer: Person, invoice: NodeInvoice) -> None:
    assert await _lost_msat(runtime) == PAID_MSAT + FEE_MSAT
    assert await balance(runtime, payer.btc) == 10_000
    assert (await checkup.check(runtime)).problems == []
    assert (await attention.needed(runtime)).payments_lost == 1
    history = await transactions.by_payment_hash(runtime, payer.btc, invoice.payment_hash)
    assert {side.status for side in history} == {MovementStatus.FAILURE}
    assert sum(side.amount.units for side in history) == 0
    decoded: DecodedInvoice = decode(invoice.payment_request)
    status = await invoice_reading.status_by_request(runtime, decoded)
    assert status.status is PaymentStatus.PAID
    events = await audit.page(
        runtime, payer.principal.account_id, PageRequest(10, None, backwards=False)
    )
    (told,) = [event for event in events.items if event.kind is audit.AuditKind.PAYMENT_LOST]
    assert told.after["lost_sat"] == 1_002


async def test_a_node_that_says_it_has_paid_already_gives_the_loss_away(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    alice, carol = [await factories.person(runtime, sat=10_000) for _ in range(2)]
    invoice = await _outside(runtime)
    await _pay_though_it_seems_unsent(runtime, monkeypatch, alice, invoice)

    with capture_logs() as logs:
        again = await _pay(runtime, alice, invoice)

    assert again.status is Result.ALREADY_PAID
    (told,) = [entry for entry in logs if entry["event"] == "payment_lost"]
    assert told["log_level"] == "error"
    assert told["lost_msat"] == PAID_MSAT + FEE_MSAT
    await _one_is_lost_with_attempts(runtime, alice, invoice)
    for payer in (alice, carol):
        assert (await _pay(runtime, payer, invoice)).status is Result.ALREADY_PAID
    assert await balance(runtime, carol.btc) == 10_000
    await _one_is_lost_with_attempts(runtime, alice, invoice)


async def _one_is_lost_with_attempts(runtime: Runtime, payer: Person, invoice: NodeInvoice) -> None:
    await _one_is_lost(runtime, payer, invoice)
    states = await runtime.pool.fetch("SELECT state, failure FROM payment ORDER BY movement_id")
    assert [row["state"] for row in states] == ["lost", "failed"]
    assert states[1]["failure"] == losses.PAID_BEFORE


async def test_what_seemed_unsent_is_asked_about_again(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    alice = await factories.person(runtime, sat=10_000)
    invoice = await _outside(runtime)
    await _pay_though_it_seems_unsent(runtime, monkeypatch, alice, invoice)
    assert await losses.recheck(runtime) == 0, "it is not due"

    await runtime.pool.execute("UPDATE payment SET recheck_at = now()")
    booked = await asyncio.gather(*(losses.recheck(runtime) for _ in range(3)))

    assert sum(booked) == 1
    assert await runtime.pool.fetchval("SELECT count(recheck_at) FROM payment") == 0
    await _one_is_lost(runtime, alice, invoice)


async def test_what_the_node_said_had_failed_is_asked_about_again(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It should be final; a node that changes its mind is found out all the same."""
    alice = await factories.person(runtime, sat=10_000)
    invoice = await _outside(runtime)
    pay: Pay = SandboxNode.pay

    async def pay_and_say_it_failed(*arguments: object, **more: object) -> PayOutcome:
        await pay(*arguments, **more)
        return Failed(FailureReason.NO_ROUTE)

    with monkeypatch.context() as broken:
        broken.setattr(SandboxNode, "pay", pay_and_say_it_failed)
        with pytest.raises(NoRoute):
            await _pay(runtime, alice, invoice)
    assert await losses.recheck(runtime) == 0, "it is not due"
    await runtime.pool.execute("UPDATE payment SET recheck_at = now()")

    assert await losses.recheck(runtime) == 1

    await _one_is_lost(runtime, alice, invoice)


async def test_one_that_cannot_be_asked_about_keeps_no_other_from_it(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    alice = await factories.person(runtime, sat=10_000)
    odd, other = [await _outside(runtime) for _ in range(2)]
    for invoice in (odd, other):
        await _pay_though_it_seems_unsent(runtime, monkeypatch, alice, invoice)
    await runtime.pool.execute("UPDATE payment SET recheck_at = now()")
    track = SandboxNode.track

    async def fail_for_one(node: SandboxNode, payment_hash: bytes) -> TrackOutcome:
        if payment_hash == odd.payment_hash:
            raise RuntimeError("a bug")
        return await track(node, payment_hash)

    monkeypatch.setattr(SandboxNode, "track", fail_for_one)

    assert await losses.recheck(runtime) == 1


async def test_what_the_node_never_heard_of_is_asked_about_for_a_day(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    alice = await factories.person(runtime, sat=10_000)

    async def unreachable(*_: object, **__: object) -> PayOutcome:
        raise NodeUnavailable

    with monkeypatch.context() as away:
        away.setattr(SandboxNode, "pay", unreachable)
        with pytest.raises(NodeUnavailable):
            await _pay(runtime, alice, await _outside(runtime))

    for hours, is_asked_again in ((0, True), (1, True), (25, False)):
        await runtime.pool.execute(
            "UPDATE payment SET recheck_at = now(), ended_at = now() - make_interval(hours => $1)",
            hours,
        )
        assert await losses.recheck(runtime) == 0
        later = await runtime.pool.fetchval("SELECT recheck_at IS NOT NULL FROM payment")
        assert later is is_asked_again
    assert await _lost_msat(runtime) == 0


@pytest.mark.parametrize("who", ["the sender", "a reconciler"])
async def test_whoever_comes_too_late_to_settle_books_the_loss(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch, who: str
) -> None:
    """Held still for so long that another took it for unsent and gave the money back."""
    alice = await factories.person(runtime, sat=10_000)
    invoice = await _outside(runtime)
    pay: Pay = SandboxNode.pay

    async def give_back() -> None:
        (payment,) = await factories.outgoing_payments(runtime, "true")
        assert await outgoing.release(runtime, payment, FailureReason.NOT_SENT)

    async def pay_late(*arguments: object, **more: object) -> PayOutcome:
        outcome = await pay(*arguments, **more)
        await give_back()
        return outcome

    if who == "the sender":
        monkeypatch.setattr(SandboxNode, "pay", pay_late)
        assert (await _pay(runtime, alice, invoice)).status is Result.ALREADY_PAID
    else:
        await _leave_pending(runtime, monkeypatch, alice, invoice)
        track = SandboxNode.track

        async def track_late(node: SandboxNode, payment_hash: bytes) -> TrackOutcome:
            outcome = await track(node, payment_hash)
            await give_back()
            return outcome

        monkeypatch.setattr(SandboxNode, "track", track_late)
        await runtime.pool.execute("UPDATE payment SET sender_until = now()")
        assert await reconciliation.reconcile(runtime) == 0

    await _one_is_lost(runtime, alice, invoice)


async def _leave_pending(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch, payer: Person, invoice: NodeInvoice
) -> None:
    pay: Pay = SandboxNode.pay

    async def pay_and_be_silent(*arguments: object, **more: object) -> PayOutcome:
        await pay(*arguments, **more)
        raise TimeoutError

    with monkeypatch.context() as silent:
        silent.setattr(SandboxNode, "pay", pay_and_be_silent)
        assert (await _pay(runtime, payer, invoice)).status is Result.PENDING


async def test_a_later_payment_of_the_same_hash_is_no_loss(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Given back as unsent, and rightly so; then paid again, and charged."""
    alice = await factories.person(runtime, sat=10_000)
    invoice = await _outside(runtime)

    async def unreachable(*_: object, **__: object) -> PayOutcome:
        raise NodeUnavailable

    with monkeypatch.context() as away:
        away.setattr(SandboxNode, "pay", unreachable)
        with pytest.raises(NodeUnavailable):
            await _pay(runtime, alice, invoice)
    assert (await _pay(runtime, alice, invoice)).status is Result.SUCCESS
    await runtime.pool.execute("UPDATE payment SET recheck_at = now() WHERE state = 'failed'")

    assert await losses.recheck(runtime) == 0

    assert await _lost_msat(runtime) == 0
    assert (await checkup.check(runtime)).problems == []


async def test_what_somebody_else_had_the_node_pay_is_not_ours_to_book(runtime: Runtime) -> None:
    alice = await factories.person(runtime, sat=10_000)
    invoice = await _outside(runtime)
    await runtime.payments.pay(invoice.payment_request, amount_msat=None, fee_limit_msat=10_000)

    with capture_logs() as logs:
        result = await _pay(runtime, alice, invoice)

    assert result.status is Result.ALREADY_PAID
    assert "paid_by_the_node_but_not_by_us" in [entry["event"] for entry in logs]
    assert await _lost_msat(runtime) == 0


async def test_a_loss_is_told_to_the_operator(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (await attention.needed(runtime)).counts() == {
        "receipts_in_suspense": 0,
        "receipts_quarantined": 0,
        "payments_lost": 0,
        "returns_lost": 0,
    }
    alice = await factories.person(runtime, sat=10_000)
    invoice = await _outside(runtime)
    await _pay_though_it_seems_unsent(runtime, monkeypatch, alice, invoice)
    await _pay(runtime, alice, invoice)

    assert (await attention.needed(runtime)).counts()["payments_lost"] == 1
