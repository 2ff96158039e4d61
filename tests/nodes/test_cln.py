"""Core Lightning as it really is, on regtest; see `.live_cln` what names it."""

import asyncio
from collections.abc import AsyncIterator
from hashlib import sha256
from uuid import uuid4

import pytest

from app.database.pool import Pool
from app.lightning import bolt11
from app.nodes.answers import Broadcast, ChainOutput, Failed, FailureReason, NoTrace, Speed
from app.nodes.answers import Succeeded as Paid
from app.nodes.cln import permissions
from app.nodes.cln.client import ClnRefusal
from app.nodes.cln.messages import ClnAddress
from tests.contract.network import first
from tests.nodes.live_cln import ClnLab, opened, value

if value("URL") is None:
    pytest.skip("no Core Lightning is named by LATCHKEY_TEST_CLN_*", allow_module_level=True)

LIMIT_MSAT = 100_000


@pytest.fixture
async def lab(pool: Pool) -> AsyncIterator[ClnLab]:
    async with opened(pool) as lab:
        yield lab


async def last_index(lab: ClnLab) -> int:
    """Return the cursor behind all that came in so far."""
    invoice = await lab.node.invoices.create_invoice(
        amount_msat=1_000, description="cursor", description_hash=None, expiry_s=600
    )
    await lab.peer.pay(invoice)
    receipt = await lab.node.receipts.lookup_receipt(invoice.payment_hash)
    assert receipt is not None
    return receipt.settle_index


@pytest.mark.parametrize(
    "description",
    ["tea", "", 'with "quotes", \\ and\nlines', "Grüße, 世界 ☕", "x" * 639],
    ids=["plain", "empty", "quotes", "not ASCII", "as long as it may be"],
)
async def test_an_invoice_is_issued_and_paid(lab: ClnLab, description: str) -> None:
    invoice = await lab.node.invoices.create_invoice(
        amount_msat=21_001, description=description, description_hash=None, expiry_s=600
    )
    assert bolt11.decode(invoice.payment_request).description == description

    paid = await lab.peer.pay(invoice)

    receipt = await lab.node.receipts.lookup_receipt(invoice.payment_hash)
    assert receipt is not None
    assert receipt.amount_msat == 21_001
    assert receipt.preimage == paid.payment_preimage == invoice.preimage


async def test_an_invoice_without_an_amount_and_one_with_a_hash_are_paid(lab: ClnLab) -> None:
    digest = sha256(b"a long text").digest()
    invoice = await lab.node.invoices.create_invoice(
        amount_msat=None, description=None, description_hash=digest, expiry_s=600
    )
    assert bolt11.decode(invoice.payment_request).description_hash == digest

    await lab.peer.pay(invoice, 77_000)

    receipt = await lab.node.receipts.lookup_receipt(invoice.payment_hash)
    assert receipt is not None
    assert receipt.amount_msat == 77_000


async def test_receipts_come_in_order_and_resume_behind_a_cursor(lab: ClnLab) -> None:
    after = await last_index(lab)
    listening = asyncio.create_task(first(lab.node.receipts.follow(after=after), 5))
    invoices = [
        await lab.node.invoices.create_invoice(
            amount_msat=1_000 + place, description="tea", description_hash=None, expiry_s=600
        )
        for place in range(5)
    ]
    for invoice in reversed(invoices):
        await lab.peer.pay(invoice)

    told = await listening

    assert [one.payment_hash for one in told] == [one.payment_hash for one in reversed(invoices)]
    resumed = await first(lab.node.receipts.follow(after=told[1].settle_index), 3)
    assert resumed == told[2:]


async def test_a_cancelled_invoice_is_not_paid(lab: ClnLab) -> None:
    invoice = await lab.node.invoices.create_invoice(
        amount_msat=21_000, description="tea", description_hash=None, expiry_s=600
    )
    for _ in range(2):
        await lab.node.cancellations.cancel_invoices([invoice.payment_hash])

    with pytest.raises(ClnRefusal) as raised:
        await lab.peer.pay(invoice)

    assert raised.value.number == 203
    assert await lab.node.receipts.lookup_receipt(invoice.payment_hash) is None


async def test_paying_and_cancelling_at_once_has_one_winner(lab: ClnLab) -> None:
    async def race() -> None:
        invoice = await lab.node.invoices.create_invoice(
            amount_msat=1_000, description="tea", description_hash=None, expiry_s=600
        )
        paid, _ = await asyncio.gather(
            lab.peer.pay(invoice),
            lab.node.cancellations.cancel_invoices([invoice.payment_hash]),
            return_exceptions=True,
        )
        receipt = await lab.node.receipts.lookup_receipt(invoice.payment_hash)
        assert (receipt is None) is isinstance(paid, ClnRefusal)

    await asyncio.gather(*(race() for _ in range(10)))


