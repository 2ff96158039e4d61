"""Paying invoices and wallets, and asking what it would cost."""

from enum import StrEnum

import strawberry

from app.graphql.approvals import PaymentApproval
from app.graphql.context import Info
from app.graphql.errors import ApplicationError, Error
from app.graphql.scalars import LnPaymentRequest, Memo, SatAmount
from app.graphql.transactions import Transaction
from app.money import Currency, sats
from app.principal import WalletId
from app.services.approvals import ApprovalOutcome
from app.services.payments import fee_probes
from app.services.payments import sending as payments
from app.services.payments.result import PaymentResult

_WALLET_ID = "The BTC wallet of yours that pays."
_EITHER_WALLET_ID = "The wallet of yours that pays: satoshi, or the cents that they cost."
MEMO = "A note for yourself; without it the description in the invoice serves."


@strawberry.enum(
    description="PENDING: not decided yet, the money is held or gone and must not be sent again."
)
class PaymentSendResult(StrEnum):
    SUCCESS = "SUCCESS"
    FAILURE = "FAILURE"
    PENDING = "PENDING"
    ALREADY_PAID = "ALREADY_PAID"


@strawberry.type(description="How a payment stands. Null if it was not even tried.")
class PaymentSendPayload:
    errors: list[Error]
    status: PaymentSendResult | None = None
    transaction: Transaction | None = strawberry.field(
        description="The payer's side of it; its status may still be PENDING. Null while PENDING: "
        "the database's answer was lost. Repeat the request with its X-Idempotency-Key, if it had "
        "one; an invoice may always be asked for again, it is paid once. Otherwise look among the "
        "wallet's transactions: what is not there after a minute was not sent.",
        default=None,
    )
    approval: PaymentApproval | None = strawberry.field(
        description="What it waits for while PENDING, if the policy of the API key wants somebody "
        "to approve it.",
        default=None,
    )

    @classmethod
    def of(cls, result: PaymentResult) -> "PaymentSendPayload":
        record, asked = result.transaction, result.approval
        return cls(
            errors=[],
            status=PaymentSendResult(result.status),
            transaction=None if record is None else Transaction(record=record),
            approval=None
            if asked is None
            else PaymentApproval(outcome=ApprovalOutcome(asked, record)),
        )

    @classmethod
    def unknown(cls) -> "PaymentSendPayload":
        """Return the answer to a payment of which nobody knows yet whether it was made.

        Without an error: many programs take any for final, and pay elsewhere.
        """
        return cls(errors=[], status=PaymentSendResult.PENDING)

    @classmethod
    def failed(cls, error: Error) -> "PaymentSendPayload":
        """Return the answer to a payment that was tried, and of which nothing was kept."""
        return cls(errors=[error], status=PaymentSendResult.FAILURE)


@strawberry.type(description="An amount in satoshi, or why there is none.")
class SatAmountPayload:
    errors: list[Error]
    amount: SatAmount | None = None

    @classmethod
    def of(cls, probe: fee_probes.FeeProbe, field: str) -> "SatAmountPayload":
        """Return a fee; without a route both the most it may be and the error, as in Blink."""
        errors = [] if probe.error is None else [ApplicationError.of(probe.error, field)]
        return cls(errors=list[Error](errors), amount=SatAmount(probe.fee.units))


@strawberry.input
class LnInvoicePaymentInput:
    wallet_id: WalletId = strawberry.field(description=_EITHER_WALLET_ID)
    payment_request: LnPaymentRequest = strawberry.field(description="An invoice with an amount.")
    memo: Memo | None = strawberry.field(description=MEMO)


@strawberry.input
class LnNoAmountInvoicePaymentInput:
    wallet_id: WalletId = strawberry.field(description=_WALLET_ID)
    payment_request: LnPaymentRequest = strawberry.field(
        description="An invoice without an amount."
    )
    amount: SatAmount = strawberry.field(description="In satoshi.")
    memo: Memo | None = strawberry.field(description=MEMO)


