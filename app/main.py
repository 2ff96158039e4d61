"""The composition root: opens what a process needs and puts the application together."""

import asyncio
import gc
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from starlette.applications import Starlette
from starlette.types import ASGIApp

from app import embedded
from app.cache import PrincipalCache
from app.db import migrate, open_pool
from app.graphql.schema import build_schema
from app.http.api import Api
from app.http.errors import EXCEPTION_HANDLERS
from app.http.graphiql import static_routes
from app.http.graphql import documents_for
from app.http.health import Health
from app.http.metrics import Metrics
from app.http.middleware import Edge
from app.http.sandbox import SandboxControl, sandbox_routes
from app.hub import EventHub
from app.lightning.sandbox import SandboxNode
from app.limiter import Limiter
from app.listener import Listener
from app.prices import Prices
from app.runtime import Runtime
from app.services import installation, receipts
from app.settings import Settings
from app.telemetry import configure_logging
from app.usage import UsageBuffer
from app.worker import jobs

_PEPPER_FILE = "key_pepper"
#: How long a stopping server waits for the mutations at work.
_MUTATIONS_END_S = 60.0


class UnsupportedNodeError(RuntimeError):
    """The configured node has no adapter in this version."""


@asynccontextmanager
async def database(settings: Settings) -> AsyncIterator[str]:
    """Give the address of the database, starting the embedded one if none is configured."""
    if settings.database_url is not None:
        yield settings.database_url.get_secret_value()
        return
    server = await asyncio.to_thread(embedded.start, settings.data_dir)
    try:
        await embedded.ensure_database(server.dsn)
        yield server.dsn
    finally:
        await asyncio.to_thread(server.stop)


@asynccontextmanager
async def open_runtime(
    settings: Settings, *, migrates: bool = True, listens: bool = True
) -> AsyncIterator[Runtime]:
    """Open everything a process needs, and close it again in the reverse order.

    `listens` False is for a command: it has nothing cached, so it need not hear of changes.
    Raises `UnsupportedNodeError`, `app.db.MigrationError`, `WrongPepperError`.
    """
    if settings.node != "sandbox":
        raise UnsupportedNodeError(
            f"LATCHKEY_NODE={settings.node} is not supported by this version yet; use sandbox, "
            "which simulates the Lightning network."
        )
    async with AsyncExitStack() as stack:
        dsn = await stack.enter_async_context(database(settings))
        if migrates:
            await migrate(dsn)
        pool = await open_pool(
            dsn, size=settings.pool_size, statement_timeout_s=settings.statement_timeout_s
        )
        stack.push_async_callback(pool.close)
        pepper = key_pepper(settings)
        await installation.check_pepper(pool, pepper)
        listener = Listener(dsn)
        principals = PrincipalCache(healthy=lambda: listener.healthy)
        listener.on_change(principals.forget)
        listener.on_gap(principals.forget_all)
        if listens:
            await listener.start()
            stack.push_async_callback(listener.stop)
        limiter = Limiter.of(settings)
        stack.push_async_callback(limiter.close)
        yield Runtime(
            settings=settings,
            pool=pool,
            node=await SandboxNode.open(pool),
            prices=Prices.of(settings),
            limiter=limiter,
            listener=listener,
            principals=principals,
            hub=EventHub(),
            usage=UsageBuffer(),
            key_pepper=pepper,
        )


def key_pepper(settings: Settings) -> bytes:
    """Return the secret that API keys are hashed with, from the settings or the data directory."""
    if settings.key_pepper is not None:
        return settings.key_pepper.get_secret_value().encode()
    return embedded.secret_file(settings.data_dir, _PEPPER_FILE)


def create_app(settings: Settings | None = None) -> ASGIApp:
    """Return the application; what it needs is opened when it starts up.

    Called without settings (by a worker process), it reads them from the environment and leaves
    the migrations to the process that started it.
    """
    effective = settings or Settings()
    if settings is None:
        configure_logging(effective.log_level)
    metrics = Metrics()
    health = Health(metrics)
    schema = build_schema()
    documents = documents_for(schema, effective)
    direct: dict[str, ASGIApp] = {}

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with open_runtime(effective, migrates=settings is not None) as runtime:
            api = Api(runtime, schema, documents, metrics)
            direct.update(api.paths)
            health.open(runtime)
            app.state.sandbox = _sandbox_control(runtime)
            # What start-up made stays for good: the collector need not look at it again.
            gc.collect()
            gc.freeze()
            async with jobs.running(runtime):
                yield
                await api.close(_MUTATIONS_END_S)

    routes = [*health.routes(), *static_routes()]
    if effective.node == "sandbox":
        routes += sandbox_routes()
    logs_all = effective.log_level == "debug"
    app = Starlette(routes=routes, lifespan=lifespan, exception_handlers=EXCEPTION_HANDLERS)
    app.router.redirect_slashes = False
    return Edge(app, direct, logs_all=logs_all)


def _sandbox_control(runtime: Runtime) -> SandboxControl | None:
    if not isinstance(runtime.node, SandboxNode):
        return None
    return SandboxControl(
        node=runtime.node,
        on_receipt=lambda payment_hash: receipts.settled_outside(runtime, payment_hash),
        token=runtime.settings.sandbox_token,
    )
