"""Setting, changing and removing a password."""

from app.errors import InvalidInput, NotAuthorized, PasswordRefused
from app.principal import AccountId, Actor, UsedCredential
from app.process.runtime import Runtime
from app.services import audit, changes
from app.services.accounts import attempts, passwords, sessions
from app.services.accounts import registry as accounts
from app.services.audit import AuditKind
from app.services.logins.identity_changes import LastWayIn, changing


async def set_own(runtime: Runtime, actor: Actor, *, current: str | None, new: str) -> None:
    """Set the password of the caller, a session; all other sessions of the account end.

    Who has a password must give it again. Raises `PasswordRefused` for a wrong one, or another
    change meanwhile; `RateLimited`; `InvalidInput` for a new one too short or too long, or an
    account without a name to log in with; `Unavailable` while too many others wait for theirs.
    """
    principal = actor.principal
    if principal is None or not principal.is_session:
        raise NotAuthorized
    account_id = principal.account_id
    before = await accounts.password_hash_of(runtime, account_id)
    if before is not None:
        await _require_current(runtime, actor, account_id, current or "", before)
    used = UsedCredential(account_id, principal.session_id)
    await _replace(runtime, actor, account_id, before=before, new=new, used=used)


async def remove_own(runtime: Runtime, actor: Actor) -> None:
    """Take the password of the caller, a session, away; all other sessions of the account end.

    Raises `LastWayIn` where no code could be sent instead, `InvalidInput` when there is none, and
    `NotAuthorized` for a key.
    """
    async with changing(runtime, actor, announces=True) as change:
        if not (change.row["phone"] or change.row["email_verified"]):
            raise LastWayIn
        connection, account_id = change.connection, change.account_id
        if not await accounts.forget_password(connection, account_id):
            raise InvalidInput("There is no password to remove.")
        kept = None if actor.principal is None else actor.principal.session_id
        await sessions.end_all_within(connection, account_id, actor, but=kept)
        kind = AuditKind.ACCOUNT_PASSWORD_REMOVED
        await audit.record(connection, actor, kind, account_id=account_id)


async def set_for(runtime: Runtime, actor: Actor, account_id: AccountId, new: str) -> None:
    """Set an account's password for the operator; all its sessions end. Raises as `set_own`."""
    before = await accounts.password_hash_of(runtime, account_id)
    await _replace(runtime, actor, account_id, before=before, new=new, used=None)


async def _require_current(
    runtime: Runtime, actor: Actor, account_id: AccountId, current: str, stored: str
) -> None:
    place = await sessions.place_of(
        runtime,
        identifier=str(account_id),
        account_id=account_id,
        address=actor.address,
        caller=actor.principal,
    )
    await attempts.begin(runtime, place)
    if not await passwords.matches(current, stored):
        await attempts.failed(runtime, place)
        raise PasswordRefused
    await attempts.succeeded(runtime, place)


async def _replace(
    runtime: Runtime,
    actor: Actor,
    account_id: AccountId,
    *,
    before: str | None,
    new: str,
    used: UsedCredential | None,
) -> None:
    account = await accounts.get(runtime, account_id)
    if not (account.username or account.phone or account.email_verified):
        raise InvalidInput("A password needs a username, phone or email address to log in with.")
    after = await passwords.hash_of(new)
    async with changes.announced(runtime, account_id) as connection:
        # The row before the credential, as everybody does who changes an account.
        await accounts.lock(connection, account_id)
        if used is not None:
            await changes.require(connection, used)
        if not await accounts.replace_password(connection, account_id, before=before, after=after):
            raise PasswordRefused
        kept = None if used is None else used.session_id
        await sessions.end_all_within(connection, account_id, actor, but=kept)
        await audit.record(connection, actor, AuditKind.ACCOUNT_PASSWORD_SET, account_id=account_id)
