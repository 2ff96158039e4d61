"""What several fields of one request ask for, fetched once for all of them."""

import asyncio
from collections.abc import Callable, Coroutine, Generator, Mapping
from typing import Any, Generic, TypeVar

K = TypeVar("K")
P = TypeVar("P")
T = TypeVar("T")


class _Fetching(Generic[T]):
    """Something that is being fetched, for as long as anybody waits for it.

    The executor cancels the siblings of a failed field, which must not cancel what others are
    waiting for; but a request that is stopped leaves nothing behind that goes on without it, nor
    one that fails with nobody there to be told.
    """

    __slots__ = ("_task", "_waiting")

    def __init__(self, fetch: Coroutine[Any, Any, T]) -> None:
        self._task = asyncio.create_task(fetch)
        self._task.add_done_callback(_told)
        self._waiting = 0

    @property
    def is_abandoned(self) -> bool:
        """Whether all have gone who waited for it, before it was there."""
        return self._task.cancelled() or self._task.cancelling() > 0

    async def get(self) -> T:
        self._waiting += 1
        try:
            return await asyncio.shield(self._task)
        finally:
            self._waiting -= 1
            if not self._waiting and not self._task.done():
                self._task.cancel()


def _told(task: "asyncio.Task[Any]") -> None:
    """Take note of a failure: who waited was told of it, and who went does not want to know."""
    if not task.cancelled():
        task.exception()


class Shared(Generic[T]):
    """A value fetched when first asked for, then shared by all who ask."""

    __slots__ = ("_fetch", "_fetching")

    def __init__(self, fetch: Callable[[], Coroutine[Any, Any, T]]) -> None:
        self._fetch = fetch
        self._fetching: _Fetching[T] | None = None

    async def get(self) -> T:
        if self._fetching is None or self._fetching.is_abandoned:
            self._fetching = _Fetching(self._fetch())
        return await self._fetching.get()

    def later(self, pick: Callable[[T], P]) -> "Later[T, P]":
        """Return a part of the value, to be picked when it is there; picking does not fail."""
        return Later(self, pick)

    def forget(self) -> None:
        """Fetch anew at the next `get`."""
        self._fetching = None


class Later(Generic[T, P]):
    """What is picked of a shared value; await it, or let a plan do so for all at once."""

    __slots__ = ("pick", "shared")

    def __init__(self, shared: Shared[T], pick: Callable[[T], P]) -> None:
        self.shared = shared
        self.pick = pick

    def __await__(self) -> Generator[Any, None, P]:
        return self.get().__await__()

    async def get(self) -> P:
        return self.pick(await self.shared.get())


class Together(Generic[K, T]):
    """Values asked for at the same moment, by fields that stand side by side, fetched at once.

    Nothing is kept: what is asked for later is fetched anew.
    """

    __slots__ = ("_fetch", "_fetching", "_keys")

    def __init__(self, fetch: Callable[[list[K]], Coroutine[Any, Any, Mapping[K, T]]]) -> None:
        self._fetch = fetch
        self._keys: list[K] = []
        self._fetching: _Fetching[Mapping[K, T]] | None = None

    async def get(self, key: K) -> T:
        if self._fetching is None or self._fetching.is_abandoned:
            self._keys = []
            self._fetching = _Fetching(self._fetch_asked())
        self._keys.append(key)
        found = await self._fetching.get()
        return found[key]

    async def _fetch_asked(self) -> Mapping[K, T]:
        # The executor begins all fields of a list in one turn of the loop; this is the next.
        keys, self._keys, self._fetching = self._keys, [], None
        return await self._fetch(keys)
