"""One invoice, paid inside and outside at once: one pays, the other keeps its money.

The node holds what comes from outside until the row of the invoice says who pays. Whoever decides
is held still, or dies, at each place between.
"""

import asyncio
import contextlib
from dataclasses import dataclass
from typing import Any

import pytest

from app.errors import AlreadyPaid, InvalidInput, NodeUnavailable
from app.money import sats
from app.nodes.answers import Held
from app.nodes.sandbox.node import Accepted, Received, Refused, SandboxNode
from app.process.runtime import Runtime
from app.services import checkup
from app.services.payments import (
    fee_probes,
    held,
    incoming,
    invoice_reading,
    invoices,
    receipts,
    sending,
)
from app.services.payments.invoices import Invoice, InvoiceState, PaymentStatus
from app.services.payments.result import PaymentResult, Result
from tests import factories
from tests.dying import Killed, dying
from tests.factories import Person, balance

PAID_SAT = 1_000
STATEMENTS_MAX = 20


@dataclass(frozen=True, slots=True)
class Shop:
    """Alice can pay Bob's invoice from inside; anybody can from outside."""

    runtime: Runtime
    node: SandboxNode
    alice: Person
    bob: Person
    invoice: Invoice

    async def pay_inside(self) -> PaymentResult:
        return await sending.pay_invoice(
            self.runtime,
            self.alice.principal,
            wallet_id=self.alice.btc,
            payment_request=self.invoice.payment_request,
        )

    async def offer(self) -> Accepted:
        arrived = await self.node.receive(self.invoice.payment_request, amount_sat=None)
        assert isinstance(arrived, Accepted)
        return arrived

    async def decide(self) -> None:
        await held.arrived(self.runtime, self.invoice.payment_hash)

    async def state(self) -> str | None:
        state: str | None = await self.runtime.pool.fetchval(
            "SELECT status FROM invoice WHERE payment_hash = $1", self.invoice.payment_hash
        )
        return state

    async def one_has_paid(self, *, outside: bool) -> None:
        """Look at both purses, and at the books."""
        assert await balance(self.runtime, self.bob.btc) == PAID_SAT
        left = await balance(self.runtime, self.alice.btc)
        assert left == (10_000 if outside else 10_000 - PAID_SAT)
        assert await self.runtime.pool.fetchval(SUSPENDED) == 0
        assert (await checkup.check(self.runtime)).problems == []


SUSPENDED = "SELECT count(*) FROM receipt WHERE state = 'suspense'"


@pytest.fixture
async def shop(runtime: Runtime) -> Shop:
    alice, bob = await factories.person(runtime, sat=10_000), await factories.person(runtime)
    invoice = await invoices.create(
        runtime, bob.principal, wallet_id=bob.btc, amount=sats(PAID_SAT)
    )
    return Shop(runtime, factories.sandbox(runtime), alice, bob, invoice)


async def test_of_two_payers_at_once_one_pays(shop: Shop) -> None:

    for _ in range(10):
        invoice = await invoices.create(
            shop.runtime, shop.bob.principal, wallet_id=shop.bob.btc, amount=sats(10)
        )
        one = Shop(shop.runtime, shop.node, shop.alice, shop.bob, invoice)

        async def outside(one: Shop = one) -> bool:
            accepted = await one.offer()
            await one.decide()
            return isinstance(await one.node.end_of(accepted), Received)

        async def inside(one: Shop = one) -> bool:
            with contextlib.suppress(AlreadyPaid, InvalidInput):
                return (await one.pay_inside()).status is Result.SUCCESS
            return False

        paid = await asyncio.gather(outside(), inside())
        assert sorted(paid) == [False, True]

    assert await balance(shop.runtime, shop.bob.btc) == 100
    assert await shop.runtime.pool.fetchval(SUSPENDED) == 0
    assert (await checkup.check(shop.runtime)).problems == []


async def test_who_comes_from_outside_after_a_payment_inside_keeps_the_money(shop: Shop) -> None:
    assert (await shop.pay_inside()).status is Result.SUCCESS
    accepted = await shop.offer()

    await shop.decide()

    assert isinstance(await shop.node.end_of(accepted), Refused)
    await shop.one_has_paid(outside=False)


async def test_the_node_need_not_be_told_of_a_payment_inside(shop: Shop) -> None:
    await shop.pay_inside()

    assert await shop.runtime.pool.fetchval("SELECT count(*) FROM node_cancellation") == 0


async def test_what_is_held_keeps_nobody_inside_from_paying_until_it_is_claimed(shop: Shop) -> None:
    accepted = await shop.offer()

    assert (await shop.pay_inside()).status is Result.SUCCESS
    await shop.decide()

    assert isinstance(await shop.node.end_of(accepted), Refused)
    await shop.one_has_paid(outside=False)


