"""Charts as SVG, made here: no script, and colours of the design by class.

The words of a chart, what its heights mean and its first and last moment, stand in HTML beside the
picture: so they keep their size however wide it is.
"""

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from markupsafe import Markup, escape

_WIDTH: Final = 720
_HEIGHT: Final = 120
_GAP: Final = 0.25
#: The ends of scales, of each power of ten.
_ENDS: Final = (1, 2, 4, 6, 8, 10)

Saying = Callable[[float], str]


class Stack(NamedTuple):
    """A bar of a chart: what is said of it, and its parts from below, by their classes."""

    title: str
    parts: Sequence[tuple[str, float]]


def bars(series: Sequence[Stack], words: Saying, moments: tuple[str, str]) -> Markup:
    """Return a bar for each moment of a series, its parts on top of each other.

    `words` say the values of the scale. The titles say the numbers, for who points at a bar; a
    table beside it is for who cannot.
    """
    most = _end(max((sum(value for _, value in one.parts) for one in series), default=0))
    step = _WIDTH / (len(series) or 1)
    drawn = []
    for index, one in enumerate(series):
        below, parts = 0.0, []
        for kind, value in one.parts:
            height = _HEIGHT * value / most
            below += height
            if height:
                parts.append(_bar(kind, index * step, step * (1 - _GAP), _HEIGHT - below, height))
        drawn.append(_group(one.title, parts, index * step, step))
    lines = _line("rule", 0) + _line("rule", _HEIGHT / 2) + _line("axis", _HEIGHT)
    return _plot(lines + "".join(drawn), [words(most), words(most / 2), words(0)], moments)


def flows(
    series: Sequence[tuple[str, int, int]], words: Saying, moments: tuple[str, str]
) -> Markup:
    """Return for each day of a series what came in, above a line, and below it what went out.

    Each is a name, and two amounts; the table beside it says the numbers. A side on which nothing
    is takes no room.
    """
    came_most = max((came for _, came, _ in series), default=0)
    went_most = max((went for _, _, went in series), default=0)
    up = _end(came_most) if came_most or not went_most else 0
    down = _end(went_most) if went_most else 0
    zero = _HEIGHT * up / (up + down)
    step = _WIDTH / (len(series) or 1)
    width = step * (1 - _GAP)
    drawn = []
    for index, (name, came, went) in enumerate(series):
        left = index * step
        high, low = _HEIGHT * came / (up + down), _HEIGHT * went / (up + down)
        parts = [
            _bar("bar in", left, width, zero - high, high) if high else "",
            _bar("bar", left, width, zero, low) if low else "",
        ]
        drawn.append(_group(f"{name}: +{words(came)} \u2212{words(went)}", parts, left, step))
    lines = _line("rule", 0) + _line("rule", _HEIGHT) + _line("axis", zero)
    ends = [words(up), f"\u2212{words(down)}" if down else words(0)]
    return _plot(lines + "".join(drawn), ends, moments)


def _end(most: float) -> float:
    """Return the end of a scale: a round number that is not below what is shown."""
    if most <= 0:
        return 1
    power: float = 1
    while power * 10 <= most:
        power *= 10
    while power > most:
        power /= 10
    return next(end * power for end in _ENDS if end * power >= most)


def _plot(body: str, scale: Sequence[str], moments: tuple[str, str]) -> Markup:
    said = "".join(f"<span>{escape(words)}</span>" for words in scale)
    times = "".join(f"<span>{escape(words)}</span>" for words in moments)
    return Markup(  # noqa: S704  # numbers, and words that were escaped
        f'<div class="plot" aria-hidden="true"><div class="scale">{said}</div>'
        f'<svg class="chart" viewBox="0 0 {_WIDTH} {_HEIGHT}" preserveAspectRatio="none" '
        f'width="{_WIDTH}" height="{_HEIGHT}" focusable="false">{body}</svg>'
        f'<div class="moments">{times}</div></div>'
    )


def _group(title: str, parts: Sequence[str], left: float, step: float) -> str:
    # What is pointed at is the whole height: a small bar is hard to meet.
    whole = _bar("any", left, step, 0, _HEIGHT)
    return f"<g><title>{escape(title)}</title>{''.join(parts)}{whole}</g>"


def _line(kind: str, top: float) -> str:
    return f'<path class="{kind}" d="M0 {top:.1f}H{_WIDTH}"/>'


def _bar(kind: str, left: float, width: float, top: float, height: float) -> str:
    return (
        f'<rect class="{kind}" x="{left:.1f}" y="{top:.1f}" width="{width:.1f}" '
        f'height="{height:.1f}"/>'
    )
