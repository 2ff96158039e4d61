"""Proof, at start, that what is announced over the pool is heard by the listener."""

import asyncio
from typing import Final
from uuid import uuid4

from app.database.listener import Listener
from app.database.opening import DatabaseUnusableError
from app.database.pool import Pool

_CHANNEL: Final = "latchkey_probe"
_EVERY_S: Final = 0.5
_WITHIN_S: Final = 5.0


class Probe:
    """Listens for a word of its own; made before the listener starts, asked after."""

    def __init__(self, listener: Listener) -> None:
        self._word = str(uuid4())
        self._heard = asyncio.Event()
        listener.on(_CHANNEL, self._hear)

    async def prove(self, pool: Pool) -> None:
        """Announce the word over the pool until it is heard. Raises `DatabaseUnusableError`.

        A process that does not hear would go on honouring keys that were revoked elsewhere.
        """
        try:
            async with asyncio.timeout(_WITHIN_S):
                while not self._heard.is_set():
                    await pool.execute(_ANNOUNCE, _CHANNEL, self._word)
                    await self._wait()
        except TimeoutError as error:
            raise DatabaseUnusableError(
                "Notifications do not arrive: what is announced over LATCHKEY_DATABASE_URL is not "
                "heard over LATCHKEY_DATABASE_DIRECT_URL (without one, over the same). Both must "
                "lead to one database, and the latter past every connection pooler."
            ) from error

    async def _wait(self) -> None:
        try:
            async with asyncio.timeout(_EVERY_S):
                await self._heard.wait()
        except TimeoutError:
            return

    def _hear(self, word: str) -> None:
        if word == self._word:
            self._heard.set()


_ANNOUNCE: Final = "SELECT pg_notify($1, $2)"
