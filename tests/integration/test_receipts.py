"""Following what the node reports: everything is credited, from where we left off."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager

import pytest
from structlog.testing import capture_logs

from app.errors import Unavailable
from app.money import sats
from app.nodes.answers import Receipt
from app.process.runtime import Runtime
from app.services import checkup
from app.services.payments import held, incoming, invoices, receipts
from app.services.payments.invoices import Invoice
from app.settings import Settings
from app.startup import open_runtime
from tests import factories
from tests.factories import Person, balance

PAID_SAT = 1_000

Credit = Callable[[Runtime, Receipt], Awaitable[bool]]


@asynccontextmanager
async def following(runtime: Runtime) -> AsyncIterator["asyncio.Task[None]"]:
    task = asyncio.create_task(receipts.follow(runtime))
    yield task
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError, Unavailable):
        await task


async def paid_invoice(runtime: Runtime, payee: Person) -> Invoice:
    invoice = await invoices.create(
        runtime, payee.principal, wallet_id=payee.btc, amount=sats(PAID_SAT)
    )
    await factories.sandbox(runtime).receive(invoice.payment_request, amount_sat=None)
    return invoice


async def until_balance(runtime: Runtime, who: Person, sat: int) -> None:
    async with asyncio.timeout(10):
        while await balance(runtime, who.btc) != sat:  # noqa: ASYNC110
            await asyncio.sleep(0.02)


def failing_for(invoice: Invoice, error: Exception) -> Credit:
    credit = incoming.credit

    async def fail_for_one(runtime: Runtime, receipt: Receipt) -> bool:
        if receipt.payment_hash == invoice.payment_hash:
            raise error
        return await credit(runtime, receipt)

    return fail_for_one


async def test_what_came_before_and_while_it_follows_is_credited_once(runtime: Runtime) -> None:
    bob = await factories.person(runtime)
    await paid_invoice(runtime, bob)
    for number in range(2, 5):
        async with following(runtime):
            await paid_invoice(runtime, bob)
            await until_balance(runtime, bob, number * PAID_SAT)

    assert (await checkup.check(runtime)).problems == []


async def error_of(runtime: Runtime, sql: str, argument: object) -> Exception:
    try:
        await runtime.pool.fetchval(sql, argument)
    except Exception as error:
        return error
    raise AssertionError("it works")


@pytest.mark.parametrize(
    ("sql", "argument"),
    [("SELECT $1::bigint", 2**63), ("SELECT 1 / $1::bigint", 0), ("SELECT $1::uuid", "no UUID")],
)
async def test_a_receipt_that_cannot_be_credited_holds_up_no_other(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch, sql: str, argument: object
) -> None:
    """Neither one that the database refuses nor one that cannot even be sent to it."""
    a_bug = await error_of(runtime, sql, argument)
    bob = await factories.person(runtime)
    stuck = await paid_invoice(runtime, bob)
    with monkeypatch.context() as broken:
        broken.setattr(incoming, "credit", failing_for(stuck, a_bug))
        async with following(runtime):
            await paid_invoice(runtime, bob)
            await until_balance(runtime, bob, PAID_SAT)
            await paid_invoice(runtime, bob)
            await until_balance(runtime, bob, 2 * PAID_SAT)

    await runtime.pool.execute("UPDATE receipt SET due_at = now() WHERE due_at IS NOT NULL")
    assert await incoming.retry_quarantined(runtime) == 1
    assert await balance(runtime, bob.btc) == 3 * PAID_SAT
    assert (await checkup.check(runtime)).problems == []


@pytest.mark.parametrize("is_known", [True, False])
async def test_a_receipt_of_nothing_is_passed_over(runtime: Runtime, is_known: bool) -> None:
    bob = await factories.person(runtime)
    invoice = await invoices.create(runtime, bob.principal, wallet_id=bob.btc, amount=None)
    payment_hash = invoice.payment_hash if is_known else b"\7" * 32

    assert not await incoming.credit_or_put_aside(runtime, Receipt(payment_hash, 0, None, 1))

    assert await runtime.pool.fetchval("SELECT count(*) FROM receipt") == 0


@pytest.mark.parametrize("preimage", [b"", b"\1" * 31, b"\1" * 33])
async def test_a_receipt_with_half_a_preimage_is_put_aside_and_credited_without_it(
    runtime: Runtime, preimage: bytes
) -> None:
    bob = await factories.person(runtime)
    invoice = await invoices.create(runtime, bob.principal, wallet_id=bob.btc, amount=None)
    receipt = Receipt(invoice.payment_hash, 1_000 * PAID_SAT, preimage, 1)

    assert not await incoming.credit_or_put_aside(runtime, receipt)
    await runtime.pool.execute("UPDATE receipt SET due_at = now()")
    assert await incoming.retry_quarantined(runtime) == 1

    assert await balance(runtime, bob.btc) == PAID_SAT


async def test_a_receipt_that_could_not_be_credited_is_tried_again_by_itself(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    bob = await factories.person(runtime)
    stuck = await paid_invoice(runtime, bob)
    with monkeypatch.context() as broken:
        broken.setattr(incoming, "credit", failing_for(stuck, RuntimeError("a bug")))
        async with following(runtime):
            await until_quarantined(runtime, 1)
        for attempts in (2, 3):
            await runtime.pool.execute("UPDATE receipt SET due_at = now() WHERE due_at IS NOT NULL")
            assert await incoming.retry_quarantined(runtime) == 0
            await until_quarantined(runtime, attempts)
        (problem,) = (await checkup.check(runtime)).problems
        assert problem.startswith("what came in could be credited: ")
        assert "RuntimeError: a bug" in problem
    assert await incoming.retry_quarantined(runtime) == 0, "it is not due"

    await runtime.pool.execute("UPDATE receipt SET due_at = now() WHERE due_at IS NOT NULL")
    assert await incoming.retry_quarantined(runtime) == 1
    assert await incoming.retry_quarantined(runtime) == 0

    assert await balance(runtime, bob.btc) == PAID_SAT
    assert (await checkup.check(runtime)).problems == []


async def until_quarantined(runtime: Runtime, attempts: int) -> None:
    count = "SELECT count(*) FROM receipt WHERE state = 'quarantined' AND attempts = $1"
    async with asyncio.timeout(10):
        while not await runtime.pool.fetchval(count, attempts):  # noqa: ASYNC110
            await asyncio.sleep(0.02)


async def test_many_that_cannot_be_credited_starve_none_behind_them(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    bob, carol = await factories.person(runtime), await factories.person(runtime)
    for _ in range(20):
        await paid_invoice(runtime, bob)
    credit = incoming.credit

    async def fail_for_bob(runtime: Runtime, receipt: Receipt) -> bool:
        invoice = await runtime.pool.fetchrow(
            "SELECT wallet_id FROM invoice WHERE payment_hash = $1", receipt.payment_hash
        )
        if invoice is not None and invoice["wallet_id"] == bob.btc:
            raise RuntimeError("a bug")
        return await credit(runtime, receipt)

    monkeypatch.setattr(incoming, "credit", fail_for_bob)
    await paid_invoice(runtime, carol)

    with capture_logs():
        async with following(runtime):
            await until_balance(runtime, carol, PAID_SAT)


async def test_a_receipt_without_an_invoice_goes_to_suspense(runtime: Runtime) -> None:
    factories.takes_unasked(runtime)
    bob = await factories.person(runtime)
    invoice = await paid_invoice(runtime, bob)
    await runtime.pool.execute("DELETE FROM invoice")

    for _ in range(2):
        await held.arrived(runtime, invoice.payment_hash)

    row = await runtime.pool.fetchrow("SELECT state, amount_msat FROM receipt")
    assert row is not None
    assert tuple(row.values()) == ("suspense", PAID_SAT * 1_000)
    assert (await checkup.check(runtime)).problems == []


async def test_a_node_that_breaks_the_order_is_told_of_and_loses_nothing(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    factories.takes_unasked(runtime)
    bob = await factories.person(runtime)
    made = [await paid_invoice(runtime, bob) for _ in range(3)]
    told = [await runtime.node.receipts.lookup_receipt(it.payment_hash) for it in made]
    over = asyncio.Event()

    async def backwards(*_: object, **__: object) -> AsyncIterator[Receipt]:
        for receipt in reversed(told):
            assert receipt is not None
            yield receipt
        await over.wait()

    monkeypatch.setattr(type(runtime.node), "follow", backwards)

    with capture_logs() as logs:
        async with following(runtime):
            await until_balance(runtime, bob, 3 * PAID_SAT)

    out_of_order = [it for it in logs if it["event"] == "receipt_out_of_order"]
    assert [it["log_level"] for it in out_of_order] == ["error"] * 2
    last = told[-1]
    assert last is not None
    assert await runtime.pool.fetchval("SELECT settle_index FROM node_cursor") == last.settle_index


async def test_of_four_processes_one_follows_and_another_takes_over(settings: Settings) -> None:
    async with AsyncExitStack() as stack:
        processes = [
            await stack.enter_async_context(open_runtime(settings, migrates=False))
            for _ in range(4)
        ]
        bob = await factories.person(processes[0])
        first = asyncio.create_task(receipts.follow(processes[0]))
        await until_led(processes[0], processes[0])
        for process in processes[1:]:
            await receipts.follow(process)  # another leads: it returns
        for _ in range(20):
            await paid_invoice(processes[0], bob)
        await until_balance(processes[0], bob, 20 * PAID_SAT)
        first.cancel()
        await asyncio.gather(first, return_exceptions=True)

        second = asyncio.create_task(receipts.follow(processes[1]))
        await until_led(processes[0], processes[1])
        await paid_invoice(processes[0], bob)
        await until_balance(processes[0], bob, 21 * PAID_SAT)
        second.cancel()
        await asyncio.gather(second, return_exceptions=True)


async def test_four_processes_write_the_cursor_twice_for_a_hundred_receipts(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When one of them takes the lead, and when it gives it up; between it is by the clock."""
    monkeypatch.setattr(receipts, "_RENEW_EVERY_S", 3_600.0)
    monkeypatch.setattr(receipts, "_LEASE_S", 3_600.0)
    async with AsyncExitStack() as stack:
        processes = [
            await stack.enter_async_context(open_runtime(settings, migrates=False))
            for _ in range(4)
        ]
        pool = processes[0].pool
        for sql in _COUNTS_WRITES:
            await pool.execute(sql)
        bob = await factories.person(processes[0])
        follows = [asyncio.create_task(receipts.follow(process)) for process in processes]
        for _ in range(100):
            await paid_invoice(processes[0], bob)
        await until_balance(processes[0], bob, 100 * PAID_SAT)
        still_following = [task for task in follows if not task.done()]
        for task in still_following:
            task.cancel()
        await asyncio.gather(*still_following, return_exceptions=True)

        assert len(still_following) == 1
        assert await pool.fetchval("SELECT count(*) FROM cursor_write") == 2


