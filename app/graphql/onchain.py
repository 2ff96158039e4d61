"""The blockchain: addresses to be paid at, payouts to others, and what they cost."""

from typing import TypeAlias

import strawberry

from app.graphql.context import Info
from app.graphql.errors import Error
from app.graphql.payments import PaymentSendPayload
from app.graphql.scalars import CentAmount, Memo, OnChainAddress, SatAmount
from app.money import Currency, Money, sats
from app.nodes.answers import Speed
from app.prices.dealer import cents
from app.principal import WalletId
from app.services.onchain import addresses
from app.services.onchain import sending as onchain
from app.services.onchain.sending import PayoutOrder

_WALLET_ID = "The wallet of yours that pays."
_ADDRESS = "Where to; an address of this server is paid in the books, free of charge and at once."
_SPEED = "How soon it shall be confirmed; the sooner, the dearer."
_MEMO = "A note for yourself."

PayoutSpeed = strawberry.enum(
    Speed, name="PayoutSpeed", description="How soon a payout shall be confirmed."
)

_SPEEDS = (
    (Speed.FAST, "Priority", "Estimated to be confirmed within the hour"),
    (Speed.MEDIUM, "Standard", "Estimated to be confirmed within some hours"),
    (Speed.SLOW, "Flexible", "Estimated to be confirmed within a day"),
)


@strawberry.type(description="A speed of payouts, in words.")
class PayoutSpeeds:
    speed: Speed
    display_name: str
    description: str


@strawberry.type(description="What a payout costs beside its amount, at most.")
class OnChainTxFee:
    amount: SatAmount = strawberry.field(description="In satoshi.")


@strawberry.type(description="What a payout from a dollar wallet costs beside its amount, at most.")
class OnChainUsdTxFee:
    amount: CentAmount = strawberry.field(description="In cents.")


@strawberry.type(description="A Bitcoin address, or why there is none.")
class OnChainAddressPayload:
    errors: list[Error]
    address: OnChainAddress | None = None


@strawberry.input
class OnChainAddressCreateInput:
    wallet_id: WalletId = strawberry.field(description="A wallet of yours.")


@strawberry.input
class OnChainAddressCurrentInput:
    wallet_id: WalletId = strawberry.field(description="A wallet of yours.")


@strawberry.input
class OnChainPaymentSendInput:
    wallet_id: WalletId = strawberry.field(description=_WALLET_ID)
    address: OnChainAddress = strawberry.field(description=_ADDRESS)
    amount: SatAmount = strawberry.field(description="In satoshi.")
    speed: Speed = strawberry.field(description=_SPEED, default=Speed.FAST)
    memo: Memo | None = strawberry.field(description=_MEMO)


@strawberry.input
class OnChainUsdPaymentSendInput:
    wallet_id: WalletId = strawberry.field(description=_WALLET_ID)
    address: OnChainAddress = strawberry.field(description=_ADDRESS)
    amount: CentAmount = strawberry.field(description="In cents; what they buy is sent.")
    speed: Speed = strawberry.field(description=_SPEED, default=Speed.FAST)
    memo: Memo | None = strawberry.field(description=_MEMO)


@strawberry.input
class OnChainUsdPaymentSendAsBtcDenominatedInput:
    wallet_id: WalletId = strawberry.field(description=_WALLET_ID)
    address: OnChainAddress = strawberry.field(description=_ADDRESS)
    amount: SatAmount = strawberry.field(description="In satoshi, which are bought with cents.")
    speed: Speed = strawberry.field(description=_SPEED, default=Speed.FAST)
    memo: Memo | None = strawberry.field(description=_MEMO)


@strawberry.input
class OnChainPaymentSendAllInput:
    wallet_id: WalletId = strawberry.field(description=_WALLET_ID)
    address: OnChainAddress = strawberry.field(description=_ADDRESS)
    speed: Speed = strawberry.field(description=_SPEED, default=Speed.FAST)
    memo: Memo | None = strawberry.field(description=_MEMO)


