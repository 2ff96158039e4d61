"""Starting up: database, demo account, server."""

import asyncio
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import structlog
from pydantic import SecretStr

from app import serving, watched
from app.commands import demo
from app.commands.demo import Demo
from app.database import embedded, migrations
from app.database.embedded_watch import kept_running
from app.limits.windows import StorageDownError
from app.process import listening, traces
from app.process.runtime import Runtime
from app.process.service_manager import ServiceManager
from app.process.stopping import Overdue
from app.process.telemetry import log_what_nobody_caught
from app.settings import Settings
from app.startup import database, direct_address, open_runtime, stop_embedded
from app.worker import jobs

_log = structlog.get_logger()


def launch(settings: Settings, *, wants_demo: bool) -> None:
    """Serve until told to stop. The embedded database, if one is used, lives as long."""
    log_what_nobody_caught()
    traces.wanted(os.environ)  # or it is said before anything is begun
    manager = ServiceManager.of(os.environ)
    with _database(settings) as effective:
        # Whoever has a database of our making upgrades by a new start, and nothing else.
        after = settings.database_url is None
        account = asyncio.run(_prepare(effective, manager, wants_demo=wants_demo, after=after))

        def when_ready(url: str) -> None:
            sys.stdout.write(demo.banner(effective, settings.public_url or url, account))
            sys.stdout.write(f"\nready {url}\n")
            sys.stdout.flush()

        serving.run(effective, when_ready=when_ready, manager=manager)


def work(settings: Settings) -> None:
    """Run the background jobs of a server that is there until told to stop.

    The embedded database lives as long. Raises `OSError` if it cannot listen where it shall.
    """
    log_what_nobody_caught()
    manager = ServiceManager.of(os.environ)
    with _database(listening.of_the_server(settings), creates=False) as effective:
        asyncio.run(_work(effective, manager))


async def _work(settings: Settings, manager: ServiceManager) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    with Overdue(settings).watched() as overdue:
        traces.begin(os.environ)
        async with (
            open_runtime(settings, creates=False) as runtime,
            watched.answering(runtime) as url,
            jobs.running(runtime, serves=False),
        ):
            manager.ready()
            if url is not None:
                sys.stdout.write(f"ready {url}\n")
                sys.stdout.flush()
            manager.beat_with_the_loop()
            await stop.wait()
            overdue.begin()
            manager.stopping()
        await asyncio.to_thread(traces.end)


@contextmanager
def _database(settings: Settings, *, creates: bool = True) -> Iterator[Settings]:
    """Give settings that name the database, so that worker processes use it, too."""
    if settings.database_url is not None:
        yield settings
        return
    server = embedded.start(settings.data_dir, creates=creates)
    try:
        asyncio.run(embedded.ensure_database(server.dsn))
        with kept_running(server):
            yield settings.model_copy(update={"database_url": SecretStr(server.dsn)})
    finally:
        stop_embedded(server, settings)


async def _prepare(
    settings: Settings, manager: ServiceManager, *, wants_demo: bool, after: bool
) -> Demo | None:
    async with database(settings) as dsn, manager.patient("Bringing the database up to date"):
        migrated = await migrations.migrate(direct_address(settings, dsn), after=after)
    if migrated.waiting:
        _log.warning(
            "migrations_wait",
            waiting=migrated.waiting,
            older=migrated.older,
            until="latchkey migrate --after, once no older version runs",
        )
    async with open_runtime(settings, migrates=False, listens=False) as runtime:
        await _tell_of_redis(runtime)
        has_demo = wants_demo and settings.node == "sandbox"
        return await demo.ensure(runtime) if has_demo else None


async def _tell_of_redis(runtime: Runtime) -> None:
    """Say at start that Redis does not answer: its address may be wrong. It may come yet, too."""
    try:
        await runtime.limiter.ask()
    except StorageDownError as error:
        _log.warning(
            "redis_does_not_answer",
            why=str(error),
            until="it does, every process counts for itself, and strangers are refused",
        )
