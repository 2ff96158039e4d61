"""db/README.md describes every table there is, and names the module that owns it."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.database.pool import Pool

ROOT = Path(__file__).parents[2]
README = ROOT / "db" / "README.md"
_ROW = re.compile(
    r"^\| `(?P<table>\w+)` \| (?P<what>.+?) \| `(?P<owner>[^`]+)` \| (?P<kept>.+) \|$"
)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table in the README."""

    table: str
    what: str
    owner: str
    kept: str


def _rows() -> list[Row]:
    lines = README.read_text(encoding="utf-8").splitlines()
    return [Row(**match.groupdict()) for line in lines if (match := _ROW.match(line))]


async def test_every_table_and_view_is_described_once(pool: Pool) -> None:
    there = await pool.fetch(
        "SELECT relname FROM pg_class"
        " WHERE relkind IN ('r', 'p', 'v', 'm') AND relnamespace = 'public'::regnamespace"
    )

    described = [row.table for row in _rows()]

    assert sorted(described) == sorted(record["relname"] for record in there)


async def test_every_function_type_and_sequence_is_mentioned(pool: Pool) -> None:
    there = await pool.fetch(
        """
        SELECT proname AS name FROM pg_proc WHERE pronamespace = 'public'::regnamespace
         UNION
        SELECT c.relname FROM pg_class c
         WHERE c.relkind IN ('c', 'S') AND c.relnamespace = 'public'::regnamespace
           AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'i')
        """
    )

    text = README.read_text(encoding="utf-8")

    assert [record["name"] for record in there if f"`{record['name']}" not in text] == []


@pytest.mark.parametrize("row", _rows(), ids=lambda row: row.table)
def test_the_owner_of_a_table_is_a_module_whose_sql_names_it(row: Row) -> None:
    owner = ROOT / row.owner

    files = sorted(owner.glob("*.py")) if owner.is_dir() else [owner]

    named = re.compile(rf"\b(FROM|JOIN|INTO|UPDATE|EXISTS)\s+(public\.)?{row.table}\b")
    assert any(named.search(path.read_text(encoding="utf-8")) for path in files)
