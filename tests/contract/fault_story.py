"""A story of money over a node that misbehaves, and the verdict on it.

A script (`sending_scripts`, `receiving_scripts`) tells it; the dice of a seed say when, how much,
in which order and how often. In the end the books must say what the network's own books say:

- who paid has paid amount and fee once, of what was really paid, and nothing of what was not;
- who was paid has each amount once;
- nothing was given back that was paid later, so the house has lost nothing;
- each order to pay had the fee limit that was reserved for it.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from random import Random
from typing import Any, Final

from app.errors import DomainError, Unavailable
from app.ledger import proof
from app.ledger.model import System
from app.nodes.answers import NodeInvoice, Succeeded
from app.services.payments import receipts, reconciliation
from app.services.payments.invoices import Invoice
from app.services.payments.result import Result
from app.services.wallets import transactions
from app.services.wallets.movements import MovementStatus
from tests.contract.serving import Drop, Fault, Mangle, Say, Truncate, no_json
from tests.contract.wallets import Wallets
from tests.contract.world import World, WorldOutside
from tests.factories import Person

FUNDS_SAT: Final = 100_000

#: Where each dialect is told to pay, is asked how it stands, and tells what came in.
PAY: Final = ("/v2/router/send", "/v1/xpay")
TRACK: Final = ("/v2/router/track", "/v1/listsendpays")
RECEIPTS: Final = ("/v1/invoice", "/v1/listinvoices", "/v1/waitanyinvoice", "/v2/invoices")
EVERYWHERE: Final = ("/",)

MakeFault = Callable[[], Fault]


@dataclass(slots=True, eq=False)
class Bill:
    """An invoice of somebody outside that is to be paid, and what was told of it."""

    invoice: NodeInvoice
    amount_msat: int
    #: What each order to pay it was answered: how it stands, or the error.
    told: list[Result | type[DomainError]] = field(default_factory=list)
    #: Paid by the node after it had said that it failed: the house's loss, and nobody else's.
    is_lost: bool = False


@dataclass(slots=True)
class Story:
    """Who pays whom, what was asked for, and the dice."""

    wallets: Wallets
    dice: Random
    payer: Person
    payee: Person
    #: What the house had lost, and what lay in suspense, before; in millisatoshi.
    before_msat: tuple[int, int]
    bills: list[Bill] = field(default_factory=list)
    #: What must have come in for the payee in the end, in satoshi.
    due_sat: int = 0
    spent_inside_sat: int = 0
    #: What comes to lie in suspense, in millisatoshi.
    suspended_msat: int = 0
    #: Each order that the node had of us: hash and fee limit.
    orders: list[tuple[bytes, int]] = field(default_factory=list)

    @property
    def world(self) -> World:
        outside = self.wallets.network.outside
        assert isinstance(outside, WorldOutside)
        return outside.world

    # Acts

    async def bill(self, behaviour: str = "settle", *, hold: bool = False) -> Bill:
        """Have somebody outside ask for an amount, whole or with parts of a satoshi."""
        sat = self.dice.choice([1, self.dice.randint(1, 2_000), self.dice.randint(1, 2_000)])
        msat = sat * 1_000 + self.dice.choice([0, 0, 1, 999, self.dice.randrange(1_000)])
        outside = self.wallets.network.outside
        invoice = await outside.invoice(amount_msat=msat, behaviour=behaviour, hold=hold)
        self.bills.append(Bill(invoice, msat))
        return self.bills[-1]

    async def some_bills(self, *behaviours: str, hold: bool = False) -> list[Bill]:
        """Have some of them come, treated in any of these ways."""
        return [
            await self.bill(self.dice.choice(behaviours), hold=hold)
            for _ in range(self.dice.randint(1, 4))
        ]

    async def pay(self, bill: Bill) -> None:
        """Order a payment, at some moment; whatever is told of it is kept."""
        await self.pause()
        try:
            result = (await self.wallets.pay(self.payer, bill.invoice)).status
        except DomainError as error:
            bill.told.append(type(error))
        else:
            bill.told.append(result)

    async def pay_all(self, bills: Sequence[Bill], *, clicks: int = 1) -> None:
        """Order all of them at once, each so often, in any order."""
        orders = [self.pay(bill) for bill in bills for _ in range(clicks)]
        self.dice.shuffle(orders)
        await asyncio.gather(*orders)

    async def pause(self) -> None:
        """Let others go first, or not."""
        for _ in range(self.dice.choice([0, 0, 1, 3, 10])):
            await asyncio.sleep(0)

    async def look(self) -> None:
        """Have the reconciler pass, as it does every few seconds."""
        await reconciliation.reconcile(self.wallets.runtime)

    async def looks(self, most: int = 3) -> None:
        for _ in range(self.dice.randint(0, most)):
            await self.look()

    @asynccontextmanager
    async def haste(self) -> AsyncIterator[None]:
        """Have nobody wait for what comes late, while the block runs."""
        payments = self.wallets.network.payments
        patience_s = payments.pay_timeout_s
        self.wallets.network.in_haste()
        try:
            yield
        finally:
            payments.pay_timeout_s = patience_s

    @contextmanager
    def broken(
        self, make: MakeFault, paths: Sequence[str] = PAY, *, times: int | None = None
    ) -> Iterator[None]:
        """Break what is asked at these places, so often at each, while the block runs."""
        with contextlib.ExitStack() as stack:
            for path in paths:
                fault = self.wallets.network.wire.broken(make(), path=path, times=times)
                stack.enter_context(fault)
            yield

    def any_fault(self) -> Fault:
        """Return anything that may become of a request."""
        faults: list[Fault] = [
            Drop(),
            Drop(acts=True),
            Truncate(),
            no_json(),
            self.error(acts=False),
            self.error(acts=True),
            self.nothing(acts=self.dice.random() < 0.5),
            self.wrong_leaf(),
        ]
        return self.dice.choice(faults)

    def error(self, *, acts: bool) -> Say:
        """Return an error that does not say what became of an order, in both dialects at once."""
        number, text = self.dice.choice(
            [
                (2, "unknown error"),
                (4, "context deadline exceeded"),
                (13, "internal error"),
                (14, "transport is closing"),
            ]
        )
        status = self.dice.choice([429, 500, 502, 503, 504])
        said = f'{{"code":{number},"message":"{text}","details":[]}}'
        body = self.dice.choice([said, f'{{"error":{said}}}', "<html>Bad gateway</html>"])
        return Say(status, body.encode(), acts=acts)

    def nothing(self, *, acts: bool) -> Say:
        """Return an answer of the right kind with nothing in it."""
        body = self.dice.choice([b"{}", b"", b"[]", b"null", b'{"result":{}}', b"\0"])
        return Say(self.dice.choice([200, 201]), body, acts=acts)

    def wrong_leaf(self) -> Fault:
        """Return one that loses a value of an answer, or makes it another; the node has acted."""
        wrong: object = self.dice.choice([None, 2**63, -1, "text", {}, "00" * 32])
        drops = self.dice.random() < 0.3
        return Mangle(self.dice.randrange(12), wrong, drops=drops)

    # Receiving

    async def own_invoice(self) -> Invoice:
        """Have the payee ask for an amount; what will have come in is to be added to `due_sat`."""
        return await self.wallets.invoice(self.payee, self.dice.randint(1, 5_000))

    async def arrived(self, invoice: Invoice) -> None:
        """Look at an invoice, as its owner does; that the node cannot say is no harm."""
        await self.pause()
        with contextlib.suppress(Unavailable):
            await self.wallets.arrived(invoice)

    @asynccontextmanager
    async def followers(self, count: int = 1) -> AsyncIterator[None]:
        """Have so many processes follow what comes in while the block runs, whatever breaks."""
        tasks = [asyncio.create_task(self._follow()) for _ in range(count)]
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()
            ended = await asyncio.gather(*tasks, return_exceptions=True)
            for end in ended:
                if not isinstance(end, asyncio.CancelledError | None):
                    raise end

    async def _follow(self) -> None:
        while True:
            with contextlib.suppress(Unavailable):
                await receipts.follow(self.wallets.runtime)
            await asyncio.sleep(0.005)

    # The verdict

    async def judge(self) -> None:
        """Compare with what is true; see the module."""
        wallets = self.wallets
        await wallets.reconciled()
        if self.due_sat:
            async with self.followers():
                await wallets.until_has(self.payee, self.due_sat)
        spent_sat = self.spent_inside_sat
        for bill in self.bills:
            spent_sat += await self._spent_for(bill)
        assert await wallets.has(self.payer) == FUNDS_SAT - spent_sat
        assert await wallets.has(self.payee) == self.due_sat
        await self._nothing_else_is_lost_or_suspended()
        await self._orders_had_their_limits()
        await wallets.books_are_right()

    async def _spent_for(self, bill: Bill) -> int:
        """Return what a bill has cost its payer in truth, which the books must say, too."""
        sides = await transactions.by_payment_hash(
            self.wallets.runtime, self.payer.btc, bill.invoice.payment_hash
        )
        send = self.world.last_send(bill.invoice.payment_hash)
        cost_sat = 0
        if send is not None and isinstance(send.outcome, Succeeded) and not bill.is_lost:
            cost_sat = -(-(bill.amount_msat + send.fee_msat) // 1_000)
        paid = [side for side in sides if side.status is MovementStatus.SUCCESS]
        assert [-side.amount.units for side in paid] == [cost_sat] * (cost_sat > 0), bill.told
        others = [side for side in sides if side not in paid]
        assert {side.status for side in others} <= {MovementStatus.FAILURE}
        assert sum(side.amount.units for side in others) == 0
        if Result.SUCCESS in bill.told:
            assert cost_sat > 0, "it was told that it is paid"
        return cost_sat

    async def _nothing_else_is_lost_or_suspended(self) -> None:
        lost = [
            send.amount_msat + send.fee_msat
            for bill in self.bills
            if bill.is_lost and (send := self.world.last_send(bill.invoice.payment_hash))
        ]
        losses_msat, suspense_msat = await _of_house(self.wallets)
        assert losses_msat - self.before_msat[0] == sum(lost)
        assert suspense_msat - self.before_msat[1] == self.suspended_msat

    async def _orders_had_their_limits(self) -> None:
        """The least that is let through is ten satoshi, the most half a percent."""
        amounts = {bill.invoice.payment_hash: bill.amount_msat for bill in self.bills}
        reserved = await self.wallets.runtime.pool.fetch(
            "SELECT payment_hash, fee_limit_msat FROM payment WHERE payment_hash = ANY($1)",
            list(amounts),
        )
        limits = {tuple(row) for row in reserved}
        for payment_hash, limit_msat in self.orders:
            assert (payment_hash, limit_msat) in limits
            assert 0 < limit_msat <= max(11_000, amounts[payment_hash] // 200 + 2_000)


async def _of_house(wallets: Wallets) -> tuple[int, int]:
    """Return what the house has lost, and what lies in suspense."""
    async with wallets.runtime.connection() as connection:
        lost_msat = -await proof.balance(connection, System.LOSSES)
        return lost_msat, await proof.balance(connection, System.SUSPENSE)


def sat_of(invoice: Invoice) -> int:
    """Return what an invoice of ours asks for, in satoshi."""
    assert invoice.amount_msat is not None
    return invoice.amount_msat // 1_000


@contextmanager
def _orders_of(story: Story) -> Iterator[None]:
    """Take down every order that the node has of us while the block runs."""
    world, send = story.world, story.world.send

    def noted(payment_request: str, *, fee_limit_msat: int, **more: Any) -> Any:
        found, began = send(payment_request, fee_limit_msat=fee_limit_msat, **more)
        story.orders.append((found.payment_hash, fee_limit_msat))
        return found, began

    world.send = noted  # type: ignore[method-assign]
    try:
        yield
    finally:
        del world.send


Script = Callable[[Story], Awaitable[None]]


async def told(wallets: Wallets, script: Script, seed: int, name: str) -> None:
    """Have a script told with the dice of a seed, by people of their own, and judge it."""
    payer, payee = await wallets.person(FUNDS_SAT), await wallets.person()
    dice = Random(f"{name} {seed}")
    story = Story(wallets, dice, payer, payee, await _of_house(wallets))
    with _orders_of(story):
        await script(story)
    await story.judge()
