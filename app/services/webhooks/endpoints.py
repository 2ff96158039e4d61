"""Webhook endpoints, as those who may manage them do: added, changed, switched off, taken away.

A session manages all that an account and its keys have. A key manages those that are its own: what
it adds belongs to it, is told what the key may see, and ends with it. So nobody is told through
a key what the key could not have asked for, and with the key all of it is revoked.
"""

import unicodedata
from collections.abc import AsyncIterator, Collection, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Final
from urllib.parse import urlsplit

from app.database.pool import Connection
from app.errors import InvalidInput, NotFound
from app.permissions import Permission
from app.phrases import Phrase
from app.principal import AccountId, Actor, ActorKind, KeyId, Principal, WalletId
from app.process.runtime import Runtime
from app.services import audit, changes, webhook_endpoints, webhook_urls
from app.services.audit import AuditKind
from app.services.edits import KEEP, Kept
from app.services.event_types import EventType
from app.services.events import catalogue
from app.services.ids import FOUND_MAX
from app.services.keys import authority
from app.services.pages import Page, PageRequest
from app.services.webhook_endpoints import Endpoint

DESCRIPTION_LENGTH_MAX: Final = 1_000
OVERLAP_USUAL: Final = timedelta(hours=24)
OVERLAP_MAX: Final = timedelta(days=7)
#: What an endpoint may be told. The hook of one invoice is told that it was paid, and a test is
#: made for one endpoint, whatever it is told.
TYPES: Final = tuple(
    one for one in EventType if one not in {EventType.INVOICE_PAID, EventType.WEBHOOK_TEST}
)

_SHOWN_MAX: Final = 100
#: `ep_` and enough to tell one from others.
BEGINNING_CHARS_MIN: Final = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class EndpointEdit:
    """What is to be different about an endpoint. None of types or wallets is all of them."""

    url: str | Kept = KEEP
    description: str | Kept | None = KEEP
    types: Collection[str] | Kept | None = KEEP
    wallet_ids: Collection[WalletId] | Kept | None = KEEP


async def create(
    runtime: Runtime,
    actor: Actor,
    *,
    url: str,
    description: str | None = None,
    types: Collection[str] | None = None,
    wallet_ids: Collection[WalletId] | None = None,
) -> tuple[Endpoint, str]:
    """Add an endpoint, told of all types and wallets unless some are named; return its secret, too.

    Raises `InvalidInput`, also when there are as many as may be, and `NotAuthorized`.
    """
    owner = authority.owner(actor)
    webhook_urls.check(runtime.settings, url)
    note, wanted = _description(description), _types(actor, types)
    wallets = _wallets(owner, wallet_ids)
    async with runtime.connection() as connection, connection.transaction():
        endpoint = await add(
            runtime,
            connection,
            actor,
            AuditKind.WEBHOOK_ENDPOINT_CREATED,
            url=url,
            description=note,
            types=wanted,
            wallet_ids=wallets,
        )
    return endpoint, _secret(runtime, endpoint)


async def add(
    runtime: Runtime,
    connection: Connection,
    actor: Actor,
    kind: AuditKind,
    *,
    url: str,
    description: str = "",
    types: Collection[EventType] | None = None,
    wallet_ids: Collection[WalletId] | None = None,
) -> Endpoint:
    """Add what was checked, in the caller's transaction. Raises as `create`."""
    owner = authority.owner(actor)
    await hold(connection, actor)
    await webhook_endpoints.alone(connection, owner.account_id)
    most = runtime.settings.webhook_endpoints_max
    if await webhook_endpoints.count(connection, owner.account_id) >= most:
        raise InvalidInput(
            Phrase(
                "An account has at most %(most)s webhook endpoints. Delete one first.", most=most
            )
        )
    endpoint = await webhook_endpoints.add(
        connection,
        owner.account_id,
        url,
        api_key_id=key_of(actor),
        description=description,
        types=None if types is None else list(types),
        wallet_ids=None if wallet_ids is None else list(wallet_ids),
    )
    await _note(connection, actor, kind, endpoint, after=facts(endpoint))
    return endpoint


