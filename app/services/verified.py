"""Up to where everything was checked and found right. Owns the tables `verified_…`.

A check that begins there asks the same claims, on a connection on which the names of the tables
stand for what came after that point and what may have changed since.
"""

from dataclasses import dataclass
from datetime import datetime

from app.database.pool import Connection
from app.ledger import proof


@dataclass(frozen=True, slots=True)
class Point:
    """Where a check got to: a journal, and the moment of what it saw."""

    journal_id: int
    at: datetime


async def last(connection: Connection) -> Point | None:
    """Return where the last check without problems got to."""
    row = await connection.fetchrow(_LAST)
    return None if row is None else Point(row["journal_id"], row["at"])


async def hide(connection: Connection, point: Point) -> None:
    """Let this connection see only what came after a point, or may have changed since.

    Of movements that is one day more: their ids hold moments, and clocks are set back.
    """
    await proof.hide_verified(connection, point.journal_id)
    await connection.execute(_SET_SINCE, point.at)
    await connection.execute(_HIDE)


async def forget(connection: Connection) -> None:
    """Drop what was remembered: a check of everything relies on none of it."""
    await proof.forget(connection)
    await connection.execute(_FORGET)


async def list_wallets(connection: Connection) -> None:
    """Bring the totals of the wallets' transactions up to date, before anything is hidden."""
    await connection.execute(_LIST_WALLETS)


async def remember(connection: Connection, journal_id: int) -> None:
    """Set the point, once everything is right: what this transaction sees, up to a journal."""
    await proof.remember(connection, journal_id)
    await connection.execute(_FORGET_PENDING)
    await connection.execute(_REMEMBER_PENDING)
    await connection.execute(_REMEMBER, journal_id)


#: What has not been confirmed on the chain for so long is forgotten there, too.
_CONFIRMED_DAYS = 30

