"""Prices. A price is `base / 10^offset`, so that it needs no floating point."""

from datetime import UTC, datetime
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Annotated, Final
from uuid import NAMESPACE_URL, uuid5

import strawberry

from app.graphql.context import Info
from app.graphql.scalars import CentAmount, DisplayCurrency, SafeInt, SatAmount, Timestamp
from app.money import Currency
from app.prices import estimates
from app.prices.currencies import CurrencyFacts, all_currencies, digits_of
from app.prices.display import (
    CENT_OFFSET,
    DOLLAR,
    SAT_OFFSET,
    Rate,
    minor_per_cent,
    minor_per_sat,
    scaled,
    settled_price,
)
from app.prices.market import Prices
from app.prices.quotes import Quote
from app.services.prices import history
from app.services.prices.history import PastPrice

_BTC_OFFSET: Final = 4

USD: Final = DisplayCurrency(DOLLAR.currency)
_MINOR: Final = "MINOR"
_USDCENT: Final = "USDCENT"

PriceGraphRange = strawberry.enum(
    history.Range, name="PriceGraphRange", description="How far back a history of the price goes."
)


@strawberry.interface(description="A price: `base / 10^offset` units of `currencyUnit`.")
class PriceInterface:
    base: SafeInt = strawberry.field(description="The price times 10^offset.")
    offset: int = strawberry.field(description="How many decimals `base` has.")
    currency_unit: str = strawberry.field(description="What the price is counted in.")


@strawberry.type(description="What 1 sat costs, in the minor unit of the display currency.")
class PriceOfOneSatInMinorUnit(PriceInterface): ...


@strawberry.type(description="What 1 US cent costs, in the minor unit of the display currency.")
class PriceOfOneUsdCentInMinorUnit(PriceInterface): ...


@strawberry.type(
    description="What 1 sat or 1 cent of a transaction was worth when it was made, in the minor "
    "unit of the display currency."
)
class PriceOfOneSettlementMinorUnitInDisplayMinorUnit(PriceInterface):
    @strawberry.field(description="The price as a decimal.")
    def formatted_amount(self) -> str:
        return decimal_text(self.base, self.offset)

    @classmethod
    def of(
        cls, quote: Quote | None, currency: Currency, rate: Rate
    ) -> "PriceOfOneSettlementMinorUnitInDisplayMinorUnit":
        """Return what the minor unit of a currency was worth, as precisely as the price was.

        Nothing tells that the price was not known.
        """
        base, offset = settled_price(quote, currency, rate)
        return cls(base=SafeInt(base), offset=offset, currency_unit=_MINOR)


@strawberry.type(description="What some satoshi, or a bitcoin, cost in US cents.")
class Price:
    base: SafeInt = strawberry.field(description="The price times 10^offset.")
    offset: int = strawberry.field(description="How many decimals `base` has.")
    currency_unit: str = strawberry.field(description="`USDCENT`.")
    formatted_amount: str = strawberry.field(description="The price as a decimal.")

    @classmethod
    def of(cls, quote: Quote, amount_sat: int = 1) -> "Price":
        """Return what some satoshi cost."""
        worth = amount_sat * minor_per_sat(quote, DOLLAR, digits_of(DOLLAR.currency))
        return cls._made(*scaled(worth, SAT_OFFSET))

    @classmethod
    def of_bitcoin(cls, quote: Quote) -> "Price":
        """Return what 1 BTC costs."""
        return cls._made(*scaled(Fraction(quote.cents_per_btc), _BTC_OFFSET))

    @classmethod
    def _made(cls, base: int, offset: int) -> "Price":
        return cls(
            base=SafeInt(base),
            offset=offset,
            currency_unit=_USDCENT,
            formatted_amount=decimal_text(base, offset),
        )


@strawberry.type(name="Currency", description="A currency that amounts can be shown in.")
class CurrencyDetails:
    id: strawberry.ID = strawberry.field(description="Its code (ISO 4217).")
    symbol: str
    name: str
    flag: str = strawberry.field(
        description="The flag of its country, as an emoji; empty where several share it."
    )
    fraction_digits: int = strawberry.field(
        description="How many decimals its major unit has: 2 for dollars and cents."
    )


