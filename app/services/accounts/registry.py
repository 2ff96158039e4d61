"""Accounts: one for each user, with a BTC and a USD wallet."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID, uuid4

import asyncpg

from app.database.pool import Connection
from app.errors import DomainError, InvalidInput, NotFound, UsernameRefused, unexpected
from app.ledger import accounts as ledger_accounts
from app.money import Currency
from app.phrases import Phrase
from app.principal import AccountId, Actor, ActorKind, Principal, WalletId
from app.process.runtime import Runtime
from app.services import audit, changes, webhook_endpoints
from app.services.accounts import passwords, usernames
from app.services.audit import AuditKind

_OPERATOR: Final = Actor.operator()


class AccountStatus(StrEnum):
    """What state an account is in. Closed is for ever."""

    ACTIVE = "active"
    LOCKED = "locked"
    CLOSED = "closed"


class Level(StrEnum):
    """How much an account may do."""

    ZERO = "ZERO"
    ONE = "ONE"
    TWO = "TWO"
    THREE = "THREE"


@dataclass(frozen=True, slots=True)
class Wallet:
    """A wallet; `name` is "" while it has none."""

    id: WalletId
    account_id: AccountId
    currency: Currency
    name: str = ""
    is_archived: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """An account and its wallets, BTC first."""

    id: AccountId
    user_id: UUID
    username: str | None
    email: str | None
    email_verified: bool
    phone: str | None
    totp_enabled: bool
    language: str
    display_currency: str
    level: str
    status: str
    default_wallet_id: WalletId
    created_at: datetime
    wallets: tuple[Wallet, ...]
    push_enabled: bool
    #: The categories of notifications that are not pushed.
    push_disabled: tuple[str, ...]


async def create(
    runtime: Runtime,
    *,
    username: str | None = None,
    phone: str | None = None,
    email: str | None = None,
    password: str | None = None,
    level: Level | None = None,
    actor: Actor = _OPERATOR,
) -> Account:
    """Open an account with its wallets; all of it or nothing. Its email address counts as verified.

    `actor` is who does it, for the audit log. Unless a level is given, whom the operator takes in
    has the highest, which is without daily limits by default, and whoever comes by himself has
    level ONE. Raises `UsernameRefused` and `InvalidInput` for what
    is malformed or taken.
    """
    identity = _identity(username, phone, email)
    if password is not None and not any(identity):
        raise InvalidInput("A password needs an email, phone or username to log in with.")
    password_hash = None if password is None else await passwords.hash_of(password)
    account_id = AccountId(uuid4())
    wallets = [
        Wallet(WalletId(uuid4()), account_id, currency) for currency in (Currency.BTC, Currency.USD)
    ]
    try:
        async with runtime.connection() as connection, connection.transaction():
            await connection.execute(
                _CREATE, account_id, *identity, wallets[0].id, level or _first_level(actor)
            )
            for wallet in wallets:
                await open_wallet(connection, wallet)
            if password_hash is not None:
                await connection.execute(_CREATE_CREDENTIAL, account_id, password_hash)
            await audit.record(
                connection,
                actor,
                AuditKind.ACCOUNT_CREATED,
                account_id=account_id,
                after=dict(zip(("username", "phone", "email"), identity, strict=True)),
            )
            return await _get(connection, account_id)
    except asyncpg.UniqueViolationError as error:
        raise _taken(error) from error


async def open_wallet(connection: Connection, wallet: Wallet) -> None:
    """Write down a new wallet, with its account of the books, in the caller's transaction."""
    await connection.execute(
        _CREATE_WALLET, wallet.id, wallet.account_id, wallet.currency, wallet.name
    )
    await ledger_accounts.open_wallet(connection, wallet.id, wallet.currency)


async def get(runtime: Runtime, account_id: AccountId) -> Account:
    """Return an account. Raises `NotFound`."""
    async with runtime.connection() as connection:
        return await _get(connection, account_id)


