"""Sessions: what a login gives, until logout or expiry. Only the token's digest is stored."""

import hmac
import secrets

from app.addresses import bucket
from app.addresses import parse as parse_address
from app.database.pool import Connection
from app.errors import DomainError, InvalidInput, LoginRefused, PasswordRefused
from app.principal import AccountId, Actor, Principal
from app.process.runtime import Runtime
from app.services import audit, changes
from app.services.accounts import attempts, passwords, usernames
from app.services.accounts import registry as accounts
from app.services.accounts.attempts import Place
from app.services.audit import AuditKind
from app.services.authentication import SESSION_TOKEN_LENGTH, session_digest
from app.services.keys.secret_format import ALPHABET

#: The one-time code that the sandbox accepts for every phone number.
SANDBOX_CODE = "000000"

_USER_AGENT_LENGTH_MAX = 300
_WHO_LENGTH_MAX = 400  # longer than any email address


async def log_in_by_phone(
    runtime: Runtime,
    *,
    phone: str,
    code: str,
    address: str,
    user_agent: str | None,
    caller: Principal | None = None,
) -> str:
    """Return the token of a new session; a phone number seen for the first time gets an account.

    `caller` is whose credential the request carries. Raises `LoginRefused` for a wrong code,
    `RateLimited` after too many, `InvalidInput` for what is not a phone number.
    """
    number = usernames.parse_phone(phone)
    if number is None:
        raise InvalidInput("Invalid value for Phone")
    known = await accounts.id_by_phone(runtime, number)
    place = await _place_of(
        runtime, identifier=number, account_id=known, address=address, caller=caller
    )
    await attempts.begin(runtime, place)
    if runtime.settings.node != "sandbox":
        raise LoginRefused(
            "This server has no way to send login codes. Ask its operator for an API key."
        )
    if not hmac.compare_digest(code.encode(errors="replace"), SANDBOX_CODE.encode()):
        await attempts.failed(runtime, place)
        raise LoginRefused
    await attempts.succeeded(runtime, place)
    actor = Actor.of(None, address, user_agent or "")
    account_id = known or await _account_of(runtime, number, actor)
    return await _begin(runtime, account_id, actor, user_agent=user_agent)


async def log_in_by_password(
    runtime: Runtime,
    *,
    who: str,
    password: str,
    address: str,
    user_agent: str | None,
    caller: Principal | None = None,
) -> str:
    """Return the token of a new session of the user with a username, phone number or email address.

    Raises `PasswordRefused`, which does not tell whether there is such a user, and takes as long
    either way; `RateLimited` after too many. Opens no account.
    """
    name = who.strip().lower()[:_WHO_LENGTH_MAX]
    found = await accounts.password_of(runtime, name)
    # Whoever guesses under each of an account's names has no more guesses for it.
    identifier = name if found is None else str(found[0])
    place = await _place_of(
        runtime,
        identifier=identifier,
        account_id=None if found is None else found[0],
        address=address,
        caller=caller,
    )
    await attempts.begin(runtime, place)
    stored = None if found is None else found[1]
    if not await passwords.matches(password, stored) or found is None:
        await attempts.failed(runtime, place)
        raise PasswordRefused
    await attempts.succeeded(runtime, place)
    actor = Actor.of(None, address, user_agent or "")
    return await _begin(runtime, found[0], actor, user_agent=user_agent)


async def log_out(runtime: Runtime, principal: Principal, *, actor: Actor | None = None) -> None:
    """End the caller's session, and no other, everywhere.

    `actor` tells the audit log where the caller is. Raises `DomainError` for a key.
    """
    if principal.session_id is None:
        raise DomainError("An API key has no session to end. Revoke the key instead.")
    async with changes.announced(runtime, principal.session_id) as connection:
        if await connection.fetchval(_END, principal.session_id) is not None:
            await audit.record(
                connection,
                actor or Actor.of(principal),
                AuditKind.SESSION_ENDED,
                account_id=principal.account_id,
                subject_id=principal.session_id,
            )


async def end_all(connection: Connection, account_id: AccountId) -> None:
    """End all sessions of an account, in the transaction of a caller that announces the account."""
    await connection.execute(_END_ALL, account_id)


async def _place_of(
    runtime: Runtime,
    *,
    identifier: str,
    account_id: AccountId | None,
    address: str,
    caller: Principal | None,
) -> Place:
    """Return where an attempt comes from for the user of an account; None is no user at all."""
    if account_id is None:
        return Place(identifier, address)
    if caller is not None and caller.is_session and caller.account_id == account_id:
        return Place(identifier, address, known_as=str(caller.session_id))
    network = bucket(address)
    async with runtime.connection() as connection:
        known = network and await connection.fetchval(_WAS_HERE, account_id, network)
    return Place(identifier, address, known_as=network if known else None)


async def _account_of(runtime: Runtime, phone: str, actor: Actor) -> AccountId:
    found = await accounts.id_by_phone(runtime, phone)
    if found is not None:
        return found
    try:
        return (await accounts.create(runtime, phone=phone, actor=actor)).id
    except InvalidInput:
        # Somebody logged in with the same number at the same moment.
        found = await accounts.id_by_phone(runtime, phone)
        if found is None:
            raise
        return found


async def _begin(
    runtime: Runtime, account_id: AccountId, actor: Actor, *, user_agent: str | None
) -> str:
    token = "".join(secrets.choice(ALPHABET) for _ in range(SESSION_TOKEN_LENGTH))
    agent = None if user_agent is None else user_agent.replace("\0", "")[:_USER_AGENT_LENGTH_MAX]
    async with runtime.connection() as connection, connection.transaction():
        row = await connection.fetchrow(
            _BEGIN,
            account_id,
            session_digest(token),
            runtime.settings.session_days,
            parse_address(actor.address),
            agent,
        )
        assert row is not None
        await audit.record(
            connection,
            actor,
            AuditKind.SESSION_CREATED,
            account_id=account_id,
            subject_id=row["id"],
            after={"expires_at": row["expires_at"]},
        )
    return token


_BEGIN = """
INSERT INTO session (account_id, token_hash, expires_at, ip, user_agent)
VALUES ($1, $2, now() + make_interval(days => $3), $4, $5)
RETURNING id, expires_at
"""
# An address stays known for half a year without a login from there.
_WAS_HERE = """
SELECT EXISTS (SELECT FROM session
                WHERE account_id = $1 AND ip <<= $2::inet
                  AND created_at > now() - interval '180 days')
"""
_END = "UPDATE session SET ended_at = now() WHERE id = $1 AND ended_at IS NULL RETURNING id"
_END_ALL = "UPDATE session SET ended_at = now() WHERE account_id = $1 AND ended_at IS NULL"
