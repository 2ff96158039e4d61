"""What came in and is nobody's yet: shown to the operator, who assigns, returns or keeps it.

    suspense ──`assign`──▶ assigned, a wallet's      quarantined: tried again by `.incoming`
        ├──`.returns`──▶ returning ──▶ returned
        └──`keep`──▶ kept, the operator's own: they use the node for other things, too

Each step is guarded by the state it leaves, so that nothing is given away twice.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

import asyncpg
import structlog

from app.database.pool import Connection
from app.errors import InvalidInput, NotFound, WalletRefused, unexpected
from app.ledger import model
from app.ledger.model import Kind, System
from app.money import Currency, Money, sat_floor, sats
from app.phrases import Phrase
from app.principal import Actor, WalletId
from app.process.runtime import Runtime
from app.services import audit
from app.services.audit import AuditKind
from app.services.events import relay as events
from app.services.payments import dollars, incoming
from app.services.wallets import registry as wallets
from app.services.wallets.movements import (
    MovementKind,
    MovementStatus,
    NewMovement,
    Rail,
    Side,
    receipt_event,
    rows_of,
)

_MEMO = "Received beside what an invoice asked for, and assigned by the operator"

_HASH_BYTES: Final = 32
_VOUT_DIGITS: Final = 10

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class Stray:
    """A receipt that is not credited. `wallet_id` is whose invoice it was for, if there is one."""

    rail: Rail
    reference: bytes
    amount_msat: int
    booked_at: datetime
    state: str
    why: str
    wallet_id: WalletId | None
    #: The invoice by which it is, or was, returned.
    return_request: str | None

    @property
    def name(self) -> str:
        """What people know it by: its payment hash, of a deposit its output (`reference_of`)."""
        name, vout = self.reference[:_HASH_BYTES], self.reference[_HASH_BYTES:]
        return f"{name.hex()}:{int.from_bytes(vout, 'big')}" if vout else name.hex()


def reference_of(text: str) -> bytes:
    """Return the reference of what people call by a `Stray.name`. Raises `InvalidInput`."""
    name, colon, vout = text.strip().partition(":")
    try:
        reference = bytes.fromhex(name)
    except ValueError:
        reference = b""
    is_number = vout.isascii() and vout.isdecimal() and len(vout) < _VOUT_DIGITS
    if len(reference) != _HASH_BYTES or (colon and not is_number):
        raise InvalidInput(
            "The payment hash has 64 hexadecimal digits; a deposit's id, a colon and a number "
            "follow them."
        )
    return reference + int(vout).to_bytes(4, "big") if colon else reference


async def page(runtime: Runtime, *, limit: int, ended: bool = False) -> list[Stray]:
    """Return what a person must look at, oldest first; with `ended` also what was done with it."""
    async with runtime.connection() as connection:
        rows = await connection.fetch(_STRAYS, limit, ended)
    return [_stray(row) for row in rows]


async def find(runtime: Runtime, reference: bytes) -> Stray:
    """Return a receipt that is or was in suspense. Raises `NotFound`."""
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_STRAY, reference)
    if row is None:
        raise NotFound("Nothing by this name came in that was not credited.")
    return _stray(row)


async def assign(runtime: Runtime, actor: Actor, reference: bytes, wallet_id: WalletId) -> Money:
    """Give what is in suspense to a wallet; return what it was credited.

    Raises `NotFound`, `WalletRefused`, `PriceUnavailable` for a dollar wallet, and `InvalidInput`
    for what is not in suspense (any more) or less than the wallet's smallest unit.
    """
    stray = await find(runtime, reference)
    wallet = await wallets.find(runtime, wallet_id)
    if wallet is None:
        raise WalletRefused(unexpected("CouldNotFindWalletFromIdError"))
    quote = runtime.prices.quote_or_none()
    amount = sats(sat_floor(stray.amount_msat))
    if wallet.currency is Currency.USD:
        amount = dollars.dealer(runtime, quote).cents_bought(stray.amount_msat)
    if not amount.units:
        raise InvalidInput("It is less than the smallest unit of this wallet.")
    posting = incoming.receipt_posting(
        wallet_id, amount, stray.amount_msat, kind=Kind.CORRECTION, source=System.SUSPENSE
    )
    movement = NewMovement(
        kind=MovementKind.CORRECTION, status=MovementStatus.SUCCESS, quote=quote, memo=_MEMO
    )
    side = Side(
        wallet_id=wallet_id,
        account_id=wallet.account_id,
        amount=amount,
        memo=_MEMO,
        event=receipt_event(movement.kind),
    )
    async with runtime.connection() as connection, connection.transaction():
        rows = await connection.fetch(
            _ASSIGN,
            posting.kind,
            posting.accounts,
            posting.amounts,
            *rows_of(movement, [side]),
            reference,
            stray.rail,
        )
        if not rows:
            raise not_there(stray)
        await audit.record(
            connection,
            actor,
            AuditKind.RECEIPT_ASSIGNED,
            account_id=wallet.account_id,
            after={"transaction_id": rows[0]["id"].hex(), "received_msat": stray.amount_msat},
        )
    runtime.hub.committed(events.of_sides(movement, [side], rows))
    _log.info("receipt_assigned", payment_hash=reference.hex(), wallet_id=str(wallet_id))
    return amount


async def keep(runtime: Runtime, reference: bytes) -> int:
    """Book what is in suspense as the operator's own; return how much, in millisatoshi.

    Raises `NotFound`, and `InvalidInput` for what is not in suspense (any more).
    """
    stray = await find(runtime, reference)
    posting = model.posting(
        Kind.CAPITAL,
        [
            model.system(System.SUSPENSE, -stray.amount_msat),
            model.system(System.CAPITAL, stray.amount_msat),
        ],
    )
    rows = await runtime.change(
        _KEEP, stray.rail, reference, posting.kind, posting.accounts, posting.amounts
    )
    if not rows:
        raise not_there(stray)
    _log.info("receipt_kept", payment_hash=reference.hex(), amount_msat=stray.amount_msat)
    return stray.amount_msat


async def is_returned_by(runtime: Runtime, payment_hash: bytes) -> bool:
    """Tell whether something is being returned, or was, by paying an invoice of this hash."""
    async with runtime.connection() as connection:
        return await is_returned_by_within(connection, payment_hash)


async def is_returned_by_within(connection: Connection, payment_hash: bytes) -> bool:
    """Tell the same in the transaction of a connection."""
    found: bool = await connection.fetchval(_IS_RETURNED_BY, payment_hash)
    return found


#: How a refusal says where money is that is not in suspense.
_STATES: Final = {
    "quarantined": Phrase("quarantined"),
    "returning": Phrase("returning"),
    "assigned": Phrase("assigned"),
    "returned": Phrase("returned"),
    "kept": Phrase("kept"),
}


def not_there(stray: Stray) -> InvalidInput:
    """Return the refusal to do something with what is not in suspense."""
    return InvalidInput(
        Phrase(
            "It is not in suspense; it is %(state)s.", state=_STATES.get(stray.state, stray.state)
        )
    )


def _stray(row: asyncpg.Record) -> Stray:
    return Stray(
        rail=Rail(row["rail"]),
        reference=row["reference"],
        amount_msat=row["amount_msat"],
        booked_at=row["booked_at"],
        state=row["state"],
        why=row["reason"] or row["why"],
        wallet_id=row["wallet_id"],
        return_request=row["return_request"],
    )


_SELECT = """
SELECT r.rail, r.reference, r.amount_msat, r.booked_at, r.state, r.reason, r.return_request,
       coalesce(i.wallet_id, CASE r.rail WHEN 'onchain' THEN deposit_wallet(r.reference) END)
       AS wallet_id,
       CASE WHEN r.rail = 'onchain' THEN 'a deposit on the chain, less than is credited'
            WHEN i.payment_hash IS NULL THEN 'no invoice of ours has this hash'
            WHEN i.paid_by = 'intraledger' THEN 'the invoice was paid from inside before'
            ELSE 'too little for a wallet' END AS why
  FROM receipt r
  LEFT JOIN invoice i ON i.payment_hash = r.reference