_LAST = "SELECT journal_id, at FROM verified_point"
_REMEMBER = """
INSERT INTO verified_point (journal_id, at) VALUES ($1, now())
    ON CONFLICT (only_one) DO UPDATE SET journal_id = excluded.journal_id, at = excluded.at
"""
_FORGET = """
WITH wallets AS (
    DELETE FROM verified_wallet
), pending AS (
    DELETE FROM verified_pending
)
DELETE FROM verified_point
"""
# Pending payments are left out, since they change: those that were, and have ended, are added.
_LIST_WALLETS = """
WITH pending AS (
    SELECT wallet_id, movement_id || '\\x00'::bytea AS id FROM payment WHERE state = 'sending'
), added AS (
    SELECT w.id AS wallet_id, sum(t.amount) AS total
      FROM wallet w
      LEFT JOIN verified_wallet v ON v.wallet_id = w.id
     CROSS JOIN LATERAL (
           SELECT t.id, t.amount FROM wallet_transaction t
            WHERE t.wallet_id = w.id AND t.id > coalesce(v.last_id, '\\x')
            UNION ALL
           SELECT t.id, t.amount
             FROM verified_pending p
             JOIN wallet_transaction t
               ON t.wallet_id = p.wallet_id AND t.id = p.movement_id || '\\x00'::bytea
            WHERE p.wallet_id = w.id) t
     WHERE (w.id, t.id) NOT IN (SELECT wallet_id, id FROM pending)
     GROUP BY w.id
)
INSERT INTO verified_wallet AS v (wallet_id, last_id, total)
SELECT w.id, l.id, coalesce(a.total, 0)
  FROM wallet w
  JOIN LATERAL (SELECT t.id FROM wallet_transaction t
                 WHERE t.wallet_id = w.id ORDER BY t.id DESC LIMIT 1) l ON true
  LEFT JOIN added a ON a.wallet_id = w.id
    ON CONFLICT (wallet_id) DO UPDATE
   SET last_id = excluded.last_id, total = v.total + excluded.total
 WHERE v.last_id <> excluded.last_id OR excluded.total <> 0
"""
_FORGET_PENDING = "DELETE FROM verified_pending"
_REMEMBER_PENDING = """
INSERT INTO verified_pending (wallet_id, movement_id)
SELECT wallet_id, movement_id FROM public.payment WHERE state = 'sending'
"""
_SET_SINCE = """
SELECT set_config('latchkey.verified_until',
                  encode(moment_bytes($1::timestamptz - interval '1 day'), 'hex'), false)
"""
# Where what is looked at begins, as an expression: the planner knows its value, which it would not
# know of a query's, and so how little lies behind it.
_UNTIL = "decode(current_setting('latchkey.verified_until'), 'hex')"
# What is temporary comes before the tables of its name. `looked_at_again` are older movements of
# which something may have changed: payments that were pending, and what paid an invoice whose hash
# has been seen since; an invoice is paid a day after it was made at most, so those made since are
# among them, paid or not. Deposits on the chain are those that were booked since, and those first
# seen so lately that they may have been. A sum is looked at whole if it ends after the point, or
# covers what is looked at again. What is copied is so that the planner knows how little it is, and
# `OFFSET 0` has it read wallet by wallet and key by key what lies behind the point, however much
# lies before it.
_HIDE = f"""
CREATE TEMPORARY TABLE seen_hash AS
SELECT payment_hash FROM public.movement
 WHERE id >= {_UNTIL} AND payment_hash IS NOT NULL
 UNION
SELECT i.payment_hash FROM public.wallet w CROSS JOIN LATERAL (
       SELECT s.payment_hash FROM public.invoice s
        WHERE s.wallet_id = w.id AND s.created_at >= moment_of({_UNTIL}) OFFSET 0) i;
ANALYZE seen_hash;
CREATE TEMPORARY TABLE looked_at_again (id bytea PRIMARY KEY, wallet_id uuid NOT NULL);
INSERT INTO looked_at_again (id, wallet_id)
SELECT o.id, o.wallet_id
  FROM (SELECT movement_id AS id, wallet_id FROM verified_pending
         UNION ALL
        SELECT i.movement_id, i.wallet_id
          FROM seen_hash JOIN public.invoice i USING (payment_hash)) o
 WHERE o.id < {_UNTIL}
    ON CONFLICT DO NOTHING;
ANALYZE looked_at_again;
CREATE TEMPORARY TABLE movement AS
SELECT * FROM public.movement WHERE id >= {_UNTIL}
 UNION ALL
SELECT m.* FROM looked_at_again JOIN public.movement m USING (id);
CREATE TEMPORARY TABLE wallet_transaction AS
SELECT t.* FROM public.wallet w CROSS JOIN LATERAL (
       SELECT * FROM public.wallet_transaction s
        WHERE s.wallet_id = w.id AND s.id >= {_UNTIL} OFFSET 0) t
 UNION ALL
SELECT t.* FROM looked_at_again l CROSS JOIN LATERAL (
       SELECT * FROM public.wallet_transaction s
        WHERE s.wallet_id = l.wallet_id
          AND s.id >= l.id AND s.id <= l.id || '\\xff'::bytea OFFSET 0) t;
ANALYZE movement, wallet_transaction;
CREATE TEMPORARY TABLE onchain_deposit AS
SELECT d.* FROM public.onchain_deposit d WHERE d.gone_at IS NOT NULL
 UNION
SELECT d.* FROM public.onchain_deposit d
 WHERE d.event_id >= moment_bytes(moment_of({_UNTIL}) - interval '{_CONFIRMED_DAYS} days')
 UNION
SELECT d.*
  FROM (SELECT outpoint FROM movement WHERE outpoint IS NOT NULL
         UNION
        SELECT reference FROM public.receipt
         WHERE state IN ('suspense', 'assigned', 'returning', 'returned', 'kept')
           AND booked_at >= moment_of({_UNTIL}) AND rail = 'onchain') o
 CROSS JOIN LATERAL (
       SELECT * FROM public.onchain_deposit s
        WHERE s.txid = substring(o.outpoint FOR 32)
          AND int4send(s.vout) = substring(o.outpoint FROM 33) OFFSET 0) d;
ANALYZE onchain_deposit;
CREATE TEMPORARY VIEW payment AS
SELECT * FROM public.payment WHERE movement_id >= {_UNTIL}
 UNION ALL
SELECT p.* FROM looked_at_again l JOIN public.payment p ON p.movement_id = l.id;
CREATE TEMPORARY VIEW invoice AS
SELECT i.* FROM seen_hash JOIN public.invoice i USING (payment_hash);
CREATE TEMPORARY VIEW receipt AS
SELECT * FROM public.receipt WHERE state = 'quarantined'
 UNION ALL
SELECT r.* FROM seen_hash h JOIN public.receipt r ON r.rail = 'lightning'
   AND r.reference = h.payment_hash AND r.state <> 'quarantined'
 UNION ALL
SELECT r.*
  FROM (SELECT outpoint FROM movement WHERE outpoint IS NOT NULL
         UNION
        SELECT txid || int4send(vout) FROM onchain_deposit) o
 CROSS JOIN LATERAL (
       SELECT * FROM public.receipt s
        WHERE s.rail = 'onchain' AND s.reference = o.outpoint AND s.state <> 'quarantined'
       OFFSET 0) r
 UNION ALL
SELECT r.*
  FROM public.receipt r
 WHERE r.state IN ('suspense', 'assigned', 'returning', 'returned', 'kept')
   AND r.booked_at >= moment_of({_UNTIL}) AND r.rail = 'onchain' AND NOT EXISTS (
       SELECT FROM onchain_deposit d WHERE d.txid || int4send(d.vout) = r.reference);
CREATE TEMPORARY TABLE key_spent_sum_span AS
SELECT s.*, coalesce((
       SELECT b.until FROM public.key_spent_sum b
        WHERE b.api_key_id = s.api_key_id AND b.level = s.level AND b.until < s.until
        ORDER BY b.until DESC LIMIT 1), 'epoch'::timestamptz) AS since
  FROM (SELECT s.*
          FROM public.api_key k
         CROSS JOIN LATERAL (
               SELECT t.level FROM public.key_spent_sum t
                WHERE t.api_key_id = k.id ORDER BY t.level DESC LIMIT 1) top
         CROSS JOIN LATERAL generate_series(1, top.level) AS level
         CROSS JOIN LATERAL (
               SELECT * FROM public.key_spent_sum s
                WHERE s.api_key_id = k.id AND s.level = level.level
                  AND s.until >= moment_of({_UNTIL}) OFFSET 0) s
         UNION
        SELECT s.*
          FROM looked_at_again
          JOIN public.movement m USING (id)
         CROSS JOIN LATERAL (
               SELECT t.level FROM public.key_spent_sum t
                WHERE t.api_key_id = m.api_key_id ORDER BY t.level DESC LIMIT 1) top
         CROSS JOIN LATERAL generate_series(1, top.level) AS level
         CROSS JOIN LATERAL (
               SELECT * FROM public.key_spent_sum s
                WHERE s.api_key_id = m.api_key_id AND s.level = level.level
                  AND s.until >= moment_of(m.id)
                ORDER BY s.until LIMIT 1) s) s;
ANALYZE key_spent_sum_span;
"""  # noqa: S608  # made of constants
