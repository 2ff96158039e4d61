"""Lists of payments as they are kept. Owns the tables `payment_batch` and `payment_batch_row`.

    draft ──start──▶ running ──every row has ended──▶ done
                      │    ▲
       somebody, or ──┘    └── continue
       what is wrong          stopped ──discard──▶ done, once what began has ended

`.carrying` moves rows on. A draft is looked at, and either started or thrown away. Of a list that
was started the rows stay: when it is discarded, those that wait fail.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID, uuid4, uuid5

import asyncpg

from app.database.pool import Connection
from app.errors import InvalidInput, NotFound
from app.money import Currency, Money
from app.permissions import Permission
from app.phrases import Phrase
from app.principal import AccountId, Principal, WalletId
from app.process.runtime import Runtime
from app.services import changes
from app.services.batches.judging import JudgedPayment
from app.services.pages import Page, PageRequest, page_of

#: How many of an account may be at work at once.
RUNNING_MAX: Final = 5
#: How many an account may look at, in as many tabs, before it starts them.
DRAFTS_MAX: Final = 10
#: What was exchanged for a draft is not paid at a price that is older.
DRAFT_LASTS: Final = timedelta(hours=1)


class BatchState(StrEnum):
    """How it stands with a list."""

    DRAFT = "draft"
    RUNNING = "running"
    STOPPED = "stopped"
    DONE = "done"


class RowState(StrEnum):
    """How it stands with a payment of a list."""

    WAITING = "waiting"
    #: It may have begun; asked about again, it is paid at most once.
    PAYING = "paying"
    #: It began, and how it ends is not known yet.
    PENDING = "pending"
    PAID = "paid"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentBatch:
    """A list, and what its rows come to by now. Amounts are in the wallet's currency."""

    id: UUID
    account_id: AccountId
    wallet_id: WalletId
    currency: Currency
    state: BatchState
    why: str | None
    fee_most: Money
    created_at: datetime
    started_at: datetime | None
    ended_at: datetime | None
    size: int
    total: Money
    #: How many rows are in each state.
    counts: Counter[RowState]
    paid: Money

    @property
    def open_rows(self) -> int:
        """How many rows have not ended."""
        return self.size - self.counts[RowState.PAID] - self.counts[RowState.FAILED]


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchRow:
    """A payment of a list. `amount` and the fees are in the wallet's minor unit."""

    batch_id: UUID
    number: int
    recipient: str
    amount: int
    #: What its fee was said to be at most.
    fee_most: int
    memo: str
    state: RowState
    tries: int
    code: str | None
    message: str | None
    transaction_id: bytes | None
    fee: int | None

    @property
    def payment_id(self) -> UUID:
        """The idempotency id of its payment: the same, whoever pays it, however often."""
        return uuid5(self.batch_id, str(self.number))


async def create(
    runtime: Runtime, principal: Principal, wallet_id: WalletId, judged: Sequence[JudgedPayment]
) -> UUID:
    """Keep a judged list as a draft; more than `DRAFTS_MAX` of an account go. Returns its id.

    Raises `NotAuthorized`, `WalletArchived`.
    """
    batch_id = uuid4()
    used = principal.used_for(Permission.PAYMENTS_WRITE, wallet_id)
    async with runtime.connection() as connection, connection.transaction():
        await changes.require(connection, used)
        await connection.execute(_DROP_DRAFTS, principal.account_id, DRAFTS_MAX - 1)
        await connection.execute(
            _INSERT,
            batch_id,
            principal.account_id,
            wallet_id,
            sum(one.fee_most.units for one in judged),
        )
        await connection.execute(
            _INSERT_ROWS,
            batch_id,
            [one.recipient for one in judged],
            [one.amount.units for one in judged],
            [one.fee_most.units for one in judged],
            [one.memo for one in judged],
        )
    return batch_id


async def find(runtime: Runtime, principal: Principal, batch_id: UUID) -> PaymentBatch:
    """Return a list of the caller's account. Raises `NotFound`."""
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_FIND, batch_id, principal.account_id)
    if row is None:
        raise NotFound("There is no such list.")
    return _of_row(row)


async def page(runtime: Runtime, principal: Principal, request: PageRequest) -> Page[PaymentBatch]:
    """Return a page of the lists of the caller's account that were started, newest first.

    A cursor is the id of a list; an unknown one is ignored. Only forwards.
    """
    try:
        cursor = None if request.cursor is None else UUID(request.cursor)
    except ValueError:
        cursor = None
    async with runtime.connection() as connection:
        rows = await connection.fetch(_PAGE, principal.account_id, cursor, request.size + 1)
    return page_of([_of_row(row) for row in rows], request)


