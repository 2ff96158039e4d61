"""Payments that leave, as values: what is to be paid, and what was reserved for it."""

from dataclasses import dataclass
from uuid import UUID

import asyncpg

from app.money import Currency, Money
from app.nodes.answers import Speed
from app.prices.dealer import Dealer
from app.prices.quotes import Quote
from app.principal import AccountId, DerivedBy, UsedCredential, WalletId
from app.services.payments import rails
from app.services.payments.reserves import Reserve
from app.services.wallets.movements import FIRST_SIDE, MovementStatus, NewMovement, Rail
from app.services.wallets.transactions import quote_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Intent:
    """A payment to be made: `reserve` is what leaves the wallet, amount and most possible fee.

    `quote` is the price at that moment, which is that of the reserve's dealer if it has one.
    """

    rail: Rail
    account_id: AccountId
    wallet_id: WalletId
    credential: UsedCredential
    api_key_id: UUID | None
    derived_by: DerivedBy | None
    idempotency_id: UUID | None
    quote: Quote | None
    amount_msat: int
    fee_limit_msat: int
    reserve: Reserve
    memo: str | None
    #: What the house charges beside; part of the reserve.
    house_fee_msat: int = 0
    #: Of Lightning.
    payment_hash: bytes | None = None
    payment_request: str | None = None
    destination: bytes | None = None
    #: Of the chain; without a batch it is queued.
    address: str | None = None
    speed: Speed | None = None
    batch_id: UUID | None = None

    def movement(self) -> NewMovement:
        """Return the movement that `reserve` makes of it."""
        return NewMovement(
            kind=rails.WORDS[self.rail].payment,
            status=MovementStatus.PENDING,
            quote=self.quote,
            payment_hash=self.payment_hash,
            memo=self.memo,
            api_key_id=self.api_key_id,
            derived_by=self.derived_by,
            idempotency_id=self.idempotency_id,
            address=self.address,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """A payment that was reserved."""

    movement_id: bytes
    wallet_id: WalletId
    quote: Quote | None
    amount_msat: int
    fee_limit_msat: int
    reserve: Reserve
    house_fee_msat: int = 0
    rail: Rail = Rail.LIGHTNING
    #: Of Lightning, else empty.
    payment_hash: bytes = b""
    payment_request: str = ""
    #: Of the chain.
    address: str | None = None
    speed: Speed | None = None
    batch_id: UUID | None = None

    @property
    def reference(self) -> str:
        """What names it in the log: the id of the payer's transaction."""
        return (self.movement_id + FIRST_SIDE).hex()


def payment_of(row: asyncpg.Record) -> Payment:
    """Make a payment of a row with all its columns and the price of its movement."""
    quote = quote_of(row)
    spread_ppm = row["spread_ppm"]
    return Payment(
        movement_id=row["movement_id"],
        wallet_id=row["wallet_id"],
        quote=quote,
        house_fee_msat=row["house_fee_msat"],
        rail=Rail(row["rail"]),
        payment_hash=row["payment_hash"] or b"",
        payment_request=row["payment_request"] or "",
        address=row["address"],
        speed=None if row["speed"] is None else Speed(row["speed"]),
        batch_id=row["batch_id"],
        amount_msat=row["amount_msat"],
        fee_limit_msat=row["fee_limit_msat"],
        reserve=Reserve(
            wallet_id=row["wallet_id"],
            units=Money(row["reserve"], Currency(row["currency"])),
            held_msat=row["held_msat"],
            dealer=None if spread_ppm is None or quote is None else Dealer(quote, spread_ppm),
        ),
    )
