"""Payments that leave, on whatever rail. Owns the table `payment` and its state machine.

    (reserve) ──▶ sending ──the rail says paid──▶ settled
                     ├─────the rail says failed─▶ failed ──it had paid all the same──▶ lost
                     └─────unknown: stays 'sending', and the reserve in flight

What is lost is the house's loss (`.losses`): the payer had the money back before.

Rails (`.lightning`) reserve before they send, and settle or release once they know. Every step is
one statement that moves the money and the state together, guarded by the state it leaves: whoever
comes second changes nothing. Each locks in one order: credential, wallet, payment.
"""

from dataclasses import dataclass
from uuid import UUID

import asyncpg
import structlog

from app.ledger import model
from app.ledger.model import Kind, System
from app.money import Currency, Money
from app.prices.dealer import Dealer
from app.prices.quotes import Quote, sat_worth
from app.principal import AccountId, UsedCredential, WalletId
from app.process.runtime import Runtime
from app.services.payments import reserves
from app.services.payments.reserves import Reserve
from app.services.wallets.movements import (
    FIRST_SIDE,
    MovementKind,
    MovementStatus,
    NewMovement,
    Rail,
    Side,
    rows_of,
)
from app.services.wallets.transactions import (
    Origin,
    Transaction,
    quote_of,
    rate_of,
    written,
)

