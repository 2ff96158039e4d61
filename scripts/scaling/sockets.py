"""What idle WebSockets cost: the memory of each, and what payments take beside them."""

import asyncio
import resource
import sys
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Final

from scripts.benchmark import processes, world, wrk
from scripts.benchmark.clients import Clients
from scripts.benchmark.report import Sample

#: Room for all of them, from one address.
_SETTINGS: Final = (
    "LATCHKEY_CONNECTIONS_MAX",
    "LATCHKEY_CONNECTIONS_PER_ADDRESS_MAX",
    "LATCHKEY_SOCKETS_PER_ADDRESS_MAX",
    "LATCHKEY_REQUESTS_MAX",
)
_HISTORY: Final = 100
_OPEN_TIMEOUT_S: Final = 600.0
_SETTLED_S: Final = 3.0
_FILES_BESIDE: Final = 500


@dataclass(frozen=True, slots=True)
class Idle:
    """What was measured: of each socket, and of payments without and with them."""

    sockets: int
    processes: int
    bytes_each: float | None
    without: list[Sample]
    beside: list[Sample]


async def measured(
    folder: Path, sockets: int, *, workers: int, rounds: int = 3, seconds: float = 5.0
) -> Idle:
    """Open so many on a server of its own. Raises `BenchmarkError` where that cannot be."""
    sockets = _as_many_as_files(sockets)
    room = str(2 * sockets + 1_000)
    settings = dict.fromkeys(_SETTINGS, room) | {"LATCHKEY_WORKERS": str(workers)}
    async with world.running_server(folder, settings=settings) as server:
        people = await world.populate(server, history=_HISTORY)
        clients = Clients(people, seconds, _HISTORY, wrk.find() is not None)
        await clients.pay()  # what is made at the first payments does not belong to the sockets
        without = [await clients.pay() for _ in range(rounds)]
        empty = processes.own_bytes(server.pid)
        url = server.url.replace("http", "ws", 1) + "/graphql"
        async with processes.serving(
            [
                *(sys.executable, "-m", "scripts.scaling.idle"),
                *(url, people.historian.credential.value, str(sockets)),
            ],
            env=server.env,
            log=folder / "idle.log",
            timeout_s=_OPEN_TIMEOUT_S,
        ):
            await asyncio.sleep(_SETTLED_S)
            full = processes.own_bytes(server.pid)
            beside = [await clients.pay() for _ in range(2 * rounds)]
        # Before them and after them: the machine's speed drifts, and tables grow.
        without += [await clients.pay() for _ in range(rounds)]
    each = None if full is None or empty is None else (full - empty) / sockets
    return Idle(sockets, workers, each, without, beside)


def text_of(found: Idle) -> str:
    """Return two lines of it."""
    each = "unknown" if found.bytes_each is None else f"{found.bytes_each / 1_024:.1f} KiB"
    return (
        f"{found.sockets:,} idle WebSockets, {found.processes} processes: {each} each\n"
        f"payments without / beside them: {_rate(found.without)} / {_rate(found.beside)} a second, "
        f"p99 {_p99(found.without)} / {_p99(found.beside)} ms"
    )


def _rate(samples: list[Sample]) -> str:
    return f"{median(one.measured.per_s for one in samples):,.0f}"


def _p99(samples: list[Sample]) -> str:
    return f"{median(one.measured.p99_ms for one in samples):.1f}"


def _as_many_as_files(sockets: int) -> int:
    """Let our children have as many sockets as we may have ourselves; return how many that is."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    if most == resource.RLIM_INFINITY:
        most = sockets + _FILES_BESIDE
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    return min(sockets, most - _FILES_BESIDE)
