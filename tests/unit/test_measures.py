"""What is counted, as Prometheus reads it: the same as its own library would say."""

from collections.abc import Callable

import pytest
from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import Metric
from prometheus_client.registry import Collector

from app import measures
from app.http.families import counter, histogram
from app.measures import BUCKETS_S, OTHER, Durations, Occurrences

TIMES = (0.0, 0.0004, 0.001, 0.0011, 0.05, 0.3, 29.0, 30.0, 31.0)


def lines(registry: CollectorRegistry) -> list[str]:
    return [
        line
        for line in generate_latest(registry).decode().splitlines()
        if "_created" not in line  # when a series began, which nobody asks
    ]


class Shown(Collector):
    """A registry's view of one family."""

    def __init__(self, make: Callable[[], Metric]) -> None:
        self._make = make

    def collect(self) -> list[Metric]:
        return [self._make()]


NAME, TEXT = "latchkey_operation_seconds", "Time from a request's arrival to its answer."
LABELS = ("operation", "field", "outcome")


def test_durations_say_what_the_histogram_of_the_library_says() -> None:
    theirs, ours = CollectorRegistry(), CollectorRegistry()
    library = Histogram(NAME, TEXT, LABELS, buckets=BUCKETS_S, registry=theirs)
    durations = Durations()
    ours.register(Shown(lambda: histogram(NAME, TEXT, LABELS, durations)))

    for number, took_s in enumerate(TIMES):
        field = "me" if number % 2 else "globals"
        library.labels("query", field, "success").observe(took_s)
        durations.note(("query", field, "success"), took_s)
    library.labels("mutation", "lnInvoiceCreate", "error").observe(0.2)
    durations.note(("mutation", "lnInvoiceCreate", "error"), 0.2)

    assert lines(ours) == lines(theirs)
    assert len(lines(ours)) == 2 + 3 * (len(BUCKETS_S) + 1 + 2)


def test_counts_say_what_the_counter_of_the_library_says() -> None:
    theirs, ours = CollectorRegistry(), CollectorRegistry()
    library = Counter("latchkey_things", "Things.", ["kind"], registry=theirs)
    counts = Occurrences(("seldom",))
    ours.register(Shown(lambda: counter("latchkey_things", "Things.", ("kind",), counts)))

    library.labels("seldom")
    library.labels("often").inc(7)
    counts.add("often", number=6)
    counts.add("often")

    assert lines(ours) == lines(theirs)


def test_nothing_is_said_of_what_was_not_called() -> None:
    registry = CollectorRegistry()
    registry.register(Shown(lambda: histogram(NAME, TEXT, LABELS, Durations())))

    assert len(lines(registry)) == 2


def test_labels_that_should_not_be_do_not_grow_without_bound(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(measures, "_SERIES_MAX", 2)
    counts, durations = Occurrences(), Durations()
    for number in range(5):
        counts.add(str(number))
        durations.note((str(number), "x"), 0.1)

    assert dict(counts.items()) == {("0",): 1, ("1",): 1, (OTHER,): 3}
    assert {labels: sum(series.numbers) for labels, series in durations.items()} == {
        ("0", "x"): 1,
        ("1", "x"): 1,
        (OTHER, OTHER): 3,
    }
