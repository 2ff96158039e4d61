"""Amounts in the currency that an account shows them in, by a rate to the dollar.

A rate is kept by the major unit, so that it means the same however many digits a currency is
written with.
"""

from dataclasses import dataclass
from fractions import Fraction
from math import floor
from typing import Final

from app.money import SAT_PER_BTC, Currency, Money
from app.prices.currencies import digits_of
from app.prices.quotes import Quote, round_half_up

#: What rates are counted in: billionths.
RATE_SCALE: Final = 1_000_000_000

#: How many decimals the price of a satoshi has at most, and that of a cent, as in Blink.
SAT_OFFSET: Final = 12
CENT_OFFSET: Final = 6
#: What JSON's readers hold exactly.
_SAFE_MAX: Final = 2**53 - 1
#: By what cents times billionths are divided, and satoshi times cents a bitcoin times billionths.
_RATE_DIVISOR: Final = 100 * RATE_SCALE
_PRICE_DIVISOR: Final = SAT_PER_BTC * _RATE_DIVISOR
#: Asked for often: a name of a module is found faster than a member of an enum.
_USD: Final = Currency.USD


@dataclass(frozen=True, slots=True)
class Rate:
    """What a US dollar costs: billionths of the major unit of a currency, such as a euro."""

    currency: str
    billionths: int


#: What dollars cost in dollars, always.
DOLLAR: Final = Rate("USD", RATE_SCALE)


def minor_per_cent(rate: Rate, digits: int) -> Fraction:
    """Return what a US cent is worth in minor units of the rate's currency."""
    return Fraction(rate.billionths * 10**digits, 100 * RATE_SCALE)


def minor_per_sat(quote: Quote, rate: Rate, digits: int) -> Fraction:
    """Return what a satoshi is worth in minor units of the rate's currency."""
    return Fraction(quote.cents_per_btc, SAT_PER_BTC) * minor_per_cent(rate, digits)


def display_units(amount: Money, quote: Quote | None, rate: Rate, digits: int) -> int | None:
    """Return an amount (signed) in minor units of the rate's currency, to the nearest.

    `digits` says how many of the currency's decimals its minor unit is. None for bitcoin of which
    the price is not known; what a dollar was worth is known without.
    """
    scale: int = rate.billionths * 10**digits
    if amount.currency is _USD:
        return round_half_up(amount.units * scale, _RATE_DIVISOR)
    if quote is None:
        return None
    return round_half_up(amount.units * quote.cents_per_btc * scale, _PRICE_DIVISOR)


def money_worth(units: int, quote: Quote | None, rate: Rate, currency: Currency) -> Money | None:
    """Return what minor units of the rate's currency are in a wallet's, to the nearest.

    None for bitcoin of which the price is not known.
    """
    digits = digits_of(rate.currency)
    if currency is Currency.USD:
        one = minor_per_cent(rate, digits)
    elif quote is None:
        return None
    else:
        one = minor_per_sat(quote, rate, digits)
    return Money(floor(units / one + Fraction(1, 2)), currency)


def scaled(value: Fraction, offset: int) -> tuple[int, int]:
    """Return a price times 10^offset, and the offset: a smaller one if it would be too great."""
    while (base := round(value * 10**offset)) > _SAFE_MAX and offset > 0:
        offset -= 1
    return min(base, _SAFE_MAX), offset


def settled_price(quote: Quote | None, currency: Currency, rate: Rate) -> tuple[int, int]:
    """Return what a minor unit was worth in the rate's, as `scaled` but rounded down; 0: unknown.

    Each transaction of a page asks for it: in integers it takes a tenth of what fractions take.
    """
    worth: int = rate.billionths * 10 ** digits_of(rate.currency)
    if currency is _USD:
        divisor, offset = _RATE_DIVISOR, CENT_OFFSET
    elif quote is None:
        return 0, SAT_OFFSET
    else:
        worth *= quote.cents_per_btc
        divisor, offset = _PRICE_DIVISOR, SAT_OFFSET
    while (base := worth * 10**offset // divisor) > _SAFE_MAX and offset > 0:
        offset -= 1
    return min(base, _SAFE_MAX), offset


def major_text(units: int, digits: int) -> str:
    """Return minor units, signed, as major ones with so many decimals."""
    if not digits:
        return str(units)
    text = str(abs(units)).zfill(digits + 1)
    return f"{'-' if units < 0 else ''}{text[:-digits]}.{text[-digits:]}"
