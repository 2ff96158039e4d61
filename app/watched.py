"""What `latchkey worker` answers to those who watch it: `/healthz`, `/readyz` and `/metrics`.

They are those of a server (`app.http.health`), at an address of their own. Nothing else is there,
and without `LATCHKEY_WORKER_PORT` not even that: a worker then listens nowhere.
"""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

from starlette.applications import Starlette

from app import binding
from app.http.draining import DRAINING, Draining
from app.http.health import Health
from app.http.metrics import Metrics
from app.http.protocol.server import LeavingServer
from app.process.loop_lag import LoopLag
from app.process.runtime import Runtime
from app.serving import configure
from app.setting_types import http_url


@asynccontextmanager
async def answering(runtime: Runtime) -> AsyncIterator[str | None]:
    """Answer while the block runs; gives our URL, or None where no port is set.

    Raises `OSError` when the address is taken or not ours.
    """
    settings = runtime.settings
    if settings.worker_port is None:
        yield None
        return
    listening = binding.bound(settings.worker_host, settings.worker_port)
    metrics = Metrics()
    server = _Beside(configure(settings, _application(runtime, metrics)))
    answers = asyncio.create_task(server.serve([listening]), name="watched")
    try:
        with LoopLag().watched() as lag:
            metrics.watch_loop(lag)
            yield http_url(*listening.getsockname()[:2])
    finally:
        server.should_exit = True
        await answers


def _application(runtime: Runtime, metrics: Metrics) -> Starlette:
    health, stops = Health(metrics), Draining()
    health.open(runtime, stops)

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[dict[str, Draining]]:
        yield {DRAINING: stops}

    return Starlette(routes=health.routes(), lifespan=lifespan)


class _Beside(LeavingServer):
    """A server beside the work of a process, which ends it: signals are not its business."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield
