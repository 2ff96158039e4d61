"""Reading invoices: a page of a wallet's own, and how one stands, for whoever knows its hash."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from app.errors import InvoiceNotFound
from app.lightning import bolt11
from app.principal import WalletId
from app.process.runtime import Runtime
from app.services.pages import Page, PageRequest, page_of
from app.services.payments import invoices
from app.services.payments.invoices import Invoice, InvoiceState, PaymentStatus


@dataclass(frozen=True, slots=True)
class InvoiceStatus:
    """What anybody who knows the hash may learn; the preimage proves a payment once made."""

    status: PaymentStatus
    payment_hash: bytes
    payment_request: str
    preimage: bytes | None
    expires_at: datetime
    #: Whether it was issued here; of others we know what this server paid.
    is_ours: bool = True


async def page(
    runtime: Runtime, wallet_ids: Sequence[WalletId], request: PageRequest
) -> Page[Invoice]:
    """Return a page of the invoices of some wallets together, newest first: one query.

    A cursor is a payment hash in hex; as in Blink an unknown one is ignored.
    """
    cursor = None if request.cursor is None else _cursor(request.cursor)
    sql = _PAGE_BACKWARDS if request.backwards else _PAGE
    async with runtime.connection() as connection:
        rows = await connection.fetch(sql, wallet_ids, cursor, request.size + 1)
    return page_of([invoices.invoice_of(row) for row in rows], request)


async def is_own(runtime: Runtime, invoice: bolt11.DecodedInvoice) -> bool:
    """Tell whether an invoice is one of this server's, to be settled in the books.

    The node's signature tells, without a query; where the node signs for strangers, too, what we
    have stored does.
    """
    if runtime.node.public_key is not None:
        return invoice.payee == runtime.node.public_key
    async with runtime.connection() as connection:
        return bool(await connection.fetchval(_IS_STORED, invoice.payment_hash))


async def by_hash(runtime: Runtime, payment_hash: bytes) -> Invoice:
    """Return one of our invoices, whosever it is. Raises `InvoiceNotFound`."""
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_BY_HASH, payment_hash)
    if row is None:
        raise InvoiceNotFound(payment_hash)
    return invoices.invoice_of(row)


async def status_by_hash(runtime: Runtime, payment_hash: bytes) -> InvoiceStatus:
    """Return the status of one of our invoices. Raises `InvoiceNotFound`."""
    return _status_of(await by_hash(runtime, payment_hash), runtime.clock.now())


async def status_by_request(runtime: Runtime, decoded: bolt11.DecodedInvoice) -> InvoiceStatus:
    """Return the status of a payment request: one query.

    One of others is PAID if it was paid from here, and PENDING, expired or not, while it is; its
    preimage is the payer's. Otherwise it is judged by its expiry.
    """
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_BY_REQUEST, decoded.payment_hash)
    assert row is not None, "outer joins keep the row that is asked with"
    if row["payment_request"] is not None:
        return _status_of(invoices.invoice_of(row), runtime.clock.now())
    expires_at = datetime.fromtimestamp(decoded.expires_at, UTC)
    paid = row["payment_state"] in {"settled", "lost"}
    status = invoices.payment_status(paid=paid, expires_at=expires_at, now=runtime.clock.now())
    return InvoiceStatus(
        PaymentStatus.PENDING if row["payment_state"] == "sending" else status,
        decoded.payment_hash,
        decoded.payment_request,
        None,
        expires_at,
        is_ours=False,
    )


def _status_of(invoice: Invoice, now: datetime) -> InvoiceStatus:
    return InvoiceStatus(
        invoice.status_at(now),
        invoice.payment_hash,
        invoice.payment_request,
        invoice.preimage if invoice.status is InvoiceState.PAID else None,
        invoice.expires_at,
    )


def _cursor(text: str) -> bytes | None:
    try:
        return bytes.fromhex(text)
    except ValueError:
        return None


_IS_STORED = "SELECT EXISTS (SELECT FROM invoice WHERE payment_hash = $1)"
_BY_HASH = "SELECT * FROM invoice WHERE payment_hash = $1"
_BY_REQUEST = """
SELECT i.*, p.state AS payment_state
  FROM (SELECT $1::bytea AS payment_hash) asked
  LEFT JOIN invoice i ON i.payment_hash = asked.payment_hash
  LEFT JOIN payment p ON p.payment_hash = asked.payment_hash AND p.state <> 'failed'
"""
_PAGE = """
SELECT i.*
  FROM unnest($1::uuid[]) AS w (id)
 CROSS JOIN LATERAL (
       SELECT * FROM invoice
        WHERE wallet_id = w.id
          AND (created_at, payment_hash) < (
              SELECT coalesce(max(c.created_at), 'infinity'), coalesce($2::bytea, '\\x')
                FROM invoice c WHERE c.payment_hash = $2)
        ORDER BY created_at DESC, payment_hash DESC LIMIT $3) i
 ORDER BY i.created_at DESC, i.payment_hash DESC LIMIT $3
"""
_PAGE_BACKWARDS = """
SELECT i.*
  FROM unnest($1::uuid[]) AS w (id)
 CROSS JOIN LATERAL (
       SELECT * FROM invoice
        WHERE wallet_id = w.id
          AND (created_at, payment_hash) > (
              SELECT coalesce(max(c.created_at), '-infinity'), coalesce($2::bytea, '\\x')
                FROM invoice c WHERE c.payment_hash = $2)
        ORDER BY created_at, payment_hash LIMIT $3) i
 ORDER BY i.created_at, i.payment_hash LIMIT $3
"""
