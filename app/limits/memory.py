"""Rate-limit windows in the memory of this process.

The memory storage of `limits` is not used: after every hit it walks all its keys, one thread hop
each, which a client with many addresses turns into a busy server; and it follows the wall clock.
"""

from collections import OrderedDict, defaultdict, deque
from math import ceil
from time import monotonic

from app.limits.windows import Limit, Quota


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

    async def ask(self) -> None:
        """Nothing can be away."""

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
