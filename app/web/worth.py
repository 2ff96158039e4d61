"""What amounts are worth in the currency in which somebody sees them, at the price of now."""

from collections.abc import Mapping

from app.errors import DomainError, PriceUnavailable
from app.money import SAT_PER_BTC, Currency, Money, sats
from app.prices.currencies import digits_of
from app.prices.display import Rate, display_units, money_worth
from app.principal import WalletId
from app.web import rendering
from app.web.visit import Visit


def beside(visit: Visit, amounts: Mapping[WalletId, Money]) -> dict[WalletId, str]:
    """Return what each amount is worth, in words; "" where no price is known, or nothing new."""
    return {key: of(visit, amount) for key, amount in amounts.items()}


def of(visit: Visit, amount: Money) -> str:
    """Return an amount in the currency that a member sees, "" where that adds nothing."""
    rate = _rate(visit)
    if rate is None or amount.currency == rate.currency:
        return ""
    quote = visit.runtime.prices.quote_or_none()
    units = display_units(amount, quote, rate, digits_of(rate.currency))
    return "" if units is None else "≈ " + written(visit, units, rate.currency)


def written(visit: Visit, units: int, currency: str) -> str:
    """Return minor units of any currency as the visitor's language writes them."""
    return rendering.minor(units, currency, visit.language)


def rate_words(visit: Visit) -> str:
    """Return what a bitcoin costs in the currency that a member sees, "" if it is not known."""
    rate = _rate(visit)
    return "" if rate is None else of_bitcoin(visit, rate)


def of_bitcoin(visit: Visit, rate: Rate) -> str:
    """Return what a bitcoin costs in a currency, "" if it is not known."""
    quote = visit.runtime.prices.quote_or_none()
    units = display_units(sats(SAT_PER_BTC), quote, rate, digits_of(rate.currency))
    return "" if units is None else written(visit, units, rate.currency)


def bought(visit: Visit, units: int, rate: Rate, currency: Currency) -> Money:
    """Return what minor units of a currency are in a wallet's, to the nearest.

    Raises `PriceUnavailable`.
    """
    found = money_worth(units, visit.runtime.prices.quote_or_none(), rate, currency)
    if found is None:
        raise PriceUnavailable
    return found


def _rate(visit: Visit) -> Rate | None:
    if visit.principal is None:
        return None
    try:
        return visit.runtime.prices.rates.of(visit.principal.display_currency)
    except DomainError:
        return None
