"""Connections that tell which statements take long, in the log and as a number.

What is told is our own text and whose it is, never a value: those go to the database beside it.
"""

import sys
from collections.abc import Awaitable, Callable
from math import inf
from time import perf_counter
from types import FrameType
from typing import Any, Final, TypeAlias

import structlog

from app import tracing
from app.database.primary import PrimaryConnection
from app.measures import Occurrences

StatementTimer: TypeAlias = Callable[[Awaitable[Any], str], Awaitable[Any]]

SLOW: Final = "slow_statement"

_CHARS_MAX: Final = 500
#: The modules that a statement passes on its way from whoever asks.
_BETWEEN: Final = ("asyncpg", "app.database", "app.process.runtime")

_log = structlog.get_logger(__name__)


def watched(*, limit_s: float, slow: Occurrences) -> type[PrimaryConnection]:
    """Return a kind of connection that tells of statements that take `limit_s` or more; 0: of none.

    Where traces are sent, each statement has a span, too.
    """
    if limit_s <= 0 and tracing.active is None:
        return PrimaryConnection
    carry_out = _timed(limit_s or inf, slow)
    if tracing.active is not None:
        carry_out = _traced(carry_out)

    class Watched(PrimaryConnection):
        """A connection whose statements are timed."""

        async def fetch(self, query: str, *args: object, **options: Any) -> Any:
            return await carry_out(super().fetch(query, *args, **options), query)

        async def fetchrow(self, query: str, *args: object, **options: Any) -> Any:
            return await carry_out(super().fetchrow(query, *args, **options), query)

        async def fetchval(self, query: str, *args: object, **options: Any) -> Any:
            return await carry_out(super().fetchval(query, *args, **options), query)

        async def execute(self, query: str, *args: object, **options: Any) -> Any:
            return await carry_out(super().execute(query, *args, **options), query)

    return Watched


def _timed(shortest_s: float, slow: Occurrences) -> StatementTimer:
    """Return what carries a statement out, and tells of it if it took so long."""

    async def timed(statement: Awaitable[Any], sql: str) -> Any:
        began = perf_counter()
        try:
            answer = await statement
        except BaseException as error:
            if perf_counter() - began >= shortest_s:
                slow.add()
                _tell(sql, began, error=type(error).__name__)
            raise
        if perf_counter() - began >= shortest_s:
            slow.add()
            _tell(sql, began, **({"rows": len(answer)} if isinstance(answer, list) else {}))
        return answer

    return timed


def _traced(carry_out: StatementTimer) -> StatementTimer:
    """Return the same with a span around each statement."""

    async def traced(statement: Awaitable[Any], sql: str) -> Any:
        with _span(sql):
            return await carry_out(statement, sql)

    return traced


def shortened(sql: str) -> str:
    """Return a statement in one line, and not all of a long one."""
    text = " ".join(sql.split())
    return text if len(text) <= _CHARS_MAX else f"{text[:_CHARS_MAX]}…"


def _tell(sql: str, began: float, **more: object) -> None:
    _log.warning(
        SLOW,
        by=_asker(),
        statement=shortened(sql),
        duration_ms=round((perf_counter() - began) * 1_000),
        **more,
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
