"""Payments that leave through the node. Owns the table `payment` and its state machine.

    sending ──the node says paid──▶ settled
       └─────the node says failed─▶ failed        unknown: stays 'sending', the reserve with it

Every step is one statement that moves the money and the state together, guarded by the state it
leaves: whoever comes second changes nothing.
"""

import asyncio
import math
import uuid
from dataclasses import dataclass
from time import monotonic
from uuid import UUID

import asyncpg
import structlog

from app.database.statements import DATABASE_ERRORS
from app.errors import (
    AlreadyPaid,
    DomainError,
    InvalidInput,
    NodeUnavailable,
    NoRoute,
    PaymentRefused,
    Unavailable,
)
from app.ledger import model
from app.ledger.model import Kind, Posting, System
from app.lightning import bolt11
from app.money import MSAT_PER_SAT, Currency, sat_ceil
from app.nodes.port import Failed, FailureReason, PayOutcome, Succeeded
from app.principal import Principal, WalletId
from app.process.runtime import Runtime
from app.services.payments.result import EXPIRED, PaymentResult, Result, repeated_request, result_of
from app.services.wallets import transactions
from app.services.wallets.transactions import (
    Display,
    Side,
    Status,
    Transaction,
    Via,
    transaction_of,
)

#: How long after the node's own time limit a sender may still be at work.
SENDER_GRACE_S = 5.0
#: A sender stops this long before: its clock may run slower than the database's.
_SENDER_MARGIN_S = 1.0

_FAILURES: dict[FailureReason, DomainError] = {
    FailureReason.NO_ROUTE: NoRoute(),
    FailureReason.REJECTED: PaymentRefused("Payment was rejected by destination as invalid"),
    FailureReason.EXPIRED: PaymentRefused(EXPIRED),
    FailureReason.NOT_SENT: NodeUnavailable(),
    FailureReason.INSUFFICIENT_FEE: InvalidInput(
        "Payment failed due to an insufficient fee: every route costs more than the fee limit."
    ),
    FailureReason.INSUFFICIENT_LIQUIDITY: PaymentRefused(
        "The payment could not be sent: this server's node lacks outgoing liquidity at the moment."
    ),
}

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """An outgoing payment. `reserve_sat` is what left the wallet: amount and most possible fee."""

    id: UUID
    account_id: UUID
    wallet_id: WalletId
    transaction_id: bytes
    payment_hash: bytes
    payment_request: str
    amount_msat: int
    reserve_sat: int
    fee_limit_msat: int

    @property
    def amount_sat(self) -> int:
        return sat_ceil(self.amount_msat)


def fee_limit_sat(runtime: Runtime, amount_sat: int) -> int:
    """Return the most satoshi of routing fees a payment may cost: Blink's cap by default."""
    settings = runtime.settings
    return max(math.ceil(amount_sat * settings.fee_ppm_max / 1_000_000), settings.fee_sat_min)


async def pay(
    runtime: Runtime,
    principal: Principal,
    *,
    wallet_id: WalletId,
    invoice: bolt11.DecodedInvoice,
    amount_msat: int,
    memo: str | None,
    idempotency_id: UUID | None,
) -> PaymentResult:
    """Reserve, pay, conclude. Raises `PaymentRefused` & co. once everything was returned."""
    fee_sat = fee_limit_sat(runtime, sat_ceil(amount_msat))
    payment = Payment(
        id=uuid.uuid4(),
        account_id=principal.account_id,
        wallet_id=wallet_id,
        transaction_id=b"",
        payment_hash=invoice.payment_hash,
        payment_request=invoice.payment_request,
        amount_msat=amount_msat,
        reserve_sat=sat_ceil(amount_msat) + fee_sat,
        fee_limit_msat=fee_sat * MSAT_PER_SAT,
    )
    side = _reserved(runtime, principal, payment, memo or _note(invoice), idempotency_id)
    began = monotonic()
    try:
        row = await _reserve(runtime, payment, side, invoice.payee, principal.key_id)
    except asyncpg.PostgresError as error:
        repeated = await repeated_request(runtime, error, idempotency_id)
        if repeated is None:
            raise
        return result_of(repeated)
    if row is None:
        return await _paid_before(runtime, wallet_id, invoice.payment_hash, idempotency_id)
    reserved = side.transaction(row["id"], row["created_at"])
    try:
        answer = await _carry_out(runtime, payment, invoice, reserved, began=began)
    except (Unavailable, *DATABASE_ERRORS) as error:
        # Paid or not, the reserve is kept until the reconciler has found out.
        _log.warning("payment_left_pending", payment_id=str(payment.id), error=type(error).__name__)
        return PaymentResult(Result.PENDING, reserved)
    if isinstance(answer, DomainError):
        raise answer
    return answer


