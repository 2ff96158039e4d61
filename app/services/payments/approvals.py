"""Payments that wait for somebody to approve them. Owns the table `payment_approval`.

    (ask: held in the wallet) ──▶ waiting ──the approved payment begins──▶ approved
                                     ├──somebody declines──▶ declined
                                     ├──who asked takes it back──▶ cancelled
                                     └──its time is over──▶ expired

What it may take at most is held while it waits: the database moves the hold, and tells of it, with
the row (`approval_holds`). It becomes 'approved' in the statement that takes the money, and in no
other (`begin_movement`): so nothing is paid twice, nor held for a payment that is made. What comes
of the payment then is told by its movement, as of any other. `app.services.approvals` makes it.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Final
from uuid import UUID, uuid4

import asyncpg
import orjson

from app.database.pool import Connection
from app.errors import DomainError, InvalidInput, PaymentRefused
from app.ledger import overdraft
from app.money import Currency, Money
from app.phrases import Phrase
from app.principal import (
    AccountId,
    ActorKind,
    Derivation,
    KeyId,
    Principal,
    UsedCredential,
    WalletId,
)
from app.process.runtime import Runtime
from app.services.pages import Page, PageRequest, page_of
from app.services.payments.errands import Errand
from app.services.wallets.movements import NewMovement, Side, volume_of

#: SQLSTATE of a payment that needs an approval, when there is none or it does not wait any more; or
#: takes more than was approved, and then the detail says how much, and in which currency.
NOT_WAITING: Final = "LK011"
#: How many payments of one key may wait, and how many of them of one that was derived of it, with
#: all that were derived of that: it leaves room for the others.
WAITING_MAX: Final = 100
WAITING_DERIVED_MAX: Final = 25
_EXPIRED_AT_ONCE: Final = 100


class ApprovalStatus(StrEnum):
    """How it stands with an approval; all but WAITING are final."""

    WAITING = "waiting"
    APPROVED = "approved"
    DECLINED = "declined"
    EXPIRED = "expired"
    CANCELLED = "cancelled"


#: How a refusal says it.
ENDED: Final = {
    ApprovalStatus.WAITING: Phrase("was waiting"),
    ApprovalStatus.APPROVED: Phrase("was approved"),
    ApprovalStatus.DECLINED: Phrase("was declined"),
    ApprovalStatus.EXPIRED: Phrase("was expired"),
    ApprovalStatus.CANCELLED: Phrase("was cancelled"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedPayment:
    """A payment that waits, or waited. Amounts are in the wallet's minor unit."""

    id: UUID
    account_id: AccountId
    wallet_id: WalletId
    api_key_id: KeyId
    #: By which of its secrets.
    secret_id: UUID
    #: Of a key that was derived: its chain, as it was then.
    derivations: tuple[Derivation, ...]
    request: Mapping[str, Any]
    destination: str
    amount: Money
    most_fee: Money
    memo: str | None
    status: ApprovalStatus
    created_at: datetime
    expires_at: datetime
    decided_at: datetime | None
    decided_by_kind: ActorKind | None
    decided_by_id: UUID | None
    #: How the id of its movement begins, once it was approved.
    moment: bytes | None

    @property
    def asker(self) -> tuple[KeyId, UUID | None]:
        """Which key asked, and which that was derived of it."""
        return self.api_key_id, self.derivation_id

    @property
    def derivation_id(self) -> UUID | None:
        return self.derivations[-1].id if self.derivations else None