async def rows_of(
    runtime: Runtime, batch_id: UUID, *, after: int = 0, size: int = 1_000
) -> list[BatchRow]:
    """Return the rows of a list in their order, those after a number."""
    async with runtime.connection() as connection:
        rows = await connection.fetch(_ROWS, batch_id, after, size)
    return [row_of(row) for row in rows]


async def start(runtime: Runtime, principal: Principal, batch_id: UUID) -> PaymentBatch:
    """Have a draft carried out, or a stopped list carried on; one that runs or is done stays.

    Raises `NotFound`, `NotAuthorized`, `WalletArchived`; `InvalidInput` while as many run as may,
    and for a draft that is older than `DRAFT_LASTS`.
    """
    batch = await find(runtime, principal, batch_id)
    if batch.state not in {BatchState.DRAFT, BatchState.STOPPED}:
        return batch
    is_draft = batch.state is BatchState.DRAFT
    if is_draft and runtime.clock.now() - batch.created_at > DRAFT_LASTS:
        raise InvalidInput("The list was looked at more than an hour ago. Review it again.")
    used = principal.used_for(Permission.PAYMENTS_WRITE, batch.wallet_id)
    async with runtime.connection() as connection, connection.transaction():
        await changes.require(connection, used)
        await connection.execute(_ONE_BY_ONE, principal.account_id)
        if await connection.fetchval(_RUNNING, principal.account_id) >= RUNNING_MAX:
            raise InvalidInput(
                Phrase("%(most)s lists run already: wait until one is done.", most=RUNNING_MAX)
            )
        await connection.execute(_START, batch_id)
    return await find(runtime, principal, batch_id)


async def stop(runtime: Runtime, principal: Principal, batch_id: UUID) -> PaymentBatch:
    """Begin no more rows of a list; one that has begun is carried to its end. Raises `NotFound`."""
    await find(runtime, principal, batch_id)
    await runtime.change(STOP, batch_id, None)
    return await find(runtime, principal, batch_id)


async def stop_all(connection: Connection, why: str) -> None:
    """Begin no more rows of any list until somebody goes on with it, who is told why."""
    await connection.execute(_STOP_ALL, why)


async def discard(runtime: Runtime, principal: Principal, batch_id: UUID) -> PaymentBatch | None:
    """Throw a draft away, and return None; or fail what waits of a list that stopped, for good.

    One that runs, or is done, is returned as it is. Raises `NotFound`.
    """
    batch = await find(runtime, principal, batch_id)
    if batch.state is BatchState.DRAFT:
        await runtime.change(_DISCARD, batch_id, principal.account_id)
        return None
    await runtime.change(_GIVE_UP, batch_id, _GIVEN_UP)
    return await find(runtime, principal, batch_id)


def row_of(row: asyncpg.Record) -> BatchRow:
    """Make a row of a list of one with all its columns."""
    return BatchRow(
        batch_id=row["batch_id"],
        number=row["number"],
        recipient=row["recipient"],
        amount=row["amount"],
        fee_most=row["fee_most"],
        memo=row["memo"],
        state=RowState(row["state"]),
        tries=row["tries"],
        code=row["code"],
        message=row["message"],
        transaction_id=row["transaction_id"],
        fee=row["fee"],
    )


def _of_row(row: asyncpg.Record) -> PaymentBatch:
    currency = Currency(row["currency"])
    counts = Counter({state: row[state] for state in RowState if row[state]})
    return PaymentBatch(
        id=row["id"],
        account_id=AccountId(row["account_id"]),
        wallet_id=WalletId(row["wallet_id"]),
        currency=currency,
        state=BatchState(row["state"]),
        why=row["why"],
        fee_most=Money(row["fee_most"], currency),
        created_at=row["created_at"],
        started_at=row["started_at"],
        ended_at=row["ended_at"],
        size=row["size"],
        total=Money(row["total"], currency),
        counts=counts,
        paid=Money(row["paid_amount"], currency),
    )