"""
_STRAYS = f"""{_SELECT}
 WHERE r.state IN ('suspense', 'quarantined', 'returning')
    OR $2 AND r.state IN ('assigned', 'returned', 'kept')
 ORDER BY r.booked_at, r.reference LIMIT $1
"""  # made of constants
_STRAY = f"""{_SELECT}
 WHERE r.reference = $1 AND r.state <> 'credited'
"""  # made of constants
_IS_RETURNED_BY = """
SELECT EXISTS (SELECT FROM receipt
                WHERE return_hash = $1 AND state IN ('returning', 'returned'))
    OR EXISTS (SELECT FROM failed_return WHERE return_hash = $1 AND lost_msat IS NOT NULL)
"""
# Locks in one order: wallet, receipt.
_ASSIGN = """
WITH begun AS (
    SELECT * FROM begin_movement(NULL, $2)
), assigned AS (
    UPDATE receipt SET state = 'assigned', movement_id = begun.id
      FROM begun
     WHERE rail = $7 AND reference = $6 AND state = 'suspense'
    RETURNING movement_id
)
SELECT p.*
  FROM assigned JOIN begun ON begun.id = assigned.movement_id
 CROSS JOIN LATERAL post_movement($1, $2, $3, $4, $5, begun.moment, begun.id) p
"""
_KEEP = """
WITH kept AS (
    UPDATE receipt SET state = 'kept'
     WHERE rail = $1 AND reference = $2 AND state = 'suspense'
    RETURNING reference
)
SELECT ledger_post($3, $4, $5) FROM kept
"""
