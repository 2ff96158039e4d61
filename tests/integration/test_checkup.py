"""The check: full, and from where the last one got to."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from app.database.pool import Connection
from app.ledger import dealer, proof
from app.money import Currency, Money, sats
from app.nodes.sandbox.behaviour import parse
from app.permissions import Scope
from app.process.runtime import Runtime
from app.services import checkup, sandbox_funds
from app.services.authentication import authenticate
from app.services.checkup import Report
from app.services.onchain import addresses, watch
from app.services.payments import dollars, incoming, invoices, reconciliation
from app.services.payments import sending as payments
from app.services.payments.result import Result
from app.settings import Settings
from app.startup import open_runtime
from tests import factories
from tests.factories import Person


@pytest.fixture
async def alice(runtime: Runtime) -> Person:
    factories.sandbox(runtime).pay_timeout_s = 0.05
    return await factories.person(runtime, sat=100_000)


@pytest.fixture
async def bob(runtime: Runtime) -> Person:
    return await factories.person(runtime, sat=10_000)


async def send(runtime: Runtime, payer: Person, payee: Person, sat: int = 10) -> None:
    await payments.send_intraledger(
        runtime,
        payer.principal,
        wallet_id=payer.btc,
        recipient_wallet_id=payee.btc,
        amount=sats(sat),
    )


async def pay_outside(runtime: Runtime, payer: Person, behaviour: str) -> Result:
    invoice = await factories.world(runtime).create_invoice(
        amount_msat=1_000_000, memo="", expiry_s=600, behaviour=parse(behaviour)
    )
    paid = await payments.pay_invoice(
        runtime, payer.principal, wallet_id=payer.btc, payment_request=invoice.payment_request
    )
    return paid.status


async def live(runtime: Runtime, alice: Person, bob: Person) -> None:
    """Let money move in every way there is; leave two payments pending."""
    await send(runtime, alice, bob)
    own = await invoices.create(
        runtime, bob.principal, wallet_id=bob.btc, amount=sats(100), memo=""
    )
    await payments.pay_invoice(
        runtime, alice.principal, wallet_id=alice.btc, payment_request=own.payment_request
    )
    await sandbox_funds.fund(runtime, bob.btc, 500)
    assert await pay_outside(runtime, alice, "settle") is Result.SUCCESS
    assert await pay_outside(runtime, alice, "timeout_then_settle") is Result.PENDING
    assert await pay_outside(runtime, alice, "timeout_then_fail") is Result.PENDING


async def end_pending(runtime: Runtime) -> None:
    async with asyncio.timeout(10):
        while await runtime.pool.fetchval("SELECT count(*) FROM payment WHERE state = 'sending'"):
            await runtime.pool.execute("UPDATE payment SET due_at = NULL")  # all are due
            await reconciliation.reconcile(runtime)
            await asyncio.sleep(0.05)


async def since(runtime: Runtime) -> Report:
    """Check what came after the last check."""
    return await checkup.check(runtime, incremental=True)


async def test_an_incremental_check_looks_at_what_came_after_the_last_one(
    runtime: Runtime, alice: Person, bob: Person
) -> None:
    await live(runtime, alice, bob)
    first = await since(runtime)
    assert (first.problems, first.since) == ([], None), "there was none to begin at"
    await send(runtime, alice, bob)

    second = await since(runtime)
    third = await since(runtime)

    assert (second.journals, second.entries, second.problems) == (1, 2, [])
    assert (third.journals, third.entries, third.problems) == (0, 0, [])
    assert second.since is not None
    assert third.since is not None
    assert third.since > second.since
    everything = await checkup.check(runtime)
    assert (everything.since, everything.problems) == (None, [])
    assert everything.journals == first.journals + 1


async def test_what_was_pending_and_has_ended_is_looked_at_again(
    runtime: Runtime, alice: Person, bob: Person
) -> None:
    await live(runtime, alice, bob)
    await factories.age(runtime, timedelta(days=3))
    await checkup.check(runtime)
    await end_pending(runtime)
    await live(runtime, bob, alice)

    assert (await since(runtime)).problems == []
    await end_pending(runtime)
    assert (await since(runtime)).problems == []
    assert (await checkup.check(runtime)).problems == []


UNGUARDED = "SET session_replication_role = replica; "

#: What goes wrong after the last check, and the claim that finds it.
FAULTS = {
    "UPDATE ledger_account SET balance = balance + 1000 WHERE id = $1": (
        "a stored balance is the sum of its entries"
    ),
    "DELETE FROM entry WHERE journal_id = (SELECT max(id) FROM journal) AND amount < 0": (
        "a journal's entries sum to zero per currency"
    ),
    "DELETE FROM entry WHERE journal_id = (SELECT max(id) FROM journal)": (
        "every journal has entries"
    ),
    "UPDATE wallet_transaction SET amount = amount + 1 WHERE id = ("
    "SELECT id FROM wallet_transaction WHERE wallet_id = $1 ORDER BY id DESC LIMIT 1)": (
        "a wallet's balance is the sum of its transactions"
    ),
    "DELETE FROM movement WHERE id = (SELECT id FROM movement ORDER BY id DESC LIMIT 1)": (
        "every transaction has its movement, and every movement a transaction"
    ),
    "UPDATE invoice SET status = 'OPEN', movement_id = NULL, paid_by = NULL,"
    " received_msat = NULL WHERE movement_id > $2": "a paid invoice has exactly one credit",
    "UPDATE payment SET state = 'failed', fee_msat = NULL, preimage = NULL"
    " WHERE movement_id > $2 AND state = 'settled'": "a payment and its transaction agree",
    "DELETE FROM movement WHERE kind = 'lightning_refund'": (
        "what a failed payment took has been given back"
    ),
    "UPDATE receipt SET amount_msat = amount_msat + 1 WHERE movement_id > $2": (
        "what came in and was credited paid an invoice"
    ),
    "UPDATE payment SET held_msat = held_msat + 1 WHERE state = 'sending'": (
        "what is in flight is what payments reserved"
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("incremental", [False, True], ids=["full", "incremental"])
async def test_a_fault_is_found_and_the_point_stays_where_it_was(
    runtime: Runtime, alice: Person, bob: Person, fault: str, *, incremental: bool
) -> None:
    await live(runtime, alice, bob)
    await checkup.check(runtime)
    before = await runtime.pool.fetch("SELECT * FROM verified_point")
    newest = await runtime.pool.fetchval("SELECT id FROM movement ORDER BY id DESC LIMIT 1")
    await live(runtime, alice, bob)
    await end_pending(runtime)
    await pay_outside(runtime, alice, "timeout_then_settle")
    arguments = [it for name, it in (("$1", alice.btc), ("$2", newest)) if name in fault]
    async with runtime.pool.apart() as connection:
        await connection.execute("SET session_replication_role = replica")  # no triggers
        await connection.execute(fault.replace("$2", f"${len(arguments)}"), *arguments)

    report = await checkup.check(runtime, incremental=incremental)

    assert FAULTS[fault] in {problem.partition(": ")[0] for problem in report.problems}
    assert await runtime.pool.fetch("SELECT * FROM verified_point") == before


async def test_an_invoice_that_was_paid_by_nothing_is_found(
    runtime: Runtime, alice: Person, bob: Person
) -> None:
    await live(runtime, alice, bob)
    await checkup.check(runtime)
    await invoices.create(runtime, bob.principal, wallet_id=bob.btc, amount=sats(100))
    assert (await since(runtime)).problems == []
    await runtime.pool.execute(
        "UPDATE invoice SET status = 'PAID', paid_by = 'intraledger', received_msat = 100000,"
        " movement_id = substring(payment_hash FOR 11) WHERE status = 'OPEN'"
    )

    (problem,) = (await since(runtime)).problems

    assert problem.startswith("a paid invoice has exactly one credit")


async def test_a_sum_that_began_long_ago_is_looked_at_when_it_is_new(
    runtime: Runtime, alice: Person, bob: Person
) -> None:
    key_id, secret = await factories.key(runtime, alice, Scope.WRITE)
    payer = replace(alice, principal=await authenticate(runtime, secret, address="127.0.0.1"))
    for _ in range(3):
        await send(runtime, payer, bob)
    await factories.age(runtime, timedelta(days=3))
    await checkup.check(runtime)
    for _ in range(3):
        await send(runtime, payer, bob)
    await runtime.pool.execute("SELECT key_spent_fold($1, clock_timestamp(), 10, 5)", key_id)
    assert await runtime.pool.fetchval("SELECT count(*) FROM key_spent_sum") == 1
    assert (await since(runtime)).problems == []
    await runtime.pool.execute("UPDATE key_spent_sum SET sat = sat + 1")

    (problem,) = (await since(runtime)).problems

    assert problem.startswith("a stored sum of what a key spent")


async def test_the_check_has_no_time_limit_of_requests_and_tells_where_it_is(
    settings: Settings, runtime: Runtime, alice: Person, bob: Person
) -> None:
    await send(runtime, alice, bob)
    claims: list[str] = []
    limited = settings.model_copy(update={"statement_timeout_s": 0.05})
    async with open_runtime(limited, migrates=False, listens=False) as impatient:
        async with impatient.pool.apart() as connection:
            await connection.execute("SELECT pg_sleep(0.1)")

        assert (await checkup.check(impatient, told=claims.append)).ok

    assert len(claims) == len({*claims}) == checkup.CLAIMS


async def test_a_journal_still_to_come_is_not_passed_over(
    runtime: Runtime, alice: Person, bob: Person
) -> None:
    """Its number is lower than that of one that is committed already."""
    async with runtime.connection() as connection:
        late = connection.transaction()
        await late.start()
        await _post(connection, alice, bob)
        other, another = [await factories.person(runtime, sat=10) for _ in range(2)]
        await send(runtime, other, another)
        checking = asyncio.create_task(checkup.check(runtime))
        await _looks_for_writers(runtime)
        await late.commit()
    first = await checking
    assert (first.ok, first.since) == (False, None), "what was posted by hand has no transactions"

    async with runtime.connection() as connection:
        assert await proof.settled_journal(connection) == await connection.fetchval(
            "SELECT max(id) FROM journal"
        )
    assert first.journals == await runtime.pool.fetchval("SELECT count(*) FROM journal")


async def _post(connection: Connection, payer: Person, payee: Person) -> None:
    accounts: list[UUID] = [payer.btc, payee.btc]
    await connection.execute("SELECT ledger_post('intraledger', $1, '{-1000,1000}')", accounts)


async def _looks_for_writers(runtime: Runtime) -> None:
    async with asyncio.timeout(10):
        while not await runtime.pool.fetchval(  # noqa: ASYNC110
            "SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%virtualtransaction = ANY%'"
            " AND pid <> pg_backend_pid()"
        ):
            await asyncio.sleep(0.01)


async def test_checks_at_once_come_one_after_another(
    runtime: Runtime, alice: Person, bob: Person
) -> None:
    await send(runtime, alice, bob)
    checks: list[Callable[[], Awaitable[Report]]] = [
        lambda: checkup.check(runtime),
        lambda: since(runtime),
    ] * 3

    reports = await asyncio.gather(*(check() for check in checks))

    assert [report.problems for report in reports] == [[]] * len(checks)


async def test_a_quarantined_receipt_is_told_however_old_it_is(
    runtime: Runtime, alice: Person, bob: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    factories.takes_unasked(runtime)
    invoice = await invoices.create(
        runtime, bob.principal, wallet_id=bob.btc, amount=sats(100), memo=""
    )
    await factories.sandbox(runtime).receive(invoice.payment_request, amount_sat=None)
    receipt = await runtime.node.receipts.lookup_receipt(invoice.payment_hash)
    assert receipt is not None

    async def broken(*_: object) -> bool:
        raise RuntimeError("a bug")

    monkeypatch.setattr(incoming, "credit", broken)
    await incoming.credit_or_put_aside(runtime, receipt)
    await runtime.pool.execute(
        "INSERT INTO verified_point (journal_id, at) VALUES (0, now() + interval '9 days')"
    )

    (problem,) = [it for it in (await since(runtime)).problems if "credited:" in it]

    assert "RuntimeError: a bug" in problem


@pytest.mark.parametrize(
    ("fault", "claim"),
    [
        (
            "UPDATE invoice SET amount_cents = amount_cents + 1 WHERE currency = 'USD'",
            "a dollar invoice credited the cents that it promised",
        ),
        (
            "UPDATE dealer_total SET total = total + 1",
            "a stored total of the dealer's is the sum of its entries",
        ),
        (
            "UPDATE ledger_account SET balance = balance + 1 WHERE id = $1",
            "what is owed by the dealer is what dollar wallets hold",
        ),
    ],
    ids=["promise", "total", "balance"],
)
@pytest.mark.parametrize("incremental", [False, True], ids=["full", "incremental"])
async def test_dollars_that_are_not_right_are_found(
    runtime: Runtime, alice: Person, bob: Person, fault: str, claim: str, *, incremental: bool
) -> None:
    await checkup.check(runtime)
    made = await invoices.create(
        runtime, bob.principal, wallet_id=bob.usd, amount=Money(50, Currency.USD)
    )
    await payments.pay_invoice(
        runtime, alice.principal, wallet_id=alice.btc, payment_request=made.payment_request
    )
    async with runtime.pool.apart() as connection:
        await connection.execute("SET session_replication_role = replica")  # no triggers
        await connection.execute(fault, *([bob.usd] if "$1" in fault else []))

    report = await checkup.check(runtime, incremental=incremental)

    assert claim in {problem.partition(": ")[0] for problem in report.problems}
    assert (report.exposure.owed_cents, report.exposure.held_msat) in {
        (50, 502_000),
        (49, 502_001),  # where the total is wrong
    }


async def _buy_dollars(runtime: Runtime, who: Person) -> None:
    await payments.send_intraledger(
        runtime,
        who.principal,
        wallet_id=who.btc,
        recipient_wallet_id=who.usd,
        amount=sats(1_000),
    )


async def test_the_dealers_totals_may_lie_before_the_point_or_behind_it(
    runtime: Runtime, alice: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dealer, "_UNFOLDED_MAX", 1)
    await _buy_dollars(runtime, alice)
    await dollars.sum_up(runtime)
    await _buy_dollars(runtime, alice)
    await checkup.check(runtime)

    assert (await since(runtime)).problems == [], "the totals are those of an earlier journal"
    await _buy_dollars(runtime, alice)
    await dollars.sum_up(runtime)
    assert (await since(runtime)).problems == [], "and of a later one"
    await checkup.check(runtime)
    await runtime.pool.execute("UPDATE dealer_total SET total = total + 1 WHERE total < 0")
    assert len((await since(runtime)).problems) == 1


async def _deposit(runtime: Runtime, who: Person, sat: int) -> None:
    """Pay an address from outside, without a block yet."""
    address = await addresses.create(runtime, who.principal, who.btc)
    await factories.sandbox(runtime).blockchain.deposit(address, sat)
    await watch.look(runtime)


async def _confirm(runtime: Runtime) -> None:
    await factories.sandbox(runtime).blockchain.mine(6)
    await watch.look(runtime)


async def test_deposits_on_the_chain_are_right_before_the_point_and_behind_it(
    runtime: Runtime, alice: Person
) -> None:
    await _deposit(runtime, alice, 10_000)
    await _deposit(runtime, alice, 1)  # too little: the operator's to assign
    await _confirm(runtime)
    await _deposit(runtime, alice, 20_000)
    assert (await checkup.check(runtime)).problems == []

    assert (await since(runtime)).problems == []
    await _confirm(runtime)
    assert (await since(runtime)).problems == []
    await factories.age(runtime, timedelta(days=3))
    await runtime.pool.execute(_OLD_DEPOSITS)
    assert (await since(runtime)).problems == []


@pytest.mark.parametrize(
    "fault",
    [
        "DELETE FROM receipt WHERE rail = 'onchain'",
        "DELETE FROM onchain_deposit",
        "UPDATE receipt SET amount_msat = amount_msat + 1 WHERE rail = 'onchain'",
        "UPDATE onchain_deposit SET amount_sat = amount_sat + 1",
    ],
)
@pytest.mark.parametrize("sat", [1, 20_000], ids=["suspense", "credited"])
async def test_a_deposit_that_was_seen_before_the_point_and_is_booked_wrongly_is_found(
    runtime: Runtime, alice: Person, fault: str, sat: int
) -> None:
    await _deposit(runtime, alice, sat)
    await runtime.pool.execute(_OLD_DEPOSITS)
    await checkup.check(runtime)
    await _confirm(runtime)
    async with runtime.pool.apart() as connection:
        await connection.execute(UNGUARDED + fault)

    problems = (await since(runtime)).problems

    assert any("booked once" in problem for problem in problems) == _is_traced(fault, sat)


def _is_traced(fault: str, sat: int) -> bool:
    """Tell whether anything leads to a deposit that was first seen long before the point.

    The movement of one that was credited does, and so does the receipt of one that was put aside.
    """
    return sat > 1 or not fault.startswith("DELETE FROM receipt")


_OLD_DEPOSITS = """
UPDATE onchain_deposit
   SET seen_at = seen_at - interval '40 days',
       event_id = moment_bytes(moment_of(event_id) - interval '40 days')
               || substring(event_id FROM 8)
"""
