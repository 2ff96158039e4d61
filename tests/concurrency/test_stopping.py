"""What runs in the background ends when it is told to, however busy it is at that moment."""

import asyncio
from uuid import uuid4

import pytest
from pydantic import SecretStr
from structlog.testing import capture_logs

from app.database.clock import Clock
from app.database.listener import Listener
from app.principal import KeyId
from app.process.runtime import Runtime
from app.process.usage import Outcome
from app.settings import Settings
from app.startup import open_runtime
from app.worker import jobs
from tests.integration.faulty_postgres import faulty

#: How many turns of the event loop lie between the wake-up and the end.
TURNS = range(8)


async def turns(number: int) -> None:
    for _ in range(number):
        await asyncio.sleep(0)


@pytest.mark.parametrize("number", TURNS)
async def test_a_listener_that_was_just_woken_stops(database_url: str, number: int) -> None:
    listener = Listener(database_url, Clock(60.0))
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


@pytest.mark.parametrize("silent_for_s", [0.0, 0.5, 1.2])
async def test_a_process_stops_though_the_database_is_silent(
    settings: Settings, database_url: str, silent_for_s: float
) -> None:
    async with asyncio.timeout(20), faulty(database_url) as proxy:
        changes = {"database_url": SecretStr(proxy.url), "stop_timeout_s": 3.0}
        with capture_logs() as lines:
            async with (
                open_runtime(settings.model_copy(update=changes), migrates=False) as runtime,
                jobs.running(runtime),
            ):
                await asyncio.sleep(0.3)
                runtime.usage.count(KeyId(uuid4()), "me", Outcome.SUCCESS)
                proxy.fall_silent()
                await asyncio.sleep(silent_for_s)  # the jobs come to wait for it, one by one

    left = {line["part"] for line in lines if line["event"] == "stop_left"}
    assert "usage of keys" in left
    assert not {"jobs", "mutations"} & left
