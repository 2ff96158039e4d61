"""Migrations while programs run: before and after the new version, outside a transaction."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

import asyncpg
import pytest
from structlog.testing import capture_logs

from app.database import migrations as db
from app.database import programs
from app.database.opening import open_pool
from tests.databases import new_database

NOTE = "-- Why.\nCREATE TABLE note (id int PRIMARY KEY, told text);\n"
TELL = "-- Why.\nALTER TABLE note ADD COLUMN teller text;\n"
UNTELL = "-- Why.\n-- migrate: after\nALTER TABLE note DROP COLUMN told;\n"
ROOM = "-- Why.\nALTER TABLE note ADD COLUMN room text;\n"
INDEX = """\
-- Why.
-- migrate: outside a transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS note_by_told ON note (told);
"""
OUTSIDE = "-- Why.\n-- migrate: outside a transaction\n"
PATIENCE_S = 20


@dataclass(frozen=True, slots=True)
class Release:
    """A version of the program, as far as it is its migrations."""

    folder: Path

    async def migrate(self, url: str, *, after: bool = False) -> db.Migrated:
        return await db.migrate(url, self.folder, after=after)

    @asynccontextmanager
    async def running(self, url: str) -> AsyncIterator[None]:
        """Be connected as a process of this version is; it confirms that it may be."""
        name = programs.program_name(len(list(self.folder.iterdir())))
        with patch.object(programs, "program_name", lambda: name):
            pool = await open_pool(url, size=1, statement_timeout_s=10)
        try:
            await db.confirm(pool, self.folder)
            yield
        finally:
            await pool.close()


@pytest.fixture
def release(tmp_path: Path) -> Any:
    """Make a version of some migrations, numbered in their order."""
    numbers = iter(range(1_000))

    def make(*files: str) -> Release:
        folder = tmp_path / str(next(numbers))
        folder.mkdir()
        for number, sql in enumerate(files, 1):
            (folder / f"{number:04}_step.sql").write_text(sql)
        return Release(folder)

    return make


@pytest.fixture
async def url(cluster: str, template: str) -> AsyncIterator[str]:
    """A database with nothing in it, on a server that was made fast for the tests."""
    assert template
    async with new_database(cluster, "template0") as address:
        yield address


@pytest.fixture
async def admin(url: str) -> AsyncIterator[asyncpg.Connection]:
    """A connection that is none of a program's."""
    connection = await asyncpg.connect(url)
    yield connection
    await connection.close()


@pytest.fixture
async def holder(url: str) -> AsyncIterator[asyncpg.Connection]:
    """Another one, for long transactions; in those one always sees the same activity."""
    connection = await asyncpg.connect(url)
    yield connection
    await connection.close()


@pytest.fixture
def impatient() -> Iterator[None]:
    """Give up on locks after a moment."""
    with patch.object(db, "_LOCK_TIMEOUTS_S", (0.05, 0.05)):
        yield


async def columns(connection: asyncpg.Connection) -> set[str]:
    rows = await connection.fetch(
        "SELECT attname FROM pg_attribute"
        " WHERE attrelid = 'note'::regclass AND attnum > 0 AND NOT attisdropped"
    )
    return {row["attname"] for row in rows}


async def index_is_valid(connection: asyncpg.Connection) -> bool | None:
    valid: bool | None = await connection.fetchval(
        "SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('note_by_told')"
    )
    return valid


async def until(connection: asyncpg.Connection, sql: str) -> Any:
    """Ask again and again until there is an answer; return it."""
    async with asyncio.timeout(PATIENCE_S):
        while True:
            if (answer := await connection.fetchval(sql)) is not None:
                return answer
            await asyncio.sleep(0.01)


#: Building an index concurrently has begun, and waits for the transactions that were open then.
BUILDER_WAITS = """
SELECT pid FROM pg_stat_activity
 WHERE datname = current_database() AND query LIKE '%CREATE INDEX CONCURRENTLY%'
   AND pid <> pg_backend_pid() AND wait_event = 'virtualxid'
"""

