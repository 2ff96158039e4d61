"""Counting requests against limits, and what happens while nobody can count."""

from collections.abc import Iterable

import structlog

from app.errors import Unavailable
from app.limits.memory import MemoryWindows
from app.limits.windows import Claim, Claimed, Limit, Quota, StorageDownError, Tally, Windows
from app.measures import Occurrences

_log = structlog.get_logger()
_NOTHING = Tally((), None)


class Limiter:
    """Occurrences against limits; without windows everything is allowed."""

    def __init__(self, windows: Windows | None) -> None:
        self._windows = windows
        #: Occurrences while the shared windows are down, so that a burst does not open the limits.
        self._spare = MemoryWindows()
        #: What was refused, by the name of the limit.
        self.refusals = Occurrences()
        #: How often this process had to count alone, and how often it refused for want of counting.
        self.storage_failures = Occurrences(("alone",), ("refused",))

    async def hit(self, *claims: Claimed) -> Quota | None:
        """Count every claim, or none; return the quota that refuses, if any.

        Raises `Unavailable` when the storage is down and one of the limits is closed then.
        """
        return (await self.count(claims)).refusal

    async def count(self, claims: Iterable[Claimed]) -> Tally:
        """Count as `hit`, at once; return all quotas as they are now, none when nobody counts.

        One round trip, however many there are: a cluster of servers needs two for claims that have
        nothing in braces in common.
        """
        given = _claims(claims)
        if self._windows is None or not given:
            return _NOTHING
        tally = await self._take(self._windows, given)
        if tally.refusal is not None:
            self.refusals.add(tally.refusal.limit.name)
        return tally

    async def _take(self, windows: Windows, claims: tuple[Claim, ...]) -> Tally:
        try:
            return await windows.take(claims)
        except StorageDownError as error:
            self._guard_closed(claims, error)
            return await self._spare.take(claims)

    async def refusal(self, *claims: Claimed) -> Quota | None:
        """Return the quota that would refuse a hit now, None when all allow; counts nothing.

        Raises as `hit`.
        """
        given = _claims(claims)
        if self._windows is None:
            return None
        try:
            return (await self._windows.look(given)).refusal
        except StorageDownError as error:
            self._guard_closed(given, error)
            return (await self._spare.look(given)).refusal

    async def quota(self, limit: Limit, key: str) -> Quota | None:
        """Return what is left of a limit, None when nobody counts."""
        return next(iter(await self.quotas([(limit, key)])), None)

    async def quotas(self, claims: Iterable[Claimed]) -> tuple[Quota, ...]:
        """Return what is left of each limit, nothing when nobody counts; counts nothing."""
        given = _claims(claims)
        if self._windows is None or not given:
            return ()
        try:
            return (await self._windows.look(given)).quotas
        except StorageDownError:
            return (await self._spare.look(given)).quotas

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
    def counts(self) -> bool:
        """False where everything is allowed."""
        return self._windows is not None

    @property
    def is_shared(self) -> bool:
        """True when the counting is done by a storage that may be away."""
        return not (self._windows is None or isinstance(self._windows, MemoryWindows))

    async def ask(self) -> None:
        """Ask whether the storage answers. Raises `StorageDownError`."""
        if self._windows is not None:
            await self._windows.ask()

    def _guard_closed(self, claims: tuple[Claim, ...], error: StorageDownError) -> None:
        closed = any(claim.limit.closed_when_down for claim in claims)
        self.storage_failures.add("refused" if closed else "alone")
        if closed:
            raise Unavailable from error

    async def close(self) -> None:
        if self._windows is not None:
            await self._windows.close()


def _claims(given: Iterable[Claimed]) -> tuple[Claim, ...]:
    return tuple(Claim(*claim) for claim in given)
