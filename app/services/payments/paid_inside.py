"""Paying an invoice from a wallet of this server: its row, and the money, in one statement."""

from collections.abc import Sequence

import asyncpg

from app.principal import UsedCredential
from app.process.runtime import Runtime
from app.services.payments.dollars import Purchase


async def pay(
    runtime: Runtime,
    journal: Sequence[object],
    *,
    received_msat: int | None,
    credential: UsedCredential,
    mark: bytes,
    purchase: Purchase | None = None,
) -> list[asyncpg.Record]:
    """Mark an invoice as paid by a wallet of this server and move the money, in one statement.

    `journal` is what `post_movement` takes; its movement has the payment hash and the key, and its
    id will end with `mark`. `received_msat` is None where no bitcoin moves. Returns what
    `post_movement` returns, nothing if the invoice is paid, withdrawn or expired; raises what it
    raises. Locks in one order: credential, wallets, dealer, invoice.
    """
    statement = _STATEMENTS[purchase is not None, is_noted(runtime)]
    bound = () if purchase is None else (purchase.cents, purchase.cents_max)
    return await runtime.change(statement, *journal, received_msat, credential, mark, *bound)


def is_noted(runtime: Runtime) -> bool:
    """Tell whether the node is to hear of an invoice that is paid inside.

    One that takes what comes unasked must, if it can be told.
    """
    return runtime.node.holds is None and runtime.node.cancellations is not None


def _paying(begin: str, *, notes: bool) -> str:
    """Return the statement: how it begins, and whether the node is to hear of it."""
    noted = """, noted AS (
    INSERT INTO node_cancellation SELECT payment_hash FROM paid
)"""
    return f"""
WITH paid AS (
    UPDATE invoice
       SET status = 'PAID', paid_by = 'intraledger', movement_id = begun.id, received_msat = $6
      FROM (SELECT moment, substring(id FOR 7) || $8::bytea AS id FROM {begin}) begun
     WHERE payment_hash = ($4::new_movement).payment_hash AND status = 'OPEN'
       AND expires_at > begun.moment
    RETURNING payment_hash, begun.moment, begun.id
){noted if notes else ""}
SELECT p.* FROM paid CROSS JOIN LATERAL post_movement($1, $2, $3, $4, $5, paid.moment, paid.id) p
"""  # noqa: S608  # made of constants


_BEGIN = "begin_movement($7, $2)"
_BEGIN_DOLLARS = "begin_dollars($7, $2, $9, $10)"
_PAY = _paying(_BEGIN, notes=False)
_PAY_AND_NOTE = _paying(_BEGIN, notes=True)
_PAY_BOUNDED = _paying(_BEGIN_DOLLARS, notes=False)
_PAY_BOUNDED_AND_NOTE = _paying(_BEGIN_DOLLARS, notes=True)
#: By whether the dealer is asked, and whether the node is to be told.
_STATEMENTS = {
    (False, False): _PAY,
    (False, True): _PAY_AND_NOTE,
    (True, False): _PAY_BOUNDED,
    (True, True): _PAY_BOUNDED_AND_NOTE,
}
