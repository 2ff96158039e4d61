"""Owners of API keys: whom keys are for, by the id that the account's own programs know them by.

All keys of an owner share what it is limited to. Suspended, it stops them until it is resumed, and
revoked for ever; the keys themselves are not changed, and what a key is told of itself says so.

A key that manages an owner must have none itself, and be one that may manage all its keys. It can
take from an owner what it may, and give back only what a key took.
"""

import unicodedata
from collections.abc import AsyncIterator, Callable, Collection
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final
from uuid import UUID

import asyncpg
import orjson

from app.database.pool import Connection
from app.errors import InvalidInput, NotFound
from app.phrases import Phrase
from app.principal import AccountId, Actor, KeyId, KeyOwnerId, NamedLimit
from app.process.runtime import Runtime
from app.services import audit, changes
from app.services.audit import AuditKind
from app.services.edits import KEEP, Kept
from app.services.keys import authority, crediting, labels, named_limits, spending
from app.services.keys import registry as api_keys
from app.services.keys.crediting import CreditKind, KeyCredit, WishedCredit
from app.services.keys.labels import KeyMetadata
from app.services.keys.spending import Limits, Window
from app.services.pages import Page, PageRequest, page_of

_EXTERNAL_ID_LENGTH_MAX: Final = 200
_NAME_LENGTH_MAX: Final = 200
_NOTHING: Final = MappingProxyType[str, object]({})
_NO_LIMITS: Final = MappingProxyType[Window, int]({})


class OwnerStatus(StrEnum):
    """What an owner does to its keys. REVOKED is for ever."""

    ACTIVE = "ACTIVE"
    SUSPENDED = "SUSPENDED"
    REVOKED = "REVOKED"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyOwner:
    """Whom keys are for. `keys` is how many it has, whatever became of them.

    `last_used_at` is when any of them was used, some seconds ago at the latest.
    """

    id: KeyOwnerId
    account_id: AccountId
    external_id: str
    name: str | None
    metadata: KeyMetadata
    limits: Limits
    limits_include_fees: bool
    rate_limits: tuple[NamedLimit, ...]
    credits: tuple[KeyCredit, ...]
    keys: int
    created_at: datetime
    suspended_at: datetime | None
    revoked_at: datetime | None
    last_used_at: datetime | None = field(compare=False)

    @property
    def status(self) -> OwnerStatus:
        """What it does to its keys."""
        if self.revoked_at is not None:
            return OwnerStatus.REVOKED
        return OwnerStatus.ACTIVE if self.suspended_at is None else OwnerStatus.SUSPENDED


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnerEdit:
    """What is to be different about an owner. None takes the name away."""

    name: str | Kept | None = KEEP
    metadata: KeyMetadata | Kept = KEEP
    limits: Limits | Kept = KEEP
    limits_include_fees: bool | Kept = KEEP
    rate_limits: Collection[NamedLimit] | Kept = KEEP
    credited: Collection[WishedCredit] | Kept = KEEP


async def create(
    runtime: Runtime,
    actor: Actor,
    *,
    external_id: str,
    name: str | None = None,
    metadata: KeyMetadata = _NOTHING,
    limits: Limits = _NO_LIMITS,
    limits_include_fees: bool = False,
    rate_limits: Collection[NamedLimit] = (),
    credited: Collection[WishedCredit] = (),
) -> KeyOwner:
    """Return a new owner of keys, without keys. Raises `InvalidInput`, also for a known id."""
    account_id = authority.owner(actor).account_id
    values = (account_id, _external_id(external_id), _name(name), labels.metadata(metadata))
    spending.check(limits)
    kinds_limited = named_limits.texts(named_limits.checked(rate_limits))
    given = crediting.checked(credited)
    async with runtime.connection() as connection, connection.transaction():
        await authority.lock(connection, actor)
        await authority.guard_owners(connection, actor)
        owner_id = await connection.fetchval(_CREATE, *values, limits_include_fees, kinds_limited)
        if owner_id is None:
            raise InvalidInput(
                Phrase(
                    "There is an owner with the external id %(external_id)s.",
                    external_id=repr(external_id[:100]),
                )
            )
        await connection.execute(_PUT_LIMITS, owner_id, list(limits), list(limits.values()))
        await crediting.set_of_owner(connection, owner_id, given)
        made = await _read(connection, account_id, owner_id)
        await _note(connection, actor, AuditKind.API_KEY_OWNER_CREATED, None, made)
    return made


