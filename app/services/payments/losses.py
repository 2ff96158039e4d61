"""Payments that the node made although the books had given the money back: the house's loss.

    failed ──the node turns out to have paid──▶ lost     amount and fee are booked, once

It is learnt of where a sender comes too late to settle, where the node says that it has paid a hash
before, and by asking again (`recheck`) about what it had never heard of, or said had failed. From
then on the invoice counts as paid. Nothing of this is right: each is an error in the log, an event
in the payer's audit log, and shown to the operator (`.attention`).
"""

from dataclasses import dataclass
from functools import partial

import asyncpg
import structlog

from app.ledger import model
from app.ledger.model import Kind, System
from app.money import sat_ceil
from app.nodes.answers import Succeeded
from app.principal import Actor
from app.process.runtime import Runtime
from app.services import audit
from app.services.audit import AuditKind
from app.services.payments import one_by_one, outgoing, suspense
from app.services.payments.intents import Payment, payment_of
from app.services.wallets import registry as wallets

#: Why the books gave back a payment of a hash that the node had paid before: it cost nothing.
PAID_BEFORE = "paid_before"

_AT_ONCE = 100

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class _Loss:
    """What the house lost by a payment."""

    payment: Payment
    outcome: Succeeded

    @property
    def msat(self) -> int:
        return self.payment.amount_msat + self.outcome.fee_msat


async def paid_before(runtime: Runtime, payment_hash: bytes, outcome: Succeeded) -> None:
    """Take in that the node had paid a hash: if we gave that payment back, it is a loss.

    If we never made one, somebody else used the node, and `check` tells of a difference.
    """
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_GIVEN_BACK, payment_hash, PAID_BEFORE)
    if row is not None:
        await book(runtime, payment_of(row), outcome)
        return
    if await runtime.change(_LOOK_NOW, payment_hash):
        return  # a return of which the node had said that it failed
    _log.warning("paid_by_the_node_but_not_by_us", payment_hash=payment_hash.hex())


async def book(runtime: Runtime, payment: Payment, outcome: Succeeded) -> bool:
    """Book a payment that was given back as lost; tell whether this call did.

    False for one that was not given back, and while another payment of its hash is live or out of
    suspense: that the node has paid is then for that one to say.
    """
    loss = _Loss(payment, outcome)
    try:
        booked = await _write(runtime, loss)
    except asyncpg.UniqueViolationError as error:
        if error.constraint_name != "payment_live":
            raise
        return False
    if booked:
        _log.error(
            "payment_lost",
            payment=payment.reference,
            payment_hash=payment.payment_hash.hex(),
            lost_msat=loss.msat,
        )
    return booked


async def recheck(runtime: Runtime) -> int:
    """Ask the node again about what was given back; return how many it has paid all the same.

    A minute after that, then ever less often, for a day: what it had never heard of some eleven
    times, what it said had failed, which should be final, four times. What cannot be asked about is
    asked about later.
    """
    due = map(payment_of, await runtime.change(_DUE, _AT_ONCE))
    return await one_by_one.count_ended(
        due,
        partial(_recheck, runtime),
        failure="payment_not_rechecked",
        name=lambda payment: payment.reference,
    )


async def _recheck(runtime: Runtime, payment: Payment) -> bool:
    outcome = await runtime.payments.track(payment.payment_hash)
    return isinstance(outcome, Succeeded) and await book(runtime, payment, outcome)


async def _write(runtime: Runtime, loss: _Loss) -> bool:
    payment = loss.payment
    posting = model.posting(
        Kind.LOSS,
        [model.system(System.LIGHTNING, loss.msat), model.system(System.LOSSES, -loss.msat)],
    )
    payer = await wallets.find(runtime, payment.wallet_id)
    assert payer is not None, "wallets are not deleted"
    async with runtime.connection() as connection, connection.transaction():
        await outgoing.take_turn(connection, payment.payment_hash)
        if await suspense.is_returned_by_within(connection, payment.payment_hash):
            return False
        booked = await outgoing.lose(
            connection,
            payment,
            posting,
            fee_msat=loss.outcome.fee_msat,
            preimage=loss.outcome.preimage,
        )
        if booked:
            await audit.record(
                connection,
                Actor.operator(),
                AuditKind.PAYMENT_LOST,
                account_id=payer.account_id,
                after={"transaction_id": payment.reference, "lost_sat": sat_ceil(loss.msat)},
            )
    return booked


_GIVEN_BACK = """
SELECT p.*, m.cents_per_btc
  FROM payment p JOIN movement m ON m.id = p.movement_id
 WHERE p.payment_hash = $1 AND p.state = 'failed' AND p.failure <> $2
 ORDER BY p.movement_id DESC LIMIT 1
"""
_LOOK_NOW = """
UPDATE failed_return SET recheck_at = now()
 WHERE return_hash = $1 AND lost_msat IS NULL
RETURNING return_hash
"""
_DUE = """
UPDATE payment p
   SET recheck_at = CASE WHEN now() - p.ended_at < interval '1 day'
                         THEN now() + (now() - p.ended_at)
                              * CASE p.failure WHEN 'not_sent' THEN 1 ELSE 9 END END
  FROM movement m
 WHERE m.id = p.movement_id AND p.movement_id IN (
       SELECT movement_id FROM payment
        WHERE recheck_at <= now()
        ORDER BY recheck_at LIMIT $1
          FOR UPDATE SKIP LOCKED)
RETURNING p.*, m.cents_per_btc
"""
