"""Changing what an account, a key or a session may do, so that it holds everywhere at once.

When the call that made such a change has answered, no process on any host honours what was before
(`app.database.listener` says how). Every statement that revokes, edits or ends one runs in
`announced`.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from app.database.listener import CHANGED
from app.database.pool import Connection
from app.principal import AccountId, KeyId, SessionId
from app.process.runtime import Runtime


@asynccontextmanager
async def announced(
    runtime: Runtime, subject: AccountId | KeyId | SessionId
) -> AsyncIterator[Connection]:
    """Lend a connection in a transaction that changes the subject; commit, and tell everybody.

    Leaving the block takes a round trip between the processes, a second at most. The announcement
    is part of the transaction: it is made if and only if the change is committed, even when we
    never hear of the commit.
    """
    with runtime.listener.announcing() as change_id:
        try:
            async with runtime.connection() as connection, connection.transaction():
                yield connection
                await connection.execute(_ANNOUNCE, CHANGED, f"{change_id} {subject}")
        finally:
            runtime.principals.forget(subject)
        await runtime.listener.acknowledged(change_id)


_ANNOUNCE = "SELECT pg_notify($1, $2)"