async def id_by_contact(runtime: Runtime, contact: str) -> AccountId | None:
    """Return the account of a phone number in E.164 form, or of a verified email address."""
    async with runtime.connection() as connection:
        found: AccountId | None = await connection.fetchval(_ID_BY_CONTACT, contact)
    return found


async def password_of(runtime: Runtime, who: str) -> tuple[AccountId, str] | None:
    """Return the account of a username, phone number or email address, and its password's hash.

    None if there is none of that name, or it has no password.
    """
    async with runtime.connection() as connection:
        row = await connection.fetchrow(
            _PASSWORD_OF,
            usernames.parse(who),
            usernames.parse_phone(who),
            usernames.parse_email(who),
        )
    return None if row is None else (AccountId(row["account_id"]), row["password_hash"])


async def password_hash_of(runtime: Runtime, account_id: AccountId) -> str | None:
    """Return the hash of an account's password, None if it has none."""
    async with runtime.connection() as connection:
        found: str | None = await connection.fetchval(_PASSWORD_HASH_OF, account_id)
    return found


async def still_reached_by(connection: Connection, account_id: AccountId, contact: str) -> bool:
    """Tell whether a phone number or confirmed email address is an account's; it stays so then.

    Until the caller's transaction ends.
    """
    return bool(await connection.fetchval(_STILL_REACHED_BY, account_id, contact))


async def still_opened_by(connection: Connection, account_id: AccountId, stored: str) -> bool:
    """Tell whether a hash is that of an account's password; it stays so until the commit."""
    await lock(connection, account_id)
    return bool(await connection.fetchval(_STILL_OPENED_BY, account_id, stored))


async def replace_password(
    connection: Connection, account_id: AccountId, *, before: str | None, after: str
) -> bool:
    """Store the hash of a new password; tell whether that before was still the account's."""
    if before is None:
        return bool(await connection.fetchval(_FIRST_PASSWORD, account_id, after))
    return bool(await connection.fetchval(_NEXT_PASSWORD, account_id, before, after))


async def forget_password(connection: Connection, account_id: AccountId) -> bool:
    """Take an account's password away, in the caller's transaction; tell whether it had one."""
    return bool(await connection.fetchval(_FORGET_PASSWORD, account_id))


async def default_wallet(runtime: Runtime, username: str, currency: Currency | None) -> Wallet:
    """Return the wallet in which a user, named by username or phone, receives.

    That is the account's default wallet, or of the currency asked for its oldest one that is not
    archived. Anybody may ask. Raises `NotFound` and, when the account is not active,
    `InvalidInput`.
    """
    name = usernames.parse(username)
    phone = None if name else usernames.parse_phone(username)
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_DEFAULT_WALLET, name, phone, currency)
    if row is None:
        raise NotFound(
            Phrase("Account does not exist for username %(username)s", username=username)
        )
    if row["status"] != "active":
        raise InvalidInput("Account is inactive.")
    return Wallet(WalletId(row["id"]), AccountId(row["account_id"]), Currency(row["currency"]))


async def username_available(runtime: Runtime, username: str) -> bool:
    """Tell whether a username could be taken now; what is not a username cannot."""
    name = usernames.parse(username)
    if name is None:
        return False
    async with runtime.connection() as connection:
        return not await connection.fetchval(_USERNAME_EXISTS, name)


async def set_username(
    runtime: Runtime, principal: Principal, username: str, *, actor: Actor | None = None
) -> Account:
    """Give the caller's account its username, once and for all.

    `actor` tells the audit log where the caller is. Raises `UsernameRefused` when it is taken or
    the account has one; `DomainError` for a phone number, `InvalidInput` for anything else that is
    not a username.
    """
    name = usernames.parse(username)
    if name is None:
        raise _not_a_username(username)
    try:
        async with changes.announced(runtime, principal.account_id) as connection:
            if await connection.fetchval(_SET_USERNAME, principal.account_id, name) is None:
                raise UsernameRefused("username is immutable")
            await audit.record(
                connection,
                actor or Actor.of(principal),
                AuditKind.ACCOUNT_USERNAME_SET,
                account_id=principal.account_id,
                before={"username": None},
                after={"username": name},
            )
            return await _get(connection, principal.account_id)
    except asyncpg.UniqueViolationError as error:
        raise UsernameRefused from error


