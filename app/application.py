"""The composition root of the server: puts the application together."""

import asyncio
import gc
import os
from collections.abc import AsyncIterator
from contextlib import AbstractContextManager, asynccontextmanager, nullcontext
from typing import Final

from graphql import GraphQLSchema
from starlette.applications import Starlette
from starlette.types import ASGIApp

from app import tracing
from app.graphql.schema import build_schema
from app.http import siblings
from app.http.api import Api
from app.http.documents import documents_for
from app.http.draining import DRAINING, Draining
from app.http.events.counting import OpenStreams
from app.http.events.endpoint import EventsEndpoint
from app.http.graphiql import static_routes
from app.http.health import Health
from app.http.hooks import HooksEndpoint
from app.http.leaks import LeaksEndpoint
from app.http.lnurl import LnurlEndpoint
from app.http.logins import LoginEndpoints
from app.http.metrics import Metrics
from app.http.middleware import Edge
from app.http.proxy_watch import ProxyWatch
from app.http.sandbox.control import SandboxControl, sandbox_routes
from app.http.traced import TracedEdge, trace_root_fields
from app.nodes.sandbox.node import SandboxNode
from app.process import stopping, traces
from app.process.hung import HungLoop
from app.process.loop_lag import LoopLag
from app.process.runtime import Runtime
from app.process.service_manager import watchdog_s
from app.process.telemetry import configure_logging, log_what_nobody_caught
from app.services import sandbox_funds
from app.services.logins import delivery
from app.services.payments import held
from app.settings import Settings
from app.startup import open_runtime
from app.web import refusals, wayposts
from app.web.live import LiveStreams
from app.web.site import Site
from app.web.table import ROWS, ROWS_OF_REAL_NODES
from app.worker import jobs

#: How many more objects than were freed are made before the collector looks for cycles among them.
#: Requests leave few behind, and it looks at all that those at work are using: Python's 700 had a
#: twelfth of the processor spent on that.
_NEW_OBJECTS: Final = 10_000


def create_app(settings: Settings | None = None) -> ASGIApp:
    """Return the application; what it needs is opened when it starts up.

    Called without settings (by a worker process), it reads them from the environment and leaves
    the migrations to the process that started it.
    """
    effective = settings or Settings()
    if settings is None:
        configure_logging(effective.log_level)
        log_what_nobody_caught()
    traces.begin(os.environ)
    metrics = Metrics()
    proxies = ProxyWatch(effective)
    health = Health(metrics, proxies)
    lnurl = LnurlEndpoint()
    hooks = HooksEndpoint(metrics)
    leaks = LeaksEndpoint()
    site = Site(ROWS if effective.node == "sandbox" else ROWS_OF_REAL_NODES)
    schema = _schema()
    documents = documents_for(schema, effective)
    direct: dict[str, ASGIApp] = {}

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[dict[str, Draining]]:
        async with open_runtime(effective, migrates=settings is not None) as runtime:
            stops = Draining(spread_s=stopping.spread_s(effective))
            api = Api(runtime, schema, documents, metrics, stops)
            direct.update(api.paths)
            direct.update(LoginEndpoints(runtime, metrics).paths)
            streams = OpenStreams(effective, metrics)
            direct.update(EventsEndpoint(runtime, metrics, stops, streams).paths)
            health.open(runtime, stops)
            lnurl.open(runtime)
            hooks.open(runtime)
            leaks.open(runtime)
            site.open(runtime, api, LiveStreams(streams, stops))
            app.state.sandbox = _sandbox_control(runtime, stops)
            # What start-up made stays for good: the collector need not look at it again.
            gc.collect()
            gc.freeze()
            gc.set_threshold(_NEW_OBJECTS, *gc.get_threshold()[1:])
            async with (
                jobs.running(runtime),
                siblings.joined(metrics.own, effective.workers) as others,
            ):
                health.siblings = others
                with LoopLag().watched() as lag, _loop_watched(one_of_several=settings is None):
                    metrics.watch_loop(lag)
                    yield {DRAINING: stops}
                left = await api.close(stopping.mutations_s(effective))
                if left:
                    stopping.left("mutations", still_at_work=left)
        await asyncio.to_thread(traces.end)

    ours = (health, lnurl, hooks, leaks, site)
    routes = [
        *(route for one in ours for route in one.routes()),
        *static_routes(),
        *wayposts.routes(),
    ]
    if effective.node == "sandbox":
        routes += sandbox_routes()
    logs_all = effective.log_level == "debug"
    app = Starlette(routes=routes, lifespan=lifespan, exception_handlers=refusals.handlers())
    app.router.redirect_slashes = False
    edge = Edge(app, direct, logs_all=logs_all, proxies=proxies, metrics=metrics)
    return edge if tracing.active is None else TracedEdge(edge, direct, tracing.active)


def _schema() -> GraphQLSchema:
    schema = build_schema()
    if tracing.active is not None:
        trace_root_fields(schema)
    return schema


def _loop_watched(*, one_of_several: bool) -> AbstractContextManager[None]:
    """Watch over the loop of one of several processes, where somebody watches over them all."""
    timeout_s = watchdog_s(os.environ) if one_of_several else None
    return nullcontext() if timeout_s is None else HungLoop(timeout_s).watched()


def _sandbox_control(runtime: Runtime, stops: Draining) -> SandboxControl | None:
    if not isinstance(runtime.node, SandboxNode):
        return None
    return SandboxControl(
        node=runtime.node,
        on_receipt=lambda payment_hash: held.arrived(runtime, payment_hash),
        on_chain=lambda: sandbox_funds.chain_changed(runtime),
        token=runtime.settings.sandbox_token,
        outbox=lambda: delivery.outbox(runtime),
        draining=stops,
    )
