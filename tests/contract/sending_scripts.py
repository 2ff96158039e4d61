"""What a node may do while it is told to pay; each tells a story, see `fault_story`."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from app.errors import DomainError
from app.nodes.answers import Failed
from app.services.payments.result import Result
from tests.contract.fault_story import EVERYWHERE, TRACK, Bill, MakeFault, Script, Story
from tests.contract.serving import Drop, Late, Truncate, no_json, with_value
from tests.dying import Killed, dying

_ENDS: Final = ("settle", "settle", "fee_ppm:3000", "reject", "no_route")
_LATE: Final = ("timeout_then_settle", "timeout_then_fail", "delay_ms:100")


def _answer_is(make: Callable[[Story], MakeFault]) -> Script:
    """Return a script of which the answers to some orders are so; the rest is whole."""

    async def script(story: Story) -> None:
        bills = await story.some_bills(*_ENDS)
        with story.broken(make(story), times=story.dice.randint(1, 4)):
            await story.pay_all(bills)
            await story.looks()
        if story.dice.random() < 0.5:
            await story.pay_all(bills)

    return script


async def _heard_late(story: Story) -> None:
    """The order is on its way when whoever gave it has given up, and the node knows nothing."""
    bills = await story.some_bills(*_ENDS)
    late = [Late() for _ in bills]
    waiting = iter(late)
    async with story.haste():
        for bill in bills:
            fault = next(waiting)
            with story.broken(lambda: fault, times=1):  # noqa: B023 — is called at once
                await story.pay(bill)
            await story.looks(1)
    story.dice.shuffle(late)
    for fault in late:
        if fault.heard.is_set():
            fault.go.set()
            await fault.done.wait()
        await story.looks(1)


async def _chaos(story: Story) -> None:
    """Anything may become of any request."""
    bills = await story.some_bills(*_ENDS)
    with story.broken(story.any_fault, EVERYWHERE, times=story.dice.randint(1, 3)):
        await story.pay_all(bills)
        with story.broken(story.any_fault, EVERYWHERE, times=story.dice.randint(1, 3)):
            await story.looks()
            await story.pay_all(bills)


async def _late(story: Story) -> None:
    bills = await story.some_bills(*_LATE)
    async with story.haste():
        await story.pay_all(bills, clicks=story.dice.randint(1, 2))
        await story.looks()


async def _held(story: Story) -> None:
    """The payee keeps it waiting, and takes it or does not, in any order."""
    bills = await story.some_bills("settle", hold=True)
    async with story.haste():
        await story.pay_all(bills)
    story.dice.shuffle(bills)
    for bill in bills:
        await _decide(story, bill)
        await story.looks(1)


async def _decide(story: Story, bill: Bill) -> None:
    outside, payment_hash = story.wallets.network.outside, bill.invoice.payment_hash
    if story.world.last_send(payment_hash) is not None and story.dice.random() < 0.5:
        await outside.settle(payment_hash)
    else:
        await outside.cancel(payment_hash)


async def _goes_away(story: Story) -> None:
    """The node is restarted in the middle of payments, which go on meanwhile."""
    bills = await story.some_bills("settle", hold=True)
    async with story.haste():
        paying = [asyncio.create_task(story.pay(bill)) for bill in bills]
        await story.pause()
        if story.dice.random() < 0.5:
            await asyncio.gather(*paying)
        async with story.wallets.network.outside.away():
            await asyncio.gather(*paying)
            await story.looks()
            for bill in bills:
                await _decide(story, bill)
            if story.dice.random() < 0.5:
                await story.pay_all(bills)
    await story.looks()


async def _was_away(story: Story) -> None:
    """The node is away when it is told, and back when it is told again."""
    bills = await story.some_bills(*_ENDS)
    async with story.wallets.network.outside.away():
        await story.pay_all(bills)
        await story.looks()
    for bill in bills:
        assert all(isinstance(one, type) for one in bill.told), "nobody can have paid it"
    await story.pay_all(bills)


async def _cannot_say(story: Story) -> None:
    """The order's answer is lost, and then the node cannot say how it stands."""
    bills = await story.some_bills(*_ENDS)
    with story.broken(lambda: Drop(acts=True), times=len(bills)):
        await story.pay_all(bills)
    for _ in range(story.dice.randint(1, 4)):
        with story.broken(story.any_fault, TRACK, times=story.dice.randint(1, 3)):
            await story.look()


