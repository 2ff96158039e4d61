"""Bodies of events: what whoever hears of them is sent. The same bytes whenever they are made."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

import orjson

from app.database.pool import Connection
from app.process.runtime import Runtime
from app.services.event_types import EventType
from app.services.events import money, own
from app.services.outbox import StoredEvent, moment_text
from app.services.wallets import transactions
from app.services.wallets.transactions import Transaction

_OF_MONEY: Final = frozenset(entry.type for entry in money.ENTRIES)


async def body(runtime: Runtime, events: Sequence[StoredEvent]) -> list[str]:
    """Return the bodies of some events, as JSON, in their order: two queries at most."""
    async with runtime.connection() as connection:
        return await body_within(connection, events)


async def body_within(connection: Connection, events: Sequence[StoredEvent]) -> list[str]:
    """Return the same over a connection, in the transaction that it may have."""
    keys = [_key(event) for event in events if _is_of_transaction(event)]
    found = await transactions.by_keys(connection, keys)
    hashes = {event.subject for event in events if event.type in own.OF_INVOICES and event.subject}
    invoices = await own.facts_of_invoices(connection, hashes)
    return [
        _rendered(event, found[_key(event)] if _is_of_transaction(event) else None, invoices)
        for event in events
    ]


def _is_of_transaction(event: StoredEvent) -> bool:
    return event.type in _OF_MONEY and not money.is_of_deposit(event)


def _key(event: StoredEvent) -> tuple[Any, bytes]:
    assert event.subject is not None, "written with what moves the money"
    return event.wallet_id, event.subject


def _rendered(
    event: StoredEvent,
    transaction: Transaction | None,
    invoices: Mapping[bytes, Mapping[str, Any]],
) -> str:
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
        whole |= _own(event, own.data_of(event, invoices))
    return orjson.dumps(whole).decode()


def _own(event: StoredEvent, data: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a type of our own says: whom it concerns, and what happened."""
    facts: dict[str, Any] = {}
    if event.wallet_id is not None:
        facts["walletId"] = str(event.wallet_id)
    if event.api_key_id is not None:
        facts["apiKeyId"] = str(event.api_key_id)
    return {**facts, "data": data}
