"""Whoever subscribes is told what is committed from then on, once, whatever process it was."""

import asyncio
import random

import pytest

from app.database.pool import Connection
from app.money import sats
from app.process.hub import Event, Inbox, Snapshot
from app.process.runtime import Runtime
from app.services import outbox
from app.services.events import relay as events
from app.services.events.relay import Relay, listening
from app.services.payments import sending
from tests import factories
from tests.factories import Person


async def send(runtime: Runtime, payer: Person, payee: Person, sat: int) -> None:
    await sending.send_intraledger(
        runtime,
        payer.principal,
        wallet_id=payer.btc,
        recipient_wallet_id=payee.btc,
        amount=sats(sat),
    )


async def two(runtime: Runtime) -> tuple[Person, Person]:
    return await factories.person(runtime, sat=50_000), await factories.person(runtime)


def heard(inbox: Inbox) -> list[Event]:
    """Return what an inbox holds by now."""
    return [event for event in list(inbox._queue._queue) if not inbox._is_old(event)]  # type: ignore[attr-defined]


async def amounts(runtime: Runtime, told: list[Event]) -> list[int]:
    rows = await runtime.pool.fetch(
        "SELECT id, amount FROM wallet_transaction WHERE id = ANY($1)",
        [event.subject for event in told],
    )
    by_id = {row["id"]: row["amount"] for row in rows}
    return [by_id[event.subject] for event in told]


async def test_an_event_committed_after_one_with_a_higher_number_is_not_passed_over(
    runtime: Runtime, there: Runtime
) -> None:
    alice, bob = await two(runtime)
    carol = await factories.person(runtime)
    relay = Relay(there)
    await relay._look()
    async with runtime.connection() as connection:
        slow = connection.transaction()
        await slow.start()
        await connection.execute(
            "INSERT INTO event (type, status, account_id, wallet_id, subject)"
            " SELECT 'receive.intraledger', 'SUCCESS', $2, wallet_id, id"
            "   FROM wallet_transaction WHERE wallet_id = $1",
            alice.btc,
            bob.principal.account_id,
        )
        async with listening(there, bob.principal.account_id) as inbox:
            await send(runtime, alice, carol, 1)  # a higher number, committed before
            for _ in range(3):
                await relay._look()
            assert heard(inbox) == []
            await slow.commit()
            for _ in range(3):
                await relay._look()

            assert len(heard(inbox)) == 1


async def test_a_process_on_which_nobody_listened_tells_nobody_of_old_payments(
    runtime: Runtime, there: Runtime
) -> None:
    alice, bob = await two(runtime)
    relay = Relay(there)
    await relay._look()
    await send(runtime, alice, bob, 1)

    async with listening(there, bob.principal.account_id) as inbox:
        await relay._look()
        assert heard(inbox) == []
        await send(runtime, alice, bob, 2)
        await relay._look()

        assert await amounts(there, heard(inbox)) == [2]


async def test_what_is_notified_late_is_no_news_to_who_came_after_it(
    runtime: Runtime, there: Runtime
) -> None:
    alice, bob = await two(runtime)
    relay = Relay(there)
    await send(runtime, alice, bob, 1)
    (*_, late) = runtime.hub.outgoing

    async with listening(there, bob.principal.account_id) as inbox:
        await send(runtime, alice, bob, 2)
        (*_, news) = runtime.hub.outgoing
        relay._notified(f"{late[0]}:{late[1]},{news[0]}:{news[1]}")
        await relay._take_in()

        assert await amounts(there, heard(inbox)) == [2]


async def test_what_comes_while_the_snapshot_is_taken_is_told_if_it_was_committed_after_it(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    alice, bob = await two(runtime)
    taken = outbox.snapshot

    async def between_two_payments(connection: Connection) -> Snapshot:
        await send(runtime, alice, bob, 1)
        shown = await taken(connection)
        await send(runtime, alice, bob, 2)
        return shown

    monkeypatch.setattr(outbox, "snapshot", between_two_payments)
    async with listening(runtime, bob.principal.account_id) as inbox:
        await send(runtime, alice, bob, 3)

        assert await amounts(runtime, heard(inbox)) == [2, 3]


async def test_more_than_one_reading_takes_in_everything(
    runtime: Runtime, there: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(events, "_ROWS_PER_LOOK_MAX", 3)
    alice, bob = await two(runtime)
    relay = Relay(there)
    await relay._look()
    async with listening(there, bob.principal.account_id) as inbox:
        for sat in range(1, 8):
            await send(runtime, alice, bob, sat)
        await relay._look()

        assert await amounts(there, heard(inbox)) == [*range(1, 8)]


async def test_subscribers_who_come_while_two_processes_pay_hear_each_payment_from_then_on_once(
    runtime: Runtime, there: Runtime
) -> None:
    alice, bob = await two(runtime)
    relays = [asyncio.create_task(Relay(process).run()) for process in (runtime, there)]
    begun: list[int] = []
    done: list[int] = []
    reached = [asyncio.Event() for _ in range(61)]

    async def pay(process: Runtime, amounts_sat: range) -> None:
        for sat in amounts_sat:
            begun.append(sat)
            await send(process, alice, bob, sat)
            done.append(sat)
            reached[len(done)].set()

    async def listen(process: Runtime, after: int) -> None:
        await reached[after].wait()
        before = set(done)
        async with listening(process, bob.principal.account_id) as inbox:
            later = set(range(1, 61)) - set(begun)
            told: list[int] = []
            while not later <= set(told):
                async with asyncio.timeout(20):
                    told += await amounts(process, [await inbox.get()])
            assert len(set(told)) == len(told)
            assert not before & set(told)

    chosen = random.Random(1)
    async with asyncio.TaskGroup() as group:
        for process, sat in ((runtime, range(1, 31)), (there, range(31, 61))):
            group.create_task(pay(process, sat))
        for process in (runtime, there) * 5:
            group.create_task(listen(process, chosen.randrange(1, 40)))
    for task in relays:
        task.cancel()
    await asyncio.gather(*relays, return_exceptions=True)
