"""Paying: invoices of this server and of others, and transfers between wallets.

An invoice of this server is settled in the books, in one statement. Any other goes through the
node, in three steps:

    reserve   amount + most it may cost in fees leave the wallet; committed before the node hears
    pay       the node is asked, no transaction is open
    conclude  settled: the unused reserve returns · failed: all returns · unknown: it stays

A crash between any two leaves a row in state 'sending', which `.reconciliation` ends by asking the
node. The payment hash is the idempotency key at the node and in the table.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

import asyncpg

from app.errors import (
    AlreadyPaid,
    InvalidInput,
    InvalidPaymentRequest,
    InvoiceNotFound,
    PaymentRefused,
    SelfPayment,
    WalletRefused,
    unexpected,
)
from app.ledger import model
from app.ledger.model import Kind
from app.lightning import bolt11
from app.lightning.bolt11 import peek
from app.money import MSAT_PER_SAT, Currency, sat_ceil
from app.principal import Principal, WalletId
from app.process.runtime import Runtime
from app.services.events import relay as events
from app.services.payments import invoices, outgoing, receipts
from app.services.payments.invoices import Invoice, State
from app.services.payments.result import EXPIRED, PaymentResult, Result, repeated_request, result_of
from app.services.wallets import transactions
from app.services.wallets.transactions import Display, Side, Status, Transaction, Via


async def pay_invoice(
    runtime: Runtime,
    principal: Principal,
    *,
    wallet_id: WalletId,
    payment_request: str,
    amount_sat: int | None = None,
    memo: str | None = None,
    idempotency_id: UUID | None = None,
) -> PaymentResult:
    """Pay an invoice at most once per payment hash.

    `amount_sat` is given exactly when the invoice leaves the amount open. Raises before any money
    moves, or, as `PaymentRefused`, after a failed payment has been returned in full. An outcome
    the node has not told is PENDING.
    """
    require_btc(principal, wallet_id)
    invoices.check_amount(amount_sat)
    request = peek.normalise(payment_request)
    payment_hash = peek.peek_payment_hash(request)
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_LOOK_UP, payment_hash)
    if row is not None and row["payment_request"] == request:
        payer = _Payer(principal, wallet_id, memo, idempotency_id)
        return await _pay_own(runtime, payer, invoices.invoice_of(row), row, amount_sat)
    decoded = decode(runtime, request)
    check_foreign(runtime, decoded, known=row is not None)
    return await outgoing.pay(
        runtime,
        principal,
        wallet_id=wallet_id,
        invoice=decoded,
        amount_msat=amount_msat(decoded.amount_msat, amount_sat),
        memo=memo,
        idempotency_id=idempotency_id,
    )


async def send_intraledger(
    runtime: Runtime,
    principal: Principal,
    *,
    wallet_id: WalletId,
    recipient_wallet_id: WalletId,
    amount_sat: int,
    memo: str | None = None,
    idempotency_id: UUID | None = None,
) -> PaymentResult:
    """Move satoshi to another BTC wallet of this server, free of charge, in one transaction."""
    require_btc(principal, wallet_id)
    invoices.check_amount(amount_sat)
    if wallet_id == recipient_wallet_id:
        raise SelfPayment
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_RECIPIENT, recipient_wallet_id)
    if row is None:
        raise WalletRefused(unexpected("CouldNotFindWalletFromIdError"), code="INVALID_INPUT")
    if row["status"] != "active":
        raise InvalidInput("Account is inactive.")
    if row["currency"] != Currency.BTC:
        raise InvalidInput(invoices.WRONG_CURRENCY)
    payer = _Payer(principal, wallet_id, memo, idempotency_id)
    sent = _sent(runtime, payer, amount_sat, via=Via.INTRALEDGER, counterparty=row["username"])
    received = _received(
        runtime,
        amount_sat,
        wallet_id=recipient_wallet_id,
        account_id=row["account_id"],
        via=Via.INTRALEDGER,
        counterparty=principal.username,
        memo=memo or "",
        event=events.INTRALEDGER_RECEIPT,
    )
    transaction = await _transfer(runtime, sent, received)
    return PaymentResult(Result.SUCCESS, transaction)


def decode(runtime: Runtime, request: str) -> bolt11.DecodedInvoice:
    """Decode a payment request for our network. Raises `InvalidPaymentRequest`."""
    try:
        decoded = bolt11.decode(request)
    except bolt11.Bolt11Error as error:
        raise InvalidPaymentRequest(f"{InvalidPaymentRequest.text} {error}") from error
    if decoded.network is not runtime.node.network:
        raise InvalidPaymentRequest(
            f"{InvalidPaymentRequest.text} It is for {decoded.network}; this server runs on "
            f"{runtime.node.network}."
        )
    return decoded


@dataclass(frozen=True, slots=True)
class _Payer:
    principal: Principal
    wallet_id: WalletId
    memo: str | None
    idempotency_id: UUID | None


async def _pay_own(
    runtime: Runtime,
    payer: _Payer,
    invoice: Invoice,
    row: asyncpg.Record,
    amount_sat: int | None,
) -> PaymentResult:
    if invoice.status is State.PAID:
        return await _paid_before(runtime, payer, invoice)
    amount = sat_ceil(amount_msat(invoice.amount_msat, amount_sat))
    if invoice.wallet_id == payer.wallet_id:
        raise SelfPayment
    if not invoice.is_payable:
        raise PaymentRefused(EXPIRED)
    if row["recipient_status"] != "active":
        raise InvalidInput("Account is inactive.")
    sent = _sent(
        runtime,
        payer,
        amount,
        via=Via.LIGHTNING,
        counterparty=row["recipient_username"],
        invoice=invoice,
    )
    received = _received(
        runtime,
        amount,
        wallet_id=invoice.wallet_id,
        account_id=invoice.account_id,
        via=Via.LIGHTNING,
        counterparty=payer.principal.username,
        memo=invoice.memo,
        invoice=invoice,
        event=events.LIGHTNING_RECEIPT,
    )
    transaction = await _transfer(runtime, sent, received, invoice)
    if transaction is None:  # another payment, a cancellation or the expiry came first
        now = await invoices.find(runtime, invoice.wallet_id, invoice.payment_hash)
        if now.status is State.PAID:
            return await _paid_before(runtime, payer, now)
        raise PaymentRefused(EXPIRED)
    return PaymentResult(Result.SUCCESS, transaction)


async def _paid_before(runtime: Runtime, payer: _Payer, invoice: Invoice) -> PaymentResult:
    """Answer for a paid invoice: the payer who paid it learns so, others are refused."""
    if payer.idempotency_id is not None:
        mine = await transactions.by_idempotency(runtime, payer.idempotency_id)
        if mine is not None:
            return result_of(mine)
    earlier = await transactions.by_payment_hash(runtime, payer.wallet_id, invoice.payment_hash)
    for transaction in earlier:
        if transaction.amount < 0 and transaction.status is Status.SUCCESS:
            return PaymentResult(Result.ALREADY_PAID, transaction)
    raise AlreadyPaid


async def _transfer(
    runtime: Runtime, sent: Side, received: Side, invoice: Invoice | None = None
) -> Transaction | None:
    """Move money between two wallets and, in the same statement, mark the invoice it pays.

    Returns the payer's transaction, None if the invoice was no longer payable.
    """
    posting = model.posting(
        Kind.INTRALEDGER,
        [
            model.wallet(sent.wallet_id, sent.currency, sent.amount * MSAT_PER_SAT),
            model.wallet(received.wallet_id, received.currency, received.amount * MSAT_PER_SAT),
        ],
    )
    sides = [sent, received]
    journal = (posting.kind, posting.accounts, posting.amounts, [side.row() for side in sides])
    try:
        if invoice is None:
            rows = await runtime.change(_TRANSFER, *journal)
        else:
            received_msat = received.amount * MSAT_PER_SAT
            rows = await runtime.change(_PAY_OWN, *journal, invoice.payment_hash, received_msat)
    except asyncpg.PostgresError as error:
        repeated = await repeated_request(runtime, error, sent.idempotency_id)
        if repeated is None:
            raise
        return repeated
    runtime.hub.committed(events.of_sides(sides, rows))
    for row in rows:
        if row["wallet_id"] == sent.wallet_id:
            return sent.transaction(row["id"], row["created_at"])
    return None


def _sent(
    runtime: Runtime,
    payer: _Payer,
    amount_sat: int,
    *,
    via: Via,
    counterparty: str | None,
    invoice: Invoice | None = None,
) -> Side:
    display = Display.of(runtime.prices.quote(), Currency.BTC, -amount_sat, 0)
    # With a description hash the memo is a note to the recipient, which the payer never saw.
    described = invoice is not None and invoice.description_hash is None
    return Side(
        wallet_id=payer.wallet_id,
        account_id=payer.principal.account_id,
        currency=Currency.BTC,
        status=Status.SUCCESS,
        amount=-amount_sat,
        fee=0,
        display_currency=display.currency,
        display_amount=display.amount,
        display_fee=display.fee,
        memo=payer.memo or (invoice.memo if invoice is not None and described else None),
        external_id=None if invoice is None else invoice.external_id,
        initiation=via,
        settlement=Via.INTRALEDGER,
        payment_hash=None if invoice is None else invoice.payment_hash,
        payment_request=None if invoice is None else invoice.payment_request,
        preimage=None if invoice is None else invoice.preimage,
        counterparty=counterparty,
        api_key_id=payer.principal.key_id,
        idempotency_id=payer.idempotency_id,
    )


def _received(
    runtime: Runtime,
    amount_sat: int,
    *,
    wallet_id: WalletId,
    account_id: UUID,
    via: Via,
    counterparty: str | None,
    memo: str,
    event: str,
    invoice: Invoice | None = None,
) -> Side:
    display = Display.of(runtime.prices.quote(), Currency.BTC, amount_sat, 0)
    return Side(
        wallet_id=wallet_id,
        account_id=account_id,  # type: ignore[arg-type]
        currency=Currency.BTC,
        status=Status.SUCCESS,
        amount=amount_sat,
        fee=0,
        display_currency=display.currency,
        display_amount=display.amount,
        display_fee=display.fee,
        memo=receipts.visible_memo(runtime, Currency.BTC, amount_sat, memo),
        external_id=None if invoice is None else invoice.external_id,
        initiation=via,
        settlement=Via.INTRALEDGER,
        payment_hash=None if invoice is None else invoice.payment_hash,
        payment_request=None if invoice is None else invoice.payment_request,
        preimage=None if invoice is None else invoice.preimage,
        counterparty=counterparty,
        event=event,
    )


def require_btc(principal: Principal, wallet_id: WalletId) -> None:
    currency = principal.wallets.get(wallet_id)
    if currency is None:
        raise WalletRefused(unexpected("InvalidWalletForAccountError"))
    if currency is not Currency.BTC:
        raise InvalidInput(invoices.WRONG_CURRENCY)


def amount_msat(invoice_msat: int | None, amount_sat: int | None) -> int:
    """Return what is to be paid, given what the invoice and the caller say."""
    if invoice_msat is None and amount_sat is None:
        raise InvalidInput("Invoice does not have a valid amount to pay")
    if invoice_msat is not None and amount_sat is not None:
        raise InvalidInput("Invoice must be a zero-amount invoice")
    return invoice_msat if invoice_msat is not None else (amount_sat or 0) * MSAT_PER_SAT


def check_foreign(runtime: Runtime, decoded: bolt11.DecodedInvoice, *, known: bool) -> None:
    # A hash of ours in another text is a forgery made to be credited here; and our own node's
    # signature under something we never issued cannot be paid either.
    if known or decoded.payee == runtime.node.public_key:
        raise InvoiceNotFound(decoded.payment_hash)
    if decoded.is_expired(int(datetime.now(UTC).timestamp())):
        raise PaymentRefused(EXPIRED)


_LOOK_UP = """
SELECT i.*, a.status AS recipient_status, a.username AS recipient_username
  FROM invoice i JOIN account a ON a.id = i.account_id
 WHERE i.payment_hash = $1
"""
_RECIPIENT = """
SELECT w.account_id, w.currency, a.status, a.username
  FROM wallet w JOIN account a ON a.id = w.account_id
 WHERE w.id = $1
"""
_TRANSFER = "SELECT * FROM post_transactions($1, $2, $3, $4)"
_PAY_OWN = """
WITH paid AS (
    UPDATE invoice
       SET status = 'PAID', paid_by = 'intraledger', paid_at = clock_timestamp(),
           received_msat = $6
     WHERE payment_hash = $5 AND status = 'OPEN' AND expires_at > now()
    RETURNING payment_hash, $1::text AS kind
), noted AS (
    INSERT INTO node_cancellation SELECT payment_hash FROM paid
)
SELECT p.* FROM paid CROSS JOIN LATERAL post_transactions(paid.kind, $2, $3, $4) p
"""
