"""What every Lightning node must do for the wallet; see `.network` how a backend joins.

A test gets a `Network`: the node under test, and a hand on whoever is at the other end.
"""

import asyncio
from collections.abc import Callable
from contextlib import aclosing
from hashlib import sha256

import pytest

from app.lightning import bolt11
from app.nodes.answers import (
    Failed,
    FailureReason,
    Held,
    NodeInvoice,
    NoTrace,
    Succeeded,
    TrackOutcome,
    Unknown,
)
from app.nodes.port import Ability
from tests.contract.network import FUNDS_MSAT, Network, Play, first

LIMIT_MSAT = 1_000_000
needs = pytest.mark.needs


async def pay(
    network: Network, invoice: NodeInvoice, *, amount_msat: int | None = None
) -> Succeeded | Failed | Unknown:
    return await network.payments.pay(
        invoice.payment_request, amount_msat=amount_msat, fee_limit_msat=LIMIT_MSAT
    )


async def ended(network: Network, payment_hash: bytes) -> TrackOutcome:
    """Wait until the node tells the end of a payment."""
    return await tracked(network, payment_hash, lambda outcome: not isinstance(outcome, Unknown))


async def tracked(
    network: Network, payment_hash: bytes, until: Callable[[TrackOutcome], bool]
) -> TrackOutcome:
    async with asyncio.timeout(10):
        while True:
            outcome = await network.payments.track(payment_hash)
            if until(outcome):
                return outcome
            await asyncio.sleep(0.01)


# Receiving


@needs(Play.DESCRIBES)
@pytest.mark.parametrize(
    "amount_msat",
    [
        pytest.param(1, marks=needs(Play.MSAT)),
        pytest.param(999, marks=needs(Play.MSAT)),
        21_000,
        pytest.param(10**16, marks=needs(Play.HUGE)),
        pytest.param(None, marks=needs(Play.NO_AMOUNT)),
    ],
)
async def test_an_invoice_says_what_was_asked_for(
    network: Network, amount_msat: int | None
) -> None:
    invoice = await network.own_invoice(amount_msat=amount_msat, expiry_s=600)

    decoded = bolt11.decode(invoice.payment_request)

    if network.node.public_key is not None:
        assert decoded.payee == network.node.public_key
    assert decoded.network is network.node.network
    assert decoded.amount_msat == amount_msat
    assert decoded.description == "tea"
    assert decoded.expiry_s == 600
    assert decoded.expires_at == invoice.expires_at
    assert decoded.payment_hash == invoice.payment_hash
    assert decoded.payment_secret == invoice.payment_secret
    if invoice.preimage is not None:
        assert sha256(invoice.preimage).digest() == invoice.payment_hash


@needs(Play.DESCRIBES)
async def test_an_invoice_may_carry_the_hash_of_a_description(network: Network) -> None:
    digest = sha256(b"a long description").digest()

    invoice = await network.node.invoices.create_invoice(
        amount_msat=1000, description=None, description_hash=digest, expiry_s=600
    )

    assert bolt11.decode(invoice.payment_request).description_hash == digest


async def test_no_two_invoices_share_a_hash_or_a_secret(network: Network) -> None:
    invoices = [await network.own_invoice() for _ in range(50)]

    assert len({invoice.payment_hash for invoice in invoices}) == 50
    assert len({invoice.payment_secret for invoice in invoices}) == 50


async def test_a_paid_invoice_has_a_receipt(network: Network) -> None:
    invoice = await network.own_invoice()
    assert await network.node.receipts.lookup_receipt(invoice.payment_hash) is None

    assert await network.paid(invoice)

    receipt = await network.node.receipts.lookup_receipt(invoice.payment_hash)
    assert receipt is not None
    assert receipt.payment_hash == invoice.payment_hash
    assert receipt.amount_msat == 21_000
    if receipt.preimage is not None:
        assert sha256(receipt.preimage).digest() == invoice.payment_hash
    assert await network.balance_msat() == 21_000


@needs(Play.NO_AMOUNT)
async def test_an_invoice_without_an_amount_takes_what_is_paid(network: Network) -> None:
    invoice = await network.own_invoice(amount_msat=None)

    assert await network.paid(invoice, amount_msat=77_000)

    receipt = await network.node.receipts.lookup_receipt(invoice.payment_hash)
    assert receipt is not None
    assert receipt.amount_msat == 77_000


