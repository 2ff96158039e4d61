"""Passwords: argon2id hashes, made off the event loop.

A hash takes about 0.1 s of a core and 64 MiB, so only a few are made at once; more wait.
"""

import asyncio
from concurrent.futures import ThreadPoolExecutor

from passlib.context import CryptContext

from app.errors import InvalidInput

_LENGTH_MIN = 8
_LENGTH_MAX = 1_024
_AT_ONCE_MAX = 2

_context = CryptContext(schemes=["argon2"])
_threads = ThreadPoolExecutor(_AT_ONCE_MAX, thread_name_prefix="password")


async def hash_of(password: str) -> str:
    """Return the hash to store. Raises `InvalidInput` for a password too short or too long."""
    if not _LENGTH_MIN <= len(password) <= _LENGTH_MAX:
        raise InvalidInput(f"A password must have {_LENGTH_MIN} to {_LENGTH_MAX} characters.")
    try:
        secret = password.encode()
    except UnicodeEncodeError as error:
        raise InvalidInput("The password is not valid text.") from error
    return await asyncio.get_running_loop().run_in_executor(_threads, _context.hash, secret)
