"""The databases that tests are lent: fresh clones of a template, and some that went before.

A clone costs a copy of 400 files, and in it every connection and every statement is slow the first
time: together several times what most tests cost. So a database goes on to the next test, with the
connections of its pool, once it has been emptied, if nothing but its rows was changed. Whatever
else a test did (changed the schema or a setting, left a connection open, filled it with many
megabytes), the next test gets another.
"""

import asyncio
import contextlib
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from time import monotonic
from typing import Any

import asyncpg

from app.database.listener import ACK_TIMEOUT_S, LEASE_S, Listener
from app.database.opening import open_pool
from app.database.pool import CONNECTION_ERRORS, Connection, Pool
from app.errors import Unavailable
from app.settings import Settings

#: What a test may leave to delete; many megabytes are gone faster with their database.
_SIZE_MAX = 8_000_000
#: How long the server takes to notice that a connection was closed.
_LEAVING_S = 1.0

_counter = iter(range(1_000_000))
_POOL = {
    "size": Settings.model_fields["pool_size"].default,
    "statement_timeout_s": Settings.model_fields["statement_timeout_s"].default,
}


def url_of(cluster: str, database: str) -> str:
    """Return the address of a database of the cluster."""
    return cluster.replace("/postgres?", f"/{database}?", 1)


@asynccontextmanager
async def new_database(cluster: str, template: str) -> AsyncIterator[str]:
    """Give the address of a fresh, migrated, empty database, which is gone after the block."""
    name = f"test_{os.getpid()}_{next(_counter)}"
    admin = await asyncpg.connect(cluster)
    await admin.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
    try:
        yield url_of(cluster, name)
    finally:
        await admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
        await admin.close()


@dataclass(frozen=True, slots=True)
class Contents:
    """What a migrated database holds that nobody has used."""

    schema: str
    tables: tuple[str, ...]
    #: The rows that migrations insert, as JSON, by table.
    rows: Mapping[str, str]

    @staticmethod
    async def of(connection: Connection) -> "Contents":
        """Look at a fresh database."""
        tables = tuple(row["name"] for row in await connection.fetch(_TABLES))
        rows = {}
        for table in tables:
            found = await connection.fetchval(f"SELECT json_agg(t)::text FROM {table} AS t")
            if found is not None:
                rows[table] = found
        return Contents(await connection.fetchval(_SCHEMA), tables, rows)

    async def restore(self, connection: Connection) -> None:
        """Make a used database hold the same again, as long as its schema is the same."""
        changed = [row["name"] for row in await connection.fetch(self._changed())]
        statements = [
            "BEGIN",
            # Neither foreign keys are looked at, nor what forbids to delete from the books.
            "SET LOCAL session_replication_role = replica",
            *(f"DELETE FROM {table}" for table in changed),
            *(_insert(table, self.rows[table]) for table in changed if table in self.rows),
            "SELECT setval(seqrelid::regclass, seqstart, false) FROM pg_sequence",
            "COMMIT",
        ]
        await connection.execute(";".join(statements))

    def _changed(self) -> str:
        return " UNION ALL ".join(
            f"SELECT '{table}' AS name WHERE (SELECT json_agg(t)::text FROM {table} AS t)"
            f" IS DISTINCT FROM {_literal(self.rows[table])}"
            if table in self.rows
            else f"SELECT '{table}' AS name WHERE EXISTS (SELECT FROM {table})"
            for table in self.tables
        )


def _insert(table: str, rows: str) -> str:
    return (
        f"INSERT INTO {table} OVERRIDING SYSTEM VALUE"
        f" SELECT * FROM json_populate_recordset(NULL::{table}, {_literal(rows)})"
    )


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


class LentPool(Pool):
    """A pool whose connections go on to the next test when it is closed in good order."""

    async def close(self, *, timeout_s: float | None = None) -> bool:
        """Take the connections back; if one is still in use, wait, and close all as always."""
        self._closing = True
        while self._rested:
            await self._give_back(self._rested.pop()[0])
        if self._pool.get_idle_size() < self._pool.get_size():
            return await super().close(timeout_s=timeout_s)
        return True

    async def take(self, wait_s: float | None) -> Any:
        if self._closing:
            raise Unavailable
        return await super().take(wait_s)


