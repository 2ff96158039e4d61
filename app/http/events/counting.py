"""How many streams are open in this process: for everybody, of one account, of one credential."""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping
from contextlib import contextmanager
from http import HTTPStatus

from app.http.metrics import Metrics
from app.http.rest import StatusRefused
from app.settings import Settings


class OpenStreams:
    """Counts streams, and refuses one more than there may be."""

    def __init__(self, settings: Settings, metrics: Metrics) -> None:
        # Half of the requests at work are for others, whatever is set.
        self._most = min(settings.event_streams_max, settings.requests_max // 2)
        self._metrics = metrics
        self._open: defaultdict[Hashable, int] = defaultdict(int)

    @contextmanager
    def counted(self, bounds: Mapping[Hashable, tuple[int, str]]) -> Iterator[None]:
        """Count a stream while the block runs. Raises `StatusRefused`.

        `bounds` says of each that it counts for how many there may be, and whose they are.
        """
        all_bounds = {**bounds, "all": (self._most, "this process")}
        for counted, (most, whose) in all_bounds.items():
            if self._open[counted] >= most:
                raise _too_many(most, whose, is_full=counted == "all")
        self._metrics.event_streams.inc()
        for counted in all_bounds:
            self._open[counted] += 1
        try:
            yield
        finally:
            self._metrics.event_streams.dec()
            for counted in all_bounds:
                self._open[counted] -= 1
                if not self._open[counted]:
                    del self._open[counted]


def _too_many(most: int, whose: str, *, is_full: bool) -> StatusRefused:
    status = HTTPStatus.SERVICE_UNAVAILABLE if is_full else HTTPStatus.TOO_MANY_REQUESTS
    message = f"There are {most} streams of {whose} already. One can tell all events."
    return StatusRefused(status, message, (b"retry-after", b"10"))
