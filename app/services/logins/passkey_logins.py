"""Passkeys at work: the way in alone, the second factor, and showing again who one is.

Attempts are counted as those of passwords and codes are.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final
from uuid import UUID

from app.database.pool import Connection
from app.principal import AccountId, Actor, Principal
from app.process.runtime import Runtime
from app.services.accounts import attempts, sessions
from app.services.accounts import registry as accounts
from app.services.accounts.registry import AccountStatus
from app.services.accounts.sessions import Login
from app.services.logins import passkey_answers, passkeys
from app.services.logins.challenges import ChallengeUse
from app.services.logins.passkey_answers import PasskeyCopied, PasskeyRefused, SignedAnswer

_NOBODY: Final = AccountId(UUID(int=0))


async def sign_in(
    runtime: Runtime, *, answer: str, holder: str, address: str, user_agent: str | None
) -> Login:
    """Begin a session of a passkey's owner, whom it has looked at: no second factor is awaited.

    Raises `PasskeyRefused`, and `RateLimited` after too many.
    """
    known = await passkey_answers.account_of(runtime, answer)
    place = await sessions.place_of(
        runtime,
        identifier=f"passkey of {known or address}",
        account_id=known,
        address=address,
    )
    await attempts.begin(runtime, place)
    actor = Actor.of(None, address, user_agent or "")
    try:
        signed = await passkey_answers.signed(runtime, answer, ChallengeUse.SIGN_IN, holder=holder)
        async with _using(runtime, actor, signed) as connection:
            login = await sessions.begin(
                connection,
                signed.account_id,
                actor,
                days=runtime.settings.session_days,
                awaits_second_factor=False,
            )
    except PasskeyRefused:
        await attempts.failed(runtime, place)
        raise
    await attempts.succeeded(runtime, place)
    return login


async def give_second_factor(
    runtime: Runtime, *, token: str, answer: str, holder: str, address: str, user_agent: str | None
) -> None:
    """Make a session whole that awaits its second factor, by a passkey of its account.

    Raises `PasskeyRefused`, also for a token that awaits none; `RateLimited` after too many.
    """
    account_id = await sessions.awaiting(runtime, token)
    place = await sessions.place_of(
        runtime,
        identifier=f"second factor of {account_id or address}",
        account_id=account_id,
        address=address,
    )
    await attempts.second_factor_begun(runtime, place)
    actor = Actor.of(None, address, user_agent or "")
    try:
        # Without an account the answer is of nobody's passkey: it is used up all the same.
        signed = await passkey_answers.signed(
            runtime,
            answer,
            ChallengeUse.FACTOR,
            holder=holder,
            account_id=account_id or _NOBODY,
        )
        async with _using(runtime, actor, signed) as connection:
            await _make_whole(connection, runtime, token, actor)
    except PasskeyRefused:
        await attempts.second_factor_failed(runtime, place)
        raise
    await attempts.succeeded(runtime, place)


async def show_again(runtime: Runtime, principal: Principal, *, answer: str, holder: str) -> bool:
    """Look at a passkey of the caller; tell whether it has looked at the caller as well.

    One that has is as good as a password and a second factor, another one as the latter. Attempts
    are counted by who asks. Raises `PasskeyRefused`.
    """
    signed = await passkey_answers.signed(
        runtime,
        answer,
        ChallengeUse.CONFIRM,
        holder=holder,
        account_id=principal.account_id,
    )
    async with _using(runtime, Actor.of(principal), signed):
        return signed.is_verified


@asynccontextmanager
async def _using(runtime: Runtime, actor: Actor, signed: SignedAnswer) -> AsyncIterator[Connection]:
    """Use a passkey in the transaction of what that does; of a copy the audit log tells."""
    try:
        async with runtime.connection() as connection, connection.transaction():
            await _require_open(connection, signed.account_id)
            await passkeys.use(connection, actor, signed)
            yield connection
    except PasskeyCopied:
        await passkeys.note_copied(runtime, actor, signed)
        raise


async def _make_whole(connection: Connection, runtime: Runtime, token: str, actor: Actor) -> None:
    if not await sessions.confirm(connection, token, actor, days=runtime.settings.session_days):
        raise PasskeyRefused


async def _require_open(connection: Connection, account_id: AccountId) -> None:
    """Raise `PasskeyRefused` for a closed account, and keep its row as it is until the commit."""
    if await accounts.lock_status(connection, account_id) == AccountStatus.CLOSED:
        raise PasskeyRefused
