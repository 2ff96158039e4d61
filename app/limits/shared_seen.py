"""Nonces that any of several processes has seen: in Redis or Valkey."""

import asyncio
from typing import Final

from app.limits.clients import FAILURES, RedisClient
from app.limits.seen import NotRememberedError
from app.limits.windows import StorageDownError

_DEADLINE_S: Final = 1.0
_CONNECTIONS_MAX: Final = 8
#: In one slot of a cluster, for the script needs both.
_PREFIX: Final = "latchkey/{seen}"

# Redis' own clock counts, rounded, so that the memory seems no older than it is.
_ONCE: Final = """
local now = tonumber(redis.call('TIME')[1])
redis.call('SET', KEYS[1], now + 1, 'NX')
if now - tonumber(redis.call('GET', KEYS[1])) < tonumber(ARGV[2]) then return -1 end
if redis.call('SET', KEYS[2], '', 'NX', 'EX', ARGV[1]) then return 1 end
return 0
"""


class SharedSeen:
    """Nonces in Redis or Valkey; one round trip each."""

    def __init__(self, url: str) -> None:
        """`url` is as for `app.limits.clients`."""
        self._redis = RedisClient(
            url, answer_s=_DEADLINE_S / 2, wait_s=_DEADLINE_S, connections_max=_CONNECTIONS_MAX
        )

    async def first(self, nonce: str, *, keep_s: int, age_s: float) -> bool:
        keys = (f"{_PREFIX}/since", f"{_PREFIX}/{nonce}")
        try:
            async with asyncio.timeout(_DEADLINE_S):
                found = await self._redis.commands.eval(_ONCE, 2, *keys, keep_s, age_s)
        except FAILURES as error:
            raise StorageDownError from error
        if found == -1:
            raise NotRememberedError(age_s)
        return bool(found)

    async def close(self) -> None:
        await self._redis.close()
