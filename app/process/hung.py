"""Ends a worker process whose event loop hangs: the process that started it starts another.

What started it asks by a pipe whether it is there, and a thread of its own answers, so that it
would not be noticed. Systemd looks at the service as a whole, and would end all of it.
"""

import asyncio
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic
from typing import Final

import structlog

_TICKS_IN_TIME: Final = 10

_log = structlog.get_logger()


class HungLoop:
    """Watches over the running event loop: it gets to its work in time, or the process ends."""

    def __init__(self, timeout_s: float) -> None:
        self._timeout_s = timeout_s
        self._tick_s = timeout_s / _TICKS_IN_TIME
        self._loop = asyncio.get_running_loop()
        self._last = monotonic()
        self._over = threading.Event()

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Watch while the block runs."""
        self._tick()
        threading.Thread(target=self._watch, name="hung-loop", daemon=True).start()
        try:
            yield
        finally:
            self._over.set()

    def _tick(self) -> None:
        self._last = monotonic()
        if not self._over.is_set():
            self._loop.call_later(self._tick_s, self._tick)

    def _watch(self) -> None:
        while not self._over.wait(self._tick_s):
            if monotonic() - self._last > self._timeout_s:
                _log.error("loop_hung", after_s=self._timeout_s)
                os._exit(1)
