"""Running the server: uvicorn with our bounds, one process or several, and the line `ready`."""

import os
import resource
import signal
import socket
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from functools import partial
from types import FrameType

import uvicorn
from uvicorn.supervisors import Multiprocess

from app.application import create_app
from app.http.api import SOCKET_PATHS
from app.http.protocol.connection import HttpProtocol
from app.http.protocol.limits import ConnectionLimits
from app.http.protocol.websocket import LimitedSocketProtocol
from app.http.siblings import FOLDER_VARIABLE
from app.process import stopping
from app.process.stopping import Overdue
from app.settings import Settings

_READY_POLL_S = 0.05
_READY_TIMEOUT_S = 60.0
_FILES_MAX = 65_536


def run(settings: Settings, *, when_ready: Callable[[str], None]) -> None:
    """Serve until told to stop by SIGINT or SIGTERM; `when_ready` gets our URL once we answer.

    Raises `OSError` when the address is taken or not ours, `RuntimeError` when it did not start.
    """
    listening = _listen(settings.host, settings.port)
    # Where the system chose the port, what tells clients where we are must know it.
    settings = settings.model_copy(update={"port": listening.getsockname()[1]})
    _allow_many_files()
    # uvicorn repeats the signal that stopped it; unanswered, it would end us before our own
    # clean-up, and leave the embedded database running.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: None)
    if settings.workers == 1:
        with Overdue(settings).watched() as overdue:
            server = _OneProcess(configure(settings, create_app(settings)), when_ready, overdue)
            server.run(sockets=[listening])
        if not server.started:
            raise RuntimeError("The server did not start; the log says why.")
        return
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
    url = _url(_reachable(settings.host), listening.getsockname()[1])
    threading.Thread(target=_announce, args=(url, when_ready), daemon=True).start()
    with tempfile.TemporaryDirectory(prefix="latchkey-") as folder:
        os.environ[FOLDER_VARIABLE] = folder
        _Processes(config, listening, stopping.workers_s(settings)).run()


def _listen(host: str, port: int) -> socket.socket:
    """Return a socket bound to an address; port 0 lets the system choose."""
    listening = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except OSError as error:
        listening.close()
        raise OSError(
            f"Cannot listen on {host}, port {port}: {error.strerror}. "
            "Choose another address with --host and --port."
        ) from error
    listening.set_inheritable(True)  # the workers share it
    return listening


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


class _OneProcess(uvicorn.Server):
    """A server that says when it listens, and where."""

    def __init__(
        self, config: uvicorn.Config, when_ready: Callable[[str], None], overdue: Overdue
    ) -> None:
        super().__init__(config)
        self._when_ready = when_ready
        self._overdue = overdue

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Stop, and see to it that stopping ends."""
        self._overdue.begin()
        super().handle_exit(sig, frame)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.should_exit:
            return
        host, port = self.servers[0].sockets[0].getsockname()[:2]
        self._when_ready(_url(host, port))


class _Processes(Multiprocess):
    """Worker processes. One that has not ended in time is killed, and the log says so."""

    def __init__(self, config: uvicorn.Config, listening: socket.socket, end_s: float) -> None:
        super().__init__(config, sockets=[listening])
        self._end_s = end_s

    def join_all(self) -> None:
        deadline = time.monotonic() + self._end_s
        for worker in self.processes:
            worker.process.join(max(0.0, deadline - time.monotonic()))
            if worker.process.is_alive():
                stopping.left("a worker process", pid=worker.pid)
                worker.process.kill()
                worker.process.join()


def _url(host: str, port: int) -> str:
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _reachable(host: str) -> str:
    return {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104


def _announce(url: str, when_ready: Callable[[str], None]) -> None:
    deadline = time.monotonic() + _READY_TIMEOUT_S
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(f"{url}/readyz", timeout=1):  # noqa: S310 — our own server
                when_ready(url)
                return
        except (urllib.error.URLError, OSError):
            time.sleep(_READY_POLL_S)
    print("The server did not become ready within a minute; see the log.", file=sys.stderr)  # noqa: T201
