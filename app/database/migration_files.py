"""What the numbered SQL files say, and how they want to be applied.

They are in db/migrations; a wheel has them in the package (setup.py).

The comment that a file begins with says why it exists and which locks it takes. Lines of it may be
directives:

    -- migrate: after
        Comes after the new program: once no process of an older version is connected. It takes
        away what older versions use. Without the directive a file comes before the new program,
        and versions that do not know it go on working.

    -- migrate: outside a transaction
        Is one statement that cannot run in a transaction, or should not, for it takes long.
        Interrupted, it is run again, so it must be one that can be.
"""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Final, Literal

_IN_A_WHEEL: Final = Path(__file__).parent / "sql"
_IN_A_CHECKOUT: Final = Path(__file__).parents[2] / "db" / "migrations"

#: Where they are. Beside an installed package there may be anything, so its own come first.
MIGRATIONS: Final = _IN_A_WHEEL if _IN_A_WHEEL.is_dir() else _IN_A_CHECKOUT

Phase = Literal["before", "after"]

_AFTER: Final = "-- migrate: after"
_OUTSIDE: Final = "-- migrate: outside a transaction"

_NAME = re.compile(r"\d{4}_[a-z0-9_]+")
_HEADER = re.compile(r"(?:[ \t]*(?:--[^\n]*)?\n)*")
#: Whatever looks like a directive, so that a misspelt one is not taken for prose.
_DIRECTIVE = re.compile(r"^[ \t]*--[ \t]*migr\w*[ \t]*:[^\n]*", re.IGNORECASE | re.MULTILINE)
#: What can be run again after it was interrupted. A DO block may commit in its middle.
_RESUMABLE = re.compile(
    r"(?:CREATE\s+(?:UNIQUE\s+)?INDEX\s+CONCURRENTLY\s+IF\s+NOT\s+EXISTS\s+(?P<index>[a-z]\w*)"
    r"|DROP\s+INDEX\s+CONCURRENTLY\s+IF\s+EXISTS"
    r"|DO)\s",
    re.IGNORECASE,
)


class MigrationError(RuntimeError):
    """A migration cannot be applied, or the database is not one that this program can work on."""


@dataclass(frozen=True, slots=True)
class Migration:
    """One numbered SQL file."""

    name: str
    sql: str
    phase: Phase
    in_transaction: bool
    #: The index that it builds outside a transaction.
    index: str | None = None

    @property
    def number(self) -> int:
        """Where it stands in the order of all."""
        return number(self.name)

    @property
    def checksum(self) -> str:
        return hashlib.sha256(self.sql.encode()).hexdigest()


def migrations(folder: Path = MIGRATIONS) -> list[Migration]:
    """Return the migration files in order; raises `MigrationError` when one is malformed."""
    found = [_read(path.stem, path.read_text()) for path in sorted(folder.glob("*.sql"))]
    for one, next_one in pairwise(found):
        if one.number == next_one.number:
            raise MigrationError(
                f"Two migrations have one number: {one.name}, {next_one.name}. Renumber the newer."
            )
    return found


def newest(known: Sequence[Migration]) -> int:
    """Return the number of the newest of all migrations that a program knows."""
    return known[-1].number if known else 0


def number(name: str) -> int:
    """Return the number that a migration's name begins with."""
    if not _NAME.fullmatch(name):
        raise MigrationError(f"{name} is no name of a migration; one looks like 0001_accounts.sql.")
    return int(name[:4])


def _read(name: str, sql: str) -> Migration:
    number(name)
    header = _HEADER.match(sql)
    statement_at = header.end() if header else 0
    directives = {match.group().strip() for match in _DIRECTIVE.finditer(sql, 0, statement_at)}
    if stray := _DIRECTIVE.search(sql, statement_at):
        raise MigrationError(
            f"Migration {name} has a directive after its first comment: {stray.group().strip()}"
        )
    if wrong := directives - {_AFTER, _OUTSIDE}:
        raise MigrationError(
            f"Migration {name} has a directive that does not exist: {min(wrong)} "
            f"(there are: {_AFTER} · {_OUTSIDE})"
        )
    phase: Phase = "after" if _AFTER in directives else "before"
    if _OUTSIDE not in directives:
        return Migration(name, sql, phase, in_transaction=True)
    statement = _RESUMABLE.match(sql, statement_at)
    if statement is None:
        raise MigrationError(
            f"Migration {name} cannot run outside a transaction: interrupted, it could not simply "
            "be run again. What can: CREATE INDEX CONCURRENTLY IF NOT EXISTS name, "
            "DROP INDEX CONCURRENTLY IF EXISTS name, and DO, which must find what is left to do."
        )
    return Migration(name, sql, phase, in_transaction=False, index=statement["index"])