async def lock_status(connection: Connection, account_id: AccountId) -> str | None:
    """Return the status of an account, and keep its row as it is until the commit."""
    status: str | None = await connection.fetchval(_LOCK_STATUS, account_id)
    return status


async def close(connection: Connection, account_id: AccountId) -> None:
    """Close an account for ever, in the caller's transaction; its username stays its own."""
    await connection.execute(_CLOSE, account_id)
    await forget_password(connection, account_id)
    await webhook_endpoints.remove_all(connection, account_id)


async def lock(connection: Connection, account_id: AccountId) -> None:
    """Keep others from changing an account's row until the transaction ends."""
    await connection.execute(_LOCK, account_id)


async def _get(connection: Connection, account_id: AccountId) -> Account:
    row = await connection.fetchrow(_GET, account_id)
    if row is None:
        raise NotFound(Phrase("There is no account %(account_id)s.", account_id=account_id))
    return of_row(row)


def _first_level(actor: Actor) -> Level:
    by_operator = actor.kind in {ActorKind.OPERATOR, ActorKind.ROOT}
    return Level.THREE if by_operator else Level.ONE


def _identity(
    username: str | None, phone: str | None, email: str | None
) -> tuple[str | None, str | None, str | None]:
    """Return username, phone and email in the form in which they are unique."""
    if username is not None:
        if (name := usernames.parse(username)) is None:
            raise _not_a_username(username)
        username = name
    if phone is not None:
        if (number := usernames.parse_phone(phone)) is None:
            raise InvalidInput("Phone must be a number with its country code, such as +4915112345.")
        phone = number
    if email is not None:
        if (address := usernames.parse_email(email)) is None:
            raise InvalidInput("Email is not a valid email address")
        email = address
    return username, phone, email


def _not_a_username(username: str) -> DomainError:
    if usernames.parse_phone(username) is not None:
        return DomainError(unexpected("InvalidUsername"))
    return InvalidInput(Phrase("Invalid value for Username. %(rule)s", rule=Phrase(usernames.RULE)))


def _taken(error: asyncpg.UniqueViolationError) -> DomainError:
    match error.constraint_name:
        case "account_username_key":
            return UsernameRefused()
        case "account_phone_key":
            return InvalidInput(
                "Another account has this phone number.", code="PHONE_ACCOUNT_ALREADY_EXISTS_ERROR"
            )
        case "account_email_key":
            return InvalidInput(
                "Another account has this email address.",
                code="EMAIL_ACCOUNT_ALREADY_EXISTS_ERROR",
            )
    raise error


def of_row(row: asyncpg.Record) -> Account:
    """Make an account of a row of `SELECT_ACCOUNTS`."""
    account_id = AccountId(row["id"])
    columns = ("wallet_ids", "currencies", "wallet_names", "archived")
    wallets: Sequence[tuple[UUID, str, str, bool]] = list(
        zip(*(row[name] for name in columns), strict=True)
    )
    return Account(
        id=account_id,
        user_id=row["user_id"],
        username=row["username"],
        email=row["email"],
        email_verified=row["email_verified"],
        phone=row["phone"],
        totp_enabled=row["totp_enabled"],
        language=row["language"],
        display_currency=row["display_currency"],
        level=row["level"],
        status=row["status"],
        default_wallet_id=WalletId(row["default_wallet_id"]),
        created_at=row["created_at"],
        wallets=tuple(
            Wallet(WalletId(id_), account_id, Currency(currency), name, is_archived)
            for id_, currency, name, is_archived in wallets
        ),
        push_enabled=row["push_enabled"],
        push_disabled=tuple(row["push_disabled"]),
    )


