"""Money that came in from outside. Owns the table `receipt` and its state machine.

    (reported) ──the invoice can take it──▶ credited
        ├──paid inside before, no invoice, or too little──▶ suspense, see `.suspense`
        └──crediting it fails, a bug──▶ quarantined ──tried again──▶ credited | suspense

One row is for one thing that can be received, whatever the node repeats: the first report books it.
"""

from collections.abc import Sequence
from functools import partial

import structlog

from app.database.statements import DATABASE_ERRORS
from app.errors import PriceUnavailable, Unavailable
from app.ledger import model
from app.ledger.model import Kind, Posting, System
from app.money import Currency, Money
from app.nodes.answers import Held, Receipt
from app.principal import WalletId
from app.process.runtime import Runtime
from app.services.events import relay as events
from app.services.payments import dollars, invoices, memos, one_by_one, receivable
from app.services.payments.invoices import Invoice, InvoiceState
from app.services.payments.receivable import Due
from app.services.wallets.movements import (
    MovementKind,
    MovementStatus,
    NewMovement,
    Rail,
    Side,
    receipt_event,
    rows_of,
)

_PREIMAGE_BYTES = 32
_REASON_CHARS_MAX = 500
_RETRIES_AT_ONCE = 100

_log = structlog.get_logger()


async def credit(runtime: Runtime, receipt: Receipt) -> bool:
    """Book what the node received for one of our invoices; tell whether this call booked it.

    An expired or cancelled invoice is credited all the same: the money is there. What a dollar
    wallet cannot be credited goes to a bitcoin wallet of its account (`.receivable`). Should there
    be no invoice, or one that was paid internally before, or the sum be less than a satoshi, it
    goes to suspense and is logged for the operator; of nothing, as a node may tell of its early
    days, there is nothing to book. Raises `Unavailable`, such as
    `PriceUnavailable` where dollars are to be bought; then nothing was booked and the call may be
    repeated.
    """
    if not receipt.amount_msat:
        _log.warning("receipt_of_nothing", payment_hash=receipt.payment_hash.hex())
        return False
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_INVOICE, receipt.payment_hash)
    if row is None:
        _log.error("receipt_without_invoice", payment_hash=receipt.payment_hash.hex())
        return await _to_suspense(runtime, receipt)
    invoice = invoices.invoice_of(row)
    if invoice.status is InvoiceState.PAID:
        return await _to_suspense(runtime, receipt)
    due = await receivable.due(runtime, invoice, receipt.amount_msat)
    if not due.amount.units:
        return await _to_suspense(runtime, receipt)
    return await _credit_wallet(runtime, receipt, invoice, due)


async def credit_or_put_aside(runtime: Runtime, receipt: Receipt) -> bool:
    """Book a receipt as `credit` does; one that a bug keeps from being booked holds up no other.

    It is put aside and tried again, ever less often; so is one that needs a price while there is
    none. Raises `Unavailable` or a database error; then nothing was booked, nor put aside.
    """
    try:
        return await credit(runtime, receipt)
    except PriceUnavailable as error:
        _log.warning("receipt_waits_for_a_price", payment_hash=receipt.payment_hash.hex())
        await _quarantine(runtime, receipt, error)
        return False
    except (Unavailable, *DATABASE_ERRORS):
        raise
    except Exception as error:
        _log.exception("receipt_not_credited", payment_hash=receipt.payment_hash.hex())
        await _quarantine(runtime, receipt, error)
        return False


async def _quarantine(runtime: Runtime, receipt: Receipt, error: Exception) -> None:
    reason = f"{type(error).__name__}: {error}".replace("\0", "")[:_REASON_CHARS_MAX]
    is_preimage = receipt.preimage is not None and len(receipt.preimage) == _PREIMAGE_BYTES
    await runtime.change(
        _QUARANTINE,
        Rail.LIGHTNING,
        receipt.payment_hash,
        receipt.amount_msat,
        receipt.preimage if is_preimage else None,  # or it could not even be put aside
        reason,
    )


async def retry_quarantined(runtime: Runtime, reference: bytes | None = None) -> int:
    """Try again to credit what was put aside and is due, or one; return how many were booked."""
    rows = await runtime.change(_DUE, _RETRIES_AT_ONCE, reference)
    return await one_by_one.count_ended(
        [
            Receipt(row["reference"], row["amount_msat"], row["preimage"], settle_index=0)
            for row in rows
        ],
        partial(credit_or_put_aside, runtime),
        failure="receipt_not_tried_again",
        name=lambda receipt: receipt.payment_hash.hex(),
    )


