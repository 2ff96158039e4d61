"""Deposits on the chain, as a client may see them. Owns the table `onchain_deposit`.

    (the node shows it) ──▶ seen ──confirmed──▶ credited            once, with a receipt
                              │        └──too little──▶ suspense    the operator's to assign
                              └──the chain has it no more──▶ taken_back ──it has it again──▶ seen

What a dollar wallet cannot buy cents for, since dollars are turned off or the house owes enough of
them, goes to a bitcoin wallet of its account, as what comes over Lightning does.

What was credited is never taken back from its wallet: should a reorganisation reach that far, the
row says since when the money is gone, and `latchkey check` and the log tell the operator. The
looking is done in `.watch`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

import asyncpg

from app.database.pool import Connection
from app.ledger import model
from app.ledger.model import Kind, Posting, System
from app.money import MSAT_PER_SAT, Currency, Money, sats
from app.prices.dealer import cents
from app.prices.quotes import Quote
from app.principal import AccountId, WalletId
from app.process.hub import Event
from app.process.runtime import Runtime
from app.services.events import relay as events
from app.services.onchain import fees
from app.services.payments import dollars, receivable
from app.services.wallets import registry as wallets
from app.services.wallets.awaited import awaited
from app.services.wallets.movements import (
    MovementKind,
    MovementStatus,
    NewMovement,
    Rail,
    Side,
    receipt_event,
    rows_of,
)
from app.services.wallets.transactions import Transaction

#: How many deposits of an account are counted as pending at most.
PENDING_MAX = 1_000


class DepositState(StrEnum):
    """Where a deposit stands; see above."""

    SEEN = "seen"
    TAKEN_BACK = "taken_back"
    CREDITED = "credited"
    SUSPENSE = "suspense"


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenDeposit:
    """A row: an output to an address of a wallet."""

    txid: bytes
    vout: int
    address: str
    wallet_id: WalletId
    account_id: AccountId
    currency: Currency
    amount_sat: int
    height: int | None
    seen_at: datetime
    state: DepositState
    is_gone: bool

    @property
    def outpoint(self) -> bytes:
        return outpoint(self.txid, self.vout)


@dataclass(frozen=True, slots=True)
class Credit:
    """What a deposit comes to, for which wallet; the fee is part of neither amount."""

    wallet_id: WalletId
    amount: Money
    fee: Money
    fee_sat: int


def outpoint(txid: bytes, vout: int) -> bytes:
    """Return what names an output: by it a receipt is booked once."""
    return txid + vout.to_bytes(4, "big")


async def _credit_of(runtime: Runtime, deposit: SeenDeposit, quote: Quote | None) -> Credit:
    """Return what a deposit comes to after the house's fee, and for which wallet.

    An amount of 0 is too little. Raises `PriceUnavailable` where cents are to be bought.
    """
    fee_sat, rest_sat = _shares(runtime, deposit.amount_sat)
    wallet_id = deposit.wallet_id
    if deposit.currency is Currency.USD and rest_sat:
        bought = await receivable.cents_bought(runtime, quote, rest_sat * MSAT_PER_SAT)
        if bought is not None:
            assert quote is not None, "they were bought at it"
            return Credit(wallet_id, bought, _in_cents(fee_sat, quote), fee_sat)
        wallet_id = await wallets.bitcoin_wallet(runtime, deposit.account_id)
    return Credit(wallet_id, sats(rest_sat), sats(fee_sat), fee_sat)


def _shares(runtime: Runtime, amount_sat: int) -> tuple[int, int]:
    """Return the house's fee and what is left, in satoshi; nothing of what is too little."""
    fee_sat = fees.fee_sat(runtime.settings.deposit_fees, amount_sat)
    if amount_sat < max(runtime.settings.deposit_sat_min, fee_sat + 1):
        return 0, 0
    return fee_sat, amount_sat - fee_sat


def _in_cents(fee_sat: int, quote: Quote) -> Money:
    return cents(quote.cents(fee_sat * MSAT_PER_SAT))


