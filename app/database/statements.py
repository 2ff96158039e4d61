"""Statements that are transactions by themselves, and the errors that are nobody's mistake."""

import asyncio
import random

import asyncpg

from app.database.pool import CONNECTION_ERRORS, Connection
from app.errors import Unavailable

#: What asyncpg raises when the database is down, busy or full: nobody's mistake in the statement.
DATABASE_ERRORS = (
    *CONNECTION_ERRORS,
    asyncpg.OperatorInterventionError,
    asyncpg.InsufficientResourcesError,
    asyncpg.TransactionRollbackError,
    asyncpg.LockNotAvailableError,
    asyncpg.ReadOnlySQLTransactionError,
    asyncpg.PostgresSystemError,
)

_CHANGE_ATTEMPTS = 5
_CHANGE_PAUSE_S = 0.02


def was_undone(error: BaseException) -> bool:
    """Tell whether the database itself said that it did nothing of what it was asked to do.

    What it reports as an ERROR, a full disk or a time limit that is over, undoes the transaction.
    FATAL and PANIC end the connection, and may come after the commit.
    """
    return isinstance(error, asyncpg.PostgresError) and error.severity_en == "ERROR"


def was_lost(error: BaseException) -> bool:
    """Tell whether the database's answer was lost: it may have committed, or may do so yet."""
    is_trouble = isinstance(error, DATABASE_ERRORS) and not isinstance(error, asyncpg.DataError)
    return is_trouble and not was_undone(error)


async def change(connection: Connection, sql: str, *arguments: object) -> list[asyncpg.Record]:
    """Carry out a statement that is a transaction by itself; return its rows.

    One that the database undid for the sake of another (deadlock, serialization failure) is
    repeated as it is, a few times. Then, and when the database is full or too slow and has undone
    it, `Unavailable` is raised, and nothing was done. After any other of the `DATABASE_ERRORS`
    it is unknown whether it was carried out (`was_lost`).
    """
    for attempt in range(_CHANGE_ATTEMPTS):
        if attempt:  # the two that met must not meet again
            await asyncio.sleep(_CHANGE_PAUSE_S * attempt * random.random())  # noqa: S311
        try:
            return await connection.fetch(sql, *arguments)
        except (asyncpg.DeadlockDetectedError, asyncpg.SerializationError) as error:
            undone = error
        except DATABASE_ERRORS as error:
            if was_undone(error):
                raise Unavailable from error
            raise
    raise Unavailable from undone
