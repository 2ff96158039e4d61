"""The rail inside the house: money between two wallets of this server, in one transaction.

Wallets of two currencies exchange with the dealer in between (`.dollars`).
"""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

import asyncpg

from app.database.statements import DATABASE_ERRORS
from app.errors import AlreadyPaid, InvalidInput, PaymentRefused, SelfPayment, Unavailable
from app.ledger import model
from app.ledger.model import Kind
from app.money import Currency, Money, sat_ceil, sats
from app.prices.dealer import cents
from app.principal import AccountId, Principal, UsedCredential, WalletId
from app.process.runtime import Runtime
from app.services.events import relay as events
from app.services.payments import (
    dollars,
    held,
    invoices,
    judging,
    memos,
    paid_inside,
    together,
)
from app.services.payments.dollars import Exchange
from app.services.payments.errands import Errand
from app.services.payments.invoices import Invoice, InvoiceState
from app.services.payments.result import (
    EXPIRED,
    PaymentResult,
    Result,
    after_error,
    ask,
    earlier_payment,
    pending_refusal,
    recipient_inactive,
)
from app.services.wallets import registry as wallets
from app.services.wallets.movements import (
    MovementKind,
    MovementStatus,
    NewMovement,
    Side,
    payment_event,
    receipt_event,
    rows_of,
)
from app.services.wallets.transactions import Origin, rate_of, written


@dataclass(frozen=True, slots=True, kw_only=True)
class Payer:
    """Who pays, from which wallet, and what was said with it."""

    principal: Principal
    wallet_id: WalletId
    memo: str | None
    idempotency_id: UUID | None
    errand: Errand

    def judged(self, runtime: Runtime, recipient: "Recipient") -> UsedCredential:
        """Return the credential for a payment to somebody. Raises `PolicyForbids`."""
        names: frozenset[str] = frozenset()
        if self.principal.restrictions.payment_policy is not None:  # else nobody reads them
            inside = judging.to_wallet(recipient.wallet_id, recipient.username)
            names = self.errand.names | inside
        return judging.judge(runtime, self.principal, self.wallet_id, names)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """Who is paid: a wallet of an account, with its username if it has one."""

    wallet_id: WalletId
    account_id: AccountId
    currency: Currency
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
    """Move money to another wallet, of whichever currency. Raises `PaymentRefused` & co.

    With the Bitcoin `address` that was given for it, the memo is the payer's alone.
    """
    if not recipient.is_active:
        raise recipient_inactive()
    runtime.clock.require()
    exchange = dollars.exchange(runtime, amount, recipient.currency)
    recipient, exchange = await _receivable(runtime, payer, recipient, exchange)
    credential = payer.judged(runtime, recipient)
    memo = payer.memo or ""
    is_own = exchange.is_one and recipient.account_id == payer.principal.account_id
    kind = MovementKind.CONVERSION if is_own else MovementKind.INTRALEDGER
    if address is not None:
        kind = MovementKind.INTRALEDGER_ADDRESS
    movement = replace(_movement(runtime, payer, kind, memo), address=address)
    received = Side(
        wallet_id=recipient.wallet_id,
        account_id=recipient.account_id,
        amount=exchange.received,
        counterparty=payer.principal.username,
        memo=memos.visible(runtime, exchange.received, memo) if address is None else None,
        event=receipt_event(movement.kind),
    )
    sent = _sent(payer, recipient, movement.kind, exchange.sent, memo)
    result = await _transfer(runtime, payer, movement, sent, received, credential)
    assert result is not None, "only an invoice can be paid by another"
    return result


