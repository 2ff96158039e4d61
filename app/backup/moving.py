"""Moving the books to another database, without loss and without two of them.

    source: nobody works on it, and nobody begins to     (an advisory lock)
    target: filled in one transaction, marked as arriving: no server starts on it
    target: its books are checked
    source: marked as moved                              no server starts on it any more
    target: the mark is taken away                       servers start on it

Interrupted before the last but one step the source has the books, and the move is made anew;
between the last two nobody has them until the move is called again, which finds that and ends it.
"""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import IO, Final
from urllib.parse import urlsplit

from app.backup import addresses, counting, dumping, loading, programs, restoring, sources, targets
from app.backup.counting import CountedRows
from app.backup.dumping import HeldMoment
from app.backup.faults import BackupError
from app.backup.manifest import Manifest
from app.backup.targets import Target
from app.database import primary
from app.database import programs as connected
from app.database.opening import connecting
from app.database.pool import Connection
from app.services import installation
from app.services.checkup import Report
from app.services.installation import ARRIVING, MOVED
from app.settings import Settings
from app.startup import direct_database

_PART_BYTES: Final = 1 << 20
#: What `latchkey database move` calls the address, in what is said of it.
_TARGET: Final = "URL"


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """Where the books are now, what was counted, and what a check said of them there."""

    to: str
    tables: dict[str, CountedRows]
    report: Report


async def move(settings: Settings, target: str) -> Moved:
    """Move the books of the settings' database to another. Raises `BackupError`.

    What is raised before the source is marked leaves the books where they were.
    """
    async with direct_database(settings, creates=False) as dsn:
        if await _is_same(dsn, target):
            raise _is_it_already()
        async with _alone(dsn) as source:
            await _require_books(source)
            name = _name(target)
            if (moved_to := await installation.fact(source, MOVED)) is not None:
                return await _end(settings, source, target, moved_to)
            async with dumping.snapshot(dsn) as taken:
                tools = programs.for_dumping(taken.server_major, over_tls=taken.over_tls)
                manifest = await sources.describe(taken, settings, tools.major)
                await _clear_unfinished(target, manifest)
                found = await targets.require_empty(target)
                await asyncio.to_thread(_copy, taken, manifest, tools, target, found)
            report = await restoring.check(target, settings)
            if not report.ok:
                raise BackupError(
                    f"The books in {name} are not right, and those before are as they were: "
                    f"{report.problems[0]}"
                )
            await installation.set_fact(source, MOVED, name)
            await _arrive(target)
            return Moved(to=name, tables=manifest.tables, report=report)


async def look(settings: Settings, target: str) -> None:
    """Make sure that the books could be moved there, as far as a look can tell; changes nothing.

    Raises `BackupError`, and `DatabaseUnusableError` for an address that is none, or leads nowhere.
    """
    with connecting(_TARGET):
        _require_address(target)
    with addresses.private(target):  # whoever cannot be told it cannot fill it
        pass
    async with _connected(target, _TARGET) as there:
        await targets.require_rights(there)
    async with direct_database(settings, creates=False) as dsn:
        if await _is_same(dsn, target):
            raise _is_it_already()
        async with _connected(dsn) as source, _connected(target, _TARGET) as there:
            await _require_books(source)
            if (moved_to := await installation.fact(source, MOVED)) is not None:
                await _require_theirs(source, there, target, moved_to)
                return
            identity = await installation.known_identity(source)
            if identity is not None and await _arriving(there) == str(identity):
                return
        await targets.require_empty(target)


def _require_address(target: str) -> None:
    """Raise `ValueError` for what is no address, or of which database it does not say."""
    parts = urlsplit(target)
    if parts.scheme not in {"postgresql", "postgres"} or not parts.path.strip("/"):
        raise ValueError(target)


def _is_it_already() -> BackupError:
    return BackupError("That is the database in which the books are already.")


async def _end(settings: Settings, source: Connection, target: str, moved_to: str) -> Moved:
    """End a move that was interrupted after the source was marked."""
    async with _connected(target, _TARGET) as connection:
        await _require_theirs(source, connection, target, moved_to)
        async with connection.transaction():
            tables = await counting.count(connection)
    await _arrive(target)
    return Moved(to=_name(target), tables=tables, report=await restoring.check(target, settings))


async def _require_theirs(
    source: Connection, there: Connection, target: str, moved_to: str
) -> None:
    """Make sure that the books were moved to this database and no other. Raises `BackupError`."""
    if (name := _name(target)) != moved_to:
        raise BackupError(f"The books were moved to {moved_to} before. Name that database.")
    theirs = None
    if await _has_facts(there):
        theirs = await installation.known_identity(there)
    if theirs is None or theirs != await installation.known_identity(source):
        raise BackupError(f"The books are not in {name}, to which they were moved.")


