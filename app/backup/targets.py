"""Databases that are to be filled: whether one is empty, and whether we may make tables in it."""

from dataclasses import dataclass
from typing import Final

from app.backup.faults import BackupError
from app.database import primary
from app.database.opening import connecting
from app.database.pool import Connection

_MAJOR_MIN: Final = 15


@dataclass(frozen=True, slots=True)
class Target:
    """A database that may be filled."""

    server_major: int
    over_tls: bool


async def require_empty(dsn: str) -> Target:
    """Make sure that a database can be filled. Raises `BackupError`, `DatabaseUnusableError`."""
    with connecting():
        connection = await primary.connect(dsn)
    try:
        major = connection.get_server_version().major
        if major < _MAJOR_MIN:
            raise BackupError(
                f"The target is PostgreSQL {major}; Latchkey needs {_MAJOR_MIN} or newer."
            )
        await require_rights(connection)
        over_tls = await primary.is_over_tls(connection)
        tables = await connection.fetchval(_TABLES)
        if tables:
            raise BackupError(
                f"The target {await _name(connection)} is not empty: it has {tables} tables. "
                "Nothing in it is overwritten. Make an empty database (CREATE DATABASE), or name "
                "an empty data directory, and try again with that."
            )
    finally:
        await connection.close()
    return Target(major, over_tls)


async def require_rights(connection: Connection) -> None:
    """Make sure that the role of a connection may make what is needed. Raises `BackupError`."""
    name = await _name(connection)
    row = await connection.fetchrow(_RIGHTS)
    assert row is not None
    if row["is_replica"]:
        raise BackupError(
            f"The target {name} is a replica, which cannot be written. Name its primary."
        )
    if row["encoding"] != "UTF8":
        raise BackupError(
            f"The target {name} is in {row['encoding']}. Make one with ENCODING 'UTF8' TEMPLATE "
            "template0."
        )
    if not row["has_schema"]:
        raise BackupError(f"The target {name} has no schema public. Make it: CREATE SCHEMA public;")
    if not row["creates"]:
        raise BackupError(
            f"The role {row['role']} may not make tables in {name}. Make it the owner of the "
            f"database (ALTER DATABASE … OWNER TO {row['role']}), or give it the right: GRANT "
            f"USAGE, CREATE ON SCHEMA public TO {row['role']}."
        )


async def _name(connection: Connection) -> str:
    name: str = await connection.fetchval("SELECT 'database ' || current_database()")
    return name


_TABLES = """
SELECT count(*) FROM pg_class
 WHERE relnamespace = to_regnamespace('public') AND relkind IN ('r', 'p', 'v', 'm', 'S')
"""
_RIGHTS = """
SELECT pg_is_in_recovery() AS is_replica, current_user AS role,
       current_setting('server_encoding') AS encoding,
       to_regnamespace('public') IS NOT NULL AS has_schema,
       coalesce(has_schema_privilege(to_regnamespace('public'), 'USAGE, CREATE'), false)
       AND coalesce(has_schema_privilege(to_regnamespace('public'), 'CREATE'), false) AS creates
"""
