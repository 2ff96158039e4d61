"""Facts that all processes of one installation must agree on, kept in the database."""

import hashlib

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
        raise WrongPepperError(
            "This database's API keys were made with another key pepper. Copy the file `key_pepper`"
            " from the first host's data directory, or set LATCHKEY_KEY_PEPPER to its content."
        )


_REMEMBER = """
INSERT INTO installation (name, value) VALUES ('key_pepper_mark', $1)
ON CONFLICT (name) DO UPDATE SET value = installation.value
RETURNING value
"""
