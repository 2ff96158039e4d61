"""All pages of the dashboard, with who may see each. What is not here does not exist."""

from typing import Final

from app.web.access import Row
from app.web.pages import (
    confirming,
    design,
    entry,
    many,
    overview,
    pay,
    receive,
    security,
    send,
    settings,
    sharing,
    transactions,
    transfer,
    webhooks,
)
from app.web.pages.keys import acting, creating, listing, showing

ROWS: Final[tuple[Row, ...]] = (
    *overview.ROWS,
    *receive.ROWS,
    *pay.ROWS,
    *sharing.ROWS,
    *send.ROWS,
    *many.ROWS,
    *transfer.ROWS,
    *transactions.ROWS,
    *listing.ROWS,
    *creating.ROWS,
    *acting.ROWS,
    *showing.ROWS,
    *webhooks.ROWS,
    *settings.ROWS,
    *security.ROWS,
    *entry.ROWS,
    *confirming.ROWS,
    *design.ROWS,
)
