"""Where real prices come from, and how one is made of what several sources say. Pure: no I/O.

A source is a URL that answers with JSON, and where in it the price stands:
`https://exchange.example/ticker#result.last`. Parts of that path are names, or places in a list.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from types import MappingProxyType
from typing import Final, NoReturn
from urllib.parse import urlsplit

from app.addresses import parse as parse_address
from app.prices.quotes import Quote

#: Public tickers of exchanges that trade bitcoin for dollars; each asks for no account.
EXCHANGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "bitfinex": "https://api-pub.bitfinex.com/v2/ticker/tBTCUSD#6",
        "bitstamp": "https://www.bitstamp.net/api/v2/ticker/btcusd/#last",
        "coinbase": "https://api.coinbase.com/v2/prices/BTC-USD/spot#data.amount",
        "gemini": "https://api.gemini.com/v1/pubticker/btcusd#last",
        "kraken": "https://api.kraken.com/0/public/Ticker?pair=XBTUSD#result.XXBTZUSD.c.0",
    }
)
#: What a dollar costs in other currencies, once a day; asks for no account.
RATES_SOURCE: Final = "https://open.er-api.com/v6/latest/USD#rates"

#: A source this far from the middle of all is not counted, in percent.
OUTLIER_PERCENT: Final = 5
_DOLLARS_MIN: Final = Decimal("0.01")
_DOLLARS_MAX: Final = Decimal(10**9)
_DIGITS_MAX: Final = 40


class OddAnswerError(ValueError):
    """What a source says is no price."""


class SourceError(ValueError):
    """A source in the settings that cannot be asked."""


@dataclass(frozen=True, slots=True)
class Source:
    """A URL that is asked, and where in its answer the wanted value stands. `name` is its host."""

    name: str
    url: str
    path: tuple[str, ...]

    @classmethod
    def parse(cls, text: str) -> "Source":
        """Make a source of the name of an exchange, or of a URL and a path. Raises `SourceError`.

        Only https is asked: anybody on the way could forge another answer. This machine is trusted.
        """
        url, _, path = EXCHANGES.get(text, text).partition("#")
        try:
            parts = urlsplit(url)
            host = parts.hostname or ""
            _ = parts.port
        except ValueError:
            host = ""
        if not host or not (parts.scheme == "https" or (parts.scheme == "http" and _is_here(host))):
            known = ", ".join(EXCHANGES)
            raise SourceError(
                f"{text} is no source of prices. Name one of {known}, or an https URL and where "
                "in its answer the price stands: https://exchange.example/ticker#result.last"
            )
        return cls(host, url, tuple(part for part in path.split(".") if part))

    def value(self, body: bytes) -> object:
        """Return what stands at the path of an answer. Raises `OddAnswerError`."""
        try:
            found: object = json.loads(body, parse_float=Decimal, parse_constant=_no_number)
            for part in self.path:
                found = found[int(part)] if isinstance(found, list) else found[part]  # type: ignore[index]
        except (ValueError, LookupError, TypeError, RecursionError) as error:
            raise OddAnswerError(type(error).__name__) from error
        return found


def quote_of(value: object) -> Quote:
    """Return the price that a source tells, in dollars. Raises `OddAnswerError`."""
    dollars = _decimal(value)
    if not _DOLLARS_MIN <= dollars <= _DOLLARS_MAX:
        raise OddAnswerError("out of range")
    return Quote(round(dollars * 100))


def prices_of(value: object) -> dict[str, Decimal]:
    """Return what a dollar costs by the codes of currencies; raises `OddAnswerError`.

    A currency whose price is odd is left out.
    """
    if not isinstance(value, dict):
        raise OddAnswerError("not an object")
    found = {}
    for code, price in value.items():
        try:
            found[str(code)] = _decimal(price)
        except OddAnswerError:
            continue
    if not found:
        raise OddAnswerError("no rates")
    return found


def agreed(quotes: Sequence[Quote], asked: int) -> Quote | None:
    """Return the median of what sources say, those far from it left out.

    None unless more than half of those that were asked are near each other: no minority makes the
    price.
    """
    if not quotes:
        return None
    middle = _median([quote.cents_per_btc for quote in quotes])
    near = [
        quote.cents_per_btc
        for quote in quotes
        if abs(quote.cents_per_btc - middle) * 100 <= middle * OUTLIER_PERCENT
    ]
    return Quote(_median(near)) if 2 * len(near) > asked else None


def _median(cents: list[int]) -> int:
    ascending = sorted(cents)
    half = len(ascending) // 2
    return ascending[half] if len(ascending) % 2 else (ascending[half - 1] + ascending[half]) // 2


def _decimal(value: object) -> Decimal:
    """Return a number that an answer tells, as a number or in a text."""
    if isinstance(value, bool) or not isinstance(value, (int, str, Decimal)):
        raise OddAnswerError("not a number")
    if isinstance(value, str) and len(value) > _DIGITS_MAX:
        raise OddAnswerError("too long")
    try:
        number = Decimal(value)
    except InvalidOperation as error:
        raise OddAnswerError("not a number") from error
    if not number.is_finite():
        raise OddAnswerError("not a number")
    return number


def _is_here(host: str) -> bool:
    address = parse_address(host)
    return host == "localhost" or (address is not None and address.is_loopback)


def _no_number(text: str) -> NoReturn:
    raise OddAnswerError(text)
