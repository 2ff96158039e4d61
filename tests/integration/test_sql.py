"""Every SQL constant fits the migrated schema, and every table has one owner."""

import importlib
import pkgutil
import re
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg

import app
from app.database import rehearsal
from app.database.pool import Connection, Pool

STATEMENT = re.compile(r"\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|WITH)\b")


def _constants() -> list[tuple[str, str]]:
    """Return the SQL statements among the constants of all our modules."""
    found: list[tuple[str, str]] = []
    for info in pkgutil.walk_packages(app.__path__, "app."):
        if info.name == "app.__main__":
            continue
        module = vars(importlib.import_module(info.name))
        texts = {
            f"{info.name}.{name} {key}".strip(): text
            for name, value in module.items()
            for key, text in (value if isinstance(value, dict) else {"": value}).items()
            if isinstance(text, str)
        }
        found.extend(
            (place, text)
            for place, text in texts.items()
            if STATEMENT.match(text)
            # What other statements of the module are made of is no statement yet.
            and not any(text in other and text != other for other in texts.values())
        )
    return found


async def test_every_statement_can_be_prepared(pool: Pool) -> None:
    faults = {}
    for place, sql in _constants():
        try:
            async with pool.acquire() as connection, _undone(connection):
                if place.startswith(rehearsal.__name__):  # it makes what it asks of
                    await connection.execute(rehearsal._PREPARE)
                await connection.prepare(sql)
        except asyncpg.PostgresError as error:
            faults[place] = str(error)

    assert faults == {}


@asynccontextmanager
async def _undone(connection: Connection) -> AsyncIterator[None]:
    transaction = connection.transaction()
    await transaction.start()
    try:
        yield
    finally:
        await transaction.rollback()


async def test_each_table_is_named_in_one_package_only(pool: Pool) -> None:
    tables = [
        row["relname"]
        for row in await pool.fetch(
            "SELECT relname FROM pg_class"
            " WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
        )
    ]
    owners: dict[str, set[str]] = defaultdict(set)
    for place, sql in _constants():
        package = ".".join(place.split(".")[:2])
        for table in tables:
            if re.search(rf"\b(FROM|JOIN|INTO|UPDATE)\s+{table}\b", sql):
                owners[table].add(package)

    assert {table: names for table, names in owners.items() if len(names) > 1} == {}
