"""Lightning invoices: ask to be paid, withdraw the request, see whether it was paid."""

from collections.abc import Hashable

import strawberry

from app.errors import DomainError
from app.graphql.connections import PageInfo
from app.graphql.context import Info
from app.graphql.errors import ApplicationError, Error, SuccessPayload
from app.graphql.scalars import (
    EndpointUrl,
    Hex32Bytes,
    LnPaymentPreImage,
    LnPaymentRequest,
    LnPaymentSecret,
    Memo,
    Minutes,
    PaymentHash,
    SatAmount,
    Timestamp,
    TxExternalId,
)
from app.money import MSAT_PER_SAT, sats
from app.principal import WalletId
from app.services.pages import Page
from app.services.payments import invoice_reading, invoices
from app.services.payments import sending as payments

InvoicePaymentStatus = strawberry.enum(
    invoices.PaymentStatus,
    name="InvoicePaymentStatus",
    description="PENDING until it is PAID or EXPIRED; a cancelled invoice is PENDING until it "
    "expires.",
)

_EXPIRES_IN = (
    "After how many minutes it expires: 1 to 1440. 0, and more than that, mean the default: 240 "
    "with an amount, 120 without. Less than 0 is refused."
)
_EXPIRES_IN_EITHER = (
    "After how many minutes it expires: 1 to 1440, for a USD wallet to 5. 0, and more than that, "
    "mean the default: 120, for a USD wallet 5. Less than 0 is refused."
)
EXTERNAL_ID = "Your own id for it, unique in the account. Default: the payment hash."
WEBHOOK_URL = "A URL to be told when it is paid or expires, if the server allows that."


@strawberry.interface(description="A Lightning invoice of a wallet of this server.")
class Invoice:
    record: strawberry.Private[invoices.Invoice]

    @strawberry.field(description="When it was made.")
    def created_at(self) -> Timestamp:
        return Timestamp(self.record.created_at)

    @strawberry.field(description="The payment hash, which names it.")
    def payment_hash(self) -> PaymentHash:
        return PaymentHash(self.record.payment_hash)

    @strawberry.field(description="The invoice to hand to the payer (BOLT 11).")
    def payment_request(self) -> LnPaymentRequest:
        return LnPaymentRequest(self.record.payment_request)

    @strawberry.field(description="The payment secret in it; not the preimage.")
    def payment_secret(self) -> LnPaymentSecret:
        return LnPaymentSecret(self.record.payment_secret)

    @strawberry.field(description="Whether it has been paid.")
    def payment_status(self, info: Info) -> invoices.PaymentStatus:
        return self.record.status_at(info.context.runtime.clock.now())

    @strawberry.field(description="Your own id for it; the payment hash if you gave none.")
    def external_id(self) -> TxExternalId:
        return TxExternalId(self.record.external_id)


