"""When the books were last backed up. Owns the table `backup_made`."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.database.pool import Connection
from app.process.runtime import Runtime


@dataclass(frozen=True, slots=True)
class LastBackup:
    """The newest backup that `latchkey backup` made; `verified_at` if it was restored for trial."""

    at: datetime
    bytes: int
    encrypted: bool
    verified_at: datetime | None


async def record(connection: Connection, at: datetime, size: int, *, encrypted: bool) -> None:
    """Write down that there is a backup of the state of a moment."""
    await connection.execute(_RECORD, at, size, encrypted)


async def verified(connection: Connection, at: datetime) -> None:
    """Write down that the backup of a moment was restored for trial, if it is the newest."""
    await connection.execute(_VERIFIED, at)


async def last(connection: Connection) -> LastBackup | None:
    """Return the newest backup, None if there is none that we know of."""
    row = await connection.fetchrow(_LAST)
    return None if row is None else LastBackup(**row)


async def is_old(runtime: Runtime) -> bool:
    """Tell whether the newest backup is older than it may be, or there should be one and is none.

    Where nobody says that backups are made so, by a folder or by having made one, none is missed.
    """
    async with runtime.connection() as connection:
        made = await last(connection)
    if made is None:
        return runtime.settings.backup_dir is not None
    limit = timedelta(hours=runtime.settings.backup_age_max_h)
    return runtime.clock.now() - made.at > limit


_RECORD = """
INSERT INTO backup_made AS b (at, bytes, encrypted) VALUES ($1, $2, $3)
ON CONFLICT (id) DO UPDATE
   SET at = excluded.at, bytes = excluded.bytes, encrypted = excluded.encrypted, verified_at = NULL
 WHERE b.at <= excluded.at
"""
_VERIFIED = "UPDATE backup_made SET verified_at = clock_timestamp() WHERE at = $1"
_LAST = "SELECT at, bytes, encrypted, verified_at FROM backup_made"
