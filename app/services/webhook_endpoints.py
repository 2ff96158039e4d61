"""Webhook endpoints: which URLs are told of events, and with what secret. Owns the table.

    of an account       what its owner, or Blink's `callbackEndpointAdd`, added
    of an API key       what the key itself added, and the one URL given with it (`of_key`); it
                        is told what the key may see, and ends with the key
    of one invoice      `webhookUrl` of an invoice that was made for somebody else; not signed

Whoever may change what is decided above, by accounts, keys and `app.services.webhooks`: the
functions join their transactions.
"""

import hmac
import secrets
import string
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

import asyncpg

from app.database.pool import Connection
from app.principal import AccountId, KeyId, WalletId
from app.process.runtime import Runtime
from app.services.event_types import EventType

#: What a query of keys, which calls them `k`, joins to have `webhook_url` and `webhook_seed`.
OF_KEY: Final = """
  LEFT JOIN (SELECT api_key_id, url AS webhook_url, seed AS webhook_seed
               FROM webhook_endpoint WHERE of_key) AS webhook ON webhook.api_key_id = k.id
"""

_SEED_BYTES: Final = 16
_ID_CHARS: Final = 27
_ID_ALPHABET: Final = string.digits + string.ascii_letters
_PURPOSE: Final = b"webhook"


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """An endpoint as it is stored. `types` and `wallet_ids` are None where it is told of all."""

    id: str
    account_id: AccountId
    api_key_id: KeyId | None
    of_key: bool
    payment_hash: bytes | None
    url: str
    description: str
    types: tuple[EventType, ...] | None
    wallet_ids: tuple[WalletId, ...] | None
    seed: bytes | None
    old_seed: bytes | None
    old_seed_until: datetime | None
    created_at: datetime
    disabled_at: datetime | None
    disabled_reason: str | None
    failing_since: datetime | None
    last_success_at: datetime | None
    failures: int


def secret(runtime: Runtime, seed: bytes) -> str:
    """Return the secret that signs what is sent to an endpoint (Standard Webhooks), `whsec_…`.

    It is derived under the pepper: what is stored, the seed, is of no use alone.
    """
    derived = hmac.digest(runtime.key_pepper, _PURPOSE + seed, "sha256")
    return f"whsec_{b64encode(derived).decode()}"


def new_seed() -> bytes:
    """Return what a new secret is made from."""
    return secrets.token_bytes(_SEED_BYTES)


async def add(
    connection: Connection,
    account_id: AccountId,
    url: str,
    *,
    api_key_id: KeyId | None = None,
    of_key: bool = False,
    description: str = "",
    types: Sequence[EventType] | None = None,
    wallet_ids: Sequence[WalletId] | None = None,
) -> Endpoint:
    """Add an endpoint of an account or a key, with a secret of its own."""
    row = await connection.fetchrow(
        _ADD,
        _new_id(),
        account_id,
        api_key_id,
        of_key,
        url,
        description,
        types,
        wallet_ids,
        new_seed(),
    )
    assert row is not None
    return endpoint_of(row)


async def add_of_invoice(
    connection: Connection, account_id: AccountId, payment_hash: bytes, url: str
) -> None:
    """Add the endpoint of one invoice of an account."""
    await connection.execute(_ADD_OF_INVOICE, _new_id(), account_id, payment_hash, url)


async def set_of_key(
    connection: Connection, account_id: AccountId, key_id: KeyId, url: str | None
) -> None:
    """Give a key another URL, with another secret, or none.

    What was still to be sent to the one before is not sent any more.
    """
    await connection.execute(_REMOVE_OF_KEY, key_id)
    if url is not None:
        await add(connection, account_id, url, api_key_id=key_id, of_key=True)


async def count(connection: Connection, account_id: AccountId) -> int:
    """Return how many endpoints there are, without those given with keys or of one invoice."""
    return int(await connection.fetchval(_COUNT, account_id))


async def list_of(connection: Connection, account_id: AccountId) -> list[Endpoint]:
    """Return the endpoints that are counted, oldest first."""
    return [endpoint_of(row) for row in await connection.fetch(_LIST, account_id)]


async def remove(
    connection: Connection, account_id: AccountId, endpoint_id: str
) -> Endpoint | None:
    """Remove an endpoint that is counted, and what was still to be sent to it; None: unknown."""
    row = await connection.fetchrow(_REMOVE, account_id, endpoint_id)
    return None if row is None else endpoint_of(row)


async def remove_all(connection: Connection, account_id: AccountId) -> None:
    """Remove every endpoint of an account, those of its keys and invoices, too."""
    await connection.execute(_REMOVE_ALL, account_id)


def endpoint_of(row: asyncpg.Record) -> Endpoint:
    """Make an endpoint of a row with all its columns."""
    types, wallet_ids = row["types"], row["wallet_ids"]
    api_key_id: UUID | None = row["api_key_id"]
    return Endpoint(
        id=row["id"],
        account_id=AccountId(row["account_id"]),
        api_key_id=None if api_key_id is None else KeyId(api_key_id),
        of_key=row["of_key"],
        payment_hash=row["payment_hash"],
        url=row["url"],
        description=row["description"],
        types=None if types is None else tuple(EventType(one) for one in types),
        wallet_ids=None if wallet_ids is None else tuple(WalletId(one) for one in wallet_ids),
        seed=row["seed"],
        old_seed=row["old_seed"],
        old_seed_until=row["old_seed_until"],
        created_at=row["created_at"],
        disabled_at=row["disabled_at"],
        disabled_reason=row["disabled_reason"],
        failing_since=row["failing_since"],
        last_success_at=row["last_success_at"],
        failures=row["failures"],
    )


def _new_id() -> str:
    return "ep_" + "".join(secrets.choice(_ID_ALPHABET) for _ in range(_ID_CHARS))


_ADD = """
INSERT INTO webhook_endpoint (id, account_id, api_key_id, of_key, url, description, types,
                              wallet_ids, seed)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
RETURNING *
"""
_ADD_OF_INVOICE = """
INSERT INTO webhook_endpoint (id, account_id, payment_hash, url) VALUES ($1, $2, $3, $4)
"""
_COUNT = """
SELECT count(*) FROM webhook_endpoint
 WHERE account_id = $1 AND payment_hash IS NULL AND NOT of_key
"""
_LIST = """
SELECT * FROM webhook_endpoint
 WHERE account_id = $1 AND payment_hash IS NULL AND NOT of_key
 ORDER BY created_at, id
"""
_REMOVE = """
DELETE FROM webhook_endpoint
 WHERE account_id = $1 AND id = $2 AND payment_hash IS NULL AND NOT of_key
RETURNING *
"""
_REMOVE_OF_KEY = "DELETE FROM webhook_endpoint WHERE api_key_id = $1 AND of_key"
_REMOVE_ALL = "DELETE FROM webhook_endpoint WHERE account_id = $1"
