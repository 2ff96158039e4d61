"""What a process counts while it works, kept where it happens and read when somebody asks.

Numbers in dictionaries and lists that one thread touches: to count costs a fraction of a
microsecond. The counters of prometheus_client take locks, and its histograms look at each bucket.
Labels come from our own code and the schema, never from what a client chose; should that be broken,
what is too much is counted under `OTHER`, so that nothing grows without bound.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

#: The upper bounds of the buckets that durations are sorted into, in seconds.
BUCKETS_S: Final = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0, 30.0)

#: What stands in place of labels there is no room for.
OTHER: Final = "other"

#: How many combinations of labels one measure keeps apart. Operations have most of them: a few
#: hundred root fields, each with five outcomes.
_SERIES_MAX: Final = 5_000

SeriesLabels = tuple[str, ...]


class Occurrences:
    """How often something happened, by labels."""

    __slots__ = ("_counts",)

    def __init__(self, *foreseen: SeriesLabels) -> None:
        """Begin with what is foreseen, as 0: that there is a first time is then seen, too."""
        self._counts: dict[SeriesLabels, int] = dict.fromkeys(foreseen, 0)

    def add(self, *labels: str, number: int = 1) -> None:
        """Count something under its labels."""
        counts = self._counts
        if labels not in counts and len(counts) >= _SERIES_MAX:
            labels = (OTHER,) * len(labels)
        counts[labels] = counts.get(labels, 0) + number

    def items(self) -> list[tuple[SeriesLabels, int]]:
        """Return what was counted, as it is now."""
        return list(self._counts.items())


class Series:
    """How many of one kind took about how long, and how long all took together."""

    __slots__ = ("numbers", "total_s")

    def __init__(self) -> None:
        #: How many fell into each bucket; the last one has no bound.
        self.numbers = [0] * (len(BUCKETS_S) + 1)
        self.total_s = 0.0


class Durations:
    """How often something happened and how long it took, by labels."""

    __slots__ = ("_series",)

    def __init__(self) -> None:
        self._series: dict[SeriesLabels, Series] = {}

    def note(self, labels: SeriesLabels, took_s: float) -> None:
        """Count something under its labels, with the time that it took."""
        series = self._series.get(labels)
        if series is None:
            if len(self._series) >= _SERIES_MAX:
                labels = (OTHER,) * len(labels)
            series = self._series.setdefault(labels, Series())
        series.numbers[bisect_left(BUCKETS_S, took_s)] += 1
        series.total_s += took_s

    def items(self) -> Iterator[tuple[SeriesLabels, Series]]:
        """Yield what was counted, as it is now."""
        yield from list(self._series.items())


@dataclass(slots=True)
class JobRuns:
    """How one loop of the background work went."""

    succeeded: int = 0
    failed: int = 0
    #: When it last came to a good end, in seconds since 1970; 0 while it never did.
    succeeded_at: float = 0.0
