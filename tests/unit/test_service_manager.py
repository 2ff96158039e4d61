"""What a service manager is told: on a real socket, as systemd has one."""

import asyncio
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from app.process.service_manager import ServiceManager, watchdog_s


class Heard:
    """The manager's end: what came so far."""

    def __init__(self, name: str) -> None:
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(name)
        self._socket.setblocking(False)

    def all(self) -> list[str]:
        found = []
        while True:
            try:
                found.append(self._socket.recv(4_096).decode())
            except BlockingIOError:
                return found

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def heard(tmp_path: Path) -> Iterator[Heard]:
    heard = Heard(str(tmp_path / "notify"))
    yield heard
    heard.close()


def _manager(tmp_path: Path, **more: str) -> ServiceManager:
    return ServiceManager.of({"NOTIFY_SOCKET": str(tmp_path / "notify"), **more})


def test_it_hears_that_we_answer_and_stop(heard: Heard, tmp_path: Path) -> None:
    manager = _manager(tmp_path)

    manager.ready("http://127.0.0.1:1")
    manager.ready()
    manager.stopping()

    assert heard.all() == [
        "READY=1\nSTATUS=Serving http://127.0.0.1:1",
        "READY=1\nSTATUS=Working",
        "STOPPING=1\nSTATUS=Stopping",
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has names without a file")
def test_a_name_without_a_file_begins_with_a_zero_byte() -> None:
    name = f"latchkey-{uuid4()}"
    heard = Heard(f"\0{name}")

    ServiceManager.of({"NOTIFY_SOCKET": f"@{name}"}).ready()

    assert heard.all() == ["READY=1\nSTATUS=Working"]
    heard.close()


def test_children_do_not_speak_for_us() -> None:
    environment = {"NOTIFY_SOCKET": "/nowhere", "WATCHDOG_USEC": "1000000"}

    ServiceManager.of(environment)

    assert environment == {"WATCHDOG_USEC": "1000000"}


def test_without_a_manager_or_with_one_that_is_gone_nothing_is_said(tmp_path: Path) -> None:
    for environment in ({}, {"NOTIFY_SOCKET": "vsock:2:1"}, {"NOTIFY_SOCKET": str(tmp_path)}):
        manager = ServiceManager.of({**environment, "WATCHDOG_USEC": "1000"})

        manager.ready()
        manager.stopping()


def test_a_manager_that_does_not_listen_holds_nobody_up(heard: Heard, tmp_path: Path) -> None:
    manager = _manager(tmp_path)

    for _ in range(10_000):
        manager.ready()

    assert heard.all()


async def test_only_who_is_asked_for_beats_gives_them(heard: Heard, tmp_path: Path) -> None:
    hour = {"WATCHDOG_USEC": "3600000000"}
    mine = _manager(tmp_path, WATCHDOG_PID=str(os.getpid()), **hour)
    others = _manager(tmp_path, WATCHDOG_PID="1", **hour)

    for manager in (mine, others, _manager(tmp_path)):
        manager.beat_with_the_loop()

    assert heard.all() == ["WATCHDOG=1"]


async def test_who_has_no_loop_beats_as_long_as_all_goes_on(heard: Heard, tmp_path: Path) -> None:
    left = [True, True, False, True, False]
    over = threading.Event()

    def goes_on() -> bool:
        if len(left) == 1 and not over.is_set():
            over.set()
        return len(left) > 1 and left.pop(0)

    _manager(tmp_path, WATCHDOG_USEC="30000").beat_as_long_as(goes_on)
    _manager(tmp_path).beat_as_long_as(goes_on)  # nobody asked
    await asyncio.to_thread(over.wait)

    assert heard.all() == ["WATCHDOG=1"] * 3


async def test_the_loop_itself_beats(heard: Heard, tmp_path: Path) -> None:
    manager = _manager(tmp_path, WATCHDOG_USEC="30000")

    manager.beat_with_the_loop()
    beats: list[str] = []
    while len(beats) < 3:
        await asyncio.sleep(0.005)
        beats += heard.all()

    assert set(beats) == {"WATCHDOG=1"}


async def test_a_start_that_takes_long_asks_for_time(heard: Heard, tmp_path: Path) -> None:
    async with _manager(tmp_path).patient("Building an index"):
        await asyncio.sleep(0)

    assert heard.all() == ["STATUS=Building an index", "EXTEND_TIMEOUT_USEC=60000000"]


@pytest.mark.parametrize(
    ("text", "expected"), [("", None), ("0", None), ("soon", None), ("1500000", 1.5)]
)
def test_how_long_silence_may_last(text: str, expected: float | None) -> None:
    assert watchdog_s({"WATCHDOG_USEC": text}) == expected
    assert watchdog_s({}) is None


_PROGRAM = """
import asyncio, sys, time
from app.process.hung import HungLoop

async def main():
    with HungLoop(0.5).watched():
        await asyncio.sleep(1.5)
        print("runs", flush=True)
        if sys.argv[1] == "hang":
            time.sleep(60)
    time.sleep(1.5)

asyncio.run(main())
"""


@pytest.mark.parametrize(("what", "code"), [("hang", 1), ("end", 0)])
def test_a_process_whose_loop_hangs_is_ended(what: str, code: int) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _PROGRAM, what],
        capture_output=True,
        text=True,
        check=False,
        timeout=50,
    )

    assert (ended.returncode, ended.stdout.splitlines()[0]) == (code, "runs")
    assert ("loop_hung" in ended.stdout + ended.stderr) == (code == 1)
