"""How far everything has got: what is under way, what waits, and what was looked at last.

For operators only; each is one query over what there is little of, or what an index counts.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

import asyncpg

from app.database import programs
from app.ledger import proof
from app.money import MSAT_PER_SAT
from app.principal import AccountId, WalletId
from app.process.runtime import Runtime

_LISTED_MAX: Final = 50
_COUNTED_MAX: Final = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentUnderWay:
    """A payment of which nobody knows yet whether it was made."""

    transaction_id: str
    account_id: AccountId
    username: str | None
    wallet_id: WalletId
    rail: str
    amount_sat: int
    fee_limit_sat: int
    payment_hash: str | None
    begun_at: datetime
    attempts: int
    #: When it is asked about next; None while its sender is at it.
    due_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptCursor:
    """Up to where the node's receipts are booked, and whether a process follows them."""

    settle_index: int
    is_followed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Queues:
    """What waits to be done, each counted to 100,000, and since when; None: nothing waits."""

    payments: int
    payments_since: datetime | None
    payouts: int
    payouts_since: datetime | None
    returns: int
    cancellations: int
    claims: int
    claims_due: datetime | None
    approvals: int
    approvals_since: datetime | None
    codes: int
    codes_due: datetime | None
    deposits: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FailedReturnFacts:
    """A return that the node says has failed; `lost_msat` if it had paid all the same."""

    payment_hash: str
    return_hash: str
    amount_msat: int
    failed_at: datetime
    recheck_at: datetime | None
    lost_msat: int | None
    lost_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DatabaseFacts:
    """The database: its version, how large it is, since when it runs, who is connected."""

    version: str
    size_bytes: int
    started_at: datetime
    processes: int
    connections: int
    connections_max: int


async def payments_under_way(runtime: Runtime) -> list[PaymentUnderWay]:
    """Return the payments that have not ended, the oldest first, the first fifty."""
    async with runtime.connection() as connection:
        rows = await connection.fetch(_UNDER_WAY, _LISTED_MAX)
    return [_under_way(row) for row in rows]


async def queues(runtime: Runtime) -> Queues:
    """Return what waits."""
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_QUEUES, _COUNTED_MAX)
    assert row is not None
    return Queues(**row)


async def receipt_cursor(runtime: Runtime) -> ReceiptCursor | None:
    """Return how far receipts are followed; None before any process began to."""
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_CURSOR, runtime.node.identity)
    return None if row is None else ReceiptCursor(**row)


async def verified_at(runtime: Runtime) -> datetime | None:
    """Return up to when the last check found everything right; None if none did."""
    async with runtime.connection() as connection:
        found: datetime | None = await connection.fetchval(_VERIFIED)
    return found


async def failed_returns(runtime: Runtime) -> list[FailedReturnFacts]:
    """Return the returns that failed, the latest first, the first fifty."""
    async with runtime.connection() as connection:
        rows = await connection.fetch(_FAILED_RETURNS, _LISTED_MAX)
    return [FailedReturnFacts(**row) for row in rows]


async def house(runtime: Runtime) -> dict[str, int]:
    """Return the balances of the house's own accounts as the last check found them (msat, cents).

    Empty before any check found everything right.
    """
    async with runtime.connection() as connection:
        return await proof.house(connection)


async def database(runtime: Runtime) -> DatabaseFacts:
    """Return how the database is."""
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_DATABASE, programs.PROCESSES)
    assert row is not None
    return DatabaseFacts(**row)


def _under_way(row: asyncpg.Record) -> PaymentUnderWay:
    return PaymentUnderWay(
        transaction_id=row["transaction_id"].hex(),
        account_id=row["account_id"],
        username=row["username"],
        wallet_id=row["wallet_id"],
        rail=row["rail"],
        amount_sat=row["amount_msat"] // MSAT_PER_SAT,
        fee_limit_sat=row["fee_limit_msat"] // MSAT_PER_SAT,
        payment_hash=None if row["payment_hash"] is None else row["payment_hash"].hex(),
        begun_at=row["begun_at"],
        attempts=row["attempts"],
        due_at=row["due_at"],
    )


_UNDER_WAY = """
SELECT p.movement_id || '\\x00'::bytea AS transaction_id, w.account_id, a.username, p.wallet_id,
       p.rail, p.amount_msat, p.fee_limit_msat, p.payment_hash,
       moment_of(p.movement_id) AS begun_at,
       p.attempts, p.due_at
  FROM payment p
  JOIN wallet w ON w.id = p.wallet_id
  JOIN account a ON a.id = w.account_id
 WHERE p.state = 'sending'
 ORDER BY p.movement_id
 LIMIT $1
"""
_QUEUES = """
WITH sending AS (
    SELECT rail, moment_of(movement_id) AS at FROM payment WHERE state = 'sending' LIMIT $1
), claim AS (
    SELECT due_at FROM voucher_claim WHERE state IN ('paying', 'closing') LIMIT $1
), asked AS (
    SELECT created_at FROM payment_approval WHERE status = 'waiting' LIMIT $1
), code AS (
    SELECT send_at FROM login_code WHERE send_at IS NOT NULL LIMIT $1
)
SELECT (SELECT count(*) FROM sending WHERE rail = 'lightning') AS payments,
       (SELECT min(at) FROM sending WHERE rail = 'lightning') AS payments_since,
       (SELECT count(*) FROM sending WHERE rail = 'onchain') AS payouts,
       (SELECT min(at) FROM sending WHERE rail = 'onchain') AS payouts_since,
       (SELECT count(*) FROM receipt WHERE state = 'returning') AS returns,
       (SELECT count(*) FROM (SELECT FROM node_cancellation LIMIT $1) c) AS cancellations,
       (SELECT count(*) FROM claim) AS claims, (SELECT min(due_at) FROM claim) AS claims_due,
       (SELECT count(*) FROM asked) AS approvals,
       (SELECT min(created_at) FROM asked) AS approvals_since,
       (SELECT count(*) FROM code) AS codes, (SELECT min(send_at) FROM code) AS codes_due,
       (SELECT count(*) FROM (SELECT FROM onchain_deposit WHERE state = 'seen' LIMIT $1) d)
       AS deposits
"""
_CURSOR = """
SELECT settle_index, leads_until > now() AS is_followed FROM node_cursor WHERE node_key = $1
"""
_VERIFIED = "SELECT at FROM verified_point"
_FAILED_RETURNS = """
SELECT encode(reference, 'hex') AS payment_hash, encode(return_hash, 'hex') AS return_hash,
       amount_msat, failed_at, recheck_at, lost_msat, lost_at
  FROM failed_return
 ORDER BY failed_at DESC
 LIMIT $1
"""
_DATABASE = """
SELECT current_setting('server_version') AS version,
       pg_database_size(current_database()) AS size_bytes,
       pg_postmaster_start_time() AS started_at,
       (SELECT count(*) FROM pg_stat_activity
         WHERE datname = current_database() AND application_name LIKE $1) AS processes,
       (SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()) AS connections,
       current_setting('max_connections')::int AS connections_max
"""
