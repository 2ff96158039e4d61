"""How long operations take, counted by each request and read now and then.

The histograms of prometheus_client take locks and look at each bucket; these are numbers in lists,
which only the event loop's thread touches.
"""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate
from typing import Final

from prometheus_client.core import HistogramMetricFamily
from prometheus_client.registry import Collector
from prometheus_client.utils import floatToGoString

_BUCKETS_S: Final = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0, 30.0)
_BOUNDS: Final = (*map(floatToGoString, _BUCKETS_S), "+Inf")


class _Series:
    """The operations of one kind: how many took about how long, and how long all took together."""

    __slots__ = ("numbers", "total_s")

    def __init__(self) -> None:
        self.numbers = [0] * len(_BOUNDS)
        self.total_s = 0.0


class OperationDurations(Collector):
    """Times of operations by root field and outcome. Call it in one thread."""

    def __init__(self) -> None:
        self._series: dict[tuple[str, str, bool], _Series] = {}

    def note(self, operation: str, field: str, *, succeeded: bool, took_s: float) -> None:
        """Count an operation under a root field of the schema; `operation` is what kind it is."""
        kind = (operation, field, succeeded)
        series = self._series.get(kind)
        if series is None:
            series = self._series[kind] = _Series()
        series.numbers[bisect_left(_BUCKETS_S, took_s)] += 1
        series.total_s += took_s

    def collect(self) -> Iterator[HistogramMetricFamily]:
        family = HistogramMetricFamily(
            "latchkey_operation_seconds",
            "Time from a request's arrival to its answer, by root field.",
            labels=["operation", "field", "outcome"],
        )
        for (operation, field, succeeded), series in self._series.items():
            labels = [operation, field, "success" if succeeded else "error"]
            buckets = list(zip(_BOUNDS, map(float, accumulate(series.numbers)), strict=True))
            family.add_metric(labels, buckets, series.total_s)
        yield family
