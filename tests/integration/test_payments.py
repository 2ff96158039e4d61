"""Paying: what moves, what is refused, and what stays when the outcome is unknown."""

import asyncio
from dataclasses import replace
from hashlib import sha256
from uuid import uuid4

import pytest

from app.errors import (
    AlreadyPaid,
    InsufficientBalance,
    InvalidInput,
    InvalidPaymentRequest,
    InvoiceNotFound,
    NodeLacks,
    NodeUnavailable,
    NoRoute,
    PaymentRefused,
    SelfPayment,
    WalletRefused,
)
from app.lightning import bolt11
from app.money import sats
from app.nodes.answers import Failed, FailureReason, NodeInvoice
from app.nodes.port import Ability
from app.nodes.sandbox.behaviour import parse
from app.nodes.sandbox.node import Refused, SandboxNode
from app.process.runtime import Runtime
from app.services import checkup
from app.services.pages import PageRequest
from app.services.payments import (
    fee_probes,
    held,
    invoice_reading,
    invoices,
    lightning,
    node_cancellations,
    reconciliation,
)
from app.services.payments import sending as payments
from app.services.payments.invoices import Invoice, PaymentStatus
from app.services.payments.result import PaymentResult, Result
from app.services.wallets import transactions
from app.services.wallets.movements import MovementStatus, Rail
from app.services.wallets.transactions import Transaction
from tests import factories
from tests.factories import Person, balance

ALL = PageRequest(100, None, backwards=False)


async def _invoice(runtime: Runtime, payee: Person, sat: int | None = 1_000) -> Invoice:
    return await invoices.create(
        runtime,
        payee.principal,
        wallet_id=payee.btc,
        amount=None if sat is None else sats(sat),
        memo="coffee",
    )


async def _outside(
    runtime: Runtime, sat: int | None = 1_000, behaviour: str = "settle", *, hold: bool = False
) -> NodeInvoice:
    return await factories.world(runtime).create_invoice(
        amount_msat=None if sat is None else sat * 1_000,
        memo="outside",
        expiry_s=600,
        behaviour=parse(behaviour),
        hold=hold,
    )


async def _pay(
    runtime: Runtime, payer: Person, request: str, amount_sat: int | None = None
) -> PaymentResult:
    return await payments.pay_invoice(
        runtime,
        payer.principal,
        wallet_id=payer.btc,
        payment_request=request,
        amount=None if amount_sat is None else sats(amount_sat),
    )


async def _history(runtime: Runtime, who: Person) -> list[Transaction]:
    return (await transactions.page(runtime, [who.btc], ALL)).items


async def _books_are_right(runtime: Runtime) -> None:
    report = await checkup.check(runtime)
    assert report.problems == []


async def test_an_own_invoice_is_settled_in_the_books(runtime: Runtime) -> None:
    alice = await factories.person(runtime, sat=5_000, username="alice")
    bob = await factories.person(runtime, username="bobby")
    invoice = await _invoice(runtime, bob)

    result = await _pay(runtime, alice, invoice.payment_request)

    assert result.status is Result.SUCCESS
    sent, received = result.transaction, (await _history(runtime, bob))[0]
    assert sent is not None
    assert (sent.amount, sent.fee, sent.counterparty) == (sats(-1_000), sats(0), "bobby")
    assert (received.amount, received.counterparty, received.memo) == (
        sats(1_000),
        "alice",
        "coffee",
    )
    for side in (sent, received):
        assert (side.initiation, side.settlement) == (Rail.LIGHTNING, Rail.INTRALEDGER)
        assert side.status is MovementStatus.SUCCESS
        assert side.preimage is not None
        assert sha256(side.preimage).digest() == invoice.payment_hash
        assert side.external_id == invoice.payment_hash.hex()
    assert await balance(runtime, alice.btc) == 4_000
    assert await balance(runtime, bob.btc) == 1_000
    assert (await _history(runtime, alice))[0] == sent
    await _books_are_right(runtime)


