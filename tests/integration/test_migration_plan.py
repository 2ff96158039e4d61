"""`latchkey migrate --plan`: what waiting migrations would do, seen on a server of its own."""

from collections.abc import AsyncIterator
from pathlib import Path

import asyncpg
import pytest

from app.commands import migration_plan as shown
from app.database import migration_plan as planning
from app.database import migrations as db
from app.database.migration_plan import MigrationPlan, PlannedTable
from app.database.rehearsal import Touched
from tests.databases import new_database

FIRST = """-- Why.
CREATE TABLE note (id int PRIMARY KEY, told text, room int);
CREATE TABLE room (id int PRIMARY KEY);
INSERT INTO room VALUES (1);
"""
#: A file each, and what is to be seen of it: its statements, and of each table the lock, how often
#: it is read in full, whether it is written anew, the indexes built, and which rows are written.
FILES = {
    "-- Why.\nALTER TABLE note ADD COLUMN kind text DEFAULT 'plain';\n": (
        ("ALTER TABLE",),
        {"note": ("ACCESS EXCLUSIVE", 0, False, 0, ())},
    ),
    "-- Why.\nALTER TABLE note ADD COLUMN token uuid DEFAULT gen_random_uuid();\n": (
        ("ALTER TABLE",),
        {"note": ("ACCESS EXCLUSIVE", 2, True, 1, ())},
    ),
    "-- Why.\nCREATE INDEX note_kind ON note (kind);\n": (
        ("CREATE INDEX",),
        {"note": ("SHARE", 1, False, 1, ())},
    ),
    (
        "-- Why.\n-- migrate: outside a transaction\n"
        "CREATE INDEX CONCURRENTLY IF NOT EXISTS note_told ON note (told);\n"
    ): (("CREATE INDEX",), {"note": ("SHARE UPDATE EXCLUSIVE", 2, False, 1, ())}),
    (
        "-- Why.\n-- migrate: outside a transaction\n"
        "DO $$ BEGIN LOOP UPDATE note SET room = 1 WHERE room IS NULL;"
        " EXIT WHEN NOT FOUND; COMMIT; END LOOP; END $$;\n"
    ): (("UPDATE note",), {"note": ("ROW EXCLUSIVE", 1, False, 0, ("UPDATE",))}),
    (
        "-- Why.\nALTER TABLE note ADD CONSTRAINT in_room FOREIGN KEY (room)"
        " REFERENCES room (id) NOT VALID;\n"
    ): (
        ("ALTER TABLE",),
        {
            "note": ("SHARE ROW EXCLUSIVE", 0, False, 0, ()),
            "room": ("SHARE ROW EXCLUSIVE", 0, False, 0, ()),
        },
    ),
    "-- Why.\nALTER TABLE note VALIDATE CONSTRAINT in_room;\n": (
        ("ALTER TABLE",),
        {
            "note": ("SHARE UPDATE EXCLUSIVE", 1, False, 0, ()),
            "room": ("ROW SHARE", 0, False, 0, ()),
        },
    ),
    "-- Why.\nCREATE TABLE guest (id int);\nINSERT INTO guest VALUES (1);\n": (
        ("CREATE TABLE",),
        {},
    ),
    "-- Why.\n-- migrate: after\nDROP INDEX note_kind;\nDELETE FROM room WHERE id = 1;\n": (
        ("DROP INDEX", "DELETE room"),
        {
            # Once, for the foreign key has no index: PostgreSQL looks who is in the room.
            "note": ("ACCESS EXCLUSIVE", 1, False, 0, ()),
            "room": ("ROW EXCLUSIVE", 0, False, 0, ("DELETE",)),
        },
    ),
    "-- Why.\n-- migrate: after\nALTER TABLE note ALTER COLUMN kind SET NOT NULL;\n": (
        ("ALTER TABLE",),
        {"note": ("ACCESS EXCLUSIVE", 1, False, 0, ())},
    ),
}


def release(folder: Path, *files: str) -> Path:
    folder.mkdir()
    for number, sql in enumerate(files, 1):
        (folder / f"{number:04}_step.sql").write_text(sql)
    return folder


@pytest.fixture
async def url(cluster: str, template: str) -> AsyncIterator[str]:
    """A database with nothing in it."""
    assert template
    async with new_database(cluster, "template0") as address:
        yield address


def seen(table: PlannedTable) -> tuple[object, ...]:
    it = table.touched
    return (it.lock, it.reads, it.is_rewritten, it.indexes_built, it.writes)