LOCK_IS_ASKED_FOR = """
SELECT pid FROM pg_stat_activity
 WHERE datname = current_database() AND query LIKE '%pg_try_advisory_lock%'
   AND pid <> pg_backend_pid()
"""
LOCK_IS_AWAITED = """
SELECT pid FROM pg_stat_activity
 WHERE datname = current_database() AND query LIKE '%DROP COLUMN told%'
   AND wait_event_type = 'Lock'
"""


# Before and after.


async def test_an_empty_database_gets_everything(url: str, release: Any) -> None:
    migrated = await release(NOTE, TELL, UNTELL).migrate(url)

    assert migrated == db.Migrated(["0001_step", "0002_step", "0003_step"], [], [])


async def test_what_comes_after_waits_until_it_is_asked_for(
    url: str, release: Any, admin: asyncpg.Connection
) -> None:
    await release(NOTE).migrate(url)
    new = release(NOTE, TELL, UNTELL)

    assert await new.migrate(url) == db.Migrated(["0002_step"], ["0003_step"], [])
    assert await new.migrate(url) == db.Migrated([], ["0003_step"], [])
    assert await columns(admin) == {"id", "told", "teller"}
    assert await new.migrate(url, after=True) == db.Migrated(["0003_step"], [], [])
    assert await columns(admin) == {"id", "teller"}
    phases = await admin.fetch("SELECT phase FROM schema_migration ORDER BY name")
    assert [row["phase"] for row in phases] == ["before", "before", "after"]


async def test_what_comes_after_is_not_applied_while_an_older_version_is_connected(
    url: str, release: Any, admin: asyncpg.Connection
) -> None:
    old, new = release(NOTE), release(NOTE, TELL, UNTELL)
    await old.migrate(url)
    async with old.running(url), new.running(url):
        migrated = await new.migrate(url, after=True)

        assert (migrated.applied, migrated.waiting) == (["0002_step"], ["0003_step"])
        assert migrated.older == ["version 0001 from this machine (1 connections)"]
        assert await columns(admin) == {"id", "told", "teller"}
    assert (await new.migrate(url, after=True)).applied == ["0003_step"]


async def test_a_listening_process_is_known_by_its_name_too(
    url: str, release: Any, admin: asyncpg.Connection
) -> None:
    name = "latchkey:6b0c3f7e-0000-4000-8000-000000000000/0001"
    listener = await asyncpg.connect(url, server_settings={"application_name": name})

    assert len(await programs.older_than(admin, 2)) == 1
    assert await programs.older_than(admin, 1) == []
    await listener.close()


async def test_programs_of_other_databases_are_no_concern(
    url: str, release: Any, cluster: str
) -> None:
    old, new = release(NOTE), release(NOTE, UNTELL)
    await old.migrate(url)
    async with new_database(cluster, "template0") as elsewhere, old.running(elsewhere):
        assert (await new.migrate(url, after=True)).applied == ["0002_step"]


async def test_an_older_version_starts_on_what_came_before_a_newer_one(
    url: str, release: Any
) -> None:
    old, new = release(NOTE), release(NOTE, TELL, UNTELL)
    await old.migrate(url)
    await new.migrate(url)

    assert await old.migrate(url) == db.Migrated([], [], [])
    async with old.running(url):
        pass


async def test_an_older_version_does_not_start_on_what_came_after_a_newer_one(
    url: str, release: Any
) -> None:
    old, new = release(NOTE), release(NOTE, TELL, UNTELL)
    await old.migrate(url)
    await new.migrate(url, after=True)

    with pytest.raises(db.MigrationError, match=r"not know: 0003_step.*newer Latchkey"):
        await old.migrate(url)
    with pytest.raises(db.MigrationError, match=r"not know: 0003_step.*newer Latchkey"):
        async with old.running(url):
            pass


async def test_an_older_version_does_not_start_while_it_is_being_left_behind(
    url: str, release: Any, admin: asyncpg.Connection, holder: asyncpg.Connection
) -> None:
    """It connects after the migrator has looked who is there, and before it has committed."""
    old, new = release(NOTE), release(NOTE, UNTELL)
    await old.migrate(url)
    async with holder.transaction():
        await holder.execute("LOCK TABLE note IN ACCESS SHARE MODE")
        migrating = asyncio.create_task(new.migrate(url, after=True))
        await until(admin, LOCK_IS_AWAITED)

        with pytest.raises(db.MigrationError, match="migration 0002, about to be applied"):
            async with old.running(url):
                pass
    assert (await migrating).applied == ["0002_step"]


