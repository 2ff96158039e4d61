"""Logs as one JSON object a line on standard error, and the metrics registry.

Events are facts in snake_case with keys; secrets are never among them. What looks like one inside a
text, because somebody put it into a path or an exception quotes it, is hidden. What libraries log
goes the same way.
"""

import logging
import re
import sys
import threading
from contextlib import suppress
from pathlib import Path
from traceback import extract_tb
from types import TracebackType
from typing import Any, Final

import structlog
from structlog.typing import EventDict

from app.process.log_flood import Flood

_SECRET_KEYS = frozenset({"secret", "password", "token", "authorization", "code", "preimage"})

#: API keys of any prefix, the root key, also when cut short; session tokens. Hashes are longer.
#: And the links of vouchers, in either form.
_SECRET_VALUE: Final = re.compile(
    r"[0-9A-Za-z]{2,16}_[0-9A-Za-z]{32,}|(?<![0-9A-Za-z])[0-9A-Za-z]{39}(?![0-9A-Za-z])"
    r"|(?<=/lnurlw/)[^/?\s\"]+|(?i:lnurl1[02-9ac-hj-np-z]{16,})"
)
_CHARS_MAX: Final = 2_000
_FRAMES_MAX: Final = 8
_HIDDEN: Final = "[redacted]"


def _scrub(_logger: Any, _name: str, event: EventDict) -> EventDict:
    for key in event.keys() & _SECRET_KEYS:
        event[key] = _HIDDEN
    for key, value in event.items():
        if isinstance(value, str):
            event[key] = _SECRET_VALUE.sub(_HIDDEN, value)
    return event


class _LibraryHandler(logging.Handler):
    """Makes an event of what a library logs, of an exception in one line."""

    def emit(self, record: logging.LogRecord) -> None:
        try:
            facts = {"logger": record.name, "message": _message(record)[:_CHARS_MAX]}
            error = record.exc_info[1] if record.exc_info else None
            if error is not None:
                facts["error"] = f"{type(error).__name__}: {error}"[:_CHARS_MAX]
                facts["at"] = _where(error)
            structlog.get_logger().log(record.levelno, "library_log", **facts)
        except Exception:
            self.handleError(record)


def _message(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except (TypeError, ValueError):  # its arguments do not fit it
        return str(record.msg)


def _where(error: BaseException) -> str:
    """Return the functions an exception went through, the one that raised it last."""
    frames = extract_tb(error.__traceback__)[-_FRAMES_MAX:]
    return " > ".join(
        f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames
    )


class _StandardError(structlog.PrintLogger):
    """Writes lines; one that cannot be written (a full disk, a closed pipe) is lost, no more."""

    def msg(self, message: str) -> None:
        with suppress(OSError):
            super().msg(message)

    log = debug = info = warn = warning = fatal = failure = err = error = critical = exception = msg


def log_what_nobody_caught() -> None:
    """Have Python's last words of an exception be a line of the log, in a process that serves.

    Of one that ended the process, or a thread, and of one raised where nobody could be told.
    """

    def of_process(
        _kind: type[BaseException], error: BaseException, _traceback: TracebackType | None
    ) -> None:
        uncaught("process", error)

    def of_thread(told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None and not isinstance(told.exc_value, SystemExit):
            uncaught("thread", told.exc_value)

    def of_nowhere(told: "sys.UnraisableHookArgs") -> None:
        if told.exc_value is not None:
            uncaught("nowhere", told.exc_value)

    sys.excepthook, threading.excepthook, sys.unraisablehook = of_process, of_thread, of_nowhere


def uncaught(where: str, error: BaseException) -> None:
    """Write the line of the log about an exception that nobody caught."""
    structlog.get_logger().critical(
        "uncaught_exception",
        where=where,
        error=f"{type(error).__name__}: {error}"[:_CHARS_MAX],
        at=_where(error),
    )


def configure_logging(level: str) -> None:
    """Send our log, and what libraries log, to standard error."""
    threshold, stream = getattr(logging, level.upper()), sys.stderr
    structlog.configure(
        processors=[
            Flood(),
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            _scrub,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(threshold),
        logger_factory=lambda *_: _StandardError(stream),
        cache_logger_on_first_use=False,
    )
    logging.basicConfig(
        level=max(threshold, logging.WARNING), handlers=[_LibraryHandler()], force=True
    )
    logging.captureWarnings(capture=True)
