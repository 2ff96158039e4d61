"""Movements of money and their sides, as the program hands them to the database.

A movement is what is true whoever looks: how the money went, how that stands, at which price. Each
wallet that it moves has a side, which clients call a transaction. Both are written by the SQL
function `post_movement`, in the statement that moves the money; `app.services.wallets.transactions`
reads them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import partial
from secrets import token_bytes
from types import MappingProxyType
from typing import Final, NamedTuple
from uuid import UUID

from app.money import DailyLimits, Money
from app.prices.quotes import Quote, millicents_worth, sat_worth
from app.principal import AccountId, DerivedBy, WalletId
from app.services.event_types import EventType

#: The side of whoever began a movement is its first.
FIRST_SIDE: Final = b"\0"

#: How many bytes of an id say when.
MOMENT_BYTES: Final = 7
#: What an id of a movement ends with, after its moment.
_MARK_BYTES: Final = 4
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


class MovementStatus(StrEnum):
    """A failed payment keeps its debit and gets a refund; both are FAILURE."""

    PENDING = "PENDING"
    SUCCESS = "SUCCESS"
    FAILURE = "FAILURE"


class Rail(StrEnum):
    """What a movement began on, respectively was settled on."""

    INTRALEDGER = "intraledger"
    LIGHTNING = "lightning"
    ONCHAIN = "onchain"


class MovementKind(StrEnum):
    """How money moves; the names of the database's type `movement_kind`."""

    INTRALEDGER = "intraledger"
    INTRALEDGER_INVOICE = "intraledger_invoice"
    INTRALEDGER_ADDRESS = "intraledger_address"
    LIGHTNING_RECEIPT = "lightning_receipt"
    LIGHTNING_PAYMENT = "lightning_payment"
    LIGHTNING_REFUND = "lightning_refund"
    ONCHAIN_RECEIPT = "onchain_receipt"
    ONCHAIN_PAYMENT = "onchain_payment"
    ONCHAIN_REFUND = "onchain_refund"
    CONVERSION = "conversion"
    FEE = "fee"
    CORRECTION = "correction"


#: On which rails each kind begins and is settled.
RAILS: Final[Mapping[MovementKind, tuple[Rail, Rail]]] = MappingProxyType(
    {
        MovementKind.INTRALEDGER: (Rail.INTRALEDGER, Rail.INTRALEDGER),
        MovementKind.INTRALEDGER_INVOICE: (Rail.LIGHTNING, Rail.INTRALEDGER),
        MovementKind.INTRALEDGER_ADDRESS: (Rail.ONCHAIN, Rail.INTRALEDGER),
        MovementKind.LIGHTNING_RECEIPT: (Rail.LIGHTNING, Rail.LIGHTNING),
        MovementKind.LIGHTNING_PAYMENT: (Rail.LIGHTNING, Rail.LIGHTNING),
        MovementKind.LIGHTNING_REFUND: (Rail.LIGHTNING, Rail.LIGHTNING),
        MovementKind.ONCHAIN_RECEIPT: (Rail.ONCHAIN, Rail.ONCHAIN),
        MovementKind.ONCHAIN_PAYMENT: (Rail.ONCHAIN, Rail.ONCHAIN),
        MovementKind.ONCHAIN_REFUND: (Rail.ONCHAIN, Rail.ONCHAIN),
        MovementKind.CONVERSION: (Rail.INTRALEDGER, Rail.INTRALEDGER),
        MovementKind.FEE: (Rail.INTRALEDGER, Rail.INTRALEDGER),
        MovementKind.CORRECTION: (Rail.INTRALEDGER, Rail.INTRALEDGER),
    }
)


_RECEIVED: Final[Mapping[Rail, EventType]] = MappingProxyType(
    {
        Rail.INTRALEDGER: EventType.RECEIVE_INTRALEDGER,
        Rail.LIGHTNING: EventType.RECEIVE_LIGHTNING,
        Rail.ONCHAIN: EventType.RECEIVE_ONCHAIN,
    }
)
_SENT: Final[Mapping[Rail, EventType]] = MappingProxyType(
    {
        Rail.INTRALEDGER: EventType.SEND_INTRALEDGER,
        Rail.LIGHTNING: EventType.SEND_LIGHTNING,
        Rail.ONCHAIN: EventType.SEND_ONCHAIN,
    }
)


def receipt_event(kind: MovementKind) -> EventType:
    """Return what the side that gets money is told: by the rail on which it began, as in Blink."""
    return _RECEIVED[RAILS[kind][0]]


def payment_event(kind: MovementKind) -> EventType:
    """Return what the side that pays is told."""
    return _SENT[RAILS[kind][0]]


