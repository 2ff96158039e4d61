"""What is told of invoices: that one expired unpaid, once; that one was withdrawn."""

import asyncio
import re
from datetime import timedelta

import pytest

from app.errors import InvalidInput
from app.money import sats
from app.nodes.answers import Receipt
from app.process.runtime import Runtime
from app.services.payments import expiry, held, incoming, invoices
from app.services.payments import sending as payments
from app.services.payments.invoices import Invoice
from app.startup import open_runtime
from tests import factories
from tests.events import told
from tests.factories import Person
from tests.locks import until_one_waits


@pytest.fixture
async def shop(runtime: Runtime) -> Person:
    return await factories.person(runtime)


async def invoice(runtime: Runtime, shop: Person, *, ended: timedelta | None = None) -> Invoice:
    """Make an invoice, whose time was over so long ago."""
    made = await invoices.create(runtime, shop.principal, wallet_id=shop.btc, amount=sats(10))
    if ended is not None:
        await end(runtime, made, ended)
    return made


async def end(runtime: Runtime, made: Invoice, ago: timedelta = timedelta(minutes=1)) -> None:
    await runtime.pool.execute(
        "UPDATE invoice SET expires_at = date_trunc('second', now() - $2::interval)"
        " WHERE payment_hash = $1",
        made.payment_hash,
        ago,
    )


async def expired(runtime: Runtime, shop: Person) -> list[bytes]:
    """Return the hashes of the invoices of which it was told that they expired."""
    return [event["subject"] for event in await told(runtime, shop, "invoice.expired")]


async def test_an_invoice_that_nobody_paid_is_told_once(runtime: Runtime, shop: Person) -> None:
    gone = await invoice(runtime, shop, ended=timedelta(minutes=1))
    await invoice(runtime, shop)
    await invoice(runtime, shop, ended=timedelta(seconds=2))  # it may be being paid

    assert await expiry.tell(runtime) == 1
    assert await expiry.tell(runtime) == 0

    assert await expired(runtime, shop) == [gone.payment_hash]
    (event,) = await told(runtime, shop, "invoice.expired")
    assert (event["wallet_id"], event["data"]) == (shop.btc, None)