async def test_every_kind_is_seen_as_postgresql_does_it_and_nothing_is_changed(
    url: str, tmp_path: Path
) -> None:
    await db.migrate(url, release(tmp_path / "old", FIRST))
    connection = await asyncpg.connect(url)
    await connection.execute(
        "INSERT INTO note SELECT g, 'x', 1 FROM generate_series(1, 500) g; ANALYZE note"
    )
    folder = release(tmp_path / "new", FIRST, *FILES)

    async with connection.transaction():  # who has used a table for long is told
        await connection.execute("SELECT FROM note")
        await connection.execute("SELECT pg_sleep(1.1)")
        plan = await planning.plan(url, folder)

    for planned, (statements, tables) in zip(plan.migrations, FILES.values(), strict=True):
        name = planned.migration.sql
        assert planned.rehearsed.statements == statements, name
        assert {one.touched.name: seen(one) for one in planned.tables} == tables, name
    assert [one.is_due for one in plan.migrations] == [True] * 8 + [False] * 2
    assert {one.size.rows for it in plan.migrations for one in it.tables} == {500, 1}
    assert [one.open_s > 1 for one in plan.long_transactions] == [True]
    assert (await db.migrate(url, folder)).applied[0] == "0002_step", "nothing was applied before"
    await connection.close()


async def test_what_blocks_is_said_and_an_estimate_is_called_one(url: str, tmp_path: Path) -> None:
    await db.migrate(url, release(tmp_path / "old", FIRST))
    kinds = list(FILES)
    folder = release(tmp_path / "new", FIRST, kinds[1], kinds[3], kinds[7])

    plan = await planning.plan(url, folder)

    text = shown.text(plan)
    assert "0002_step: comes before the new version, in one transaction" in text
    assert "reading and writing  is written anew, indexes built: 1" in text
    assert "0003_step: comes before the new version, outside a transaction" in text
    assert "touches no table that is there already" in text
    assert "Seconds are an estimate" in text
    facts = shown.facts(plan)
    assert [one["name"] for one in facts["pending"]] == ["0002_step", "0003_step", "0004_step"]
    assert facts["pending"][0]["tables"][0]["blocksReads"] is True
    assert facts["pending"][1]["tables"][0]["blocksWrites"] is False


async def test_one_that_would_fail_is_named_before_it_does(url: str, tmp_path: Path) -> None:
    await db.migrate(url, release(tmp_path / "old", FIRST))
    folder = release(tmp_path / "new", FIRST, "-- Why.\nALTER TABLE note ADD COLUMN told text;\n")

    with pytest.raises(db.MigrationError, match=r"0002_step would fail: column .told. of"):
        await planning.plan(url, folder)


async def test_who_has_nothing_to_apply_and_who_begins_are_told_so(
    url: str, tmp_path: Path
) -> None:
    folder = release(tmp_path / "old", FIRST)

    new = await planning.plan(url, folder)
    await db.migrate(url, folder)
    nothing = await planning.plan(url, folder)

    assert (new.is_new, [one.migration.name for one in new.migrations]) == (True, ["0001_step"])
    assert "The database is empty" in shown.text(new)
    assert nothing == MigrationPlan(False, (), (), ())
    assert shown.text(nothing) == "Nothing to apply."


@pytest.mark.parametrize(
    ("touched", "seconds"),
    [
        (Touched("note", "ACCESS EXCLUSIVE", 0, False, 0, ()), 0),
        (Touched("note", "ACCESS EXCLUSIVE", 1, False, 0, ()), 0.5),
        (Touched("note", "SHARE", 1, False, 2, ()), 10.5),
        (Touched("note", "ACCESS EXCLUSIVE", 2, True, 1, ()), 56),
        (Touched("note", "ROW EXCLUSIVE", 0, False, 0, ("UPDATE",)), 0),
        (Touched("note", "ROW EXCLUSIVE", 1, False, 0, ("UPDATE",)), 67.2),
    ],
)
def test_time_is_reckoned_from_rows_and_bytes(touched: Touched, seconds: float) -> None:
    size = planning.Size(rows=10_000_000, size_bytes=1_000_000_000)

    assert planning.estimated_s(touched, size, planning.QUICK) == pytest.approx(seconds, abs=0.1)
    assert planning.estimated_s(touched, size, planning.SLOW) >= 10 * seconds