async def book(runtime: Runtime, deposit: SeenDeposit, height: int) -> bool:
    """Credit a confirmed deposit, or put aside what is too little; tell whether this call did.

    Raises `PriceUnavailable` for a dollar wallet, and what the database does; then nothing was
    booked.
    """
    quote = runtime.prices.quote_or_none()
    credit = await _credit_of(runtime, deposit, quote)
    if not credit.amount.units:
        return await _put_aside(runtime, deposit, height)
    posting = _posting(deposit, credit)
    movement = NewMovement(
        kind=MovementKind.ONCHAIN_RECEIPT,
        status=MovementStatus.SUCCESS,
        quote=quote,
        address=deposit.address,
        outpoint=deposit.outpoint,
    )
    side = Side(
        wallet_id=credit.wallet_id,
        account_id=deposit.account_id,
        amount=credit.amount,
        fee=credit.fee.units,
        event=receipt_event(movement.kind),
    )
    rows = await runtime.change(
        _CREDIT,
        posting.kind,
        posting.accounts,
        posting.amounts,
        *rows_of(movement, [side]),
        deposit.txid,
        deposit.vout,
        height,
        deposit.outpoint,
        deposit.amount_sat * MSAT_PER_SAT,
        Rail.ONCHAIN,
    )
    if not rows:  # another process has credited it meanwhile
        return False
    runtime.hub.committed(events.of_sides(movement, [side], rows))
    received_msat = deposit.amount_sat * MSAT_PER_SAT
    runtime.tallies.received(Rail.ONCHAIN, "credited", received_msat)
    return True


async def pending(runtime: Runtime, wallet_ids: Sequence[WalletId]) -> list[Transaction]:
    """Return the deposits of some wallets that are not credited yet, newest first: one query.

    At most `PENDING_MAX`. What is too little to be credited is left out.
    """
    async with runtime.connection() as connection:
        rows = await connection.fetch(
            _PENDING, wallet_ids, runtime.settings.deposit_sat_min, PENDING_MAX
        )
    return [pending_transaction(runtime, deposit_of(row)) for row in rows]


async def unconfirmed(connection: Connection) -> int:
    """Return how many of all wallets wait to be confirmed."""
    number: int = await connection.fetchval(_UNCONFIRMED)
    return number


async def by_event(runtime: Runtime, wallet_id: WalletId, event_id: bytes) -> Transaction | None:
    """Return what an event told of a deposit, as a pending transaction."""
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_BY_EVENT, event_id, wallet_id)
    return None if row is None else pending_transaction(runtime, deposit_of(row))


def pending_transaction(runtime: Runtime, deposit: SeenDeposit) -> Transaction:
    """Return a deposit as the transaction that it will be, at today's price.

    The amount is 0 for a dollar wallet while nobody can say what it will get: there is no price, or
    dollars are turned off.
    """
    quote = runtime.prices.quote_or_none()
    credit_sat, fee_sat, credit_cents, fee_cents = worth(runtime, deposit.amount_sat, quote)
    amount, fee = sats(credit_sat), sats(fee_sat)
    if deposit.currency is Currency.USD:
        amount, fee = cents(credit_cents), cents(fee_cents)
    return awaited(
        deposit.outpoint,
        wallet_id=deposit.wallet_id,
        amount=amount,
        fee=fee,
        quote=quote,
        address=deposit.address,
        seen_at=deposit.seen_at,
    )


def worth(runtime: Runtime, amount_sat: int, quote: Quote | None) -> tuple[int, int, int, int]:
    """Return what a deposit gives a wallet and the house's fee, in satoshi, then in cents.

    The cents are 0 while nobody can say: there is no price, or dollars are turned off.
    """
    fee_sat, rest_sat = _shares(runtime, amount_sat)
    if quote is None or runtime.settings.dollars != "on":
        return rest_sat, fee_sat, 0, 0
    bought = dollars.dealer(runtime, quote).cents_bought(rest_sat * MSAT_PER_SAT)
    return rest_sat, fee_sat, bought.units, _in_cents(fee_sat, quote).units


def deposit_of(row: asyncpg.Record) -> SeenDeposit:
    """Make a deposit of a row joined with its wallet."""
    return SeenDeposit(
        txid=row["txid"],
        vout=row["vout"],
        address=row["address"],
        wallet_id=row["wallet_id"],
        account_id=row["account_id"],
        currency=Currency(row["currency"]),
        amount_sat=row["amount_sat"],
        height=row["height"],
        seen_at=row["seen_at"],
        state=DepositState(row["state"]),
        is_gone=row["gone_at"] is not None,
    )


def seen_event(deposit: SeenDeposit, row: asyncpg.Record) -> Event:
    """Return the event that tells of a deposit, from the row that wrote it."""
    return Event(
        xid=row["event_xid"],
        id=row["event_number"],
        type=receipt_event(MovementKind.ONCHAIN_RECEIPT),
        status=MovementStatus.PENDING,
        account_id=deposit.account_id,
        wallet_id=deposit.wallet_id,
        api_key_id=None,
        subject=row["event_id"],
        payment_hash=None,
    )