@strawberry.type(description="An invoice over a fixed amount.")
class LnInvoice(Invoice):
    @strawberry.field(description="The amount in satoshi.")
    def satoshis(self) -> SatAmount:
        return SatAmount((self.record.amount_msat or 0) // MSAT_PER_SAT)


@strawberry.type(description="An invoice whose payer chooses the amount.")
class LnNoAmountInvoice(Invoice): ...


@strawberry.type(description="An invoice in a page.")
class InvoiceEdge:
    cursor: str = strawberry.field(description="For `after` and `before`.")
    node: Invoice


@strawberry.type(description="A page of invoices, newest first.")
class InvoiceConnection:
    edges: list[InvoiceEdge] | None
    page_info: PageInfo

    @classmethod
    def of(cls, page: Page[invoices.Invoice]) -> "InvoiceConnection":
        return cls(
            edges=[
                InvoiceEdge(cursor=_cursor(record), node=invoice_of(record))
                for record in page.items
            ],
            page_info=PageInfo.of(page, _cursor),
        )


@strawberry.type(description="Whether an invoice was paid. Anybody who has it may ask.")
class LnInvoicePaymentStatus:
    status: invoices.PaymentStatus | None
    payment_hash: PaymentHash | None
    payment_request: LnPaymentRequest | None
    payment_preimage: LnPaymentPreImage | None = strawberry.field(
        description="The proof of payment; null until it is PAID."
    )

    @classmethod
    def of(cls, found: invoice_reading.InvoiceStatus) -> "LnInvoicePaymentStatus":
        return cls(
            status=found.status,
            payment_hash=PaymentHash(found.payment_hash),
            payment_request=LnPaymentRequest(found.payment_request),
            payment_preimage=_preimage(found),
        )


@strawberry.type(description="Whether an invoice was paid, or why that is not known.")
class LnInvoicePaymentStatusPayload:
    errors: list[Error]
    status: invoices.PaymentStatus | None = None
    payment_hash: PaymentHash | None = None
    payment_request: LnPaymentRequest | None = None
    payment_preimage: LnPaymentPreImage | None = strawberry.field(
        description="The proof of payment; null until it is PAID.", default=None
    )
    #: Subscribers for whom it is equal are told the same.
    same_as: strawberry.Private[Hashable | None] = None

    @classmethod
    def of(
        cls, found: invoice_reading.InvoiceStatus, *, same_as: Hashable | None = None
    ) -> "LnInvoicePaymentStatusPayload":
        return cls(
            errors=[],
            same_as=same_as,
            status=found.status,
            payment_hash=PaymentHash(found.payment_hash),
            payment_request=LnPaymentRequest(found.payment_request),
            payment_preimage=_preimage(found),
        )

    @classmethod
    def refused(cls, error: DomainError, field: str) -> "LnInvoicePaymentStatusPayload":
        return cls(errors=[ApplicationError.of(error, field)])


@strawberry.type(description="An invoice over a fixed amount, or why there is none.")
class LnInvoicePayload:
    errors: list[Error]
    invoice: LnInvoice | None = None


@strawberry.type(description="An invoice without an amount, or why there is none.")
class LnNoAmountInvoicePayload:
    errors: list[Error]
    invoice: LnNoAmountInvoice | None = None


@strawberry.input
class LnInvoiceCreateInput:
    wallet_id: WalletId = strawberry.field(description="A BTC wallet of yours.")
    amount: SatAmount = strawberry.field(description="In satoshi.")
    memo: Memo | None = strawberry.field(description="The description in the invoice.")
    expires_in: Minutes | None = strawberry.field(description=_EXPIRES_IN)
    external_id: TxExternalId | None = strawberry.field(description=EXTERNAL_ID)


@strawberry.input
class LnNoAmountInvoiceCreateInput:
    wallet_id: WalletId = strawberry.field(description="A wallet of yours.")
    memo: Memo | None = strawberry.field(description="The description in the invoice.")
    expires_in: Minutes | None = strawberry.field(description=_EXPIRES_IN_EITHER)
    external_id: TxExternalId | None = strawberry.field(description=EXTERNAL_ID)


@strawberry.input
class LnInvoiceCreateOnBehalfOfRecipientInput:
    recipient_wallet_id: WalletId = strawberry.field(description="Anybody's BTC wallet.")
    amount: SatAmount = strawberry.field(description="In satoshi.")
    memo: Memo | None = strawberry.field(
        description="The description in the invoice; with `descriptionHash`, a note that only "
        "the recipient sees."
    )
    description_hash: Hex32Bytes | None = strawberry.field(
        description="The SHA-256 of the description, which is then given elsewhere."
    )
    expires_in: Minutes | None = strawberry.field(description=_EXPIRES_IN)
    external_id: TxExternalId | None = strawberry.field(description=EXTERNAL_ID)
    webhook_url: EndpointUrl | None = strawberry.field(description=WEBHOOK_URL)


@strawberry.input
class LnNoAmountInvoiceCreateOnBehalfOfRecipientInput:
    recipient_wallet_id: WalletId = strawberry.field(description="Anybody's wallet.")
    memo: Memo | None = strawberry.field(description="The description in the invoice.")
    expires_in: Minutes | None = strawberry.field(description=_EXPIRES_IN_EITHER)
    external_id: TxExternalId | None = strawberry.field(description=EXTERNAL_ID)
    webhook_url: EndpointUrl | None = strawberry.field(description=WEBHOOK_URL)


@strawberry.input
class LnInvoiceCancelInput:
    wallet_id: WalletId = strawberry.field(description="The wallet of the invoice.")
    payment_hash: PaymentHash = strawberry.field(description="The invoice.")


@strawberry.input
class LnInvoicePaymentStatusInput:
    payment_request: LnPaymentRequest


@strawberry.input
class LnInvoicePaymentStatusByHashInput:
    payment_hash: PaymentHash


@strawberry.input
class LnInvoicePaymentStatusByPaymentRequestInput:
    payment_request: LnPaymentRequest


@strawberry.type
class InvoiceQuery:
    @strawberry.field(
        description="Whether an invoice was paid.",
        deprecation_reason="Use `lnInvoicePaymentStatusByPaymentRequest`.",
    )
    async def ln_invoice_payment_status(
        self, info: Info, input: LnInvoicePaymentStatusInput
    ) -> LnInvoicePaymentStatusPayload:
        return await _status_payload(info, input.payment_request)

    @strawberry.field(description="Whether an invoice of this server was paid.")
    async def ln_invoice_payment_status_by_hash(
        self, info: Info, input: LnInvoicePaymentStatusByHashInput
    ) -> LnInvoicePaymentStatus:
        found = await invoice_reading.status_by_hash(info.context.runtime, input.payment_hash)
        return LnInvoicePaymentStatus.of(found)

    @strawberry.field(
        description="Whether an invoice was paid: one of another server, whether it was from here. "
        "While it is being paid it is PENDING, expired or not."
    )
    async def ln_invoice_payment_status_by_payment_request(
        self, info: Info, input: LnInvoicePaymentStatusByPaymentRequestInput
    ) -> LnInvoicePaymentStatus:
        return LnInvoicePaymentStatus.of(await status_by_request(info, input.payment_request))


@strawberry.type
class InvoiceMutation:
    @strawberry.mutation(description="Make an invoice that pays into a BTC wallet of yours.")
    async def ln_invoice_create(self, info: Info, input: LnInvoiceCreateInput) -> LnInvoicePayload:
        created = await invoices.create(
            info.context.runtime,
            info.context.caller,
            wallet_id=input.wallet_id,
            amount=sats(input.amount),
            memo=input.memo,
            expires_in_min=input.expires_in,
            external_id=input.external_id,
        )
        return LnInvoicePayload(errors=[], invoice=LnInvoice(record=created))

    @strawberry.mutation(
        description="Make an invoice without an amount that pays into a wallet of yours; into a "
        "USD wallet what the payment buys when it arrives."
    )
    async def ln_no_amount_invoice_create(
        self, info: Info, input: LnNoAmountInvoiceCreateInput
    ) -> LnNoAmountInvoicePayload:
        created = await invoices.create(
            info.context.runtime,
            info.context.caller,
            wallet_id=input.wallet_id,
            amount=None,
            memo=input.memo,
            expires_in_min=input.expires_in,
            external_id=input.external_id,
        )
        return LnNoAmountInvoicePayload(errors=[], invoice=LnNoAmountInvoice(record=created))

    @strawberry.mutation(
        description="Make an invoice that pays into anybody's BTC wallet. Without a credential "
        "the number is limited strictly, per client and per recipient; with one it counts "
        "against yours."
    )
    async def ln_invoice_create_on_behalf_of_recipient(
        self, info: Info, input: LnInvoiceCreateOnBehalfOfRecipientInput
    ) -> LnInvoicePayload:
        created = await invoices.create_on_behalf(
            info.context.runtime,
            info.context.principal,
            address=info.context.address,
            wallet_id=input.recipient_wallet_id,
            amount=sats(input.amount),
            memo=input.memo,
            description_hash=input.description_hash,
            expires_in_min=input.expires_in,
            external_id=input.external_id,
            webhook_url=input.webhook_url,
        )
        return LnInvoicePayload(errors=[], invoice=LnInvoice(record=created))

    @strawberry.mutation(
        description="Make an invoice without an amount that pays into anybody's wallet. "
        "Limited as `lnInvoiceCreateOnBehalfOfRecipient`."
    )
    async def ln_no_amount_invoice_create_on_behalf_of_recipient(
        self, info: Info, input: LnNoAmountInvoiceCreateOnBehalfOfRecipientInput
    ) -> LnNoAmountInvoicePayload:
        created = await invoices.create_on_behalf(
            info.context.runtime,
            info.context.principal,
            address=info.context.address,
            wallet_id=input.recipient_wallet_id,
            amount=None,
            memo=input.memo,
            expires_in_min=input.expires_in,
            external_id=input.external_id,
            webhook_url=input.webhook_url,
        )
        return LnNoAmountInvoicePayload(errors=[], invoice=LnNoAmountInvoice(record=created))

    @strawberry.mutation(description="Withdraw an invoice of yours that has not been paid.")
    async def ln_invoice_cancel(self, info: Info, input: LnInvoiceCancelInput) -> SuccessPayload:
        await invoices.cancel(
            info.context.runtime, wallet_id=input.wallet_id, payment_hash=input.payment_hash
        )
        return SuccessPayload(errors=[], success=True)


def invoice_of(record: invoices.Invoice) -> Invoice:
    """Return an invoice as the type that its amount makes it."""
    if record.amount_msat is None:
        return LnNoAmountInvoice(record=record)
    return LnInvoice(record=record)


async def status_by_request(info: Info, payment_request: str) -> invoice_reading.InvoiceStatus:
    """Return the status of any payment request. Raises `InvalidPaymentRequest`."""
    runtime = info.context.runtime
    return await invoice_reading.status_by_request(
        runtime, payments.decode(runtime, payment_request)
    )


async def _status_payload(info: Info, payment_request: str) -> LnInvoicePaymentStatusPayload:
    """Return the status, or in its place why there is none."""
    try:
        found = await status_by_request(info, payment_request)
    except DomainError as error:
        return LnInvoicePaymentStatusPayload.refused(error, "lnInvoicePaymentStatus")
    return LnInvoicePaymentStatusPayload.of(found)


def _cursor(record: invoices.Invoice) -> str:
    return record.payment_hash.hex()


def _preimage(found: invoice_reading.InvoiceStatus) -> LnPaymentPreImage | None:
    return None if found.preimage is None else LnPaymentPreImage(found.preimage)
