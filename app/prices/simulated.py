"""The sandbox's own market: a price that is a function of the time, the same on every machine."""

from typing import Final

from app.prices.quotes import Quote

#: Around what the price moves.
MIDDLE_CENTS: Final = 100_000_00

_EVERY_S: Final = 60
#: Waves that are added up: how long each takes in minutes, and how far it goes either way, in
#: millionths of the middle. Together never more than 2 %.
_WAVES: Final = ((47, 500), (60 * 11, 4_500), (60 * 24 * 9, 15_000))


def quote_at(timestamp: float) -> Quote:
    """Return the price of a moment, in seconds since 1970; it changes once a minute at most."""
    minute = int(timestamp // _EVERY_S)
    millionths = sum(_wave(minute, period, height) for period, height in _WAVES)
    return Quote(MIDDLE_CENTS + MIDDLE_CENTS * millionths // 1_000_000)


def _wave(minute: int, period: int, height: int) -> int:
    """Return where a wave of straight lines is, from `-height` to `height`."""
    place = 4 * (minute % period)  # up from 0, down through it, and up again
    if place < period:
        return height * place // period
    if place < 3 * period:
        return height * (2 * period - place) // period
    return height * (place - 4 * period) // period