@strawberry.type(description="What bitcoin and dollars cost in a currency, now.")
class RealtimePrice:
    id: strawberry.ID
    timestamp: Timestamp
    denominator_currency: DisplayCurrency
    denominator_currency_details: CurrencyDetails
    btc_sat_price: PriceOfOneSatInMinorUnit
    usd_cent_price: PriceOfOneUsdCentInMinorUnit

    @classmethod
    def of(cls, prices: Prices, currency: str) -> "RealtimePrice":
        """Return the price of now. Raises what `Rates.of` does, and `PriceUnavailable`."""
        rate = prices.rates.of(currency)
        reading = prices.reading()
        digits = digits_of(currency)
        sat, sat_offset = scaled(minor_per_sat(reading.value, rate, digits), SAT_OFFSET)
        cent, cent_offset = scaled(minor_per_cent(rate, digits), CENT_OFFSET)
        return cls(
            id=_name(reading.at, currency),
            timestamp=_moment(reading.at),
            denominator_currency=DisplayCurrency(currency),
            denominator_currency_details=_details(currency),
            btc_sat_price=PriceOfOneSatInMinorUnit(
                base=SafeInt(sat), offset=sat_offset, currency_unit=_MINOR
            ),
            usd_cent_price=PriceOfOneUsdCentInMinorUnit(
                base=SafeInt(cent), offset=cent_offset, currency_unit=_MINOR
            ),
        )


@strawberry.type(description="What an amount of a currency is about, in bitcoin and in dollars.")
class CurrencyConversionEstimation:
    id: strawberry.ID
    timestamp: Timestamp = strawberry.field(description="The moment of the price.")
    btc_sat_amount: SatAmount = strawberry.field(description="In satoshi, at least 1.")
    usd_cent_amount: CentAmount = strawberry.field(description="In US cents, at least 1.")


@strawberry.type(description="What 1 BTC cost at a moment.")
class PricePoint:
    timestamp: Timestamp
    price: Price

    @classmethod
    def of(cls, point: PastPrice) -> "PricePoint":
        return cls(timestamp=Timestamp(point.at), price=Price.of_bitcoin(point.quote))


@strawberry.type
class PriceQuery:
    @strawberry.field(description="The price of bitcoin and of the dollar in a currency.")
    def realtime_price(
        self,
        info: Info,
        currency: Annotated[
            DisplayCurrency | None, strawberry.argument(description="One of `currencyList`.")
        ] = USD,
    ) -> RealtimePrice:
        return RealtimePrice.of(info.context.runtime.prices, currency or USD)

    @strawberry.field(description="The currencies that amounts can be shown in.")
    def currency_list(self, info: Info) -> list[CurrencyDetails]:
        return [_details(facts.code) for facts in info.context.runtime.prices.rates.listed()]

    @strawberry.field(
        description="What an amount of a currency is about, at the price of now and without a "
        "spread."
    )
    def currency_conversion_estimation(
        self,
        info: Info,
        amount: Annotated[
            float, strawberry.argument(description="In the currency's major unit, such as euros.")
        ],
        currency: Annotated[
            DisplayCurrency, strawberry.argument(description="One of `currencyList`.")
        ],
    ) -> CurrencyConversionEstimation:
        prices = info.context.runtime.prices
        estimate = estimates.of(prices, amount, currency)
        return CurrencyConversionEstimation(
            id=_name(estimate.at, currency),
            timestamp=_moment(estimate.at),
            btc_sat_amount=SatAmount(estimate.sat),
            usd_cent_amount=CentAmount(estimate.cents),
        )

    @strawberry.field(
        description="What 1 BTC cost, oldest first: by the hour for a day, every 4 hours for a "
        "week, by the day, week and month for more. The last is the price of now, if it is known."
    )
    async def btc_price_list(
        self,
        info: Info,
        range: Annotated[history.Range, strawberry.argument(description="How far back.")],
    ) -> list[PricePoint | None] | None:
        return [PricePoint.of(point) for point in await history.points(info.context.runtime, range)]


def decimal_text(base: int, offset: int) -> str:
    """Return `base / 10^offset` as a plain decimal without needless zeros."""
    text = f"{Decimal(base).scaleb(-offset):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _name(at: float, currency: str) -> strawberry.ID:
    """Return the id of a price: whoever is told the same price is told the same id."""
    return strawberry.ID(str(uuid5(NAMESPACE_URL, f"{int(at)}-{currency}")))


def _moment(at: float) -> Timestamp:
    return Timestamp(datetime.fromtimestamp(at, UTC))


@cache
def _details(code: str) -> CurrencyDetails:
    facts: CurrencyFacts = all_currencies()[code]
    return CurrencyDetails(
        id=strawberry.ID(facts.code),
        symbol=facts.symbol,
        name=facts.name,
        flag=facts.flag,
        fraction_digits=facts.digits,
    )
