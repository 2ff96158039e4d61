"""The table of keys."""

from typing import Final

from starlette.responses import Response

from app.services.keys import registry as api_keys
from app.services.keys import spending
from app.services.keys.filters import KeyFilter
from app.services.keys.spending import Budget, Spending
from app.services.pages import PageRequest
from app.web.access import Access, Row, shows
from app.web.visit import Visit

_A_PAGE: Final = 50


async def _show(visit: Visit) -> Response:
    archived = visit.asked("archived") == "1"
    wanted = KeyFilter(text=visit.asked("search"))
    page = await api_keys.page(
        visit.runtime,
        visit.member.account_id,
        PageRequest(_A_PAGE, visit.asked("after") or None, False),
        archived=archived,
        wanted=wanted,
    )
    spent = await spending.of_keys(visit.runtime, [key.id for key in page.items if key.limits])
    return visit.page(
        "keys/list.html",
        keys=page.items,
        has_next=page.has_next,
        archived=archived,
        search=visit.asked("search"),
        tightest={id_: tightest(found) for id_, found in spent.items()},
    )


def tightest(found: Spending) -> Budget | None:
    """Return the budget of which the least is left, in parts of its limit."""
    bounded = [one for one in found.budgets if one.limit_sat and one.window != "PER_PAYMENT"]
    return max(bounded, key=lambda one: one.spent_sat / (one.limit_sat or 1), default=None)


ROWS: Final[tuple[Row, ...]] = (shows("/keys", Access.MEMBER, _show),)
