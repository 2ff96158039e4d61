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
    name = "total" if detail["is_total"] else "per-payment"
    span = "in all" if detail["is_total"] else "in one payment"
    label = detail["label"] or detail["id"]
    spent = f" and has spent {detail['spent_sat']} sats" if detail["is_total"] else ""
    spent += spending.waiting(detail["waiting_sat"])
    fees = ", routing fees included" if detail["includes_fees"] else ""
    return SpendingLimitReached(
        Phrase(
            "%(name)s spending limit exceeded: the derived key %(label)s may spend "
            "%(limit_sat)s sats %(span)s%(spent)s; this payment needs "
            "%(needed_sat)s sats%(fees)s. Send less, or have another key derived "
            "for it.",
            name=name,
            label=repr(label),
            limit_sat=detail["limit_sat"],
            span=span,
            spent=spent,
            needed_sat=detail["needed_sat"],
            fees=fees,
        )
    )