@pytest.mark.parametrize("amount_msat", [100_000, None])
async def test_a_payment_is_made_once(lab: ClnLab, amount_msat: int | None) -> None:
    request = await lab.peer.invoice(amount_msat)
    given_msat = None if amount_msat else 55_000
    before = await lab.node.channels.balance()

    outcomes = await asyncio.gather(
        *(
            lab.node.payments.pay(request, amount_msat=given_msat, fee_limit_msat=LIMIT_MSAT)
            for _ in range(5)
        )
    )

    paid = [one for one in outcomes if isinstance(one, Paid) and not one.already]
    assert paid
    payment_hash = bolt11.decode(request).payment_hash
    assert sha256(paid[0].preimage).digest() == payment_hash
    known = await lab.node.payments.track(payment_hash)
    assert isinstance(known, Paid)
    again = await lab.node.payments.pay(request, amount_msat=given_msat, fee_limit_msat=LIMIT_MSAT)
    assert again == Paid(known.preimage, known.fee_msat, already=True)
    async with asyncio.timeout(10):
        while (balance := await lab.node.channels.balance()).outgoing_msat:  # noqa: ASYNC110
            await asyncio.sleep(0.05)
    spent_msat = before.local_msat - balance.local_msat
    assert spent_msat == (amount_msat or 55_000) + known.fee_msat


async def test_why_a_payment_was_not_made_is_told(lab: ClnLab) -> None:
    stranger = bolt11.encode(
        network=lab.node.network,
        key=bolt11.NodeKey(b"k" * 32),
        timestamp=2_000_000_000,
        fields=bolt11.Fields(payment_hash=b"h" * 32, payment_secret=b"s" * 32, description=""),
        amount_msat=1_000,
    )
    too_much = await lab.peer.invoice(10**13)
    late = await lab.peer.invoice(1_000, expiry_s=1)
    await asyncio.sleep(2.1)

    found = [
        await lab.node.payments.pay(one, amount_msat=None, fee_limit_msat=LIMIT_MSAT)
        for one in (stranger, too_much, late)
    ]

    assert found == [
        Failed(FailureReason.NO_ROUTE),
        Failed(FailureReason.INSUFFICIENT_LIQUIDITY),
        Failed(FailureReason.EXPIRED),
    ]
    assert await lab.node.payments.track(b"h" * 32) == NoTrace()


async def test_a_route_is_priced(lab: ClnLab) -> None:
    request = await lab.peer.invoice(100_000)

    fee_msat = await lab.node.payments.probe(request, amount_msat=None, fee_limit_msat=LIMIT_MSAT)

    paid = await lab.node.payments.pay(request, amount_msat=None, fee_limit_msat=LIMIT_MSAT)
    assert isinstance(paid, Paid)
    assert paid.fee_msat == fee_msat


@pytest.mark.skipif(value("MINE") is None, reason="LATCHKEY_TEST_CLN_MINE mines nothing")
async def test_a_deposit_is_seen_confirmed_and_spent_by_a_payout(lab: ClnLab) -> None:
    chain = lab.node.chain
    since = await lab.height()
    address = await chain.new_address()
    await lab.peer.send_to(address, 500_000)
    await lab.mine(1)
    (deposit,) = [one for one in await chain.deposits(since_height=since) if one.address == address]
    assert (deposit.amount_sat, deposit.height) == (500_000, since + 1)
    held_sat = await chain.balance_sat()
    reference, outputs = uuid4(), [ChainOutput(await _elsewhere(lab), 100_000)]

    first_answer = await chain.send(reference, outputs, speed=Speed.FAST, fee_limit_sat=held_sat)
    again = await chain.send(reference, outputs, speed=Speed.FAST, fee_limit_sat=held_sat)

    assert isinstance(first_answer, Broadcast)
    assert again == first_answer
    assert await chain.balance_sat() == held_sat - 100_000 - first_answer.fee_sat
    await lab.mine(1)
    known = await chain.track_payout(reference)
    assert isinstance(known, Broadcast)
    assert known.height == since + 2
    assert await chain.balance_sat() == held_sat - 100_000 - first_answer.fee_sat
    assert deposit in await chain.deposits(since_height=since)


async def _elsewhere(lab: ClnLab) -> str:
    return (await lab.peer.commands.call("newaddr", ClnAddress, {"addresstype": "bech32"})).bech32


async def test_the_rune_allows_what_is_needed_and_no_more(lab: ClnLab) -> None:
    found = await permissions.review(lab.backend.commands, lab.rune)

    assert found == permissions.RuneReview({}, ())
