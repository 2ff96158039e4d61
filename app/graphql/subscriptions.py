"""What clients are told without asking again: money that came in, invoices that were paid.

A stream is never ended by the server: clients take an end for a fault and would subscribe again.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable, Coroutine, Hashable, Iterator
from enum import StrEnum
from functools import partial
from typing import Annotated, Any, Final, NamedTuple, TypeAlias

import strawberry

from app.errors import DomainError
from app.graphql import price_updates
from app.graphql.context import Context, Info
from app.graphql.errors import Error
from app.graphql.invoices import (
    LnInvoicePaymentStatusByHashInput,
    LnInvoicePaymentStatusByPaymentRequestInput,
    LnInvoicePaymentStatusInput,
    LnInvoicePaymentStatusPayload,
)
from app.graphql.prices import USD, Price, RealtimePrice
from app.graphql.scalars import OnChainTxHash, PaymentHash, SatAmount
from app.graphql.transactions import Transaction
from app.graphql.users import User
from app.prices.display import DOLLAR, Rate, minor_per_sat
from app.prices.quotes import Quote
from app.principal import WalletId
from app.process.hub import Event, Inbox
from app.process.runtime import Runtime
from app.services.event_types import EventType
from app.services.events.relay import listening
from app.services.onchain import deposits
from app.services.payments import invoice_reading, invoices
from app.services.payments import sending as payments
from app.services.payments.invoice_reading import InvoiceStatus
from app.services.payments.invoices import PaymentStatus
from app.services.wallets import transactions
from app.services.wallets.movements import MovementStatus
from app.services.wallets.transactions import Transaction as Record

_AFTER_EXPIRY_S: Final = 1.0
_FOREIGN_EVERY_S: Final = 5.0
_WAIT_S_MAX: Final = 86_400.0


@strawberry.enum(description="What a payment off Lightning did. One name is misspelt for ever.")
class TxNotificationType(StrEnum):
    IntraLedgerPayment = "IntraLedgerPayment"
    IntraLedgerReceipt = "IntraLedgerReceipt"
    LigtningReceipt = "LigtningReceipt"
    OnchainPayment = "OnchainPayment"
    OnchainReceipt = "OnchainReceipt"
    OnchainReceiptPending = "OnchainReceiptPending"


#: What is told, as in Blink, and what of the chain that is called: by type and status.
_TOLD: Final = {
    (EventType.RECEIVE_LIGHTNING, MovementStatus.SUCCESS): None,
    (EventType.RECEIVE_INTRALEDGER, MovementStatus.SUCCESS): None,
    (EventType.RECEIVE_ONCHAIN, MovementStatus.PENDING): TxNotificationType.OnchainReceiptPending,
    (EventType.RECEIVE_ONCHAIN, MovementStatus.SUCCESS): TxNotificationType.OnchainReceipt,
    (EventType.SEND_ONCHAIN, MovementStatus.SUCCESS): TxNotificationType.OnchainPayment,
}


@strawberry.type(description="An invoice of yours was paid.")
class LnUpdate:
    payment_hash: PaymentHash
    status: invoices.PaymentStatus
    wallet_id: WalletId
    transaction: Transaction


@strawberry.type(description="Another wallet of this server sent you money.")
class IntraLedgerUpdate:
    tx_notification_type: TxNotificationType
    amount: SatAmount = strawberry.field(description="In the wallet's minor unit.")
    display_currency_per_sat: float = strawberry.field(
        deprecation_reason="Use the transaction's `settlementPrice`."
    )
    usd_per_sat: float = strawberry.field(
        deprecation_reason="Use the transaction's `settlementPrice`."
    )
    wallet_id: WalletId
    transaction: Transaction


@strawberry.type(description="Something happened on the blockchain.")
class OnChainUpdate:
    tx_notification_type: TxNotificationType
    tx_hash: OnChainTxHash
    amount: SatAmount = strawberry.field(description="In the wallet's minor unit.")
    display_currency_per_sat: float = strawberry.field(
        deprecation_reason="Use the transaction's `settlementPrice`."
    )
    usd_per_sat: float = strawberry.field(
        deprecation_reason="Use the transaction's `settlementPrice`."
    )
    wallet_id: WalletId
    transaction: Transaction


UserUpdate: TypeAlias = Annotated[
    IntraLedgerUpdate | LnUpdate | OnChainUpdate | Price | RealtimePrice,
    strawberry.union("UserUpdate", description="What has happened."),
]


@strawberry.type(description="Something that has happened to the account.")
class MyUpdatesPayload:
    errors: list[Error]
    me: User | None = strawberry.field(description="The user.", default=None)
    update: UserUpdate | None = None
    #: Subscribers for whom it is equal are told the same.
    same_as: strawberry.Private[Hashable | None] = None


@strawberry.type
class UpdateSubscription:
    @strawberry.subscription(
        description="The price at once and every 30 seconds, then money that comes in. A key "
        "limited to some wallets is told of those."
    )
    async def my_updates(self, info: Info) -> AsyncGenerator[MyUpdatesPayload, None]:
        context = info.context
        clock = asyncio.get_running_loop()
        price_due = clock.time()
        async with listening(context.runtime, context.caller.account_id) as inbox:
            while True:
                if clock.time() >= price_due:
                    price_due = clock.time() + price_updates.EVERY_S
                    for payload in _prices(context):
                        yield payload
                event = await _next(inbox, price_due - clock.time())
                update = None if event is None else await _update(context, event)
                if event is not None and update is not None:
                    yield _payload(context, update, same_as=event.id)


@strawberry.type
class InvoiceSubscription:
    @strawberry.subscription(
        description="Whether an invoice was paid: at once, and when that changes.",
        deprecation_reason="Use `lnInvoicePaymentStatusByPaymentRequest`.",
    )
    def ln_invoice_payment_status(
        self, info: Info, input: LnInvoicePaymentStatusInput
    ) -> AsyncGenerator[LnInvoicePaymentStatusPayload, None]:
        return _by_request(info.context, "lnInvoicePaymentStatus", input.payment_request)

    @strawberry.subscription(
        description="Whether an invoice of this server was paid: at once, and when that changes."
    )
    def ln_invoice_payment_status_by_hash(
        self, info: Info, input: LnInvoicePaymentStatusByHashInput
    ) -> AsyncGenerator[LnInvoicePaymentStatusPayload, None]:
        runtime = info.context.runtime
        look = partial(invoice_reading.status_by_hash, runtime, input.payment_hash)
        asked = _Asked("lnInvoicePaymentStatusByHash", input.payment_hash, "")
        return _statuses(runtime, asked, look)

    @strawberry.subscription(
        description="Whether an invoice was paid: at once, and when that changes."
    )
    def ln_invoice_payment_status_by_payment_request(
        self, info: Info, input: LnInvoicePaymentStatusByPaymentRequestInput
    ) -> AsyncGenerator[LnInvoicePaymentStatusPayload, None]:
        field = "lnInvoicePaymentStatusByPaymentRequest"
        return _by_request(info.context, field, input.payment_request)


def _payload(
    context: Context, update: UserUpdate, *, same_as: Hashable | None = None
) -> MyUpdatesPayload:
    me = User(principal=context.caller)
    return MyUpdatesPayload(errors=[], me=me, update=update, same_as=same_as)


def _prices(context: Context) -> Iterator[MyUpdatesPayload]:
    """Yield the price as Blink does: two updates, one while the account sees other currencies.

    Nothing while it is not known.
    """
    prices = context.runtime.prices
    currency = context.caller.display_currency
    try:
        realtime = RealtimePrice.of(prices, currency)
    except DomainError:
        return
    if currency == USD:
        yield MyUpdatesPayload(errors=[], update=Price.of(prices.quote()))
    yield _payload(context, realtime)


async def _update(
    context: Context, event: Event
) -> LnUpdate | IntraLedgerUpdate | OnChainUpdate | None:
    """Return what an event tells the caller, None if it is not for this credential."""
    told = (event.type, event.status)
    if told not in _TOLD or event.wallet_id is None:
        return None
    wallet_id = WalletId(event.wallet_id)
    if wallet_id not in context.caller.wallets and context.confirm is not None:
        context.principal = await context.confirm()  # it may be a new one
    if wallet_id not in context.caller.wallets:
        return None
    record = await _read(context.runtime, event, wallet_id)
    if record is None:
        return None
    transaction = Transaction(record=record)
    if event.type == EventType.RECEIVE_LIGHTNING and record.payment_hash is not None:
        return LnUpdate(
            payment_hash=PaymentHash(record.payment_hash),
            status=PaymentStatus.PAID,
            wallet_id=wallet_id,
            transaction=transaction,
        )
    is_to_address = event.type == EventType.RECEIVE_ONCHAIN and record.outpoint is None
    if event.type == EventType.RECEIVE_INTRALEDGER or is_to_address:  # no chain has seen it
        return IntraLedgerUpdate(
            tx_notification_type=TxNotificationType.IntraLedgerReceipt,
            amount=SatAmount(record.amount.units),
            display_currency_per_sat=_per_sat(record.quote, record.rate),
            usd_per_sat=_per_sat(record.quote, DOLLAR),
            wallet_id=wallet_id,
            transaction=transaction,
        )
    on_chain = _TOLD[told]
    if on_chain is not None and record.txid is not None:
        return _on_chain(on_chain, record)
    return None


def _on_chain(what: TxNotificationType, record: Record) -> OnChainUpdate:
    sent = what is TxNotificationType.OnchainPayment
    return OnChainUpdate(
        tx_notification_type=what,
        tx_hash=OnChainTxHash(record.txid or b""),
        amount=SatAmount(abs(record.amount.units) - (record.fee.units if sent else 0)),
        display_currency_per_sat=_per_sat(record.quote, record.rate),
        usd_per_sat=_per_sat(record.quote, DOLLAR),
        wallet_id=record.wallet_id,
        transaction=Transaction(record=record),
    )


async def _read(runtime: Runtime, event: Event, wallet_id: WalletId) -> Record | None:
    """Return the transaction that an event tells of, read once for all who are told."""
    read: Callable[[], Coroutine[Any, Any, Record | None]]
    assert event.subject is not None, "money moved"
    if event.type == EventType.RECEIVE_ONCHAIN and event.status == MovementStatus.PENDING:
        read = partial(deposits.by_event, runtime, wallet_id, event.subject)
    else:
        read = partial(transactions.by_id, runtime, wallet_id, event.subject.hex())
    record: Record | None = await runtime.hub.read.get((event.id, wallet_id), read)
    return record


def _by_request(
    context: Context, field: str, payment_request: str
) -> AsyncGenerator[LnInvoicePaymentStatusPayload, None]:
    runtime = context.runtime
    try:
        decoded = payments.decode(runtime, payment_request)
    except DomainError as error:
        return _only(LnInvoicePaymentStatusPayload.refused(error, field))
    look = partial(invoice_reading.status_by_request, runtime, decoded)
    return _statuses(runtime, _Asked(field, decoded.payment_hash, decoded.payment_request), look)


class _Asked(NamedTuple):
    """Whose status a subscription asks for, and by which field."""

    field: str
    payment_hash: bytes
    payment_request: str


async def _statuses(
    runtime: Runtime, asked: _Asked, look: Callable[[], Coroutine[Any, Any, InvoiceStatus]]
) -> AsyncGenerator[LnInvoicePaymentStatusPayload, None]:
    """Yield the status of an invoice now, whenever it is paid, and when it has expired."""
    told: PaymentStatus | None = None
    event: Event | None = None
    async with listening(runtime, asked.payment_hash) as inbox:
        while True:
            wait_s = None
            after = None if event is None else (event.id, asked)
            try:
                found = await (look() if after is None else runtime.hub.read.get(after, look))
            except DomainError as error:
                yield LnInvoicePaymentStatusPayload.refused(error, asked.field)
            else:
                if found.status is PaymentStatus.PENDING:
                    wait_s = _until_changed_s(runtime, found)
                if found.status is not told:
                    told = found.status
                    yield LnInvoicePaymentStatusPayload.of(found, same_as=after)
            event = await _next(inbox, wait_s)


async def _only(
    payload: LnInvoicePaymentStatusPayload,
) -> AsyncGenerator[LnInvoicePaymentStatusPayload, None]:
    yield payload
    await asyncio.Event().wait()


async def _next(inbox: Inbox, wait_s: float | None) -> Event | None:
    """Return the next event, None when none comes in time; without a time, wait for ever."""
    try:
        async with asyncio.timeout(wait_s):
            return await inbox.get()
    except TimeoutError:
        return None


def _until_changed_s(runtime: Runtime, found: InvoiceStatus) -> float:
    if not found.is_ours:  # no event tells that a payment to others has ended
        return _FOREIGN_EVERY_S
    left_s = (found.expires_at - runtime.clock.now()).total_seconds()
    return min(left_s + _AFTER_EXPIRY_S, _WAIT_S_MAX)


def _per_sat(quote: Quote | None, rate: Rate) -> float:
    """Return what a satoshi was worth, in the rate's major unit; 0 if that is not known."""
    return 0.0 if quote is None else float(minor_per_sat(quote, rate, 0))
