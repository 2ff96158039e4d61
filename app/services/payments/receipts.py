"""Crediting what came in from outside, once, however often and whenever the node says so."""

import asyncio

import structlog

from app.database.statements import DATABASE_ERRORS
from app.errors import Unavailable
from app.ledger import model
from app.ledger.model import Kind, Posting, System
from app.money import MSAT_PER_SAT, Currency, sat_floor
from app.nodes.port import Receipt
from app.prices.quotes import Quote
from app.principal import WalletId
from app.process.runtime import Runtime
from app.services.events import relay as events
from app.services.payments import invoices
from app.services.payments.invoices import Invoice, State
from app.services.wallets.transactions import Display, Side, Status, Via

#: How long those behind a receipt that cannot be credited are followed before it is tried again.
_RETRY_S = 60.0

_log = structlog.get_logger()


async def credit(runtime: Runtime, receipt: Receipt) -> bool:
    """Book what the node received for one of our invoices; tell whether this call booked it.

    An expired or cancelled invoice is credited all the same: the money is there. Should the
    invoice have been paid internally before, or the sum be less than the wallet's smallest unit,
    it goes to suspense and is logged for the operator. Raises `Unavailable`; then nothing was
    booked and the call may be repeated.
    """
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_FIND, receipt.payment_hash)
    if row is None:
        _log.error("receipt_without_invoice", payment_hash=receipt.payment_hash.hex())
        return False
    invoice = invoices.invoice_of(row)
    quote = runtime.prices.quote()
    amount = _creditable(invoice.currency, receipt.amount_msat, quote)
    if invoice.status is not State.PAID and amount > 0:
        return await _credit_wallet(runtime, receipt, invoice, quote)
    return await _to_suspense(runtime, receipt)


async def settled_outside(runtime: Runtime, payment_hash: bytes) -> None:
    """Ask the node about an invoice and credit it if it is settled there."""
    receipt = await runtime.node.lookup_receipt(payment_hash)
    if receipt is not None:
        await credit(runtime, receipt)


async def follow(runtime: Runtime) -> None:
    """Credit every settlement the node reports, from where we left off, until cancelled.

    One that cannot be credited, which is a bug, holds up none behind it; as long as there is one
    this returns after a while, and the next call begins with it. Raises `Unavailable` or a database
    error when nothing can be credited now.
    """
    async with runtime.connection() as connection:
        after = await connection.fetchval(_CURSOR, runtime.node.public_key) or 0
    retry = asyncio.timeout(None)
    try:
        async with retry:
            async for receipt in runtime.node.receipts(after=after):
                if not await _is_dealt_with(runtime, receipt) and retry.when() is None:
                    retry.reschedule(asyncio.get_running_loop().time() + _RETRY_S)
                if retry.when() is None:
                    await _move_cursor(runtime, receipt)
    except TimeoutError:
        if not retry.expired():
            raise


async def _is_dealt_with(runtime: Runtime, receipt: Receipt) -> bool:
    try:
        await credit(runtime, receipt)
    except (Unavailable, *DATABASE_ERRORS):
        raise
    except Exception:
        _log.exception("receipt_not_credited", payment_hash=receipt.payment_hash.hex())
        return False
    return True


async def _move_cursor(runtime: Runtime, receipt: Receipt) -> None:
    async with runtime.connection() as connection:
        await connection.execute(_MOVE_CURSOR, runtime.node.public_key, receipt.settle_index)