@strawberry.type
class OnChainQuery:
    @strawberry.field(
        description="What paying satoshi to an address would cost beside the amount; an address "
        "of this server costs nothing."
    )
    async def on_chain_tx_fee(
        self,
        info: Info,
        wallet_id: WalletId,
        address: OnChainAddress,
        amount: SatAmount,
        speed: Speed = Speed.FAST,
    ) -> OnChainTxFee:
        order = PayoutOrder(wallet_id=wallet_id, address=address, amount=sats(amount), speed=speed)
        fee = await onchain.fee_of(info.context.runtime, info.context.caller, order)
        return OnChainTxFee(amount=SatAmount(fee.units))

    @strawberry.field(
        description="What paying cents from a dollar wallet to an address would cost beside them."
    )
    async def on_chain_usd_tx_fee(
        self,
        info: Info,
        wallet_id: WalletId,
        address: OnChainAddress,
        amount: CentAmount,
        speed: Speed = Speed.FAST,
    ) -> OnChainUsdTxFee:
        return await _fee_in_cents(info, wallet_id, address, cents(amount), speed)

    @strawberry.field(
        description="What paying satoshi from a dollar wallet to an address would cost beside them."
    )
    async def on_chain_usd_tx_fee_as_btc_denominated(
        self,
        info: Info,
        wallet_id: WalletId,
        address: OnChainAddress,
        amount: SatAmount,
        speed: Speed = Speed.FAST,
    ) -> OnChainUsdTxFee:
        return await _fee_in_cents(info, wallet_id, address, sats(amount), speed)

    @strawberry.field(description="The speeds of payouts, in words.")
    def payout_speeds(self) -> list[PayoutSpeeds]:
        return [
            PayoutSpeeds(speed=speed, display_name=name, description=text)
            for speed, name, text in _SPEEDS
        ]


@strawberry.type
class OnChainMutation:
    @strawberry.mutation(description="Make a new address that pays into a wallet of yours.")
    async def on_chain_address_create(
        self, info: Info, input: OnChainAddressCreateInput
    ) -> OnChainAddressPayload:
        address = await addresses.create(info.context.runtime, info.context.caller, input.wallet_id)
        return OnChainAddressPayload(errors=[], address=OnChainAddress(address))

    @strawberry.mutation(
        description="The newest address of a wallet of yours; a new one if it has none, or if that "
        "was paid to."
    )
    async def on_chain_address_current(
        self, info: Info, input: OnChainAddressCurrentInput
    ) -> OnChainAddressPayload:
        address = await addresses.current(
            info.context.runtime, info.context.caller, input.wallet_id
        )
        return OnChainAddressPayload(errors=[], address=OnChainAddress(address))

    @strawberry.mutation(
        description="Pay satoshi to an address. SUCCESS of a payout: it is reserved and will be "
        "sent; its transaction is PENDING until it is confirmed."
    )
    async def on_chain_payment_send(
        self, info: Info, input: OnChainPaymentSendInput
    ) -> PaymentSendPayload:
        return await _pay(info, input, sats(input.amount), Currency.BTC)

    @strawberry.mutation(
        description="Pay cents from a dollar wallet to an address: what they buy is sent. As "
        "`onChainPaymentSend`."
    )
    async def on_chain_usd_payment_send(
        self, info: Info, input: OnChainUsdPaymentSendInput
    ) -> PaymentSendPayload:
        return await _pay(info, input, cents(input.amount), Currency.USD)

    @strawberry.mutation(
        description="Pay satoshi from a dollar wallet to an address. As `onChainPaymentSend`."
    )
    async def on_chain_usd_payment_send_as_btc_denominated(
        self, info: Info, input: OnChainUsdPaymentSendAsBtcDenominatedInput
    ) -> PaymentSendPayload:
        return await _pay(info, input, sats(input.amount), Currency.USD)

    @strawberry.mutation(
        description="Pay all that a wallet holds to an address: its balance less the fee."
    )
    async def on_chain_payment_send_all(
        self, info: Info, input: OnChainPaymentSendAllInput
    ) -> PaymentSendPayload:
        return await _pay(info, input, None, None)


_Wish: TypeAlias = (
    OnChainPaymentSendInput
    | OnChainPaymentSendAllInput
    | OnChainUsdPaymentSendInput
    | OnChainUsdPaymentSendAsBtcDenominatedInput
)


async def _pay(
    info: Info, wish: _Wish, amount: Money | None, currency: Currency | None
) -> PaymentSendPayload:
    order = PayoutOrder(
        wallet_id=wish.wallet_id,
        address=wish.address,
        amount=amount,
        currency=currency,
        speed=wish.speed,
        memo=wish.memo,
        idempotency_id=info.context.idempotency_id,
    )
    return PaymentSendPayload.of(
        await onchain.send(info.context.runtime, info.context.caller, order)
    )


async def _fee_in_cents(
    info: Info, wallet_id: WalletId, address: str, amount: Money, speed: Speed
) -> OnChainUsdTxFee:
    order = PayoutOrder(
        wallet_id=wallet_id, address=address, amount=amount, currency=Currency.USD, speed=speed
    )
    fee = await onchain.fee_of(info.context.runtime, info.context.caller, order)
    return OnChainUsdTxFee(amount=CentAmount(fee.units))