async def test_while_the_node_takes_the_money_nobody_inside_pays(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Held still between the claim and the node: it is PENDING for all, expired or not."""
    at_the_node, go_on = asyncio.Event(), asyncio.Event()
    settle = SandboxNode.settle_invoice

    async def slow(node: SandboxNode, preimage: bytes) -> bool:
        at_the_node.set()
        await go_on.wait()
        return await settle(node, preimage)

    monkeypatch.setattr(SandboxNode, "settle_invoice", slow)
    accepted = await shop.offer()
    deciding = asyncio.create_task(shop.decide())
    await at_the_node.wait()

    for expired in (False, True):
        if expired:
            await shop.runtime.pool.execute("UPDATE invoice SET expires_at = now()")
        with pytest.raises(InvalidInput, match="pending payment"):
            await shop.pay_inside()
        status = await invoice_reading.status_by_hash(shop.runtime, shop.invoice.payment_hash)
        assert (status.status, status.preimage) == (PaymentStatus.PENDING, None)
        with pytest.raises(InvalidInput, match="processed"):
            await invoices.cancel(
                shop.runtime, wallet_id=shop.bob.btc, payment_hash=shop.invoice.payment_hash
            )
    go_on.set()
    await deciding

    assert isinstance(await shop.node.end_of(accepted), Received)
    with pytest.raises(AlreadyPaid):
        await shop.pay_inside()
    await shop.one_has_paid(outside=True)


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("then", ["decided again", "paid inside first", "followed"])
async def test_who_dies_at_any_statement_leaves_one_payer(
    shop: Shop, after: bool, then: str
) -> None:
    ends = []
    for at in range(1, STATEMENTS_MAX):
        invoice = await invoices.create(
            shop.runtime, shop.bob.principal, wallet_id=shop.bob.btc, amount=sats(10)
        )
        one = Shop(shop.runtime, shop.node, shop.alice, shop.bob, invoice)
        accepted = await one.offer()
        died = False
        with contextlib.suppress(Killed), dying(at, after=after):
            died = True
            await one.decide()
            died = False

        inside = False
        if then == "paid inside first":
            with contextlib.suppress(AlreadyPaid, InvalidInput):
                inside = (await one.pay_inside()).status is Result.SUCCESS
        if then == "followed":
            await _follow_until_decided(one)
        await one.decide()

        outside = isinstance(await one.node.end_of(accepted), Received)
        assert outside is not inside
        ends.append(outside)
        if not died:
            break
    assert not died, "there are more statements"
    assert len(ends) > 5
    assert await balance(shop.runtime, shop.bob.btc) == 10 * len(ends)
    assert await shop.runtime.pool.fetchval(SUSPENDED) == 0
    assert (await checkup.check(shop.runtime)).problems == []


async def _follow_until_decided(shop: Shop) -> None:
    task = asyncio.create_task(held.follow(shop.runtime))
    async with asyncio.timeout(10):
        while await shop.node.lookup_held(shop.invoice.payment_hash):  # noqa: ASYNC110
            await asyncio.sleep(0.02)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def test_what_went_back_meanwhile_can_be_paid_inside(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The node gave it back by itself, as when nobody told it anything for hours."""
    accepted = await shop.offer()

    async def unreachable(*_: object) -> bool:
        raise NodeUnavailable

    with monkeypatch.context() as away:
        away.setattr(SandboxNode, "settle_invoice", unreachable)
        with pytest.raises(NodeUnavailable):
            await shop.decide()
    assert await shop.state() == InvoiceState.HELD
    settle = SandboxNode.settle_invoice

    async def too_late(node: SandboxNode, preimage: bytes) -> bool:
        await node.cancel_invoices([shop.invoice.payment_hash])
        return await settle(node, preimage)

    with monkeypatch.context() as slow:
        slow.setattr(SandboxNode, "settle_invoice", too_late)
        await shop.decide()

    assert isinstance(await shop.node.end_of(accepted), Refused)
    assert (await shop.pay_inside()).status is Result.SUCCESS
    await shop.one_has_paid(outside=False)


async def test_what_cannot_be_credited_is_not_taken(shop: Shop) -> None:
    withdrawn = await shop.offer()
    await invoices.cancel(
        shop.runtime, wallet_id=shop.bob.btc, payment_hash=shop.invoice.payment_hash
    )
    assert isinstance(await shop.node.end_of(withdrawn), Refused)

    unknown = await invoices.create(
        shop.runtime, shop.bob.principal, wallet_id=shop.bob.btc, amount=sats(10)
    )
    arrived = await shop.node.receive(unknown.payment_request, amount_sat=None)
    await shop.runtime.pool.execute("DELETE FROM invoice")
    await held.arrived(shop.runtime, unknown.payment_hash)

    assert isinstance(arrived, Accepted)
    assert isinstance(await shop.node.end_of(arrived), Refused)
    assert await shop.node.balance_msat() == 10_000 * 1_000


async def test_one_that_cannot_be_decided_keeps_no_other_from_it(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = await invoices.create(
        shop.runtime, shop.bob.principal, wallet_id=shop.bob.btc, amount=sats(10)
    )
    await shop.offer()
    arrived = await shop.node.receive(other.payment_request, amount_sat=None)
    is_creditable = incoming.is_creditable

    async def broken(runtime: Runtime, what: Any) -> bool:
        if what.payment_hash == shop.invoice.payment_hash:
            raise RuntimeError("a bug")
        return await is_creditable(runtime, what)

    monkeypatch.setattr(incoming, "is_creditable", broken)
    following = asyncio.create_task(held.follow(shop.runtime))
    assert isinstance(arrived, Accepted)
    assert isinstance(await shop.node.end_of(arrived), Received)
    following.cancel()
    await asyncio.gather(following, return_exceptions=True)


async def test_one_that_cannot_be_taken_keeps_no_other_from_being_credited(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = await invoices.create(
        shop.runtime, shop.bob.principal, wallet_id=shop.bob.btc, amount=sats(10)
    )
    settle = SandboxNode.settle_invoice

    async def away_for_one(node: SandboxNode, preimage: bytes) -> bool:
        if preimage == shop.invoice.preimage:
            raise NodeUnavailable
        return await settle(node, preimage)

    monkeypatch.setattr(SandboxNode, "settle_invoice", away_for_one)
    await shop.offer()
    following = asyncio.create_task(receipts.follow(shop.runtime))
    async with asyncio.timeout(20):
        while await shop.state() != InvoiceState.HELD:  # noqa: ASYNC110
            await asyncio.sleep(0.02)
        await shop.node.receive(other.payment_request, amount_sat=None)
        while await balance(shop.runtime, shop.bob.btc) != 10:  # noqa: ASYNC110
            await asyncio.sleep(0.02)
    following.cancel()
    await asyncio.gather(following, return_exceptions=True)


async def test_an_invoice_being_paid_from_outside_costs_nothing_to_probe(shop: Shop) -> None:
    await shop.offer()

    probe = await fee_probes.probe(
        shop.runtime,
        shop.alice.principal,
        wallet_id=shop.alice.btc,
        payment_request=shop.invoice.payment_request,
    )

    assert probe.fee.units == 0


@pytest.mark.parametrize("found_by", ["the job", "who wants to pay"])
async def test_what_went_back_unheard_is_not_held_for_ever(
    shop: Shop, monkeypatch: pytest.MonkeyPatch, found_by: str
) -> None:
    """Whoever claimed it died; the node gave it back by itself, and tells of it no more."""
    accepted = await shop.offer()

    async def unreachable(*_: object) -> bool:
        raise NodeUnavailable

    with monkeypatch.context() as away:
        away.setattr(SandboxNode, "settle_invoice", unreachable)
        with pytest.raises(NodeUnavailable):
            await shop.decide()
    await shop.node.cancel_invoices([shop.invoice.payment_hash])
    assert isinstance(await shop.node.end_of(accepted), Refused)
    assert await shop.state() == InvoiceState.HELD

    if found_by == "the job":
        assert await held.reopen(shop.runtime) == 1
        assert await shop.state() == InvoiceState.OPEN
    assert (await shop.pay_inside()).status is Result.SUCCESS
    await shop.one_has_paid(outside=False)


async def test_one_that_the_node_cannot_tell_of_keeps_no_other_from_being_opened_again(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    await shop.runtime.pool.execute("UPDATE invoice SET status = 'HELD' WHERE status = 'OPEN'")
    other = await invoices.create(
        shop.runtime, shop.bob.principal, wallet_id=shop.bob.btc, amount=sats(100)
    )
    await shop.runtime.pool.execute("UPDATE invoice SET status = 'HELD' WHERE status = 'OPEN'")
    look_up = SandboxNode.lookup_held

    async def refuse_for_one(node: SandboxNode, payment_hash: bytes) -> Held | None:
        if payment_hash == other.payment_hash:
            raise NodeUnavailable
        return await look_up(node, payment_hash)

    monkeypatch.setattr(SandboxNode, "lookup_held", refuse_for_one)

    assert await held.reopen(shop.runtime) == 1
    assert await shop.state() == InvoiceState.OPEN


async def test_looking_again_at_what_the_node_took_changes_nothing(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def dies(*_: object) -> bool:
        raise Killed

    await shop.offer()
    with monkeypatch.context() as crash:
        crash.setattr(incoming, "settled_outside", dies)
        with pytest.raises(Killed):
            await shop.decide()
    assert await shop.state() == InvoiceState.HELD

    assert await held.reopen(shop.runtime) == 0
    with pytest.raises(InvalidInput, match="pending payment"):
        await shop.pay_inside()
    await shop.decide()
    await shop.one_has_paid(outside=True)
