"""Prices. A price is `base / 10^offset`, so that it needs no floating point."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Final
from uuid import NAMESPACE_URL, uuid5

import strawberry

from app.errors import InvalidInput
from app.graphql.context import Info
from app.graphql.scalars import DisplayCurrency, SafeInt, Timestamp
from app.money import SAT_PER_BTC, Currency
from app.prices.quotes import Quote

SAT_OFFSET: Final = 12
CENT_OFFSET: Final = 6

_USD: Final = DisplayCurrency("USD")
_MINOR: Final = "MINOR"


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
    formatted_amount: str = strawberry.field(description="The price as a decimal.")

    @classmethod
    def of(
        cls, quote: Quote | None, currency: Currency
    ) -> "PriceOfOneSettlementMinorUnitInDisplayMinorUnit":
        """Return what the minor unit of a currency was worth, as precisely as the price was.

        Nothing tells that the price was not known.
        """
        is_bitcoin = currency is Currency.BTC
        of_a_sat = 0 if quote is None else _cents_per_sat(quote)
        base = of_a_sat if is_bitcoin else 10**CENT_OFFSET
        offset = SAT_OFFSET if is_bitcoin else CENT_OFFSET
        return cls(
            base=SafeInt(base),
            offset=offset,
            currency_unit=_MINOR,
            formatted_amount=decimal_text(base, offset),
        )


@strawberry.type(description="What 1 sat costs in US cents.")
class Price:
    base: SafeInt = strawberry.field(description="The price times 10^offset.")
    offset: int = strawberry.field(description="How many decimals `base` has.")
    currency_unit: str = strawberry.field(description="`USDCENT`.")
    formatted_amount: str = strawberry.field(description="The price as a decimal.")

    @classmethod
    def of(cls, quote: Quote) -> "Price":
        base = _cents_per_sat(quote)
        return cls(
            base=SafeInt(base),
            offset=SAT_OFFSET,
            currency_unit="USDCENT",
            formatted_amount=decimal_text(base, SAT_OFFSET),
        )


@strawberry.type(name="Currency", description="A currency that amounts can be shown in.")
class CurrencyDetails:
    id: strawberry.ID = strawberry.field(description="Its code (ISO 4217).")
    symbol: str
    name: str
    flag: str = strawberry.field(description="The flag of its country, as an emoji.")
    fraction_digits: int = strawberry.field(
        description="How many decimals its major unit has: 2 for dollars and cents."
    )


_US_DOLLAR: Final = CurrencyDetails(
    id=strawberry.ID(_USD), symbol="$", name="US Dollar", flag="🇺🇸", fraction_digits=2
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
    def of(cls, quote: Quote, now: datetime) -> "RealtimePrice":
        name = uuid5(NAMESPACE_URL, f"{int(now.timestamp())}-{_USD}")
        return cls(
            id=strawberry.ID(str(name)),
            timestamp=Timestamp(now),
            denominator_currency=_USD,
            denominator_currency_details=_US_DOLLAR,
            btc_sat_price=PriceOfOneSatInMinorUnit(
                base=SafeInt(_cents_per_sat(quote)), offset=SAT_OFFSET, currency_unit=_MINOR
            ),
            usd_cent_price=PriceOfOneUsdCentInMinorUnit(
                base=SafeInt(10**CENT_OFFSET), offset=CENT_OFFSET, currency_unit=_MINOR
            ),
        )


@strawberry.type
class PriceQuery:
    @strawberry.field(description="The price of bitcoin and of the dollar in a currency.")
    def realtime_price(
        self,
        info: Info,
        currency: Annotated[
            DisplayCurrency | None,
            strawberry.argument(description="`USD` is the only one there is."),
        ] = _USD,
    ) -> RealtimePrice:
        if currency not in (None, _USD):
            raise InvalidInput("Invalid currency.")
        runtime = info.context.runtime
        return RealtimePrice.of(runtime.prices.quote(), runtime.clock.now())


def decimal_text(base: int, offset: int) -> str:
    """Return `base / 10^offset` as a plain decimal without needless zeros."""
    text = f"{Decimal(base).scaleb(-offset):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _cents_per_sat(quote: Quote) -> int:
    return quote.cents_per_btc * 10**SAT_OFFSET // SAT_PER_BTC
