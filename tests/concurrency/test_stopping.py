"""What runs in the background ends when it is told to, however busy it is at that moment."""

import asyncio
from uuid import uuid4

import pytest

from app.database.listener import Listener
from app.principal import KeyId
from app.process.runtime import Runtime
from app.process.usage import Outcome
from app.worker import jobs

#: How many turns of the event loop lie between the wake-up and the end.
TURNS = range(8)


async def turns(number: int) -> None:
    for _ in range(number):
        await asyncio.sleep(0)


@pytest.mark.parametrize("number", TURNS)
async def test_a_listener_that_was_just_woken_stops(database_url: str, number: int) -> None:
    listener = Listener(database_url)
    await listener.start()
    await asyncio.sleep(0.1)  # it waits for its next heartbeat

    listener.notify("a_channel", "a payload")
    await turns(number)

    async with asyncio.timeout(5):
        await listener.stop()
    assert not listener.healthy


@pytest.mark.parametrize("number", TURNS)
async def test_jobs_that_were_just_woken_stop(runtime: Runtime, number: int) -> None:
    async with asyncio.timeout(5):
        async with jobs.running(runtime):
            await asyncio.sleep(0.3)
            runtime.hub.wake.set()
            runtime.usage.size = 0
            runtime.usage.count(KeyId(uuid4()), "me", Outcome.SUCCESS)
            await turns(number)