async def _credit_wallet(
    runtime: Runtime, receipt: Receipt, invoice: Invoice, quote: Quote
) -> bool:
    wallet_id, currency = invoice.wallet_id, invoice.currency
    amount = _creditable(currency, receipt.amount_msat, quote)
    posting = receipt_posting(wallet_id, currency, amount, receipt.amount_msat)
    display = Display.of(quote, currency, amount, 0)
    side = Side(
        wallet_id=wallet_id,
        account_id=invoice.account_id,
        currency=currency,
        status=Status.SUCCESS,
        amount=amount,
        fee=0,
        display_currency=display.currency,
        display_amount=display.amount,
        display_fee=display.fee,
        memo=visible_memo(runtime, currency, amount, invoice.memo),
        external_id=invoice.external_id,
        initiation=Via.LIGHTNING,
        settlement=Via.LIGHTNING,
        payment_hash=invoice.payment_hash,
        payment_request=invoice.payment_request,
        preimage=receipt.preimage,
        event=events.LIGHTNING_RECEIPT,
    )
    rows = await runtime.change(
        _CREDIT,
        receipt.payment_hash,
        receipt.amount_msat,
        receipt.preimage,
        posting.kind,
        posting.accounts,
        posting.amounts,
        [side.row()],
    )
    if not rows:  # it was paid internally, or by a repeated report, at this very moment
        return await _to_suspense(runtime, receipt)
    runtime.hub.committed(events.of_sides([side], rows))
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
    )
    if not booked:
        return False
    _log.error(
        "receipt_in_suspense",
        payment_hash=receipt.payment_hash.hex(),
        suspense_msat=receipt.amount_msat,
    )
    return True


def receipt_posting(
    wallet_id: WalletId, currency: Currency, amount: int, received_msat: int
) -> Posting:
    """Return the posting that credits `amount` (sat or cent) of a receipt to a wallet.

    A BTC wallet gets whole satoshi and the house the rest; a USD wallet gets cents from the
    dealer, who keeps the bitcoin.
    """
    if currency is Currency.BTC:
        credited = amount * MSAT_PER_SAT
        return model.posting(
            Kind.LIGHTNING_RECEIPT,
            [
                model.system(System.LIGHTNING, -received_msat),
                model.wallet(wallet_id, currency, credited),
                model.system(System.ROUNDING, received_msat - credited),
            ],
        )
    return model.posting(
        Kind.LIGHTNING_RECEIPT,
        [
            model.system(System.LIGHTNING, -received_msat),
            model.system(System.DEALER_BTC, received_msat),
            model.system(System.DEALER_USD, -amount),
            model.wallet(wallet_id, currency, amount),
        ],
    )


def visible_memo(runtime: Runtime, currency: Currency, amount: int, memo: str) -> str | None:
    """Return the memo a receiver is shown: none on tiny amounts, which carry advertisements."""
    settings = runtime.settings
    least = settings.memo_sat_min if currency is Currency.BTC else settings.memo_cent_min
    return memo or None if amount >= least else None


def _creditable(currency: Currency, received_msat: int, quote: Quote) -> int:
    """Return what a wallet is credited, in its minor unit; 0 for less than one of them."""
    if currency is Currency.USD:
        return quote.cents_bought(received_msat)
    return sat_floor(received_msat)


_FIND = "SELECT * FROM invoice WHERE payment_hash = $1"
_CREDIT = """
WITH paid AS (
    UPDATE invoice
       SET status = 'PAID', paid_by = 'lightning', paid_at = clock_timestamp(),
           received_msat = $2, preimage = $3
     WHERE payment_hash = $1 AND status <> 'PAID'
    RETURNING $4::text AS kind
)
SELECT p.* FROM paid CROSS JOIN LATERAL post_transactions(paid.kind, $5, $6, $7) p
"""
_SUSPEND = """
WITH second AS (
    UPDATE invoice SET suspense_msat = $2
     WHERE payment_hash = $1 AND paid_by IS DISTINCT FROM 'lightning' AND suspense_msat IS NULL
    RETURNING $3::text AS kind
)
SELECT ledger_post(second.kind, $4, $5) FROM second
"""
_CURSOR = "SELECT settle_index FROM node_cursor WHERE node_key = $1"
_MOVE_CURSOR = """
INSERT INTO node_cursor (node_key, settle_index) VALUES ($1, $2)
ON CONFLICT (node_key) DO UPDATE
   SET settle_index = greatest(node_cursor.settle_index, excluded.settle_index)
"""
