"""Links of derived keys that were seen: what they were used for and spent, and which have ended.

A link has a row from its first payment on, or soon after its first use, or when it is ended. What
was never used has none: whoever derives tells nobody.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

import asyncpg

from app.addresses import parse as parse_address
from app.database.pool import Connection
from app.errors import InvalidInput
from app.phrases import Phrase
from app.principal import KeyId
from app.process.runtime import Runtime
from app.process.usage import LinkUse
from app.services.keys.derivation import caveats as wording
from app.services.keys.derivation.caveats import Caveats
from app.services.pages import Page, PageRequest, page_of

#: How many links of a key are told of that did not pay, and how many may be ended one by one.
LINKS_OF_KEY_MAX: Final = 10_000

#: The ids of the links of a key `k` that were ended in its generation.
ENDED_IDS: Final = """
       ARRAY(SELECT d.id FROM derived_key d
              WHERE d.api_key_id = k.id AND d.generation = k.derivation_generation
                AND d.ended_at IS NOT NULL)
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class DerivedKey:
    """A link that was seen. `caveats` is None for one that was ended before its first use.

    `calls` and what it spent, in satoshi, include those of what was derived of it.
    """

    id: UUID
    key_id: KeyId
    parent_id: UUID | None
    generation: int
    caveats: Caveats | None
    known_at: datetime
    last_used_at: datetime | None
    last_used_ip: str | None
    calls: int
    refusals: int
    payments: int
    spent_sat: int
    spent_fee_sat: int
    ended_at: datetime | None


async def note(connection: Connection, uses: Collection[LinkUse]) -> None:
    """Write how links were used, in the caller's transaction. New ones only while there is room."""
    listed = sorted(uses, key=lambda use: (use.key_id, use.link.id))
    await connection.execute(
        _NOTE,
        [use.link.id for use in listed],
        [use.key_id for use in listed],
        [use.parent for use in listed],
        [use.link.block for use in listed],
        [use.link.generation for use in listed],
        [use.link.label for use in listed],
        [use.link.per_payment_sat for use in listed],
        [use.link.total_sat for use in listed],
        [use.age_s for use in listed],
        [parse_address(use.address) for use in listed],
        [use.calls for use in listed],
        [use.refusals for use in listed],
        LINKS_OF_KEY_MAX,
    )


async def page(runtime: Runtime, key_id: KeyId, request: PageRequest) -> Page[DerivedKey]:
    """Return a page of the links of a key that were seen, newest first; a cursor is an id.

    Raises `InvalidInput` for a cursor that is none.
    """
    try:
        cursor = None if request.cursor is None else UUID(request.cursor)
    except ValueError:
        raise InvalidInput("The cursor is not one of this list.") from None
    sql = _PAGE_BACKWARDS if request.backwards else _PAGE
    async with runtime.connection() as connection:
        rows = await connection.fetch(sql, key_id, cursor, request.size + 1)
    return page_of([_of_row(row) for row in rows], request)


async def of_ids(runtime: Runtime, key_id: KeyId, ids: Collection[UUID]) -> dict[UUID, DerivedKey]:
    """Return those of some links of a key that were seen, by their ids: one query."""
    async with runtime.connection() as connection:
        rows = await connection.fetch(_OF_IDS, key_id, list(ids))
    return {row["id"]: _of_row(row) for row in rows}


def counted_sat(link: DerivedKey | None, *, with_fees: bool) -> int:
    """Return what a link, if it was seen, has spent of what it may in all, in satoshi."""
    if link is None:
        return 0
    return link.spent_sat + (link.spent_fee_sat if with_fees else 0)


async def end(connection: Connection, key_id: KeyId, id_: UUID, generation: int) -> bool:
    """End a link of a key, in the caller's transaction; tell whether it had not ended before.

    Raises `InvalidInput` when too many have been ended.
    """
    if await connection.fetchval(_END, key_id, id_, generation) is None:
        return False
    if await connection.fetchval(_COUNT_ENDED, key_id, generation) > LINKS_OF_KEY_MAX:
        raise InvalidInput(
            Phrase(
                "%(most)s derived keys of this key have been ended one by one, and "
                "that is the most: end all that were derived so far, and derive anew "
                "those that shall go on.",
                most=LINKS_OF_KEY_MAX,
            )
        )
    return True