@dataclass(frozen=True, slots=True, kw_only=True)
class NewMovement:
    """A movement to be written. `memo` is what the side that began it sees.

    `quote` is the price at that moment, None if there was none: bitcoin moves all the same.
    """

    kind: MovementKind
    status: MovementStatus
    quote: Quote | None
    payment_hash: bytes | None = None
    memo: str | None = None
    api_key_id: UUID | None = None
    derived_by: DerivedBy | None = None
    idempotency_id: UUID | None = None
    parent_id: bytes | None = None
    #: The Bitcoin address that is paid, and where in which transaction.
    address: str | None = None
    outpoint: bytes | None = None
    #: The end of its id, by which it is found again should the database's answer get lost.
    mark: bytes = field(default_factory=partial(token_bytes, _MARK_BYTES))

    def spent(self, first: "Side") -> tuple[int, int] | None:
        """Return what a payment is worth in satoshi, and its fee; None if it is none of a key.

        `first` is its first side. Raises `PriceUnavailable` as `row`.
        """
        if self.api_key_id is None or first.amount.units >= 0:
            return None
        fee_sat = sat_worth(Money(first.fee, first.amount.currency), self.quote)
        return sat_worth(-first.amount, self.quote) - fee_sat, fee_sat

    def row(self, first: "Side") -> tuple[object, ...]:
        """Return it as the database's type `new_movement`; `first` is its first side.

        What a payment counts against the limits of its key is its worth in satoshi. Raises
        `PriceUnavailable` if that is of dollars, and there is no price.
        """
        spent_sat, spent_fee_sat = self.spent(first) or (None, None)
        return (
            self.kind,
            self.status,
            None if self.quote is None else self.quote.cents_per_btc,
            self.payment_hash,
            self.memo or None,
            self.api_key_id,
            self.idempotency_id,
            self.parent_id,
            spent_sat,
            spent_fee_sat,
            self.address,
            self.outpoint,
            None if self.derived_by is None else self.derived_by.id,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """A wallet's side to be written.

    `amount` is signed and, when sending, includes `fee`, which is in the same unit. `event` is the
    type of the event that tells the account of it; without an account there is none.
    """

    wallet_id: WalletId
    account_id: AccountId | None = None
    amount: Money
    fee: int = 0
    counterparty: str | None = None
    memo: str | None = None
    event: EventType | None = None

    def row(self, movement_memo: str | None, volume: "Volume | None" = None) -> tuple[object, ...]:
        """Return it as the database's type `new_side`."""
        return (
            self.wallet_id,
            self.amount.units,
            self.fee or None,
            self.counterparty,
            self.own_memo(movement_memo),
            self.event,
            self.account_id,
            volume,
        )

    def own_memo(self, movement_memo: str | None) -> str | None:
        """Return what is stored as its memo: None for that of the movement, empty for none."""
        memo, shared = self.memo or None, movement_memo or None
        return None if memo == shared else memo or ""


def rows_of(
    movement: NewMovement, sides: Sequence[Side], limits: DailyLimits | None = None
) -> tuple[object, list[object]]:
    """Return a movement and its sides as `post_movement` takes them.

    `limits` are those of the payer's account, where there is a payer. Raises `PriceUnavailable` for
    what needs a price that there is not.
    """
    volume = None if limits is None else volume_of(movement, sides, limits)
    first, *others = sides
    rows: list[object] = [first.row(movement.memo, volume)]
    rows += [side.row(movement.memo) for side in others]
    return movement.row(first), rows


class Volume(NamedTuple):
    """What a payment counts against a limit of its account, as the database's type `new_volume`."""

    account_id: AccountId | None
    kind: str
    millicents: int
    limit_cents: int


def volume_of(movement: NewMovement, sides: Sequence[Side], limits: DailyLimits) -> Volume | None:
    """Return what a payment counts against a limit of its account.

    None is nothing: there is no such limit, or the money stays in its account and currency.
    """
    payer = sides[0]
    kind, limit_cents = "withdrawal", limits.withdrawal
    if len(sides) > 1:
        kind, limit_cents = "internal_send", limits.internal_send
        if sides[1].account_id == payer.account_id:
            kind, limit_cents = "convert", limits.convert
            if sides[1].amount.currency is payer.amount.currency:
                return None
    if limit_cents is None:
        return None
    sent = Money(-payer.amount.units - payer.fee, payer.amount.currency)
    return Volume(payer.account_id, kind, millicents_worth(sent, movement.quote), limit_cents)


def moment_of(some_id: bytes) -> datetime:
    """Return when the movement with this id, or with a transaction of this id, was made."""
    return _EPOCH + timedelta(0, 0, int.from_bytes(some_id[:MOMENT_BYTES], "big"))


def second_of(some_id: bytes) -> int:
    """Return the same in whole seconds since 1970."""
    return int.from_bytes(some_id[:MOMENT_BYTES], "big") // 1_000_000