_log = structlog.get_logger()


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
    idempotency_id: UUID | None
    quote: Quote | None
    amount_msat: int
    fee_limit_msat: int
    reserve: Reserve
    payment_hash: bytes
    payment_request: str
    destination: bytes
    memo: str | None

    def movement(self) -> NewMovement:
        """Return the movement that `reserve` makes of it."""
        return NewMovement(
            kind=MovementKind.LIGHTNING_PAYMENT,
            status=MovementStatus.PENDING,
            quote=self.quote,
            payment_hash=self.payment_hash,
            memo=self.memo,
            api_key_id=self.api_key_id,
            idempotency_id=self.idempotency_id,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """A payment that was reserved."""

    movement_id: bytes
    wallet_id: WalletId
    quote: Quote | None
    payment_hash: bytes
    payment_request: str
    amount_msat: int
    fee_limit_msat: int
    reserve: Reserve

    @property
    def reference(self) -> str:
        """What names it in the log: the id of the payer's transaction."""
        return (self.movement_id + FIRST_SIDE).hex()


async def reserve(
    runtime: Runtime, intent: Intent, movement: NewMovement, *, sender_s: float
) -> tuple[Payment, Transaction] | None:
    """Take the reserve and record the intent; None if the hash is being paid or was paid.

    For `sender_s` seconds from now the caller may hand the payment to the node. Raises what
    `post_movement` does, and then nothing happened.
    """
    reserve = intent.reserve
    posting = model.posting(Kind.LIGHTNING_RESERVE, reserves.taken(reserve))
    side = Side(
        wallet_id=intent.wallet_id,
        account_id=intent.account_id,
        amount=-reserve.units,
        fee=reserves.fee_of(reserve, reserve.units, intent.amount_msat).units,
        memo=intent.memo,
    )
    rows = await runtime.change(
        _RESERVE,
        intent.credential,
        posting.kind,
        posting.accounts,
        posting.amounts,
        *rows_of(movement, [side], runtime.settings.limits_of(intent.credential.level)),
        intent.rail,
        intent.wallet_id,
        reserve.units.currency,
        intent.amount_msat,
        intent.fee_limit_msat,
        reserve.units.units,
        reserve.held_msat,
        intent.payment_hash,
        intent.payment_request,
        intent.destination,
        sender_s,
        movement.mark,
        None if reserve.dealer is None else reserve.dealer.spread_ppm,
    )
    if not rows:
        return None
    payment = Payment(
        movement_id=rows[0]["id"][: -len(FIRST_SIDE)],
        wallet_id=intent.wallet_id,
        quote=intent.quote,
        payment_hash=intent.payment_hash,
        payment_request=intent.payment_request,
        amount_msat=intent.amount_msat,
        fee_limit_msat=intent.fee_limit_msat,
        reserve=reserve,
    )
    origin = Origin(payment_request=intent.payment_request)
    return payment, written(movement, side, rows[0]["id"], origin, rate_of(rows[0]))


async def settle(
    runtime: Runtime, payment: Payment, *, fee_msat: int, preimage: bytes | None
) -> tuple[Money, Money] | None:
    """Charge what a payment cost and return the rest; None if it had been ended before.

    Returns the payer's amount, negative and with the fee, and the fee.
    """
    cost_msat = payment.amount_msat + fee_msat
    entries, charged = reserves.spent(payment.reserve, cost_msat, System.LIGHTNING)
    posting = model.posting(Kind.LIGHTNING_SETTLED, entries)
    fee = reserves.fee_of(payment.reserve, charged, payment.amount_msat)
    if cost_msat > payment.reserve.held_msat:
        _log.error("fee_above_reserve", payment=payment.reference, fee_msat=fee_msat)
    rows = await runtime.change(
        _SETTLE,
        payment.movement_id,
        fee_msat,
        preimage,
        posting.kind,
        posting.accounts,
        posting.amounts,
        -charged.units,
        fee.units or None,
        sat_worth(fee, payment.quote),
    )
    return (-charged, fee) if rows else None


async def release(runtime: Runtime, payment: Payment, failure: str) -> bool:
    """Give all of a failed payment back; tell whether this call did."""
    posting = model.posting(Kind.LIGHTNING_FAILED, reserves.given_back(payment.reserve))
    refund = NewMovement(
        kind=MovementKind.LIGHTNING_REFUND,
        status=MovementStatus.FAILURE,
        quote=payment.quote,
        payment_hash=payment.payment_hash,
        parent_id=payment.movement_id,
    )
    side = Side(
        wallet_id=payment.wallet_id,
        amount=payment.reserve.units,
        fee=reserves.fee_of(payment.reserve, payment.reserve.units, payment.amount_msat).units,
    )
    rows = await runtime.change(
        _RELEASE,
        payment.movement_id,
        failure,
        posting.kind,
        posting.accounts,
        posting.amounts,
        *rows_of(refund, [side]),
    )
    return bool(rows)


async def sender_done(runtime: Runtime, payment: Payment) -> None:
    """Let the reconciler ask about a payment at once: nobody hands it to the node any more."""
    await runtime.change(_SENDER_DONE, payment.movement_id)


async def live_state(runtime: Runtime, payment_hash: bytes) -> str | None:
    """Return 'sending', 'settled' or 'lost' for a hash that is being or was paid, else None."""
    async with runtime.connection() as connection:
        state: str | None = await connection.fetchval(_LIVE_STATE, payment_hash)
    return state


async def claim(runtime: Runtime, size: int) -> list[Payment]:
    """Return payments whose outcome is unknown and on which nobody is working.

    One that was claimed is not claimed again for a while, the longer the older it is.
    """
    async with runtime.connection() as connection:
        rows = await connection.fetch(_CLAIM, size)
    return [payment_of(row) for row in rows]


def payment_of(row: asyncpg.Record) -> Payment:
    """Make a payment of a row with all its columns and the price of its movement."""
    quote = quote_of(row)
    spread_ppm = row["spread_ppm"]
    return Payment(
        movement_id=row["movement_id"],
        wallet_id=row["wallet_id"],
        quote=quote,
        payment_hash=row["payment_hash"],
        payment_request=row["payment_request"],
        amount_msat=row["amount_msat"],
        fee_limit_msat=row["fee_limit_msat"],
        reserve=Reserve(
            wallet_id=row["wallet_id"],
            units=Money(row["reserve"], Currency(row["currency"])),
            held_msat=row["held_msat"],
            dealer=None if spread_ppm is None or quote is None else Dealer(quote, spread_ppm),
        ),
    )


# The row comes before the money: the unique index on live hashes decides who pays. The locks come
# before the row, since its id is made under them.
_RESERVE = """
WITH begun AS (
    SELECT moment, substring(id FOR 7) || $18::bytea AS id FROM begin_movement($1, $3)
), intent AS (
    INSERT INTO payment (movement_id, rail, wallet_id, currency, amount_msat, fee_limit_msat,
                         reserve, held_msat, payment_hash, payment_request, destination,
                         sender_until, spread_ppm)
    SELECT begun.id, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,
           clock_timestamp() + make_interval(secs => $17), $19
      FROM begun
    ON CONFLICT (payment_hash) WHERE state <> 'failed' DO NOTHING
    RETURNING movement_id
)
SELECT p.*
  FROM intent JOIN begun ON begun.id = intent.movement_id
 CROSS JOIN LATERAL post_movement($2, $3, $4, $5, $6, begun.moment, begun.id) p
"""
_SENDER_DONE = (
    "UPDATE payment SET sender_until = now() WHERE movement_id = $1 AND state = 'sending'"
)
_SETTLE = """
WITH locked AS (
    SELECT ledger_lock($5) AS moment
), done AS (
    UPDATE payment
       SET state = 'settled', fee_msat = $2, preimage = $3, ended_at = clock_timestamp()
      FROM locked
     WHERE movement_id = $1 AND state = 'sending'
    RETURNING movement_id, wallet_id, locked.moment
), moved AS (
    SELECT done.*, ledger_post($4, $5, $6, done.moment) AS journal_id FROM done
), decided AS (
    UPDATE movement m
       SET status = 'SUCCESS', spent_fee_sat = CASE WHEN m.spent_sat IS NOT NULL THEN $9::bigint END
      FROM moved
     WHERE m.id = moved.movement_id
)
UPDATE wallet_transaction t SET amount = $7, fee = $8
  FROM moved
 WHERE t.wallet_id = moved.wallet_id AND t.id = moved.movement_id || '\\x00'::bytea
RETURNING moved.journal_id
"""
_RELEASE = """
WITH begun AS (
    SELECT * FROM begin_movement(NULL, $4)
), done AS (
    UPDATE payment
       SET state = 'failed', failure = $2, ended_at = clock_timestamp(),
           recheck_at = CASE WHEN $2 = 'not_sent' THEN clock_timestamp() + interval '1 minute' END
      FROM begun
     WHERE movement_id = $1 AND state = 'sending'
    RETURNING movement_id
), decided AS (
    UPDATE movement m
       SET status = 'FAILURE', spent_sat = NULL, spent_fee_sat = NULL,
           -- What was not even sent may be tried again by a repetition of the same request.
           idempotency_id = CASE WHEN $2 <> 'not_sent' THEN m.idempotency_id END
      FROM done
     WHERE m.id = done.movement_id
    RETURNING m.id
)
SELECT p.id
  FROM decided CROSS JOIN begun
 CROSS JOIN LATERAL post_movement($3, $4, $5, $6, $7, begun.moment, begun.id) p
"""
_LIVE_STATE = "SELECT state FROM payment WHERE payment_hash = $1 AND state <> 'failed'"
_CLAIM = """
UPDATE payment p SET checked_at = clock_timestamp()
  FROM movement m
 WHERE m.id = p.movement_id AND p.movement_id IN (
       SELECT movement_id FROM payment
        WHERE state = 'sending' AND sender_until <= now()
          AND coalesce(checked_at, '-infinity') < now() - greatest(
              interval '1 second',
              least(interval '1 minute', (now() - moment_of(movement_id)) / 10))
        ORDER BY checked_at NULLS FIRST
        LIMIT $1
          FOR UPDATE SKIP LOCKED)
RETURNING p.*, m.cents_per_btc
"""
