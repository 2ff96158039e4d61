"""What went over a network, to the millisatoshi.

A wallet holds whole satoshi and cents, so a transaction's amounts are rounded, never in its owner's
favour. What was really sent, received and charged on the way is in the rows of the rail.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.process.runtime import Runtime
from app.services.payments import incoming, outgoing
from app.services.wallets.movements import Rail
from app.services.wallets.transactions import Transaction

#: The bytes of a transaction's id that are its movement's.
_MOVEMENT_BYTES: Final = 11


@dataclass(frozen=True, slots=True)
class Exact:
    """Both in millisatoshi; None for what is not known, or was settled in the books."""

    amount_msat: int | None = None
    fee_msat: int | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """A transaction that went over the Lightning network, as far as it says where to look."""

    id: bytes
    received_by: bytes | None = None
    """The payment hash of what came in; None of what went out."""

    @classmethod
    def of(cls, record: Transaction) -> "Wanted | None":
        """Return where to look for a transaction; None if nothing of it went over a network."""
        if record.settlement is not Rail.LIGHTNING:
            return None
        return cls(record.id, record.payment_hash if record.amount.units > 0 else None)


async def of_transactions(runtime: Runtime, wanted: Sequence[Wanted]) -> dict[Wanted, Exact]:
    """Return what each moved: one round trip for what went out, one for what came in."""
    movements = {one.id[:_MOVEMENT_BYTES]: one for one in wanted if one.received_by is None}
    receipts = {one.received_by: one for one in wanted if one.received_by is not None}
    found: dict[Wanted, Exact] = dict.fromkeys(wanted, Exact())
    if movements:
        for movement_id, amount_msat, fee_msat in await outgoing.sent(runtime, list(movements)):
            found[movements[movement_id]] = Exact(amount_msat, fee_msat)
    if receipts:
        for payment_hash, amount_msat in await incoming.received(runtime, list(receipts)):
            found[receipts[payment_hash]] = Exact(amount_msat)
    return found
