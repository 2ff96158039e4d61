"""Further wallets of an account, beyond the two it begins with, and what wallets are called.

The rows are those of `.registry`. Archiving is in `app.services.payments.archiving`: it needs to
know what is on its way.
"""

import unicodedata
from typing import Final
from uuid import uuid4

import asyncpg

from app.database.pool import Connection
from app.errors import Denied, InvalidInput
from app.money import Currency
from app.phrases import Phrase
from app.principal import AccountId, Actor, Principal, WalletId
from app.process.runtime import Runtime
from app.services import audit, changes
from app.services.accounts import registry as accounts
from app.services.accounts.registry import AccountStatus, Wallet
from app.services.audit import AuditKind

NAME_CHARS_MAX: Final = 100


async def create(runtime: Runtime, actor: Actor, *, currency: Currency, name: str) -> Wallet:
    """Open a further wallet in the actor's account; it can be used when this returns, everywhere.

    A session and a key that is not limited to wallets reach it, no other key does. Raises
    `InvalidInput` for a name that cannot be or is another wallet's, and when there are as many
    wallets as may be; `Denied` for a key that is limited to wallets.
    """
    owner = owner_of(actor)
    if not owner.reaches_all_wallets:
        raise Denied("A key that is limited to some wallets cannot create one.")
    wallet = Wallet(WalletId(uuid4()), owner.account_id, currency, _checked(name))
    most = runtime.settings.wallets_max
    try:
        async with changes.announced(runtime, owner.account_id) as connection:
            await require_active(connection, owner.account_id)
            if await connection.fetchval(_COUNT, owner.account_id) >= most:
                raise InvalidInput(
                    Phrase(
                        "An account has at most %(most)s wallets, archived ones included. Take one "
                        "out of the archive, and rename it.",
                        most=most,
                    )
                )
            await accounts.open_wallet(connection, wallet)
            await audit.record(
                connection,
                actor,
                AuditKind.WALLET_CREATED,
                account_id=owner.account_id,
                subject_id=wallet.id,
                after={"name": wallet.name, "currency": currency},
            )
    except asyncpg.UniqueViolationError as error:
        raise _taken(error) from error
    return wallet


async def rename(runtime: Runtime, actor: Actor, wallet_id: WalletId, name: str) -> Wallet:
    """Give a wallet of the actor another name. Raises `InvalidInput` as `create`."""
    owner, name = owner_of(actor), _checked(name)
    try:
        async with changes.announced(runtime, owner.account_id) as connection:
            await require_active(connection, owner.account_id)
            before = await find(connection, owner, wallet_id)
            if before.name != name:
                await connection.execute(_RENAME, wallet_id, name)
                await audit.record(
                    connection,
                    actor,
                    AuditKind.WALLET_RENAMED,
                    account_id=owner.account_id,
                    subject_id=wallet_id,
                    before={"name": before.name or None},
                    after={"name": name},
                )
            return await find(connection, owner, wallet_id)
    except asyncpg.UniqueViolationError as error:
        raise _taken(error) from error


def owner_of(actor: Actor) -> Principal:
    """Return by whose authority the wallets of an account are changed."""
    assert actor.principal is not None, "wallets are changed by their owner, or for him"
    return actor.principal


async def require_active(connection: Connection, account_id: AccountId) -> None:
    """Raise `InvalidInput` unless an account is active, and keep its row until the commit.

    Whoever changes a wallet begins with this: two changes are made one after the other.
    """
    if await accounts.lock_status(connection, account_id) != AccountStatus.ACTIVE:
        raise InvalidInput("Account is inactive.")


async def find(connection: Connection, owner: Principal, wallet_id: WalletId) -> Wallet:
    """Return one of the owner's wallets as it is now. Raises `InvalidInput` for any other."""
    row = None
    if wallet_id in owner.wallets:
        row = await connection.fetchrow(_FIND, wallet_id, owner.account_id)
    if row is None:
        raise InvalidInput("Invalid walletId for account.")
    return Wallet(
        wallet_id, owner.account_id, Currency(row["currency"]), row["name"], row["is_archived"]
    )


def _checked(name: str) -> str:
    text = unicodedata.normalize("NFC", name).strip()
    if not 0 < len(text) <= NAME_CHARS_MAX or not text.isprintable():
        raise InvalidInput(
            Phrase(
                "A wallet needs a name of 1 to %(most)s printable characters.", most=NAME_CHARS_MAX
            )
        )
    return text


def _taken(error: asyncpg.UniqueViolationError) -> InvalidInput:
    if error.constraint_name != "wallet_name":
        raise error
    return InvalidInput(
        "Another wallet of the account has this name, perhaps an archived one. Choose another."
    )


_COUNT = "SELECT count(*) FROM wallet WHERE account_id = $1"
_FIND = """
SELECT currency, name, archived_at IS NOT NULL AS is_archived
  FROM wallet WHERE id = $1 AND account_id = $2
"""
_RENAME = "UPDATE wallet SET name = $2 WHERE id = $1"