async def _carry_out(
    runtime: Runtime,
    payment: Payment,
    invoice: bolt11.DecodedInvoice,
    reserved: Transaction,
    *,
    began: float,
) -> PaymentResult | DomainError:
    """Have the node pay and conclude as it says; return the answer or, all returned, the refusal.

    Raises `Unavailable` or a database error when the payment could not be concluded.
    """
    try:
        outcome = await _hand_over(runtime, payment, invoice, began=began)
    except NodeUnavailable as unavailable:
        await _release(runtime, payment, FailureReason.NOT_SENT)
        return unavailable
    if isinstance(outcome, Succeeded) and outcome.already:
        # The node had paid this hash before; this attempt moved nothing, so it costs nothing.
        await _release(runtime, payment, FailureReason.REJECTED)
        return PaymentResult(Result.ALREADY_PAID, None)
    if isinstance(outcome, Succeeded):
        settled = await _settle(runtime, payment, outcome)
        return PaymentResult(Result.SUCCESS, settled or reserved)
    if isinstance(outcome, Failed):
        await _release(runtime, payment, outcome.reason)
        return _failure(outcome.reason)
    await runtime.change(_SENDER_DONE, payment.id)
    return PaymentResult(Result.PENDING, reserved)


async def _hand_over(
    runtime: Runtime, payment: Payment, invoice: bolt11.DecodedInvoice, *, began: float
) -> PayOutcome:
    """Ask the node to pay, and stop asking before `sender_until`.

    From then on the reconciler takes "not found" for proof that nobody will send this payment any
    more, so nobody may. `began` is a moment before the reserve was taken. Raises `TimeoutError`;
    what was sent until then may take effect a moment later.
    """
    until_s = runtime.node.pay_timeout_s + SENDER_GRACE_S - _SENDER_MARGIN_S
    async with asyncio.timeout(began + until_s - monotonic()):
        return await runtime.node.pay(
            payment.payment_request,
            amount_msat=None if invoice.amount_msat is not None else payment.amount_msat,
            fee_limit_msat=payment.fee_limit_msat,
        )


async def conclude(
    runtime: Runtime, payment: Payment, outcome: Succeeded | Failed
) -> Transaction | None:
    """End a payment as the node said; returns its transaction, None if it had been ended before."""
    if isinstance(outcome, Succeeded):
        return await _settle(runtime, payment, outcome)
    return await _release(runtime, payment, outcome.reason)


def payment_of(row: asyncpg.Record) -> Payment:
    """Make a payment of a row with all its columns."""
    return Payment(
        id=row["id"],
        account_id=row["account_id"],
        wallet_id=row["wallet_id"],
        transaction_id=row["transaction_id"],
        payment_hash=row["payment_hash"],
        payment_request=row["payment_request"],
        amount_msat=row["amount_msat"],
        reserve_sat=row["reserve_sat"],
        fee_limit_msat=row["fee_limit_msat"],
    )


async def _reserve(
    runtime: Runtime, payment: Payment, side: Side, payee: bytes, key_id: UUID | None
) -> asyncpg.Record | None:
    """Take the reserve and record the intent; None if the hash is being paid or was paid."""
    posting = model.posting(
        Kind.LIGHTNING_RESERVE,
        [
            model.wallet(payment.wallet_id, Currency.BTC, -payment.reserve_sat * MSAT_PER_SAT),
            model.system(System.IN_FLIGHT, payment.reserve_sat * MSAT_PER_SAT),
        ],
    )
    rows = await runtime.change(
        _RESERVE,
        payment.id,
        payment.account_id,
        payment.wallet_id,
        key_id,
        payment.payment_hash,
        payment.payment_request,
        payee,
        payment.amount_msat,
        payment.reserve_sat,
        payment.fee_limit_msat,
        runtime.node.pay_timeout_s + SENDER_GRACE_S,
        posting.kind,
        posting.accounts,
        posting.amounts,
        [side.row()],
    )
    return rows[0] if rows else None


