"""Paying: invoices of this server and of others, and transfers between wallets.

An invoice of this server is settled in the books (`.intraledger`), in one statement. Any other goes
through the node (`.lightning`): reserve, pay, settle or release.
"""

from uuid import UUID

import asyncpg

from app.errors import (
    ClockSkewed,
    InvalidInput,
    InvalidPaymentRequest,
    InvoiceNotFound,
    PaymentRefused,
    SelfPayment,
    WalletArchived,
    WalletRefused,
    unexpected,
)
from app.lightning import bolt11
from app.lightning.bolt11 import peek
from app.money import Currency, Money
from app.phrases import Phrase
from app.principal import AccountId, Principal, WalletId
from app.process.runtime import Runtime
from app.services.payments import (
    dollars,
    errands,
    intraledger,
    invoice_terms,
    invoices,
    lightning,
)
from app.services.payments.errands import Errand
from app.services.payments.intraledger import Payer, Recipient
from app.services.payments.result import EXPIRED, PaymentResult


async def pay_invoice(
    runtime: Runtime,
    principal: Principal,
    *,
    wallet_id: WalletId,
    payment_request: str,
    amount: Money | None = None,
    memo: str | None = None,
    idempotency_id: UUID | None = None,
    errand: Errand | None = None,
) -> PaymentResult:
    """Pay an invoice at most once per payment hash.

    `amount` is given exactly when the invoice leaves the amount open; `errand` is
    what was asked for, where that is not the invoice itself. Raises before any money
    moves, or, as `PaymentRefused`, after a failed payment has been returned in full. An outcome
    the node has not told is PENDING, also when asked for again after the invoice has expired.
    """
    require_wallet(principal, wallet_id, amount)
    request = peek.normalise(payment_request)
    payment_hash = peek.peek_payment_hash(request)
    errand = errand or errands.invoice(request, amount, memo, payment_hash)
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_LOOK_UP, payment_hash)
    if row is not None and row["payment_request"] == request:
        invoice = invoices.invoice_of(row)
        payer = Payer(
            principal=principal,
            wallet_id=wallet_id,
            memo=memo,
            idempotency_id=idempotency_id,
            errand=errand,
        )
        if invoice.status is not invoices.InvoiceState.PAID:
            check_asked(invoice.amount_msat, amount)
        recipient = _recipient(invoice.wallet_id, row)
        return await intraledger.pay_invoice(runtime, payer, recipient, invoice, amount)
    decoded = decode(runtime, request)
    check_foreign(runtime, decoded, known=row is not None)
    is_wrong = runtime.clock.is_wrong
    if is_wrong or is_expired(runtime, decoded):
        # Perhaps it was sent before, and is in flight or settled.
        earlier = await lightning.standing(
            runtime, principal, wallet_id, decoded.payment_hash, idempotency_id
        )
        if earlier is None:
            raise ClockSkewed if is_wrong else PaymentRefused(EXPIRED)
        return earlier
    return await lightning.pay(
        runtime,
        principal,
        wallet_id=wallet_id,
        invoice=decoded,
        amount_msat=amount_msat(runtime, decoded.amount_msat, amount),
        memo=memo,
        idempotency_id=idempotency_id,
        errand=errand,
    )


async def send_intraledger(
    runtime: Runtime,
    principal: Principal,
    *,
    wallet_id: WalletId,
    recipient_wallet_id: WalletId,
    amount: Money,
    memo: str | None = None,
    idempotency_id: UUID | None = None,
) -> PaymentResult:
    """Move money to another wallet of this server, free of charge, in one transaction.

    `amount` is in the currency of the wallet that pays. If the other one's is another, it is
    exchanged at the dealer's rate; what is worth less than a cent goes to somebody else's bitcoin
    wallet. Raises as `pay_invoice`.
    """
    require_wallet(principal, wallet_id, amount)
    if wallet_id == recipient_wallet_id:
        raise SelfPayment
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_RECIPIENT, recipient_wallet_id)
    if row is None:
        raise WalletRefused(unexpected("CouldNotFindWalletFromIdError"), code="INVALID_INPUT")
    recipient = _recipient(recipient_wallet_id, row)
    payer = Payer(
        principal=principal,
        wallet_id=wallet_id,
        memo=memo,
        idempotency_id=idempotency_id,
        errand=errands.wallet(recipient_wallet_id, amount, memo),
    )
    return await intraledger.send(runtime, payer, recipient, amount)


