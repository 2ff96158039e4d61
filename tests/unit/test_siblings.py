"""Processes that tell each other what they count, and those that are no more."""

import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from prometheus_client import CollectorRegistry, Counter
from structlog.testing import capture_logs

from app.http.siblings import FOLDER_VARIABLE, joined, own_families


@pytest.fixture
def folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:  # that of pytest may be too long for a socket
        monkeypatch.setenv(FOLDER_VARIABLE, folder)
        yield Path(folder)


def _registry() -> CollectorRegistry:
    registry = CollectorRegistry()
    Counter("things", "Things.", registry=registry).inc()
    return registry


async def test_what_a_killed_process_left_is_not_told_of_at_every_scrape(folder: Path) -> None:
    with socket.socket(socket.AF_UNIX) as killed:
        killed.bind(str(folder / "1.sock"))

    async with joined(_registry(), 2) as here:
        with capture_logs() as log:
            families = {family.name: family for family in await own_families(_registry(), here)}

    assert log == []
    (_, answered) = families["latchkey_workers"].samples
    assert (answered.labels, answered.value) == ({"state": "answered"}, 1.0)


async def test_one_that_hangs_is_told_of(folder: Path) -> None:
    with socket.socket(socket.AF_UNIX) as hung:
        hung.bind(str(folder / "1.sock"))
        hung.listen()
        async with joined(_registry(), 2) as here:
            with capture_logs() as log:
                await own_families(_registry(), here)

    assert [(event["event"], event["worker"]) for event in log] == [("sibling_silent", 1)]
