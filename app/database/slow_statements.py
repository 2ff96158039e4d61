"""Connections that tell which statements take long, in the log and as a number.

What is told is our own text and whose it is, never a value: those go to the database beside it.
"""

import sys
from time import perf_counter
from types import FrameType
from typing import TYPE_CHECKING, Any, Final

import asyncpg
import structlog

from app import tracing
from app.measures import Occurrences

if TYPE_CHECKING:
    _Connection = asyncpg.Connection[asyncpg.Record]
else:
    _Connection = asyncpg.Connection

SLOW: Final = "slow_statement"

_CHARS_MAX: Final = 500
#: The modules that a statement passes on its way from whoever asks.
_BETWEEN: Final = ("asyncpg", "app.database", "app.process.runtime")

_log = structlog.get_logger(__name__)


def watched(*, limit_s: float, slow: Occurrences) -> type[_Connection]:
    """Return a kind of connection that tells of statements that take `limit_s` or more; 0: of none.

    Where traces are sent, each statement has a span, too.
    """
    if limit_s <= 0 and tracing.active is None:
        return asyncpg.Connection
    limit_s = limit_s or float("inf")

    class Watched(_Connection):
        """A connection whose statements are timed."""

        async def fetch(self, query: str, *args: object, **options: Any) -> Any:
            began, rows = perf_counter(), None
            try:
                rows = await super().fetch(query, *args, **options)
            finally:
                if perf_counter() - began >= limit_s:
                    _tell(slow, query, began, rows=None if rows is None else len(rows))
            return rows

        async def fetchrow(self, query: str, *args: object, **options: Any) -> Any:
            began = perf_counter()
            try:
                return await super().fetchrow(query, *args, **options)
            finally:
                if perf_counter() - began >= limit_s:
                    _tell(slow, query, began)

        async def fetchval(self, query: str, *args: object, **options: Any) -> Any:
            began = perf_counter()
            try:
                return await super().fetchval(query, *args, **options)
            finally:
                if perf_counter() - began >= limit_s:
                    _tell(slow, query, began)

        async def execute(self, query: str, *args: object, **options: Any) -> Any:
            began = perf_counter()
            try:
                return await super().execute(query, *args, **options)
            finally:
                if perf_counter() - began >= limit_s:
                    _tell(slow, query, began)

    return Watched if tracing.active is None else _traced(Watched)


def _traced(base: type[_Connection]) -> type[_Connection]:
    """Return the same with a span around each statement."""

    class Traced(base):  # type: ignore[misc,valid-type]
        """A connection whose statements have spans."""

        async def fetch(self, query: str, *args: object, **options: Any) -> Any:
            with _span(query):
                return await super().fetch(query, *args, **options)

        async def fetchrow(self, query: str, *args: object, **options: Any) -> Any:
            with _span(query):
                return await super().fetchrow(query, *args, **options)

        async def fetchval(self, query: str, *args: object, **options: Any) -> Any:
            with _span(query):
                return await super().fetchval(query, *args, **options)

        async def execute(self, query: str, *args: object, **options: Any) -> Any:
            with _span(query):
                return await super().execute(query, *args, **options)

    return Traced


def shortened(sql: str) -> str:
    """Return a statement in one line, and not all of a long one."""
    text = " ".join(sql.split())
    return text if len(text) <= _CHARS_MAX else f"{text[:_CHARS_MAX]}…"


def _tell(slow: Occurrences, sql: str, began: float, *, rows: int | None = None) -> None:
    slow.add()
    error = sys.exception()
    _log.warning(
        SLOW,
        by=_asker(),
        statement=shortened(sql),
        duration_ms=round((perf_counter() - began) * 1_000),
        **({} if rows is None else {"rows": rows}),
        **({} if error is None else {"error": type(error).__name__}),
    )


def _span(sql: str) -> Any:
    words = sql.split(None, 1)
    facts = {"db.system.name": "postgresql", "db.query.text": shortened(sql)}
    name = _asker() or (words[0] if words else "")
    return tracing.span(name, tracing.CLIENT, facts)


def _asker() -> str:
    """Return the function that wants a statement carried out, as `module.function`."""
    # Whoever awaits us is below us on the stack.
    frame: FrameType | None = sys._getframe(2)  # noqa: SLF001
    while frame is not None:
        module = str(frame.f_globals.get("__name__", ""))
        if module.startswith("app.") and not module.startswith(_BETWEEN):
            return f"{module.removeprefix('app.')}.{frame.f_code.co_name}"
        frame = frame.f_back
    return ""