async def whose_invoice(
    runtime: Runtime, request: str, payment_hash: bytes
) -> tuple[WalletId, str | None] | None:
    """Return the wallet of this server that an invoice is of, and its username; None for others."""
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_LOOK_UP, payment_hash)
    if row is None or row["payment_request"] != request:
        return None
    return WalletId(row["wallet_id"]), row["recipient_username"]


async def whose_wallet(runtime: Runtime, wallet_id: WalletId) -> tuple[WalletId, str | None] | None:
    """Return a wallet of this server and its username, None if there is no such wallet."""
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_RECIPIENT, wallet_id)
    return None if row is None else (wallet_id, row["recipient_username"])


def decode(runtime: Runtime, request: str) -> bolt11.DecodedInvoice:
    """Decode a payment request for our network. Raises `InvalidPaymentRequest`."""
    try:
        decoded = bolt11.decode(request)
    except bolt11.Bolt11Error as error:
        raise InvalidPaymentRequest(
            Phrase("Invalid lightning request, couldn't decode. %(why)s", why=error.message)
        ) from error
    if decoded.network is not runtime.node.network:
        raise InvalidPaymentRequest(
            Phrase(
                "%(why)s It is for %(other)s; this server runs on %(network)s.",
                why=Phrase(InvalidPaymentRequest.text),
                other=decoded.network,
                network=runtime.node.network,
            )
        )
    return decoded


def require_wallet(principal: Principal, wallet_id: WalletId, amount: Money | None) -> Currency:
    """Return the currency of a wallet of the caller, from which an amount can be paid.

    Without an amount it may be either. Raises `WalletRefused`, `WalletArchived`, `InvalidInput`.
    """
    currency = principal.wallets.get(wallet_id)
    if currency is None:
        raise WalletRefused(unexpected("InvalidWalletForAccountError"))
    if wallet_id in principal.archived_wallets:
        raise WalletArchived
    if amount is not None and amount.currency is not currency:
        raise InvalidInput(invoice_terms.WRONG_CURRENCY)
    invoice_terms.check_amount(amount)
    return currency


def check_asked(invoice_msat: int | None, amount: Money | None) -> None:
    """Raise unless either the invoice or the caller says how much is paid."""
    if invoice_msat is not None and amount is not None:
        raise InvalidInput("Invoice must be a zero-amount invoice")
    if invoice_msat is None and amount is None:
        raise InvalidInput("Invoice does not have a valid amount to pay")


def amount_msat(runtime: Runtime, invoice_msat: int | None, amount: Money | None) -> int:
    """Return the bitcoin to be paid, given what the invoice and the caller say.

    Cents are what they buy, fees not yet counted. Raises `InvalidInput` and `PriceUnavailable`.
    """
    check_asked(invoice_msat, amount)
    if amount is None:
        assert invoice_msat is not None
        return invoice_msat
    return dollars.exchange(runtime, amount, Currency.BTC).received.ledger_units


def check_foreign(runtime: Runtime, decoded: bolt11.DecodedInvoice, *, known: bool) -> None:
    """Raise for an invoice that can never be paid through the node, expired or not."""
    # A hash of ours in another text is a forgery made to be credited here; and our own node's
    # signature under something we never issued cannot be paid either.
    if known or decoded.payee == runtime.node.public_key:
        raise InvoiceNotFound(decoded.payment_hash)


def is_expired(runtime: Runtime, decoded: bolt11.DecodedInvoice) -> bool:
    """Tell whether an invoice of others is too old to be sent; look first whether it was."""
    return decoded.is_expired(runtime.clock.timestamp())


def _recipient(wallet_id: WalletId, row: asyncpg.Record) -> Recipient:
    return Recipient(
        wallet_id=wallet_id,
        account_id=AccountId(row["account_id"]),
        currency=Currency(row["currency"]),
        username=row["recipient_username"],
        is_active=row["recipient_status"] == "active",
    )


_LOOK_UP = """
SELECT i.*, a.status AS recipient_status, a.username AS recipient_username
  FROM invoice i JOIN account a ON a.id = i.account_id
 WHERE i.payment_hash = $1
"""
_RECIPIENT = """
SELECT w.account_id, w.currency, a.status AS recipient_status, a.username AS recipient_username
  FROM wallet w JOIN account a ON a.id = w.account_id
 WHERE w.id = $1
"""
