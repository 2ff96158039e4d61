"""Returns that failed, the node said, and were made all the same: found out, and booked once."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable

import pytest
from structlog.testing import capture_logs

from app.database.pool import Connection
from app.errors import InvalidInput, NodeUnavailable, PaymentRefused
from app.ledger import proof
from app.ledger.model import System
from app.nodes.answers import Failed, FailureReason, NodeInvoice, PayOutcome
from app.nodes.sandbox.node import SandboxNode
from app.principal import Actor
from app.process.runtime import Runtime
from app.services.payments import attention, failed_returns, losses, sending, suspense
from app.services.payments.result import Result
from tests import factories
from tests.factories import balance
from tests.integration.test_suspense import FEE_MSAT, OPERATOR, PAID_MSAT, Twice, _twice

Pay = Callable[..., Awaitable[PayOutcome]]


@pytest.fixture
async def twice(runtime: Runtime) -> Twice:
    factories.takes_unasked(runtime)
    alice, bob = await factories.person(runtime, sat=100_000), await factories.person(runtime)
    return await _twice(runtime, alice, bob)


async def return_though_it_seems_failed(
    twice: Twice, monkeypatch: pytest.MonkeyPatch, said: Failed | None
) -> NodeInvoice:
    """Have a node pay that says it failed, or (None) that it never heard of it."""
    invoice = await twice.outside()
    pay: Pay = SandboxNode.pay

    async def pay_and_deny(*arguments: object, **more: object) -> PayOutcome:
        await pay(*arguments, **more)
        if said is None:
            raise NodeUnavailable
        return said

    with monkeypatch.context() as broken:
        broken.setattr(SandboxNode, "pay", pay_and_deny)
        with pytest.raises(PaymentRefused, match="in suspense as before"):
            await twice.send_back(invoice)
    assert await twice.state() == "suspense"
    return invoice


async def be_due(runtime: Runtime) -> None:
    await runtime.pool.execute("UPDATE failed_return SET recheck_at = now()")


async def lost_msat(runtime: Runtime) -> int:
    async with runtime.connection() as connection:
        return -await proof.balance(connection, System.LOSSES)


@pytest.mark.parametrize("said", [None, Failed(FailureReason.NO_ROUTE)])
async def test_what_the_node_has_returned_all_the_same_is_returned(
    twice: Twice, monkeypatch: pytest.MonkeyPatch, said: Failed | None
) -> None:
    invoice = await return_though_it_seems_failed(twice, monkeypatch, said)
    assert await failed_returns.recheck(twice.runtime) == 0, "it is not due"

    await be_due(twice.runtime)
    found = await asyncio.gather(*(failed_returns.recheck(twice.runtime) for _ in range(3)))

    assert sum(found) == 1
    assert (await suspense.find(twice.runtime, twice.reference)).return_request == (
        invoice.payment_request
    )
    assert await twice.state() == "returned"
    assert await lost_msat(twice.runtime) == 0
    await twice.books_are_right()
    await be_due(twice.runtime)
    assert await failed_returns.recheck(twice.runtime) == 0


async def test_what_somebody_has_by_then_is_the_houses_loss(
    twice: Twice, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Assigned to a wallet, which keeps it, and returned as well: told to the operator."""
    await return_though_it_seems_failed(twice, monkeypatch, None)
    await suspense.assign(twice.runtime, OPERATOR, twice.reference, twice.bob.btc)
    held = await balance(twice.runtime, twice.bob.btc)
    await be_due(twice.runtime)

    with capture_logs() as logs:
        found = await asyncio.gather(*(failed_returns.recheck(twice.runtime) for _ in range(3)))

    assert sum(found) == 1
    assert [entry["log_level"] for entry in logs if entry["event"] == "return_lost"] == ["error"]
    assert await lost_msat(twice.runtime) == PAID_MSAT + FEE_MSAT
    assert await balance(twice.runtime, twice.bob.btc) == held
    assert (await attention.needed(twice.runtime)).counts()["returns_lost"] == 1
    await twice.books_are_right()


