"""Counting requests against limits, and what happens while nobody can count."""

import structlog

from app.errors import Unavailable
from app.limits.memory import MemoryWindows
from app.limits.windows import Claim, Limit, Quota, StorageDownError, Windows

_log = structlog.get_logger()


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

    @property
    def is_shared(self) -> bool:
        """True when the counting is done by a storage that may be away."""
        return not (self._windows is None or isinstance(self._windows, MemoryWindows))

    async def ask(self) -> None:
        """Ask whether the storage answers. Raises `StorageDownError`."""
        if self._windows is not None:
            await self._windows.ask()

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