@dataclass(frozen=True, slots=True)
class Lent:
    """An empty database, and connections to it that lie ready."""

    url: str
    connections: "asyncpg.Pool[asyncpg.Record]"
    _connect: "Callable[[], Awaitable[asyncpg.Connection[asyncpg.Record]]]"
    _name: str

    async def open_pool(self, dsn: str, **options: Any) -> Pool:
        """Do what `app.database.opening.open_pool` does, if it can with connections there are."""
        if (dsn, options) != (self.url, _POOL):
            return await open_pool(dsn, **options)
        return self.lend_pool()

    def lend_pool(self) -> Pool:
        """Return a pool of the connections there are; close it before the database goes back."""
        return LentPool(self.connections, self._connect)

    async def close(self, admin: Connection) -> None:
        """End its connections, and drop it."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_LEAVING_S):
                await self.connections.close()
        await admin.execute(f"DROP DATABASE {self._name} WITH (FORCE)")


def knows_nobody_listened(listener: Listener) -> None:
    """Tell a listener what is true of a database that was just lent: nobody has listened lately.

    It would take it a second to see that for itself, and every change of a key would wait for it.
    """
    listener._sightings.appendleft((monotonic() - LEASE_S - ACK_TIMEOUT_S, frozenset()))


class Databases:
    """Lends the databases of a cluster, one test after another."""

    def __init__(self, cluster: str, template: str) -> None:
        self._cluster, self._template = cluster, template
        self._free: list[Lent] = []
        self._contents: Contents | None = None

    @asynccontextmanager
    async def lent(self) -> AsyncIterator[Lent]:
        """Lend an empty database while the block runs."""
        database = self._free.pop() if self._free else await self._make()
        try:
            yield database
        finally:
            if await self._emptied(database):
                self._free.append(database)
            else:
                await self._drop(database)

    async def close(self) -> None:
        """Drop all that is not lent."""
        while self._free:
            await self._drop(self._free.pop())

    async def _make(self) -> Lent:
        name = f"lent_{os.getpid()}_{next(_counter)}"
        url = url_of(self._cluster, name)
        admin = await asyncpg.connect(self._cluster)
        await admin.execute(f"CREATE DATABASE {name} TEMPLATE {self._template} STRATEGY FILE_COPY")
        await admin.close()
        pool = await open_pool(url, **_POOL)
        made = Lent(url, pool._pool, pool._connect, name)
        if self._contents is None:
            async with made.connections.acquire() as connection:
                self._contents = await Contents.of(connection)
        return made

    async def _drop(self, database: Lent) -> None:
        admin = await asyncpg.connect(self._cluster)
        await database.close(admin)
        await admin.close()

    async def _emptied(self, database: Lent) -> bool:
        """Empty a database that was lent; False if it is not as good as a new one."""
        assert self._contents is not None
        if database.connections.get_idle_size() < database.connections.get_size():
            return False
        try:
            async with database.connections.acquire(timeout=_LEAVING_S) as connection:
                if not await _is_alone(connection, database.connections.get_size()):
                    return False
                found = await connection.fetchrow(_LOOK)
                assert found is not None
                if found["schema"] != self._contents.schema or found["size"] > _SIZE_MAX:
                    return False
                await self._contents.restore(connection)
        except (TimeoutError, asyncpg.PostgresError, *CONNECTION_ERRORS):
            return False
        return True


async def _is_alone(connection: Connection, pooled: int) -> bool:
    """Wait until only a pool is connected, and nothing is under way; False if that lasts."""
    until = monotonic() + _LEAVING_S
    while await connection.fetchval(_OTHERS) != pooled - 1:
        if monotonic() > until:
            return False
        await asyncio.sleep(0.005)
    return True


_TABLES = """
SELECT oid::regclass::text AS name
  FROM pg_class
 WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
 ORDER BY oid
"""

# Every change of a row of these catalogues gives it another xmin. A statement that has been
# planned, and statistics, change none. What is not PostgreSQL's own has numbers from 16384 on.
_CATALOGUES = {
    "attrelid": ("attribute",),
    "oid": (
        *("attrdef", "class", "constraint", "event_trigger", "extension", "language", "namespace"),
        *("policy", "proc", "rewrite", "statistic_ext", "trigger", "type"),
    ),
    "indexrelid": ("index",),
    "inhrelid": ("inherits",),
    "seqrelid": ("sequence",),
}
_SCHEMA = (
    "SELECT concat_ws(' ', "
    + ", ".join(
        f"(SELECT count(*) || '/' || sum(xmin::text::bigint) FROM pg_{name} WHERE {key} >= 16384)"
        for key, names in _CATALOGUES.items()
        for name in names
    )
    + """,
    (SELECT concat_ws('/', datconnlimit, datallowconn) FROM pg_database
      WHERE datname = current_database()),
    (SELECT count(*) FROM pg_db_role_setting))
"""
)
_LOOK = f"""
SELECT (SELECT sum(pg_relation_size(oid))::bigint FROM pg_class
         WHERE oid >= 16384 AND relnamespace = 'public'::regnamespace) AS size,
       ({_SCHEMA}) AS schema
"""

#: How many idle connections there are besides our own; none when one is not idle.
_OTHERS = """
SELECT count(*) * min((state = 'idle')::int)
  FROM pg_stat_activity
 WHERE datname = current_database() AND backend_type = 'client backend'
   AND pid <> pg_backend_pid()
"""
