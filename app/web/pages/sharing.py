"""An invoice for whoever has its link: `/i/{payment hash}`, which nobody guesses.

It shows what the invoice itself says and how it stands, and nothing else of whose it is.
"""

from typing import Final

from starlette.responses import Response

from app.web.access import Access, Row, shows
from app.web.pages import invoice_state
from app.web.visit import Visit


async def _show(visit: Visit) -> Response:
    invoice = await invoice_state.by_path(visit)
    return visit.page(
        "receive/state.html" if visit.is_part else "receive/shared.html",
        invoice=invoice,
        state=invoice_state.of(visit, invoice),
        told_payer=True,
    )


ROWS: Final[tuple[Row, ...]] = (
    shows("/i/{hash}", Access.ANYONE, _show),
    shows("/i/{hash}/events", Access.ANYONE, invoice_state.watch),
)
