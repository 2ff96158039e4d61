"""What a payment comes to, wherever it went."""

import asyncio
import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final
from uuid import UUID

import asyncpg
import structlog

from app.database.statements import DATABASE_ERRORS, was_lost
from app.errors import (
    DomainError,
    InvalidInput,
    OutcomeUnknown,
    PaymentRefused,
    TooManyPayments,
    Unavailable,
)
from app.ledger import dealer, overdraft
from app.principal import Principal, UsedCredential, WalletId
from app.process.runtime import Runtime
from app.services import changes
from app.services.accounts import limits
from app.services.keys import crediting, spending
from app.services.keys.derivation import limits as derived_limits
from app.services.payments import approvals
from app.services.payments.approvals import ApprovalStatus, AskedPayment
from app.services.payments.errands import Errand
from app.services.wallets import transactions
from app.services.wallets.movements import MovementStatus, NewMovement, Side
from app.services.wallets.transactions import Transaction

#: How long a caller waits for what was lost to be found.
_LOOK_TIMEOUT_S = 3.0

_log = structlog.get_logger()

#: SQLSTATE of `post_movement` when the account of who is to be paid is not active any more.
RECIPIENT_INACTIVE: Final = "LK006"
#: SQLSTATE of `payments_under_way` when an account has as many as it may.
TOO_MANY: Final = "LK008"

EXPIRED = "Invoice already expired, or has bad payment hash"


class Result(StrEnum):
    """How a payment that was not refused stands."""

    SUCCESS = "SUCCESS"
    PENDING = "PENDING"
    ALREADY_PAID = "ALREADY_PAID"


@dataclass(frozen=True, slots=True)
class PaymentResult:
    """The answer to a payment, with the payer's transaction where there is one."""

    status: Result
    transaction: Transaction | None
    #: What it waits for, or waited for.
    approval: AskedPayment | None = None


def pending_refusal() -> InvalidInput:
    """Return what is said of an invoice that is being paid to whoever does not pay it."""
    return InvalidInput("There is a pending payment for this invoice")


async def earlier_payment(
    runtime: Runtime,
    wallet_id: WalletId,
    payment_hash: bytes | None,
    idempotency_id: UUID | None,
    asker: tuple[UUID | None, UUID | None],
) -> PaymentResult | None:
    """Return the answer for a wallet that has paid before, None for one that has not.

    It did if this very request is repeated, by `asker` if it waits, or if it paid the hash, where
    one is given; while it is paying, that is PENDING. Raises `PaymentRefused` if the request is
    repeated and failed the first time.
    """
    if idempotency_id is not None:
        mine = await transactions.by_idempotency(runtime, wallet_id, idempotency_id)
        if mine is not None:
            return _result_of(mine)
        approval = await approvals.by_request(runtime, wallet_id, idempotency_id, asker)
        if approval is not None:
            return await of_approval(runtime, approval)
    if payment_hash is None:
        return None
    for transaction in await transactions.by_payment_hash(runtime, wallet_id, payment_hash):
        if transaction.amount.units >= 0:
            continue
        if transaction.status is MovementStatus.SUCCESS:
            return PaymentResult(Result.ALREADY_PAID, transaction)
        if transaction.status is MovementStatus.PENDING:
            return PaymentResult(Result.PENDING, transaction)
    return None


async def ask(
    runtime: Runtime,
    principal: Principal,
    used: UsedCredential,
    errand: Errand,
    movement: NewMovement,
    sides: Sequence[Side],
) -> PaymentResult:
    """Have a payment wait, if it could be made now but for that.

    Raises as `approvals.ask` and `of_approval`, and what refuses the payment itself as
    `after_error` does.
    """
    try:
        asked = await approvals.ask(runtime, principal, used, errand, movement, sides)
    except asyncpg.PostgresError as error:
        closed = runtime.sends.closed_by(error)
        refused = changes.no_longer(error) or closed or _refusal(error)
        if refused is None:
            raise
        raise refused from error
    return await of_approval(runtime, asked)


async def of_approval(runtime: Runtime, approval: AskedPayment) -> PaymentResult:
    """Return how a payment stands that waits, or waited. Raises `PaymentRefused`."""
    if approval.status is ApprovalStatus.WAITING:
        return PaymentResult(Result.PENDING, None, approval)
    if approval.moment is None:
        raise approvals.refusal(approval)
    made = await transactions.begun_at(runtime, approval.wallet_id, approval.moment)
    assert made is not None, "it was approved in the statement that made it"
    return replace(_result_of(made), approval=approval)


