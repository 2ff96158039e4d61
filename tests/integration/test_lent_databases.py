"""A database that goes from test to test is as good as new, or goes no further."""

from unittest.mock import patch

import asyncpg
import pytest
from pydantic import SecretStr

from app.errors import Unavailable
from app.permissions import Scope
from app.services import checkup
from app.settings import Settings
from app.startup import open_runtime
from tests import factories
from tests.databases import Databases, new_database
from tests.schema_dump import pg_dump


def _on_itself(change: str) -> str:
    execute = f"EXECUTE format('ALTER DATABASE %I {change}', current_database())"
    return f"DO $$ BEGIN {execute}; END $$"


@pytest.fixture
async def keeper(cluster: str, template: str) -> Databases:
    """A keeper of its own, with nothing to lend yet."""
    return Databases(cluster, template)


async def _lend_twice(keeper: Databases, *statements: str) -> tuple[str, str]:
    """Lend a database, change it, and lend again; return both addresses."""
    async with keeper.lent() as first:
        pool = first.lend_pool()
        for statement in statements:
            await pool.execute(statement)
        await pool.close()
    async with keeper.lent() as second:
        pass
    await keeper.close()
    return first.url, second.url


async def test_what_a_test_has_left_is_gone(
    keeper: Databases, settings: Settings, cluster: str, template: str
) -> None:
    async with new_database(cluster, template) as fresh:
        new = pg_dump(fresh)
    async with keeper.lent() as first:
        changed = settings.model_copy(update={"database_url": SecretStr(first.url)})
        with patch("app.startup.open_pool", first.open_pool):
            opening = open_runtime(changed, migrates=False)
            async with opening as runtime:
                payer = await factories.person(runtime, sat=1_000, username="payer")
                await factories.key(runtime, payer, Scope.READ)
                assert (await checkup.check(runtime)).problems == []
                await runtime.pool.execute("UPDATE sandbox_channel SET local_msat = id")
        assert pg_dump(first.url) != new

    async with keeper.lent() as second:
        again = pg_dump(second.url)
    await keeper.close()

    assert second.url == first.url
    assert again == new


@pytest.mark.parametrize(
    "change",
    [
        "ALTER TABLE account ADD COLUMN more text",
        "ALTER TABLE account ALTER COLUMN username SET NOT NULL",
        "ALTER TABLE account RENAME COLUMN username TO nickname",
        "ALTER TABLE entry DISABLE TRIGGER append_only",
        "CREATE INDEX more ON account (username)",
        "CREATE FUNCTION more() RETURNS int LANGUAGE sql AS 'SELECT 1'",
        "DROP INDEX account_by_age",
        "CREATE TABLE more ()",
        "ALTER TABLE wallet DROP CONSTRAINT wallet_account_id_fkey",
        "TRUNCATE key_usage_day",
        "CREATE VIEW more AS SELECT 1 AS one",
        "ALTER SEQUENCE sandbox_settle_index INCREMENT 2",
        "CREATE SCHEMA more",
        _on_itself("SET jit = off"),
        _on_itself("CONNECTION LIMIT 50"),
    ],
)
async def test_one_whose_schema_was_changed_is_lent_no_more(keeper: Databases, change: str) -> None:
    first, second = await _lend_twice(keeper, change)

    assert first != second


async def test_one_that_has_grown_is_lent_no_more(keeper: Databases) -> None:
    with patch("tests.databases._SIZE_MAX", 0):
        first, second = await _lend_twice(keeper)

    assert first != second


async def test_one_that_somebody_is_connected_to_is_lent_no_more(keeper: Databases) -> None:
    async with keeper.lent() as first:
        left = await asyncpg.connect(first.url)
    async with keeper.lent() as second:
        pass
    await keeper.close()

    assert first.url != second.url
    await left.close()


async def test_one_of_which_a_connection_is_still_in_use_is_lent_no_more(
    keeper: Databases,
) -> None:
    async with keeper.lent() as first:
        await first.connections.acquire()
    async with keeper.lent() as second:
        pass
    await keeper.close()

    assert first.url != second.url


async def test_one_whose_connections_were_cut_gets_others(keeper: Databases) -> None:
    async with keeper.lent() as first:
        cutter = await asyncpg.connect(first.url)
        await cutter.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        await cutter.close()
    async with keeper.lent() as second:
        assert await second.connections.fetchval("SELECT count(*) FROM account") == 0
    await keeper.close()


async def test_a_pool_that_was_closed_lends_nothing_though_its_connections_go_on(
    keeper: Databases,
) -> None:
    async with keeper.lent() as database:
        pool = database.lend_pool()
        assert await pool.fetchval("SELECT 1") == 1
        assert await pool.close()

        with pytest.raises(Unavailable):
            await pool.fetchval("SELECT 1")

        assert await database.lend_pool().fetchval("SELECT 1") == 1
    await keeper.close()
