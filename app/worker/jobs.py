"""The background work, one loop a kind. Everything it does is safe to do twice and in parallel."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from app.process.runtime import Runtime
from app.services import idempotency
from app.services.events import relay as events
from app.services.keys import usage as key_usage
from app.services.payments import (
    incoming,
    losses,
    node_cancellations,
    receipts,
    reconciliation,
    returns,
)
from app.worker.loop import run_every

_HOUR_S = 3_600.0


def _jobs(runtime: Runtime) -> list[tuple[str, float, Callable[[], Awaitable[object]]]]:
    return [
        ("follow_receipts", 1.0, lambda: receipts.follow(runtime)),
        ("retry_receipts", 30.0, lambda: incoming.retry_quarantined(runtime)),
        ("reconcile_payments", 1.0, lambda: reconciliation.reconcile(runtime)),
        ("conclude_returns", 10.0, lambda: returns.conclude(runtime)),
        ("recheck_payments", 10.0, lambda: losses.recheck(runtime)),
        ("cancel_at_node", 1.0, lambda: node_cancellations.tell(runtime)),
        ("flush_key_usage", key_usage.FLUSH_EVERY_S, lambda: key_usage.keep_flushing(runtime)),
        ("roll_up_key_usage", _HOUR_S, lambda: key_usage.roll_up(runtime)),
        ("prune_idempotency_keys", _HOUR_S, lambda: idempotency.prune(runtime)),
        ("prune_events", _HOUR_S, lambda: events.prune(runtime)),
    ]


@asynccontextmanager
async def running(runtime: Runtime) -> AsyncIterator[None]:
    """Run all jobs while the block runs; what is buffered is written when it ends."""
    relay = events.Relay(runtime)
    jobs = [*_jobs(runtime), ("relay_events", 1.0, relay.run)]
    tasks = [
        asyncio.create_task(run_every(name, interval_s, job), name=name)
        for name, interval_s, job in jobs
    ]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await key_usage.flush(runtime)
        await events.flush(runtime)
