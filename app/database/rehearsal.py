"""A rehearsal of migrations: what each does, seen rather than read out of its text.

It is held on a server that is made for the moment and thrown away: there the migrations that were
applied are applied again, and then those that are due, one after the other. PostgreSQL itself tells
what it runs (event triggers, and triggers on every table), which locks it holds at the end of each
(`pg_locks`), which tables and indexes it has written anew (their file nodes), and how often it has
read a table from one end to the other (its statistics). The tables are empty; how long that takes
with rows in them is for `app.database.migration_plan` to reckon.
"""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import asyncpg

from app.database import embedded
from app.database.migration_files import Migration, MigrationError
from app.database.pool import Connection

#: What holds of a session that rehearses: a table is read whole only where no index would do.
_SESSION: Final = {"enable_seqscan": "off", "stats_fetch_consistency": "none"}

#: From weak to strong: https://www.postgresql.org/docs/current/explicit-locking.html
LOCKS: Final = (
    "ACCESS SHARE",
    "ROW SHARE",
    "ROW EXCLUSIVE",
    "SHARE UPDATE EXCLUSIVE",
    "SHARE",
    "SHARE ROW EXCLUSIVE",
    "EXCLUSIVE",
    "ACCESS EXCLUSIVE",
)
_OF_AN_INDEX: Final = "SHARE UPDATE EXCLUSIVE"
_OF_ROWS: Final = "ROW EXCLUSIVE"


@dataclass(frozen=True, slots=True)
class Touched:
    """What a migration does to a table that was there before it."""

    name: str
    #: The strongest lock, held until the migration ends; what runs outside a transaction holds a
    #: weak one for each of its steps.
    lock: str
    #: How often the table is read from one end to the other.
    reads: int
    is_rewritten: bool
    #: Indexes built, those of a table that is written anew among them.
    indexes_built: int
    #: INSERT, UPDATE, DELETE.
    writes: tuple[str, ...]

    @property
    def blocks_reads(self) -> bool:
        return self.lock == "ACCESS EXCLUSIVE"

    @property
    def blocks_writes(self) -> bool:
        return LOCKS.index(self.lock) >= LOCKS.index("SHARE")


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """What a migration does: its statements in order, and the tables that it touches."""

    migration: Migration
    statements: tuple[str, ...]
    tables: tuple[Touched, ...]


@dataclass(frozen=True, slots=True)
class _Table:
    name: str
    node: int
    reads: int
    indexes: Mapping[int, int]


async def rehearse(applied: Sequence[Migration], due: Sequence[Migration]) -> list[Rehearsed]:
    """Return what each of `due` would do to a database that has had `applied`.

    Takes some seconds. Raises `MigrationError` for one that fails even without rows, and
    `RuntimeError` where the embedded PostgreSQL does not start.
    """
    async with _scratch() as connection:
        for migration in applied:
            await connection.execute(migration.sql)
        await connection.execute(_PREPARE)
        found = []
        for migration in due:
            try:
                found.append(await _rehearsed(connection, migration))
            except asyncpg.PostgresError as error:
                raise MigrationError(
                    f"Migration {migration.name} would fail: {error}. Nothing was changed."
                ) from error
        return found


@asynccontextmanager
async def _scratch() -> AsyncIterator[Connection]:
    with tempfile.TemporaryDirectory(prefix="latchkey-plan-") as name:
        folder = Path(name)
        server = await asyncio.to_thread(embedded.start, folder)
        try:
            await embedded.ensure_database(server.dsn)
            connection = await asyncpg.connect(server.dsn, server_settings=_SESSION)
            try:
                yield connection
            finally:
                await connection.close()
        finally:
            await asyncio.to_thread(server.stop)


async def _rehearsed(connection: Connection, migration: Migration) -> Rehearsed:
    await connection.execute(_WATCH)
    before = await _tables(connection)
    locks: dict[int, str] = {}
    if migration.in_transaction:
        async with connection.transaction():
            await connection.execute(migration.sql)
            for row in await connection.fetch(_SELECT_LOCKS):
                held, lock = locks.get(row["table_oid"], LOCKS[0]), _spoken(row["mode"])
                locks[row["table_oid"]] = max(held, lock, key=LOCKS.index)
    else:
        await connection.execute(migration.sql)
    after = await _tables(connection)
    seen = await connection.fetch(_SELECT_SEEN)
    tables = []
    for oid, table in before.items():
        writes = {row["what"] for row in seen if row["table_oid"] == oid}
        touched = _touched(table, after.get(oid), locks.get(oid), tuple(sorted(writes)))
        if touched is not None:
            tables.append(touched)
    statements = tuple(
        row["what"] if row["table_name"] is None else f"{row['what']} {row['table_name']}"
        for row in seen
    )
    return Rehearsed(migration, statements, tuple(tables))


