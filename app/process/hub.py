"""Passes events from this process's listeners to its subscribers.

A subscriber that does not read is dropped rather than remembered without bound.
"""

import asyncio
from collections import OrderedDict, defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from app.process.once import Once


@dataclass(frozen=True, slots=True)
class Event:
    """What somebody is told: a row of the outbox, and the payment hash of money that moved.

    References only, never amounts or secrets. `xid` and `id` are the row's key. `type` is an
    `app.services.event_types.EventType`, and `status` how money that moves stood then.
    """

    xid: int
    id: int
    type: str
    status: str | None
    account_id: UUID
    wallet_id: UUID | None
    api_key_id: UUID | None
    subject: bytes | None
    payment_hash: bytes | None


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What the database showed at a moment, by the numbers of transactions as events have them.

    `end` is the first that had not begun; `running` are those before it that had not ended.
    """

    end: int
    running: frozenset[int]

    @classmethod
    def of(cls, text: str, base: int) -> "Snapshot":
        """Return what `pg_current_snapshot()` says; `base` is what events add to its numbers."""
        _, end, running = text.split(":")
        numbers = (int(number) for number in running.split(",") if number)
        return cls(base + int(end), frozenset(base + number for number in numbers))

    def shows(self, xid: int) -> bool:
        """Tell whether what a transaction wrote was there by then."""
        return xid < self.end and xid not in self.running


class SubscriberTooSlowError(Exception):
    """The subscriber's queue was full; it missed events, and must subscribe again, or `skip`."""


class Inbox:
    """One subscriber's bounded queue."""

    def __init__(self, size: int) -> None:
        self._queue: asyncio.Queue[Event] = asyncio.Queue(size)
        self._overflown = False
        self._last: Event | None = None
        self._before: Snapshot | None = None

    def begin(self, before: Snapshot) -> None:
        """Leave out what a snapshot shows that was taken once the inbox was there.

        Until then everything is kept, so that nothing falls between the two.
        """
        self._before = before

    def put(self, event: Event) -> None:
        if self._is_old(event):
            return
        self._last = event
        try:
            self._queue.put_nowait(event)
        except asyncio.QueueFull:
            self._overflown = True

    async def get(self) -> Event:
        """Wait for the next event. Raises `SubscriberTooSlowError` once one was missed."""
        while True:
            if self._overflown:
                raise SubscriberTooSlowError
            event = await self._queue.get()
            if not self._is_old(event):
                return event

    def skip(self) -> Event | None:
        """Forget what waits, and that it was too much; return the last that came.

        For who reads events from their table, and is told here only that there are some.
        """
        while not self._queue.empty():
            self._queue.get_nowait()
        self._overflown = False
        return self._last

    def _is_old(self, event: Event) -> bool:
        return self._before is not None and self._before.shows(event.xid)


Topic = UUID | bytes  # an account, or a payment hash


_SEEN_MAX = 10_000
_READ_MAX = 1_000


class EventHub:
    """Topics → inboxes, in this process; and the events that other processes await."""

    def __init__(self) -> None:
        self._topics: dict[Topic, set[Inbox]] = defaultdict(set)
        self._seen: OrderedDict[int, None] = OrderedDict()
        self.outgoing: list[tuple[int, int]] = []
        self.wake = asyncio.Event()
        #: Set when something was committed here or told by another process: look at the table.
        self.news = asyncio.Event()
        #: What an event is about, as it was read right after it: once for all subscribers.
        self.read: Once[Any] = Once(_READ_MAX)

    @property
    def is_idle(self) -> bool:
        """True when nobody here listens, so that events need not even be read."""
        return not self._topics

    @contextmanager
    def subscribe(self, topic: Topic, *, queue_size: int) -> Iterator[Inbox]:
        """Receive the events of an account or of a payment hash while the block runs.

        Also those that were committed before and are only heard of now, unless the inbox is told
        where to begin: `app.services.events.relay.listening` does.
        """
        inbox = Inbox(queue_size)
        self._topics[topic].add(inbox)
        try:
            yield inbox
        finally:
            self._topics[topic].discard(inbox)
            if not self._topics[topic]:
                del self._topics[topic]

    def committed(self, events: Iterable[Event]) -> None:
        """Publish events whose transaction this process has committed; returns at once."""
        for event in events:
            self.outgoing.append((event.xid, event.id))
            self.wake.set()
            self.news.set()
            self.publish(event)

    def publish(self, event: Event) -> None:
        """Hand an event, once, to everybody who asked for its account, or for the hash it paid."""
        if not self._first_sight(event.id):
            return
        is_receipt = event.type.startswith("receive.")
        topics = (event.account_id, event.payment_hash if is_receipt else None)
        for topic in topics:
            for inbox in tuple(self._topics.get(topic, ())) if topic is not None else ():
                inbox.put(event)

    def has_seen(self, event_id: int) -> bool:
        """Tell whether an event came by lately."""
        return event_id in self._seen

    def _first_sight(self, event_id: int) -> bool:
        if event_id in self._seen:
            return False
        self._seen[event_id] = None
        if len(self._seen) > _SEEN_MAX:
            self._seen.popitem(last=False)
        return True