async def forget(connection: Connection, key_id: KeyId) -> None:
    """Forget the links of a key that never paid: those of a generation that has ended."""
    await connection.execute(_FORGET, key_id)


def _of_row(row: asyncpg.Record) -> DerivedKey:
    block, ip = row["block"], row["last_used_ip"]
    return DerivedKey(
        id=row["id"],
        key_id=KeyId(row["api_key_id"]),
        parent_id=row["parent_id"],
        generation=row["generation"],
        caveats=None if block is None else wording.decode(block),
        known_at=row["known_at"],
        last_used_at=row["last_used_at"],
        last_used_ip=None if ip is None else str(ip),
        calls=row["calls"],
        refusals=row["refusals"],
        payments=row["payments"],
        spent_sat=row["spent_sat"],
        spent_fee_sat=row["spent_fee_sat"],
        ended_at=row["ended_at"],
    )


# In the order of their ids, as all do who write several. One that was ended before it was seen gets
# what is known of it now.
_NOTE = """
INSERT INTO derived_key AS d (id, api_key_id, parent_id, block, generation, label, per_payment_sat,
                              total_sat, last_used_at, last_used_ip, calls, refusals)
SELECT u.id, u.key_id, u.parent_id, u.block, u.generation, u.label, u.per_payment_sat, u.total_sat,
       now() - u.age_s * interval '1 second', u.ip, u.calls, u.refusals
  FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bytea[], $5::integer[], $6::text[],
              $7::bigint[], $8::bigint[], $9::float8[], $10::inet[], $11::bigint[], $12::bigint[])
       AS u (id, key_id, parent_id, block, generation, label, per_payment_sat, total_sat, age_s, ip,
             calls, refusals)
 WHERE EXISTS (SELECT FROM api_key k WHERE k.id = u.key_id)
   AND (EXISTS (SELECT FROM derived_key known WHERE known.api_key_id = u.key_id AND known.id = u.id)
        OR (SELECT count(*) FROM (SELECT FROM derived_key of_key
                                   WHERE of_key.api_key_id = u.key_id LIMIT $13) counted) < $13)
 ORDER BY u.key_id, u.id
    ON CONFLICT (api_key_id, id) DO UPDATE
   SET parent_id = EXCLUDED.parent_id, block = EXCLUDED.block, label = EXCLUDED.label,
       per_payment_sat = EXCLUDED.per_payment_sat, total_sat = EXCLUDED.total_sat,
       last_used_at = greatest(d.last_used_at, EXCLUDED.last_used_at),
       last_used_ip = CASE WHEN d.last_used_at > EXCLUDED.last_used_at THEN d.last_used_ip
                           ELSE coalesce(EXCLUDED.last_used_ip, d.last_used_ip) END,
       calls = d.calls + EXCLUDED.calls, refusals = d.refusals + EXCLUDED.refusals
"""
_END = """
INSERT INTO derived_key AS d (api_key_id, id, generation, ended_at)
VALUES ($1, $2, $3, clock_timestamp())
    ON CONFLICT (api_key_id, id) DO UPDATE SET ended_at = EXCLUDED.ended_at
 WHERE d.ended_at IS NULL
RETURNING id
"""
_COUNT_ENDED = """
SELECT count(*) FROM derived_key
 WHERE api_key_id = $1 AND generation = $2 AND ended_at IS NOT NULL
"""
_FORGET = "DELETE FROM derived_key WHERE api_key_id = $1 AND payments = 0 AND spent_sat = 0"


_COLUMNS = """
SELECT id, api_key_id, parent_id, generation, block, known_at, last_used_at, last_used_ip, calls,
       refusals, payments, spent_sat, spent_fee_sat, ended_at
  FROM derived_key
"""
_OF_IDS = f"""{_COLUMNS} WHERE api_key_id = $1 AND id = ANY ($2::uuid[])"""


def _page_statement(*, backwards: bool) -> str:
    order, beyond = ("ASC", ">") if backwards else ("DESC", "<")
    return f"""{_COLUMNS}
 WHERE api_key_id = $1
   AND ($2::uuid IS NULL
        OR (known_at, id) {beyond} (SELECT known_at, id FROM derived_key
                                          WHERE api_key_id = $1 AND id = $2))
 ORDER BY known_at {order}, id {order}
 LIMIT $3
"""  # noqa: S608 - constants only


_PAGE = _page_statement(backwards=False)
_PAGE_BACKWARDS = _page_statement(backwards=True)
