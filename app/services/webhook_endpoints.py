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
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

import asyncpg

from app.database.pool import Connection
from app.principal import AccountId, KeyId, WalletId
from app.process.runtime import Runtime
from app.services.event_types import EventType
from app.services.pages import Page, PageRequest, page_of

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


async def alone(connection: Connection, account_id: AccountId) -> None:
    """Keep others from adding endpoints to an account until the transaction ends."""
    await connection.execute(_ALONE, account_id)


async def count(connection: Connection, account_id: AccountId) -> int:
    """Return how many endpoints there are, without those given with keys or of one invoice."""
    return int(await connection.fetchval(_COUNT, account_id))


async def locked(
    connection: Connection, account_id: AccountId, endpoint_id: str, key_id: KeyId | None
) -> Endpoint | None:
    """Return an endpoint, its row locked until the transaction ends; None if there is none.

    With a key only one that is this key's. Those of invoices are nobody's to change.
    """
    row = await connection.fetchrow(_LOCKED, account_id, endpoint_id, key_id)
    return None if row is None else endpoint_of(row)


async def find(
    connection: Connection, account_id: AccountId, endpoint_id: str, key_id: KeyId | None
) -> Endpoint | None:
    """Do as `locked`, without the lock."""
    row = await connection.fetchrow(_FIND, account_id, endpoint_id, key_id)
    return None if row is None else endpoint_of(row)


async def page(
    connection: Connection, account_id: AccountId, request: PageRequest, key_id: KeyId | None
) -> Page[Endpoint]:
    """Return a page of the endpoints of an account or of one key, newest first.

    A cursor is the id of an endpoint; after one that is gone comes nothing.
    """
    sql = _PAGE_BACKWARDS if request.backwards else _PAGE
    rows = await connection.fetch(sql, account_id, key_id, request.cursor, request.size + 1)
    return page_of([endpoint_of(row) for row in rows], request)


async def named(connection: Connection, text: str, most: int) -> list[Endpoint]:
    """Return the endpoints whose id begins with a text, of whatever account, but for invoices'."""
    return [endpoint_of(row) for row in await connection.fetch(_NAMED, text, most)]


async def list_of(connection: Connection, account_id: AccountId) -> list[Endpoint]:
    """Return the endpoints that are counted, oldest first."""
    return [endpoint_of(row) for row in await connection.fetch(_LIST, account_id)]


async def change(
    connection: Connection,
    endpoint: Endpoint,
    *,
    url: str,
    description: str,
    types: Sequence[EventType] | None,
    wallet_ids: Sequence[WalletId] | None,
) -> Endpoint:
    """Change what an endpoint is told, and where; another URL has not failed yet."""
    return await _changed(connection, _CHANGE, endpoint.id, url, description, types, wallet_ids)


async def enable(connection: Connection, endpoint: Endpoint) -> Endpoint:
    """Have an endpoint told again, at once of what still waits; its failures are forgotten."""
    return await _changed(connection, _ENABLE, endpoint.id)


async def disable(connection: Connection, endpoint: Endpoint) -> Endpoint:
    """Have an endpoint not told until it is enabled; the first time counts."""
    return await _changed(connection, _DISABLE, endpoint.id)


async def rotate(connection: Connection, endpoint: Endpoint, overlap: timedelta) -> Endpoint:
    """Give an endpoint another secret; the one before signs as well for as long as `overlap`."""
    return await _changed(connection, _ROTATE, endpoint.id, new_seed(), overlap)


async def remove(connection: Connection, endpoint: Endpoint) -> None:
    """Remove an endpoint, and what was still to be sent to it."""
    await connection.execute(_REMOVE, endpoint.id)


async def remove_all(connection: Connection, account_id: AccountId) -> None:
    """Remove every endpoint of an account, those of its keys, too.

    Those of its invoices are others': they hear yet how these ended, and go then.
    """
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


