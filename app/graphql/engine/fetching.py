"""What several fields of one request ask for, fetched once for all of them."""

import asyncio
from collections.abc import Callable, Coroutine, Generator, Mapping
from typing import Any, Generic, TypeVar

K = TypeVar("K")
P = TypeVar("P")
T = TypeVar("T")


class Shared(Generic[T]):
    """A value fetched when first asked for, then shared by all who ask."""

    __slots__ = ("_fetch", "_task")

    def __init__(self, fetch: Callable[[], Coroutine[Any, Any, T]]) -> None:
        self._fetch = fetch
        self._task: asyncio.Task[T] | None = None

    async def get(self) -> T:
        if self._task is None:
            self._task = asyncio.create_task(self._fetch())
        # The executor cancels the siblings of a failed field; that must not cancel what others
        # are waiting for.
        return await asyncio.shield(self._task)

    def later(self, pick: Callable[[T], P]) -> "Later[T, P]":
        """Return a part of the value, to be picked when it is there; picking does not fail."""
        return Later(self, pick)

    def forget(self) -> None:
        """Fetch anew at the next `get`."""
        self._task = None


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

    __slots__ = ("_fetch", "_keys", "_task")

    def __init__(self, fetch: Callable[[list[K]], Coroutine[Any, Any, Mapping[K, T]]]) -> None:
        self._fetch = fetch
        self._keys: list[K] = []
        self._task: asyncio.Task[Mapping[K, T]] | None = None

    async def get(self, key: K) -> T:
        self._keys.append(key)
        if self._task is None:
            self._task = asyncio.create_task(self._fetch_asked())
        found = await asyncio.shield(self._task)
        return found[key]

    async def _fetch_asked(self) -> Mapping[K, T]:
        # The executor begins all fields of a list in one turn of the loop; this is the next.
        keys, self._keys, self._task = self._keys, [], None
        return await self._fetch(keys)
