"""Callback endpoints, as Blink has them: where an account wants to be told that money moved.

They are webhook endpoints that are told of Blink's types. As in Blink a key sees and removes those
of the account, too, if it reaches all its wallets; what a key adds is the key's (`.endpoints`).
"""

from collections.abc import Sequence
from typing import Final

from app.errors import DomainError, NotFound, unexpected
from app.principal import Actor, Principal
from app.process.runtime import Runtime
from app.services import audit, webhook_endpoints, webhook_urls
from app.services.audit import AuditKind
from app.services.event_types import EventType
from app.services.keys import authority
from app.services.webhook_endpoints import Endpoint
from app.services.webhooks import endpoints

#: What Blink tells callbacks of.
TYPES: Final = (
    EventType.RECEIVE_LIGHTNING,
    EventType.RECEIVE_INTRALEDGER,
    EventType.RECEIVE_ONCHAIN,
    EventType.SEND_LIGHTNING,
    EventType.SEND_INTRALEDGER,
    EventType.SEND_ONCHAIN,
)


async def add(runtime: Runtime, actor: Actor, url: str) -> str:
    """Add an endpoint to an account and return its id.

    Raises `DomainError` with Blink's words for a URL that no webhook may have, `InvalidInput` when
    there are as many as may be.
    """
    wrong = webhook_urls.fault(runtime.settings, url)
    if wrong is not None:
        text = wrong if url.lower().startswith("https:") else "URL must be https"
        raise DomainError(unexpected("InvalidUrlError", text.removesuffix(".")))
    async with runtime.connection() as connection, connection.transaction():
        endpoint = await endpoints.add(
            runtime,
            connection,
            actor,
            AuditKind.CALLBACK_ENDPOINT_ADDED,
            url=url,
            types=TYPES,
        )
    return endpoint.id


async def remove(runtime: Runtime, actor: Actor, endpoint_id: str) -> None:
    """Remove an endpoint of an account. Raises `NotFound`."""
    owner = authority.owner(actor)
    async with runtime.connection() as connection, connection.transaction():
        await endpoints.hold(connection, actor)
        found = await webhook_endpoints.locked(connection, owner.account_id, endpoint_id, None)
        if found is None or not _may_know(owner, found):
            raise NotFound("There is no such callback endpoint.")
        await webhook_endpoints.remove(connection, found)
        await audit.record(
            connection,
            actor,
            AuditKind.CALLBACK_ENDPOINT_REMOVED,
            account_id=owner.account_id,
            subject_id=found.api_key_id,
            before={"endpoint": found.id} | endpoints.facts(found),
        )


async def list_of(runtime: Runtime, caller: Principal) -> Sequence[Endpoint]:
    """Return the endpoints that the caller may know of, oldest first."""
    async with runtime.connection() as connection:
        found = await webhook_endpoints.list_of(connection, caller.account_id)
    return [endpoint for endpoint in found if _may_know(caller, endpoint)]


def _may_know(caller: Principal, endpoint: Endpoint) -> bool:
    if endpoint.of_key:
        return False
    if caller.key_id is None or endpoint.api_key_id == caller.key_id:
        return True
    return endpoint.api_key_id is None and caller.reaches_all_wallets
