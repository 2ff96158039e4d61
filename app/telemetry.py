"""Logs as one JSON object a line on standard error, and the metrics registry.

Events are facts in snake_case with keys; secrets are never among them.
"""

import logging
import sys
from typing import Any

import structlog
from structlog.typing import EventDict

_SECRET_KEYS = frozenset({"secret", "password", "token", "authorization", "code", "preimage"})


def _scrub(_logger: Any, _name: str, event: EventDict) -> EventDict:
    for key in event.keys() & _SECRET_KEYS:
        event[key] = "[redacted]"
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
