"""What happens once: nonces that were seen, in the memory of one process; Redis' is `shared_seen`.

Whoever asks says how old that is which the nonce makes unique. What may have been used before there
was a memory of it (a process was started, Redis was emptied) is nobody's first use for certain, and
is not taken for one.
"""

from collections import OrderedDict
from time import monotonic
from typing import Any, Final, Protocol

from app.limits.windows import StorageDownError

#: A nonce takes some 200 bytes.
_NONCES_MAX: Final = 500_000


class NotRememberedError(Exception):
    """The memory does not reach back so far; `wait_s` from now on it does."""

    def __init__(self, wait_s: float) -> None:
        super().__init__(f"nothing is remembered from so long ago; ask again in {wait_s:.0f} s")
        self.wait_s = wait_s


class Seen(Protocol):
    """Remembers nonces. May raise `StorageDownError` and `NotRememberedError`."""

    async def first(self, nonce: str, *, keep_s: int, age_s: float) -> bool:
        """Tell whether a nonce was never seen; it is remembered for at least `keep_s` seconds.

        `age_s` is how long ago it may have been used first.
        """
        ...

    async def close(self) -> None: ...


class MemorySeen:
    """Nonces of this process, in the order in which they are forgotten, or nearly."""

    def __init__(self, since: float | None = None) -> None:
        """`since` is when the memory began, on the steady clock: now."""
        self._since = monotonic() if since is None else since
        self._nonces: OrderedDict[str, float] = OrderedDict()

    async def first(self, nonce: str, *, keep_s: int, age_s: float) -> bool:
        now = monotonic()
        if now - age_s < self._since:
            raise NotRememberedError(self._since + age_s - now)
        while self._nonces and next(iter(self._nonces.values())) <= now:
            self._nonces.popitem(last=False)
        if nonce in self._nonces:
            return False
        if len(self._nonces) >= _NONCES_MAX:
            raise StorageDownError
        self._nonces[nonce] = now + keep_s
        return True

    async def close(self) -> None:
        self._nonces.clear()


class NothingSeen:
    """For several processes that share no memory: none can say that something is new."""

    async def first(self, *_: Any, **__: Any) -> bool:
        raise StorageDownError

    async def close(self) -> None:
        """Nothing is open."""
