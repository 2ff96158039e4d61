"""The design system on a page of its own: what it is made of, as it looks here."""

from typing import Final

from starlette.responses import Response

from app.web.access import Access, Row, shows
from app.web.charts import Stack, bars
from app.web.visit import Visit

_SERIES: Final = [
    Stack(f"{good} / {bad}", (("bar", good), ("bar bad", bad)))
    for good, bad in ((12, 0), (18, 1), (7, 0), (25, 4), (31, 0), (22, 2), (28, 0), (35, 1))
]


async def _show(visit: Visit) -> Response:
    chart = bars(_SERIES, lambda value: f"{value:g}", ("2026-01-01", "2026-01-08"))
    return visit.page("design.html", chart=chart)


ROWS: Final[tuple[Row, ...]] = (shows("/design", Access.ANYONE, _show),)
