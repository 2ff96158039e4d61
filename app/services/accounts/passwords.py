"""Passwords: argon2id hashes, made off the event loop.

A hash takes about 0.1 s of a core and 64 MiB, so only a few are made at once. More wait, up to a
bound: strangers may ask for a comparison.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import TYPE_CHECKING, Final, TypeVar

from app.by_need import by_need
from app.errors import InvalidInput, Unavailable
from app.phrases import Phrase

if TYPE_CHECKING:
    from passlib import context
else:
    context = by_need("passlib.context")

T = TypeVar("T")

_LENGTH_MIN = 8
_LENGTH_MAX = 1_024
_AT_ONCE_MAX = 2
_WAITING_MAX: Final = 32

_threads = ThreadPoolExecutor(_AT_ONCE_MAX, thread_name_prefix="password")
_waiting = 0


async def hash_of(password: str) -> str:
    """Return the hash to store. Raises `InvalidInput` for a password too short or too long.

    Raises `Unavailable`, as `matches` does, while too many others wait for theirs.
    """
    if not _LENGTH_MIN <= len(password) <= _LENGTH_MAX:
        raise InvalidInput(
            Phrase(
                "A password must have %(least)s to %(most)s characters.",
                least=_LENGTH_MIN,
                most=_LENGTH_MAX,
            )
        )
    secret = _encoded(password)
    if secret is None:
        raise InvalidInput("The password is not valid text.")
    return await _in_a_thread(lambda: str(_hashes().hash(secret)))


async def matches(password: str, stored: str | None) -> bool:
    """Tell whether a password is the one of a hash; of no hash none is, which takes as long."""
    secret = _encoded(password[: _LENGTH_MAX + 1])
    if secret is None or not _LENGTH_MIN <= len(password) <= _LENGTH_MAX:
        return False
    if stored is None:
        await _in_a_thread(lambda: _hashes().hash(secret))
        return False
    return await _in_a_thread(lambda: bool(_hashes().verify(secret, stored)))


async def _in_a_thread(work: Callable[[], T]) -> T:
    global _waiting  # noqa: PLW0603  # of the process, as the threads are
    if _waiting >= _WAITING_MAX:
        raise Unavailable
    _waiting += 1
    try:
        return await asyncio.get_running_loop().run_in_executor(_threads, work)
    finally:
        _waiting -= 1


@cache
def _hashes() -> "context.CryptContext":
    return context.CryptContext(schemes=["argon2"])


def _encoded(password: str) -> bytes | None:
    try:
        return password.encode()
    except UnicodeEncodeError:
        return None