async def update(
    runtime: Runtime,
    actor: Actor,
    owner_id: KeyOwnerId,
    edit: OwnerEdit,
    *,
    require: Callable[[KeyOwner], None] | None = None,
) -> KeyOwner:
    """Edit an owner; what it may spend holds for all its keys once this has returned.

    A key can lower limits; all else that gives more needs a session. `require` is shown the owner
    as it is under the lock, and raises what shall stop the edit. Raises `InvalidInput`,
    `NotFound`, `InsufficientScope`.
    """
    async with _changing(runtime, actor, owner_id, AuditKind.API_KEY_OWNER_UPDATED) as change:
        before, connection = change.owner, change.connection
        if require is not None:
            require(before)
        name = before.name if edit.name is KEEP else _name(edit.name)
        metadata = before.metadata if edit.metadata is KEEP else edit.metadata
        fees = before.limits_include_fees
        if edit.limits_include_fees is not KEEP:
            fees = edit.limits_include_fees
        if fees != before.limits_include_fees or edit.limits is not KEEP:
            await changes.alone(connection, owner_id)
        kinds_limited = before.rate_limits
        if edit.rate_limits is not KEEP:
            kinds_limited = named_limits.checked(edit.rate_limits)
        values = (name, labels.metadata(metadata), fees, named_limits.texts(kinds_limited))
        await connection.execute(_UPDATE, owner_id, *values)
        if edit.limits is not KEEP:
            spending.check(edit.limits)
            await connection.execute(_REMOVE_OTHER_LIMITS, owner_id, list(edit.limits))
            windows, sats = list(edit.limits), list(edit.limits.values())
            await connection.execute(_PUT_LIMITS, owner_id, windows, sats)
        if edit.credited is not KEEP:
            given = crediting.checked(edit.credited)
            # What is used meanwhile is not had again.
            before = replace(before, credits=await crediting.locked(connection, owner_id))
            await crediting.set_of_owner(connection, owner_id, given)
        after = await _read(connection, before.account_id, owner_id)
        counts_less = before.limits_include_fees and not after.limits_include_fees
        authority.guard_owner_limits(
            actor,
            raised=not spending.within(after.limits, before.limits)
            or not named_limits.within(after.rate_limits, before.rate_limits)
            or not crediting.within(after.credits, before.credits)
            or bool(before.limits and counts_less),
        )
    return change.owner


async def add_credits(
    runtime: Runtime, actor: Actor, owner_id: KeyOwnerId, kind: CreditKind, amount: int
) -> KeyOwner:
    """Add to the credits that all keys of an owner share; no key may do that.

    Raises `InvalidInput` when it has none of the kind, `NotFound`, `InsufficientScope`.
    """
    async with _changing(runtime, actor, owner_id, AuditKind.API_KEY_OWNER_UPDATED) as change:
        authority.guard_owner_limits(actor, raised=True)
        await crediting.add(change.connection, owner_id, kind, amount)
    return change.owner


async def suspend(runtime: Runtime, actor: Actor, owner_id: KeyOwnerId) -> KeyOwner:
    """Stop all keys of an owner, everywhere, until it is resumed."""
    async with _changing(runtime, actor, owner_id, AuditKind.API_KEY_OWNER_SUSPENDED) as change:
        await change.connection.execute(_SUSPEND, owner_id)
    return change.owner


async def resume(runtime: Runtime, actor: Actor, owner_id: KeyOwnerId) -> KeyOwner:
    """Let the keys of an owner work again, those that would without it.

    A key may do so only if it was a key that suspended it.
    """
    async with _changing(runtime, actor, owner_id, AuditKind.API_KEY_OWNER_RESUMED) as change:
        if change.owner.suspended_at is not None:
            account_id, fact = change.owner.account_id, "suspended_at"
            await authority.guard_giving_back_to(
                change.connection, actor, account_id, owner_id, fact
            )
        await change.connection.execute(_RESUME, owner_id)
    return change.owner


async def revoke(runtime: Runtime, actor: Actor, owner_id: KeyOwnerId) -> KeyOwner:
    """Stop all keys of an owner, those that it will have as well, everywhere and for ever."""
    async with _changing(runtime, actor, owner_id, AuditKind.API_KEY_OWNER_REVOKED) as change:
        await change.connection.execute(_REVOKE, owner_id)
    return change.owner


async def delete(runtime: Runtime, actor: Actor, owner_id: KeyOwnerId) -> KeyOwner:
    """Delete an owner that has no keys. Raises `InvalidInput` for any other, `NotFound`."""
    async with _managing(runtime, actor, owner_id) as change:
        if change.owner.keys:
            raise InvalidInput(
                Phrase(
                    "The owner has %(keys)s API keys: revoke it, or give them to another.",
                    keys=change.owner.keys,
                )
            )
        await change.connection.execute(_DELETE, owner_id)
        kind = AuditKind.API_KEY_OWNER_DELETED
        await _note(change.connection, actor, kind, change.owner, None)
    return change.owner


