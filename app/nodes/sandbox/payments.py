"""What our simulated node sends: attempts to pay, and the channel balance they move.

Functions that take a connection act in the caller's transaction. A payment that ends by itself is
ended by whoever looks next (`end_due`); the time is the database's. Everybody takes locks in one
order: outside invoices by hash, payments, channels by id.
"""

from dataclasses import dataclass

import asyncpg

from app.database.pool import Connection
from app.lightning.bolt11 import AMOUNT_MSAT_MAX
from app.nodes.answers import (
    Failed,
    FailureReason,
    PayOutcome,
    SentPayment,
    Succeeded,
    Unknown,
)
from app.nodes.sandbox.behaviour import Behaviour

#: What both nodes' channels hold together: more than tests can pay in, and a sum that stays far
#: from the end of a bigint.
CAPACITY_MSAT = AMOUNT_MSAT_MAX

_CHANNELS = 16


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt of our node to pay, as the network knows it: what a ledger must agree with."""

    payment_hash: bytes
    amount_msat: int
    fee_msat: int
    outcome: PayOutcome


async def end_due(connection: Connection) -> None:
    """End the payments whose time has come, as their behaviour says."""
    await connection.execute(_END_DUE)


async def last(connection: Connection, payment_hash: bytes) -> Attempt | None:
    """Return our node's last attempt to pay a hash."""
    row = await connection.fetchrow(_SELECT_LAST, payment_hash)
    return None if row is None else _attempt(row)


async def since(connection: Connection, moment: int) -> list[SentPayment]:
    """Return what our node began since a moment (unix seconds) and has not failed."""
    return [SentPayment(**row) for row in await connection.fetch(_SELECT_SINCE, moment)]


async def live(connection: Connection, payment_hash: bytes) -> Attempt | None:
    """Return the attempt that has paid a hash or still may; none follows it, so it is the last."""
    attempt = await last(connection, payment_hash)
    return None if attempt is None or isinstance(attempt.outcome, Failed) else attempt


async def record_failure(
    connection: Connection, payment_hash: bytes, amount_msat: int, reason: FailureReason
) -> None:
    """Keep an attempt that has moved nothing, so that asking for it tells why."""
    await connection.execute(_INSERT_FAILED, payment_hash, amount_msat, reason)


async def start(
    connection: Connection,
    payment_hash: bytes,
    *,
    amount_msat: int,
    behaviour: Behaviour,
    held: bool,
) -> bool:
    """Take amount and fee from our channels; settle at once, put in flight, or let the payee hold.

    The caller holds the invoice's lock and has found no live attempt. Returns whether our channels
    had enough; if not, nothing was written. It is one statement, since all who pay wait for the
    channels: a process that stops in the middle would have them wait for it.
    """
    fee_msat = behaviour.fee_msat(amount_msat)
    attempt = (payment_hash, amount_msat, fee_msat)
    if held:
        return bool(await connection.fetchval(_START_HELD, *attempt))
    if behaviour.ends_after_ms:
        ends = (behaviour.settles, behaviour.ends_after_ms)
        return bool(await connection.fetchval(_START_IN_FLIGHT, *attempt, *ends))
    return bool(await connection.fetchval(_START_SETTLED, *attempt))


async def settle_held(connection: Connection, payment_hash: bytes, preimage: bytes) -> None:
    """Give the payee what its hold invoice has accepted."""
    await connection.execute(_SETTLE_HELD, payment_hash, preimage)


async def return_held(connection: Connection, payment_hash: bytes) -> None:
    """Give our node back what a hold invoice has accepted."""
    await connection.execute(_RETURN_HELD, payment_hash, channel_of(payment_hash))


async def local_msat(connection: Connection) -> int:
    """Return our node's side of the channels."""
    return int(await connection.fetchval(_SELECT_LOCAL))


def channel_of(payment_hash: bytes) -> int:
    """Return the channel a payment comes in by: spread evenly, so that few wait for one row."""
    return payment_hash[0] % _CHANNELS


def _attempt(row: asyncpg.Record) -> Attempt:
    outcome: PayOutcome = Unknown(is_begun=True)
    if row["state"] == "settled":
        outcome = Succeeded(row["preimage"], row["fee_msat"])
    elif row["state"] == "failed":
        outcome = Failed(FailureReason(row["failure"]))
    return Attempt(row["payment_hash"], row["amount_msat"], row["fee_msat"], outcome)


