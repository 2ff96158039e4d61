"""What the operator may do with everybody's accounts: find, lock and unlock them, set levels.

None of it touches money. Whoever calls must have made sure that the operator asks: the guard, for
the root key, or that a command runs on the server itself.
"""

from dataclasses import replace
from typing import Final
from uuid import UUID

from app.database.pool import Connection
from app.errors import InvalidInput, NotFound
from app.money import Currency
from app.phrases import Phrase
from app.principal import AccountId, Actor, KeyId
from app.process.runtime import Runtime
from app.services import audit, authentication, changes
from app.services.accounts import registry as accounts
from app.services.accounts import usernames
from app.services.accounts.registry import SELECT_ACCOUNTS, Account, AccountStatus, Level, Wallet
from app.services.audit import AuditKind
from app.services.ids import FOUND_MAX, IdRange
from app.services.pages import Page, PageRequest, page_of

_REASON_LENGTH_MAX: Final = 200


async def find(
    runtime: Runtime,
    *,
    account_id: AccountId | None = None,
    username: str | None = None,
    phone: str | None = None,
    email: str | None = None,
) -> Account | None:
    """Return the account with an identity, None if there is none.

    Raises `InvalidInput` unless it is asked for by exactly one.
    """
    if sum(one is not None for one in (account_id, username, phone, email)) != 1:
        raise InvalidInput("Name the account by one of id, username, phone and email.")
    async with runtime.connection() as connection:
        row = await connection.fetchrow(
            _FIND,
            account_id,
            None if username is None else usernames.parse(username),
            None if phone is None else usernames.parse_phone(phone),
            None if email is None else email.lower(),
        )
    return None if row is None else accounts.of_row(row)


async def with_ids(runtime: Runtime, ids: IdRange) -> list[Account]:
    """Return the accounts whose id is in a range, the first few."""
    async with runtime.connection() as connection:
        rows = await connection.fetch(_WITH_IDS, ids.first, ids.last, FOUND_MAX)
    return [accounts.of_row(row) for row in rows]


async def wallets_with_ids(runtime: Runtime, ids: IdRange) -> list[Wallet]:
    """Return the wallets whose id is in a range, the first few."""
    async with runtime.connection() as connection:
        rows = await connection.fetch(_WALLETS_WITH_IDS, ids.first, ids.last, FOUND_MAX)
    return [Wallet(row["id"], row["account_id"], Currency(row["currency"])) for row in rows]


async def page(
    runtime: Runtime, request: PageRequest, *, status: AccountStatus | None = None
) -> Page[Account]:
    """Return a page of all accounts, or of those in a state, newest first.

    A cursor is the id of an account. Raises `InvalidInput` for one that is not.
    """
    cursor = None
    if request.cursor is not None:
        try:
            cursor = UUID(request.cursor)
        except ValueError:
            raise InvalidInput("The cursor is not one of this list.") from None
    sql = _PAGE_BACKWARDS if request.backwards else _PAGE
    async with runtime.connection() as connection:
        rows = await connection.fetch(sql, status, cursor, request.size + 1)
    return page_of([accounts.of_row(row) for row in rows], request)


async def lock(
    runtime: Runtime, actor: Actor, account_id: AccountId, *, reason: str | None = None
) -> Account:
    """Lock an account: when this returns, its sessions and keys may read and do nothing else.

    Invoices made before can still be paid, payments under way come to their end. Repeating is
    harmless. Raises `NotFound`, and `InvalidInput` for a closed account.
    """
    return await _set_status(runtime, actor, account_id, AccountStatus.LOCKED, reason)


async def unlock(
    runtime: Runtime, actor: Actor, account_id: AccountId, *, reason: str | None = None
) -> Account:
    """Give a locked account back what it might do before. Raises as `lock`."""
    return await _set_status(runtime, actor, account_id, AccountStatus.ACTIVE, reason)


async def set_level(runtime: Runtime, actor: Actor, account_id: AccountId, level: Level) -> Account:
    """Set how much an account may do. Raises `NotFound`."""
    async with changes.announced(runtime, account_id) as connection:
        before = await _locked_row(connection, account_id)
        if before.level != level:
            await connection.execute(_SET_LEVEL, account_id, level)
            await audit.record(
                connection,
                actor,
                AuditKind.ACCOUNT_LEVEL_SET,
                account_id=account_id,
                before={"level": before.level},
                after={"level": level},
            )
        return await _locked_row(connection, account_id)


