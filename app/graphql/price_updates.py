"""What clients are told of the price without asking again. Anybody may listen.

A stream is never ended by the server; while there is no price it says so once, and goes on when
there is one again.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable, Hashable
from enum import StrEnum
from typing import Final, TypeVar

import strawberry

from app.errors import DomainError, InvalidInput
from app.graphql.context import Info
from app.graphql.errors import ApplicationError, Error
from app.graphql.prices import USD, Price, RealtimePrice
from app.graphql.scalars import DisplayCurrency, SatAmount
from app.prices.market import Prices

#: So often the price is told, as Blink does; it changes less often.
EVERY_S: Final = 30.0
_AMOUNT_MAX: Final = 1_000_000


@strawberry.enum(description="What amounts of a price are counted in.")
class ExchangeCurrencyUnit(StrEnum):
    BTCSAT = "BTCSAT"
    USDCENT = "USDCENT"


@strawberry.input
class RealtimePriceInput:
    currency: DisplayCurrency | None = strawberry.field(
        description="One of `currencyList`.", default=USD
    )


@strawberry.input
class PriceInput:
    amount: SatAmount = strawberry.field(description="Below 1,000,000.")
    amount_currency_unit: ExchangeCurrencyUnit = strawberry.field(description="`BTCSAT`.")
    price_currency_unit: ExchangeCurrencyUnit = strawberry.field(description="`USDCENT`.")


@strawberry.type(description="What bitcoin and dollars cost, or why it is not known.")
class RealtimePricePayload:
    errors: list[Error]
    realtime_price: RealtimePrice | None = None
    #: Subscribers for whom it is equal are told the same.
    same_as: strawberry.Private[Hashable | None] = None


@strawberry.type(description="What an amount costs, or why it is not known.")
class PricePayload:
    errors: list[Error]
    price: Price | None = None


Payload = TypeVar("Payload", RealtimePricePayload, PricePayload)


@strawberry.type
class PriceSubscription:
    @strawberry.subscription(
        description="What bitcoin and dollars cost in a currency: at once, and every 30 seconds."
    )
    def realtime_price(
        self, info: Info, input: RealtimePriceInput
    ) -> AsyncGenerator[RealtimePricePayload, None]:
        prices = info.context.runtime.prices
        currency = input.currency or USD

        def look() -> RealtimePricePayload:
            try:
                price = RealtimePrice.of(prices, currency)
            except DomainError as error:
                return RealtimePricePayload(errors=[ApplicationError.of(error, "realtimePrice")])
            told = (price.id, price.btc_sat_price.base, price.usd_cent_price.base)
            return RealtimePricePayload(errors=[], realtime_price=price, same_as=told)

        return _told(look)

    @strawberry.subscription(
        description="What some satoshi cost in US cents: at once, and every 30 seconds.",
        deprecation_reason="Use `realtimePrice`.",
    )
    def price(self, info: Info, input: PriceInput) -> AsyncGenerator[PricePayload, None]:
        prices = info.context.runtime.prices

        def look() -> PricePayload:
            try:
                return PricePayload(errors=[], price=_price(prices, input))
            except DomainError as error:
                return PricePayload(errors=[ApplicationError.of(error, "price")])

        return _told(look)


async def _told(look: Callable[[], Payload]) -> AsyncGenerator[Payload, None]:
    """Yield what is seen, again and again; of several refusals in a row only the first."""
    was_refused = False
    while True:
        payload = look()
        if not (payload.errors and was_refused):
            yield payload
        was_refused = bool(payload.errors)
        await asyncio.sleep(EVERY_S)


def _price(prices: Prices, asked: PriceInput) -> Price:
    units = (asked.amount_currency_unit, asked.price_currency_unit)
    if units != (ExchangeCurrencyUnit.BTCSAT, ExchangeCurrencyUnit.USDCENT):
        raise InvalidInput("Unsupported exchange unit")
    if asked.amount >= _AMOUNT_MAX:
        raise InvalidInput("Unsupported exchange amount")
    return Price.of(prices.quote(), asked.amount)
