"""Returns that failed, or so the node said: asked about again. Owns the table `failed_return`.

    (in suspense again) ──the node turns out to have paid──▶ returned, if it still is in suspense
                              └──somebody has it by then──▶ lost     the house's, booked once

As with payments (`.losses`): what was given away twice is never found by an audit only.
"""

from dataclasses import dataclass
from functools import partial

import structlog

from app.database.pool import Connection
from app.ledger import model
from app.ledger.model import Kind, Posting, System
from app.nodes.answers import Succeeded
from app.process.runtime import Runtime
from app.services.payments import one_by_one, outgoing, suspense

_AT_ONCE = 100

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class FailedReturn:
    """A return that failed: of what, and by which invoice."""

    reference: bytes
    amount_msat: int
    return_hash: bytes


async def recheck(runtime: Runtime) -> int:
    """Ask the node again about returns that failed; return how many it has made all the same.

    A minute after that, then ever less often, for a day.
    """
    due = [FailedReturn(**row) for row in await runtime.change(_DUE, _AT_ONCE)]
    return await one_by_one.count_ended(
        due,
        partial(_recheck, runtime),
        failure="return_not_rechecked",
        name=lambda failed: failed.return_hash.hex(),
    )


async def is_of(runtime: Runtime, reference: bytes, return_hash: bytes) -> bool:
    """Tell whether an earlier return of the same by the same invoice is said to have failed."""
    async with runtime.connection() as connection:
        found: bool = await connection.fetchval(_IS_OF, return_hash, reference)
    return found


def returned(amount_msat: int, fee_msat: int) -> Posting:
    """Return the posting of what was returned out of suspense; the fee is the house's."""
    return model.posting(
        Kind.CORRECTION,
        [
            model.system(System.SUSPENSE, -amount_msat),
            model.system(System.LIGHTNING, amount_msat + fee_msat),
            model.system(System.NETWORK_FEES, -fee_msat),
        ],
    )


async def _recheck(runtime: Runtime, failed: FailedReturn) -> bool:
    outcome = await runtime.payments.track(failed.return_hash)
    if not isinstance(outcome, Succeeded):
        return False
    async with runtime.connection() as connection, connection.transaction():
        await outgoing.take_turn(connection, failed.return_hash)
        if await suspense.is_returned_by_within(connection, failed.return_hash):
            return False  # it is being returned by that invoice again: the node tells of that
        if await outgoing.live_state_within(connection, failed.return_hash) is not None:
            return False  # the same of a payment
        is_returned = await _return_after_all(connection, failed, outcome)
        lost_msat = 0 if is_returned else await _lose(connection, failed, outcome)
    if is_returned:
        _log.warning("receipt_returned_after_all", payment_hash=failed.reference.hex())
    if lost_msat:
        _log.error(
            "return_lost",
            payment_hash=failed.reference.hex(),
            return_hash=failed.return_hash.hex(),
            lost_msat=lost_msat,
        )
    return is_returned or lost_msat > 0


async def _return_after_all(
    connection: Connection, failed: FailedReturn, outcome: Succeeded
) -> bool:
    posting = returned(failed.amount_msat, outcome.fee_msat)
    row = await connection.fetchrow(
        _RETURN_AFTER_ALL,
        failed.return_hash,
        outcome.fee_msat,
        posting.kind,
        posting.accounts,
        posting.amounts,
    )
    return row is not None


async def _lose(connection: Connection, failed: FailedReturn, outcome: Succeeded) -> int:
    """Book it as the house's loss; return what is lost, 0 if it was booked before."""
    lost_msat = failed.amount_msat + outcome.fee_msat
    posting = model.posting(
        Kind.LOSS,
        [model.system(System.LIGHTNING, lost_msat), model.system(System.LOSSES, -lost_msat)],
    )
    row = await connection.fetchrow(
        _LOSE, failed.return_hash, lost_msat, posting.kind, posting.accounts, posting.amounts
    )
    return 0 if row is None else lost_msat


_DUE = """
UPDATE failed_return
   SET recheck_at = CASE WHEN now() - failed_at < interval '1 day'
                         THEN now() + (now() - failed_at) END
 WHERE return_hash IN (
       SELECT return_hash FROM failed_return
        WHERE recheck_at <= now()
        ORDER BY recheck_at LIMIT $1
          FOR UPDATE SKIP LOCKED)
RETURNING reference, amount_msat, return_hash
"""
_IS_OF = """
SELECT EXISTS (SELECT FROM failed_return
                WHERE return_hash = $1 AND reference = $2 AND lost_msat IS NULL)
"""
# Locks in one order: receipt, failed return.
_RETURN_AFTER_ALL = """
WITH returned AS (
    UPDATE receipt r
       SET state = 'returned', return_request = f.return_request, return_hash = f.return_hash,
           return_fee_limit_msat = f.return_fee_limit_msat, return_fee_msat = $2
      FROM failed_return f
     WHERE f.return_hash = $1 AND f.lost_msat IS NULL
       AND r.rail = f.rail AND r.reference = f.reference AND r.state = 'suspense'
    RETURNING r.return_hash
), forgotten AS (
    DELETE FROM failed_return f USING returned WHERE f.return_hash = returned.return_hash
)
SELECT ledger_post($3, $4, $5) FROM returned
"""
_LOSE = """
WITH lost AS (
    UPDATE failed_return SET lost_msat = $2, recheck_at = NULL, lost_at = clock_timestamp()
     WHERE return_hash = $1 AND lost_msat IS NULL
    RETURNING return_hash
)
SELECT ledger_post($3, $4, $5) FROM lost
"""
