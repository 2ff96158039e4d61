"""`latchkey migrate` killed at each step, and held up by a long query, while clients pay."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from pathlib import Path

import asyncpg
import pytest

from app.database.migration_files import MIGRATIONS, migrations
from tests import schema_dump
from tests.databases import new_database
from tests.operations.load import Load, judge, paying
from tests.operations.tools import PATIENCE_S, until
from tests.story.servers import Installation, person
from tests.upgrades.program import Program

_FUNDS_SAT = 50_000
#: An advisory lock at which a file stops where the test holds it.
_POINTS = 77
_STEPS = {
    "columns": """-- Why. Two statements in a transaction, and where it may be killed between them.
ALTER TABLE invoice ADD COLUMN upgraded boolean DEFAULT false;
SELECT pg_advisory_xact_lock(77, 1);
CREATE TABLE upgrade_step (id int PRIMARY KEY, is_done boolean);
INSERT INTO upgrade_step SELECT generate_series(1, 90);
SELECT pg_advisory_xact_lock(77, 2);
""",
    "index": """-- Why.
-- migrate: outside a transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS invoice_upgraded ON invoice (wallet_id) WHERE upgraded;
""",
    "filled": """-- Why.
-- migrate: outside a transaction
DO $$
BEGIN
    LOOP
        UPDATE upgrade_step SET is_done = true
         WHERE id IN (SELECT id FROM upgrade_step WHERE is_done IS NULL LIMIT 30);
        EXIT WHEN NOT FOUND;
        COMMIT;
        PERFORM pg_advisory_xact_lock(77, 3);
    END LOOP;
END $$;
""",
    "movement": """-- Why. A table that every payment writes.
ALTER TABLE movement ADD COLUMN upgraded boolean DEFAULT false;
""",
}
_WAITS = """
SELECT count(*) = 1 FROM pg_stat_activity
 WHERE datname = current_database() AND pid <> pg_backend_pid() AND wait_event_type = 'Lock'
   AND application_name = $1
"""
_BACKENDS = """
SELECT count(*) FROM pg_stat_activity
 WHERE datname = current_database() AND application_name = $1 AND pid <> pg_backend_pid()
"""


def _next(folder: Path, installation: Installation, steps: Iterable[str]) -> Program:
    files = list(migrations(MIGRATIONS))
    program = Program.make(folder, installation, files)
    for number, name in enumerate(steps, len(files) + 1):
        (program.migrations / f"{number:04}_{name}.sql").write_text(_STEPS[name])
    return program


@pytest.fixture
async def admin(database_url: str) -> AsyncIterator[asyncpg.Connection]:
    """A connection that is none of a program's."""
    connection = await asyncpg.connect(database_url)
    yield connection
    await connection.close()


class _Migrator:
    """A `latchkey migrate` of a newer program, as the database sees it."""

    def __init__(self, program: Program, admin: asyncpg.Connection) -> None:
        self._program = program
        self._name = f"latchkey/{program.level}"
        self._admin = admin

    @asynccontextmanager
    async def killed_while_it_waits(self) -> AsyncIterator[None]:
        """Start it, kill it where something holds it up, and run the block.

        What holds it up ends after the block; then its statement ends in the database, too.
        """
        async with self._program.started("migrate") as process:
            await until(self._waits, "a migrator that waits")
            process.kill()
            await process.wait()
        yield

    async def is_gone(self) -> bool:
        return bool(await self._admin.fetchval(_BACKENDS, self._name) == 0)

    async def _waits(self) -> bool:
        return bool(await self._admin.fetchval(_WAITS, self._name))


@asynccontextmanager
async def _held(url: str, sql: str) -> AsyncIterator[None]:
    """Hold what a statement takes, in a transaction of its own, while the block runs."""
    connection = await asyncpg.connect(url)
    try:
        async with connection.transaction():
            await connection.execute(sql)
            yield
    finally:
        await connection.close()


