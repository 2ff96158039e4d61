"""Carrying lists out: row after row, each paid at most once whatever dies when.

    waiting ──taken──▶ paying ──▶ paid
       ▲                 │  ├──▶ failed
       └─ nothing sent ──┘  └──▶ pending ──its payment ends──▶ paid, or failed

A list is worked on by one process at a time, whose name is in it: another takes it over only once
that one is not heard of any more, and then asks about the row in hand with the id of its payment
(`BatchRow.payment_id`), which the database has once. So even two at work would pay nothing twice.
It acts by the authority of its account, as that is with each row: the session that made it may be
over. An outcome that nobody knows stays open, and is asked about again.
"""

from dataclasses import dataclass
from time import monotonic
from typing import Final
from uuid import UUID

import structlog

from app.errors import (
    AccountLimitReached,
    AlreadyPaid,
    DealerRefused,
    DomainError,
    InsufficientBalance,
    NotAuthorized,
    NothingToSend,
    OutcomeUnknown,
    PaymentRefused,
    RateLimited,
    SendsStopped,
    TooManyPayments,
    Unavailable,
    WalletArchived,
)
from app.money import Money
from app.phrases import Phrase
from app.principal import AccountId, Principal, WalletId
from app.process.runtime import Runtime
from app.services import authentication, destinations
from app.services.batches import registry
from app.services.batches.registry import BatchRow, RowState
from app.services.destinations import PaymentOrder
from app.services.payments.result import PaymentResult, Result
from app.services.wallets import transactions
from app.services.wallets.movements import MovementStatus
from app.services.wallets.transactions import Transaction

#: After so many rows, or so long, it is the turn of another list.
ROWS_A_TURN: Final = 20
TURN_S: Final = 10.0
_PENDING_A_TURN: Final = 100
#: What keeps every row that follows from being paid, until somebody does something about it.
_STOPS: Final = (
    AccountLimitReached,
    DealerRefused,
    InsufficientBalance,
    NotAuthorized,
    NothingToSend,
    SendsStopped,
    WalletArchived,
)
#: What is over in a while by itself.
_WAITS: Final = (RateLimited, TooManyPayments, Unavailable)

#: No statement whose answer was lost runs longer.
_UNHEARD_S: Final = 60.0

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class ClaimedBatch:
    """A list that this process works on."""

    id: UUID
    account_id: AccountId
    wallet_id: WalletId
    is_running: bool


async def carry_on(runtime: Runtime) -> None:
    """Work on the lists that are due until none is, a turn each."""
    while (claimed := await _claim(runtime)) is not None:
        try:
            await _take_turn(runtime, claimed)
        finally:
            await runtime.change(_RELEASE, claimed.id, runtime.listener.instance)


async def _claim(runtime: Runtime) -> ClaimedBatch | None:
    async with runtime.connection() as connection:
        if not await connection.fetchval(_IS_DUE):
            return None
    live = await runtime.listener.live_instances()
    rows = await runtime.change(_CLAIM, runtime.listener.instance, list(live))
    if not rows:
        return None
    row = rows[0]
    return ClaimedBatch(
        row["id"],
        AccountId(row["account_id"]),
        WalletId(row["wallet_id"]),
        row["state"] == registry.BatchState.RUNNING,
    )


async def _take_turn(runtime: Runtime, batch: ClaimedBatch) -> None:
    async with runtime.connection() as connection:
        open_rows = await connection.fetch(_OPEN, batch.id, batch.is_running, _PENDING_A_TURN)
    for row in open_rows:
        await _look_at(runtime, batch, registry.row_of(row))
    ends = monotonic() + TURN_S
    for number in range(ROWS_A_TURN if batch.is_running else 0):
        if number and monotonic() >= ends:
            return
        taken = await runtime.change(_TAKE, batch.id, runtime.listener.instance)
        if not taken or not await _pay(runtime, batch, registry.row_of(taken[0])):
            return


