"""A state machine uses the wallet as people, the outside world and crashes do.

A model knows every balance beforehand: what is held, what comes back, and which way each part of
a satoshi or a cent is rounded. After each run the books are audited and compared with the node's.
"""

import asyncio
import threading
from collections.abc import Coroutine
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass
from enum import StrEnum
from math import ceil
from pathlib import Path
from typing import Any, ClassVar, TypeVar
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    rule,
    run_state_machine_as_test,
)

from app.errors import (
    AlreadyPaid,
    DomainError,
    InsufficientBalance,
    InvalidInput,
    NoRoute,
    PaymentRefused,
    SelfPayment,
)
from app.ledger import proof
from app.ledger.model import System
from app.money import Currency, Money, sats
from app.nodes.answers import Failed, FailureReason, NodeInvoiceState, Speed, Succeeded
from app.nodes.sandbox.behaviour import Action, Behaviour, parse
from app.nodes.sandbox.node import Received
from app.principal import Actor, WalletId
from app.process.runtime import Runtime
from app.services import checkup, sandbox_funds
from app.services.lnurl import claims, vouchers
from app.services.onchain import addresses, payouts, sending, watch
from app.services.onchain.sending import PayoutOrder
from app.services.payments import held, invoices, lightning, reconciliation
from app.services.payments import sending as payments
from app.services.payments.intents import Payment
from app.services.payments.result import PaymentResult, Result
from app.startup import open_runtime
from tests import events, factories
from tests.conftest import make_settings
from tests.dying import Killed, dying
from tests.examples import SEED, examples
from tests.factories import Person, balance, person

T = TypeVar("T")
Outcome = Result | type[DomainError]

PEOPLE = 3
FUNDS_SAT = 5_000

#: What the house gives and takes for a bitcoin, in millionths of a cent: 0.2 % beside the price.
BID, ASK = 10_000_000 * 998_000, 10_000_000 * 1_002_000
FUNDS_CENTS = FUNDS_SAT * 1_000 * BID // 10**17

WHO = st.integers(0, PEOPLE - 1)
PAYER = st.tuples(WHO, st.booleans())
CENTS = st.integers(1, 300)
SATS = st.integers(1, 3_000)
#: On the chain, where little is refused, and some costs nothing.
CHAIN_SATS = st.sampled_from([4_999, 5_000, 1_000_000, 1_000_001]) | st.integers(4_000, 30_000)
FEES_SAT = {Speed.FAST: 2_820, Speed.MEDIUM: 1_410, Speed.SLOW: 705}
ELSEWHERE = "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080"
#: Parts of a satoshi everywhere.
MSATS = st.sampled_from([1, 999, 1_000, 1_001, 1_500, 2_500_001]) | st.integers(1, 3_000_000)
BEHAVIOURS = st.sampled_from(
    [
        "settle",
        "fee_ppm:1",
        "fee_ppm:4999",
        "fee_ppm:900000",
        "no_route",
        "reject",
        "timeout_then_settle",
        "timeout_then_fail",
    ]
).map(parse)
#: What a node may say that has changed its mind.
VERDICTS = st.sampled_from([Succeeded(bytes(32), 1_000), Failed(FailureReason.REJECTED)])
#: Where a process dies: at which statement, and whether after it.
DEATHS = st.tuples(st.integers(1, 12), st.booleans())


class State(StrEnum):
    """How an invoice stands."""

    OPEN = "open"
    PENDING = "pending"
    PAID = "paid"
    CANCELED = "canceled"


#: Who pays, and whether from a dollar wallet.
Payer = tuple[int, bool]


@dataclass(slots=True, eq=False)
class Own:
    """An invoice of this server. `at_node_sat` is what the node has received and not yet told."""

    payee: int
    sat: int
    request: str
    payment_hash: bytes
    state: State = State.OPEN
    payer: Payer | None = None
    settled_at_node: bool = False
    at_node_sat: int = 0
    #: What a dollar wallet was promised; None for an invoice of bitcoin.
    cents: int | None = None

    def price(self, *, in_cents: bool) -> int:
        """What it costs from a wallet of either currency."""
        if not in_cents:
            return self.sat
        return sats_price(self.sat * 1_000) if self.cents is None else self.cents


