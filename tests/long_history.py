"""A long history of everything: rows as they are, many times over and long ago."""

from collections.abc import Iterable
from typing import Any, Final

from app.database.pool import Connection

#: The moments in ids and columns of copies are this long before those of the first, and more.
_DAYS_BEFORE: Final = 400
#: What is deleted some time after it is over is as old as it gets.
_DAYS_KEPT: Final = {"event": 5}


async def multiply(connection: Connection, kept: Iterable[tuple[str, str]], times: int) -> None:
    """Copy a row of a table that meets a condition, so many times, each older than the last.

    What must be unique is new in each copy, and refers to nothing: nobody may look at it.
    """
    await connection.execute("SET session_replication_role = replica")
    for table, condition in kept:
        columns = await connection.fetch(_COLUMNS, table)
        names = ", ".join(row["name"] for row in columns)
        before = f"interval '{_DAYS_KEPT.get(table, _DAYS_BEFORE)} days' + n * interval '1 minute'"
        changes = ", ".join(
            f"'{row['name']}', {new}" for row in columns if (new := _new(row, before)) is not None
        )
        made = await connection.execute(
            f"INSERT INTO {table} ({names}) OVERRIDING SYSTEM VALUE SELECT {names}"
            f" FROM (SELECT c.* FROM (SELECT * FROM {table} WHERE {condition} LIMIT 1) t"
            f" CROSS JOIN generate_series(1, $1::bigint) AS n"
            f" CROSS JOIN LATERAL jsonb_populate_record(NULL::{table},"
            f" to_jsonb(t) || jsonb_build_object({changes})) AS c) AS copies",
            times,
        )
        assert made == f"INSERT 0 {times}", f"{table} has no row to copy: {made}"
    await connection.execute("RESET session_replication_role")


async def rows_read(connection: Connection) -> dict[str, int]:
    """Return how many rows of each table were read so far, scanned or found by an index.

    Only sessions that have ended have told of all that they read.
    """
    await connection.execute("SELECT pg_stat_clear_snapshot()")
    return {row["name"]: row["read"] for row in await connection.fetch(_READ)}


def _new(column: Any, before: str) -> str | None:
    """Return the SQL of a column of copy `n` of the row `t`; None: as it is."""
    name, kind = column["name"], column["type"]
    if kind == "timestamptz":
        return f"t.{name} - ({before})"
    if name == "height":
        return f"t.{name} - 1000000 - n"
    if not column["is_unique"] or column["is_plain"]:
        return None
    if kind == "uuid":
        return "gen_random_uuid()"
    if kind == "bytea":
        # Shorter ones begin with a moment.
        return (
            f"CASE WHEN octet_length(t.{name}) < 16"
            f" THEN moment_bytes(now() - ({before}))"
            f" || substring(t.{name} FROM 8)"
            f" ELSE substring(sha256(n::text::bytea) || sha256((-n)::text::bytea)"
            f" FOR octet_length(t.{name})) END"
        )
    if kind in ("int8", "int4"):
        return f"t.{name} - 1000000 - n"
    return f"t.{name} || n" if kind == "text" else None


_COLUMNS: Final = """
SELECT a.attname AS name, t.typname AS type,
       a.attname = 'name' OR EXISTS (
           SELECT FROM pg_index i
            WHERE i.indrelid = a.attrelid AND i.indisunique AND a.attnum = ANY (i.indkey))
       AS is_unique,
       a.attname IN ('wallet_id', 'account_id', 'api_key_id', 'endpoint_id', 'level',
                        'ledger_account_id', 'rail', 'operation', 'vout') AS is_plain
  FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
 WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped
   AND a.attgenerated = ''
 ORDER BY a.attnum
"""
_READ: Final = """
SELECT t.relname AS name, t.seq_tup_read + coalesce(sum(i.idx_tup_read), 0)::bigint AS read
  FROM pg_stat_user_tables t LEFT JOIN pg_stat_user_indexes i USING (relid)
 WHERE t.schemaname = 'public'
 GROUP BY t.relid, t.relname, t.seq_tup_read
"""
