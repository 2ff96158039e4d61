"""One answer to Prometheus for all processes that serve on one port.

The system gives a connection to any of them, so whichever is asked asks the others: each has a Unix
socket in a folder that only their user may enter, and tells there what it has counted. What each
counts by itself is told with its number, `worker="0"` and so on: a process that takes the place of
one that died has its number, and begins at 0, as counters of any process do that was started again.
A single process has no number, and nobody to ask.
"""

import asyncio
import fcntl
import os
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path
from typing import Any, Final

import orjson
import structlog
from prometheus_client import CollectorRegistry
from prometheus_client.core import GaugeMetricFamily, Metric

#: Names the folder to the processes that `app.serving` starts; no setting of an operator.
FOLDER_VARIABLE: Final = "_LATCHKEY_SIBLINGS"

_ANSWER_S: Final = 1.0
#: One that is being replaced may live on beside who takes its place: there are twice the places.
_PLACES: Final = 2
_READ_ALL: Final = -1

_log = structlog.get_logger(__name__)


class Siblings:
    """The processes that serve together, as one of them knows the others."""

    def __init__(self, folder: Path, number: int, of: int) -> None:
        self._folder = folder
        self._of = of
        #: Which of them this one is, from 0.
        self.number = number

    async def told(self) -> dict[int, list[Metric]]:
        """Return what each of the others tells, by its number; who does not answer is left out."""
        others = [
            number
            for number in range(_PLACES * self._of)
            if number != self.number and _socket(self._folder, number).exists()
        ]
        answers = await asyncio.gather(*(self._ask(number) for number in others))
        return {
            number: answer
            for number, answer in zip(others, answers, strict=True)
            if answer is not None
        }

    async def _ask(self, number: int) -> list[Metric] | None:
        try:
            async with asyncio.timeout(_ANSWER_S):
                reader, writer = await asyncio.open_unix_connection(_socket(self._folder, number))
                try:
                    return _metrics(orjson.loads(await reader.read(_READ_ALL)))
                finally:
                    writer.close()
        except (ConnectionRefusedError, FileNotFoundError):
            return None  # one that was killed left its socket, or it has just gone
        except (OSError, TimeoutError, ValueError) as error:
            _log.warning("sibling_silent", worker=number, error=type(error).__name__)
            return None

    @property
    def configured(self) -> int:
        """How many there are to be."""
        return self._of


class OneAnswer:
    """What is told in one answer: a registry as far as an encoder needs one."""

    def __init__(self, own: list[Metric], world: CollectorRegistry) -> None:
        self._own = own
        self._world = world

    def collect(self) -> Iterator[Metric]:
        """Yield all families."""
        yield from self._own
        yield from self._world.collect()


@asynccontextmanager
async def joined(own: CollectorRegistry, of: int) -> AsyncIterator[Siblings | None]:
    """Tell the others what this process counts while the block runs; None if it serves alone."""
    folder = os.environ.get(FOLDER_VARIABLE)
    if not folder or of == 1:
        yield None
        return
    with _place(Path(folder), of) as number:
        path = _socket(Path(folder), number)
        path.unlink(missing_ok=True)

        async def tell(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            with suppress(OSError):
                writer.write(orjson.dumps(_plain(own.collect())))
                await writer.drain()
            writer.close()

        server = await asyncio.start_unix_server(tell, path)
        try:
            yield Siblings(Path(folder), number, of)
        finally:
            server.close()
            path.unlink(missing_ok=True)


async def own_families(own: CollectorRegistry, siblings: Siblings | None) -> list[Metric]:
    """Return what this process counts, together with what the others do if there are any."""
    ours = list(own.collect())
    if siblings is None:
        return ours
    told = {siblings.number: ours, **await siblings.told()}
    merged: dict[str, Metric] = {}
    for number, metrics in sorted(told.items()):
        for metric in metrics:
            into = merged.setdefault(
                metric.name, Metric(metric.name, metric.documentation, metric.type, metric.unit)
            )
            into.samples += [
                sample._replace(labels={**sample.labels, "worker": str(number)})
                for sample in metric.samples
            ]
    processes = GaugeMetricFamily(
        "latchkey_workers",
        "Processes that serve on this port: as many as there should be, and as "
        "many as told of themselves.",
        labels=["state"],
    )
    processes.add_metric(["configured"], siblings.configured)
    processes.add_metric(["answered"], len(told))
    return [*merged.values(), processes]


@contextmanager
def _place(folder: Path, of: int) -> Iterator[int]:
    """Give the lowest number that no living process has; the system frees that of one that dies."""
    for number in range(_PLACES * of):
        with (folder / str(number)).open("ab") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                continue
            yield number
            return
    raise RuntimeError("more processes serve here than there should be")


def _socket(folder: Path, number: int) -> Path:
    return folder / f"{number}.sock"


def _plain(metrics: Iterable[Metric]) -> list[dict[str, object]]:
    return [
        {
            "name": metric.name,
            "text": metric.documentation,
            "type": metric.type,
            "unit": metric.unit,
            "samples": [
                (sample.name, sample.labels, repr(float(sample.value))) for sample in metric.samples
            ],
        }
        for metric in metrics
    ]


def _metrics(plain: list[Mapping[str, Any]]) -> list[Metric]:
    metrics = []
    for one in plain:
        metric = Metric(one["name"], one["text"], one["type"], one["unit"])
        for name, labels, value in one["samples"]:
            metric.add_sample(name, labels, float(value))
        metrics.append(metric)
    return metrics
