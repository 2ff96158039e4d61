"""API keys: handing them out and finding them. A secret is shown once, never stored.

What becomes of a key afterwards is in `.lifecycle` and `.rotation`.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterable
from contextlib import asynccontextmanager
from datetime import datetime
from enum import Enum, StrEnum, auto
from types import MappingProxyType
from typing import Any, Final, TypeAlias
from uuid import UUID, uuid5

import asyncpg

from app.database.pool import Connection
from app.database.statements import DATABASE_ERRORS, was_lost
from app.errors import InvalidInput, NotFound, TooManyApiKeys, Unavailable
from app.permissions import Scope
from app.phrases import Phrase
from app.principal import AccountId, Actor, KeyId, KeyOwnerId, KeyRoleId, NamedLimit, WalletId
from app.process.runtime import Runtime
from app.services import audit, webhook_endpoints
from app.services.audit import AuditKind
from app.services.idempotency import AnswerNotKept
from app.services.ids import FOUND_MAX, IdRange
from app.services.keys import (
    authority,
    bindings,
    canaries,
    crediting,
    filters,
    labels,
    named_limits,
    owned,
    policies,
    role_membership,
    role_records,
    secret_format,
    spending,
    webhooks,
    wishes,
)
from app.services.keys import records as key_records
from app.services.keys.crediting import WishedCredit
from app.services.keys.derivation import depths, lineages
from app.services.keys.filters import EVERY_KEY, KeyFilter
from app.services.keys.labels import NO_LABELS, Labels
from app.services.keys.policies import WishedPolicy
from app.services.keys.records import ApiKey, KeyStatus
from app.services.keys.spending import Limits
from app.services.pages import Page, PageRequest, page_of


class KeyOrder(StrEnum):
    """What a page of keys goes by; those that have none of it come last."""

    NEWEST = "newest"
    NAME = "name"
    LAST_USED = "last used"
    EXPIRES = "expires"


class ByDefault(Enum):
    """Says of something that it is as the settings have it, where None says that it is not."""

    BY_DEFAULT = auto()


BY_DEFAULT: Final = ByDefault.BY_DEFAULT
_NO_LIMITS: Final[Limits] = MappingProxyType({})

#: So many of a list take about 10 ms to read.
_READ_AT_ONCE: Final = 250

#: Gives a key, in the caller's transaction, what it has beside the columns of its row.
Facet: TypeAlias = Callable[[Connection, KeyId, Any], Awaitable[None]]


async def create(
    runtime: Runtime,
    actor: Actor,
    *,
    name: str,
    scopes: Iterable[Scope],
    permissions: Iterable[str] = (),
    description: str | None = None,
    expires_in_days: int | None = None,
    expires_at: datetime | None = None,
    wallet_ids: Collection[WalletId] | None = None,
    networks: Collection[str] | None = None,
    requests_per_hour: int | ByDefault | None = BY_DEFAULT,
    rate_limits: Iterable[NamedLimit] | ByDefault = BY_DEFAULT,
    webhook_url: str | None = None,
    client_key: str | None = None,
    limits: Limits = _NO_LIMITS,
    limits_include_fees: bool = False,
    role_id: KeyRoleId | None = None,
    labelled: Labels = NO_LABELS,
    derivation_depth: int | None = None,
    owner_id: KeyOwnerId | None = None,
    payment_policy: WishedPolicy | None = None,
    is_canary: bool = False,
    credited: Iterable[WishedCredit] = (),
    mark: UUID | None = None,
) -> tuple[ApiKey, str]:
    """Return a new key of the account that the actor stands for, and its secret.

    Without a word of them it may make as many requests an hour as the settings say; None is no
    limit. Its rate limits, and the client that it is bound to (`client_key`: a public key), are by
    default those of the key that makes it, and chains of keys derived of it (`derivation_depth`)
    no longer than of that. 0 days give a key that has expired already, as in Blink. With a role
    it has what that gives, and nothing of it may be said here. What has a `mark` is made once with
    this name, however often it is asked for. Raises `InvalidInput`, `TooManyApiKeys`,
    `AnswerNotKept` for what was made before, and `InsufficientScope` when a key would make one
    beyond its own authority.
    """
    owner = authority.owner(actor)
    if role_id is not None:
        own = (*scopes, *permissions, wallet_ids, networks, *limits, limits_include_fees)
        _refuse_beside_role((*own, payment_policy), requests_per_hour, rate_limits)
        # What is made here is a key of the role as it is under the lock, some lines below.
        role = await role_records.get(runtime, owner.account_id, role_id)
        scopes, permissions = role.scopes, role.grants
    values = (
        owner.account_id,
        wishes.name(name),
        wishes.description(description),
        *(
            canaries.authority(actor, scopes, permissions)
            if is_canary
            else wishes.authority(scopes, permissions)
        ),
        wishes.wallets(owner, wallet_ids),
        wishes.networks(networks),
        requests_per_hour_of(runtime, actor, requests_per_hour),
        *_expiry(expires_in_days, expires_at),
        limits_include_fees,
        None if mark is None else uuid5(mark, name),
    )
    if webhook_url is not None:
        webhooks.check(runtime, owner, webhook_url)
    spending.check(limits)
    facets: tuple[tuple[Facet, object], ...] = (
        (labels.set_of_key, labelled if labelled != NO_LABELS else None),
        (owned.of_key(runtime, actor), owner_id or owner.owner_id),
        (canaries.set_of_key, is_canary),
        (named_limits.set_of_key, rate_limits_of(actor, rate_limits)),
        (crediting.set_of_key, crediting.checked(credited)),
        (policies.set_of_key, policies.wished(payment_policy)),
        (bindings.set_of_key, bindings.wished(client_key, owner)),
    )
    secret = secret_format.mint(runtime.settings.key_prefix)
    async with (
        unless_kept(runtime, secret),
        runtime.connection() as connection,
        connection.transaction(),
    ):
        await authority.lock(connection, actor)
        await guard_number(runtime, connection, owner.account_id)
        key_id = await _insert(connection, values)
        await add_secret(runtime, connection, key_id, secret)
        if derivation_depth is not None:
            await depths.set_of_key(connection, key_id, derivation_depth)
        elif owner.key_id is not None:
            await depths.inherit(connection, key_id, owner.key_id)
        for put, value in facets:
            if value:
                await put(connection, key_id, value)
        await _set_allowance(connection, actor, key_id, limits, role_id)
        if webhook_url is not None:
            await webhook_endpoints.set_of_key(connection, owner.account_id, key_id, webhook_url)
        key = await read(runtime, connection, owner.account_id, key_id)
        if expires_at is not None and key.expired:
            raise InvalidInput("expiresAt must be in the future.")
        await authority.guard(connection, actor, key)
        await _note(connection, actor, key)
    return key, secret


async def list_of(
    runtime: Runtime,
    account_id: AccountId,
    *,
    archived: bool = False,
    statuses: Collection[KeyStatus] | None = None,
    wanted: KeyFilter = EVERY_KEY,
    first: int | None = None,
    after: KeyId | None = None,
) -> list[ApiKey]:
    """Return the keys of an account in the order of creation, revoked and expired ones too.

    Without the archived ones unless they are asked for; of some statuses, the first few, or those
    that come after a key, if so wished. Raises `InvalidInput` when there is no such key.
    """
    async with runtime.connection() as connection:
        if after is not None and not await connection.fetchval(_EXISTS, after, account_id):
            raise InvalidInput("`after` must be the id of one of your API keys.")
        values = (account_id, archived, statuses, after, first, *wanted.values())
        rows = await connection.fetch(_LIST, *values)
    found: list[ApiKey] = []
    for begin in range(0, len(rows), _READ_AT_ONCE):
        part = rows[begin : begin + _READ_AT_ONCE]
        found += (key_records.of_row(runtime, row) for row in part)
        await asyncio.sleep(0)  # others have their turn: there may be thousands
    return found


async def page(
    runtime: Runtime,
    account_id: AccountId,
    request: PageRequest,
    *,
    archived: bool = True,
    statuses: Collection[KeyStatus] | None = None,
    wanted: KeyFilter = EVERY_KEY,
    order: KeyOrder = KeyOrder.NEWEST,
) -> Page[ApiKey]:
    """Return a page of the keys of an account, newest first; archived ones only if wished.

    A cursor is the id of a key. Raises `InvalidInput` for one that is not.
    """
    sql = _PAGES[order, request.backwards]
    cursor = _cursor(request)
    async with runtime.connection() as connection:
        values = (account_id, archived, cursor, request.size + 1, statuses, *wanted.values())
        rows = await connection.fetch(sql, *values)
    return page_of([key_records.of_row(runtime, row) for row in rows], request)


async def get(runtime: Runtime, account_id: AccountId, key_id: KeyId) -> ApiKey:
    """Return a key of an account. Raises `NotFound`."""
    async with runtime.connection() as connection:
        return await read(runtime, connection, account_id, key_id)


async def names_of(runtime: Runtime, key_ids: Collection[UUID]) -> dict[UUID, str]:
    """Return the names of keys, whatever became of them: one query."""
    async with runtime.connection() as connection:
        rows = await connection.fetch(_NAMES, list(key_ids))
    return {row["id"]: row["name"] for row in rows}


async def named(
    runtime: Runtime, text: str, *, account_id: AccountId | None = None
) -> list[ApiKey]:
    """Return the keys of one or of all accounts that a text may stand for, the first few.

    That is a name, the beginning of an id, or what is shown of a secret. Those that are archived
    come last.
    """
    ids = IdRange.of(text)
    start = secret_format.shown_start(text)
    async with runtime.connection() as connection:
        rows = await connection.fetch(
            _NAMED,
            account_id,
            text,
            None if ids is None else ids.first,
            None if ids is None else ids.last,
            start if start.startswith(f"{runtime.settings.key_prefix}_") else None,
            FOUND_MAX,
        )
    return [key_records.of_row(runtime, row) for row in rows]


async def read(
    runtime: Runtime, connection: Connection, account_id: AccountId, key_id: KeyId
) -> ApiKey:
    """Return a key as the caller's transaction sees it. Raises `NotFound`."""
    row = await connection.fetchrow(_GET, key_id, account_id)
    if row is None:
        raise NotFound("API key not found")
    return key_records.of_row(runtime, row)


