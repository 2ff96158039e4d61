"""What it takes to tell of events: deliveries are made of them, and sent to a receiver."""

import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from ipaddress import ip_network
from uuid import UUID

from app.outbound.client import OutboundClient
from app.process.runtime import Runtime
from app.services import webhook_endpoints
from app.services.event_types import EventType
from app.services.webhooks import fan_out
from app.services.webhooks.sending import Sender
from app.settings import Settings
from app.startup import open_runtime
from scripts.benchmark.load import Measured
from scripts.benchmark.processes import BenchmarkError
from scripts.benchmark.world import Server

_LOOPBACK = (ip_network("127.0.0.0/8"),)
_TIMEOUT_S = 15.0


@asynccontextmanager
async def opened(server: Server) -> AsyncIterator[Runtime]:
    """Open what a worker needs that tells of a server's events, in this process."""
    settings = Settings.model_validate(
        {
            "database_url": server.dsn,
            "data_dir": server.folder / "data",
            "rate_limits": "off",
            "price_usd": 100_000,
        }
    )
    opening = open_runtime(settings, migrates=False, listens=False, creates=False)
    async with opening as runtime:
        yield runtime


async def listen(runtime: Runtime, wallet_ids: Sequence[str], url: str) -> None:
    """Have an endpoint told of what each of some wallets receives."""
    async with runtime.connection() as connection, connection.transaction():
        for row in await connection.fetch(_OWNERS, [UUID(one) for one in wallet_ids]):
            await webhook_endpoints.add(
                connection, row["account_id"], url, types=[EventType.RECEIVE_LIGHTNING]
            )


async def deliver(runtime: Runtime) -> Measured:
    """Tell of all that has happened; an operation is an event that arrived at an endpoint.

    The times are those of the receiver's answers.
    """
    client = OutboundClient(networks=_LOOPBACK, timeout_s=_TIMEOUT_S)
    began = time.perf_counter()
    try:
        made = await fan_out.work(runtime)
        await Sender(runtime, client).drain()
    finally:
        client.close()
    seconds = time.perf_counter() - began
    row = await runtime.pool.fetchrow(_TAKEN, made)
    if row is None or not made or row["taken"] < made:
        raise BenchmarkError("Not every event arrived at its endpoint.")
    return Measured(made, seconds, row["p50"], row["p99"])


_OWNERS = "SELECT DISTINCT account_id FROM wallet WHERE id = ANY ($1::uuid[])"
_TAKEN = """
SELECT count(*) FILTER (WHERE status < 300) AS taken,
       percentile_disc(0.5) WITHIN GROUP (ORDER BY latency_ms)::float8 AS p50,
       percentile_disc(0.99) WITHIN GROUP (ORDER BY latency_ms)::float8 AS p99
  FROM (SELECT status, latency_ms FROM webhook_attempt ORDER BY at DESC LIMIT $1) AS latest
"""
