"""What API keys spent, and how much they may: a limit for one payment and for rolling windows.

The check and the record are part of `post_movement` (migration 0004), hence of the statement
that moves the money: no payment can forget them. Windows reach back from this very moment by the
database's clock. What is pending counts, what failed does not (`payments.outgoing` takes it back).
Nothing here is remembered between requests, so a limit is in force with its commit.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final, TypeAlias

import asyncpg
import orjson

from app.database.pool import Connection
from app.errors import InvalidInput, SpendingLimitReached
from app.phrases import Phrase
from app.principal import KeyId
from app.process.runtime import Runtime
from app.services import changes

#: SQLSTATE of a payment that a limit of its key forbids.
LIMIT_REACHED: Final = "LK002"

#: The largest limit: what every reader of JSON holds exactly.
LIMIT_SAT_MAX: Final = 2**53 - 1


class Window(StrEnum):
    """What a limit is about: a single payment, or all payments of the last hours or days."""

    PER_PAYMENT = "PER_PAYMENT"
    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    ANNUAL = "ANNUAL"


Limits: TypeAlias = Mapping[Window, int]
"""The most satoshi for each window that is limited."""

_NAMES: Final[Mapping[Window, tuple[Phrase, Phrase]]] = MappingProxyType(
    {
        Window.PER_PAYMENT: (Phrase("per-payment"), Phrase("in one payment")),
        Window.DAILY: (Phrase("daily"), Phrase("in 24 hours")),
        Window.WEEKLY: (Phrase("weekly"), Phrase("in 7 days")),
        Window.MONTHLY: (Phrase("monthly"), Phrase("in 30 days")),
        Window.ANNUAL: (Phrase("annual"), Phrase("in 365 days")),
    }
)


@dataclass(frozen=True, slots=True)
class Budget:
    """How a key stands in one window; None as limit is no limit.

    What waits to be approved is not spent, and cannot be spent on anything else. At `resets_at`
    all that counts now has left the window; None when nothing counts.
    """

    window: Window
    limit_sat: int | None
    spent_sat: int
    resets_at: datetime | None
    waiting_sat: int = 0

    @property
    def remaining_sat(self) -> int | None:
        if self.limit_sat is None:
            return None
        return max(self.limit_sat - self.spent_sat - self.waiting_sat, 0)


@dataclass(frozen=True, slots=True)
class Spending:
    """A key's budgets, one for each window in their order."""

    budgets: tuple[Budget, ...]

    def of(self, window: Window) -> Budget:
        return next(budget for budget in self.budgets if budget.window is window)


def listed(pairs: Iterable[tuple[Window, int]]) -> Limits:
    """Return the limits that were listed. Raises `InvalidInput` for what cannot be set."""
    found: dict[Window, int] = {}
    for window, limit_sat in pairs:
        if window in found:
            raise InvalidInput(
                Phrase(
                    "There are two limits for %(window)s; give one for each window.", window=window
                )
            )
        found[window] = limit_sat
    check(found)
    return found


def check(limits: Limits) -> None:
    """Raise `InvalidInput` for limits that cannot be set."""
    for limit_sat in limits.values():
        if limit_sat <= 0:
            raise InvalidInput("Invalid limit amount (must be positive)")
        if limit_sat > LIMIT_SAT_MAX:
            raise InvalidInput(
                Phrase("Invalid limit amount (must be at most %(most)s sats)", most=LIMIT_SAT_MAX)
            )


def within(limits: Limits, bound: Limits) -> bool:
    """Tell whether each limit of `bound` is there and not higher in `limits`."""
    return all(window in limits and limits[window] <= sat for window, sat in bound.items())


async def of_keys(runtime: Runtime, key_ids: Collection[KeyId]) -> dict[KeyId, Spending]:
    """Return how keys stand at this moment, in one query however many they are.

    One that there is not stands like one that has no limits and spent nothing.
    """
    async with runtime.connection() as connection:
        rows = await connection.fetch(_OF_KEYS, list(set(key_ids)))
    budgets: defaultdict[KeyId, list[Budget]] = defaultdict(list)
    for row in rows:
        budgets[KeyId(row["id"])].append(
            Budget(
                window=Window(row["time_window"]),
                limit_sat=row["limit_sat"],
                spent_sat=row["spent_sat"],
                resets_at=row["resets_at"],
                waiting_sat=row["waiting_sat"],
            )
        )
    return {key_id: Spending(tuple(of_key)) for key_id, of_key in budgets.items()}


