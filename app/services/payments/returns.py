"""Returning what is in suspense to whoever sent it, by paying an invoice that they give.

    suspense ──(begin)──▶ returning ──the node has paid──▶ returned     the fee is the house's
        ▲                    ├──it failed, or never heard of it ──┐     (see `.failed_returns`)
        └────────────────────┼────────────────────────────────────┘
                             └──unknown: it stays, and `conclude` asks again

As with payments: the state is committed before the node is asked, and the payment hash sees to it
that nothing is returned twice.
"""

import asyncio
from dataclasses import dataclass
from functools import partial
from typing import Final

import asyncpg
import structlog

from app.database.statements import DATABASE_ERRORS
from app.errors import InvalidInput, NodeLacks, NodeUnavailable, PaymentRefused, Unavailable
from app.lightning.bolt11 import DecodedInvoice, peek
from app.nodes.answers import Failed, NoTrace, PayOutcome, Succeeded, TrackOutcome, Unknown
from app.phrases import Phrase
from app.principal import Actor
from app.process.runtime import Runtime
from app.services import audit
from app.services.audit import AuditKind
from app.services.payments import (
    failed_returns,
    invoice_reading,
    lightning,
    one_by_one,
    outgoing,
    sending,
    suspense,
)
from app.services.payments.lightning import SENDER_GRACE_S, SENDER_MARGIN_S
from app.services.payments.suspense import Stray
from app.services.wallets import registry as wallets

_AT_ONCE = 100

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Return:
    """What is to be returned: a receipt, and the hash of the invoice by which it is."""

    reference: bytes
    amount_msat: int
    return_hash: bytes


async def send_back(runtime: Runtime, actor: Actor, reference: bytes, payment_request: str) -> bool:
    """Pay an invoice out of suspense; True when it is returned, False when nobody knows yet.

    Raises `NotFound`, `InvalidInput` for an invoice that will not do or what is not in suspense,
    `SendsClosed`, and `PaymentRefused` when the node could not pay: it is in suspense then.
    """
    runtime.sends.require()
    stray = await suspense.find(runtime, reference)
    decoded = sending.decode(runtime, peek.normalise(payment_request))
    await _check(runtime, stray, decoded)
    wanted = Return(reference, stray.amount_msat, decoded.payment_hash)
    fee_limit_msat = lightning.fee_limit(runtime, stray.amount_msat).ledger_units
    began = asyncio.get_running_loop().time()
    try:
        is_begun = await _begin(runtime, actor, stray, decoded, fee_limit_msat)
    except asyncpg.PostgresError as error:
        raise runtime.sends.closed_by(error) or error from error
    if not is_begun:
        raise suspense.not_there(await suspense.find(runtime, reference))
    until = began + runtime.payments.pay_timeout_s + SENDER_GRACE_S - SENDER_MARGIN_S
    try:
        async with asyncio.timeout_at(until):
            outcome = await _pay(runtime, stray, decoded, fee_limit_msat)
        return await _end(runtime, wanted, outcome)
    except (Unavailable, *DATABASE_ERRORS) as error:
        _log.warning(
            "return_left_pending", payment_hash=reference.hex(), error=type(error).__name__
        )
        return False


async def conclude(runtime: Runtime) -> int:
    """Ask the node about returns whose outcome nobody knows; return how many were ended."""
    due = [Return(**row) for row in await runtime.change(_CLAIM, _AT_ONCE)]
    return await one_by_one.count_ended(
        due,
        partial(_conclude, runtime),
        failure="return_not_concluded",
        name=lambda wanted: wanted.return_hash.hex(),
    )


async def _conclude(runtime: Runtime, wanted: Return) -> bool:
    outcome = await runtime.payments.track(wanted.return_hash)
    if isinstance(outcome, Succeeded):
        return await _returned(runtime, wanted, outcome)
    if isinstance(outcome, Failed | NoTrace):
        return await _back(runtime, wanted)
    return False


async def _check(runtime: Runtime, stray: Stray, invoice: DecodedInvoice) -> None:
    if await invoice_reading.is_own(runtime, invoice):
        raise InvalidInput("This invoice is of this server. Assign the receipt to its wallet.")
    if invoice.amount_msat not in {None, stray.amount_msat}:
        raise InvalidInput(
            Phrase(
                "The invoice asks for %(asked)s msat; %(came)s msat came in.",
                asked=invoice.amount_msat,
                came=stray.amount_msat,
            )
        )
    if sending.is_expired(runtime, invoice):
        raise InvalidInput("The invoice has expired.")


def _paid_from_here() -> InvalidInput:
    return InvalidInput("The invoice is being paid, or was, from here.")


async def _begin(
    runtime: Runtime, actor: Actor, stray: Stray, invoice: DecodedInvoice, fee_limit_msat: int
) -> bool:
    """Commit to a return, with its event in the audit log of whose invoice it had been for."""
    owner = None if stray.wallet_id is None else await wallets.find(runtime, stray.wallet_id)
    async with runtime.connection() as connection, connection.transaction():
        await outgoing.take_turn(connection, invoice.payment_hash)
        await outgoing.begin_none(connection)
        if await outgoing.live_state_within(connection, invoice.payment_hash) is not None:
            raise _paid_from_here()
        if await suspense.is_returned_by_within(connection, invoice.payment_hash):
            raise _paid_from_here()
        begun = await connection.fetchval(
            _BEGIN,
            stray.reference,
            invoice.payment_request,
            invoice.payment_hash,
            fee_limit_msat,
            runtime.payments.pay_timeout_s + SENDER_GRACE_S,
        )
        if begun is not None and owner is not None:
            await audit.record(
                connection,
                actor,
                AuditKind.RECEIPT_RETURNED,
                account_id=owner.account_id,
                after={"received_msat": stray.amount_msat},
            )
    return begun is not None


