"""Amounts as people type them: satoshi as whole numbers, dollars with a point before the cents.

Half of the world writes a comma there: it is taken for what it can only be, and where it could be
either, as nowhere with two decimals, the amount is refused.

With `unit` a form says that what was typed is of the currency that its member sees; it is exchanged
at the price of the moment, and whoever typed it is told which that was.
"""

import re
from dataclasses import dataclass
from typing import Final

from app.errors import DomainError
from app.money import AMOUNT_MAX, Currency, Money
from app.phrases import Phrase
from app.prices.currencies import digits_of
from app.web import worth
from app.web.forms import Form
from app.web.visit import Visit

_SPACES: Final = "_ \u00a0\u202f"


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
    text = form.text(name).removeprefix("$").strip()
    if not text:
        return None
    cents = _minor(text, 2)
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
    """Return the units beside the wallet's own in which a member may type an amount."""
    shown = visit.member.display_currency
    return [(shown, shown)]


def _exchanged(visit: Visit, name: str, currency: Currency) -> TypedAmount | None:
    form, shown = visit.form, visit.member.display_currency
    text = form.text(name)
    if not text:
        return None
    digits = digits_of(shown)
    minor = _minor(text, digits)
    if not minor:
        example = "1200" if not digits else f"12.{'34'.ljust(digits, '0')}"
        form.wrong(
            name, "Write an amount in %(unit)s, such as %(example)s.", unit=shown, example=example
        )
        return None
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
    written = worth.written(visit, minor, shown)
    told = Phrase("%(amount)s, at %(price)s for a bitcoin", amount=written, price=price)
    return TypedAmount(money, told)


def _minor(text: str, digits: int) -> int:
    """Return an amount in minor units, 0 for what is none or could be two different ones."""
    readings = {_read(text, digits, ".", groups=","), _read(text, digits, ",", groups=".")}
    readings.discard(0)
    return readings.pop() if len(readings) == 1 else 0


def _read(text: str, digits: int, point: str, *, groups: str) -> int:
    """Return an amount of decimals after one sign, grouped in threes by the other or by spaces."""
    grouped = rf"[0-9]{{1,3}}(?:[{groups}{_SPACES}][0-9]{{3}}){{1,3}}"
    found = re.fullmatch(rf"([0-9]{{1,12}}|{grouped})(?:[{point}]([0-9]+))?", text, re.ASCII)
    decimals = "" if found is None else found[2] or ""
    if found is None or len(decimals) > digits or (groups == "." and not decimals):
        return 0
    return int(re.sub("[^0-9]", "", found[1]) + decimals.ljust(digits, "0"))


def plain(money: Money) -> str:
    """Return an amount as `typed` takes it."""
    if money.currency is Currency.BTC:
        return str(money.units)
    return f"{money.units // 100}.{money.units % 100:02d}"
