"""A process that dies between two statements, for tests: what it has open is gone, too."""

from collections.abc import AsyncIterator, Coroutine, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any
from unittest.mock import patch

from app.database.pool import Connection, Pool


class Killed(BaseException):
    """The process dies here."""


@dataclass(slots=True)
class Death:
    """At which statement, counted from 1, the process dies: before it, or right after it."""

    at: int
    after: bool
    statements: int = 0

    async def may_come(self, statement: Coroutine[Any, Any, Any]) -> Any:
        self.statements += 1
        if self.statements != self.at:
            return await statement
        if self.after:
            await statement
        else:
            statement.close()
        raise Killed


#: Set for what runs in the block; the jobs of a server that another test has open live on.
_death: ContextVar[Death | None] = ContextVar("death", default=None)


@contextmanager
def dying(at: int, *, after: bool) -> Iterator[None]:
    """Have what uses the database in the block die, by `Killed`, at a statement."""
    token = _death.set(Death(at, after))
    try:
        with patch.object(Pool, "acquire", _acquire):
            yield
    finally:
        _death.reset(token)


_lend = Pool.acquire


@asynccontextmanager
async def _acquire(pool: Pool, *, wait_s: float | None = None) -> AsyncIterator[Connection]:
    death = _death.get()
    async with _lend(pool, wait_s=wait_s) as connection:
        yield connection if death is None else _Connection(connection, death)  # type: ignore[misc]


@dataclass(frozen=True, slots=True)
class _Connection:
    """A connection whose user may die; a transaction that is open then is rolled back."""

    connection: Connection
    death: Death

    async def fetch(self, sql: str, *arguments: object) -> Any:
        return await self.death.may_come(self.connection.fetch(sql, *arguments))

    async def fetchrow(self, sql: str, *arguments: object) -> Any:
        return await self.death.may_come(self.connection.fetchrow(sql, *arguments))

    async def fetchval(self, sql: str, *arguments: object) -> Any:
        return await self.death.may_come(self.connection.fetchval(sql, *arguments))

    async def execute(self, sql: str, *arguments: object) -> Any:
        return await self.death.may_come(self.connection.execute(sql, *arguments))

    def transaction(self) -> AbstractAsyncContextManager[object]:
        return self.connection.transaction()