async def test_an_invoice_is_paid_once(network: Network) -> None:
    invoice = await network.own_invoice()

    taken = await asyncio.gather(*(network.paid(invoice) for _ in range(20)))

    assert sum(taken) == 1
    assert await network.balance_msat() == 21_000


@needs(Play.EXPIRED)
async def test_an_expired_invoice_cannot_be_paid(network: Network) -> None:
    invoice = await network.outside.expired()

    assert not await network.paid(invoice)
    assert await network.balance_msat() == 0


@needs(Ability.CANCELLATIONS)
async def test_a_cancelled_invoice_cannot_be_paid(network: Network) -> None:
    invoice = await network.own_invoice()

    for _ in range(2):
        await network.cancellations.cancel_invoices([invoice.payment_hash])

    assert not await network.paid(invoice)
    assert await network.node.receipts.lookup_receipt(invoice.payment_hash) is None


@needs(Ability.CANCELLATIONS)
async def test_cancelling_a_paid_invoice_leaves_it_paid(network: Network) -> None:
    paid, unpaid = [await network.own_invoice() for _ in range(2)]
    assert await network.paid(paid)

    await network.cancellations.cancel_invoices([paid.payment_hash, unpaid.payment_hash])

    assert await network.node.receipts.lookup_receipt(paid.payment_hash) is not None
    assert not await network.paid(unpaid)


@needs(Ability.CANCELLATIONS)
async def test_paying_and_cancelling_at_once_has_one_winner(network: Network) -> None:
    invoices = [await network.own_invoice() for _ in range(20)]

    async def race(invoice: NodeInvoice) -> int:
        taken, _ = await asyncio.gather(
            network.paid(invoice),
            network.cancellations.cancel_invoices([invoice.payment_hash]),
        )
        assert not await network.paid(invoice), "paid or cancelled for good"
        assert (
            await network.node.receipts.lookup_receipt(invoice.payment_hash) is not None
        ) is taken
        return int(taken)

    taken = await asyncio.gather(*(race(invoice) for invoice in invoices))

    assert await network.balance_msat() == 21_000 * sum(taken)


@needs(Play.ORDER)
async def test_receipts_tell_the_past_then_what_comes(network: Network) -> None:
    past = [await network.own_invoice() for _ in range(3)]
    for invoice in past:
        await network.paid(invoice)
    told = await first(network.node.receipts.follow(after=0), 3)
    assert {receipt.payment_hash for receipt in told} == {i.payment_hash for i in past}

    listening = asyncio.create_task(
        first(network.node.receipts.follow(after=told[-1].settle_index), 1)
    )
    later = await network.own_invoice()
    await network.paid(later)

    (receipt,) = await listening
    assert receipt.payment_hash == later.payment_hash
    assert receipt == await network.node.receipts.lookup_receipt(later.payment_hash)


@needs(Play.ORDER)
async def test_receipts_resume_behind_an_index(network: Network) -> None:
    for _ in range(5):
        await network.paid(await network.own_invoice())
    told = await first(network.node.receipts.follow(after=0), 5)
    indices = [receipt.settle_index for receipt in told]
    assert indices == sorted(set(indices))

    assert await first(network.node.receipts.follow(after=indices[1]), 3) == told[2:]


async def test_a_node_says_where_its_past_ends(network: Network) -> None:
    before = await network.node.receipts.newest()
    assert await network.paid(await network.own_invoice())
    assert await network.paid(await network.own_invoice())

    told = await first(network.node.receipts.follow(after=0), 2)

    newest = await network.node.receipts.newest()
    assert newest >= max(one.settle_index for one in told)
    assert before <= min(one.settle_index for one in told)


@needs(Play.ORDER)
async def test_what_comes_later_is_beyond_the_end_of_the_past(network: Network) -> None:
    assert await network.node.receipts.newest() == 0
    made = [await network.own_invoice() for _ in range(3)]
    await network.paid(made[2])
    await network.paid(made[0])
    newest = await network.node.receipts.newest()
    await network.paid(made[1])

    told = await first(network.node.receipts.follow(after=0), 3)

    assert newest == told[1].settle_index < told[2].settle_index
    assert await network.node.receipts.newest() == told[2].settle_index


