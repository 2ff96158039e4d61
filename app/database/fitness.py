"""Whether a PostgreSQL server, a database and the role we have there are fit for the books.

Without what `refusals` finds nothing can be relied on, and no server starts; with what `cautions`
finds it works, until something happens.
"""

from typing import Final

import asyncpg
import structlog

from app.database.opening import DatabaseUnusableError
from app.database.pool import Connection
from app.findings import Finding, problem, warning
from app.settings import Settings

_ABOUT: Final = "database"
_VERSION_MIN: Final = 150_000
_CONNECTIONS_SPARE: Final = 10
_RIGHTS: Final = "deploy/postgresql/rights.sql gives the role what it needs."

#: Settings that lose what was confirmed when the machine dies, as long as they are off.
_DURABLE: Final = {
    "fsync": "a crash of the machine can destroy all of it",
    "full_page_writes": "a crash of the machine can damage it beyond repair",
    "synchronous_commit": "a crash forgets payments of the last moments that were confirmed",
}

_log = structlog.get_logger()


async def look(connection: Connection) -> asyncpg.Record:
    """Ask a server for the facts that are judged here."""
    row = await connection.fetchrow(_LOOK)
    assert row is not None
    return row


async def require(connection: Connection) -> asyncpg.Record:
    """Return the facts. Raises `DatabaseUnusableError` with all that keep us from working."""
    facts = await look(connection)
    found = refusals(facts)
    if found:
        raise DatabaseUnusableError(
            "The database cannot be used: " + " ".join(f"{one.text} {one.mend}" for one in found)
        )
    return facts


def tell(facts: asyncpg.Record, settings: Settings) -> None:
    """Log what is unwise."""
    for one in cautions(facts, settings):
        _log.warning("database_unsafe", text=one.text, mend=one.mend)


def refusals(facts: asyncpg.Record) -> list[Finding]:
    """Return what keeps us from working on a database."""
    found = []
    if facts["version"] < _VERSION_MIN:
        text = f"It is PostgreSQL {facts['name']}."
        found.append(problem(_ABOUT, text, "Version 15 or newer is needed."))
    if facts["encoding"] != "UTF8":
        found.append(
            problem(
                _ABOUT,
                f"Its encoding is {facts['encoding']}; memos and names are in any script.",
                "Make another one: CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.",
            )
        )
    if facts["is_standby"]:
        found.append(
            problem(
                _ABOUT,
                "It is a standby: nothing can be written.",
                "Point LATCHKEY_DATABASE_URL at the primary.",
            )
        )
    elif facts["read_only"] == "on":
        found.append(
            problem(
                _ABOUT,
                "It is read-only: default_transaction_read_only is on, for the server, the "
                "database or the role.",
                "Set it to off where it was set; `SELECT * FROM pg_db_role_setting` may show it.",
            )
        )
    if facts["schema"] is None:
        text = f"The role {facts['role']} may use no schema of search_path."
        found.append(problem(_ABOUT, text, _RIGHTS))
    elif facts["closed"]:
        text = (
            f"The role {facts['role']} may not read and write {_few(facts['closed'])}"
            f" in the schema {facts['schema']}."
        )
        found.append(problem(_ABOUT, text, _RIGHTS))
    return found


def cautions(facts: asyncpg.Record, settings: Settings) -> list[Finding]:
    """Return what a server does that costs money, an answer or an upgrade one day."""
    found = [
        problem(
            _ABOUT,
            f"{name} is off: {what}.",
            f"ALTER SYSTEM SET {name} = on; SELECT pg_reload_conf();",
        )
        for name, what in _DURABLE.items()
        if facts[name] == "off"
    ]
    if facts["foreign"] or not facts["may_create"]:
        what = (
            f"does not own {_few(facts['foreign'])}"
            if facts["foreign"]
            else f"may not create in the schema {facts['schema']}"
        )
        text = f"The role {facts['role']} {what}: the next version cannot migrate."
        found.append(warning(_ABOUT, text, _RIGHTS))
    if not facts["may_make_temporary"]:
        text = (
            f"The role {facts['role']} may make no temporary tables: `latchkey check` needs some."
        )
        found.append(warning(_ABOUT, text, _RIGHTS))
    if settings.database_direct_url is None:
        found += _connections(facts, settings)
    elif facts["statement_timeout"] == "0":
        text = "Through the pooler, statements have no time limit: it passes on none of ours."
        mend = "ALTER ROLE … SET statement_timeout = '10s'; deploy/postgresql/rights.sql does."
        found.append(warning(_ABOUT, text, mend))
    return found


def _connections(facts: asyncpg.Record, settings: Settings) -> list[Finding]:
    """Judge whether a server takes as many connections as we may open."""
    wanted = settings.workers * (settings.pool_size + 1) + _CONNECTIONS_SPARE
    free = facts["connections_max"] - facts["connections_reserved"]
    if 0 <= facts["role_connections_max"] < free:
        free = facts["role_connections_max"]
    if free >= wanted:
        return []
    return [
        warning(
            _ABOUT,
            f"It takes {free} connections; {settings.workers} processes with "
            f"{settings.pool_size} each, migrations and commands need {wanted}.",
            "Raise max_connections (or the role's CONNECTION LIMIT), or lower LATCHKEY_POOL_SIZE.",
        )
    ]


def _few(names: list[str]) -> str:
    shown = ", ".join(names[:3])
    return shown if len(names) <= 3 else f"{shown} and {len(names) - 3} more"


# Of a database of our own: whatever is in its schema is ours. `closed` are tables and sequences
# that the role may not work with, `foreign` those that it neither owns nor may own for others.
_LOOK: Final = """
SELECT current_setting('server_version_num')::int AS version,
       split_part(current_setting('server_version'), ' ', 1) AS name,
       current_setting('server_encoding') AS encoding,
       current_setting('fsync') AS fsync,
       current_setting('full_page_writes') AS full_page_writes,
       current_setting('synchronous_commit') AS synchronous_commit,
       current_setting('transaction_read_only') AS read_only,
       current_setting('statement_timeout') AS statement_timeout,
       current_setting('max_connections')::int AS connections_max,
       current_setting('superuser_reserved_connections')::int AS connections_reserved,
       role.rolconnlimit AS role_connections_max,
       pg_is_in_recovery() AS is_standby,
       current_user::text AS role,
       current_schema()::text AS schema,
       has_database_privilege(current_database(), 'TEMPORARY') AS may_make_temporary,
       coalesce(has_schema_privilege(current_schema(), 'CREATE'), false) AS may_create,
       array(SELECT c.relname::text FROM pg_class AS c
              WHERE c.relnamespace = to_regnamespace(current_schema())
                AND CASE WHEN c.relkind = 'S' THEN NOT has_sequence_privilege(c.oid, 'USAGE')
                         WHEN c.relkind IN ('r', 'p')
                         THEN NOT (has_table_privilege(c.oid, 'SELECT')
                                   AND has_table_privilege(c.oid, 'INSERT')) END
              ORDER BY c.relname) AS closed,
       array(SELECT c.relname::text FROM pg_class AS c
              WHERE c.relnamespace = to_regnamespace(current_schema())
                AND c.relkind IN ('r', 'p') AND NOT pg_has_role(c.relowner, 'USAGE')
              ORDER BY c.relname) AS foreign
  FROM pg_roles AS role
 WHERE role.rolname = current_user
"""