async def _put_aside(runtime: Runtime, deposit: SeenDeposit, height: int) -> bool:
    received_msat = deposit.amount_sat * MSAT_PER_SAT
    posting = model.posting(
        Kind.SUSPENSE,
        [
            model.system(System.ONCHAIN, -received_msat),
            model.system(System.SUSPENSE, received_msat),
        ],
    )
    rows = await runtime.change(
        _SUSPEND,
        posting.kind,
        posting.accounts,
        posting.amounts,
        deposit.txid,
        deposit.vout,
        height,
        deposit.outpoint,
        received_msat,
        Rail.ONCHAIN,
    )
    if rows:
        runtime.tallies.received(Rail.ONCHAIN, "suspense", received_msat)
    return bool(rows)


def _posting(deposit: SeenDeposit, credit: Credit) -> Posting:
    """Return the posting that credits a deposit; the house keeps its fee in bitcoin."""
    received_msat = deposit.amount_sat * MSAT_PER_SAT
    fee_msat = credit.fee_sat * MSAT_PER_SAT
    entries = [
        model.system(System.ONCHAIN, -received_msat),
        model.system(System.FEES_EARNED, fee_msat),
        model.wallet(credit.wallet_id, credit.amount),
    ]
    if credit.amount.currency is Currency.USD:
        entries += dollars.entries(received_msat - fee_msat, credit.amount.units)
    return model.posting(Kind.ONCHAIN_RECEIPT, entries)


SELECT = """
SELECT d.*, w.account_id, w.currency FROM onchain_deposit d JOIN wallet w ON w.id = d.wallet_id
"""
_PENDING = f"""{SELECT}
 WHERE d.state = 'seen' AND d.wallet_id = ANY($1) AND d.amount_sat >= $2
 ORDER BY d.seen_at DESC, d.txid, d.vout LIMIT $3
"""  # made of constants
_BY_EVENT = f"{SELECT} WHERE d.event_id = $1 AND d.wallet_id = $2"
# Locks in one order: wallet, deposit, receipt.
_CREDIT = """
WITH begun AS (
    SELECT * FROM begin_movement(NULL, $2)
), taken AS (
    UPDATE onchain_deposit SET state = 'credited', height = $8
      FROM begun
     WHERE txid = $6 AND vout = $7 AND state IN ('seen', 'taken_back')
    RETURNING address, begun.id, begun.moment
), booked AS (
    INSERT INTO receipt (rail, reference, amount_msat, state, movement_id)
    SELECT $11, $9, $10, 'credited', taken.id FROM taken
    RETURNING movement_id
), used AS (
    UPDATE onchain_address o SET used_at = clock_timestamp()
      FROM taken WHERE o.address = taken.address AND o.used_at IS NULL
)
SELECT p.*
  FROM booked JOIN taken ON taken.id = booked.movement_id
 CROSS JOIN LATERAL post_movement($1, $2, $3, $4, $5, taken.moment, taken.id) p
"""
_SUSPEND = """
WITH taken AS (
    UPDATE onchain_deposit SET state = 'suspense', height = $6
     WHERE txid = $4 AND vout = $5 AND state IN ('seen', 'taken_back')
    RETURNING txid
), booked AS (
    INSERT INTO receipt (rail, reference, amount_msat, state)
    SELECT $9, $7, $8, 'suspense' FROM taken
    RETURNING reference
)
SELECT ledger_post($1, $2, $3) FROM booked
"""
_UNCONFIRMED = "SELECT count(*) FROM onchain_deposit WHERE state = 'seen'"
#: What `latchkey check` asks of deposits.
CLAIMS: Final = {
    "what was credited to an address is on the chain": """
SELECT encode(d.txid, 'hex') || ':' || d.vout AS subject,
       d.amount_sat || ' sat, gone since ' || d.gone_at AS detail
  FROM onchain_deposit d
 WHERE d.gone_at IS NOT NULL
 LIMIT $1
""",
    "what came in on the chain was booked once": """
SELECT encode(coalesce(r.reference, d.txid || int4send(d.vout)), 'hex') AS subject,
       coalesce(d.state, 'no') || ' deposit, ' || coalesce(r.state, 'no') || ' receipt' AS detail
  FROM (SELECT * FROM receipt WHERE rail = 'onchain') r
  FULL JOIN (SELECT * FROM onchain_deposit WHERE state IN ('credited', 'suspense')) d
    ON d.txid || int4send(d.vout) = r.reference
 WHERE (r.amount_msat = d.amount_sat * 1000
        AND (d.state = 'credited') = (r.state = 'credited')) IS NOT TRUE
 LIMIT $1
""",
}
