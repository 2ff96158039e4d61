"""From a template and facts to a page: escaped by default, in the visitor's language."""

import functools
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Final

import segno
from babel.dates import format_timedelta
from babel.numbers import format_currency
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from app.http.files import HashedFiles
from app.money import Currency
from app.prices.currencies import digits_of
from app.web.language import LANGUAGES, translations

_HERE: Final = Path(__file__).parent
_STATIC: Final = _HERE / "static"
FILES: Final = HashedFiles(
    "/assets",
    (
        *sorted(path for path in _STATIC.iterdir() if path.suffix in {".css", ".js", ".svg"}),
        _STATIC / "vendor" / "htmx.min.js",
    ),
)


def render(language: str, template: str, facts: Mapping[str, object]) -> str:
    """Return a page. Every value is escaped but what a filter here made."""
    return (
        _environment(language)
        .get_template(template)
        .render(assets=FILES.base, languages=LANGUAGES, now=datetime.now(UTC), **facts)
    )


@functools.cache
def _environment(language: str) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
    )
    environment.install_gettext_translations(  # type: ignore[attr-defined]
        translations(language), newstyle=True
    )
    environment.globals["language"] = language
    environment.filters |= {
        "grouped": grouped,
        "amount": amount,
        "money": lambda money: amount(money.units, money.currency),
        "minor": functools.partial(minor, language=language),
        "short": short,
        "moment": functools.partial(_moment, language=language),
        "iso": lambda when: when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "qr": qr,
    }
    return environment


def grouped(number: int) -> str:
    """Return a whole number with thin spaces between groups of three digits (ISO 80000-1)."""
    return f"{number:,}".replace(",", "\u202f").replace("-", "\u2212")


def amount(number: int, currency: Currency | str) -> str:
    """Return an amount as people write it: `12 345 sat`, or cents as `$12.34`."""
    if currency == Currency.BTC:
        return f"{grouped(number)}\u00a0sat"
    sign = "\u2212" if number < 0 else ""
    return f"{sign}${grouped(abs(number) // 100)}.{abs(number) % 100:02d}"


def minor(units: int, currency: str, language: str) -> str:
    """Return minor units of any currency as a language writes them, with a real minus sign."""
    value = Decimal(units).scaleb(-digits_of(currency))
    return format_currency(value, currency, locale=language).replace("-", "\u2212")


def short(text: object, ends: int = 6) -> str:
    """Return the two ends of an id that is too long to read."""
    whole = str(text)
    return whole if len(whole) <= 2 * ends + 1 else f"{whole[:ends]}…{whole[-ends:]}"


def qr(text: str) -> Markup:
    """Return a QR code as SVG of the size that its box has. Upper case makes it less dense."""
    code = segno.make(text, error="m", boost_error=False)
    svg = code.svg_inline(border=3, omitsize=True, svgclass="qr", lineclass=None, light="#fff")
    return Markup(svg)  # noqa: S704  # made of squares, not of the text


def _moment(when: datetime, *, language: str) -> Markup:
    """Return how long ago or ahead a time is, and in UTC what it is; the page's script goes on."""
    utc = when.astimezone(UTC)
    away = format_timedelta(
        utc - datetime.now(UTC), add_direction=True, threshold=1, format="short", locale=language
    )
    return Markup('<time datetime="{}" title="{} UTC" data-moment>{}</time>').format(
        utc.strftime("%Y-%m-%dT%H:%M:%SZ"), utc.strftime("%Y-%m-%d %H:%M:%S"), away
    )
