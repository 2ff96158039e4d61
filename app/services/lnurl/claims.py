"""Claiming vouchers: one use, one payment. Owns the table `voucher_claim` and its state machine.

    (claim: a use is taken) ──▶ paying ──the payment succeeded──▶ paid
                                  │  └──nothing can begin any more──▶ closing ──▶ paid
                                  │                                      ├──it failed, or never
                                  └──it was refused──▶ closing           │   began──▶ failed: the
                                                                         │   use comes back
                                                                         └──pending: looked at again

The use is taken and committed before anything is paid, by whoever shows the k1 that is next: of two
at once the second finds another k1. The claim's id is the idempotency id of the payment, which the
database has once; that the claim is 'paying' and its voucher not revoked is asked again under lock
in the statement that moves the money (`credential_lock`). So a claim that is 'closing' pays nothing
any more, and what it paid until then is found by its id. An outcome nobody knows keeps the use.
"""

import contextlib
import hmac
from dataclasses import dataclass, replace
from typing import Final
from uuid import UUID, uuid4

import asyncpg
import structlog

from app.database.statements import DATABASE_ERRORS
from app.errors import DomainError, InvalidInput, OutcomeUnknown, Unauthenticated, Unavailable
from app.lightning.bolt11 import DecodedInvoice, peek
from app.money import MSAT_PER_SAT
from app.phrases import Phrase
from app.principal import Principal, VoucherId, WalletId
from app.process.runtime import Runtime
from app.services import authentication, changes
from app.services.lnurl import vouchers
from app.services.lnurl.vouchers import Voucher, VoucherState
from app.services.payments import sending as payments
from app.services.payments.result import Result
from app.services.wallets import transactions
from app.services.wallets.movements import MovementStatus

_BATCH: Final = 100

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class TakenUse:
    """A use of a voucher that was taken."""

    id: UUID
    voucher_id: VoucherId
    wallet_id: WalletId


async def claim(runtime: Runtime, voucher: Voucher, *, k1: str, payment_request: str) -> None:
    """Pay an invoice by a voucher; returns once it is paid, or may be.

    Asked again with the same invoice it returns as well, and pays nothing. Raises `InvalidInput`
    for what the voucher does not pay, and what `payments.pay_invoice` raises; then the use is, or
    comes, back.
    """
    request = peek.normalise(payment_request)
    invoice = payments.decode(runtime, request)
    if await _is_claimed(runtime, voucher, invoice.payment_hash):
        return
    _check(runtime, voucher, invoice)
    principal = await _authority(runtime, voucher)
    if not hmac.compare_digest(k1.encode(), vouchers.k1_of(runtime, voucher).encode()):
        raise InvalidInput("The k1 is not the one of this use. Read the voucher again.")
    taken = await _take(runtime, voucher, invoice.payment_hash)
    if taken is None:
        if await _is_claimed(runtime, voucher, invoice.payment_hash):
            return
        raise InvalidInput("Somebody else was faster. Read the voucher again.")
    await _pay(runtime, replace(principal, claim_id=taken.id), taken, request)


async def conclude(runtime: Runtime) -> None:
    """End claims whose payment was not heard of: their process died, or it was pending."""
    async with runtime.connection() as connection:
        rows = await connection.fetch(_DUE, _BATCH)
    for row in rows:
        await _close(
            runtime, TakenUse(row["id"], VoucherId(row["voucher_id"]), WalletId(row["wallet_id"]))
        )


async def _pay(runtime: Runtime, principal: Principal, taken: TakenUse, request: str) -> None:
    try:
        result = await payments.pay_invoice(
            runtime,
            principal,
            wallet_id=taken.wallet_id,
            payment_request=request,
            idempotency_id=taken.id,
        )
    except OutcomeUnknown:
        return
    except DomainError:
        await _close_at_once(runtime, taken)
        raise
    if result.status is Result.ALREADY_PAID:
        await _close_at_once(runtime, taken)
        raise InvalidInput("Invoice is already paid")
    await _close_at_once(runtime, taken)


async def _close_at_once(runtime: Runtime, taken: TakenUse) -> None:
    """Conclude a claim now, or leave that to the worker."""
    with contextlib.suppress(Unavailable, *DATABASE_ERRORS):
        await _close(runtime, taken)


