"""Charts as SVG, made here: no script, and colours of the design by class."""

from collections.abc import Sequence
from typing import Final

from markupsafe import Markup

_WIDTH: Final = 720
_HEIGHT: Final = 120
_GAP: Final = 0.25


def bars(series: Sequence[tuple[str, int, int]]) -> Markup:
    """Return a bar for each moment of a series: what went well, and on top of it what did not.

    The titles say the numbers, for who points at a bar; a table beside it is for who cannot.
    """
    most = max((good + bad for _, good, bad in series), default=0) or 1
    step = _WIDTH / (len(series) or 1)
    width = step * (1 - _GAP)
    drawn = []
    for index, (name, good, bad) in enumerate(series):
        left = index * step
        high, low = _HEIGHT * good / most, _HEIGHT * bad / most
        drawn.append(
            f"<g><title>{name[:16].replace('T', ' ')}: {good + bad} ({bad} failed)</title>"
            f"{_bar('bar', left, width, _HEIGHT - high, high)}"
            f"{_bar('bar bad', left, width, _HEIGHT - high - low, low)}</g>"
        )
    body = "".join(drawn)
    return Markup(  # noqa: S704  # numbers, and moments that were made here
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