def _failure(reason: FailureReason) -> DomainError:
    known = _FAILURES[reason]
    return type(known)(known.message)


async def _settle(runtime: Runtime, payment: Payment, outcome: Succeeded) -> Transaction | None:
    posting, charged_sat = settlement_posting(payment, outcome.fee_msat)
    fee_sat = charged_sat - payment.amount_sat
    display = Display.of(runtime.prices.quote(), Currency.BTC, -charged_sat, fee_sat)
    cost_msat = payment.amount_msat + outcome.fee_msat
    if cost_msat > payment.reserve_sat * MSAT_PER_SAT:
        _log.error("fee_above_reserve", payment_id=str(payment.id), fee_msat=outcome.fee_msat)
    rows = await runtime.change(
        _SETTLE,
        payment.id,
        outcome.fee_msat,
        outcome.preimage,
        posting.kind,
        posting.accounts,
        posting.amounts,
        -charged_sat,
        fee_sat,
        display.amount,
        display.fee,
    )
    return transaction_of(rows[0]) if rows else None


def settlement_posting(payment: Payment, fee_msat: int) -> tuple[Posting, int]:
    """Return the posting that ends a paid payment, and the satoshi it cost the wallet in all.

    Parts of a satoshi are charged as a whole one and go to rounding. A fee above the reserve,
    which no correct node takes, is the house's loss, not the user's.
    """
    cost_msat = payment.amount_msat + fee_msat
    reserve_msat = payment.reserve_sat * MSAT_PER_SAT
    charged_sat = min(sat_ceil(cost_msat), payment.reserve_sat)
    excess_msat = max(cost_msat - reserve_msat, 0)
    posting = model.posting(
        Kind.LIGHTNING_SETTLED,
        [
            model.system(System.IN_FLIGHT, -reserve_msat),
            model.system(System.LIGHTNING, cost_msat),
            model.wallet(
                payment.wallet_id,
                Currency.BTC,
                (payment.reserve_sat - charged_sat) * MSAT_PER_SAT,
            ),
            model.system(System.ROUNDING, charged_sat * MSAT_PER_SAT - cost_msat + excess_msat),
            model.system(System.NETWORK_FEES, -excess_msat),
        ],
    )
    return posting, charged_sat


async def _release(runtime: Runtime, payment: Payment, reason: FailureReason) -> Transaction | None:
    posting = model.posting(
        Kind.LIGHTNING_FAILED,
        [
            model.system(System.IN_FLIGHT, -payment.reserve_sat * MSAT_PER_SAT),
            model.wallet(payment.wallet_id, Currency.BTC, payment.reserve_sat * MSAT_PER_SAT),
        ],
    )
    fee_sat = payment.reserve_sat - payment.amount_sat
    display = Display.of(runtime.prices.quote(), Currency.BTC, payment.reserve_sat, fee_sat)
    refund = Side(
        wallet_id=payment.wallet_id,
        account_id=payment.account_id,  # type: ignore[arg-type]
        currency=Currency.BTC,
        status=Status.FAILURE,
        amount=payment.reserve_sat,
        fee=fee_sat,
        display_currency=display.currency,
        display_amount=display.amount,
        display_fee=display.fee,
        initiation=Via.LIGHTNING,
        settlement=Via.LIGHTNING,
        payment_hash=payment.payment_hash,
        payment_request=payment.payment_request,
    )
    rows = await runtime.change(
        _RELEASE,
        payment.id,
        reason,
        posting.kind,
        posting.accounts,
        posting.amounts,
        [refund.row()],
    )
    return refund.transaction(rows[0]["id"], rows[0]["created_at"]) if rows else None


async def _paid_before(
    runtime: Runtime, wallet_id: WalletId, payment_hash: bytes, idempotency_id: UUID | None
) -> PaymentResult:
    """Answer for a hash with a live or settled payment, which may be that of this very request."""
    if idempotency_id is not None:
        mine = await transactions.by_idempotency(runtime, idempotency_id)
        if mine is not None:
            return result_of(mine)
    async with runtime.connection() as connection:
        state = await connection.fetchval(_LIVE_STATE, payment_hash)
    if state != "settled":
        raise InvalidInput("There is a pending payment for this invoice")
    for transaction in await transactions.by_payment_hash(runtime, wallet_id, payment_hash):
        if transaction.amount < 0 and transaction.status is Status.SUCCESS:
            return PaymentResult(Result.ALREADY_PAID, transaction)
    raise AlreadyPaid


