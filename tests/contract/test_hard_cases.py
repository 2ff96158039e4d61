"""What real nodes do on bad days: gaps, parts, answers lost or late, clocks that differ."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import aclosing

import pytest

from app.errors import NodeUnavailable
from app.lightning import bolt11
from app.nodes.answers import Failed, FailureReason, NodeInvoice, NoTrace, Succeeded, Unknown
from app.nodes.port import Ability
from tests.contract.network import FUNDS_MSAT, Network, Play, first

LIMIT_MSAT = 1_000_000
needs = pytest.mark.needs


async def pay(network: Network, invoice: NodeInvoice) -> Succeeded | Failed | Unknown:
    return await network.payments.pay(
        invoice.payment_request, amount_msat=None, fee_limit_msat=LIMIT_MSAT
    )


# Receipts


@needs(Play.ORDER)
async def test_receipts_come_in_the_order_of_settling_and_resume_anywhere(network: Network) -> None:
    invoices = [await network.own_invoice() for _ in range(4)]
    order = [invoices[place] for place in (3, 0, 2, 1)]
    for invoice in order:
        assert await network.paid(invoice)

    told = await first(network.node.receipts.follow(after=0), 4)

    assert [receipt.payment_hash for receipt in told] == [one.payment_hash for one in order]
    indices = [receipt.settle_index for receipt in told]
    assert indices == sorted(indices)
    assert indices[0] > 0
    for place in range(3):
        # Who shares an index with the last one may be told again; nobody is left out.
        rest = [one for one in told if one.settle_index > indices[place]]
        again = await first(network.node.receipts.follow(after=indices[place]), len(rest))
        assert [one for one in again if one in rest] == rest


async def test_a_receipt_is_the_same_however_often_it_is_told(network: Network) -> None:
    invoice = await network.own_invoice()
    await network.paid(invoice)

    told = [(await first(network.node.receipts.follow(after=0), 1))[0] for _ in range(3)]
    looked_up = await network.node.receipts.lookup_receipt(invoice.payment_hash)

    assert looked_up is not None
    assert {one.payment_hash for one in told} == {looked_up.payment_hash}
    assert {one.amount_msat for one in told} == {looked_up.amount_msat}
    assert len(set(told)) == 1


async def test_several_followers_are_told_the_same(network: Network) -> None:
    followers = [
        asyncio.create_task(first(network.node.receipts.follow(after=0), 3)) for _ in range(3)
    ]
    invoices = [await network.own_invoice() for _ in range(3)]
    await asyncio.gather(*(network.paid(invoice) for invoice in invoices))

    told = await asyncio.gather(*followers)

    assert told[0] == told[1] == told[2]
    assert {one.payment_hash for one in told[0]} == {one.payment_hash for one in invoices}


@needs(Play.RESTARTS)
async def test_a_node_that_goes_away_says_so_and_nothing_of_the_gap_is_missed(
    network: Network,
) -> None:
    invoices = [await network.own_invoice() for _ in range(4)]
    await network.paid(invoices[0])
    async with asyncio.timeout(10), aclosing(network.node.receipts.follow(after=0)) as following:  # type: ignore[type-var]
        last = await anext(following)
        waiting = asyncio.ensure_future(anext(following))
        await asyncio.sleep(0)
        async with network.outside.away():
            with pytest.raises(NodeUnavailable):
                await waiting
    for invoice in invoices[1:]:
        await network.paid(invoice)

    told = await first(network.node.receipts.follow(after=last.settle_index), 3)

    assert [one.payment_hash for one in told] == [one.payment_hash for one in invoices[1:]]


@needs(Play.OVERPAID)
async def test_who_pays_twice_the_amount_has_all_of_it_received(network: Network) -> None:
    invoice = await network.own_invoice(amount_msat=21_000)

    assert await network.paid(invoice, amount_msat=42_000)

    (receipt,) = await first(network.node.receipts.follow(after=0), 1)
    assert receipt.amount_msat == 42_000
    assert await network.balance_msat() == 42_000


@needs(Play.PARTS)
async def test_several_parts_are_one_receipt(network: Network) -> None:
    invoice = await network.own_invoice(amount_msat=100_000)
    after = await network.own_invoice()

    assert await network.paid(invoice, parts=3)
    assert await network.paid(after)

    told = await first(network.node.receipts.follow(after=0), 2)
    assert [one.payment_hash for one in told] == [invoice.payment_hash, after.payment_hash]
    assert [one.amount_msat for one in told] == [100_000, 21_000]


@needs(Ability.HOLDS, Play.CLOCK)
async def test_what_is_held_past_its_time_is_settled_all_the_same(network: Network) -> None:
    invoice = await network.own_invoice(expiry_s=60)
    assert invoice.preimage is not None
    assert await network.outside.offer(invoice.payment_request)

    network.outside.skew(120)

    assert await network.holds.lookup_held(invoice.payment_hash) is not None
    assert await network.holds.settle_invoice(invoice.preimage)
    (receipt,) = await first(network.node.receipts.follow(after=0), 1)
    assert receipt.payment_hash == invoice.payment_hash


async def test_nothing_is_known_of_an_invoice_of_somebody_else(network: Network) -> None:
    assert await network.node.receipts.lookup_receipt(b"\7" * 32) is None
    if network.node.cancellations is not None:
        await network.node.cancellations.cancel_invoices([b"\7" * 32])
    if network.node.holds is not None:
        assert await network.node.holds.lookup_held(b"\7" * 32) is None
        assert not await network.node.holds.settle_invoice(b"\7" * 32)


# Payments


@needs(Play.LOST)
async def test_a_payment_whose_answer_is_lost_is_unknown_then_paid_once(funded: Network) -> None:
    invoice = await funded.outside.invoice()
    funded.outside.lose_answers(1)

    assert await pay(funded, invoice) == Unknown()

    outcome = await funded.payments.track(invoice.payment_hash)
    assert isinstance(outcome, Succeeded)
    again = await pay(funded, invoice)
    assert again == Succeeded(outcome.preimage, outcome.fee_msat, already=True)
    assert FUNDS_MSAT - await funded.balance_msat() == 100_000 + outcome.fee_msat


@needs(Play.LOST, Play.NO_ROUTE)
async def test_a_refusal_whose_answer_is_lost_is_unknown_then_failed(funded: Network) -> None:
    invoice = await funded.outside.invoice(behaviour="no_route")
    funded.outside.lose_answers(1)

    assert await pay(funded, invoice) == Unknown()

    # A node that sent nothing may keep nothing of it: as nobody sends it any more, that is final.
    assert isinstance(await funded.payments.track(invoice.payment_hash), Failed | NoTrace)
    assert await funded.balance_msat() == FUNDS_MSAT


@needs(Play.RESTARTS)
async def test_what_a_node_that_is_away_was_asked_to_pay_is_certainly_not_paid(
    funded: Network,
) -> None:
    invoice = await funded.outside.invoice()

    async with funded.outside.away():
        with pytest.raises(NodeUnavailable) as error:
            await pay(funded, invoice)

    assert error.type is NodeUnavailable, "and nothing less certain"
    assert await funded.payments.track(invoice.payment_hash) == NoTrace()
    assert await funded.balance_msat() == FUNDS_MSAT
    assert isinstance(await pay(funded, invoice), Succeeded)


@needs(Play.RESTARTS, Play.OUTSIDE_HOLDS)
async def test_a_node_that_goes_away_in_mid_payment_leaves_it_unknown(funded: Network) -> None:
    invoice = await funded.outside.invoice(hold=True)
    paying = asyncio.create_task(pay(funded, invoice))
    async with asyncio.timeout(10):
        while await funded.payments.track(invoice.payment_hash) != Unknown():  # noqa: ASYNC110
            await asyncio.sleep(0.01)

    async with funded.outside.away():
        assert await paying == Unknown()

    assert await funded.payments.track(invoice.payment_hash) == Unknown()
    await funded.outside.settle(invoice.payment_hash)
    assert isinstance(await funded.payments.track(invoice.payment_hash), Succeeded)


@needs(Play.RESTARTS)
async def test_a_node_that_is_away_is_unavailable_whatever_it_is_asked(network: Network) -> None:
    invoice = await network.own_invoice()
    node = network.node
    asked: list[Callable[[], Awaitable[object]]] = [
        network.own_invoice,
        node.info,
        lambda: node.receipts.lookup_receipt(invoice.payment_hash),
        lambda: first(node.receipts.follow(after=0), 1),
        lambda: first(node.receipts.follow(after=7), 1),
    ]
    if (cancellations := node.cancellations) is not None:
        asked.append(lambda: cancellations.cancel_invoices([invoice.payment_hash]))
    if (holds := node.holds) is not None:
        asked.append(lambda: holds.lookup_held(invoice.payment_hash))
        asked.append(lambda: anext(holds.held()))
    if (payments := node.payments) is not None:
        asked.append(lambda: payments.track(invoice.payment_hash))
    if (channels := node.channels) is not None:
        asked.append(channels.balance)
    if (chain := node.chain) is not None:
        asked += [chain.tip, chain.new_address, lambda: chain.deposits(since_height=0)]

    async with network.outside.away(), asyncio.timeout(10):
        for ask in asked:
            with pytest.raises(NodeUnavailable):
                await ask()

    assert await network.paid(invoice), "it is as it was"


@needs(Play.CONTRADICTS)
async def test_what_became_of_a_payment_is_what_the_node_says_now(funded: Network) -> None:
    failed = await funded.outside.invoice(behaviour="reject")
    paid = await funded.outside.invoice()
    assert isinstance(await pay(funded, failed), Failed)
    assert isinstance(await pay(funded, paid), Succeeded)

    for invoice in (failed, paid):
        await funded.outside.contradict(invoice.payment_hash)

    late = await funded.payments.track(failed.payment_hash)
    assert isinstance(late, Succeeded)
    assert late.preimage == failed.preimage
    assert isinstance(await funded.payments.track(paid.payment_hash), Failed)


@needs(Play.FEES)
async def test_a_fee_limit_of_nothing_pays_only_what_costs_nothing(funded: Network) -> None:
    dear = await funded.outside.invoice(behaviour="fee_ppm:10")
    free = await funded.outside.invoice(behaviour="fee_ppm:0")

    refused = await funded.payments.pay(dear.payment_request, amount_msat=None, fee_limit_msat=0)
    paid = await funded.payments.pay(free.payment_request, amount_msat=None, fee_limit_msat=0)

    assert refused == Failed(FailureReason.INSUFFICIENT_FEE)
    assert isinstance(paid, Succeeded)
    assert paid.fee_msat == 0
    assert await funded.balance_msat() == FUNDS_MSAT - 100_000


# Clocks


@pytest.mark.parametrize("seconds", [-300, 300])
@needs(Play.CLOCK)
async def test_an_invoice_tells_the_time_of_the_nodes_clock(network: Network, seconds: int) -> None:
    before = await network.own_invoice(expiry_s=600)

    network.outside.skew(seconds)
    invoice = await network.own_invoice(expiry_s=600)

    assert invoice.expires_at == bolt11.decode(invoice.payment_request).expires_at
    assert 0 <= invoice.expires_at - before.expires_at - seconds <= 10
    assert await network.paid(invoice)
    assert await network.paid(before)


@needs(Play.CLOCK, Ability.PAYMENTS)
async def test_what_is_over_by_the_nodes_clock_is_not_paid(funded: Network) -> None:
    invoice = await funded.outside.invoice(expiry_s=60)

    funded.outside.skew(120)

    assert await pay(funded, invoice) == Failed(FailureReason.EXPIRED)
    assert await funded.balance_msat() == FUNDS_MSAT