async def after_error(
    runtime: Runtime, error: Exception, wallet_id: WalletId, movement: NewMovement
) -> PaymentResult:
    """Return what a payment came to when the statement that should have made it failed.

    An answer that was lost is looked for. What a retried request came to the first time may be
    why it is refused now: then that is returned. Raises `OutcomeUnknown` if the payment is not
    to be found (it may yet be made), `InsufficientBalance` for an overdrawn wallet,
    `DealerRefused` for dollars that the house does not sell, `SpendingLimitReached` and
    `AccountLimitReached` for a limit of the key or its account, `TooManyPayments` while as many of
    the account's are under way as may be, `InvalidInput` for a recipient
    whose account is not active any more, `WalletArchived` for a wallet that is by now,
    `SendsClosed` where this process had not heard yet that they are,
    `NotAuthorized` for a credential that does not hold any more, and any other error as it is.
    """
    if was_lost(error):
        return await _made_unheard(runtime, error, wallet_id, movement)
    if isinstance(error, asyncpg.PostgresError):
        repeated = await _repeated(runtime, error, wallet_id, movement)
        if repeated is not None:
            return repeated
    raise error


async def _made_unheard(
    runtime: Runtime, error: Exception, wallet_id: WalletId, movement: NewMovement
) -> PaymentResult:
    """Return a payment that was made though nobody heard of it. Raises `OutcomeUnknown`.

    That it is not there proves nothing: the statement whose answer was lost may still be waiting.
    """
    found = None
    with contextlib.suppress(Unavailable, *DATABASE_ERRORS):
        async with asyncio.timeout(_LOOK_TIMEOUT_S):
            found = await transactions.by_mark(runtime, wallet_id, movement.mark)
    _log.warning(
        "payment_answer_lost",
        error=type(error).__name__,
        wallet_id=str(wallet_id),
        transaction=None if found is None else found.id.hex(),
    )
    if found is None:
        raise OutcomeUnknown from error
    return _result_of(found)


async def _repeated(
    runtime: Runtime,
    error: asyncpg.PostgresError,
    wallet_id: WalletId,
    movement: NewMovement,
) -> PaymentResult | None:
    """Return what a retried request came to, if that may be why it is refused now.

    What the first try spent can leave too little for a second one. Raises what the error stands
    for; returns None for one that is no refusal.
    """
    stale = changes.no_longer(error)
    if stale is not None:
        raise stale from error
    refusal = runtime.sends.closed_by(error) or _refusal(error)
    if refusal is not None or _is_repetition(error):
        link = movement.derived_by
        asker = (movement.api_key_id, None if link is None else link.id)
        first = await earlier_payment(runtime, wallet_id, None, movement.idempotency_id, asker)
        if first is not None:
            return first
    if refusal is not None:
        raise refusal from error
    return None


def _result_of(transaction: Transaction) -> PaymentResult:
    if transaction.status is MovementStatus.FAILURE:
        raise PaymentRefused("The payment failed and was returned in full.")
    pending = transaction.status is MovementStatus.PENDING
    return PaymentResult(Result.PENDING if pending else Result.SUCCESS, transaction)


def recipient_inactive() -> InvalidInput:
    """Return what whoever would pay an account that is locked or closed is told."""
    return InvalidInput("Account is inactive.")


def _refusal(error: asyncpg.PostgresError) -> DomainError | None:
    """Return the refusal that an error of `post_movement` stands for."""
    if error.sqlstate == overdraft.OVERDRAWN:
        return overdraft.overdrawn(error.detail)
    if error.sqlstate == dealer.OWES_TOO_MUCH:
        return dealer.owes_too_much(error.detail)
    if error.sqlstate == spending.LIMIT_REACHED:
        return spending.refusal(error)
    if error.sqlstate == derived_limits.LIMIT_REACHED:
        return derived_limits.refusal(error)
    if error.sqlstate == crediting.EXHAUSTED:
        return crediting.refusal(error)
    if error.sqlstate == limits.LIMIT_REACHED:
        return limits.refusal(error)
    if error.sqlstate == approvals.NOT_WAITING:
        return approvals.not_approved(error)
    if error.sqlstate == RECIPIENT_INACTIVE:
        return recipient_inactive()
    if error.sqlstate == TOO_MANY:
        return TooManyPayments(int(error.detail or 0))
    return None


def _is_repetition(error: asyncpg.PostgresError) -> bool:
    return (
        isinstance(error, asyncpg.UniqueViolationError)
        and error.constraint_name == "movement_idempotency"
    )