# Holding


async def test_a_node_says_whether_it_holds(network: Network) -> None:
    invoice = await network.own_invoice()
    await network.outside.offer(invoice.payment_request)

    receipt = await network.node.receipts.lookup_receipt(invoice.payment_hash)
    assert (receipt is None) is (network.node.holds is not None)
    if network.node.holds is not None:
        assert await network.node.holds.lookup_held(invoice.payment_hash) is not None


async def test_what_is_held_is_told_and_moves_nothing(holding: Network) -> None:
    invoice = await holding.own_invoice()
    assert await holding.holds.lookup_held(invoice.payment_hash) is None

    assert await holding.outside.offer(invoice.payment_request)

    held = Held(invoice.payment_hash, 21_000)
    assert await holding.holds.lookup_held(invoice.payment_hash) == held
    async with asyncio.timeout(10), aclosing(holding.holds.held()) as told:  # type: ignore[type-var]
        assert [await anext(told), await anext(told)] == [held, held], "until it is decided"
    assert await holding.node.receipts.lookup_receipt(invoice.payment_hash) is None
    assert await holding.balance_msat() == 0
    assert not await holding.outside.offer(invoice.payment_request), "it is being paid"


async def test_what_is_settled_is_received_once(holding: Network) -> None:
    invoice = await holding.own_invoice()
    await holding.outside.offer(invoice.payment_request)
    assert invoice.preimage is not None

    for _ in range(2):
        assert await holding.holds.settle_invoice(invoice.preimage)
        await holding.cancellations.cancel_invoices([invoice.payment_hash])

    assert await holding.balance_msat() == 21_000
    assert await holding.holds.lookup_held(invoice.payment_hash) is None
    receipt = await holding.node.receipts.lookup_receipt(invoice.payment_hash)
    assert receipt is not None
    assert receipt.preimage == invoice.preimage


@needs(Ability.CANCELLATIONS)
async def test_what_is_cancelled_goes_back_for_good(holding: Network) -> None:
    invoice = await holding.own_invoice()
    await holding.outside.offer(invoice.payment_request)
    assert invoice.preimage is not None

    await holding.cancellations.cancel_invoices([invoice.payment_hash])

    assert not await holding.holds.settle_invoice(invoice.preimage)
    assert await holding.holds.lookup_held(invoice.payment_hash) is None
    assert await holding.node.receipts.lookup_receipt(invoice.payment_hash) is None
    assert not await holding.outside.offer(invoice.payment_request)
    assert await holding.balance_msat() == 0


async def test_nothing_is_settled_that_nobody_has_paid(holding: Network) -> None:
    invoice = await holding.own_invoice()
    assert invoice.preimage is not None

    assert not await holding.holds.settle_invoice(invoice.preimage)
    assert await holding.paid(invoice), "it can still be paid"


@needs(Ability.CANCELLATIONS)
async def test_settling_and_cancelling_at_once_has_one_winner(holding: Network) -> None:
    invoices = [await holding.own_invoice() for _ in range(20)]

    async def race(invoice: NodeInvoice) -> int:
        assert invoice.preimage is not None
        await holding.outside.offer(invoice.payment_request)
        settled, _ = await asyncio.gather(
            holding.holds.settle_invoice(invoice.preimage),
            holding.cancellations.cancel_invoices([invoice.payment_hash]),
        )
        return int(settled)

    settled = await asyncio.gather(*(race(invoice) for invoice in invoices))

    assert await holding.balance_msat() == 21_000 * sum(settled)


# Paying


async def test_a_payment_returns_its_preimage_and_costs_amount_and_fee(funded: Network) -> None:
    invoice = await funded.outside.invoice()

    outcome = await pay(funded, invoice)

    assert isinstance(outcome, Succeeded)
    assert sha256(outcome.preimage).digest() == invoice.payment_hash
    assert 0 <= outcome.fee_msat <= LIMIT_MSAT
    assert not outcome.already
    spent_msat = FUNDS_MSAT - await funded.balance_msat()
    assert spent_msat == 100_000 + outcome.fee_msat
    assert await funded.payments.track(invoice.payment_hash) == outcome


