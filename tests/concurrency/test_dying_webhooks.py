"""A process dies at any statement of telling and sending: nothing is lost, no body changes."""

import contextlib
import random
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from typing import Any

import pytest

from app.outbound.client import OutboundError, PostAnswer
from app.process.runtime import Runtime
from app.services import outbox, webhook_endpoints
from app.services.event_types import EventType
from app.services.webhooks import fan_out
from app.services.webhooks.sending import Sender
from tests import events
from tests.dying import Killed, dying
from tests.examples import examples
from tests.factories import Person, person
from tests.webhooks import drain, endpoints, pass_time, states, webhook_receiver

#: More than telling and sending takes.
STATEMENTS = 16
DEATHS = pytest.mark.parametrize("after", [False, True], ids=["before", "after"])


async def happens(runtime: Runtime, who: Person) -> str:
    """Have something happen to an account; return the event's id."""
    async with runtime.connection() as connection:
        account_id = who.principal.account_id
        event = await outbox.record(connection, EventType.SESSION_CREATED, account_id=account_id)
    return str(outbox.Cursor(event.xid, event.id))


async def tells(runtime: Runtime) -> None:
    """Do what a process does that tells of all events so far."""
    await fan_out.work(runtime)
    await drain(runtime)


@DEATHS
async def test_who_dies_at_any_step_has_told_of_everything_in_the_end_and_in_order(
    runtime: Runtime, after: bool
) -> None:
    bob = await person(runtime)
    happened: list[str] = []
    async with webhook_receiver() as there:
        async with runtime.connection() as connection:
            await webhook_endpoints.add(connection, bob.principal.account_id, there.url)
        for at in range(1, STATEMENTS):
            happened += [await happens(runtime, bob) for _ in range(2)]
            await events.settled(runtime)
            with dying(at, after=after) as death, suppress(Killed):
                await tells(runtime)
            died = death.has_come
            await pass_time(runtime, lease=True)
            await tells(runtime)

    assert not died, "it takes more statements than were tried"
    assert list(dict.fromkeys(there.ids)) == happened
    assert there.taken() == set(happened)
    assert len(there.posts) <= len(happened) + STATEMENTS
    assert await states(runtime) == {"delivered": len(happened)}


@pytest.mark.parametrize("at", ["INSERT INTO webhook_attempt", "SET leased_until = NULL"])
async def test_what_was_sent_and_not_recorded_is_sent_again_the_same(
    runtime: Runtime, at: str
) -> None:
    bob = await person(runtime)
    async with webhook_receiver() as there:
        async with runtime.connection() as connection:
            await webhook_endpoints.add(connection, bob.principal.account_id, there.url)
        happened = await happens(runtime, bob)
        await events.settled(runtime)
        with dying(at), suppress(Killed):
            await tells(runtime)
        assert there.ids == [happened]
        await tells(runtime)
        assert there.ids == [happened], "the lease holds"
        await pass_time(runtime, lease=True)
        await tells(runtime)

    was_recorded = at != "INSERT INTO webhook_attempt"
    assert there.ids == [happened] * (1 if was_recorded else 2)
    assert len({post.body for post in there.posts}) == 1
    assert await states(runtime) == {"delivered": 1}


class UnsteadyReceiver:
    """Stands for the way to receivers that fail three times in ten, one way or another."""

    def __init__(self) -> None:
        self._random = random.Random(7)
        self.taken: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self.bodies: dict[tuple[str, str], bytes] = {}
        self._url = ""

    @asynccontextmanager
    async def line(self, url: str) -> AsyncIterator["_Way"]:
        yield _Way(self, url)

    def answer(self, url: str, id_: str, body: bytes) -> PostAnswer:
        assert self.bodies.setdefault((url, id_), body) == body
        if self._random.random() < 0.3:
            with contextlib.suppress(IndexError):
                status = (500, 400, 503)[self._random.randrange(4)]
                return PostAnswer(status, b"no", None)
            raise OutboundError("The server did not answer within 15 seconds.")
        self.taken[url][id_] += 1
        return PostAnswer(200, b"", None)


class _Way:
    def __init__(self, there: UnsteadyReceiver, url: str) -> None:
        self._there, self._url = there, url

    async def post(self, body: bytes, headers: Mapping[str, str], **_: Any) -> PostAnswer:
        return self._there.answer(self._url, headers["webhook-id"], body)


@pytest.mark.sweep
async def test_all_of_many_events_arrive_though_three_in_ten_fail_and_the_process_keeps_dying(
    runtime: Runtime,
) -> None:
    # A thorough run: 10,000 events and 100 deaths.
    each, most_deaths = examples(500), examples(100)
    account_id = (await person(runtime)).principal.account_id
    urls = [f"https://{number}.example/" for number in range(20)]
    await endpoints(runtime, account_id, urls, waiting=each)
    there, deaths, chance = UnsteadyReceiver(), 0, random.Random(11)

    while "pending" in await states(runtime):
        sender = Sender(runtime, there)  # type: ignore[arg-type]
        if deaths < most_deaths:
            with dying(chance.randrange(1, 200), after=chance.random() < 0.5), suppress(Killed):
                await sender.drain()
            deaths += 1
        else:
            await sender.drain()
        await pass_time(runtime, lease=True)

    found = await states(runtime)
    arrived = sum(len(ids) for ids in there.taken.values())
    assert arrived + found.get("failed", 0) >= 20 * each
    assert {url: len(there.taken[url]) for url in urls} == dict.fromkeys(urls, each)