async def ask(
    runtime: Runtime,
    principal: Principal,
    used: UsedCredential,
    errand: Errand,
    movement: NewMovement,
    sides: Sequence[Side],
) -> AskedPayment:
    """Have a payment of a key wait; or return the approval for which it waits already.

    `movement` and `sides` are what it would be if it were made now, and every limit is asked that
    this would meet; what waits counts as spent. Raises `InvalidInput` for an invoice for which the
    payment of another key, or derived key, waits, and for one more than may wait; and whatever
    `post_movement` does for what is refused. Then nothing is held.
    """
    spent, side = movement.spent(sides[0]), sides[0]
    assert spent is not None, "only payments of keys wait"
    volume = volume_of(movement, sides, runtime.settings.limits_of(used.level))
    async with runtime.connection() as connection, connection.transaction():
        await connection.execute(_BEGIN, used)
        found = await _asked_before(connection, principal, used, errand, movement.idempotency_id)
        if found is not None:
            return found
        await _require_room(connection, principal)
        await connection.execute(_MAY_ASK, used, volume, *spent)
        row = await connection.fetchrow(
            _ASK,
            uuid4(),
            used.account_id,
            used.wallet_id,
            used.key_id,
            used.secret_id,
            used.derivations,
            movement.idempotency_id,
            *_written(principal, errand, side),
            *spent,
        )
    if row is None:
        raise _pending()
    return _of_row(row)


async def by_request(
    runtime: Runtime, wallet_id: WalletId, request_id: UUID, asker: tuple[UUID | None, UUID | None]
) -> AskedPayment | None:
    """Return the approval that a retried request of a key asked for the first time.

    That of another key, or of another that was derived of it, is none.
    """
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_BY_REQUEST, request_id, wallet_id)
    found = None if row is None else _of_row(row)
    return found if found is not None and found.asker == asker else None


async def find(runtime: Runtime, account_id: AccountId, id_: UUID) -> AskedPayment | None:
    """Return an approval of an account."""
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_FIND, id_, account_id)
    return None if row is None else _of_row(row)


async def page(
    runtime: Runtime,
    wallet_ids: Collection[WalletId],
    request: PageRequest,
    *,
    status: ApprovalStatus | None = None,
    key_id: KeyId | None = None,
    derivation_id: UUID | None = None,
) -> Page[AskedPayment]:
    """Return a page of the approvals on some wallets, newest first; of one key or status if wished.

    Of a derived key: of those that it, or one derived of it, asked for.
    A cursor is an approval's id; an unknown one is ignored.
    """
    try:
        cursor = None if request.cursor is None else UUID(request.cursor)
    except ValueError:
        cursor = None
    sql = _PAGE_BACKWARDS if request.backwards else _PAGE
    async with runtime.connection() as connection:
        rows = await connection.fetch(
            sql, list(wallet_ids), cursor, request.size + 1, status, key_id, derivation_id
        )
    return page_of([_of_row(row) for row in rows], request)


async def count_waiting(runtime: Runtime, wallet_ids: Collection[WalletId]) -> int:
    """Return how many payments wait to be approved on some wallets."""
    async with runtime.connection() as connection:
        found: int = await connection.fetchval(_COUNT_WAITING, list(wallet_ids))
    return found


async def lock_wallet(connection: Connection, wallet_id: WalletId | None) -> None:
    """Take the lock of a wallet, which comes before that of any row."""
    await connection.execute(_LOCK_WALLET, wallet_id)


async def note_approver(
    connection: Connection, id_: UUID, by_kind: ActorKind, by_id: UUID | None
) -> bool:
    """Note who approves a payment, which still waits to be carried out; tell whether it waits."""
    return await connection.fetchval(_NOTE, id_, by_kind, by_id) is not None


async def end(
    connection: Connection,
    approval: AskedPayment,
    status: ApprovalStatus,
    by_kind: ActorKind,
    by_id: UUID | None,
) -> AskedPayment | None:
    """Decline or cancel a payment that waits, under the wallet's lock; None if it waits no more."""
    await lock_wallet(connection, approval.wallet_id)
    row = await connection.fetchrow(_END, approval.id, status, by_kind, by_id)
    return None if row is None else _of_row(row)


async def expire(runtime: Runtime) -> int:
    """Give back what was held for payments whose time is over; return how many there were."""
    async with runtime.connection() as connection:
        rows = await connection.fetch(_DUE, _EXPIRED_AT_ONCE)
    for row in rows:
        async with runtime.connection() as connection, connection.transaction():
            await lock_wallet(connection, row["wallet_id"])
            await connection.execute(_EXPIRE, row["id"])
    return len(rows)


