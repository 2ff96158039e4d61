"""Migrations: guarded by checksum, safe to run by several processes at once."""

import asyncio
from pathlib import Path

import asyncpg
import pytest

from app import db


async def test_a_second_run_applies_nothing(database_url: str) -> None:
    assert await db.migrate(database_url) == []


async def test_six_processes_migrating_at_once_apply_each_file_once(cluster: str) -> None:
    admin = await asyncpg.connect(cluster)
    await admin.execute("CREATE DATABASE migrate_race TEMPLATE template0")
    url = cluster.replace("/postgres?", "/migrate_race?", 1)

    results = await asyncio.gather(*(db.migrate(url) for _ in range(6)))

    names = [migration.name for migration in db.migrations()]
    assert sorted(results, key=len, reverse=True) == [names, [], [], [], [], []]
    await admin.execute("DROP DATABASE migrate_race WITH (FORCE)")
    await admin.close()


async def test_an_edited_migration_is_refused(database_url: str, tmp_path: Path) -> None:
    for migration in db.migrations():
        (tmp_path / f"{migration.name}.sql").write_text(migration.sql + "-- edited\n")

    with pytest.raises(db.MigrationError, match="was changed after it had been applied"):
        await db.migrate(database_url, tmp_path)


async def test_a_database_of_a_newer_version_is_refused(database_url: str, tmp_path: Path) -> None:
    (tmp_path / "0001_other.sql").write_text("SELECT 1;")

    with pytest.raises(db.MigrationError, match="used by a newer Latchkey"):
        await db.migrate(database_url, tmp_path)


async def test_a_failing_migration_leaves_nothing_of_itself(
    database_url: str, tmp_path: Path
) -> None:
    for migration in db.migrations():
        (tmp_path / f"{migration.name}.sql").write_text(migration.sql)
    (tmp_path / "9999_broken.sql").write_text("CREATE TABLE half (id int); SELECT 1 / 0;")

    with pytest.raises(asyncpg.DivisionByZeroError):
        await db.migrate(database_url, tmp_path)

    connection = await asyncpg.connect(database_url)
    assert await connection.fetchval("SELECT to_regclass('half')") is None
    await connection.close()
