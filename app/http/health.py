"""How the server is: for supervisors (`/healthz`), balancers (`/readyz`), Prometheus (`/metrics`).

`/healthz` says that this process serves, and looks at nothing else: a supervisor that ended it for
what is wrong elsewhere would mend nothing. `/readyz` says that requests can be carried out: the
database reads and writes, changes are heard of, the clocks agree, and nobody has told this process
to stop. Whether the node and Redis answer stands there, too, and takes nobody out of service.

The first two are for everybody and tell no more than which part is down, of writing and clocks why,
in fixed words and a number, and what a person must look at. Metrics show what is used how much, so
they are for programs on this machine or in the trusted networks only.
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
from app.database.pool import why_not_written
from app.http.attention import Watch
from app.http.client_address import client_address
from app.http.draining import Draining
from app.http.metrics import Metrics
from app.http.proxy_watch import ProxyWatch
from app.http.siblings import OneAnswer, Siblings, own_families
from app.http.surroundings import Surroundings
from app.http.world_measures import WorldMeasures
from app.nodes.port import AnotherNodeError
from app.process.runtime import Runtime
from app.services import pulse

#: All processes share these. Without Redis each counts for itself and strangers are refused;
#: without the node reading, payments inside, keys and logins go on: no reason for a balancer to
#: take every process out of service at once.
_DISPENSABLE: Final = frozenset({"redis", "node"})
_CHECK_TIMEOUT_S: Final = 2.0
#: An answer serves everybody who asks within this time: strangers may ask often.
_FRESH_FOR_S: Final = 1.0
#: So often it is tried whether the database writes.
_WRITE_EVERY_S: Final = 5.0
#: So long a refusal to write that a request met is told of, though the trial succeeds.
_REFUSED_FOR_S: Final = 30.0

#: Nothing need be looked at for it, and nothing may delay it: balancers shall go elsewhere.
_LEAVING: Final = orjson.dumps(
    {"status": "leaving", "checks": {"process": "down: it was told to stop"}}
)

_OK: Final = "ok"
_DOWN: Final = "down"
_ANOTHER: Final = "another node than last time answers"

#: Headers that a proxy adds: the caller is not the one whose address we see.
_PROXY_HEADERS: Final = ("x-forwarded-for", "x-forwarded-host", "forwarded", "x-real-ip", "via")

_OPENMETRICS: Final = "application/openmetrics-text"

_log = structlog.get_logger(__name__)


class Health:
    """Answers about one process, which is ready once its runtime is open."""

    def __init__(self, metrics: Metrics, proxies: ProxyWatch | None = None) -> None:
        self._metrics = metrics
        self._proxies = proxies
        self._runtime: Runtime | None = None
        self._checks: dict[str, str] = {}
        self._wrote_at = float("-inf")
        self._checked_at = float("-inf")
        self._checking = asyncio.Lock()
        self._attention = Watch()
        self._draining: Draining | None = None
        self._around: Surroundings | None = None
        self._world: WorldMeasures | None = None
        #: The other processes that serve with this one, if there are any.
        self.siblings: Siblings | None = None

    def open(self, runtime: Runtime, draining: Draining) -> None:
        """Begin to report on a runtime, as long as it is not told to leave."""
        self._runtime = runtime
        self._draining = draining
        self._attention.open(runtime)
        self._around = Surroundings(runtime)
        self._world = WorldMeasures(runtime, self._attention, self._around)
        self._metrics.watch(runtime)
        self._metrics.tell(self._world)

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
        if self._draining is not None and self._draining.leaving:
            return Response(_LEAVING, 503, _NO_STORE, "application/json")
        checks = await self._check()
        ready = all(state == _OK for name, state in checks.items() if name not in _DISPENSABLE)
        counts = await self._attention.counts()
        answer: dict[str, object] = {"status": "ready" if ready else "not ready", "checks": checks}
        attention = [what for what, count in counts.items() if count]
        attention += [] if self._proxies is None else self._proxies.noticed
        if attention:  # it serves all the same; how much there is, the metrics tell
            answer["attention"] = attention
        return Response(orjson.dumps(answer), 200 if ready else 503, _NO_STORE, "application/json")

    async def _show_metrics(self, request: Request) -> Response:
        if not self._may_see(request):
            raise HTTPException(403)
        await self.look_around()
        # Only the name of the format is taken from the header: the library trips over odd versions.
        wanted = _OPENMETRICS if _OPENMETRICS in request.headers.get("accept", "") else ""
        encode, media_type = choose_encoder(wanted)
        told = OneAnswer(await own_families(self._metrics.own, self.siblings), self._metrics.world)
        return Response(encode(told), 200, _NO_STORE, media_type)

    async def look_around(self) -> None:
        """Look at what metrics tell for all processes, as far as it is not fresh."""
        if self._around is None or self._world is None:
            return
        checks, attention, _ = await asyncio.gather(
            self._check(), self._attention.counts(), self._around.look()
        )
        self._world.ready = {part: state == _OK for part, state in checks.items()}
        self._world.attention = attention

    def _may_see(self, request: Request) -> bool:
        trusted = () if self._runtime is None else self._runtime.settings.trusted_networks
        peer = request.client.host if request.client else ""
        forwarded = any(name in request.headers for name in _PROXY_HEADERS)
        if forwarded and not within(peer, trusted):
            return False  # a proxy that nobody named: whoever called it is unknown
        address = client_address(peer, request.headers.raw, trusted)
        found = parse(address)
        return found is not None and (found.is_loopback or within(address, trusted))

    async def _check(self) -> dict[str, str]:
        async with self._checking:
            if monotonic() - self._checked_at > _FRESH_FOR_S:
                self._checks = await self._look()
                self._checked_at = monotonic()
        return self._checks

    async def _look(self) -> dict[str, str]:
        runtime = self._runtime
        if runtime is None:
            return dict.fromkeys(("database", "writes", "listener", "node", "clock"), _DOWN)
        checks: dict[str, Awaitable[str]] = {
            "database": _state("database", lambda: _database(runtime)),
            "writes": self._writes(runtime),
            "node": _state("node", runtime.node.info),
        }
        if runtime.limiter.is_shared:
            checks["redis"] = _state("redis", runtime.limiter.ask)
        found = await asyncio.gather(*checks.values())
        listener = _OK if runtime.listener.healthy else _DOWN
        clock = f"{_DOWN}: {runtime.clock.difference()}" if runtime.clock.is_wrong else _OK
        return {"listener": listener, "clock": clock, **dict(zip(checks, found, strict=True))}

    async def _writes(self, runtime: Runtime) -> str:
        """Try whether the database writes, unless it did so a moment ago."""
        if monotonic() - self._wrote_at > _WRITE_EVERY_S:
            state = await _state("writes", lambda: pulse.beat(runtime))
            if state != _OK:
                return state
            self._wrote_at = monotonic()
        refusal = runtime.pool.refusal
        if refusal is not None and monotonic() - refusal.at < _REFUSED_FOR_S:
            return f"{_DOWN}: {refusal.why}"
        return _OK


async def _database(runtime: Runtime) -> None:
    async with runtime.connection() as connection:
        await connection.fetchval(_ALIVE)


async def _state(part: str, check: Callable[[], Awaitable[object]]) -> str:
    try:
        async with asyncio.timeout(_CHECK_TIMEOUT_S):
            await check()
    except Exception as error:
        _log.warning("not_ready", part=part, error=type(error).__name__)
        why = _ANOTHER if isinstance(error, AnotherNodeError) else why_not_written(error)
        return _DOWN if why is None else f"{_DOWN}: {why}"
    return _OK


_ALIVE = "SELECT 1"
_NO_STORE: Final = {"Cache-Control": "no-store"}
