"""db/schema.sql is what the migrations make."""

import difflib
from pathlib import Path

import pytest

from app.database.pool import Pool
from tests import schema_dump

SCHEMA = Path(__file__).parents[2] / "db" / "schema.sql"


async def test_schema_sql_is_what_the_migrations_make(pool: Pool, database_url: str) -> None:
    version = await pool.fetchval("SELECT current_setting('server_version_num')::int / 10000")
    if version != schema_dump.VERSION:
        pytest.skip(f"db/schema.sql is written by PostgreSQL {schema_dump.VERSION}, not {version}")

    made = schema_dump.dump(database_url)

    drift = difflib.unified_diff(
        SCHEMA.read_text(encoding="utf-8").splitlines(),
        made.splitlines(),
        "db/schema.sql",
        "db/migrations",
        lineterm="",
        n=2,
    )
    changes = list(drift)
    assert not changes, "\n".join(["Run scripts/schema and review what it changes:", *changes])


async def test_the_dump_is_the_same_every_time(pool: Pool, database_url: str) -> None:
    version = await pool.fetchval("SELECT current_setting('server_version_num')::int / 10000")
    if version != schema_dump.VERSION:
        pytest.skip(f"pg_dump {schema_dump.VERSION} is for its own version, not for {version}")

    assert schema_dump.dump(database_url) == schema_dump.dump(database_url)
