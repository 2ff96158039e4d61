"""The chain's rail: what becomes of payouts once they are reserved.

    queued ──`gather`──▶ in a batch ──`broadcast`──▶ broadcast ──`conclude`──▶ settled
                            │  └──the node cannot pay all──▶ each in a batch of its own
                            └──the node will never send it──▶ failed, all returns

All of them are 'sending' in the table `payment` (`app.services.payments.outgoing`) until the end. A
batch is one transaction; its id is what the node knows it by, and who belongs to it never changes.
So whoever asks the node again, after a crash or a lost answer, asks for the same, and it is sent
once. Unknown stays pending. Every step is one statement, guarded by the state that it leaves.

Books that were restored do not say in which transaction one left that was queued then, and Core
Lightning's reference is in them, too. So while sends are closed nothing is sent: the node is only
asked whether it has. The database is asked before each transaction, for this process may not have
heard of it yet.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from uuid import UUID, uuid4

import structlog

from app.money import MSAT_PER_SAT
from app.nodes.answers import Broadcast, ChainOutput, Failed, FailureReason, NoTrace, Speed
from app.process.runtime import Runtime
from app.services.payments import one_by_one, outgoing
from app.services.payments.intents import Payment, payment_of

#: How many payouts one transaction has at most.
BATCH_MAX = 100
_BATCHES_AT_ONCE = 100
#: The advisory lock of who sends, held for as long as its connection; any constant does.
_TURN = 0x4C4B_0017

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class _Batch:
    """The payouts of one transaction, in the order in which the node is asked for them."""

    id: UUID
    payments: Sequence[Payment]

    @property
    def outputs(self) -> list[ChainOutput]:
        return [
            ChainOutput(payment.address or "", payment.amount_msat // MSAT_PER_SAT)
            for payment in self.payments
        ]

    @property
    def speed(self) -> Speed:
        speed = self.payments[0].speed
        assert speed is not None, "a payout has a speed"
        return speed

    @property
    def fee_limit_sat(self) -> int:
        return sum(payment.fee_limit_msat for payment in self.payments) // MSAT_PER_SAT


async def work(runtime: Runtime, *, at_once: bool = False) -> int:
    """Move all payouts on as far as they go; return how many were ended.

    Each is asked about less often the more often it was, unless `at_once`. Raises `Unavailable` or
    a database error; what is left is done by the next run.
    """
    await gather(runtime)
    ended = await broadcast(runtime, at_once=at_once)
    return ended + await conclude(runtime, at_once=at_once)


async def gather(runtime: Runtime) -> None:
    """Put queued payouts of one speed together, once the oldest has waited for long enough."""
    if not runtime.sends.is_open:
        return
    for speed in Speed:
        await runtime.change(_GATHER, uuid4(), speed, runtime.settings.payout_batch_s, BATCH_MAX)


async def broadcast(runtime: Runtime, *, at_once: bool = False) -> int:
    """Have the node send what it was not known to have sent; return how many payouts failed.

    One process at a time, from the claim on. Nodes look whether they know a reference before they
    send it, which is not one step; and what failed is given back: whoever else still had it in hand
    would send it all the same.
    """
    if not await runtime.pool.fetchval(_IS_UNSENT, at_once):
        return 0
    async with runtime.pool.apart() as connection:
        if not await connection.fetchval(_TAKE_TURN, _TURN):
            return 0
        return await one_by_one.count_ended(
            await _claim(runtime, _CLAIM_UNSENT, at_once=at_once),
            partial(_send, runtime),
            failure="payout_not_broadcast",
            name=lambda batch: str(batch.id),
        )


async def conclude(runtime: Runtime, *, at_once: bool = False) -> int:
    """Settle what is confirmed; return how many batches were ended."""
    batches = await _claim(runtime, _CLAIM_SENT, at_once=at_once)
    if not batches:
        return 0
    tip = await runtime.chain.tip()
    deepest = tip.height + 1 - runtime.settings.confirmations_needed
    return await one_by_one.count_ended(
        batches,
        partial(_conclude, runtime, deepest),
        failure="payout_not_concluded",
        name=lambda batch: str(batch.id),
    )


def fee_shares_msat(fee_sat: int, count: int) -> list[int]:
    """Return what each of some payouts bears of their transaction's fee; together exactly that."""
    share, rest = divmod(fee_sat * MSAT_PER_SAT, count)
    return [share + (place < rest) for place in range(count)]


async def _send(runtime: Runtime, batch: _Batch) -> bool:
    if not await _may_send(runtime):
        known = await runtime.chain.track_payout(batch.id)
        if isinstance(known, Broadcast):
            await _record(runtime, batch, known)
        return False
    outcome = await runtime.chain.send(
        batch.id, batch.outputs, speed=batch.speed, fee_limit_sat=batch.fee_limit_sat
    )
    if isinstance(outcome, Broadcast):
        await _record(runtime, batch, outcome)
        return False
    if isinstance(outcome, Failed):
        return await _failed(runtime, batch, outcome.reason)
    _log.warning("payout_left_pending", batch=str(batch.id))
    return False


