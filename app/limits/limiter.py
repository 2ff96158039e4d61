"""Rate limits: at most so many in any window of so many seconds (a moving window, exact).

One process keeps them in memory, several share them through Redis or Valkey (`limits`). The memory
storage of `limits` is not used: after every hit it walks all its keys, one thread hop each, which a
client with many addresses turns into a busy server; and it follows the wall clock.
"""

from collections import OrderedDict, defaultdict, deque
from dataclasses import dataclass
from math import ceil
from time import monotonic
from typing import Protocol

import structlog

from app.errors import Unavailable

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `amount` in any `window_s` seconds, counted per key.

    `closed_when_down` says what happens while the shared storage is unreachable: refuse
    everything, or count in this process alone.
    """

    name: str
    amount: int
    window_s: int
    closed_when_down: bool


@dataclass(frozen=True, slots=True)
class Quota:
    """What is left of a limit for one key. `reset_after_s`: until another one becomes free."""

    limit: Limit
    remaining: int
    reset_after_s: int


Claim = tuple[Limit, str]


class StorageDownError(Exception):
    """The shared storage did not answer."""


class Windows(Protocol):
    """Where hits are counted. May raise `StorageDownError`."""

    async def acquire(self, limit: Limit, key: str) -> bool:
        """Count one, atomically, unless the window is full."""
        ...

    async def quota(self, limit: Limit, key: str) -> Quota: ...

    async def clear(self, limit: Limit, key: str) -> None: ...

    async def close(self) -> None: ...


class Limiter:
    """Counts against limits; without windows everything is allowed."""

    def __init__(self, windows: Windows | None) -> None:
        self._windows = windows
        #: Counts while the shared windows are down, so that a burst does not open the limits.
        self._spare = MemoryWindows()

    async def hit(self, *claims: Claim) -> Quota | None:
        """Count one against every claim, or against none; return the quota that refuses, if any.

        Raises `Unavailable` when the storage is down and one of the limits is closed then.
        """
        if self._windows is None:
            return None
        try:
            return await self._hit(self._windows, claims)
        except StorageDownError as error:
            _guard_closed(claims, error)
            return await self._hit(self._spare, claims)

    async def refusal(self, *claims: Claim) -> Quota | None:
        """Return the quota that would refuse a hit now, None when all allow; counts nothing.

        Raises as `hit`.
        """
        if self._windows is None:
            return None
        try:
            return await self._refusal(self._windows, claims)
        except StorageDownError as error:
            _guard_closed(claims, error)
            return await self._refusal(self._spare, claims)

    async def quota(self, limit: Limit, key: str) -> Quota | None:
        """Return what is left of a limit, None when nobody counts."""
        if self._windows is None:
            return None
        try:
            return await self._windows.quota(limit, key)
        except StorageDownError:
            return await self._spare.quota(limit, key)

    async def clear(self, limit: Limit, key: str) -> None:
        """Forget the hits of a key; while the storage is down, only those of this process."""
        if self._windows is None:
            return
        await self._spare.clear(limit, key)
        try:
            await self._windows.clear(limit, key)
        except StorageDownError:
            _log.warning("rate_limit_not_cleared", limit=limit.name)

    async def close(self) -> None:
        if self._windows is not None:
            await self._windows.close()

    async def _hit(self, windows: Windows, claims: tuple[Claim, ...]) -> Quota | None:
        # Hitting one after the other would use up the first when the second refuses.
        if len(claims) > 1 and (refusal := await self._refusal(windows, claims)):
            return refusal
        for limit, key in claims:
            if not await windows.acquire(limit, key):
                return await windows.quota(limit, key)
        return None

    async def _refusal(self, windows: Windows, claims: tuple[Claim, ...]) -> Quota | None:
        for limit, key in claims:
            quota = await windows.quota(limit, key)
            if quota.remaining < 1:
                return quota
        return None


def _guard_closed(claims: tuple[Claim, ...], error: StorageDownError) -> None:
    closed = [limit.name for limit, _ in claims if limit.closed_when_down]
    if closed:
        raise Unavailable from error


class MemoryWindows:
    """Hits as monotonic times, the keys of each window length ordered by their last hit."""

    def __init__(self) -> None:
        self._hits: defaultdict[int, OrderedDict[str, deque[float]]] = defaultdict(OrderedDict)

    async def acquire(self, limit: Limit, key: str) -> bool:
        keys = self._hits[limit.window_s]
        _sweep(keys, monotonic() - limit.window_s)
        name = f"{limit.name}/{key}"
        hits = keys.get(name)
        if hits is None:
            hits = keys[name] = deque()
        _expire(hits, monotonic() - limit.window_s)
        if len(hits) >= limit.amount:
            return False
        hits.append(monotonic())
        keys.move_to_end(name)
        return True

    async def quota(self, limit: Limit, key: str) -> Quota:
        hits = self._hits[limit.window_s].get(f"{limit.name}/{key}", deque[float]())
        _expire(hits, monotonic() - limit.window_s)
        wait_s = hits[0] + limit.window_s - monotonic() if hits else 0.0
        return Quota(limit, max(0, limit.amount - len(hits)), ceil(wait_s))

    async def clear(self, limit: Limit, key: str) -> None:
        self._hits[limit.window_s].pop(f"{limit.name}/{key}", None)

    async def close(self) -> None:
        self._hits.clear()


def _expire(hits: deque[float], until: float) -> None:
    while hits and hits[0] <= until:
        hits.popleft()


def _sweep(keys: OrderedDict[str, deque[float]], until: float) -> None:
    """Drop up to two keys that have not been hit within the window: one more than a hit adds."""
    for _ in range(2):
        name = next(iter(keys), None)
        if name is None or (keys[name] and keys[name][-1] > until):
            return
        del keys[name]
