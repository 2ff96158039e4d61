"""What differs between the rails by which payments leave, in words of the books."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from app.ledger.model import Kind, System
from app.services.event_types import EventType
from app.services.wallets.movements import MovementKind, Rail


@dataclass(frozen=True, slots=True, kw_only=True)
class RailWords:
    """What a rail's journals and movements are called, and which of the house's funds it moves."""

    funds: System
    reserve: Kind
    settled: Kind
    failed: Kind
    payment: MovementKind
    refund: MovementKind
    #: What payers are told with the reserve: None where most have the end with their answer.
    reserved_event: EventType | None


WORDS: Final[Mapping[Rail, RailWords]] = MappingProxyType(
    {
        Rail.LIGHTNING: RailWords(
            funds=System.LIGHTNING,
            reserve=Kind.LIGHTNING_RESERVE,
            settled=Kind.LIGHTNING_SETTLED,
            failed=Kind.LIGHTNING_FAILED,
            payment=MovementKind.LIGHTNING_PAYMENT,
            refund=MovementKind.LIGHTNING_REFUND,
            reserved_event=None,
        ),
        Rail.ONCHAIN: RailWords(
            funds=System.ONCHAIN,
            reserve=Kind.ONCHAIN_RESERVE,
            settled=Kind.ONCHAIN_SETTLED,
            failed=Kind.ONCHAIN_FAILED,
            payment=MovementKind.ONCHAIN_PAYMENT,
            refund=MovementKind.ONCHAIN_REFUND,
            reserved_event=EventType.SEND_ONCHAIN,
        ),
    }
)
