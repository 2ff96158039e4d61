"""Dollar wallets: being paid in cents, paying in cents, and what that costs."""

import strawberry

from app.graphql.context import Info
from app.graphql.errors import ApplicationError, Error
from app.graphql.invoices import EXTERNAL_ID, WEBHOOK_URL, LnInvoice, LnInvoicePayload
from app.graphql.payments import MEMO, PaymentSendPayload, SatAmountPayload
from app.graphql.scalars import (
    CentAmount,
    EndpointUrl,
    Hex32Bytes,
    LnPaymentRequest,
    Memo,
    Minutes,
    SatAmount,
    TxExternalId,
)
from app.money import Currency, sats
from app.prices.dealer import cents
from app.principal import WalletId
from app.services.payments import fee_probes, invoices
from app.services.payments import sending as payments

_EXPIRES_IN = (
    "After how many minutes it expires, and the rate with it: 1 to 5. 0, and more than that, mean "
    "5. Less than 0 is refused."
)
_PAYS = "The USD wallet of yours that pays."
_ANYBODYS = "Anybody's USD wallet."
_CENTS = "In US cents."
_NOTE = (
    "The description in the invoice; with `descriptionHash`, a note that only the recipient sees."
)
_DESCRIPTION_HASH = "The SHA-256 of the description, which is then given elsewhere."


@strawberry.type(description="An amount in US cents, or why there is none.")
class CentAmountPayload:
    errors: list[Error]
    amount: CentAmount | None = None

    @classmethod
    def of(cls, probe: fee_probes.FeeProbe, field: str) -> "CentAmountPayload":
        """Return a fee; without a route both the most it may be and the error, as in Blink."""
        errors = [] if probe.error is None else [ApplicationError.of(probe.error, field)]
        return cls(errors=list[Error](errors), amount=CentAmount(probe.fee.units))


@strawberry.input
class LnUsdInvoiceCreateInput:
    wallet_id: WalletId = strawberry.field(description="A USD wallet of yours.")
    amount: CentAmount = strawberry.field(description=_CENTS)
    memo: Memo | None = strawberry.field(description="The description in the invoice.")
    expires_in: Minutes | None = strawberry.field(description=_EXPIRES_IN)
    external_id: TxExternalId | None = strawberry.field(description=EXTERNAL_ID)


@strawberry.input
class LnUsdInvoiceCreateOnBehalfOfRecipientInput:
    recipient_wallet_id: WalletId = strawberry.field(description=_ANYBODYS)
    amount: CentAmount = strawberry.field(description=_CENTS)
    memo: Memo | None = strawberry.field(description=_NOTE)
    description_hash: Hex32Bytes | None = strawberry.field(description=_DESCRIPTION_HASH)
    expires_in: Minutes | None = strawberry.field(description=_EXPIRES_IN)
    external_id: TxExternalId | None = strawberry.field(description=EXTERNAL_ID)
    webhook_url: EndpointUrl | None = strawberry.field(description=WEBHOOK_URL)


@strawberry.input
class LnUsdInvoiceBtcDenominatedCreateOnBehalfOfRecipientInput:
    recipient_wallet_id: WalletId = strawberry.field(description=_ANYBODYS)
    amount: SatAmount = strawberry.field(description="In satoshi; worth a cent at least.")
    memo: Memo | None = strawberry.field(description=_NOTE)
    description_hash: Hex32Bytes | None = strawberry.field(description=_DESCRIPTION_HASH)
    expires_in: Minutes | None = strawberry.field(description=_EXPIRES_IN)
    external_id: TxExternalId | None = strawberry.field(description=EXTERNAL_ID)
    webhook_url: EndpointUrl | None = strawberry.field(description=WEBHOOK_URL)


@strawberry.input
class LnNoAmountUsdInvoicePaymentInput:
    wallet_id: WalletId = strawberry.field(description=_PAYS)
    payment_request: LnPaymentRequest = strawberry.field(
        description="An invoice without an amount."
    )
    amount: CentAmount = strawberry.field(description=_CENTS)
    memo: Memo | None = strawberry.field(description=MEMO)


@strawberry.input
class IntraLedgerUsdPaymentSendInput:
    wallet_id: WalletId = strawberry.field(description=_PAYS)
    recipient_wallet_id: WalletId = strawberry.field(
        description="Anybody's wallet; a BTC wallet receives what the cents buy."
    )
    amount: CentAmount = strawberry.field(description=_CENTS)
    memo: Memo | None = strawberry.field(description="A note for both sides.")


@strawberry.input
class LnUsdInvoiceFeeProbeInput:
    wallet_id: WalletId = strawberry.field(description=_PAYS)
    payment_request: LnPaymentRequest = strawberry.field(description="An invoice with an amount.")


@strawberry.input
class LnNoAmountUsdInvoiceFeeProbeInput:
    wallet_id: WalletId = strawberry.field(description=_PAYS)
    payment_request: LnPaymentRequest = strawberry.field(
        description="An invoice without an amount."
    )
    amount: CentAmount = strawberry.field(description=_CENTS)


