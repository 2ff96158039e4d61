"""What a node may do with what comes in; each tells a story, see `fault_story`."""

import asyncio
import contextlib
from typing import Final

from app.errors import DomainError, NotFound, Unavailable
from app.services.payments import invoices, node_cancellations
from app.services.payments.invoices import Invoice
from app.services.payments.result import Result
from tests.contract.fault_story import EVERYWHERE, RECEIPTS, Script, Story, sat_of
from tests.contract.serving import Drop


async def _told_again(story: Story) -> None:
    """Each is told many times, to several processes, from the beginning, and out of order."""
    made = [await story.own_invoice() for _ in range(story.dice.randint(1, 5))]
    async with story.followers(story.dice.randint(1, 3)):
        await _come(story, made)
        await asyncio.gather(*(story.arrived(one) for one in made * story.dice.randint(1, 5)))
    await story.wallets.runtime.pool.execute("UPDATE node_cursor SET settle_index = 0")


async def _come(story: Story, made: list[Invoice]) -> None:
    """Have them paid from outside, in any order."""
    for invoice in story.dice.sample(made, len(made)):
        assert await story.wallets.network.outside.offer(invoice.payment_request)
        story.due_sat += sat_of(invoice)
        await story.pause()


async def _told_badly(story: Story) -> None:
    """What it tells is cut, or broken, or wrong, for a while."""
    made = [await story.own_invoice() for _ in range(story.dice.randint(1, 4))]
    with story.broken(story.any_fault, RECEIPTS, times=story.dice.randint(1, 4)):
        async with story.followers():
            await _come(story, made)
            await asyncio.gather(*(story.arrived(one) for one in made))


async def _away(story: Story) -> None:
    """It goes away while it tells, and settles more before it is back."""
    made = [await story.own_invoice() for _ in range(story.dice.randint(2, 5))]
    half = story.dice.randint(0, len(made))
    async with story.followers(story.dice.randint(1, 2)):
        await _come(story, made[:half])
        async with story.wallets.network.outside.away():
            await _come(story, made[half:])
            await asyncio.gather(*(story.arrived(one) for one in made))


async def _more_and_in_parts(story: Story) -> None:
    for _ in range(story.dice.randint(1, 4)):
        invoice = await story.own_invoice()
        sat = sat_of(invoice)
        given_sat = story.dice.randint(sat, 2 * sat)
        outside = story.wallets.network.outside
        for refused_sat in (sat - 1, 2 * sat + 1):
            if refused_sat:
                given_msat = 1_000 * refused_sat
                assert not await outside.offer(invoice.payment_request, amount_msat=given_msat)
        given_msat, parts = 1_000 * given_sat, story.dice.randint(1, 16)
        assert await outside.offer(invoice.payment_request, amount_msat=given_msat, parts=parts)
        story.due_sat += given_sat
        if story.dice.random() < 0.5:
            await story.arrived(invoice)


async def _inside_and_outside(story: Story) -> None:
    """It is paid from inside and from outside at once: one pays it, the other has it back.

    A node that takes what is paid unasked may have taken both: then the second lies in suspense.
    """
    holds = story.wallets.network.node.holds is not None
    for _ in range(story.dice.randint(1, 3)):
        invoice = await story.own_invoice()
        sat = sat_of(invoice)
        inside = asyncio.create_task(_inside(story, invoice))
        await story.pause()
        outside = await story.wallets.network.outside.offer(invoice.payment_request)
        if story.dice.random() < 0.5:
            await story.arrived(invoice)
        is_paid_inside = await inside
        await story.arrived(invoice)
        story.due_sat += sat
        story.spent_inside_sat += sat * is_paid_inside
        if outside and is_paid_inside and not holds:
            story.suspended_msat += sat * 1_000
        assert outside or is_paid_inside
    await node_cancellations.tell(story.wallets.runtime)


async def _inside(story: Story, invoice: Invoice) -> bool:
    await story.pause()
    try:
        return (await story.wallets.pay(story.payer, invoice)).status is Result.SUCCESS
    except DomainError:
        return False


async def _withdrawn(story: Story) -> None:
    """It is withdrawn, or its time is over, while it is paid: what came is not dropped."""
    holds = story.wallets.network.node.holds is not None
    for _ in range(story.dice.randint(1, 3)):
        invoice = await story.own_invoice()
        withdrawing = asyncio.create_task(_withdraw(story, invoice))
        await story.pause()
        taken = await story.wallets.network.outside.offer(invoice.payment_request)
        is_withdrawn = await withdrawing
        await story.arrived(invoice)
        if holds:
            found = story.world.ours[invoice.payment_hash]
            taken = found.settle_index > 0
            assert not (taken and is_withdrawn)
        if taken:
            story.due_sat += sat_of(invoice)


async def _withdraw(story: Story, invoice: Invoice) -> bool:
    await story.pause()
    try:
        await invoices.cancel(
            story.wallets.runtime,
            wallet_id=story.payee.btc,
            payment_hash=invoice.payment_hash,
        )
    except (NotFound, DomainError):
        return False
    return True


async def _answer_lost(story: Story) -> None:
    """The node issues an invoice and its answer is lost; others are whole, and are paid."""
    with story.broken(lambda: Drop(acts=True), EVERYWHERE, times=story.dice.randint(1, 2)):
        for _ in range(story.dice.randint(1, 3)):
            with contextlib.suppress(Unavailable):
                await _come(story, [await story.own_invoice()])


RECEIVING: Final[dict[str, Script]] = {
    "told again and again": _told_again,
    "told badly": _told_badly,
    "away while it is told": _away,
    "more than asked for, in parts": _more_and_in_parts,
    "inside and outside at once": _inside_and_outside,
    "withdrawn while it is paid": _withdrawn,
    "the answer to an invoice lost": _answer_lost,
}