_CREATE = """
INSERT INTO account (id, username, phone, email, email_verified, default_wallet_id, level)
VALUES ($1, $2, $3, $4, $4::text IS NOT NULL, $5, $6)
"""
_CREATE_WALLET = "INSERT INTO wallet (id, account_id, currency, name) VALUES ($1, $2, $3, $4)"
_CREATE_CREDENTIAL = "INSERT INTO credential (account_id, password_hash) VALUES ($1, $2)"
#: The beginning of a statement that reads accounts `a`; what follows says which.
SELECT_ACCOUNTS: Final = """
SELECT a.id, a.user_id, a.username, a.email, a.email_verified, a.phone, a.language,
       a.display_currency, a.level, a.status, a.default_wallet_id, a.created_at, a.push_enabled,
       a.push_disabled, w.wallet_ids, w.currencies, w.wallet_names, w.archived,
       EXISTS (SELECT FROM second_factor
                WHERE account_id = a.id AND enabled_at IS NOT NULL) AS totp_enabled
  FROM account a
 CROSS JOIN LATERAL (
       SELECT array_agg(id ORDER BY currency, created_at, id) AS wallet_ids,
              array_agg(currency ORDER BY currency, created_at, id) AS currencies,
              array_agg(name ORDER BY currency, created_at, id) AS wallet_names,
              array_agg(archived_at IS NOT NULL ORDER BY currency, created_at, id) AS archived
         FROM wallet
        WHERE account_id = a.id
       ) AS w
"""
_GET = f"{SELECT_ACCOUNTS} WHERE a.id = $1"
_PASSWORD_OF = """
SELECT c.account_id, c.password_hash
  FROM credential c
  JOIN account a ON a.id = c.account_id
 WHERE a.username = $1 OR a.phone = $2 OR (a.email = $3 AND a.email_verified)
"""
_LOCK = "SELECT FROM account WHERE id = $1 FOR NO KEY UPDATE"
_PASSWORD_HASH_OF = "SELECT password_hash FROM credential WHERE account_id = $1"
_STILL_REACHED_BY = """
SELECT true FROM account
 WHERE id = $1 AND (phone = $2 OR (email = $2 AND email_verified))
   FOR NO KEY UPDATE
"""
_STILL_OPENED_BY = "SELECT true FROM credential WHERE account_id = $1 AND password_hash = $2"
_FIRST_PASSWORD = """
INSERT INTO credential (account_id, password_hash) VALUES ($1, $2)
    ON CONFLICT DO NOTHING
RETURNING true
"""
_NEXT_PASSWORD = """
UPDATE credential SET password_hash = $3, updated_at = now()
 WHERE account_id = $1 AND password_hash = $2
RETURNING true
"""
_ID_BY_CONTACT = """
SELECT id FROM account WHERE phone = $1 OR (email = $1 AND email_verified)
"""
_DEFAULT_WALLET = """
SELECT w.id, w.account_id, w.currency, a.status
  FROM account a
  JOIN wallet w ON w.account_id = a.id
 WHERE (a.username = $1 OR a.phone = $2)
   AND CASE WHEN $3::text IS NULL THEN w.id = a.default_wallet_id
            ELSE w.currency = $3 AND w.archived_at IS NULL END
 ORDER BY w.created_at, w.id
 LIMIT 1
"""
_LOCK_STATUS = "SELECT status FROM account WHERE id = $1 FOR NO KEY UPDATE"
_CLOSE = """
UPDATE account SET status = 'closed', phone = NULL, email = NULL, email_verified = false
 WHERE id = $1
"""
_FORGET_PASSWORD = "DELETE FROM credential WHERE account_id = $1 RETURNING true"
_USERNAME_EXISTS = "SELECT EXISTS (SELECT FROM account WHERE username = $1)"
_SET_USERNAME = """
UPDATE account SET username = $2 WHERE id = $1 AND username IS NULL RETURNING id
"""