_DROP_DRAFTS = """
DELETE FROM payment_batch
 WHERE account_id = $1 AND state = 'draft' AND id NOT IN (
       SELECT id FROM payment_batch WHERE account_id = $1 AND state = 'draft'
        ORDER BY created_at DESC LIMIT $2)
"""
_INSERT = """
INSERT INTO payment_batch (id, account_id, wallet_id, fee_most) VALUES ($1, $2, $3, $4)
"""
_INSERT_ROWS = """
INSERT INTO payment_batch_row (batch_id, number, recipient, amount, fee_most, memo)
SELECT $1, r.number, r.recipient, r.amount, r.fee_most, r.memo
  FROM unnest($2::text[], $3::bigint[], $4::bigint[], $5::text[])
       WITH ORDINALITY AS r (recipient, amount, fee_most, memo, number)
"""
_SUMS = """
SELECT b.*, w.currency, s.*
  FROM payment_batch b
  JOIN wallet w ON w.id = b.wallet_id
 CROSS JOIN LATERAL (
       SELECT count(*) AS size, coalesce(sum(r.amount), 0)::bigint AS total,
              count(*) FILTER (WHERE r.state = 'waiting') AS waiting,
              count(*) FILTER (WHERE r.state = 'paying') AS paying,
              count(*) FILTER (WHERE r.state = 'pending') AS pending,
              count(*) FILTER (WHERE r.state = 'paid') AS paid,
              count(*) FILTER (WHERE r.state = 'failed') AS failed,
              coalesce(sum(r.amount + coalesce(r.fee, 0)) FILTER (WHERE r.state = 'paid'), 0)
                  ::bigint AS paid_amount
         FROM payment_batch_row r WHERE r.batch_id = b.id) s
"""
_FIND = f"{_SUMS} WHERE b.id = $1 AND b.account_id = $2"
_PAGE = f"""{_SUMS}
 WHERE b.account_id = $1 AND b.state <> 'draft'
   AND (b.created_at, b.id) < (
       SELECT coalesce(max(c.created_at), 'infinity'),
              coalesce($2::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
         FROM payment_batch c WHERE c.id = $2 AND c.account_id = $1)
 ORDER BY b.created_at DESC, b.id DESC LIMIT $3
"""  # noqa: S608  # made of constants
_ROWS = """
SELECT * FROM payment_batch_row WHERE batch_id = $1 AND number > $2 ORDER BY number LIMIT $3
"""
_ONE_BY_ONE = "SELECT pg_advisory_xact_lock(uuid_hash_extended($1, 9))"
_RUNNING = "SELECT count(*) FROM payment_batch WHERE account_id = $1 AND state = 'running'"
_START = """
UPDATE payment_batch
   SET state = 'running', why = NULL, due_at = clock_timestamp(),
       started_at = coalesce(started_at, clock_timestamp())
 WHERE id = $1 AND state IN ('draft', 'stopped')
"""
#: Stop a list that runs, and say why where the server does.
STOP: Final = """
UPDATE payment_batch SET state = 'stopped', why = $2, due_at = clock_timestamp()
 WHERE id = $1 AND state = 'running'
RETURNING id
"""
_STOP_ALL = """
UPDATE payment_batch SET state = 'stopped', why = $1, due_at = clock_timestamp()
 WHERE state = 'running'
"""
_GIVEN_UP: Final = Phrase("The list was discarded before it was paid. Nothing was sent.")
# Whoever goes on with it meanwhile comes before or after: the row of the list is locked.
_GIVE_UP = """
WITH stopped AS (
    SELECT id FROM payment_batch WHERE id = $1 AND state = 'stopped' FOR UPDATE
), given_up AS (
    UPDATE payment_batch_row r SET state = 'failed', message = $2
      FROM stopped WHERE r.batch_id = stopped.id AND r.state = 'waiting'
    RETURNING r.number
), begun AS (
    SELECT EXISTS (SELECT FROM payment_batch_row
                    WHERE batch_id = $1 AND state IN ('paying', 'pending')) AS any_open
)
UPDATE payment_batch b
   SET why = NULL,
       state = CASE WHEN begun.any_open THEN b.state ELSE 'done' END,
       ended_at = CASE WHEN begun.any_open THEN NULL ELSE clock_timestamp() END,
       due_at = CASE WHEN begun.any_open THEN b.due_at END
  FROM stopped, begun WHERE b.id = stopped.id
RETURNING b.id
"""
_DISCARD = """
DELETE FROM payment_batch WHERE id = $1 AND account_id = $2 AND state = 'draft' RETURNING id
"""