async def read_all(
    runtime: Runtime, connection: Connection, key_ids: Collection[KeyId]
) -> list[ApiKey]:
    """Return keys as the caller's transaction sees them, in the order of their ids."""
    rows = await connection.fetch(_GET_ALL, list(key_ids))
    return [key_records.of_row(runtime, row) for row in rows]


async def add_secret(runtime: Runtime, connection: Connection, key_id: KeyId, secret: str) -> None:
    """Let a secret authenticate as a key that has no other lasting one."""
    await connection.execute(
        _ADD_SECRET,
        key_id,
        secret_format.digest(secret, runtime.key_pepper),
        secret_format.shown_start(secret),
        secret_format.shown_end(secret),
        *lineages.of_secret(runtime, secret),
    )


async def guard_number(runtime: Runtime, connection: Connection, account_id: AccountId) -> None:
    """Refuse one key more than an account may have. Raises `TooManyApiKeys`.

    Until the transaction ends nobody else makes one for the account.
    """
    await connection.execute(_ALONE_WITH_KEYS, account_id)
    most = runtime.settings.api_keys_max
    if await connection.fetchval(_COUNT, account_id, most) >= most:
        raise TooManyApiKeys(most)


@asynccontextmanager
async def unless_kept(runtime: Runtime, secret: str) -> AsyncIterator[None]:
    """Pass over a lost answer of the database if what the block stored, a secret, is there.

    It is shown once: were the caller only told that nobody knows, the key would be out of reach.
    """
    try:
        yield
    except DATABASE_ERRORS as error:
        digest = secret_format.digest(secret, runtime.key_pepper)
        kept = False
        if was_lost(error):
            with contextlib.suppress(Unavailable, *DATABASE_ERRORS):
                kept = await runtime.pool.fetchval(_IS_KEPT, digest)
        if not kept:
            raise