async def test_the_next_version_applies_what_its_forerunner_left(url: str, release: Any) -> None:
    """The files of a release that follow on it build on it; its own version knows it."""
    first, next_one = release(NOTE, TELL, UNTELL), release(NOTE, TELL, UNTELL, ROOM, UNTELL)
    await release(NOTE).migrate(url)
    await first.migrate(url)
    async with first.running(url):
        migrated = await next_one.migrate(url)

    assert migrated == db.Migrated(["0003_step", "0004_step"], ["0005_step"], [])


async def test_a_version_is_not_skipped_while_an_older_one_runs(
    url: str, release: Any, admin: asyncpg.Connection
) -> None:
    old, new = release(NOTE), release(NOTE, TELL, UNTELL, ROOM)
    await old.migrate(url)
    async with old.running(url):
        with pytest.raises(db.MigrationError, match=r"0004_step can .* once 0003_step is.*0001"):
            await new.migrate(url)
        assert await columns(admin) == {"id", "told", "teller"}
    assert (await new.migrate(url)).applied == ["0003_step", "0004_step"]


# Locks.


async def test_who_has_nothing_to_apply_does_not_wait_for_a_migrator(
    url: str, release: Any, admin: asyncpg.Connection, holder: asyncpg.Connection
) -> None:
    old, new = release(NOTE), release(NOTE, INDEX)
    await old.migrate(url)
    async with holder.transaction():
        await holder.execute("INSERT INTO note VALUES (1)")
        building = asyncio.create_task(new.migrate(url))
        await until(admin, BUILDER_WAITS)

        assert await old.migrate(url) == db.Migrated([], [], [])
    assert (await building).applied == ["0002_step"]


async def test_a_migration_that_gets_no_lock_gives_way_and_tries_again(
    url: str, release: Any, admin: asyncpg.Connection, holder: asyncpg.Connection, impatient: None
) -> None:
    await release(NOTE).migrate(url)
    blocker = holder.transaction()
    await blocker.start()
    await holder.execute("LOCK TABLE note IN ACCESS SHARE MODE")
    pauses = []
    # Other tests' servers may run in this loop, too.
    ours, sleep = asyncio.current_task(), asyncio.sleep

    async def pause(seconds: float) -> None:
        if asyncio.current_task() is not ours:
            await sleep(seconds)
            return
        pauses.append(seconds)
        if seconds:
            await blocker.rollback()

    with capture_logs() as logs, patch("asyncio.sleep", pause):
        migrated = await release(NOTE, TELL).migrate(url)

    assert migrated.applied == ["0002_step"]
    assert pauses == [0, 0.05]
    (told,) = (log for log in logs if log["event"] == "migration_gave_way")
    assert (told["migration"], told["after_s"]) == ("0002_step", 0.05)


async def test_a_migration_that_never_gets_its_lock_says_so_and_leaves_nothing(
    url: str, release: Any, admin: asyncpg.Connection, holder: asyncpg.Connection, impatient: None
) -> None:
    await release(NOTE).migrate(url)
    async with holder.transaction():
        await holder.execute("LOCK TABLE note IN ACCESS SHARE MODE")
        with pytest.raises(db.MigrationError, match="0002_step did not get its locks in 2 att"):
            await release(NOTE, "-- Why.\nCREATE TABLE b (); DROP TABLE note;").migrate(url)

    assert await admin.fetchval("SELECT to_regclass('b')") is None


# Outside a transaction.


async def test_an_index_is_built_while_others_write(
    url: str, release: Any, admin: asyncpg.Connection, holder: asyncpg.Connection
) -> None:
    await release(NOTE).migrate(url)
    async with holder.transaction():
        await holder.execute("INSERT INTO note VALUES (1)")
        building = asyncio.create_task(release(NOTE, INDEX).migrate(url))
        await until(admin, BUILDER_WAITS)

        await admin.execute("INSERT INTO note VALUES (2)", timeout=PATIENCE_S)
    assert (await building).applied == ["0002_step"]
    assert await index_is_valid(admin) is True


