"""Several worker processes at one socket: uvicorn's, which go out of service one by one.

SIGHUP replaces them: each new one must be ready before an old one leaves, and since all accept at
the same socket no client is refused. They read the settings and the code anew. One that does not
become ready ends the replacement, and the old ones stay.
"""

import multiprocessing
import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from typing import Any, Final

import structlog
import uvicorn
from uvicorn.config import STARTUP_FAILURE
from uvicorn.supervisors import Multiprocess
from uvicorn.supervisors.multiprocess import Process

from app.http.protocol.server import LEAVE, LeavingServer
from app.process import stopping
from app.process.service_manager import ServiceManager
from app.process.telemetry import configure_logging, log_what_nobody_caught, uncaught
from app.settings import Settings

_READY_S: Final = 60.0
_POLL_S: Final = 0.1

_log = structlog.get_logger()


class Worker(Process):
    """A process that serves at a socket which others share."""

    def __init__(
        self, config: uvicorn.Config, sockets: list[socket.socket], drain_s: float, log_level: str
    ) -> None:
        super().__init__(config, sockets)
        self._drain_s = drain_s
        self._log_level = log_level

    @property
    def server(self) -> uvicorn.Server:
        """The server, in the process itself."""
        if self._server is None:
            self._server = LeavingServer(self.config, drain_s=self._drain_s, shares_port=True)
        return self._server

    def target(self, sockets: list[socket.socket] | None = None) -> None:
        """Serve, in the process itself, as long as the one that started it is there.

        What goes wrong before the settings are read goes to the log, too.
        """
        configure_logging(self._log_level)
        log_what_nobody_caught()
        threading.Thread(target=_end_with_parent, name="parent", daemon=True).start()
        try:
            super().target(sockets)
        except Exception as error:  # multiprocessing would print a traceback
            uncaught("process", error)
            sys.exit(1)


def _end_with_parent() -> None:
    """Have this process end when its parent was killed: it would hold the port for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        _log.error("parent_died", pid=parent.pid)
        os.kill(os.getpid(), signal.SIGTERM)


class Workers(Multiprocess):
    """Worker processes. One that has not ended in time is killed, and the log says so."""

    def __init__(
        self,
        config: uvicorn.Config,
        sockets: list[socket.socket],
        settings: Settings,
        manager: ServiceManager,
    ) -> None:
        super().__init__(config, sockets)
        self._settings = settings
        self._manager = manager
        self._end_s = stopping.workers_s(settings) - settings.drain_s
        self._looked = time.monotonic()

    def run(self) -> None:
        """Keep them running until told to stop by SIGINT or SIGTERM, then end them."""
        self._manager.beat_as_long_as(self._goes_on)
        self.init_processes()
        while not self.should_exit.wait(_POLL_S):
            self.handle_signals()
            self.keep_subprocess_alive()
        self.terminate_all()
        self.join_all()

    def init_processes(self) -> None:
        self.processes = [self._started() for _ in range(self.processes_num)]

    def keep_subprocess_alive(self) -> None:
        """Start another in the place of one that has died.

        One whose loop hangs ends itself (`app.process.hung`).
        """
        self._looked = time.monotonic()
        for index, worker in enumerate(self.processes):
            if self.should_exit.is_set():
                return
            if worker.is_alive(timeout=self.config.timeout_worker_healthcheck):
                continue
            worker.kill()
            worker.join()
            if worker.exitcode == STARTUP_FAILURE:
                _log.error("worker_did_not_start", pid=worker.pid)
                self.should_exit.set()
                return
            _log.error("worker_died", pid=worker.pid, exit_code=worker.exitcode)
            self.processes[index] = self._started()

    def handle_term(self) -> None:
        """Have all leave, and stop when those who ask for readiness had time to hear of it."""
        self._manager.stopping()
        if not self._settings.drain_s or self.should_exit.is_set():
            self.should_exit.set()
            return
        for worker in self.processes:
            if worker.process.is_alive():
                os.kill(worker.process.pid or 0, LEAVE)
        self._wait(lambda: False, self._settings.drain_s)
        self.should_exit.set()

    def handle_ttin(self) -> None:
        """Ignore it: how many there are, `LATCHKEY_WORKERS` says to each of them, too."""

    handle_ttou = handle_ttin

    def restart_all(self) -> None:
        """Replace each worker by a new one, once that is ready."""
        for index, old in enumerate(self.processes):
            new = self._started()
            if not self._wait(partial(new.is_ready, 1), _READY_S, of=new):
                new.kill()
                new.join()
                if not self.should_exit.is_set():
                    _log.error("reload_ended", why="the new worker is not ready", kept=old.pid)
                return
            self.processes[index] = new
            old.terminate()
            self._end(old, time.monotonic() + self._end_s)
        _log.info("reloaded", workers=[worker.pid for worker in self.processes])

    def terminate_all(self) -> None:
        self._manager.stopping()
        super().terminate_all()

    def join_all(self) -> None:
        deadline = time.monotonic() + self._end_s
        for worker in self.processes:
            self._end(worker, deadline)

    def _goes_on(self) -> bool:
        """Tell whether we looked at the workers lately: each may keep us waiting, and must end."""
        waits_s = self.processes_num * self.config.timeout_worker_healthcheck + self._end_s
        return time.monotonic() - self._looked < waits_s

    def _started(self) -> Worker:
        worker = Worker(self.config, self.sockets, self._settings.drain_s, self._settings.log_level)
        worker.start()
        return worker

    def _end(self, worker: Process, deadline: float) -> None:
        worker.process.join(max(0.0, deadline - time.monotonic()))
        if worker.process.is_alive():
            stopping.left("a worker process", pid=worker.pid)
            worker.process.kill()
            worker.process.join()

    def _wait(
        self, holds: Callable[[], Any], timeout_s: float, *, of: Process | None = None
    ) -> bool:
        """Wait until something holds; False when it takes too long, or we are told to stop now."""
        deadline = time.monotonic() + timeout_s
        while time.monotonic() < deadline:
            self._looked = time.monotonic()
            if {signal.SIGINT, signal.SIGTERM} & {*self.signal_queue}:
                self.signal_queue.clear()
                self.should_exit.set()
            if self.should_exit.is_set() or (of is not None and not of.process.is_alive()):
                return False
            if holds():
                return True
            time.sleep(_POLL_S)
        return False