async def page(
    runtime: Runtime, account_id: AccountId, request: PageRequest, external_id: str | None = None
) -> Page[KeyOwner]:
    """Return a page of the owners of an account, newest first, or the one with an external id.

    A cursor is the id of an owner. Raises `InvalidInput` for one that is not.
    """
    try:
        cursor = None if request.cursor is None else UUID(request.cursor)
    except ValueError:
        raise InvalidInput("The cursor is not one of this list.") from None
    sql = _PAGE_BACKWARDS if request.backwards else _PAGE
    async with runtime.connection() as connection:
        rows = await connection.fetch(sql, account_id, cursor, request.size + 1, external_id)
    return page_of([_of_row(row) for row in rows], request)


async def of_ids(runtime: Runtime, owner_ids: Collection[KeyOwnerId]) -> dict[KeyOwnerId, KeyOwner]:
    """Return owners by their ids, in one query."""
    async with runtime.connection() as connection:
        rows = await connection.fetch(_OF_IDS, list(owner_ids))
    return {row["id"]: _of_row(row) for row in rows}


async def get(runtime: Runtime, account_id: AccountId, owner_id: KeyOwnerId) -> KeyOwner:
    """Return an owner of an account. Raises `NotFound`."""
    async with runtime.connection() as connection:
        return await _read(connection, account_id, owner_id)


async def find(runtime: Runtime, account_id: AccountId, text: str) -> KeyOwner:
    """Return the owner of an account with an external id, or an id. Raises `NotFound`."""
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_FIND, account_id, text)
    if row is None:
        raise NotFound(
            Phrase(
                "There is no owner of API keys with the external id %(text)s.",
                text=repr(text[:100]),
            )
        )
    return _of_row(row)


@dataclass(slots=True)
class _OwnerChange:
    connection: Connection
    owner: KeyOwner


@asynccontextmanager
async def _managing(
    runtime: Runtime, actor: Actor, owner_id: KeyOwnerId
) -> AsyncIterator[_OwnerChange]:
    """Give an owner that the actor may manage, and the transaction to change it in, under lock.

    Keys are locked before it, as by whoever gives a key to it.
    """
    account_id = authority.owner(actor).account_id
    async with changes.announced(runtime, owner_id) as connection:
        await authority.lock(connection, actor)
        await authority.guard_owners(connection, actor)
        await connection.execute(_LOCK, owner_id)
        owner = await _read(connection, account_id, owner_id)
        if actor.id is not None:
            for row in await connection.fetch(_KEYS, owner_id):
                key = await api_keys.read(runtime, connection, account_id, KeyId(row["id"]))
                await authority.guard(connection, actor, key)
        yield _OwnerChange(connection, owner)


@asynccontextmanager
async def _changing(
    runtime: Runtime, actor: Actor, owner_id: KeyOwnerId, kind: AuditKind
) -> AsyncIterator[_OwnerChange]:
    async with _managing(runtime, actor, owner_id) as change:
        before = change.owner
        yield change
        change.owner = await _read(change.connection, before.account_id, owner_id)
        if _facts(change.owner) != _facts(before):
            await _note(change.connection, actor, kind, before, change.owner)


async def _read(connection: Connection, account_id: AccountId, owner_id: KeyOwnerId) -> KeyOwner:
    row = await connection.fetchrow(_GET, owner_id, account_id)
    if row is None:
        raise NotFound("There is no such owner of API keys.")
    return _of_row(row)


async def _note(
    connection: Connection,
    actor: Actor,
    kind: AuditKind,
    before: KeyOwner | None,
    after: KeyOwner | None,
) -> None:
    owner = after or before
    assert owner is not None
    await audit.record(
        connection,
        actor,
        kind,
        account_id=owner.account_id,
        subject_id=owner.id,
        before=None if before is None else _facts(before),
        after=None if after is None else _facts(after),
    )


def _facts(owner: KeyOwner) -> dict[str, object]:
    return {
        "external_id": owner.external_id,
        "name": owner.name,
        "metadata": labels.written(owner.metadata) if owner.metadata else None,
        "limits": owner.limits or None,
        "limits_include_fees": owner.limits_include_fees,
        "rate_limits": named_limits.facts(owner.rate_limits) or None,
        "credits": crediting.facts(owner.credits) or None,
        "suspended_at": owner.suspended_at,
        "revoked_at": owner.revoked_at,
    }


