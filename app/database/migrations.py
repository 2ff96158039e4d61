"""The migrations that make the schema: numbered SQL files, applied in order and never edited."""

import asyncio
import hashlib
from dataclasses import dataclass
from pathlib import Path

import asyncpg

from app.database.opening import connecting
from app.database.pool import Connection

MIGRATIONS = Path(__file__).parents[2] / "db" / "migrations"

#: The advisory lock that migrators poll; any constant does, it only must not change.
_MIGRATION_LOCK = 0x4C4B_0001
_LOCK_POLL_S = 0.1


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
    with connecting():
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
