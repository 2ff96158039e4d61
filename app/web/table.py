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
from app.web.pages.developers import console, reading
from app.web.pages.keys import acting, creating, listing, showing
from app.web.pages.simulator import home, lightning, onchain, receivers

_SIMULATOR: Final[tuple[Row, ...]] = (
    *home.ROWS,
    *lightning.ROWS,
    *onchain.ROWS,
    *receivers.ROWS,
)

ROWS: Final[tuple[Row, ...]] = (
    *overview.ROWS,
    *receive.ROWS,
    *pay.ROWS,
    *send.ROWS,
    *transactions.ROWS,
    *listing.ROWS,
    *creating.ROWS,
    *acting.ROWS,
    *showing.ROWS,
    *webhooks.ROWS,
    *reading.ROWS,
    *console.ROWS,
    *settings.ROWS,
    *security.ROWS,
    *entry.ROWS,
    *confirming.ROWS,
    *design.ROWS,
    *_SIMULATOR,
)

#: What there is on a real node: there nobody plays the outside world.
ROWS_OF_REAL_NODES: Final[tuple[Row, ...]] = tuple(one for one in ROWS if one not in _SIMULATOR)