@dataclass(slots=True, eq=False)
class Outside:
    """An invoice of the outside node; all amounts are those that paying it comes to."""

    msat: int
    behaviour: Behaviour
    request: str
    payment_hash: bytes
    state: State = State.OPEN
    payer: Payer | None = None

    def amount(self, *, in_cents: bool) -> int:
        return sats_price(self.msat) if in_cents else ceil(self.msat / 1_000)

    def fee_limit(self, *, in_cents: bool) -> int:
        by_amount = ceil(self.amount(in_cents=in_cents) * 5_000 / 1_000_000)
        return max(by_amount, 1 if in_cents else 10)

    def fee_limit_msat(self, *, in_cents: bool) -> int:
        limit = self.fee_limit(in_cents=in_cents)
        return limit * 10**17 // ASK if in_cents else limit * 1_000

    def reserve(self, *, in_cents: bool) -> int:
        return self.amount(in_cents=in_cents) + self.fee_limit(in_cents=in_cents)

    @property
    def cost_msat(self) -> int:
        return self.msat + self.behaviour.fee_msat(self.msat)

    def cost(self, *, in_cents: bool) -> int:
        return sats_price(self.cost_msat) if in_cents else ceil(self.cost_msat / 1_000)


def sats_price(msat: int) -> int:
    """What bitcoin costs in cents, rounded up."""
    return -(-msat * ASK // 10**17)


def _received(payer: Payer, payee: Payer, units: int) -> int:
    """What arrives in a wallet of what another sends, rounded down."""
    if payer[1] == payee[1]:
        return units
    return units * 1_000 * BID // 10**17 if payee[1] else units * 10**14 // ASK


async def outcome(payment: Coroutine[Any, Any, PaymentResult]) -> Outcome:
    """Return what a payment came to."""
    try:
        return (await payment).status
    except DomainError as error:
        return type(error)


class MoneyMachine(RuleBasedStateMachine):
    """People who pay each other, an outside world that pays and is paid, and crashes."""

    loop: ClassVar[asyncio.AbstractEventLoop]
    runtime: ClassVar[Runtime]
    #: Parts of satoshi that the house has kept, in all runs: they share a database.
    rounded_msat: ClassVar[int] = 0
    #: Deposits that were too small, likewise.
    suspended_sat: ClassVar[int] = 0
    #: The bitcoin that the dealer has bought and not sold again, likewise.
    dealt_msat: ClassVar[int] = 0

    owns: Bundle[Own] = Bundle("owns")
    outsides: Bundle[Outside] = Bundle("outsides")

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self.loop.run_until_complete(work)

    @initialize()
    def begin(self) -> None:
        async def made() -> list[Person]:
            people = [await person(self.runtime, sat=FUNDS_SAT) for _ in range(PEOPLE)]
            for who in people:
                await sandbox_funds.fund(self.runtime, who.usd, FUNDS_SAT)
            return people

        self.people = self.run(made())
        self.held = {
            (who, in_cents): FUNDS_CENTS if in_cents else FUNDS_SAT
            for who in range(PEOPLE)
            for in_cents in (False, True)
        }
        type(self).dealt_msat += PEOPLE * FUNDS_SAT * 1_000
        self.all_owns: list[Own] = []
        self.all_outsides: list[Outside] = []
        #: What is on its way to whom on the chain.
        self.unconfirmed: list[tuple[int, int]] = []

    # What they do.

    @rule(target=owns, payee=WHO, sat=SATS)
    def ask_for_money(self, payee: int, sat: int) -> Own:
        who = self.people[payee]
        invoice = self.run(
            invoices.create(self.runtime, who.principal, wallet_id=who.btc, amount=sats(sat))
        )
        own = Own(payee, sat, invoice.payment_request, invoice.payment_hash)
        self.all_owns.append(own)
        return own

    @rule(target=owns, payee=WHO, cents=CENTS)
    def ask_for_dollars(self, payee: int, cents: int) -> Own:
        who = self.people[payee]
        invoice = self.run(
            invoices.create(
                self.runtime, who.principal, wallet_id=who.usd, amount=Money(cents, Currency.USD)
            )
        )
        sat = -(-cents * 10**14 // BID)
        assert invoice.amount_msat == sat * 1_000
        own = Own(payee, sat, invoice.payment_request, invoice.payment_hash, cents=cents)
        self.all_owns.append(own)
        return own

    @rule(target=outsides, msat=MSATS, behaviour=BEHAVIOURS)
    def be_asked_by_the_outside(self, msat: int, behaviour: Behaviour) -> Outside:
        invoice = self.run(
            factories.world(self.runtime).create_invoice(
                amount_msat=msat, memo="", expiry_s=3_600, behaviour=behaviour
            )
        )
        outside = Outside(msat, behaviour, invoice.payment_request, invoice.payment_hash)
        self.all_outsides.append(outside)
        return outside

    @rule(own=owns, payer=PAYER)
    def pay_own(self, own: Own, payer: Payer) -> None:
        expected = self._expected_of_own(own, payer)
        assert self.run(outcome(self._pay(payer, own.request))) == expected
        if expected is Result.SUCCESS:
            self._paid_inside(own, payer)

    @rule(own=owns, payers=st.lists(PAYER, min_size=2, max_size=4), cancels=st.booleans())
    def race_for_an_invoice(self, own: Own, payers: list[Payer], cancels: bool) -> None:
        """Payers, the payee who withdraws it and the outside come at once: one of them wins."""
        before = self.held.copy()

        async def race() -> tuple[list[Outcome], bool, bool]:
            *outcomes, canceled, received = await asyncio.gather(
                *(outcome(self._pay(payer, own.request)) for payer in payers),
                self._cancel(own) if cancels else _no(),
                self._receive(own, own.sat) if own.state is State.OPEN else _no(),
            )
            return outcomes, canceled, received  # type: ignore[return-value]

        was = own.state
        outcomes, canceled, received = self.run(race())
        winners = [payer for payer, end in zip(payers, outcomes, strict=True) if end == "SUCCESS"]
        assert len(winners) <= 1
        assert not (winners and canceled)
        if was is not State.OPEN:
            assert not winners
            assert not canceled
        for payer in winners:
            assert before[payer] >= own.price(in_cents=payer[1])
            self._paid_inside(own, payer)
        if canceled:
            own.state = State.CANCELED
        if received:
            own.settled_at_node, own.at_node_sat = True, own.sat

    @rule(outside=outsides, payer=PAYER)
    def pay_outside(self, outside: Outside, payer: Payer) -> None:
        expected = self._expected_of_outside(outside, payer)
        assert self.run(outcome(self._pay(payer, outside.request))) == expected
        if expected is Result.PENDING and outside.state is State.OPEN:
            outside.state, outside.payer = State.PENDING, payer
            self._reserved(outside, payer, 1)
        elif expected is Result.SUCCESS:
            self._paid_outside(outside, payer)

    @rule(payer=PAYER, payee=PAYER, units=SATS)
    def send(self, payer: Payer, payee: Payer, units: int) -> None:
        expected: Outcome = Result.SUCCESS
        if payer == payee:
            expected = SelfPayment
        elif payer[0] == payee[0] and not _received(payer, payee, units):
            expected = InvalidInput  # less than a cent, for oneself
        elif self.held[payer] < units:
            expected = InsufficientBalance
        assert self.run(outcome(self._send(payer, payee, units, uuid4()))) == expected
        if expected is Result.SUCCESS:
            self._sent(payer, payee, units)

    @rule(own=owns)
    def withdraw_an_invoice(self, own: Own) -> None:
        assert self.run(self._cancel(own)) is (own.state is State.OPEN)
        if own.state is State.OPEN:
            own.state = State.CANCELED

    @rule(own=owns, extra=st.floats(0, 1))
    def be_paid_by_the_outside(self, own: Own, extra: float) -> None:
        """More than was asked for is taken, twice as much at most."""
        given_sat = own.sat + int(own.sat * extra)
        received = self.run(self._receive(own, given_sat))
        if own.settled_at_node:
            assert not received
        elif own.state is State.OPEN:
            assert received
        if received:  # also when the node had not been told yet that it was paid or withdrawn
            own.settled_at_node, own.at_node_sat = True, given_sat

    @rule(own=owns, times=st.integers(1, 3))
    def be_told_of_a_receipt(self, own: Own, times: int) -> None:
        async def told() -> None:
            works = [held.arrived(self.runtime, own.payment_hash) for _ in range(times)]
            await asyncio.gather(*works)

        self.run(told())
        self._credited(own)

    @rule(payee=WHO, sat=CHAIN_SATS)
    def be_paid_on_the_chain(self, payee: int, sat: int) -> None:
        self.run(self._deposit(payee, sat))
        self.unconfirmed.append((payee, sat))

    @rule(death=DEATHS)
    def mine(self, death: tuple[int, bool]) -> None:
        """Whoever looks what came dies at it, and somebody else looks again, twice at once."""

        async def mined() -> None:
            await factories.sandbox(self.runtime).blockchain.mine(1)
            with dying(death[0], after=death[1]), suppress(Killed):
                await self._watch()
            await asyncio.gather(watch.look(self.runtime), watch.look(self.runtime))
            await self._watch()

        self.run(mined())
        for payee, sat in self.unconfirmed:
            if sat >= 5_000:
                self.held[payee, False] += sat - (2_500 if sat <= 1_000_000 else 0)
            else:
                type(self).suspended_sat += sat
        self.unconfirmed.clear()

    @rule(depth=st.integers(1, 3), death=DEATHS)
    def reorganise(self, depth: int, death: tuple[int, bool]) -> None:
        """What was in a block is in another; to who was credited nothing happens."""

        async def reorganised() -> None:
            await factories.sandbox(self.runtime).blockchain.reorganise(depth)
            await watch.look(self.runtime)

        self.run(reorganised())
        self.mine(death)

    @rule()
    def have_what_is_unconfirmed_taken_back(self) -> None:
        async def dropped() -> None:
            await factories.sandbox(self.runtime).blockchain.reorganise(0, drops=True)
            await watch.look(self.runtime)

        self.run(dropped())
        self.unconfirmed.clear()

    @rule(payer=WHO, sat=CHAIN_SATS, speed=st.sampled_from(Speed))
    def pay_out(self, payer: int, sat: int, speed: Speed) -> None:
        expected = self._expected_of_payout(payer, sat, speed)
        assert self.run(outcome(self._pay_out(payer, ELSEWHERE, sat, speed))) == expected
        if expected is Result.SUCCESS:
            self.held[payer, False] -= sat + FEES_SAT[speed]

    @rule(payer=WHO, sat=CHAIN_SATS, speed=st.sampled_from(Speed), death=DEATHS)
    def die_while_paying_out(
        self, payer: int, sat: int, speed: Speed, death: tuple[int, bool]
    ) -> None:
        """The client repeats itself, and other processes send what was reserved."""
        if self._expected_of_payout(payer, sat, speed) is not Result.SUCCESS:
            return
        once = uuid4()
        self._die(self._pay_out(payer, ELSEWHERE, sat, speed, once), death)
        again = self.run(outcome(self._pay_out(payer, ELSEWHERE, sat, speed, once)))
        assert again == Result.SUCCESS
        with dying(death[0], after=death[1]), suppress(Killed):
            self.run(payouts.work(self.runtime, at_once=True))
        self.held[payer, False] -= sat + FEES_SAT[speed]

    @rule(payer=WHO, payee=WHO, sat=SATS)
    def pay_an_address_inside(self, payer: int, payee: int, sat: int) -> None:
        expected: Outcome = Result.SUCCESS
        if payer == payee:
            expected = SelfPayment
        elif self.held[payer, False] < sat:
            expected = InsufficientBalance

        async def paid() -> Outcome:
            who = self.people[payee]
            address = await addresses.current(self.runtime, who.principal, who.btc)
            return await outcome(self._pay_out(payer, address, sat, Speed.FAST))

        assert self.run(paid()) == expected
        if expected is Result.SUCCESS:
            self._sent((payer, False), (payee, False), sat)

    @rule()
    def reconcile(self) -> None:
        self.run(self._end_everything())
        for outside in self.all_outsides:
            if outside.state is State.PENDING:
                assert outside.payer is not None
                self._reserved(outside, outside.payer, -1)
                outside.state = State.OPEN
                if outside.behaviour.action is Action.TIMEOUT_THEN_SETTLE:
                    self._paid_outside(outside, outside.payer)

    @rule(outside=outsides, verdict=VERDICTS)
    def be_told_again_how_a_payment_ended(
        self, outside: Outside, verdict: Succeeded | Failed
    ) -> None:
        """M17: the first verdict is final.

        That a node has paid what had failed is the house's loss, and no such node is in this world.
        """
        ended = "'settled'" if isinstance(verdict, Succeeded) else "'settled', 'failed'"

        async def told() -> None:
            payments = await factories.outgoing_payments(
                self.runtime,
                f"p.payment_hash = $1 AND p.state IN ({ended})",
                outside.payment_hash,
            )
            for payment in payments:
                assert not await lightning.conclude(self.runtime, payment, verdict)

        self.run(told())

    @rule(outside=outsides, payer=PAYER, death=DEATHS)
    def die_while_paying_outside(
        self, outside: Outside, payer: Payer, death: tuple[int, bool]
    ) -> None:
        """The node's word is what counts afterwards."""
        self.reconcile()
        if outside.state is not State.OPEN:
            return
        once = uuid4()
        for _ in range(2):  # the process dies, the client repeats itself
            self._die(self._pay(payer, outside.request, once), death)
            death = (99, False)
            self.run(self._end_everything())
        truth = self.run(factories.world(self.runtime).invoice_status(outside.payment_hash))
        if truth.state is NodeInvoiceState.SETTLED:
            self._paid_outside(outside, payer)

    @rule(payer=PAYER, payee=PAYER, units=SATS, death=DEATHS)
    def die_while_sending(
        self, payer: Payer, payee: Payer, units: int, death: tuple[int, bool]
    ) -> None:
        if payer[0] == payee[0] and (payer == payee or not _received(payer, payee, units)):
            return
        if self.held[payer] < units:
            return
        once = uuid4()
        self._die(self._send(payer, payee, units, once), death)
        assert self.run(outcome(self._send(payer, payee, units, once))) == Result.SUCCESS
        self._sent(payer, payee, units)

    @rule(outside=outsides, payer=WHO, death=DEATHS)
    def be_withdrawn_from_by_a_voucher(
        self, outside: Outside, payer: int, death: tuple[int, bool]
    ) -> None:
        """Two show it at once and one process dies; its use is gone if and only if it paid."""
        self.reconcile()
        if outside.state is not State.OPEN or outside.msat < 1_000:
            return
        made = self.run(self._voucher(payer, ceil(outside.msat / 1_000)))

        async def claimed() -> None:
            k1 = vouchers.k1_of(self.runtime, made)
            with suppress(DomainError):
                await claims.claim(self.runtime, made, k1=k1, payment_request=outside.request)

        with dying(death[0], after=death[1]), suppress(Killed):
            self.run(claimed())
        self.run(claimed())
        self.reconcile()
        self.run(claimed())
        self.reconcile()
        truth = self.run(factories.world(self.runtime).invoice_status(outside.payment_hash))
        is_paid = truth.state is NodeInvoiceState.SETTLED
        token = vouchers.url_of(self.runtime, made).rpartition("/")[2]
        assert self.run(vouchers.by_token(self.runtime, token)).used == is_paid
        if is_paid:
            self._paid_outside(outside, (payer, False))

    def teardown(self) -> None:
        if not hasattr(self, "people"):
            return
        self.reconcile()
        self.mine((99, False))
        for own in self.all_owns:
            self.be_told_of_a_receipt(own, 1)

        async def look() -> tuple[dict[Payer, int], list[str], int, int]:
            async with self.runtime.connection() as connection:
                rounded_msat = await proof.balance(connection, System.ROUNDING)
                small = "SELECT sum(amount_sat) FROM onchain_deposit WHERE state = 'suspense'"
                assert (await connection.fetchval(small) or 0) == self.suspended_sat
            held = {payer: await balance(self.runtime, self._wallet(payer)) for payer in self.held}
            report = await checkup.check(self.runtime)
            assert await events.unmatched(self.runtime.pool.fetch) == []
            return held, report.problems, rounded_msat, report.exposure.held_msat

        assert self.run(look()) == (self.held, [], self.rounded_msat, self.dealt_msat)

    # What that means.

    def _expected_of_own(self, own: Own, payer: Payer) -> Outcome:
        if own.state is State.PAID:
            return Result.ALREADY_PAID if own.payer == payer else AlreadyPaid
        if (own.payee, own.cents is not None) == payer:
            return SelfPayment
        if own.state is State.CANCELED:
            return PaymentRefused
        is_poor = self.held[payer] < own.price(in_cents=payer[1])
        return InsufficientBalance if is_poor else Result.SUCCESS

    def _expected_of_outside(self, outside: Outside, payer: Payer) -> Outcome:
        in_cents = payer[1]
        if outside.state is State.PENDING:
            return Result.PENDING if outside.payer == payer else InvalidInput
        if outside.state is State.PAID:
            return Result.ALREADY_PAID if outside.payer == payer else AlreadyPaid
        if self.held[payer] < outside.reserve(in_cents=in_cents):
            return InsufficientBalance
        action = outside.behaviour.action
        if action in {Action.NO_ROUTE, Action.REJECT}:
            return NoRoute if action is Action.NO_ROUTE else PaymentRefused
        if outside.cost_msat - outside.msat > outside.fee_limit_msat(in_cents=in_cents):
            return InvalidInput
        return Result.PENDING if outside.behaviour.ends_after_ms else Result.SUCCESS

    def _expected_of_payout(self, payer: int, sat: int, speed: Speed) -> Outcome:
        if sat < 5_000:
            return InvalidInput
        return (
            InsufficientBalance
            if self.held[payer, False] < sat + FEES_SAT[speed]
            else Result.SUCCESS
        )

    def _sent(self, payer: Payer, payee: Payer, units: int) -> None:
        """Less than a cent goes to the bitcoin wallet of another."""
        received = _received(payer, payee, units)
        self.held[payer] -= units
        if not received:
            self.held[payee[0], False] += units
            return
        self.held[payee] += received
        if payer[1] != payee[1]:
            self._dealt(units * 1_000 if payee[1] else -received * 1_000)

    def _dealt(self, msat: int) -> None:
        type(self).dealt_msat += msat

    def _reserved(self, outside: Outside, payer: Payer, sign: int) -> None:
        """Take what a payment reserves, or give it back."""
        self.held[payer] -= sign * outside.reserve(in_cents=payer[1])
        if payer[1]:
            self._dealt(-sign * (outside.msat + outside.fee_limit_msat(in_cents=True)))

    def _paid_inside(self, own: Own, payer: Payer) -> None:
        own.state, own.payer = State.PAID, payer
        of_dollars = own.cents is not None
        self.held[payer] -= own.price(in_cents=payer[1])
        self.held[own.payee, of_dollars] += own.sat if own.cents is None else own.cents
        if payer[1] != of_dollars:
            self._dealt(own.sat * 1_000 if of_dollars else -own.sat * 1_000)

    def _paid_outside(self, outside: Outside, payer: Payer) -> None:
        outside.state, outside.payer = State.PAID, payer
        cost = outside.cost(in_cents=payer[1])
        self.held[payer] -= cost
        if payer[1]:
            self._dealt(-outside.cost_msat)
            return
        kept_msat = cost * 1_000 - outside.cost_msat
        assert 0 <= kept_msat < 1_000
        type(self).rounded_msat += kept_msat

    def _credited(self, own: Own) -> None:
        """What the node received is credited, unless it was paid inside before: then to nobody."""
        if own.at_node_sat and own.state is not State.PAID:
            own.state = State.PAID
            if own.cents is None:
                self.held[own.payee, False] += own.at_node_sat
            else:
                self.held[own.payee, True] += own.cents
                self._dealt(own.at_node_sat * 1_000)
        own.at_node_sat = 0

    # How it is done.

    def _wallet(self, payer: Payer) -> WalletId:
        who = self.people[payer[0]]
        return who.usd if payer[1] else who.btc

    async def _pay(self, payer: Payer, request: str, once: UUID | None = None) -> PaymentResult:
        return await payments.pay_invoice(
            self.runtime,
            self.people[payer[0]].principal,
            wallet_id=self._wallet(payer),
            payment_request=request,
            idempotency_id=once,
        )

    async def _send(self, payer: Payer, payee: Payer, units: int, once: UUID) -> PaymentResult:
        return await payments.send_intraledger(
            self.runtime,
            self.people[payer[0]].principal,
            wallet_id=self._wallet(payer),
            recipient_wallet_id=self._wallet(payee),
            amount=Money(units, Currency.USD if payer[1] else Currency.BTC),
            idempotency_id=once,
        )

    async def _pay_out(
        self, payer: int, address: str, sat: int, speed: Speed, once: UUID | None = None
    ) -> PaymentResult:
        who = self.people[payer]
        order = PayoutOrder(
            wallet_id=who.btc,
            address=address,
            amount=sats(sat),
            speed=speed,
            idempotency_id=once,
        )
        return await sending.send(self.runtime, who.principal, order)

    async def _deposit(self, payee: int, sat: int) -> None:
        who = self.people[payee]
        address = await addresses.current(self.runtime, who.principal, who.btc)
        await factories.sandbox(self.runtime).blockchain.deposit(address, sat)
        await watch.look(self.runtime)

    async def _watch(self) -> None:
        """Send and settle payouts, and take in deposits, as the loops do."""
        await payouts.work(self.runtime, at_once=True)
        await factories.sandbox(self.runtime).blockchain.mine(1)
        await watch.look(self.runtime)
        await payouts.work(self.runtime, at_once=True)

    async def _voucher(self, payer: int, most_sat: int) -> vouchers.Voucher:
        who = self.people[payer].principal
        return await vouchers.create(
            self.runtime,
            Actor.of(who),
            who,
            wallet_id=self.people[payer].btc,
            least_sat=1,
            most_sat=most_sat,
        )

    async def _cancel(self, own: Own) -> bool:
        wallet_id = self._wallet((own.payee, own.cents is not None))
        try:
            await invoices.cancel(self.runtime, wallet_id=wallet_id, payment_hash=own.payment_hash)
        except InvalidInput:
            return False
        return True

    async def _receive(self, own: Own, sat: int) -> bool:
        node = factories.sandbox(self.runtime)
        return isinstance(await node.receive(own.request, amount_sat=sat), Received)

    async def _end_everything(self) -> None:
        """Let time pass, and two reconcilers work at once."""
        pool = self.runtime.pool
        await pool.execute("UPDATE payment SET sender_until = now(), due_at = NULL")
        await pool.execute("UPDATE sandbox_payment SET ends_at = now() WHERE ends_at > now()")
        for payment in await factories.outgoing_payments(
            self.runtime, "p.state = 'sending' LIMIT 1"
        ):
            await self._told_at_once(payment)
        await asyncio.gather(*(reconciliation.reconcile(self.runtime) for _ in range(2)))
        await pool.execute("UPDATE voucher_claim SET due_at = now()")
        await asyncio.gather(*(claims.conclude(self.runtime) for _ in range(2)))

    async def _told_at_once(self, payment: Payment) -> None:
        """Two who ask the node are answered alike; one of them ends the payment."""
        verdict = await self.runtime.payments.track(payment.payment_hash)
        if isinstance(verdict, Succeeded | Failed):
            works = [lightning.conclude(self.runtime, payment, verdict) for _ in range(2)]
            assert sorted(await asyncio.gather(*works)) == [False, True]

    def _die(self, work: Coroutine[Any, Any, PaymentResult], death: tuple[int, bool]) -> None:
        with dying(death[0], after=death[1]), suppress(Killed):
            self.run(outcome(work))


async def _no() -> bool:
    return False


@pytest.mark.slow
def test_every_satoshi_is_where_the_model_says(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A long run is beside other work: a sender is not given up for being slow.
    monkeypatch.setattr(lightning, "SENDER_GRACE_S", 300.0)
    # The fixture's loop is busy running the test; the machine drives one of its own, in a thread.

    def drive() -> None:
        loop, stack = asyncio.new_event_loop(), AsyncExitStack()
        patient = make_settings(
            database_url, tmp_path, sandbox_holds=False, statement_timeout_s=300.0
        )
        opening = open_runtime(patient, migrates=False)
        try:
            runtime = loop.run_until_complete(stack.enter_async_context(opening))
            factories.sandbox(runtime).pay_timeout_s = 0.01
            MoneyMachine.loop, MoneyMachine.runtime = loop, runtime
            run_state_machine_as_test(
                seed(SEED)(MoneyMachine) if SEED else MoneyMachine,
                settings=settings(
                    max_examples=examples(60),
                    stateful_step_count=40,
                    deadline=None,
                    # Shrinking takes minutes where each step is a payment; a run has 40 at most.
                    phases=[Phase.generate],
                    suppress_health_check=list(HealthCheck),
                ),
            )
        except BaseException as error:
            failures.append(error)
        finally:
            loop.run_until_complete(stack.aclose())
            loop.close()

    failures: list[BaseException] = []
    thread = threading.Thread(target=drive)
    thread.start()
    thread.join()
    if failures:
        raise failures[0]


@pytest.mark.parametrize(
    ("amount_msat", "cost_sat"),
    [(1, 2), (999, 2), (1_000, 2), (1_001, 3), (1_500, 3), (2_500_001, 2_502)],
)
async def test_m2_parts_of_a_satoshi_are_paid_as_a_whole_one_and_the_house_keeps_the_rest(
    runtime: Runtime, amount_msat: int, cost_sat: int
) -> None:
    """The network takes 1,000 msat and 100 millionths, rounded down."""
    alice = await person(runtime, sat=FUNDS_SAT)
    invoice = await factories.world(runtime).create_invoice(
        amount_msat=amount_msat, memo="", expiry_s=600, behaviour=parse("settle")
    )

    result = await payments.pay_invoice(
        runtime,
        alice.principal,
        wallet_id=alice.btc,
        payment_request=invoice.payment_request,
    )

    assert result.transaction is not None
    assert (result.status, result.transaction.amount) == (Result.SUCCESS, sats(-cost_sat))
    assert await balance(runtime, alice.btc) == FUNDS_SAT - cost_sat
    left_msat = amount_msat + 1_000 + amount_msat // 10_000
    assert await factories.sandbox(runtime).balance_msat() == FUNDS_SAT * 1_000 - left_msat
    async with runtime.connection() as connection:
        kept_msat = await proof.balance(connection, System.ROUNDING)
    assert kept_msat == cost_sat * 1_000 - left_msat
    assert 0 <= kept_msat < 1_000
    assert (await checkup.check(runtime)).problems == []
