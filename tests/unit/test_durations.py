"""The times of operations as Prometheus reads them: the same as its own library would say."""

from prometheus_client import CollectorRegistry, Histogram, generate_latest

from app.http.durations import OperationDurations

BUCKETS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0, 30.0)
TIMES = (0.0, 0.0004, 0.001, 0.0011, 0.05, 0.3, 29.0, 30.0, 31.0)


def lines(registry: CollectorRegistry) -> list[str]:
    return [
        line
        for line in generate_latest(registry).decode().splitlines()
        if "_created" not in line  # when a series began, which nobody asks
    ]


def test_it_says_what_the_histogram_of_the_library_says() -> None:
    theirs, ours = CollectorRegistry(), CollectorRegistry()
    histogram = Histogram(
        "latchkey_operation_seconds",
        "Time from a request's arrival to its answer, by root field.",
        ["operation", "field", "outcome"],
        buckets=BUCKETS,
        registry=theirs,
    )
    durations = OperationDurations()
    ours.register(durations)

    for number, took_s in enumerate(TIMES):
        field = "me" if number % 2 else "globals"
        histogram.labels("query", field, "success").observe(took_s)
        durations.note("query", field, succeeded=True, took_s=took_s)
    histogram.labels("mutation", "lnInvoiceCreate", "error").observe(0.2)
    durations.note("mutation", "lnInvoiceCreate", succeeded=False, took_s=0.2)

    assert lines(ours) == lines(theirs)
    assert len(lines(ours)) == 2 + 3 * (len(BUCKETS) + 1 + 2)


def test_nothing_is_said_of_what_was_not_called() -> None:
    registry = CollectorRegistry()
    registry.register(OperationDurations())

    assert len(lines(registry)) == 2