async def update(runtime: Runtime, actor: Actor, endpoint_id: str, edit: EndpointEdit) -> Endpoint:
    """Change what an endpoint is told, and where; the secret stays.

    Raises `InvalidInput`, `NotFound`, `NotAuthorized`.
    """
    owner = authority.owner(actor)
    if edit.url is not KEEP:
        webhook_urls.check(runtime.settings, edit.url)
    async with _changing(runtime, actor, endpoint_id) as (connection, before):
        after = await webhook_endpoints.change(
            connection,
            before,
            url=before.url if edit.url is KEEP else edit.url,
            description=(
                before.description if edit.description is KEEP else _description(edit.description)
            ),
            types=before.types if edit.types is KEEP else _types(actor, edit.types),
            wallet_ids=(
                before.wallet_ids if edit.wallet_ids is KEEP else _wallets(owner, edit.wallet_ids)
            ),
        )
        if after != before:
            kind = AuditKind.WEBHOOK_ENDPOINT_UPDATED
            moved = {} if after.url == before.url else {"url_changed": True}
            known = facts(before)
            await _note(connection, actor, kind, after, before=known, after=facts(after) | moved)
    return after


async def enable(runtime: Runtime, actor: Actor, endpoint_id: str) -> Endpoint:
    """Have a disabled endpoint told again: of what waits for it, and of what happens from now on.

    Raises `NotFound`, `NotAuthorized`.
    """
    async with _changing(runtime, actor, endpoint_id) as (connection, before):
        after = await webhook_endpoints.enable(connection, before)
        if before.disabled_at is not None:
            await _note(connection, actor, AuditKind.WEBHOOK_ENDPOINT_ENABLED, after)
    return after


async def disable(runtime: Runtime, actor: Actor, endpoint_id: str) -> Endpoint:
    """Have an endpoint not told until it is enabled; what happens meanwhile it never is.

    Raises `NotFound`, `NotAuthorized`.
    """
    async with _changing(runtime, actor, endpoint_id) as (connection, before):
        after = await webhook_endpoints.disable(connection, before)
        if before.disabled_at is None:
            await _note(connection, actor, AuditKind.WEBHOOK_ENDPOINT_DISABLED, after)
    return after


async def rotate(
    runtime: Runtime, actor: Actor, endpoint_id: str, *, overlap: timedelta = OVERLAP_USUAL
) -> tuple[Endpoint, str]:
    """Give an endpoint another secret, and return it; the one before signs as well for a while.

    Without an overlap it ends at once; so does, in any case, the one before that. Raises
    `InvalidInput`, `NotFound`, `NotAuthorized`.
    """
    if not timedelta() <= overlap <= OVERLAP_MAX:
        raise InvalidInput("The old secret can sign on for 0 to 168 hours, which are 7 days.")
    async with _changing(runtime, actor, endpoint_id) as (connection, before):
        after = await webhook_endpoints.rotate(connection, before, overlap)
        until = {"old_signs_until": after.old_seed_until}
        kind = AuditKind.WEBHOOK_ENDPOINT_ROTATED
        await _note(connection, actor, kind, after, after=until)
    return after, _secret(runtime, after)


async def reveal(runtime: Runtime, actor: Actor, endpoint_id: str) -> tuple[Endpoint, str]:
    """Return the secret of an endpoint once more; the audit log tells who wanted to see it.

    Raises `NotFound`, `NotAuthorized`.
    """
    async with _changing(runtime, actor, endpoint_id) as (connection, endpoint):
        await _note(connection, actor, AuditKind.WEBHOOK_ENDPOINT_REVEALED, endpoint)
    return endpoint, _secret(runtime, endpoint)


async def delete(runtime: Runtime, actor: Actor, endpoint_id: str) -> None:
    """Take an endpoint away, and with it what was still to be sent to it, and its log.

    Raises `NotFound`, `NotAuthorized`.
    """
    async with _changing(runtime, actor, endpoint_id) as (connection, before):
        await webhook_endpoints.remove(connection, before)
        kind = AuditKind.WEBHOOK_ENDPOINT_DELETED
        await _note(connection, actor, kind, before, before=facts(before))


async def find(runtime: Runtime, caller: Principal, endpoint_id: str) -> Endpoint | None:
    """Return an endpoint that the caller may know of, None if it is none of these."""
    async with runtime.connection() as connection:
        return await webhook_endpoints.find(
            connection, caller.account_id, endpoint_id, caller.key_id
        )


async def page(runtime: Runtime, caller: Principal, request: PageRequest) -> Page[Endpoint]:
    """Return a page of the endpoints that the caller may know of, newest first.

    A cursor is the id of an endpoint.
    """
    async with runtime.connection() as connection:
        return await webhook_endpoints.page(connection, caller.account_id, request, caller.key_id)


async def named(runtime: Runtime, text: str) -> list[Endpoint]:
    """Return the endpoints, of whatever account, whose id begins with a text, the first few.

    None for a text of less than `BEGINNING_CHARS_MIN` characters.
    """
    if len(text) < BEGINNING_CHARS_MIN:
        return []
    async with runtime.connection() as connection:
        return await webhook_endpoints.named(connection, text, FOUND_MAX)


