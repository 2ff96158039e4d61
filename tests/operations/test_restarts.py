"""One host: its workers replaced by SIGHUP, and its socket kept by a service manager."""

import asyncio
import os
import signal
import socket
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from pathlib import Path

import httpx2

from tests.hosts import free_port
from tests.operations.load import judge, paying
from tests.operations.tools import PATIENCE_S, program, running, until
from tests.story.servers import Installation, person

FUNDS_SAT = 100_000


async def test_workers_are_replaced_under_load_and_no_request_fails(
    installation: Installation,
) -> None:
    port = free_port()
    command = [program("redis-server", "redis-server"), "--port", str(port), "--save", ""]
    settings = {
        "LATCHKEY_REDIS_URL": f"redis://127.0.0.1:{port}",
        "LATCHKEY_RATE_LIMITS": "on",
        "LATCHKEY_DRAIN_S": "1",
    }
    async with (
        running([*command, "--bind", "127.0.0.1"], installation.folder / "redis.log", port=port),
        replace(installation, settings={**installation.settings, **settings}).serving(
            "--workers", "2"
        ) as server,
    ):
        people = [await person(server, sat=FUNDS_SAT) for _ in range(2)]
        before = await _workers(server.process)
        async with paying(lambda: [server.url], people, clients=3) as load:
            await load.answers(20)
            server.process.send_signal(signal.SIGHUP)

            async def replaced() -> bool:
                now = await _workers(server.process)
                return len(now) == 2 and not now & before

            await until(replaced, "two new workers", patience_s=60)
            await load.answers(20)
        assert not load.errors
        await judge(server, load, 2 * FUNDS_SAT)
        assert await server.stop() == 0


async def test_workers_end_with_the_process_that_started_them(installation: Installation) -> None:
    """Else they would hold the port, and who starts the server anew could not."""
    async with installation.serving(LATCHKEY_WORKERS="2", LATCHKEY_RATE_LIMITS="off") as server:
        workers = await _workers(server.process)
        assert len(workers) == 2

        server.process.kill()

        async def gone() -> bool:
            return not any(_is_there(pid) for pid in workers)

        try:
            await until(gone, "no worker")
        finally:
            for pid in workers:
                with suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)


def _is_there(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


async def _workers(process: Process) -> set[int]:
    """Return the workers of a server: what it started by multiprocessing's `spawn_main`."""
    found = set()
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    for child in (await asyncio.to_thread(children.read_text)).split():
        try:
            words = await asyncio.to_thread(Path(f"/proc/{child}/cmdline").read_bytes)
        except OSError:
            continue
        if b"spawn_main" in words:
            found.add(int(child))
    return found


async def test_one_process_is_not_ended_by_a_reload(installation: Installation) -> None:
    async with installation.serving() as server:
        server.process.send_signal(signal.SIGHUP)
        assert (await server.client.get("/healthz")).status_code == 200
    log = await asyncio.to_thread((installation.folder / "log").read_text)
    assert log.count("reload_needs_workers") == 1


async def test_who_connects_between_two_processes_waits_and_is_served(
    installation: Installation,
) -> None:
    """The socket is a service manager's, as systemd's socket units have it."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        url = f"http://127.0.0.1:{listening.getsockname()[1]}"
        async with (
            httpx2.AsyncClient(base_url=url, timeout=PATIENCE_S) as early,
            asyncio.TaskGroup() as group,
        ):
            waiting = group.create_task(early.get("/healthz"))
            async with _activated(installation, listening) as first:
                assert first == url
                assert (await waiting).status_code == 200
            # Nobody serves now; whoever connects is not refused.
            waiting = group.create_task(early.get("/healthz"))
            async with _activated(installation, listening):
                assert (await waiting).status_code == 200


@asynccontextmanager
async def _activated(installation: Installation, listening: socket.socket) -> AsyncIterator[str]:
    """Serve at a socket that is given as descriptor 3; gives the URL that it says it has."""
    number = listening.fileno()
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", _PASSES_ON, str(number)),
        cwd=installation.folder,
        env=installation.environment(),
        stdin=DEVNULL,
        stdout=PIPE,
        pass_fds=(number,),
    )
    try:
        assert process.stdout is not None
        async with asyncio.timeout(2 * PATIENCE_S):
            async for line in process.stdout:
                word, _, url = line.decode().strip().partition(" ")
                if word == "ready":
                    break
        yield url
    finally:
        process.terminate()
        await process.communicate()


#: What a service manager does between fork and exec.
_PASSES_ON = """
import os, sys
os.dup2(int(sys.argv[1]), 3)
os.environ |= {"LISTEN_PID": str(os.getpid()), "LISTEN_FDS": "1"}
os.execv(sys.executable, [sys.executable, "-m", "app", "serve", "--no-demo"])
"""
