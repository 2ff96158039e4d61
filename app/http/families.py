"""Families of samples as Prometheus reads them, made of what `app.measures` has counted."""

from collections.abc import Iterable, Mapping
from itertools import accumulate
from typing import Final

from prometheus_client.core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    HistogramMetricFamily,
    Metric,
)
from prometheus_client.utils import floatToGoString

from app.measures import BUCKETS_S, Durations, Occurrences, SeriesLabels

_BOUNDS: Final = (*map(floatToGoString, BUCKETS_S), "+Inf")


def counter(name: str, text: str, labels: tuple[str, ...], counts: Occurrences) -> Metric:
    """Return a counter; its samples get `_total` behind their names."""
    return counter_of(name, text, labels, counts.items())


def counter_of(
    name: str, text: str, labels: tuple[str, ...], counts: Iterable[tuple[SeriesLabels, float]]
) -> Metric:
    """Return a counter of numbers that are kept elsewhere."""
    family = CounterMetricFamily(name, text, labels=labels)
    for values, number in counts:
        family.add_metric(values, number)
    return family


def gauge(name: str, text: str, value: float) -> Metric:
    """Return a gauge without labels."""
    return GaugeMetricFamily(name, text, value)


def gauge_of(name: str, text: str, label: str, values: Mapping[str, float]) -> Metric:
    """Return a gauge with a label."""
    family = GaugeMetricFamily(name, text, labels=[label])
    for value, number in values.items():
        family.add_metric([value], number)
    return family


def histogram(name: str, text: str, labels: tuple[str, ...], durations: Durations) -> Metric:
    """Return a histogram of durations in seconds."""
    family = HistogramMetricFamily(name, text, labels=labels)
    for values, series in durations.items():
        buckets = list(zip(_BOUNDS, map(float, accumulate(series.numbers)), strict=True))
        family.add_metric(values, buckets, series.total_s)
    return family
