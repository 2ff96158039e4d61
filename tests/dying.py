"""A process that dies between two statements, for tests: what it has open is gone, too."""

from collections.abc import AsyncIterator, Coroutine, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from dataclasses import dataclass
from typing import Any
from unittest.mock import patch

from app import db
from app.db import Connection, Pool


class Killed(BaseException):
    """The process dies here."""


@dataclass(slots=True)
class Death:
    """At which statement, counted from 1, the process dies: before it, or right after it."""

    at: int
    after: bool
    statements: int = 0

    @asynccontextmanager
    async def acquire(self, pool: Pool, *, wait_s: float) -> AsyncIterator[Connection]:
        async with db.acquire(pool, wait_s=wait_s) as connection:
            yield _Connection(connection, self)  # type: ignore[misc]

    async def may_come(self, statement: Coroutine[Any, Any, Any]) -> Any:
        self.statements += 1
        if self.statements != self.at:
            return await statement
        if self.after:
            await statement
        else:
            statement.close()
        raise Killed


@contextmanager
def dying(at: int, *, after: bool) -> Iterator[Death]:
    """Have whoever uses the database in the block die, by `Killed`, at a statement."""
    death = Death(at, after)
    with (
        patch("app.runtime.acquire", death.acquire),
        patch("app.lightning.sandbox_database.acquire", death.acquire),
    ):
        yield death


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