async def _changed(connection: Connection, sql: str, *values: object) -> Endpoint:
    row = await connection.fetchrow(sql, *values)
    assert row is not None, "the caller has locked it"
    return endpoint_of(row)


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
_ALONE = "SELECT pg_advisory_xact_lock(uuid_hash_extended($1, 7))"
_COUNT = """
SELECT count(*) FROM webhook_endpoint
 WHERE account_id = $1 AND payment_hash IS NULL AND NOT of_key
"""
_FIND = """
SELECT * FROM webhook_endpoint
 WHERE account_id = $1 AND id = $2 AND payment_hash IS NULL
   AND ($3::uuid IS NULL OR api_key_id = $3)
"""
_LOCKED = f"{_FIND} FOR NO KEY UPDATE"


def _page_statement(*, backwards: bool) -> str:
    order, beyond = ("ASC", ">") if backwards else ("DESC", "<")
    mine = "account_id = $1 AND payment_hash IS NULL AND ($2::uuid IS NULL OR api_key_id = $2)"
    # Constants only.
    return f"""
SELECT * FROM webhook_endpoint
 WHERE {mine}
   AND ($3::text IS NULL OR (created_at, id) {beyond} (
       SELECT created_at, id FROM webhook_endpoint WHERE {mine} AND id = $3))
 ORDER BY created_at {order}, id {order}
 LIMIT $4
"""  # noqa: S608


_PAGE = _page_statement(backwards=False)
_PAGE_BACKWARDS = _page_statement(backwards=True)
_NAMED = """
SELECT * FROM webhook_endpoint
 WHERE starts_with(id, $1) AND payment_hash IS NULL
 ORDER BY created_at, id
 LIMIT $2
"""
_LIST = """
SELECT * FROM webhook_endpoint
 WHERE account_id = $1 AND payment_hash IS NULL AND NOT of_key
 ORDER BY created_at, id
"""
# Who is sending to an endpoint at this moment holds a lease with what it read then. Whatever makes
# that untrue ends the lease, so that nothing more is sent as before, and that how the endpoint did
# as it was before is not written down of what it is now.
_CHANGE = """
UPDATE webhook_endpoint
   SET url = $2, description = $3, types = $4, wallet_ids = $5,
       failing_since = CASE WHEN url = $2 THEN failing_since END,
       failures = CASE WHEN url = $2 THEN failures ELSE 0 END,
       rests_until = CASE WHEN url = $2 THEN rests_until END,
       leased_until = CASE WHEN url = $2 THEN leased_until END,
       due_at = CASE WHEN url = $2 OR disabled_at IS NOT NULL THEN due_at
                     ELSE clock_timestamp() END
 WHERE id = $1
RETURNING *
"""
_ENABLE = """
UPDATE webhook_endpoint
   SET disabled_at = NULL, disabled_reason = NULL, failing_since = NULL, failures = 0,
       rests_until = NULL, leased_until = NULL, due_at = clock_timestamp()
 WHERE id = $1
RETURNING *
"""
_DISABLE = """
UPDATE webhook_endpoint
   SET disabled_at = coalesce(disabled_at, clock_timestamp()), due_at = NULL, leased_until = NULL
 WHERE id = $1
RETURNING *
"""
_ROTATE = """
UPDATE webhook_endpoint
   SET seed = $2, leased_until = NULL,
       old_seed = CASE WHEN $3::interval > interval '0' THEN seed END,
       old_seed_until = CASE WHEN $3::interval > interval '0' THEN clock_timestamp() + $3 END
 WHERE id = $1
RETURNING *
"""
_REMOVE = "DELETE FROM webhook_endpoint WHERE id = $1"
_REMOVE_OF_KEY = "DELETE FROM webhook_endpoint WHERE api_key_id = $1 AND of_key"
# Whoever takes several endpoints takes them in the order of their ids, as `.webhooks` does.
_REMOVE_ALL = """
WITH mine AS MATERIALIZED (
    SELECT id FROM webhook_endpoint
     WHERE account_id = $1 AND payment_hash IS NULL ORDER BY id FOR UPDATE
)
DELETE FROM webhook_endpoint WHERE id IN (SELECT id FROM mine)
"""