@strawberry.type
class DollarMutation:
    @strawberry.mutation(
        description="Make an invoice that pays cents into a USD wallet of yours. What they cost in "
        "satoshi holds until it expires."
    )
    async def ln_usd_invoice_create(
        self, info: Info, input: LnUsdInvoiceCreateInput
    ) -> LnInvoicePayload:
        created = await invoices.create(
            info.context.runtime,
            info.context.caller,
            wallet_id=input.wallet_id,
            amount=cents(input.amount),
            memo=input.memo,
            expires_in_min=input.expires_in,
            external_id=input.external_id,
        )
        return LnInvoicePayload(errors=[], invoice=LnInvoice(record=created))

    @strawberry.mutation(
        description="Make an invoice that pays cents into anybody's USD wallet. Limited as "
        "`lnInvoiceCreateOnBehalfOfRecipient`."
    )
    async def ln_usd_invoice_create_on_behalf_of_recipient(
        self, info: Info, input: LnUsdInvoiceCreateOnBehalfOfRecipientInput
    ) -> LnInvoicePayload:
        created = await invoices.create_on_behalf(
            info.context.runtime,
            info.context.principal,
            address=info.context.address,
            wallet_id=input.recipient_wallet_id,
            amount=cents(input.amount),
            memo=input.memo,
            description_hash=input.description_hash,
            expires_in_min=input.expires_in,
            external_id=input.external_id,
            webhook_url=input.webhook_url,
        )
        return LnInvoicePayload(errors=[], invoice=LnInvoice(record=created))

    @strawberry.mutation(
        description="Make an invoice over satoshi that pays into anybody's USD wallet what they "
        "buy now. Limited as `lnInvoiceCreateOnBehalfOfRecipient`."
    )
    async def ln_usd_invoice_btc_denominated_create_on_behalf_of_recipient(
        self, info: Info, input: LnUsdInvoiceBtcDenominatedCreateOnBehalfOfRecipientInput
    ) -> LnInvoicePayload:
        created = await invoices.create_on_behalf(
            info.context.runtime,
            info.context.principal,
            address=info.context.address,
            wallet_id=input.recipient_wallet_id,
            amount=sats(input.amount),
            into=Currency.USD,
            memo=input.memo,
            description_hash=input.description_hash,
            expires_in_min=input.expires_in,
            external_id=input.external_id,
            webhook_url=input.webhook_url,
        )
        return LnInvoicePayload(errors=[], invoice=LnInvoice(record=created))

    @strawberry.mutation(
        description="Pay cents to an invoice that leaves the amount to the payer, once."
    )
    async def ln_no_amount_usd_invoice_payment_send(
        self, info: Info, input: LnNoAmountUsdInvoicePaymentInput
    ) -> PaymentSendPayload:
        result = await payments.pay_invoice(
            info.context.runtime,
            info.context.caller,
            wallet_id=input.wallet_id,
            payment_request=input.payment_request,
            amount=cents(input.amount),
            memo=input.memo,
            idempotency_id=info.context.idempotency_id,
        )
        return PaymentSendPayload.of(result)

    @strawberry.mutation(
        description="Send cents to another wallet of this server, for free; to a BTC wallet what "
        "they buy now."
    )
    async def intra_ledger_usd_payment_send(
        self, info: Info, input: IntraLedgerUsdPaymentSendInput
    ) -> PaymentSendPayload:
        result = await payments.send_intraledger(
            info.context.runtime,
            info.context.caller,
            wallet_id=input.wallet_id,
            recipient_wallet_id=input.recipient_wallet_id,
            amount=cents(input.amount),
            memo=input.memo,
            idempotency_id=info.context.idempotency_id,
        )
        return PaymentSendPayload.of(result)

    @strawberry.mutation(
        description="Ask what paying an invoice from a USD wallet would cost in fees: in cents, "
        "whatever the type is named. Without a route the answer is the most it may cost, and an "
        "error."
    )
    async def ln_usd_invoice_fee_probe(
        self, info: Info, input: LnUsdInvoiceFeeProbeInput
    ) -> SatAmountPayload:
        probe = await fee_probes.probe(
            info.context.runtime,
            info.context.caller,
            wallet_id=input.wallet_id,
            payment_request=input.payment_request,
            currency=Currency.USD,
        )
        return SatAmountPayload.of(probe, "lnUsdInvoiceFeeProbe")

    @strawberry.mutation(
        description="Ask what paying cents to an invoice without an amount would cost in fees."
    )
    async def ln_no_amount_usd_invoice_fee_probe(
        self, info: Info, input: LnNoAmountUsdInvoiceFeeProbeInput
    ) -> CentAmountPayload:
        probe = await fee_probes.probe(
            info.context.runtime,
            info.context.caller,
            wallet_id=input.wallet_id,
            payment_request=input.payment_request,
            amount=cents(input.amount),
        )
        return CentAmountPayload.of(probe, "lnNoAmountUsdInvoiceFeeProbe")