@pytest.mark.parametrize("dress", [str.upper, lambda text: f"lightning:{text}", str])
async def test_m7_one_invoice_is_paid_once_however_it_is_written(
    runtime: Runtime, dress: object
) -> None:
    alice, bob = await factories.person(runtime, sat=5_000), await factories.person(runtime)
    invoice = await _invoice(runtime, bob)
    assert callable(dress)

    results = await asyncio.gather(
        *(_pay(runtime, alice, dress(invoice.payment_request)) for _ in range(20))
    )

    statuses = [result.status for result in results]
    assert statuses.count(Result.SUCCESS) == 1
    assert statuses.count(Result.ALREADY_PAID) == 19
    assert await balance(runtime, bob.btc) == 1_000


async def test_m7_of_several_payers_one_pays_and_the_others_are_refused(runtime: Runtime) -> None:
    payers = [await factories.person(runtime, sat=2_000) for _ in range(5)]
    bob = await factories.person(runtime)
    invoice = await _invoice(runtime, bob)

    results = await asyncio.gather(
        *(_pay(runtime, payer, invoice.payment_request) for payer in payers),
        return_exceptions=True,
    )

    assert sum(isinstance(result, AlreadyPaid) for result in results) == 4
    assert sum(isinstance(result, PaymentResult) for result in results) == 1
    assert await balance(runtime, bob.btc) == 1_000
    await _books_are_right(runtime)


async def test_m6_concurrent_sends_move_at_most_the_balance(runtime: Runtime) -> None:
    alice, bob = await factories.person(runtime, sat=1_050), await factories.person(runtime)

    async def send() -> bool:
        try:
            await payments.send_intraledger(
                runtime,
                alice.principal,
                wallet_id=alice.btc,
                recipient_wallet_id=bob.btc,
                amount=sats(100),
            )
        except InsufficientBalance:
            return False
        return True

    sent = await asyncio.gather(*(send() for _ in range(100)))

    assert sent.count(True) == 10
    assert await balance(runtime, alice.btc) == 50
    assert await balance(runtime, bob.btc) == 1_000
    await _books_are_right(runtime)


async def test_m8_crossed_transfers_all_get_done(runtime: Runtime) -> None:
    alice, bob = (
        await factories.person(runtime, sat=1_000),
        await factories.person(runtime, sat=1_000),
    )

    await asyncio.gather(
        *(
            payments.send_intraledger(
                runtime,
                one.principal,
                wallet_id=one.btc,
                recipient_wallet_id=other.btc,
                amount=sats(1),
            )
            for _ in range(50)
            for one, other in ((alice, bob), (bob, alice))
        )
    )

    assert await balance(runtime, alice.btc) == 1_000
    assert len(await _history(runtime, bob)) == 100


async def test_m9_nobody_pays_their_own_wallet(runtime: Runtime) -> None:
    alice = await factories.person(runtime, sat=5_000)
    invoice = await _invoice(runtime, alice)

    with pytest.raises(SelfPayment):
        await _pay(runtime, alice, invoice.payment_request)
    with pytest.raises(SelfPayment):
        await payments.send_intraledger(
            runtime,
            alice.principal,
            wallet_id=alice.btc,
            recipient_wallet_id=alice.btc,
            amount=sats(1),
        )

    assert await balance(runtime, alice.btc) == 5_000


async def test_a_payment_over_the_balance_is_refused_with_both_amounts(runtime: Runtime) -> None:
    alice, bob = await factories.person(runtime, sat=999), await factories.person(runtime)
    invoice = await _invoice(runtime, bob)

    with pytest.raises(InsufficientBalance) as refused:
        await _pay(runtime, alice, invoice.payment_request)

    assert refused.value.message == "Payment amount '1000' sats exceeds balance '999'"
    found = await invoices.find(runtime, bob.btc, invoice.payment_hash)
    assert found.status_at(runtime.clock.now()) is PaymentStatus.PENDING