async def pay_invoice(
    runtime: Runtime,
    payer: Payer,
    recipient: Recipient,
    invoice: Invoice,
    amount: Money | None,
) -> PaymentResult:
    """Pay an invoice of this server, once; `amount` is given where it leaves that open.

    Raises `PaymentRefused` & co.
    """
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
        raise recipient_inactive()
    exchange = _asked_for(runtime, payer, invoice, amount)
    recipient, exchange = await _receivable(runtime, payer, recipient, exchange)
    credential = payer.judged(runtime, recipient)
    # With a description hash the memo is a note to the recipient, which the payer never saw.
    seen = None if invoice.description_hash is not None else invoice.memo
    memo = payer.memo or seen
    movement = _movement(runtime, payer, MovementKind.INTRALEDGER_INVOICE, memo, invoice)
    received = Side(
        wallet_id=recipient.wallet_id,
        account_id=recipient.account_id,
        amount=exchange.received,
        counterparty=payer.principal.username,
        memo=memos.visible(runtime, exchange.received, invoice.memo),
        event=receipt_event(movement.kind),
    )
    sent = _sent(payer, recipient, movement.kind, exchange.sent, memo)
    result = await _transfer(runtime, payer, movement, sent, received, credential, invoice)
    if result is not None:
        return result
    # Another payment, from outside even, a cancellation or the expiry came first.
    now = await invoices.find(runtime, invoice.wallet_id, invoice.payment_hash)
    if now.status is InvoiceState.PAID:
        return await _paid_before(runtime, payer, now)
    if now.status is InvoiceState.HELD:
        raise pending_refusal()
    raise PaymentRefused(EXPIRED)


def _asked_for(runtime: Runtime, payer: Payer, invoice: Invoice, amount: Money | None) -> Exchange:
    """Return what paying an invoice takes and gives.

    One over an amount gives what its wallet was promised, at the rate of when it was made.
    """
    if amount is not None:
        return dollars.exchange(runtime, amount, invoice.currency)
    assert invoice.amount_msat is not None, "looked at before"
    asked = sats(sat_ceil(invoice.amount_msat))
    promised = asked if invoice.amount_cents is None else cents(invoice.amount_cents)
    if payer.principal.wallets[payer.wallet_id] is Currency.USD:
        return dollars.paid_in_cents(runtime, promised)
    if promised.currency is Currency.USD:
        dollars.require_on(runtime)
    return Exchange(asked, promised)


async def _receivable(
    runtime: Runtime, payer: Payer, recipient: Recipient, exchange: Exchange
) -> tuple[Recipient, Exchange]:
    """Return who receives what; somebody else's bitcoin wallet, where it is less than a cent.

    Raises `InvalidInput` where that would be one's own.
    """
    if exchange.received.units:
        return recipient, exchange
    if recipient.account_id == payer.principal.account_id:
        raise InvalidInput(dollars.TOO_LITTLE)
    wallet_id = await wallets.bitcoin_wallet(runtime, recipient.account_id)
    receives = replace(recipient, wallet_id=wallet_id, currency=Currency.BTC)
    return receives, Exchange(exchange.sent, exchange.sent)


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
        runtime,
        payer.wallet_id,
        invoice.payment_hash,
        payer.idempotency_id,
        payer.principal.asker,
    )
    if earlier is None:
        raise AlreadyPaid
    return earlier


async def _ask(
    runtime: Runtime,
    payer: Payer,
    credential: UsedCredential,
    movement: NewMovement,
    sides: Sequence[Side],
    until: datetime | None,
) -> PaymentResult:
    """Have a payment wait for its approval, of an invoice until that expires."""
    errand = payer.errand
    if errand.payment_hash is not None:
        errand = replace(errand, expires_at=until)
    return await ask(runtime, payer.principal, credential, errand, movement, sides)


async def _transfer(
    runtime: Runtime,
    payer: Payer,
    movement: NewMovement,
    sent: Side,
    received: Side,
    credential: UsedCredential,
    invoice: Invoice | None = None,
) -> PaymentResult | None:
    """Move money between two wallets and, in the same statement, mark the invoice it pays.

    Returns the answer for the payer, None if the invoice was no longer payable. What somebody has
    to approve first waits instead.
    """
    sides = [sent, received]
    if judging.waits(payer.principal, movement.spent(sent)):
        until = None if invoice is None else invoice.expires_at
        return await _ask(runtime, payer, credential, movement, sides, until)
    try:
        rows = await _move(runtime, payer, movement, sides, credential, invoice)
    except (asyncpg.PostgresError, *DATABASE_ERRORS) as error:
        return await after_error(runtime, error, sent.wallet_id, movement)
    if not rows:
        return None
    runtime.hub.committed(events.of_sides(movement, sides, rows))
    origin = Origin() if invoice is None else _origin(invoice)
    transaction = written(movement, sent, rows[0]["id"], origin, rate_of(rows[0]))
    return PaymentResult(Result.SUCCESS, transaction)


