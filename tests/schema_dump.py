"""The schema that the migrations make, as text: what db/schema.sql holds.

`python -m tests.schema_dump` writes it to standard output (scripts/schema calls it so), made on a
server of its own; tests/integration/test_schema_sql.py makes it on the tests' server and compares.
"""

import asyncio
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from app.database import embedded, migrations
from app.database.embedded_major import MAJOR

#: The PostgreSQL whose pg_dump is used. Every major version writes some statements in its own way.
VERSION = MAJOR

_HEADER = """\
--
-- The whole schema, for reading. Written by scripts/schema from db/migrations; do not edit.
-- The rows that migrations insert are not in it.
--
"""

#: The versions of server and pg_dump, a key that is random in every dump, and what a server notes
#: of columns for itself (PostgreSQL 15.20).
_UNSTABLE = re.compile(r"-- Dumped |\\(un)?restrict |ALTER TABLE .* SET \(pg_attver=\d+\);$")


def dump(dsn: str) -> str:
    """Return the schema of a migrated database of version `VERSION`, the same text every time."""
    return f"{_HEADER}\n{pg_dump(dsn, '--schema-only')}\n"


def pg_dump(dsn: str, *options: str) -> str:
    """Return what pg_dump says of a database of version `VERSION`, without whose it is."""
    program = str(embedded.programs() / "pg_dump")
    command = [program, "--no-owner", "--no-privileges", *options]
    output = subprocess.run([*command, dsn], check=True, stdout=subprocess.PIPE, text=True).stdout
    lines = [line for line in output.splitlines() if not _UNSTABLE.match(line)]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def main() -> None:
    """Write the schema to standard output."""
    with tempfile.TemporaryDirectory(prefix="lk-") as folder:
        server = embedded.start(Path(folder))
        try:
            asyncio.run(embedded.ensure_database(server.dsn))
            asyncio.run(migrations.migrate(server.dsn))
            sys.stdout.write(dump(server.dsn))
        finally:
            server.stop()


if __name__ == "__main__":
    main()
