"""PostgreSQL: the pool, and the migrations that make its schema.

The pool's connections never keep session state (no SET, LISTEN, temporary table or session lock),
so releasing one needs no reset query: that saves a round trip a request.
"""

import asyncio
import hashlib
import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import asyncpg

from app.errors import Unavailable
from app.pool import CONNECTION_ERRORS, Connection, Pool

MIGRATIONS = Path(__file__).parent.parent / "db" / "migrations"

#: The advisory lock that migrators poll; any constant does, it only must not change.
_MIGRATION_LOCK = 0x4C4B_0001
_LOCK_POLL_S = 0.1

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


class DatabaseUnusableError(RuntimeError):
    """At start: the database cannot be reached, or does not let us in."""


class MigrationError(RuntimeError):
    """A migration that was applied has changed since, or the database is newer than the code."""


@dataclass(frozen=True, slots=True)
class Migration:
    """One numbered SQL file."""

    name: str
    sql: str

    @property
    def checksum(self) -> str:
        return hashlib.sha256(self.sql.encode()).hexdigest()


async def keep_session(_connection: Any) -> None:
    """Skip the reset query: our statements leave no session state behind."""


async def open_pool(dsn: str, *, size: int, statement_timeout_s: float) -> Pool:
    """Open a pool of `size` connections at most. Raises `DatabaseUnusableError`."""
    with _connecting():
        pool = await asyncpg.create_pool(
            dsn,
            min_size=min(2, size),
            max_size=size,
            reset=keep_session,
            command_timeout=statement_timeout_s,
            server_settings={
                "application_name": "latchkey",
                "jit": "off",
                "timezone": "UTC",
                "statement_timeout": str(int(statement_timeout_s * 1000)),
                "idle_in_transaction_session_timeout": str(int(statement_timeout_s * 3000)),
            },
        )
    return Pool(pool)


@contextmanager
def _connecting() -> Iterator[None]:
    """Say of what fails in the block that the database is the reason."""
    try:
        yield
    except ValueError as error:  # its text may quote a piece of the password
        raise DatabaseUnusableError(
            "LATCHKEY_DATABASE_URL is malformed. It looks like "
            "postgresql://user:password@host:5432/database"
        ) from error
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        raise DatabaseUnusableError(
            f"The database cannot be used: {error}. Does it run? Is LATCHKEY_DATABASE_URL right?"
        ) from error


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


def migrations(folder: Path = MIGRATIONS) -> list[Migration]:
    """Return the migration files in order."""
    return [Migration(path.stem, path.read_text()) for path in sorted(folder.glob("*.sql"))]


async def migrate(dsn: str, folder: Path = MIGRATIONS) -> list[str]:
    """Bring the schema up to date; return the names of what was applied now.

    Safe when several processes start at once: one migrates while the others wait. Each file runs
    in a transaction of its own, so a failure leaves whole migrations only. Raises
    `MigrationError` when an applied file has been edited or the database knows more than we do,
    and `DatabaseUnusableError`.
    """
    with _connecting():
        connection = await asyncpg.connect(dsn)
    try:
        await _lock(connection)
        return await _apply(connection, migrations(folder))
    finally:
        await connection.close()  # also frees the lock


async def _lock(connection: Connection) -> None:
    # Waiting inside pg_advisory_lock holds a snapshot, which deadlocks with CREATE INDEX
    # CONCURRENTLY in another migrator; asking again and again does not.
    while True:
        if await connection.fetchval("SELECT pg_try_advisory_lock($1)", _MIGRATION_LOCK):
            return
        await asyncio.sleep(_LOCK_POLL_S)


async def _apply(connection: Connection, wanted: list[Migration]) -> list[str]:
    await connection.execute(_CREATE_SCHEMA_MIGRATION)
    done = {row["name"]: row["checksum"] for row in await connection.fetch(_SELECT_MIGRATIONS)}
    unknown = done.keys() - {migration.name for migration in wanted}
    if unknown:
        raise MigrationError(
            f"The database has migrations this version does not know: {', '.join(sorted(unknown))}."
            " It was used by a newer Latchkey; run that version or restore a backup."
        )
    applied = []
    for migration in wanted:
        if migration.name in done:
            _guard(migration, done[migration.name])
            continue
        async with connection.transaction():
            await connection.execute("SET LOCAL lock_timeout = '4s'")
            await connection.execute(migration.sql)
            await connection.execute(_INSERT_MIGRATION, migration.name, migration.checksum)
        applied.append(migration.name)
    return applied


def _guard(migration: Migration, checksum: str) -> None:
    if migration.checksum != checksum:
        raise MigrationError(
            f"Migration {migration.name} was changed after it had been applied. Restore the file "
            "and put the change into a new migration."
        )


_CREATE_SCHEMA_MIGRATION = """
CREATE TABLE IF NOT EXISTS schema_migration (
    name       text PRIMARY KEY,
    checksum   text NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now()
)
"""
_SELECT_MIGRATIONS = "SELECT name, checksum FROM schema_migration"
_INSERT_MIGRATION = "INSERT INTO schema_migration (name, checksum) VALUES ($1, $2)"