async def acting_for(runtime: Runtime, actor: Actor, account_id: AccountId) -> Actor:
    """Return the operator with the authority of an account's owner. Raises `NotFound`."""
    return replace(actor, principal=await authentication.on_behalf_of(runtime, account_id))


async def acting_for_owner(runtime: Runtime, actor: Actor, key_id: KeyId) -> Actor:
    """Return the operator with the authority of a key's owner. Raises `NotFound`."""
    async with runtime.connection() as connection:
        account_id = await connection.fetchval(_OWNER_OF_KEY, key_id)
    if account_id is None:
        raise NotFound(Phrase("There is no API key %(key_id)s.", key_id=key_id))
    return await acting_for(runtime, actor, AccountId(account_id))


async def _set_status(
    runtime: Runtime, actor: Actor, account_id: AccountId, status: AccountStatus, reason: str | None
) -> Account:
    noted = _reason(reason)
    async with changes.announced(runtime, account_id) as connection:
        before = await _locked_row(connection, account_id)
        if before.status == AccountStatus.CLOSED:
            raise InvalidInput("The account is closed, which is for ever.")
        if before.status != status:
            await connection.execute(_SET_STATUS, account_id, status)
            locks = status is AccountStatus.LOCKED
            await audit.record(
                connection,
                actor,
                AuditKind.ACCOUNT_LOCKED if locks else AuditKind.ACCOUNT_UNLOCKED,
                account_id=account_id,
                before={"status": before.status},
                after={"status": status, "reason": noted},
            )
        return await _locked_row(connection, account_id)


async def _locked_row(connection: Connection, account_id: AccountId) -> Account:
    """Return an account whose row stays as it is until the transaction ends."""
    row = await connection.fetchrow(_GET_FOR_UPDATE, account_id)
    if row is None:
        raise NotFound(Phrase("There is no account %(account_id)s.", account_id=account_id))
    return accounts.of_row(row)


def _reason(text: str | None) -> str | None:
    text = None if text is None else text.strip()
    if text and (len(text) > _REASON_LENGTH_MAX or not text.isprintable()):
        raise InvalidInput(
            Phrase(
                "A reason has at most %(most)s printable characters, on one line.",
                most=_REASON_LENGTH_MAX,
            )
        )
    return text or None


_FIND = f"""{SELECT_ACCOUNTS}
 WHERE a.id = $1 OR a.username = $2 OR a.phone = $3
    OR (a.email = $4 AND a.email_verified)
"""
_WITH_IDS = f"""{SELECT_ACCOUNTS}
 WHERE a.id BETWEEN $1 AND $2
 ORDER BY a.id
 LIMIT $3
"""
_WALLETS_WITH_IDS = """
SELECT id, account_id, currency FROM wallet WHERE id BETWEEN $1 AND $2 ORDER BY id LIMIT $3
"""
_GET_FOR_UPDATE = f"""{SELECT_ACCOUNTS}
 WHERE a.id = $1 FOR NO KEY UPDATE OF a
"""


def _page_statement(*, backwards: bool) -> str:
    order, beyond = ("ASC", ">") if backwards else ("DESC", "<")
    return f"""{SELECT_ACCOUNTS}
 WHERE ($1::text IS NULL OR a.status = $1)
   AND ($2::uuid IS NULL
        OR (a.created_at, a.id) {beyond} (SELECT created_at, id FROM account WHERE id = $2))
 ORDER BY a.created_at {order}, a.id {order}
 LIMIT $3
"""  # noqa: S608 - constants only


_PAGE = _page_statement(backwards=False)
_PAGE_BACKWARDS = _page_statement(backwards=True)
_SET_STATUS = "UPDATE account SET status = $2 WHERE id = $1"
_SET_LEVEL = "UPDATE account SET level = $2 WHERE id = $1"
_OWNER_OF_KEY = "SELECT account_id FROM api_key WHERE id = $1"
