"""Asks the sources of prices and exchange rates, for this process.

What none or too few of them say leaves the price as it was, which grows old and then serves nobody
(`app.prices.fresh`): nothing is raised.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING, Final, TypeVar

import structlog

from app.by_need import by_need
from app.prices import rates, sources
from app.prices.sources import EXCHANGES, RATES_SOURCE, OddAnswerError, Source
from app.process.runtime import Runtime
from app.settings import Settings

if TYPE_CHECKING:
    import httpx2
else:
    httpx2 = by_need("httpx2")

T = TypeVar("T")

_TIMEOUT_S: Final = 5.0
#: Of one answer in all, however slowly it comes.
_ANSWER_S_MAX: Final = 10.0
_ANSWER_BYTES_MAX: Final = 262_144

_log = structlog.get_logger()


def price_sources(settings: Settings) -> list[Source]:
    """Return who is asked for the price: nobody if it is fixed or made up. Raises `SourceError`."""
    if settings.price_usd is not None or settings.makes_up_its_price:
        return []
    return [Source.parse(text) for text in settings.price_sources or EXCHANGES]


def rates_source(settings: Settings) -> Source | None:
    """Return who is asked for exchange rates, None if they are a table. Raises `SourceError`."""
    return None if settings.has_own_rates else Source.parse(settings.rates_source or RATES_SOURCE)


def check(settings: Settings) -> None:
    """Raise `SourceError` unless all sources in the settings can be asked."""
    price_sources(settings)
    rates_source(settings)


class Feed:
    """What a process asks, and which of its sources did not say the last time."""

    def __init__(self, runtime: Runtime) -> None:
        self._prices = runtime.prices
        self._price_sources = price_sources(runtime.settings)
        self._rates_source = rates_source(runtime.settings)
        self._silent: set[str] = set()

    async def fetch_price(self) -> None:
        """Ask all sources at once; keep the median of those that agree."""
        if not self._price_sources:
            return
        asked_at = monotonic()
        async with _client() as client:
            said = await asyncio.gather(
                *(self._ask(client, one, sources.quote_of) for one in self._price_sources)
            )
        quotes = [quote for quote in said if quote is not None]
        agreed = sources.agreed(quotes, len(self._price_sources))
        if agreed is not None:
            self._prices.hear(agreed, age_s=monotonic() - asked_at)
        self._tell("price", agreed is not None, sources=len(quotes), asked=len(said))

    async def fetch_rates(self) -> None:
        """Ask the source of exchange rates."""
        if self._rates_source is None:
            return
        asked_at = monotonic()
        async with _client() as client:
            said = await self._ask(client, self._rates_source, sources.prices_of)
        if said is not None:
            self._prices.rates.hear(rates.read(said), age_s=monotonic() - asked_at)

    async def _ask(
        self, client: httpx2.AsyncClient, source: Source, read: Callable[[object], T]
    ) -> T | None:
        """Return what a source says, None if it does not or it is odd; count that."""
        try:
            async with asyncio.timeout(_ANSWER_S_MAX):
                said = read(source.value(await _body(client, source.url)))
        except (httpx2.HTTPError, OddAnswerError, TimeoutError) as error:
            self._prices.failures[source.name] += 1
            self._tell(source.name, False, error=type(error).__name__, why=str(error)[:200])
            return None
        self._tell(source.name, True)
        return said

    def _tell(self, what: str, is_there: bool, **why: object) -> None:
        """Log when something falls silent, or speaks again; not every time in between."""
        if is_there and what in self._silent:
            self._silent.discard(what)
            _log.info("price_source_is_back", source=what)
        elif not is_there and what not in self._silent:
            self._silent.add(what)
            _log.warning("price_source_failed", source=what, **why)


def _client() -> httpx2.AsyncClient:
    return httpx2.AsyncClient(timeout=_TIMEOUT_S, headers={"accept": "application/json"})


async def _body(client: httpx2.AsyncClient, url: str) -> bytes:
    """Return the body of an answer. Raises `httpx2.HTTPError`, `OddAnswerError`."""
    async with client.stream("GET", url) as response:
        if response.status_code != httpx2.codes.OK:
            raise OddAnswerError(f"status {response.status_code}")
        body = bytearray()
        async for part in response.aiter_bytes():
            body += part
            if len(body) > _ANSWER_BYTES_MAX:
                raise OddAnswerError("too long an answer")
    return bytes(body)


async def ready(runtime: Runtime) -> None:
    """Ask for a price once, if this process has none yet: for commands, which run no loops."""
    if runtime.prices.quote_or_none() is None:
        await Feed(runtime).fetch_price()