async def test_cancelled_and_expired_invoices_are_refused(runtime: Runtime) -> None:
    alice, bob = await factories.person(runtime, sat=5_000), await factories.person(runtime)
    cancelled = await _invoice(runtime, bob)
    await invoices.cancel(runtime, wallet_id=bob.btc, payment_hash=cancelled.payment_hash)
    expired = await _invoice(runtime, bob)
    await runtime.pool.execute(
        "UPDATE invoice SET expires_at = now() WHERE payment_hash = $1", expired.payment_hash
    )

    for invoice in (cancelled, expired):
        with pytest.raises(PaymentRefused, match="Invoice already expired"):
            await _pay(runtime, alice, invoice.payment_request)

    with pytest.raises(InvalidInput, match="already been processed"):
        await invoices.cancel(runtime, wallet_id=bob.btc, payment_hash=cancelled.payment_hash)
    assert await balance(runtime, alice.btc) == 5_000


async def test_amounts_must_fit_the_invoice(runtime: Runtime) -> None:
    alice, bob = await factories.person(runtime, sat=5_000), await factories.person(runtime)
    fixed, open_ = await _invoice(runtime, bob), await _invoice(runtime, bob, None)

    with pytest.raises(InvalidInput, match="zero-amount invoice"):
        await _pay(runtime, alice, fixed.payment_request, 5)
    with pytest.raises(InvalidInput, match="valid amount to pay"):
        await _pay(runtime, alice, open_.payment_request)
    with pytest.raises(InvalidInput, match="valid satoshi amount"):
        await _pay(runtime, alice, open_.payment_request, 0)

    result = await _pay(runtime, alice, open_.payment_request, 7)
    assert result.transaction is not None
    assert result.transaction.amount == sats(-7)


async def test_m5_a_forged_invoice_with_our_hash_is_refused(runtime: Runtime) -> None:
    alice, bob = await factories.person(runtime, sat=5_000), await factories.person(runtime)
    invoice = await _invoice(runtime, bob)
    forged = bolt11.encode(
        network=bolt11.Network.REGTEST,
        key=bolt11.NodeKey(b"\x07" * 32),
        timestamp=int(invoice.created_at.timestamp()),
        fields=bolt11.Fields(
            payment_hash=invoice.payment_hash, payment_secret=b"\x01" * 32, description=""
        ),
        amount_msat=1_000,
    )

    with pytest.raises(InvoiceNotFound):
        await _pay(runtime, alice, forged)

    assert await balance(runtime, alice.btc) == 5_000


async def test_other_networks_and_broken_requests_are_refused(runtime: Runtime) -> None:
    alice = await factories.person(runtime, sat=5_000)
    mainnet = bolt11.encode(
        network=bolt11.Network.MAINNET,
        key=bolt11.NodeKey(b"\x07" * 32),
        timestamp=1_700_000_000,
        fields=bolt11.Fields(
            payment_hash=b"\x01" * 32, payment_secret=b"\x01" * 32, description=""
        ),
        amount_msat=1_000,
    )

    for request in (mainnet, mainnet[:-1] + "q", "lnbcrt1", "x"):
        with pytest.raises(InvalidPaymentRequest):
            await _pay(runtime, alice, request)


async def test_an_outside_invoice_costs_amount_and_the_real_fee(runtime: Runtime) -> None:
    alice = await factories.person(runtime, sat=5_000)
    invoice = await _outside(runtime, 1_000, "fee_ppm:2500")

    result = await _pay(runtime, alice, invoice.payment_request)

    assert result.status is Result.SUCCESS
    sent = result.transaction
    assert sent is not None
    assert (sent.amount, sent.fee, sent.status) == (sats(-1_003), sats(3), MovementStatus.SUCCESS)
    assert sent.preimage is not None
    assert sha256(sent.preimage).digest() == invoice.payment_hash
    assert await balance(runtime, alice.btc) == 3_997
    assert await _history(runtime, alice) != []
    again = await _pay(runtime, alice, invoice.payment_request)
    assert (again.status, again.transaction) == (Result.ALREADY_PAID, sent)
    await _books_are_right(runtime)


@pytest.mark.parametrize(
    ("behaviour", "error"),
    [
        ("no_route", NoRoute),
        ("reject", PaymentRefused),
        ("fee_ppm:900000", InvalidInput),
    ],
)
async def test_a_failed_payment_returns_everything_and_may_be_tried_again(
    runtime: Runtime, behaviour: str, error: type[Exception]
) -> None:
    alice = await factories.person(runtime, sat=5_000)
    invoice = await _outside(runtime, 1_000, behaviour)

    for attempt in (1, 2):
        with pytest.raises(error):
            await _pay(runtime, alice, invoice.payment_request)
        assert await balance(runtime, alice.btc) == 5_000
        history = await transactions.by_payment_hash(runtime, alice.btc, invoice.payment_hash)
        assert [side.status for side in history] == [MovementStatus.FAILURE] * 2 * attempt
        assert history[0].amount == -history[1].amount
        assert history[0].amount.units > 0
    await _books_are_right(runtime)


