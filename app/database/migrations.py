"""Applying the migrations that make the schema, while programs of two versions work on it.

What comes before the new program is applied when it starts, or by `latchkey migrate`; older
programs go on working, and may even start. What comes after it is applied by `latchkey migrate
--after`, and only while no older program is connected.

That no older program slips in meanwhile is settled by order: it connects under its name first and
then looks whether something is applied, or about to be, that it may not work with (`confirm`); we
say by a lock what is about to be applied first, and then look who is connected (`_announce`). One
of the two sees the other.
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Final

import asyncpg
import structlog

from app.database import fitness, pooler, primary, programs
from app.database.migration_files import (
    MIGRATIONS,
    Migration,
    MigrationError,
    migrations,
    newest,
    number,
)
from app.database.opening import DatabaseUnusableError, connecting
from app.database.pool import Connection, Pool

__all__ = [
    "MIGRATIONS",
    "Migrated",
    "MigrationError",
    "Outlook",
    "applied",
    "confirm",
    "connected",
    "migrate",
    "migrations",
    "outlook",
]

#: The advisory lock that migrators poll; any constant does, it only must not change.
_MIGRATION_LOCK: Final = 0x4C4B_0001
_LOCK_POLL_S: Final = 0.1
#: What has migrators wait until a transaction ends.
LOCK_FOR_TRANSACTION: Final = f"SELECT pg_advisory_xact_lock({_MIGRATION_LOCK})"
#: The advisory locks that announce a migration that comes after, by its number; nobody waits there.
_ANNOUNCEMENTS: Final = 0x4C4B_0002

#: How long a migration waits for each of its locks, in its first attempt and in those that follow.
#: Whoever wants the table queues up behind it, so it gives way and tries again after as long.
_LOCK_TIMEOUTS_S: Final = (1, 2, 4, 4, 4)

#: Not those of the role or the database: what stops a query may leave half an index.
_NO_TIMEOUTS: Final = {**primary.UNLIMITED, "lock_timeout": "0"}

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Migrated:
    """What was applied, what waits until the new program has replaced the older ones, and for whom.

    `older` describes the older programs that are connected, where that was the reason.
    """

    applied: list[str]
    waiting: list[str]
    older: list[str]


@dataclass(frozen=True, slots=True)
class Outlook:
    """The migrations that we know: what was applied, what `migrate` applies now, what waits."""

    applied: list[Migration]
    due: list[Migration]
    waiting: list[Migration]


@dataclass(frozen=True, slots=True)
class _Applied:
    checksum: str
    phase: str


async def migrate(
    dsn: str, folder: Path = MIGRATIONS, *, after: bool = False, creates: bool = True
) -> Migrated:
    """Bring the schema up to date, `after` also with what comes after the new program.

    Safe when several processes start at once: one migrates while the others wait. Each file runs
    in a transaction of its own, or is one that can be run again, so a failure leaves nothing that
    the next call does not mend. An empty database gets everything, unless `creates` is False:
    then it is refused, for it is likely to be the wrong one. Raises `MigrationError` for that, and
    when an applied file has been edited, the database knows what we cannot work with, a lock is not
    to be had, or older programs are in the way of what we need; and `DatabaseUnusableError`.
    """
    wanted = migrations(folder)
    async with connected(dsn, folder) as connection:
        done = await _done(connection, wanted)
        if not (done or creates):
            raise MigrationError(
                "The database is empty: no Latchkey server has worked on it. If it is the right "
                "one, start `latchkey serve`, or make its tables with `latchkey migrate`."
            )
        due, waiting = _due(wanted, done, after=after)
        if not due:  # whoever has nothing to apply waits for nobody
            return Migrated([], _names(waiting), [])
        await _lock(connection)
        return await _apply(connection, wanted, after=after)


@asynccontextmanager
async def connected(dsn: str, folder: Path = MIGRATIONS) -> AsyncIterator[Connection]:
    """Give a connection under the name of the program whose migrations these are.

    No timeout ends a statement of it. Raises `DatabaseUnusableError`, also where a pooler is
    between or the database is not fit, and `MigrationError` for what the role may not do.
    """
    name = programs.program_name(newest(migrations(folder)))
    with connecting():
        connection = await primary.connect(
            dsn, server_settings={**_NO_TIMEOUTS, "application_name": name, "timezone": "UTC"}
        )
    try:
        await _require_fit(connection)
        yield connection
    except asyncpg.InsufficientPrivilegeError as error:
        raise MigrationError(
            f"The role of the database's address may not make or change its tables: {error}. "
            "deploy/postgresql/rights.sql gives it what it needs."
        ) from error
    finally:
        await connection.close()  # also frees the locks


async def _require_fit(connection: Connection) -> None:
    if await pooler.is_between(connection):
        raise DatabaseUnusableError(pooler.BETWEEN)
    await fitness.require(connection)


async def outlook(connection: Connection, folder: Path = MIGRATIONS, *, after: bool) -> Outlook:
    """Return what `migrate` would apply now; changes nothing. Raises `MigrationError`."""
    wanted = migrations(folder)
    done = await _done(connection, wanted)
    due, waiting = _due(wanted, done, after=after)
    return Outlook([one for one in wanted if one.name in done], list(due), list(waiting))


async def confirm(pool: Pool, folder: Path = MIGRATIONS) -> None:
    """Make sure that nothing has been taken away, or is about to be, that this program uses.

    It must be connected under its name before, and stay so. Raises `MigrationError`.
    """
    known = migrations(folder)
    async with pool.acquire() as connection:
        # In this order: what is no longer announced has been applied.
        announced = await connection.fetch(_SELECT_ANNOUNCED, _ANNOUNCEMENTS, newest(known))
        if announced:
            numbers = ", ".join(f"{row['number']:04}" for row in announced)
            raise _too_old(f"migration {numbers}, about to be applied")
        await _done(connection, known)


async def applied(pool: Pool) -> frozenset[str]:
    """Return the names of the migrations that were applied; none of a database without a schema."""
    async with pool.acquire() as connection:
        if not await connection.fetchval(_HAS_MIGRATIONS):
            return frozenset()
        return frozenset(row["name"] for row in await connection.fetch(_SELECT_MIGRATIONS))


async def checksums(connection: Connection) -> dict[str, str]:
    """Return the checksums of the migrations that were applied, by their names."""
    if not await connection.fetchval(_HAS_MIGRATIONS):
        return {}
    return {row["name"]: row["checksum"] for row in await connection.fetch(_SELECT_MIGRATIONS)}


def _due(
    wanted: Sequence[Migration], done: dict[str, _Applied], *, after: bool
) -> tuple[Sequence[Migration], Sequence[Migration]]:
    """Return what is to be applied now, and what waits.

    Files are applied in order. So what comes after an older release is due once something follows
    that comes before the next.
    """
    pending = [migration for migration in wanted if migration.name not in done]
    if after or not done:
        return pending, []
    last = max((n for n, it in enumerate(pending, 1) if it.phase == "before"), default=0)
    return pending[:last], pending[last:]


async def _done(connection: Connection, wanted: Sequence[Migration]) -> dict[str, _Applied]:
    """Return what has been applied, by name; raises `MigrationError` unless we can work with it."""
    if not await connection.fetchval(_HAS_MIGRATIONS):
        return {}
    rows = await connection.fetch(_SELECT_MIGRATIONS)
    done = {row["name"]: _Applied(row["checksum"], row["phase"]) for row in rows}
    unknown = done.keys() - {migration.name for migration in wanted}
    # What comes before a newer program leaves this one working.
    strange = [
        name for name in unknown if done[name].phase == "after" or number(name) <= newest(wanted)
    ]
    if strange:
        raise _too_old(", ".join(sorted(strange)))
    for migration in wanted:
        if migration.name in done and done[migration.name].checksum != migration.checksum:
            raise MigrationError(
                f"Migration {migration.name} was changed after it had been applied. Restore the "
                "file and put the change into a new migration."
            )
    return done


def _too_old(what: str) -> MigrationError:
    return MigrationError(
        f"The database has migrations this version does not know: {what}."
        " It was used by a newer Latchkey; run that version or restore a backup."
    )


async def _lock(connection: Connection) -> None:
    # Waiting inside pg_advisory_lock holds a snapshot, which deadlocks with CREATE INDEX
    # CONCURRENTLY in another migrator; asking again and again does not. Should that migrator have
    # been killed, its statement and its lock live on until the server notices.
    told = False
    while not await connection.fetchval("SELECT pg_try_advisory_lock($1)", _MIGRATION_LOCK):
        if not told:
            _log.info("migrations_of_another_process_awaited")
            told = True
        await asyncio.sleep(_LOCK_POLL_S)


async def _apply(connection: Connection, wanted: Sequence[Migration], *, after: bool) -> Migrated:
    await connection.execute(_CREATE_SCHEMA_MIGRATION)
    done = await _done(connection, wanted)
    due, waiting = _due(wanted, done, after=after)
    applied: list[str] = []
    for place, migration in enumerate(due):
        if migration.phase == "after" and (older := await _announce(connection, migration)):
            _require_none_before(due[place:], older)
            return Migrated(applied, _names(due[place:]), older)
        if migration.in_transaction:
            await _apply_in_transaction(connection, migration)
        else:
            await _apply_outside(connection, migration)
        applied.append(migration.name)
    return Migrated(applied, _names(waiting), [])


async def _announce(connection: Connection, migration: Migration) -> list[str]:
    """Keep older programs from starting as long as we are connected; describe those that run."""
    await connection.execute(_ANNOUNCE, _ANNOUNCEMENTS, migration.number)
    return await programs.older_than(connection, migration.number)


def _require_none_before(due: Sequence[Migration], older: Sequence[str]) -> None:
    needed = [migration.name for migration in due if migration.phase == "before"]
    if needed:
        raise MigrationError(
            f"Migration {needed[0]} can be applied once {due[0].name} is, which older programs do "
            f"not bear: {'; '.join(older)}. Stop them, or upgrade them to the version between."
        )


async def _apply_in_transaction(connection: Connection, migration: Migration) -> None:
    for pause_s, timeout_s in pairwise((0, *_LOCK_TIMEOUTS_S)):
        await asyncio.sleep(pause_s)
        try:
            async with connection.transaction():
                await connection.execute(_SET_LOCK_TIMEOUT, f"{timeout_s}s")
                await connection.execute(migration.sql)
                await _record(connection, migration)
        except (asyncpg.LockNotAvailableError, asyncpg.DeadlockDetectedError) as error:
            _log.warning(
                "migration_gave_way", migration=migration.name, after_s=timeout_s, why=str(error)
            )
        else:
            return
    raise MigrationError(
        f"Migration {migration.name} did not get its locks in {len(_LOCK_TIMEOUTS_S)} attempts, "
        "and was not applied. Long transactions hold them: end those (pg_stat_activity names "
        "them), and try again."
    )


async def _apply_outside(connection: Connection, migration: Migration) -> None:
    if migration.index and await connection.fetchval(_INDEX_IS_INVALID, migration.index):
        # We were interrupted while we built it. Nobody does now: they would have our lock.
        await connection.execute(f"DROP INDEX CONCURRENTLY IF EXISTS {migration.index}")
    _log.info("migration_begins", migration=migration.name)
    try:  # several statements are one transaction, but cannot be prepared
        statement = await connection.prepare(migration.sql)
    except asyncpg.PostgresSyntaxError as error:
        raise MigrationError(
            f"Migration {migration.name} is not one statement: {error}. Outside a transaction "
            "each has a file of its own."
        ) from error
    await statement.fetch()
    await _record(connection, migration)


async def _record(connection: Connection, migration: Migration) -> None:
    await connection.execute(_INSERT_MIGRATION, migration.name, migration.checksum, migration.phase)


def _names(found: Sequence[Migration]) -> list[str]:
    return [migration.name for migration in found]


_CREATE_SCHEMA_MIGRATION = """
CREATE TABLE IF NOT EXISTS schema_migration (
    name       text PRIMARY KEY,
    checksum   text NOT NULL,
    phase      text NOT NULL CHECK (phase IN ('before', 'after')),
    applied_at timestamptz NOT NULL DEFAULT now()
)
"""
_HAS_MIGRATIONS = "SELECT to_regclass('schema_migration') IS NOT NULL"
_SELECT_MIGRATIONS = "SELECT name, checksum, phase FROM schema_migration"
_INSERT_MIGRATION = "INSERT INTO schema_migration (name, checksum, phase) VALUES ($1, $2, $3)"
_SET_LOCK_TIMEOUT = "SELECT set_config('lock_timeout', $1, true)"
_INDEX_IS_INVALID = """
SELECT EXISTS (SELECT FROM pg_index WHERE indexrelid = to_regclass($1::text) AND NOT indisvalid)
"""
_ANNOUNCE = "SELECT pg_advisory_lock($1::int, $2::int)"
_SELECT_ANNOUNCED = """
SELECT objid::bigint AS number
  FROM pg_locks
 WHERE locktype = 'advisory'
   AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
   AND classid::bigint = $1
   AND objsubid = 2
   AND objid::bigint > $2
"""
