"""The design system on a page of its own: what it is made of, as it looks here."""

from typing import Final

from starlette.responses import Response

from app.web.access import Access, Row, shows
from app.web.visit import Visit


async def _show(visit: Visit) -> Response:
    return visit.page("design.html")


ROWS: Final[tuple[Row, ...]] = (shows("/design", Access.ANYONE, _show),)