def refusal(approval: AskedPayment) -> PaymentRefused:
    """Return what whoever asked is told of a payment that waits no more, and was not made."""
    return PaymentRefused(
        Phrase("The payment waited for approval, and %(ended)s.", ended=ENDED[approval.status])
    )


def not_approved(error: asyncpg.PostgresError) -> DomainError:
    """Return what an error with SQLSTATE `NOT_WAITING` stands for."""
    if error.detail:
        needed, approved, code = error.detail.split()
        unit = overdraft.UNITS[Currency(code)]
        return PaymentRefused(
            Phrase(
                "The payment takes %(needed)s %(unit)s by now, fees included, and "
                "%(approved)s were asked for. Decline it, and have it asked for again.",
                needed=needed,
                unit=unit,
                approved=approved,
            )
        )
    return InvalidInput("The payment needs an approval, and does not wait for one any more.")


def _written(principal: Principal, errand: Errand, side: Side) -> tuple[object, ...]:
    """Return what is stored of a payment that is asked for: `side` is what it would take."""
    policy = principal.restrictions.payment_policy
    assert policy is not None, "it says that the payment waits"
    fee, taken = Money(side.fee, side.amount.currency), -side.amount
    return (
        orjson.dumps(dict(errand.request)).decode(),
        errand.destination,
        errand.payment_hash,
        taken.units - fee.units,
        fee.units,
        taken.ledger_units,
        timedelta(seconds=policy.approval_expires_s or 0),
        errand.expires_at,
        side.memo or None,
    )


async def _require_room(connection: Connection, principal: Principal) -> None:
    """Refuse one payment more than may wait, under the lock of its key. Raises `InvalidInput`."""
    links = [link.id for link in principal.derivations]
    row = await connection.fetchrow(_COUNT, principal.key_id, links)
    assert row is not None, "sums have a row"
    if row["of_key"] < WAITING_MAX and row["of_link"] < WAITING_DERIVED_MAX:
        return
    full = row["of_key"] >= WAITING_MAX
    whose = (
        Phrase("this API key")
        if full
        else Phrase("this derived key, or of one that it was derived of,")
    )
    raise InvalidInput(
        Phrase(
            "%(most)s payments of %(whose)s wait to be approved, as many as may. "
            "Have some approved or declined, or take them back.",
            most=WAITING_MAX if full else WAITING_DERIVED_MAX,
            whose=whose,
        )
    )


def _pending() -> InvalidInput:
    return InvalidInput("There is a pending payment for this invoice")


async def _asked_before(
    connection: Connection,
    principal: Principal,
    used: UsedCredential,
    errand: Errand,
    request_id: UUID | None,
) -> AskedPayment | None:
    row = await connection.fetchrow(_ASKED_BEFORE, used.wallet_id, errand.payment_hash, request_id)
    found = None if row is None else _of_row(row)
    if found is not None and found.asker != principal.asker:
        raise _pending()
    return found


def _of_row(row: asyncpg.Record) -> AskedPayment:
    currency = Currency(row["currency"])
    derivations, by_kind = row["derivations"], row["decided_by_kind"]
    return AskedPayment(
        id=row["id"],
        account_id=AccountId(row["account_id"]),
        wallet_id=WalletId(row["wallet_id"]),
        api_key_id=KeyId(row["api_key_id"]),
        secret_id=row["secret_id"],
        derivations=tuple(Derivation(**dict(one)) for one in derivations or ()),
        request=orjson.loads(row["request"]),
        destination=row["destination"],
        amount=Money(row["amount"], currency),
        most_fee=Money(row["most_fee"], currency),
        memo=row["memo"],
        status=ApprovalStatus(row["status"]),
        created_at=row["created_at"],
        expires_at=row["expires_at"],
        decided_at=row["decided_at"],
        decided_by_kind=by_kind and ActorKind(by_kind),
        decided_by_id=row["decided_by_id"],
        moment=row["moment"],
    )