async def test_all_that_expired_while_nothing_ran_are_told_in_pieces_each_once(
    runtime: Runtime, shop: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(expiry, "_AT_ONCE", 2)
    made = [await invoice(runtime, shop, ended=timedelta(days=3)) for _ in range(5)]
    made += [await invoice(runtime, shop, ended=timedelta(hours=n + 1)) for n in range(2)]
    await runtime.pool.execute(
        "UPDATE invoice SET expires_at = (SELECT min(expires_at) FROM invoice)"
        " WHERE expires_at < now() - interval '1 day'"
    )  # all in one second

    async with open_runtime(runtime.settings, migrates=False) as other:
        counts = await asyncio.gather(
            *(expiry.tell(process) for process in (runtime, other, runtime, other))
        )
    await expiry.tell(runtime)

    assert sum(counts) <= 7
    assert sorted(await expired(runtime, shop)) == sorted(one.payment_hash for one in made)


async def test_what_was_paid_held_or_withdrawn_does_not_expire(
    runtime: Runtime, shop: Person
) -> None:
    payer = await factories.person(runtime, sat=100)
    paid, withdrawn, being_paid = [await invoice(runtime, shop) for _ in range(3)]
    await payments.pay_invoice(
        runtime, payer.principal, wallet_id=payer.btc, payment_request=paid.payment_request
    )
    await invoices.cancel(runtime, wallet_id=shop.btc, payment_hash=withdrawn.payment_hash)
    await runtime.pool.execute(
        "UPDATE invoice SET status = 'HELD' WHERE payment_hash = $1", being_paid.payment_hash
    )
    for one in (paid, withdrawn, being_paid):
        await end(runtime, one)

    assert await expiry.tell(runtime) == 0
    assert await expired(runtime, shop) == []


async def test_one_that_is_being_paid_as_its_turn_comes_is_waited_for(
    runtime: Runtime, shop: Person
) -> None:
    made = await invoice(runtime, shop, ended=timedelta(minutes=1))
    async with runtime.connection() as connection:
        transaction = connection.transaction()
        await transaction.start()
        await connection.execute(
            "UPDATE invoice SET status = 'HELD' WHERE payment_hash = $1", made.payment_hash
        )
        telling = asyncio.create_task(expiry.tell(runtime))
        await until_one_waits(runtime.pool)
        await transaction.commit()

    assert await telling == 0
    assert await expired(runtime, shop) == []


@pytest.mark.parametrize("turn", ["over", "to come"])
async def test_one_that_went_back_when_its_time_was_over_expires_then(
    runtime: Runtime, shop: Person, turn: str
) -> None:
    made = await invoice(runtime, shop, ended=timedelta(minutes=1))
    later = await invoice(runtime, shop, ended=timedelta(seconds=30))
    await runtime.pool.execute(
        "UPDATE invoice SET status = 'HELD' WHERE payment_hash = $1", made.payment_hash
    )
    if turn == "over":
        await expiry.tell(runtime)
        assert await expired(runtime, shop) == [later.payment_hash]

    assert await held.reopen(runtime) == 1
    if turn == "over":
        assert await expired(runtime, shop) == [later.payment_hash, made.payment_hash]

    await expiry.tell(runtime)
    assert sorted(await expired(runtime, shop)) == sorted([later.payment_hash, made.payment_hash])


async def test_one_that_was_held_after_it_was_told_expires_no_second_time(
    runtime: Runtime, shop: Person
) -> None:
    made = await invoice(runtime, shop, ended=timedelta(minutes=1))
    await expiry.tell(runtime)
    await runtime.pool.execute(
        "UPDATE invoice SET status = 'HELD' WHERE payment_hash = $1", made.payment_hash
    )

    assert await held.reopen(runtime) == 1
    await expiry.tell(runtime)

    assert await expired(runtime, shop) == [made.payment_hash]


async def test_money_that_was_under_way_still_pays_what_has_expired(
    runtime: Runtime, shop: Person
) -> None:
    made = await invoice(runtime, shop, ended=timedelta(minutes=1))
    await expiry.tell(runtime)

    late = Receipt(made.payment_hash, 10_000, made.preimage, settle_index=1)
    assert await incoming.credit(runtime, late)

    types = [event["type"] for event in await told(runtime, shop)]
    assert types == ["invoice.expired", "receive.lightning"]


async def test_one_that_was_withdrawn_is_told_and_only_by_who_did_it(
    runtime: Runtime, shop: Person
) -> None:
    made = await invoice(runtime, shop)
    await invoices.cancel(runtime, wallet_id=shop.btc, payment_hash=made.payment_hash)
    with pytest.raises(InvalidInput):
        await invoices.cancel(runtime, wallet_id=shop.btc, payment_hash=made.payment_hash)

    (event,) = await told(runtime, shop)
    assert event["type"] == "invoice.cancelled"
    assert (event["subject"], event["wallet_id"]) == (made.payment_hash, shop.btc)


async def test_nothing_is_written_and_no_transaction_begun_while_nothing_expires(
    runtime: Runtime, shop: Person
) -> None:
    await invoice(runtime, shop)
    before = await runtime.pool.fetchval("SELECT pg_snapshot_xmax(pg_current_snapshot())::text")

    await expiry.tell(runtime)

    after = await runtime.pool.fetchval("SELECT pg_snapshot_xmax(pg_current_snapshot())::text")
    assert after == before


@pytest.mark.parametrize(
    ("statement", "values", "index"),
    [
        (expiry._IS_DUE, (), "invoice_by_expiry"),
        (expiry._PASS, (500,), "invoice_by_expiry"),
        # While there are no invoices, both cost the same.
        (expiry._TELL, ([b"a" * 32, b"b" * 32],), "invoice_(pkey|by_wallet)"),
    ],
)
async def test_no_statement_reads_all_invoices(
    runtime: Runtime, statement: str, values: tuple[object, ...], index: str
) -> None:
    async with runtime.connection() as connection, connection.transaction():
        await connection.execute("SET LOCAL enable_seqscan = off")
        plan = await connection.fetch(f"EXPLAIN {statement}", *values)
    text = "\n".join(row[0] for row in plan)

    assert re.search(rf"(using|Scan on) {index}\b", text)
    assert "Seq Scan on invoice " not in text
