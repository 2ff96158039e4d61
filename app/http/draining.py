"""How a process goes out of service: first no new work comes, then what goes on for long ends.

    told to stop ─▶ leaving ──────────────────▶ begun ─────────────────────────▶ the last has ended
                    /readyz says no, each        nobody listens any more; streams
                    answer ends its connection   and sockets end, spread over a time

A stream never ends by itself, and the server waits for the answers that have begun. So the
application puts a `Draining` into the state of its lifespan, from where the server
(`app.http.protocol.server`) and the protocol of each connection take it, and whatever goes on for
long watches for it.
"""

import asyncio
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

#: Under this name it is in the state of the lifespan.
DRAINING: Final = "draining"
#: Put into the scope of such a request, it has a client that sends no more count as one that left.
#: Others may have said all that they wanted, and wait for their answer.
ENDS_WITH_CLIENT: Final = "ends_with_client"


def spread_retry_ms(usual_ms: int) -> int:
    """Return when the client of a stream that ends shall come back, so that not all do at once."""
    return random.randint(usual_ms // 2, usual_ms * 3 // 2)  # noqa: S311 -- no secret


class Draining:
    """Says whether the server has been told to stop, and tells those who watch."""

    def __init__(self, *, spread_s: float = 0.0) -> None:
        """`spread_s`: over how long a time the ends are spread, at random, once it has begun.

        All clients at once would come back at once, to the processes that are left.
        """
        #: New work shall go to other processes; what comes all the same is served.
        self.leaving = False
        self.begun = False
        self.spread_s = spread_s
        self._watching: dict[object, Callable[[], object]] = {}

    def leave(self) -> None:
        """Have balancers and clients be told to go elsewhere."""
        self.leaving = True

    def begin(self) -> None:
        """Have what goes on for long come to its end; only the first call does."""
        if self.begun:
            return
        self.leaving = self.begun = True
        for mark in tuple(self._watching):
            wait_s = random.uniform(0, self.spread_s)  # noqa: S311 -- no secret
            if wait_s:
                asyncio.get_running_loop().call_later(wait_s, self._end, mark)
            else:
                self._end(mark)

    @contextmanager
    def watch(self, end: Callable[[], object]) -> Iterator[None]:
        """Call back when what runs in the block shall end: at once if it was to begin with."""
        mark = object()
        self._watching[mark] = end
        try:
            if self.begun:
                end()
            yield
        finally:
            del self._watching[mark]

    def _end(self, mark: object) -> None:
        end = self._watching.get(mark)
        if end is not None:  # else it has ended by itself
            end()