def requests_per_hour_of(
    runtime: Runtime, actor: Actor, wished: int | ByDefault | None
) -> int | None:
    """Return how many requests a new key or role gives, by default no more than the key making it.

    Raises `InvalidInput`.
    """
    if not isinstance(wished, ByDefault):
        return wishes.requests_per_hour(wished)
    usual = runtime.settings.key_requests_per_hour
    own = authority.owner(actor).restrictions.requests_per_hour
    return usual if own is None else min(own, usual)


def rate_limits_of(
    actor: Actor, wished: Iterable[NamedLimit] | ByDefault
) -> tuple[NamedLimit, ...]:
    """Return the rate limits of a new key or role, by default those of the one making it."""
    if isinstance(wished, ByDefault):
        return authority.owner(actor).restrictions.rate_limits
    return named_limits.checked(wished)


def name_taken(name: str) -> InvalidInput:
    """Return the refusal of a name that another key has."""
    return InvalidInput(
        Phrase(
            "Another API key is called %(name)s. Choose another name, or rename or archive that "
            "key.",
            name=repr(name),
        )
    )


def _refuse_beside_role(own: Iterable[object], *by_default: object) -> None:
    """Refuse what is said of a new key that its role gives. Raises `InvalidInput`."""
    if any(own) or any(one is not BY_DEFAULT for one in by_default):
        raise role_membership.beside_role()


