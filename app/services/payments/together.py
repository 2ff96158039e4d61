"""Payments between wallets of this server that come at about the same time, in one transaction.

The database makes those that nothing speaks against (`pay_together`). Each of the others goes the
long way alone (`app.services.payments.intraledger`), where it is judged, made or refused as if it
had never been here. So nobody is told anything here but that a payment was made.
"""

from collections.abc import Sequence
from functools import partial
from typing import Final, NamedTuple
from uuid import UUID

import asyncpg

from app.database.statements import was_undone
from app.money import DailyLimits
from app.permissions import Permission, granting
from app.principal import AccountId, KeyId, Principal, SessionId, UsedCredential, WalletId
from app.process.runtime import Runtime
from app.services.event_types import EventType
from app.services.wallets.movements import MovementKind, NewMovement, Side, volume_of

_AUTHORITY: Final = granting(Permission.PAYMENTS_WRITE)


class Inside(NamedTuple):
    """A payment inside as the database's type `inside_payment`."""

    #: In the minor unit of both wallets.
    amount: int
    cents_per_btc: int | None
    spent_sat: int | None
    received_msat: int | None
    millicents: int | None
    limit_cents: int | None
    limit_kind: str | None
    account_id: AccountId
    session_id: SessionId | None
    key_id: KeyId | None
    secret_id: UUID | None
    level: str | None
    payer: WalletId
    payee: WalletId
    payee_account_id: AccountId | None
    kind: MovementKind
    sent_event: EventType | None
    received_event: EventType | None
    payment_hash: bytes | None
    idempotency_id: UUID | None
    address: str | None
    memo: str | None
    payer_counterparty: str | None
    payer_memo: str | None
    payee_counterparty: str | None
    payee_memo: str | None
    mark: bytes


def inside(
    movement: NewMovement,
    sides: Sequence[Side],
    limits: DailyLimits | None,
    used: UsedCredential,
    received_msat: int | None,
) -> Inside:
    """Return a payment from the first side to the other as the database takes it.

    Both are of one currency, and each is told. `received_msat` is noted with the invoice that is
    paid. Raises `PriceUnavailable` for what counts against a limit and needs a price that there is
    not.
    """
    sent, received = sides
    spent = movement.spent(sent)
    volume = None if limits is None else volume_of(movement, sides, limits)
    return Inside(
        received.amount.units,
        None if movement.quote is None else movement.quote.cents_per_btc,
        None if spent is None else spent[0],
        received_msat,
        None if volume is None else volume.millicents,
        None if volume is None else volume.limit_cents,
        None if volume is None else volume.kind,
        used.account_id,
        used.session_id,
        used.key_id,
        used.secret_id,
        used.level,
        sent.wallet_id,
        received.wallet_id,
        received.account_id,
        movement.kind,
        sent.event,
        received.event,
        movement.payment_hash,
        movement.idempotency_id,
        movement.address,
        movement.memo or None,
        sent.counterparty,
        sent.own_memo(movement.memo),
        received.counterparty,
        received.own_memo(movement.memo),
        movement.mark,
    )


def may(principal: Principal) -> bool:
    """Tell whether payments by a credential can be made together with others.

    What it is limited to, or judged by, needs a look and a lock of its own for each payment.
    """
    restrictions = principal.restrictions
    return not (
        principal.derivations
        or principal.owner_id is not None
        or principal.claim_id is not None
        or principal.approval_id is not None
        or restrictions.policy_revision
        or restrictions.credit_kinds
        or restrictions.has_spending_limits
    )


async def pay(runtime: Runtime, payment: Inside) -> Sequence[asyncpg.Record]:
    """Make a payment, with those that wait meanwhile; return its rows as `post_movement` does.

    None are returned if it was not made: then it is to be made alone, and nothing was done of it.
    Raises `Unavailable` when there is no connection, and what is raised when the answer of the
    database is lost (`was_lost`): then it is unknown of each of them whether it was made.
    """
    return await runtime.inside.join(payment, partial(_pay, runtime))


async def _pay(runtime: Runtime, payments: Sequence[object]) -> list[list[asyncpg.Record]]:
    made: list[list[asyncpg.Record]] = [[] for _ in payments]
    try:
        async with runtime.connection() as connection:
            rows = await connection.fetch(_PAY, payments, *_AUTHORITY)
    except asyncpg.PostgresError as error:
        if not (was_undone(error) or isinstance(error, asyncpg.DataError)):
            raise
        return made  # one of them, or that they came together, was the reason: each alone
    for row in rows:
        made[row["number"] - 1].append(row)
    return made


_PAY = "SELECT * FROM pay_together($1, $2, $3)"