async def limited(runtime: Runtime, key_ids: Collection[KeyId]) -> dict[KeyId, Spending]:
    """Return how keys stand in the windows that are limited, in one query; for lists.

    When room returns is not looked up. A key without limits is not in it.
    """
    async with runtime.connection() as connection:
        rows = await connection.fetch(_LIMITED, list(set(key_ids)))
    budgets: defaultdict[KeyId, list[Budget]] = defaultdict(list)
    for row in rows:
        window, limit_sat = Window(row["time_window"]), row["limit_sat"]
        budget = Budget(window, limit_sat, row["spent_sat"], None, row["waiting_sat"])
        budgets[KeyId(row["api_key_id"])].append(budget)
    return {key_id: Spending(tuple(of_key)) for key_id, of_key in budgets.items()}


async def replace(connection: Connection, key_id: KeyId, limits: Limits) -> None:
    """Give a key just these limits, in the caller's transaction, alone. Raises `InvalidInput`."""
    check(limits)
    await changes.alone(connection, key_id)
    await replace_all(connection, [key_id], limits)


async def replace_all(connection: Connection, key_ids: Collection[KeyId], limits: Limits) -> None:
    """Give some keys just these limits, that were checked.

    In the transaction of a caller that keeps payments with any of them out until the commit.
    """
    await connection.execute(_REMOVE_OTHERS, list(key_ids), list(limits))
    await connection.execute(_PUT, list(key_ids), list(limits), list(limits.values()))


async def put(connection: Connection, key_id: KeyId, window: Window, limit_sat: int) -> None:
    """Set a key's limit for a window, in the caller's transaction, alone. Raises `InvalidInput`."""
    check({window: limit_sat})
    await changes.alone(connection, key_id)
    await connection.execute(_PUT, [key_id], [window], [limit_sat])


async def remove(connection: Connection, key_id: KeyId, window: Window) -> None:
    """Remove a key's limit for a window, if there is one, in the caller's transaction, alone."""
    await changes.alone(connection, key_id)
    await connection.execute(_REMOVE, key_id, window)


def refusal(error: asyncpg.PostgresError) -> SpendingLimitReached:
    """Return the refusal that a database error with SQLSTATE `LIMIT_REACHED` stands for.

    It names the window, and says what is allowed, spent and needed, when the payment will fit,
    and what can be done about it.
    """
    detail = orjson.loads(error.detail or "{}")
    window, limit_sat, spent_sat = (
        Window(detail["time_window"]),
        detail["limit_sat"],
        detail["spent_sat"],
    )
    name, span = _NAMES[window]
    of_owner = detail.get("owner") is not None
    spent: str = ""
    if window is not Window.PER_PAYMENT and of_owner:
        spent = Phrase(" and have spent %(spent_sat)s sats", spent_sat=spent_sat)
    elif window is not Window.PER_PAYMENT:
        spent = has_spent(spent_sat)
    whose = Phrase("this API key")
    if of_owner:
        owner = repr(detail["owner"])
        whose = Phrase("the keys of the owner %(owner)s together", owner=owner)
    return SpendingLimitReached(
        Phrase(
            "%(name)s spending limit exceeded: %(whose)s may spend %(limit_sat)s sats "
            "%(span)s%(spent)s%(waiting)s; this payment needs %(needed_sat)s sats%(fees)s. "
            "%(room)s",
            name=name,
            whose=whose,
            limit_sat=limit_sat,
            span=span,
            spent=spent,
            waiting=waiting(detail["waiting_sat"]),
            needed_sat=detail["needed_sat"],
            fees=fees(detail),
            room=_room(detail, of_owner=of_owner),
        )
    )


def waiting(waiting_sat: int) -> str:
    """Return what a refusal says of payments that wait to be approved, and count as spent."""
    if not waiting_sat:
        return ""
    return Phrase(", and %(waiting_sat)s sats wait for approval", waiting_sat=waiting_sat)


def has_spent(spent_sat: int) -> Phrase:
    """Return what a refusal says of what one key has spent."""
    return Phrase(" and has spent %(spent_sat)s sats", spent_sat=spent_sat)