async def _set_allowance(
    connection: Connection,
    actor: Actor,
    key_id: KeyId,
    limits: Limits,
    role_id: KeyRoleId | None,
) -> None:
    """Give a new key its limits, or its role and all that this gives."""
    if role_id is not None:
        account_id = authority.owner(actor).account_id
        await authority.guard_role_given(connection, actor, role_id)
        await role_membership.set_of_key(connection, account_id, key_id, role_id)
    elif limits:
        await spending.replace(connection, key_id, limits)


def _expiry(
    expires_in_days: int | None, expires_at: datetime | None
) -> tuple[datetime | None, int | None]:
    if expires_in_days is not None and expires_at is not None:
        raise InvalidInput("Give either expireInDays or expiresAt, not both.")
    return expires_at, wishes.expires_in_days(expires_in_days)


async def _insert(connection: Connection, values: tuple[object, ...]) -> KeyId:
    try:
        key_id = await connection.fetchval(_CREATE, *values)
    except asyncpg.UniqueViolationError as error:
        raise name_taken(str(values[1])) from error
    if key_id is None:
        raise AnswerNotKept
    return KeyId(key_id)


async def _note(connection: Connection, actor: Actor, key: ApiKey) -> None:
    known = {name: value for name, value in key_records.facts(key).items() if value is not None}
    await audit.record(
        connection,
        actor,
        AuditKind.API_KEY_CREATED,
        account_id=key.account_id,
        subject_id=key.id,
        after=known,
    )


def _cursor(request: PageRequest) -> UUID | None:
    try:
        return None if request.cursor is None else UUID(request.cursor)
    except ValueError:
        raise InvalidInput("The cursor is not one of this list.") from None


