"""The database that an older version left becomes what a new one makes."""

from pathlib import Path

import asyncpg
import pytest

from app.database import migrations
from tests import schema_dump
from tests.databases import new_database
from tests.integration.test_schema_sql import SCHEMA
from tests.upgrades import older, released


@pytest.mark.parametrize("dump", released.starts(), ids=lambda dump: dump.stem)
async def test_the_schema_of_an_older_version_becomes_ours(
    cluster: str, template: str, dump: Path
) -> None:
    assert template  # the server was made fast
    async with new_database(cluster, "template0") as url:
        await older.restore(url, dump)
        connection = await asyncpg.connect(url)
        version = await connection.fetchval("SELECT current_setting('server_version_num')::int")
        await connection.close()
        try:
            await migrations.migrate(url, after=True)
        except migrations.MigrationError as error:
            pytest.fail(f"{error} Nothing is released? Then run python -m tests.upgrades.older")
        if version // 10_000 != schema_dump.VERSION:
            pytest.skip(f"db/schema.sql is written by PostgreSQL {schema_dump.VERSION}")

        assert schema_dump.dump(url) == SCHEMA.read_text()
