"""What goes on until its client leaves must end when the server is told to stop.

The server waits for the answers that have begun, and a stream never ends by itself. So the
application puts `Draining.begin` into the state of its lifespan, from where the protocol of each
connection takes it (`app.http.protocol.connection`), and whatever goes on for long watches for it.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

#: Under this name it is in the state of the lifespan.
BEGIN: Final = "begin_draining"
#: Put into the scope of such a request, it has a client that sends no more count as one that left.
#: Others may have said all that they wanted, and wait for their answer.
ENDS_WITH_CLIENT: Final = "ends_with_client"


class Draining:
    """Says whether the server has been told to stop, and tells those who watch."""

    def __init__(self) -> None:
        self.begun = False
        self._watching: dict[object, Callable[[], object]] = {}

    def begin(self) -> None:
        """Have what goes on for long come to its end; only the first call does."""
        if not self.begun:
            self.begun = True
            for end in tuple(self._watching.values()):
                end()

    @contextmanager
    def watch(self, end: Callable[[], object]) -> Iterator[None]:
        """Call back when the server is told to stop while the block runs, or was before it."""
        mark = object()
        self._watching[mark] = end
        try:
            if self.begun:
                end()
            yield
        finally:
            del self._watching[mark]
