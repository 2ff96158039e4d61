"""The currencies that amounts can be shown in: all that are legal tender somewhere (ISO 4217).

Names, symbols and digits are those of the Unicode CLDR, in English, as `babel` has them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Final

from babel import Locale
from babel.numbers import (
    get_currency_name,
    get_currency_precision,
    get_currency_symbol,
    get_territory_currencies,
)

_LOCALE: Final = Locale("en")
#: A territory's flag is made of two letters of this alphabet.
_REGIONAL_A: Final = 0x1F1E6
_UNION: Final = {"EUR": "EU"}


@dataclass(frozen=True, slots=True)
class CurrencyFacts:
    """A currency: its code, how it is written, and how many decimals its major unit has."""

    code: str
    name: str
    symbol: str
    flag: str
    digits: int


@cache
def all_currencies() -> Mapping[str, CurrencyFacts]:
    """Return every currency by its code, in alphabetical order."""
    territories: dict[str, set[str]] = {}
    for territory in map(str, _LOCALE.territories):
        if len(territory) == 2 and territory.isalpha():
            for code in get_territory_currencies(territory, tender=True):
                territories.setdefault(code, set()).add(territory)
    return MappingProxyType(
        {
            code: CurrencyFacts(
                code=code,
                name=get_currency_name(code, locale=_LOCALE),
                symbol=" ".join(get_currency_symbol(code, locale=_LOCALE).split()),
                flag=_flag(code, where),
                digits=get_currency_precision(code),
            )
            for code, where in sorted(territories.items())
        }
    )


@cache
def digits_of(code: str) -> int:
    """Return how many decimals the major unit of a currency has, be it tender still or not."""
    return get_currency_precision(code)


def _flag(code: str, where: set[str]) -> str:
    """Return the flag of whose a currency is, empty for one that several countries share."""
    territory = _UNION.get(code, code[:2])
    if territory not in where and code not in _UNION:
        if len(where) > 1:
            return ""
        (territory,) = where
    return "".join(chr(_REGIONAL_A + ord(letter) - ord("A")) for letter in territory)
