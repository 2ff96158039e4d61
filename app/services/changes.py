"""Changing what an account, a key or a session may do, so that it holds everywhere at once.

When the call that made such a change has answered, no process on any host honours what was before
(`app.database.listener` says how). Every statement that revokes, edits or ends one runs in
`announced`.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg

from app.database import programs
from app.database.listener import CHANGED
from app.database.pool import Connection
from app.database.statements import DATABASE_ERRORS, was_lost
from app.errors import NotAuthorized, Unavailable, WalletArchived
from app.principal import (
    AccountId,
    KeyId,
    KeyOwnerId,
    SessionId,
    UsedCredential,
    VoucherId,
)
from app.process.runtime import Runtime

#: SQLSTATE of `credential_lock` when a credential does not hold any more.
_NO_LONGER = "LK003"
#: SQLSTATE of `refuse_archived`: for a wallet that is archived, be it the other one of a payment.
_ARCHIVED = "LK007"


@asynccontextmanager
async def announced(
    runtime: Runtime, subject: AccountId | KeyId | KeyOwnerId | SessionId
) -> AsyncIterator[Connection]:
    """Lend a connection in a transaction that changes the subject; commit, and tell everybody.

    What uses the subject's authority (`credential_lock`) and began before is waited for; what
    begins after sees the change. Leaving the block takes a round trip between the processes as
    well, a second at most; a command that is alone waits for nobody. The announcement is part of
    the transaction: it is made if and only if the change is committed. When we never hear of the
    commit we wait as if we had, and raise.
    """
    with runtime.listener.announcing() as change_id:
        unheard: Exception | None = None
        try:
            async with runtime.connection() as connection, connection.transaction():
                yield connection
                await alone(connection, subject)
                await connection.execute(_ANNOUNCE, CHANGED, f"{change_id} {subject}")
        except DATABASE_ERRORS as error:
            if not was_lost(error):
                raise
            unheard = error
        finally:
            runtime.principals.forget(subject)
        if runtime.listener.started or unheard is not None or await _others_live(runtime):
            await runtime.listener.acknowledged(change_id)
        if unheard is not None:
            raise unheard


async def _others_live(runtime: Runtime) -> bool:
    """Tell whether a command is not alone: another process may remember what was before."""
    try:
        async with runtime.connection() as connection:
            return await programs.others_live(connection, ours=runtime.pool.named_size())
    except (Unavailable, *DATABASE_ERRORS):  # the change is made all the same
        return True


async def alone(
    connection: Connection, subject: AccountId | KeyId | KeyOwnerId | SessionId | VoucherId
) -> None:
    """Wait for what is under way by the subject's authority, and keep more out until the commit.

    What the transaction changes then holds for every payment that is not over. Whoever locks a
    row of the subject as well does so before, for everybody does.
    """
    await connection.execute(_ALONE, subject)


async def together(connection: Connection, subject: AccountId) -> None:
    """Keep whoever wants to be alone with the subject out until the commit, but nobody else.

    As `credential_lock` does, for those who act without a credential.
    """
    await connection.execute(_TOGETHER, subject)


async def require(connection: Connection, used: UsedCredential) -> None:
    """Ask under lock whether a credential still holds, and keep it so until the commit.

    Raises `NotAuthorized` and `WalletArchived`; the caller's transaction is then aborted.
    """
    try:
        await connection.execute(_REQUIRE, used)
    except asyncpg.PostgresError as error:
        raise no_longer(error) or error from error


def no_longer(error: asyncpg.PostgresError) -> NotAuthorized | WalletArchived | None:
    """Return the refusal that an error of `credential_lock` stands for, None for any other."""
    if error.sqlstate == _ARCHIVED:
        return WalletArchived()
    if error.sqlstate != _NO_LONGER:
        return None
    return NotAuthorized(
        "The API key, session or account was locked, ended or narrowed while this was under way; "
        "nothing was done."
    )


_ALONE = "SELECT pg_advisory_xact_lock(uuid_hash_extended($1, 1))"
_TOGETHER = "SELECT pg_advisory_xact_lock_shared(uuid_hash_extended($1, 1))"
_ANNOUNCE = "SELECT pg_notify($1, $2)"
_REQUIRE = "SELECT credential_lock($1)"
