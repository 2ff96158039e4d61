"""What a payment comes to, wherever it went."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

import asyncpg

from app.errors import PaymentRefused
from app.ledger import post as ledger_post
from app.runtime import Runtime
from app.services import transactions
from app.services.transactions import Status, Transaction

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
    """Return what a retried request did the first time, if that is why it was refused now.

    Raises `InsufficientBalance` for an overdrawn wallet; returns None for any other error.
    """
    if error.sqlstate == ledger_post.OVERDRAWN:
        raise ledger_post.overdrawn(error.detail) from error
    if (
        isinstance(error, asyncpg.UniqueViolationError)
        and error.constraint_name == "wallet_transaction_idempotency"
        and idempotency_id is not None
    ):
        return await transactions.by_idempotency(runtime, idempotency_id)
    return None