async def deny_and_pay(twice: Twice, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a payment and a return of one hash fail, and the node pay it once all the same."""
    invoice = await twice.outside()

    async def unreachable(*_: object, **__: object) -> PayOutcome:
        raise NodeUnavailable

    with monkeypatch.context() as away:
        away.setattr(SandboxNode, "pay", unreachable)
        with pytest.raises(NodeUnavailable):
            await sending.pay_invoice(
                twice.runtime,
                twice.alice.principal,
                wallet_id=twice.alice.btc,
                payment_request=invoice.payment_request,
            )
        with pytest.raises(PaymentRefused):
            await twice.send_back(invoice)
    await suspense.assign(twice.runtime, OPERATOR, twice.reference, twice.bob.btc)
    await twice.runtime.payments.pay(
        invoice.payment_request, amount_msat=None, fee_limit_msat=10_000
    )
    await be_due(twice.runtime)
    await twice.runtime.pool.execute("UPDATE payment SET recheck_at = now() WHERE state = 'failed'")


async def test_one_loss_is_not_booked_as_that_of_a_payment_as_well(
    twice: Twice, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Alice had tried to pay the same invoice before; the node paid it once."""
    await deny_and_pay(twice, monkeypatch)

    assert await failed_returns.recheck(twice.runtime) == 1
    assert await losses.recheck(twice.runtime) == 0

    assert await lost_msat(twice.runtime) == PAID_MSAT + FEE_MSAT
    await twice.books_are_right()


async def test_nor_if_both_are_found_out_at_the_same_instant(
    twice: Twice, monkeypatch: pytest.MonkeyPatch
) -> None:
    await deny_and_pay(twice, monkeypatch)
    look, both = suspense.is_returned_by_within, asyncio.Barrier(2)

    async def look_together(connection: Connection, payment_hash: bytes) -> bool:
        found = await look(connection, payment_hash)
        with contextlib.suppress(TimeoutError, asyncio.BrokenBarrierError):
            async with asyncio.timeout(0.3):  # who is kept waiting by the other does not come
                await both.wait()
        return found

    monkeypatch.setattr(suspense, "is_returned_by_within", look_together)

    found = await asyncio.gather(
        failed_returns.recheck(twice.runtime), losses.recheck(twice.runtime)
    )

    assert sum(found) == 1
    assert await lost_msat(twice.runtime) == PAID_MSAT + FEE_MSAT
    await twice.books_are_right()


async def test_returning_it_again_by_another_invoice_loses_the_first(
    twice: Twice, monkeypatch: pytest.MonkeyPatch
) -> None:
    await return_though_it_seems_failed(twice, monkeypatch, None)
    assert await twice.send_back(await twice.outside())
    await be_due(twice.runtime)

    assert await failed_returns.recheck(twice.runtime) == 1

    assert await lost_msat(twice.runtime) == PAID_MSAT + FEE_MSAT
    await twice.books_are_right()


async def test_nothing_is_returned_by_an_invoice_that_another_was_returned_by(
    twice: Twice, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Or that the house has lost: what the node says of it would count twice."""
    second, third = [await _twice(twice.runtime, twice.alice, twice.bob) for _ in range(2)]
    invoice = await twice.outside()
    assert await twice.send_back(invoice)
    lost = await return_though_it_seems_failed(second, monkeypatch, None)
    await suspense.assign(twice.runtime, OPERATOR, second.reference, twice.bob.btc)
    await be_due(twice.runtime)
    assert await failed_returns.recheck(twice.runtime) == 1

    for used in (invoice, lost):
        with pytest.raises(InvalidInput, match="being paid, or was"):
            await third.send_back(used)

    assert await third.state() == "suspense"
    await twice.books_are_right()


async def test_returning_it_again_by_the_same_invoice_finds_it_returned(
    twice: Twice, monkeypatch: pytest.MonkeyPatch
) -> None:
    invoice = await return_though_it_seems_failed(twice, monkeypatch, None)

    assert await twice.send_back(invoice)

    assert await twice.state() == "returned"
    await be_due(twice.runtime)
    assert await failed_returns.recheck(twice.runtime) == 0
    assert await lost_msat(twice.runtime) == 0
    await twice.books_are_right()


async def test_who_pays_such_an_invoice_has_it_looked_at_at_once(
    twice: Twice, monkeypatch: pytest.MonkeyPatch
) -> None:
    invoice = await return_though_it_seems_failed(twice, monkeypatch, None)
    before = await balance(twice.runtime, twice.alice.btc)

    paid = await sending.pay_invoice(
        twice.runtime,
        twice.alice.principal,
        wallet_id=twice.alice.btc,
        payment_request=invoice.payment_request,
    )

    assert paid.status is Result.ALREADY_PAID
    assert await balance(twice.runtime, twice.alice.btc) == before
    assert await failed_returns.recheck(twice.runtime) == 1
    assert await twice.state() == "returned"
    await twice.books_are_right()


async def test_what_failed_is_asked_about_for_a_day(
    twice: Twice, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def unreachable(*_: object, **__: object) -> PayOutcome:
        raise NodeUnavailable

    with monkeypatch.context() as away:
        away.setattr(SandboxNode, "pay", unreachable)
        with pytest.raises(PaymentRefused):
            await twice.send_back(await twice.outside())

    for hours, is_asked_again in ((0, True), (1, True), (25, False)):
        await twice.runtime.pool.execute(
            "UPDATE failed_return SET recheck_at = now(),"
            " failed_at = now() - make_interval(hours => $1)",
            hours,
        )
        assert await failed_returns.recheck(twice.runtime) == 0
        later = await twice.runtime.pool.fetchval(
            "SELECT recheck_at IS NOT NULL FROM failed_return"
        )
        assert later is is_asked_again
    await suspense.assign(twice.runtime, Actor.operator(), twice.reference, twice.bob.btc)
    with pytest.raises(InvalidInput):
        await suspense.assign(twice.runtime, Actor.operator(), twice.reference, twice.bob.btc)
    await twice.books_are_right()
