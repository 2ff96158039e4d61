"""Running the server: uvicorn with our bounds, one process or several, and the line `ready`."""

import fcntl
import os
import resource
import signal
import socket
import tempfile
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial

import structlog
import uvicorn

from app import binding
from app.application import create_app
from app.http.api import SOCKET_PATHS
from app.http.protocol.connection import HttpProtocol
from app.http.protocol.limits import ConnectionLimits
from app.http.protocol.server import LeavingServer
from app.http.protocol.websocket import LimitedSocketProtocol
from app.http.siblings import FOLDER_VARIABLE
from app.process import listening, stopping
from app.process.service_manager import ServiceManager
from app.process.stopping import Overdue
from app.setting_types import http_url
from app.settings import Settings
from app.workers import Workers

_READY_POLL_S = 0.05
_READY_TIMEOUT_S = 60.0
_FILES_MAX = 65_536

_log = structlog.get_logger()


def run(settings: Settings, *, when_ready: Callable[[str], None], manager: ServiceManager) -> None:
    """Serve until told to stop by SIGINT or SIGTERM; `when_ready` gets our URL once we answer.

    SIGTERM has it leave service first (`LATCHKEY_DRAIN_S`). SIGHUP replaces worker processes.
    `manager` hears of it, too, and as long as we go on. Raises `OSError` when the address is taken
    or not ours, `RuntimeError` when it did not start.
    """
    given = binding.given()
    sockets = given or [binding.bound(settings.host, settings.port)]
    # Where somebody else chose the address, what tells clients where we are must know it.
    host, port = sockets[0].getsockname()[:2]
    settings = settings.model_copy(update={"host": host if given else settings.host, "port": port})
    _allow_many_files()
    # uvicorn repeats the signal that stopped it; unanswered, it would end us before our own
    # clean-up, and leave the embedded database running.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: None)
    signal.signal(signal.SIGHUP, _not_reloaded)
    with listening.left(settings):
        if settings.workers == 1:
            _run_one(settings, sockets, when_ready, manager)
        else:
            _run_several(settings, sockets, when_ready, manager)


def _run_one(
    settings: Settings,
    sockets: list[socket.socket],
    when_ready: Callable[[str], None],
    manager: ServiceManager,
) -> None:
    with Overdue(settings).watched() as overdue:
        config = configure(settings, create_app(settings))
        server = _OneProcess(config, when_ready, overdue, manager, drain_s=settings.drain_s)
        server.run(sockets=sockets)
    if not server.started:
        raise RuntimeError("The server did not start; the log says why.")


def _run_several(
    settings: Settings,
    sockets: list[socket.socket],
    when_ready: Callable[[str], None],
    manager: ServiceManager,
) -> None:
    # The workers are new processes: they read the environment, so it must say what we say.
    assert settings.database_url is not None
    os.environ |= {
        "LATCHKEY_HOST": settings.host,
        "LATCHKEY_PORT": str(settings.port),
        "LATCHKEY_WORKERS": str(settings.workers),
        "LATCHKEY_DATABASE_URL": settings.database_url.get_secret_value(),
    }
    config = configure(
        settings, "app.application:create_app", factory=True, workers=settings.workers
    )
    url = http_url(listening.reachable(settings.host), settings.port)

    def ready(url: str) -> None:
        when_ready(url)
        manager.ready(url)

    threading.Thread(target=_announce, args=(url, ready), daemon=True).start()
    with tempfile.TemporaryDirectory(prefix="latchkey-") as folder, _kept(folder):
        os.environ[FOLDER_VARIABLE] = folder
        Workers(config, sockets, settings, manager).run()


@contextmanager
def _kept(folder: str) -> Iterator[None]:
    """Have systemd-tmpfiles, which removes what is days old, leave alone what is in a folder."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        with suppress(OSError):  # of a file system without locks
            fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
        yield
    finally:
        os.close(descriptor)


def _not_reloaded(*_: object) -> None:
    _log.warning("reload_needs_workers", until="LATCHKEY_WORKERS is above 1; restart it instead")


def _allow_many_files() -> None:
    """Let this process and its workers have as many sockets as the system allows them at all.

    Many systems start programs with 1,024, fewer than our own bounds on connections add up to.
    """
    now, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = _FILES_MAX if most == resource.RLIM_INFINITY else min(most, _FILES_MAX)
    if now != resource.RLIM_INFINITY and now < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, most))


def configure(settings: Settings, app: object, **more: object) -> uvicorn.Config:
    """Return how uvicorn shall serve an application, or the name of what makes one."""
    limits = ConnectionLimits.of(settings, SOCKET_PATHS)
    return uvicorn.Config(
        app,  # type: ignore[arg-type]
        host=settings.host,
        port=settings.port,
        loop="uvloop",
        http=HttpProtocol(limits),  # type: ignore[arg-type]
        ws=partial(LimitedSocketProtocol, limits=limits),  # type: ignore[arg-type]
        ws_max_size=settings.body_bytes_max,
        ws_per_message_deflate=False,
        lifespan="on",
        access_log=False,
        log_config=None,
        # At info it would log the addresses of WebSockets with their query, secrets and all.
        log_level="warning",
        # Client addresses are our business: uvicorn would believe headers from loopback.
        proxy_headers=False,
        server_header=False,
        timeout_graceful_shutdown=stopping.connections_s(settings),  # type: ignore[arg-type]
        **more,  # type: ignore[arg-type]
    )


class _OneProcess(LeavingServer):
    """A server that says when it listens, and where."""

    def __init__(
        self,
        config: uvicorn.Config,
        when_ready: Callable[[str], None],
        overdue: Overdue,
        manager: ServiceManager,
        *,
        drain_s: float,
    ) -> None:
        super().__init__(config, drain_s=drain_s, on_stop=self._told_to_stop)
        self._when_ready = when_ready
        self._overdue = overdue
        self._manager = manager

    def _told_to_stop(self) -> None:
        self._overdue.begin()
        self._manager.stopping()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.should_exit:
            return
        host, port = self.servers[0].sockets[0].getsockname()[:2]
        self._when_ready(http_url(host, port))
        self._manager.ready(http_url(host, port))
        self._manager.beat_with_the_loop()


def _announce(url: str, when_ready: Callable[[str], None]) -> None:
    deadline = time.monotonic() + _READY_TIMEOUT_S
    while time.monotonic() < deadline:
        try:
            # Not /readyz: a node that is away is no reason to be started anew, nor is it of one
            # process alone.
            with urllib.request.urlopen(f"{url}/healthz", timeout=1):  # noqa: S310 — our own server
                when_ready(url)
                return
        except (urllib.error.URLError, OSError):
            time.sleep(_READY_POLL_S)
    _log.error("workers_do_not_answer", after_s=_READY_TIMEOUT_S)
