"""Amounts as people type them: satoshi as whole numbers, dollars with a point before the cents.

With `unit` a form says that what was typed is of the currency that its member sees; it is exchanged
at the price of the moment, and whoever typed it is told which that was.
"""

import re
from dataclasses import dataclass
from typing import Final

from app.errors import DomainError
from app.money import AMOUNT_MAX, Currency, Money
from app.prices.currencies import digits_of
from app.web import worth
from app.web.forms import Form
from app.web.visit import Visit

_DOLLARS: Final = re.compile(r"([0-9]{1,12})(?:\.([0-9]{1,2}))?", re.ASCII)
_GROUPING: Final = {ord(one): None for one in ",_ \u00a0\u202f"}


@dataclass(frozen=True, slots=True)
class TypedAmount:
    """An amount of a wallet, and what it was typed as where that was another currency."""

    money: Money
    #: Such as `€5.00, at €57,300.00 for a bitcoin`; "" if it was typed as it is.
    exchanged: str = ""


def typed(form: Form, name: str, currency: Currency) -> Money | None:
    """Return what was typed into a field, None for nothing; notes a problem with anything else."""
    if currency is Currency.BTC:
        units = form.number(name, least=1, most=AMOUNT_MAX)
        return None if units is None else Money(units, currency)
    text = form.text(name).removeprefix("$").translate(_GROUPING)
    if not text:
        return None
    found = _DOLLARS.fullmatch(text)
    cents = 0 if found is None else _minor(found, 2)
    if not cents:
        form.wrong(name, "Write dollars as 12.34.")
        return None
    return Money(cents, currency)


def typed_in_unit(visit: Visit, name: str, currency: Currency) -> TypedAmount | None:
    """Return what was typed in the unit that the form's `unit` says, as `typed` does.

    Without a unit it is that of the wallet, of `currency`.
    """
    form = visit.form
    unit = form.text("unit")
    if unit in {"", str(currency)}:
        found = typed(form, name, currency)
        return None if found is None else TypedAmount(found)
    if unit != visit.member.display_currency:
        form.wrong("unit", "Choose a unit from the list.")
        return None
    return _exchanged(visit, name, currency)


def units(visit: Visit) -> list[tuple[str, str]]:
    """Return the units in which a member may type an amount, for a form's choice."""
    shown = visit.member.display_currency
    return [("", "sat, or $"), (shown, shown)]


def _exchanged(visit: Visit, name: str, currency: Currency) -> TypedAmount | None:
    form, shown = visit.form, visit.member.display_currency
    text = form.text(name).translate(_GROUPING)
    if not text:
        return None
    digits = digits_of(shown)
    decimals = rf"(?:\.([0-9]{{1,{digits}}}))?" if digits else "()"
    found = re.fullmatch(rf"([0-9]{{1,12}}){decimals}", text, re.ASCII)
    if found is None or not _minor(found, digits):
        example = "1200" if not digits else f"12.{'34'.ljust(digits, '0')}"
        form.wrong(
            name, "Write an amount in %(unit)s, such as %(example)s.", unit=shown, example=example
        )
        return None
    minor = _minor(found, digits)
    try:
        rate = visit.runtime.prices.rates.of(shown)
        money = worth.bought(visit, minor, rate, currency)
    except DomainError as error:
        form.wrong(name, error.message)
        return None
    if not 1 <= money.units <= AMOUNT_MAX:
        form.wrong(name, "That is too little or too much for one payment.")
        return None
    price = worth.of_bitcoin(visit, rate)
    return TypedAmount(money, f"{worth.written(visit, minor, shown)}, at {price} for a bitcoin")


def _minor(found: re.Match[str], digits: int) -> int:
    scale: int = 10**digits
    return int(found[1]) * scale + int((found[2] or "").ljust(digits, "0") or 0)


def plain(money: Money) -> str:
    """Return an amount as `typed` takes it."""
    if money.currency is Currency.BTC:
        return str(money.units)
    return f"{money.units // 100}.{money.units % 100:02d}"