async def hasten(runtime: Runtime, reference: bytes | None) -> int:
    """Have what was put aside tried again next, all of it or one; return how many there are."""
    return len(await runtime.change(_HASTEN, reference))


async def is_creditable(runtime: Runtime, held: Held) -> bool:
    """Tell whether what the node holds for one of our invoices is to be taken for its wallet.

    It is if that makes a unit of it. What a dollar invoice promised is promised until it expires.
    Raises `PriceUnavailable` while dollars are to be bought of it and there is no price.
    """
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_INVOICE, held.payment_hash)
    if row is None:
        return False
    invoice = invoices.invoice_of(row)
    if invoice.status is InvoiceState.HELD:  # decided before
        return True
    return await receivable.is_wanted(runtime, invoice, held.amount_msat)


async def is_expected(runtime: Runtime, receipt: Receipt) -> bool:
    """Tell whether we know of an invoice that a receipt is for."""
    async with runtime.connection() as connection:
        return await connection.fetchrow(_INVOICE, receipt.payment_hash) is not None


async def settled_outside(runtime: Runtime, payment_hash: bytes) -> None:
    """Ask the node about an invoice and credit it if it is settled there."""
    receipt = await runtime.node.receipts.lookup_receipt(payment_hash)
    if receipt is not None:
        await credit(runtime, receipt)


def receipt_posting(
    wallet_id: WalletId,
    amount: Money,
    received_msat: int,
    *,
    kind: Kind = Kind.LIGHTNING_RECEIPT,
    source: System = System.LIGHTNING,
) -> Posting:
    """Return the posting that credits an amount of a receipt to a wallet.

    A BTC wallet gets whole satoshi and the house the rest; a USD wallet gets cents from the
    dealer, who keeps the bitcoin.
    """
    arrived = model.system(source, -received_msat)
    credited = model.wallet(wallet_id, amount)
    if amount.currency is Currency.BTC:
        rest = model.system(System.ROUNDING, received_msat - amount.ledger_units)
        return model.posting(kind, [arrived, credited, rest])
    return model.posting(kind, [arrived, credited, *dollars.entries(received_msat, amount.units)])


async def _credit_wallet(runtime: Runtime, receipt: Receipt, invoice: Invoice, due: Due) -> bool:
    amount = due.amount
    posting = receipt_posting(due.wallet_id, amount, receipt.amount_msat)
    memo = memos.visible(runtime, amount, invoice.memo)
    movement = NewMovement(
        kind=MovementKind.LIGHTNING_RECEIPT,
        status=MovementStatus.SUCCESS,
        quote=due.quote,
        payment_hash=invoice.payment_hash,
        memo=memo,
    )
    side = Side(
        wallet_id=due.wallet_id,
        account_id=invoice.account_id,
        amount=amount,
        memo=memo,
        event=receipt_event(movement.kind),
    )
    rows = await runtime.change(
        _CREDIT,
        posting.kind,
        posting.accounts,
        posting.amounts,
        *rows_of(movement, [side]),
        receipt.payment_hash,
        receipt.amount_msat,
        receipt.preimage,
        Rail.LIGHTNING,
    )
    if not rows:  # it was paid internally, or by a repeated report, at this very moment
        return await _to_suspense(runtime, receipt)
    runtime.hub.committed(events.of_sides(movement, [side], rows))
    runtime.tallies.received(Rail.LIGHTNING, "credited", receipt.amount_msat)
    return True


async def _to_suspense(runtime: Runtime, receipt: Receipt) -> bool:
    posting = model.posting(
        Kind.SUSPENSE,
        [
            model.system(System.LIGHTNING, -receipt.amount_msat),
            model.system(System.SUSPENSE, receipt.amount_msat),
        ],
    )
    booked = await runtime.change(
        _SUSPEND,
        receipt.payment_hash,
        receipt.amount_msat,
        posting.kind,
        posting.accounts,
        posting.amounts,
        Rail.LIGHTNING,
    )
    if not booked:
        return False
    _log.error(
        "receipt_in_suspense",
        payment_hash=receipt.payment_hash.hex(),
        suspense_msat=receipt.amount_msat,
    )
    runtime.tallies.received(Rail.LIGHTNING, "suspense", receipt.amount_msat)
    return True


