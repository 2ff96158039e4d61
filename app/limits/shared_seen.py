"""Nonces that any of several processes has seen: in Redis or Valkey, one server or a cluster."""

import asyncio
from typing import Any, Final

from redis.asyncio import Redis, RedisCluster
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

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
    """Nonces in Redis or Valkey, one server or a cluster; one round trip each."""

    def __init__(self, url: str) -> None:
        """`url` is as for `app.limits.shared`."""
        options: dict[str, Any] = {
            "socket_timeout": _DEADLINE_S / 2,
            "socket_connect_timeout": _DEADLINE_S / 2,
            "max_connections": _CONNECTIONS_MAX,
        }
        scheme, _, place = url.replace("valkey", "redis", 1).partition("://")
        self._client: Redis | RedisCluster
        if scheme == "redis+cluster":
            first = place.split(",", 1)[0]
            self._client = RedisCluster.from_url(f"redis://{first}", **options)
        else:
            retry = Retry(NoBackoff(), 1)  # for the connection that a restart of Redis broke
            self._client = Redis.from_url(f"{scheme}://{place}", retry=retry, **options)

    async def first(self, nonce: str, *, keep_s: int, age_s: float) -> bool:
        keys = (f"{_PREFIX}/since", f"{_PREFIX}/{nonce}")
        try:
            async with asyncio.timeout(_DEADLINE_S):
                found = await self._client.eval(_ONCE, 2, *keys, keep_s, age_s)
        except (RedisError, OSError, TimeoutError) as error:
            raise StorageDownError from error
        if found == -1:
            raise NotRememberedError(age_s)
        return bool(found)

    async def close(self) -> None:
        await self._client.aclose()
