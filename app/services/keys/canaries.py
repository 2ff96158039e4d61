"""Canary keys: they may do nothing, and whoever uses one has found it where nobody should look.

They are laid out as keys are kept, in a repository, a backup, a colleague's notes. A use is
answered as that of a key that nobody has, and its owner is told: event, audit log, log.
"""

from collections.abc import Collection, Iterable
from typing import Final

import structlog

from app.addresses import bucket
from app.addresses import parse as parse_address
from app.database.pool import Connection
from app.errors import InsufficientScope, InvalidInput
from app.permissions import Scope
from app.principal import AccountId, Actor, ActorKind, KeyId
from app.process.runtime import Runtime
from app.services import audit
from app.services.audit import AuditKind

#: Of one key, from however many addresses; of one address at most one a minute.
TOLD_PER_HOUR_MAX: Final = 60
_USER_AGENT_LENGTH_MAX: Final = 300

_log = structlog.get_logger()


def authority(
    actor: Actor, scopes: Iterable[Scope], grants: Iterable[str]
) -> tuple[list[Scope], list[str]]:
    """Return what a canary key may do, which is nothing. Raises `InvalidInput`.

    Raises `InsufficientScope` for a key: what it makes, it could use up to make noise.
    """
    if actor.kind is ActorKind.KEY:
        raise InsufficientScope(reads=False, why="Only a session makes canary keys.")
    if [*scopes, *grants]:
        raise InvalidInput("A canary key may do nothing: send scopes: [] and no permissions.")
    return [], []


def guard_edit(changed: Collection[str]) -> None:
    """Refuse to give a canary key anything to do; `changed` names what is to be changed."""
    if not {"scopes", "permissions"}.isdisjoint(changed):
        raise InvalidInput("A canary key may do nothing, for ever. Make another key instead.")


async def set_of_key(connection: Connection, key_id: KeyId, is_canary: bool) -> None:
    """Say of a key that was just made whether it is a canary."""
    await connection.execute(_SET, key_id, is_canary)


async def used(
    runtime: Runtime, account_id: AccountId, key_id: KeyId, *, address: str, user_agent: str
) -> bool:
    """Tell a canary's owner that it was used; False when that was told a moment ago.

    Once a minute for an address, and not more often in an hour than anybody reads.
    """
    agent = "".join(one for one in user_agent if one.isprintable())[:_USER_AGENT_LENGTH_MAX]
    async with runtime.connection() as connection, connection.transaction():
        name = await connection.fetchval(_ALARM, key_id, bucket(address), TOLD_PER_HOUR_MAX)
        if name is None:
            return False
        await connection.execute(_NOTE_USE, key_id, parse_address(address), agent or None)
        await audit.record(
            connection,
            Actor(kind=ActorKind.ANONYMOUS, address=address, user_agent=agent),
            AuditKind.API_KEY_CANARY_USED,
            account_id=account_id,
            subject_id=key_id,
            after={"name": name},
        )
    _log.warning("canary_key_used", api_key_id=str(key_id), account_id=str(account_id), ip=address)
    return True


_SET = "UPDATE api_key SET is_canary = $2 WHERE id = $1"
# What is older than an hour says nothing any more.
_ALARM = """
WITH old AS (
    DELETE FROM canary_alarm
     WHERE api_key_id = $1 AND place <> $2 AND told_at < now() - interval '1 hour'
), alarm AS (
    INSERT INTO canary_alarm AS a (api_key_id, place)
    SELECT k.id, $2
      FROM api_key k
     WHERE k.id = $1
       AND (SELECT count(*) FROM canary_alarm
             WHERE api_key_id = $1 AND told_at > now() - interval '1 hour') < $3
        ON CONFLICT (api_key_id, place) DO UPDATE SET told_at = now()
           WHERE a.told_at < now() - interval '1 minute'
    RETURNING api_key_id
)
SELECT k.name FROM alarm JOIN api_key k ON k.id = alarm.api_key_id
"""
_NOTE_USE = """
UPDATE api_key SET last_used_at = now(), last_used_ip = $2, last_used_user_agent = $3 WHERE id = $1
"""
