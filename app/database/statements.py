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


async def change(connection: Connection, sql: str, *arguments: object) -> list[asyncpg.Record]:
    """Carry out a statement that is a transaction by itself; return its rows.

    One that the database undid for the sake of another (deadlock, serialization failure) is
    repeated as it is, a few times; then `Unavailable` is raised, and nothing was done. After any
    other of the `DATABASE_ERRORS` it is unknown whether it was carried out.
    """
    for attempt in range(_CHANGE_ATTEMPTS):
        if attempt:  # the two that met must not meet again
            await asyncio.sleep(_CHANGE_PAUSE_S * attempt * random.random())  # noqa: S311
        try:
            return await connection.fetch(sql, *arguments)
        except (asyncpg.DeadlockDetectedError, asyncpg.SerializationError) as error:
            undone = error
    raise Unavailable from undone