async def _may_send(runtime: Runtime) -> bool:
    if runtime.sends.is_open and not await runtime.pool.fetchval(_ARE_OPEN):
        runtime.sends.is_open = False
    return runtime.sends.is_open


async def _record(runtime: Runtime, batch: _Batch, sent: Broadcast) -> None:
    ids = [payment.movement_id for payment in batch.payments]
    await runtime.change(_RECORD, batch.id, sent.txid, ids, list(sent.vouts))
    _log.info("payout_broadcast", batch=str(batch.id), txid=sent.txid.hex(), outputs=len(ids))


async def _failed(runtime: Runtime, batch: _Batch, reason: FailureReason) -> bool:
    """Give back what will never be sent; of several payouts each is tried alone before."""
    if len(batch.payments) > 1:
        await runtime.change(_SPLIT, batch.id)
        return False
    _log.warning("payout_failed", payment=batch.payments[0].reference, reason=reason)
    return await outgoing.release(runtime, batch.payments[0], reason)


async def _conclude(runtime: Runtime, deepest: int, batch: _Batch) -> bool:
    outcome = await runtime.chain.track_payout(batch.id)
    if isinstance(outcome, NoTrace):
        _log.error("payout_unknown_to_the_node", batch=str(batch.id))
    if not isinstance(outcome, Broadcast) or outcome.height is None or outcome.height > deepest:
        return False
    shares = fee_shares_msat(outcome.fee_sat, len(batch.payments))
    for payment, fee_msat in zip(batch.payments, shares, strict=True):
        # One that was settled before, by a process that died then, is left as it is.
        await outgoing.settle(runtime, payment, fee_msat=fee_msat, preimage=None)
    return True


async def _claim(runtime: Runtime, sql: str, *, at_once: bool) -> list[_Batch]:
    """Return batches whole, whatever has become of some of their payouts."""
    rows = await runtime.change(sql, _BATCHES_AT_ONCE, at_once)
    payments = sorted(map(payment_of, rows), key=lambda one: (str(one.batch_id), one.movement_id))
    return [
        _Batch(UUID(name), list(members))
        for name, members in groupby(payments, key=lambda one: str(one.batch_id))
    ]


_IS_UNSENT = """
SELECT EXISTS (SELECT FROM payment
                WHERE state = 'sending' AND rail = 'onchain' AND batch_id IS NOT NULL
                  AND txid IS NULL AND ($1 OR coalesce(due_at, '-infinity') <= now()))
"""
_TAKE_TURN = "SELECT pg_try_advisory_lock($1)"
_ARE_OPEN = "SELECT sends_are_open()"
# Without gathering each would be alone; with it, all that wait for a speed go with the oldest.
_GATHER = """
UPDATE payment SET batch_id = $1
 WHERE movement_id IN (
       SELECT movement_id FROM payment
        WHERE state = 'sending' AND rail = 'onchain' AND batch_id IS NULL AND speed = $2
        ORDER BY movement_id LIMIT $4
          FOR UPDATE SKIP LOCKED)
   AND EXISTS (
       SELECT FROM payment
        WHERE state = 'sending' AND rail = 'onchain' AND batch_id IS NULL AND speed = $2
          AND moment_of(movement_id) <= clock_timestamp() - make_interval(secs => $3))
   AND (SELECT sends_are_open())
RETURNING movement_id
"""


def _claim_batches(condition: str) -> str:
    """Return a statement that takes batches for a while: each whole, as it was asked for."""
    return f"""
WITH due AS (
    SELECT batch_id FROM payment
     WHERE state = 'sending' AND rail = 'onchain' AND batch_id IS NOT NULL AND {condition}
       AND ($2 OR coalesce(due_at, '-infinity') <= now())
     GROUP BY batch_id
     ORDER BY min(coalesce(due_at, '-infinity')) LIMIT $1
)
UPDATE payment p
   SET attempts = p.attempts + 1, due_at = next_try(p.attempts, '0.5 seconds', '30 seconds')
  FROM due, movement m
 WHERE p.batch_id = due.batch_id AND m.id = p.movement_id
RETURNING p.*, m.cents_per_btc
"""  # noqa: S608  # made of constants


_CLAIM_UNSENT = _claim_batches("txid IS NULL")
_CLAIM_SENT = _claim_batches("txid IS NOT NULL")
_RECORD = """
WITH sent AS (
    UPDATE payment SET txid = $2, attempts = 0, due_at = NULL
     WHERE batch_id = $1 AND state = 'sending' AND txid IS NULL
    RETURNING movement_id
)
UPDATE movement m SET outpoint = $2 || int4send(place.vout)
  FROM sent JOIN unnest($3::bytea[], $4::integer[]) AS place (movement_id, vout) USING (movement_id)
 WHERE m.id = sent.movement_id
RETURNING m.id
"""
_SPLIT = """
UPDATE payment SET batch_id = gen_random_uuid(), attempts = 0, due_at = NULL
 WHERE batch_id = $1 AND state = 'sending' AND txid IS NULL
RETURNING movement_id
"""