async def _move(
    runtime: Runtime,
    payer: Payer,
    movement: NewMovement,
    sides: Sequence[Side],
    credential: UsedCredential,
    invoice: Invoice | None,
) -> Sequence[asyncpg.Record]:
    """Make a payment with what else is paid at the moment, or else alone; return its rows."""
    exchange = Exchange(-sides[0].amount, sides[1].amount)
    received_msat = None if invoice is None else exchange.msat or invoice.amount_msat
    if (
        not exchange.is_one
        and together.may(payer.principal)
        and (invoice is None or not paid_inside.is_noted(runtime))
    ):
        limits = runtime.settings.limits_of(credential.level)
        payment = together.inside(movement, sides, limits, credential, received_msat)
        made = await together.pay(runtime, payment)
        if made:
            return made
    return await _move_alone(runtime, movement, sides, credential, exchange, received_msat)


async def _move_alone(
    runtime: Runtime,
    movement: NewMovement,
    sides: Sequence[Side],
    credential: UsedCredential,
    exchange: Exchange,
    received_msat: int | None,
) -> list[asyncpg.Record]:
    posting = model.posting(
        Kind.CONVERSION if exchange.is_one else Kind.INTRALEDGER,
        [
            *(model.wallet(side.wallet_id, side.amount) for side in sides),
            *dollars.entries_of(exchange),
        ],
    )
    rows = rows_of(movement, sides, runtime.settings.limits_of(credential.level))
    journal = (posting.kind, posting.accounts, posting.amounts, *rows)
    purchase = dollars.purchase(runtime, exchange.bought_cents)
    if movement.payment_hash is not None:
        return await paid_inside.pay(
            runtime,
            journal,
            received_msat=received_msat,
            credential=credential,
            mark=movement.mark,
            purchase=purchase,
        )
    if purchase is None:
        return await runtime.change(_TRANSFER, *journal, credential, movement.mark)
    bound = (purchase.cents, purchase.cents_max)
    return await runtime.change(_TRANSFER_BOUNDED, *journal, credential, movement.mark, *bound)


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
        quote=runtime.prices.quote_or_none(),
        payment_hash=None if invoice is None else invoice.payment_hash,
        memo=memo,
        api_key_id=payer.principal.key_id,
        derived_by=payer.principal.derived_by,
        idempotency_id=payer.idempotency_id,
    )


def _sent(
    payer: Payer, recipient: Recipient, kind: MovementKind, amount: Money, memo: str | None
) -> Side:
    return Side(
        wallet_id=payer.wallet_id,
        account_id=payer.principal.account_id,
        amount=-amount,
        counterparty=recipient.username,
        memo=memo,
        event=payment_event(kind),
    )


def _origin(invoice: Invoice) -> Origin:
    return Origin(invoice.external_id, invoice.payment_request, invoice.preimage)


_TRANSFER = """
SELECT p.*
  FROM (SELECT moment, substring(id FOR 7) || $7::bytea AS id FROM begin_movement($6, $2)) begun
 CROSS JOIN LATERAL post_movement($1, $2, $3, $4, $5, begun.moment, begun.id) p
"""
_TRANSFER_BOUNDED = """
SELECT p.*
  FROM (SELECT moment, substring(id FOR 7) || $7::bytea AS id
          FROM begin_dollars($6, $2, $8, $9)) begun
 CROSS JOIN LATERAL post_movement($1, $2, $3, $4, $5, begun.moment, begun.id) p
"""
