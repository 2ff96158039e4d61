"""Payments between wallets of this server that come at about the same time, in one transaction.

The database makes those that nothing speaks against (`pay_together`). Each of the others goes the
long way alone (`app.services.payments.intraledger`), where it is judged, made or refused as if it
had never been here. So nobody is told anything here but that a payment was made.
"""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

import asyncpg

from app.database.statements import was_undone
from app.principal import Principal, UsedCredential
from app.process.runtime import Runtime


class Inside(NamedTuple):
    """A payment inside as the database's type `inside_payment`."""

    journal: str
    movement: object
    sent: object
    received: object
    #: In millisatoshi, noted with the invoice that it pays; None where there is none.
    received_msat: int | None
    used: UsedCredential
    mark: bytes


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
            rows = await connection.fetch(_PAY, payments)
    except asyncpg.PostgresError as error:
        if not was_undone(error):
            raise
        return made  # one of them, or that they came together, was the reason: each alone
    for row in rows:
        made[row["number"] - 1].append(row)
    return made


_PAY = "SELECT * FROM pay_together($1)"
