"""Callback endpoints: where an account wants to be told that money moved. Owns the table.

They are stored here; what is sent to them, and that it reaches no private address, is the business
of whoever delivers.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from secrets import choice
from typing import Final
from urllib.parse import urlsplit

from app.errors import DomainError, InvalidInput, NotFound, unexpected
from app.principal import AccountId, Actor
from app.process.runtime import Runtime
from app.services import audit
from app.services.accounts.registry import AccountStatus
from app.services.audit import AuditKind
from app.services.keys.secret_format import ALPHABET

_ID_CHARS: Final = 27
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
    endpoint_id = "ep_" + "".join(choice(ALPHABET) for _ in range(_ID_CHARS))
    async with runtime.connection() as connection, connection.transaction():
        # The account's row is locked first, so that two at once do not both take the last place.
        if await connection.fetchval(_LOCK, account_id) != AccountStatus.ACTIVE:
            raise InvalidInput("Account is inactive.")
        if await connection.fetchval(_ADD, endpoint_id, account_id, url, most) is None:
            raise InvalidInput(
                f"An account has at most {most} callback endpoints. Delete one first."
            )
        await audit.record(
            connection,
            actor,
            AuditKind.CALLBACK_ENDPOINT_ADDED,
            account_id=account_id,
            after={"id": endpoint_id, "host": urlsplit(url).hostname},
        )
    return endpoint_id


async def remove(
    runtime: Runtime, account_id: AccountId, endpoint_id: str, *, actor: Actor
) -> None:
    """Remove an endpoint of an account. Raises `NotFound`."""
    async with runtime.connection() as connection, connection.transaction():
        url = await connection.fetchval(_REMOVE, account_id, endpoint_id)
        if url is None:
            raise NotFound("There is no such callback endpoint.")
        await audit.record(
            connection,
            actor,
            AuditKind.CALLBACK_ENDPOINT_REMOVED,
            account_id=account_id,
            before={"id": endpoint_id, "host": urlsplit(url).hostname},
        )


async def list_of(runtime: Runtime, account_id: AccountId) -> Sequence[CallbackEndpoint]:
    """Return the endpoints of an account, oldest first."""
    async with runtime.connection() as connection:
        rows = await connection.fetch(_LIST, account_id)
    return [CallbackEndpoint(row["id"], row["url"]) for row in rows]


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
_ADD = """
INSERT INTO callback_endpoint (id, account_id, url)
SELECT $1, $2, $3
 WHERE (SELECT count(*) FROM callback_endpoint WHERE account_id = $2) < $4
RETURNING id
"""
_REMOVE = "DELETE FROM callback_endpoint WHERE account_id = $1 AND id = $2 RETURNING url"
_LIST = """
SELECT id, url FROM callback_endpoint WHERE account_id = $1 ORDER BY created_at, id
"""