@pytest.mark.parametrize(
    ("behaviour", "status", "spent"),
    [
        ("timeout_then_settle", MovementStatus.SUCCESS, 1_002),
        ("timeout_then_fail", MovementStatus.FAILURE, 0),
    ],
)
async def test_m15_unknown_stays_pending_until_the_node_says(
    runtime: Runtime, behaviour: str, status: MovementStatus, spent: int
) -> None:
    alice = await factories.person(runtime, sat=5_000)
    invoice = await _outside(runtime, 1_000, behaviour)

    result = await _pay(runtime, alice, invoice.payment_request)

    assert result.status is Result.PENDING
    assert result.transaction is not None
    assert result.transaction.status is MovementStatus.PENDING
    assert await balance(runtime, alice.btc) == 3_990
    assert await _pay(runtime, alice, invoice.payment_request) == result
    assert await balance(runtime, alice.btc) == 3_990
    await _reconciled(runtime)
    history = await transactions.by_payment_hash(runtime, alice.btc, invoice.payment_hash)
    assert history[-1].status is status
    assert await balance(runtime, alice.btc) == 5_000 - spent
    await _books_are_right(runtime)


async def _reconciled(runtime: Runtime) -> None:
    for _ in range(100):
        await reconciliation.reconcile(runtime)
        if not await runtime.pool.fetchval("SELECT count(*) FROM payment WHERE state = 'sending'"):
            return
        await asyncio.sleep(0.1)
    raise AssertionError("still pending")


