"""A server stops within its time whatever is silent, and says what it left."""

import asyncio
import os
import signal
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx2
import pytest

from tests.story import embedded_server
from tests.story.servers import Installation, Server, person

pytestmark = [pytest.mark.slow, pytest.mark.sweep]


@pytest.fixture
def embedded() -> Iterator[Installation]:
    """An installation on the embedded PostgreSQL, in a folder that root's helper may enter."""
    with TemporaryDirectory(prefix="lk-", ignore_cleanup_errors=True) as made:
        Path(made).chmod(0o755)
        yield Installation(Path(made), {"LATCHKEY_RATE_LIMITS": "off"})


async def until_it_serves(server: Server, key: str, times: int) -> None:
    """Return once it has answered some times in a row: each worker finds out by itself."""
    answered = 0
    async with asyncio.timeout(60):
        while answered < times:
            try:
                response = await server.post("{ me { id } }", key=key)
                is_well = response.status_code == 200 and "errors" not in response.json()
            except httpx2.TransportError:
                # On a machine that is this busy a worker may have been replaced by its supervisor,
                # and its connections with it.
                is_well = False
            answered = answered + 1 if is_well else 0
            await asyncio.sleep(0 if is_well else 0.1)
        while (await server.client.get("/readyz")).status_code != 200:  # noqa: ASYNC110
            await asyncio.sleep(0.1)


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


async def test_a_database_that_died_is_started_again_and_serves(embedded: Installation) -> None:
    async with embedded.serving("--workers", "2") as server:
        someone = await person(server)
        os.kill(embedded_server.postmaster(embedded.folder), signal.SIGKILL)

        assert (await server.client.get("/healthz")).status_code == 200
        await until_it_serves(server, someone.key, times=20)

        assert await server.stop() == 0

    log = (embedded.folder / "log").read_text()
    assert "embedded_postgres_died" in log
    assert "embedded_postgres_started_again" in log
    assert "stop_left" not in log


async def test_a_server_stops_while_its_database_is_dead(embedded: Installation) -> None:
    async with embedded.serving(LATCHKEY_STOP_TIMEOUT_S="6") as server:
        (embedded.folder / "data/postgres/postgresql.conf").write_text("shared_buffers = plenty\n")
        os.kill(embedded_server.postmaster(embedded.folder), signal.SIGKILL)
        await server.client.post("/graphql", json={"query": "{ me { id } }"})

        assert await server.stop() == 0
