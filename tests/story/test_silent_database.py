"""A server stops within its time whatever is silent, and says what it left."""

import asyncio
import os
import signal
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.story import embedded_server
from tests.story.servers import Installation

pytestmark = pytest.mark.slow


@pytest.fixture
def embedded() -> Iterator[Installation]:
    """An installation on the embedded PostgreSQL, in a folder that root's helper may enter."""
    with TemporaryDirectory(prefix="lk-", ignore_cleanup_errors=True) as made:
        Path(made).chmod(0o755)
        yield Installation(Path(made), {"LATCHKEY_RATE_LIMITS": "off"})


@pytest.mark.parametrize("workers", ["1", "2"])
async def test_a_server_stops_while_its_database_is_stopped(
    embedded: Installation, workers: str
) -> None:
    async with embedded.serving(
        "--workers", workers, LATCHKEY_STOP_TIMEOUT_S="6", LATCHKEY_POOL_SIZE="3"
    ) as server:
        stopped = embedded_server.signal_all(embedded.folder, signal.SIGSTOP)
        asked = asyncio.create_task(server.client.post("/graphql", json={"query": "{ me { id } }"}))
        try:
            await server.stop()
        finally:
            for pid in stopped:
                os.kill(pid, signal.SIGCONT)
        await asyncio.wait({asked})
        asked.exception()

    log = (embedded.folder / "log").read_text()
    assert "the embedded PostgreSQL" in log
    assert "the process itself" not in log
    assert "a worker process" not in log
