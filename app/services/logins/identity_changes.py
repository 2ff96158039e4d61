"""The transaction of a change to what one logs in with: by a session, which is asked under lock.

Whatever comes into force so makes or breaks a way into the account. A key could else make itself
one, and be bound by none of its limits any more.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import asyncpg

from app.database.pool import Connection
from app.errors import DomainError, NotAuthorized, unexpected
from app.principal import AccountId, Actor, Principal, UsedCredential
from app.process.runtime import Runtime
from app.services import changes
from app.services.accounts import registry as accounts


@dataclass(frozen=True, slots=True)
class IdentityChange:
    """The transaction of a change, and the account as it stands until the commit."""

    connection: Connection
    account_id: AccountId
    row: asyncpg.Record


class LastWayIn(DomainError):
    """Without it nobody could sign in to the account any more; in Blink's words."""

    text = unexpected("IncompatibleSchemaUpgradeError")


@asynccontextmanager
async def changing(
    runtime: Runtime, actor: Actor, *, announces: bool = False
) -> AsyncIterator[IdentityChange]:
    """Open the transaction of a change by a session that still holds. Raises `NotAuthorized`.

    One that ends sessions must be announced.
    """
    principal = owner(actor)
    if not principal.is_session:
        raise NotAuthorized
    used = UsedCredential(principal.account_id, principal.session_id)
    async with _transaction(runtime, principal.account_id if announces else None) as connection:
        # The row before the credential, as everybody does who changes an account. It is read by a
        # statement after the lock's: one that waits sees the password that was there before.
        await accounts.lock(connection, principal.account_id)
        row = await connection.fetchrow(_STANDING, principal.account_id)
        assert row is not None
        await changes.require(connection, used)
        yield IdentityChange(connection, principal.account_id, row)


@asynccontextmanager
async def _transaction(runtime: Runtime, subject: AccountId | None) -> AsyncIterator[Connection]:
    if subject is not None:
        async with changes.announced(runtime, subject) as connection:
            yield connection
    else:
        async with runtime.connection() as connection, connection.transaction():
            yield connection


def owner(actor: Actor) -> Principal:
    """Return whose identity is changed. Raises `NotAuthorized` if it is nobody's."""
    if actor.principal is None:
        raise NotAuthorized
    return actor.principal


_STANDING = """
SELECT email, email_verified, phone, username, user_id,
       username IS NOT NULL AND EXISTS (SELECT FROM credential WHERE account_id = a.id)
           AS has_password
  FROM account a
 WHERE id = $1
"""