@needs(Play.NO_AMOUNT)
async def test_an_invoice_without_an_amount_is_paid_with_the_amount_given(
    funded: Network,
) -> None:
    invoice = await funded.outside.invoice(amount_msat=None)

    outcome = await pay(funded, invoice, amount_msat=5_000)

    assert isinstance(outcome, Succeeded)
    assert FUNDS_MSAT - await funded.balance_msat() == 5_000 + outcome.fee_msat


@needs(Play.NO_AMOUNT)
async def test_an_invoice_without_an_amount_is_not_paid_without_one(funded: Network) -> None:
    invoice = await funded.outside.invoice(amount_msat=None)

    assert await pay(funded, invoice) == Failed(FailureReason.REJECTED)
    assert await funded.balance_msat() == FUNDS_MSAT


@pytest.mark.parametrize("amount_msat", [-1, 1, 99_999, 200_001])
async def test_less_than_asked_or_more_than_twice_is_not_paid(
    funded: Network, amount_msat: int
) -> None:
    invoice = await funded.outside.invoice(amount_msat=100_000)

    outcome = await pay(funded, invoice, amount_msat=amount_msat)

    assert outcome == Failed(FailureReason.REJECTED)
    assert await funded.balance_msat() == FUNDS_MSAT


async def test_paying_again_moves_nothing(funded: Network) -> None:
    invoice = await funded.outside.invoice()
    outcome = await pay(funded, invoice)
    assert isinstance(outcome, Succeeded)
    balance_msat = await funded.balance_msat()

    again = await pay(funded, invoice)

    assert again == Succeeded(outcome.preimage, outcome.fee_msat, already=True)
    assert await funded.balance_msat() == balance_msat


async def test_twenty_payments_of_one_hash_pay_it_once(funded: Network) -> None:
    invoice = await funded.outside.invoice()

    outcomes = await asyncio.gather(*(pay(funded, invoice) for _ in range(20)))

    paid = [o for o in outcomes if isinstance(o, Succeeded) and not o.already]
    assert len(paid) == 1
    assert all(isinstance(o, Succeeded | Unknown) for o in outcomes)
    spent_msat = FUNDS_MSAT - await funded.balance_msat()
    assert spent_msat == 100_000 + paid[0].fee_msat


