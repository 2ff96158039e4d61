"""Lists of payments carried out: what a row says is what happened, and costs what was shown."""

from dataclasses import replace
from uuid import UUID

import pytest

from app.errors import RateLimited
from app.limits.limiter import Limiter
from app.limits.memory import MemoryWindows
from app.money import sats
from app.nodes.sandbox.chain_wallet import ChainWallet
from app.principal import Actor
from app.process.runtime import Runtime
from app.services import destinations
from app.services.accounts import admin
from app.services.batches import carrying, judging, listing, registry
from app.services.batches.registry import BatchRow, BatchState, RowState
from app.services.destinations import PaymentOrder
from app.services.payments import invoices
from tests.api.catalogue import new_username
from tests.factories import Person, balance, person

ELSEWHERE = "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080"
LOCKED = Actor.root("", "")


async def drafted(runtime: Runtime, who: Person, text: str) -> UUID:
    """Have a list of somebody's payments judged and kept."""
    listed, problems = listing.read(text)
    judged, unpayable = await judging.judge(runtime, who.principal, who.btc, listed)
    assert [*problems, *unpayable] == []
    return await registry.create(runtime, who.principal, who.btc, judged)


async def only_row(runtime: Runtime, batch_id: UUID) -> BatchRow:
    [row] = await registry.rows_of(runtime, batch_id)
    return row


async def paid_by_a_process_that_died(runtime: Runtime, who: Person) -> BatchRow:
    """Start a list of one payment, which was made by a process that noted nothing of it."""
    payee = await person(runtime, username=new_username())
    name = payee.principal.username
    assert name is not None
    batch_id = await drafted(runtime, who, f"{name},10")
    await registry.start(runtime, who.principal, batch_id)
    row = await only_row(runtime, batch_id)
    order = PaymentOrder(
        to=await destinations.of(runtime, name),
        wallet_id=who.btc,
        amount=sats(10),
        idempotency_id=row.payment_id,
    )
    await destinations.pay(runtime, who.principal, order)
    await runtime.pool.execute(
        "UPDATE payment_batch_row SET state = 'paying' WHERE batch_id = $1", batch_id
    )
    return row


async def test_a_row_that_was_paid_does_not_wait_because_the_account_is_locked_by_now(
    runtime: Runtime,
) -> None:
    who = await person(runtime, sat=1_000)
    row = await paid_by_a_process_that_died(runtime, who)
    await admin.lock(runtime, LOCKED, who.principal.account_id, reason=None)

    await carrying.carry_on(runtime)

    assert (await only_row(runtime, row.batch_id)).state is RowState.PAID
    assert await balance(runtime, who.btc) == 990


async def test_a_row_whose_answer_was_lost_is_open_until_it_can_be_known(runtime: Runtime) -> None:
    who = await person(runtime, sat=1_000)
    payee = await person(runtime, username=new_username())
    batch_id = await drafted(runtime, who, f"{payee.principal.username},10")
    await registry.start(runtime, who.principal, batch_id)
    await runtime.pool.execute(
        "UPDATE payment_batch_row SET state = 'paying', due_at = now() + interval '1 minute'"
        " WHERE batch_id = $1",
        batch_id,
    )
    await registry.stop(runtime, who.principal, batch_id)

    await carrying.carry_on(runtime)
    assert (await only_row(runtime, batch_id)).state is RowState.PAYING

    for table in ("payment_batch", "payment_batch_row"):
        await runtime.pool.execute(f"UPDATE {table} SET due_at = now()")
    await carrying.carry_on(runtime)
    assert (await only_row(runtime, batch_id)).state is RowState.WAITING


