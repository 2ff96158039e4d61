"""Bodies of events: what whoever hears of them is sent. The same bytes whenever they are made."""

from collections.abc import Sequence
from typing import Any, Final

import orjson

from app.database.pool import Connection
from app.process.runtime import Runtime
from app.services.event_types import EventType
from app.services.events import money
from app.services.events.entry import moment_text
from app.services.outbox import StoredEvent
from app.services.wallets import transactions
from app.services.wallets.transactions import Transaction

_OF_MONEY: Final = frozenset(entry.type for entry in money.ENTRIES)


async def body(runtime: Runtime, events: Sequence[StoredEvent]) -> list[str]:
    """Return the bodies of some events, as JSON, in their order: one query at most."""
    async with runtime.connection() as connection:
        return await body_within(connection, events)


async def body_within(connection: Connection, events: Sequence[StoredEvent]) -> list[str]:
    """Return the same over a connection, in the transaction that it may have."""
    keys = [_key(event) for event in events if _is_of_transaction(event)]
    found = await transactions.by_keys(connection, keys)
    return [
        _rendered(event, found[_key(event)] if _is_of_transaction(event) else None)
        for event in events
    ]


def _is_of_transaction(event: StoredEvent) -> bool:
    return event.type in _OF_MONEY and not money.is_of_deposit(event)


def _key(event: StoredEvent) -> tuple[Any, bytes]:
    assert event.subject is not None, "written with what moves the money"
    return event.wallet_id, event.subject


def _rendered(event: StoredEvent, transaction: Transaction | None) -> str:
    whole: dict[str, Any] = {
        "id": str(event.cursor),
        "eventType": event.type,
        "createdAt": moment_text(event.created_at),
        "version": event.version,
        "accountId": str(event.account_id),
    }
    if transaction is not None:
        whole |= money.facts_of(event, money.as_then(event, transaction))
    elif event.type is EventType.RECEIVE_ONCHAIN:
        whole |= money.facts_of(event, money.deposit_of(event))
    else:
        whole |= _own(event)
    return orjson.dumps(whole).decode()


def _own(event: StoredEvent) -> dict[str, Any]:
    """Return what a type of our own says: whom it concerns, and what happened."""
    facts: dict[str, Any] = {}
    if event.wallet_id is not None:
        facts["walletId"] = str(event.wallet_id)
    if event.api_key_id is not None:
        facts["apiKeyId"] = str(event.api_key_id)
    return {**facts, "data": event.data or {}}
