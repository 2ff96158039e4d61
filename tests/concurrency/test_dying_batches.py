"""A process dies at any statement of a list of payments: each row is paid once, none is lost."""

import asyncio
from contextlib import suppress
from uuid import UUID

import pytest

from app.nodes.sandbox.behaviour import parse
from app.process.runtime import Runtime
from app.services import checkup
from app.services.batches import carrying, judging, listing, registry
from app.services.batches.registry import BatchState, PaymentBatch, RowState
from app.services.payments import reconciliation
from tests import events
from tests.api.catalogue import new_username
from tests.dying import Killed, dying
from tests.factories import Person, balance, person, world

#: More than carrying out a list of two takes.
STATEMENTS = 45
DEATHS = pytest.mark.parametrize("after", [False, True], ids=["before", "after"])


async def lists(runtime: Runtime, who: Person, text: str) -> UUID:
    """Start a list of somebody's payments."""
    listed, problems = listing.read(text)
    assert problems == []
    judged, problems = await judging.judge(runtime, who.principal, who.btc, listed)
    assert problems == []
    batch_id = await registry.create(runtime, who.principal, who.btc, judged)
    await registry.start(runtime, who.principal, batch_id)
    return batch_id


async def standing(runtime: Runtime, who: Person, batch_id: UUID) -> PaymentBatch:
    return await registry.find(runtime, who.principal, batch_id)


async def goes_on(runtime: Runtime) -> None:
    """Let everything that is due be done, and become due."""
    await carrying.carry_on(runtime)
    await runtime.pool.execute(
        "UPDATE payment SET due_at = NULL, sender_until = now() WHERE state = 'sending'"
    )
    await reconciliation.reconcile(runtime)
    await runtime.pool.execute("UPDATE payment_batch SET due_at = now() WHERE due_at IS NOT NULL")
    await carrying.carry_on(runtime)


async def outside(runtime: Runtime, sat: int, behaviour: str = "settle") -> str:
    invoice = await world(runtime).create_invoice(
        amount_msat=sat * 1_000, memo="Tea", expiry_s=3_600, behaviour=parse(behaviour)
    )
    return invoice.payment_request


@DEATHS
async def test_who_dies_while_a_list_is_paid_has_each_row_paid_once(
    runtime: Runtime, after: bool
) -> None:
    payee = await person(runtime, username=new_username())
    received = 0
    for at in range(1, STATEMENTS):
        who = await person(runtime, sat=10_000)
        invoice = await outside(runtime, 300)
        text = f"{payee.principal.username},1000,sat,Wages\n{invoice},\n"
        batch_id = await lists(runtime, who, text)

        with dying(at, after=after) as death, suppress(Killed):
            await carrying.carry_on(runtime)
        await goes_on(runtime)

        found = await standing(runtime, who, batch_id)
        assert found.state is BatchState.DONE, (at, found)
        assert found.counts == {RowState.PAID: 2}, at
        received += 1_000
        assert await balance(runtime, payee.btc) == received, at
        assert await balance(runtime, who.btc) == 10_000 - found.paid.units, at
        if not death.has_come:
            break
    else:
        pytest.fail(f"a list of two takes more than {STATEMENTS} statements")
    assert (await checkup.check(runtime)).problems == []
    assert await events.unmatched(runtime.pool.fetch) == []


async def test_two_workers_on_many_lists_pay_each_row_once(runtime: Runtime) -> None:
    payee = await person(runtime, username=new_username())
    people = [await person(runtime, sat=10_000) for _ in range(4)]
    line = f"{payee.principal.username},10\n"
    made = [(who, await lists(runtime, who, line * 30)) for who in people]

    await asyncio.gather(*(carrying.carry_on(runtime) for _ in range(3)))
    await carrying.carry_on(runtime)

    for who, batch_id in made:
        assert (await standing(runtime, who, batch_id)).counts == {RowState.PAID: 30}
        assert await balance(runtime, who.btc) == 10_000 - 300
    assert await balance(runtime, payee.btc) == 4 * 300


async def test_another_process_leaves_a_list_alone_until_its_worker_is_gone(
    runtime: Runtime, there: Runtime
) -> None:
    payee = await person(runtime, username=new_username())
    who = await person(runtime, sat=1_000)
    batch_id = await lists(runtime, who, f"{payee.principal.username},10")
    take = "UPDATE payment_batch SET worker = $1 WHERE id = $2"
    await runtime.pool.execute(take, there.listener.instance, batch_id)

    await carrying.carry_on(runtime)
    assert (await standing(runtime, who, batch_id)).counts == {RowState.WAITING: 1}

    await runtime.pool.execute(take, "gone", batch_id)
    await carrying.carry_on(runtime)
    assert (await standing(runtime, who, batch_id)).state is BatchState.DONE


async def test_an_outcome_that_is_not_known_is_pending_until_it_is(runtime: Runtime) -> None:
    who = await person(runtime, sat=10_000)
    invoice = await outside(runtime, 300, "timeout_then_settle")
    batch_id = await lists(runtime, who, invoice)

    await carrying.carry_on(runtime)

    found = await standing(runtime, who, batch_id)
    assert (found.state, found.counts) == (BatchState.RUNNING, {RowState.PENDING: 1})
    await registry.stop(runtime, who.principal, batch_id)
    for _ in range(50):
        await goes_on(runtime)
        found = await standing(runtime, who, batch_id)
        if found.state is BatchState.DONE:
            break
        await asyncio.sleep(0.1)
    assert (found.state, found.counts) == (BatchState.DONE, {RowState.PAID: 1})


async def test_a_list_stops_where_the_money_ends_and_goes_on_once_there_is_more(
    runtime: Runtime,
) -> None:
    payee = await person(runtime, username=new_username())
    who = await person(runtime, sat=1_500)
    batch_id = await lists(runtime, who, f"{payee.principal.username},1000\n" * 2)

    await carrying.carry_on(runtime)

    found = await standing(runtime, who, batch_id)
    assert found.state is BatchState.STOPPED
    assert found.why is not None
    assert found.counts == {RowState.PAID: 1, RowState.WAITING: 1}

    await carrying.carry_on(runtime)
    assert await balance(runtime, payee.btc) == 1_000
    other = await person(runtime, sat=2_000)
    await lists(runtime, other, f"{payee.principal.username},1")
    await carrying.carry_on(runtime)
    assert (await standing(runtime, who, batch_id)).state is BatchState.STOPPED


async def test_a_list_stops_when_its_account_is_locked(runtime: Runtime) -> None:
    payee = await person(runtime, username=new_username())
    who = await person(runtime, sat=1_500)
    batch_id = await lists(runtime, who, f"{payee.principal.username},1000")
    await runtime.pool.execute(
        "UPDATE account SET status = 'locked' WHERE id = $1", who.principal.account_id
    )

    await carrying.carry_on(runtime)

    found = await standing(runtime, who, batch_id)
    assert (found.state, found.counts) == (BatchState.STOPPED, {RowState.WAITING: 1})
    assert await balance(runtime, who.btc) == 1_500
