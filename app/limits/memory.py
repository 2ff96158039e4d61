"""Rate-limit windows in the memory of this process.

The memory storage of `limits` is not used: after every hit it walks all its keys, one thread hop
each, which a client with many addresses turns into a busy server; and it follows the wall clock.
"""

from collections import OrderedDict, defaultdict, deque
from collections.abc import Sequence
from math import ceil
from time import monotonic

from app.limits.windows import TIMES_MAX, Claim, Limit, Quota, Tally


class _Hits:
    """The hits of one key: monotonic times with how many, the oldest first."""

    __slots__ = ("times", "total")

    def __init__(self) -> None:
        self.times: deque[tuple[float, int]] = deque()
        self.total = 0

    def expire(self, until: float) -> None:
        while self.times and self.times[0][0] <= until:
            self.total -= self.times.popleft()[1]

    def add(self, limit: Limit, now: float, cost: int) -> None:
        self.total += cost
        if self.times and limit.amount > TIMES_MAX:
            slice_s = limit.window_s / TIMES_MAX
            last, count = self.times[-1]
            if last // slice_s == now // slice_s:
                self.times[-1] = (now, count + cost)
                return
        self.times.append((now, cost))

    def free_at(self, limit: Limit, cost: int) -> float:
        """Return when there is room for a cost, the end of the first hit if there is room now."""
        missing = max(1, self.total + cost - limit.amount)
        for time, count in self.times:
            missing -= count
            if missing <= 0:
                return time + limit.window_s
        return self.times[-1][0] + limit.window_s


class MemoryWindows:
    """Hits as monotonic times, the keys of each window length ordered by their last hit."""

    def __init__(self) -> None:
        self._hits: defaultdict[int, OrderedDict[str, _Hits]] = defaultdict(OrderedDict)

    async def take(self, claims: Sequence[Claim]) -> Tally:
        now = monotonic()
        if not all(self._has_room(claim, now) for claim in claims):
            return self._looked(claims)
        for limit, key, cost in claims:
            keys, name = self._hits[limit.window_s], _name(limit, key)
            _sweep(keys, now - limit.window_s)
            if cost:
                hits = keys.get(name)
                if hits is None:
                    hits = keys[name] = _Hits()
                hits.add(limit, now, cost)
                keys.move_to_end(name)
        return Tally(tuple(self._quota(Claim(limit, key)) for limit, key, _ in claims), None)

    async def look(self, claims: Sequence[Claim]) -> Tally:
        return self._looked(claims)

    async def clear(self, limit: Limit, key: str) -> None:
        self._hits[limit.window_s].pop(_name(limit, key), None)

    async def ask(self) -> None:
        """Nothing can be away."""

    async def close(self) -> None:
        self._hits.clear()

    def _looked(self, claims: Sequence[Claim]) -> Tally:
        quotas = tuple(map(self._quota, claims))
        refusals = (
            quota
            for quota, claim in zip(quotas, claims, strict=True)
            if quota.remaining < claim.cost
        )
        return Tally(quotas, next(refusals, None))

    def _has_room(self, claim: Claim, now: float) -> bool:
        """Tell whether `_quota` says that a claim may be taken."""
        limit, key, cost = claim
        hits = self._hits[limit.window_s].get(_name(limit, key))
        if hits is None:
            return cost <= limit.amount
        hits.expire(now - limit.window_s)
        return not cost or hits.total + cost <= limit.amount

    def _quota(self, claim: Claim) -> Quota:
        limit, key, cost = claim
        hits = self._hits[limit.window_s].get(_name(limit, key))
        if hits is None:
            return Quota(limit, limit.amount, 0)
        hits.expire(monotonic() - limit.window_s)
        if not hits.times:
            return Quota(limit, limit.amount, 0)
        wait_s = hits.free_at(limit, cost) - monotonic()
        return Quota(limit, max(0, limit.amount - hits.total), ceil(wait_s))


def _name(limit: Limit, key: str) -> str:
    return f"{limit.name}/{key}"


def _sweep(keys: OrderedDict[str, _Hits], until: float) -> None:
    """Drop up to two keys that have not been hit within the window: one more than a hit adds."""
    for _ in range(2):
        name = next(iter(keys), None)
        if name is None or (keys[name].times and keys[name].times[-1][0] > until):
            return
        del keys[name]
