"""What derived keys spent, and how much they may: in one payment, and in all.

The check and the record are part of `post_movement` (migrations 0004 and 0018), as those of a key's
own limits are (`app.services.keys.spending`), and a payment counts for each link of its chain.
"""

from typing import Final

import asyncpg
import orjson

from app.errors import SpendingLimitReached
from app.phrases import Phrase
from app.services.keys import spending

#: SQLSTATE of a payment that a limit of a derived key forbids.
LIMIT_REACHED: Final = "LK009"


def refusal(error: asyncpg.PostgresError) -> SpendingLimitReached:
    """Return the refusal that a database error with SQLSTATE `LIMIT_REACHED` stands for."""
    detail = orjson.loads(error.detail or "{}")
    name, span = Phrase("per-payment"), Phrase("in one payment")
    if detail["is_total"]:
        name, span = Phrase("total"), Phrase("in all")
    label = detail["label"] or detail["id"]
    return SpendingLimitReached(
        Phrase(
            "%(name)s spending limit exceeded: the derived key %(label)s may spend "
            "%(limit_sat)s sats %(span)s%(spent)s%(waiting)s; this payment needs "
            "%(needed_sat)s sats%(fees)s. Send less, or have another key derived for it.",
            name=name,
            label=repr(label),
            limit_sat=detail["limit_sat"],
            span=span,
            spent=spending.has_spent(detail["spent_sat"]) if detail["is_total"] else "",
            waiting=spending.waiting(detail["waiting_sat"]),
            needed_sat=detail["needed_sat"],
            fees=spending.fees(detail),
        )
    )
