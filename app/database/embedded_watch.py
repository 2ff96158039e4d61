"""Keeps the embedded PostgreSQL running: started again when it has died, with growing pauses."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import structlog

from app.database.embedded import EmbeddedPostgres

_LOOK_EVERY_S: Final = 0.5
_PAUSE_S_MAX: Final = 60.0
_COMPLAINT_CHARS_MAX: Final = 500

_log = structlog.get_logger()


@contextmanager
def kept_running(server: EmbeddedPostgres) -> Iterator[None]:
    """Watch over a server while the block runs; the log says when it died and was started again.

    One that is merely silent is left alone: PostgreSQL itself recovers from all but its own death.
    """
    ended = threading.Event()
    watch = threading.Thread(target=_watch, args=(server, ended), name="embedded", daemon=True)
    watch.start()
    try:
        yield
    finally:
        ended.set()
        watch.join(timeout=1)


def _watch(server: EmbeddedPostgres, ended: threading.Event) -> None:
    failures = 0
    while not ended.wait(_pause_s(failures)):
        try:
            if server.is_alive:
                failures = 0
                continue
            if not failures:
                _log.error("embedded_postgres_died")
            server.start_again()
        except Exception as error:  # whatever it is, such as no free file: nobody else looks
            failures += 1
            _log.error(
                "embedded_postgres_does_not_start",
                failures=failures,
                again_in_s=_pause_s(failures),
                why=str(error)[-_COMPLAINT_CHARS_MAX:],
            )
        else:
            failures = 0
            _log.warning("embedded_postgres_started_again")


def _pause_s(failures: int) -> float:
    return min(_LOOK_EVERY_S * 2.0 ** min(failures, 10), _PAUSE_S_MAX)