_CREATE = """
INSERT INTO api_key (account_id, name, description, scopes, grants, wallet_ids, networks,
                     requests_per_hour, expires_at, limits_include_fees, id)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, coalesce($9, now() + make_interval(days => $10)), $11,
        coalesce($12, gen_random_uuid()))
ON CONFLICT (id) DO NOTHING
RETURNING id
"""
_ADD_SECRET = """
INSERT INTO api_key_secret (api_key_id, secret_hash, secret_start, secret_end, locator,
                            derivation_root)
VALUES ($1, $2, $3, $4, $5, $6)
"""
_ALONE_WITH_KEYS = "SELECT pg_advisory_xact_lock(uuid_hash_extended($1, 4))"
_COUNT = """
SELECT count(*)
  FROM (SELECT FROM api_key WHERE account_id = $1 AND archived_at IS NULL LIMIT $2) AS found
"""
_IS_KEPT = "SELECT EXISTS (SELECT FROM api_key_secret WHERE secret_hash = $1)"
_EXISTS = "SELECT EXISTS (SELECT FROM api_key WHERE id = $1 AND account_id = $2)"
_NAMES = "SELECT id, name FROM api_key WHERE id = ANY ($1::uuid[])"
_GET = f"""{key_records.SELECT}
 WHERE k.id = $1 AND k.account_id = $2
"""
_GET_ALL = f"""{key_records.SELECT}
 WHERE k.id = ANY ($1::uuid[])
 ORDER BY k.id
"""
_NAMED = f"""{key_records.SELECT}
 WHERE ($1::uuid IS NULL OR k.account_id = $1)
   AND (lower(k.name) = lower($2)
        OR k.id BETWEEN $3 AND $4
        OR k.id IN (SELECT api_key_id FROM api_key_secret WHERE starts_with(secret_start, $5)))
 ORDER BY k.archived_at IS NOT NULL, k.created_at, k.id
 LIMIT $6
"""  # noqa: S608 - constants only
_LIST = f"""{key_records.SELECT}
 WHERE k.account_id = $1
   AND ($2 OR k.archived_at IS NULL)
   AND ($3::text[] IS NULL OR l.status = ANY ($3))
   AND ($4::uuid IS NULL
        OR (k.created_at, k.id) > (SELECT created_at, id FROM api_key WHERE id = $4))
   AND {filters.condition(6)}
 ORDER BY k.created_at, k.id
 LIMIT $5
"""  # noqa: S608 - constants only


#: By what each order goes, of the key `k`, and whether the highest comes first.
_BY: Final = {
    KeyOrder.NEWEST: ("k.created_at", True),
    KeyOrder.NAME: ("lower(k.name)", False),
    KeyOrder.LAST_USED: ("coalesce(k.last_used_at, '-infinity')", True),
    KeyOrder.EXPIRES: ("coalesce(k.expires_at, 'infinity')", False),
}


async def working(runtime: Runtime) -> list[KeyId]:
    """Return the keys of all accounts that are neither ended nor suspended."""
    async with runtime.connection() as connection:
        return [KeyId(row["id"]) for row in await connection.fetch(_WORKING)]


_WORKING = """
SELECT id FROM api_key
 WHERE revoked_at IS NULL AND suspended_at IS NULL AND archived_at IS NULL
   AND (expires_at IS NULL OR expires_at > now())
 ORDER BY id
"""


def _page_statement(order: KeyOrder, *, backwards: bool) -> str:
    """Return the SQL of a page: first it is found out which keys, for there may be thousands."""
    by, highest_first = _BY[order]
    way, beyond = ("ASC", ">") if backwards is highest_first else ("DESC", "<")
    return f"""{key_records.SELECT}
 WHERE k.id = ANY (ARRAY(
       SELECT k.id {key_records.STANDING}
        WHERE k.account_id = $1
          AND ($2 OR k.archived_at IS NULL)
          AND ($3::uuid IS NULL
               OR ({by}, k.id) {beyond} (SELECT {by}, k.id FROM api_key k WHERE k.id = $3))
          AND ($5::text[] IS NULL OR l.status = ANY ($5))
          AND {filters.condition(6)}
        ORDER BY {by} {way}, k.id {way}
        LIMIT $4))
 ORDER BY {by} {way}, k.id {way}
"""  # noqa: S608 - constants only


_PAGES = {
    (order, backwards): _page_statement(order, backwards=backwards)
    for order in KeyOrder
    for backwards in (False, True)
}
