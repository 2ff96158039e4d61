"""Callback endpoints, as Blink has them: where an account wants to be told that money moved.

They are webhook endpoints (`app.services.webhook_endpoints`). What is sent to them, and that it
reaches no private address, is the business of whoever delivers.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from app.errors import DomainError, InvalidInput, NotFound, unexpected
from app.principal import AccountId, Actor
from app.process.runtime import Runtime
from app.services import audit, webhook_endpoints
from app.services.accounts.registry import AccountStatus
from app.services.audit import AuditKind

_HOOK: Final = re.compile(r"/sandbox/hooks/[^/?#]+")


@dataclass(frozen=True, slots=True)
class CallbackEndpoint:
    """A URL to be called back at, under its id `ep_…`."""

    id: str
    url: str


async def add(runtime: Runtime, account_id: AccountId, url: str, *, actor: Actor) -> str:
    """Add an endpoint to an account and return its id.

    Raises `DomainError` for a URL that is not https, `InvalidInput` when there are as many as may
    be.
    """
    _check(runtime, url)
    most = runtime.settings.callback_endpoints_max
    async with runtime.connection() as connection, connection.transaction():
        # The account's row is locked first, so that two at once do not both take the last place.
        if await connection.fetchval(_LOCK, account_id) != AccountStatus.ACTIVE:
            raise InvalidInput("Account is inactive.")
        if await webhook_endpoints.count(connection, account_id) >= most:
            raise InvalidInput(
                f"An account has at most {most} callback endpoints. Delete one first."
            )
        endpoint = await webhook_endpoints.add(connection, account_id, url)
        await audit.record(
            connection,
            actor,
            AuditKind.CALLBACK_ENDPOINT_ADDED,
            account_id=account_id,
            after={"id": endpoint.id, "host": urlsplit(url).hostname},
        )
    return endpoint.id


async def remove(
    runtime: Runtime, account_id: AccountId, endpoint_id: str, *, actor: Actor
) -> None:
    """Remove an endpoint of an account. Raises `NotFound`."""
    async with runtime.connection() as connection, connection.transaction():
        removed = await webhook_endpoints.remove(connection, account_id, endpoint_id)
        if removed is None:
            raise NotFound("There is no such callback endpoint.")
        await audit.record(
            connection,
            actor,
            AuditKind.CALLBACK_ENDPOINT_REMOVED,
            account_id=account_id,
            before={"id": endpoint_id, "host": urlsplit(removed.url).hostname},
        )


async def list_of(runtime: Runtime, account_id: AccountId) -> Sequence[CallbackEndpoint]:
    """Return the endpoints of an account, oldest first."""
    async with runtime.connection() as connection:
        found = await webhook_endpoints.list_of(connection, account_id)
    return [CallbackEndpoint(one.id, one.url) for one in found]


def _check(runtime: Runtime, url: str) -> None:
    """Raise `DomainError` for a URL that nothing is sent to."""
    settings = runtime.settings
    try:
        parts = urlsplit(url)
        host = parts.hostname
        _ = parts.port  # out of range raises
    except ValueError:
        host = None
    if not host or parts.username is not None:
        raise DomainError(unexpected("InvalidUrlError", "URL must name a host, and no user"))
    if parts.scheme.lower() == "https" or settings.callback_http:
        return
    # The sandbox's own hooks are the one place where play money may be announced without TLS.
    base = urlsplit(settings.base_url)
    if settings.node == "sandbox" and parts.netloc == base.netloc and _HOOK.fullmatch(parts.path):
        return
    raise DomainError(unexpected("InvalidUrlError", "URL must be https"))


_LOCK = "SELECT status FROM account WHERE id = $1 FOR NO KEY UPDATE"
