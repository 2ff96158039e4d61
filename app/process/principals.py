"""The principals this process remembers, so that authentication costs no query.

An entry is found by the digest of its credential and forgotten when the account, the key or the
session changes anywhere (`app.database.listener`). It is used only while the process is sure to
hear of changes, and not past `FRESH_FOR_S` or the credential's expiry, whichever is first. Ages are
monotonic: no jump of a clock prolongs a key's life; the database's clock decides what is expired.

A key that was derived of another is verified with what is remembered of that one, its lineage, and
then remembered itself, no longer than that.
"""

from collections import OrderedDict, defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from time import monotonic
from uuid import UUID

import structlog

from app.principal import Principal

#: After this an entry is read again: bounds what a change past the services (an operator's own
#: SQL) takes to be noticed.
FRESH_FOR_S = 60.0

#: How many keys derived of one are remembered: anybody makes as many as they like, and they must
#: not drive out those of others.
DERIVED_MAX = 500

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Lineage:
    """What keys derived of a secret are verified with. `repr` leaves the root out.

    `depth` is how long a chain may be; `ended` are the ids of the links that were ended in the
    generation that is in force.
    """

    locator: bytes
    root: bytes = field(repr=False)
    depth: int
    generation: int
    ended: frozenset[UUID]


@dataclass(frozen=True, slots=True)
class _Entry:
    principal: Principal
    stale_at: float
    lineage: Lineage | None = None
    is_derived: bool = False


class PrincipalCache:
    """Credential digest → principal, least recently used out first; and who watches a principal."""

    def __init__(self, *, healthy: Callable[[], bool], size: int = 10_000) -> None:
        self._healthy = healthy
        self._size = size
        self._generation = 0
        self._entries: OrderedDict[bytes, _Entry] = OrderedDict()
        self._digests: defaultdict[UUID, dict[bytes, None]] = defaultdict(dict)
        self._located: dict[bytes, bytes] = {}
        self._watchers: defaultdict[UUID, list[Callable[[], None]]] = defaultdict(list)

    def __len__(self) -> int:
        return len(self._entries)

    def get(self, digest: bytes) -> Principal | None:
        """Return the principal of a credential, None when it has to be read."""
        entry = self._entries.get(digest)
        if entry is None or not self._healthy():
            return None
        if entry.stale_at <= monotonic():
            self._drop(digest)
            return None
        self._entries.move_to_end(digest)
        return entry.principal

    def begin(self) -> int:
        """Return a token for `put`; take it before reading what will be put."""
        return self._generation

    def put(
        self,
        token: int,
        digest: bytes,
        principal: Principal,
        *,
        fresh_for_s: float = FRESH_FOR_S,
        lineage: Lineage | None = None,
    ) -> bool:
        """Remember what was read since `token`; False when it may be outdated: read it again.

        A change that was committed after the read and announced before this call would otherwise
        be overwritten by what was before it.
        """
        if token != self._generation:
            return False
        stale_at = monotonic() + min(fresh_for_s, FRESH_FOR_S)
        self._put(digest, _Entry(principal, stale_at, lineage))
        return True

    def located(self, locator: bytes) -> tuple[Principal, Lineage] | None:
        """Return the principal of the secret that a locator names, None when it has to be read."""
        digest = self._located.get(locator)
        principal = None if digest is None else self.get(digest)
        if digest is None or principal is None:
            return None
        lineage = self._entries[digest].lineage
        assert lineage is not None
        return principal, lineage

    def put_derived(
        self,
        lineage: Lineage,
        digest: bytes,
        principal: Principal,
        *,
        fresh_for_s: float = FRESH_FOR_S,
    ) -> None:
        """Remember a derived key, no longer than what it was verified with.

        Only if that is still remembered: else it was read while something changed, or is outdated.
        """
        parent = self._entries.get(self._located.get(lineage.locator, b""))
        if parent is None or parent.lineage is not lineage:
            return
        stale_at = min(parent.stale_at, monotonic() + fresh_for_s)
        self._put(digest, _Entry(principal, stale_at, is_derived=True))
        assert principal.key_id is not None
        family = self._digests[principal.key_id]
        if len(family) > DERIVED_MAX:
            self._drop(next(one for one in family if self._entries[one].is_derived))

    def _put(self, digest: bytes, entry: _Entry) -> None:
        if digest in self._entries:
            self._drop(digest)
        self._entries[digest] = entry
        if entry.lineage is not None:
            self._located[entry.lineage.locator] = digest
        for subject in _subjects(entry.principal):
            self._digests[subject][digest] = None
        if len(self._entries) > self._size:
            self._drop(next(iter(self._entries)))

    def forget(self, subject: UUID) -> None:
        """Drop what is known of an account, session, key or its owner, and tell who watches it."""
        self._generation += 1
        for digest in tuple(self._digests.get(subject, ())):
            self._drop(digest)
        _tell(self._watchers.get(subject, ()))

    def forget_all(self) -> None:
        """Drop everything and tell everybody: changes may have gone unheard."""
        self._generation += 1
        self._entries.clear()
        self._digests.clear()
        self._located.clear()
        _tell(callback for callbacks in self._watchers.values() for callback in callbacks)

    @contextmanager
    def watch(self, principal: Principal, callback: Callable[[], None]) -> Iterator[None]:
        """Call back, while the block runs, when the principal may have changed or ended.

        For whoever holds a principal longer than one request: on the call, stop acting for it
        until its credential has been authenticated again. Begin to watch right after
        authenticating, without awaiting anything in between.
        """
        for subject in _subjects(principal):
            self._watchers[subject].append(callback)
        try:
            yield
        finally:
            for subject in _subjects(principal):
                self._watchers[subject].remove(callback)
                if not self._watchers[subject]:
                    del self._watchers[subject]

    def _drop(self, digest: bytes) -> None:
        entry = self._entries.pop(digest)
        if entry.lineage is not None:
            del self._located[entry.lineage.locator]
        for subject in _subjects(entry.principal):
            del self._digests[subject][digest]
            if not self._digests[subject]:
                del self._digests[subject]


def _tell(callbacks: Iterable[Callable[[], None]]) -> None:
    """Call each once, whatever it does."""
    for callback in dict.fromkeys(callbacks):
        try:
            callback()
        except Exception:
            _log.exception("watcher_failed")


def _subjects(principal: Principal) -> tuple[UUID, ...]:
    """Return the ids whose change concerns a principal."""
    ids = (principal.account_id, principal.key_id, principal.owner_id, principal.session_id)
    return tuple(subject for subject in ids if subject is not None)