async def test_a_payout_of_a_list_costs_no_more_than_was_shown(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    who = await person(runtime, sat=100_000)
    batch_id = await drafted(runtime, who, f"{ELSEWHERE},20000")
    quote = ChainWallet.quote_fee

    async def dear(*given: object) -> int:
        return 10 * await quote(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(ChainWallet, "quote_fee", dear)
    await registry.start(runtime, who.principal, batch_id)
    await carrying.carry_on(runtime)

    found = await registry.find(runtime, who.principal, batch_id)
    assert await balance(runtime, who.btc) == 100_000
    assert found.state is BatchState.DONE
    row = await only_row(runtime, batch_id)
    assert row.state is RowState.FAILED
    assert "The fee is higher by now" in (row.message or "")


async def test_how_many_lists_an_account_has_judged_is_bounded(runtime: Runtime) -> None:
    who = await person(runtime)
    settings = runtime.settings.model_copy(update={"payment_lists_per_account_hour": 2})
    limited = replace(runtime, settings=settings, limiter=Limiter(MemoryWindows()))
    listed, _ = listing.read("+16505550199,10")

    for _ in range(2):
        await judging.judge(limited, who.principal, who.btc, listed)
    with pytest.raises(RateLimited):
        await judging.judge(limited, who.principal, who.btc, listed)


async def test_of_a_list_that_is_discarded_what_has_begun_ends_and_nothing_else_is_paid(
    runtime: Runtime,
) -> None:
    who = await person(runtime, sat=1_000)
    payee = await person(runtime, username=new_username())
    name = payee.principal.username
    batch_id = await drafted(runtime, who, f"{name},10\n{name},20\n{name},30")
    await registry.start(runtime, who.principal, batch_id)
    running = await registry.discard(runtime, who.principal, batch_id)
    assert running is not None
    assert (running.state, running.open_rows) == (BatchState.RUNNING, 3)
    await registry.stop(runtime, who.principal, batch_id)
    # Of the first row nobody knows yet whether it was paid.
    await runtime.pool.execute(
        "UPDATE payment_batch_row SET state = 'paying' WHERE batch_id = $1 AND number = 1", batch_id
    )
    first = (await registry.rows_of(runtime, batch_id))[0]
    assert name is not None
    order = PaymentOrder(
        to=await destinations.of(runtime, name),
        wallet_id=who.btc,
        amount=sats(10),
        idempotency_id=first.payment_id,
    )
    await destinations.pay(runtime, who.principal, order)

    given_up = await registry.discard(runtime, who.principal, batch_id)
    assert given_up is not None
    assert (given_up.state, given_up.open_rows) == (BatchState.STOPPED, 1)
    await carrying.carry_on(runtime)
    await registry.start(runtime, who.principal, batch_id)
    await carrying.carry_on(runtime)

    done = await registry.find(runtime, who.principal, batch_id)
    rows = await registry.rows_of(runtime, batch_id)
    assert done.state is BatchState.DONE
    assert [row.state for row in rows] == [RowState.PAID, RowState.FAILED, RowState.FAILED]
    assert [row.transaction_id is None for row in rows] == [False, True, True]
    assert await balance(runtime, payee.btc) == 10


async def rows_by_time(runtime: Runtime, *batch_ids: UUID) -> list[tuple[int, int]]:
    """Return which rows were paid, of the first or the second list, in the order of payment."""
    rows = [
        (row.transaction_id or b"", place, row.number)
        for place, batch_id in enumerate(batch_ids)
        for row in await registry.rows_of(runtime, batch_id)
    ]
    return [(place, number) for _, place, number in sorted(rows)]


@pytest.mark.parametrize(
    ("turn_s", "before"), [(3_600.0, carrying.ROWS_A_TURN), (0.0, 1)], ids=["many", "slow"]
)
async def test_another_list_has_its_turn_before_a_long_or_a_slow_one_is_done(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch, turn_s: float, before: int
) -> None:
    monkeypatch.setattr(carrying, "TURN_S", turn_s, raising=False)
    payee = await person(runtime, username=new_username())
    long, short = await person(runtime, sat=1_000), await person(runtime, sat=1_000)
    line = f"{payee.principal.username},1\n"
    batch_ids = []
    for who, size in ((long, carrying.ROWS_A_TURN * 2), (short, 1)):
        batch_ids.append(await drafted(runtime, who, line * size))
        await registry.start(runtime, who.principal, batch_ids[-1])

    await carrying.carry_on(runtime)

    order = await rows_by_time(runtime, *batch_ids)
    assert order.index((1, 1)) == before
    assert len(order) == carrying.ROWS_A_TURN * 2 + 1


async def test_an_invoice_of_this_server_that_a_dead_process_paid_is_paid(runtime: Runtime) -> None:
    who, payee = await person(runtime, sat=1_000), await person(runtime)
    for amount in (sats(10), None):
        made = await invoices.create(
            runtime, payee.principal, wallet_id=payee.btc, amount=amount, memo=None
        )
        batch_id = await drafted(runtime, who, f"{made.payment_request},10")
        await registry.start(runtime, who.principal, batch_id)
        row = await only_row(runtime, batch_id)
        order = PaymentOrder(
            to=await destinations.of(runtime, row.recipient),
            wallet_id=who.btc,
            amount=None if amount else sats(10),
            idempotency_id=row.payment_id,
        )
        await destinations.pay(runtime, who.principal, order)
        await runtime.pool.execute(
            "UPDATE payment_batch_row SET state = 'paying' WHERE batch_id = $1", batch_id
        )
        await carrying.carry_on(runtime)

        assert (await only_row(runtime, batch_id)).state is RowState.PAID
    assert await balance(runtime, payee.btc) == 20
