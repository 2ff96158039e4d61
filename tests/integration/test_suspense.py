"""What came in twice, with a node that cannot hold: assigned or returned by the operator, once."""

import asyncio
import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.database import listener
from app.errors import InvalidInput, NodeUnavailable, NotFound, PaymentRefused, WalletRefused
from app.ledger import proof
from app.ledger.model import System
from app.money import sats
from app.nodes.answers import (
    NodeInvoice,
    NodeInvoiceState,
    NoTrace,
    PayOutcome,
    Succeeded,
    TrackOutcome,
)
from app.nodes.sandbox.behaviour import parse
from app.nodes.sandbox.node import SandboxNode
from app.principal import Actor, WalletId
from app.process.runtime import Runtime
from app.services import audit, checkup
from app.services.pages import PageRequest
from app.services.payments import (
    attention,
    held,
    incoming,
    invoices,
    losses,
    reconciliation,
    returns,
    sending,
    suspense,
)
from app.services.payments.invoices import Invoice
from app.services.payments.result import PaymentResult, Result
from app.services.wallets import transactions
from app.services.wallets.movements import MovementKind
from tests import factories
from tests.command_line import CommandLine
from tests.dying import Killed, dying
from tests.factories import Person, balance
from tests.locks import until_one_waits
from tests.story.servers import Installation

OPERATOR = Actor.operator()
PAID_MSAT = 1_000_000
FEE_MSAT = 1_100
STATEMENTS_MAX = 30
NOBODY = WalletId("00000000-0000-4000-8000-00000000dead")  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Twice:
    """Bob's invoice was paid by Alice and, before the node had heard of it, from outside."""

    runtime: Runtime
    alice: Person
    bob: Person
    invoice: Invoice

    @property
    def reference(self) -> bytes:
        return self.invoice.payment_hash

    async def state(self) -> str:
        return (await suspense.find(self.runtime, self.reference)).state

    async def books_are_right(self) -> None:
        assert (await checkup.check(self.runtime)).problems == []

    async def outside(self, behaviour: str = "settle", **more: Any) -> NodeInvoice:
        wish = {"amount_msat": PAID_MSAT, "memo": "", "expiry_s": 600, **more}
        return await factories.world(self.runtime).create_invoice(
            behaviour=parse(behaviour), **wish
        )

    async def send_back(self, invoice: NodeInvoice) -> bool:
        return await returns.send_back(
            self.runtime, OPERATOR, self.reference, invoice.payment_request
        )

    async def is_paid(self, invoice: NodeInvoice) -> bool:
        found = await factories.world(self.runtime).invoice_status(invoice.payment_hash)
        return found.state is NodeInvoiceState.SETTLED


async def _twice(runtime: Runtime, alice: Person, bob: Person) -> Twice:
    invoice = await invoices.create(runtime, bob.principal, wallet_id=bob.btc, amount=sats(1_000))
    await sending.pay_invoice(
        runtime, alice.principal, wallet_id=alice.btc, payment_request=invoice.payment_request
    )
    await factories.sandbox(runtime).receive(invoice.payment_request, amount_sat=None)
    await held.arrived(runtime, invoice.payment_hash)
    return Twice(runtime, alice, bob, invoice)


@pytest.fixture
async def twice(runtime: Runtime) -> Twice:
    factories.takes_unasked(runtime)
    alice, bob = await factories.person(runtime, sat=100_000), await factories.person(runtime)
    return await _twice(runtime, alice, bob)


async def test_what_came_twice_is_listed_and_told(twice: Twice) -> None:
    (stray,) = await suspense.page(twice.runtime, limit=10)

    assert stray.reference == twice.reference
    assert (stray.amount_msat, stray.state, stray.wallet_id) == (
        PAID_MSAT,
        "suspense",
        twice.bob.btc,
    )
    assert stray.why == "the invoice was paid from inside before"
    assert (await attention.needed(twice.runtime)).receipts_in_suspense == 1


