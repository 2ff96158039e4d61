"""What operations write: bytes of WAL, and bytes by which tables and indexes grow.

Full page images are left out: how many there are depends on how lately there was a checkpoint, not
on the operation. So are, of the rows, those that are deleted again before long
(`node_cancellation`) and the versions that an update leaves behind, whose space is used again.
"""

import re
from dataclasses import dataclass
from pathlib import Path

import asyncpg

from app.database import embedded
from scripts.benchmark.processes import BenchmarkError, output_of

_TIMEOUT_S = 30.0


@dataclass(frozen=True, slots=True)
class Mark:
    """Where the log stood at a moment, and how large the tables were."""

    lsn: str
    rows_bytes: int


@dataclass(frozen=True, slots=True)
class Written:
    """Bytes written between two marks."""

    wal_bytes: int | None
    rows_bytes: int


async def mark(dsn: str, *, updated: str = "") -> Mark:
    """Return how things stand now; of the table that is only `updated`, none counts."""
    connection = await asyncpg.connect(dsn)
    try:
        row = await connection.fetchrow(_MARK, updated)
    finally:
        await connection.close()
    assert row is not None
    return Mark(row["lsn"], row["rows_bytes"])


async def since(before: Mark, dsn: str, data_dir: Path, *, updated: str = "") -> Written:
    """Return what was written since a mark; the log is read where PostgreSQL has a tool for it."""
    after = await mark(dsn, updated=updated)
    return Written(
        await _record_bytes(before.lsn, after.lsn, data_dir),
        after.rows_bytes - before.rows_bytes,
    )


def record_bytes_of(output: str) -> int:
    """Return the bytes of records in the summary of pg_waldump. Raises `BenchmarkError`."""
    for line in output.splitlines():
        if line.startswith("Total"):
            # Number, then size of records, of page images, of both, each with a share in brackets.
            _, records, *_ = re.findall(r"(?<=\s)\d+(?=\s)", line.replace("[", " [") + " ")
            return int(records)
    raise BenchmarkError(f"pg_waldump reported nothing:\n{output}")


async def _record_bytes(start: str, end: str, data_dir: Path) -> int | None:
    program = embedded.programs() / "pg_waldump"
    if not program.exists() or start == end:
        return None
    output = await output_of(
        [program, "--stats", "-p", data_dir / "pg_wal", "-s", start, "-e", end],
        env={},
        folder=data_dir,
        timeout_s=_TIMEOUT_S,
    )
    return record_bytes_of(output)


_MARK = """
SELECT pg_current_wal_flush_lsn()::text AS lsn,
       sum(pg_total_relation_size(oid))::bigint AS rows_bytes
  FROM pg_class
 WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
   AND relname NOT IN ('node_cancellation', $1)
"""
