"""Migration files: what their first comment may say, and what is refused."""

from pathlib import Path

import pytest

from app.database.migration_files import MIGRATIONS, Migration, MigrationError, migrations

BUILD = "CREATE INDEX CONCURRENTLY IF NOT EXISTS invoice_by_memo ON invoice (memo);\n"
OUTSIDE = "-- migrate: outside a transaction\n"
AFTER = "-- migrate: after\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def read(folder: Path, sql: str, name: str = "0001_some") -> Migration:
    """Return the migration that a file with this text is."""
    (folder / f"{name}.sql").write_text(sql)
    (migration,) = migrations(folder)
    return migration


def test_a_file_comes_before_and_runs_in_a_transaction_unless_it_says_otherwise(
    folder: Path,
) -> None:
    migration = read(folder, "-- Why. Lock cost: none.\nSELECT 1;\n")

    assert (migration.phase, migration.in_transaction, migration.index) == ("before", True, None)


def test_a_file_may_come_after(folder: Path) -> None:
    migration = read(folder, f"-- Why.\n{AFTER}\n-- More.\nSELECT 1;\n")

    assert (migration.phase, migration.in_transaction) == ("after", True)


def test_a_file_may_run_outside_a_transaction_and_tells_which_index_it_builds(
    folder: Path,
) -> None:
    migration = read(folder, f"-- Why.\n{OUTSIDE}\n{BUILD}")

    assert (migration.phase, migration.in_transaction) == ("before", False)
    assert migration.index == "invoice_by_memo"


@pytest.mark.parametrize(
    "statement",
    [
        "DROP INDEX CONCURRENTLY IF EXISTS invoice_by_memo;",
        "do $$ BEGIN COMMIT; END $$;",
        "create unique index concurrently if not exists a_b on a (b);",
    ],
)
def test_both_directives_may_be_given_and_these_can_run_again(folder: Path, statement: str) -> None:
    migration = read(folder, f"-- Why.\n{AFTER}{OUTSIDE}{statement}\n")

    assert (migration.phase, migration.in_transaction) == ("after", False)


@pytest.mark.parametrize(
    "directive",
    [
        "-- migrate: outside the transaction",
        "-- migrate: outside a transaction.",
        "-- migrate: afterwards",
        "-- migrate: before",
        "-- migrate:after",
        "-- Migrate: after",
        "--migrate: after",
        "-- migration: after",
        "-- migrat: after",
        "-- migrate:",
    ],
)
def test_a_misspelt_directive_is_refused_and_the_right_ones_are_named(
    folder: Path, directive: str
) -> None:
    with pytest.raises(MigrationError, match=r"does not exist.*: after · -- migrate: outside a"):
        read(folder, f"-- Why.\n{directive}\n{BUILD}")


def test_a_directive_below_the_first_comment_is_refused(folder: Path) -> None:
    with pytest.raises(MigrationError, match="0001_some has a directive after its first comment"):
        read(folder, f"-- Why.\nSELECT 1;\n{AFTER}")


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE INDEX CONCURRENTLY invoice_by_memo ON invoice (memo);",
        'CREATE INDEX CONCURRENTLY IF NOT EXISTS "By memo" ON invoice (memo);',
        "CREATE INDEX invoice_by_memo ON invoice (memo);",
        "DROP INDEX CONCURRENTLY invoice_by_memo;",
        "ALTER TABLE invoice DETACH PARTITION invoice_2026 CONCURRENTLY;",
        "",
    ],
)
def test_what_cannot_be_run_again_does_not_run_outside_a_transaction(
    folder: Path, statement: str
) -> None:
    with pytest.raises(MigrationError, match="could not simply be run again"):
        read(folder, f"-- Why.\n{OUTSIDE}{statement}\n")


@pytest.mark.parametrize("name", ["1_some", "0001-some", "0001_Some", "some", "00001_some"])
def test_a_file_without_a_number_of_four_digits_is_refused(folder: Path, name: str) -> None:
    with pytest.raises(MigrationError, match="is no name of a migration"):
        read(folder, "-- Why.\n", name)


def test_two_files_with_one_number_are_refused(folder: Path) -> None:
    (folder / "0001_one.sql").write_text("-- Why.\n")
    (folder / "0001_other.sql").write_text("-- Why.\n")

    with pytest.raises(MigrationError, match="one number: 0001_one, 0001_other"):
        migrations(folder)


@pytest.mark.parametrize("migration", migrations(), ids=lambda migration: migration.name)
def test_every_migration_begins_by_saying_why_and_what_it_locks(migration: Migration) -> None:
    first, *_ = migration.sql.splitlines()
    header = migration.sql.partition("\n\n")[0]

    assert first.startswith("-- ")
    assert "\n-- Lock cost: " in header


def test_migrations_are_numbered_without_a_gap() -> None:
    found = migrations(MIGRATIONS)

    assert [migration.number for migration in found] == list(range(1, len(found) + 1))
