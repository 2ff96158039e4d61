"""All pages of the dashboard, with who may see each. What is not here does not exist."""

from typing import Final

from app.web.access import Row
from app.web.pages import (
    confirming,
    design,
    entry,
    overview,
    pay,
    receive,
    security,
    send,
    settings,
    transactions,
    webhooks,
)
from app.web.pages.keys import (
    acting,
    approving,
    creating,
    deriving,
    explaining,
    listing,
    owners,
    roles,
    showing,
    topping,
)

ROWS: Final[tuple[Row, ...]] = (
    *overview.ROWS,
    *receive.ROWS,
    *pay.ROWS,
    *send.ROWS,
    *transactions.ROWS,
    *listing.ROWS,
    *creating.ROWS,
    # Before the pages of a key, whose ids stand where these have a word.
    *topping.ROWS,
    *owners.ROWS,
    *roles.ROWS,
    *approving.ROWS,
    *acting.ROWS,
    *showing.ROWS,
    *deriving.ROWS,
    *explaining.ROWS,
    *webhooks.ROWS,
    *settings.ROWS,
    *security.ROWS,
    *entry.ROWS,
    *confirming.ROWS,
    *design.ROWS,
)
