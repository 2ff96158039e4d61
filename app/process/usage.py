"""What keys are used for, counted in memory until it is written in one go.

A call is one execution of a root field; its counts go by key, hour (UTC) and operation. What is
written is a batch with a number: while it is not known to be written it stays as it is, and what
comes meanwhile waits for the next, so that a batch may be written twice and yet count once.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import Enum
from time import monotonic, time
from typing import Final, NamedTuple
from uuid import UUID, uuid4

from app.principal import Derivation, KeyId

#: The operation of requests that were refused before it was known, or that came too thick.
WHOLE_REQUEST: Final = "*"

USER_AGENT_CHARS_MAX: Final = 300

#: Of how many links of derived keys a batch tells: who derives makes as many as they like. What is
#: more is counted for the key alone.
LINKS_MAX: Final = 10_000

#: Of how many addresses of a key a batch tells; what comes from more between two is not noted.
ADDRESSES_MAX: Final = 8

_HOUR_S: Final = 3_600


class Outcome(Enum):
    """How a call ended. Refused: for who asked, or how often; an error: for anything else."""

    SUCCESS = 1
    ERROR = 2
    REFUSAL = 3


#: How many calls of a key are kept one by one, the last ones, and how many a batch tells of in all:
#: what is more between two batches is counted, and not told of.
RECENT_MAX: Final = 100
RECENT_OF_BATCH_MAX: Final = 2_000


class RecentCall(NamedTuple):
    """One call of a key; `at` is by the wall clock, in seconds since 1970, "" is not known."""

    at: float
    operation: str
    outcome: Outcome
    took_us: int
    address: str


@dataclass(slots=True)
class Counts:
    """Calls of one key, hour and operation; times in microseconds."""

    calls: int = 0
    errors: int = 0
    refusals: int = 0
    total_us: int = 0
    max_us: int = 0


class Use(NamedTuple):
    """When a key was last used, by the monotonic clock, and by whom; "" is not known."""

    at: float
    address: str
    user_agent: str

    @property
    def age_s(self) -> float:
        return monotonic() - self.at


@dataclass(slots=True)
class LinkUse:
    """How a link of a derived key, or what was derived of it, was used since the last batch.

    `at` is by the monotonic clock; `parent` is the link before it, None if it is the outermost.
    """

    key_id: KeyId
    link: Derivation
    parent: UUID | None
    at: float = 0.0
    address: str = ""
    calls: int = 0
    refusals: int = 0

    @property
    def age_s(self) -> float:
        return monotonic() - self.at


@dataclass(frozen=True, slots=True)
class Batch:
    """What is written together. `counts` are by key, hour (in hours since 1970) and operation.

    `addresses` says from where each key was used, the first ones in order, and by what first there;
    `links` are the links of derived keys that were used, by their ids.
    """

    number: int
    counts: dict[tuple[KeyId, int, str], Counts]
    uses: dict[KeyId, Use]
    addresses: dict[KeyId, dict[str, str]]
    links: dict[UUID, LinkUse] = field(default_factory=dict)
    #: The last calls of each key, the newest last.
    recent: dict[KeyId, deque[RecentCall]] = field(default_factory=dict)


@dataclass(slots=True)
class UsageBuffer:
    """The counts of one process since the last batch.

    Once it has `size` entries it asks to be written; what is new until then is counted under one
    entry a key, so it is bounded by the keys in use, which `app.process.principals` bounds.
    """

    size: int = 10_000
    clock: Callable[[], float] = time
    writer_id: UUID = field(default_factory=uuid4)
    #: Set when it should be written at once.
    is_full: asyncio.Event = field(default_factory=asyncio.Event)
    #: Held while a batch is written: they are written one after another.
    writing: asyncio.Lock = field(default_factory=asyncio.Lock)
    _counts: dict[tuple[KeyId, int, str], Counts] = field(default_factory=dict)
    _uses: dict[KeyId, Use] = field(default_factory=dict)
    _addresses: dict[KeyId, dict[str, str]] = field(default_factory=dict)
    _links: dict[UUID, LinkUse] = field(default_factory=dict)
    _recent: dict[KeyId, deque[RecentCall]] = field(default_factory=dict)
    _recent_number: int = 0
    _pending: Batch | None = None
    _number: int = 0
    #: The hour in which it became full: everything new is counted in that one.
    _full_hour: int = 0

    def touch(
        self,
        key_id: KeyId,
        address: str,
        user_agent: str,
        *,
        links: tuple[Derivation, ...] = (),
    ) -> None:
        """Note that a key is used now, by way of these links if it is a derived one."""
        last = self._uses.get(key_id)
        use = Use(monotonic(), address, user_agent[:USER_AGENT_CHARS_MAX])
        self._uses[key_id] = use
        if last is None or last.address != address:
            seen = self._addresses.setdefault(key_id, {})
            if len(seen) < ADDRESSES_MAX:
                seen.setdefault(address, use.user_agent)
        for noted in self._noted(key_id, links) if links else ():
            noted.at, noted.address = use.at, address

    def count(
        self,
        key_id: KeyId,
        operation: str,
        outcome: Outcome,
        took_us: int = 0,
        *,
        address: str = "",
        links: tuple[Derivation, ...] = (),
    ) -> None:
        """Count a call, or under `WHOLE_REQUEST` a request without one."""
        self._remember(key_id, RecentCall(self.clock(), operation, outcome, took_us, address))
        entry = (key_id, int(self.clock()) // _HOUR_S, operation)
        counts = self._counts.get(entry)
        if counts is None:
            counts = self._new(entry)
        counts.calls += 1
        counts.total_us += took_us
        counts.max_us = max(counts.max_us, took_us)
        if outcome is Outcome.ERROR:
            counts.errors += 1
        elif outcome is Outcome.REFUSAL:
            counts.refusals += 1
        for noted in self._noted(key_id, links) if links else ():
            noted.calls += 1
            noted.refusals += outcome is Outcome.REFUSAL

    def _remember(self, key_id: KeyId, call: RecentCall) -> None:
        """Keep a call by itself, as long as there is room; of one key the last ones stay."""
        calls = self._recent.get(key_id)
        is_full = calls is not None and len(calls) == RECENT_MAX
        if not is_full:
            if self._recent_number >= RECENT_OF_BATCH_MAX:
                return
            self._recent_number += 1
        if calls is None:
            calls = self._recent[key_id] = deque(maxlen=RECENT_MAX)
        calls.append(call)

    def _noted(self, key_id: KeyId, links: tuple[Derivation, ...]) -> Iterator[LinkUse]:
        """Yield what is noted of each link, as far as there is room for it."""
        parent = None
        for link in links:
            noted = self._links.get(link.id)
            if noted is None and len(self._links) < LINKS_MAX:
                noted = self._links[link.id] = LinkUse(key_id, link, parent, monotonic())
            if noted is not None:
                yield noted
            parent = link.id

    def _new(self, entry: tuple[KeyId, int, str]) -> Counts:
        if len(self._counts) >= self.size:
            if not self.is_full.is_set():
                self.is_full.set()
                self._full_hour = entry[1]
            entry = (entry[0], self._full_hour, WHOLE_REQUEST)
        return self._counts.setdefault(entry, Counts())

    def last_use(self, key_id: KeyId) -> Use | None:
        """Return the last use of a key if it is not known to be written yet."""
        use = self._uses.get(key_id)
        if use is None and self._pending is not None:
            use = self._pending.uses.get(key_id)
        return use

    def batch(self) -> Batch | None:
        """Return what to write: the same again until `written` is called, None for nothing."""
        if self._pending is None and (self._counts or self._uses):
            self._number += 1
            self._pending = Batch(
                self._number,
                self._counts,
                self._uses,
                self._addresses,
                self._links,
                self._recent,
            )
            self._counts, self._uses, self._addresses, self._links = {}, {}, {}, {}
            self._recent, self._recent_number = {}, 0
            self.is_full.clear()
        return self._pending

    def written(self) -> None:
        """Forget the batch: it is written."""
        self._pending = None
