"""Following what the node reports: everything is credited, from where we left off."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest

from app.errors import Unavailable
from app.money import sats
from app.nodes.port import Receipt
from app.process.runtime import Runtime
from app.services import checkup
from app.services.payments import incoming, invoices, receipts
from app.services.payments.invoices import Invoice
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

    async with following(runtime):
        await until_balance(runtime, bob, 3 * PAID_SAT)
    assert (await checkup.check(runtime)).problems == []


async def test_a_receipt_that_could_not_be_credited_is_tried_again_by_itself(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receipts, "_RETRY_S", 0.1)
    bob = await factories.person(runtime)
    stuck = await paid_invoice(runtime, bob)
    with monkeypatch.context() as broken:
        broken.setattr(incoming, "credit", failing_for(stuck, RuntimeError("a bug")))
        async with asyncio.timeout(10):
            await receipts.follow(runtime)

    async with following(runtime):
        await until_balance(runtime, bob, PAID_SAT)


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
