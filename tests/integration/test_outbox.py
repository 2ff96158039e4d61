"""The outbox: rows in the order of their transactions, read in order, kept for a while."""

from uuid import uuid4

import pytest

from app.errors import InvalidInput
from app.process.runtime import Runtime
from app.services import outbox
from app.services.event_types import EventType
from app.services.events import feed
from app.services.events.relay import listening
from app.services.outbox import Cursor
from app.services.webhooks import fan_out
from app.startup import open_runtime
from tests import events
from tests.conftest import make_settings

ACCOUNT = uuid4()


async def told(runtime: Runtime, *types: EventType, **facts: object) -> list[Cursor]:
    """Write events of an account, each in a transaction of its own."""
    cursors = []
    for type_ in types:
        async with runtime.connection() as connection, connection.transaction():
            event = await outbox.record(connection, type_, account_id=ACCOUNT, data=facts or None)
        cursors.append(Cursor(event.xid, event.id))
    return cursors


async def test_the_program_and_the_database_know_the_same_types(runtime: Runtime) -> None:
    names = await runtime.pool.fetchval("SELECT enum_range(NULL::event_type)::text[]")

    assert names == [str(type_) for type_ in EventType]


def test_a_cursor_is_text_that_sorts_as_events_do() -> None:
    cursors = [Cursor(1, 300), Cursor(2, 1), Cursor(2, 20), Cursor(1 << 40, 0)]
    texts = [str(cursor) for cursor in cursors]

    assert texts == sorted(texts)
    assert [Cursor.of(text) for text in texts] == cursors
    assert len(texts[0]) == 36


@pytest.mark.parametrize(
    "text", ["", "evt_", "evt_1", "evt_" + "g" * 32, "evt_" + "A" * 32, "evt_" + "f" * 32]
)
def test_what_is_no_cursor_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput):
        Cursor.of(text)


async def test_events_are_read_in_order_after_a_cursor(runtime: Runtime) -> None:
    created, locked, unlocked = await told(
        runtime,
        EventType.SESSION_CREATED,
        EventType.ACCOUNT_LOCKED,
        EventType.ACCOUNT_UNLOCKED,
        why="a test",
    )
    await events.settled(runtime)

    everything = await outbox.page(runtime, ACCOUNT)
    rest = await outbox.page(runtime, ACCOUNT, after=created, first=1)
    some = await outbox.page(runtime, ACCOUNT, types=[EventType.ACCOUNT_UNLOCKED])

    assert [event.cursor for event in everything] == [created, locked, unlocked]
    assert [event.type for event in rest] == [EventType.ACCOUNT_LOCKED]
    assert [event.cursor for event in some] == [unlocked]
    assert everything[0].data == {"why": "a test"}
    assert await outbox.page(runtime, uuid4()) == []


async def test_old_events_are_deleted_in_pieces(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox, "_PRUNED_AT_ONCE", 2)
    *_, kept = await told(runtime, *[EventType.ACCOUNT_LOCKED] * 6)
    await runtime.pool.execute(
        "UPDATE event SET created_at = now() - interval '31 days' WHERE id <> $1", kept.id
    )
    await events.settled(runtime)

    assert await outbox.prune(runtime) >= 5
    assert [event.cursor for event in await outbox.page(runtime, ACCOUNT)] == [kept]
    assert await outbox.prune(runtime) == 0


async def test_events_go_on_in_order_in_a_server_that_has_counted_less_far(
    runtime: Runtime,
) -> None:
    (old,) = await told(runtime, EventType.ACCOUNT_LOCKED)
    far = old.xid + 1_000_000
    # As a dump of a server brings it whose transactions had higher numbers.
    await runtime.pool.execute("UPDATE event SET xid = $1 WHERE id = $2", far, old.id)

    settings = runtime.settings
    assert settings.database_url is not None
    again = make_settings(settings.database_url.get_secret_value(), settings.data_dir)
    async with open_runtime(again, migrates=False):
        pass
    async with listening(runtime, ACCOUNT) as inbox:
        (new,) = await told(runtime, EventType.ACCOUNT_UNLOCKED)
        async with runtime.connection() as connection:
            both = await outbox.told(connection, [(far, old.id), (new.xid, new.id)])
        for event in both:
            runtime.hub.publish(event)
        assert (await inbox.get()).id == new.id
    await events.settled(runtime)

    assert new > Cursor(far, old.id)
    assert [event.cursor.id for event in await outbox.page(runtime, ACCOUNT)] == [old.id, new.id]
    assert await outbox.rebase(runtime.pool) == 0


async def test_after_a_quiet_month_a_restored_server_goes_on_above_what_was_read(
    runtime: Runtime,
) -> None:
    await told(runtime, EventType.ACCOUNT_LOCKED)
    await events.settled(runtime)
    await fan_out.work(runtime)
    end = await feed.end(runtime)
    await runtime.pool.execute("UPDATE event SET created_at = now() - interval '40 days'")
    await outbox.prune(runtime)
    # As in a server that has counted far less: all numbers that it stores are from another.
    for sql in ("UPDATE event SET xid = xid + $1", "UPDATE webhook_position SET xid = xid + $1"):
        await runtime.pool.execute(sql, 1_000_000)
    end = Cursor(end.xid + 1_000_000, end.id)

    await outbox.rebase(runtime.pool)
    (new,) = await told(runtime, EventType.ACCOUNT_UNLOCKED)
    await events.settled(runtime)

    assert [one.cursor for one in await outbox.page(runtime, ACCOUNT, after=end)] == [new]
    position = await runtime.pool.fetchrow("SELECT xid, event_id FROM webhook_position")
    assert position is not None
    assert Cursor(*position) < new
