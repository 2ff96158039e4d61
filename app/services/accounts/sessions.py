"""Sessions: what a login gives, until logout or expiry. Only the token's digest is stored.

    begin ──▶ (awaits the second factor, for ten minutes) ──▶ confirm ──▶ end

A session that awaits the second factor is no credential: `authentication` does not find it.
"""

import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

import asyncpg

from app.addresses import bucket
from app.addresses import parse as parse_address
from app.database.pool import Connection
from app.errors import DomainError, NotFound
from app.phrases import Phrase
from app.principal import AccountId, Actor, Principal, SessionId
from app.process.runtime import Runtime
from app.services import audit, changes
from app.services.accounts.attempts import Place
from app.services.audit import AuditKind
from app.services.authentication import SESSION_TOKEN_LENGTH, session_digest
from app.services.keys.secret_format import ALPHABET

_USER_AGENT_LENGTH_MAX: Final = 300
_AWAITS_MINUTES: Final = 10
#: So long what needs a user's confirmation needs no other.
_CONFIRMED_MINUTES: Final = 15
#: More are not listed: the oldest ones are left out.
_LISTED_MAX: Final = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveSession:
    """A session that can be used, or awaits the second factor."""

    id: SessionId
    created_at: datetime
    expires_at: datetime
    last_used_at: datetime
    ip: str | None
    user_agent: str | None
    awaits_second_factor: bool


@dataclass(frozen=True, slots=True)
class Login:
    """A new session: its token, shown once. Of no use yet if the second factor is awaited."""

    token: str
    user_id: UUID
    awaits_second_factor: bool

    def __repr__(self) -> str:
        return f"Login({self.user_id})"


async def begin(
    connection: Connection,
    account_id: AccountId,
    actor: Actor,
    *,
    days: int,
    awaits_second_factor: bool,
) -> Login:
    """Begin a session of an account that lasts so many days, in the caller's transaction."""
    token = _new_token()
    agent = actor.user_agent.replace("\0", "")[:_USER_AGENT_LENGTH_MAX]
    row = await connection.fetchrow(
        _BEGIN,
        account_id,
        session_digest(token),
        _AWAITS_MINUTES if awaits_second_factor else days * 24 * 60,
        parse_address(actor.address),
        agent or None,
        awaits_second_factor,
    )
    assert row is not None
    await audit.record(
        connection,
        actor,
        AuditKind.SESSION_CREATED,
        account_id=account_id,
        subject_id=row["id"],
        after={
            "expires_at": row["expires_at"],
            "awaits_second_factor": awaits_second_factor or None,
        },
    )
    return Login(token, row["user_id"], awaits_second_factor)


async def awaiting(runtime: Runtime, token: str) -> AccountId | None:
    """Return the account whose second factor a session's token waits for, None for any other."""
    async with runtime.connection() as connection:
        found: AccountId | None = await connection.fetchval(_AWAITING, session_digest(token))
    return found


async def account_of(runtime: Runtime, token: str) -> AccountId | None:
    """Return the account of a session that can be used or waits to be, None if there is none."""
    async with runtime.connection() as connection:
        found: AccountId | None = await connection.fetchval(_ACCOUNT_OF, session_digest(token))
    return found


async def confirm(connection: Connection, token: str, actor: Actor, *, days: int) -> bool:
    """Make a session whole, whose second factor was given; tell whether it was still waiting."""
    row = await connection.fetchrow(_CONFIRM, session_digest(token), days)
    if row is None:
        return False
    await audit.record(
        connection,
        actor,
        AuditKind.SESSION_CONFIRMED,
        account_id=row["account_id"],
        subject_id=row["id"],
        after={"expires_at": row["expires_at"]},
    )
    return True


async def is_confirmed(runtime: Runtime, session_id: SessionId) -> bool:
    """Tell whether the user of a session has shown who they are within the quarter of an hour."""
    async with runtime.connection() as connection:
        return bool(await connection.fetchval(_IS_CONFIRMED, session_id, _CONFIRMED_MINUTES))


async def confirm_again(runtime: Runtime, session_id: SessionId) -> None:
    """Note that the user of a session has just shown again who they are."""
    await runtime.change(_CONFIRM_AGAIN, session_id)


async def renew(runtime: Runtime, principal: Principal) -> str:
    """Give the caller's session another token; the old one opens nothing any more, anywhere.

    Raises `NotFound` for a session that has ended.
    """
    session_id = principal.session_id
    assert session_id is not None
    token = _new_token()
    async with changes.announced(runtime, session_id) as connection:
        if await connection.fetchval(_RENEW, session_id, session_digest(token)) is None:
            raise NotFound(Phrase("There is no session %(session_id)s.", session_id=session_id))
    return token


async def log_out(runtime: Runtime, principal: Principal, *, actor: Actor | None = None) -> None:
    """End the caller's session, and no other, everywhere.

    `actor` tells the audit log where the caller is. Raises `DomainError` for a key.
    """
    if principal.session_id is None:
        raise DomainError("An API key has no session to end. Revoke the key instead.")
    await _end(runtime, principal.session_id, principal.account_id, actor or Actor.of(principal))


