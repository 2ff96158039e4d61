"""Ends what a crash, a timeout or a slow recipient left open, by asking the node.

Claims with SKIP LOCKED, so that several processes share the work; each check is repeated less
often the older the payment is.
"""

from functools import partial

import structlog

from app.nodes.answers import Failed, FailureReason, NoTrace, Succeeded, TrackOutcome
from app.process.runtime import Runtime
from app.services.payments import lightning, one_by_one, outgoing
from app.services.payments.intents import Payment
from app.services.wallets.movements import Rail

BATCH = 100

_log = structlog.get_logger()


async def reconcile(runtime: Runtime) -> int:
    """Check payments that nobody is working on; return how many were ended."""
    return await one_by_one.count_ended(
        await outgoing.claim(runtime, Rail.LIGHTNING, BATCH),
        partial(_check, runtime),
        failure="payment_not_reconciled",
        name=lambda payment: payment.reference,
    )


async def _check(runtime: Runtime, payment: Payment) -> bool:
    outcome = _final(await runtime.payments.track(payment.payment_hash))
    if outcome is None:
        return False
    _log.info(
        "payment_reconciled", payment=payment.reference, outcome=type(outcome).__name__.lower()
    )
    return await lightning.conclude(runtime, payment, outcome)


def _final(outcome: TrackOutcome) -> Succeeded | Failed | None:
    if isinstance(outcome, NoTrace):
        # Only payments past `sender_until` are claimed: nobody can be handing this one over still.
        return Failed(FailureReason.NOT_SENT)
    return outcome if isinstance(outcome, Succeeded | Failed) else None
