"""Transactions of some kind among those of wallets: by time, direction, state, text, key, person.

No index serves every wish, so the walk is the same as that of a plain page, along the index of each
wallet and within the time asked for, and what does not fit is passed over. It is bounded: a page
that has looked at so many transactions ends where it stands, and the next one goes on from there.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

import asyncpg

from app.errors import InvalidInput
from app.phrases import Phrase
from app.principal import WalletId
from app.process.runtime import Runtime
from app.services.pages import Page, PageRequest
from app.services.wallets.movements import RAILS, MovementStatus, Rail
from app.services.wallets.transactions import (
    Transaction,
    cursor_of,
    statement,
    transaction_of,
)

TEXT_CHARS_MAX: Final = 200

#: How many transactions are looked at in each step of a page; these are all steps of one.
_STEPS: Final = (500, 4_000, 15_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What transactions are asked for. None is no wish."""

    #: From this moment on, and before that one.
    since: datetime | None = None
    until: datetime | None = None
    #: True for what came in, False for what went out.
    received: bool | None = None
    status: MovementStatus | None = None
    #: Part of the memo or the other's username in any case, or a payment hash.
    text: str | None = None
    #: The key of the account by which it was paid.
    api_key_id: UUID | None = None
    #: The username of the other account.
    counterparty: str | None = None
    #: On what it was settled.
    rail: Rail | None = None
    #: Of failed payments: whether the invoice had expired.
    expired: bool | None = None

    def check(self) -> None:
        """Raise `InvalidInput` for a wish that makes no sense."""
        if self.since is not None and self.until is not None and self.since >= self.until:
            raise InvalidInput("`since` must be before `until`.")
        if self.text is not None and not 1 <= len(self.text) <= TEXT_CHARS_MAX:
            raise InvalidInput(
                Phrase("`text` must have 1 to %(most)s characters.", most=TEXT_CHARS_MAX)
            )


async def page(
    runtime: Runtime, wallet_ids: Sequence[WalletId], request: PageRequest, wish: Wish
) -> Page[Transaction]:
    """Return a page of the transactions of some wallets that fit, newest first.

    One query a step, and three steps at most: then the page may be shorter than asked for, though
    more follow, and says how far it looked (`Page.walked_to`). Raises `InvalidInput`, and
    `DomainError` for a cursor that is none.
    """
    wish.check()
    position = None if request.cursor is None else cursor_of(request.cursor)
    sql = _STEP_BACKWARDS if request.backwards else _STEP
    found: list[Transaction] = []
    is_over = False
    for step in _STEPS:
        rows = await _step(runtime, sql, wallet_ids, position, step, request.size + 1, wish)
        found += [transaction_of(row) for row in rows if row["id"] is not None]
        is_over = rows[0]["walked"] < step
        position = rows[0]["walked_to"]
        if is_over or len(found) > request.size:
            break
    more = len(found) > request.size
    items = found[: request.size]
    walked_to = None if more or is_over or position is None else position.hex()
    if request.backwards:
        items.reverse()
    return Page(
        items,
        has_next=(more or not is_over) and not request.backwards,
        has_previous=(more or not is_over) and request.backwards,
        walked_to=walked_to,
    )


async def _step(
    runtime: Runtime,
    sql: str,
    wallet_ids: Sequence[WalletId],
    position: bytes | None,
    step: int,
    size: int,
    wish: Wish,
) -> list[asyncpg.Record]:
    return await runtime.read(
        sql,
        wallet_ids,
        position,
        step,
        size,
        wish.since,
        wish.until,
        wish.received,
        wish.status,
        wish.text,
        wish.api_key_id,
        wish.counterparty,
        None if wish.rail is None else _kinds_on(wish.rail),
        wish.expired,
    )


def _kinds_on(rail: Rail) -> list[str]:
    return [kind for kind, (_, settlement) in RAILS.items() if settlement is rail]


def _fitting(order: str) -> str:
    """Return the statement for those that were walked past and fit.

    Of the payer's key only the payer may know; a memo that a side is not shown is not searched.
    """
    return f"""
SELECT s.*
  FROM walked s JOIN movement f ON f.id = substring(s.id FOR 11)
 WHERE ($7::boolean IS NULL OR (s.amount > 0) = $7)
   AND ($8::text IS NULL OR f.status::text = $8)
   AND ($9::text IS NULL OR position(lower($9) IN lower(coalesce(s.memo, f.memo, ''))) > 0
        OR position(lower($9) IN coalesce(s.counterparty, '')) > 0
        OR encode(f.payment_hash, 'hex') = lower($9))
   AND ($10::uuid IS NULL OR (s.amount < 0 AND f.api_key_id = $10))
   AND ($11::text IS NULL OR (s.counterparty = $11
        AND f.kind IN ('intraledger', 'intraledger_invoice')))
   AND ($12::text[] IS NULL OR f.kind::text = ANY ($12))
   AND ($13::boolean IS NULL OR $13 = EXISTS (
        SELECT FROM payment p
         WHERE p.movement_id = coalesce(f.parent_id, f.id) AND p.failure = 'expired'))
 ORDER BY s.id {order} LIMIT $4
"""  # noqa: S608  # made of constants


def _step_statement(*, backwards: bool) -> str:
    order, beyond = ("ASC", ">") if backwards else ("DESC", "<")
    fitting = statement(_fitting(order), order)
    return f"""
WITH walked AS MATERIALIZED (
SELECT s.*
  FROM unnest($1::uuid[]) AS wanted (id)
 CROSS JOIN LATERAL (
       SELECT * FROM wallet_transaction
        WHERE wallet_id = wanted.id
          AND ($2::bytea IS NULL OR id {beyond} $2)
          AND ($5::timestamptz IS NULL OR id >= moment_bytes($5))
          AND ($6::timestamptz IS NULL OR id < moment_bytes($6))
        ORDER BY id {order} LIMIT $3) s
 ORDER BY s.id {order} LIMIT $3
)
SELECT x.*, w.walked, w.walked_to
  FROM (SELECT count(*) AS walked,
               (SELECT id FROM walked ORDER BY id {"DESC" if backwards else "ASC"} LIMIT 1)
                   AS walked_to
          FROM walked) w
  LEFT JOIN ({fitting}) x ON true
 ORDER BY x.id {order}
"""  # noqa: S608  # made of constants


_STEP = _step_statement(backwards=False)
_STEP_BACKWARDS = _step_statement(backwards=True)
