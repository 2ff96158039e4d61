"""What sources say, and what is made of it when some are silent, wrong or far off."""

import json
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import InvalidInput, PriceUnavailable
from app.prices import currencies, rates, simulated
from app.prices.display import DOLLAR, RATE_SCALE, Rate
from app.prices.quotes import Quote
from app.prices.rates import Rates, simulated_rates
from app.prices.sources import (
    EXCHANGES,
    OddAnswerError,
    Source,
    SourceError,
    agreed,
    prices_of,
    quote_of,
)
from app.services.prices import feed
from app.settings import Settings

CENTS = st.integers(5_000_000, 20_000_000)


def test_every_exchange_is_asked_over_https() -> None:
    sources = [Source.parse(name) for name in EXCHANGES]

    assert len({source.name for source in sources}) == len(EXCHANGES) >= 3
    assert all(source.url.startswith("https://") and source.path for source in sources)


@pytest.mark.parametrize(
    "text",
    [
        *("", "krakn", "http://exchange.example/ticker#last", "ftp://exchange.example", "https://"),
        *("https://[::1", "https://exchange.example:x/#last", "//exchange.example", "#last"),
    ],
)
def test_a_source_that_anybody_could_forge_or_nobody_can_ask_is_refused(text: str) -> None:
    with pytest.raises(SourceError, match="is no source of prices"):
        Source.parse(text)


@pytest.mark.parametrize("host", ["127.0.0.1:9000", "localhost", "[::1]:9000"])
def test_this_machine_is_asked_without_https(host: str) -> None:
    source = Source.parse(f"http://{host}/price?of=btc#a.0.b")

    assert source.url == f"http://{host}/price?of=btc"
    assert source.path == ("a", "0", "b")


@pytest.mark.parametrize(
    ("path", "answer", "cents"),
    [
        ("data.amount", {"data": {"amount": "97123.455", "base": "BTC"}}, 9_712_346),
        ("result.X.c.0", {"error": [], "result": {"X": {"c": ["97123.40000", "0.1"]}}}, 9_712_340),
        ("6", [1, 2, 3, 4, 5, 6, 97123], 9_712_300),
        ("", 97123.4, 9_712_340),
        ("last", {"last": 0.01}, 1),
    ],
)
def test_the_price_is_read_from_where_it_stands(path: str, answer: object, cents: int) -> None:
    source = Source.parse(f"https://exchange.example/#{path}")

    assert quote_of(source.value(json.dumps(answer).encode())) == Quote(cents)


@pytest.mark.parametrize(
    "body",
    [
        *(b"", b"<html>", b"{}", b"[]", b"null", b"17", b'{"last": null}', b'{"last": true}'),
        *(b'{"last": {}}', b'{"last": []}', b'{"last": ""}', b'{"last": "x"}', b'{"last": NaN}'),
        *(b'{"last": "NaN"}', b'{"last": Infinity}', b'{"last": "-Infinity"}', b'{"last": 0}'),
        *(b'{"last": -97000}', b'{"last": 0.001}', b'{"last": 1e10}', b'{"last": 1e999999}'),
        *(b'{"last": "1e999999999"}', b'{"last": "' + b"9" * 400 + b'"}', b"\xff\xfe"),
        *(b'{"last": ' + b"9" * 5_000 + b"}", b"[" * 100_000),
    ],
)
def test_what_is_no_price_is_odd(body: bytes) -> None:
    source = Source.parse("https://exchange.example/#last")

    with pytest.raises(OddAnswerError):
        quote_of(source.value(body))


@pytest.mark.parametrize(
    ("said", "asked", "cents"),
    [
        ([], 3, None),
        ([100], 1, 100),
        ([100], 3, None),
        ([100, 102], 3, 101),
        ([100, 102, 104], 3, 102),
        ([100, 102, 99_999], 3, 101),
        ([1, 100, 102], 3, 101),
        ([100, 200], 2, None),
        ([100, 150, 200], 3, None),
        ([100, 101, 1_000, 2_000], 4, None),
        ([100, 101, 102, 1_000, 2_000], 5, 101),
    ],
)
def test_the_price_is_the_median_of_a_majority_that_agrees(
    said: list[int], asked: int, cents: int | None
) -> None:
    quotes = [Quote(100_000 * one) for one in said]

    found = agreed(quotes, asked)

    assert found == (None if cents is None else Quote(100_000 * cents))


