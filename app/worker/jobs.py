"""The background work, one loop a kind. Everything it does is safe to do twice and in parallel."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

from app import tasks
from app.measures import JobRuns
from app.outbound.client import OutboundClient
from app.process import stopping
from app.process.runtime import Runtime
from app.services import idempotency, outbox, restorations, solvency
from app.services.accounts import limits as account_limits
from app.services.batches import carrying
from app.services.events import relay as events
from app.services.keys import expiring, spent_sums, unused
from app.services.keys import usage as key_usage
from app.services.lnurl import claims
from app.services.logins import captcha, challenges, codes, delivery
from app.services.onchain import payouts, watch
from app.services.payments import (
    approvals,
    dollars,
    expiry,
    failed_returns,
    held,
    incoming,
    losses,
    node_cancellations,
    receipts,
    reconciliation,
    returns,
)
from app.services.prices import history, published
from app.services.prices.feed import Feed
from app.services.webhooks import deliveries, fan_out, sending
from app.worker.loop import run_every

_MINUTE_S = 60.0
_HOUR_S = 3_600.0


_Job = tuple[str, float, Callable[[], Awaitable[object]]]


def _node_jobs(runtime: Runtime) -> list[_Job]:
    """Return what follows the node, as far as it can do what that needs."""
    node = runtime.node
    jobs: list[_Job] = [
        ("follow_receipts", 1.0, lambda: receipts.follow(runtime)),
        ("reopen_sends", 5.0, lambda: restorations.reopen(runtime)),
    ]
    if node.holds is not None:
        jobs.append(("reopen_invoices", _HOUR_S, lambda: held.reopen(runtime)))
    if node.cancellations is not None:
        jobs.append(("cancel_at_node", 1.0, lambda: node_cancellations.tell(runtime)))
    if node.payments is not None:
        jobs += [
            ("reconcile_payments", 1.0, lambda: reconciliation.reconcile(runtime)),
            ("conclude_returns", 10.0, lambda: returns.conclude(runtime)),
            ("recheck_returns", 10.0, lambda: failed_returns.recheck(runtime)),
            ("recheck_payments", 10.0, lambda: losses.recheck(runtime)),
        ]
    if runtime.settings.solvency_mode != "off" and (node.channels or node.chain):
        jobs.append(("watch_solvency", solvency.LOOK_EVERY_S, lambda: solvency.watch(runtime)))
    if node.chain is not None:
        jobs += [
            ("watch_chain", 1.0, lambda: watch.look(runtime)),
            ("pay_out", 0.5, lambda: payouts.work(runtime)),
        ]
    return jobs


def _jobs(runtime: Runtime) -> list[_Job]:
    settings = runtime.settings
    feed = Feed(runtime)
    return [
        *_node_jobs(runtime),
        ("watch_restorations", 1.0, lambda: restorations.watch(runtime)),
        ("fetch_price", settings.price_every_s, feed.fetch_price),
        ("fetch_rates", settings.rates_every_s, feed.fetch_rates),
        ("publish_rates", _MINUTE_S, lambda: published.publish(runtime)),
        ("record_price", _MINUTE_S, lambda: history.record(runtime)),
        ("retry_receipts", 30.0, lambda: incoming.retry_quarantined(runtime)),
        ("tell_expired_invoices", 1.0, lambda: expiry.tell(runtime)),
        ("tell_expiring_keys", _MINUTE_S, lambda: expiring.tell(runtime)),
        ("tell_unused_keys", _HOUR_S, lambda: unused.tell(runtime)),
        ("expire_approvals", 5.0, lambda: approvals.expire(runtime)),
        ("pay_batches", 1.0, lambda: carrying.carry_on(runtime)),
        ("conclude_voucher_claims", 5.0, lambda: claims.conclude(runtime)),
        ("sum_up_dealer", 60.0, lambda: dollars.sum_up(runtime)),
        ("send_codes", 1.0, lambda: delivery.deliver(runtime)),
        ("sum_up_spending", 5.0, lambda: spent_sums.fold_due(runtime)),
        ("flush_key_usage", key_usage.FLUSH_EVERY_S, lambda: key_usage.keep_flushing(runtime)),
        ("roll_up_key_usage", _HOUR_S, lambda: key_usage.roll_up(runtime)),
        ("prune_idempotency_keys", _HOUR_S, lambda: idempotency.prune(runtime)),
        ("prune_account_volumes", _HOUR_S, lambda: account_limits.prune(runtime)),
        ("prune_codes", _HOUR_S, lambda: codes.prune(runtime)),
        ("prune_captchas", _HOUR_S, lambda: captcha.prune(runtime)),
        ("prune_passkey_challenges", _HOUR_S, lambda: challenges.prune(runtime)),
        ("prune_webhook_log", _HOUR_S, lambda: deliveries.prune(runtime)),
        ("prune_events", _HOUR_S, lambda: outbox.prune(runtime)),
    ]


def _webhook_jobs(runtime: Runtime, client: OutboundClient) -> list[_Job]:
    sender = sending.Sender(runtime, client)
    return [
        ("fan_out_webhooks", 1.0, lambda: fan_out.run(runtime, then=sender.wake.set)),
        ("send_webhooks", 1.0, sender.run),
    ]


@asynccontextmanager
async def running(runtime: Runtime, *, serves: bool = True) -> AsyncIterator[None]:
    """Run all jobs while the block runs; what is buffered is written when it ends.

    A process that `serves` may leave webhooks to those that do nothing else. Ending takes no longer
    than `app.process.stopping` allows; the log says what was left.
    """
    relay = events.Relay(runtime)
    jobs = [*_jobs(runtime), ("relay_events", 1.0, relay.run)]
    client = sending.client_for(runtime.settings)
    if not serves or runtime.settings.webhooks_by == "all":
        jobs += _webhook_jobs(runtime, client)
    begun = [
        asyncio.create_task(
            run_every(name, interval_s, job, runtime.tallies.jobs.setdefault(name, JobRuns())),
            name=name,
        )
        for name, interval_s, job in jobs
    ]
    try:
        yield
    finally:
        limit_s = stopping.process_s(runtime.settings)
        left = await tasks.end(begun, timeout_s=limit_s)
        client.close()
        if left:
            stopping.left("jobs", jobs=sorted(task.get_name() for task in left))
        await _write("usage of keys", key_usage.flush(runtime), limit_s)
        await _write("events to other processes", events.flush(runtime), limit_s)


async def _write(part: str, flush: Coroutine[Any, Any, None], limit_s: float) -> None:
    """Write what is buffered, or say that it is lost."""
    task = asyncio.create_task(flush)
    done, _ = await asyncio.wait({task}, timeout=limit_s)
    error = task.exception() if done else TimeoutError()
    if not done:
        task.cancel()
    if error is not None:
        stopping.left(part, error=type(error).__name__)