@pytest.mark.slow
async def test_a_migration_killed_at_any_step_is_run_again_and_nobody_who_pays_notices(
    installation: Installation, admin: asyncpg.Connection, cluster: str, tmp_path: Path
) -> None:
    url = installation.settings["LATCHKEY_DATABASE_URL"]
    new = _next(tmp_path / "new", installation, ("columns", "index", "filled"))
    migrator = _Migrator(new, admin)
    between = [f"SELECT pg_advisory_xact_lock({_POINTS}, {n})" for n in (1, 2)]
    snapshot = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ; SELECT count(*) FROM invoice"
    filling = f"SELECT pg_advisory_xact_lock({_POINTS}, 3)"
    async with installation.serving() as server:
        people = [await person(server, sat=_FUNDS_SAT) for _ in range(2)]
        async with paying(lambda: [server.url], people, clients=2) as load:
            for held in between:
                async with _held(url, held), migrator.killed_while_it_waits():
                    pass
                await until(migrator.is_gone, "the end of what was killed")
                assert await _names(admin, new) == [], "half of a file was applied"
                assert await admin.fetchval("SELECT to_regclass('upgrade_step')") is None
            # An index that waits for an old snapshot; a killed client's build goes on or is left.
            async with _held(url, snapshot), migrator.killed_while_it_waits():
                await load.answers(5)
            async with _held(url, filling), migrator.killed_while_it_waits():
                await load.answers(5)
            await until(migrator.is_gone, "the end of what was killed")
            await new.ask("migrate")
            await load.answers(5)
        assert not load.errors
        await judge(server, load, 2 * _FUNDS_SAT)
    assert len(await _names(admin, new)) == 3
    assert await admin.fetchval("SELECT count(*) FROM upgrade_step WHERE is_done") == 90
    await _schema_is_that_of_one_go(url, new, cluster)


async def _names(admin: asyncpg.Connection, program: Program) -> list[str]:
    """Return which of the steps were applied."""
    ours = len(migrations(MIGRATIONS))
    rows = await admin.fetch("SELECT name FROM schema_migration ORDER BY name")
    return [row["name"] for row in rows[ours:]]


async def _schema_is_that_of_one_go(url: str, program: Program, cluster: str) -> None:
    async with new_database(cluster, "template0") as fresh:
        on = Installation(program.on.folder, {"LATCHKEY_DATABASE_URL": fresh})
        await Program(program.root, on).ask("migrate")
        assert schema_dump.dump(url) == schema_dump.dump(fresh)


async def test_a_migration_that_a_long_query_holds_up_gives_way_to_those_who_pay(
    installation: Installation, admin: asyncpg.Connection, tmp_path: Path
) -> None:
    """A lock that waits blocks all who come after it: so it is not waited for, but asked again."""
    url = installation.settings["LATCHKEY_DATABASE_URL"]
    new = _next(tmp_path / "new", installation, ("movement",))
    async with installation.serving() as server:
        people = [await person(server, sat=_FUNDS_SAT) for _ in range(2)]
        async with paying(lambda: [server.url], people, clients=2) as load:
            async with _held(url, "SELECT count(*) FROM movement"):
                migrating = asyncio.create_task(new.run("migrate"))
                await _has_given_way(load, admin, new)
            async with asyncio.timeout(PATIENCE_S):
                finished = await migrating
            await load.answers(5)
        assert finished.code == 0, finished.errors
        assert "migration_gave_way" in finished.errors
        assert not load.errors
        await judge(server, load, 2 * _FUNDS_SAT)


async def _has_given_way(load: Load, admin: asyncpg.Connection, program: Program) -> None:
    """Wait until a migrator has waited for its lock, and payments went on before it had it."""

    async def waits() -> bool:
        return bool(await admin.fetchval(_WAITS, f"latchkey/{program.level}"))

    async def waits_not() -> bool:
        return not await waits()

    await until(waits, "a migrator that waits")
    await until(waits_not, "a migrator that gives way")
    await load.answers(5)
