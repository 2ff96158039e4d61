"""What a server counts about its work, for Prometheus (docs/monitoring.md lists all of it).

Labels come from the schema and from our own code, never from what a client chose: anything else
would let strangers grow the registry without bound. What each process counts by itself is apart
from what is the same for all of them: with several processes, the first is told of each, and the
second once.
"""

from collections.abc import Sequence
from typing import Final

from prometheus_client import CollectorRegistry, Gauge
from prometheus_client.core import Metric
from prometheus_client.gc_collector import GCCollector
from prometheus_client.process_collector import ProcessCollector
from prometheus_client.registry import Collector

from app.http.families import counter, histogram
from app.http.own_measures import OwnMeasures
from app.http.world_measures import WorldMeasures
from app.measures import Durations, Occurrences
from app.process.loop_lag import LoopLag
from app.process.runtime import Runtime

#: Where requests go that are not for the API's own paths, by the first part of the path; all else,
#: what is nowhere included, is pages.
_ROOMS: Final = frozenset(
    {".well-known", "healthz", "hooks", "leaks", "lnurl", "lnurlw", "metrics", "readyz", "sandbox"}
)
_PAGES: Final = "pages"


class Metrics:
    """The registries of one process: of its own, and of what it tells for all."""

    def __init__(self) -> None:
        self.own = CollectorRegistry()
        self.world = CollectorRegistry()
        ProcessCollector(registry=self.own)
        GCCollector(registry=self.own)
        self._durations = Durations()
        self._refused = Occurrences()
        self._answered = Occurrences()
        self.own.register(_Requests(self._durations, self._refused, self._answered))
        self.sockets = Gauge("latchkey_websockets", "WebSockets that are open.", registry=self.own)
        self.subscriptions = Gauge(
            "latchkey_subscriptions", "Subscriptions that are served.", registry=self.own
        )
        self.event_streams = Gauge(
            "latchkey_event_streams", "Streams of events that are open.", registry=self.own
        )
        self._loop_lag = Gauge(
            "latchkey_event_loop_lag_seconds",
            "The latest that the event loop called back in the last 15 seconds.",
            registry=self.own,
        )

    def watch(self, runtime: Runtime) -> None:
        """Show what the parts of a runtime have counted, read when asked."""
        self.own.register(OwnMeasures(runtime))

    def tell(self, world: WorldMeasures) -> None:
        """Show what all processes have in common, read when asked."""
        self.world.register(world)

    def watch_loop(self, lag: LoopLag) -> None:
        """Show how late the event loop is, read when asked."""
        self._loop_lag.set_function(lag.worst_s)

    def executed(self, operation: str, fields: Sequence[str], outcome: str, took_s: float) -> None:
        """Count an operation that was executed under each of its root fields."""
        for field in fields:
            self._durations.note((operation, field, outcome), took_s)

    def refused(self, status: int) -> None:
        """Count a request that was refused as a whole."""
        self._refused.add(str(status))

    def answered(self, path: str, status: int, *, is_direct: bool) -> None:
        """Count an answer; a direct path is one of the few that are compared exactly."""
        self._answered.add(route_of(path, is_direct=is_direct), str(status))


def route_of(path: str, *, is_direct: bool) -> str:
    """Return where a path leads, in one of a few words."""
    if is_direct:
        return path
    room = path[1:].partition("/")[0]
    return f"/{room}" if room in _ROOMS else _PAGES


class _Requests(Collector):
    """What requests were made, and what came of them."""

    def __init__(self, durations: Durations, refused: Occurrences, answered: Occurrences) -> None:
        self._durations = durations
        self._refused = refused
        self._answered = answered

    def collect(self) -> list[Metric]:
        return [
            histogram(
                "latchkey_operation_seconds",
                "Time from a request's arrival to its answer, by root field and by what came of"
                " it: success, error (the caller's), denied, limited, failure (ours).",
                ("operation", "field", "outcome"),
                self._durations,
            ),
            counter(
                "latchkey_refused_requests",
                "Requests of the API that were refused as a whole, by HTTP status.",
                ("status",),
                self._refused,
            ),
            counter(
                "latchkey_http_requests",
                "Answers over HTTP, by where the request went and by status.",
                ("route", "status"),
                self._answered,
            ),
        ]
