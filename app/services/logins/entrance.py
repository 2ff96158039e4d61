"""Logging in: by a code that was sent, by password, and with a second factor where there is one.

Each way counts the attempt before it compares, does the same work for a user that there is and for
one that there is not, and then begins a session: if what was shown still opens the account, which
is asked under lock. Where the account has a second factor that session is of no use until
`give_second_factor`.
"""

import hmac
from typing import Final
from uuid import UUID

from app.database.pool import Connection
from app.errors import DomainError, InvalidInput, LoginRefused, PasswordRefused
from app.principal import AccountId, Actor, Principal
from app.process.runtime import Runtime
from app.services.accounts import attempts, passwords, sessions, usernames
from app.services.accounts import registry as accounts
from app.services.accounts.sessions import Login
from app.services.logins import codes, delivery, passkeys, totp
from app.services.logins.codes import Channel, CodeId, Purpose
from app.services.logins.totp import TotpRefused

#: The one-time code that the sandbox accepts for every phone number.
SANDBOX_CODE: Final = "000000"
#: The phone number of the account that a sandbox begins with.
DEMO_PHONE: Final = "+16505550123"

_WHO_LENGTH_MAX: Final = 400  # longer than any email address


class SignUpClosed(DomainError):
    """Accounts are made by the operator alone, and what was shown opens none."""

    code = "SIGN_UP_CLOSED"
    text = "This server opens no new accounts by itself. Ask its operator for one."


def require_sign_up(runtime: Runtime) -> None:
    """See to it that who has no account may get one. Raises `SignUpClosed`."""
    if runtime.settings.sign_up == "off":
        raise SignUpClosed


async def ask_code(
    runtime: Runtime,
    channel: Channel,
    recipient: str,
    *,
    address: str,
    purpose: Purpose = Purpose.LOGIN,
) -> CodeId:
    """Have a code to log in or sign up with sent to an email address or phone number.

    Returns its id. Whether it is anybody's is not told, and makes no difference to what is done
    here. Raises `InvalidInput` for what is no address, `SignUpClosed`, `SendingNotConfigured`,
    `RateLimited`, and `Unavailable` while the counters cannot be reached.
    """
    if purpose is Purpose.SIGN_UP:
        require_sign_up(runtime)
    to = recipient_of(channel, recipient)
    delivery.require(runtime, channel)
    known = await accounts.id_by_contact(runtime, to)
    place = await sessions.place_of(runtime, identifier=to, account_id=known, address=address)
    await attempts.code_asked(runtime, place)
    return await codes.issue(runtime, channel, to, purpose=purpose)


def recipient_of(channel: Channel, text: str) -> str:
    """Return an email address or phone number in its one form. Raises `InvalidInput`."""
    if channel is Channel.EMAIL:
        if (email := usernames.parse_email(text)) is None:
            raise InvalidInput("Email is not a valid email address")
        return email
    if (number := usernames.parse_phone(text)) is None:
        raise InvalidInput("Invalid value for Phone")
    return number


async def by_phone(
    runtime: Runtime,
    *,
    phone: str,
    code: str,
    address: str,
    user_agent: str | None,
    caller: Principal | None = None,
) -> Login:
    """Begin a session of a phone number's owner; one seen for the first time gets an account.

    `caller` is whose credential the request carries. Raises `LoginRefused` for a wrong code,
    `SignUpClosed` for a number that is nobody's where accounts are the operator's to make,
    `RateLimited` after too many, `InvalidInput` for what is not a phone number,
    `SendingNotConfigured` where no codes are sent.
    """
    number = recipient_of(Channel.SMS, phone)
    known = await accounts.id_by_contact(runtime, number)
    place = await sessions.place_of(
        runtime, identifier=number, account_id=known, address=address, caller=caller
    )
    await attempts.begin(runtime, place)
    code_id = None
    if not is_sandbox_code(runtime, code):
        delivery.require(runtime, Channel.SMS)
        code_id = await codes.match(runtime, code, recipient=number)
        if code_id is None:
            await attempts.failed(runtime, place)
            raise LoginRefused
    await attempts.succeeded(runtime, place)
    actor = Actor.of(None, address, user_agent or "")
    account_id = known or await _account_of(runtime, actor, phone=number)
    return await _begin_by_code(runtime, account_id, actor, contact=number, code_id=code_id)