async def test_it_is_assigned_to_a_wallet_once(twice: Twice) -> None:
    runtime = twice.runtime
    works = [suspense.assign(runtime, OPERATOR, twice.reference, twice.bob.btc) for _ in range(5)]

    ends = await asyncio.gather(*works, return_exceptions=True)

    assert [end for end in ends if not isinstance(end, InvalidInput)] == [sats(1_000)]
    assert await balance(runtime, twice.bob.btc) == 2_000
    history = await transactions.page(runtime, [twice.bob.btc], PageRequest(1, None, False))
    assert history.items[0].kind is MovementKind.CORRECTION
    events = await audit.page(
        runtime, twice.bob.principal.account_id, PageRequest(1, None, backwards=False)
    )
    assert events.items[0].kind is audit.AuditKind.RECEIPT_ASSIGNED
    assert events.items[0].after["transaction_id"] == history.items[0].id.hex()
    assert await suspense.page(runtime, limit=10) == []
    assert [it.state for it in await suspense.page(runtime, limit=10, ended=True)] == ["assigned"]
    assert (await attention.needed(runtime)).receipts_in_suspense == 0
    await held.arrived(runtime, twice.reference)  # the node tells of it once more
    await twice.books_are_right()


async def test_a_dollar_wallet_is_assigned_cents(twice: Twice) -> None:
    credited = await suspense.assign(twice.runtime, OPERATOR, twice.reference, twice.bob.usd)

    assert await balance(twice.runtime, twice.bob.usd) == credited.units == 99
    await twice.books_are_right()


async def test_what_is_not_there_or_nobodys_is_not_assigned(twice: Twice) -> None:
    with pytest.raises(WalletRefused):
        await suspense.assign(twice.runtime, OPERATOR, twice.reference, NOBODY)
    with pytest.raises(NotFound):
        await suspense.assign(twice.runtime, OPERATOR, b"h" * 32, twice.bob.btc)
    assert await twice.state() == "suspense"


async def test_it_is_returned_by_paying_an_invoice_of_who_sent_it(twice: Twice) -> None:
    invoice = await twice.outside()

    assert await twice.send_back(invoice)

    assert await twice.is_paid(invoice)
    assert await twice.state() == "returned"
    async with twice.runtime.connection() as connection:
        assert await proof.balance(connection, System.SUSPENSE) == 0
        assert await proof.balance(connection, System.NETWORK_FEES) == -FEE_MSAT
    await twice.books_are_right()
    with pytest.raises(InvalidInput, match="it is returned"):
        await twice.send_back(await twice.outside())
    with pytest.raises(InvalidInput, match="it is returned"):
        await suspense.assign(twice.runtime, OPERATOR, twice.reference, twice.bob.btc)


@pytest.mark.parametrize("amount_msat", [None, PAID_MSAT])
async def test_of_many_who_return_and_assign_at_once_one_does(
    twice: Twice, amount_msat: int | None
) -> None:
    given = [await twice.outside(amount_msat=amount_msat) for _ in range(3)]

    ends = await asyncio.gather(
        *(twice.send_back(invoice) for invoice in given),
        suspense.assign(twice.runtime, OPERATOR, twice.reference, twice.bob.btc),
        return_exceptions=True,
    )

    assert len([end for end in ends if not isinstance(end, BaseException)]) == 1
    paid = [await twice.is_paid(invoice) for invoice in given]
    assigned = await balance(twice.runtime, twice.bob.btc) == 2_000
    assert sum(paid) + assigned == 1
    await twice.books_are_right()


@pytest.mark.parametrize("behaviour", ["no_route", "reject", "fee_ppm:900000"])
async def test_what_cannot_be_returned_is_in_suspense_as_before(
    twice: Twice, behaviour: str
) -> None:
    with pytest.raises(PaymentRefused, match="as before"):
        await twice.send_back(await twice.outside(behaviour))

    assert await twice.state() == "suspense"
    await twice.books_are_right()
    assert await twice.send_back(await twice.outside())