async def test_what_is_in_flight_is_pending_to_its_payer_though_the_invoice_has_expired(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    factories.sandbox(runtime).pay_timeout_s = 0.2
    alice = await factories.person(runtime, sat=5_000)
    other = await factories.person(runtime, sat=5_000)
    invoice = await _outside(runtime, 1_000, hold=True)
    request = invoice.payment_request
    first = await _pay(runtime, alice, request)
    monkeypatch.setattr(bolt11.DecodedInvoice, "is_expired", lambda *_: True)

    in_flight = await _pay(runtime, alice, request)
    with pytest.raises(InvalidInput, match="pending payment for this invoice"):
        await _pay(runtime, other, request)
    with pytest.raises(InvalidInput, match="pending payment for this invoice"):
        await _probe(runtime, alice, request)
    assert (await _status_once_expired(runtime, request)).status is PaymentStatus.PENDING
    await factories.world(runtime).settle(invoice.payment_hash)
    await _reconciled(runtime)
    settled = await _pay(runtime, alice, request)
    with pytest.raises(AlreadyPaid):
        await _pay(runtime, other, request)
    with pytest.raises(AlreadyPaid):
        await _probe(runtime, alice, request)
    status = await _status_once_expired(runtime, request)

    assert in_flight == first
    assert first.status is Result.PENDING
    assert settled.status is Result.ALREADY_PAID
    assert (status.status, status.preimage) == (PaymentStatus.PAID, None)
    assert await balance(runtime, other.btc) == 5_000


async def test_what_failed_is_expired_once_its_invoice_is(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    alice = await factories.person(runtime, sat=5_000)
    invoice = await _outside(runtime, 1_000, "no_route")
    with pytest.raises(NoRoute):
        await _pay(runtime, alice, invoice.payment_request)
    monkeypatch.setattr(bolt11.DecodedInvoice, "is_expired", lambda *_: True)

    with pytest.raises(PaymentRefused, match="Invoice already expired"):
        await _pay(runtime, alice, invoice.payment_request)
    with pytest.raises(PaymentRefused, match="Invoice already expired"):
        await _probe(runtime, alice, invoice.payment_request)
    status = await _status_once_expired(runtime, invoice.payment_request)
    assert status.status is PaymentStatus.EXPIRED


async def _probe(runtime: Runtime, payer: Person, request: str) -> fee_probes.FeeProbe:
    return await fee_probes.probe(
        runtime, payer.principal, wallet_id=payer.btc, payment_request=request
    )


async def _status_once_expired(runtime: Runtime, request: str) -> invoice_reading.InvoiceStatus:
    decoded = replace(payments.decode(runtime, request), timestamp=1_000_000_000)
    return await invoice_reading.status_by_request(runtime, decoded)


async def test_m18_a_held_payment_stays_pending_and_returns_when_cancelled(
    runtime: Runtime,
) -> None:
    factories.sandbox(runtime).pay_timeout_s = 0.2
    alice = await factories.person(runtime, sat=5_000)
    invoice = await _outside(runtime, 1_000, hold=True)

    result = await _pay(runtime, alice, invoice.payment_request)
    assert result.status is Result.PENDING
    assert await reconciliation.reconcile(runtime) == 0
    await factories.world(runtime).cancel(invoice.payment_hash)
    await _reconciled(runtime)

    assert await balance(runtime, alice.btc) == 5_000
    await _books_are_right(runtime)


async def test_m16_a_payment_nobody_handed_over_is_returned_once_no_sender_can_be_left(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    alice = await factories.person(runtime, sat=5_000)
    invoice = await _outside(runtime)

    class Killed(BaseException):
        pass

    async def dies(*_: object, **__: object) -> None:
        raise Killed

    monkeypatch.setattr(SandboxNode, "pay", dies)
    with pytest.raises(Killed):
        await _pay(runtime, alice, invoice.payment_request)
    assert await balance(runtime, alice.btc) == 3_990

    assert await reconciliation.reconcile(runtime) == 0  # a sender could still be at work
    await runtime.pool.execute("UPDATE payment SET sender_until = now()")
    assert await reconciliation.reconcile(runtime) == 1

    assert await balance(runtime, alice.btc) == 5_000
    await _books_are_right(runtime)


async def test_m16_a_payment_the_node_made_before_the_crash_is_settled(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    alice = await factories.person(runtime, sat=5_000)
    invoice = await _outside(runtime)
    pay = SandboxNode.pay

    class Killed(BaseException):
        pass

    async def pays_and_dies(
        self: object, request: str, *, amount_msat: int | None, fee_limit_msat: int
    ) -> None:
        await pay(self, request, amount_msat=amount_msat, fee_limit_msat=fee_limit_msat)  # type: ignore[arg-type]
        raise Killed

    monkeypatch.setattr(SandboxNode, "pay", pays_and_dies)
    with pytest.raises(Killed):
        await _pay(runtime, alice, invoice.payment_request)
    await runtime.pool.execute("UPDATE payment SET sender_until = now()")
    await asyncio.gather(*(reconciliation.reconcile(runtime) for _ in range(4)))

    assert await balance(runtime, alice.btc) == 5_000 - 1_002
    history = await transactions.by_payment_hash(runtime, alice.btc, invoice.payment_hash)
    assert [side.status for side in history] == [MovementStatus.SUCCESS]
    await _books_are_right(runtime)


async def test_m17_a_second_verdict_on_a_payment_changes_nothing(runtime: Runtime) -> None:
    alice = await factories.person(runtime, sat=5_000)
    invoice = await _outside(runtime)
    await _pay(runtime, alice, invoice.payment_request)
    (payment,) = await factories.outgoing_payments(runtime, "true")

    assert not await lightning.conclude(runtime, payment, Failed(FailureReason.NO_ROUTE))
    await _books_are_right(runtime)


async def test_m20_the_node_is_given_the_reserve_as_fee_limit(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    alice = await factories.person(runtime, sat=100_000)
    limits = []
    pay = SandboxNode.pay

    async def spy(
        self: object, request: str, *, amount_msat: int | None, fee_limit_msat: int
    ) -> object:
        limits.append(fee_limit_msat)
        return await pay(self, request, amount_msat=amount_msat, fee_limit_msat=fee_limit_msat)  # type: ignore[arg-type]

    monkeypatch.setattr(SandboxNode, "pay", spy)
    for sat in (100, 50_000):
        await _pay(runtime, alice, (await _outside(runtime, sat)).payment_request)

    assert limits == [10_000, 250_000]


async def test_m10_m11_paid_inside_and_outside_at_once_credits_once_and_loses_nothing(
    runtime: Runtime,
) -> None:
    factories.takes_unasked(runtime)
    alice, bob = await factories.person(runtime, sat=5_000), await factories.person(runtime)
    invoice = await _invoice(runtime, bob)
    await _pay(runtime, alice, invoice.payment_request)
    # The node has not been told yet: the outside pays the same invoice.
    await factories.sandbox(runtime).receive(invoice.payment_request, amount_sat=None)
    for _ in range(3):
        await held.arrived(runtime, invoice.payment_hash)

    assert await balance(runtime, bob.btc) == 1_000
    suspense = await runtime.pool.fetchval(
        "SELECT amount_msat FROM receipt WHERE reference = $1 AND state = 'suspense'",
        invoice.payment_hash,
    )
    assert suspense == 1_000_000
    await _books_are_right(runtime)


async def test_an_internally_paid_invoice_is_cancelled_at_the_node(runtime: Runtime) -> None:
    factories.takes_unasked(runtime)
    alice, bob = await factories.person(runtime, sat=5_000), await factories.person(runtime)
    invoice = await _invoice(runtime, bob)
    await _pay(runtime, alice, invoice.payment_request)

    await node_cancellations.tell(runtime)

    await _node_has_cancelled(runtime, [invoice.payment_request])


async def test_a_node_that_turns_out_not_to_pay_has_everything_given_back_at_once(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    alice = await factories.person(runtime, sat=20_000)
    outside = await factories.world(runtime).create_invoice(
        amount_msat=1_000_000, memo="", expiry_s=600, behaviour=parse("settle")
    )

    async def may_not(*_: object, **__: object) -> None:
        raise NodeLacks(Ability.PAYMENTS)

    monkeypatch.setattr(SandboxNode, "pay", may_not)
    with pytest.raises(NodeLacks):
        await _pay(runtime, alice, outside.payment_request)

    assert await balance(runtime, alice.btc) == 20_000
    assert (await checkup.check(runtime)).problems == []


async def test_a_cancelled_invoice_is_cancelled_at_the_node_at_once(runtime: Runtime) -> None:
    bob = await factories.person(runtime)
    invoice = await _invoice(runtime, bob)

    await invoices.cancel(runtime, wallet_id=bob.btc, payment_hash=invoice.payment_hash)

    await _node_has_cancelled(runtime, [invoice.payment_request])


async def test_a_node_that_cannot_be_told_of_a_cancellation_now_is_told_later(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    bob = await factories.person(runtime)
    invoice = await _invoice(runtime, bob)

    async def unreachable(*_: object) -> None:
        raise NodeUnavailable

    with monkeypatch.context() as down:
        down.setattr(type(runtime.node), "cancel_invoices", unreachable)
        await invoices.cancel(runtime, wallet_id=bob.btc, payment_hash=invoice.payment_hash)
        with pytest.raises(NodeUnavailable):
            await node_cancellations.tell(runtime)
    await node_cancellations.tell(runtime)

    await _node_has_cancelled(runtime, [invoice.payment_request])


async def test_the_node_is_told_of_more_than_one_batch_by_two_processes(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(node_cancellations, "_AT_ONCE", 3)
    factories.takes_unasked(runtime)
    alice, bob = await factories.person(runtime, sat=20_000), await factories.person(runtime)
    requests = [(await _invoice(runtime, bob)).payment_request for _ in range(10)]
    for request in requests:
        await _pay(runtime, alice, request)

    await asyncio.gather(*(node_cancellations.tell(runtime) for _ in range(2)))

    await _node_has_cancelled(runtime, requests)


async def _node_has_cancelled(runtime: Runtime, requests: list[str]) -> None:
    for request in requests:
        refused = await factories.sandbox(runtime).receive(request, amount_sat=None)
        assert isinstance(refused, Refused)
    assert await runtime.pool.fetchval("SELECT count(*) FROM node_cancellation") == 0


async def test_m12_a_settlement_told_a_hundred_times_is_credited_once(runtime: Runtime) -> None:
    bob = await factories.person(runtime)
    invoice = await _invoice(runtime, bob)
    await factories.sandbox(runtime).receive(invoice.payment_request, amount_sat=None)

    await asyncio.gather(*(held.arrived(runtime, invoice.payment_hash) for _ in range(100)))

    assert await balance(runtime, bob.btc) == 1_000
    assert len(await _history(runtime, bob)) == 1
    await _books_are_right(runtime)


async def test_m10_money_that_arrives_for_a_cancelled_invoice_is_credited(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    bob = await factories.person(runtime)
    invoice = await _invoice(runtime, bob)

    async def unreachable(*_: object) -> None:
        return

    factories.takes_unasked(runtime)
    monkeypatch.setattr(type(runtime.node), "cancel_invoices", unreachable)
    await invoices.cancel(runtime, wallet_id=bob.btc, payment_hash=invoice.payment_hash)
    await factories.sandbox(runtime).receive(invoice.payment_request, amount_sat=None)
    await held.arrived(runtime, invoice.payment_hash)

    assert await balance(runtime, bob.btc) == 1_000
    await _books_are_right(runtime)


async def test_m14_a_retried_transfer_moves_money_once(runtime: Runtime) -> None:
    alice, bob = await factories.person(runtime, sat=1_000), await factories.person(runtime)
    idempotency_id = uuid4()

    async def send() -> PaymentResult:
        return await payments.send_intraledger(
            runtime,
            alice.principal,
            wallet_id=alice.btc,
            recipient_wallet_id=bob.btc,
            amount=sats(100),
            idempotency_id=idempotency_id,
        )

    first, *others = await asyncio.gather(*(send() for _ in range(10)))

    assert all(other.transaction == first.transaction for other in others)
    assert await balance(runtime, bob.btc) == 100


async def test_m14_a_retried_outside_payment_is_made_once(runtime: Runtime) -> None:
    alice = await factories.person(runtime, sat=5_000)
    invoice = await _outside(runtime)
    idempotency_id = uuid4()

    async def pay() -> PaymentResult:
        return await payments.pay_invoice(
            runtime,
            alice.principal,
            wallet_id=alice.btc,
            payment_request=invoice.payment_request,
            idempotency_id=idempotency_id,
        )

    first, second = await pay(), await pay()

    assert first.transaction == second.transaction
    assert await balance(runtime, alice.btc) == 5_000 - 1_002


async def test_a_foreign_wallet_is_never_debited(runtime: Runtime) -> None:
    alice, bob = await factories.person(runtime, sat=5_000), await factories.person(runtime)

    with pytest.raises(WalletRefused):
        await payments.send_intraledger(
            runtime,
            bob.principal,
            wallet_id=alice.btc,
            recipient_wallet_id=bob.btc,
            amount=sats(1),
        )


async def test_the_probed_fee_is_the_fee(runtime: Runtime) -> None:
    alice, bob = await factories.person(runtime, sat=5_000), await factories.person(runtime)
    outside = await _outside(runtime, 1_000, "fee_ppm:3000")
    own = await _invoice(runtime, bob)
    lost = await _outside(runtime, 1_000, "no_route")

    assert (await _probe(runtime, alice, outside.payment_request)).fee.units == 3
    assert (await _probe(runtime, alice, own.payment_request)).fee.units == 0
    no_route = await _probe(runtime, alice, lost.payment_request)
    assert (no_route.fee.units, type(no_route.error)) == (10, NoRoute)
    paid = await _pay(runtime, alice, outside.payment_request)
    assert paid.transaction is not None
    assert paid.transaction.fee == sats(3)


async def test_a_description_with_nul_is_paid_all_the_same(runtime: Runtime) -> None:
    alice = await factories.person(runtime, sat=5_000)
    invoice = await factories.world(runtime).create_invoice(
        amount_msat=1_000_000, memo="a\0b", expiry_s=600, behaviour=parse("settle")
    )

    result = await _pay(runtime, alice, invoice.payment_request)

    assert result.transaction is not None
    assert result.transaction.memo == "ab"