def _touched(
    before: _Table, after: _Table | None, lock: str | None, writes: tuple[str, ...]
) -> Touched | None:
    """Compare a table with what it was; None if nothing was done to it."""
    if after is None:  # it is gone
        return Touched(before.name, lock or LOCKS[-1], 0, False, 0, writes)
    reads = after.reads - before.reads
    built = sum(before.indexes.get(oid) != node for oid, node in after.indexes.items())
    dropped = before.indexes.keys() - after.indexes.keys()
    if lock is None:  # each step outside a transaction frees its locks
        if built or dropped:
            lock = _OF_AN_INDEX
        elif writes:
            lock = _OF_ROWS
        elif reads:
            lock = LOCKS[0]
        else:
            return None
    is_rewritten = before.node != after.node
    return Touched(before.name, lock, reads, is_rewritten, built, writes)


async def _tables(connection: Connection) -> dict[int, _Table]:
    return {
        row["oid"]: _Table(
            row["name"],
            row["node"],
            row["reads"],
            dict(zip(row["indexes"], row["index_nodes"], strict=True)),
        )
        for row in await connection.fetch(_SELECT_TABLES)
    }


def _spoken(mode: str) -> str:
    """Return a mode of `pg_locks` as PostgreSQL's documentation writes it."""
    words = "".join(f" {letter}" if letter.isupper() else letter for letter in mode)
    return words.removesuffix(" Lock").strip().upper()


# Our own tables are in a schema that nothing else looks at.
_PREPARE: Final = """
CREATE SCHEMA rehearsal;
CREATE TABLE rehearsal.seen (
    place      bigint GENERATED ALWAYS AS IDENTITY,
    what       text NOT NULL,
    table_oid  oid,
    table_name text
);
CREATE FUNCTION rehearsal.statement_ended() RETURNS event_trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO rehearsal.seen (what) VALUES (tg_tag);
END $$;
CREATE FUNCTION rehearsal.rows_written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO rehearsal.seen (what, table_oid, table_name)
         VALUES (tg_op, tg_relid, tg_table_name);
    RETURN NULL;
END $$;
CREATE EVENT TRIGGER rehearsal_statement ON ddl_command_end
    EXECUTE FUNCTION rehearsal.statement_ended();
"""
_WATCH: Final = """
DO $$
DECLARE
    watched regclass;
BEGIN
    FOR watched IN
        SELECT oid FROM pg_class
         WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace
           AND NOT EXISTS (SELECT FROM pg_trigger
                            WHERE tgrelid = pg_class.oid AND tgname = 'rehearsal_rows')
    LOOP
        EXECUTE format('CREATE TRIGGER rehearsal_rows AFTER INSERT OR UPDATE OR DELETE ON %s'
                       ' FOR EACH STATEMENT EXECUTE FUNCTION rehearsal.rows_written()', watched);
    END LOOP;
END $$;
TRUNCATE rehearsal.seen;
"""
_SELECT_SEEN: Final = "SELECT what, table_oid, table_name FROM rehearsal.seen ORDER BY place"
_SELECT_LOCKS: Final = """
SELECT relation AS table_oid, mode
  FROM pg_locks
 WHERE pid = pg_backend_pid() AND locktype = 'relation' AND granted
"""
_SELECT_TABLES: Final = """
SELECT t.oid::bigint AS oid, t.relname AS name,
       coalesce(pg_relation_filenode(t.oid), 0)::bigint AS node,
       pg_stat_get_numscans(t.oid) + pg_stat_get_xact_numscans(t.oid) AS reads,
       coalesce(array_agg(i.indexrelid::bigint) FILTER (WHERE i.indexrelid IS NOT NULL), '{}')
           AS indexes,
       coalesce(array_agg(coalesce(pg_relation_filenode(i.indexrelid), 0)::bigint)
           FILTER (WHERE i.indexrelid IS NOT NULL), '{}') AS index_nodes
  FROM pg_class t LEFT JOIN pg_index i ON i.indrelid = t.oid
 WHERE t.relkind IN ('r', 'p') AND t.relnamespace = 'public'::regnamespace
 GROUP BY t.oid, t.relname
 ORDER BY t.relname
"""
