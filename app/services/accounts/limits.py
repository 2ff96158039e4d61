"""How much an account may move in 24 hours, by its level, and how much of it is left.

The numbers are settings. The check and the record are part of `post_movement` (migration 0015),
hence of the statement that moves the money. Windows reach back from this very moment by the
database's clock; what is pending counts, what failed and was given back does not. Only accounts
with limits have a record: one that gets limits begins with nothing spent. Owns the tables
`account_spent` and `account_spent_sum`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import asyncpg

from app.errors import AccountLimitReached
from app.money import AMOUNT_MAX, DailyLimits
from app.principal import AccountId
from app.process.runtime import Runtime

#: SQLSTATE of a payment that a limit of its account forbids.
LIMIT_REACHED: Final = "LK004"

#: How long a window is.
INTERVAL_S: Final = 86_400

#: What stands for no limit where a number must stand.
UNLIMITED_CENTS: Final = AMOUNT_MAX

_MILLICENTS: Final = 1_000


@dataclass(frozen=True, slots=True)
class Allowance:
    """A limit in cents, and what is left of it at the moment."""

    total: int
    remaining: int


@dataclass(frozen=True, slots=True)
class Allowances:
    """What an account may move, and how much of it is left, for each kind of movement."""

    withdrawal: Allowance
    internal_send: Allowance
    convert: Allowance


async def of_account(runtime: Runtime, account_id: AccountId, level: str) -> Allowances:
    """Return how an account of a level stands; no query for one without limits."""
    limits = runtime.settings.limits_of(level)
    spent: Mapping[str, int] = {}
    if limits != DailyLimits():
        async with runtime.connection() as connection:
            rows = await connection.fetch(_SPENT, account_id)
        spent = {row["kind"]: row["millicents"] for row in rows}
    return Allowances(
        _allowance(limits.withdrawal, spent.get("withdrawal", 0)),
        _allowance(limits.internal_send, spent.get("internal_send", 0)),
        _allowance(limits.convert, spent.get("convert", 0)),
    )


def refusal(error: asyncpg.PostgresError) -> AccountLimitReached:
    """Return the refusal that a database error with SQLSTATE `LIMIT_REACHED` stands for."""
    return AccountLimitReached(int(error.detail or 0))


async def prune(runtime: Runtime) -> None:
    """Delete what no window reaches back to any more."""
    async with runtime.connection() as connection:
        await connection.execute(_PRUNE)
        await connection.execute(_PRUNE_SUMS)


def _allowance(limit: int | None, spent_millicents: int) -> Allowance:
    if limit is None:
        return Allowance(UNLIMITED_CENTS, UNLIMITED_CENTS)
    return Allowance(limit, max(limit * _MILLICENTS - spent_millicents, 0) // _MILLICENTS)


_SPENT = """
SELECT k.kind, account_spent_after($1, k.kind, now() - interval '24 hours') AS millicents
  FROM unnest('{withdrawal,internal_send,convert}'::text[]) AS k (kind)
"""
_PRUNE = """
DELETE FROM account_spent WHERE movement_id < moment_bytes(now() - interval '25 hours')
"""
_PRUNE_SUMS = "DELETE FROM account_spent_sum WHERE since < now() - interval '25 hours'"
