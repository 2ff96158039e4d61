"""The named points at which a process dies that issues, sends or follows, and how it is met there.

They are the same wherever it dies: within the process of the tests, by `Killed` (`test_dying`), or
as a server of its own that is killed on a real node (`tests/nodes/test_lnd_killed`).
"""

import asyncio
from enum import StrEnum
from typing import Any, Final
from unittest.mock import patch

from app.lightning import bolt11
from app.nodes.answers import NoTrace
from tests.dying import Death


class Issuing(StrEnum):
    """Where a process dies that makes an invoice."""

    MADE = "after the node has made it"
    WRITTEN = "after it was written down"


class Sending(StrEnum):
    """Where a process dies that sends."""

    RESERVING = "before the reserve is taken"
    RESERVED = "before the node is asked"
    ASKED = "after the node was asked"
    ANSWERED = "after the node has answered"
    ENDING = "before the end is booked"
    ENDED = "after the end was booked"


class Receiving(StrEnum):
    """Where a process dies that follows the node."""

    TOLD = "before it is credited"
    CREDITED = "between the credit and the cursor"
    CURSOR = "after the cursor was written"
    CLAIMING = "before what is held is claimed"
    CLAIMED = "before the node is told to take it"
    TAKEN = "after the node has taken it"


#: Those that only a node that holds has.
OF_HOLDING: Final = {Receiving.CLAIMING, Receiving.CLAIMED, Receiving.TAKEN}

#: Of the statement that ends a payment, whoever ends it and however.
_END: Final = "waited.movement_id AND p.state = 'sending'"

#: What stands in the statement before (False) or after which it dies; the others are of the node.
STATEMENTS: Final[dict[StrEnum, tuple[str, bool]]] = {
    Issuing.WRITTEN: ("INSERT INTO invoice ", True),
    Sending.RESERVING: ("INSERT INTO payment ", False),
    Sending.RESERVED: ("INSERT INTO payment ", True),
    Sending.ENDING: (_END, False),
    Sending.ENDED: (_END, True),
    Receiving.TOLD: ("INSERT INTO receipt ", False),
    Receiving.CREDITED: ("INSERT INTO receipt ", True),
    Receiving.CURSOR: ("UPDATE node_cursor", True),
    Receiving.CLAIMING: ("SET status = 'HELD'", False),
    Receiving.CLAIMED: ("SET status = 'HELD'", True),
}


def after_answer(part: type, name: str, death: Death) -> Any:
    """Have it die, in the block, once the node has answered a call."""
    call: Any = getattr(part, name)

    async def answer_to_the_dead(self: object, *arguments: object, **more: object) -> Any:
        answer = await call(self, *arguments, **more)
        if death.is_wanted:
            death.comes()
        return answer

    return patch.object(part, name, answer_to_the_dead)


def when_heard(payments: type, death: Death) -> Any:
    """Have it die, in the block, while the node is asked to pay and as soon as it knows of it."""
    call: Any = getattr(payments, "pay")  # noqa: B009 — a type of any backend's

    async def ask_and_die(self: Any, payment_request: str, **more: object) -> Any:
        if not death.is_wanted:
            return await call(self, payment_request, **more)
        asking = asyncio.ensure_future(call(self, payment_request, **more))
        payment_hash = bolt11.decode(payment_request).payment_hash
        while not asking.done() and await self.track(payment_hash) == NoTrace():  # noqa: ASYNC110
            await asyncio.sleep(0)
        try:
            death.comes()
        finally:  # where only a part of the process dies
            asking.cancel()
            await asyncio.gather(asking, return_exceptions=True)

    return patch.object(payments, "pay", ask_and_die)