@strawberry.input
class IntraLedgerPaymentSendInput:
    wallet_id: WalletId = strawberry.field(description=_WALLET_ID)
    recipient_wallet_id: WalletId = strawberry.field(
        description="Anybody's wallet; a USD wallet receives the cents that the satoshi buy."
    )
    amount: SatAmount = strawberry.field(description="In satoshi.")
    memo: Memo | None = strawberry.field(description="A note for both sides.")


@strawberry.input
class LnInvoiceFeeProbeInput:
    wallet_id: WalletId = strawberry.field(description=_WALLET_ID)
    payment_request: LnPaymentRequest = strawberry.field(description="An invoice with an amount.")


@strawberry.input
class LnNoAmountInvoiceFeeProbeInput:
    wallet_id: WalletId = strawberry.field(description=_WALLET_ID)
    payment_request: LnPaymentRequest = strawberry.field(
        description="An invoice without an amount."
    )
    amount: SatAmount = strawberry.field(description="In satoshi.")


@strawberry.type
class PaymentMutation:
    @strawberry.mutation(
        description="Pay an invoice, once: one of this server in the books and free of charge, "
        "any other over the Lightning network."
    )
    async def ln_invoice_payment_send(
        self, info: Info, input: LnInvoicePaymentInput
    ) -> PaymentSendPayload:
        result = await payments.pay_invoice(
            info.context.runtime,
            info.context.caller,
            wallet_id=input.wallet_id,
            payment_request=input.payment_request,
            memo=input.memo,
            idempotency_id=info.context.idempotency_id,
        )
        return PaymentSendPayload.of(result)

    @strawberry.mutation(description="Pay an invoice that leaves the amount to the payer, once.")
    async def ln_no_amount_invoice_payment_send(
        self, info: Info, input: LnNoAmountInvoicePaymentInput
    ) -> PaymentSendPayload:
        result = await payments.pay_invoice(
            info.context.runtime,
            info.context.caller,
            wallet_id=input.wallet_id,
            payment_request=input.payment_request,
            amount=sats(input.amount),
            memo=input.memo,
            idempotency_id=info.context.idempotency_id,
        )
        return PaymentSendPayload.of(result)

    @strawberry.mutation(
        description="Send satoshi to another wallet of this server, for free; to a USD wallet what "
        "they buy now. What buys less than a cent goes to somebody else's BTC wallet."
    )
    async def intra_ledger_payment_send(
        self, info: Info, input: IntraLedgerPaymentSendInput
    ) -> PaymentSendPayload:
        result = await payments.send_intraledger(
            info.context.runtime,
            info.context.caller,
            wallet_id=input.wallet_id,
            recipient_wallet_id=input.recipient_wallet_id,
            amount=sats(input.amount),
            memo=input.memo,
            idempotency_id=info.context.idempotency_id,
        )
        return PaymentSendPayload.of(result)

    @strawberry.mutation(
        description="Ask what paying an invoice would cost in fees. Without a route the answer is "
        "the most it may cost, and an error."
    )
    async def ln_invoice_fee_probe(
        self, info: Info, input: LnInvoiceFeeProbeInput
    ) -> SatAmountPayload:
        probe = await fee_probes.probe(
            info.context.runtime,
            info.context.caller,
            wallet_id=input.wallet_id,
            payment_request=input.payment_request,
            currency=Currency.BTC,
        )
        return SatAmountPayload.of(probe, "lnInvoiceFeeProbe")

    @strawberry.mutation(
        description="Ask what paying an amount to an invoice without one would cost in fees."
    )
    async def ln_no_amount_invoice_fee_probe(
        self, info: Info, input: LnNoAmountInvoiceFeeProbeInput
    ) -> SatAmountPayload:
        probe = await fee_probes.probe(
            info.context.runtime,
            info.context.caller,
            wallet_id=input.wallet_id,
            payment_request=input.payment_request,
            amount=sats(input.amount),
        )
        return SatAmountPayload.of(probe, "lnNoAmountInvoiceFeeProbe")