async def _has_facts(connection: Connection) -> bool:
    """Tell whether there are books; a table of somebody else's that is called so makes none."""
    columns = await connection.fetchval(_COLUMNS)
    return bool(columns == len(_OF_FACTS))


async def _require_books(source: Connection) -> None:
    if not await _has_facts(source):
        raise BackupError("There are no books in the database of the settings: nothing to move.")


async def _arriving(there: Connection) -> str | None:
    """Return whose books are half moved to a database, None for nobody's."""
    return await installation.fact(there, ARRIVING) if await _has_facts(there) else None


@asynccontextmanager
async def _alone(dsn: str) -> AsyncIterator[Connection]:
    """Have nobody work on a database, nor begin to, while the block runs."""
    async with _connected(dsn) as connection:
        if not await connection.fetchval(
            "SELECT pg_try_advisory_lock($1, $2)", *installation.MOVE_LOCK
        ):
            raise BackupError("Another process is moving the books of this database. Wait for it.")
        if await connected.others_live(connection, ours=0) or await _goes_on(connection):
            raise BackupError(
                "Servers, workers or other commands are at work on this database. Stop all of them "
                "first: what they write would be missing in the other."
            )
        yield connection


async def _goes_on(connection: Connection) -> bool:
    """Tell whether somebody works through a pooler, who did not just end."""
    for _ in range(round(connected.POOLED_S) + 1):
        if not await connected.work_through_pooler(connection):
            return False
        await asyncio.sleep(1)
    return True


@asynccontextmanager
async def _connected(dsn: str, called: str = "LATCHKEY_DATABASE_URL") -> AsyncIterator[Connection]:
    with connecting(called):
        connection = await primary.connect(dsn, server_settings=primary.UNLIMITED)
    try:
        yield connection
    finally:
        await connection.close()


async def _is_same(dsn: str, target: str) -> bool:
    async with _connected(dsn) as here, _connected(target, _TARGET) as there:
        one = await here.fetchrow(_WHICH)
        other = await there.fetchrow(_WHICH)
    return one == other


async def _clear_unfinished(target: str, manifest: Manifest) -> None:
    """Remove what an interrupted move of the same books has left in the target."""
    async with _connected(target, _TARGET) as connection:
        await targets.require_rights(connection)
        if await _arriving(connection) == str(manifest.installation):
            await connection.execute(_CLEAR)


def _copy(
    taken: HeldMoment,
    manifest: Manifest,
    tools: programs.Programs,
    target: str,
    found: Target,
) -> None:
    with dumping.dumping(taken, tools) as dump:
        loading.load(
            target,
            _chunks(dump),
            dumped_by=manifest.dumped_by,
            target=found,
            last_words=lambda: (
                f"SET LOCAL search_path = public;\n{counting.demand(manifest.tables)}"
                f"{installation.marked(ARRIVING, str(manifest.installation))}"
            ),
        )


async def _arrive(target: str) -> None:
    async with _connected(target, _TARGET) as connection:
        await installation.forget_fact(connection, ARRIVING)


def _chunks(dump: IO[bytes]) -> Iterator[bytes]:
    while chunk := dump.read(_PART_BYTES):
        yield chunk


def _name(dsn: str) -> str:
    """Return what a database is called: its hosts and name, nothing secret."""
    name = urlsplit(dsn).path.lstrip("/")
    return f"{name} on {primary.place(dsn).lower() or 'this machine'}"


_OF_FACTS: Final = ("name", "value")
#: Those that we may read.
_COLUMNS: Final = f"""
SELECT count(*) FROM pg_attribute
 WHERE attrelid = to_regclass('public.installation') AND attname IN {_OF_FACTS}
   AND has_column_privilege(attrelid, attname, 'SELECT')
"""  # noqa: S608  # made of constants
_WHICH = """
SELECT (SELECT system_identifier FROM pg_control_system()) AS cluster, current_database() AS name
"""
#: All that a dump makes in the schema. What hangs on something else may be gone by its turn.
_CLEAR = """
DO $clear$
DECLARE statement text;
BEGIN
    FOREACH statement IN ARRAY array(
        SELECT format('DROP %s IF EXISTS %s CASCADE',
                      CASE relkind WHEN 'v' THEN 'VIEW' WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END,
                      oid::regclass)
          FROM pg_class
         WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v', 'S')
         ORDER BY relkind = 'S'
    ) || array(
        SELECT format('DROP ROUTINE IF EXISTS %s CASCADE', oid::regprocedure)
          FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    ) || array(
        SELECT format('DROP TYPE IF EXISTS %s CASCADE', t.oid::regtype)
          FROM pg_type t LEFT JOIN pg_class c ON c.oid = t.typrelid
         WHERE t.typnamespace = 'public'::regnamespace AND coalesce(c.relkind = 'c', true)
           AND t.typtype IN ('e', 'd', 'c')
    ) LOOP
        EXECUTE statement;
    END LOOP;
END $clear$;
"""