async def _in_transition(story: Story) -> None:
    """Somebody else has the node pay it already."""
    bills = await story.some_bills("settle", hold=True)
    for bill in bills:
        story.world.send(bill.invoice.payment_request, fee_limit_msat=10_000)
    story.orders.clear()
    async with story.haste():
        await story.pay_all(bills)
    for bill in bills:
        assert Result.SUCCESS not in bill.told
        await _decide(story, bill)
        await story.looks(1)


async def _dear(story: Story) -> None:
    """Routes cost what they like; the limit is 0.5 % and at least ten satoshi."""
    ppm = story.dice.choice([4_999, 5_000, 5_001, 10_000, 900_000, 10_000_000])
    bills = await story.some_bills(f"fee_ppm:{ppm}", f"fee_ppm:{story.dice.randrange(100_000)}")
    await story.pay_all(bills)


async def _failed_and_paid(story: Story) -> None:
    """It is called failed, and paid all the same afterwards: the house's loss."""
    bills = await story.some_bills("reject")
    await story.pay_all(bills)
    for bill in bills:
        send = story.world.last_send(bill.invoice.payment_hash)
        if send is not None and isinstance(send.outcome, Failed):
            await story.wallets.network.outside.contradict(bill.invoice.payment_hash)
            await story.pay(bill)
            assert bill.told[-1] is Result.ALREADY_PAID
            bill.is_lost = True


async def _paid_and_called_failed(story: Story) -> None:
    """What was paid is called failed, whenever somebody asks."""
    bills = await story.some_bills("settle")
    await story.pay_all(bills)
    wrong = with_value("status", lambda _: story.dice.choice(["FAILED", "failed"]))
    with story.broken(lambda: wrong, TRACK):
        await story.looks()
        for bill in bills:
            await story.pay(bill)
            assert bill.told[-1] is Result.ALREADY_PAID


async def _dies(story: Story) -> None:
    """The process dies at any statement, or after it, with or without an answer of the node."""
    for bill in await story.some_bills(*_ENDS):
        is_lost = story.dice.random() < 0.3
        with (
            story.broken(lambda: Drop(acts=True), times=int(is_lost)),
            dying(story.dice.randint(1, 14), after=story.dice.random() < 0.5),
            suppress(Killed, DomainError),
        ):
            await story.wallets.pay(story.payer, bill.invoice)
        await story.looks(1)
        if story.dice.random() < 0.5:
            await story.pay(bill)


async def _repeats_itself(story: Story) -> None:
    """Everybody asks several times, several reconcilers look, and answers are lost."""
    bills = await story.some_bills(*_ENDS, *_LATE)
    times = story.dice.randint(0, 3)
    async with story.haste():
        with story.broken(lambda: Drop(acts=True), times=times):
            await asyncio.gather(
                story.pay_all(bills, clicks=story.dice.randint(2, 5)),
                *(story.looks() for _ in range(3)),
            )
            await asyncio.gather(*(story.look() for _ in range(3)))


SENDING: Final[dict[str, Script]] = {
    "cut before it is heard": _answer_is(lambda _: Drop),
    "cut after it is heard": _answer_is(lambda _: lambda: Drop(acts=True)),
    "cut within the answer": _answer_is(lambda _: Truncate),
    "an error, and nothing done": _answer_is(lambda story: lambda: story.error(acts=False)),
    "an error, and done": _answer_is(lambda story: lambda: story.error(acts=True)),
    "a page of a proxy": _answer_is(lambda _: no_json),
    "an answer with nothing in it": _answer_is(lambda story: lambda: story.nothing(acts=True)),
    "an answer with something wrong": _answer_is(lambda story: story.wrong_leaf),
    "heard late": _heard_late,
    "chaos": _chaos,
    "ends late": _late,
    "held by the payee": _held,
    "goes away in the middle": _goes_away,
    "was away": _was_away,
    "cannot say how it stands": _cannot_say,
    "in transition": _in_transition,
    "dearer than allowed": _dear,
    "failed, and then paid": _failed_and_paid,
    "paid, and called failed": _paid_and_called_failed,
    "the process dies": _dies,
    "everybody repeats": _repeats_itself,
}
