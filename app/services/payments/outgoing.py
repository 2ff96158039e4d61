"""Payments that leave, on whatever rail. Owns the table `payment` and its state machine.

    (reserve) ──▶ sending ──the rail says paid──▶ settled
                     ├─────the rail says failed─▶ failed ──it had paid all the same──▶ lost
                     └─────unknown: stays 'sending', and the reserve in flight

What is lost is the house's loss (`.losses`): the payer had the money back before.

Rails (`.lightning`, and `app.services.onchain` for the chain) reserve before they send, and settle
or release once they know. Every step is one statement that moves the money and the state together,
guarded by the state it leaves: whoever comes second changes nothing. Each locks in one order:
credential, wallet, payment.
"""

from collections.abc import Sequence

import asyncpg
import structlog

from app.database.pool import Connection
from app.ledger import model
from app.ledger.model import Posting
from app.money import Money
from app.prices.quotes import sat_worth
from app.process.hub import Event
from app.process.runtime import Runtime
from app.services.events import relay as events
from app.services.payments import rails, reserves
from app.services.payments.intents import Intent, Payment, payment_of
from app.services.wallets.movements import (
    FIRST_SIDE,
    MovementStatus,
    NewMovement,
    Rail,
    Side,
    payment_event,
    rows_of,
)
from app.services.wallets.transactions import (
    Origin,
    Transaction,
    rate_of,
    written,
)

_log = structlog.get_logger()


async def reserve(
    runtime: Runtime, intent: Intent, movement: NewMovement, *, sender_s: float
) -> tuple[Payment, Transaction] | None:
    """Take the reserve and record the intent; None if the hash is being paid or was paid.

    For `sender_s` seconds from now the caller may hand the payment to the node. Raises what
    `post_movement` does, or that too many of the account's are under way, and then
    nothing happened.
    """
    reserve = intent.reserve
    posting = model.posting(rails.WORDS[intent.rail].reserve, reserves.taken(reserve))
    side = side_of(intent)
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
        intent.house_fee_msat,
        intent.address,
        intent.speed,
        intent.batch_id,
        intent.account_id,
        runtime.settings.payments_under_way_max or None,
    )
    if not rows:
        return None
    runtime.hub.committed(events.of_sides(movement, [side], rows))
    payment = Payment(
        movement_id=rows[0]["id"][: -len(FIRST_SIDE)],
        wallet_id=intent.wallet_id,
        quote=intent.quote,
        amount_msat=intent.amount_msat,
        fee_limit_msat=intent.fee_limit_msat,
        reserve=reserve,
        house_fee_msat=intent.house_fee_msat,
        rail=intent.rail,
        payment_hash=intent.payment_hash or b"",
        payment_request=intent.payment_request or "",
        address=intent.address,
        speed=intent.speed,
        batch_id=intent.batch_id,
    )
    origin = Origin(payment_request=intent.payment_request)
    return payment, written(movement, side, rows[0]["id"], origin, rate_of(rows[0]))


def side_of(intent: Intent) -> Side:
    """Return what a payment takes out of its wallet while it is not decided."""
    reserve = intent.reserve
    return Side(
        wallet_id=intent.wallet_id,
        account_id=intent.account_id,
        amount=-reserve.units,
        fee=reserves.fee_of(reserve, reserve.units, intent.amount_msat).units,
        memo=intent.memo,
        event=rails.WORDS[intent.rail].reserved_event,
    )


async def settle(
    runtime: Runtime, payment: Payment, *, fee_msat: int, preimage: bytes | None
) -> tuple[Money, Money] | None:
    """Charge what a payment cost and return the rest; None if it had been ended before.

    Returns the payer's amount, negative and with the fee, and the fee.
    """
    words = rails.WORDS[payment.rail]
    cost_msat = payment.amount_msat + fee_msat
    entries, charged = reserves.spent(
        payment.reserve, cost_msat, words.funds, house_fee_msat=payment.house_fee_msat
    )
    posting = model.posting(words.settled, entries)
    fee = reserves.fee_of(payment.reserve, charged, payment.amount_msat)
    if cost_msat + payment.house_fee_msat > payment.reserve.held_msat:
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
        payment_event(words.payment),
    )
    _tell(runtime, payment, MovementStatus.SUCCESS, rows)
    if rows:
        runtime.tallies.payments.add(payment.rail, "settled")
        runtime.tallies.paid_msat.add(payment.rail, number=cost_msat)
    return (-charged, fee) if rows else None


