"""Credits: how many requests, invoices or payments a key, or all keys of an owner, may still make.

A payment takes its credit with the statement that moves the money, and has it back, if the credit
says so, with the statement that says it failed (migration 0021): exact, whatever dies when. A
request and an invoice take theirs before they are carried out; what failed is given back by the
process that served it, and is lost with that. They are never less than none.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final, NamedTuple
from uuid import UUID

import asyncpg
import orjson

from app.database.pool import Connection
from app.errors import CreditsExhausted, InvalidInput
from app.phrases import Phrase
from app.principal import KeyId, KeyOwnerId, Principal
from app.process.runtime import Runtime
from app.services import changes

#: SQLSTATE of what there are not enough credits for.
EXHAUSTED: Final = "LK010"

AMOUNT_MAX: Final = 1_000_000_000


class CreditKind(StrEnum):
    """What a credit is for."""

    REQUESTS = "requests"
    INVOICES = "invoices"
    PAYMENTS = "payments"


class CreditRefill(StrEnum):
    """How often there are as many credits again as were given."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class WishedCredit(NamedTuple):
    """Credits to be given: so many of a kind. Without a refill they are used up once."""

    kind: CreditKind
    amount: int
    refill: CreditRefill | None = None
    gives_back: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyCredit:
    """Credits as they stand: how many are left now, and when there are `amount` again.

    `added` is how many were added beside those.
    """

    kind: CreditKind
    amount: int
    added: int
    left: int
    refill: CreditRefill | None
    refills_at: datetime | None
    gives_back: bool

    @property
    def wish(self) -> WishedCredit:
        """What was wished when they were given."""
        return WishedCredit(self.kind, self.amount, self.refill, self.gives_back)


class TakenCredit(NamedTuple):
    """Credits that were taken, to be given back if the work failed."""

    credit_id: UUID
    kind: CreditKind
    refills_at: datetime | None


def checked(wished: Iterable[WishedCredit]) -> tuple[WishedCredit, ...]:
    """Return credits as they are given, in the order of their kinds. Raises `InvalidInput`."""
    found: dict[CreditKind, WishedCredit] = {}
    for one in wished:
        _check_amount(one.amount)
        if one.kind in found:
            raise InvalidInput(
                Phrase("There are two credits for %(kind)s; give one.", kind=one.kind)
            )
        found[one.kind] = one
    return tuple(found[kind] for kind in sorted(found))


def within(after: Iterable[KeyCredit], before: Iterable[KeyCredit]) -> bool:
    """Tell whether no more can be done with some credits than with others, now or later."""
    have = {one.kind: one for one in after}
    return all(one.kind in have and _is_within(have[one.kind], one) for one in before)


def of_text(text: str) -> tuple[KeyCredit, ...]:
    """Return the credits that the column `credits` of a row holds."""
    return tuple(
        KeyCredit(
            kind=CreditKind(one["kind"]),
            amount=one["amount"],
            added=one["added"],
            left=one["left"],
            refill=one["refill"] and CreditRefill(one["refill"]),
            refills_at=one["refills_at"] and datetime.fromisoformat(one["refills_at"]),
            gives_back=one["gives_back"],
        )
        for one in orjson.loads(text)
    )


def facts(held: Iterable[KeyCredit]) -> list[str]:
    """Return what was given, as the audit log has it: `payments=5/day`, and what was added."""
    return [
        f"{one.kind}={one.amount}"
        + (f"/{one.refill}" if one.refill else "")
        + ("" if one.gives_back else ", none given back")
        + (f", {one.added} added" if one.added else "")
        for one in held
    ]


async def set_of_key(
    connection: Connection, key_id: KeyId, wished: Collection[WishedCredit]
) -> None:
    """Give a key just these credits, which were checked, in the caller's transaction.

    Those that it has on the same terms stay as they are; the others begin anew.
    """
    await _replace(connection, key_id, None, wished)


async def set_of_owner(
    connection: Connection, owner_id: KeyOwnerId, wished: Collection[WishedCredit]
) -> None:
    """Do as `set_of_key` for those that all keys of an owner share."""
    await _replace(connection, None, owner_id, wished)


async def locked(connection: Connection, holder_id: KeyId | KeyOwnerId) -> tuple[KeyCredit, ...]:
    """Return the credits of a key or an owner, of which nobody takes any until the commit."""
    # Payments under way come first: they take their credit after all other locks.
    await changes.alone(connection, holder_id)
    await connection.execute(_LOCK, holder_id)
    return of_text(await connection.fetchval(_READ, holder_id))


async def add(
    connection: Connection, holder_id: KeyId | KeyOwnerId, kind: CreditKind, amount: int
) -> None:
    """Add to the credits of a key or an owner, in the caller's transaction.

    Raises `InvalidInput` when it has none of the kind, to which alone can be added.
    """
    _check_amount(amount)
    await changes.alone(connection, holder_id)
    if not await connection.fetchval(_ADD, holder_id, kind, amount):
        raise InvalidInput(
            Phrase("It has no credits for %(kind)s: it may make any number.", kind=kind)
        )


async def take(
    runtime: Runtime, principal: Principal | None, work: Mapping[str, int]
) -> list[TakenCredit]:
    """Take what work of a key, so many of each kind, needs of its credits and its owner's.

    Returns what can be given back; asks nothing for a key that has none of these kinds. Raises
    `CreditsExhausted`: then none was taken.
    """
    if principal is None or principal.key_id is None:
        return []
    kinds = [kind for kind in principal.restrictions.credit_kinds if work.get(kind)]
    if not kinds:
        return []
    try:
        counts = [work[kind] for kind in kinds]
        rows = await runtime.change(_TAKE, principal.key_id, kinds, counts)
    except asyncpg.PostgresError as error:
        if error.sqlstate == EXHAUSTED:
            raise refusal(error) from error
        raise
    return [
        TakenCredit(row["credit_id"], CreditKind(row["kind"]), row["refills_at"])
        for row in rows
        if row["gives_back"]
    ]


