"""Tells of each invoice that expired unpaid, once. Owns the table `invoice_expiry_position`.

    OPEN when its time is over ──`tell`──▶ told
    HELD when its time is over ──given back──▶ OPEN ──`tell_if_passed`──▶ told

A position goes through all invoices in the order of their expiry: what lies behind it was looked
at, by whichever process, and however long none ran. One that is paid or held when its turn comes,
or was withdrawn, does not expire. What was under way may still pay one that was told of; then that
is told as well. Why so: decision 38.
"""

from app.database.pool import Connection
from app.process.hub import Event
from app.process.runtime import Runtime
from app.services import outbox
from app.services.event_types import EventType
from app.services.outbox import About

_AT_ONCE = 500


async def tell(runtime: Runtime) -> int:
    """Tell of all invoices whose turn has come; return how many expired.

    Their turn comes a few seconds after their time is over: what was paid in the last moment is
    held or paid by then. While another process is at it, it is left to that one.
    """
    count = 0
    while True:
        async with runtime.connection() as connection:
            if not await connection.fetchval(_IS_DUE):
                return count
            async with connection.transaction():
                if not await connection.fetchval(_TURN):
                    return count
                passed = await connection.fetch(_PASS, _AT_ONCE)
                still_open = [row["payment_hash"] for row in passed if row["is_open"]]
                rows = await connection.fetch(_TELL, still_open)
                told = await outbox.record_all(
                    connection, EventType.INVOICE_EXPIRED, [About(**row) for row in rows]
                )
        runtime.hub.committed(told)
        count += len(told)


async def wait(connection: Connection) -> None:
    """Keep the position where it is until the transaction ends. No row may be locked before."""
    await connection.execute(_WAIT)


async def tell_if_passed(connection: Connection, payment_hash: bytes) -> list[Event]:
    """Tell, in the caller's transaction, that an invoice expired which is open again.

    Unless its turn is yet to come: then `tell` does. The caller has called `wait`.
    """
    rows = await connection.fetch(_TELL_PASSED, payment_hash)
    return await outbox.record_all(
        connection, EventType.INVOICE_EXPIRED, [About(**row) for row in rows]
    )


# How many invoices there are behind the position nobody can guess: who plans these statements is
# told that it is one, and which invoices to change comes as an array, or all would be read for it.
_IS_DUE = """
SELECT EXISTS (
       SELECT FROM (SELECT * FROM invoice_expiry_position LIMIT 1) p
        CROSS JOIN LATERAL (
              SELECT FROM invoice
               WHERE expires_at >= p.expires_at
                 AND (expires_at, payment_hash) > (p.expires_at, p.payment_hash)
                 AND expires_at < now() - interval '5 seconds'
               ORDER BY expires_at LIMIT 1) i)
"""
_TURN = "SELECT true FROM invoice_expiry_position FOR UPDATE SKIP LOCKED"
_PASS = """
WITH passed AS MATERIALIZED (
    SELECT i.expires_at, i.payment_hash, i.status = 'OPEN' AND NOT i.expiry_told AS is_open
      FROM (SELECT * FROM invoice_expiry_position LIMIT 1) p
     CROSS JOIN LATERAL (
           SELECT expires_at, payment_hash, status, expiry_told FROM invoice
            WHERE expires_at >= p.expires_at
              AND (expires_at, payment_hash) > (p.expires_at, p.payment_hash)
              AND expires_at < now() - interval '5 seconds'
            ORDER BY expires_at, payment_hash LIMIT $1) i
), moved AS (
    UPDATE invoice_expiry_position
       SET (expires_at, payment_hash) = (
           SELECT expires_at, payment_hash FROM passed
            ORDER BY expires_at DESC, payment_hash DESC LIMIT 1)
     WHERE EXISTS (SELECT FROM passed)
)
SELECT payment_hash, is_open FROM passed
"""
# Whoever is paying one has locked its row; then it is looked at again.
_TELL = """
UPDATE invoice
   SET expiry_told = true
 WHERE payment_hash = ANY ($1::bytea[]) AND status = 'OPEN' AND NOT expiry_told
RETURNING account_id, wallet_id, payment_hash AS subject
"""
_WAIT = "SELECT FROM invoice_expiry_position FOR SHARE"
_TELL_PASSED = """
UPDATE invoice i
   SET expiry_told = true
  FROM invoice_expiry_position p
 WHERE i.payment_hash = $1 AND i.status = 'OPEN' AND NOT i.expiry_told
   AND (i.expires_at, i.payment_hash) <= (p.expires_at, p.payment_hash)
RETURNING i.account_id, i.wallet_id, i.payment_hash AS subject
"""
