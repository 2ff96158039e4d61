"""What a payment comes to, wherever it went."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

import asyncpg

from app.errors import PaymentRefused
from app.ledger import post as ledger_post
from app.process.runtime import Runtime
from app.services.keys import spending
from app.services.wallets import transactions
from app.services.wallets.transactions import Status, Transaction

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


def result_of(transaction: Transaction) -> PaymentResult:
    """Return the answer a recorded transaction stands for. Raises `PaymentRefused` if it failed."""
    if transaction.status is Status.FAILURE:
        raise PaymentRefused("The payment failed and was returned in full.")
    pending = transaction.status is Status.PENDING
    return PaymentResult(Result.PENDING if pending else Result.SUCCESS, transaction)


async def repeated_request(
    runtime: Runtime, error: asyncpg.PostgresError, idempotency_id: UUID | None
) -> Transaction | None:
    """Return what a retried request did the first time, if that may be why it was refused now.

    What the first try spent can leave too little for a second one. Raises `InsufficientBalance`
    for an overdrawn wallet and `SpendingLimitReached` for a limit of the key; returns None for
    any other error.
    """
    refusal = _refusal(error)
    if idempotency_id is not None and (refusal is not None or _is_repetition(error)):
        first = await transactions.by_idempotency(runtime, idempotency_id)
        if first is not None:
            return first
    if refusal is not None:
        raise refusal from error
    return None


def _refusal(error: asyncpg.PostgresError) -> PaymentRefused | None:
    """Return the refusal that an error of `post_transactions` stands for."""
    if error.sqlstate == ledger_post.OVERDRAWN:
        return ledger_post.overdrawn(error.detail)
    if error.sqlstate == spending.LIMIT_REACHED:
        return spending.refusal(error)
    return None


def _is_repetition(error: asyncpg.PostgresError) -> bool:
    return (
        isinstance(error, asyncpg.UniqueViolationError)
        and error.constraint_name == "wallet_transaction_idempotency"
    )