_INVOICE = "SELECT * FROM invoice WHERE payment_hash = $1"
# Locks in one order: wallet, invoice, receipt.
_CREDIT = """
WITH begun AS (
    SELECT * FROM begin_movement(NULL, $2)
), payable AS (
    SELECT i.payment_hash, begun.id
      FROM begun JOIN invoice i ON i.payment_hash = $6 AND i.status <> 'PAID'
       FOR UPDATE OF i
), booked AS (
    INSERT INTO receipt (rail, reference, amount_msat, state, movement_id)
    SELECT $9, payable.payment_hash, $7, 'credited', payable.id FROM payable
    ON CONFLICT (rail, reference) DO UPDATE
       SET state = 'credited', movement_id = excluded.movement_id, booked_at = clock_timestamp(),
           reason = NULL, attempts = NULL, due_at = NULL
     WHERE receipt.state = 'quarantined'
    RETURNING movement_id
), paid AS (
    UPDATE invoice
       SET status = 'PAID', paid_by = 'lightning', movement_id = booked.movement_id,
           received_msat = $7, preimage = coalesce($8, invoice.preimage)
      FROM booked
     WHERE payment_hash = $6
    RETURNING invoice.movement_id
)
SELECT p.*
  FROM paid JOIN begun ON begun.id = paid.movement_id
 CROSS JOIN LATERAL post_movement($1, $2, $3, $4, $5, begun.moment, begun.id) p
"""
_SUSPEND = """
WITH booked AS (
    INSERT INTO receipt (rail, reference, amount_msat, state) VALUES ($6, $1, $2, 'suspense')
    ON CONFLICT (rail, reference) DO UPDATE
       SET state = 'suspense', booked_at = clock_timestamp(),
           reason = NULL, attempts = NULL, due_at = NULL
     WHERE receipt.state = 'quarantined'
    RETURNING reference
)
SELECT ledger_post($3, $4, $5) FROM booked
"""
_QUARANTINE = """
INSERT INTO receipt (rail, reference, amount_msat, state, preimage, reason, attempts, due_at)
VALUES ($1, $2, $3, 'quarantined', $4, $5, 1, next_try(0, '1 minute', '1 hour'))
ON CONFLICT (rail, reference) DO UPDATE
   SET reason = excluded.reason, attempts = receipt.attempts + 1,
       due_at = next_try(receipt.attempts, '1 minute', '1 hour')
 WHERE receipt.state = 'quarantined'
"""
_HASTEN = """
UPDATE receipt SET due_at = now()
 WHERE state = 'quarantined' AND ($1::bytea IS NULL OR reference = $1)
RETURNING reference
"""
# Taken for a minute, so that two processes do not try the same.
_DUE = """
UPDATE receipt SET due_at = now() + interval '1 minute'
 WHERE (rail, reference) IN (
       SELECT rail, reference FROM receipt
        WHERE state = 'quarantined' AND due_at <= now()
          AND ($2::bytea IS NULL OR reference = $2)
        ORDER BY due_at LIMIT $1
          FOR UPDATE SKIP LOCKED)
RETURNING reference, amount_msat, preimage
"""
_UNBOOKED = """
SELECT i.payment_hash FROM invoice i
 WHERE i.payment_hash = ANY($1)
   AND NOT EXISTS (SELECT FROM receipt r
                    WHERE r.rail = 'lightning' AND r.reference = i.payment_hash)
"""
_RECEIVED = """
SELECT reference, amount_msat FROM receipt
 WHERE rail = $1 AND reference = ANY($2) AND movement_id IS NOT NULL
"""


async def received(runtime: Runtime, payment_hashes: Sequence[bytes]) -> list[tuple[bytes, int]]:
    """Return what came in over Lightning by payment hash, in msat, as far as it was credited."""
    async with runtime.connection() as connection:
        rows = await connection.fetch(_RECEIVED, Rail.LIGHTNING, payment_hashes)
    return [(row["reference"], row["amount_msat"]) for row in rows]


async def unbooked(runtime: Runtime, payment_hashes: Sequence[bytes]) -> list[bytes]:
    """Return those hashes of invoices of ours for which nothing that came in was booked."""
    async with runtime.connection() as connection:
        rows = await connection.fetch(_UNBOOKED, payment_hashes)
    return [row["payment_hash"] for row in rows]