async def give_back(
    runtime: Runtime, taken: Collection[TakenCredit], work: Mapping[str, int]
) -> None:
    """Give back what was taken for work that failed, so many of each kind."""
    back = [one for one in taken if work.get(one.kind)]
    if back:
        ids = [one.credit_id for one in back]
        refills = [one.refills_at for one in back]
        await runtime.change(_GIVE_BACK, ids, refills, [work[one.kind] for one in back])


def refusal(error: asyncpg.PostgresError) -> CreditsExhausted:
    """Return the refusal that a database error with SQLSTATE `EXHAUSTED` stands for."""
    detail = orjson.loads(error.detail or "{}")
    refills_at = detail["refills_at_s"] and datetime.fromtimestamp(detail["refills_at_s"], UTC)
    kind, left, wanted = detail["kind"], detail["left"], detail["wanted"]
    return exhausted(kind, left, wanted, owner=detail["owner"], refills_at=refills_at)


def exhausted(
    kind: str, left: int, wanted: int, *, owner: str | None, refills_at: datetime | None
) -> CreditsExhausted:
    """Return the refusal of what needs more credits than are left, a key's or its owner's.

    `owner` is the external id of that.
    """
    of_owner = owner is not None
    whose = Phrase("this API key has")
    if of_owner:
        whose = Phrase("the keys of the owner %(owner)s together have", owner=repr(owner))
    adding = "apiKeyOwnerCreditsAdd" if of_owner else "apiKeyCreditsAdd"
    return CreditsExhausted(
        Phrase(
            "Credits for %(kind)s exhausted: %(whose)s %(left)s left, and this "
            "needs %(wanted)s. %(refill)s, or have some added from a session "
            "(%(adding)s).",
            kind=kind,
            whose=whose,
            left=left,
            wanted=wanted,
            refill=_when(refills_at),
            adding=adding,
        ),
        refills_at=refills_at,
    )


def _when(refills_at: datetime | None) -> Phrase:
    if refills_at is None:
        return Phrase("They are not refilled: use another key")
    when = f"{refills_at:%Y-%m-%dT%H:%M:%SZ}"
    return Phrase("They are refilled at %(when)s: wait until then", when=when)


def _check_amount(amount: int) -> None:
    if not 1 <= amount <= AMOUNT_MAX:
        raise InvalidInput(
            Phrase("The amount of credits must be from 1 to %(most)s.", most=AMOUNT_MAX)
        )


def _is_within(after: KeyCredit, before: KeyCredit) -> bool:
    return (
        after.left <= before.left
        and after.gives_back <= before.gives_back
        and (after.refill is None or (after.refill, after.amount) <= _most(after, before))
    )


def _most(after: KeyCredit, before: KeyCredit) -> tuple[str, int]:
    """Return what a refill may be: that of before and no higher, or none."""
    return (before.refill or "", before.amount) if before.refill == after.refill else ("", 0)


async def _replace(
    connection: Connection,
    key_id: KeyId | None,
    owner_id: KeyOwnerId | None,
    wished: Collection[WishedCredit],
) -> None:
    columns = list(zip(*wished, strict=True)) or [(), (), (), ()]
    await connection.execute(_LOCK, key_id or owner_id)
    await connection.execute(_REMOVE, key_id, owner_id, *columns)
    await connection.execute(_GIVE, key_id, owner_id, *columns)


# In the order in which they are taken.
_LOCK = """
SELECT FROM key_credit WHERE api_key_id = $1 OR owner_id = $1 ORDER BY kind FOR UPDATE
"""
_READ = "SELECT credits_of($1)"
_WISHED = """
unnest($3::text[], $4::bigint[], $5::text[], $6::boolean[]) AS w (kind, amount, refill, gives_back)
"""
_REMOVE = f"""
DELETE FROM key_credit c
 WHERE (c.api_key_id = $1 OR c.owner_id = $2)
   AND NOT EXISTS (
       SELECT FROM {_WISHED}
        WHERE w.kind = c.kind AND w.amount = c.amount AND w.gives_back = c.gives_back
          AND w.refill IS NOT DISTINCT FROM c.refill)
"""  # noqa: S608 - constants only
_GIVE = f"""
INSERT INTO key_credit (api_key_id, owner_id, kind, amount, credits_left, refill, gives_back,
                        refills_at)
SELECT $1, $2, w.kind, w.amount, w.amount, w.refill, w.gives_back,
       next_credit_refill(w.refill, clock_timestamp(), clock_timestamp())
  FROM {_WISHED}
 WHERE NOT EXISTS (
       SELECT FROM key_credit c
        WHERE (c.api_key_id = $1 OR c.owner_id = $2) AND c.kind = w.kind)
"""  # noqa: S608 - constants only
_ADD = """
UPDATE key_credit
   SET credits_left = $3 + CASE WHEN refills_at <= now() THEN greatest(amount, credits_left)
                                ELSE credits_left END,
       refills_at = CASE WHEN refills_at <= now()
                         THEN next_credit_refill(refill, given_at, now()) ELSE refills_at END,
       added = added + $3
 WHERE (api_key_id = $1 OR owner_id = $1) AND kind = $2
RETURNING true
"""
_TAKE = "SELECT * FROM take_credits($1, $2, $3)"
_GIVE_BACK = "SELECT give_back_credits($1, $2, $3)"
