"""Facts that all processes of one installation must agree on, kept in the database."""

import hashlib
from typing import Final
from uuid import UUID

from app.database.pool import Connection, Pool

#: The advisory lock of whoever moves the books to another database; any numbers do.
MOVE_LOCK: Final = (0x4C4B_0003, 1)
#: Facts about where the books are: this database was left for another; they are not here yet.
MOVED: Final = "moved_to"
ARRIVING: Final = "arriving_from"


class MovedAwayError(RuntimeError):
    """The books are not kept in this database: no server may work on it."""


class WrongPepperError(RuntimeError):
    """The key pepper is not the one this database's API keys were made with."""


async def check_pepper(pool: Pool, pepper: bytes) -> None:
    """Make sure that every process hashes keys alike; raises `WrongPepperError`.

    The database knows only a digest of the pepper. Without this check a second host with a data
    directory of its own would refuse every key, and make keys that only it accepts.
    """
    mark = mark_of(pepper)
    known = await pool.fetchval(_REMEMBER, mark)
    if known != mark:
        raise WrongPepperError(_OTHER_PEPPER)


async def require_no_pepper(pool: Pool) -> None:
    """Make sure that no process has told its pepper yet; raises `WrongPepperError`.

    For whoever has none, and is about to make one: only the first of an installation may.
    """
    if await pool.fetchval(_IS_KNOWN):
        raise WrongPepperError(_OTHER_PEPPER)


async def identity(connection: Connection) -> UUID:
    """Return the id of this installation, made at the first call; its copies have the same."""
    known = await known_identity(connection)
    return known or UUID(await connection.fetchval(_MAKE_IDENTITY))


async def known_identity(connection: Connection) -> UUID | None:
    """Return the id of this installation, None before any process has worked on it."""
    known: str | None = await connection.fetchval(_KNOWN_IDENTITY)
    return None if known is None else UUID(known)


async def pepper_mark(connection: Connection) -> str | None:
    """Return the digest of the key pepper, None before any process has told its own."""
    mark: str | None = await connection.fetchval(_PEPPER_MARK)
    return mark


async def fact(connection: Connection, name: str) -> str | None:
    """Return a fact about where the books are, None if it is none."""
    value: str | None = await connection.fetchval(_FACT, name)
    return value


async def set_fact(connection: Connection, name: str, value: str) -> None:
    """Write down a fact about where the books are."""
    await connection.execute(_SET_FACT, name, value)


async def forget_fact(connection: Connection, name: str) -> None:
    """Take back a fact about where the books are."""
    await connection.execute(_FORGET_FACT, name)


def marked(name: str, value: str) -> str:
    """Return SQL that writes down a fact; `value` is words and digits of ours."""
    return f"INSERT INTO installation (name, value) VALUES ('{name}', '{value}');\n"  # noqa: S608


def mark_of(pepper: bytes) -> str:
    """Return the digest by which a database knows a pepper."""
    return hashlib.sha256(b"latchkey key pepper" + pepper).hexdigest()


async def require_here(pool: Pool) -> None:
    """Make sure that the books are kept in this database; raises `MovedAwayError`.

    The caller is connected under its name, so whoever moves them sees it if it does not see them.
    """
    async with pool.acquire() as connection:
        if await connection.fetchval(_IS_BEING_MOVED, *MOVE_LOCK):
            raise MovedAwayError(
                "The database is being copied to another (`latchkey database move`). Wait until "
                "that has ended."
            )
        row = await connection.fetchrow(_ELSEWHERE)
    if row is None:
        return
    if row["name"] == MOVED:
        raise MovedAwayError(
            f"This database was moved: the books are kept in {row['value']} now, and a server on "
            "this one would keep a second set of them. Set LATCHKEY_DATABASE_URL to that one."
        )
    raise MovedAwayError(
        "A move of an installation into this database did not come to its end. Run `latchkey "
        "database move` again with the settings of the database before, which still has the books."
    )


_OTHER_PEPPER: Final = (
    "This database's API keys were made with another key pepper than that of this data directory. "
    "Copy the file `key_pepper` from the data directory of the server that made them, or set "
    "LATCHKEY_KEY_PEPPER to its content."
)


_KNOWN_IDENTITY = "SELECT value FROM installation WHERE name = 'id'"
_MAKE_IDENTITY = """
INSERT INTO installation (name, value) VALUES ('id', gen_random_uuid()::text)
ON CONFLICT (name) DO UPDATE SET value = installation.value
RETURNING value
"""
_PEPPER_MARK = "SELECT value FROM installation WHERE name = 'key_pepper_mark'"
_FACT = "SELECT value FROM installation WHERE name = $1"
_SET_FACT = """
INSERT INTO installation (name, value) VALUES ($1, $2)
ON CONFLICT (name) DO UPDATE SET value = excluded.value
"""
_FORGET_FACT = "DELETE FROM installation WHERE name = $1"
_ELSEWHERE = f"SELECT name, value FROM installation WHERE name IN ('{MOVED}', '{ARRIVING}')"  # noqa: S608
_IS_BEING_MOVED = """
SELECT EXISTS (SELECT FROM pg_locks
                WHERE locktype = 'advisory' AND classid::bigint = $1 AND objid::bigint = $2
                  AND objsubid = 2
                  AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))
"""
_IS_KNOWN = "SELECT EXISTS (SELECT FROM installation WHERE name = 'key_pepper_mark')"
_REMEMBER = """
INSERT INTO installation (name, value) VALUES ('key_pepper_mark', $1)
ON CONFLICT (name) DO UPDATE SET value = installation.value
RETURNING value
"""