async def _look_at(runtime: Runtime, batch: ClaimedBatch, row: BatchRow) -> None:
    """End a row whose payment has ended; one of which nothing was sent waits again.

    A payment that the node never had gives its id back (`outgoing.release`), to be made anew.
    """
    made = await transactions.by_idempotency(runtime, batch.wallet_id, row.payment_id)
    if made is not None:
        await _note_made(runtime, row, made)
    else:
        await _note(runtime, row, RowState.WAITING)


async def _pay(runtime: Runtime, batch: ClaimedBatch, row: BatchRow) -> bool:
    """Pay a row that was taken; tell whether those that follow may be paid, too."""
    try:
        principal = await authentication.on_behalf_of(runtime, batch.account_id)
        if not principal.account_active:
            raise NotAuthorized("The account is locked or closed.")  # noqa: TRY301
        order = await _order(runtime, principal, batch.wallet_id, row)
        paid = await destinations.pay(runtime, principal, order)
    except OutcomeUnknown as error:
        await _wait(runtime, row, error.message, _UNHEARD_S)
        return True
    except _WAITS as error:
        wait_s = error.retry_after_s if isinstance(error, RateLimited) else 0
        await _wait(runtime, row, error.message, wait_s, others_too=True)
        return False
    except _STOPS as error:
        await _look_at(runtime, batch, row)
        await runtime.change(registry.STOP, batch.id, error.message)
        return False
    except DomainError as error:
        await _note_refused(runtime, batch.wallet_id, row, error)
        return True
    except Exception:
        # A fault of ours: whether it was paid is found out when the row is looked at again.
        _log.exception("batch_row_failed", batch=str(row.batch_id), row=row.number)
        await _wait(runtime, row, _FAULT, _UNHEARD_S)
        return True
    await _note_paid(runtime, row, paid)
    return True


async def _order(
    runtime: Runtime, principal: Principal, wallet_id: WalletId, row: BatchRow
) -> PaymentOrder:
    to = await destinations.of(runtime, row.recipient)
    currency = principal.wallets[wallet_id]
    return PaymentOrder(
        to=to,
        wallet_id=wallet_id,
        amount=None if to.asks is not None else Money(row.amount, currency),
        idempotency_id=row.payment_id,
        comment=row.memo,
        fee_most=Money(row.fee_most, currency),
    )


async def _note_refused(
    runtime: Runtime, wallet_id: WalletId, row: BatchRow, error: DomainError
) -> None:
    """Note a refusal, unless the payment was made before: by a process that died right after it."""
    made = await transactions.by_idempotency(runtime, wallet_id, row.payment_id)
    if made is not None and made.status is not MovementStatus.FAILURE:
        await _note_made(runtime, row, made)
    else:
        await _note(runtime, row, RowState.FAILED, error, made=made)


async def _wait(
    runtime: Runtime, row: BatchRow, why: str, wait_s: float, *, others_too: bool = False
) -> None:
    """Try a row again later; `others_too` says that those that wait would fare alike."""
    await runtime.change(_WAIT, row.batch_id, row.number, why, float(wait_s), others_too)


async def _note_paid(runtime: Runtime, row: BatchRow, paid: PaymentResult) -> None:
    if paid.status is Result.ALREADY_PAID:
        # By another payment than this row's, which would have been told as a success.
        await _note(runtime, row, RowState.FAILED, AlreadyPaid(_PAID_BEFORE))
    elif paid.transaction is None:
        await _note(runtime, row, RowState.PENDING)
    else:
        await _note_made(runtime, row, paid.transaction)


async def _note_made(runtime: Runtime, row: BatchRow, made: Transaction) -> None:
    match made.status:
        case MovementStatus.SUCCESS:
            await _note(runtime, row, RowState.PAID, made=made)
        case MovementStatus.FAILURE:
            await _note(runtime, row, RowState.FAILED, PaymentRefused(_RETURNED), made=made)
        case MovementStatus.PENDING:
            await _note(runtime, row, RowState.PENDING, made=made)