async def release(runtime: Runtime, payment: Payment, failure: str) -> bool:
    """Give all of a failed payment back; tell whether this call did."""
    posting = model.posting(rails.WORDS[payment.rail].failed, reserves.given_back(payment.reserve))
    refund = NewMovement(
        kind=rails.WORDS[payment.rail].refund,
        status=MovementStatus.FAILURE,
        quote=payment.quote,
        payment_hash=payment.payment_hash or None,
        parent_id=payment.movement_id,
        address=payment.address,
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
        payment_event(rails.WORDS[payment.rail].payment),
    )
    _tell(runtime, payment, MovementStatus.FAILURE, rows)
    if rows:
        runtime.tallies.payments.add(payment.rail, "failed")
    return bool(rows)


async def lose(
    connection: Connection, payment: Payment, posting: Posting, *, fee_msat: int, preimage: bytes
) -> bool:
    """Book that the node has paid what was given back; tell whether this call did.

    Raises `asyncpg.UniqueViolationError` while another payment of its hash is live.
    """
    booked = await connection.fetchrow(
        _LOSE,
        payment.movement_id,
        fee_msat,
        preimage,
        posting.kind,
        posting.accounts,
        posting.amounts,
    )
    return booked is not None


async def sender_done(runtime: Runtime, payment: Payment) -> None:
    """Let the reconciler ask about a payment at once: nobody hands it to the node any more."""
    await runtime.change(_SENDER_DONE, payment.movement_id)


async def live_state(runtime: Runtime, payment_hash: bytes) -> str | None:
    """Return 'sending', 'settled' or 'lost' for a hash that is being or was paid, else None."""
    async with runtime.connection() as connection:
        return await live_state_within(connection, payment_hash)


async def live_state_within(connection: Connection, payment_hash: bytes) -> str | None:
    """Return the same in the transaction of a connection."""
    state: str | None = await connection.fetchval(_LIVE_STATE, payment_hash)
    return state


async def states_of(runtime: Runtime, payment_hashes: Sequence[bytes]) -> dict[bytes, str]:
    """Return the states of payments by their hashes: 'failed' where no other has that hash.

    What returns a receipt is 'returned'. Hashes that the books do not know are left out.
    """
    async with runtime.connection() as connection:
        rows = await connection.fetch(_STATES, list(payment_hashes))
    return {row["payment_hash"]: row["state"] for row in rows}


async def take_turn(connection: Connection, payment_hash: bytes) -> None:
    """Have whoever else would book what the node did with a hash wait for this transaction's end.

    The payment of a wallet and a return of the house may be of the same hash, and the node has paid
    it once. To be taken before any row is.
    """
    await connection.execute(_TAKE_TURN, payment_hash)


async def begin_none(connection: Connection) -> None:
    """Have no payment begin until this transaction's end; those that are beginning are waited for.

    For the seldom case that what is written elsewhere must keep a payment from beginning: what
    begins after sees it.
    """
    await connection.execute("LOCK TABLE payment IN SHARE MODE")


async def claim(runtime: Runtime, rail: Rail, size: int) -> list[Payment]:
    """Return payments of a rail whose outcome is unknown and on which nobody is working.

    One that was claimed is not claimed again for a while, the longer the more often it was: after
    a second first, after a minute in the end.
    """
    rows = await runtime.change(_CLAIM, size, rail, payment_event(rails.WORDS[rail].payment))
    claimed = [payment_of(row) for row in rows]
    for payment, row in zip(claimed, rows, strict=True):
        if row["id"] is not None:
            _tell(runtime, payment, MovementStatus.PENDING, [row])
    return claimed


def _tell(
    runtime: Runtime, payment: Payment, status: MovementStatus, rows: list[asyncpg.Record]
) -> None:
    """Tell subscribers in this process of the events that the end of a payment wrote."""
    runtime.hub.committed(
        Event(
            xid=row["xid"],
            id=row["id"],
            account_id=row["account_id"],
            api_key_id=row["api_key_id"],
            type=payment_event(rails.WORDS[payment.rail].payment),
            status=status,
            wallet_id=payment.wallet_id,
            subject=payment.movement_id + FIRST_SIDE,
            payment_hash=payment.payment_hash or None,
        )
        for row in rows
    )


