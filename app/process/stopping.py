"""How long a process takes to end, in all and in each part, whatever does not answer meanwhile.

    told to stop, and to `LATCHKEY_DRAIN_S` others that it leaves (`app.http.draining`); of the rest
                 ─ 1/4 ─▶ connections closed ─ 1/4 ─▶ mutations at their end
                 ─ 1/3 ─▶ jobs, buffers, listener and pool ─ 1/6 ─▶ the embedded PostgreSQL

A part that is quick leaves nothing to the others; one that is not done in its time is left, and the
log says so. What is left is what a crash would leave, which the next start ends.
"""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import structlog

from app.settings import Settings

_LEFT: Final = "stop_left"

_log = structlog.get_logger()


def connections_s(settings: Settings) -> float:
    """Return how long clients may take to get what they have asked for."""
    return _rest_s(settings) / 4


def spread_s(settings: Settings) -> float:
    """Return over how long a time streams and WebSockets are ended; the rest is for what runs."""
    return min(settings.drain_s, connections_s(settings) / 2)


def answers_s(settings: Settings) -> float:
    """Return how long a WebSocket whose turn to end has come may wait for its answers."""
    return (connections_s(settings) - spread_s(settings)) * 0.8


def mutations_s(settings: Settings) -> float:
    """Return how long mutations may take to come to their end."""
    return _rest_s(settings) / 4


def process_s(settings: Settings) -> float:
    """Return how long each of jobs, two buffers and the pool may take: a third together."""
    return _rest_s(settings) / 12


def database_s(settings: Settings) -> float:
    """Return how long the embedded PostgreSQL may take."""
    return _rest_s(settings) / 6


def workers_s(settings: Settings) -> float:
    """Return how long a process may take until it is ended by force: all but the database's."""
    return settings.stop_timeout_s - database_s(settings)


def _rest_s(settings: Settings) -> float:
    return settings.stop_timeout_s - settings.drain_s


def left(part: str, **facts: object) -> None:
    """Say what was not done in its time."""
    _log.warning(_LEFT, part=part, **facts)


class Overdue:
    """Ends this process by force, some time after `begin`, unless the block has ended by then."""

    def __init__(self, settings: Settings) -> None:
        self._timeout_s = workers_s(settings)
        self._timer: threading.Timer | None = None

    def begin(self) -> None:
        """Count from now; only the first call does."""
        if self._timer is None:
            self._timer = threading.Timer(self._timeout_s, self._end)
            self._timer.daemon = True
            self._timer.start()

    @contextmanager
    def watched(self) -> Iterator["Overdue"]:
        """Watch over a block that may be told to end."""
        try:
            yield self
        finally:
            if self._timer is not None:
                self._timer.cancel()

    def _end(self) -> None:
        left("the process itself", after_s=self._timeout_s)
        os._exit(1)
