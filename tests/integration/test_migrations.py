"""Migrations: guarded by checksum, safe to run by several processes at once."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import asyncpg
import pytest

from app.database import migrations as db


async def test_a_second_run_applies_nothing(database_url: str) -> None:
    assert (await db.migrate(database_url)).applied == []


async def test_six_processes_migrating_at_once_apply_each_file_once(cluster: str) -> None:
    admin = await asyncpg.connect(cluster)
    await admin.execute("CREATE DATABASE migrate_race TEMPLATE template0")
    url = cluster.replace("/postgres?", "/migrate_race?", 1)

    results = [it.applied for it in await asyncio.gather(*(db.migrate(url) for _ in range(6)))]

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


async def test_keys_of_an_older_version_keep_their_secrets_and_get_names_of_their_own(
    cluster: str, tmp_path: Path
) -> None:
    """0005: secrets move to a table of their own, and names become unique in an account."""
    async with older_database(cluster, tmp_path, migrations=4) as (url, connection):
        await _keys_keep_their_secrets(url, connection)


async def _keys_keep_their_secrets(url: str, connection: asyncpg.Connection) -> None:
    async with connection.transaction():
        await connection.execute(
            """
            INSERT INTO account (id, default_wallet_id)
            SELECT ('00000000-0000-4000-8000-00000000000' || n)::uuid,
                   ('00000000-0000-4000-8000-00000000001' || n)::uuid
              FROM generate_series(1, 2) AS n
            """
        )
        await connection.execute(
            """
            INSERT INTO wallet (id, account_id, currency)
            SELECT default_wallet_id, id, 'BTC' FROM account
            """
        )
        await connection.execute(
            """
            INSERT INTO api_key (account_id, name, secret_hash, secret_start, secret_end, scopes,
                                 grants)
            SELECT a.id, k.name, sha256(convert_to(a.id || k.name || k.n, 'UTF8')), 'blink_abcdef',
                   k.n, '{READ}', '{}'
              FROM account a
             CROSS JOIN unnest('{till,Till,till,bar}'::text[]) WITH ORDINALITY AS k (name, n)
             ORDER BY a.id, k.n
            """
        )
    before = await connection.fetch("SELECT id, name, secret_hash, secret_end FROM api_key")

    await db.migrate(url)

    after = {row["id"]: row for row in await connection.fetch("SELECT id, name FROM api_key")}
    secrets = await connection.fetch("SELECT * FROM api_key_secret")
    assert {(row["api_key_id"], row["secret_hash"], row["secret_end"]) for row in secrets} == {
        (row["id"], row["secret_hash"], row["secret_end"]) for row in before
    }
    assert all(row["expires_at"] is None for row in secrets)
    names = [(row["name"], after[row["id"]]["name"]) for row in before]
    assert [new for old, new in names if old == new] == ["till", "bar"] * 2
    for row in before:
        if row["name"] != after[row["id"]]["name"]:
            assert after[row["id"]]["name"] == f"{row['name']} {str(row['id'])[:8]}"


@asynccontextmanager
async def older_database(
    cluster: str, folder: Path, *, migrations: int
) -> AsyncIterator[tuple[str, asyncpg.Connection]]:
    """Give the address of a database with the first migrations only, and a connection to it."""
    for migration in db.migrations()[:migrations]:
        (folder / f"{migration.name}.sql").write_text(migration.sql)
    name = f"migrate_from_{migrations}"
    admin = await asyncpg.connect(cluster)
    await admin.execute(f"CREATE DATABASE {name} TEMPLATE template0")
    url = cluster.replace("/postgres?", f"/{name}?", 1)
    await db.migrate(url, folder)
    connection = await asyncpg.connect(url)
    yield url, connection
    await connection.close()
    await admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
    await admin.close()
