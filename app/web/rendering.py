"""From a template and facts to a page: escaped by default, in the visitor's language."""

import functools
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

import orjson
from babel.numbers import format_currency
from markupsafe import Markup, escape

from app.by_need import by_need
from app.http.files import HashedFiles
from app.money import Currency
from app.prices.currencies import digits_of
from app.web.audit_words import words_of
from app.web.language import ENGLISH, LANGUAGES, retold, said, translations

if TYPE_CHECKING:
    import jinja2
    import segno
    from babel import dates
else:
    jinja2, segno, dates = by_need("jinja2"), by_need("segno"), by_need("babel.dates")

_HERE: Final = Path(__file__).parent
_STATIC: Final = _HERE / "static"
FILES: Final = HashedFiles(
    "/assets",
    (
        *sorted(path for path in _STATIC.iterdir() if path.suffix in {".css", ".js", ".svg"}),
        _STATIC / "vendor" / "htmx.min.js",
    ),
)

_PROGRAM_LENGTH_MAX: Final = 40
#: Most say that they are others as well, so the most particular come first.
_PROGRAMS: Final = (
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
    ("curl/", "curl"),
)
_SYSTEMS: Final = (
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Macintosh", "macOS"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
)


def render(language: str, template: str, facts: Mapping[str, object]) -> str:
    """Return a page. Every value is escaped but what a filter here made."""
    return (
        _environment(language)
        .get_template(template)
        .render(assets=FILES.base, languages=LANGUAGES, now=datetime.now(UTC), **facts)
    )


@functools.cache
def _environment(language: str) -> "jinja2.Environment":
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
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
        "amount": functools.partial(amount, language=language),
        "money": lambda money: amount(money.units, money.currency, language),
        "minor": functools.partial(minor, language=language),
        "short": short,
        "moment": functools.partial(_moment, language=language),
        "iso": lambda when: when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "posted": posted,
        "prose": prose,
        "qr": qr,
        "said": functools.partial(said, translations(language)),
        "retold": functools.partial(retold, translations(language)),
        "in_words": lambda one: said(translations(language), words_of(one)),
        "program": program,
    }
    return environment


def grouped(number: int) -> str:
    """Return a whole number with thin spaces between groups of three digits (ISO 80000-1)."""
    return f"{number:,}".replace(",", "\u202f").replace("-", "\u2212")


def amount(number: int, currency: Currency | str, language: str = ENGLISH) -> str:
    """Return an amount as people write it: `12 345 sat`, or cents as `$12.34`."""
    if currency == Currency.BTC:
        return f"{grouped(number)}\u00a0sat"
    return minor(number, Currency.USD, language)


def minor(units: int, currency: str, language: str) -> str:
    """Return minor units of any currency as a language writes them, with a real minus sign."""
    value = Decimal(units).scaleb(-digits_of(currency))
    return format_currency(value, currency, locale=language).replace("-", "\u2212")


def short(text: object, ends: int = 6) -> str:
    """Return the two ends of an id that is too long to read."""
    whole = str(text)
    return whole if len(whole) <= 2 * ends + 1 else f"{whole[:ends]}…{whole[-ends:]}"


def prose(text: str) -> Markup:
    """Return a description with what stands `between backticks` in it as code."""
    parts = text.split("`")
    if len(parts) % 2 == 0:  # one of them has no other
        return Markup.escape(text)
    made = (
        Markup("<code>{}</code>").format(part) if at % 2 else part for at, part in enumerate(parts)
    )
    return Markup("").join(made)


def program(user_agent: str) -> str:
    """Return what a browser or program calls itself, in two words: `Firefox, Linux`."""
    browser = next((name for mark, name in _PROGRAMS if mark in user_agent), "")
    system = next((name for mark, name in _SYSTEMS if mark in user_agent), "")
    return ", ".join(filter(None, (browser, system))) or user_agent[:_PROGRAM_LENGTH_MAX]


def posted(body: bytes) -> str:
    """Return a body as people read it: JSON in lines, other text as it is."""
    try:
        return orjson.dumps(orjson.loads(body), option=orjson.OPT_INDENT_2).decode()
    except orjson.JSONDecodeError:
        return body.decode(errors="replace")


def qr(text: str) -> Markup:
    """Return a QR code as SVG of the size that its box has. Upper case makes it less dense."""
    code = segno.make(text, error="m", boost_error=False)
    svg = code.svg_inline(border=3, omitsize=True, svgclass="qr", lineclass=None, light="#fff")
    return Markup(svg)  # noqa: S704  # made of squares, not of the text


def _moment(when: datetime, *, language: str) -> Markup:
    """Return how long ago or ahead a time is, and in UTC what it is; the page's script goes on."""
    utc = when.astimezone(UTC)
    away = _away(_rough((utc - datetime.now(UTC)).total_seconds()), language)
    at = utc.isoformat(" ", "seconds")[:19]
    return Markup(  # noqa: S704  # digits, and words that were escaped
        f'<time datetime="{at[:10]}T{at[11:]}Z" title="{at} UTC" data-moment>{escape(away)}</time>'
    )


def _rough(seconds: float) -> int:
    """Return a time in whole units of the size in which people are told it."""
    unit = next((unit for unit in (86_400, 3_600, 60) if abs(seconds) >= unit), 1)
    return round(seconds / unit) * unit or (1 if seconds > 0 else -1)


@functools.lru_cache(maxsize=10_000)
def _away(seconds: int, language: str) -> str:
    """Return how long a time is, ago or ahead: what takes most of the time of a long table."""
    # What is short for months is in Spanish what elsewhere means minutes.
    style: Literal["long", "short"] = "long" if abs(seconds) >= 86_400 else "short"
    return dates.format_timedelta(
        timedelta(seconds=seconds), add_direction=True, threshold=1, format=style, locale=language
    )
