"""The operator's pages: for whoever has signed in with the root key."""

from typing import Final

from app.web.access import Row
from app.web.pages.operator import (
    accounts,
    entering,
    keys,
    money,
    node,
    overview,
    queues,
    receipts,
    server,
    trails,
)

ROWS: Final[tuple[Row, ...]] = (
    *overview.ROWS,
    *accounts.ROWS,
    *keys.ROWS,
    *money.ROWS,
    *receipts.ROWS,
    *queues.ROWS,
    *node.ROWS,
    *server.ROWS,
    *trails.ROWS,
    *entering.ROWS,
)
