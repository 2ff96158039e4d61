"""Contacts: whom an account pays and is paid by, and whom it noted itself. Owns the tables.

Payments between accounts make contacts, and are not slowed down for it: whenever contacts are asked
for, the account's transactions since the last time are looked through first (`contact_walk` says
how far that has come). So a contact is there as soon as the payment has answered, and a payment
writes nothing for it. The other's username is part of each side's transaction.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID, uuid4

import asyncpg

from app.database.pool import Connection
from app.errors import AnswerTooLarge, DomainError, InvalidInput, unexpected
from app.phrases import Phrase
from app.principal import AccountId
from app.process.runtime import Runtime
from app.services.accounts import usernames

#: How many transactions of each wallet are looked through at a time.
_WALK_MAX: Final = 50_000
_ADDRESS: Final = re.compile(
    r"[0-9a-z_.+-]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::[0-9]{1,5})?", re.ASCII
)
_ALIAS: Final = re.compile(r"[0-9A-Za-z_]{3,50}", re.ASCII)


class ContactType(StrEnum):
    """Where a contact is paid: on this server, or at a lightning address."""

    INTRALEDGER = "INTRALEDGER"
    LNADDRESS = "LNADDRESS"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Somebody an account knows, by a handle: a username or a lightning address."""

    id: UUID
    handle: str
    type: ContactType
    display_name: str | None
    transactions_count: int
    created_at: datetime


def parse_handle(text: str) -> str | None:
    """Return a username or a lightning address in its one form, None for what is neither."""
    lower = text.lower()
    return usernames.parse(text) or (lower if _ADDRESS.fullmatch(lower) else None)


async def list_of(
    runtime: Runtime, account_id: AccountId, *, most: int, first: int | None, after: str | None
) -> Sequence[Contact]:
    """Return the contacts of an account in the order of their handles, or `first` after one.

    Raises `AnswerTooLarge` when there are more than `most` and no number is asked for.
    """
    size = most + 1 if first is None else first
    async with runtime.connection() as connection, connection.transaction():
        await _catch_up(connection, account_id)
        rows = await connection.fetch(_LIST, account_id, after, size)
    if first is None and len(rows) > most:
        raise AnswerTooLarge(
            Phrase(
                "There are more than %(most)s contacts, and this asks much of each. "
                "Ask for some of them (`first`), and for those after the last that you "
                "have (`after`).",
                most=most,
            )
        )
    return [_contact(row) for row in rows]


async def get(runtime: Runtime, account_id: AccountId, handle: str) -> Contact:
    """Return a contact. Raises `DomainError` for one that the account has not."""
    async with runtime.connection() as connection, connection.transaction():
        await _catch_up(connection, account_id)
        row = await connection.fetchrow(_GET, account_id, handle)
    if row is None:
        raise DomainError(unexpected("NoContactForUsernameError"))
    return _contact(row)


async def note(
    runtime: Runtime,
    account_id: AccountId,
    *,
    handle: str | None,
    kind: ContactType,
    display_name: str | None,
) -> Contact:
    """Make a contact, or count one that there is once more. Raises `InvalidInput`."""
    if handle is None or ("@" in handle) != (kind is ContactType.LNADDRESS):
        raise InvalidInput("Invalid handle")
    most = runtime.settings.contacts_max
    async with runtime.connection() as connection, connection.transaction():
        await _catch_up(connection, account_id)
        row = await connection.fetchrow(
            _NOTE, account_id, uuid4(), handle, kind, display_name, most
        )
    if row is None:
        raise InvalidInput(Phrase("An account notes at most %(most)s contacts.", most=most))
    return _contact(row)


async def name(runtime: Runtime, account_id: AccountId, handle: str, alias: str) -> Contact:
    """Give a contact another name. Raises `InvalidInput`, and `DomainError` if there is none."""
    if not _ALIAS.fullmatch(alias):
        raise InvalidInput("Invalid display name")
    async with runtime.connection() as connection, connection.transaction():
        await _catch_up(connection, account_id)
        row = await connection.fetchrow(_NAME, account_id, handle, alias)
    if row is None:
        raise DomainError(unexpected("NoContactForUsernameError"))
    return _contact(row)


async def _catch_up(connection: Connection, account_id: AccountId) -> None:
    """Make contacts of the transactions since the last time, one caller after another.

    The lock comes first: a statement's view is from before it waits.
    """
    await connection.execute(_ALONE, account_id)
    await connection.execute(_CATCH_UP, account_id, _WALK_MAX)


def _contact(row: asyncpg.Record) -> Contact:
    return Contact(
        id=row["id"],
        handle=row["handle"],
        type=ContactType(row["type"]),
        display_name=row["display_name"],
        transactions_count=row["transactions_count"],
        created_at=row["created_at"],
    )


_ALONE = "SELECT pg_advisory_xact_lock(uuid_hash_extended($1, 6))"
# What was paid to an address on the chain makes no contact, as in Blink.
_CATCH_UP = """
WITH walked AS MATERIALIZED (
    SELECT s.*
      FROM wallet w
      LEFT JOIN contact_walk c ON c.wallet_id = w.id
     CROSS JOIN LATERAL (
           SELECT t.wallet_id, t.id, t.counterparty FROM wallet_transaction t
            WHERE t.wallet_id = w.id AND t.id > coalesce(c.through, '\\x')
            ORDER BY t.id LIMIT $2) s
     WHERE w.account_id = $1
), noted AS (
    INSERT INTO contact_walk (wallet_id, through)
    SELECT DISTINCT ON (wallet_id) wallet_id, id FROM walked ORDER BY wallet_id, id DESC
    ON CONFLICT (wallet_id) DO UPDATE SET through = excluded.through
)
INSERT INTO contact AS c (account_id, handle, type, transactions_count, created_at)
SELECT $1, t.counterparty, 'INTRALEDGER', count(*), min(moment_of(t.id))
  FROM walked t
  JOIN movement m ON m.id = substring(t.id FOR 11)
 WHERE t.counterparty IS NOT NULL AND m.kind IN ('intraledger', 'intraledger_invoice')
   AND t.counterparty IS DISTINCT FROM (SELECT username FROM account WHERE id = $1)
 GROUP BY t.counterparty
ON CONFLICT (account_id, handle)
DO UPDATE SET transactions_count = c.transactions_count + excluded.transactions_count
"""
_LIST = """
SELECT * FROM contact
 WHERE account_id = $1 AND ($2::text IS NULL OR handle > $2)
 ORDER BY handle
 LIMIT $3
"""
_GET = "SELECT * FROM contact WHERE account_id = $1 AND handle = $2"
_NOTE = """
INSERT INTO contact AS c (account_id, id, handle, type, display_name, transactions_count)
SELECT $1, $2, $3, $4, $5, 1
 WHERE (SELECT count(*) FROM contact WHERE account_id = $1) < $6
    OR EXISTS (SELECT FROM contact WHERE account_id = $1 AND handle = $3)
ON CONFLICT (account_id, handle)
DO UPDATE SET transactions_count = c.transactions_count + 1,
              display_name = coalesce(excluded.display_name, c.display_name)
RETURNING *
"""
_NAME = """
UPDATE contact SET display_name = $3 WHERE account_id = $1 AND handle = $2 RETURNING *
"""