@given(st.lists(CENTS, min_size=1, max_size=7), st.integers(0, 6), st.data())
def test_no_minority_makes_the_price(honest: list[int], silent: int, data: st.DataObject) -> None:
    """With honest sources near each other, fewer liars than those move it nowhere beyond them."""
    low = min(honest)
    honest = [low + (one - low) % (low // 100) for one in honest]
    liars = data.draw(st.lists(st.integers(1, 10**13), max_size=max(0, len(honest) - silent - 1)))
    said = [Quote(one) for one in (*honest, *liars)]

    found = agreed(said, len(said) + silent)

    if found is not None:
        assert min(honest) <= found.cents_per_btc <= max(honest) or _near(found, honest)


def _near(found: Quote, honest: list[int]) -> bool:
    """A liar who stays within the bound of outliers is one opinion among others."""
    return min(honest) * 95 <= 100 * found.cents_per_btc <= max(honest) * 105


def test_the_settings_say_who_is_asked(tmp_path: Path) -> None:
    own = Settings(data_dir=tmp_path)
    fixed = Settings(data_dir=tmp_path, price_usd=64_000, price_sources=("kraken",))
    named = Settings(data_dir=tmp_path, price_sources=("kraken", "https://a.example/#b"))
    real = own.model_copy(update={"node": "lnd"})

    assert feed.price_sources(own) == feed.price_sources(fixed) == []
    assert [one.name for one in feed.price_sources(named)] == ["api.kraken.com", "a.example"]
    assert len(feed.price_sources(real)) == len(EXCHANGES)
    assert feed.rates_source(own) is None
    assert feed.rates_source(real) is not None


def test_rates_are_read_for_currencies_there_are() -> None:
    said = {"EUR": "0.9", "JPY": 150, "XXX": 1, "GBP": "x", "CHF": -1, "USD": 2, "KWD": "1e-7"}

    found = rates.read(prices_of(json.loads(json.dumps(said))))

    assert found == {
        "USD": DOLLAR,
        "EUR": Rate("EUR", 900_000_000),
        "JPY": Rate("JPY", 150 * RATE_SCALE),
    }


@pytest.mark.parametrize("said", [None, 5, "EUR", [], {}, {"EUR": None}])
def test_an_answer_without_rates_is_odd(said: object) -> None:
    with pytest.raises(OddAnswerError):
        prices_of(said)


def test_rates_that_are_too_old_serve_nobody_but_name_the_currencies() -> None:
    clock = [0.0]
    told = Rates(None, now=lambda: clock[0], steady=lambda: clock[0], age_max_s=3_600)
    assert [one.code for one in told.listed()] == ["USD"]
    with pytest.raises(PriceUnavailable):
        told.of("EUR")

    told.hear({"USD": DOLLAR, "EUR": Rate("EUR", 900_000_000)})
    assert told.of("EUR").billionths == 900_000_000
    with pytest.raises(InvalidInput, match="Invalid currency"):
        told.of("JPY")
    clock[0] = 3_600.1

    with pytest.raises(PriceUnavailable):
        told.of("EUR")
    with pytest.raises(InvalidInput):
        told.of("XYZ")
    assert told.of("USD") == DOLLAR
    assert [one.code for one in told.listed()] == ["EUR", "USD"]


def test_the_sandbox_has_a_rate_for_every_currency() -> None:
    assert simulated_rates().keys() == simulated.RATES.keys() == currencies.all_currencies().keys()
    assert all(Decimal(text) > 0 for text in simulated.RATES.values())


@pytest.mark.parametrize(
    ("code", "name", "symbol", "flag", "digits"),
    [
        ("USD", "US Dollar", "$", "🇺🇸", 2),
        ("EUR", "Euro", "€", "🇪🇺", 2),
        ("JPY", "Japanese Yen", "¥", "🇯🇵", 0),
        ("KWD", "Kuwaiti Dinar", "KWD", "🇰🇼", 3),
        ("XOF", "West African CFA Franc", "F CFA", "", 0),
    ],
)
def test_a_currency_has_name_symbol_flag_and_digits(
    code: str, name: str, symbol: str, flag: str, digits: int
) -> None:
    found = currencies.all_currencies()[code]

    assert (found.name, found.symbol, found.flag, found.digits) == (name, symbol, flag, digits)
