"""What one logs in with, as a user changes it: email address, phone number, second factor.

An address is set first and confirmed then, by a code that was sent to it; until that it opens
nothing, and keeps nobody else from it. A number is set when its code was given. What is taken away
must leave another way to log in.

Whatever comes into force here makes or breaks a way into the account, so it takes a session, and
the session is asked under lock (`changing`). What only begins a change may be done by a key that
writes.
"""

from uuid import UUID

import asyncpg

from app.errors import DomainError, InvalidInput, LoginRefused, unexpected
from app.principal import AccountId, Actor
from app.process.runtime import Runtime
from app.services import audit
from app.services.accounts import attempts, sessions
from app.services.accounts import registry as accounts
from app.services.accounts.attempts import Place
from app.services.audit import AuditKind
from app.services.logins import codes, delivery, entrance, passkeys, totp
from app.services.logins.codes import Channel, CodeId
from app.services.logins.identity_changes import LastWayIn, changing, owner


class EmailRefused(InvalidInput):
    """The email address cannot be changed so; the code says why."""

    code = "EMAIL_ALREADY_ATTACHED_ERROR"
    text = (
        "An email is already attached to this account. It's only possible to attach one email per "
        "account"
    )


class PhoneRefused(InvalidInput):
    """The phone number cannot be changed so; the code says why."""

    code = "PHONE_ALREADY_ATTACHED_ERROR"
    text = "A phone number is already attached to this account. Remove it first."


async def begin_email(runtime: Runtime, actor: Actor, email: str) -> CodeId:
    """Set the caller's email address, not confirmed yet, and have a code sent to it.

    Returns the id to confirm it with. Raises `InvalidInput`, `EmailRefused` when the account has
    one, or another account has confirmed this one; `RateLimited`, `SendingNotConfigured`.
    """
    principal = owner(actor)
    address = entrance.recipient_of(Channel.EMAIL, email)
    delivery.require(runtime, Channel.EMAIL)
    taken = await accounts.id_by_contact(runtime, address)
    await attempts.code_asked(runtime, Place(address, actor.address))
    if taken not in {None, principal.account_id}:
        raise _email_taken()
    async with runtime.connection() as connection, connection.transaction():
        if await connection.fetchval(_CLAIM_EMAIL, principal.account_id, address) is None:
            raise EmailRefused
        return await codes.issue_within(
            connection, runtime, Channel.EMAIL, address, account_id=principal.account_id
        )


async def ask_for_email(runtime: Runtime, actor: Actor, email: str) -> CodeId:
    """Have a code sent to an email address that is to become the caller's, whatever that is now.

    Nothing is changed before `confirm_email` with `replaces`, so that a mistyped address costs
    nothing. Returns the code's id. Raises as `begin_email`, but for there being one.
    """
    account_id = owner(actor).account_id
    address = entrance.recipient_of(Channel.EMAIL, email)
    delivery.require(runtime, Channel.EMAIL)
    await attempts.code_asked(runtime, Place(address, actor.address))
    return await codes.issue(runtime, Channel.EMAIL, address, account_id=account_id)


async def confirm_email(
    runtime: Runtime, actor: Actor, *, code_id: UUID, code: str, replaces: bool = False
) -> None:
    """Confirm the caller's email address by the code that was sent to it.

    One that `replaces` comes in the place of what was there. Raises `LoginRefused` for a wrong
    code, `EmailRefused` when another account was faster.
    """
    account_id = owner(actor).account_id
    found = await codes.match(runtime, code, code_id=code_id, account_id=account_id)
    if found is None:
        raise _wrong_code()
    try:
        async with changing(runtime, actor) as change:
            address = await codes.use(change.connection, found)
            sql = _REPLACE_EMAIL if replaces else _CONFIRM_EMAIL
            if not await change.connection.fetchval(sql, account_id, address):
                raise _wrong_code()
            await audit.record(
                change.connection,
                actor,
                AuditKind.ACCOUNT_EMAIL_SET,
                account_id=account_id,
                before={"email": change.row["email"]} if change.row["email_verified"] else None,
                after={"email": address},
            )
    except asyncpg.UniqueViolationError:
        raise _email_taken() from None


async def remove_email(runtime: Runtime, actor: Actor) -> None:
    """Take the caller's email address away, and the second factor with it, as Blink does.

    Raises `LastWayIn` when it is the only way to log in, `InvalidInput` when there is none. One
    that was never confirmed may go in any case.
    """
    async with changing(runtime, actor) as change:
        connection, account_id, row = change.connection, change.account_id, change.row
        if row["email"] is None:
            raise InvalidInput("There is no email address to remove.")
        if row["email_verified"] and not (row["phone"] or row["has_password"]):
            raise LastWayIn
        await connection.execute(_REMOVE_EMAIL, account_id)
        await totp.disable(connection, account_id, actor)
        await audit.record(
            connection,
            actor,
            AuditKind.ACCOUNT_EMAIL_REMOVED,
            account_id=account_id,
            before={"email": row["email"]},
        )


async def begin_phone(
    runtime: Runtime, actor: Actor, phone: str, channel: Channel, *, replaces: bool = False
) -> None:
    """Have a code sent to a phone number that the caller wants to log in with.

    Raises `InvalidInput`, `PhoneRefused` when the account has one that this is not to replace;
    `RateLimited`, `SendingNotConfigured`.
    """
    principal = owner(actor)
    number = entrance.recipient_of(channel, phone)
    delivery.require(runtime, channel)
    await attempts.code_asked(runtime, Place(number, actor.address))
    known = (await accounts.get(runtime, principal.account_id)).phone
    if known is not None and not replaces:
        raise PhoneRefused
    await codes.issue(runtime, channel, number, account_id=principal.account_id)