async def by_email(
    runtime: Runtime,
    *,
    code_id: UUID,
    code: str,
    address: str,
    user_agent: str | None,
    purpose: Purpose = Purpose.LOGIN,
) -> Login:
    """Begin a session of an email address's owner, to whom the code with this id was sent.

    With a code to sign up an address that is nobody's gets an account, or else `SignUpClosed` is
    raised. Raises `LoginRefused` for a wrong code or id, and with a code to log in for an address
    that no account has confirmed; `RateLimited` after too many.
    """
    recipient = await codes.recipient_of(runtime, code_id, purpose)
    known = await accounts.id_by_contact(runtime, recipient or "")
    place = await sessions.place_of(
        runtime, identifier=recipient or str(code_id), account_id=known, address=address
    )
    await attempts.begin(runtime, place)
    found = await codes.match(runtime, code, code_id=code_id, purpose=purpose)
    if found is None or recipient is None or (known is None and purpose is Purpose.LOGIN):
        await attempts.failed(runtime, place)
        raise LoginRefused
    await attempts.succeeded(runtime, place)
    actor = Actor.of(None, address, user_agent or "")
    account_id = known or await _account_of(runtime, actor, email=recipient)
    return await _begin_by_code(runtime, account_id, actor, contact=recipient, code_id=found)


async def by_password(
    runtime: Runtime,
    *,
    who: str,
    password: str,
    address: str,
    user_agent: str | None,
    caller: Principal | None = None,
) -> Login:
    """Begin a session of the user with a username, phone number or email address.

    Raises `PasswordRefused`, which does not tell whether there is such a user, and takes as long
    either way; `RateLimited` after too many. Opens no account.
    """
    name = who.strip().lower()[:_WHO_LENGTH_MAX]
    found = await accounts.password_of(runtime, name)
    # Whoever guesses under each of an account's names has no more guesses for it.
    identifier = name if found is None else str(found[0])
    place = await sessions.place_of(
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
    async with runtime.connection() as connection, connection.transaction():
        # Comparing takes long: it may be another one by now, and all sessions of this one ended.
        if not await accounts.still_opened_by(connection, found[0], found[1]):
            raise PasswordRefused
        return await _begin(connection, runtime, found[0], actor)


async def give_second_factor(
    runtime: Runtime, *, token: str, code: str, address: str, user_agent: str | None
) -> None:
    """Make a session whole that awaits its second factor: of the app, or a recovery code.

    Raises `TotpRefused`, also for a token that awaits none; `RateLimited` after too many. Whoever
    comes so far knows the first factor already, so wrong codes are bounded by the day as well.
    """
    account_id = await sessions.awaiting(runtime, token)
    # Logging in again gives no more guesses; nor does a token that was made up.
    identifier = f"second factor of {account_id or address}"
    place = await sessions.place_of(
        runtime, identifier=identifier, account_id=account_id, address=address
    )
    await attempts.second_factor_begun(runtime, place)
    actor = Actor.of(None, address, user_agent or "")
    if account_id is None or not await _confirmed(runtime, account_id, token, code, actor):
        await attempts.second_factor_failed(runtime, place)
        raise TotpRefused
    await attempts.succeeded(runtime, place)


async def has_second_factor(connection: Connection, account_id: AccountId) -> bool:
    """Tell whether a password or a code is not enough for an account: an app, or passkeys, too."""
    return await totp.is_enabled(connection, account_id) or await passkeys.are_asked_for(
        connection, account_id
    )


def is_sandbox_code(runtime: Runtime, code: str) -> bool:
    """Tell whether this is the code that the sandbox takes for every phone number."""
    same = hmac.compare_digest(code.encode(errors="replace"), SANDBOX_CODE.encode())
    return same and runtime.settings.node == "sandbox"


async def _confirmed(
    runtime: Runtime, account_id: AccountId, token: str, code: str, actor: Actor
) -> bool:
    """Tell whether a code was good and the session is whole now; a good code is then used up."""
    async with runtime.connection() as connection, connection.transaction():
        return await totp.check(connection, runtime, account_id, code) and await sessions.confirm(
            connection, token, actor, days=runtime.settings.session_days
        )


async def _account_of(
    runtime: Runtime, actor: Actor, *, phone: str | None = None, email: str | None = None
) -> AccountId:
    contact = phone or email or ""
    found = await accounts.id_by_contact(runtime, contact)
    if found is not None:
        return found
    require_sign_up(runtime)
    try:
        return (await accounts.create(runtime, phone=phone, email=email, actor=actor)).id
    except InvalidInput:
        # Somebody came with the same number or address at the same moment.
        found = await accounts.id_by_contact(runtime, contact)
        if found is None:
            raise
        return found


async def _begin_by_code(
    runtime: Runtime,
    account_id: AccountId,
    actor: Actor,
    *,
    contact: str,
    code_id: CodeId | None,
) -> Login:
    """Begin a session for a code that was sent to a contact; None is the sandbox's."""
    async with runtime.connection() as connection, connection.transaction():
        if not await accounts.still_reached_by(connection, account_id, contact):
            raise LoginRefused
        if code_id is not None and await codes.use(connection, code_id) is None:
            raise LoginRefused
        return await _begin(connection, runtime, account_id, actor)


async def _begin(
    connection: Connection, runtime: Runtime, account_id: AccountId, actor: Actor
) -> Login:
    """Begin a session of an account whose row is locked."""
    return await sessions.begin(
        connection,
        account_id,
        actor,
        days=runtime.settings.session_days,
        awaits_second_factor=await has_second_factor(connection, account_id),
    )
