"""What operators did, and where they are signed in."""

from typing import Final

from starlette.responses import Response

from app.services.operators import sessions as operators
from app.services.operators import trail
from app.services.pages import PageRequest
from app.web.access import OPERATOR_PATH, Access, Row, acts, shows
from app.web.visit import Visit

_A_PAGE: Final = 50
_PATH: Final = f"{OPERATOR_PATH}/log"


async def _show(visit: Visit) -> Response:
    page = await trail.page(
        visit.runtime, PageRequest(_A_PAGE, visit.asked("after") or None, False)
    )
    return visit.page(
        "operator/log.html",
        acts=page.items,
        has_next=page.has_next,
        sessions=await operators.listed(visit.runtime),
    )


async def _end_others(visit: Visit) -> Response:
    ended = await operators.end_others(visit.runtime, visit.operating)
    return visit.go(_PATH, "Other sessions that ended: %(ended)s.", ended=ended)


ROWS: Final[tuple[Row, ...]] = (
    shows(_PATH, Access.OPERATOR, _show),
    acts(f"{OPERATOR_PATH}/sessions/end-others", Access.OPERATOR_CONFIRMED, _end_others),
)
