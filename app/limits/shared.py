"""Rate-limit windows that several processes share: in Redis or Valkey, through `limits`."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from math import ceil
from time import monotonic, time
from typing import Any

import structlog
from limits import RateLimitItemPerSecond
from limits.aio.storage import RedisStorage
from limits.aio.strategies import MovingWindowRateLimiter
from limits.storage import storage_from_string
from redis.asyncio import BlockingConnectionPool
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from app.limits.windows import Limit, Quota, StorageDownError

_ANSWER_TIMEOUT_S = 0.5
_DEADLINE_S = 1.0
#: After a failure Redis is left alone for so long: requests must not queue up behind timeouts.
_REST_S = 1.0
_CONNECTIONS_MAX = 16
_PREFIX = "latchkey"
_CONNECTION: dict[str, Any] = {
    "socket_timeout": _ANSWER_TIMEOUT_S,
    "socket_connect_timeout": _ANSWER_TIMEOUT_S,
    # Once more, for the connection that a restart of Redis broke.
    "retry": Retry(NoBackoff(), 1),
}

_log = structlog.get_logger()


class SharedWindows:
    """Hits in Redis or Valkey, one server or a cluster, through `limits`."""

    def __init__(self, url: str) -> None:
        """`url` is what the settings let pass. Raises what the clients raise for the rest."""
        if url.startswith("valkey"):
            # It speaks Redis' protocol; one client serves both.
            url = f"redis{url.removeprefix('valkey')}"
        self._pool = None
        options = _CONNECTION
        if not url.startswith("redis+cluster:"):
            # Waits for a free connection; redis-py's usual pool raises at once.
            self._pool = BlockingConnectionPool.from_url(
                url, max_connections=_CONNECTIONS_MAX, timeout=_DEADLINE_S, **_CONNECTION
            )
            options = {"connection_pool": self._pool}
        storage = storage_from_string(
            f"async+{url}", implementation="redispy", key_prefix=_PREFIX, **options
        )
        assert isinstance(storage, RedisStorage)
        self._storage = storage
        self._strategy = MovingWindowRateLimiter(storage)
        self._rest_until = 0.0

    async def acquire(self, limit: Limit, key: str) -> bool:
        async with self._answering():
            return await self._strategy.hit(_item(limit), key)

    async def quota(self, limit: Limit, key: str) -> Quota:
        async with self._answering():
            stats = await self._strategy.get_window_stats(_item(limit), key)
        remaining = max(0, stats.remaining)
        wait_s = stats.reset_time - time() if remaining < limit.amount else 0.0
        return Quota(limit, remaining, max(0, ceil(wait_s)))

    async def clear(self, limit: Limit, key: str) -> None:
        async with self._answering():
            await self._strategy.clear(_item(limit), key)

    async def ask(self) -> None:
        """Ask whether it answers at all. Raises `StorageDownError`."""
        try:
            async with asyncio.timeout(_DEADLINE_S):
                answers = await self._storage.check()
        except TimeoutError:
            answers = False
        if not answers:
            raise StorageDownError

    async def close(self) -> None:
        bridge: Any = self._storage.bridge
        await bridge.get_connection().aclose()
        if self._pool is not None:
            await self._pool.disconnect()

    @asynccontextmanager
    async def _answering(self) -> AsyncIterator[None]:
        """Bound the time a question takes, and ask none for a while after a failure."""
        if monotonic() < self._rest_until:
            raise StorageDownError
        try:
            async with asyncio.timeout(_DEADLINE_S):
                yield
        except (RedisError, OSError, TimeoutError) as error:
            self._rest_until = monotonic() + _REST_S
            _log.warning("rate_limit_storage_down", error=type(error).__name__)
            raise StorageDownError from error


def _item(limit: Limit) -> RateLimitItemPerSecond:
    return RateLimitItemPerSecond(limit.amount, limit.window_s, limit.name)