async def confirm_phone(
    runtime: Runtime, actor: Actor, *, phone: str, code: str, replaces: bool = False
) -> None:
    """Set the caller's phone number, by the code that was sent to it.

    Raises `InvalidInput`, `LoginRefused` for a wrong code, `PhoneRefused` when the account has one
    that this does not replace, or another account has this one.
    """
    account_id = owner(actor).account_id
    number = entrance.recipient_of(Channel.SMS, phone)
    found = None
    if not entrance.is_sandbox_code(runtime, code):
        found = await codes.match(runtime, code, recipient=number, account_id=account_id)
        if found is None:
            raise LoginRefused
    try:
        async with changing(runtime, actor) as change:
            if found is not None and await codes.use(change.connection, found) is None:
                raise LoginRefused
            if change.row["phone"] is not None and not replaces:
                raise PhoneRefused
            await change.connection.execute(_SET_PHONE, account_id, number)
            await audit.record(
                change.connection,
                actor,
                AuditKind.ACCOUNT_PHONE_SET,
                account_id=account_id,
                before={"phone": change.row["phone"]},
                after={"phone": number},
            )
    except asyncpg.UniqueViolationError:
        raise PhoneRefused(
            "Another account has this phone number.", code="PHONE_ACCOUNT_ALREADY_EXISTS_ERROR"
        ) from None


async def remove_phone(runtime: Runtime, actor: Actor) -> None:
    """Take the caller's phone number away.

    Raises `EmailRefused` (`EMAIL_NOT_VERIFIED_ERROR`) when the email address is not confirmed,
    `LastWayIn` without one, `InvalidInput` when there is no number. A password with a username is
    a way to log in as well.
    """
    async with changing(runtime, actor) as change:
        connection, account_id, row = change.connection, change.account_id, change.row
        if row["phone"] is None:
            raise InvalidInput("There is no phone number to remove.")
        if not (row["email_verified"] or row["has_password"]):
            if row["email"] is None:
                raise LastWayIn
            raise EmailRefused(
                "The email address is not confirmed yet, and without the phone number nobody could "
                "log in.",
                code="EMAIL_NOT_VERIFIED_ERROR",
            )
        await connection.execute(_REMOVE_PHONE, account_id)
        await audit.record(
            connection,
            actor,
            AuditKind.ACCOUNT_PHONE_REMOVED,
            account_id=account_id,
            before={"phone": row["phone"]},
        )


async def enable_totp(
    runtime: Runtime, actor: Actor, *, registration_id: UUID, code: str, token: str | None = None
) -> list[str]:
    """Turn the caller's second factor on; return the recovery codes.

    Raises as `totp.enable`, and `DomainError` for the token of a session that is not the caller's.
    """
    if token is not None:
        await _require_own(runtime, actor, token)
    async with changing(runtime, actor) as change:
        return await totp.enable(
            change.connection,
            runtime,
            change.account_id,
            actor,
            registration_id=registration_id,
            code=code,
        )


async def disable_totp(runtime: Runtime, actor: Actor) -> None:
    """Turn the caller's second factor off. Repeating is harmless."""
    async with changing(runtime, actor) as change:
        await totp.disable(change.connection, change.account_id, actor)


async def disable_totp_for(runtime: Runtime, actor: Actor, account_id: AccountId) -> bool:
    """Turn an account's second factor off for the operator; tell whether there was one.

    Its passkeys stay, and are not asked for any more after a password or a code.
    """
    async with runtime.connection() as connection, connection.transaction():
        were_asked_for = await passkeys.ask_no_more(connection, account_id, actor)
        return await totp.disable(connection, account_id, actor) or were_asked_for


async def renew_recovery_codes(runtime: Runtime, actor: Actor, code: str) -> list[str]:
    """Give the caller new recovery codes for a code of the second factor; the old ones are void.

    Raises `TotpRefused`, `RateLimited`.
    """
    account_id = owner(actor).account_id
    place = await sessions.place_of(
        runtime,
        identifier=f"second factor of {account_id}",
        account_id=account_id,
        address=actor.address,
        caller=actor.principal,
    )
    await attempts.second_factor_begun(runtime, place)
    async with changing(runtime, actor) as change:
        renewed = None
        if await totp.check(change.connection, runtime, account_id, code):
            renewed = await totp.renew_recovery_codes(change.connection, runtime, account_id, actor)
    if renewed is None:
        await attempts.second_factor_failed(runtime, place)
        raise totp.TotpRefused
    await attempts.succeeded(runtime, place)
    return renewed


async def _require_own(runtime: Runtime, actor: Actor, token: str) -> None:
    if await sessions.account_of(runtime, token) != owner(actor).account_id:
        raise DomainError(unexpected("InvalidSessionToken", "not a session of this account"))


def _wrong_code() -> LoginRefused:
    return LoginRefused("Invalid or incorrect code entered.")


def _email_taken() -> EmailRefused:
    return EmailRefused(
        "Another account has this email address.", code="EMAIL_ACCOUNT_ALREADY_EXISTS_ERROR"
    )


_CLAIM_EMAIL = """
UPDATE account SET email = $2, email_verified = false WHERE id = $1 AND email IS NULL RETURNING id
"""
_CONFIRM_EMAIL = """
UPDATE account SET email_verified = true WHERE id = $1 AND email = $2 RETURNING true
"""
_REMOVE_EMAIL = "UPDATE account SET email = NULL, email_verified = false WHERE id = $1"
_REPLACE_EMAIL = """
UPDATE account SET email = $2, email_verified = true WHERE id = $1 RETURNING true
"""
_SET_PHONE = "UPDATE account SET phone = $2 WHERE id = $1"
_REMOVE_PHONE = "UPDATE account SET phone = NULL WHERE id = $1"