def fees(detail: Mapping[str, object]) -> str:
    """Return what a refusal says of fees, where they count."""
    return Phrase(", routing fees included") if detail["includes_fees"] else ""


def _room(detail: Mapping[str, int], *, of_owner: bool) -> Phrase:
    room_at_s = detail["room_at_s"]
    where = "apiKeyOwnerUpdate" if of_owner else "apiKeySetLimit"
    raising = Phrase("have the limit raised from a session (%(where)s)", where=where)
    if room_at_s is None and detail["waiting_sat"] and detail["needed_sat"] <= detail["limit_sat"]:
        return Phrase(
            "Have some of what waits declined, send less, or %(raising)s.", raising=raising
        )
    if room_at_s is None:
        whose = Phrase("of its owner") if of_owner else Phrase("of this key")
        return Phrase(
            "It never fits the limits %(whose)s: send less, or %(raising)s.",
            whose=whose,
            raising=raising,
        )
    room_at = datetime.fromtimestamp(room_at_s, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return Phrase(
        "There is room for it again at %(room_at)s: wait until then, send less, or %(raising)s.",
        room_at=room_at,
        raising=raising,
    )


_PUT = """
INSERT INTO api_key_limit (api_key_id, time_window, limit_sat)
SELECT k.id, l.time_window, l.limit_sat
  FROM unnest($1::uuid[]) AS k (id)
 CROSS JOIN unnest($2::text[], $3::bigint[]) AS l (time_window, limit_sat)
ON CONFLICT (api_key_id, time_window) DO UPDATE SET limit_sat = excluded.limit_sat
"""
_REMOVE = "DELETE FROM api_key_limit WHERE api_key_id = $1 AND time_window = $2"
_REMOVE_OTHERS = """
DELETE FROM api_key_limit WHERE api_key_id = ANY ($1::uuid[]) AND time_window <> ALL ($2::text[])
"""
_LIMITED = """
SELECT l.api_key_id, l.time_window, l.limit_sat,
       s.sat + CASE WHEN k.limits_include_fees THEN s.fee_sat ELSE 0 END AS spent_sat,
       wait.sat + CASE WHEN k.limits_include_fees THEN wait.fee_sat ELSE 0 END AS waiting_sat
  FROM api_key_limit l
  JOIN api_key k ON k.id = l.api_key_id
 CROSS JOIN LATERAL key_spent(k.id, now() - spending_span(l.time_window)) s
 CROSS JOIN LATERAL (
       SELECT coalesce(sum(a.spent_sat), 0)::bigint AS sat,
              coalesce(sum(a.spent_fee_sat), 0)::bigint AS fee_sat
         FROM payment_approval a
        WHERE a.api_key_id = k.id AND a.status = 'waiting'
       ) wait
 WHERE l.api_key_id = ANY ($1::uuid[]) AND spending_span(l.time_window) IS NOT NULL
"""
_OF_KEYS = """
SELECT k.id, w.time_window, l.limit_sat,
       s.sat + CASE WHEN k.includes_fees THEN s.fee_sat ELSE 0 END AS spent_sat,
       CASE WHEN spending_span(w.time_window) IS NULL THEN 0
            ELSE wait.sat + CASE WHEN k.includes_fees THEN wait.fee_sat ELSE 0 END
            END AS waiting_sat,
       (SELECT moment_of(m.id) FROM movement m
         WHERE m.api_key_id = k.id AND m.spent_sat IS NOT NULL
           AND m.id >= moment_bytes(now() - spending_span(w.time_window)
                                    + interval '1 microsecond')
         ORDER BY m.id DESC LIMIT 1) + spending_span(w.time_window) AS resets_at
  FROM (SELECT wanted.id, coalesce(a.limits_include_fees, false) AS includes_fees
          FROM unnest($1::uuid[]) AS wanted (id) LEFT JOIN api_key a USING (id)) k
 CROSS JOIN unnest('{PER_PAYMENT,DAILY,WEEKLY,MONTHLY,ANNUAL}'::text[])
       WITH ORDINALITY AS w (time_window, place)
 CROSS JOIN LATERAL key_spent(k.id, now() - spending_span(w.time_window)) s
 CROSS JOIN LATERAL key_waits(k.id) wait
  LEFT JOIN api_key_limit l ON l.api_key_id = k.id AND l.time_window = w.time_window
 ORDER BY k.id, w.place
"""
