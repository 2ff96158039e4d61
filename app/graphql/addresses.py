"""Paying people at their lightning addresses and links."""

import strawberry

from app.graphql.context import Info
from app.graphql.payments import PaymentSendPayload
from app.graphql.scalars import SatAmount
from app.money import sats
from app.principal import WalletId
from app.services.lnurl import sending

_WALLET_ID = "The wallet of yours that pays."


@strawberry.input
class LnAddressPaymentSendInput:
    wallet_id: WalletId = strawberry.field(description=_WALLET_ID)
    ln_address: str = strawberry.field(description="Such as `name@example.com`.")
    amount: SatAmount = strawberry.field(description="In satoshi.")


@strawberry.input
class LnurlPaymentSendInput:
    wallet_id: WalletId = strawberry.field(description=_WALLET_ID)
    lnurl: str = strawberry.field(
        description="A link to pay: in bech32 (`lnurl1…`), or beginning with `lnurlp://`."
    )
    amount: SatAmount = strawberry.field(description="In satoshi.")


@strawberry.type
class AddressMutation:
    @strawberry.mutation(
        description="Pay somebody at a lightning address: a user of this server in the books and "
        "free of charge. Each time another invoice is paid; send an X-Idempotency-Key, so that a "
        "repetition does not pay again."
    )
    async def ln_address_payment_send(
        self, info: Info, input: LnAddressPaymentSendInput
    ) -> PaymentSendPayload:
        result = await sending.pay_address(
            info.context.runtime,
            info.context.caller,
            wallet_id=input.wallet_id,
            address=input.ln_address,
            amount=sats(input.amount),
            idempotency_id=info.context.idempotency_id,
        )
        return PaymentSendPayload.of(result)

    @strawberry.mutation(description="Pay an LNURL. As `lnAddressPaymentSend`.")
    async def lnurl_payment_send(
        self, info: Info, input: LnurlPaymentSendInput
    ) -> PaymentSendPayload:
        result = await sending.pay_link(
            info.context.runtime,
            info.context.caller,
            wallet_id=input.wallet_id,
            link=input.lnurl,
            amount=sats(input.amount),
            idempotency_id=info.context.idempotency_id,
        )
        return PaymentSendPayload.of(result)
