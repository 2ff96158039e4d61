"""All pages of the dashboard, with who may see each. What is not here does not exist."""

from typing import Final

from app.web.access import Row
from app.web.pages import (
    confirming,
    contacts,
    design,
    entry,
    languages,
    many,
    operator,
    overview,
    passkeys,
    pay,
    receive,
    security,
    send,
    settings,
    sharing,
    signing_up,
    transactions,
    transfer,
    wallets,
    webhooks,
)
from app.web.pages.developers import console, reading
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
    *sharing.ROWS,
    *send.ROWS,
    *many.ROWS,
    *transfer.ROWS,
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
    *reading.ROWS,
    *console.ROWS,
    *settings.ROWS,
    *contacts.ROWS,
    *wallets.ROWS,
    *security.ROWS,
    *passkeys.ROWS,
    *entry.ROWS,
    *signing_up.ROWS,
    *confirming.ROWS,
    *languages.ROWS,
    *design.ROWS,
    *operator.ROWS,
    *_SIMULATOR,
)

#: What there is on a real node: there nobody plays the outside world.
ROWS_OF_REAL_NODES: Final[tuple[Row, ...]] = tuple(one for one in ROWS if one not in _SIMULATOR)
