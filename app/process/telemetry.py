"""Logs as one JSON object a line on standard error, and the metrics registry.

Events are facts in snake_case with keys; secrets are never among them. What looks like one inside a
text, because somebody put it into a path or an exception quotes it, is hidden.
"""

import logging
import re
import sys
from typing import Any, Final

import structlog
from structlog.typing import EventDict

_SECRET_KEYS = frozenset({"secret", "password", "token", "authorization", "code", "preimage"})

#: API keys of any prefix, the root key, also when cut short; session tokens. Hashes are longer.
_SECRET_VALUE: Final = re.compile(
    r"[0-9A-Za-z]{2,16}_[0-9A-Za-z]{32,}|(?<![0-9A-Za-z])[0-9A-Za-z]{39}(?![0-9A-Za-z])"
)
_HIDDEN: Final = "[redacted]"


def _scrub(_logger: Any, _name: str, event: EventDict) -> EventDict:
    for key in event.keys() & _SECRET_KEYS:
        event[key] = _HIDDEN
    for key, value in event.items():
        if isinstance(value, str):
            event[key] = _SECRET_VALUE.sub(_HIDDEN, value)
    return event


def configure_logging(level: str) -> None:
    """Send our log, and what libraries log, to standard error."""
    threshold = getattr(logging, level.upper())
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            _scrub,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(threshold),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )
    logging.basicConfig(
        level=max(threshold, logging.WARNING),
        stream=sys.stderr,
        format='{"event": "library_log", "logger": "%(name)s", "level": "%(levelname)s", '
        '"message": "%(message)s"}',
        force=True,
    )
