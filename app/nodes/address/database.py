"""Which invoices of the address its wallet must still be asked about. Owns `address_invoice`.

    open ──asked, again and again──▶ settled, with an index
      └──a day after its expiry, and still not paid──▶ given up

The index is given under a lock that is held until the commit, so whoever sees one sees all before.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

import asyncpg
import structlog

from app.database.pool import Connection, Pool
from app.database.statements import DATABASE_ERRORS
from app.errors import NodeUnavailable, Unavailable
from app.nodes.address.wallet import VerifiableInvoice
from app.nodes.answers import Receipt

_WAIT_S: Final = 5.0
#: The advisory lock of who settles; any constant does.
_TURN: Final = 0x4C4B_0016

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Watched:
    """An invoice whose payment is to be seen."""

    payment_hash: bytes
    verify_url: str


class AddressBook:
    """The invoices of one address."""

    def __init__(self, pool: Pool, identity: bytes) -> None:
        self._pool = pool
        self._identity = identity

    async def add(self, made: VerifiableInvoice) -> None:
        """Watch an invoice. Raises `NodeUnavailable`, also for one that is over, or known."""
        invoice = made.invoice
        try:
            async with self._lend() as connection:
                is_added = await connection.fetchval(
                    _ADD,
                    invoice.payment_hash,
                    self._identity,
                    invoice.amount_msat,
                    made.verify_url,
                    datetime.fromtimestamp(invoice.expires_at, UTC),
                )
        except asyncpg.UniqueViolationError as error:
            _log.error("address_repeats_an_invoice", payment_hash=invoice.payment_hash.hex())
            raise NodeUnavailable from error
        if not is_added:
            _log.error("address_invoice_is_over", payment_hash=invoice.payment_hash.hex())
            raise NodeUnavailable

    async def due(self, size: int) -> list[Watched]:
        """Return what is to be asked about now; each is due again later, ever less often."""
        async with self._lend() as connection:
            rows = await connection.fetch(_DUE, self._identity, size)
        return [Watched(**row) for row in rows]

    async def not_paid(self, payment_hash: bytes) -> None:
        """Note that the wallet answered; long after its expiry an invoice is given up."""
        async with self._lend() as connection:
            await connection.execute(_GIVE_UP, self._identity, payment_hash)

    async def settle(self, payment_hash: bytes, preimage: bytes) -> None:
        """Give a paid invoice its index, once."""
        async with self._lend() as connection, connection.transaction():
            await connection.execute("SELECT pg_advisory_xact_lock($1)", _TURN)
            await connection.execute(_SETTLE, self._identity, payment_hash, preimage)

    async def settled(self, after: int, size: int) -> list[Receipt]:
        """Return what was paid, behind an index, in its order."""
        async with self._lend() as connection:
            rows = await connection.fetch(_SETTLED, self._identity, after, size)
        return [Receipt(**row) for row in rows]

    async def newest(self) -> int:
        """Return the last index, 0 if there is none."""
        async with self._lend() as connection:
            index: int = await connection.fetchval(_NEWEST, self._identity)
        return index

    async def find(self, payment_hash: bytes) -> tuple[Watched, Receipt | None] | None:
        """Return an invoice, with its receipt if it is settled; None if there is none."""
        async with self._lend() as connection:
            row = await connection.fetchrow(_FIND, self._identity, payment_hash)
        if row is None:
            return None
        watched = Watched(row["payment_hash"], row["verify_url"])
        if row["settle_index"] is None:
            return watched, None
        return watched, Receipt(
            row["payment_hash"], row["amount_msat"], row["preimage"], row["settle_index"]
        )

    @asynccontextmanager
    async def _lend(self) -> AsyncIterator[Connection]:
        try:
            async with self._pool.acquire(wait_s=_WAIT_S) as connection:
                yield connection
        except (Unavailable, *DATABASE_ERRORS) as error:
            raise NodeUnavailable from error


_ADD = """
INSERT INTO address_invoice (payment_hash, identity, amount_msat, verify_url, expires_at, look_at)
SELECT $1, $2, $3, $4, $5, now() WHERE $5 > now()
RETURNING true
"""
# Every two seconds at first; a tenth of its age later while it is open, every half hour after.
_DUE = """
WITH due AS (
    UPDATE address_invoice
       SET look_at = now() + least(
               CASE WHEN now() > expires_at THEN interval '30 minutes' ELSE interval '1 minute' END,
               greatest(interval '2 seconds', (now() - created_at) / 10))
     WHERE payment_hash IN (
           SELECT payment_hash FROM address_invoice
            WHERE identity = $1 AND look_at <= now()
            ORDER BY look_at LIMIT $2
              FOR UPDATE SKIP LOCKED)
    RETURNING payment_hash, verify_url, created_at
)
SELECT payment_hash, verify_url FROM due ORDER BY created_at
"""
_GIVE_UP = """
UPDATE address_invoice SET look_at = NULL
 WHERE identity = $1 AND payment_hash = $2 AND expires_at < now() - interval '1 day'
   AND preimage IS NULL
"""
_SETTLE = """
UPDATE address_invoice
   SET preimage = $3, look_at = NULL,
       settle_index = (SELECT coalesce(max(settle_index), 0) + 1 FROM address_invoice)
 WHERE identity = $1 AND payment_hash = $2 AND preimage IS NULL
"""
_SETTLED = """
SELECT payment_hash, amount_msat, preimage, settle_index FROM address_invoice
 WHERE identity = $1 AND settle_index > $2
 ORDER BY settle_index LIMIT $3
"""
_NEWEST = "SELECT coalesce(max(settle_index), 0) FROM address_invoice WHERE identity = $1"
_FIND = "SELECT * FROM address_invoice WHERE identity = $1 AND payment_hash = $2"