async def test_payments_at_once_never_spend_more_than_the_balance(funded: Network) -> None:
    invoices = [await funded.outside.invoice(amount_msat=FUNDS_MSAT // 5) for _ in range(12)]

    outcomes = await asyncio.gather(*(pay(funded, invoice) for invoice in invoices))

    paid = [outcome for outcome in outcomes if isinstance(outcome, Succeeded)]
    assert len(paid) == 4  # the fifth would fit but for the fees
    assert outcomes.count(Failed(FailureReason.INSUFFICIENT_LIQUIDITY)) == 8
    spent_msat = sum(FUNDS_MSAT // 5 + outcome.fee_msat for outcome in paid)
    assert await funded.balance_msat() == FUNDS_MSAT - spent_msat


@needs(Ability.PAYMENTS)
async def test_a_node_without_balance_cannot_pay(network: Network) -> None:
    invoice = await network.outside.invoice()

    assert await pay(network, invoice) == Failed(FailureReason.INSUFFICIENT_LIQUIDITY)
    assert await network.balance_msat() == 0


@needs(Play.FEES)
async def test_a_fee_above_the_limit_is_not_paid(funded: Network) -> None:
    invoice = await funded.outside.invoice(behaviour="fee_ppm:20000")  # 2,000 msat

    refused = await funded.payments.pay(
        invoice.payment_request, amount_msat=None, fee_limit_msat=1_999
    )
    assert refused == Failed(FailureReason.INSUFFICIENT_FEE)
    assert await funded.balance_msat() == FUNDS_MSAT
    paid = await funded.payments.pay(
        invoice.payment_request, amount_msat=None, fee_limit_msat=2_000
    )

    assert isinstance(paid, Succeeded)
    assert paid.fee_msat == 2_000


@pytest.mark.parametrize(
    ("behaviour", "reason"),
    [
        pytest.param("no_route", FailureReason.NO_ROUTE, marks=needs(Play.NO_ROUTE)),
        pytest.param("reject", FailureReason.REJECTED, marks=needs(Play.REJECTS)),
    ],
)
async def test_a_failure_is_told_and_moves_nothing(
    funded: Network, behaviour: str, reason: FailureReason
) -> None:
    invoice = await funded.outside.invoice(behaviour=behaviour)

    assert await pay(funded, invoice) == Failed(reason)

    known = await funded.payments.track(invoice.payment_hash)
    assert known in (Failed(reason), NoTrace()), "nothing was sent of it, or it came back"
    assert await funded.balance_msat() == FUNDS_MSAT


async def test_an_expired_invoice_is_not_paid(funded: Network) -> None:
    invoice = await funded.outside.invoice(expiry_s=0)

    assert await pay(funded, invoice) == Failed(FailureReason.EXPIRED)


@needs(Play.NO_ROUTE)
async def test_an_invoice_of_a_stranger_has_no_route(funded: Network) -> None:
    preimage = b"p" * 32
    request = bolt11.encode(
        network=funded.node.network,
        key=bolt11.NodeKey(b"k" * 32),
        timestamp=2_000_000_000,
        fields=bolt11.Fields(
            payment_hash=sha256(preimage).digest(), payment_secret=b"s" * 32, description=""
        ),
        amount_msat=1000,
    )

    outcome = await funded.payments.pay(request, amount_msat=None, fee_limit_msat=LIMIT_MSAT)

    assert outcome == Failed(FailureReason.NO_ROUTE)


async def test_what_is_no_invoice_is_not_paid(funded: Network) -> None:
    outcome = await funded.payments.pay("lnbcrt1x", amount_msat=None, fee_limit_msat=LIMIT_MSAT)

    assert outcome == Failed(FailureReason.REJECTED)


@needs(Ability.PAYMENTS)
async def test_what_was_sent_is_listed_and_what_failed_is_not(funded: Network) -> None:
    before = await funded.payments.sent_since(0)
    invoice = await funded.outside.invoice()
    paid = await pay(funded, invoice)
    assert isinstance(paid, Succeeded)

    sent = await funded.payments.sent_since(0)

    if sent is None:
        return  # an account elsewhere does not tell
    assert before is not None
    [ours] = [one for one in sent if one not in before]
    decoded = bolt11.decode(invoice.payment_request)
    assert (ours.payment_hash, ours.is_settled) == (invoice.payment_hash, True)
    assert (ours.amount_msat, ours.fee_msat) == (decoded.amount_msat, paid.fee_msat)
    assert await funded.payments.sent_since(ours.began_at + 1_000) == []


@needs(Ability.PAYMENTS)
async def test_a_failed_payment_may_be_tried_again(network: Network) -> None:
    invoice = await network.outside.invoice()
    assert await pay(network, invoice) == Failed(FailureReason.INSUFFICIENT_LIQUIDITY)
    assert await network.paid(await network.own_invoice(amount_msat=FUNDS_MSAT))

    assert isinstance(await pay(network, invoice), Succeeded)
    assert isinstance(await network.payments.track(invoice.payment_hash), Succeeded)


@needs(Play.OUTSIDE_HOLDS)
async def test_a_held_payment_is_unknown_until_it_is_settled(funded: Network) -> None:
    invoice = await funded.outside.invoice(hold=True)
    funded.in_haste()

    assert await pay(funded, invoice) == Unknown()
    assert await pay(funded, invoice) == Unknown()
    assert await funded.payments.track(invoice.payment_hash) == Unknown()
    assert await funded.balance_msat() < FUNDS_MSAT
    await funded.outside.settle(invoice.payment_hash)

    outcome = await funded.payments.track(invoice.payment_hash)
    assert isinstance(outcome, Succeeded)
    assert outcome.preimage == invoice.preimage
    assert FUNDS_MSAT - await funded.balance_msat() == 100_000 + outcome.fee_msat


@needs(Play.OUTSIDE_HOLDS)
async def test_a_held_payment_that_is_cancelled_comes_back(funded: Network) -> None:
    invoice = await funded.outside.invoice(hold=True)
    funded.in_haste()
    assert await pay(funded, invoice) == Unknown()

    await funded.outside.cancel(invoice.payment_hash)

    assert await funded.payments.track(invoice.payment_hash) == Failed(FailureReason.REJECTED)
    assert await funded.balance_msat() == FUNDS_MSAT
    assert isinstance(await pay(funded, invoice), Failed)


@needs(Play.OUTSIDE_HOLDS)
async def test_a_payment_settled_in_time_is_told_at_once(funded: Network) -> None:
    invoice = await funded.outside.invoice(hold=True)
    paying = asyncio.create_task(pay(funded, invoice))
    await tracked(funded, invoice.payment_hash, lambda outcome: outcome == Unknown())

    await funded.outside.settle(invoice.payment_hash)

    assert isinstance(await paying, Succeeded)


@needs(Play.LATE)
async def test_an_unanswered_payment_is_unknown_then_ends_by_itself(funded: Network) -> None:
    settling = await funded.outside.invoice(behaviour="timeout_then_settle")
    failing = await funded.outside.invoice(behaviour="timeout_then_fail")
    funded.in_haste()

    outcomes = tuple(await asyncio.gather(pay(funded, settling), pay(funded, failing)))

    assert outcomes == (Unknown(), Unknown())
    settled = await ended(funded, settling.payment_hash)
    assert isinstance(settled, Succeeded)
    assert settled.preimage == settling.preimage
    assert isinstance(await ended(funded, failing.payment_hash), Failed)
    spent_msat = FUNDS_MSAT - await funded.balance_msat()
    assert spent_msat == 100_000 + settled.fee_msat


@needs(Play.LATE)
async def test_a_slow_payment_is_unknown_after_the_nodes_patience(funded: Network) -> None:
    quick = await funded.outside.invoice(behaviour="delay_ms:50")
    slow = await funded.outside.invoice(behaviour="delay_ms:900")

    assert isinstance(await pay(funded, quick), Succeeded)
    funded.in_haste()
    assert await pay(funded, slow) == Unknown()

    assert isinstance(await ended(funded, slow.payment_hash), Succeeded)


@needs(Ability.PAYMENTS)
async def test_a_payment_nobody_made_is_not_found(network: Network) -> None:
    assert await network.payments.track(b"\0" * 32) == NoTrace()


# Probing


@pytest.mark.parametrize(
    "behaviour",
    ["settle", *(pytest.param(f"fee_ppm:{n}", marks=needs(Play.FEES)) for n in (0, 12345))],
)
async def test_a_probe_tells_the_fee_that_is_charged(funded: Network, behaviour: str) -> None:
    invoice = await funded.outside.invoice(behaviour=behaviour)

    probed_msat = await funded.payments.probe(
        invoice.payment_request, amount_msat=None, fee_limit_msat=LIMIT_MSAT
    )

    outcome = await pay(funded, invoice)
    assert isinstance(outcome, Succeeded)
    assert outcome.fee_msat == probed_msat


@needs(Play.NO_ROUTE, Play.FEES)
async def test_a_probe_finds_no_route_where_there_is_none(funded: Network) -> None:
    unreachable = await funded.outside.invoice(behaviour="no_route")
    dear = await funded.outside.invoice(behaviour="fee_ppm:1000000")

    for request in (unreachable.payment_request, "lnbcrt1x"):
        assert await funded.payments.probe(request, amount_msat=None, fee_limit_msat=10**9) is None
    assert (
        await funded.payments.probe(dear.payment_request, amount_msat=None, fee_limit_msat=99_999)
        is None
    )


async def test_the_node_sees_the_chain(network: Network) -> None:
    height = (await network.node.info()).block_height

    assert height is None or height >= 0


@needs(Ability.CHANNELS)
async def test_the_balance_is_what_is_in_the_channels(network: Network) -> None:
    assert (await network.channels.balance()).local_msat == 0

    await network.paid(await network.own_invoice())

    balance = await network.channels.balance()
    assert balance.local_msat == await network.balance_msat() == 21_000
    if network.node.public_key is not None:  # an account has no channels
        assert balance.remote_msat > 0