_ASK = """
WITH made AS (
    INSERT INTO payment_approval (id, account_id, wallet_id, api_key_id, secret_id, derivations,
                                  request_id, request, destination, payment_hash, amount, most_fee,
                                  held, expires_at, memo, spent_sat, spent_fee_sat)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9, $10, $11, $12, $13,
            least(clock_timestamp() + $14::interval, $15::timestamptz), $16, $17, $18)
    ON CONFLICT DO NOTHING
    RETURNING *
)
SELECT made.*, w.currency FROM made JOIN wallet w ON w.id = made.wallet_id
"""
_BEGIN = "SELECT begin_asking($1)"
_MAY_ASK = "SELECT may_ask($1, $2, $3, $4)"
_COUNT = """
WITH waits AS (
    SELECT id, derivations FROM payment_approval WHERE api_key_id = $1 AND status = 'waiting'
)
SELECT (SELECT count(*) FROM waits) AS of_key,
       coalesce(max(count), 0) AS of_link
  FROM (SELECT count(*) FROM waits CROSS JOIN unnest(derivations) d
         WHERE d.id = ANY ($2::uuid[]) GROUP BY d.id) AS of_links
"""
_SELECT = "SELECT p.*, w.currency FROM payment_approval p JOIN wallet w ON w.id = p.wallet_id"
_FIND = f"{_SELECT} WHERE p.id = $1 AND p.account_id = $2"
_BY_REQUEST = f"{_SELECT} WHERE p.request_id = $1 AND p.wallet_id = $2"
_ASKED_BEFORE = f"""{_SELECT}
 WHERE p.wallet_id = $1
   AND (p.request_id = $3 OR (p.payment_hash = $2 AND p.status = 'waiting'))
 ORDER BY p.request_id = $3 DESC NULLS LAST LIMIT 1
"""
_COUNT_WAITING = """
SELECT count(*) FROM payment_approval
 WHERE wallet_id = ANY ($1::uuid[]) AND status = 'waiting' AND expires_at > now()
"""
_LOCK_WALLET = "SELECT ledger_lock(ARRAY[$1::uuid])"
_NOTE = """
UPDATE payment_approval
   SET decided_by_kind = $2, decided_by_id = $3, decided_at = clock_timestamp()
 WHERE id = $1 AND status = 'waiting' AND expires_at > clock_timestamp()
RETURNING id
"""
_END = """
WITH ended AS (
    UPDATE payment_approval
       SET status = $2, decided_by_kind = $3, decided_by_id = $4, decided_at = clock_timestamp()
     WHERE id = $1 AND status = 'waiting'
    RETURNING *
)
SELECT ended.*, w.currency FROM ended JOIN wallet w ON w.id = ended.wallet_id
"""
_DUE = """
SELECT id, wallet_id FROM payment_approval
 WHERE status = 'waiting' AND expires_at <= clock_timestamp()
 ORDER BY expires_at LIMIT $1
"""
_EXPIRE = """
UPDATE payment_approval SET status = 'expired'
 WHERE id = $1 AND status = 'waiting' AND expires_at <= clock_timestamp()
"""


def _page_statement(*, backwards: bool) -> str:
    order, beyond = ("ASC", ">") if backwards else ("DESC", "<")
    edge = "-infinity" if backwards else "infinity"
    return f"""
SELECT p.*, w.currency
  FROM unnest($1::uuid[]) AS one (id)
  JOIN wallet w ON w.id = one.id
 CROSS JOIN LATERAL (
       SELECT * FROM payment_approval
        WHERE wallet_id = one.id
          AND ($4::text IS NULL OR status = $4) AND ($5::uuid IS NULL OR api_key_id = $5)
          AND ($6::uuid IS NULL OR EXISTS (SELECT FROM unnest(derivations) d WHERE d.id = $6))
          AND (created_at, id) {beyond} (
              SELECT coalesce(max(c.created_at), '{edge}'),
                     coalesce($2::uuid, '00000000-0000-0000-0000-000000000000')
                FROM payment_approval c WHERE c.id = $2)
        ORDER BY created_at {order}, id {order} LIMIT $3) p
 ORDER BY p.created_at {order}, p.id {order} LIMIT $3
"""  # noqa: S608 - constants only


_PAGE = _page_statement(backwards=False)
_PAGE_BACKWARDS = _page_statement(backwards=True)
