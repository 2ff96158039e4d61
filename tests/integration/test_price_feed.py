"""Asking exchanges: recorded answers, told again by servers on this machine."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from app.errors import PriceUnavailable
from app.prices.market import Prices
from app.prices.quotes import Quote
from app.prices.sources import SourceError
from app.process.runtime import Runtime
from app.services.prices import feed
from app.services.prices.feed import Feed
from app.settings import Settings
from app.startup import open_runtime
from tests.conftest import make_settings

#: What each answers to its ticker, as of one moment; shortened.
COINBASE = json.dumps({"data": {"amount": "96871.235", "base": "BTC", "currency": "USD"}})
KRAKEN = json.dumps(
    {
        "error": [],
        "result": {
            "XXBTZUSD": {
                "a": ["96870.20000", "1", "1.000"],
                "c": ["96870.10000", "0.00010000"],
                "o": "95001.00000",
            }
        },
    }
)
BITSTAMP = json.dumps({"timestamp": "1764000000", "last": "96865", "bid": "96864", "ask": "96866"})
BITFINEX = "[96900,4.2,96901,3.9,1200,0.0125,96900.5,512.7,97500,95000]"
RATES = json.dumps({"result": "success", "base_code": "USD", "rates": {"USD": 1, "EUR": 0.8641}})


class Ticker:
    """A server of this machine that answers every request alike."""

    def __init__(self, body: str, status: str = "200 OK", *, silent: bool = False) -> None:
        self.body = body
        self.status = status
        self.silent = silent
        self.url = ""

    @asynccontextmanager
    async def serving(self) -> AsyncIterator["Ticker"]:
        server = await asyncio.start_server(self._answer, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/ticker"
        async with server:
            yield self

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        body = self.body.encode()
        head = (
            f"HTTP/1.1 {self.status}\r\ncontent-length: {len(body)}\r\n"
            "location: /elsewhere\r\nconnection: close\r\n\r\n"
        )
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            await reader.readuntil(b"\r\n\r\n")
            if self.silent:
                await reader.read()
            else:
                writer.write(head.encode() + body)
                await writer.drain()
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()


@asynccontextmanager
async def feeding(
    runtime: Runtime, *tickers: tuple[Ticker, str], rates: Ticker | None = None
) -> AsyncIterator[tuple[Runtime, Feed]]:
    """Give a runtime that asks tickers, each with the path of its price, and its feed."""
    async with AsyncExitStack() as stack:
        for ticker, _ in tickers:
            await stack.enter_async_context(ticker.serving())
        if rates is not None:
            await stack.enter_async_context(rates.serving())
        settings = runtime.settings.model_copy(
            update={
                "price_usd": None,
                "price_sources": tuple(f"{one.url}#{path}" for one, path in tickers),
                "rates_source": None if rates is None else f"{rates.url}#rates",
            }
        )
        prices = Prices.of(settings, runtime.clock.timestamp)
        asking = replace(runtime, settings=settings, prices=prices)
        yield asking, Feed(asking)


def four() -> list[tuple[Ticker, str]]:
    return [
        (Ticker(COINBASE), "data.amount"),
        (Ticker(KRAKEN), "result.XXBTZUSD.c.0"),
        (Ticker(BITSTAMP), "last"),
        (Ticker(BITFINEX), "6"),
    ]


async def test_the_price_is_the_median_of_what_exchanges_say(runtime: Runtime) -> None:
    async with feeding(runtime, *four()) as (asking, asks):
        with pytest.raises(PriceUnavailable):
            asking.prices.quote()
        await asks.fetch_price()

        # Between 96,870.10 and 96,871.24, in cents.
        assert asking.prices.quote() == Quote(9_687_067)
        assert 0 <= asking.prices.age_s() < 60
        assert not asking.prices.failures


@pytest.mark.parametrize(
    "broken",
    [
        Ticker("oops", "500 Internal Server Error"),
        Ticker(json.dumps({"last": "1"}), "302 Found"),
        Ticker("<html>maintenance</html>"),
        Ticker(json.dumps({"last": 0})),
        Ticker(json.dumps({"last": "96865", "padding": "x" * 300_000})),
        Ticker("", silent=True),
    ],
)
async def test_who_says_nothing_or_nonsense_is_left_out_and_counted(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch, broken: Ticker
) -> None:
    monkeypatch.setattr(feed, "_ANSWER_S_MAX", 0.5)
    async with feeding(runtime, *four()[:2], (broken, "last")) as (asking, asks):
        await asks.fetch_price()

        assert asking.prices.quote() == Quote(9_687_067)
        assert asking.prices.failures == {"127.0.0.1": 1}


async def test_who_is_far_off_is_left_out(runtime: Runtime) -> None:
    liar = Ticker(json.dumps({"last": "1000000"}))
    async with feeding(runtime, *four()[:2], (liar, "last")) as (asking, asks):
        await asks.fetch_price()

        assert asking.prices.quote() == Quote(9_687_067)


async def test_an_old_price_stays_old_while_too_few_answer(runtime: Runtime) -> None:
    tickers = four()[:3]
    async with feeding(runtime, *tickers) as (asking, asks):
        await asks.fetch_price()
        for ticker, _ in tickers[1:]:
            ticker.status = "503 Service Unavailable"
        age_s = asking.prices.age_s()
        with capture_logs() as logs:
            await asks.fetch_price()
            await asks.fetch_price()
            assert asking.prices.age_s() > age_s
            for ticker, _ in tickers[1:]:
                ticker.status = "200 OK"
            await asks.fetch_price()

    said = [(entry["event"], entry["source"]) for entry in logs if "source" in entry]
    assert said.count(("price_source_failed", "price")) == 1
    assert said.count(("price_source_is_back", "price")) == 1
    assert asking.prices.failures == {"127.0.0.1": 4}


async def test_rates_are_asked_of_one_source(runtime: Runtime) -> None:
    table = Ticker(RATES)
    async with feeding(runtime, *four()[:1], rates=table) as (asking, asks):
        await asks.fetch_rates()
        table.body = "[]"
        await asks.fetch_rates()

        assert asking.prices.rates.of("EUR").billionths == 864_100_000
        assert [one.code for one in asking.prices.rates.listed()] == ["EUR", "USD"]
        assert asking.prices.failures == {"127.0.0.1": 1}


async def test_a_command_asks_once_if_it_must(runtime: Runtime) -> None:
    async with feeding(runtime, *four()) as (asking, _):
        await feed.ready(asking)
        assert asking.prices.quote() == Quote(9_687_067)
    await feed.ready(asking)

    assert not asking.prices.failures


async def test_a_fixed_price_asks_nobody(runtime: Runtime) -> None:
    asks = Feed(runtime)

    await asks.fetch_price()
    await asks.fetch_rates()

    assert not runtime.prices.failures


async def test_a_source_that_cannot_be_asked_is_told_at_the_start(
    settings: Settings, database_url: str, tmp_path: Path
) -> None:
    wrong = make_settings(database_url, tmp_path, price_usd=None, price_sources=("krakn",))

    with pytest.raises(SourceError, match="krakn is no source of prices"):
        async with open_runtime(wrong, migrates=False):
            pass
