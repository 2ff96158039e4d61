"""Readers of the outbox resume where they were and miss nothing, in whatever order is committed."""

import asyncio
import random
from uuid import uuid4

from app.process.runtime import Runtime
from app.services import outbox
from app.services.event_types import EventType
from app.services.outbox import BEGINNING, Cursor
from tests import events


async def test_what_is_committed_later_with_a_lower_number_is_waited_for(runtime: Runtime) -> None:
    account = uuid4()
    async with runtime.connection() as connection:
        slow = connection.transaction()
        await slow.start()
        first = await outbox.record(connection, EventType.ACCOUNT_LOCKED, account_id=account)
        async with runtime.connection() as other:
            second = await outbox.record(other, EventType.ACCOUNT_UNLOCKED, account_id=account)
        assert await outbox.page(runtime, account) == []
        await slow.commit()
    await events.settled(runtime)

    read = await outbox.page(runtime, account)

    assert [event.cursor.id for event in read] == [first.id, second.id]


async def test_what_is_undone_holds_nobody_up(runtime: Runtime) -> None:
    account = uuid4()
    async with runtime.connection() as connection:
        slow = connection.transaction()
        await slow.start()
        await outbox.record(connection, EventType.ACCOUNT_LOCKED, account_id=account)
        async with runtime.connection() as other:
            kept = await outbox.record(other, EventType.ACCOUNT_UNLOCKED, account_id=account)
        await slow.rollback()
    await events.settled(runtime)

    assert [event.cursor.id for event in await outbox.page(runtime, account)] == [kept.id]


async def test_who_follows_while_transactions_commit_in_any_order_reads_each_event_once(
    runtime: Runtime,
) -> None:
    account = uuid4()
    dice = random.Random(7)
    kept: set[int] = set()
    over = asyncio.Event()

    async def write(rounds: list[list[float]]) -> None:
        for pauses in rounds:
            ids = set()
            async with runtime.connection() as connection:
                transaction = connection.transaction()
                await transaction.start()
                for pause_s in pauses:
                    event = await outbox.record(
                        connection, EventType.API_KEY_UPDATED, account_id=account
                    )
                    ids.add(event.id)
                    await asyncio.sleep(pause_s)
                if pauses[0] < 0.001:
                    await transaction.rollback()
                else:
                    await transaction.commit()
                    kept.update(ids)

    async def follow() -> list[Cursor]:
        read, position = [], BEGINNING
        while True:
            ended = over.is_set()
            if ended:
                await events.settled(runtime)
            found = await outbox.page(runtime, account, after=position, first=7)
            read += [event.cursor for event in found]
            position = read[-1] if read else BEGINNING
            if ended and not found:
                return read

    work = [
        [[dice.uniform(0, 0.01) for _ in range(dice.randrange(1, 4))] for _ in range(15)]
        for _ in range(6)
    ]
    following = asyncio.create_task(follow())
    await asyncio.gather(*map(write, work))
    over.set()
    read = await following

    assert read == sorted(set(read))
    assert {cursor.id for cursor in read} == kept


async def test_a_cursor_of_what_was_deleted_is_read_on_from(runtime: Runtime) -> None:
    account = uuid4()
    async with runtime.connection() as connection:
        made = [
            await outbox.record(connection, EventType.ACCOUNT_LOCKED, account_id=account)
            for _ in range(3)
        ]
        await connection.execute("DELETE FROM event WHERE id <= $1", made[1].id)
    await events.settled(runtime)

    read = await outbox.page(runtime, account, after=Cursor(made[0].xid, made[0].id))

    assert [event.cursor.id for event in read] == [made[2].id]
