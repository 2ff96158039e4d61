"""What a payment comes to, wherever it went."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

import asyncpg

from app.errors import PaymentRefused
from app.ledger import overdraft
from app.principal import WalletId
from app.process.runtime import Runtime
from app.services import changes
from app.services.keys import spending
from app.services.wallets import transactions
from app.services.wallets.movements import MovementStatus
from app.services.wallets.transactions import Transaction

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


async def earlier_payment(
    runtime: Runtime,
    wallet_id: WalletId,
    payment_hash: bytes | None,
    idempotency_id: UUID | None,
) -> PaymentResult | None:
    """Return the answer for a wallet that has paid before, None for one that has not.

    It did if this very request is repeated, or if it paid the hash, where one is given; while it is
    paying, that is PENDING. Raises `PaymentRefused` if the request is repeated and failed the first
    time.
    """
    if idempotency_id is not None:
        mine = await transactions.by_idempotency(runtime, wallet_id, idempotency_id)
        if mine is not None:
            return _result_of(mine)
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


async def repeated_request(
    runtime: Runtime,
    error: asyncpg.PostgresError,
    wallet_id: WalletId,
    idempotency_id: UUID | None,
) -> PaymentResult | None:
    """Return what a retried request came to the first time, if that may be why it is refused now.

    What the first try spent can leave too little for a second one. Raises `InsufficientBalance`
    for an overdrawn wallet, `SpendingLimitReached` for a limit of the key, and `NotAuthorized` for
    a credential that does not hold any more; returns None for any other error.
    """
    stale = changes.no_longer(error)
    if stale is not None:
        raise stale from error
    refusal = _refusal(error)
    if refusal is not None or _is_repetition(error):
        first = await earlier_payment(runtime, wallet_id, None, idempotency_id)
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


def _refusal(error: asyncpg.PostgresError) -> PaymentRefused | None:
    """Return the refusal that an error of `post_movement` stands for."""
    if error.sqlstate == overdraft.OVERDRAWN:
        return overdraft.overdrawn(error.detail)
    if error.sqlstate == spending.LIMIT_REACHED:
        return spending.refusal(error)
    return None


def _is_repetition(error: asyncpg.PostgresError) -> bool:
    return (
        isinstance(error, asyncpg.UniqueViolationError)
        and error.constraint_name == "movement_idempotency"
    )
