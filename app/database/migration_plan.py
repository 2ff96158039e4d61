"""What migrations that wait would do to this database: their locks, and for about how long.

What each does is seen in a rehearsal on another server (`app.database.rehearsal`). This database is
only asked what was applied, how large its tables are, and who holds them now; nothing is changed
and no lock is taken that anybody feels.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.database import programs
from app.database.migration_files import MIGRATIONS, Migration
from app.database.migrations import connected, outlook
from app.database.pool import Connection
from app.database.rehearsal import Rehearsed, Touched, rehearse


@dataclass(frozen=True, slots=True)
class WorkRates:
    """How fast PostgreSQL works on a table."""

    read_bytes_per_s: int
    indexed_rows_per_s: int
    rewritten_rows_per_s: int
    updated_rows_per_s: int


#: Measured on 2026-11-28 on two processors, PostgreSQL 18, and rounded down: first on a quiet
#: machine with a million rows of 134 bytes and one index, all in memory; then with two million
#: invoices of 585 bytes and four indexes, more than fits, while others kept the machine busy.
QUICK: Final = WorkRates(2_000_000_000, 2_000_000, 200_000, 150_000)
SLOW: Final = WorkRates(100_000_000, 150_000, 20_000, 8_000)

#: Transactions that are open for longer hold up whatever wants their tables alone.
_LONG_S: Final = 1


@dataclass(frozen=True, slots=True)
class Size:
    """How large a table is: rows as the statistics have them, and its bytes without indexes."""

    rows: int
    size_bytes: int


@dataclass(frozen=True, slots=True)
class PlannedTable:
    """A table that a migration touches, as large as it is here."""

    touched: Touched
    size: Size
    #: How long the migration is likely to work on it at least and at most: an estimate by the
    #: rates above.
    at_least_s: float
    at_most_s: float


@dataclass(frozen=True, slots=True)
class PlannedMigration:
    """A migration that waits."""

    rehearsed: Rehearsed
    tables: tuple[PlannedTable, ...]
    #: Whether `latchkey migrate` applies it as it was called; else it waits for `--after`.
    is_due: bool

    @property
    def migration(self) -> Migration:
        return self.rehearsed.migration

    @property
    def at_least_s(self) -> float:
        return sum(table.at_least_s for table in self.tables)

    @property
    def at_most_s(self) -> float:
        return sum(table.at_most_s for table in self.tables)


@dataclass(frozen=True, slots=True)
class LongTransaction:
    """A transaction that is open for long: a migration waits for it if it has used its table."""

    pid: int
    #: What the client calls itself; "" if nothing.
    program: str
    state: str
    open_s: float


@dataclass(frozen=True, slots=True)
class MigrationPlan:
    """What `latchkey migrate` would do, and what stands in its way."""

    #: Whether the database has no schema yet: then everything is made, and nobody waits.
    is_new: bool
    migrations: tuple[PlannedMigration, ...]
    #: Programs that are connected and do not know all of it: they keep what comes after waiting.
    older: tuple[str, ...]
    long_transactions: tuple[LongTransaction, ...]


async def plan(dsn: str, folder: Path = MIGRATIONS, *, after: bool = False) -> MigrationPlan:
    """Return what `migrate` with the same arguments would do; changes nothing, takes seconds.

    Raises what `app.database.migrations.migrate` raises before it applies anything, and
    `RuntimeError` where the server of the rehearsal does not start.
    """
    async with connected(dsn, folder) as connection:
        ahead = await outlook(connection, folder, after=after)
        waiting = [*ahead.due, *ahead.waiting]
        sizes = await _sizes(connection)
        comes_after = [one.number for one in waiting if one.phase == "after"]
        older = await programs.older_than(connection, min(comes_after)) if comes_after else []
        long = await _long_transactions(connection) if waiting else []
    rehearsed = await rehearse(ahead.applied, waiting) if waiting and ahead.applied else []
    if not ahead.applied:
        rehearsed = [Rehearsed(migration, (), ()) for migration in waiting]
    planned = [
        PlannedMigration(one, _planned(one.tables, sizes), one.migration in ahead.due)
        for one in rehearsed
    ]
    return MigrationPlan(not ahead.applied, tuple(planned), tuple(older), tuple(long))


def _planned(tables: Sequence[Touched], sizes: Mapping[str, Size]) -> tuple[PlannedTable, ...]:
    nothing = Size(0, 0)  # made by a migration before this one
    return tuple(
        PlannedTable(table, size, estimated_s(table, size, QUICK), estimated_s(table, size, SLOW))
        for table in tables
        for size in [sizes.get(table.name, nothing)]
    )


def estimated_s(table: Touched, size: Size, rates: WorkRates) -> float:
    """Return about how many seconds a migration works on a table of that size.

    Rows that it changes are counted as all where it has to look at all to find them, else as none.
    """
    seconds = table.reads * size.size_bytes / rates.read_bytes_per_s
    seconds += table.indexes_built * size.rows / rates.indexed_rows_per_s
    if table.is_rewritten:
        seconds += size.rows / rates.rewritten_rows_per_s
    if table.reads and set(table.writes) & {"UPDATE", "DELETE"}:
        seconds += size.rows / rates.updated_rows_per_s
    return seconds


async def _sizes(connection: Connection) -> dict[str, Size]:
    rows = await connection.fetch(_SELECT_SIZES)
    return {row["name"]: Size(row["rows"], row["size_bytes"]) for row in rows}


async def _long_transactions(connection: Connection) -> list[LongTransaction]:
    rows = await connection.fetch(_SELECT_LONG, _LONG_S)
    return [
        LongTransaction(row["pid"], row["program"], row["state"], row["open_s"]) for row in rows
    ]


_SELECT_SIZES: Final = """
SELECT relname AS name, pg_table_size(oid) AS size_bytes,
       greatest(reltuples::bigint, pg_stat_get_live_tuples(oid), 0) AS rows
  FROM pg_class
 WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace
"""
_SELECT_LONG: Final = """
SELECT pid, coalesce(application_name, '') AS program, coalesce(state, '') AS state,
       extract(epoch FROM clock_timestamp() - xact_start)::float8 AS open_s
  FROM pg_stat_activity
 WHERE datname = current_database() AND backend_type = 'client backend'
   AND pid <> pg_backend_pid()
   AND clock_timestamp() - xact_start > make_interval(secs => $1)
 ORDER BY xact_start
 LIMIT 20
"""
