"""Amounts as people type them: satoshi as whole numbers, dollars with a point before the cents."""

import re
from typing import Final

from app.money import Currency, Money
from app.web.forms import Form

_DOLLARS: Final = re.compile(r"([0-9]{1,12})(?:\.([0-9]{1,2}))?", re.ASCII)


def typed(form: Form, name: str, currency: Currency) -> Money | None:
    """Return what was typed into a field, None for nothing; notes a problem with anything else."""
    if currency is Currency.BTC:
        units = form.number(name, least=1)
        return None if units is None else Money(units, currency)
    text = form.text(name).removeprefix("$").replace(",", "")
    if not text:
        return None
    found = _DOLLARS.fullmatch(text)
    cents = 0 if found is None else int(found[1]) * 100 + int((found[2] or "").ljust(2, "0"))
    if not cents:
        form.wrong(name, "Write dollars as 12.34.")
        return None
    return Money(cents, currency)
