"""A process that dies between two statements, for tests: what it has open is gone, too."""

from collections.abc import AsyncIterator, Coroutine, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, NoReturn
from unittest.mock import patch

from app.database.pool import Connection, Pool


class Killed(BaseException):
    """The process dies here."""


@dataclass(slots=True)
class Death:
    """When the process dies: before or right after a statement, or whenever it is told to.

    The statement is the one of a number, counted from 1, or the first that has a text in it. What
    is dead does nothing more in the database, whatever it would have cleaned up.
    """

    at: int | str | None
    after: bool = False
    statements: int = 0
    has_come: bool = False

    @property
    def is_wanted(self) -> bool:
        """Whether it may come already."""
        return True

    async def may_come(self, sql: str, statement: Coroutine[Any, Any, Any]) -> Any:
        self.statements += 1
        is_due = self.is_wanted and self._is_at(sql)
        if self.has_come or (is_due and not self.after):
            statement.close()
            self.comes()
        found = await statement
        if is_due:
            self.comes()
        return found

    def comes(self) -> NoReturn:
        """Die now."""
        self.has_come = True
        raise Killed

    def _is_at(self, sql: str) -> bool:
        return self.at in sql if isinstance(self.at, str) else self.statements == self.at


#: Set for what runs in the block; the jobs of a server that another test has open live on.
_death: ContextVar[Death | None] = ContextVar("death", default=None)


@contextmanager
def dying(at: int | str | None, *, after: bool = False) -> Iterator[Death]:
    """Have what uses the database in the block die, by `Killed`, at a statement or when told to."""
    with dying_by(Death(at, after)) as death:
        yield death


@contextmanager
def dying_by(death: Death) -> Iterator[Death]:
    """Have what uses the database in the block die a death, whichever it is."""
    token = _death.set(death)
    try:
        with patch.object(Pool, "acquire", _acquire):
            yield death
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
        return await self.death.may_come(sql, self.connection.fetch(sql, *arguments))

    async def fetchrow(self, sql: str, *arguments: object) -> Any:
        return await self.death.may_come(sql, self.connection.fetchrow(sql, *arguments))

    async def fetchval(self, sql: str, *arguments: object) -> Any:
        return await self.death.may_come(sql, self.connection.fetchval(sql, *arguments))

    async def execute(self, sql: str, *arguments: object) -> Any:
        return await self.death.may_come(sql, self.connection.execute(sql, *arguments))

    def transaction(self) -> AbstractAsyncContextManager[object]:
        return self.connection.transaction()

    def __getattr__(self, name: str) -> Any:
        return getattr(self.connection, name)
