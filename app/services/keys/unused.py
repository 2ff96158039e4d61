"""Tells that an API key is not used: `api_key.unused`, and suspends it where the operator says so.

Disuse counts from the last use, for a key that never was used from its creation, and anew from
the moment when it, or its owner, was resumed. It is told once, and again when the key was used and
is left alone again. A use that another process noted in the last seconds is not seen yet.
"""

from datetime import timedelta

import asyncpg

from app.database.pool import Connection
from app.principal import AccountId, Actor, KeyId
from app.process.hub import Event
from app.process.runtime import Runtime
from app.services import audit, changes, outbox
from app.services.audit import AuditKind
from app.services.event_types import EventType
from app.services.keys import records as key_records
from app.services.keys import registry as api_keys
from app.services.keys import usage as key_usage
from app.services.outbox import moment_text

_AT_ONCE = 500


async def tell(runtime: Runtime) -> int:
    """Tell of all keys that are unused for as long as is set; return how many there were.

    Only of keys that would work. Where unused keys are suspended, so is one that was told of before
    that was set. What another process is about to tell is left to it.
    """
    if not runtime.settings.keys_unused_days:
        return 0
    await key_usage.flush(runtime)
    tell_some = _suspend_some if runtime.settings.keys_unused_suspend else _tell_some
    span = timedelta(days=runtime.settings.keys_unused_days)
    count = 0
    while True:
        found, told = await tell_some(runtime, span)
        count += told
        if found < _AT_ONCE:
            return count


async def _tell_some(runtime: Runtime, span: timedelta) -> tuple[int, int]:
    async with runtime.connection() as connection, connection.transaction():
        rows = await connection.fetch(_TELL, span, _AT_ONCE)
        told = [await _record(connection, row, suspended=False) for row in rows]
    runtime.hub.committed(told)
    return len(rows), len(told)


async def _suspend_some(runtime: Runtime, span: timedelta) -> tuple[int, int]:
    async with runtime.connection() as connection:
        rows = await connection.fetch(_WORKING_UNUSED, span, _AT_ONCE)
    told = 0
    for row in rows:
        told += await _suspend(runtime, AccountId(row["account_id"]), KeyId(row["id"]), span)
    return len(rows), told


async def _suspend(runtime: Runtime, account_id: AccountId, key_id: KeyId, span: timedelta) -> bool:
    """Suspend a key and tell of it, unless it was used, or changed, meanwhile."""
    async with changes.announced(runtime, key_id) as connection:
        await changes.together(connection, account_id)
        row = await connection.fetchrow(_LOCK_UNUSED, span, key_id)
        if row is None:
            return False
        before = await api_keys.read(runtime, connection, account_id, key_id)
        await connection.execute(_SUSPEND, key_id, row["since"])
        after = await api_keys.read(runtime, connection, account_id, key_id)
        await audit.record(
            connection,
            Actor.operator(),
            AuditKind.API_KEY_SUSPENDED,
            account_id=account_id,
            subject_id=key_id,
            before=key_records.facts(before),
            after=key_records.facts(after),
        )
        told = await _record(connection, row, suspended=True)
    runtime.hub.committed([told])
    return True


async def _record(connection: Connection, row: asyncpg.Record, *, suspended: bool) -> Event:
    last_used_at = row["last_used_at"]
    return await outbox.record(
        connection,
        EventType.API_KEY_UNUSED,
        account_id=row["account_id"],
        api_key_id=row["id"],
        data={
            "name": audit.without_secrets(row["name"]),
            "lastUsedAt": None if last_used_at is None else moment_text(last_used_at),
            "unusedSince": moment_text(row["since"]),
            "suspended": suspended,
        },
    )


# No index has the last use, which changes with every use. The table is read once an hour.
_UNUSED = """
SELECT k.id, k.account_id, k.name, k.last_used_at, d.since
  FROM api_key k
  LEFT JOIN key_owner o ON o.id = k.owner_id
 CROSS JOIN LATERAL (
       SELECT greatest(coalesce(k.last_used_at, k.created_at), k.resumed_at, o.resumed_at) AS since
       ) d
 WHERE k.revoked_at IS NULL AND k.archived_at IS NULL AND k.suspended_at IS NULL
   AND (k.expires_at IS NULL OR k.expires_at > now()) AND NOT k.is_canary
   AND o.revoked_at IS NULL AND o.suspended_at IS NULL
   AND d.since <= now() - $1::interval
"""
_TELL = f"""
WITH due AS (
    {_UNUSED}
       AND (k.unused_told_for IS NULL OR k.unused_told_for < d.since)
     LIMIT $2
       FOR NO KEY UPDATE OF k SKIP LOCKED
)
UPDATE api_key k
   SET unused_told_for = due.since
  FROM due
 WHERE k.id = due.id
RETURNING due.*
"""  # noqa: S608 - constants only
_WORKING_UNUSED = f"{_UNUSED} LIMIT $2"
_LOCK_UNUSED = f"{_UNUSED} AND k.id = $2 FOR NO KEY UPDATE OF k"
_SUSPEND = "UPDATE api_key SET suspended_at = now(), unused_told_for = $2 WHERE id = $1"
