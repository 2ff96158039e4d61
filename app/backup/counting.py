"""How many rows each table has, and a sum over them: by it two databases are told to be equal.

A row's number is the beginning of the SHA-256 of its text; the sum is over the numbers of all rows,
in whatever order. It is against what is lost on the way, not against who would forge it.
"""

import re
from dataclasses import dataclass
from typing import Final

from app.backup.faults import BackupError
from app.database.pool import Connection

_NAME: Final = re.compile(r"[a-z_][a-z0-9_]*")

#: What the text of a row depends on.
FORMATS: Final = (
    "SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO, YMD'; "
    "SET LOCAL IntervalStyle = 'postgres'; SET LOCAL bytea_output = 'hex'; "
    "SET LOCAL extra_float_digits = 1;"
)


@dataclass(frozen=True, slots=True)
class CountedRows:
    """The rows of a table, and the sum over them."""

    rows: int
    sum: int


async def count(connection: Connection) -> dict[str, CountedRows]:
    """Count all tables, as the transaction of the connection sees them."""
    await connection.execute(FORMATS)
    names = [row["name"] for row in await connection.fetch(_TABLES)]
    counted = {}
    for name in names:
        row = await connection.fetchrow(_count_of(name))
        assert row is not None
        counted[name] = CountedRows(row["rows"], int(row["sum"]))
    return counted


def demand(expected: dict[str, CountedRows]) -> str:
    """Return SQL that fails, and so undoes its transaction, unless all tables are as expected."""
    statements = [FORMATS]
    for name, counted in expected.items():
        statements.append(f"""
DO $demand$
DECLARE found record;
BEGIN
    {_count_of(name)} INTO found;
    IF (found.rows, found.sum) IS DISTINCT FROM
       ({counted.rows}::bigint, {counted.sum}::numeric) THEN
        RAISE EXCEPTION 'table {name} came with % rows instead of {counted.rows}, or with others',
            found.rows;
    END IF;
END
$demand$;""")
    return "\n".join(statements) + "\n"


def _count_of(name: str) -> str:
    if not _NAME.fullmatch(name):
        raise BackupError(f"{name!r} is no table of Latchkey's.")
    return (
        "SELECT count(*) AS rows, coalesce(sum(('x' || encode(substring(sha256(convert_to("  # noqa: S608
        "t::text, 'UTF8')) FROM 1 FOR 7), 'hex'))::bit(56)::bigint::numeric), 0) AS sum "
        f'FROM public."{name}" AS t'
    )


_TABLES = """
SELECT relname AS name FROM pg_class
 WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
 ORDER BY relname
"""