async def hold(connection: Connection, actor: Actor) -> None:
    """Ask under lock whether the credential that acts may still manage webhooks.

    The operator and the root key always may. Raises `NotAuthorized`.
    """
    if actor.kind not in {ActorKind.SESSION, ActorKind.KEY}:
        return
    owner = authority.owner(actor)
    wallets = owner.usable_wallets or owner.wallets
    used = owner.used_for(Permission.WEBHOOKS_WRITE, next(iter(wallets)))
    if owner.reaches_all_wallets:
        used = used._replace(wallet_id=None)
    await changes.require(connection, used)


def key_of(actor: Actor) -> KeyId | None:
    """Return the key that acts, whose own endpoints are all that it manages; None for others."""
    return authority.owner(actor).key_id if actor.kind is ActorKind.KEY else None


def facts(endpoint: Endpoint) -> dict[str, object]:
    """Return what the audit log tells of an endpoint; a URL may hold a token, so just its host."""
    return {
        "host": urlsplit(endpoint.url).hostname,
        "description": endpoint.description or None,
        "types": endpoint.types,
        "wallet_ids": endpoint.wallet_ids,
    }


@asynccontextmanager
async def _changing(
    runtime: Runtime, actor: Actor, endpoint_id: str
) -> AsyncIterator[tuple[Connection, Endpoint]]:
    """Give an endpoint that the actor may manage, and the transaction to change it in, locked."""
    account_id = authority.owner(actor).account_id
    async with runtime.connection() as connection, connection.transaction():
        await hold(connection, actor)
        found = await webhook_endpoints.locked(connection, account_id, endpoint_id, key_of(actor))
        yield connection, _found(found)


async def _note(
    connection: Connection,
    actor: Actor,
    kind: AuditKind,
    endpoint: Endpoint,
    *,
    before: Mapping[str, object] | None = None,
    after: Mapping[str, object] | None = None,
) -> None:
    named = {"endpoint": endpoint.id}
    await audit.record(
        connection,
        actor,
        kind,
        account_id=AccountId(endpoint.account_id),
        subject_id=endpoint.api_key_id,
        before=before,
        after=named | dict(after or {}),
    )


def _found(endpoint: Endpoint | None) -> Endpoint:
    if endpoint is None:
        raise NotFound("There is no such webhook endpoint.")
    return endpoint


def _secret(runtime: Runtime, endpoint: Endpoint) -> str:
    assert endpoint.seed is not None, "only that of an invoice has none"
    return webhook_endpoints.secret(runtime, endpoint.seed)


def _description(text: str | None) -> str:
    text = unicodedata.normalize("NFC", text or "").strip()
    if len(text) > DESCRIPTION_LENGTH_MAX or not all(
        part.isprintable() for part in text.splitlines()
    ):
        raise InvalidInput(
            Phrase(
                "%(what)s has at most %(most)s printable characters.",
                what=Phrase("A description"),
                most=DESCRIPTION_LENGTH_MAX,
            )
        )
    return text


def _types(actor: Actor, texts: Collection[str] | None) -> list[EventType] | None:
    """Return the types that are meant, which a key may see, without repetitions."""
    if texts is None:
        return None
    if not texts:
        raise InvalidInput("An endpoint told of no type is of no use; name one, or leave it out.")
    found = []
    for text in dict.fromkeys(texts):
        if text not in TYPES:
            raise InvalidInput(
                Phrase(
                    "Unknown type of event %(text)s. Use some of %(types)s.",
                    text=repr(text[:_SHOWN_MAX]),
                    types=", ".join(TYPES),
                )
            )
        found.append(EventType(text))
    unseen = [one for one in found if not _may_see(actor, one)]
    if unseen:
        raise InvalidInput(
            Phrase(
                "The API key of this request may not see %(unseen)s; what it adds is "
                "told no more than that.",
                unseen=", ".join(unseen),
            )
        )
    return found


def _may_see(actor: Actor, type_: EventType) -> bool:
    """Tell whether somebody may see events of a type; of keys every key sees its own."""
    if key_of(actor) is None or type_.startswith("api_key."):
        return True
    return type_ in catalogue.visible(authority.owner(actor).permissions)


def _wallets(owner: Principal, ids: Collection[WalletId] | None) -> list[WalletId] | None:
    """Return the wallets that are meant, which must be the caller's."""
    if ids is None:
        return None
    if not ids:
        raise InvalidInput("An endpoint of no wallet is of no use; name one, or leave it out.")
    if not owner.wallets.keys() >= set(ids):
        raise InvalidInput("Invalid walletId for account.")
    return list(dict.fromkeys(ids))
