"""Installations of Latchkey on databases of the test cluster."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.database import listener
from tests.command_line import CommandLine
from tests.databases import new_database
from tests.story.servers import Installation


def _installation(folder: Path, database_url: str) -> Installation:
    settings = {"LATCHKEY_DATABASE_URL": database_url, "LATCHKEY_RATE_LIMITS": "off"}
    return Installation(folder, settings)


@pytest.fixture
def installation(database_url: str, tmp_path: Path) -> Installation:
    """A fresh database and data directory that no process uses yet; no rate limits."""
    return _installation(tmp_path, database_url)


@pytest.fixture(scope="module")
async def shared_installation(
    cluster: str, template: str, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Installation]:
    """One installation for all tests of a module: make your own accounts in it."""
    async with new_database(cluster, template) as database_url:
        yield _installation(tmp_path_factory.mktemp("story"), database_url)


@pytest.fixture
def command_line(shared_installation: Installation, monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """Commands on the shared installation, which nothing serves: nobody has to hear of changes."""
    monkeypatch.setattr(listener, "ACK_TIMEOUT_S", 0.0)
    return CommandLine(shared_installation)
