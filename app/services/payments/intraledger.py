"""The rail inside the house: money between two wallets of this server, in one transaction."""

import contextlib
from dataclasses import dataclass, replace
from uuid import UUID

import asyncpg

from app.database.statements import DATABASE_ERRORS
from app.errors import AlreadyPaid, InvalidInput, PaymentRefused, SelfPayment, Unavailable
from app.ledger import model
from app.ledger.model import Kind
from app.money import Money
from app.permissions import Permission
from app.principal import AccountId, Principal, UsedCredential, WalletId
from app.process.runtime import Runtime
from app.services.events import relay as events
from app.services.payments import held, invoices, memos
from app.services.payments.invoices import Invoice, InvoiceState
from app.services.payments.result import (
    EXPIRED,
    PaymentResult,
    Result,
    after_error,
    earlier_payment,
    pending_refusal,
)
from app.services.wallets.movements import (
    MovementKind,
    MovementStatus,
    NewMovement,
    Side,
    rows_of,
)
from app.services.wallets.transactions import Origin, written


@dataclass(frozen=True, slots=True, kw_only=True)
class Payer:
    """Who pays, from which wallet, and what was said with it."""

    principal: Principal
    wallet_id: WalletId
    memo: str | None
    idempotency_id: UUID | None

    @property
    def credential(self) -> UsedCredential:
        return self.principal.used_for(Permission.PAYMENTS_WRITE, self.wallet_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """Who is paid: a wallet of an account, with its username if it has one."""

    wallet_id: WalletId
    account_id: AccountId
    username: str | None
    is_active: bool


async def send(
    runtime: Runtime,
    payer: Payer,
    recipient: Recipient,
    amount: Money,
    *,
    address: str | None = None,
) -> PaymentResult:
    """Move money to another wallet of the same currency. Raises `PaymentRefused` & co.

    With the Bitcoin `address` that was given for it, the memo is the payer's alone.
    """
    if not recipient.is_active:
        raise InvalidInput("Account is inactive.")
    runtime.clock.require()
    memo = payer.memo or ""
    kind = MovementKind.INTRALEDGER if address is None else MovementKind.INTRALEDGER_ADDRESS
    movement = replace(_movement(runtime, payer, kind, memo), address=address)
    received = Side(
        wallet_id=recipient.wallet_id,
        account_id=recipient.account_id,
        amount=amount,
        counterparty=payer.principal.username,
        memo=memos.visible(runtime, amount, memo) if address is None else None,
        event=events.INTRALEDGER_RECEIPT,
    )
    sent = _sent(payer, recipient, amount, memo)
    result = await _transfer(runtime, movement, sent, received, payer.credential)
    assert result is not None, "only an invoice can be paid by another"
    return result


async def pay_invoice(
    runtime: Runtime, payer: Payer, recipient: Recipient, invoice: Invoice, amount: Money
) -> PaymentResult:
    """Pay an invoice of this server, once. Raises `PaymentRefused` & co."""
    if invoice.status is InvoiceState.HELD:
        invoice = await _looked_at_again(runtime, invoice)
    if invoice.status is InvoiceState.PAID:
        return await _paid_before(runtime, payer, invoice)
    if invoice.status is InvoiceState.HELD:
        raise pending_refusal()
    if invoice.wallet_id == payer.wallet_id:
        raise SelfPayment
    runtime.clock.require()
    if not invoice.is_payable_at(runtime.clock.now()):
        raise PaymentRefused(EXPIRED)
    if not recipient.is_active:
        raise InvalidInput("Account is inactive.")
    # With a description hash the memo is a note to the recipient, which the payer never saw.
    seen = None if invoice.description_hash is not None else invoice.memo
    memo = payer.memo or seen
    movement = _movement(runtime, payer, MovementKind.INTRALEDGER_INVOICE, memo, invoice)
    received = Side(
        wallet_id=recipient.wallet_id,
        account_id=recipient.account_id,
        amount=amount,
        counterparty=payer.principal.username,
        memo=memos.visible(runtime, amount, invoice.memo),
        event=events.LIGHTNING_RECEIPT,
    )
    sent = _sent(payer, recipient, amount, memo)
    result = await _transfer(runtime, movement, sent, received, payer.credential, invoice)
    if result is not None:
        return result
    # Another payment, from outside even, a cancellation or the expiry came first.
    now = await invoices.find(runtime, invoice.wallet_id, invoice.payment_hash)
    if now.status is InvoiceState.PAID:
        return await _paid_before(runtime, payer, now)
    if now.status is InvoiceState.HELD:
        raise pending_refusal()
    raise PaymentRefused(EXPIRED)


async def _looked_at_again(runtime: Runtime, invoice: Invoice) -> Invoice:
    """Return a claimed invoice as it is once the node was asked what became of the claim."""
    assert invoice.preimage is not None, "only what can be taken is claimed"
    with contextlib.suppress(Unavailable, *DATABASE_ERRORS):
        if await held.look_again(runtime, invoice.payment_hash, invoice.preimage):
            return replace(invoice, status=InvoiceState.OPEN)
    return invoice


async def _paid_before(runtime: Runtime, payer: Payer, invoice: Invoice) -> PaymentResult:
    """Answer for a paid invoice: the payer who paid it learns so, others are refused."""
    earlier = await earlier_payment(
        runtime, payer.wallet_id, invoice.payment_hash, payer.idempotency_id
    )
    if earlier is None:
        raise AlreadyPaid
    return earlier


async def _transfer(
    runtime: Runtime,
    movement: NewMovement,
    sent: Side,
    received: Side,
    credential: UsedCredential,
    invoice: Invoice | None = None,
) -> PaymentResult | None:
    """Move money between two wallets and, in the same statement, mark the invoice it pays.

    Returns the answer for the payer, None if the invoice was no longer payable.
    """
    sides = [sent, received]
    posting = model.posting(
        Kind.INTRALEDGER, [model.wallet(side.wallet_id, side.amount) for side in sides]
    )
    journal = (posting.kind, posting.accounts, posting.amounts, *rows_of(movement, sides))
    try:
        if invoice is None:
            rows = await runtime.change(_TRANSFER, *journal, credential, movement.mark)
        else:
            rows = await invoices.pay_inside(
                runtime,
                journal,
                received_msat=received.amount.ledger_units,
                credential=credential,
                mark=movement.mark,
            )
    except (asyncpg.PostgresError, *DATABASE_ERRORS) as error:
        return await after_error(runtime, error, sent.wallet_id, movement)
    if not rows:
        return None
    runtime.hub.committed(events.of_sides(movement, sides, rows))
    origin = Origin() if invoice is None else _origin(invoice)
    return PaymentResult(Result.SUCCESS, written(movement, sent, rows[0]["id"], origin))


def _movement(
    runtime: Runtime,
    payer: Payer,
    kind: MovementKind,
    memo: str | None,
    invoice: Invoice | None = None,
) -> NewMovement:
    return NewMovement(
        kind=kind,
        status=MovementStatus.SUCCESS,
        quote=runtime.prices.quote(),
        payment_hash=None if invoice is None else invoice.payment_hash,
        memo=memo,
        api_key_id=payer.principal.key_id,
        idempotency_id=payer.idempotency_id,
    )


def _sent(payer: Payer, recipient: Recipient, amount: Money, memo: str | None) -> Side:
    return Side(
        wallet_id=payer.wallet_id,
        account_id=payer.principal.account_id,
        amount=-amount,
        counterparty=recipient.username,
        memo=memo,
    )


def _origin(invoice: Invoice) -> Origin:
    return Origin(invoice.external_id, invoice.payment_request, invoice.preimage)


_TRANSFER = """
SELECT p.*
  FROM (SELECT moment, substring(id FOR 7) || $7::bytea AS id FROM begin_movement($6, $2)) begun
 CROSS JOIN LATERAL post_movement($1, $2, $3, $4, $5, begun.moment, begun.id) p
"""