async def _pay(
    runtime: Runtime, stray: Stray, invoice: DecodedInvoice, fee_limit_msat: int
) -> PayOutcome | NoTrace:
    try:
        return await runtime.payments.pay(
            invoice.payment_request,
            amount_msat=None if invoice.amount_msat is not None else stray.amount_msat,
            fee_limit_msat=fee_limit_msat,
        )
    except NodeLacks:  # an account elsewhere whose key may not pay any more
        return NoTrace()
    except NodeUnavailable as unavailable:
        return NoTrace() if unavailable.never_heard else Unknown()


async def _end(runtime: Runtime, wanted: Return, outcome: PayOutcome | TrackOutcome) -> bool:
    if isinstance(outcome, Succeeded):
        # Of what it had paid before: was it by us, and had it said that it failed?
        is_ours = not outcome.already or await failed_returns.is_of(
            runtime, wanted.reference, wanted.return_hash
        )
        if is_ours:
            return await _returned(runtime, wanted, outcome)
        await _back(runtime, wanted, is_doubtful=False)
        raise _not_returned(_PAID_BEFORE)
    if isinstance(outcome, Failed | NoTrace):
        await _back(runtime, wanted)
        why = outcome.reason if isinstance(outcome, Failed) else _UNSENT
        raise _not_returned(why)
    return False


#: Said after a colon.
_PAID_BEFORE: Final = Phrase("the node had paid this invoice before")
_UNSENT: Final = Phrase("the node did not send it")


def _not_returned(why: str) -> PaymentRefused:
    return PaymentRefused(
        Phrase("It was not returned and is in suspense as before: %(why)s.", why=why)
    )


async def _returned(runtime: Runtime, wanted: Return, outcome: Succeeded) -> bool:
    posting = failed_returns.returned(wanted.amount_msat, outcome.fee_msat)
    rows = await runtime.change(
        _RETURNED,
        wanted.reference,
        wanted.return_hash,
        outcome.fee_msat,
        posting.kind,
        posting.accounts,
        posting.amounts,
    )
    if rows:
        _log.info("receipt_returned", payment_hash=wanted.reference.hex())
    return True


async def _back(runtime: Runtime, wanted: Return, *, is_doubtful: bool = True) -> bool:
    """Put it back into suspense; what is doubtful the node is asked about again."""
    return bool(await runtime.change(_BACK, wanted.reference, wanted.return_hash, is_doubtful))


_BEGIN = """
UPDATE receipt
   SET state = 'returning', return_request = $2, return_hash = $3, return_fee_limit_msat = $4,
       due_at = clock_timestamp() + make_interval(secs => $5)
 WHERE rail IN ('lightning', 'onchain') AND reference = $1 AND state = 'suspense'
RETURNING reference
"""
# For as long as the sender may be at work nobody asks; then once a minute.
_CLAIM = """
UPDATE receipt SET due_at = now() + interval '1 minute'
 WHERE (rail, reference) IN (
       SELECT rail, reference FROM receipt
        WHERE state = 'returning' AND due_at <= now()
        ORDER BY due_at LIMIT $1
          FOR UPDATE SKIP LOCKED)
RETURNING reference, amount_msat, return_hash
"""
# By the hash, too: a return by another invoice may have begun since the node was asked.
_RETURNED = """
WITH returned AS (
    UPDATE receipt SET state = 'returned', return_fee_msat = $3, due_at = NULL
     WHERE rail IN ('lightning', 'onchain') AND reference = $1 AND state = 'returning'
       AND return_hash = $2
    RETURNING reference
)
SELECT ledger_post($4, $5, $6) FROM returned
"""
_BACK = """
WITH was AS (
    SELECT rail, reference, amount_msat, return_request, return_hash, return_fee_limit_msat
      FROM receipt
     WHERE rail IN ('lightning', 'onchain') AND reference = $1 AND state = 'returning'
       AND return_hash = $2
       FOR UPDATE
), back AS (
    UPDATE receipt r
       SET state = 'suspense', return_request = NULL, return_hash = NULL,
           return_fee_limit_msat = NULL, due_at = NULL
      FROM was
     WHERE r.rail = was.rail AND r.reference = was.reference AND r.state = 'returning'
    RETURNING was.*
), doubtful AS (
    INSERT INTO failed_return (rail, reference, amount_msat, return_request, return_hash,
                               return_fee_limit_msat, failed_at, recheck_at)
    SELECT back.*, clock_timestamp(), clock_timestamp() + interval '1 minute' FROM back WHERE $3
    ON CONFLICT (return_hash) DO UPDATE
       SET rail = excluded.rail, reference = excluded.reference,
           amount_msat = excluded.amount_msat, return_request = excluded.return_request,
           return_fee_limit_msat = excluded.return_fee_limit_msat,
           failed_at = excluded.failed_at, recheck_at = excluded.recheck_at
     WHERE failed_return.lost_msat IS NULL
)
SELECT reference FROM back
"""
