"""The first page: what the wallets hold, and what moved last."""

from typing import Final

from starlette.responses import Response

from app.services.pages import PageRequest
from app.services.wallets import registry as wallets
from app.services.wallets import transactions
from app.web.access import Access, Row, shows
from app.web.visit import Visit

_LATEST: Final = 10


async def _show(visit: Visit) -> Response:
    usable = visit.member.usable_wallets
    balances = await wallets.balances(visit.runtime, usable)
    page = await transactions.page(
        visit.runtime, list(visit.member.wallets), PageRequest(_LATEST, None, False)
    )
    return visit.page("overview.html", wallets=usable, balances=balances, latest=page.items)


ROWS: Final[tuple[Row, ...]] = (shows("/", Access.MEMBER, _show),)
