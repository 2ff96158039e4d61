"""Facts that all processes of one installation must agree on, kept in the database."""

import hashlib
from typing import Final

from app.database.pool import Pool


class WrongPepperError(RuntimeError):
    """The key pepper is not the one this database's API keys were made with."""


async def check_pepper(pool: Pool, pepper: bytes) -> None:
    """Make sure that every process hashes keys alike; raises `WrongPepperError`.

    The database knows only a digest of the pepper. Without this check a second host with a data
    directory of its own would refuse every key, and make keys that only it accepts.
    """
    mark = hashlib.sha256(b"latchkey key pepper" + pepper).hexdigest()
    known = await pool.fetchval(_REMEMBER, mark)
    if known != mark:
        raise WrongPepperError(_OTHER_PEPPER)


async def require_no_pepper(pool: Pool) -> None:
    """Make sure that no process has told its pepper yet; raises `WrongPepperError`.

    For whoever has none, and is about to make one: only the first of an installation may.
    """
    if await pool.fetchval(_IS_KNOWN):
        raise WrongPepperError(_OTHER_PEPPER)


_OTHER_PEPPER: Final = (
    "This database's API keys were made with another key pepper than that of this data directory. "
    "Copy the file `key_pepper` from the data directory of the server that made them, or set "
    "LATCHKEY_KEY_PEPPER to its content."
)


_IS_KNOWN = "SELECT EXISTS (SELECT FROM installation WHERE name = 'key_pepper_mark')"
_REMEMBER = """
INSERT INTO installation (name, value) VALUES ('key_pepper_mark', $1)
ON CONFLICT (name) DO UPDATE SET value = installation.value
RETURNING value
"""