async def test_six_processes_at_once_build_an_index_once(url: str, release: Any) -> None:
    new = release(NOTE, INDEX, TELL)

    migrated = await asyncio.gather(*(new.migrate(url) for _ in range(6)))

    applied = sorted((it.applied for it in migrated), key=len, reverse=True)
    assert applied == [["0001_step", "0002_step", "0003_step"], [], [], [], [], []]


async def test_building_an_index_goes_on_after_the_connection_was_cut_in_the_middle(
    url: str, release: Any, admin: asyncpg.Connection, holder: asyncpg.Connection
) -> None:
    await release(NOTE).migrate(url)
    new = release(NOTE, INDEX)
    async with holder.transaction():
        await holder.execute("INSERT INTO note VALUES (1)")
        building = asyncio.create_task(new.migrate(url))
        builder = await until(admin, BUILDER_WAITS)
        await admin.execute("SELECT pg_terminate_backend($1)", builder)
        with pytest.raises((asyncpg.PostgresError, asyncpg.InterfaceError, OSError)):
            await building
    assert await index_is_valid(admin) is False

    assert (await new.migrate(url)).applied == ["0002_step"]

    assert await index_is_valid(admin) is True


async def test_an_index_that_a_killed_migrator_still_builds_is_awaited_not_dropped(
    url: str, release: Any, admin: asyncpg.Connection, holder: asyncpg.Connection
) -> None:
    """The server does not notice that a client has gone before its statement ends."""
    await release(NOTE).migrate(url)
    new = release(NOTE, INDEX)
    async with holder.transaction():
        await holder.execute("INSERT INTO note VALUES (1)")
        killed = await _orphaned_build(url)
        await until(admin, BUILDER_WAITS)
        assert await index_is_valid(admin) is False
        again = asyncio.create_task(new.migrate(url))
        await until(admin, LOCK_IS_ASKED_FOR)
    await killed

    assert (await again).applied == ["0002_step"]
    assert await index_is_valid(admin) is True


async def _orphaned_build(url: str) -> "asyncio.Task[Any]":
    migrator = await asyncpg.connect(url)
    await migrator.execute("SELECT pg_advisory_lock($1)", db._MIGRATION_LOCK)

    async def build() -> None:
        await migrator.execute(INDEX)
        await migrator.close()

    return asyncio.create_task(build())


async def test_an_index_that_was_built_but_not_noted_down_is_kept(
    url: str, release: Any, admin: asyncpg.Connection
) -> None:
    await release(NOTE).migrate(url)
    await admin.execute(INDEX)
    built = await admin.fetchval("SELECT 'note_by_told'::regclass::oid")

    assert (await release(NOTE, INDEX).migrate(url)).applied == ["0002_step"]

    assert await admin.fetchval("SELECT 'note_by_told'::regclass::oid") == built


async def test_rows_are_filled_in_batches_each_committed(
    url: str, release: Any, admin: asyncpg.Connection
) -> None:
    await release(NOTE).migrate(url)
    await admin.execute("INSERT INTO note (id) SELECT generate_series(1, 100)")
    fill = f"""{OUTSIDE}DO $$ BEGIN
        LOOP
            UPDATE note SET told = 'yes'
             WHERE id IN (SELECT id FROM note WHERE told IS NULL LIMIT 30);
            EXIT WHEN NOT FOUND;
            COMMIT;
        END LOOP;
    END $$;
    """

    await release(NOTE, fill).migrate(url)

    assert await admin.fetchval("SELECT count(*) FROM note WHERE told = 'yes'") == 100
    assert await admin.fetchval("SELECT count(DISTINCT xmin::text) FROM note") == 4


async def test_a_file_of_two_statements_does_not_run_outside_a_transaction(
    url: str, release: Any, admin: asyncpg.Connection
) -> None:
    await release(NOTE).migrate(url)

    with pytest.raises(db.MigrationError, match="0002_step is not one statement"):
        await release(NOTE, f"{INDEX}SELECT 1;\n").migrate(url)

    assert await index_is_valid(admin) is None
    assert await admin.fetchval("SELECT count(*) FROM schema_migration") == 1


async def test_our_files_that_run_outside_a_transaction_are_one_statement_each(
    admin: asyncpg.Connection,
) -> None:
    for migration in db.migrations():
        if not migration.in_transaction:
            await admin.prepare(migration.sql)
