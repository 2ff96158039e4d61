"""Showing again who one is, in a session that there is, before something that matters is changed.

By the password where the account has one, else by a code to where its codes are sent; with the
second factor as well where that is on. Or by a passkey alone, if it looks at who uses it; one that
does not is a second factor. Attempts are counted as those of logins are.
"""

from app.errors import InvalidInput, LoginRefused, PasswordRefused
from app.principal import Principal
from app.process.runtime import Runtime
from app.services.accounts import attempts, passwords, sessions
from app.services.accounts import registry as accounts
from app.services.accounts.registry import Account
from app.services.logins import codes, entrance, passkey_logins, totp
from app.services.logins.codes import Channel
from app.services.logins.passkey_answers import PasskeyRefused
from app.services.logins.totp import TotpRefused


async def confirm(
    runtime: Runtime,
    principal: Principal,
    *,
    password: str,
    code: str,
    factor: str,
    address: str,
    answer: str = "",
    holder: str = "",
) -> None:
    """Note that the user of a session has shown who they are; what is not asked for may be "".

    `answer` is that of a passkey, `holder` whom its challenge was made for. Raises
    `PasswordRefused`, `LoginRefused` (the code), `TotpRefused` (the second factor) or
    `PasskeyRefused` for what is wrong, `RateLimited` after too many, `Unavailable` while nothing
    can be counted or compared, `InvalidInput` for an account that has no way to show it.
    """
    assert principal.session_id is not None
    account = await accounts.get(runtime, principal.account_id)
    place = await sessions.place_of(
        runtime,
        identifier=f"confirmation of {account.id}",
        account_id=account.id,
        address=address,
        caller=principal,
    )
    await attempts.begin(runtime, place)
    try:
        by_passkey = bool(answer)
        if not by_passkey or not await passkey_logins.show_again(
            runtime, principal, answer=answer, holder=holder
        ):
            await _require_first(runtime, account, password=password, code=code)
            if not by_passkey:
                await _require_second(runtime, account, factor)
    except (PasswordRefused, LoginRefused, TotpRefused, PasskeyRefused):
        await attempts.failed(runtime, place)
        raise
    await attempts.succeeded(runtime, place)
    await sessions.confirm_again(runtime, principal.session_id)


async def send_code(runtime: Runtime, principal: Principal, *, address: str) -> None:
    """Send the code that `confirm` asks for; the sandbox needs none for a phone number.

    Raises as `entrance.ask_code`, and `InvalidInput` for an account that no code can be sent to.
    """
    channel, to = contact(await accounts.get(runtime, principal.account_id))
    if channel is Channel.EMAIL or runtime.settings.node != "sandbox":
        await entrance.ask_code(runtime, channel, to, address=address)


def contact(account: Account) -> tuple[Channel, str]:
    """Return where the codes of an account are sent. Raises `InvalidInput` if that is nowhere."""
    if account.email and account.email_verified:
        return Channel.EMAIL, account.email
    if account.phone:
        return Channel.SMS, account.phone
    raise InvalidInput(
        "This account has no password, and neither an email address nor a phone number that a "
        "code could be sent to. The operator can set a password: latchkey account password."
    )


async def _require_first(runtime: Runtime, account: Account, *, password: str, code: str) -> None:
    stored = await accounts.password_hash_of(runtime, account.id)
    if stored is not None:
        if not await passwords.matches(password, stored):
            raise PasswordRefused
        return
    channel, to = contact(account)
    if channel is Channel.SMS and entrance.is_sandbox_code(runtime, code):
        return
    code_id = await codes.match(runtime, code, recipient=to)
    if code_id is None:
        raise LoginRefused
    async with runtime.connection() as connection:
        if await codes.use(connection, code_id) is None:
            raise LoginRefused


async def _require_second(runtime: Runtime, account: Account, factor: str) -> None:
    async with runtime.connection() as connection, connection.transaction():
        if not await entrance.has_second_factor(connection, account.id):
            return
        if not await totp.check(connection, runtime, account.id, factor):
            raise TotpRefused
