"""Opens what a process needs, be it a server, a worker or a command, and closes it again."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from functools import partial
from time import time
from typing import Final, TypedDict

from app.database import embedded, fitness, migrations, pooler
from app.database import replicas as replication
from app.database.clock import Clock
from app.database.embedded import EmbeddedPostgres
from app.database.hearing import Probe
from app.database.listener import Listener
from app.database.opening import open_pool
from app.database.pool import Pool
from app.database.replicas import Replicas
from app.database.secret_files import secret_file
from app.limits.limiter import Limiter
from app.limits.memory import MemoryWindows
from app.limits.seen import MemorySeen, NothingSeen, Seen
from app.measures import Occurrences
from app.nodes import opening
from app.outbound.client import OutboundClient
from app.prices.market import Prices
from app.process import stopping
from app.process.hub import EventHub
from app.process.principals import PrincipalCache
from app.process.runtime import Runtime
from app.process.tallies import Tallies
from app.process.timers import Timers
from app.process.usage import UsageBuffer
from app.process.witness import Witness
from app.services import installation, known_node, outbox, restorations
from app.services.prices import feed
from app.settings import Settings

#: The file of the data directory in which the generated secret is.
PEPPER_FILE: Final = "key_pepper"


class _Limits(TypedDict):
    size: int
    statement_timeout_s: float
    slow_s: float
    slow: Occurrences | None


class RedisUrlError(RuntimeError):
    """The address of Redis is none that its clients understand."""


@asynccontextmanager
async def database(settings: Settings, *, creates: bool = True) -> AsyncIterator[str]:
    """Give the address of the database, starting the embedded one if none is configured.

    Raises `app.database.embedded.NoServerError` when there is none and `creates` is False.
    """
    if settings.database_url is not None:
        yield settings.database_url.get_secret_value()
        return
    server = await asyncio.to_thread(embedded.start, settings.data_dir, creates=creates)
    try:
        await embedded.ensure_database(server.dsn)
        yield server.dsn
    finally:
        await asyncio.to_thread(stop_embedded, server, settings)


def direct_address(settings: Settings, dsn: str) -> str:
    """Return where what is no mere transaction goes: past the pooler that `dsn` may lead to."""
    direct = settings.database_direct_url
    return dsn if direct is None else direct.get_secret_value()


@asynccontextmanager
async def direct_database(settings: Settings, *, creates: bool) -> AsyncIterator[str]:
    """Like `database`, for what is no mere transaction: past the pooler, if there is one."""
    async with database(settings, creates=creates) as dsn:
        yield direct_address(settings, dsn)


async def pool_of(
    settings: Settings, dsn: str, *, size: int, slow: Occurrences | None = None
) -> Pool:
    """Open a pool to a database, by way of a pooler if the settings say so.

    Raises `app.database.opening.DatabaseUnusableError`.
    """
    limits: _Limits = {
        "size": size,
        "statement_timeout_s": settings.statement_timeout_s,
        "slow_s": 0.0 if slow is None else settings.slow_statement_ms / 1_000,
        "slow": slow,
    }
    if settings.database_direct_url is None:
        return await open_pool(dsn, **limits)
    return await pooler.open_pool_through(
        dsn,
        direct_address(settings, dsn),
        prepares=settings.pooler_prepares == "on",
        **limits,
    )


@asynccontextmanager
async def _replicas(settings: Settings, pool: Pool) -> AsyncIterator[Replicas | None]:
    if not settings.replica_addresses:
        yield None
        return
    async with replication.opened(
        settings.replica_addresses,
        pool,
        size=settings.pool_size,
        statement_timeout_s=settings.statement_timeout_s,
        lag_max_s=settings.replica_lag_max_s,
    ) as opened:
        yield opened


def stop_embedded(server: EmbeddedPostgres, settings: Settings) -> None:
    """Stop the embedded server unless somebody else uses it; say so if it does not end."""
    if not server.stop(timeout_s=stopping.database_s(settings)):
        stopping.left("the embedded PostgreSQL", folder=str(settings.data_dir))


@asynccontextmanager
async def open_runtime(
    settings: Settings,
    *,
    migrates: bool = True,
    listens: bool = True,
    creates: bool = True,
    wall: Callable[[], float] = time,
) -> AsyncIterator[Runtime]:
    """Open everything a process needs, and close it again in the reverse order.

    `migrates` False leaves the schema as it is; whether we can work with it is looked at in any
    case. `listens` False is for a command: it has nothing cached, so it need not hear of changes.
    `creates` False is, too: it works on the server that there is, and makes none. With both False a
    node that is known is asked for nothing before it is needed; it may be away in any case. `wall`
    is this machine's clock, in seconds since 1970. Raises `app.nodes.port.WrongNodeError`,
    `app.errors.NodeUnavailable`, `WrongPepperError`, `app.prices.sources.SourceError`,
    `app.database.embedded.NoServerError`, `app.database.migrations.MigrationError`.
    """
    async with AsyncExitStack() as stack:
        dsn = await stack.enter_async_context(database(settings, creates=creates))
        if migrates:
            await migrations.migrate(direct_address(settings, dsn), creates=creates)
        feed.check(settings)
        tallies = Tallies()
        slow = tallies.slow_statements
        pool = await pool_of(settings, dsn, size=settings.pool_size, slow=slow)
        stack.push_async_callback(_close_pool, pool, stopping.process_s(settings))
        await pooler.require_none_between(pool)
        async with pool.acquire() as connection:
            facts = await fitness.require(connection)
        if listens:
            fitness.tell(facts, settings)
        await migrations.confirm(pool)
        await installation.require_here(pool)
        if not creates and not has_key_pepper(settings):
            await installation.require_no_pepper(pool)
        pepper = key_pepper(settings)
        await installation.check_pepper(pool, pepper)
        witness = Witness(settings.data_dir)
        sends = await restorations.gate_of(pool, witness)
        pool.greet = partial(restorations.recognise, gate=sends, witness=witness)
        await outbox.rebase(pool)
        replicas = await stack.enter_async_context(_replicas(settings, pool)) if listens else None
        clock = Clock(settings.clock_skew_max_s, wall=wall)
        await clock.ask(pool)
        listener = Listener(direct_address(settings, dsn), clock)
        principals = PrincipalCache(healthy=lambda: listener.healthy)
        listener.on_change(principals.forget)
        listener.on_gap(principals.forget_all)
        listener.on_loss(pool.renew)
        pool.is_certain = lambda: listener.is_certain
        if listens:
            probe = Probe(listener)
            await listener.start()
            stack.push_async_callback(listener.stop)
            await probe.prove(pool)
        limiter = limiter_for(settings)
        stack.push_async_callback(limiter.close)
        seen = seen_for(settings)
        stack.push_async_callback(seen.close)
        known = await known_node.remembered(pool, settings)
        node = await stack.enter_async_context(
            opening.opened(
                settings,
                pool,
                clock.timestamp,
                known=known,
                asks=listens or creates,
                calls=tallies.node_calls,
            )
        )
        await known_node.keep(pool, node)
        outbound = OutboundClient(
            networks=settings.reachable_networks, timeout_s=settings.outbound_timeout_s
        )
        stack.callback(outbound.close)
        yield Runtime(
            settings=settings,
            clock=clock,
            pool=pool,
            node=node,
            prices=Prices.of(settings, clock.timestamp),
            limiter=limiter,
            seen=seen,
            listener=listener,
            principals=principals,
            hub=EventHub(),
            usage=UsageBuffer(clock=clock.timestamp),
            body_timers=Timers(settings.body_timeout_s),
            request_timers=Timers(settings.request_timeout_s),
            outbound=outbound,
            key_pepper=pepper,
            replicas=replicas,
            sends=sends,
            witness=witness,
            tallies=tallies,
        )


def has_key_pepper(settings: Settings) -> bool:
    """Tell whether the secret that API keys are hashed with is there already."""
    return settings.key_pepper is not None or (settings.data_dir / PEPPER_FILE).exists()


async def _close_pool(pool: Pool, timeout_s: float) -> None:
    if not await pool.close(timeout_s=timeout_s):
        stopping.left("connections of the database pool", cut=True)


def key_pepper(settings: Settings) -> bytes:
    """Return the secret that API keys are hashed with, from the settings or the data directory."""
    if settings.key_pepper is not None:
        return settings.key_pepper.get_secret_value().encode()
    return secret_file(settings.data_dir, PEPPER_FILE)


def limiter_for(settings: Settings) -> Limiter:
    """Return the limiter that the settings ask for: none, of this process, or shared."""
    if settings.rate_limits == "off":
        return Limiter(None)
    if settings.redis_url is None:
        return Limiter(MemoryWindows())
    # The clients of Redis take a while to import, and few installations have one.
    from app.limits.shared import SharedWindows

    with _url_understood():
        return Limiter(SharedWindows(settings.redis_url.get_secret_value()))


def seen_for(settings: Settings) -> Seen:
    """Return what remembers nonces: this process, or Redis; limits that are off change nothing."""
    if settings.redis_url is None:
        return MemorySeen() if settings.workers == 1 else NothingSeen()
    from app.limits.shared_seen import SharedSeen

    with _url_understood():
        return SharedSeen(settings.redis_url.get_secret_value())


@contextmanager
def _url_understood() -> Iterator[None]:
    try:
        yield
    except Exception as error:  # each client has its own; their texts may quote the password
        raise RedisUrlError(
            "LATCHKEY_REDIS_URL is malformed after host and port: it looks like "
            "redis://user:password@host:6379/0"
        ) from error
