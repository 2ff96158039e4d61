"""How the server is: for supervisors (`/healthz`), balancers (`/readyz`), Prometheus (`/metrics`).

The first two are for everybody and tell no more than which part is down, or needs a person. Metrics
show what is used how much: they are for programs on this machine or in the trusted networks only.
"""

import asyncio
from collections.abc import Awaitable, Callable
from time import monotonic
from typing import Final

import orjson
import structlog
from prometheus_client.exposition import choose_encoder
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from app.addresses import parse, within
from app.http.attention import Watch
from app.http.client_address import client_address
from app.http.metrics import Metrics
from app.process.runtime import Runtime

_CHECK_TIMEOUT_S: Final = 2.0
#: An answer serves everybody who asks within this time: strangers may ask often.
_FRESH_FOR_S: Final = 1.0

#: Headers that a proxy adds: the caller is not the one whose address we see.
_PROXY_HEADERS: Final = ("x-forwarded-for", "x-forwarded-host", "forwarded", "x-real-ip", "via")

_OPENMETRICS: Final = "application/openmetrics-text"

_log = structlog.get_logger(__name__)


class Health:
    """Answers about one process, which is ready once its runtime is open."""

    def __init__(self, metrics: Metrics) -> None:
        self._metrics = metrics
        self._runtime: Runtime | None = None
        self._checks: dict[str, bool] = {}
        self._checked_at = float("-inf")
        self._checking = asyncio.Lock()
        self._attention = Watch()

    def open(self, runtime: Runtime) -> None:
        """Begin to report on a runtime."""
        self._runtime = runtime
        self._metrics.watch(runtime.pool)
        self._attention.open(runtime)

    def routes(self) -> list[Route]:
        """Return the three routes."""
        return [
            Route("/healthz", self._live, methods=["GET"]),
            Route("/readyz", self._ready, methods=["GET"]),
            Route("/metrics", self._show_metrics, methods=["GET"]),
        ]

    async def _live(self, _request: Request) -> Response:
        return Response(headers=_NO_STORE)

    async def _ready(self, _request: Request) -> Response:
        checks = await self._check()
        ready = all(checks.values())
        counts = await self._attention.counts()
        answer: dict[str, object] = {
            "status": "ready" if ready else "not ready",
            "checks": {name: "ok" if well else "down" for name, well in checks.items()},
        }
        if any(counts.values()):  # it serves all the same; how much there is, the metrics tell
            answer["attention"] = [what for what, count in counts.items() if count]
        return Response(orjson.dumps(answer), 200 if ready else 503, _NO_STORE, "application/json")

    async def _show_metrics(self, request: Request) -> Response:
        if not self._may_see(request):
            raise HTTPException(403)
        self._metrics.needs_attention(await self._attention.counts())
        # Only the name of the format is taken from the header: the library trips over odd versions.
        wanted = _OPENMETRICS if _OPENMETRICS in request.headers.get("accept", "") else ""
        encode, media_type = choose_encoder(wanted)
        return Response(encode(self._metrics.registry), 200, _NO_STORE, media_type)

    def _may_see(self, request: Request) -> bool:
        trusted = () if self._runtime is None else self._runtime.settings.trusted_networks
        peer = request.client.host if request.client else ""
        forwarded = any(name in request.headers for name in _PROXY_HEADERS)
        if forwarded and not within(peer, trusted):
            return False  # a proxy that nobody named: whoever called it is unknown
        address = client_address(peer, request.headers.raw, trusted)
        found = parse(address)
        return found is not None and (found.is_loopback or within(address, trusted))

    async def _check(self) -> dict[str, bool]:
        async with self._checking:
            if monotonic() - self._checked_at > _FRESH_FOR_S:
                self._checks = await self._look()
                self._checked_at = monotonic()
        return self._checks

    async def _look(self) -> dict[str, bool]:
        runtime = self._runtime
        if runtime is None:
            return {"database": False, "listener": False, "node": False}
        database, node = await asyncio.gather(
            _works("database", lambda: _database(runtime)),
            _works("node", runtime.node.balance_msat),
        )
        return {"database": database, "listener": runtime.listener.healthy, "node": node}


async def _database(runtime: Runtime) -> None:
    async with runtime.connection() as connection:
        await connection.fetchval(_ALIVE)


async def _works(part: str, check: Callable[[], Awaitable[object]]) -> bool:
    try:
        async with asyncio.timeout(_CHECK_TIMEOUT_S):
            await check()
    except Exception as error:
        _log.warning("not_ready", part=part, error=type(error).__name__)
        return False
    return True


_ALIVE = "SELECT 1"
_NO_STORE: Final = {"Cache-Control": "no-store"}