async def list_of(runtime: Runtime, account_id: AccountId) -> list[LiveSession]:
    """Return the sessions of an account that can be used or wait to be, the last used first."""
    async with runtime.connection() as connection:
        rows = await connection.fetch(_LIST, account_id, _LISTED_MAX)
    return [_live_session(row) for row in rows]


async def end(runtime: Runtime, account_id: AccountId, session_id: SessionId, actor: Actor) -> None:
    """End a session of an account, everywhere. Raises `NotFound`, also for one that has ended."""
    if not await _end(runtime, session_id, account_id, actor):
        raise NotFound(Phrase("There is no session %(session_id)s.", session_id=session_id))


async def end_all(
    runtime: Runtime, account_id: AccountId, actor: Actor, *, but: SessionId | None = None
) -> int:
    """End all sessions of an account, everywhere, but one if it is given; return how many."""
    async with changes.announced(runtime, account_id) as connection:
        return await end_all_within(connection, account_id, actor, but=but)


async def end_all_within(
    connection: Connection, account_id: AccountId, actor: Actor, *, but: SessionId | None = None
) -> int:
    """End all sessions of an account as part of a change that is announced for the account."""
    ended = await connection.fetch(_END_ALL, account_id, but)
    for row in ended:
        await audit.record(
            connection,
            actor,
            AuditKind.SESSION_ENDED,
            account_id=account_id,
            subject_id=row["id"],
        )
    return len(ended)


async def place_of(
    runtime: Runtime,
    *,
    identifier: str,
    account_id: AccountId | None,
    address: str,
    caller: Principal | None = None,
) -> Place:
    """Return where an attempt comes from for the user of an account; None is no user at all.

    It is asked in any case, so that an unknown user takes no less work.
    """
    if caller is not None and caller.is_session and caller.account_id == account_id:
        return Place(identifier, address, known_as=str(caller.session_id))
    network = bucket(address)
    async with runtime.connection() as connection:
        known = await connection.fetchval(_WAS_HERE, account_id, network or None)
    return Place(identifier, address, known_as=network if known else None)


async def _end(
    runtime: Runtime, session_id: SessionId, account_id: AccountId, actor: Actor
) -> bool:
    async with changes.announced(runtime, session_id) as connection:
        if await connection.fetchval(_END, session_id, account_id) is None:
            return False
        await audit.record(
            connection,
            actor,
            AuditKind.SESSION_ENDED,
            account_id=account_id,
            subject_id=session_id,
        )
        return True


def _new_token() -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(SESSION_TOKEN_LENGTH))


def _live_session(row: asyncpg.Record) -> LiveSession:
    return LiveSession(
        id=SessionId(row["id"]),
        created_at=row["created_at"],
        expires_at=row["expires_at"],
        last_used_at=row["last_used_at"],
        ip=None if row["ip"] is None else str(row["ip"]),
        user_agent=row["user_agent"],
        awaits_second_factor=row["awaits_second_factor"],
    )


_BEGIN = """
INSERT INTO session (account_id, token_hash, expires_at, ip, user_agent, awaits_second_factor)
VALUES ($1, $2, now() + make_interval(mins => $3), $4, $5, $6)
RETURNING id, expires_at, (SELECT user_id FROM account WHERE id = $1)
"""
_AWAITING = """
SELECT account_id FROM session
 WHERE token_hash = $1 AND awaits_second_factor AND ended_at IS NULL AND expires_at > now()
"""
_ACCOUNT_OF = """
SELECT account_id FROM session WHERE token_hash = $1 AND ended_at IS NULL AND expires_at > now()
"""
_CONFIRM = """
UPDATE session
   SET awaits_second_factor = false, expires_at = now() + make_interval(days => $2),
       last_used_at = now(), confirmed_at = now()
 WHERE token_hash = $1 AND awaits_second_factor AND ended_at IS NULL AND expires_at > now()
RETURNING id, account_id, expires_at
"""
_IS_CONFIRMED = """
SELECT EXISTS (SELECT FROM session
                WHERE id = $1 AND confirmed_at > now() - make_interval(mins => $2))
"""
_RENEW = """
UPDATE session SET token_hash = $2
 WHERE id = $1 AND ended_at IS NULL AND expires_at > now()
RETURNING id
"""
_CONFIRM_AGAIN = "UPDATE session SET confirmed_at = now() WHERE id = $1 RETURNING id"
_LIST = """
SELECT id, created_at, expires_at, last_used_at, ip, user_agent, awaits_second_factor
  FROM session
 WHERE account_id = $1 AND ended_at IS NULL AND expires_at > now()
 ORDER BY last_used_at DESC, id
 LIMIT $2
"""
# An address stays known for half a year without a login from there.
_WAS_HERE = """
SELECT EXISTS (SELECT FROM session
                WHERE account_id = $1 AND ip <<= $2::inet AND NOT awaits_second_factor
                  AND created_at > now() - interval '180 days')
"""
_END = """
UPDATE session SET ended_at = now()
 WHERE id = $1 AND account_id = $2 AND ended_at IS NULL
RETURNING id
"""
_END_ALL = """
UPDATE session SET ended_at = now()
 WHERE account_id = $1 AND ended_at IS NULL AND expires_at > now() AND id IS DISTINCT FROM $2
RETURNING id
"""