_COUNTS_WRITES = (
    "CREATE TABLE cursor_write (at timestamptz DEFAULT now())",
    """
    CREATE FUNCTION count_write() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN INSERT INTO cursor_write DEFAULT VALUES; RETURN NULL; END $$
    """,
    """
    CREATE TRIGGER counts AFTER INSERT OR UPDATE ON node_cursor
       FOR EACH ROW EXECUTE FUNCTION count_write()
    """,
)


async def until_led(runtime: Runtime, by: Runtime) -> None:
    led = "SELECT count(*) FROM node_cursor WHERE leader = $1 AND leads_until > now()"
    async with asyncio.timeout(10):
        while not await runtime.pool.fetchval(led, by.listener.instance):  # noqa: ASYNC110
            await asyncio.sleep(0.02)


async def test_a_database_in_trouble_holds_up_all_and_loses_none(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    bob = await factories.person(runtime)
    first = await paid_invoice(runtime, bob)
    await paid_invoice(runtime, bob)
    with monkeypatch.context() as broken:
        broken.setattr(incoming, "credit", failing_for(first, Unavailable()))
        with pytest.raises(Unavailable):
            await receipts.follow(runtime)
    assert await balance(runtime, bob.btc) == 0

    async with following(runtime):
        await until_balance(runtime, bob, 2 * PAID_SAT)


async def test_who_has_lost_the_lead_follows_no_more(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receipts, "_RENEW_EVERY_S", 0.05)
    task = asyncio.create_task(receipts.follow(runtime))
    await until_led(runtime, runtime)

    await runtime.pool.execute("UPDATE node_cursor SET leader = 'another'")

    async with asyncio.timeout(10):
        await task
    assert await runtime.pool.fetchval("SELECT leader FROM node_cursor") == "another"


async def test_what_was_put_aside_stays_so_while_the_database_is_away(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    factories.takes_unasked(runtime)
    bob = await factories.person(runtime)
    stuck = await paid_invoice(runtime, bob)
    receipt = await runtime.node.receipts.lookup_receipt(stuck.payment_hash)
    assert receipt is not None
    with monkeypatch.context() as broken:
        broken.setattr(incoming, "credit", failing_for(stuck, RuntimeError("a bug")))
        assert not await incoming.credit_or_put_aside(runtime, receipt)
    await runtime.pool.execute("UPDATE receipt SET due_at = now()")

    with monkeypatch.context() as broken:
        broken.setattr(incoming, "credit", failing_for(stuck, Unavailable()))
        assert await incoming.retry_quarantined(runtime) == 0
    assert await runtime.pool.fetchval("SELECT state FROM receipt") == "quarantined"

    await runtime.pool.execute("UPDATE receipt SET due_at = now()")
    assert await incoming.retry_quarantined(runtime) == 1
    assert await balance(runtime, bob.btc) == PAID_SAT
