"""Charts as SVG, made here: no script, and colours of the design by class."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from markupsafe import Markup, escape

_WIDTH: Final = 720
_HEIGHT: Final = 120
_GAP: Final = 0.25


class Stack(NamedTuple):
    """A bar of a chart: what is said of it, and its parts from below, by their classes."""

    title: str
    parts: Sequence[tuple[str, float]]


def bars(series: Sequence[Stack]) -> Markup:
    """Return a bar for each moment of a series, its parts on top of each other.

    The titles say the numbers, for who points at a bar; a table beside it is for who cannot.
    """
    most = max((sum(value for _, value in one.parts) for one in series), default=0) or 1
    step = _WIDTH / (len(series) or 1)
    drawn = []
    for index, one in enumerate(series):
        below, parts = 0.0, []
        for kind, value in one.parts:
            height = _HEIGHT * value / most
            below += height
            if height:
                parts.append(_bar(kind, index * step, step * (1 - _GAP), _HEIGHT - below, height))
        # What is pointed at is the whole height: a small bar is hard to meet.
        parts.append(_bar("any", index * step, step, 0, _HEIGHT))
        drawn.append(f"<g><title>{escape(one.title)}</title>{''.join(parts)}</g>")
    body = "".join(drawn)
    return Markup(  # noqa: S704  # numbers, and titles that were escaped
        f'<svg class="chart" viewBox="0 0 {_WIDTH} {_HEIGHT}" preserveAspectRatio="none" '
        f'width="{_WIDTH}" height="{_HEIGHT}" aria-hidden="true" focusable="false">{body}</svg>'
    )


def flows(series: Sequence[tuple[str, int, int]]) -> Markup:
    """Return for each day of a series what came in, above a line, and below it what went out.

    Each is a name, and two amounts; the table beside it says the numbers.
    """
    most = max((max(came, went) for _, came, went in series), default=0) or 1
    half = _HEIGHT / 2
    step = _WIDTH / (len(series) or 1)
    width = step * (1 - _GAP)
    drawn = []
    for index, (name, came, went) in enumerate(series):
        left = index * step
        up, down = half * came / most, half * went / most
        drawn.append(
            f"<g><title>{name}: +{came:,} \u2212{went:,}</title>"
            f"{_bar('bar in', left, width, half - up, up)}"
            f"{_bar('bar out', left, width, half, down)}</g>"
        )
    line = f'<path class="axis" d="M0 {half:.0f}H{_WIDTH}"/>'
    return Markup(  # noqa: S704  # numbers, and days that were made here
        f'<svg class="chart" viewBox="0 0 {_WIDTH} {_HEIGHT}" preserveAspectRatio="none" '
        f'width="{_WIDTH}" height="{_HEIGHT}" aria-hidden="true" focusable="false">'
        f"{''.join(drawn)}{line}</svg>"
    )


def _bar(kind: str, left: float, width: float, top: float, height: float) -> str:
    return (
        f'<rect class="{kind}" x="{left:.1f}" y="{top:.1f}" width="{width:.1f}" '
        f'height="{height:.1f}"/>'
    )