async def _note(
    runtime: Runtime,
    row: BatchRow,
    state: RowState,
    error: DomainError | None = None,
    *,
    made: Transaction | None = None,
) -> None:
    """Note how it stands with a row that has not ended."""
    await runtime.change(
        _NOTE,
        row.batch_id,
        row.number,
        state,
        None if error is None else error.code,
        None if error is None else error.message,
        None if made is None else made.id,
        None if made is None else made.fee.units,
    )


_PAID_BEFORE: Final = "This invoice was paid before, by another payment. Nothing was sent again."
_RETURNED: Final = "The payment failed, and all of it is back in the wallet."
_FAULT: Final = Phrase("Something went wrong on this server; it is tried again.")

_IS_DUE = "SELECT EXISTS (SELECT FROM payment_batch WHERE due_at <= clock_timestamp())"
_CLAIM = """
UPDATE payment_batch SET worker = $1
 WHERE id = (
       SELECT id FROM payment_batch
        WHERE due_at <= clock_timestamp()
          AND (worker IN ('', $1) OR worker <> ALL ($2::text[]))
        ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
RETURNING id, account_id, wallet_id, state
"""
# Of a list that runs, what is `paying` is paid again with the same id, in its turn. Of any other it
# is asked about once no statement of its last try can still be running.
_OPEN = """
SELECT * FROM payment_batch_row
 WHERE batch_id = $1 AND (state = 'pending'
        OR (state = 'paying' AND NOT $2 AND due_at <= clock_timestamp()))
 ORDER BY number LIMIT $3
"""
_TAKE = """
UPDATE payment_batch_row r SET state = 'paying', tries = r.tries + 1
  FROM payment_batch b
 WHERE b.id = $1 AND b.worker = $2 AND b.state = 'running' AND r.batch_id = b.id
   AND r.state IN ('waiting', 'paying')  -- asked again of a row that was discarded meanwhile
   AND r.number = (
       SELECT number FROM payment_batch_row
        WHERE batch_id = $1 AND state IN ('waiting', 'paying') AND due_at <= clock_timestamp()
        ORDER BY number LIMIT 1)
RETURNING r.*
"""
_NOTE = """
UPDATE payment_batch_row
   SET state = $3, code = $4, message = $5, transaction_id = coalesce($6, transaction_id),
       fee = coalesce($7, fee)
 WHERE batch_id = $1 AND number = $2 AND state IN ('paying', 'pending')
RETURNING number
"""
# It may have begun: it stays `paying`, and is asked about later and later, five minutes at most.
_WAIT = """
UPDATE payment_batch_row r
   SET message = CASE WHEN r.number = $2 THEN $3 ELSE r.message END,
       due_at = greatest(r.due_at, clock_timestamp() + interval '1 second'
                * greatest($4::float8, least(power(2, least(t.tries, 10)), 300)))
  FROM payment_batch_row t
 WHERE t.batch_id = $1 AND t.number = $2 AND r.batch_id = $1
   AND ((r.number = $2 AND r.state = 'paying') OR ($5::boolean AND r.state = 'waiting'))
RETURNING r.number
"""
# Behind all lists that are due by now.
_RELEASE = """
UPDATE payment_batch b
   SET worker = '',
       state = CASE WHEN s.open = 0 AND b.state <> 'draft' THEN 'done' ELSE b.state END,
       ended_at = CASE WHEN s.open = 0 THEN clock_timestamp() END,
       due_at = CASE WHEN s.open = 0 THEN NULL
                     WHEN b.state = 'running'
                     THEN greatest(least(s.next_at, s.look_at), clock_timestamp())
                     WHEN s.paying > 0 THEN least(clock_timestamp() + interval '10 s', s.look_at)
                     ELSE s.look_at END
  FROM (SELECT count(*) FILTER (WHERE state IN ('waiting', 'paying', 'pending')) AS open,
               count(*) FILTER (WHERE state = 'paying') AS paying,
               min(due_at) FILTER (WHERE state IN ('waiting', 'paying')) AS next_at,
               CASE WHEN bool_or(state = 'pending')
                    THEN clock_timestamp() + interval '10 seconds' END AS look_at
          FROM payment_batch_row WHERE batch_id = $1) s
 WHERE b.id = $1 AND b.worker = $2
RETURNING b.id
"""