async def test_a_node_that_is_away_returns_nothing(
    twice: Twice, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def unreachable(*_: object, **__: object) -> PayOutcome:
        raise NodeUnavailable

    monkeypatch.setattr(SandboxNode, "pay", unreachable)
    with pytest.raises(PaymentRefused, match="did not send"):
        await twice.send_back(await twice.outside())

    assert await twice.state() == "suspense"


async def test_invoices_that_will_not_do_are_refused(twice: Twice) -> None:
    runtime = twice.runtime
    own = await invoices.create(
        runtime, twice.bob.principal, wallet_id=twice.bob.btc, amount=sats(1_000)
    )
    paid = await twice.outside()
    await sending.pay_invoice(
        runtime,
        twice.alice.principal,
        wallet_id=twice.alice.btc,
        payment_request=paid.payment_request,
    )
    used = await twice.outside()
    await runtime.payments.pay(used.payment_request, amount_msat=None, fee_limit_msat=FEE_MSAT)
    for request, why in {
        own.payment_request: "Assign",
        (await twice.outside(amount_msat=PAID_MSAT + 1)).payment_request: "msat came in",
        (await twice.outside(expiry_s=0)).payment_request: "expired",
        paid.payment_request: "being paid, or was",
    }.items():
        with pytest.raises(InvalidInput, match=why):
            await returns.send_back(runtime, OPERATOR, twice.reference, request)
    with pytest.raises(PaymentRefused, match="paid this invoice before"):
        await twice.send_back(used)

    assert await twice.state() == "suspense"


@pytest.mark.parametrize(
    ("behaviour", "state"), [("timeout_then_settle", "returned"), ("timeout_then_fail", "suspense")]
)
async def test_a_return_of_which_nobody_knows_is_found_out(
    twice: Twice, behaviour: str, state: str
) -> None:
    invoice = await twice.outside(behaviour)

    assert not await twice.send_back(invoice)

    assert await twice.state() == "returning"
    await twice.books_are_right()
    assert await returns.conclude(twice.runtime) == 0, "its sender may be at work"
    await _time_passes(twice.runtime)
    assert await returns.conclude(twice.runtime) == 1
    assert await twice.state() == state
    assert await twice.is_paid(invoice) is (state == "returned")
    await twice.books_are_right()


async def test_a_return_that_cannot_be_concluded_keeps_no_other_from_it(
    twice: Twice, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = await _twice(twice.runtime, twice.alice, twice.bob)
    odd, other = [await twice.outside("timeout_then_settle") for _ in range(2)]
    assert not await twice.send_back(odd)
    assert not await second.send_back(other)
    await _time_passes(twice.runtime)
    track = SandboxNode.track

    async def fail_for_one(node: SandboxNode, payment_hash: bytes) -> TrackOutcome:
        if payment_hash == odd.payment_hash:
            raise RuntimeError("a bug")
        return await track(node, payment_hash)

    monkeypatch.setattr(SandboxNode, "track", fail_for_one)

    assert await returns.conclude(twice.runtime) == 1
    assert (await twice.state(), await second.state()) == ("returning", "returned")


@pytest.mark.parametrize("heard", [NoTrace(), Succeeded(b"\1" * 32, 0)])
async def test_what_is_heard_late_of_one_return_says_nothing_of_the_next(
    twice: Twice, monkeypatch: pytest.MonkeyPatch, heard: TrackOutcome
) -> None:
    assert not await twice.send_back(await twice.outside("timeout_then_fail"))
    await _time_passes(twice.runtime)
    asked, tell = asyncio.Event(), asyncio.Event()

    async def slowly(*_: object) -> TrackOutcome:
        asked.set()
        await tell.wait()
        return heard

    with monkeypatch.context() as slow:
        slow.setattr(SandboxNode, "track", slowly)
        late = asyncio.create_task(returns.conclude(twice.runtime))
        await asked.wait()
    await _time_passes(twice.runtime)
    assert await returns.conclude(twice.runtime) == 1
    following = await twice.outside("timeout_then_settle")
    assert not await twice.send_back(following)
    tell.set()
    await late

    found = await suspense.find(twice.runtime, twice.reference)
    assert (found.state, found.return_request) == ("returning", following.payment_request)
    await twice.books_are_right()


@pytest.mark.parametrize("found_by", ["asking again", "who pays again"])
async def test_what_was_returned_is_no_loss_of_one_who_had_tried_to_pay_it(
    twice: Twice, monkeypatch: pytest.MonkeyPatch, found_by: str
) -> None:
    runtime, invoice = twice.runtime, await twice.outside()

    async def unreachable(*_: object, **__: object) -> PayOutcome:
        raise NodeUnavailable

    async def pay() -> PaymentResult:
        request = invoice.payment_request
        return await sending.pay_invoice(
            runtime, twice.alice.principal, wallet_id=twice.alice.btc, payment_request=request
        )

    with monkeypatch.context() as away:
        away.setattr(SandboxNode, "pay", unreachable)
        with pytest.raises(NodeUnavailable):
            await pay()
    assert await twice.send_back(invoice)

    if found_by == "asking again":
        await runtime.pool.execute("UPDATE payment SET recheck_at = now()")
        assert await losses.recheck(runtime) == 0
    else:
        assert (await pay()).status is Result.ALREADY_PAID

    assert (await attention.needed(runtime)).payments_lost == 0
    await twice.books_are_right()


async def test_who_pays_an_invoice_by_which_something_is_being_returned_is_not_charged_as_well(
    twice: Twice,
) -> None:
    invoice = await twice.outside("timeout_then_settle")
    assert not await twice.send_back(invoice)
    before = await balance(twice.runtime, twice.alice.btc)
    with contextlib.suppress(InvalidInput):
        await sending.pay_invoice(
            twice.runtime,
            twice.alice.principal,
            wallet_id=twice.alice.btc,
            payment_request=invoice.payment_request,
        )
    await _time_passes(twice.runtime)
    await twice.runtime.pool.execute("UPDATE payment SET sender_until = now()")
    await returns.conclude(twice.runtime)
    await reconciliation.reconcile(twice.runtime)

    assert await twice.is_paid(invoice)
    assert await twice.state() == "returned"
    assert await balance(twice.runtime, twice.alice.btc) == before
    await twice.books_are_right()


async def test_who_pays_it_while_its_return_begins_waits_and_is_refused(
    twice: Twice, monkeypatch: pytest.MonkeyPatch
) -> None:
    runtime, invoice = twice.runtime, await twice.outside()
    before = await balance(runtime, twice.alice.btc)
    begins, may_commit, answered = asyncio.Event(), asyncio.Event(), asyncio.Event()
    handed_over = 0
    record, pay = audit.record, SandboxNode.pay

    async def slowly(*args: Any, **more: Any) -> None:
        await record(*args, **more)
        begins.set()
        await may_commit.wait()

    async def counted(*args: Any, **more: Any) -> PayOutcome:
        nonlocal handed_over
        handed_over += 1
        await answered.wait()  # who asks once it was returned is told that it is paid
        return await pay(*args, **more)

    monkeypatch.setattr(audit, "record", slowly)
    monkeypatch.setattr(SandboxNode, "pay", counted)
    async with asyncio.TaskGroup() as tasks:
        returning = tasks.create_task(twice.send_back(invoice))
        await begins.wait()
        paying = tasks.create_task(_refused(twice, invoice))
        await until_one_waits(runtime.pool)
        may_commit.set()
        await asyncio.wait([paying])
        answered.set()

    assert returning.result()
    assert "pending payment" in paying.result().message
    assert handed_over == 1
    assert await balance(runtime, twice.alice.btc) == before
    await twice.books_are_right()


async def _refused(twice: Twice, invoice: NodeInvoice) -> InvalidInput:
    with pytest.raises(InvalidInput) as refused:
        await sending.pay_invoice(
            twice.runtime,
            twice.alice.principal,
            wallet_id=twice.alice.btc,
            payment_request=invoice.payment_request,
        )
    return refused.value


async def _time_passes(runtime: Runtime) -> None:
    await runtime.pool.execute("UPDATE sandbox_payment SET ends_at = now() WHERE ends_at > now()")
    await runtime.pool.execute("UPDATE receipt SET due_at = now() WHERE due_at IS NOT NULL")


@pytest.mark.parametrize("after", [False, True])
async def test_who_dies_while_returning_returns_once_or_not(twice: Twice, after: bool) -> None:
    died, case = True, twice
    for at in range(1, STATEMENTS_MAX):
        invoice = await case.outside()
        with contextlib.suppress(Killed), dying(at, after=after):
            died = True
            await case.send_back(invoice)
            died = False
        await _time_passes(case.runtime)
        await returns.conclude(case.runtime)

        assert await case.state() in {"suspense", "returned"}
        assert await case.is_paid(invoice) is (await case.state() == "returned")
        await case.books_are_right()
        if not died:
            break
        case = await _twice(case.runtime, case.alice, case.bob)
    assert not died, "there are more statements"


async def test_what_was_for_another_program_is_the_operators_once(twice: Twice) -> None:
    kept = await asyncio.gather(
        *(suspense.keep(twice.runtime, twice.reference) for _ in range(3)), return_exceptions=True
    )

    assert [one for one in kept if not isinstance(one, InvalidInput)] == [PAID_MSAT]
    assert await twice.state() == "kept"
    async with twice.runtime.connection() as connection:
        assert await proof.balance(connection, System.CAPITAL) == PAID_MSAT
    with pytest.raises(InvalidInput, match="it is kept"):
        await suspense.assign(twice.runtime, OPERATOR, twice.reference, twice.bob.btc)
    await twice.books_are_right()


async def test_the_operator_has_what_was_put_aside_tried_again(
    runtime: Runtime, database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listener, "ACK_TIMEOUT_S", 0.0)
    factories.takes_unasked(runtime)
    bob = await factories.person(runtime)
    hashes = []
    for _ in range(3):
        invoice = await invoices.create(
            runtime, bob.principal, wallet_id=bob.btc, amount=sats(1_000)
        )
        await factories.sandbox(runtime).receive(invoice.payment_request, amount_sat=None)
        receipt = await runtime.node.receipts.lookup_receipt(invoice.payment_hash)
        assert receipt is not None
        with monkeypatch.context() as broken:
            broken.setattr(incoming, "credit", _a_bug)
            await incoming.credit_or_put_aside(runtime, receipt)
        hashes.append(invoice.payment_hash.hex())
    values = {
        "LATCHKEY_DATABASE_URL": database_url,
        "LATCHKEY_DATA_DIR": str(tmp_path),
        "LATCHKEY_LOG_LEVEL": "error",
    }
    command_line = CommandLine(Installation(tmp_path, values))

    (first, *_) = (await command_line.ask("receipts", "list"))["receipts"]
    assert (first["state"], first["why"]) == ("quarantined", "RuntimeError: a bug")
    one = await command_line.ask("receipts", "retry", hashes[0])
    again = await command_line.run("receipts", "retry", hashes[0])
    rest = await command_line.ask("receipts", "retry")

    assert one == {"tried": 1, "booked": 1}
    assert (again.code, "Nothing by this name" in again.errors) == (1, True)
    assert rest == {"tried": 2, "booked": 2}
    assert await balance(runtime, bob.btc) == 3 * 1_000


async def _a_bug(*_: object) -> bool:
    raise RuntimeError("a bug")


async def test_the_operator_does_it_at_the_command_line(
    runtime: Runtime, database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listener, "ACK_TIMEOUT_S", 0.0)
    factories.takes_unasked(runtime)
    alice, bob = await factories.person(runtime, sat=100_000), await factories.person(runtime)
    first, second = [await _twice(runtime, alice, bob) for _ in range(2)]
    values = {
        "LATCHKEY_DATABASE_URL": database_url,
        "LATCHKEY_DATA_DIR": str(tmp_path),
        "LATCHKEY_LOG_LEVEL": "error",
    }
    command_line = CommandLine(Installation(tmp_path, values))

    listed = await command_line.ask("receipts", "list")
    checked = await command_line.run("check")
    assigned = await command_line.ask(
        "receipts", "assign", first.reference.hex(), "--wallet", str(bob.btc), "--yes"
    )
    invoice = await second.outside()
    returned = await command_line.ask(
        "receipts", "return", second.reference.hex(), "--invoice", invoice.payment_request, "--yes"
    )
    nothing = await command_line.run("receipts", "list")
    all_of_them = await command_line.ask("receipts", "list", "--all")
    wrong = await command_line.run("receipts", "assign", "xyz", "--wallet", str(bob.btc))

    assert [it["paymentHash"] for it in listed["receipts"]] == [
        first.reference.hex(),
        second.reference.hex(),
    ]
    assert "2 receipts in suspense" in checked.errors
    assert assigned["credited"] == 1_000
    assert returned["state"] == "returned"
    assert nothing.output.strip() == "None."
    assert [it["state"] for it in all_of_them["receipts"]] == ["assigned", "returned"]
    assert (wrong.code, "64 hexadecimal digits" in wrong.errors) == (1, True)