async def _close(runtime: Runtime, taken: TakenUse) -> None:
    """Let no payment of a claim begin any more, and end it as the one that did has ended."""
    async with runtime.connection() as connection, connection.transaction():
        await changes.alone(connection, taken.voucher_id)
        await connection.execute(_CLOSE, taken.id)
    made = await transactions.by_idempotency(runtime, taken.wallet_id, taken.id)
    if made is not None and made.status is MovementStatus.PENDING:
        return
    is_paid = made is not None and made.status is MovementStatus.SUCCESS
    async with runtime.connection() as connection:
        await connection.execute(_PAID if is_paid else _FAILED, taken.id)
    _log.info("voucher_claim_ended", claim=str(taken.id), paid=is_paid)


async def _take(runtime: Runtime, voucher: Voucher, payment_hash: bytes) -> TakenUse | None:
    """Take a use; None if the k1 is not the next one any more, or the voucher has ended."""
    try:
        rows = await runtime.change(_TAKE, voucher.id, voucher.claims, uuid4(), payment_hash)
    except asyncpg.UniqueViolationError:
        return None
    return TakenUse(rows[0]["id"], voucher.id, voucher.wallet_id) if rows else None


async def _is_claimed(runtime: Runtime, voucher: Voucher, payment_hash: bytes) -> bool:
    """Tell whether an invoice is or was paid by this voucher. Raises if it is by another one."""
    async with runtime.connection() as connection:
        other = await connection.fetchval(_CLAIMED_BY, payment_hash)
    if other is not None and other != voucher.id:
        raise InvalidInput("There is a pending payment for this invoice")
    return other is not None


async def _authority(runtime: Runtime, voucher: Voucher) -> Principal:
    """Return by whose authority a voucher pays, as that is now."""
    if voucher.key_id is None:
        return await authentication.on_behalf_of(runtime, voucher.account_id)
    try:
        return await authentication.on_behalf_of_key(runtime, voucher.key_id)
    except Unauthenticated as error:
        raise InvalidInput("This voucher is not good any more.") from error


def _check(runtime: Runtime, voucher: Voucher, invoice: DecodedInvoice) -> None:
    state = voucher.state_at(runtime.clock.now())
    if state is not VoucherState.ACTIVE:
        raise InvalidInput(ENDED[state])
    least_msat, most_msat = voucher.least_sat * MSAT_PER_SAT, voucher.most_sat * MSAT_PER_SAT
    if invoice.amount_msat is None or not least_msat <= invoice.amount_msat <= most_msat:
        raise InvalidInput(
            Phrase(
                "The invoice must be over %(least_sat)s to %(most_sat)s sats.",
                least_sat=voucher.least_sat,
                most_sat=voucher.most_sat,
            )
        )
    if payments.is_expired(runtime, invoice):
        raise InvalidInput("The invoice has expired.")


ENDED: Final = {
    VoucherState.USED: "This voucher has been used.",
    VoucherState.EXPIRED: "This voucher has expired.",
    VoucherState.REVOKED: "This voucher is not good any more.",
}

_TAKE = """
WITH taken AS (
    UPDATE voucher SET used = used + 1, claims = claims + 1
     WHERE id = $1 AND claims = $2 AND used < uses AND revoked_at IS NULL
       AND coalesce(expires_at > clock_timestamp(), true)
    RETURNING id
)
INSERT INTO voucher_claim (id, voucher_id, payment_hash) SELECT $3, id, $4 FROM taken RETURNING id
"""
_CLAIMED_BY = "SELECT voucher_id FROM voucher_claim WHERE payment_hash = $1 AND state <> 'failed'"
_CLOSE = """
UPDATE voucher_claim SET state = 'closing', due_at = clock_timestamp() + interval '10 seconds'
 WHERE id = $1 AND state = 'paying'
"""
_PAID = "UPDATE voucher_claim SET state = 'paid' WHERE id = $1 AND state = 'closing'"
# The voucher comes before its claim, as in _TAKE.
_FAILED = """
WITH locked AS (
    SELECT v.id FROM voucher v JOIN voucher_claim c ON c.voucher_id = v.id WHERE c.id = $1
       FOR UPDATE OF v
), failed AS (
    UPDATE voucher_claim c SET state = 'failed' FROM locked
     WHERE c.id = $1 AND c.state = 'closing'
    RETURNING c.voucher_id
)
UPDATE voucher v SET used = used - 1 FROM failed WHERE v.id = failed.voucher_id
"""
_DUE = """
UPDATE voucher_claim c SET due_at = clock_timestamp() + interval '1 minute'
  FROM voucher v
 WHERE v.id = c.voucher_id AND c.id IN (
       SELECT id FROM voucher_claim
        WHERE state IN ('paying', 'closing') AND due_at <= clock_timestamp()
        ORDER BY due_at LIMIT $1 FOR UPDATE SKIP LOCKED)
RETURNING c.id, c.voucher_id, v.wallet_id
"""
