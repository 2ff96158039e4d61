"""The heartbeats of a listener: they come often enough in a busy process, and tell all at once."""

import asyncio
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, datetime
from typing import Any, cast

import pytest

from app.database import listener as module
from app.database.clock import Clock
from app.database.listener import Listener


class Connection:
    """The database's side: it notes what it is told, and takes its time."""

    def __init__(self, machine: "Machine") -> None:
        self.machine = machine
        self.told: list[tuple[str, ...]] = []

    async def execute(
        self, _sql: str, channels: tuple[str, ...], payloads: tuple[str, ...]
    ) -> None:
        assert len(channels) == len(payloads)
        self.told.append(payloads)

    async def fetchrow(self, _sql: str, _pattern: str) -> dict[str, Any]:
        self.machine.now_s += self.machine.answer_s
        self.machine.beats += 1
        if self.machine.beats == self.machine.beats_wanted:
            self.machine.beaten.set()
        moment = datetime(2026, 11, 27, tzinfo=UTC)
        return {
            "names": ["latchkey:x/0001"],
            "moment": moment,
            "server_started_at": moment,
            "is_confirmed": None,
        }

    def proving(self) -> AbstractContextManager[None]:
        return nullcontext()

    def is_closed(self) -> bool:
        return False


class Machine:
    """A machine that is so busy that every answer takes an hour."""

    now_s = 1_000.0
    answer_s = 3_600.0
    beats = 0
    beats_wanted = 3

    def __init__(self) -> None:
        self.beaten = asyncio.Event()


async def test_a_busy_process_beats_without_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = Machine()
    monkeypatch.setattr(module, "monotonic", lambda: machine.now_s)
    monkeypatch.setattr(module, "_BEAT_EVERY_S", 3_600.0)
    listener = Listener("postgresql://", Clock(60.0))
    monkeypatch.setattr(listener, "_callbacks", {})
    task = asyncio.create_task(listener._keep(cast("Any", Connection(machine)), set()))

    async with asyncio.timeout(5):
        await machine.beaten.wait()
    task.cancel()
    await asyncio.wait({task})


async def test_what_is_to_be_told_goes_out_together() -> None:
    machine = Machine()
    connection = Connection(machine)
    listener = Listener("postgresql://", Clock(60.0))
    for number in range(50):
        listener.notify("a_channel", str(number))

    await listener._beat(cast("Any", connection))
    await listener._beat(cast("Any", connection))

    assert connection.told == [tuple(map(str, range(50)))]