#: What somebody else is at is left to them: nobody waits here for one who has stopped.
_END_DUE = """
WITH due AS MATERIALIZED (
    SELECT p.id
      FROM sandbox_payment p JOIN sandbox_invoice i USING (payment_hash)
     WHERE p.state = 'in_flight' AND p.ends_at IS NOT NULL AND p.ends_at <= statement_timestamp()
     ORDER BY payment_hash
       FOR UPDATE OF i SKIP LOCKED
), ended AS (
    UPDATE sandbox_payment p
       SET state = CASE WHEN p.settles THEN 'settled' ELSE 'failed' END,
           failure = CASE WHEN NOT p.settles THEN 'rejected' END,
           ended_at = p.ends_at
      FROM due
     WHERE p.id = due.id AND p.state = 'in_flight'
    RETURNING p.payment_hash, p.state, p.amount_msat, p.fee_msat
), paid AS (
    UPDATE sandbox_invoice i
       SET state = 'SETTLED', amount_paid_msat = e.amount_msat
      FROM ended e
     WHERE e.payment_hash = i.payment_hash AND e.state = 'settled'
)
UPDATE sandbox_channel c
   SET local_msat = c.local_msat + returned.amount_msat
  FROM (SELECT sum(amount_msat + fee_msat)::bigint AS amount_msat
          FROM ended WHERE state = 'failed') returned
 WHERE c.id = 0 AND returned.amount_msat IS NOT NULL
"""

_SELECT_LAST = """
SELECT p.payment_hash, p.amount_msat, p.fee_msat, p.state, p.failure, i.preimage
  FROM sandbox_payment p LEFT JOIN sandbox_invoice i USING (payment_hash)
 WHERE payment_hash = $1
 ORDER BY p.id DESC LIMIT 1
"""
_SELECT_SINCE = """
SELECT payment_hash, amount_msat, fee_msat, state = 'settled' AS is_settled,
       extract(epoch FROM created_at)::bigint AS began_at
  FROM sandbox_payment
 WHERE state <> 'failed' AND created_at >= to_timestamp($1::bigint)
 ORDER BY id
"""
_INSERT_FAILED = """
INSERT INTO sandbox_payment (payment_hash, amount_msat, fee_msat, state, failure, ended_at)
VALUES ($1, $2, 0, 'failed', $3, clock_timestamp())
"""
#: Amount and fee out of as many channels as it takes, the first ones first; no row if all together
#: hold less. All are locked, in one order. Trying a single one first would deadlock: PostgreSQL
#: keeps the lock of a row that turned out too small after waiting for it. What is left is counted
#: from what was locked: a row's check is judged by what the statement saw, which may be older.
_TAKE = """
WITH channel AS MATERIALIZED (
    SELECT id, local_msat FROM sandbox_channel ORDER BY id FOR NO KEY UPDATE
), part AS (
    SELECT id, local_msat, least(local_msat, greatest(0,
               $2::bigint + $3::bigint - sum(local_msat) OVER (ORDER BY id) + local_msat)) AS msat
      FROM channel
     WHERE (SELECT sum(local_msat) FROM channel) >= $2::bigint + $3::bigint
), taken AS (
    UPDATE sandbox_channel c SET local_msat = part.local_msat - part.msat
      FROM part WHERE c.id = part.id AND part.msat > 0
)"""
_START_HELD = f"""
{_TAKE}, accepted AS (
    UPDATE sandbox_invoice SET state = 'ACCEPTED', amount_paid_msat = $2::bigint
     WHERE payment_hash = $1 AND EXISTS (SELECT FROM part)
)
INSERT INTO sandbox_payment (payment_hash, amount_msat, fee_msat, state)
SELECT $1, $2::bigint, $3::bigint, 'in_flight' WHERE EXISTS (SELECT FROM part)
RETURNING true
"""  # noqa: S608  # made of constants
_START_IN_FLIGHT = f"""
{_TAKE}
INSERT INTO sandbox_payment (payment_hash, amount_msat, fee_msat, state, settles, ends_at)
SELECT $1, $2::bigint, $3::bigint, 'in_flight', $4,
       clock_timestamp() + $5 * interval '1 millisecond'
 WHERE EXISTS (SELECT FROM part)
RETURNING true
"""  # noqa: S608
_START_SETTLED = f"""
{_TAKE}, paid AS (
    UPDATE sandbox_invoice SET state = 'SETTLED', amount_paid_msat = $2::bigint
     WHERE payment_hash = $1 AND EXISTS (SELECT FROM part)
)
INSERT INTO sandbox_payment (payment_hash, amount_msat, fee_msat, state, ended_at)
SELECT $1, $2::bigint, $3::bigint, 'settled', clock_timestamp() WHERE EXISTS (SELECT FROM part)
RETURNING true
"""  # noqa: S608
_SETTLE_HELD = """
WITH settled AS (
    UPDATE sandbox_invoice SET state = 'SETTLED', preimage = $2 WHERE payment_hash = $1
)
UPDATE sandbox_payment SET state = 'settled', ended_at = clock_timestamp()
 WHERE payment_hash = $1 AND state = 'in_flight'
"""
_RETURN_HELD = """
WITH returned AS (
    UPDATE sandbox_payment
       SET state = 'failed', failure = 'rejected', ended_at = clock_timestamp()
     WHERE payment_hash = $1 AND state = 'in_flight'
    RETURNING amount_msat + fee_msat AS amount_msat
)
UPDATE sandbox_channel c SET local_msat = c.local_msat + returned.amount_msat
  FROM returned WHERE c.id = $2
"""

_SELECT_LOCAL = "SELECT sum(local_msat) FROM sandbox_channel"