# The row comes before the money: the unique index on live hashes decides who pays. The locks come
# before the row, since its id is made under them.
# What is being returned by paying a hash, the node is paying: see `returns`.
_RESERVE = """
WITH begun AS (
    SELECT moment, substring(id FOR 7) || $18::bytea AS id FROM begin_movement($1, $3)
), intent AS (
    INSERT INTO payment (movement_id, rail, wallet_id, currency, amount_msat, fee_limit_msat,
                         reserve, held_msat, payment_hash, payment_request, destination,
                         sender_until, spread_ppm, house_fee_msat, address, speed, batch_id)
    SELECT begun.id, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,
           clock_timestamp() + make_interval(secs => $17), $19, $20, $21, $22, $23
      FROM begun
     WHERE NOT EXISTS (SELECT FROM receipt
                        WHERE state = 'returning' AND return_hash = $14::bytea)
    ON CONFLICT (payment_hash) WHERE state <> 'failed' DO NOTHING
    RETURNING movement_id
), allowed AS MATERIALIZED (
    SELECT movement_id AS id, payments_under_way($24, $25) FROM intent
)
SELECT p.*
  FROM allowed JOIN begun ON begun.id = allowed.id
 CROSS JOIN LATERAL post_movement($2, $3, $4, $5, $6, begun.moment, allowed.id) p
"""
_SENDER_DONE = (
    "UPDATE payment SET sender_until = now() WHERE movement_id = $1 AND state = 'sending'"
)
# Whoever ends a payment waits for its row before it writes anything: the number of a transaction is
# given with its first write, and what is told of a payment is told in their order.
_SETTLE = """
WITH locked AS (
    SELECT ledger_lock($5) AS moment
), waited AS (
    SELECT p.movement_id, locked.moment
      FROM locked JOIN payment p ON p.movement_id = $1
       FOR UPDATE OF p
), done AS (
    UPDATE payment p
       SET state = 'settled', fee_msat = $2, preimage = $3, ended_at = clock_timestamp()
      FROM waited
     WHERE p.movement_id = waited.movement_id AND p.state = 'sending'
    RETURNING p.movement_id, p.wallet_id, waited.moment
), moved AS (
    SELECT done.*, ledger_post($4, $5, $6, done.moment) AS journal_id FROM done
), decided AS (
    UPDATE movement m
       SET status = 'SUCCESS', spent_fee_sat = CASE WHEN m.spent_sat IS NOT NULL THEN $9::bigint END
      FROM moved
     WHERE m.id = moved.movement_id
    RETURNING m.id, m.api_key_id
), told AS (
    INSERT INTO event (type, status, account_id, wallet_id, api_key_id, subject)
    SELECT $10, 'SUCCESS', w.account_id, moved.wallet_id, decided.api_key_id,
           moved.movement_id || '\\x00'::bytea
      FROM moved JOIN decided ON decided.id = moved.movement_id
      JOIN wallet w ON w.id = moved.wallet_id
    RETURNING xid, id, account_id, api_key_id
)
UPDATE wallet_transaction t SET amount = $7, fee = $8
  FROM moved CROSS JOIN told
 WHERE t.wallet_id = moved.wallet_id AND t.id = moved.movement_id || '\\x00'::bytea
RETURNING told.xid, told.id, told.account_id, told.api_key_id
"""
_RELEASE = """
WITH begun AS (
    SELECT * FROM begin_movement(NULL, $4)
), waited AS (
    SELECT p.movement_id FROM begun JOIN payment p ON p.movement_id = $1 FOR UPDATE OF p
), done AS (
    UPDATE payment p
       SET state = 'failed', failure = $2, ended_at = clock_timestamp(),
           recheck_at = CASE WHEN p.payment_hash IS NOT NULL AND $2 <> 'paid_before'
                             THEN clock_timestamp() + interval '1 minute' END
      FROM waited
     WHERE p.movement_id = waited.movement_id AND p.state = 'sending'
    RETURNING p.movement_id, p.wallet_id
), decided AS (
    UPDATE movement m
       SET status = 'FAILURE', spent_sat = NULL, spent_fee_sat = NULL,
           -- What was not even sent may be tried again by a repetition of the same request.
           idempotency_id = CASE WHEN $2 <> 'not_sent' THEN m.idempotency_id END
      FROM done
     WHERE m.id = done.movement_id
    RETURNING m.id, m.api_key_id
), told AS (
    INSERT INTO event (type, status, account_id, wallet_id, api_key_id, subject)
    SELECT $8, 'FAILURE', w.account_id, done.wallet_id, decided.api_key_id,
           done.movement_id || '\\x00'::bytea
      FROM done JOIN decided ON decided.id = done.movement_id
      JOIN wallet w ON w.id = done.wallet_id
    RETURNING xid, id, account_id, api_key_id
)
SELECT told.xid, told.id, told.account_id, told.api_key_id
  FROM told CROSS JOIN begun
 CROSS JOIN LATERAL post_movement($3, $4, $5, $6, $7, begun.moment, begun.id) p
"""
_LOSE = """
WITH lost AS (
    UPDATE payment
       SET state = 'lost', fee_msat = $2, preimage = $3, ended_at = clock_timestamp(),
           recheck_at = NULL
     WHERE movement_id = $1 AND state = 'failed'
    RETURNING movement_id
)
SELECT ledger_post($4, $5, $6) FROM lost
"""
_TAKE_TURN = "SELECT pg_advisory_xact_lock(hashtextextended(encode($1, 'hex'), 0))"
_LIVE_STATE = "SELECT state FROM payment WHERE payment_hash = $1 AND state <> 'failed'"
_STATES = """
SELECT DISTINCT ON (payment_hash) payment_hash, state
  FROM (SELECT payment_hash, state FROM payment WHERE payment_hash = ANY ($1::bytea[])
        UNION ALL
        SELECT return_hash, 'returned' FROM receipt WHERE return_hash = ANY ($1::bytea[])) AS known
 ORDER BY payment_hash, state = 'failed'
"""
# Whoever is sending one has its answer soon, mostly; that one waits is told when it is first asked
# about, with what it may come to.
_CLAIM = """
WITH claimed AS (
    UPDATE payment p
       SET attempts = p.attempts + 1, due_at = next_try(p.attempts, '1 second', '1 minute')
      FROM movement m
     WHERE m.id = p.movement_id AND p.movement_id IN (
           SELECT movement_id FROM payment
            WHERE state = 'sending' AND rail = $2 AND sender_until <= now()
              AND coalesce(due_at, '-infinity') <= now()
            ORDER BY due_at NULLS FIRST
            LIMIT $1
              FOR UPDATE SKIP LOCKED)
    RETURNING p.*, m.cents_per_btc, m.api_key_id
), told AS (
    INSERT INTO event (type, status, account_id, wallet_id, api_key_id, subject, amount, fee)
    SELECT $3, 'PENDING', w.account_id, t.wallet_id, c.api_key_id, t.id, t.amount, t.fee
      FROM claimed c
      JOIN wallet w ON w.id = c.wallet_id
      JOIN wallet_transaction t
        ON t.wallet_id = c.wallet_id AND t.id = c.movement_id || '\\x00'::bytea
     WHERE c.attempts = 1
    RETURNING xid, id, subject, account_id
)
SELECT c.*, told.xid, told.id, told.account_id
  FROM claimed c LEFT JOIN told ON told.subject = c.movement_id || '\\x00'::bytea
"""
_SENT = """
SELECT movement_id, amount_msat, fee_msat FROM payment
 WHERE movement_id = ANY($1) AND fee_msat IS NOT NULL
"""


async def sent(runtime: Runtime, movement_ids: Sequence[bytes]) -> list[tuple[bytes, int, int]]:
    """Return the movements among these that left for a network, with amount and fee in msat.

    What is not paid, or not yet, is not among them.
    """
    async with runtime.connection() as connection:
        rows = await connection.fetch(_SENT, movement_ids)
    return [(row["movement_id"], row["amount_msat"], row["fee_msat"]) for row in rows]