def _note(invoice: bolt11.DecodedInvoice) -> str | None:
    """Return what a foreign invoice is for, without NULs, which PostgreSQL text cannot hold."""
    return invoice.description and invoice.description.replace("\0", "")


def _reserved(
    runtime: Runtime,
    principal: Principal,
    payment: Payment,
    memo: str | None,
    idempotency_id: UUID | None,
) -> Side:
    fee_sat = payment.reserve_sat - payment.amount_sat
    display = Display.of(runtime.prices.quote(), Currency.BTC, -payment.reserve_sat, fee_sat)
    return Side(
        wallet_id=payment.wallet_id,
        account_id=principal.account_id,
        currency=Currency.BTC,
        status=Status.PENDING,
        amount=-payment.reserve_sat,
        fee=fee_sat,
        display_currency=display.currency,
        display_amount=display.amount,
        display_fee=display.fee,
        memo=memo,
        initiation=Via.LIGHTNING,
        settlement=Via.LIGHTNING,
        payment_hash=payment.payment_hash,
        payment_request=payment.payment_request,
        api_key_id=principal.key_id,
        idempotency_id=idempotency_id,
    )


# The row comes before the money: the unique index on live hashes decides who pays.
_RESERVE = """
WITH intent AS (
    INSERT INTO payment (id, account_id, wallet_id, transaction_id, api_key_id, payment_hash,
                         payment_request, destination, amount_msat, reserve_sat, fee_limit_msat,
                         sender_until)
    VALUES ($1, $2, $3, transaction_id(), $4, $5, $6, $7, $8, $9, $10,
            now() + make_interval(secs => $11))
    ON CONFLICT (payment_hash) WHERE state <> 'failed' DO NOTHING
    RETURNING transaction_id, $12::text AS kind
)
SELECT p.* FROM intent
 CROSS JOIN LATERAL post_transactions(intent.kind, $13, $14, $15, intent.transaction_id) p
"""
_SENDER_DONE = "UPDATE payment SET sender_until = now() WHERE id = $1 AND state = 'sending'"
_SETTLE = """
WITH done AS (
    UPDATE payment
       SET state = 'settled', fee_msat = $2, preimage = $3, ended_at = clock_timestamp()
     WHERE id = $1 AND state = 'sending'
    RETURNING wallet_id, transaction_id, api_key_id, $4::text AS kind
), moved AS (
    SELECT ledger_post(done.kind, $5, $6) AS journal_id FROM done
), cost AS (
    UPDATE key_spending s SET fee_sat = $8
      FROM done
     WHERE s.api_key_id = done.api_key_id AND s.transaction_id = done.transaction_id
)
UPDATE wallet_transaction t
   SET status = 'SUCCESS', preimage = $3, amount = $7, fee = $8,
       display_amount = $9, display_fee = $10
  FROM done, moved
 WHERE t.wallet_id = done.wallet_id AND t.id = done.transaction_id
RETURNING t.*
"""
_RELEASE = """
WITH done AS (
    UPDATE payment SET state = 'failed', failure = $2, ended_at = clock_timestamp()
     WHERE id = $1 AND state = 'sending'
    RETURNING wallet_id, transaction_id, api_key_id, $3::text AS kind
), failed AS (
    UPDATE wallet_transaction t
       SET status = 'FAILURE',
           -- What was not even sent may be tried again by a repetition of the same request.
           idempotency_id = CASE WHEN $2 <> 'not_sent' THEN t.idempotency_id END
      FROM done
     WHERE t.wallet_id = done.wallet_id AND t.id = done.transaction_id
), given_back AS (
    DELETE FROM key_spending s
     USING done
     WHERE s.api_key_id = done.api_key_id AND s.transaction_id = done.transaction_id
)
SELECT p.* FROM done CROSS JOIN LATERAL post_transactions(done.kind, $4, $5, $6) p
"""
_LIVE_STATE = "SELECT state FROM payment WHERE payment_hash = $1 AND state <> 'failed'"
