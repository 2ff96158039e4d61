"""`latchkey worker` at an address of its own, as supervisors and Prometheus ask it."""

import asyncio
import re
import signal
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx2

from tests.operations.prometheus import promtool
from tests.operations.tools import until
from tests.story.servers import PATIENCE_S, Installation


@asynccontextmanager
async def watched_worker(
    installation: Installation, **changes: str
) -> AsyncIterator[tuple[httpx2.AsyncClient, Process]]:
    """Run a worker that answers at a port while the block runs."""
    async with installation.working(LATCHKEY_WORKER_PORT="0", **changes) as process:
        assert process.stdout is not None
        async with asyncio.timeout(PATIENCE_S):
            line = (await process.stdout.readline()).decode().strip()
        word, _, url = line.partition(" ")
        assert word == "ready", line
        async with httpx2.AsyncClient(base_url=url, timeout=PATIENCE_S, trust_env=False) as client:
            yield client, process


async def test_a_worker_tells_what_it_does_and_how_it_is(installation: Installation) -> None:
    await installation.ask("migrate")
    async with watched_worker(installation) as (client, process):

        async def has_sent() -> bool:
            text = (await client.get("/metrics")).text
            return 'latchkey_job_runs_total{outcome="success",task="fan_out_webhooks"}' in text

        await until(has_sent, "a run of the work that only workers may do")
        text = (await client.get("/metrics")).text
        ready = await client.get("/readyz")
        alive = await client.get("/healthz")
        nothing = await client.get("/graphql")
        stranger = await client.get("/metrics", headers={"X-Forwarded-For": "203.0.113.9"})
        process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(PATIENCE_S):
            code = await process.wait()

    assert promtool("check", "metrics", given=text) == ""
    assert re.search(r"^latchkey_event_loop_lag_seconds \S+$", text, re.MULTILINE)
    assert re.search(r"^latchkey_listener_up 1\.0$", text, re.MULTILINE)
    assert 'latchkey_ready{part="database"} 1.0' in text
    assert (ready.status_code, ready.json()["status"]) == (200, "ready")
    assert alive.status_code == 200
    assert nothing.status_code == 404
    assert stranger.status_code == 403
    assert code == 0


async def test_a_worker_that_cannot_listen_says_so(installation: Installation) -> None:
    await installation.ask("migrate")
    async with watched_worker(installation) as (client, _):
        taken = str(client.base_url.port)
        finished = await installation.run("worker", "--port", taken)

    assert finished.code == 1
    assert f"Cannot listen on 127.0.0.1, port {taken}" in finished.errors
    assert "Traceback" not in finished.errors