def _of_row(row: asyncpg.Record) -> KeyOwner:
    return KeyOwner(
        id=KeyOwnerId(row["id"]),
        account_id=AccountId(row["account_id"]),
        external_id=row["external_id"],
        name=row["name"],
        metadata=orjson.loads(row["metadata"]),
        limits=dict(zip(map(Window, row["limit_windows"]), row["limit_sats"], strict=True)),
        limits_include_fees=row["limits_include_fees"],
        rate_limits=named_limits.of_texts(row["rate_limits"]),
        credits=crediting.of_text(row["credits"]),
        keys=row["keys"],
        created_at=row["created_at"],
        suspended_at=row["suspended_at"],
        revoked_at=row["revoked_at"],
        last_used_at=row["last_used_at"],
    )


def _external_id(text: str) -> str:
    if not 0 < len(text) <= _EXTERNAL_ID_LENGTH_MAX or not text.isprintable():
        raise InvalidInput(
            Phrase(
                "An external id is a text of 1 to %(most)s printable characters.",
                most=_EXTERNAL_ID_LENGTH_MAX,
            )
        )
    return text


def _name(text: str | None) -> str | None:
    text = None if text is None else unicodedata.normalize("NFC", text).strip()
    if text and (len(text) > _NAME_LENGTH_MAX or not text.isprintable()):
        raise InvalidInput(
            Phrase("A name has at most %(most)s printable characters.", most=_NAME_LENGTH_MAX)
        )
    return text or None


_OWNERS = """
SELECT o.id, o.account_id, o.external_id, o.name, o.metadata, o.limits_include_fees, o.created_at,
       o.rate_limits::text[] AS rate_limits,
       credits_of(o.id) AS credits,
       o.suspended_at, o.revoked_at, m.limit_windows, m.limit_sats,
       h.keys, h.last_used_at
  FROM key_owner o
 CROSS JOIN LATERAL (
       SELECT count(*) AS keys, max(last_used_at) AS last_used_at FROM api_key WHERE owner_id = o.id
       ) AS h
 CROSS JOIN LATERAL (
       SELECT coalesce(array_agg(time_window), '{}') AS limit_windows,
              coalesce(array_agg(limit_sat), '{}') AS limit_sats
         FROM key_owner_limit
        WHERE owner_id = o.id
       ) AS m
"""
_GET = f"{_OWNERS} WHERE o.id = $1 AND o.account_id = $2"
_OF_IDS = f"{_OWNERS} WHERE o.id = ANY ($1::uuid[])"
_FIND = f"""{_OWNERS}
 WHERE o.account_id = $1 AND (o.external_id = $2 OR o.id::text = $2)
 ORDER BY o.external_id <> $2
 LIMIT 1
"""


def _page_statement(*, backwards: bool) -> str:
    order, beyond = ("ASC", ">") if backwards else ("DESC", "<")
    return f"""{_OWNERS}
 WHERE o.account_id = $1
   AND ($2::uuid IS NULL
        OR (o.created_at, o.id) {beyond} (SELECT created_at, id FROM key_owner WHERE id = $2))
   AND ($4::text IS NULL OR o.external_id = $4)
 ORDER BY o.created_at {order}, o.id {order}
 LIMIT $3
"""  # noqa: S608 - constants only


_PAGE = _page_statement(backwards=False)
_PAGE_BACKWARDS = _page_statement(backwards=True)
_CREATE = """
INSERT INTO key_owner (account_id, external_id, name, metadata, limits_include_fees, rate_limits)
VALUES ($1, $2, $3, $4, $5, $6::text[]::rate_limit[])
ON CONFLICT (account_id, external_id) DO NOTHING
RETURNING id
"""
_UPDATE = """
UPDATE key_owner
   SET name = $2, metadata = $3, limits_include_fees = $4,
       rate_limits = $5::text[]::rate_limit[]
 WHERE id = $1
"""
_PUT_LIMITS = """
INSERT INTO key_owner_limit (owner_id, time_window, limit_sat)
SELECT $1, l.time_window, l.limit_sat
  FROM unnest($2::text[], $3::bigint[]) AS l (time_window, limit_sat)
ON CONFLICT (owner_id, time_window) DO UPDATE SET limit_sat = excluded.limit_sat
"""
_REMOVE_OTHER_LIMITS = """
DELETE FROM key_owner_limit WHERE owner_id = $1 AND time_window <> ALL ($2::text[])
"""
_LOCK = "SELECT FROM key_owner WHERE id = $1 FOR UPDATE"
_KEYS = "SELECT id FROM api_key WHERE owner_id = $1 ORDER BY id"
_SUSPEND = "UPDATE key_owner SET suspended_at = coalesce(suspended_at, now()) WHERE id = $1"
_RESUME = """
UPDATE key_owner SET suspended_at = NULL, resumed_at = now()
 WHERE id = $1 AND suspended_at IS NOT NULL
"""
_REVOKE = "UPDATE key_owner SET revoked_at = coalesce(revoked_at, now()) WHERE id = $1"
_DELETE = "DELETE FROM key_owner WHERE id = $1"
