"""Ends what a crash, a timeout or a slow recipient left open, by asking the node.

Claims with SKIP LOCKED, so that several processes share the work; each check is repeated less
often the older the payment is.
"""

import structlog

from app.errors import Unavailable
from app.nodes.port import Failed, FailureReason, NoTrace, Succeeded, TrackOutcome
from app.process.runtime import Runtime
from app.services.payments import outgoing
from app.services.payments.outgoing import Payment

BATCH = 100

_log = structlog.get_logger()


async def reconcile(runtime: Runtime) -> int:
    """Check payments that nobody is working on; return how many were ended."""
    async with runtime.connection() as connection:
        rows = await connection.fetch(_CLAIM, BATCH)
    ended = 0
    for row in rows:
        try:
            ended += await _check(runtime, outgoing.payment_of(row))
        except Unavailable:
            break  # the others would fail alike; they stay pending and are claimed again
        except Exception:  # one that cannot be ended must not keep the others from it
            _log.exception("payment_not_reconciled", payment_id=str(row["id"]))
    return ended


async def _check(runtime: Runtime, payment: Payment) -> bool:
    outcome = _final(await runtime.node.track(payment.payment_hash))
    if outcome is None:
        return False
    _log.info(
        "payment_reconciled", payment_id=str(payment.id), outcome=type(outcome).__name__.lower()
    )
    return await outgoing.conclude(runtime, payment, outcome) is not None


def _final(outcome: TrackOutcome) -> Succeeded | Failed | None:
    if isinstance(outcome, NoTrace):
        # Only payments past `sender_until` are claimed: nobody can be handing this one over still.
        return Failed(FailureReason.NOT_SENT)
    return outcome if isinstance(outcome, Succeeded | Failed) else None


_CLAIM = """
UPDATE payment SET checked_at = clock_timestamp()
 WHERE id IN (
       SELECT id FROM payment
        WHERE state = 'sending' AND sender_until <= now()
          AND coalesce(checked_at, '-infinity') < now() - greatest(
              interval '1 second', least(interval '1 minute', (now() - created_at) / 10))
        ORDER BY checked_at NULLS FIRST
        LIMIT $1
          FOR UPDATE SKIP LOCKED)
RETURNING *
"""
